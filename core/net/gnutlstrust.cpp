// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/gnutlstrust.h"

#include "core/net/tlssetup.h"

#include <array>
#include <gnutls/x509.h>
#include <utility>

namespace onecopy::net {

namespace {

gnutls_datum_t datumOf(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<unsigned>(bytes.size())};
}

constexpr std::array<std::pair<unsigned, QSslError::SslError>, 8> reasons{{
    {GNUTLS_CERT_REVOKED, QSslError::CertificateRevoked},
    {GNUTLS_CERT_SIGNER_NOT_CA, QSslError::InvalidCaCertificate},
    {GNUTLS_CERT_NOT_ACTIVATED, QSslError::CertificateNotYetValid},
    {GNUTLS_CERT_EXPIRED, QSslError::CertificateExpired},
    {GNUTLS_CERT_UNEXPECTED_OWNER, QSslError::HostNameMismatch},
    {GNUTLS_CERT_PURPOSE_MISMATCH, QSslError::InvalidPurpose},
    {GNUTLS_CERT_SIGNATURE_FAILURE, QSslError::CertificateUntrusted},
    {GNUTLS_CERT_INSECURE_ALGORITHM, QSslError::UnspecifiedError},
}};

} // namespace

Result<TrustedAuthorities> trustedAuthorities(const GnutlsLibrary &tls, const TlsPolicy &policy)
{
    gnutls_certificate_credentials_t made = nullptr;
    if (const int code = tls.certificate_allocate_credentials(&made); code < 0)
        return fail(FaultKind::Internal, "TLS", tls.strerror(code));
    TrustedAuthorities trusted(made, tls.certificate_free_credentials);
    // A computer without a store of its own trusts nobody; then only the file or a pin can vouch.
    (void)tls.certificate_set_x509_system_trust(trusted.get());
    if (policy.caFile.empty())
        return trusted;
    Result<QList<QSslCertificate>> extra = readCaFile(policy.caFile);
    if (!extra)
        return passOn(extra);
    for (const QSslCertificate &certificate : *extra) {
        QByteArray der = certificate.toDer();
        const gnutls_datum_t datum = datumOf(der);
        if (tls.certificate_set_x509_trust_mem(trusted.get(), &datum, GNUTLS_X509_FMT_DER) < 0)
            return fail(FaultKind::File, "CA file " + policy.caFile, "a certificate in it cannot be used");
    }
    return trusted;
}

QSslCertificate peerCertificate(const GnutlsLibrary &tls, gnutls_session_t session)
{
    unsigned count = 0;
    const gnutls_datum_t *chain = tls.certificate_get_peers(session, &count);
    if (chain == nullptr || count == 0)
        return QSslCertificate();
    const QByteArray der(reinterpret_cast<const char *>(chain[0].data), static_cast<qsizetype>(chain[0].size));
    return QSslCertificate(der, QSsl::Der);
}

QList<QSslError> judgePeer(const GnutlsLibrary &tls, gnutls_session_t session, const std::string &host)
{
    const QSslCertificate leaf = peerCertificate(tls, session);
    if (leaf.isNull())
        return {QSslError(QSslError::NoPeerCertificate)};
    std::string name = host;
    std::string purpose = GNUTLS_KP_TLS_WWW_SERVER;
    std::array<gnutls_typed_vdata_st, 2> wanted{
        {{GNUTLS_DT_DNS_HOSTNAME, reinterpret_cast<unsigned char *>(name.data()), 0},
         {GNUTLS_DT_KEY_PURPOSE_OID, reinterpret_cast<unsigned char *>(purpose.data()), 0}}};
    unsigned status = 0;
    const int code = tls.certificate_verify_peers(session, wanted.data(), wanted.size(), &status);
    if (code < 0)
        return {QSslError(QSslError::UnspecifiedError, leaf)};
    QList<QSslError> errors;
    if ((status & GNUTLS_CERT_SIGNER_NOT_FOUND) != 0U)
        errors << QSslError(leaf.isSelfSigned() ? QSslError::SelfSignedCertificate
                                                : QSslError::UnableToGetLocalIssuerCertificate,
                            leaf);
    for (const auto &[flag, reason] : reasons) {
        if ((status & flag) != 0U)
            errors << QSslError(reason, leaf);
    }
    // A reason that has no name here is a reason all the same.
    if (status != 0 && errors.isEmpty())
        errors << QSslError(QSslError::CertificateUntrusted, leaf);
    return errors;
}

} // namespace onecopy::net
