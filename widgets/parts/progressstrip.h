// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QPointer>
#include <QWidget>

#include <initializer_list>

class QProgressBar;
class QPushButton;

namespace onecopy::widgets {

class TextLabel;

/// A thin bar, a sentence below it, and the way out: what a job is doing. Hidden while none runs.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &sentence); ///< shows it, without a known end
    /// Where one of these (null: none) has the focus, and cannot be pressed while this runs: Cancel has it until the
    /// end. Before they are disabled.
    void takeFocusOf(std::initializer_list<QWidget *> buttons);
    void setProgress(const Progress &progress);
    /// Why nothing goes on at the moment, and what Cancel does, below the sentence. Empty: it goes on.
    void setWaiting(const QString &sentence);
    void setStopping(); ///< after Cancel, until the job has ended
    void end();         ///< hides it

Q_SIGNALS:
    void cancelWanted();

private:
    QProgressBar *m_bar;
    TextLabel *m_sentence;
    TextLabel *m_waiting;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusOf;
};

} // namespace onecopy::widgets
