// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livetally.h"

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr EpochSeconds minute = 60;
/// What is told so soon after a connection stands again may have come while it did not.
constexpr EpochSeconds catchingUp = 60;
/// Between two calls of look(), which no page takes so long for, and until a server answers.
constexpr EpochSeconds longestBlink = 30;

EpochSeconds floorTo(EpochSeconds at, EpochSeconds width)
{
    const auto rest = at % width;
    return at - (rest < 0 ? rest + width : rest);
}

/// INTERNALDATEs of both copies come from one clock, the server's; ours is used only where it gave none.
EpochSeconds datedAt(const jobs::WatchEvent &event)
{
    return event.internalDate.value_or(event.seenAt);
}

} // namespace

void LiveTally::add(const jobs::WatchEvent &event)
{
    switch (event.kind) {
    case jobs::WatchEvent::Kind::Ready:
    case jobs::WatchEvent::Kind::Reconnected:
        m_lost.erase(event.ref.mailbox);
        if (event.kind == jobs::WatchEvent::Kind::Ready)
            m_lost.clear();
        if (!m_lost.empty())
            break;
        if (!m_connectedSince && event.seenAt > 0) { // without a time, it is not known since when
            m_connectedSince = event.seenAt;
            m_unanswered = false;
        }
        m_fault.reset();
        break;
    case jobs::WatchEvent::Kind::Error:
        stop(event.seenAt);
        m_fault = event.fault;
        m_lost.insert(event.ref.mailbox);
        break;
    case jobs::WatchEvent::Kind::Arrival:
        addArrival(event);
        break;
    }
    forget(event.seenAt);
}

void LiveTally::look(EpochSeconds now)
{
    const std::optional<EpochSeconds> before = std::exchange(m_looked, now);
    if (!m_connectedSince || !before || now - *before <= longestBlink)
        return;
    m_observed.push_back({*m_connectedSince, std::max(*before, *m_connectedSince)});
    m_connectedSince = now;
}

void LiveTally::setAnswering(bool answering, EpochSeconds now)
{
    if (answering) {
        m_silentSince.reset();
        if (std::exchange(m_unanswered, false))
            m_connectedSince = now;
        return;
    }
    const EpochSeconds since = m_silentSince.value_or(now);
    m_silentSince = since;
    if (m_connectedSince && now - since > longestBlink) {
        stop(since);
        m_unanswered = true;
    }
}

void LiveTally::stop(EpochSeconds at)
{
    m_unanswered = false;
    m_silentSince.reset();
    if (m_connectedSince) {
        m_observed.push_back({*m_connectedSince, std::max(at, *m_connectedSince)});
        m_connectedSince.reset();
    }
    m_fault.reset();
}

void LiveTally::addArrival(const jobs::WatchEvent &event)
{
    ++m_arrivals;
    m_lastArrival = event.seenAt;
    const EpochSeconds at = arrivedAt(event);
    auto &count = m_minutes[floorTo(at, minute)];
    if (event.copy <= 1) {
        ++count.first;
        rememberFirst(event);
        return;
    }
    ++count.extra;
    LiveDuplicate duplicate{event, at, std::nullopt};
    if (const auto first = m_firsts.find(event.messageId); first != m_firsts.end() && !event.messageId.empty()) {
        duplicate.afterFirst = datedAt(event) - first->second;
    }
    m_duplicates.push_front(std::move(duplicate));
    if (m_duplicates.size() > keptDuplicates) {
        m_duplicates.pop_back();
    }
}

void LiveTally::rememberFirst(const jobs::WatchEvent &event)
{
    if (event.messageId.empty() || !m_firsts.try_emplace(event.messageId, datedAt(event)).second) {
        return;
    }
    m_firstsInOrder.push_back(event.messageId);
    if (m_firstsInOrder.size() > keptFirsts) {
        m_firsts.erase(m_firstsInOrder.front());
        m_firstsInOrder.pop_front();
    }
}

void LiveTally::forget(EpochSeconds now)
{
    // One bar more than a day: the chart's first bar begins on a round time before it.
    const auto oldest = now - keptSeconds - 3'600;
    m_minutes.erase(m_minutes.begin(), m_minutes.lower_bound(oldest));
    // A clock that was set back leaves minutes of the future behind; they are bounded like all others.
    while (m_minutes.size() > static_cast<std::size_t>((keptSeconds + 3'600) / minute) + 2) {
        m_minutes.erase(m_minutes.begin());
    }
    while (!m_observed.empty() && (m_observed.front().to < oldest || m_observed.size() > keptGaps)) {
        m_observed.pop_front();
    }
}

EpochSeconds LiveTally::arrivedAt(const jobs::WatchEvent &event) const
{
    const bool late = !m_connectedSince || event.seenAt - *m_connectedSince <= catchingUp;
    if (m_observed.empty() || !late || !event.internalDate)
        return event.seenAt;
    const EpochSeconds lost = m_observed.back().to;
    const EpochSeconds back = std::min(m_connectedSince.value_or(event.seenAt), event.seenAt);
    return *event.internalDate >= lost && *event.internalDate < back ? *event.internalDate : event.seenAt;
}

std::vector<LiveSpan> LiveTally::unwatched(EpochSeconds from, EpochSeconds to) const
{
    std::vector<LiveSpan> spans;
    EpochSeconds known = from; // up to here
    const auto watched = [&](const LiveSpan &span) {
        if (span.to <= known || span.from >= to)
            return;
        if (span.from > known)
            spans.push_back({known, span.from});
        known = span.to;
    };
    for (const LiveSpan &span : m_observed)
        watched(span);
    if (m_connectedSince)
        watched({*m_connectedSince, std::max(*m_connectedSince, to)});
    if (known < to)
        spans.push_back({known, to});
    return spans;
}

std::vector<LiveBar> LiveTally::bars(EpochSeconds now, EpochSeconds width, int count) const
{
    std::vector<LiveBar> bars;
    const auto last = floorTo(now, width);
    for (int i = count - 1; i >= 0; --i) {
        LiveBar bar{last - i * width, last - (i - 1) * width};
        for (auto at = m_minutes.lower_bound(bar.start); at != m_minutes.end() && at->first < bar.end; ++at) {
            bar.first += at->second.first;
            bar.extra += at->second.extra;
        }
        const EpochSeconds until = std::min(bar.end, now + 1); // with the second that is running
        bar.passed = bar.watched = until - bar.start;
        for (const LiveSpan &span : unwatched(bar.start, until))
            bar.watched -= span.to - span.from;
        bars.push_back(bar);
    }
    return bars;
}

} // namespace onecopy::widgets
