// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/vault.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/imap/types.h"
#include "core/login/spec.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

/// The work that the window and the command line share. Each job is one blocking function over values; the window runs
/// it on a thread through `jobs/jobthread.h`, the command line calls it. Every job ends soon after a stop request with
/// FaultKind::Cancelled, keeping what was done.
namespace onecopy::jobs {

/// What every job gets from its assembler.
struct Context
{
    std::string storePath;
    const Clock *clock = nullptr; ///< REQUIRES: outlives the job
    std::stop_token stop;
    /// May be empty; called on one of the job's threads at a time, at most ten times a second.
    ProgressSink progress;
    /// May be empty. Called before (`written` false) and after (true) each write to the journal, on the job's thread:
    /// the places at which a crash has to be survived, for those who test it.
    std::function<void(bool written)> atJournal;
};

/// An account with the secret that was found for it.
struct Login
{
    Account account;
    Secret secret;
    bool secretIsToken = false;
    std::chrono::milliseconds silence{60'000};
    sasl::TokenGiver token{}; ///< of an account that signs in with the browser (tokensource.h), in place of `secret`
    std::shared_ptr<net::WaitSign> waits{}; ///< may be null: that the IMAP sessions wait for the server, and since when
    std::shared_ptr<net::WaitSign> sendingWaits{}; ///< the same of SMTP sessions, which may be with another server
};

/// How to log in to one of the account's servers.
[[nodiscard]] login::Spec specFor(const Login &login, const ServerAddress &server);
[[nodiscard]] imap::LoginSpec imapLogin(const Login &login);

} // namespace onecopy::jobs
