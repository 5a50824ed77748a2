// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"

#include "app/ctl/keychain.h"
#include "app/ctl/output.h"
#include "app/ctl/secrets.h"
#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/connect/tokensource.h"
#include "core/jobs/scan/compared.h"
#include "core/store/store.h"
#include "core/store/storefile.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace onecopy::ctl {

namespace {

bool namesServer(const Invocation &call)
{
    return call.has("imap") || call.has("smtp") || call.has("pop3");
}

Result<void> readServer(Invocation &call, const char *option, Protocol protocol, std::optional<ServerAddress> &into)
{
    if (!call.has(option))
        return {};
    auto address = parseServerUrl(protocol, call.value(option));
    if (!address)
        return passOn(address);
    into = *address;
    return {};
}

Result<void> readTls(Invocation &call, Account &account)
{
    // Absolute: a saved account is used from other folders.
    if (call.has("ca-file"))
        account.tls.caFile = QFileInfo(call.parser.value(QStringLiteral("ca-file"))).absoluteFilePath().toStdString();
    if (call.has("legacy-tls"))
        account.tls.allowLegacy = true;
    if (call.has("legacy-ciphers"))
        account.tls.allowLegacy = account.tls.allowOldCiphers = true;
    if (!call.has("tls-pin"))
        return {};
    std::string pin = call.value("tls-pin");
    static constexpr std::string_view prefix = "sha256:";
    if (pin.rfind(prefix, 0) != 0)
        return fail(FaultKind::Usage, "--tls-pin", "write it as sha256:HEX");
    std::string hex;
    for (const char c : pin.substr(prefix.size())) {
        if (c != ':')
            hex += static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c);
    }
    if (hex.size() != 64 || hex.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(FaultKind::Usage, "--tls-pin", "a SHA-256 value has 64 hexadecimal digits");
    account.tls.pinSha256 = hex;
    return {};
}

/// Before a name is looked up, and whatever the login mechanism would be: who listens sees at least the mail.
Result<void> refuseCleartext(const Account &account)
{
    for (const std::optional<ServerAddress> &server : {account.imap, account.smtp, account.pop3, account.sieve}) {
        if (server && server->endpoint.security == net::Security::Cleartext && !server->endpoint.isLoopback() &&
            !account.allowCleartext)
            return fail(FaultKind::CleartextRefused, server->endpoint.hostPort(),
                        "add --allow-cleartext to let the password travel unprotected");
    }
    return {};
}

/// A scan that could not open it knows its name alone.
bool wasOpened(const store::MailboxState &state) noexcept
{
    return state.validity.value != 0 || state.messages > 0;
}

} // namespace

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("store"), text("The file that keeps what was found."), text("FILE")},
        {text("json"), text("Print one JSON document.")},
        {text("progress"), text("Progress on stderr: auto, none or json."), text("HOW"), text("auto")},
        {{text("h"), text("help")}, text("Explain a command.")},
        {{text("v"), text("version")}, text("Print the version.")},
    });
    addConnectionOptions(parser);
}

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("account"), text("A saved account."), text("NAME")},
        {text("imap"), text("imaps://user@host:port, imap+starttls://… or imap+insecure://…"), text("URL")},
        {text("smtp"), text("smtps://…, smtp+starttls://… or smtp+insecure://…"), text("URL")},
        {text("pop3"), text("pop3s://…, pop3+starttls://… or pop3+insecure://…"), text("URL")},
        {text("sieve"), text("sieve://…, sieve+starttls://…, sieves://… or sieve+insecure://…, for ManageSieve"),
         text("URL")},
        {text("password-file"), text("Read the password from the first line of this file."), text("FILE")},
        {text("password-env"), text("Read the password from this environment variable."), text("VAR")},
        {text("password-command"), text("Read the password from the first line that this command prints."),
         text("CMD")},
        {text("token-file"), text("Read an OAuth access token from this file."), text("FILE")},
        {text("auth"), text("auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, xoauth2 or oauthbearer."),
         text("HOW")},
        {text("authzid"), text("Read the mail of this user through a master account."), text("USER")},
        {text("ca-file"), text("Trust the certificate authorities in this file as well."), text("FILE")},
        {text("tls-pin"), text("Accept exactly the certificate with this SHA-256 value."), text("sha256:HEX")},
        {text("legacy-tls"), text("Allow TLS 1.0 and 1.1 for this server. Weak; only for old servers.")},
        {text("legacy-ciphers"),
         text("Allow RC4 and 3DES too (implies --legacy-tls). Weak; only for servers as old as Windows Server 2003.")},
        {text("allow-cleartext"), text("Let the password travel unprotected to this server.")},
        {text("timeout"), text("The longest silence of the server, in seconds."), text("S"), text("60")},
    });
}

