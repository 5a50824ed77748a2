// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLineEdit;
class QWidget;

/// What the forms about servers have in common.
namespace onecopy::widgets {

/// Without margins, labels at the start. `parent` may be null for one that goes into another layout.
[[nodiscard]] QFormLayout *newForm(QWidget *parent);

/// A field for one line without control characters, of bounded length.
[[nodiscard]] QLineEdit *newLineField(const QString &hint, QWidget *parent);

} // namespace onecopy::widgets
