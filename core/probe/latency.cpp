// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/latency.h"

#include <algorithm>
#include <cmath>

namespace onecopy::probe {

namespace {

constexpr double mib = 1024.0 * 1024.0;

} // namespace

double LatencyModel::at(std::uint64_t bytes) const noexcept
{
    return baseMs + msPerMib * static_cast<double>(bytes) / mib;
}

std::optional<LatencyModel> fitLatency(std::span<const LatencySample> samples)
{
    const auto n = static_cast<double>(samples.size());
    if (samples.size() < 2)
        return std::nullopt;
    double meanX = 0;
    double meanY = 0;
    for (const LatencySample &sample : samples) {
        meanX += static_cast<double>(sample.bytes) / mib / n;
        meanY += sample.milliseconds / n;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const LatencySample &sample : samples) {
        const double x = static_cast<double>(sample.bytes) / mib - meanX;
        const double y = sample.milliseconds - meanY;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    if (std::all_of(samples.begin(), samples.end(),
                    [&](const LatencySample &s) { return s.bytes == samples[0].bytes; }))
        return std::nullopt;
    LatencyModel model;
    model.msPerMib = xy / xx;
    model.baseMs = meanY - model.msPerMib * meanX;
    model.r2 = yy > 0 ? std::clamp(xy * xy / (xx * yy), 0.0, 1.0) : 1.0;
    model.samples = samples.size();
    return model;
}

std::vector<TimeoutReached> timeoutsReached(const LatencyModel &model, std::span<const SenderTimeout> senders)
{
    std::vector<TimeoutReached> reached;
    for (const SenderTimeout &sender : senders) {
        const double ms = 1000.0 * static_cast<double>(sender.seconds);
        if (model.baseMs >= ms) {
            reached.push_back({sender, 0});
            continue;
        }
        if (model.msPerMib <= 0)
            continue;
        const double bytes = std::ceil((ms - model.baseMs) / model.msPerMib * mib);
        if (bytes <= static_cast<double>(largestMail))
            reached.push_back({sender, static_cast<std::uint64_t>(bytes)});
    }
    std::stable_sort(reached.begin(), reached.end(), [](const TimeoutReached &a, const TimeoutReached &b) {
        return a.sender.seconds < b.sender.seconds;
    });
    return reached;
}

} // namespace onecopy::probe
