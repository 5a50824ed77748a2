// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/mailboxvisitor.h"

#include "core/base/limits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace onecopy::jobs {

MailboxVisitor::MailboxVisitor(const imap::Capabilities &capabilities, MailboxReader::Shared &shared,
                               RecentHeaders &recent, ReadingTask first, const std::function<void()> &moreWaits)
    : m_capabilities(capabilities)
    , m_shared(shared)
    , m_recent(recent)
    , m_first(std::move(first))
    , m_moreWaits(moreWaits)
{
}

std::optional<imap::Visit> MailboxVisitor::next()
{
    if (!m_shared.ahead)
        return std::nullopt;
    std::optional<ReadingTask> task = m_first ? std::exchange(m_first, std::nullopt) : m_shared.work.nextSmall();
    if (!task)
        return std::nullopt;
    if (++m_taken >= imap::Client::visitsAhead && m_moreWaits && m_shared.work.waiting() > 0)
        m_moreWaits();
    const store::MailboxState &state = task->mailbox->state;
    const bool resumes = !m_shared.full && isResumable(m_capabilities, state);
    imap::Visit visit;
    visit.name = state.name;
    std::uint32_t from = 1;
    if (resumes) {
        visit.known = imap::KnownState{state.validity, state.highestModSeq};
        from = std::max(from, state.uidNext.value);
    }
    // A number, not "*": that would bring the last message again where there is no new one (RFC 3501 6.4.8).
    visit.uids = imap::UidSet::range(Uid{from}, Uid{std::numeric_limits<std::uint32_t>::max()});
    m_visiting.push_back({std::move(*task), resumes});
    return visit;
}

Result<void> MailboxVisitor::opened(const imap::SelectedMailbox &mailbox, const imap::QuickSync *changes)
{
    m_answered = true;
    const Visiting &visiting = m_visiting.front();
    MailboxWork &work = *visiting.task.mailbox;
    m_open.emplace(Open{mailbox, {}, std::nullopt});
    const bool renewed = mailbox.validity != work.state.validity || mailbox.validity.value == 0;
    // All messages have new numbers: those that were asked for are not those that are missing. Or it was not told how
    // many there are.
    if ((visiting.resumes && renewed) || !mailbox.existsGiven || mailbox.exists > limits::mailboxMessages)
        return {};
    work.began = std::chrono::steady_clock::now();
    work.entry.validity = mailbox.validity;
    if (m_shared.full || renewed) {
        if (auto forgotten = forget(work, mailbox.validity); !forgotten)
            return forgotten;
    }
    if (changes != nullptr)
        takeChanges(m_open->plan, work.state, *changes);
    const std::uint64_t stayed = work.state.messages - std::min(work.state.messages, m_open->plan.vanished.count());
    const std::uint64_t expected = mailbox.exists > stayed ? mailbox.exists - stayed : 0;
    m_shared.meter.expectMore(expected);
    auto keepAll = m_shared.expect(expected);
    if (!keepAll)
        return passOn(keepAll);
    const HeaderPart part = *keepAll ? HeaderPart::WholeKept : HeaderPart::Whole;
    m_open->arrivals.emplace(work.state, part, m_shared.hints, m_recent, m_shared.writer, m_shared.meter,
                             m_shared.work.stop());
    return {};
}

/// A mailbox that the store has never seen is not forgotten, except for one: that makes everything count as changed,
/// which spares the others to note each message.
Result<void> MailboxVisitor::forget(MailboxWork &mailbox, UidValidity validity)
{
    const bool unseen = mailbox.state.messages == 0 && mailbox.state.validity.value == 0;
    if (unseen && m_shared.forgotten.exchange(true)) {
        mailbox.state.validity = validity;
        return {};
    }
    return forgetMailbox(mailbox, validity, m_shared);
}

Result<void> MailboxVisitor::message(const imap::FetchedMessage &fetched)
{
    return m_open && m_open->arrivals ? m_open->arrivals->message(fetched) : Result<void>{};
}

Result<void> MailboxVisitor::ended(const Result<void> &how)
{
    m_answered = true;
    Visiting visiting = std::move(m_visiting.front());
    ReadingTask &task = visiting.task;
    m_visiting.pop_front();
    Result<bool> whole = how ? isWhole(visiting) : Result<bool>(false);
    if (!whole)
        return passOn(whole);
    if (*whole) {
        if (auto finished = finish(*task.mailbox); !finished)
            return finished;
        m_open.reset();
        ++m_read;
        m_shared.work.done();
        return {};
    }
    const bool some = m_open && m_open->arrivals && m_open->arrivals->messages() > 0;
    // A FETCH that is refused where EXAMINE was not, or a server that asks for rest: one thing at a time from now on.
    // Where some messages came it is about others of them.
    if (!how && ((m_open && !some) || how.error().kind == FaultKind::ServerUnavailable))
        m_shared.ahead = false;
    if (some) {
        m_shared.work.noteChange();
        auto put = m_shared.writer.put(m_open->arrivals->takeBatch());
        m_recent.handedOver();
        if (!put)
            return put;
    }
    m_open.reset();
    task.mailbox->small = false;
    m_shared.work.giveBack(std::move(task));
    return {};
}

/// Messages that are there, and that we neither know nor got, are looked for alone. Of a mailbox that is resumed only
/// new UIDs were asked for.
Result<bool> MailboxVisitor::isWhole(const Visiting &visiting)
{
    if (!m_open || !m_open->arrivals || !m_open->arrivals->withheld().empty())
        return false;
    const std::uint64_t came = m_open->arrivals->messages();
    if (!visiting.resumes)
        return came >= m_open->mailbox.exists;
    auto missing =
        countMissing(m_shared.known, visiting.task.mailbox->state, m_open->mailbox.exists, m_open->plan.vanished, came);
    if (!missing)
        return passOn(missing);
    return *missing <= came;
}

/// Everything of one mailbox is one batch, with its new state.
Result<void> MailboxVisitor::finish(MailboxWork &mailbox)
{
    ScanWriter::Batch batch = m_open->arrivals->takeBatch();
    completeState(mailbox.state, m_open->mailbox, m_open->arrivals->highest(), m_shared.clock);
    batch.mailbox = mailbox.state;
    for (const imap::UidSet::Range &range : m_open->plan.vanished.ranges())
        batch.vanished.emplace_back(range.first, range.last);
    batch.flags = std::move(m_open->plan.flags);
    batch.finished = true;
    if (!batch.vanished.empty())
        m_shared.work.noteChange();
    mailbox.entry.mode = m_open->plan.mode;
    mailbox.entry.expunged = m_open->plan.vanished.count();
    mailbox.entry.seconds = secondsSince(mailbox.began);
    mailbox.piecesLeft = 1;
    (void)m_shared.work.pieceRead(mailbox, m_open->arrivals->messages(), m_open->arrivals->bytes());
    auto put = m_shared.writer.put(std::move(batch));
    m_recent.handedOver();
    return put;
}

std::vector<ReadingTask> MailboxVisitor::takeUnread()
{
    std::vector<ReadingTask> unread;
    if (m_first)
        unread.push_back(std::move(*std::exchange(m_first, std::nullopt)));
    for (Visiting &visiting : m_visiting)
        unread.push_back(std::move(visiting.task));
    m_visiting.clear();
    return unread;
}

} // namespace onecopy::jobs
