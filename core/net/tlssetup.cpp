// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlssetup.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslSocket>

namespace onecopy::net {

namespace {

constexpr qint64 largestCaFile = 16LL * 1024 * 1024;

} // namespace

Result<QList<QSslCertificate>> readCaFile(const std::string &path)
{
    const std::string where = "CA file " + path;
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(FaultKind::File, where, file.errorString().toStdString());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return fail(FaultKind::File, where, "the file holds no certificate in PEM form");
    return certificates;
}

// TLS 1.0 and 1.1 are deprecated with good reason; they are reached only through TlsPolicy::allowLegacy.
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED

Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy, Authorities authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (policy.legacy()) {
        configuration.setProtocol(QSsl::TlsV1_0OrLater);
        // Without this, OpenSSL 3 refuses the SHA-1 and MD5 signatures that TLS 1.0 is made of.
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    } else {
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
    }
    if (!policy.caFile.empty()) {
        Result<QList<QSslCertificate>> extra = readCaFile(policy.caFile);
        if (!extra)
            return passOn(extra);
        // Once any are named, Qt no longer looks into the system's store, so those are named as well.
        const bool alone = authorities == Authorities::FileOnly;
        configuration.setCaCertificates(alone ? *extra : QSslConfiguration::systemCaCertificates() + *extra);
    }
    return configuration;
}

TlsInfo describeTls(QSsl::SslProtocol protocol, const QSslCipher &cipher)
{
    TlsInfo info;
    info.cipher = cipher.name().toStdString();
    switch (protocol) {
    case QSsl::TlsV1_3:
        info.protocol = "TLSv1.3";
        break;
    case QSsl::TlsV1_2:
        info.protocol = "TLSv1.2";
        break;
    case QSsl::TlsV1_1:
        info.protocol = "TLSv1.1";
        break;
    case QSsl::TlsV1_0:
        info.protocol = "TLSv1.0";
        break;
    default:
        info.protocol = cipher.protocolString().toStdString();
        break;
    }
    info.weak = protocol != QSsl::TlsV1_3 && protocol != QSsl::TlsV1_2;
    return info;
}

QT_WARNING_POP

} // namespace onecopy::net
