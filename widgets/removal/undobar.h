// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/pageframe.h"

#include <QTimer>

#include <chrono>

class QPushButton;

namespace onecopy::widgets {

/// "16 copies moved · Undo": stands below the pages for 20 seconds, longer while it has the focus or the pointer, and
/// covers nothing. Undoing stays possible from the History page after that.
class UndoBar : public Card
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent);

    void offer(const QString &runId, const QString &sentence);
    [[nodiscard]] QString runId() const { return m_runId; }
    void setShownFor(std::chrono::milliseconds time) { m_timer.setInterval(time); }

Q_SIGNALS:
    void undoWanted(const QString &runId);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void leaveUnlessUsed();

    TextLabel *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_timer;
    QString m_runId;
};

} // namespace onecopy::widgets
