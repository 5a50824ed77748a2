// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livepage.h"

#include "widgets/live/livechart.h"
#include "widgets/live/livemodels.h"
#include "widgets/look/style.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/tabletoggle.h"
#include "widgets/words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr int tickInterval = 5'000;
constexpr int stateCharacters = 28; ///< "Connected since 10:00 AM."

struct Scale
{
    EpochSeconds width;
    int count;
};

Scale scaleOf(LivePage::Range range)
{
    switch (range) {
    case LivePage::Range::QuarterHour:
        return {60, 15};
    case LivePage::Range::Hour:
        return {60, 60};
    case LivePage::Range::Day:
        return {1'800, 48};
    }
    return {60, 60};
}

} // namespace

LivePage::LivePage(const Clock &clock, QWidget *parent)
    : PageFrame(tr("Live arrivals"), parent)
    , m_clock(clock)
    , m_stack(new QStackedLayout)
    , m_chartStack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_fault(new Banner(this))
    , m_stateIcon(new IconLabel(Icon::Clock, 18, Tone::Sub, this))
    , m_state(new TextLabel(TextRole::Sub, this))
    , m_chart(new LiveChart(this))
    , m_bars(new LiveBarsModel(this))
    , m_barsTable(new TableView(tr("Arrivals"), this))
    , m_ranges(new QButtonGroup(this))
    , m_asTable(new TableToggle(TableToggle::Key::CtrlT, this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(icon(Icon::Stop), tr("Stop watching"), this))
    , m_again(new QPushButton(icon(Icon::Play), tr("Watch again"), this))
    , m_none(new TextLabel(tr("No second copy has arrived so far."), TextRole::Sub, this))
    , m_seen(new DuplicatesSeenModel(this))
    , m_seenTable(new TableView(tr("Newest duplicates"), this))
{
    setObjectName(QStringLiteral("live"));
    addAction(m_pause);
    addAction(m_stop);
    addAction(m_again);
    setPrimary(m_again);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildWork());
    m_fault->hide();
    content()->addWidget(m_fault);
    content()->addLayout(m_stack, 1);

    connect(m_fault, &Banner::actionClicked, this, &LivePage::editServerWanted);

    m_soon.setSingleShot(true);
    m_soon.setInterval(repaintInterval);
    m_tick.setInterval(tickInterval);
    connect(&m_soon, &QTimer::timeout, this, &LivePage::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_tally.look(m_clock.now());
        refresh();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { setPaused(!paused()); });
    connect(m_stop, &QPushButton::clicked, this, &LivePage::stopWanted);
    connect(m_again, &QPushButton::clicked, this, &LivePage::startWanted);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        if (!m_noImap.isEmpty())
            Q_EMIT editServerWanted();
        else if (m_server.isEmpty())
            Q_EMIT addServerWanted();
        else
            Q_EMIT startWanted();
    });
    connect(m_seenTable, &TableView::activatedRow, this,
            [this](int row) { Q_EMIT showMessageWanted(m_seen->messageId(row)); });
    setRange(m_range);
    setPaused(false);
    setServer({});
}

QWidget *LivePage::buildWork()
{
    auto *work = new QWidget(this);
    auto *chartCard = new Card(work);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    m_state->setElided(Qt::ElideRight);
    m_state->setMinimumWidth(stateCharacters * fontMetrics().averageCharWidth());
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    buildRange(choices);
    auto *line = new FoldingRow;
    line->setSpacing(8);
    line->addLayout(state, 1);
    line->addLayout(choices);
    line->addWidget(m_asTable);
    line->setAlignment(choices, Qt::AlignLeading);
    line->setAlignment(m_asTable, Qt::AlignLeading);
    connect(m_asTable, &TableToggle::tableWanted, this, &LivePage::setTableShown);
    m_barsTable->setObjectName(QStringLiteral("liveBarsTable"));
    m_barsTable->setModel(m_bars);
    m_barsTable->setColumns(LiveBarsModel::Time, {0, 14, 14, 14});
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(m_barsTable);
    chartCard->column()->addLayout(line);
    chartCard->column()->addSpacing(6);
    chartCard->column()->addLayout(m_chartStack, 1);

    m_seenTable->setObjectName(QStringLiteral("liveSeenTable"));
    m_seenTable->setModel(m_seen);
    m_seenTable->setColumns(DuplicatesSeenModel::What, {8, 0, 22, 18});
    m_seenTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(chartCard, 3);
    column->addWidget(new TextLabel(tr("Newest duplicates"), TextRole::Heading, work));
    column->addWidget(m_none);
    column->addWidget(m_seenTable, 2);
    setTableShown(false);
    return work;
}

