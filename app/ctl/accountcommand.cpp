// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/keychain.h"
#include "app/ctl/output.h"
#include "app/ctl/secrets.h"
#include "app/ctl/signin.h"
#include "core/jobs/connect/discovery.h"
#include "core/jobs/connect/testconnection.h"
#include "core/jobs/connect/tokensource.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace onecopy::ctl {

namespace {

QJsonObject jsonAccount(const Account &account)
{
    QJsonObject object{{QStringLiteral("name"), jsonText(account.name)},
                       {QStringLiteral("id"), jsonText(account.id().value)},
                       {QStringLiteral("auth"), jsonText(toString(account.auth))}};
    for (const auto &[key, protocol, address] :
         {std::tuple("imap", Protocol::Imap, &account.imap), std::tuple("smtp", Protocol::Smtp, &account.smtp),
          std::tuple("pop3", Protocol::Pop3, &account.pop3), std::tuple("sieve", Protocol::Sieve, &account.sieve)}) {
        if (*address)
            object[QLatin1String(key)] = jsonText(toUrl(protocol, **address));
    }
    if (!account.authzid.empty())
        object[QStringLiteral("authzid")] = jsonText(account.authzid);
    if (!account.tls.caFile.empty())
        object[QStringLiteral("ca_file")] = jsonText(account.tls.caFile);
    if (!account.tls.pinSha256.empty())
        object[QStringLiteral("tls_pin")] = QStringLiteral("sha256:") + jsonText(account.tls.pinSha256);
    object[QStringLiteral("legacy_tls")] = account.tls.allowLegacy;
    if (account.tls.allowOldCiphers)
        object[QStringLiteral("legacy_ciphers")] = true;
    if (account.oauth)
        object[QStringLiteral("oauth")] =
            QJsonObject{{QStringLiteral("provider"), jsonText(account.oauth->provider)},
                        {QStringLiteral("client_id"), jsonText(account.oauth->clientId)},
                        {QStringLiteral("authorize_url"), jsonText(account.oauth->authorizeUrl)},
                        {QStringLiteral("token_url"), jsonText(account.oauth->tokenUrl)},
                        {QStringLiteral("scope"), jsonText(account.oauth->scope)}};
    object[QStringLiteral("allow_cleartext")] = account.allowCleartext;
    return object;
}

Result<std::string> nameArgument(const Invocation &call)
{
    if (call.arguments.size() != 2)
        return fail(FaultKind::Usage, "account", "give one account name");
    return call.arguments.at(1).toStdString();
}

/// The settings of an account may be given anew. Another account under its name would be what scripts read, and remove
/// from, without a word.
Result<void> refuseOtherOfThatName(store::Store &store, const Account &account)
{
    auto found = store.accounts().find(account.name);
    if (!found)
        return passOn(found);
    if (!*found || (*found)->id() == account.id())
        return {};
    return fail(FaultKind::Usage, "account add",
                "the name " + account.name + " is taken by " + (*found)->id().value +
                    "; choose another, or remove that one first: onecopyctl account remove " + account.name);
}

Result<int> addAccount(Invocation &call)
{
    auto name = nameArgument(call);
    if (!name)
        return passOn(name);
    auto account = accountFrom(call);
    if (!account)
        return passOn(account);
    if (!account->imap && !account->pop3)
        return fail(FaultKind::Usage, "account add", "name the server with --imap");
    account->name = *name;
    if (auto read = readSignIn(call, *account); !read)
        return passOn(read);
    if (auto somebody = refuseNobody(call, *account); !somebody)
        return passOn(somebody);
    // A secret that cannot be read is told before anything is saved.
    std::optional<Secret> secret;
    if (call.has("password-file") || call.has("password-env") || call.has("password-command")) {
        auto found = findSecret(call, *account);
        if (!found)
            return passOn(found);
        secret = std::move(found->secret);
    }
    if (auto begun = beginAnewIfDamaged(call); !begun)
        return passOn(begun);
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    if (auto free = refuseOtherOfThatName(*store, *account); !free)
        return passOn(free);
    if (auto saved = store->accounts().save(*account); !saved)
        return passOn(saved);
    if (auto known = keepClientSecret(call, *account); !known)
        return passOn(known);
    // A secret that was named goes to the keychain; without one the account asks, or is told, each time.
    QString kept = QStringLiteral("not kept");
    if (secret) {
        const auto vault = keychain();
        if (auto written = vault->write(account->id().value, *secret, call.stop))
            kept = jsonText(vault->placeName());
        else
            std::fprintf(
                stderr,
                "onecopyctl: no keychain is available here, so the password was not kept; give it at each call.\n");
    }
    if (call.json) {
        QJsonObject object = jsonAccount(*account);
        object[QStringLiteral("password")] = kept;
        printJson(object);
    } else {
        printLine("Saved the account " + account->name + " (" + account->id().value + "); " +
                  (account->oauth ? "next: onecopyctl account sign-in " + account->name
                                  : "password: " + kept.toStdString() + "."));
    }
    return Done;
}

/// Where nothing was saved yet nothing is made to look for it.
Result<std::vector<Account>> savedAccounts(const Invocation &call)
{
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store && store.error().kind == FaultKind::NotFound)
        return std::vector<Account>();
    if (!store)
        return passOn(store);
    return store->accounts().all();
}

