// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/proxyrelay.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace onecopy::lab {
namespace {

constexpr std::size_t mostHeld = 1024 * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

ProxyRelay::ProxyRelay(Fd client, Fd server)
    : m_client(std::move(client))
    , m_server(std::move(server))
{
    m_lanes[static_cast<std::size_t>(ProxyDirection::ToServer)].source = m_client.get();
    m_lanes[static_cast<std::size_t>(ProxyDirection::ToServer)].target = m_server.get();
    m_lanes[static_cast<std::size_t>(ProxyDirection::ToClient)].source = m_server.get();
    m_lanes[static_cast<std::size_t>(ProxyDirection::ToClient)].target = m_client.get();
}

short ProxyRelay::events(ProxyDirection from, Steady::time_point now) const
{
    const Lane &in = lane(from);
    const Lane &out = lane(from == ProxyDirection::ToServer ? ProxyDirection::ToClient : ProxyDirection::ToServer);
    short result = 0;
    if (!in.sourceEnded && (m_swallowing || in.held < mostHeld))
        result |= POLLIN;
    if (!m_swallowing && !out.chunks.empty() && out.chunks.front().due <= now)
        result |= POLLOUT;
    return result;
}

std::optional<ProxyRelay::Steady::time_point> ProxyRelay::nextDue() const
{
    std::optional<Steady::time_point> first;
    for (const Lane &each : m_lanes) {
        if (!m_swallowing && !each.chunks.empty() && (!first || each.chunks.front().due < *first))
            first = each.chunks.front().due;
    }
    return first;
}

ProxyRelay::Outcome ProxyRelay::step(const std::function<Conditions()> &ask)
{
    Outcome outcome;
    if (!m_finished && !m_swallowing) {
        for (Lane &each : m_lanes)
            read(each);
        const Conditions conditions = ask();
        const auto now = Steady::now();
        for (const ProxyDirection direction : {ProxyDirection::ToServer, ProxyDirection::ToClient}) {
            const auto index = static_cast<std::size_t>(direction);
            holdBack(m_lanes[index], now, conditions.delay[index], conditions.rate[index]);
            if (!m_finished && !m_swallowing)
                write(direction, conditions, now, outcome);
        }
    }
    if (!m_finished && m_swallowing)
        swallow();
    m_finished = m_finished || (m_lanes[0].targetEnded && m_lanes[1].targetEnded);
    return outcome;
}

void ProxyRelay::read(Lane &lane)
{
    while (!lane.sourceEnded && lane.held < mostHeld) {
        char buffer[64 * 1024];
        const ssize_t got = ::read(lane.source, buffer, sizeof buffer);
        if (got < 0 && wouldBlock())
            return;
        if (got <= 0) {
            lane.sourceEnded = true;
            return;
        }
        if (lane.targetEnded)
            continue;
        lane.held += static_cast<std::size_t>(got);
        ++lane.fresh;
        lane.chunks.push_back({{}, std::string(buffer, static_cast<std::size_t>(got))});
    }
}

void ProxyRelay::holdBack(Lane &lane, Steady::time_point now, std::chrono::milliseconds delay, std::uint64_t rate)
{
    for (; lane.fresh > 0; --lane.fresh) {
        Chunk &chunk = lane.chunks[lane.chunks.size() - lane.fresh];
        lane.free = std::max(lane.free, now);
        if (rate > 0)
            lane.free += std::chrono::microseconds(chunk.bytes.size() * 1'000'000 / rate);
        chunk.due = lane.free + delay;
    }
}

void ProxyRelay::write(ProxyDirection direction, const Conditions &conditions, Steady::time_point now, Outcome &outcome)
{
    Lane &out = m_lanes[static_cast<std::size_t>(direction)];
    const bool ruled = conditions.rule && conditions.rule->direction == direction;
    while (!out.targetEnded && !out.chunks.empty() && out.chunks.front().due <= now) {
        std::size_t most = conditions.oneByte ? 1 : out.chunks.front().bytes.size() - out.chunks.front().start;
        if (ruled) {
            const std::uint64_t mark = conditions.rule->afterBytes;
            most = static_cast<std::size_t>(std::min<std::uint64_t>(most, mark > out.passed ? mark - out.passed : 0));
        }
        if (most == 0) {
            outcome.fault = true;
            act(conditions.rule->action, out);
            return;
        }
        if (!sendSome(out, most, outcome.bytes[static_cast<std::size_t>(direction)]))
            return;
        if (ruled && out.passed == conditions.rule->afterBytes) {
            outcome.fault = true;
            act(conditions.rule->action, out);
            return;
        }
    }
    if (out.sourceEnded && out.chunks.empty())
        endTarget(out);
}

bool ProxyRelay::sendSome(Lane &lane, std::size_t most, std::uint64_t &sent)
{
    Chunk &chunk = lane.chunks.front();
    const ssize_t done = ::send(lane.target, chunk.bytes.data() + chunk.start, most, MSG_NOSIGNAL);
    if (done < 0) {
        if (!wouldBlock())
            m_finished = true;
        return false;
    }
    const auto count = static_cast<std::size_t>(done);
    lane.passed += count;
    lane.held -= count;
    sent += count;
    chunk.start += count;
    if (chunk.start == chunk.bytes.size())
        lane.chunks.pop_front();
    return true;
}

void ProxyRelay::act(ProxyAction action, Lane &lane)
{
    switch (action) {
    case ProxyAction::Close:
        // Closing a socket with unread bytes would send a reset, and the peer could lose what it was sent before.
        endTarget(m_lanes[0]);
        endTarget(m_lanes[1]);
        m_swallowing = true;
        break;
    case ProxyAction::Reset:
        reset();
        break;
    case ProxyAction::HalfClose:
        endTarget(lane);
        break;
    case ProxyAction::BlackHole:
        m_swallowing = true;
        break;
    }
}

void ProxyRelay::endTarget(Lane &lane)
{
    if (lane.targetEnded)
        return;
    lane.targetEnded = true;
    lane.chunks.clear();
    lane.held = 0;
    lane.fresh = 0;
    ::shutdown(lane.target, SHUT_WR);
}

/// In a black hole, or after an orderly end: what comes is lost; the end of the client ends the connection.
void ProxyRelay::swallow()
{
    for (Lane &each : m_lanes) {
        char buffer[64 * 1024];
        ssize_t got = 1;
        while (!each.sourceEnded && got > 0)
            got = ::read(each.source, buffer, sizeof buffer);
        if (!each.sourceEnded && (got == 0 || (got < 0 && !wouldBlock())))
            each.sourceEnded = true;
    }
    m_finished = m_finished || m_lanes[static_cast<std::size_t>(ProxyDirection::ToServer)].sourceEnded;
}

void ProxyRelay::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_client.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::setsockopt(m_server.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_finished = true;
}

} // namespace onecopy::lab
