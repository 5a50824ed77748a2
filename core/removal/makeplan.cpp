// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/removal/plan.h"

#include "core/removal/aliases.h"
#include "core/removal/survivor.h"

#include <algorithm>
#include <map>

namespace onecopy::removal {

namespace {

using duplicates::Class;
using duplicates::Copy;
using duplicates::Group;
using duplicates::MailboxRole;

/// A copy by the one spelling of INBOX (RFC 3501 5.1): "inbox" and "INBOX" name the same message.
CopyRef identityOf(CopyRef ref)
{
    if (duplicates::isInbox(ref.mailbox))
        ref.mailbox.wire = "INBOX";
    return ref;
}

/// In a place that is emptied without a look, or not delivered yet.
bool isPassing(MailboxRole role)
{
    return duplicates::isEmptiedUnseen(role) || role == MailboxRole::Drafts;
}

/// Those that may stay for the others: a copy that somebody threw away is none, as long as one lies elsewhere.
template <class RoleOf> std::vector<const Copy *> thoseThatLast(const std::vector<const Copy *> &copies, RoleOf roleOf)
{
    std::vector<const Copy *> lasting;
    std::ranges::copy_if(copies, std::back_inserter(lasting),
                         [&](const Copy *copy) { return !isPassing(roleOf(*copy)); });
    return lasting.empty() ? copies : lasting;
}

/// A copy in Sent or Drafts belongs there.
bool belongsThere(MailboxRole extra, MailboxRole survivor)
{
    return extra != survivor && (extra == MailboxRole::Sent || extra == MailboxRole::Drafts);
}

class Planner
{
public:
    Planner(const std::vector<Group> &groups, const Request &request, const duplicates::MailboxRoles &roles, Plan &plan)
        : m_groups(groups)
        , m_request(request)
        , m_roles(roles)
        , m_shownTwice(shownTwice(groups, request))
        , m_plan(plan)
    {
    }
    void run();

private:
    void planGroup(const Group &group);
    [[nodiscard]] std::optional<LeftReason> reasonAgainst(const Group &group) const;
    [[nodiscard]] std::optional<LeftReason> reasonAgainst(const Copy &copy) const;
    [[nodiscard]] std::optional<LeftReason> reasonAgainst(const Copy &extra, const Copy &survivor) const;
    [[nodiscard]] MailboxRole roleOf(const Copy &copy) const { return m_roles.of(copy.ref.mailbox); }
    [[nodiscard]] bool isPassing(const Copy &copy) const { return removal::isPassing(roleOf(copy)); }
    [[nodiscard]] bool isNamed(const Group &group) const { return m_request.groupIds.contains(group.id); }
    [[nodiscard]] bool isChosen(const MailboxName &mailbox) const;
    [[nodiscard]] bool isChosenByName(const MailboxName &mailbox) const;
    void leaveAll(const Group &group, LeftReason reason);
    void leave(const Group &group, const Copy &copy, LeftReason reason)
    {
        m_plan.leftAlone.push_back({group.id, copy.ref, reason});
    }

