// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"

#include "core/base/faultdetail.h"
#include "core/base/text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslKey>
#include <algorithm>

namespace onecopy::net {

namespace {

constexpr qsizetype mostNames = 100;    // a certificate may name thousands
constexpr qsizetype longestText = 1000; // of one name or distinguished name
constexpr std::size_t mostShownNames = 5;
constexpr int smallestRsa = 2048;
constexpr int smallestCurve = 224;

constexpr const char *expired = ONECOPY_TEXT("It expired on %1.");
constexpr const char *issuerExpired = ONECOPY_TEXT("The certificate of its issuer, %1, expired on %2.");
constexpr const char *tooEarly = ONECOPY_TEXT("It is not valid before %1.");
constexpr const char *issuerTooEarly = ONECOPY_TEXT("The certificate of its issuer, %1, is not valid before %2.");
constexpr const char *ofAnother = ONECOPY_TEXT("It is for %1, not for %2.");
constexpr const char *ofManyOthers = ONECOPY_TEXT("It is for %1 and %2 more, not for %3.");

std::string bounded(const QString &text)
{
    return text.left(longestText).toStdString();
}

std::string isoDate(const QDateTime &time)
{
    return time.isValid() ? isoUtc(time.toSecsSinceEpoch()) : std::string();
}

std::string day(const QDateTime &time)
{
    return isoDate(time).substr(0, 10);
}

/// "CN=mail.example.org, O=Example": RFC 4514 order does not matter to a reader, the most telling part comes first.
template <class Values> std::string distinguishedName(QList<QByteArray> attributes, Values values)
{
    if (const auto common = attributes.indexOf("CN"); common > 0)
        attributes.move(common, 0);
    QStringList parts;
    for (const QByteArray &attribute : attributes.mid(0, mostNames))
        parts << QString::fromLatin1(attribute) + u'=' + values(attribute).join(u'+');
    return bounded(parts.join(QStringLiteral(", ")));
}

std::string subjectOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate.subjectInfoAttributes(),
                             [&](const QByteArray &attribute) { return certificate.subjectInfo(attribute); });
}

std::string issuerOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate.issuerInfoAttributes(),
                             [&](const QByteArray &attribute) { return certificate.issuerInfo(attribute); });
}

/// RFC 6125 6.4.3: a wildcard stands for the whole leftmost label, and not for that of a top domain. Both in lower
/// case.
bool matchesName(const QString &pattern, const QString &host)
{
    if (!pattern.contains(u'*'))
        return pattern == host;
    const qsizetype dot = host.indexOf(u'.');
    return pattern.startsWith(QLatin1String("*.")) && pattern.indexOf(u'.', 2) > 2 && !pattern.endsWith(u'.') &&
           dot > 0 && host.mid(dot) == pattern.mid(1);
}

Phrase nameProblem(const QSslCertificate &leaf, const std::string &host)
{
    std::vector<std::string> names = describeCertificate(leaf).names;
    for (const QString &address : leaf.subjectAlternativeNames().values(QSsl::IpAddressEntry))
        names.push_back(bounded(address));
    if (names.empty()) {
        for (const QString &name : leaf.subjectInfo(QSslCertificate::CommonName))
            names.push_back(bounded(name));
    }
    if (names.empty())
        return {ONECOPY_TEXT("It names no host, so it is not for %1."), {host}};
    std::string listed;
    for (std::size_t i = 0; i < std::min(names.size(), mostShownNames); ++i)
        listed += (i == 0 ? "" : ", ") + names[i];
    if (names.size() <= mostShownNames)
        return {ofAnother, {listed, host}};
    return {ofManyOthers, {listed, std::to_string(names.size() - mostShownNames), host}};
}

/// `own`: it is the server's certificate; else that of `issuer` above it.
Phrase validityProblem(const QSslError &error, const QSslCertificate &blamed, bool own)
{
    const std::string issuer = subjectOf(blamed);
    switch (error.error()) {
    case QSslError::CertificateExpired: {
        const std::string date = day(blamed.expiryDate());
        return own ? Phrase{expired, {date}} : Phrase{issuerExpired, {issuer, date}};
    }
    case QSslError::CertificateNotYetValid: {
        const std::string date = day(blamed.effectiveDate());
        return own ? Phrase{tooEarly, {date}} : Phrase{issuerTooEarly, {issuer, date}};
    }
    case QSslError::InvalidPurpose:
        return own ? Phrase{ONECOPY_TEXT("It is not meant for servers."), {}}
                   : Phrase{ONECOPY_TEXT("The certificate of its issuer, %1, is not meant for servers."), {issuer}};
    case QSslError::CertificateRevoked:
        return own ? Phrase{ONECOPY_TEXT("It was revoked."), {}}
                   : Phrase{ONECOPY_TEXT("The certificate of its issuer, %1, was revoked."), {issuer}};
    case QSslError::CertificateBlacklisted:
        return own ? Phrase{ONECOPY_TEXT("It is on the list of known bad certificates."), {}}
                   : Phrase{
                         ONECOPY_TEXT("The certificate of its issuer, %1, is on the list of known bad certificates."),
                         {issuer}};
    default:
        break;
    }
    const std::string reason = error.errorString().toStdString();
    return own ? Phrase{ONECOPY_TEXT("It was refused: %1"), {reason}}
               : Phrase{ONECOPY_TEXT("The certificate of its issuer, %1, was refused: %2"), {issuer, reason}};
}

