// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/words.h"

#include "core/base/faultdetail.h"
#include "core/jobs/prove/checklistmail.h"

#include <QCoreApplication>

#include <optional>

namespace onecopy::widgets::words {

namespace {

/// Context of these texts for translators.
struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::FaultWords)

public:
    struct Pair
    {
        QString headline;
        QString advice;
    };

    static Pair connection(FaultKind kind);
    static Pair security(FaultKind kind);
    static Pair server(FaultKind kind);
    static Pair local(FaultKind kind);
    static std::optional<Pair> loginElsewhere(const Fault &fault);
    static std::optional<Pair> special(const Fault &fault);
};

FaultWords::Pair FaultWords::connection(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Cancelled:
        return {tr("Stopped because you asked for it."),
                tr("What was done until then is kept. You can start again at any time.")};
    case FaultKind::NameNotFound:
        return {tr("There is no server of this name."),
                tr("Check the spelling of the server name and your network connection.")};
    case FaultKind::ConnectionRefused:
        return {tr("No mail service answers at this address and port."),
                tr("Check the port, and whether the service runs and the firewall lets it through.")};
    case FaultKind::ConnectionLost:
        return {tr("The connection ended before the answer came."),
                tr("Try again. If it happens again, a firewall or virus scanner on the way may be cutting it.")};
    case FaultKind::Timeout:
        return {tr("The server was silent for too long."),
                tr("Try again when it is less busy. If it is always so slow, ask whoever runs it; “onecopyctl scan "
                   "--timeout 600” waits longer.")};
    case FaultKind::NotAMailServer:
        return {
            tr("Something answers there, but it is not this kind of mail service."),
            tr("Check the port and the kind of connection: encrypted from the start, or encrypted after STARTTLS.")};
    default:
        return {};
    }
}

FaultWords::Pair FaultWords::security(FaultKind kind)
{
    switch (kind) {
    case FaultKind::TlsNotOffered:
        return {tr("The server does not offer encryption on this port."),
                tr("No password was sent. Use the port that is encrypted from the start, usually %1.")};
    case FaultKind::TlsFailed:
        return {tr("No encrypted connection could be agreed on."),
                tr("The server may know only old versions of TLS. You can allow them for this server alone in its "
                   "settings.")};
    case FaultKind::CertificateRejected:
        return {tr("The server’s certificate cannot be trusted."),
                tr("No password was sent. Compare the fingerprint with the one that the server’s administrator gives "
                   "you.")};
    case FaultKind::CleartextRefused:
        return {
            tr("The password would have travelled unencrypted, so it was not sent."),
            tr("Use an encrypted port. Only for a network that you trust, you can allow clear text for this server.")};
    case FaultKind::InjectedPlaintext:
        return {tr("Somebody may be interfering with the connection."),
                tr("Data came before encryption that must not come there. Nothing was sent. Use the port that is "
                   "encrypted from the start.")};
    case FaultKind::LoginRefused:
        return {tr("The server refused the user name or password."),
                tr("Check both. Onecopy does not try again by itself, so that the account is not locked.")};
    case FaultKind::MechanismMissing:
        return {tr("The server offers no way of logging in that is safe here."),
                tr("Ask the administrator for PLAIN over TLS, SCRAM or OAuth, or choose another way in the settings of "
                   "this server.")};
    case FaultKind::SecretMissing:
        return {tr("There is no password for this server."),
                tr("Enter it once more. If no keyring is available, it is kept for this session only.")};
    default:
        return {};
    }
}

FaultWords::Pair FaultWords::server(FaultKind kind)
{
    switch (kind) {
    case FaultKind::ServerRefused:
        return {tr("The server refused the request."), tr("Its own words below usually say why.")};
    case FaultKind::ServerUnavailable:
        return {tr("The server is not available now."), tr("Try again in a few minutes.")};
    case FaultKind::OverQuota:
        return {tr("There is no room left on the server."),
                tr("Make room in the mailbox, or ask whoever looks after the server for more.")};
    case FaultKind::Protocol:
        return {tr("The server gave an answer that makes no sense."),
                tr("Nothing was changed after that answer. Save the details for whoever looks after the server.")};
    case FaultKind::Limit:
        return {tr("The server sent more than Onecopy accepts."),
                tr("The rest was left out. Save the details for whoever looks after the server.")};
    case FaultKind::UidValidityChanged:
        return {tr("The server has renumbered the messages of this mailbox."),
                tr("Nothing was changed. Check the mailbox again; the old numbers are not used any more.")};
    case FaultKind::NotFound:
        return {tr("It is not there any more."), tr("Check again to see what the server has now.")};
    case FaultKind::ReadOnly:
        return {tr("This mailbox does not allow changes."),
                tr("Ask its owner or the administrator for the right to change it.")};
    case FaultKind::SafetyStop:
        return {tr("Stopped, because going on could have lost mail."),
                tr("Nothing more is done. The History page shows each step, and what was moved can be put back.")};
    default:
        return {};
    }
}

