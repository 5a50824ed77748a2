// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/trial.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace onecopy::probe {

namespace {

constexpr std::uint32_t mostProbes = 200;

double logChoose(std::uint32_t n, std::uint32_t k)
{
    return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

/// The hypergeometric distribution of the repeated probes in `b`, given the totals.
struct Tables
{
    Tables(Arm a, Arm b)
        : least(a.repeated + b.repeated > a.probes ? a.repeated + b.repeated - a.probes : 0)
    {
        const std::uint32_t repeated = a.repeated + b.repeated;
        const std::uint32_t most = std::min(b.probes, repeated);
        const double all = logChoose(a.probes + b.probes, repeated);
        for (std::uint32_t k = least; k <= most; ++k)
            chances.push_back(std::exp(logChoose(b.probes, k) + logChoose(a.probes, repeated - k) - all));
    }
    std::uint32_t least;
    std::vector<double> chances;
};

Arm sane(Arm arm)
{
    return {arm.probes, std::min(arm.repeated, arm.probes)};
}

/// Continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by Lentz's method.
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double value = d;
    for (int m = 1; m < 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        double factor = 1;
        for (const double term : {even, odd}) {
            d = 1 + term * d;
            c = 1 + term / c;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            c = std::abs(c) < tiny ? tiny : c;
            factor = c * d;
            value *= factor;
        }
        if (std::abs(factor - 1) < 1e-12)
            break;
    }
    return value;
}

/// P(X <= x) for X ~ Beta(a, b).
double betaBelow(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    // The fraction converges quickly on this side only.
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double binomial(std::uint32_t n, std::uint32_t k, double p)
{
    if (p <= 0 || p >= 1)
        return (p <= 0 ? k == 0 : k == n) ? 1 : 0;
    return std::exp(logChoose(n, k) + k * std::log(p) + (n - k) * std::log1p(-p));
}

/// The chance that two arms of n probes show the fall.
double powerOf(std::uint32_t n, double before, double after, double alpha)
{
    double power = 0;
    for (std::uint32_t first = 0; first <= n; ++first) {
        double seen = 0;
        // The more are left, the weaker the evidence: the first that is too weak ends it.
        for (std::uint32_t second = 0; second <= first && fisherFall({n, first}, {n, second}) <= alpha; ++second)
            seen += binomial(n, second, after);
        power += binomial(n, first, before) * seen;
    }
    return power;
}

} // namespace

double fisherTwoSided(Arm a, Arm b)
{
    a = sane(a);
    b = sane(b);
    const Tables tables(a, b);
    // Tables that are equally likely must count as such, whatever the last digits say.
    const double seen = tables.chances[b.repeated - tables.least] * (1 + 1e-7);
    double sum = 0;
    for (const double chance : tables.chances)
        sum += chance <= seen ? chance : 0;
    return std::min(1.0, sum);
}

double fisherFall(Arm before, Arm changed)
{
    before = sane(before);
    changed = sane(changed);
    const Tables tables(before, changed);
    double sum = 0;
    for (std::uint32_t k = tables.least; k <= changed.repeated; ++k)
        sum += tables.chances[k - tables.least];
    return std::min(1.0, sum);
}

double chanceOfFall(Arm before, Arm changed, double share)
{
    before = sane(before);
    changed = sane(changed);
    const double a0 = before.repeated + 0.5;
    const double b0 = before.probes - before.repeated + 0.5;
    const double a1 = changed.repeated + 0.5;
    const double b1 = changed.probes - changed.repeated + 0.5;
    const double logNorm = std::lgamma(a0 + b0) - std::lgamma(a0) - std::lgamma(b0);
    // With p = sin²(t) the density of the first rate has no poles; midpoint rule.
    constexpr int steps = 2000;
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        const double t = (i + 0.5) * std::numbers::pi / 2 / steps;
        const double p = std::sin(t) * std::sin(t);
        const double density =
            2 * std::exp(logNorm + (2 * a0 - 1) * std::log(std::sin(t)) + (2 * b0 - 1) * std::log(std::cos(t)));
        sum += density * betaBelow(a1, b1, share * p);
    }
    return std::clamp(sum * std::numbers::pi / 2 / steps, 0.0, 1.0);
}

Comparison compare(Arm before, Arm changed)
{
    before = sane(before);
    changed = sane(changed);
    Comparison result;
    if (before.probes == 0 || changed.probes == 0)
        return result;
    result.p = fisherTwoSided(before, changed);
    result.chanceHalved = chanceOfFall(before, changed, 0.5);
    const bool fell = std::uint64_t{changed.repeated} * before.probes < std::uint64_t{before.repeated} * changed.probes;
    if (fell && result.p <= 0.05) {
        const Verdict none = result.p <= 0.01 ? Verdict::Removed : Verdict::ProbablyRemoved;
        result.verdict = changed.repeated == 0 ? none : Verdict::PartlyRemoved;
    } else if (before.repeated > 0 && result.chanceHalved < 0.2) {
        result.verdict = Verdict::NoEffect;
    }
    return result;
}

std::optional<std::uint32_t> probesPerArm(double before, double after, double alpha, double power)
{
    if (!(after < before))
        return std::nullopt;
    for (std::uint32_t n = 2; n <= mostProbes; ++n) {
        if (powerOf(n, before, after, alpha) >= power)
            return n;
    }
    return std::nullopt;
}

} // namespace onecopy::probe
