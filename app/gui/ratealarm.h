// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <span>

namespace onecopy::gui {

/// Says when so many extra copies arrived in ten minutes that somebody should know; then it is silent for ten minutes,
/// so that a storm of copies is told once and not a hundred times. A value.
class RateAlarm
{
public:
    static constexpr EpochSeconds window = EpochSeconds{10} * 60;

    /// 0: never.
    void setThreshold(int copies) { m_threshold = copies < 0 ? 0 : static_cast<std::size_t>(copies); }
    /// Extra copies arrived at these times, which are told together, oldest first. The most in any ten minutes, with
    /// all of them, when it has to be told: it is not told again while more of them come.
    [[nodiscard]] std::optional<std::size_t> extraCopies(std::span<const EpochSeconds> times);

private:
    [[nodiscard]] bool isDue(EpochSeconds now);

    std::size_t m_threshold = 0;
    std::deque<EpochSeconds> m_seen; ///< within the window, bounded
    std::optional<EpochSeconds> m_told;
};

} // namespace onecopy::gui
