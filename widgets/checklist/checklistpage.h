// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/checklist/record.h"
#include "widgets/checklist/checklistchoice.h"
#include "widgets/checklist/checklistrunpanel.h"
#include "widgets/parts/pageframe.h"

#include <optional>
#include <string>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace onecopy::widgets {

class Banner;
class ChecklistMailForm;
class ChecklistPlace;
class ChecklistStepsModel;
class ChecklistStepsView;
class PreventionCard;

/// "Find out by testing": the steps at the side, and the one that is chosen: why, what to change, how it is tested and
/// put back. Can be left at any moment; what runs goes on. Shows values, asks by signals.
class ChecklistPage : public PageFrame
{
    Q_OBJECT

public:
    explicit ChecklistPage(QWidget *parent = nullptr);
    ~ChecklistPage() override;

    void setAccount(const std::optional<ChecklistAccount> &account);
    /// Of the messages that arrive more than once; test mail is to be of that size.
    void setTypicalSize(std::uint64_t bytes);
    void setTypicalGap(std::int64_t seconds); ///< between their copies; 0: not known
    void setCauses(const checklist::Suspects &causes);
    /// Of the runs that are about this account.
    void setHistory(std::vector<checklist::StepRecord> history);
    void selectStep(const QString &id);
    [[nodiscard]] QString selectedStep() const;

    void beginRun(const ChecklistChoice &choice);
    void setRunning(const checklist::StepState &state);
    void endRun();
    void setFault(const std::optional<Fault> &fault);

    [[nodiscard]] ChecklistRunPanel *panel() const { return m_panel; }
    [[nodiscard]] ChecklistStepsModel *steps() const { return m_steps; }
    [[nodiscard]] QPushButton *beginButton() const { return m_begin; }
    [[nodiscard]] PreventionCard *prevention() const { return m_prevention; }

Q_SIGNALS:
    void backWanted();
    void editServerWanted(); ///< a step could not begin for something that the account says
    void runWanted(const onecopy::widgets::ChecklistChoice &choice);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void stepSelected(const QString &id);
    void showStep();
    void showResult();
    void showInstructions();
    void refresh();
    void goTo(QWidget *field);
    [[nodiscard]] bool isOfSending(const Fault &fault) const;
    [[nodiscard]] ChecklistRunPanel::Change changeOf(const ChecklistChoice &choice) const;
    [[nodiscard]] const checklist::Step *step() const;

    std::vector<checklist::StepRecord> m_records;
    checklist::Suspects m_causes;
    std::string m_running; ///< step that runs; empty: none
    bool m_runsByHand = false;
    bool m_recordsAreOld = false; ///< a step has ended since they were read
    std::string m_account;        ///< AccountId; empty: none, or not known
    bool m_hasAccount = false;
    bool m_chosenBefore = false;
    ChecklistStepsModel *m_steps;
    ChecklistStepsView *m_list = nullptr;
    PreventionCard *m_prevention = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    Banner *m_fault = nullptr;
    QWidget *m_faultField = nullptr; ///< where what failed is entered; null: in the account
    Banner *m_result = nullptr;
    ChecklistRunPanel *m_panel = nullptr;
    TextLabel *m_why = nullptr;
    ChecklistPlace *m_place = nullptr;
    QWidget *m_instructionBox = nullptr;
    QWidget *m_instructions = nullptr;
    const checklist::Instructions *m_shownInstructions = nullptr;
    ChecklistMailForm *m_mail = nullptr;
    QWidget *m_missingField = nullptr;
    TextLabel *m_missing = nullptr;
    QPushButton *m_goThere = nullptr; ///< to the field that keeps the step from beginning
    QPushButton *m_begin = nullptr;
};

} // namespace onecopy::widgets
