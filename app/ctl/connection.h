// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"

namespace onecopy::ctl {

/// The options that name servers, logins and secrets; used by every command that may connect.
void addConnectionOptions(QCommandLineParser &parser);
void addCommonOptions(QCommandLineParser &parser);

/// The account that the options describe: a saved one (`--account`, or NAME), overridden by what is given beside it.
[[nodiscard]] Result<Account> accountFrom(Invocation &call);
/// No account of this name was saved.
[[nodiscard]] tl::unexpected<Fault> unknownAccount(const std::string &name);
/// NotFound, as unknownAccount() says it, where there is none.
[[nodiscard]] Result<Account> savedAccount(const Invocation &call, const std::string &name);
/// `account`, overridden by the options.
[[nodiscard]] Result<Account> withOptions(Invocation &call, Account account);
/// Usage, where mail is read and nobody is named who logs in; a token may name its owner itself.
[[nodiscard]] Result<void> refuseNobody(const Invocation &call, const Account &account);
/// The account of the options with its secret: from a file, a variable, a command, the keychain, or the terminal.
[[nodiscard]] Result<jobs::Login> loginFrom(Invocation &call);
/// The same for an account that is known already.
[[nodiscard]] Result<jobs::Login> loginFor(Invocation &call, Account account);
/// Whose stored data is wanted: the account of the options, or every known one when the options name none.
[[nodiscard]] Result<std::vector<AccountId>> storedAccounts(Invocation &call);
/// Was one of the accounts scanned? NotFound, at "scan", if none was: under a mistyped host there are no duplicates.
[[nodiscard]] Result<void> checkScanned(store::Store &store, const std::vector<AccountId> &accounts);
/// What to say where nothing is listed: no message came twice, or nobody has compared them yet.
[[nodiscard]] Result<std::string> nothingFound(store::Store &store, const std::vector<AccountId> &accounts);
/// storedAccounts(), one of which at least was scanned.
[[nodiscard]] Result<std::vector<AccountId>> scannedAccounts(Invocation &call);
/// Does a scan of one of the accounts know these mailboxes? NotFound, at the option, for the first that none knows.
[[nodiscard]] Result<void> checkScanned(store::Store &store, const std::vector<AccountId> &accounts, const char *option,
                                        const std::set<MailboxName> &names);
/// The mailboxes that --mailbox names, each of which a scan of one of the accounts has to know: under a mistyped name
/// there are no duplicates, either.
[[nodiscard]] Result<std::set<MailboxName>> scannedMailboxes(const Invocation &call,
                                                             const std::vector<AccountId> &accounts);
/// The only one of them. Usage, at the name of the command, when there is none, or when several are known.
[[nodiscard]] Result<AccountId> storedAccount(Invocation &call, const char *command);
/// For a command that begins with reading everything from the server: a store of ours that is damaged, or empty, is set
/// aside, which is told on stderr, and one that is not there will be made. Anything else under its name is refused.
[[nodiscard]] Result<void> beginAnewIfDamaged(const Invocation &call);
/// The same for such a command that met this fault. Of another kind: nothing is done.
[[nodiscard]] Result<void> beginAnewAfter(const Fault &fault, const Invocation &call);
/// --mailbox options as wire names, each once.
[[nodiscard]] std::vector<MailboxName> mailboxesFrom(const Invocation &call);

} // namespace onecopy::ctl
