// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/journal.h"
#include "core/jobs/runhistory.h"
#include "core/removal/plan.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Pieces that removal, undo and reconciling share. REQUIRES everywhere: the caller holds the store::WriterLock.
namespace onecopy::jobs {

/// "2026-11-23T10-00-00-ab12cd34": sortable, and different for two runs in one second.
[[nodiscard]] std::string newRunId(EpochSeconds now, std::string_view salt);

class Lease;

/// reconcile() without taking the lock, over the session of the lease where it has one to lend.
[[nodiscard]] Result<std::uint64_t> reconcileLocked(const Login &login, store::Store &store, Lease &lease,
                                                    const Context &context);

/// Looks at the server for every copy whose end `journal` does not tell, and writes what is true there: the journal of
/// a removal, or of an undo that goes on from it. Our marks are taken back. Costs what is unsettled, not what the run
/// has done before. Returns how many there were.
[[nodiscard]] Result<std::uint64_t> settleCopies(imap::Client &client, Journal &journal, const Context &context);

/// Why a session could not be opened: others that are open may go on, and do its work. Some servers say that they let
/// in no more of one user, others refuse the login or just hang up.
[[nodiscard]] bool isShortOfSessions(const Fault &fault) noexcept;

/// The server lets in no more, and says so or just hangs up: it may count a session that has just ended. Not a refused
/// login: asking again could lock the account.
[[nodiscard]] bool mayLetInSoon(const Fault &fault) noexcept;

/// Opens a session; again, for some three seconds, while mayLetInSoon(). For one that comes after others.
[[nodiscard]] Result<imap::Client> openPatiently(const Login &login, const Context &context,
                                                 imap::OpenReport *report = nullptr);
/// openPatiently() where there is none.
[[nodiscard]] Result<void> openIfMissing(std::optional<imap::Client> &session, const Login &login,
                                         const Context &context);

/// The journal of a removal and that of every undo of it, as it is on the disk.
[[nodiscard]] Result<JournalFold> foldOf(store::Store &store, const std::string &removalId);

/// Where each copy of a removal is, by its journal and that of every undo of it.
[[nodiscard]] Result<RunHistory> historyOf(store::Store &store, const std::string &removalId);

/// Each removal of an account (none: of all of them), newest first. What `visit` fails with ends it.
[[nodiscard]] Result<void>
eachRemoval(store::Store &store, const std::optional<AccountId> &account,
            const std::function<Result<void>(const store::Run &run, const RunHistory &history)> &visit);

/// The journal of a removal with that of every undo of it, in the order in which it was written.
[[nodiscard]] Result<std::vector<store::JournalEntry>> entriesOf(store::Store &store, const std::string &removalId);

/// What a run has done, by its journal.
struct RunCounts
{
    std::uint64_t removed = 0;
    std::uint64_t restored = 0;
    std::uint64_t unsettled = 0; ///< copies that were on the way, or are
};

/// For a run without an end; only reads.
[[nodiscard]] Result<RunCounts> countsOf(store::Store &store, const store::Run &run);
[[nodiscard]] RunCounts countsOf(const store::Run &run, const RunHistory &history);

/// The runs of an account, newest first; of one without an end, what its journal tells.
[[nodiscard]] Result<std::vector<store::Run>> runsByNow(store::Store &store, const AccountId &account);

/// Brings the store up to date with mailboxes that a removal or an undo has changed.
[[nodiscard]] Result<void> refreshAfterChange(const Login &login, store::Store &store,
                                              const std::set<MailboxName> &mailboxes, const Context &context);

/// Flags and keywords that the extras of a group have and the survivor has not. Never \Deleted, \Recent or \Draft.
[[nodiscard]] std::vector<std::string> flagsToUnite(const removal::PlannedGroup &group);

/// The server said no to one command, with whatever code (RFC 5530), and the session goes on.
[[nodiscard]] bool isRefusal(const Fault &fault) noexcept;

[[nodiscard]] std::vector<std::string> splitFlags(std::string_view flags);
/// RFC 3501 2.3.2: flags are the same in any case.
[[nodiscard]] bool hasFlag(std::string_view flags, std::string_view wanted);

} // namespace onecopy::jobs
