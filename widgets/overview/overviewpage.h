// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/progress.h"
#include "widgets/parts/pageframe.h"

#include <array>
#include <memory>
#include <optional>

class QPushButton;
class QStackedLayout;

namespace onecopy::widgets {

class Banner;
class ChartCard;
class EmptyState;
class ProgressStrip;
class StatCard;
struct OverviewSummary;

/// How bad it is, since when, and what to do next. Shows values, asks by signals.
class OverviewPage : public PageFrame
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// `read`: a server whose mail is in the store although it is not saved; empty: none.
    void setNoServer(const std::string &read = {});
    void setReading(); ///< until one of the next three
    void setNeverChecked(const QString &server);
    void setNotFinished(const QString &server); ///< the first check was cut
    void setSummary(const OverviewSummary &summary);
    /// Puts the most likely cause on the fourth card; `strength` is "strong evidence" and the like. Empty title: none.
    void setLikelyCause(const QString &title, const QString &strength);
    /// Says why in the sentence below the verdict. Empty: nobody looked, or there is nothing to explain.
    void setCauseVerdict(const QString &sentence);
    /// Offers data to try Onecopy with while there is no server.
    void setSampleAvailable(bool available);
    void setCanCheck(bool can); ///< false: there is a record, and no server to ask

    void beginCheck();
    void setProgress(const Progress &progress);
    void setWaiting(const QString &sentence); ///< as ProgressStrip
    void endCheck();
    /// What went wrong with the last check; what was known before stays visible. None: takes it away.
    void setFault(const std::optional<Fault> &fault);

Q_SIGNALS:
    void addServerWanted();
    void editServerWanted(); ///< the one that is shown: something that the account says, or lacks, prevents a check
    void sampleWanted();
    void checkWanted();
    void cancelWanted();
    void showDuplicatesWanted();
    void findCauseWanted();

private:
    enum class State { NoServer, Reading, NeverChecked, NoDuplicates, Summary };
    void setState(State state);
    void makeContent();
    void showVerdict(const OverviewSummary &summary);
    void showCards(const OverviewSummary &summary);
    void showFourthCard();
    void emptyClicked();

    State m_state = State::NoServer;
    std::unique_ptr<OverviewSummary> m_summary;
    QString m_causeTitle;
    QString m_causeStrength;
    QString m_causeVerdict;
    bool m_sample = false;
    bool m_canCheck = true;
    bool m_checking = false;
    bool m_editsServer = false; ///< what the fault's button does
    QPushButton *m_check;
    QPushButton *m_show;
    ProgressStrip *m_progress;
    Banner *m_fault;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_body;
    Banner *m_verdict;
    QWidget *m_cardRow;
    std::array<StatCard *, 4> m_cards{};
    ChartCard *m_chart;
};

} // namespace onecopy::widgets
