// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/net/channel.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <memory>
#include <mutex>
#include <string>

namespace onecopy::testing {

/// What goes wrong in a FlakyChannel.
struct Flaws
{
    static constexpr std::size_t never = std::numeric_limits<std::size_t>::max();
    std::size_t cutAfterRead = never; ///< after so many bytes were read the connection is lost
    std::size_t cutAfterWritten =
        never;                      ///< after so many bytes were passed on the connection is lost; the rest is dropped
    std::size_t mostAtOnce = never; ///< bytes that one readSome gives; 1 shows every mistake about packet borders
    std::chrono::milliseconds delay{0}; ///< before each readSome; obeys the deadline and the stop token
};

/// A bad line around a good channel, to test what a protocol does when bytes are late, few or missing:
///
///     FlakyChannel channel(std::make_unique<MemoryChannel>("* OK\r\n"), {.cutAfterRead = 3});
///
/// Run the same test with cutAfterRead (or cutAfterWritten) = 0, 1, 2 … until it no longer fails to visit every step.
class FlakyChannel final : public net::Channel
{
public:
    FlakyChannel(std::unique_ptr<net::Channel> inner, Flaws flaws)
        : m_inner(std::move(inner))
        , m_flaws(flaws)
    {
    }

    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline,
                                               const std::stop_token &stop) override
    {
        if (m_cut || m_read >= m_flaws.cutAfterRead)
            return cut();
        if (Result<void> waited = wait(deadline, stop); !waited)
            return passOn(waited);
        const std::size_t most = std::min({into.size(), m_flaws.mostAtOnce, m_flaws.cutAfterRead - m_read});
        Result<std::size_t> got = m_inner->readSome(into.first(most), deadline, stop);
        m_read += got.value_or(0);
        return got;
    }

    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop) override
    {
        if (m_cut || m_read >= m_flaws.cutAfterRead)
            return true; // readSome would tell of the cut at once
        return m_inner->waitReadable(deadline, stop);
    }

    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline, const std::stop_token &stop) override
    {
        if (m_cut)
            return cut();
        const std::string_view passed = bytes.substr(0, m_flaws.cutAfterWritten - m_written);
        m_written += passed.size();
        Result<void> sent = passed.empty() ? Result<void>() : m_inner->writeAll(passed, deadline, stop);
        return sent && passed.size() < bytes.size() ? cut() : sent;
    }

    [[nodiscard]] std::size_t bytesRead() const { return m_read; }
    [[nodiscard]] std::size_t bytesWritten() const { return m_written; }

private:
    tl::unexpected<Fault> cut()
    {
        m_cut = true;
        return fail(FaultKind::ConnectionLost, "flaky channel", "the line was cut");
    }

    Result<void> wait(Deadline deadline, const std::stop_token &stop)
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        const Deadline end = Deadline::in(m_flaws.delay);
        while (!end.passed()) {
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, "flaky channel");
            if (deadline.passed())
                return fail(FaultKind::Timeout, "flaky channel");
            std::condition_variable_any().wait_for(lock, stop, end.earlierOf(deadline).left(limits::waitSlice),
                                                   [] { return false; });
        }
        return {};
    }

    std::unique_ptr<net::Channel> m_inner;
    Flaws m_flaws;
    std::size_t m_read = 0;
    std::size_t m_written = 0;
    bool m_cut = false;
};

} // namespace onecopy::testing
