// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"
#include "core/jobs/finder.h"
#include "core/jobs/journal.h"
#include "core/jobs/removal.h"
#include "core/jobs/runhistory.h"
#include "core/jobs/session.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

using store::Step;

bool isSettled(Step last)
{
    switch (last) {
    case Step::Moved:
    case Step::LeftAlone:
    case Step::Unmarked:
    case Step::Restored:
    case Step::Failed: return true;
    default: return false;
    }
}

/// Looks at the server for every copy of one run whose journal does not say how it ended, and writes what is true.
class Reconciliation
{
public:
    Reconciliation(imap::Client &client, store::Store &store, const store::Run &run, RunHistory history, const Context &context)
        : m_client(client)
        , m_run(run)
        , m_history(std::move(history))
        , m_context(context)
        , m_journal(store, run.id, context)
    {
        for (const CopyHistory &copy : m_history.copies) {
            if (copy.target && isSettled(copy.last))
                m_claimed.insert(*copy.target);
        }
    }

    Result<void> run(const MailboxName &quarantine)
    {
        for (CopyHistory &copy : m_history.copies) {
            if (isSettled(copy.last))
                continue;
            if (auto done = settle(copy, quarantine); !done)
                return done;
        }
        return {};
    }
    [[nodiscard]] std::uint64_t count(Step last) const
    {
        return static_cast<std::uint64_t>(
            std::count_if(m_history.copies.begin(), m_history.copies.end(), [&](const CopyHistory &copy) { return copy.last == last; }));
    }

private:
    struct Place
    {
        bool there = false;
        std::string flags;
        std::optional<CopyRef> ref;
    };

    Result<void> settle(CopyHistory &copy, const MailboxName &quarantine);
    Result<Place> lookAt(const CopyRef &ref);
    Result<Place> lookFor(const CopyHistory &copy, const MailboxName &mailbox);
    Result<void> clearUnfinished(CopyHistory &copy, const Place &source, const Place &away);
    Result<void> write(CopyHistory &copy, Step step, std::optional<CopyRef> target, std::string detail);

    imap::Client &m_client;
    const store::Run &m_run;
    RunHistory m_history;
    const Context &m_context;
    Journal m_journal;
    std::set<CopyRef> m_claimed;
};

Result<Reconciliation::Place> Reconciliation::lookAt(const CopyRef &ref)
{
    auto opened = m_client.examine(ref.mailbox);
    if (!opened) {
        if (opened.error().kind == FaultKind::ServerRefused)
            return Place{};
        return passOn(opened);
    }
    if (opened->validity != ref.validity)
        return Place{};
    auto flags = flagsOf(m_client, imap::UidSet::of(ref.uid));
    if (!flags)
        return passOn(flags);
    const auto found = flags->find(ref.uid);
    if (found == flags->end())
        return Place{};
    return Place{true, found->second, ref};
}

Result<Reconciliation::Place> Reconciliation::lookFor(const CopyHistory &copy, const MailboxName &mailbox)
{
    auto opened = m_client.examine(mailbox);
    if (!opened) {
        if (opened.error().kind == FaultKind::ServerRefused)
            return Place{};
        return passOn(opened);
    }
    auto found = findByContent(m_client, *opened, copy.item, m_claimed, m_context);
    if (!found)
        return passOn(found);
    if (!*found)
        return Place{};
    return Place{true, {}, **found};
}

Result<void> Reconciliation::settle(CopyHistory &copy, const MailboxName &quarantine)
{
    const bool goingBack = copy.last == Step::RestoreIntent;
    if (goingBack && copy.target) {
        auto away = lookAt(*copy.target);
        if (!away)
            return passOn(away);
        if (away->there)
            return write(copy, Step::Moved, copy.target, "the restore was cut before it began");
        auto back = lookFor(copy, copy.item.source.mailbox);
        if (!back)
            return passOn(back);
        return back->there ? write(copy, Step::Restored, back->ref, "seen after an interruption")
                           : write(copy, Step::Failed, std::nullopt, "in neither mailbox");
    }
    auto source = lookAt(copy.item.source);
    if (!source)
        return passOn(source);
    Place away;
    if (copy.target) {
        auto there = lookAt(*copy.target);
        if (!there)
            return passOn(there);
        away = *there;
    }
    if (!away.there) {
        auto found = lookFor(copy, quarantine);
        if (!found)
            return passOn(found);
        away = *found;
    }
    if (source->there)
        return clearUnfinished(copy, *source, away);
    if (away.there) {
        m_claimed.insert(*away.ref);
        return write(copy, Step::Moved, away.ref, "seen after an interruption");
    }
    return write(copy, Step::Failed, std::nullopt, "in neither mailbox");
}

