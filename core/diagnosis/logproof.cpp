// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/logproof.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace onecopy::diagnosis {

namespace {

constexpr std::array<LogProof::Count, 19> allCounts{{
    {"accepted", &LogProof::accepted},
    {"ack_lost", &LogProof::ackLost},
    {"broken_off", &LogProof::brokenOff},
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
}};

constexpr std::array<LogProof::UserCount, 8> allUserCounts{{
    {"stored_for", &LogProof::storedFor},
    {"put_further", &LogProof::putFurther},
    {"saved_for", &LogProof::savedFor},
    {"copied_for", &LogProof::copiedFor},
    {"expunged_for", &LogProof::expungedFor},
    {"handed_over", &LogProof::handedOver},
    {"added_address", &LogProof::addedAddress},
    {"expanded_again", &LogProof::expandedAgain},
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

/// "anna", "anna@example.org": is that the name of this address, or, where it has a detail ("anna+orders", RFC 5233),
/// of the address without it?
bool isNamedAfter(std::string_view user, std::string_view address)
{
    const std::size_t at = address.rfind('@');
    const std::string_view domain = at == std::string_view::npos ? std::string_view() : address.substr(at);
    const std::string_view local = address.substr(0, at);
    const std::string_view plain = local.substr(0, local.find('+'));
    const std::size_t split = std::min(user.rfind('@'), user.size());
    const std::string_view name = user.substr(0, split);
    const bool here = split == user.size() || user.substr(split) == domain;
    return here && (name == local || name == plain);
}

/// Cyrus: "user.anna", "example.org!user/anna".
bool isUserOf(std::string_view user, std::string_view address)
{
    const std::size_t prefix = user.find("user");
    const bool cyrus = prefix != std::string_view::npos && prefix + 5 <= user.size() &&
                       (prefix == 0 || user[prefix - 1] == '!') && (user[prefix + 4] == '.' || user[prefix + 4] == '/');
    return isNamedAfter(user, address) || (cyrus && isNamedAfter(user.substr(prefix + 5), address));
}

std::uint32_t timesOf(const LogProof::Times &times, const std::string &user)
{
    const auto at = times.find(user);
    return at == times.end() ? 0 : at->second;
}

} // namespace

std::span<const LogProof::Count> LogProof::counts() noexcept
{
    return allCounts;
}

std::span<const LogProof::UserCount> LogProof::userCounts() noexcept
{
    return allUserCounts;
}

LogProof::OfMailbox LogProof::ofMailbox(std::span<const std::string> addresses, const std::string &sender) const
{
    const auto isOurs = [&addresses](const std::string &user) {
        return std::ranges::any_of(addresses, [&user](const std::string &address) { return isUserOf(user, address); });
    };
    OfMailbox mailbox;
    std::set<std::string> users;
    for (const UserCount &count : userCounts()) {
        if (count.of == &LogProof::addedAddress || count.of == &LogProof::handedOver ||
            count.of == &LogProof::expandedAgain)
            continue;
        for (const auto &[user, times] : this->*count.of)
            users.insert(user);
    }
    std::set<std::string> ours;
    std::ranges::copy_if(users, std::inserter(ours, ours.end()), isOurs);
    const std::set<std::string> &named = ours.empty() ? users : ours;
    if (named.size() == 1 && (!ours.empty() || !isUserOf(*named.begin(), sender)))
        mailbox.user = *named.begin();
    if (!mailbox.user.empty()) {
        mailbox.stored = timesOf(storedFor, mailbox.user);
        mailbox.putFurther = timesOf(putFurther, mailbox.user);
        mailbox.saved = timesOf(savedFor, mailbox.user);
        mailbox.copied = timesOf(copiedFor, mailbox.user);
        mailbox.expunged = timesOf(expungedFor, mailbox.user);
    }
    for (const std::string &address : addresses) {
        mailbox.handedOver = std::max(mailbox.handedOver, timesOf(handedOver, address));
        mailbox.addedAddress = std::max(mailbox.addedAddress, timesOf(addedAddress, address));
        mailbox.expandedAgain = std::max(mailbox.expandedAgain, timesOf(expandedAgain, address));
    }
    return mailbox;
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
    for (const UserCount &count : userCounts()) {
        for (const auto &[user, times] : other.*count.of)
            addFor(count.of, user, further(times, std::string(count.name) + '@' + user));
    }
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

void LogProof::addFor(Times LogProof::*of, std::string_view user, std::uint32_t times)
{
    Times &all = this->*of;
    std::string name = nameFor(user);
    if (all.size() >= mostHosts && !all.contains(name))
        name.clear();
    std::uint32_t &sum = all[name];
    sum += times;
    if (!name.empty() && of == &LogProof::storedFor)
        stored = std::max(stored, sum);
}

bool LogProof::isStoredOnce(const OfMailbox &mailbox) const noexcept
{
    return mailbox.stored == 1 && !storedFor.contains({});
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
