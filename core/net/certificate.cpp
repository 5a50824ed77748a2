// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"

#include "core/base/text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtNetwork/QSslKey>
#include <algorithm>

namespace onecopy::net {

namespace {

constexpr qsizetype mostNames = 100;    // a certificate may name thousands
constexpr qsizetype longestText = 1000; // of one name or distinguished name
constexpr std::size_t mostShownNames = 5;
constexpr int smallestRsa = 2048;
constexpr int smallestCurve = 224;

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

std::string nameProblem(const QSslCertificate &leaf, const std::string &host)
{
    std::vector<std::string> names = describeCertificate(leaf).names;
    for (const QString &address : leaf.subjectAlternativeNames().values(QSsl::IpAddressEntry))
        names.push_back(bounded(address));
    if (names.empty()) {
        for (const QString &name : leaf.subjectInfo(QSslCertificate::CommonName))
            names.push_back(bounded(name));
    }
    if (names.empty())
        return "names no host, so it is not for " + host;
    std::string listed;
    for (std::size_t i = 0; i < std::min(names.size(), mostShownNames); ++i)
        listed += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > mostShownNames)
        listed += " and " + std::to_string(names.size() - mostShownNames) + " more";
    return "is for " + listed + ", not for " + host;
}

std::string unspecifiedProblem(const QSslCertificate &certificate)
{
    // Qt has no name for OpenSSL's "key too small" and "digest too weak"; the key can be looked at.
    if (hasWeakKey(certificate))
        return "has a weak key of only " + std::to_string(certificate.publicKey().length()) + " bits";
    return "failed a security check (a weak key or signature in its chain)";
}

std::string problemOf(const QSslCertificate &leaf, const QSslError &error, const std::string &host)
{
    const QSslCertificate blamed = error.certificate().isNull() ? leaf : error.certificate();
    const std::string whose = blamed == leaf ? "" : "its issuer's certificate " + subjectOf(blamed) + " ";
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return whose + "expired on " + day(blamed.expiryDate());
    case QSslError::CertificateNotYetValid:
        return whose + "is not valid before " + day(blamed.effectiveDate());
    case QSslError::HostNameMismatch:
        return nameProblem(leaf, host);
    case QSslError::SelfSignedCertificate:
        return "is self-signed: nobody vouches for it";
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return "was issued by someone unknown to this computer: " + issuerOf(leaf);
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return "was signed by a certificate that may not sign others";
    case QSslError::InvalidPurpose:
        return whose + "is not meant for servers";
    case QSslError::CertificateRevoked:
        return whose + "was revoked";
    case QSslError::CertificateBlacklisted:
        return whose + "is on the list of known bad certificates";
    case QSslError::NoPeerCertificate:
        return "is missing";
    case QSslError::UnspecifiedError:
        return whose + unspecifiedProblem(blamed);
    default:
        return whose + "was refused: " + error.errorString().toStdString();
    }
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

std::vector<std::string> problemsOf(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const std::string &host)
{
    std::vector<std::string> problems;
    for (const QSslError &error : errors) {
        std::string problem = problemOf(leaf, error, host);
        if (std::find(problems.begin(), problems.end(), problem) == problems.end())
            problems.push_back(std::move(problem));
    }
    return problems;
}

std::string notThePinned(const std::string &sha256, const std::string &pin)
{
    return "is not the pinned certificate: its SHA-256 is " + sha256 + ", expected " + pin;
}

std::string joinedProblems(const CertificateInfo &certificate)
{
    std::string all;
    for (const std::string &problem : certificate.problems)
        all += (all.empty() ? "" : "; ") + problem;
    return all;
}

} // namespace onecopy::net
