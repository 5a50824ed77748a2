// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

/// Whether switching something off has removed the duplicates: statistics for few probes. Pure functions.
namespace onecopy::probe {

/// Probes that were sent under one setting and have had the time to arrive twice.
struct Arm
{
    std::uint32_t probes = 0;
    std::uint32_t repeated = 0; ///< of them arrived more than once
    /// Sent besides, but they say nothing of copies: statistics leave them out, and a person has to know of them.
    std::uint32_t missing = 0;    ///< the server has taken them, or may have, and none came in time
    std::uint32_t notTaken = 0;   ///< refused, or it came and nobody knows whether the server had taken it
    std::uint32_t unfinished = 0; ///< of `probes`, those whose copies somebody seems to be still sending

    [[nodiscard]] std::uint32_t sent() const noexcept { return probes + missing + notTaken; }
    bool operator==(const Arm &) const = default;
};

/// Fisher's exact test (R. A. Fisher, Statistical Methods for Research Workers, 1934, 21.02), two-sided: the sum of the
/// probabilities of all tables with these totals that are no likelier than the one that was seen.
[[nodiscard]] double fisherTwoSided(Arm a, Arm b);
/// One-sided: the chance of so few repeated probes, or fewer, in `changed` if it made no difference.
[[nodiscard]] double fisherFall(Arm before, Arm changed);

/// The probability that the rate under `changed` is below `share` times the one before, for Jeffreys' prior
/// (Beta(1/2, 1/2) for each arm). Exact to about 1e-4.
[[nodiscard]] double chanceOfFall(Arm before, Arm changed, double share);

/// What can be said at this point, in this order of precedence.
enum class Verdict {
    Removed,         ///< two-sided p <= 0.01, and no repeated probe is left
    ProbablyRemoved, ///< p <= 0.05, and none is left
    PartlyRemoved,   ///< p <= 0.05, but some are left: there is a second cause, or only a threshold has moved
    NoEffect,        ///< the rate has hardly been halved: the chance of that is below 0.2
    NotEnoughYet     ///< neither: more probes are needed
};

struct Comparison
{
    Verdict verdict = Verdict::NotEnoughYet;
    double p = 1;              ///< fisherTwoSided
    double chanceHalved = 0.5; ///< chanceOfFall(…, 0.5)
};

/// `before` is the setting in which duplicates come, `changed` the one under trial. A cause is certain only when
/// switching back brings them back: then compare(restored, changed) is Removed as well.
[[nodiscard]] Comparison compare(Arm before, Arm changed);

/// How many probes each of two arms needs so that a fall of the rate from `before` to `after` is seen (fisherFall <=
/// alpha) with a probability of at least `power`, by exact enumeration. None: more than 200.
[[nodiscard]] std::optional<std::uint32_t> probesPerArm(double before, double after, double alpha, double power);

} // namespace onecopy::probe
