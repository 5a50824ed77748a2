// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/wavepace.h"

#include "core/base/pause.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace onecopy::jobs {

namespace {

/// No wave shrinks below so many copies.
constexpr std::size_t fewestAtOnce = 10;
/// A mailbox is at rest when nothing leaves it for as long as this. One that is never at rest is waited for so often.
constexpr std::chrono::milliseconds restTime{250};
constexpr int mostRests = 8;

/// Other clients mostly do what they do at one go.
Result<void> awaitRest(imap::Client &client, const std::stop_token &stop)
{
    for (int i = 0; i < mostRests; ++i) {
        const std::uint64_t before = client.goneSoFar();
        pause(restTime, stop);
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "removal");
        if (auto told = client.noop(); !told)
            return told;
        if (client.goneSoFar() == before)
            break;
    }
    return {};
}

} // namespace

Result<void> WavePace::waveIsOver(imap::Client &client, std::size_t size, std::size_t most, const std::stop_token &stop)
{
    if (std::exchange(m_disturbed, false)) {
        m_most = std::max(fewestAtOnce, size / 2);
        return awaitRest(client, stop);
    }
    if (size >= m_most && m_most < most)
        m_most *= 2;
    return {};
}

} // namespace onecopy::jobs
