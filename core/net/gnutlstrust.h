// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/net/tlspolicy.h"

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>
#include <gnutls/gnutls.h>
#include <memory>

/// Whom GnuTLS trusts, and what it thinks of a certificate, in the terms of core/net/certificate.h. For the
/// implementation of core/net.
namespace onecopy::net {

struct CredentialsDeleter
{
    void operator()(gnutls_certificate_credentials_st *credentials) const
    {
        gnutls_certificate_free_credentials(credentials);
    }
};
using TrustedAuthorities = std::unique_ptr<gnutls_certificate_credentials_st, CredentialsDeleter>;

/// The system's authorities and those of the policy's file. Faults: File, Internal.
[[nodiscard]] Result<TrustedAuthorities> trustedAuthorities(const TlsPolicy &policy);

/// The server's own certificate; null when it sent none that can be read.
[[nodiscard]] QSslCertificate peerCertificate(gnutls_session_t session);

/// What is wrong with the certificate of a session whose handshake is over, for a server of this name; none: all is
/// well.
[[nodiscard]] QList<QSslError> judgePeer(gnutls_session_t session, const std::string &host);

} // namespace onecopy::net
