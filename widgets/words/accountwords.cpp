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

QStringList identityRemarks(const jobs::PopIdentity &ids)
{
    if (ids.fault)
        return {AccountWords::tr("Its unique ids could not be compared. %1", "why").arg(fault(*ids.fault).headline)};
    if (!ids.supported)
        return {AccountWords::tr("It has no unique ids: a program that collects its mail cannot know what it has.")};
    QStringList all{AccountWords::tr("%Ln messages are left on the server.", nullptr, forPlural(ids.messages))};
    all += ids.stable ? AccountWords::tr("Unique ids stay the same from session to session.")
                      : AccountWords::tr("Unique ids change from session to session: programs that collect its mail "
                                         "fetch all of it again and again.");
    if (ids.sameMessages > 0)
        all += AccountWords::tr("%Ln messages are there under two ids.", nullptr, forPlural(ids.sameMessages));
    if (ids.repeatedIds > 0)
        all += AccountWords::tr("%Ln messages have the id of another one: programs that collect its mail leave them "
                                "out.",
                                nullptr, forPlural(ids.repeatedIds));
    return {all.join(QLatin1Char(' '))};
}

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

const std::optional<ServerAddress> &mainServer(const Account &account)
{
    return account.imap ? account.imap : account.pop3 ? account.pop3 : account.smtp;
}

bool travelsInClear(const Account &account)
{
    const auto clear = [](const std::optional<ServerAddress> &server) {
        return server && server->endpoint.security == net::Security::Cleartext && !server->endpoint.isLoopback();
    };
    return clear(account.imap) || clear(account.smtp) || clear(account.pop3) || clear(account.sieve);
}

QString securityOf(const Account &account)
{
    const std::optional<ServerAddress> &server = mainServer(account);
    if (!server) {
        return {};
    }
    const auto plain = security(server->endpoint.security);
    if (travelsInClear(account)) {
        return AccountWords::tr("Weak: not encrypted (clear text)");
    }
    if (server->endpoint.security == net::Security::Cleartext) {
        return AccountWords::tr("Not encrypted, on this computer");
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
    return travelsInClear(account) || account.tls.legacy();
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
    const std::optional<ServerAddress> &server = mainServer(account);
    return server ? foreign(server->endpoint.hostPort(), 300) : QString();
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

QString testDetail(const jobs::ConnectionReport::StepResult &step)
{
    using Kind = jobs::ConnectionReport::StepResult::Kind;
    if (step.ok && step.detail.empty() && step.kind == Kind::Tls)
        return AccountWords::tr("None: all can be read on the way");
    if (step.ok && step.detail.empty() && step.kind == Kind::Login)
        return AccountWords::tr("Without a user name");
    return visible(step.detail, 300);
}

QString protocol(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return QStringLiteral("IMAP");
    case Protocol::Smtp:
        return QStringLiteral("SMTP");
    case Protocol::Pop3:
        return QStringLiteral("POP3");
    case Protocol::Sieve:
        return QStringLiteral("ManageSieve");
    }
    return {};
}

QStringList testRemarks(const jobs::ConnectionReport &report)
{
    QStringList all;
    if (report.maskedBanner || !report.maskedKeywords.empty())
        all += AccountWords::tr("A firewall rewrites what this server says. That can cut sessions off, and so cause "
                                "duplicates.");
    for (const std::string &alert : report.alerts)
        all += AccountWords::tr("The server says: %1").arg(foreign(alert));
    if (report.identity)
        all += identityRemarks(*report.identity);
    return all;
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
