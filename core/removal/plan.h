// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/duplicates/group.h"
#include "core/duplicates/mailboxrole.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::removal {

enum class KeepRule { Oldest, Newest, FirstSeen, MostComplete, Mailbox };
enum class Verify { Bytes, Headers };
/// Quarantine: moved to a mailbox on the same server, undoable. Expunge: only for copies that already are in
/// quarantine.
enum class Means { Quarantine, Expunge };

/// Oldest, Newest: by INTERNALDATE, then mailbox (INBOX first, then by name) and UID; a copy without a known
/// INTERNALDATE is chosen only where none has one. FirstSeen: by mailbox and UID alone. MostComplete: the largest for
/// classes C and D; else the copy with \Answered, then \Flagged, then \Seen; then the oldest. Mailbox: the oldest copy
/// in that mailbox, else the oldest. Class C keeps its largest copy under every rule.
[[nodiscard]] std::string_view toString(KeepRule rule) noexcept; ///< "oldest", "first-seen" …
[[nodiscard]] std::optional<KeepRule> keepRuleFrom(std::string_view word) noexcept;
[[nodiscard]] std::string_view toString(Verify verify) noexcept; ///< "bytes", "headers"
[[nodiscard]] std::optional<Verify> verifyFrom(std::string_view word) noexcept;

/// What the user asked for.
struct Request
{
    KeepRule keep = KeepRule::Oldest;
    MailboxName keepMailbox;                     ///< for KeepRule::Mailbox
    std::map<std::string, CopyRef> keepOverride; ///< group id → the copy that stays there
    std::set<std::string> groupIds;              ///< empty: all that may go in bulk
    std::set<MailboxName> mailboxes;             ///< empty: all; copies elsewhere stay
    MailboxName quarantine{"Onecopy removed"};
    Verify verify = Verify::Bytes;
    bool operator==(const Request &) const = default;
};

/// Why a copy is left where it is.
enum class LeftReason {
    ClassNotInBulk,   ///< C or D without being named
    ClassNever,       ///< E or X
    ByDesign,         ///< journal, list, alias, Sent copy
    NotProved,        ///< its bytes could not be read or compared
    ContentDiffers,   ///< the proof found other content
    OutsideMailboxes, ///< not in a mailbox that was chosen
    ReadOnlyMailbox,  ///< or no right to remove there
    SurvivorMissing,  ///< the copy that should stay is not there any more
    Gone,             ///< the copy itself is not there any more
    UidValidityChanged,
    MarkedByOther,    ///< another client has marked it \Deleted: theirs to carry out
    SameMailboxTwice, ///< the mailbox is another name of one that is already in the plan
    NoSafeWay,        ///< neither MOVE nor UIDPLUS: copied and marked at most
    InQuarantine,
    NoRoom,         ///< the server has no room for it in quarantine
    Refused,        ///< the server refused to move it
    OtherOwner,     ///< it and the other copies are in mailboxes of different owners
    QuarantineGone, ///< another client has renamed or deleted the quarantine meanwhile
    NotMovedWhole   ///< the server said OK, and what has its bytes is in no quarantine
};
[[nodiscard]] std::string_view toString(LeftReason reason) noexcept; ///< "class-not-in-bulk"
[[nodiscard]] std::optional<LeftReason> leftReasonFrom(std::string_view word) noexcept;

struct PlannedCopy
{
    duplicates::Copy copy; ///< digests filled by the proof
    /// By the proof, too (mime::likeness()): what is alike has one content, and nobody looked for `copy.canonical`
    /// then.
    std::optional<mime::Digest> likeness{};
    bool operator==(const PlannedCopy &) const = default;
};

struct PlannedGroup
{
    std::string groupId;
    duplicates::Class cls = duplicates::Class::B;
    std::string messageId;
    arrivals::Face face;
    PlannedCopy keep;
    std::vector<PlannedCopy> extras; ///< never empty
    bool operator==(const PlannedGroup &) const = default;
};

struct LeftAlone
{
    std::string groupId;
    CopyRef ref;
    LeftReason reason = LeftReason::NotProved;
    bool operator==(const LeftAlone &) const = default;
};

/// Immutable once confirmed. The confirmation shows this very value, and execution checks its hash.
struct Plan
{
    AccountId account;
    EpochSeconds madeAt = 0; ///< void after limits::planLife
    Request request;
    std::vector<PlannedGroup> groups;
    std::vector<LeftAlone> leftAlone;
    bool operator==(const Plan &) const = default;

    [[nodiscard]] std::size_t extraCount() const noexcept;
    [[nodiscard]] std::uint64_t extraBytes() const noexcept;
    [[nodiscard]] std::set<MailboxName> mailboxes() const; ///< that lose copies
    [[nodiscard]] std::set<CopyRef> copies() const;        ///< those that stay and those that go
    [[nodiscard]] std::string hash() const;                ///< hex; over everything above
};

/// What of a group's extra copies a plan for it would move, by names of mailboxes and flags alone: what lies in the
/// trash, among spam or among drafts beside a copy elsewhere stays there, and so does what somebody marked \Deleted.
/// Pure.
struct Going
{
    std::size_t copies = 0;
    std::uint64_t bytes = 0;
    std::optional<std::size_t> stays; ///< the copy that they go for, where any go
};
[[nodiscard]] Going goingOf(const duplicates::Group &group);

/// What should happen, before any proof: which copy stays, which go, which are left alone and why. Pure. The sender can
/// influence neither choice: only INTERNALDATE, UID, mailbox, flags and completeness count. Empty rather than unsafe:
/// - classes A and B unless by design; C, D and what is by design only when named in `groupIds`; C and D only when
/// proved;
///   E and X never;
/// - copies in quarantine, and copies that somebody marked \Deleted, neither stay for others nor go;
/// - a copy that another mailbox shows with the same UIDVALIDITY, UID, INTERNALDATE and size is that very copy under
///   another name, unless the two are known to be different mailboxes;
/// - a copy in a Sent or Drafts mailbox goes only where the survivor is in one too; one in a mailbox that is named like
/// a
///   journal only where its group or its mailbox was named;
/// - a copy that is in two groups is in the plan once, and none that stays for one group goes for another.
[[nodiscard]] Plan makePlan(const AccountId &account, const std::vector<duplicates::Group> &groups,
                            const Request &request, EpochSeconds now, const duplicates::MailboxRoles &roles = {});

/// Is this mailbox the quarantine, or inside it? Its copies never stay for others, and are never removed.
[[nodiscard]] bool isQuarantine(const MailboxName &mailbox, const MailboxName &quarantine);

/// How the JSON of a plan tells dates.
enum class Dates {
    Seconds, ///< since 1970
    Iso      ///< "2026-11-23T10:00:00Z": for people and other programs, and not to be read back
};
/// JSON for the journal and for `--dry-run`; and back, exactly (hash equal). Text that is not plain UTF-8 is an object
/// {"hex": "…"}. Reading checks what a plan promises (a copy at most once, no group without extras): StoreDamaged if
/// not.
[[nodiscard]] std::string toJson(const Plan &plan, Dates dates = Dates::Seconds);
[[nodiscard]] Result<Plan> planFromJson(std::string_view json);

/// What a batch of removals did, one line for each copy.
enum class Fate { Moved, Marked, LeftAlone, Unknown };
[[nodiscard]] std::string_view toString(Fate fate) noexcept;

struct CopyOutcome
{
    std::string groupId;
    CopyRef ref;
    Fate fate = Fate::Unknown;
    std::optional<LeftReason> reason;
    std::optional<CopyRef> quarantined; ///< where it is now
};

} // namespace onecopy::removal
