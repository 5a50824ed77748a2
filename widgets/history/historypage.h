// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "widgets/parts/pageframe.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace onecopy::widgets {

class EmptyState;
class IconLabel;
class JournalModel;
class RunsModel;
class TableView;
class TextLabel;

enum class JournalFormat { Csv, Json };

/// What removals have left in quarantine, by their records.
struct QuarantineState
{
    std::uint64_t copies = 0;
    EpochSeconds oldest = 0; ///< when the first of them was moved
    int days = 0;            ///< since then
    /// How many each removal has there; the moved ones, and those that are only marked where they were. Runs that are
    /// not named: as many as they moved and nobody put back.
    std::map<std::string, std::uint64_t> ofRun{};
};

/// Every change that was made to mail, newest first, with what can be put back. Runs that were cut stand above all.
class HistoryPage : public PageFrame
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setReading(); ///< until setRuns()
    /// Newest first; keeps the selection. `atWork`: a run without an end may be going on, here or in another program.
    void setRuns(std::vector<store::Run> runs, bool atWork = false);
    /// The answer to entriesWanted; ignored when another run is selected by now.
    void setEntries(const QString &runId, std::vector<store::JournalEntry> entries);
    void setQuarantine(const QuarantineState &state);
    /// After so many days in quarantine one is reminded of them.
    static constexpr int retentionDays = 30;
    /// While something is put back or looked at: nothing else can be started.
    void setBusy(bool busy);
    [[nodiscard]] QString selected() const; ///< run id; empty: none

Q_SIGNALS:
    void entriesWanted(const QString &runId);
    void undoWanted(const QString &runId);
    void finishWanted(const QString &runId); ///< an unfinished one: look at the server, then finish the record
    void expungeWanted();                    ///< remove for good what lies in quarantine
    void exportWanted(const QString &runId, onecopy::widgets::JournalFormat format, const QString &path);

private:
    void showSelection();
    [[nodiscard]] std::uint64_t undoable(const store::Run &run) const; ///< copies that can be put back
    void showUnfinished();
    [[nodiscard]] QWidget *makeQuarantine();
    void addUnfinished(const store::Run &run);
    void askForPath(JournalFormat format);

    bool m_busy = false;
    bool m_atWork = false;
    std::map<std::string, std::uint64_t> m_away; ///< QuarantineState::ofRun
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_unfinished;
    QList<QPushButton *> m_finish; ///< of each run that is unfinished
    QWidget *m_quarantine;
    IconLabel *m_quarantineIcon;
    TextLabel *m_quarantineText;
    TextLabel *m_quarantineAdvice;
    QPushButton *m_forGood;
    RunsModel *m_runs;
    JournalModel *m_journal;
    TableView *m_runTable;
    TableView *m_journalTable;
    TextLabel *m_journalHeading;
    QPushButton *m_undo;
    QPushButton *m_csv;
    QPushButton *m_json;
};

} // namespace onecopy::widgets