FaultWords::Pair FaultWords::local(FaultKind kind)
{
    switch (kind) {
    case FaultKind::StoreBusy:
        return {tr("Another Onecopy is working on the same data."),
                tr("Wait until it is done, or close it. Until then you can look, but not change.")};
    case FaultKind::StoreDamaged:
        return {tr("The data file of Onecopy is damaged."),
                tr("Set the file aside and begin a new one; then add the servers again and check them.")};
    case FaultKind::StoreReadOnly:
        return {tr("The data file of Onecopy can be read here, but not written."),
                tr("Nothing is changed on a server without a record of it. Make the file and its folder writable, or "
                   "start Onecopy with another data file (--store).")};
    case FaultKind::StoreTooNew:
        return {tr("The data file was written by a newer Onecopy."),
                tr("Install the newer version, or choose another data file.")};
    case FaultKind::DiskFull:
        return {tr("This computer’s disk is full."),
                tr("Make room and try again. Nothing is changed on the server without a record of it.")};
    case FaultKind::File:
        return {tr("A file on this computer cannot be read or written."),
                tr("Check that the folder exists and that you may write there.")};
    case FaultKind::Usage:
        return {tr("Something that was entered cannot be used."), tr("Correct it and try again.")};
    case FaultKind::Internal:
        return {tr("Onecopy made a mistake."),
                tr("Nothing more is done. Please report it with the code and the details.")};
    default:
        return {};
    }
}

