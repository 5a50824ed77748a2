// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QWidget;

namespace onecopy::widgets {

/// Shows which scrolled area has the focus where it has no frame of its own that could.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Watches `widget` if it is one that needs it.
    void follow(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QFocusFrame> m_frame; ///< belongs to the parent of the area, and may go with it
};

/// A list that marks its current row while it has the focus: it gets no ring around it.
void setMarksFocus(QWidget *list);

} // namespace onecopy::widgets
