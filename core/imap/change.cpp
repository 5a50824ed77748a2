// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/imap/copypairs.h"
#include "core/imap/session.h"

namespace onecopy::imap {

namespace {

constexpr std::size_t anyCount = SIZE_MAX;

} // namespace

Result<CopyPairs> Client::Session::copy(const UidSet &uids, const MailboxName &target)
{
    m_verb = "UID COPY";
    if (Result<void> allowed = needSelection(); !allowed)
        return passOn(allowed);
    CopyPairs all;
    bool first = true;
    for (const UidSet &piece : uids.pieces(anyCount, setTextBytes)) {
        if (Result<void> allowed = needSelection(); !allowed)
            return passOn(allowed);
        CopyPairs pairs;
        const auto watch = [&](const Response &response) -> Result<void> {
            // RFC 4315 3 has it in the tagged answer; some tell before.
            if (response.kind == ResponseKind::Status && equalsIgnoreCase(response.status.code, "COPYUID"))
                pairs = copyPairsFrom(response.status.arguments, piece);
            return {};
        };
        Result<StatusText> done = perform(command("UID COPY").set(piece).mailbox(target), watch);
        if (!done)
            return passOn(done);
        if (equalsIgnoreCase(done->code, "COPYUID"))
            pairs = copyPairsFrom(done->arguments, piece);
        joinPairs(all, std::move(pairs), first);
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
    const auto send = [&] {
        // A literal that waits for "+": a server that does not want the message says so before its lines could be taken
        // for commands.
        Command appending = patientCommand("APPEND");
        appending.mailbox(target).open();
        for (const std::string &flag : flags)
            appending.word(flag);
        appending.close().string(message);
        return perform(appending);
    };
    m_verb = "APPEND";
    Result<StatusText> done = send();
    // Courier takes nothing into the mailbox that is open for reading only ("Current box is selected READ-ONLY.").
    if (!done && done.error().kind == FaultKind::ServerRefused && examined(target) != nullptr) {
        if (Result<SelectedMailbox> opened = select("SELECT", target, nullptr, nullptr); opened && !opened->readOnly) {
            m_verb = "APPEND";
            done = send();
        } else if (!m_wire.alive()) {
            return passOn(opened);
        }
    }
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
