// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/sizeknee.h"

#include "core/probe/trial.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>

namespace onecopy::diagnosis {

namespace {

/// Log-likelihood of k successes in n at their own rate.
double logRate(double k, double n)
{
    const double failures = n - k;
    return (k > 0 ? k * std::log(k / n) : 0) + (failures > 0 ? failures * std::log(failures / n) : 0);
}

struct Border
{
    std::size_t index = 0; ///< messages from here on are above
    double likelihood = 0;
};

/// Every border between two different sizes, with how well it explains who was repeated.
std::vector<Border> borders(const std::vector<SizedMessage> &messages, std::uint32_t repeated)
{
    std::vector<Border> found;
    std::uint32_t below = 0;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (i != 0 && messages[i].size != messages[i - 1].size) {
            const auto count = static_cast<double>(i);
            const double rest = static_cast<double>(messages.size()) - count;
            const double rateBelow = below / count;
            const double rateAbove = (repeated - below) / rest;
            if (rateAbove > rateBelow)
                found.push_back({i, logRate(below, count) + logRate(repeated - below, rest)});
        }
        below += messages[i].repeated ? 1 : 0;
    }
    return found;
}

} // namespace

std::optional<SizeKnee> findKnee(std::vector<SizedMessage> messages)
{
    const auto repeated = static_cast<std::uint32_t>(
        std::count_if(messages.begin(), messages.end(), [](const auto &m) { return m.repeated; }));
    if (messages.size() < 2 || repeated == 0 || repeated == messages.size())
        return std::nullopt;
    std::sort(messages.begin(), messages.end(), [](const auto &a, const auto &b) { return a.size < b.size; });
    const std::vector<Border> found = borders(messages, repeated);
    if (found.empty())
        return std::nullopt;
    const Border best = *std::max_element(found.begin(), found.end(),
                                          [](const Border &a, const Border &b) { return a.likelihood < b.likelihood; });
    // Borders whose likelihood is not significantly worse: half of the 95 % quantile of chi squared with one degree.
    const double drop = boost::math::quantile(boost::math::chi_squared(1), 0.95) / 2;
    SizeKnee knee;
    knee.at = messages[best.index].size;
    knee.low = knee.at;
    knee.high = knee.at;
    for (const Border &border : found) {
        if (border.likelihood < best.likelihood - drop)
            continue;
        knee.low = std::min(knee.low, messages[border.index - 1].size + 1);
        knee.high = std::max(knee.high, messages[border.index].size);
    }
    knee.below = static_cast<std::uint32_t>(best.index);
    knee.above = static_cast<std::uint32_t>(messages.size() - best.index);
    knee.repeatedBelow = static_cast<std::uint32_t>(
        std::count_if(messages.begin(), messages.begin() + static_cast<std::ptrdiff_t>(best.index),
                      [](const auto &m) { return m.repeated; }));
    knee.repeatedAbove = repeated - knee.repeatedBelow;
    const double once = probe::fisherFall({knee.above, knee.repeatedAbove}, {knee.below, knee.repeatedBelow});
    knee.pValue = std::min(1.0, once * static_cast<double>(found.size()));
    return knee;
}

} // namespace onecopy::diagnosis