Phrase unspecifiedProblem(const QSslCertificate &blamed, bool own)
{
    // Qt has no name for OpenSSL's "key too small" and "digest too weak", nor for constraints on names, chains that are
    // too long and critical extensions that are not known (RFC 5280 4.2); the key can be looked at.
    if (!hasWeakKey(blamed))
        return {ONECOPY_TEXT("It failed a security check: there is a weak key or signature in its chain, or a rule "
                             "that is broken or not known here, such as for which names its issuer may certify."),
                {}};
    const std::string bits = std::to_string(blamed.publicKey().length());
    return own ? Phrase{ONECOPY_TEXT("It has a weak key of only %1 bits."), {bits}}
               : Phrase{ONECOPY_TEXT("The certificate of its issuer, %1, has a weak key of only %2 bits."),
                        {subjectOf(blamed), bits}};
}

Phrase problemOf(const QSslCertificate &leaf, const QSslError &error, const std::string &host)
{
    const QSslCertificate blamed = error.certificate().isNull() ? leaf : error.certificate();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return nameProblem(leaf, host);
    case QSslError::SelfSignedCertificate:
        return {ONECOPY_TEXT("It is self-signed: nobody vouches for it."), {}};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {ONECOPY_TEXT("It was issued by someone unknown to this computer: %1"), {issuerOf(leaf)}};
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return {ONECOPY_TEXT("It was signed by a certificate that may not sign others."), {}};
    case QSslError::NoPeerCertificate:
        return {ONECOPY_TEXT("It is missing."), {}};
    case QSslError::UnspecifiedError:
        return unspecifiedProblem(blamed, blamed == leaf);
    default:
        return validityProblem(error, blamed, blamed == leaf);
    }
}

/// Beside another problem, one that can be told alone would make little of that. A wrong clock makes others.
std::string_view openingFor(const std::vector<Phrase> &problems)
{
    const auto is = [](const Phrase &problem, const char *one, const char *other) {
        return problem.text == one || problem.text == other;
    };
    if (std::any_of(problems.begin(), problems.end(),
                    [&](const Phrase &problem) { return is(problem, tooEarly, issuerTooEarly); }))
        return faultdetail::certificateTooEarly;
    if (problems.size() == 1 && is(problems.front(), expired, issuerExpired))
        return faultdetail::certificateExpired;
    if (problems.size() == 1 && is(problems.front(), ofAnother, ofManyOthers))
        return faultdetail::certificateOfAnother;
    return "the certificate is not acceptable.";
}

} // namespace

std::string fingerprint(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
}

CertificateInfo describeCertificate(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.subject = subjectOf(certificate);
    info.issuer = issuerOf(certificate);
    info.sha256 = fingerprint(certificate);
    info.notBefore = isoDate(certificate.effectiveDate());
    info.notAfter = isoDate(certificate.expiryDate());
    for (const QString &name : certificate.subjectAlternativeNames().values(QSsl::DnsEntry).mid(0, mostNames))
        info.names.push_back(bounded(name));
    // QMultiMap gives the newest first; a person expects the order of the certificate.
    std::reverse(info.names.begin(), info.names.end());
    return info;
}

bool hasWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < smallestRsa;
    case QSsl::Ec:
        return key.length() < smallestCurve;
    default:
        return false; // Ed25519 and its like, which Qt does not know
    }
}

bool namesHost(const QSslCertificate &certificate, const std::string &host)
{
    const auto given = certificate.subjectAlternativeNames();
    const QStringList names = given.values(QSsl::DnsEntry);
    const QStringList addresses = given.values(QSsl::IpAddressEntry);
    if (names.isEmpty() && addresses.isEmpty())
        return true;
    const QString asked = QString::fromStdString(host);
    if (QHostAddress wanted(asked); !wanted.isNull()) {
        wanted.setScopeId({});
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString &address) { return QHostAddress(address) == wanted; });
    }
    const QByteArray ascii = QUrl::toAce(asked);
    const QString wanted = (ascii.isEmpty() ? asked : QString::fromLatin1(ascii)).toLower();
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return matchesName(name.toLower(), wanted); });
}

std::vector<Phrase> problemsOf(const QSslCertificate &leaf, const QList<QSslError> &errors, const std::string &host)
{
    std::vector<Phrase> problems;
    for (const QSslError &error : errors) {
        Phrase problem = problemOf(leaf, error, host);
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(std::move(problem));
    }
    return problems;
}

Phrase notThePinned(const std::string &sha256, const std::string &pin)
{
    return {ONECOPY_TEXT("It is not the pinned certificate: its SHA-256 is %1, expected %2."), {sha256, pin}};
}

std::string joinedProblems(const CertificateInfo &certificate)
{
    std::string all(openingFor(certificate.problems));
    for (const Phrase &problem : certificate.problems)
        all += " " + problem.english();
    return all;
}

} // namespace onecopy::net
