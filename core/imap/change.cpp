// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/imap/session.h"

#include <numeric>
#include <optional>

namespace onecopy::imap {

namespace {

/// Command lines have a limit of their own on the other side (RFC 7162 4: 8192 octets).
constexpr std::size_t setTextBytes = 7000;
constexpr std::size_t anyCount = SIZE_MAX;

std::uint64_t countOf(const std::vector<UidSet::Range> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const UidSet::Range &range) {
                               const auto [first, last] = std::minmax(range.first, range.last);
                               return sum + last - first + 1;
                           });
}

/// The UIDs one by one, in the order that was written. REQUIRES: countOf() was checked.
std::vector<Uid> inOrder(const std::vector<UidSet::Range> &ranges)
{
    std::vector<Uid> uids;
    for (const UidSet::Range &range : ranges) {
        const bool up = range.first <= range.last;
        for (std::uint64_t i = 0, count = countOf({range}); i < count; ++i)
            uids.push_back({static_cast<std::uint32_t>(up ? range.first + i : range.first - i)});
    }
    return uids;
}

/// "validity source-set target-set" of RFC 4315 3. Empty when anything is wrong with it: then the copies have to be
/// found by their content.
CopyPairs pairsFrom(std::string_view arguments, const UidSet &asked)
{
    const auto first = arguments.find(' ');
    const auto second = arguments.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return {};
    const auto validity = parseNumber(arguments.substr(0, first));
    const auto sources = UidSet::parseOrdered(arguments.substr(first + 1, second - first - 1));
    const auto targets = UidSet::parseOrdered(arguments.substr(second + 1));
    if (!validity || *validity == 0 || *validity > 0xFFFFFFFFU || !sources || !targets)
        return {};
    // Counted before anything is expanded: "1:4294967295" must cost nothing.
    const std::uint64_t count = countOf(*sources);
    if (count != countOf(*targets) || count > asked.count() || count > 1'000'000)
        return {};
    CopyPairs pairs{.targetValidity = {static_cast<std::uint32_t>(*validity)}, .pairs = {}};
    const std::vector<Uid> from = inOrder(*sources);
    const std::vector<Uid> to = inOrder(*targets);
    UidSet seenFrom;
    UidSet seenTo;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!asked.contains(from[i]) || seenFrom.contains(from[i]) || seenTo.contains(to[i]))
            return {};
        seenFrom.add(from[i]);
        seenTo.add(to[i]);
        pairs.pairs.emplace_back(from[i], to[i]);
    }
    return pairs;
}

/// The answers of several commands as one; a target that changed its identity in between makes all pairs worthless.
void join(CopyPairs &all, CopyPairs more, bool first)
{
    if (first) {
        all = std::move(more);
        return;
    }
    if (all.targetValidity != more.targetValidity) {
        all = {};
        return;
    }
    all.pairs.insert(all.pairs.end(), more.pairs.begin(), more.pairs.end());
}

} // namespace

Result<CopyPairs> Client::Session::copyOrMove(std::string_view verb, const UidSet &uids, const MailboxName &target)
{
    const bool moving = verb == "UID MOVE";
    m_verb = verb;
    if (Result<void> allowed = moving ? mayChange() : needSelection(); !allowed)
        return passOn(allowed);
    CopyPairs all;
    bool first = true;
    for (const UidSet &piece : uids.pieces(anyCount, setTextBytes)) {
        if (Result<void> allowed = moving ? mayChange() : needSelection(); !allowed)
            return passOn(allowed);
        CopyPairs pairs;
        const auto watch = [&](const Response &response) -> Result<void> {
            // RFC 6851 4.3: MOVE tells before its end.
            if (response.kind == ResponseKind::Status && equalsIgnoreCase(response.status.code, "COPYUID"))
                pairs = pairsFrom(response.status.arguments, piece);
            return {};
        };
        Result<StatusText> done = perform(command(verb).set(piece).mailbox(target), watch);
        if (!done)
            return passOn(done);
        if (equalsIgnoreCase(done->code, "COPYUID"))
            pairs = pairsFrom(done->arguments, piece);
        join(all, std::move(pairs), first);
        first = false;
    }
    return all;
}

Result<void> Client::Session::store(std::string_view what, const UidSet &uids, const std::vector<std::string> &flags)
{
    m_verb = "UID STORE";
    if (Result<void> allowed = mayChange(); !allowed)
        return allowed;
    if (flags.empty())
        return {};
    for (const UidSet &piece : uids.pieces(anyCount, setTextBytes)) {
        if (Result<void> allowed = mayChange(); !allowed)
            return allowed;
        Command storing = command("UID STORE");
        storing.set(piece).word(what).open();
        for (const std::string &flag : flags)
            storing.word(flag);
        storing.close();
        if (Result<StatusText> done = perform(storing); !done)
            return passOn(done);
    }
    return {};
}

Result<void> Client::Session::uidExpunge(const UidSet &uids)
{
    m_verb = "UID EXPUNGE";
    if (!m_capabilities.has("UIDPLUS"))
        return tl::unexpected(made(FaultKind::Usage, "the server has no UIDPLUS"));
    if (Result<void> allowed = mayChange(); !allowed)
        return allowed;
    for (const UidSet &piece : uids.pieces(anyCount, setTextBytes)) {
        if (Result<void> allowed = mayChange(); !allowed)
            return allowed;
        if (Result<StatusText> done = perform(command("UID EXPUNGE").set(piece)); !done)
            return passOn(done);
    }
    return {};
}

Result<Appended> Client::Session::append(const MailboxName &target, std::string_view message,
                                         const std::vector<std::string> &flags)
{
    m_verb = "APPEND";
    // A literal that waits for "+": a server that does not want the message says so before its lines could be taken for
    // commands.
    Command appending = patientCommand("APPEND");
    appending.mailbox(target).open();
    for (const std::string &flag : flags)
        appending.word(flag);
    appending.close().string(message);
    Result<StatusText> done = perform(appending);
    if (!done)
        return passOn(done);
    if (!equalsIgnoreCase(done->code, "APPENDUID"))
        return Appended{};
    const auto blank = done->arguments.find(' ');
    const auto validity = parseNumber(done->arguments.substr(0, blank));
    const auto uid = blank == std::string_view::npos ? std::nullopt : parseNumber(done->arguments.substr(blank + 1));
    if (!validity || !uid || *validity > 0xFFFFFFFFU || *uid > 0xFFFFFFFFU)
        return Appended{};
    return Appended{{static_cast<std::uint32_t>(*validity)}, {static_cast<std::uint32_t>(*uid)}};
}

} // namespace onecopy::imap
