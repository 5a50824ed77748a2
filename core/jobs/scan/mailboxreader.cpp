// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/mailboxreader.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/nextuid.h"
#include "core/jobs/scan/mailboxvisitor.h"
#include "core/jobs/session.h"

#include <limits>
#include <utility>

namespace onecopy::jobs {

namespace {

/// UIDs that one connection reads at a stretch, while others read the next ones of the same mailbox.
constexpr std::size_t uidsPerPiece = 20'000;
/// Of fewer messages whole headers cost little, and candidates need no second look.
constexpr std::uint64_t worthPicking = 1'000;

/// The refusal, with how much it is about.
Fault withCount(const imap::Unreadable &unreadable)
{
    Fault fault = unreadable.why.value();
    const std::string left = std::to_string(unreadable.uids.count()) +
                             " of the messages could not be read, the first has UID " +
                             std::to_string(unreadable.uids.ranges().front().first);
    fault.detail = fault.detail.empty() ? left : left + ": " + fault.detail;
    return fault;
}

/// Where this ends it all: who knows which mailbox it is can read the others.
Fault inMailbox(Fault fault, const MailboxName &name)
{
    constexpr std::size_t longestName = 200;
    if (isOfOddAnswers(fault))
        fault.detail += (fault.detail.empty() ? "in " : "; in ") + printable(imap::displayName(name), longestName);
    return fault;
}

Fault tooMany(std::uint32_t messages)
{
    return {FaultKind::Limit,
            "scan",
            "the server counts " + std::to_string(messages) + " messages in one mailbox; more than " +
                std::to_string(limits::mailboxMessages) + " are not read",
            {}};
}

Fault keptBack(std::uint64_t messages)
{
    return {FaultKind::ServerRefused,
            "scan",
            std::to_string(messages) + " of the messages could not be read: the server gave nothing of them",
            {}};
}

} // namespace

MailboxReader::MailboxReader(imap::Client &client, Shared &shared, std::size_t recentBytes, Role role,
                             std::function<void()> moreWaits)
    : m_client(client)
    , m_shared(shared)
    , m_recent(recentBytes, shared.hints.rings)
    , m_role(role)
    , m_moreWaits(std::move(moreWaits))
{
}

Result<void> MailboxReader::run()
{
    while ((m_task = m_shared.work.next())) {
        if (mayVisit(*m_task)) {
            if (auto visited = visit(); !visited)
                return visited;
            continue;
        }
        if (m_moreWaits && m_shared.work.waiting() > 0)
            m_moreWaits();
        auto done = m_task->piece.empty() ? look(m_task->mailbox) : readPiece(m_task->mailbox, m_task->piece);
        if (!done && isOfOddAnswers(done.error()))
            done = leaveOut(inMailbox(std::move(done.error()), m_task->mailbox->state.name));
        if (!done)
            return done;
        m_shared.work.done();
    }
    return {};
}

/// The others are read. What came is kept, but where it has other numbers by now: see finish().
Result<void> MailboxReader::leaveOut(const Fault &why)
{
    const ReadingTask task = std::move(*std::exchange(m_task, std::nullopt));
    m_shared.work.noteOdd(*task.mailbox, why);
    if (auto done = task.piece.empty() ? Result<void>{} : pieceDone(task.mailbox, 0, 0); !done)
        return done;
    m_endedByMailbox = !m_client.alive();
    if (!m_endedByMailbox)
        return {};
    m_shared.work.done();
    return tl::unexpected(why);
}

std::vector<ReadingTask> MailboxReader::unfinished()
{
    std::vector<ReadingTask> tasks = std::exchange(m_unread, {});
    if (m_task)
        tasks.push_back(std::move(*std::exchange(m_task, std::nullopt)));
    return tasks;
}

bool MailboxReader::mayVisit(const ReadingTask &task) const
{
    return m_shared.ahead && task.mailbox->small && task.piece.empty();
}

Result<void> MailboxReader::visit()
{
    ReadingTask first = std::move(*std::exchange(m_task, std::nullopt));
    MailboxVisitor visitor(m_client.capabilities(), m_shared, m_recent, std::move(first), m_moreWaits);
    auto visited = m_client.visit(arrivalItems(HeaderPart::Whole), visitor);
    m_unread = visitor.takeUnread();
    if (visited) {
        m_visitedWell = m_visitedWell || visitor.read() > 1;
        for (ReadingTask &task : std::exchange(m_unread, {}))
            m_shared.work.giveBack(std::move(task));
        return {};
    }
    // A line that drops in the middle is the line's fault; one that drops at once, or with a word of the server, may
    // not be.
    const FaultKind kind = visited.error().kind;
    m_endedAhead = kind == FaultKind::ServerUnavailable || kind == FaultKind::Protocol ||
                   (kind == FaultKind::ConnectionLost && !visitor.answered());
    return visited;
}

Result<void> MailboxReader::look(const std::shared_ptr<MailboxWork> &mailbox)
{
    store::MailboxState &state = mailbox->state;
    mailbox->began = std::chrono::steady_clock::now();
    std::optional<imap::QuickSync> quick;
    auto opened = open(state, quick);
    if (!opened) {
        if (!isOfMailbox(opened.error()))
            return passOn(opened);
        mailbox->entry.fault = opened.error();
        return {};
    }
    if (!opened->existsGiven) { // RFC 3501 6.3.1 wants it; "none" must not be read out of it
        mailbox->entry.fault =
            Fault{FaultKind::ServerRefused, "scan", "the server did not tell how many messages there are", {}};
        return {};
    }
    if (opened->exists > limits::mailboxMessages) { // read in pieces, it would take days, with nothing in them
        mailbox->entry.fault = tooMany(opened->exists);
        return {};
    }
    mailbox->entry.validity = opened->validity;
    const bool renewed = opened->validity != state.validity || opened->validity.value == 0;
    if (m_shared.full || renewed) {
        quick.reset();
        if (auto forgotten = forgetMailbox(*mailbox, opened->validity, m_shared); !forgotten)
            return forgotten;
    }
    auto plan = planSync(m_client, m_shared.known, state, *opened, quick ? &*quick : nullptr);
    if (!plan && isOfMailbox(plan.error())) {
        mailbox->entry.fault = plan.error();
        return {};
    }
    if (!plan)
        return passOn(plan);
    mailbox->entry.mode = plan->mode;
    mailbox->entry.expunged = plan->vanished.count();
    mailbox->asked = plan->fetch;
    mailbox->expected = plan->expected;
    mailbox->askedUpTo = plan->byUidNext ? Uid{opened->uidNext.value - 1} : Uid{};
    completeState(state, *opened, plan->highest, m_shared.clock);
    return readPieces(mailbox, std::move(*plan));
}

Result<imap::SelectedMailbox> MailboxReader::open(const store::MailboxState &state,
                                                  std::optional<imap::QuickSync> &quick)
{
    if (!isResumable(m_client.capabilities(), state))
        return openNumbered(m_client, state.name);
    auto resumed = m_client.examineSince(state.name, {state.validity, state.highestModSeq}, quick.emplace());
    const bool refused = !resumed && resumed.error().kind == FaultKind::ServerRefused && m_client.alive();
    if (!refused)
        return resumed;
    // QRESYNC was announced: what has changed can be found without it.
    quick.reset();
    return openNumbered(m_client, state.name);
}

Result<void> forgetMailbox(MailboxWork &mailbox, UidValidity validity, MailboxReader::Shared &shared)
{
    store::MailboxState &state = mailbox.state;
    if (state.messages > 0)
        shared.work.noteChange();
    state.messages = 0;
    state.complete = false;
    state.validity = validity;
    state.highestModSeq = {};
    state.uidNext = {};
    ScanWriter::Batch batch;
    batch.mailbox = state;
    batch.forgetAll = true;
    shared.forgotten = true;
    return shared.writer.put(std::move(batch));
}

/// The state that says "complete" is saved behind the last piece; until then the store knows that the mailbox is not.
Result<void> MailboxReader::readPieces(const std::shared_ptr<MailboxWork> &mailbox, SyncPlan plan)
{
    ScanWriter::Batch changes;
    changes.mailbox = mailbox->state;
    for (const imap::UidSet::Range &range : plan.vanished.ranges())
        changes.vanished.emplace_back(range.first, range.last);
    changes.flags = std::move(plan.flags);
    if (!changes.vanished.empty())
        m_shared.work.noteChange();
    if (plan.fetch.empty())
        return finish(*mailbox, std::move(changes));
    if (!changes.vanished.empty() || !changes.flags.empty()) {
        if (auto put = m_shared.writer.put(std::move(changes)); !put)
            return put;
    }
    std::vector<imap::UidSet> pieces = plan.fetch.pieces(uidsPerPiece, SIZE_MAX);
    m_shared.meter.expectMore(plan.fetch.count());
    if (pieces.size() > 1) {
        m_shared.work.cut(mailbox, std::move(pieces));
        return {};
    }
    mailbox->piecesLeft = 1;
    m_task->piece = std::move(pieces.front());
    return readPiece(mailbox, m_task->piece);
}

/// The server said no to something about one mailbox, which is told and left out, while the others are read. A server
/// that asks for rest means the connection.
bool MailboxReader::isOfMailbox(const Fault &fault) const
{
    if (fault.kind == FaultKind::Usage) // a name that cannot be said
        return m_client.alive();
    const bool tired = fault.kind == FaultKind::ServerUnavailable && m_role == Role::Beside;
    return !tired && imap::isMereRefusal(m_client, fault);
}

Result<void> MailboxReader::readPiece(const std::shared_ptr<MailboxWork> &mailbox, const imap::UidSet &piece)
{
    if (m_shared.work.isGivenUp(*mailbox))
        return pieceDone(mailbox, 0, 0);
    if (auto opened = openFor(*mailbox); !opened) {
        if (!isOfMailbox(opened.error()))
            return opened;
        m_shared.work.noteUnread(*mailbox, opened.error());
        return pieceDone(mailbox, 0, 0);
    }
    auto part = partFor(piece);
    if (!part)
        return passOn(part);
    ArrivalSink sink(mailbox->state, *part, m_shared.hints, m_recent, m_shared.writer, m_shared.meter,
                     m_shared.work.stop());
    auto fetched = readArrivals(m_client, piece, *part, sink);
    // What has come is kept, also when the rest did not; and it is handed over before the mailbox can be complete.
    auto put = m_shared.writer.put(sink.takeBatch());
    m_recent.handedOver();
    if (!fetched && sink.messages() > 0)
        m_shared.work.noteChange();
    if (!fetched || !put)
        return fetched ? put : passOn(fetched);
    if (fetched->why) {
        const bool nothing = sink.messages() == 0;
        if (nothing && !isOfMailbox(*fetched->why))
            return tl::unexpected(*fetched->why);
        m_shared.work.noteUnread(*mailbox, nothing ? *fetched->why : withCount(*fetched));
    }
    return pieceDone(mailbox, sink.messages(), sink.bytes());
}

Result<void> MailboxReader::openFor(const MailboxWork &mailbox)
{
    const imap::SelectedMailbox *open = m_client.examined(mailbox.state.name);
    if (open == nullptr) {
        if (auto opened = m_client.examine(mailbox.state.name); !opened)
            return passOn(opened);
        open = m_client.examined(mailbox.state.name);
    }
    if (open == nullptr || open->validity != mailbox.state.validity)
        return onecopy::fail(FaultKind::UidValidityChanged, "scan",
                             "the server gave the messages new numbers while they were read");
    return {};
}

Result<void> MailboxReader::pieceDone(const std::shared_ptr<MailboxWork> &mailbox, std::uint64_t messages,
                                      std::uint64_t bytes)
{
    if (!m_shared.work.pieceRead(*mailbox, messages, bytes))
        return {};
    auto more = overlooked(*mailbox);
    if (!more) { // the connection is over: the piece goes to another one
        m_shared.work.pieceUnread(*mailbox, messages, bytes);
        return passOn(more);
    }
    if (more->empty())
        return finish(*mailbox, {});
    m_shared.meter.expectMore(more->count());
    m_shared.work.cut(mailbox, more->pieces(uidsPerPiece, SIZE_MAX));
    return {};
}

/// Fewer messages came than there are: UIDNEXT may have been too low. Or the server says OK and nothing of a message
/// that it cannot give (Exchange), which is told as a refusal is. REQUIRES: all pieces were read.
Result<imap::UidSet> MailboxReader::overlooked(MailboxWork &mailbox)
{
    if (mailbox.entry.fault || mailbox.entry.fetched >= mailbox.expected)
        return imap::UidSet();
    auto all = m_client.search("ALL");
    if (!all && isOfMailbox(all.error())) {
        m_shared.work.noteUnread(mailbox, all.error());
        return imap::UidSet();
    }
    if (!all)
        return all;
    const std::uint64_t there = all->intersectedWith(mailbox.asked).count();
    if (there > mailbox.entry.fetched)
        m_shared.work.noteUnread(mailbox, keptBack(there - mailbox.entry.fetched));
    const Uid asked = std::exchange(mailbox.askedUpTo, {});
    if (asked.value == 0)
        return imap::UidSet();
    imap::UidSet above = all->without(imap::UidSet::range(Uid{1}, asked));
    if (!above.empty() && above.ranges().back().last < std::numeric_limits<std::uint32_t>::max())
        mailbox.state.uidNext = {above.ranges().back().last + 1};
    mailbox.asked.add(above);
    mailbox.expected = mailbox.entry.fetched + above.count();
    return above;
}

/// Of many messages the key fields are read, and then the headers of candidates: where most are candidates, or the
/// server picks fields wrongly, whole headers at once are less work.
Result<HeaderPart> MailboxReader::partFor(const imap::UidSet &piece)
{
    auto keepAll = m_shared.expect(piece.count());
    if (!keepAll)
        return passOn(keepAll);
    if (*keepAll)
        return HeaderPart::WholeKept;
    if (piece.count() < worthPicking || m_shared.hints.seen.areMostlyRepeated())
        return HeaderPart::Whole;
    if (!m_picksWell) {
        auto picks = picksFieldsWell(m_client, piece);
        if (!picks)
            return passOn(picks);
        m_picksWell = *picks;
    }
    return m_picksWell.value_or(false) ? HeaderPart::KeyFields : HeaderPart::Whole;
}

/// What could not be read is looked for again by the next scan.
Result<void> MailboxReader::finish(MailboxWork &mailbox, ScanWriter::Batch last)
{
    // RFC 3501 2.3.1.1: what was read has other numbers by now, and which of it came before that is not known.
    if (mailbox.entry.fault && mailbox.entry.fault->kind == FaultKind::UidValidityChanged)
        return forgetMailbox(mailbox, {}, m_shared);
    mailbox.state.complete = !mailbox.entry.fault;
    last.mailbox = mailbox.state;
    last.finished = true;
    mailbox.entry.seconds = secondsSince(mailbox.began);
    return m_shared.writer.put(std::move(last));
}

} // namespace onecopy::jobs