tl::unexpected<Fault> unknownAccount(const std::string &name)
{
    return fail(FaultKind::NotFound, "account", name);
}

Result<Account> savedAccount(const Invocation &call, const std::string &name)
{
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store && store.error().kind == FaultKind::NotFound)
        return unknownAccount(name);
    if (!store)
        return passOn(store);
    auto found = store->accounts().find(name);
    if (!found)
        return passOn(found);
    if (!*found)
        return unknownAccount(name);
    return std::move(**found);
}

Result<Account> accountFrom(Invocation &call)
{
    Account account;
    if (call.has("account")) {
        // The last one would be taken for all of them.
        if (call.values("account").size() > 1)
            return fail(FaultKind::Usage, "--account", "name one account; call it once for each");
        auto saved = savedAccount(call, call.value("account"));
        if (!saved)
            return saved;
        account = std::move(*saved);
    }
    return withOptions(call, std::move(account));
}

Result<Account> withOptions(Invocation &call, Account account)
{
    for (const auto &[option, protocol, into] :
         {std::tuple("imap", Protocol::Imap, &account.imap), std::tuple("smtp", Protocol::Smtp, &account.smtp),
          std::tuple("pop3", Protocol::Pop3, &account.pop3), std::tuple("sieve", Protocol::Sieve, &account.sieve)}) {
        if (auto read = readServer(call, option, protocol, *into); !read)
            return passOn(read);
    }
    if (auto read = readTls(call, account); !read)
        return passOn(read);
    if (call.has("auth")) {
        const auto choice = authChoiceFrom(call.value("auth"));
        if (!choice)
            return fail(FaultKind::Usage, "--auth", "unknown login mechanism");
        account.auth = *choice;
    }
    if (call.has("authzid"))
        account.authzid = call.value("authzid");
    if (call.has("allow-cleartext"))
        account.allowCleartext = true;
    return account;
}

Result<void> refuseNobody(const Invocation &call, const Account &account)
{
    if (account.oauth || call.has("token-file"))
        return {};
    for (const std::optional<ServerAddress> &server : {account.imap, account.pop3}) {
        if (server && server->user.empty())
            return fail(FaultKind::Usage, server->endpoint.hostPort(),
                        "name the user as well: imaps://user@" + server->endpoint.host);
    }
    return {};
}

Result<jobs::Login> loginFrom(Invocation &call)
{
    auto account = accountFrom(call);
    if (!account)
        return passOn(account);
    if (auto somebody = refuseNobody(call, *account); !somebody)
        return passOn(somebody);
    if (!account->imap && !account->pop3 && !account->smtp)
        return fail(FaultKind::Usage, "onecopyctl", "name the server with --imap, or a saved account with --account");
    return loginFor(call, std::move(*account));
}

Result<jobs::Login> loginFor(Invocation &call, Account account)
{
    bool timeoutFine = false;
    const int seconds = call.parser.value(text("timeout")).toInt(&timeoutFine);
    if (!timeoutFine || seconds < 1 || seconds > 3600)
        return fail(FaultKind::Usage, "--timeout", "give seconds between 1 and 3600");
    if (auto fine = refuseCleartext(account); !fine)
        return passOn(fine);
    jobs::Login login;
    // An SMTP server may take mail from us without a login.
    const bool nobodyLogsIn = !account.imap && !account.pop3 && account.smtp && account.smtp->user.empty();
    const bool byBrowser = account.oauth && !namesSecret(call);
    if (!nobodyLogsIn && !byBrowser) {
        auto secret = findSecret(call, account);
        if (!secret)
            return passOn(secret);
        login.secret = std::move(secret->secret);
        login.secretIsToken = secret->isToken;
    }
    login.account = std::move(account);
    login.silence = std::chrono::seconds(seconds);
    if (byBrowser) {
        if (auto used = jobs::useTokens(login, keychainOrTold(login.account.name), call.stop); !used)
            return passOn(used);
    }
    return login;
}

