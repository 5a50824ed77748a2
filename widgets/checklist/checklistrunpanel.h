// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/runstate.h"
#include "core/jobs/prove/checklistmail.h"
#include "widgets/checklist/checklistchoice.h"
#include "widgets/parts/pageframe.h"

#include <QTimer>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace onecopy::widgets {

/// A step while it is carried out: what happens, how long it takes, what a person is asked, and how to stop it.
class ChecklistRunPanel : public Card
{
    Q_OBJECT

public:
    enum class Asked { Nothing, Confirm, DoneByHand, UndoneByHand };
    enum class Change { None, ByHand, ByShell }; ///< None: the step is there to be measured alone

    explicit ChecklistRunPanel(QWidget *parent = nullptr);

    void begin(Change change, bool measured); ///< shows it
    void setState(const checklist::StepState &state);
    void setMail(const jobs::ChecklistMailNews &news);
    void setScannerCheck(); ///< the EICAR test file is on its way
    void askConfirm(const ShownSettings &shown);
    /// Has the person changed the setting (`back`: put it back), as the instructions say?
    void askByHand(bool back);
    /// The server gives no answer, and since when; empty: it answers.
    void setWaiting(const QString &sentence);
    void setStopping();
    void end(); ///< hides it
    [[nodiscard]] Asked asked() const { return m_asked; }
    /// Where a person answers what is asked, the safe answer first; null: nothing is asked.
    [[nodiscard]] QWidget *answerField() const;
    /// The two buttons of a question. They belong where they are always seen, which is not in the panel: whoever shows
    /// it gives them a place.
    [[nodiscard]] QWidget *answers() const { return m_answers; }
    [[nodiscard]] QPushButton *safeButton() const { return m_leave; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QCheckBox *doneBox() const { return m_done; }
    [[nodiscard]] QCheckBox *undoneBox() const { return m_undone; }

Q_SIGNALS:
    void answered(bool yes);
    void stopWanted(); ///< the button is still there, with the focus
    void turned();     ///< what it says now has to be seen

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeAnswers();
    void answer(bool yes);
    enum class Aloud { No, Yes };
    void say(const QString &sentence, Aloud aloud = Aloud::Yes);
    void showShown(const ShownSettings &shown);
    [[nodiscard]] QString meaningOfStop() const;
    void showTimeLeft();
    void hideQuestions();
    void showAnswers();

    Asked m_asked = Asked::Nothing;
    Change m_change = Change::None;
    bool m_measured = false;
    bool m_stopping = false;
    bool m_changed = false; ///< the setting, and it is not back
    std::chrono::milliseconds m_left{0};
    QTimer m_second;
    TextLabel *m_sentence;
    TextLabel *m_time;
    TextLabel *m_waiting;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_question = nullptr;
    QWidget *m_answers = nullptr;
    QWidget *m_shown = nullptr;
    TextLabel *m_ask = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_go = nullptr;
    QCheckBox *m_done;
    QCheckBox *m_undone;
};

} // namespace onecopy::widgets
