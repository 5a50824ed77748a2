// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>

namespace onecopy::jobs {

/// How many copies may go at once where other clients are at work. What they take at the moment of a move ends the run,
/// since it cannot be told apart from what the server does: so moves become shorter, and wait for a moment of rest.
class WavePace
{
public:
    [[nodiscard]] std::size_t mostAtOnce() const noexcept { return m_most; }
    /// Other clients take messages.
    void disturb() noexcept { m_disturbed = true; }
    /// A wave of `size` copies has gone, of `most` that could. After a disturbance this waits, two seconds at most.
    [[nodiscard]] Result<void> waveIsOver(imap::Client &client, std::size_t size, std::size_t most,
                                          const std::stop_token &stop);

private:
    bool m_disturbed = false;
    std::size_t m_most = SIZE_MAX;
};

} // namespace onecopy::jobs