/// The mechanism of a login that was refused, if a server can carry it out only where it keeps the password itself, or
/// what this very mechanism makes of it. Empty: another one, or no login.
QString refusedChallenge(const Fault &fault)
{
    if (fault.kind != FaultKind::LoginRefused && fault.kind != FaultKind::ConnectionLost)
        return {};
    const QStringList words = QString::fromStdString(fault.where).split(QLatin1Char(' '));
    for (const char *name : {"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "APOP"}) {
        if (words.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return {};
}

/// Of whoever gives out the tokens, before the mail server was asked.
bool isProviderOutOfReach(const Fault &fault)
{
    const bool unreached = fault.kind == FaultKind::ConnectionRefused || fault.kind == FaultKind::ConnectionLost ||
                           fault.kind == FaultKind::Timeout || fault.kind == FaultKind::NameNotFound ||
                           fault.kind == FaultKind::ServerUnavailable;
    return unreached && fault.where.starts_with("oauth token");
}

bool isLoginWithToken(const Fault &fault)
{
    const QStringList words = QString::fromStdString(fault.where).split(QLatin1Char(' '));
    return words.contains(QLatin1String("XOAUTH2")) || words.contains(QLatin1String("OAUTHBEARER"));
}

/// RFC 8314 7.
const char *usualTlsPort(const Fault &fault)
{
    if (fault.where.starts_with("smtp"))
        return "465";
    return fault.where.starts_with("pop3") ? "995" : "993";
}

/// Of a fault of this computer: which file, and what the system says of it.
QString detailsOf(const Fault &fault)
{
    const bool ofAFile = fault.kind == FaultKind::File || fault.kind == FaultKind::DiskFull ||
                         fault.kind == FaultKind::StoreDamaged || fault.kind == FaultKind::StoreTooNew ||
                         fault.kind == FaultKind::StoreReadOnly;
    if (!ofAFile)
        return {};
    std::string details = fault.where;
    if (!fault.detail.empty())
        details += (details.empty() ? "" : ": ") + fault.detail;
    return details.empty() ? QString() : FaultWords::tr("Details: %1").arg(foreign(details, 600));
}

/// What a person has named to be read, and not to be written.
bool isRead(const Fault &fault)
{
    return fault.kind == FaultKind::File && (fault.where.starts_with("log ") || fault.where.starts_with("CA file "));
}

/// The server knows who we are, and wants something else than another try.
std::optional<FaultWords::Pair> FaultWords::loginElsewhere(const Fault &fault)
{
    if (fault.detail.starts_with(faultdetail::namesAnother))
        return Pair{tr("The server says that this mailbox is on another one."),
                    tr("It names %1. Your password was not sent there. If that is a server of your provider, enter it "
                       "in the settings of this one.")
                        .arg(foreign(std::string_view(fault.detail).substr(faultdetail::namesAnother.size()), 300))};
    const QString said = QString::fromStdString(fault.serverText);
    const auto says = [&](const char *words) { return said.contains(QLatin1String(words), Qt::CaseInsensitive); };
    // Office 365, to SMTP.
    if (says("basic authentication is disabled") || says("basic authentication is not supported"))
        return Pair{tr("The server takes no passwords any more."),
                    tr("Sign in with the browser instead, in the settings of this server, or give a token.")};
    if (fault.kind != FaultKind::LoginRefused)
        return std::nullopt;
    // RFC 5530 3.
    if (fault.detail.starts_with("[EXPIRED]"))
        return Pair{
            tr("The password has expired."),
            tr("Set a new one where you are used to, such as the web page of the provider, and enter it here.")};
    // Google, also to POP3 and SMTP; Apple says app-specific.
    if (says("application-specific password") || says("app-specific password") || says("app password"))
        return Pair{tr("The provider wants a password that is made for this program."),
                    tr("Make an app password on the security page of your account there, and enter it here instead of "
                       "the usual one.")};
    if (says("web login required") || says("via your web browser"))
        return Pair{tr("The provider wants you to sign in with a web browser first."),
                    tr("Sign in there, confirm that it was you, and try again. An app password, or signing in with the "
                       "browser in the settings of this server, may avoid it.")};
    return std::nullopt;
}

/// What the kind alone would tell in a way that leads astray.
std::optional<FaultWords::Pair> FaultWords::special(const Fault &fault)
{
    // The lease of another computer is no danger, and the details say whose it is.
    if (fault.kind == FaultKind::SafetyStop && fault.where == "lease")
        return Pair{
            tr("Another computer is removing copies from this account."),
            tr("Nothing was changed. Wait until it is done; until then you can look, but not change. The details "
               "say who it is, and since when.")};
    if (fault.kind == FaultKind::StoreDamaged && fault.where.starts_with("open "))
        return Pair{tr("This is no data file of Onecopy, and it is left as it is."),
                    tr("Start Onecopy with another data file, or move this one away.")};
    if (fault.kind == FaultKind::Usage && fault.where == "own file")
        return Pair{tr("This is where Onecopy keeps its own data, and it is left as it is."), tr("Name another file.")};
    if (fault.kind == FaultKind::SecretMissing && fault.where == "keychain locked")
        return Pair{
            tr("The keyring did not hand out the password."),
            tr("It is locked, or waits for somebody to unlock it. Unlock it and try again, or enter the password once "
               "more: then it is kept until Onecopy ends.")};
    if (fault.kind == FaultKind::SecretMissing && fault.where == "keychain unusable")
        return Pair{
            tr("The keyring of this computer cannot be used."),
            tr("Passwords and sign-ins are kept there and in no file. Unlock or start it (GNOME keyring, KWallet), "
               "which needs a session of the desktop, and try again.")};
    // Where there is no password, none can be wrong.
    if (fault.where.starts_with("oauth") &&
        (fault.kind == FaultKind::SecretMissing || fault.kind == FaultKind::LoginRefused))
        return Pair{tr("The mail provider has not agreed to let Onecopy in, or not any more."),
                    tr("Sign in with the browser again, in the settings of this server.")};
    // Courier's limit of connections, a ban after wrong passwords, tcpwrappers: all of them close and say nothing.
    const bool beforeGreeting = fault.where.find(" greeting ") != std::string::npos;
    if (fault.kind == FaultKind::ConnectionLost && beforeGreeting)
        return Pair{
            tr("The server ended the connection without a word."),
            tr("It may let in no more connections at once, or none from this computer. Close other mail programs that "
               "use this account, and a watch of your own, and try again in a few minutes.")};
    // RFC 1047: to send it again is how copies come about.
    if ((fault.kind == FaultKind::ConnectionLost || fault.kind == FaultKind::Timeout) &&
        fault.where.starts_with("smtp final dot"))
        return Pair{tr("The server may have taken the message: its answer did not come."),
                    tr("Look whether the message arrives before you send it again.")};
    if (fault.detail.starts_with(faultdetail::certificateTooEarly))
        return Pair{
            tr("The server’s certificate is not valid yet."),
            tr("No password was sent. Look whether date and time of this computer are right. If they are, ask whoever "
               "runs the server.")};
    // A fingerprint is no help there: it is the right server, which has to be mended.
    if (fault.detail.starts_with(faultdetail::certificateExpired))
        return Pair{tr("The server’s certificate has expired."),
                    tr("No password was sent. Ask whoever runs the server to renew it.")};
    if (fault.detail.starts_with(faultdetail::certificateOfAnother))
        return Pair{
            tr("The server’s certificate is for another name."),
            tr("No password was sent. If the server has another name as well, enter it as the certificate gives it. "
               "Else somebody may be answering in its place: ask whoever runs it.")};
    if (isProviderOutOfReach(fault))
        return Pair{
            tr("The mail provider’s sign-in server cannot be reached."),
            tr("The mail server was not asked. Check your network connection, and try again in a few minutes. What you "
               "agreed to is kept.")};
    if (fault.detail == faultdetail::maskedByFirewall)
        return Pair{
            tr("A firewall on the way overwrites what the server offers."),
            tr("No password was sent. Use the port that is encrypted from the start, usually 465, or have the firewall "
               "leave SMTP as it is (Cisco: “inspect esmtp”, formerly “fixup protocol smtp”).")};
    // It may be sent by then: an answer to the login itself says so.
    if (fault.kind == FaultKind::CleartextRefused && !fault.serverText.empty())
        return Pair{
            tr("The server takes no password without encryption."),
            tr("Use an encrypted port. The password may have travelled unencrypted: change it where others could have "
               "listened.")};
    if (fault.kind == FaultKind::LoginRefused && isLoginWithToken(fault))
        return Pair{
            tr("The server refused the access token."),
            tr("Check the user name, and sign in with the browser again or give a new token. If it stays so, the "
               "token may be for another service than mail, or the administrator may have switched this way of "
               "reading mail off.")};
    // Where one of these holds, nothing is wrong with what was entered.
    if (auto pair = loginElsewhere(fault))
        return pair;
    const QString mechanism = refusedChallenge(fault);
    if (!mechanism.isEmpty() && fault.kind == FaultKind::ConnectionLost)
        return Pair{
            connection(fault.kind).headline,
            tr("Try again. If it happens at each login, the server may offer %1 without being able to check it: choose "
               "PLAIN for this server, which is safe over TLS.")
                .arg(mechanism)};
    if (!mechanism.isEmpty())
        return Pair{security(fault.kind).headline,
                    tr("Check both. If they are right, the server may offer %1 without being able to check it, as some "
                       "do that keep passwords as hashes: choose PLAIN for this server, which is safe over TLS. "
                       "Onecopy does not try again by itself, so that the account is not locked.")
                        .arg(mechanism)};
    if (fault.kind == FaultKind::MechanismMissing && fault.where.starts_with("smtp") &&
        fault.detail.ends_with("it offers none"))
        return Pair{
            tr("The server offers no login on this port."),
            tr("If it takes mail without one, leave the user name out. Else use the port for submission, usually 465 "
               "or 587.")};
    if (fault.detail == faultdetail::quarantineGone)
        return Pair{tr("Another program has renamed or deleted the removal folder."),
                    tr("Nothing more was moved. Begin again for the rest: a new folder is made. If the old one was "
                       "renamed, undo finds there what was moved before.")};
    if (fault.detail == faultdetail::arrivedChanged)
        return Pair{tr("The server changes messages when it moves them."),
                    tr("What arrived in the removal folder is not the same byte by byte, so the copies stayed where "
                       "they are. Remove them in a mail program, and look into the removal folder for what arrived.")};
    if (fault.detail == faultdetail::arrivedNot)
        return Pair{tr("The server agreed to move messages, and moved none."),
                    tr("The copies stayed where they are. Save the details for whoever looks after the server.")};
    if (fault.kind == FaultKind::ServerRefused && fault.serverText.empty() && !fault.detail.empty())
        return Pair{server(fault.kind).headline, tr("The details say why.")};
    if (fault.detail == faultdetail::talksOn)
        return Pair{tr("The server sends, but it did not finish its answer in time."),
                    tr("Try again when it is less busy. If it stays so, save the details for whoever looks after the "
                       "server.")};
    // RFC 5804 1: this protocol has no port that is encrypted from the start.
    if (fault.kind == FaultKind::TlsNotOffered && fault.where.starts_with("managesieve"))
        return Pair{security(fault.kind).headline,
                    tr("No password was sent. Have the administrator switch STARTTLS on for ManageSieve, usually on "
                       "port 4190.")};
    if (fault.detail == faultdetail::nameServerSilent)
        return Pair{tr("The name of the server could not be looked up now."),
                    tr("No name server answers. Check your network connection, and try again.")};
    if (fault.detail == faultdetail::slept)
        return Pair{tr("The connection was given up: the computer slept, or its clock was set."),
                    tr("Nothing needs to be done. Onecopy connects again by itself.")};
    if (fault.detail == faultdetail::closedInHandshake)
        return Pair{
            tr("The server ended the connection while encryption was being agreed on."),
            tr("It did not say why. It may let in no more connections, or none from this computer, be starting again, "
               "or have trouble with its certificate: try again in a few minutes, and ask whoever runs it. Very old "
               "servers do this, too; for these alone, old versions of TLS can be allowed in the settings of the "
               "server.")};
    if (fault.detail == faultdetail::clientCertificateWanted)
        return Pair{
            tr("The server lets in only computers with a certificate of their own."),
            tr("No password was sent. Onecopy cannot show such a certificate. Ask the administrator for a port that "
               "takes a password alone.")};
    if (fault.detail == faultdetail::tooManyConnections)
        return Pair{
            tr("The server lets in no more connections of this user at once."),
            tr("Close other mail programs that use this account, stop watching it, or ask the administrator for "
               "more: removing copies, putting them back and emptying the quarantine need two.")};
    // RFC 5530 3: Dovecot's word for a full disk, missing rights, damaged files.
    if (fault.kind == FaultKind::ServerUnavailable && fault.detail.starts_with("[SERVERBUG]"))
        return Pair{tr("The server has trouble of its own."),
                    tr("Its log says what: often its disk is full, or it may not write to its files. Have that mended, "
                       "and try again.")};
    // RFC 5321 4.2.1: 4yz to an envelope is an answer about this mail, by a server that is there.
    const bool aboutMail = fault.where.starts_with("smtp RCPT ") || fault.where.starts_with("smtp MAIL ") ||
                           fault.where == "checklist run";
    if (fault.kind == FaultKind::ServerUnavailable && aboutMail && fault.serverText.starts_with('4'))
        return Pair{tr("The mail server has put the test mail off."),
                    tr("Many put off senders that they do not know, and take their mail some minutes later "
                       "(greylisting). Try again then.")};
    if (fault.detail == faultdetail::readEnough)
        return Pair{
            tr("The server lets nobody read more of this account for now."),
            tr("Some providers limit how much is read in a day. What was read is kept: check again tomorrow, and "
               "only the rest is read.")};
    if (fault.detail == faultdetail::mailboxInUse)
        return Pair{tr("Another program has this mailbox open."),
                    tr("POP3 lets in one at a time. Wait until the collector or mail program is done, and try again.")};
    if (fault.detail == jobs::noTestMail)
        return Pair{tr("No test mail arrived in the inbox."),
                    tr("The log of the mail server says where it went: it may wait in the queue, or lie in another "
                       "mailbox. Allow a longer wait, or address it to the account that is read. A filter that gives "
                       "mail another Message-ID and another subject hides it, too.")};
    if (isRead(fault))
        return Pair{tr("A file on this computer cannot be read."),
                    tr("Check that it exists and that you may read it.")};
    return std::nullopt;
}

} // namespace

FaultText fault(const Fault &fault)
{
    FaultWords::Pair pair;
    for (const auto ask : {&FaultWords::connection, &FaultWords::security, &FaultWords::server, &FaultWords::local}) {
        pair = ask(fault.kind);
        if (!pair.headline.isEmpty())
            break;
    }
    if (auto special = FaultWords::special(fault))
        pair = std::move(*special);
    if (fault.kind == FaultKind::TlsNotOffered && pair.advice.contains(QLatin1String("%1")))
        pair.advice = pair.advice.arg(QLatin1String(usualTlsPort(fault)));
    FaultText text;
    text.headline = pair.headline;
    text.advice = pair.advice;
    const std::string_view code = toString(fault.kind);
    text.code = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (!fault.serverText.empty())
        text.said = FaultWords::tr("The server says: %1").arg(foreign(fault.serverText));
    else
        text.said = detailsOf(fault);
    return text;
}

bool liesInAccount(FaultKind kind) noexcept
{
    switch (kind) {
    case FaultKind::NameNotFound:
    case FaultKind::TlsNotOffered:
    case FaultKind::CertificateRejected:
    case FaultKind::CleartextRefused:
    case FaultKind::LoginRefused:
    case FaultKind::MechanismMissing:
    case FaultKind::SecretMissing:
        return true;
    default:
        return false;
    }
}

QString editServer()
{
    return FaultWords::tr("Edit…", "the mail server");
}

} // namespace onecopy::widgets::words
