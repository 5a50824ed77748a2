// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/probecleaner.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "core/jobs/mailboxroles.h"
#include "core/jobs/mailboxviews.h"

#include <algorithm>

namespace onecopy::jobs {

namespace {

constexpr std::size_t mostProbes = 10'000;

bool has(const imap::ListedMailbox &mailbox, std::string_view attribute)
{
    return mailbox.attributes.contains(attribute);
}

/// A copy there was kept by the sender's side, not delivered.
bool isForSent(const imap::ListedMailbox &mailbox)
{
    const auto role = roleOf(mailbox);
    return role == duplicates::MailboxRole::Sent || role == duplicates::MailboxRole::Drafts;
}

/// All of them where they are few; else those into which new mail goes.
std::vector<imap::ListedMailbox> worthLooking(std::vector<imap::ListedMailbox> all)
{
    const bool many = all.size() > limits::probeMailboxes;
    const std::set<MailboxName> views = viewsIn(all);
    std::erase_if(all, [&](const imap::ListedMailbox &mailbox) {
        const bool usual = duplicates::isInbox(mailbox.name) || has(mailbox, "\\junk") || has(mailbox, "\\sent") ||
                           has(mailbox, "\\trash");
        return !mailbox.selectable || views.contains(mailbox.name) || (many && !usual);
    });
    return all;
}

imap::UidSet uidsOf(const ProbeReading &reading)
{
    std::vector<Uid> uids;
    for (const FoundProbe &found : reading.probes)
        uids.push_back(found.arrival.ref.uid);
    std::sort(uids.begin(), uids.end());
    imap::UidSet set;
    for (const Uid uid : uids)
        set.add(uid);
    return set;
}

} // namespace

ProbeCleanup ProbeCleaner::clean()
{
    if (auto done = cleanAll(); !done && !m_result.fault)
        m_result.fault = std::move(done.error());
    return std::move(m_result);
}

Result<void> ProbeCleaner::cleanAll()
{
    auto client = imap::Client::open(imapLogin(m_login), m_stop);
    if (!client)
        return passOn(client);
    auto mailboxes = client->list();
    if (!mailboxes)
        return passOn(mailboxes);
    for (const imap::ListedMailbox &mailbox : worthLooking(std::move(*mailboxes))) {
        auto cleaned = cleanMailbox(*client, mailbox);
        // A mailbox that cannot be opened, or is gone, is no reason to leave the others.
        if (!cleaned && !client->alive())
            return cleaned;
    }
    (void)client->logout();
    return {};
}

std::string ProbeCleaner::onlyRun() const
{
    return m_runs.size() == 1 && !m_others ? m_runs.front() : std::string();
}

bool ProbeCleaner::isWanted(const FoundProbe &found) const
{
    return m_runs.empty() || std::find(m_runs.begin(), m_runs.end(), found.run) != m_runs.end() ||
           (m_others && found.arrival.internalDate.value_or(*m_others) < *m_others);
}

Result<ProbeReading> ProbeCleaner::read(imap::Client &client, const imap::SelectedMailbox &mailbox,
                                        const imap::UidSet &uids) const
{
    auto reading = readProbes(client, mailbox, uids, onlyRun());
    if (reading)
        std::erase_if(reading->probes, [this](const FoundProbe &found) { return !isWanted(found); });
    return reading;
}

Result<void> ProbeCleaner::cleanMailbox(imap::Client &client, const imap::ListedMailbox &mailbox)
{
    auto opened = client.examine(mailbox.name);
    if (!opened)
        return passOn(opened);
    if (opened->exists == 0)
        return {};
    // Of several runs: what every subject has.
    const std::string run = onlyRun();
    const std::string subject = run.empty() ? "Onecopy" : run;
    auto candidates =
        client.search("OR HEADER Message-ID " + std::string(probe::idPrefix) + run + " HEADER Subject " + subject);
    if (!candidates)
        return passOn(candidates);
    if (candidates->count() > mostProbes)
        return fail(FaultKind::Limit, "probe", "more probe mails than were ever sent");
    auto reading = read(client, *opened, *candidates);
    if (!reading)
        return passOn(reading);
    if (reading->probes.empty())
        return {};
    if (m_found && !isForSent(mailbox)) {
        for (const FoundProbe &found : reading->probes)
            m_found(found);
    }
    return remove(client, mailbox.name, uidsOf(*reading));
}

void ProbeCleaner::leave(const imap::SelectedMailbox &mailbox, const imap::UidSet &uids, std::optional<Fault> why)
{
    for (const Uid uid : uids.expanded(mostProbes))
        m_result.left.push_back({mailbox.name, mailbox.validity, uid});
    if (why && !m_result.fault)
        m_result.fault = std::move(why);
}

Result<void> ProbeCleaner::remove(imap::Client &client, const MailboxName &name, const imap::UidSet &candidates)
{
    m_result.found += candidates.count();
    auto opened = client.select(name);
    if (!opened) {
        imap::SelectedMailbox closed;
        closed.name = name;
        leave(closed, candidates, opened.error());
        return passOn(opened);
    }
    // Between the two openings the mailbox may have become another one: what goes is what is read now.
    auto reading = read(client, *opened, candidates);
    if (!reading) {
        leave(*opened, candidates, reading.error());
        return passOn(reading);
    }
    const imap::UidSet uids = uidsOf(*reading);
    // Others may have removed some of them.
    m_result.removed += candidates.count() - uids.count();
    if (uids.empty())
        return client.unselect();
    if (!opened->canMarkDeleted() || opened->validity.value == 0) {
        leave(*opened, uids, Fault{FaultKind::SafetyStop, "probe", "the mailbox does not allow changes", {}});
        return client.unselect();
    }
    if (!client.capabilities().has("UIDPLUS")) {
        leave(
            *opened, uids,
            Fault{FaultKind::SafetyStop, "probe", "the server has no UIDPLUS, so single mails cannot be removed", {}});
        return client.unselect();
    }
    return expunge(client, *opened, uids);
}

Result<void> ProbeCleaner::expunge(imap::Client &client, const imap::SelectedMailbox &mailbox, const imap::UidSet &uids)
{
    const std::vector<std::string> deleted{"\\Deleted"};
    Result<void> done = client.addFlags(uids, deleted);
    if (done)
        done = client.uidExpunge(uids);
    if (!done) {
        // Marks that stay would be carried out by anybody's EXPUNGE.
        if (client.alive())
            (void)client.removeFlags(uids, deleted);
        leave(mailbox, uids, done.error());
        return client.alive() ? client.unselect() : done;
    }
    // An OK is not believed: what is still there was not removed.
    auto still = read(client, mailbox, uids);
    if (!still) {
        leave(mailbox, uids, still.error());
        return passOn(still);
    }
    const imap::UidSet left = uidsOf(*still);
    m_result.removed += uids.count() - left.count();
    if (!left.empty()) {
        (void)client.removeFlags(left, deleted);
        leave(mailbox, left, Fault{FaultKind::SafetyStop, "probe", "the server said OK but removed nothing", {}});
    }
    return client.unselect();
}

} // namespace onecopy::jobs