/// The copy never left: our mark is taken back, and a copy that lies in quarantine already is taken away again, so that
/// the message is there exactly once.
Result<void> Reconciliation::clearUnfinished(CopyHistory &copy, const Place &source, const Place &away)
{
    const bool marked = copy.last == Step::Marked && source.flags.find("\\Deleted") != std::string::npos;
    if (marked) {
        auto selected = m_client.select(copy.item.source.mailbox);
        if (!selected)
            return passOn(selected);
        if (auto taken = m_client.removeFlags(imap::UidSet::of(copy.item.source.uid), {"\\Deleted"}); !taken)
            return taken;
    }
    if (away.there && m_client.capabilities().has("UIDPLUS")) {
        auto selected = m_client.select(away.ref->mailbox);
        if (!selected)
            return passOn(selected);
        if (selected->validity == away.ref->validity) {
            const imap::UidSet uid = imap::UidSet::of(away.ref->uid);
            if (auto set = m_client.addFlags(uid, {"\\Deleted"}); !set)
                return set;
            if (auto gone = m_client.uidExpunge(uid); !gone)
                return gone;
        }
    }
    return write(copy, marked ? Step::Unmarked : Step::LeftAlone, std::nullopt, "was not moved before the interruption");
}

Result<void> Reconciliation::write(CopyHistory &copy, Step step, std::optional<CopyRef> target, std::string detail)
{
    copy.last = step;
    copy.target = target;
    return m_journal.write(journalLine(copy.item, step, std::move(target), std::move(detail)));
}

MailboxName quarantineOf(const std::vector<store::JournalEntry> &entries, const store::Run &run)
{
    for (const store::JournalEntry &entry : entries) {
        if (entry.step == Step::Intent && entry.target)
            return entry.target->mailbox;
    }
    if (auto plan = removal::planFromJson(run.planJson))
        return plan->request.quarantine;
    return removal::Request{}.quarantine;
}

} // namespace

Result<std::uint64_t> reconcileLocked(const Login &login, store::Store &store, const Context &context)
{
    auto open = store.runs().unfinished(login.account.id());
    if (!open)
        return passOn(open);
    if (open->empty())
        return std::uint64_t(0);
    auto client = imap::Client::open(imapLogin(login), context.stop);
    if (!client)
        return passOn(client);
    std::uint64_t settled = 0;
    for (const store::Run &run : *open) {
        const std::string removalId = run.kind == store::RunKind::Undo ? run.undoes : run.id;
        auto entries = entriesOf(store, removalId);
        if (!entries)
            return passOn(entries);
        Reconciliation reconciliation(*client, store, run, foldJournal(*entries), context);
        if (auto done = reconciliation.run(quarantineOf(*entries, run)); !done)
            return passOn(done);
        const std::uint64_t restored = reconciliation.count(Step::Restored);
        const std::uint64_t removed = reconciliation.count(Step::Moved) + restored;
        if (auto saved = store.runs().setState(run.id, store::RunState::Stopped, removed, restored, context.clock->now()); !saved)
            return passOn(saved);
        ++settled;
    }
    [[maybe_unused]] const auto bye = client->logout();
    return settled;
}

Result<std::uint64_t> reconcile(const Login &login, const Context &context)
{
    auto lock = store::WriterLock::take(context.storePath);
    if (!lock)
        return passOn(lock);
    auto opened = store::Store::open(context.storePath);
    if (!opened)
        return passOn(opened);
    return reconcileLocked(login, *opened, context);
}

} // namespace onecopy::jobs
