// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/session.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

/// Messages that a server may find before it has told that they came (RFC 3501 7.3.1).
constexpr std::uint64_t newcomers = 10'000;

} // namespace

/// A server that announces ESEARCH and does not know it is asked in the old way from then on.
Result<UidSet> Client::Session::searchBy(const std::function<void(Command &)> &addCriteria)
{
    const bool extended = m_capabilities.has("ESEARCH");
    Command searching = command("UID SEARCH");
    if (extended)
        searching.word("RETURN").open().word("ALL").close();
    addCriteria(searching);
    Result<UidSet> found = runSearch(searching);
    if (found || !extended || !notUnderstood())
        return found;
    Command plain = command("UID SEARCH");
    addCriteria(plain);
    found = runSearch(plain);
    if (found)
        m_capabilities.withdraw("ESEARCH");
    return found;
}

Result<UidSet> Client::Session::runSearch(const Command &command)
{
    if (Result<void> selected = needSelection(); !selected)
        return passOn(selected);
    UidSet found;
    const auto watch = [&](const Response &response) -> Result<void> {
        // RFC 4731 3.1: an ESEARCH answer names the command that it belongs to.
        const bool ours = response.searchTag.empty() || response.searchTag == command.tag();
        if (response.kind != ResponseKind::Search || !ours)
            return {};
        found.add(response.uids);
        if (found.ranges().size() > limits::uidRanges)
            return tl::unexpected(made(FaultKind::Limit, "too many messages apart from each other were found"));
        return {};
    };
    if (Result<StatusText> done = perform(command, watch); !done)
        return passOn(done);
    if (m_validityChanged)
        return tl::unexpected(made(FaultKind::UidValidityChanged, "the server gave the messages new numbers"));
    // What is found is asked for in pieces: of 1:4294967295 there would be millions, with nothing in them.
    if (found.count() > m_exists + newcomers)
        return tl::unexpected(broken("more messages were found than there are"));
    return found;
}

Result<UidSet> Client::Session::search(std::string_view criteria)
{
    return searchBy([criteria](Command &searching) {
        for (std::string_view left = criteria; !left.empty();) {
            const auto blank = left.find(' ');
            searching.word(left.substr(0, blank));
            left = blank == std::string_view::npos ? std::string_view{} : left.substr(blank + 1);
        }
    });
}

Result<UidSet> Client::Session::searchHeader(std::string_view name, std::string_view value)
{
    // Without CHARSET the value is ASCII; 8 bit needs to be named (RFC 3501 6.4.4).
    const bool wide = std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return searchBy([&](Command &searching) {
        if (wide)
            searching.word("CHARSET").word("UTF-8");
        searching.word("HEADER").string(name).string(value);
    });
}

} // namespace onecopy::imap
