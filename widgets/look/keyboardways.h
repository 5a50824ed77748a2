// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace onecopy::widgets {

/// What the keyboard does alike in every window. Tab goes in the order in which a window is read, while Qt has it go in
/// the order in which its parts were made. Enter presses the button that has the focus, which Qt lets it do in dialogs
/// alone, and there only where that button may become the default one: else the default one is pressed in its place.
class KeyboardWays : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Watches `widget` if keys may come to it.
    void follow(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace onecopy::widgets
