// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/logproof.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::diagnosis {

namespace {

constexpr std::array<LogProof::Count, 18> allCounts{{
    {"accepted", &LogProof::accepted},
    {"ack_lost", &LogProof::ackLost},
    {"filter_lost", &LogProof::filterLost},
    {"backend_lost", &LogProof::backendLost},
    {"client_left", &LogProof::clientLeft},
    {"filter_late", &LogProof::filterLate},
    {"milter_late", &LogProof::milterLate},
    {"discarded", &LogProof::discarded},
    {"loop_stopped", &LogProof::loopStopped},
    {"expanded", &LogProof::expanded},
    {"suppressed", &LogProof::suppressed},
    {"resubmitted", &LogProof::resubmitted},
    {"safety_copies", &LogProof::safetyCopies},
    {"retried_locally", &LogProof::retriedLocally},
    {"delivered", &LogProof::delivered},
    {"stored", &LogProof::stored},
    {"client_saved", &LogProof::clientSaved},
    {"client_expunged", &LogProof::clientExpunged},
}};

} // namespace

std::span<const LogProof::Count> LogProof::counts() noexcept
{
    return allCounts;
}

void LogProof::add(const LogProof &other)
{
    for (const Count &count : counts()) {
        if (count.of != &LogProof::accepted && count.of != &LogProof::stored)
            this->*count.of += other.*count.of;
    }
    for (const auto &[host, times] : other.acceptedBy)
        addAccepted(host, times);
    if (other.acceptedBy.empty() && other.accepted != 0) // kept before hosts were
        addAccepted({}, other.accepted);
    for (const auto &[user, times] : other.storedFor)
        addStored(user, times);
    sawAt(other.oldest);
    sawAt(other.newest);
    for (const std::string &line : other.lines) {
        if (lines.size() < mostLines && std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
    }
}

void LogProof::addAccepted(std::string_view host, std::uint32_t times)
{
    if (acceptedBy.empty() && accepted != 0)
        acceptedBy[{}] = accepted;
    std::string name = toValidUtf8(toLowerAscii(host.substr(0, longestHost)));
    if (acceptedBy.size() >= mostHosts && !acceptedBy.contains(name))
        return;
    std::uint32_t &sum = acceptedBy[std::move(name)];
    sum += times;
    accepted = std::max(accepted, sum);
}

void LogProof::takeAccepted(std::string_view host, std::uint32_t times)
{
    const auto at = acceptedBy.find(toValidUtf8(toLowerAscii(host.substr(0, longestHost))));
    if (at == acceptedBy.end())
        return;
    at->second -= std::min(at->second, times);
    accepted = 0;
    for (const auto &[name, sum] : acceptedBy)
        accepted = std::max(accepted, sum);
}

void LogProof::addStored(std::string_view user, std::uint32_t times)
{
    std::string name = toValidUtf8(toLowerAscii(user.substr(0, longestHost)));
    if (storedFor.size() >= mostHosts && !storedFor.contains(name))
        name.clear();
    std::uint32_t &sum = storedFor[name];
    sum += times;
    if (!name.empty())
        stored = std::max(stored, sum);
}

bool LogProof::isStoredOnce() const noexcept
{
    return stored == 1 && !storedFor.contains({});
}

void LogProof::sawAt(EpochSeconds time)
{
    if (time == 0)
        return;
    oldest = oldest == 0 ? time : std::min(oldest, time);
    newest = std::max(newest, time);
}

bool LogProof::isWithin(EpochSeconds from, EpochSeconds to) const noexcept
{
    return newest == 0 || (newest >= from && (oldest == 0 ? newest : oldest) <= to);
}

void LogProof::keepLine(std::string_view line)
{
    if (!line.empty() && lines.size() < mostLines)
        lines.push_back(toValidUtf8(line.substr(0, longestLine)));
}

} // namespace onecopy::diagnosis
