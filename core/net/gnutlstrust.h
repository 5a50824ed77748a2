// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/net/gnutlslibrary.h"
#include "core/net/tlspolicy.h"

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>
#include <memory>

/// Whom GnuTLS trusts, and what it thinks of a certificate, in the terms of core/net/certificate.h. For the
/// implementation of core/net.
namespace onecopy::net {

using TrustedAuthorities =
    std::unique_ptr<gnutls_certificate_credentials_st, decltype(&gnutls_certificate_free_credentials)>;

/// The system's authorities and those of the policy's file. Faults: File, Internal.
[[nodiscard]] Result<TrustedAuthorities> trustedAuthorities(const GnutlsLibrary &tls, const TlsPolicy &policy);

/// The server's own certificate; null when it sent none that can be read.
[[nodiscard]] QSslCertificate peerCertificate(const GnutlsLibrary &tls, gnutls_session_t session);

/// What is wrong with the certificate of a session whose handshake is over, for a server of this name; none: all is
/// well.
[[nodiscard]] QList<QSslError> judgePeer(const GnutlsLibrary &tls, gnutls_session_t session, const std::string &host);

} // namespace onecopy::net
