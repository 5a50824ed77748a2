// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/progress.h"
#include "core/jobs/watch/watch.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/live/livetally.h"
#include "widgets/look/icons.h"
#include "widgets/parts/arrangement.h"
#include "widgets/parts/pageframe.h"

#include <QTimer>

#include <optional>
#include <span>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace onecopy::widgets {

class Banner;
class DuplicatesSeenModel;
class EmptyState;
class LiveBarsModel;
class LiveChart;
class TableToggle;
class TableView;
class TextLabel;

/// What arrives, while it arrives. Takes any flood of events: it counts them at once, paints at most four times a
/// second, and remembers a day.
class LivePage : public PageFrame, public Arranged
{
    Q_OBJECT

public:
    enum class Range { QuarterHour, Hour, Day };
    static constexpr int repaintInterval = 250; ///< milliseconds

    /// REQUIRES: `clock` outlives the page.
    explicit LivePage(const Clock &clock, QWidget *parent = nullptr);

    void setServer(const QString &name); ///< empty: there is none, and nothing to watch
    void setNoImap(const QString &name); ///< the server of an account that has none over which mail is watched
    void setConnecting();
    void setProgress(const Progress &progress); ///< of the check before a watch, which can be long the first time
    /// That nothing comes from the server that was asked; empty: it answers.
    void setWaiting(const QString &sentence);
    /// `fault`: what ended it, other than a person's wish. It stays in sight until somebody watches again.
    void setStopped(const std::optional<Fault> &fault = {});
    void clearFault(); ///< what ended it may have been set right
    void addEvents(std::span<const jobs::WatchEvent> events);
    /// Changes to settings of servers, oldest first.
    void setMarks(std::vector<words::ChangeMark> marks);
    void setRange(Range range);
    void setPaused(bool paused);
    void addTo(Arrangement &arrangement) const override;
    void take(const Arrangement &arrangement) override;
    [[nodiscard]] bool paused() const { return m_held.has_value(); }
    [[nodiscard]] const LiveTally &tally() const { return m_tally; }
    [[nodiscard]] int repaints() const { return m_repaints; } ///< since the start, for tests

Q_SIGNALS:
    void startWanted();
    void stopWanted();
    void addServerWanted();
    void editServerWanted();                          ///< it could not be watched for something that the account says
    void showMessageWanted(const QString &messageId); ///< Enter on a duplicate

private:
    [[nodiscard]] QWidget *buildWork();
    void buildRange(QHBoxLayout *line);
    void refreshSoon();
    void refresh();
    void showPicture();
    void refreshState();
    void showState(Icon icon, Tone tone, const QString &text);
    void setTableShown(bool shown);
    void showEmpty();

    /// What was known when it was paused: it can be looked at in every range.
    struct Held
    {
        LiveTally tally;
        EpochSeconds at = 0;
    };

    const Clock &m_clock;
    LiveTally m_tally;
    QString m_server;
    QString m_noImap;                   ///< see setNoImap()
    QString m_waiting;                  ///< see setWaiting()
    std::optional<Progress> m_progress; ///< until it is connected
    Range m_range = Range::Hour;
    bool m_running = false;
    std::optional<Held> m_held; ///< while it is paused
    int m_repaints = 0;
    QTimer m_soon; ///< coalesces floods
    QTimer m_tick; ///< time passes without events, too
    QStackedLayout *m_stack;
    QStackedLayout *m_chartStack;
    EmptyState *m_empty;
    Banner *m_fault;
    IconLabel *m_stateIcon;
    TextLabel *m_state;
    LiveChart *m_chart;
    LiveBarsModel *m_bars;
    TableView *m_barsTable;
    QButtonGroup *m_ranges;
    TableToggle *m_asTable;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_again;
    TextLabel *m_none;
    DuplicatesSeenModel *m_seen;
    TableView *m_seenTable;
};

} // namespace onecopy::widgets
