// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/closing.h"
#include "app/gui/notifier.h"
#include "app/gui/workplace.h"
#include "core/checklist/record.h"
#include "core/jobs/jobthread.h"
#include "core/jobs/prove/checklist.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <set>
#include <string>
#include <vector>

class QWidget;

namespace onecopy::widgets {
class RestoreBar;
}

namespace onecopy::gui {

/// Reminds of settings of mail servers that are not proved to be as they were, until they are: reads the ledger, keeps
/// the bar, puts back, has the scanner prove that it works again, and tells the desktop before a deadline.
class Restoring : public QObject
{
    Q_OBJECT

public:
    Restoring(Workplace &place, widgets::RestoreBar &bar, QWidget &window, QObject *parent);

    /// Reads the ledger again; the newest reading wins.
    void refresh();
    void putBack();
    [[nodiscard]] const std::vector<checklist::OpenChange> &open() const { return m_open; }

Q_SIGNALS:
    void historyRead(const std::vector<onecopy::checklist::StepRecord> &history);
    void putBackNow(const QString &sentence, const QString &note); ///< by putBack()
    void showWanted(); ///< the window, by a person who was told by the desktop

private:
    struct Known
    {
        std::vector<checklist::OpenChange> open;
        std::vector<checklist::StepRecord> history;
    };
    /// What putting back and testing the scanner have come to.
    struct Outcome
    {
        std::optional<Fault> fault;
        std::vector<checklist::LedgerChange> left{}; ///< could not be put back, and `fault` is why
        bool answered = false;                       ///< a server of these did, so it is not gone
        bool unproved = false;                       ///< all is put back, but nothing shows that mail is scanned
        std::vector<checklist::LedgerChange> back{}; ///< put back, and by shell read back
        bool scans = false;                          ///< the test file was caught
    };
    /// What a person has said.
    struct Said
    {
        bool doneByHand = false;                    ///< of what is changed by hand
        std::optional<checklist::LedgerEvent> of{}; ///< of what cannot be put back
        std::set<std::string> changes{};            ///< those that `of` is about
    };
    /// `putBack` is called before the scanner is asked, which takes as long as test mail did.
    [[nodiscard]] static Outcome carriedOut(Workplace &place, const Said &said, const jobs::Context &context,
                                            const std::function<void()> &putBack);
    void tell(const Outcome &outcome);
    void show(const Result<Known> &known);
    void tick();
    void carryOut(const Said &said);
    void askOfHandwork(const std::vector<checklist::LedgerChange> &changes);
    void askOfFailure(const Outcome &outcome);
    void askOfScanner();
    void ask(const std::vector<checklist::LedgerChange> &changes, const QStringList &words, bool mayBeGone);

    Workplace &m_place;
    widgets::RestoreBar &m_bar;
    QWidget &m_window;
    std::vector<checklist::OpenChange> m_open;
    std::vector<checklist::StepRecord> m_unproved;
    std::set<std::string> m_told; ///< changes whose deadline the desktop was told of
    Notifier m_notifier;
    bool m_again = false; ///< there was news while the ledger was read
    QTimer m_tick;
    jobs::JobThread m_reading;
    jobs::JobThread m_job;
};

/// For a window that is closed although `open` is not put back, or a step is under way. Empty: there is neither.
[[nodiscard]] std::optional<ClosingWords> closingWords(const std::vector<checklist::OpenChange> &open, bool running,
                                                       EpochSeconds now);

} // namespace onecopy::gui
