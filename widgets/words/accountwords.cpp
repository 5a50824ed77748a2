// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/accountwords.h"

#include "core/account/whose.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace onecopy::widgets::words {

namespace {

constexpr qsizetype pairsInLine = 16;

/// Context of these texts for translators.
struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::AccountWords)
};

} // namespace

QString security(net::Security security)
{
    switch (security) {
    case net::Security::ImplicitTls:
        return AccountWords::tr("Encrypted (TLS)");
    case net::Security::StartTls:
        return AccountWords::tr("Encrypted (STARTTLS)");
    case net::Security::Cleartext:
        return AccountWords::tr("Not encrypted (clear text)");
    }
    return {};
}

QString securityOf(const Account &account)
{
    if (!account.imap) {
        return {};
    }
    const auto plain = security(account.imap->endpoint.security);
    if (account.imap->endpoint.security == net::Security::Cleartext) {
        return account.imap->endpoint.isLoopback() ? AccountWords::tr("Not encrypted, on this computer")
                                                   : AccountWords::tr("Weak: not encrypted (clear text)");
    }
    if (account.tls.allowOldCiphers) {
        return AccountWords::tr("Weak: old TLS versions, RC4 and 3DES allowed");
    }
    if (account.tls.allowLegacy) {
        return AccountWords::tr("Weak: old TLS versions allowed");
    }
    return account.tls.pinSha256.empty() ? plain : AccountWords::tr("%1, one certificate only").arg(plain);
}

bool isWeak(const Account &account)
{
    const auto clear = account.imap && account.imap->endpoint.security == net::Security::Cleartext &&
                       !account.imap->endpoint.isLoopback();
    return clear || account.tls.legacy();
}

QString candidate(const jobs::ServerCandidate &candidate)
{
    const auto source = [&] {
        switch (candidate.source) {
        case jobs::DiscoverySource::Autoconfig:
            return AccountWords::tr("Named in the settings file that the domain publishes.");
        case jobs::DiscoverySource::Srv:
            return AccountWords::tr("Named by the domain in DNS.");
        case jobs::DiscoverySource::Guess:
            return AccountWords::tr("A usual name, at which a mail server answers.");
        }
        return QString();
    };
    const auto safety = [&] {
        switch (candidate.safety) {
        case jobs::CandidateSafety::Verified:
            return AccountWords::tr("Safe: the domain vouches for it.");
        case jobs::CandidateSafety::Confirm:
            return AccountWords::tr("Use it only if you know this name: nobody vouches for it.");
        case jobs::CandidateSafety::Weak:
            return AccountWords::tr("Weak: not encrypted.");
        }
        return QString();
    };
    QString text = AccountWords::tr("%1, %2", "a server, how it is protected")
                       .arg(foreign(candidate.endpoint.hostPort(), 300), security(candidate.endpoint.security));
    text += QLatin1Char('\n') + AccountWords::tr("%1 %2", "two sentences").arg(source(), safety());
    if (candidate.answers)
        return text;
    const QString state = candidate.untrusted ? AccountWords::tr("It answers, but its certificate is not trusted.")
                                              : AccountWords::tr("It does not answer now.");
    return AccountWords::tr("%1 %2", "two sentences").arg(text, state);
}

QString signInWith(const std::string &provider)
{
    if (provider.empty()) {
        return AccountWords::tr("Password");
    }
    if (provider == "google") {
        return AccountWords::tr("Google, in the browser");
    }
    return provider == "microsoft" ? AccountWords::tr("Microsoft, in the browser")
                                   : AccountWords::tr("Another provider, in the browser");
}

QString auth(AuthChoice choice)
{
    switch (choice) {
    case AuthChoice::Auto:
        return AccountWords::tr("Strongest that is safe");
    case AuthChoice::Plain:
        return QStringLiteral("PLAIN");
    case AuthChoice::Login:
        return QStringLiteral("LOGIN");
    case AuthChoice::CramMd5:
        return QStringLiteral("CRAM-MD5");
    case AuthChoice::ScramSha1:
        return QStringLiteral("SCRAM-SHA-1");
    case AuthChoice::ScramSha256:
        return QStringLiteral("SCRAM-SHA-256");
    case AuthChoice::XOAuth2:
        return QStringLiteral("XOAUTH2");
    case AuthChoice::OAuthBearer:
        return QStringLiteral("OAUTHBEARER");
    }
    return {};
}

QString address(const Account &account)
{
    return account.imap ? foreign(account.imap->endpoint.hostPort(), 300) : QString();
}

QString accountName(const Account &account)
{
    return account.name.empty() ? address(account) : foreign(account.name, 300);
}

QString accountHeading(const Account &account)
{
    const Whose mail = whose(account.id());
    if (mail.user.empty()) // a case file
        return accountName(account);
    const QString owner = mailOf(mail.user, mail.host);
    return account.name.empty() || account.name == mail.host
               ? owner
               : isolate(AccountWords::tr("%1 (%2)", "account, user on server").arg(foreign(account.name, 200), owner));
}

QString testStep(jobs::ConnectionReport::StepResult::Kind kind)
{
    using Kind = jobs::ConnectionReport::StepResult::Kind;
    switch (kind) {
    case Kind::Name:
        return AccountWords::tr("Server name");
    case Kind::Connect:
        return AccountWords::tr("Connection");
    case Kind::Tls:
        return AccountWords::tr("Encryption");
    case Kind::Greeting:
        return AccountWords::tr("Greeting");
    case Kind::Login:
        return AccountWords::tr("Login");
    case Kind::Capabilities:
        return AccountWords::tr("What the server can do");
    case Kind::Mailboxes:
        return AccountWords::tr("Mailboxes");
    }
    return {};
}

bool isSessionOnly(const QString &name)
{
    return name == QLatin1String("this session only");
}

QString passwordPlace(const QString &name)
{
    if (isSessionOnly(name))
        return AccountWords::tr("this session only", "where a password is kept");
    // The others are names of products.
    return name == QLatin1String("system keyring") ? AccountWords::tr("system keyring", "where a password is kept")
                                                   : name;
}

QString milliseconds(std::int64_t value)
{
    return AccountWords::tr("%1 ms", "milliseconds").arg(QLocale().toString(static_cast<qlonglong>(value)));
}

QString fingerprint(const std::string &sha256)
{
    const auto hex = visible(sha256, 200).toUpper();
    QString text;
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        if (i > 0) {
            text += i % (2 * pairsInLine) == 0 ? QLatin1Char('\n') : QLatin1Char(':');
        }
        text += hex.mid(i, 2);
    }
    return text;
}

} // namespace onecopy::widgets::words