void LivePage::buildRange(QHBoxLayout *line)
{
    const std::vector<std::pair<Range, QString>> ranges{
        {Range::QuarterHour, tr("15 minutes")}, {Range::Hour, tr("1 hour")}, {Range::Day, tr("24 hours")}};
    for (const auto &[range, text] : ranges) {
        auto *button = new QPushButton(text, this);
        setChip(button);
        button->setChecked(range == m_range);
        m_ranges->addButton(button, static_cast<int>(range));
        line->addWidget(button);
    }
    m_ranges->setExclusive(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int id) { setRange(static_cast<Range>(id)); });
}

void LivePage::setNoImap(const QString &name)
{
    setServer({});
    m_noImap = name;
    showEmpty();
}

void LivePage::setServer(const QString &name)
{
    m_server = name;
    m_noImap.clear();
    m_tally = {};
    m_running = false;
    setPaused(false);
    m_fault->hide();
    showEmpty();
}

void LivePage::showEmpty()
{
    const bool empty = m_server.isEmpty() || (!m_running && m_tally.empty());
    if (!m_noImap.isEmpty()) {
        m_empty->setNoImap(Icon::Live, m_noImap);
    } else if (m_server.isEmpty()) {
        m_empty->setContent(Icon::Live, tr("No mail server yet"),
                            tr("Add the server whose arrivals you want to watch."));
        m_empty->setPrimary(tr("Add a mail server…"));
    } else {
        m_empty->setContent(Icon::Live, tr("Arrivals are not being watched"),
                            tr("Onecopy can watch %1 and show each message while it arrives. It only reads.")
                                .arg(words::isolate(m_server)));
        m_empty->setPrimary(tr("Start watching"));
    }
    setHeaderVisible(!empty);
    m_stack->setCurrentIndex(empty ? 0 : 1);
    if (empty) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    refresh();
}

void LivePage::setConnecting()
{
    const bool hadFocus = m_again->hasFocus() || m_empty->primaryButton()->hasFocus();
    m_running = true;
    m_progress.reset();
    m_fault->hide();
    showEmpty();
    if (hadFocus) // the button has gone, and handed it to whatever comes next
        m_stop->setFocus(Qt::OtherFocusReason);
}

void LivePage::setProgress(const Progress &progress)
{
    m_progress = progress;
    refreshState();
}

void LivePage::setWaiting(const QString &sentence)
{
    m_waiting = sentence;
    m_tally.setAnswering(sentence.isEmpty(), m_clock.now());
    refreshState();
}

void LivePage::setStopped(const std::optional<Fault> &fault)
{
    const bool hadFocus = m_stop->hasFocus() || m_pause->hasFocus();
    m_tally.stop(m_clock.now());
    m_running = false;
    if (fault) {
        m_fault->setFault(*fault);
        m_fault->setAction(words::liesInAccount(fault->kind) ? words::editServer() : QString());
    }
    m_fault->setVisible(fault.has_value());
    setPaused(false); // nothing comes any more that could be held back
    showEmpty();
    if (hadFocus)
        (m_tally.empty() ? m_empty->primaryButton() : m_again)->setFocus(Qt::OtherFocusReason);
}

void LivePage::clearFault()
{
    m_fault->hide();
}

void LivePage::addEvents(std::span<const jobs::WatchEvent> events)
{
    m_tally.look(m_clock.now());
    for (const auto &event : events) {
        m_tally.add(event);
    }
    if (!m_running) {
        m_running = true;
        showEmpty();
    }
    refreshSoon();
}

void LivePage::setMarks(std::vector<words::ChangeMark> marks)
{
    m_chart->setMarks(std::move(marks));
}

