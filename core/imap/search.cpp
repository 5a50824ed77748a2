// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/session.h"

namespace onecopy::imap {

Result<UidSet> Client::Session::runSearch(Command &command)
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
    return found;
}

Result<UidSet> Client::Session::search(std::string_view criteria)
{
    Command searching = command("UID SEARCH");
    if (m_capabilities.has("ESEARCH"))
        searching.word("RETURN").open().word("ALL").close();
    while (!criteria.empty()) {
        const auto blank = criteria.find(' ');
        searching.word(criteria.substr(0, blank));
        criteria = blank == std::string_view::npos ? std::string_view{} : criteria.substr(blank + 1);
    }
    return runSearch(searching);
}

Result<UidSet> Client::Session::searchHeader(std::string_view name, std::string_view value)
{
    Command searching = command("UID SEARCH");
    if (m_capabilities.has("ESEARCH"))
        searching.word("RETURN").open().word("ALL").close();
    // Without CHARSET the value is ASCII; 8 bit needs to be named (RFC 3501 6.4.4).
    for (const char c : value) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            searching.word("CHARSET").word("UTF-8");
            break;
        }
    }
    searching.word("HEADER").string(name).string(value);
    return runSearch(searching);
}

} // namespace onecopy::imap
