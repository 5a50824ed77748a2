// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/imap/copypairs.h"
#include "core/imap/session.h"

#include <algorithm>
#include <deque>

namespace onecopy::imap {

namespace {

/// One command of a set that may need several.
struct Piece
{
    std::size_t set = 0; ///< index into what was asked for
    UidSet uids;
};

void addPieces(std::vector<Piece> &all, std::size_t set, const UidSet &uids)
{
    for (UidSet &part : uids.pieces(SIZE_MAX, setTextBytes))
        all.push_back({set, std::move(part)});
}

} // namespace

/// RFC 3501 5.5 allows it: only commands that name messages by UID are sent ahead, which mean the same whatever the
/// ones before them do. Answers are matched by their tag.
Result<void> Client::Session::performAhead(std::span<const Command> commands, const Watcher &watcher,
                                           const Answered &answered)
{
    for (const Command &one : commands) {
        if (one.refusal())
            return tl::unexpected(made(FaultKind::Usage, *one.refusal()));
    }
    std::deque<std::size_t> sent; ///< indices of commands without an answer
    std::optional<Fault> halted;  ///< nothing more is sent; what is on the way is read to its end
    Deadline deadline = commandDeadline();
    for (std::size_t next = 0; !sent.empty() || (next < commands.size() && !halted);) {
        // While a literal waits for "+", only answers to its own command are expected.
        const bool waits = next < commands.size() && commands[next].parts().size() > 1;
        const bool room = sent.size() < Client::commandsAhead && (!waits || sent.empty());
        if (next < commands.size() && !halted && room) {
            if (Result<void> allowed = mayChange(); !allowed) {
                halted = std::move(allowed.error());
                continue;
            }
            deadline = commandDeadline();
            Result<bool> whole = send(commands[next], deadline, watcher);
            if (!whole)
                return passOn(whole);
            if (!*whole && m_wire.response().status.condition == Condition::Ok)
                return broken("the server says that a command is done which was not sent in full");
            if (*whole)
                sent.push_back(next);
            else
                answered(next, m_wire.response().status);
            ++next;
            continue;
        }
        Result<Response *> response = nextResponse(deadline);
        if (!response)
            return passOn(response);
        const bool tagged = (*response)->kind == ResponseKind::Tagged;
        const auto own = std::find_if(sent.begin(), sent.end(), [&](std::size_t index) {
            return tagged && commands[index].tag() == (*response)->tag;
        });
        if (own != sent.end()) {
            const std::size_t index = *own;
            sent.erase(own);
            answered(index, (*response)->status);
            deadline = commandDeadline();
            continue;
        }
        if (watcher) {
            if (Result<void> watched = watcher(**response); !watched)
                return m_wire.die(std::move(watched.error()));
        }
        if (Result<void> noted = note(**response); !noted)
            return passOn(noted);
    }
    if (halted)
        return tl::unexpected(std::move(*halted));
    return {};
}

Result<std::vector<Result<CopyPairs>>> Client::Session::moveEach(std::span<const UidSet> sets,
                                                                 const MailboxName &target)
{
    m_verb = "UID MOVE";
    if (Result<void> allowed = mayChange(); !allowed)
        return passOn(allowed);
    std::vector<Piece> pieces;
    std::vector<Command> commands;
    for (std::size_t i = 0; i < sets.size(); ++i)
        addPieces(pieces, i, sets[i]);
    for (const Piece &piece : pieces) {
        commands.push_back(command("UID MOVE"));
        commands.back().set(piece.uids).mailbox(target);
    }
    std::vector<Result<CopyPairs>> results(sets.size());
    // RFC 6851 4.3: MOVE tells before its end. Whose pairs these are the source UIDs tell.
    std::vector<CopyPairs> early(pieces.size());
    const auto watch = [&](const Response &response) -> Result<void> {
        if (response.kind != ResponseKind::Status || !equalsIgnoreCase(response.status.code, "COPYUID"))
            return {};
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            CopyPairs pairs = copyPairsFrom(response.status.arguments, pieces[i].uids);
            if (pairs.pairs.empty())
                continue;
            early[i] = std::move(pairs);
            break;
        }
        return {};
    };
    std::vector<bool> begun(sets.size(), false);
    Result<void> done = performAhead(commands, watch, [&](std::size_t index, const StatusText &status) {
        Result<CopyPairs> &result = results[pieces[index].set];
        const bool first = !begun[pieces[index].set];
        begun[pieces[index].set] = true;
        if (status.condition != Condition::Ok) {
            m_verb = commands[index].verb();
            result = tl::unexpected(refused(status).value());
        } else if (result) {
            CopyPairs pairs = std::move(early[index]);
            if (equalsIgnoreCase(status.code, "COPYUID"))
                pairs = copyPairsFrom(status.arguments, pieces[index].uids);
            joinPairs(*result, std::move(pairs), first);
        }
    });
    if (!done)
        return passOn(done);
    return results;
}

Result<std::vector<Result<void>>> Client::Session::addFlagsEach(std::span<const FlagChange> changes)
{
    m_verb = "UID STORE";
    if (Result<void> allowed = mayChange(); !allowed)
        return passOn(allowed);
    std::vector<Piece> pieces;
    std::vector<Command> commands;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].flags.empty())
            addPieces(pieces, i, changes[i].uids);
    }
    for (const Piece &piece : pieces) {
        commands.push_back(command("UID STORE"));
        commands.back().set(piece.uids).word("+FLAGS.SILENT").open();
        for (const std::string &flag : changes[piece.set].flags)
            commands.back().word(flag);
        commands.back().close();
    }
    std::vector<Result<void>> results(changes.size());
    Result<void> done = performAhead(commands, {}, [&](std::size_t index, const StatusText &status) {
        if (status.condition != Condition::Ok) {
            m_verb = commands[index].verb();
            results[pieces[index].set] = tl::unexpected(refused(status).value());
        }
    });
    if (!done)
        return passOn(done);
    return results;
}

} // namespace onecopy::imap