Result<int> listAccounts(Invocation &call)
{
    auto accounts = savedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    QJsonArray array;
    for (const Account &account : *accounts) {
        array.append(jsonAccount(account));
        if (!call.json)
            printLine(account.name + "  " + account.id().value);
    }
    if (call.json)
        printJson({{QStringLiteral("accounts"), array}});
    else if (accounts->empty())
        printLine("No account is saved. Add one: onecopyctl account add NAME --imap imaps://user@host");
    return Done;
}

/// The saved account that the second word names.
Result<Account> namedAccount(const Invocation &call)
{
    auto name = nameArgument(call);
    if (!name)
        return passOn(name);
    return savedAccount(call, *name);
}

Result<int> showAccount(Invocation &call)
{
    auto account = namedAccount(call);
    if (!account)
        return passOn(account);
    const QJsonObject object = jsonAccount(*account);
    if (call.json) {
        printJson(object);
        return Done;
    }
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonObject inner = field.value().toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            printLine(field.key().toStdString() + "." + part.key().toStdString() + ": " +
                      part.value().toString().toStdString());
        if (inner.isEmpty())
            printLine(field.key().toStdString() + ": " + field.value().toVariant().toString().toStdString());
    }
    return Done;
}

Result<int> signIn(Invocation &call)
{
    auto account = namedAccount(call);
    if (!account)
        return passOn(account);
    return signInAccount(call, *account);
}

Result<int> removeAccount(Invocation &call)
{
    auto name = nameArgument(call);
    if (!name)
        return passOn(name);
    auto found = savedAccount(call, *name);
    if (!found)
        return passOn(found);
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    auto removed = store->accounts().remove(*name);
    if (!removed)
        return passOn(removed);
    if (!*removed)
        return unknownAccount(*name);
    const auto vault = keychain();
    // Without a keychain there was no secret to forget.
    [[maybe_unused]] const auto forgotten = vault->remove(found->id().value, call.stop);
    jobs::signOut(*found, *vault, call.stop);
    if (call.json)
        printJson({{QStringLiteral("removed"), jsonText(*name)}});
    else
        printLine("Removed the account " + *name + ". What was found in it, and the journal of removals, stay.");
    return Done;
}

QJsonObject jsonIdentity(const jobs::PopIdentity &identity)
{
    if (identity.fault)
        return {{QStringLiteral("error"), jsonText(toString(identity.fault->kind))}};
    return {{QStringLiteral("supported"), identity.supported},
            {QStringLiteral("stable"), identity.supported ? QJsonValue(identity.stable) : QJsonValue()},
            {QStringLiteral("messages"), jsonNumber(identity.messages)},
            {QStringLiteral("kept"), jsonNumber(identity.kept)},
            {QStringLiteral("changed"), jsonNumber(identity.changed)},
            {QStringLiteral("repeated_ids"), jsonNumber(identity.repeatedIds)},
            {QStringLiteral("same_messages"), jsonNumber(identity.sameMessages)},
            {QStringLiteral("sampled"), identity.sampled},
            {QStringLiteral("expire"), identity.expire.empty() ? QJsonValue() : QJsonValue(jsonText(identity.expire))}};
}

