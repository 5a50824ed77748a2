// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace onecopy::probe {

/// When to stop sending probes: the sequential probability ratio test (A. Wald, "Sequential Tests of Statistical
/// Hypotheses", Annals of Mathematical Statistics 16, 1945), with Wald's approximate borders ln((1 - error) / error).
/// "The cause is still there": the rate is the one before. "It is gone": the rate is `residual`. Looking after every
/// probe is what the test is made for; no correction is needed.
class SequentialTest
{
public:
    enum class State { NotEnoughYet, Removed, StillThere };

    /// `before`: share of probes that arrived more than once, above `residual` and below 1 (nearly 1 is taken for 1).
    /// `error`: of either kind, below 0.5.
    explicit SequentialTest(double before, double residual = 0.02, double error = 0.05);

    /// One probe more; after a decision it changes nothing.
    void add(bool repeated);
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] std::uint32_t probes() const noexcept { return m_probes; }

private:
    double m_cleanWeight;
    double m_repeatedWeight;
    double m_border;
    double m_sum = 0;
    std::uint32_t m_probes = 0;
    State m_state = State::NotEnoughYet;
};

} // namespace onecopy::probe
