// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tlspolicy.h"

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>
#include <string>
#include <vector>

/// From Qt's view of certificates to plain values and plain English. For the implementation of core/net.
namespace onecopy::net {

/// Lower-case hex of the SHA-256 of the DER bytes.
[[nodiscard]] std::string fingerprint(const QSslCertificate &certificate);

/// Everything but `problems`.
[[nodiscard]] CertificateInfo describeCertificate(const QSslCertificate &certificate);

/// A key that can be broken: RSA and DSA below 2048 bits, elliptic curves below 224 (NIST SP 800-131A).
[[nodiscard]] bool hasWeakKey(const QSslCertificate &certificate);

/// Is the certificate for `host` (RFC 6125)? Where it gives names or addresses of hosts, its common name is none of
/// them. Where it gives none, which old servers do, nothing is said against it here: Qt has compared the common name.
[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const std::string &host);

/// One reason for each kind of error, in the order of the errors. `host` is the name that was asked for.
[[nodiscard]] std::vector<Phrase> problemsOf(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                             const std::string &host);

/// "It is not the pinned certificate: …", with both fingerprints.
[[nodiscard]] Phrase notThePinned(const std::string &sha256, const std::string &pin);

/// All problems in one line, in English: "the certificate is not acceptable. It …", or as faultdetail has it.
[[nodiscard]] std::string joinedProblems(const CertificateInfo &certificate);

} // namespace onecopy::net
