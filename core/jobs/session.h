// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"

#include <optional>

/// Opening sessions beside others of the same work, and what a server's no means.
namespace onecopy::jobs {

/// Why a session could not be opened: others that are open may go on, and do its work. Some servers say that they let
/// in no more of one user, others refuse the login or just hang up; what stands before a server (a proxy, inetd), or
/// Cyrus with its maxchild, lets the next one wait.
[[nodiscard]] bool isShortOfSessions(const Fault &fault) noexcept;

/// Nothing was asked over it: the server did not let another session in.
[[nodiscard]] bool wasNotLetIn(const Fault &fault) noexcept;

/// The server lets in no more, and says so or just hangs up: it may count a session that has just ended. Not a refused
/// login: asking again could lock the account. Nor one that was let wait: that was long enough.
[[nodiscard]] bool mayLetInSoon(const Fault &fault) noexcept;

/// What is to be told when a session could not be opened while another one is served at once.
[[nodiscard]] Fault besideAnother(Fault fault);

/// Opens a session; again, for some three seconds, while mayLetInSoon(). For one that comes after others.
[[nodiscard]] Result<imap::Client> openPatiently(const Login &login, const Context &context,
                                                 imap::OpenReport *report = nullptr);
/// openPatiently() where there is none.
[[nodiscard]] Result<void> openIfMissing(std::optional<imap::Client> &session, const Login &login,
                                         const Context &context);

/// The server said no to one command, with whatever code (RFC 5530), and the session goes on.
[[nodiscard]] bool isRefusal(const Fault &fault) noexcept;

/// The session ended in the middle of its work: by some servers each one does, after so many commands or so much time.
/// The next one may go on.
[[nodiscard]] bool isEndedSession(const Fault &fault) noexcept;

/// What the server tells of one mailbox makes no sense, is more than there can be, or holds no longer. Others may be
/// read all the same; over another session, where this one has ended for it.
[[nodiscard]] bool isOfOddAnswers(const Fault &fault) noexcept;

/// What a refusal to open `mailbox`, or to tell its state, means: many servers give no reason (RFC 5530 NONEXISTENT)
/// for one that was deleted or renamed. NotFound where it is not listed any more, else the fault as it was.
[[nodiscard]] Fault meaningOf(Fault refusal, imap::Client &client, const MailboxName &mailbox);

} // namespace onecopy::jobs
