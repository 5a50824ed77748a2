// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/logproof.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::diagnosis {

namespace {

constexpr std::array<LogProof::Count, 20> allCounts{{
    {"accepted", &LogProof::accepted},
    {"ack_lost", &LogProof::ackLost},
    {"filter_lost", &LogProof::filterLost},
    {"backend_lost", &LogProof::backendLost},
    {"client_left", &LogProof::clientLeft},
    {"client_quit", &LogProof::clientQuit},
    {"filter_late", &LogProof::filterLate},
    {"milter_late", &LogProof::milterLate},
    {"scanned", &LogProof::scanned},
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

std::string nameFor(std::string_view text)
{
    return toValidUtf8(toLowerAscii(text.substr(0, LogProof::longestHost)));
}

/// FNV-1a: it is kept, so it has to be the same everywhere and always.
std::uint32_t hashOf(std::string_view text, std::uint32_t hash = 2166136261U) noexcept
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

} // namespace

std::span<const LogProof::Count> LogProof::counts() noexcept
{
    return allCounts;
}

void LogProof::add(const LogProof &other)
{
    std::map<std::string, std::uint32_t, std::less<>> both;
    for (const auto &[hash, count] : other.marks) {
        const auto known = marks.find(hash);
        if (known != marks.end())
            ++both[count.empty() ? known->second : count];
        else if (marks.size() < mostMarks)
            marks.emplace(hash, count);
    }
    const auto further = [&both](std::uint32_t times, const std::string &count) {
        const auto at = both.find(count);
        return at == both.end() ? times : times - std::min(times, at->second);
    };
    for (const Count &count : counts()) {
        if (count.of != &LogProof::accepted && count.of != &LogProof::stored)
            this->*count.of += further(other.*count.of, count.name);
    }
    for (const auto &[host, times] : other.acceptedBy)
        addAccepted(host, further(times, "accepted@" + host));
    if (other.acceptedBy.empty() && other.accepted != 0) // kept before hosts were
        addAccepted({}, other.accepted);
    for (const auto &[user, times] : other.storedFor)
        addStored(user, further(times, "stored@" + user));
    longestScan = std::max(longestScan, other.longestScan);
    sawAt(other.oldest);
    sawAt(other.newest);
    for (const std::string &line : other.lines) {
        if (lines.size() < mostLines && std::find(lines.begin(), lines.end(), line) == lines.end())
            lines.push_back(line);
    }
}

bool LogProof::mark(std::string_view count, std::string_view event)
{
    std::string name = nameFor(count);
    const std::uint32_t hash = hashOf(event, hashOf("\n", hashOf(name)));
    if (marks.contains(hash))
        return false;
    if (marks.size() < mostMarks)
        marks.emplace(hash, std::move(name));
    return true;
}

void LogProof::addAccepted(std::string_view host, std::uint32_t times)
{
    if (acceptedBy.empty() && accepted != 0)
        acceptedBy[{}] = accepted;
    std::string name = nameFor(host);
    if (acceptedBy.size() >= mostHosts && !acceptedBy.contains(name))
        return;
    std::uint32_t &sum = acceptedBy[std::move(name)];
    sum += times;
    accepted = std::max(accepted, sum);
}

void LogProof::takeAccepted(std::string_view host, std::uint32_t times)
{
    const auto at = acceptedBy.find(nameFor(host));
    if (at == acceptedBy.end())
        return;
    at->second -= std::min(at->second, times);
    accepted = 0;
    for (const auto &[name, sum] : acceptedBy)
        accepted = std::max(accepted, sum);
}

void LogProof::addStored(std::string_view user, std::uint32_t times)
{
    std::string name = nameFor(user);
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