    const std::vector<Group> &m_groups;
    const Request &m_request;
    const duplicates::MailboxRoles &m_roles;
    std::set<CopyRef> m_shownTwice;
    Plan &m_plan;
    std::set<std::string> m_seenGroups;
    std::set<CopyRef> m_staying;
    std::set<CopyRef> m_going;
};

std::optional<LeftReason> Planner::reasonAgainst(const Group &group) const
{
    if (!group.removableAlone())
        return LeftReason::ClassNever;
    const bool named = isNamed(group);
    if (group.byDesign && !named)
        return LeftReason::ByDesign;
    if (!group.removableInBulk() && !named)
        return LeftReason::ClassNotInBulk;
    // A and B are proved on the server before anything moves; what C and D are at all rests on bytes that were read.
    const bool needsReading = group.cls == Class::C || group.cls == Class::D;
    return needsReading && !group.proved ? std::optional(LeftReason::NotProved) : std::nullopt;
}

/// Copies that neither stay for others nor go.
std::optional<LeftReason> Planner::reasonAgainst(const Copy &copy) const
{
    if (isQuarantine(copy.ref.mailbox, m_request.quarantine))
        return LeftReason::InQuarantine;
    if (m_shownTwice.contains(copy.ref))
        return LeftReason::SameMailboxTwice;
    if (hasFlag(copy, "\\Deleted"))
        return LeftReason::MarkedByOther;
    // Without UIDVALIDITY a UID names nothing (RFC 3501 2.3.1.1).
    if (copy.ref.validity.value == 0 || copy.ref.uid.value == 0)
        return LeftReason::UidValidityChanged;
    return std::nullopt;
}

std::optional<LeftReason> Planner::reasonAgainst(const Copy &extra, const Copy &survivor) const
{
    if (!isChosen(extra.ref.mailbox))
        return LeftReason::OutsideMailboxes;
    return belongsThere(roleOf(extra), roleOf(survivor)) ? std::optional(LeftReason::ByDesign) : std::nullopt;
}

bool Planner::isChosen(const MailboxName &mailbox) const
{
    return m_request.mailboxes.empty() || isChosenByName(mailbox);
}

bool Planner::isChosenByName(const MailboxName &mailbox) const
{
    if (m_request.mailboxes.contains(mailbox))
        return true;
    return duplicates::isInbox(mailbox) && std::ranges::any_of(m_request.mailboxes, duplicates::isInbox);
}

void Planner::leaveAll(const Group &group, LeftReason reason)
{
    for (std::size_t i = 1; i < group.copies.size(); ++i)
        leave(group, group.copies[i], reason);
}

void Planner::planGroup(const Group &group)
{
    if (const auto reason = reasonAgainst(group)) {
        leaveAll(group, *reason);
        return;
    }
    std::vector<const Copy *> eligible;
    std::set<CopyRef> seen;
    for (const Copy &copy : group.copies) {
        if (!seen.insert(identityOf(copy.ref)).second)
            continue;
        if (const auto reason = reasonAgainst(copy))
            leave(group, copy, *reason);
        else if (!m_going.contains(identityOf(copy.ref)))
            eligible.push_back(&copy);
    }
    if (eligible.size() < 2)
        return;
    const std::vector<const Copy *> lasting =
        thoseThatLast(eligible, [this](const Copy &copy) { return roleOf(copy); });
    const Copy *survivor = chooseSurvivor(lasting, group, m_request);
    PlannedGroup planned{group.id, group.cls, group.messageId, group.face, {}, {}};
    for (const Copy *copy : eligible) {
        if (copy == survivor || m_staying.contains(identityOf(copy->ref)))
            continue;
        if (lasting.size() < eligible.size() && isPassing(*copy) && !isChosenByName(copy->ref.mailbox))
            leave(group, *copy, LeftReason::ByDesign);
        else if (survivor == nullptr)
            leave(group, *copy, LeftReason::SurvivorMissing);
        else if (const auto reason = reasonAgainst(*copy, *survivor))
            leave(group, *copy, *reason);
        else if (roleOf(*copy) == MailboxRole::Journal && !isNamed(group) &&
                 !m_request.mailboxes.contains(copy->ref.mailbox))
            leave(group, *copy, LeftReason::ByDesign);
        else
            planned.extras.push_back({*copy});
    }
    if (planned.extras.empty())
        return;
    planned.keep.copy = *survivor;
    m_staying.insert(identityOf(survivor->ref));
    for (const PlannedCopy &extra : planned.extras)
        m_going.insert(identityOf(extra.copy.ref));
    m_plan.groups.push_back(std::move(planned));
}

void Planner::run()
{
    for (const Group &group : m_groups) {
        const bool wanted = m_request.groupIds.empty() || isNamed(group);
        if (wanted && m_seenGroups.insert(group.id).second)
            planGroup(group);
    }
}

} // namespace

Going goingOf(const Group &group)
{
    // Thousands of copies lie in few mailboxes, and a name takes long to be understood.
    std::map<MailboxName, MailboxRole> roles;
    const auto roleOf = [&roles](const Copy &copy) {
        const auto [at, isNew] = roles.try_emplace(copy.ref.mailbox, MailboxRole::Ordinary);
        if (isNew)
            at->second = duplicates::mailboxRole(copy.ref.mailbox);
        return at->second;
    };
    std::vector<const Copy *> eligible;
    for (const Copy &copy : group.copies) {
        if (!hasFlag(copy, "\\Deleted"))
            eligible.push_back(&copy);
    }
    const std::vector<const Copy *> going = thoseThatLast(eligible, roleOf);
    const Copy *survivor = going.size() < 2 ? nullptr : chooseSurvivor(going, group, {});
    if (survivor == nullptr)
        return {};
    Going sum;
    for (const Copy *copy : going) {
        if (copy == survivor || belongsThere(roleOf(*copy), roleOf(*survivor)))
            continue;
        ++sum.copies;
        sum.bytes += copy->size;
        sum.stays = static_cast<std::size_t>(survivor - group.copies.data());
    }
    return sum;
}

Plan makePlan(const AccountId &account, const std::vector<Group> &groups, const Request &request, EpochSeconds now,
              const duplicates::MailboxRoles &roles)
{
    Plan plan;
    plan.account = account;
    plan.madeAt = now;
    plan.request = request;
    Planner(groups, request, roles, plan).run();
    return plan;
}

} // namespace onecopy::removal