void LivePage::setRange(Range range)
{
    m_range = range;
    m_ranges->button(static_cast<int>(range))->setChecked(true);
    // Tab goes to the chosen one, arrow keys to the others; Qt arranges that only after the first of them had the
    // focus.
    for (auto *button : m_ranges->buttons()) {
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    refreshState();
    showPicture();
}

void LivePage::addTo(Arrangement &arrangement) const
{
    if (m_range != Range::Hour)
        arrangement.insert(objectName() + QStringLiteral("/range"), {static_cast<int>(m_range)});
    if (m_asTable->tableShown())
        arrangement.insert(objectName() + QStringLiteral("/asTable"), {1});
}

void LivePage::take(const Arrangement &arrangement)
{
    const QList<int> range = arrangement.value(objectName() + QStringLiteral("/range"));
    if (range.size() == 1 && m_ranges->button(range.front()) != nullptr)
        setRange(static_cast<Range>(range.front()));
    if (arrangement.value(objectName() + QStringLiteral("/asTable")) == QList<int>{1})
        setTableShown(true);
}

void LivePage::setPaused(bool paused)
{
    m_held = paused ? std::optional(Held{m_tally, m_clock.now()}) : std::nullopt;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Pause));
    refresh();
}

void LivePage::setTableShown(bool shown)
{
    m_asTable->setTableShown(shown);
    m_chartStack->setCurrentIndex(shown ? 1 : 0);
}

void LivePage::refreshSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void LivePage::refresh()
{
    refreshState();
    if (!paused())
        showPicture();
}

void LivePage::showPicture()
{
    ++m_repaints;
    const auto scale = scaleOf(m_range);
    const LiveTally &shown = m_held ? m_held->tally : m_tally;
    const EpochSeconds now = m_held ? m_held->at : m_clock.now();
    const auto bars = shown.bars(now, scale.width, scale.count);
    m_chart->setBars(bars, shown.unwatched(bars.front().start, now + 1));
    m_bars->setBars(bars);
    m_asTable->setAccessibleDescription(m_chart->summary());
    const auto &duplicates = shown.duplicates();
    m_none->setVisible(duplicates.empty());
    m_seenTable->setVisible(!duplicates.empty());
    const QPersistentModelIndex top = m_seenTable->indexAt({1, 1});
    const bool scrolled = top.row() > 0;
    m_seen->setDuplicates(duplicates);
    if (scrolled && top.isValid())
        m_seenTable->scrollTo(top, QAbstractItemView::PositionAtTop);
}

void LivePage::showState(Icon icon, Tone tone, const QString &text)
{
    m_stateIcon->setIcon(icon, tone);
    m_state->setText(text);
}

void LivePage::refreshState()
{
    m_stop->setVisible(m_running);
    m_pause->setVisible(m_running);
    m_again->setVisible(!m_running);
    if (m_held) {
        const auto missed = m_tally.arrivals() - m_held->tally.arrivals();
        showState(Icon::Pause, Tone::Warn,
                  tr("Paused. %Ln messages arrived since.", nullptr,
                     static_cast<int>(std::min<std::uint64_t>(missed, 1'000'000'000))));
    } else if (!m_running) {
        showState(Icon::Stop, Tone::Sub, tr("Not watching."));
    } else if (!m_waiting.isEmpty() && !m_tally.fault()) {
        showState(Icon::Warning, Tone::Warn, m_waiting);
    } else if (m_tally.connectedSince()) {
        const auto since = words::timeOfDay(*m_tally.connectedSince());
        // What nobody heard was not quiet.
        const auto quiet = m_clock.now() - std::max(m_tally.lastArrival().value_or(0), *m_tally.connectedSince());
        showState(Icon::CheckCircle, Tone::Good,
                  quiet < 60 ? tr("Connected since %1.").arg(since)
                             : tr("Connected since %1, quiet for %2.").arg(since, words::duration(quiet)));
    } else if (m_tally.fault()) {
        showState(Icon::Warning, Tone::Warn,
                  tr("Reconnecting. %1", "what happened").arg(words::fault(*m_tally.fault()).headline));
    } else {
        showState(Icon::Clock, Tone::Sub, m_progress ? words::progress(*m_progress) : tr("Connecting…"));
    }
}

} // namespace onecopy::widgets
