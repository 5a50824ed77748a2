// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/signin.h"

#include "app/ctl/keychain.h"
#include "app/ctl/output.h"
#include "app/ctl/secrets.h"
#include "core/account/sessionvault.h"
#include "core/jobs/connect/tokensource.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace onecopy::ctl {

namespace {

/// A browser that cannot be started is no fault: the address is on the terminal as well.
bool showInBrowser(const std::string &url, bool start)
{
    std::fprintf(stderr, "Open this address in a browser on this computer, and agree there:\n%s\n", url.c_str());
    std::fflush(stderr);
    const QString opener = QStandardPaths::findExecutable(text("xdg-open"));
    if (start && !opener.isEmpty())
        (void)QProcess::startDetached(opener, {QString::fromStdString(url)});
    return true;
}

} // namespace

void addSignInOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("oauth"), text("add: sign in with the browser, at google, microsoft or custom."), text("PROVIDER")},
        {text("oauth-client-id"), text("The client id that the provider gave you for Onecopy."), text("ID")},
        {text("oauth-client-secret-file"),
         text("The client secret that came with it, if any; it goes to the keychain."), text("FILE")},
        {text("oauth-authorize-url"), text("The provider's authorisation address (custom)."), text("URL")},
        {text("oauth-token-url"), text("The provider's token address (custom)."), text("URL")},
        {text("oauth-scope"), text("What is asked for, in the provider's words."), text("SCOPE")},
        {text("no-browser"), text("sign-in: only print the address; open no browser.")},
    });
}

Result<void> readSignIn(const Invocation &call, Account &account)
{
    if (!call.has("oauth"))
        return {};
    const std::string provider = call.value("oauth");
    std::optional<OAuthSettings> settings = oauthPreset(provider);
    if (provider == "custom")
        settings = OAuthSettings{provider, {}, {}, {}, {}};
    if (!settings)
        return fail(FaultKind::Usage, "--oauth", "use google, microsoft or custom");
    for (const auto &[option, into] :
         {std::pair("oauth-client-id", &settings->clientId), std::pair("oauth-authorize-url", &settings->authorizeUrl),
          std::pair("oauth-token-url", &settings->tokenUrl), std::pair("oauth-scope", &settings->scope)}) {
        if (call.has(option))
            *into = call.value(option);
        if (into->empty())
            return fail(FaultKind::Usage, "--oauth", std::string("this needs --") + option);
    }
    account.oauth = std::move(*settings);
    // What cannot be used is told now, not at the first login.
    SessionVault nothing;
    if (auto usable = jobs::oauthProvider(account, nothing, call.stop); !usable)
        return passOn(usable);
    return {};
}

Result<void> keepClientSecret(Invocation &call, const Account &account)
{
    if (!call.has("oauth-client-secret-file"))
        return {};
    auto secret = secretFromFile("--oauth-client-secret-file", call.value("oauth-client-secret-file"), call.stop);
    if (!secret)
        return passOn(secret);
    return keychain()->write(jobs::clientSecretKey(account), *secret, call.stop);
}

Result<int> signInAccount(Invocation &call, const Account &account)
{
    if (!account.oauth)
        return fail(FaultKind::Usage, "account sign-in",
                    "this account has a password; add it with --oauth to sign in with the browser");
    const auto vault = keychain();
    const bool start = !call.has("no-browser");
    auto done = jobs::signIn(
        account, *vault, [start](const std::string &url) { return showInBrowser(url, start); }, call.stop);
    if (!done)
        return passOn(done);
    if (call.json)
        printJson({{QStringLiteral("signed_in"), jsonText(account.name)},
                   {QStringLiteral("kept_in"), jsonText(vault->placeName())}});
    else
        printLine("Signed in. The authorisation is kept in: " + vault->placeName() + ".");
    return Done;
}

} // namespace onecopy::ctl
