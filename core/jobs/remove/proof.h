// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/mailboxowners.h"
#include "core/jobs/progressmeter.h"
#include "core/jobs/runs/placehash.h"
#include "core/jobs/scan/closelook.h"
#include "core/removal/plan.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace onecopy::jobs {

/// What the server shows of the copies of a plan, read by UID under the UIDVALIDITY that the plan names.
class Readings
{
public:
    struct MailboxFacts
    {
        bool readable = false;
        bool validityChanged = false;
        bool changeable = false; ///< copies can be moved out of it
    };

    /// Whose mailboxes are whose, and what they are for; told where nothing else was asked for.
    MailboxOwners owners;
    duplicates::MailboxRoles roles;

    void setFacts(const MailboxName &mailbox, MailboxFacts facts) { m_facts[mailbox] = facts; }
    [[nodiscard]] MailboxFacts facts(const MailboxName &mailbox) const;
    /// Replaces what was read of it before.
    void add(const CopyRef &ref, Reading reading) { m_readings[ref] = std::move(reading); }
    [[nodiscard]] const Reading *find(const CopyRef &ref) const;
    /// What another session has read, or what was read more closely: it replaces what was read of the same copies,
    /// but for a likeness of the same bytes. Where the two do not agree about a mailbox, the worse holds.
    void add(Readings more);

private:
    std::map<MailboxName, MailboxFacts> m_facts;
    std::unordered_map<CopyRef, Reading, PlaceHash> m_readings;
};

/// Copies that are to be read, and how closely; none stands in it twice.
using Wanted = std::map<Depth, std::set<CopyRef>>;

/// Reads `wanted` mailbox by mailbox with EXAMINE; sends no changing command. A message that the server refuses to give
/// is there without evidence: others are read all the same. `open`: the mailbox that `client` has
/// open, which is not opened again.
[[nodiscard]] Result<Readings> readCopies(imap::Client &client, const Wanted &wanted, const Context &context,
                                          ProgressMeter &meter, std::optional<imap::SelectedMailbox> open = {});

/// Of copies that were read as Depth::Likeness: those that this does not show to be one with the copy that stays, and
/// the latter. Their content has to be looked for (Depth::Bodies).
[[nodiscard]] std::set<CopyRef> unlike(const removal::Plan &plan, const Readings &readings);

/// Their content was found to be one when the plan was made, and the plan knows all bytes of both: as long as the
/// digests of all bytes are those, so is the content, and there is no need to look into them again (Depth::Bytes).
[[nodiscard]] bool bytesTell(const removal::PlannedGroup &group, const removal::PlannedCopy &extra);

/// The plan with every copy left alone that `readings` do not prove. Pure. Copies of which bytesTell() may
/// have been read as Depth::Bytes, those that are not unlike() as Depth::Likeness; all others need what the request's
/// Verify says. For Verify::Bytes the canonical content of an extra must equal the survivor's (classes A, B, D; for C
/// the survivor's must be the more complete one, which the user has seen); for Verify::Headers header identity and
/// sizes must.
[[nodiscard]] removal::Plan provedPlan(removal::Plan plan, const Readings &readings);

} // namespace onecopy::jobs
