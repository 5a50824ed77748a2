// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "app/ctl/secrets.h"
#include "core/account/keychainvault.h"
#include "core/jobs/testconnection.h"
#include "core/store/store.h"

#include <QJsonArray>

namespace onecopy::ctl {

namespace {

QJsonObject jsonAccount(const Account &account)
{
    QJsonObject object{{QStringLiteral("name"), jsonText(account.name)}, {QStringLiteral("id"), jsonText(account.id().value)},
                       {QStringLiteral("auth"), jsonText(toString(account.auth))}};
    for (const auto &[key, protocol, address] : {std::tuple("imap", Protocol::Imap, &account.imap), std::tuple("smtp", Protocol::Smtp, &account.smtp),
                                                 std::tuple("pop3", Protocol::Pop3, &account.pop3)}) {
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
    object[QStringLiteral("allow_cleartext")] = account.allowCleartext;
    return object;
}

Result<std::string> nameArgument(const Invocation &call)
{
    if (call.arguments.size() != 2)
        return fail(FaultKind::Usage, "account", "give one account name");
    return call.arguments.at(1).toStdString();
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
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    if (auto saved = store->accounts().save(*account); !saved)
        return passOn(saved);
    // A secret that was named goes to the keychain; without one the account asks, or is told, each time.
    QString kept = QStringLiteral("not kept");
    if (call.has("password-file") || call.has("password-env") || call.has("password-command")) {
        auto secret = findSecret(call, *account);
        if (!secret)
            return passOn(secret);
        KeychainVault vault;
        if (auto written = vault.write(account->id().value, secret->secret, call.stop))
            kept = jsonText(vault.placeName());
        else
            std::fprintf(stderr, "onecopyctl: no keychain is available here, so the password was not kept; give it at each call.\n");
    }
    if (call.json) {
        QJsonObject object = jsonAccount(*account);
        object[QStringLiteral("password")] = kept;
        printJson(object);
    } else {
        printLine("Saved the account " + account->name + " (" + account->id().value + "); password: " + kept.toStdString() + ".");
    }
    return Done;
}

Result<int> listAccounts(Invocation &call)
{
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    auto accounts = store->accounts().all();
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

Result<int> showAccount(Invocation &call)
{
    auto name = nameArgument(call);
    if (!name)
        return passOn(name);
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    auto found = store->accounts().find(*name);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(FaultKind::NotFound, "account show", "there is no account of that name");
    const QJsonObject object = jsonAccount(**found);
    if (call.json) {
        printJson(object);
        return Done;
    }
    for (auto field = object.begin(); field != object.end(); ++field)
        printLine(field.key().toStdString() + ": " + field.value().toVariant().toString().toStdString());
    return Done;
}

Result<int> removeAccount(Invocation &call)
{
    auto name = nameArgument(call);
    if (!name)
        return passOn(name);
    auto store = store::Store::open(call.storePath);
    if (!store)
        return passOn(store);
    auto found = store->accounts().find(*name);
    if (!found)
        return passOn(found);
    auto removed = store->accounts().remove(*name);
    if (!removed)
        return passOn(removed);
    if (!*removed)
        return fail(FaultKind::NotFound, "account remove", "there is no account of that name");
    if (*found) {
        KeychainVault vault;
        // Without a keychain there was no secret to forget.
        [[maybe_unused]] const auto forgotten = vault.remove((*found)->id().value, call.stop);
    }
    if (call.json)
        printJson({{QStringLiteral("removed"), jsonText(*name)}});
    else
        printLine("Removed the account " + *name + ". What was found in it, and the journal of removals, stay.");
    return Done;
}

Result<int> testAccount(Invocation &call)
{
    if (call.arguments.size() == 2)
        call.parser.parse(QStringList{QStringLiteral("onecopyctl"), QStringLiteral("--account"), call.arguments.at(1)} + QCoreApplication::arguments().mid(1));
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    const jobs::ConnectionReport report = jobs::testImap(*login, call.context());
    QJsonArray capabilities;
    for (const std::string &word : report.capabilities)
        capabilities.append(jsonText(word));
    QJsonObject imap{{QStringLiteral("ok"), report.ok},
                     {QStringLiteral("server"), jsonText(report.server)},
                     {QStringLiteral("capabilities"), capabilities},
                     {QStringLiteral("mechanism"), jsonText(report.mechanism)},
                     {QStringLiteral("login_ms"), jsonNumber(static_cast<std::uint64_t>(report.loginMs))}};
    if (!report.tls.protocol.empty())
        imap[QStringLiteral("tls")] = QJsonObject{{QStringLiteral("protocol"), jsonText(report.tls.protocol)},
                                                  {QStringLiteral("cipher"), jsonText(report.tls.cipher)},
                                                  {QStringLiteral("weak"), report.tls.weak}};
    else
        imap[QStringLiteral("tls")] = QJsonValue();
    if (report.certificate)
        imap[QStringLiteral("certificate_sha256")] = jsonText(report.certificate->sha256);
    if (report.fault)
        imap[QStringLiteral("error")] = jsonText(toString(report.fault->kind));
    if (call.json)
        printJson({{QStringLiteral("imap"), imap}});
    if (report.fault) {
        printFault(*report.fault, false);
        return exitCodeFor(report.fault->kind);
    }
    if (!call.json)
        printLine("IMAP works: " + (report.server.empty() ? std::string("the server") : report.server) + ", " +
                  (report.tls.protocol.empty() ? std::string("not encrypted") : report.tls.protocol) + ", login by " + report.mechanism + ".");
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
    if (what == QLatin1String("test"))
        return testAccount(call);
    if (what == QLatin1String("remove"))
        return removeAccount(call);
    return fail(FaultKind::Usage, "account", "use: account add NAME … | list | show NAME | test [NAME] | remove NAME");
}

} // namespace

Command accountCommand()
{
    return {"account", "Save, list, test and forget mail accounts.", "add NAME … | list | show NAME | test [NAME] | remove NAME",
            [](QCommandLineParser &) {}, runAccount};
}

} // namespace onecopy::ctl
