// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QLabel;
class QWidget;

namespace onecopy::widgets {

/// What `widget` is to a screen reader, where Qt knows no better than "filler", which screen readers pass over. Before
/// it is shown, since Qt asks once.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// The text of a label that tells how something has ended: read aloud as it changes. setAccessibleRole(AlertMessage).
void tell(QLabel *label, const QString &text);

/// Has a text read aloud that has changed while it is seen. What becomes visible is read by itself.
void announce(QWidget *widget);

} // namespace onecopy::widgets