Result<std::vector<AccountId>> storedAccounts(Invocation &call)
{
    if (call.has("account") || namesServer(call)) {
        auto account = accountFrom(call);
        if (!account)
            return passOn(account);
        return std::vector<AccountId>{account->id()};
    }
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    return store->accounts().known();
}

Result<AccountId> storedAccount(Invocation &call, const char *command)
{
    auto accounts = storedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    if (accounts->empty())
        return fail(FaultKind::Usage, command, "nothing was scanned yet; run: onecopyctl scan");
    if (accounts->size() > 1)
        return fail(FaultKind::Usage, command, "several accounts are known; name one with --account or --imap");
    return std::move(accounts->front());
}

Result<void> checkScanned(store::Store &store, const std::vector<AccountId> &accounts)
{
    for (const AccountId &account : accounts) {
        auto states = store.arrivals().mailboxes(account);
        if (!states)
            return passOn(states);
        if (!states->empty())
            return {};
    }
    return fail(FaultKind::NotFound, "scan",
                accounts.size() == 1 ? "no scan of " + accounts.front().value + " is stored" : "no scan is stored");
}

Result<std::string> nothingFound(store::Store &store, const std::vector<AccountId> &accounts)
{
    for (const AccountId &account : accounts) {
        auto compared = jobs::wasCompared(store, account);
        if (!compared)
            return passOn(compared);
        if (!*compared)
            return std::string("The last scan was cut before it compared the messages. Go on with: onecopyctl scan");
    }
    return std::string("No message arrived more than once, as far as the last scan shows.");
}

Result<std::vector<AccountId>> scannedAccounts(Invocation &call)
{
    auto accounts = storedAccounts(call);
    if (!accounts)
        return accounts;
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    if (auto scanned = checkScanned(*store, *accounts); !scanned)
        return passOn(scanned);
    return accounts;
}

Result<void> checkScanned(store::Store &store, const std::vector<AccountId> &accounts, const char *option,
                          const std::set<MailboxName> &names)
{
    std::set<MailboxName> missing = names;
    std::set<MailboxName> unread;
    for (const AccountId &account : accounts) {
        auto states = store.arrivals().mailboxes(account);
        if (!states)
            return passOn(states);
        for (const auto &state : *states) {
            const auto isIt = [&state](const MailboxName &name) {
                return state.name == name || (duplicates::isInbox(state.name) && duplicates::isInbox(name));
            };
            if (wasOpened(state))
                std::erase_if(missing, isIt);
            else
                std::ranges::copy_if(names, std::inserter(unread, unread.end()), isIt);
        }
    }
    if (missing.empty())
        return {};
    const MailboxName &name = *missing.begin();
    return fail(FaultKind::NotFound, option,
                (unread.contains(name) ? "the last scan has not read " : "the last scan found no mailbox ") +
                    imap::displayName(name));
}

Result<std::set<MailboxName>> scannedMailboxes(const Invocation &call, const std::vector<AccountId> &accounts)
{
    const std::vector<MailboxName> list = mailboxesFrom(call);
    std::set<MailboxName> named(list.begin(), list.end());
    if (named.empty())
        return named;
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    if (auto known = checkScanned(*store, accounts, "--mailbox", named); !known)
        return passOn(known);
    return named;
}

Result<void> beginAnewIfDamaged(const Invocation &call)
{
    // Other faults are told by whoever needs the store.
    auto opened = store::Store::open(call.storePath, store::Access::ReadOnly);
    return opened ? Result<void>() : beginAnewAfter(opened.error(), call);
}

Result<void> beginAnewAfter(const Fault &fault, const Invocation &call)
{
    if (fault.kind != FaultKind::StoreDamaged)
        return {};
    auto aside = store::setAsideDamaged(call.storePath);
    if (!aside)
        return passOn(aside);
    printAside("onecopyctl: the data file is damaged (" + printable(fault.detail) + "). It is set aside as " +
               printable(*aside, 5'000) + ", and a new one is begun.");
    return {};
}

std::vector<MailboxName> mailboxesFrom(const Invocation &call)
{
    std::vector<MailboxName> names;
    for (const std::string &text : call.values("mailbox"))
        names.push_back(imap::mailboxNameFrom(text));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace onecopy::ctl