QJsonObject jsonReport(const jobs::ConnectionReport &report)
{
    QJsonObject object{{QStringLiteral("ok"), report.ok},
                       {QStringLiteral("server"), jsonText(report.server)},
                       {QStringLiteral("capabilities"), jsonTexts(report.capabilities)},
                       {QStringLiteral("mechanism"), jsonText(report.mechanism)},
                       {QStringLiteral("login_ms"), jsonNumber(static_cast<std::uint64_t>(report.loginMs))}};
    object[QStringLiteral("tls")] =
        report.tls.protocol.empty()
            ? QJsonValue()
            : QJsonValue(QJsonObject{{QStringLiteral("protocol"), jsonText(report.tls.protocol)},
                                     {QStringLiteral("cipher"), jsonText(report.tls.cipher)},
                                     {QStringLiteral("weak"), report.tls.weak}});
    if (report.certificate)
        object[QStringLiteral("certificate_sha256")] = jsonText(report.certificate->sha256);
    if (report.identity)
        object[QStringLiteral("uidl")] = jsonIdentity(*report.identity);
    if (!report.alerts.empty())
        object[QStringLiteral("alerts")] = jsonTexts(report.alerts);
    if (report.maskedBanner || !report.maskedKeywords.empty())
        object[QStringLiteral("rewritten_by_firewall")] = true;
    if (report.fault)
        object[QStringLiteral("error")] = jsonText(toString(report.fault->kind));
    return object;
}

/// "IMAP works: Dovecot, TLSv1.3, login by PLAIN."
void printWorking(const std::string &protocol, const jobs::ConnectionReport &report)
{
    std::string line =
        protocol + " works: " + (report.server.empty() ? std::string("the server") : report.server) + ", " +
        (report.tls.protocol.empty() ? std::string("not encrypted") : report.tls.protocol) +
        (report.tls.weak ? " with " + report.tls.cipher + " (weak)" : std::string()) +
        (report.mechanism.empty() ? std::string(", without a login.") : ", login by " + report.mechanism + ".");
    if (report.maskedBanner || !report.maskedKeywords.empty())
        line += " A firewall rewrites the dialogue.";
    printLine(line);
    for (const std::string &alert : report.alerts)
        printLine("  The server says: " + alert);
    if (!report.identity)
        return;
    const jobs::PopIdentity &ids = *report.identity;
    if (ids.fault)
        return printLine("  Its unique ids could not be compared. " + sentencesOf(*ids.fault));
    if (!ids.supported)
        return printLine("  It has no unique ids: a collector cannot know what it has fetched.");
    printLine(
        "  " + counted(ids.messages, "message is", "messages are") + " left on the server. Unique ids " +
        (ids.stable
             ? std::string("stay the same from session to session.")
             : "change from session to session (" + std::to_string(ids.changed) + "): collectors fetch mail again.") +
        (ids.sameMessages > 0 ? " " + counted(ids.sameMessages, "message is", "messages are") + " there under two ids."
                              : std::string()) +
        (ids.repeatedIds > 0
             ? " " + counted(ids.repeatedIds, "message has", "messages have") +
                   " the id of another one: collectors leave " + (ids.repeatedIds == 1 ? "it" : "them") + " out."
             : std::string()));
}

/// In JSON, and for people.
std::pair<const char *, const char *> namesOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return {"imap", "IMAP"};
    case Protocol::Smtp:
        return {"smtp", "SMTP"};
    case Protocol::Pop3:
        return {"pop3", "POP3"};
    case Protocol::Sieve:
        return {"sieve", "ManageSieve"};
    }
    return {};
}

Result<int> testAccount(Invocation &call)
{
    if (call.arguments.size() == 2)
        call.parser.parse(QStringList{QStringLiteral("onecopyctl"), QStringLiteral("--account"), call.arguments.at(1)} +
                          QCoreApplication::arguments().mid(1));
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    QJsonObject document;
    int code = Done;
    jobs::testServers(*login, call.context(), [&](const jobs::TestedServer &tested) {
        const auto [key, name] = namesOf(tested.protocol);
        document[QLatin1String(key)] = jsonReport(tested.report);
        if (tested.report.fault) {
            printFault(*tested.report.fault, false);
            code = code == Done ? exitCodeFor(tested.report.fault->kind) : code;
        } else if (!call.json) {
            printWorking(name, tested.report);
        }
    });
    if (call.json)
        printJson(document);
    return code;
}

