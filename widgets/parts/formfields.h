// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

/// What the forms about servers have in common.
namespace onecopy::widgets {

/// Without margins, labels at the start. `parent` may be null for one that goes into another layout.
[[nodiscard]] QFormLayout *newForm(QWidget *parent);

class TextLabel;

/// The label of `field`, to be its row's: in the middle of the field's height, with its key ("&Server").
[[nodiscard]] TextLabel *newFieldLabel(const QString &text, QWidget *field, QWidget *parent);

/// For a box that no label stands beside. On Unix, Qt tells screen readers no other name of it than that of a label
/// whose buddy it is.
void setBoxName(QComboBox *box, const QString &name);

/// Forms that stand one under the other get label columns of one width.
void alignForms(std::initializer_list<QFormLayout *> forms);

/// A field for one line without control characters, of bounded length.
[[nodiscard]] QLineEdit *newLineField(const QString &hint, QWidget *parent);

} // namespace onecopy::widgets
