// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/watch/reconnector.h"

#include "core/base/limits.h"
#include "core/base/pause.h"

#include <algorithm>
#include <random>
#include <utility>

namespace onecopy::jobs {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstPause = 500ms;
constexpr std::chrono::milliseconds longestPause = 60s;
constexpr std::chrono::seconds sleepIsLonger = 20s;

/// A quarter longer at most: two of us that were cut at once do not come back at once.
std::chrono::milliseconds varied(std::chrono::milliseconds length)
{
    std::random_device random;
    return length + length * static_cast<int>(random() % 25) / 100;
}

} // namespace

bool SleepDetector::slept(Wall wall, Steady steady)
{
    // The steady clock stands still while the computer sleeps; the other one does not.
    m_lastAwake = m_wall;
    const auto gap = (wall - m_wall) - (steady - m_steady);
    m_wall = wall;
    m_steady = steady;
    return gap > sleepIsLonger || gap < -sleepIsLonger;
}

void Reconnector::up(const std::stop_token &stop)
{
    Sighting state;
    state.kind = m_wasUp ? Sighting::Kind::Reconnected : Sighting::Kind::Ready;
    state.mailbox = m_told;
    if (!m_wasUp || m_isLost)
        m_queue.put(std::move(state), stop);
    m_wasUp = true;
    m_isLost = false;
    m_refused = 0;
}

void Reconnector::tellLost(const Fault &fault, bool final, const std::stop_token &stop)
{
    const EpochSeconds since = std::exchange(m_blindSince, 0);
    if (m_isLost && !final)
        return;
    m_isLost = true;
    Sighting lost;
    lost.kind = Sighting::Kind::Lost;
    lost.mailbox = m_told;
    lost.seenAt = since;
    lost.fault = fault;
    lost.final = final;
    m_queue.put(std::move(lost), stop);
}

bool Reconnector::mustEnd(const Fault &fault)
{
    // A password or an agreement that is not there does not come by itself.
    if (fault.kind == FaultKind::CertificateRejected || fault.kind == FaultKind::SecretMissing)
        return true;
    if (fault.kind != FaultKind::LoginRefused)
        return false;
    // What was let in before may be refused once by a server whose accounts are out of reach.
    return ++m_refused >= limits::loginTries || !m_wasUp;
}

void Reconnector::run(const std::stop_token &stop, const std::function<Result<void>(imap::Client &)> &session,
                      const std::function<After(const Fault &)> &failed)
{
    std::chrono::milliseconds next = firstPause;
    while (!stop.stop_requested()) {
        const auto began = std::chrono::steady_clock::now();
        auto client = imap::Client::open(imapLogin(m_login), stop);
        Result<void> ended;
        if (!client)
            ended = passOn(client);
        else
            ended = session(*client);
        if (client && client->alive() && m_finished)
            (void)client->logout();
        if (m_finished || stop.stop_requested())
            return;
        const Fault fault = ended ? Fault{FaultKind::ConnectionLost, "watch", {}, {}} : ended.error();
        if (failed && failed(fault) == After::GiveUp)
            return;
        const bool final = mustEnd(fault);
        tellLost(fault, final, stop);
        if (final)
            return;
        // A session that lasted was worth it; one that was cut at once is a server that wants to be left alone.
        if (std::chrono::steady_clock::now() - began > 1s + 2 * next)
            next = firstPause;
        pause(varied(next), stop);
        next = std::min(next * 2, longestPause);
    }
}

} // namespace onecopy::jobs