/// "imaps://", "imap+starttls://" …, as the other commands take it.
std::string urlOf(const jobs::ServerCandidate &candidate)
{
    const Protocol protocol = candidate.service == jobs::MailService::Imap   ? Protocol::Imap
                              : candidate.service == jobs::MailService::Pop3 ? Protocol::Pop3
                                                                             : Protocol::Smtp;
    return toUrl(protocol, {candidate.endpoint, candidate.user});
}

std::string_view securityWord(net::Security security)
{
    switch (security) {
    case net::Security::ImplicitTls:
        return "tls";
    case net::Security::StartTls:
        return "starttls";
    case net::Security::Cleartext:
        return "none";
    }
    return {};
}

/// Looks for the servers of a mail address. Nothing is saved, and no password is asked for.
Result<int> discoverAccount(Invocation &call)
{
    if (call.arguments.size() != 2)
        return fail(FaultKind::Usage, "account discover", "give one mail address");
    const std::string address = call.arguments.at(1).toStdString();
    jobs::DiscoverySettings settings;
    settings.tls.caFile = call.value("ca-file");
    auto found = jobs::discoverServers(address, settings, call.stop);
    if (!found)
        return passOn(found);
    QJsonArray candidates;
    for (const jobs::ServerCandidate &candidate : *found) {
        candidates.append(QJsonObject{{QStringLiteral("service"), jsonText(toString(candidate.service))},
                                      {QStringLiteral("host"), jsonText(candidate.endpoint.host)},
                                      {QStringLiteral("port"), candidate.endpoint.port},
                                      {QStringLiteral("security"), jsonText(securityWord(candidate.endpoint.security))},
                                      {QStringLiteral("user"), jsonText(candidate.user)},
                                      {QStringLiteral("url"), jsonText(urlOf(candidate))},
                                      {QStringLiteral("source"), jsonText(toString(candidate.source))},
                                      {QStringLiteral("safety"), jsonText(toString(candidate.safety))},
                                      {QStringLiteral("answers"), candidate.answers},
                                      {QStringLiteral("untrusted"), candidate.untrusted}});
        const char *const state = candidate.answers     ? ")"
                                  : candidate.untrusted ? ", its certificate is not trusted)"
                                                        : ", does not answer)";
        if (!call.json)
            printLine(std::string(toString(candidate.safety)) + "  " + urlOf(candidate) + "  (" +
                      std::string(toString(candidate.source)) + state);
    }
    if (call.json)
        printJson({{QStringLiteral("address"), jsonText(address)}, {QStringLiteral("candidates"), candidates}});
    else if (found->empty())
        printLine("Nothing was found. Ask whoever runs the mail server, and name it with --imap.");
    else if (std::ranges::none_of(*found, [](const auto &one) { return one.service == jobs::MailService::Imap; }))
        printLine(
            "No server for IMAP was found, over which mail is checked. Ask whoever runs the mail server, and name "
            "it with --imap.");
    return Done;
}

Result<int> runAccount(Invocation &call)
{
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("add"))
        return addAccount(call);
    if (what == QLatin1String("list"))
        return listAccounts(call);
    if (what == QLatin1String("show"))
        return showAccount(call);
    if (what == QLatin1String("sign-in"))
        return signIn(call);
    if (what == QLatin1String("test"))
        return testAccount(call);
    if (what == QLatin1String("remove"))
        return removeAccount(call);
    if (what == QLatin1String("discover"))
        return discoverAccount(call);
    return fail(
        FaultKind::Usage, "account",
        "use: account add NAME … | list | show NAME | test [NAME] | sign-in NAME | remove NAME | discover ADDRESS");
}

} // namespace

Command accountCommand()
{
    return {"account",
            "Save, list, test and forget mail accounts.",
            "add NAME … | list | show NAME | test [NAME] | sign-in NAME | remove NAME | discover ADDRESS",
            addSignInOptions,
            runAccount,
            2,
            {{"list", 1}}};
}

} // namespace onecopy::ctl
