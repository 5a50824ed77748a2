// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onecopy::net {

/// How a connection is protected. There is no fallback between these: what was chosen is what happens.
enum class Security {
    ImplicitTls, ///< RFC 8314, the default
    StartTls,    ///< required: no STARTTLS, no login
    Cleartext    ///< chosen by the user in so many words ("+insecure")
};

/// Which certificates are accepted and how old a protocol may be. A value; verified by default.
struct TlsPolicy
{
    std::string caFile;    ///< PEM file trusted as well as the system's CAs; empty: system only
    std::string pinSha256; ///< lower-case hex of the one DER certificate that is accepted, whatever its chain or name;
                           ///< empty: none
    bool allowLegacy = false; ///< TLS 1.0 and 1.1, an explicit choice for one account (Exchange 2003)
    /// RC4 and 3DES as well, which only GnuTLS still speaks: all that Windows Server 2003 has without its hotfix for AES.
    /// A second explicit choice, since who listens can read RC4 in time (RFC 7465); it includes `allowLegacy`.
    bool allowOldCiphers = false;
    [[nodiscard]] bool legacy() const noexcept { return allowLegacy || allowOldCiphers; }
    bool operator==(const TlsPolicy &) const = default;
};

/// Where and how to connect.
struct Endpoint
{
    std::string host; ///< name or address, as the user gave it; certificates are checked against it
    std::uint16_t port = 0;
    Security security = Security::ImplicitTls;
    bool operator==(const Endpoint &) const = default;

    /// Without the dot that ends a name in full: as it stands in certificates.
    [[nodiscard]] std::string certificateName() const;
    [[nodiscard]] std::string hostPort() const; ///< "host:port", an IPv6 address in brackets
    [[nodiscard]] bool isLoopback() const;      ///< localhost, 127.0.0.0/8 or ::1 by its letters, without a lookup
};

/// What was agreed on, for the user and the report.
struct TlsInfo
{
    std::string protocol; ///< "TLSv1.3"; empty in clear text
    std::string cipher;
    bool weak = false; ///< below TLS 1.2, or RC4, or 3DES: shown as weak everywhere
};

/// A certificate as the user has to judge it. All text comes from the server: hostile.
struct CertificateInfo
{
    std::string subject;
    std::string issuer;
    std::string sha256;    ///< lower-case hex of the DER bytes
    std::string notBefore; ///< ISO 8601 UTC
    std::string notAfter;
    std::vector<std::string> names; ///< subjectAltName DNS entries
    std::vector<Phrase> problems;   ///< "It expired on …", "It is for other.example, not for mail.example." …
};

} // namespace onecopy::net
