// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/net/tlspolicy.h"

#include <QtNetwork/QSslConfiguration>

namespace onecopy::net {

/// The policy in Qt's terms: peers are always verified. Fault: File, when the CA file cannot be read or holds no
/// certificate.
/// Which authorities are trusted when the policy names a file of its own. Reading the system's takes some 100 ms.
enum class Authorities { FileOnly, FileAndSystem };

[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy, Authorities authorities = Authorities::FileAndSystem);

/// The certificates of a PEM file. Fault: File, also when there is none in it.
[[nodiscard]] Result<QList<QSslCertificate>> readCaFile(const std::string &path);

/// What was agreed on, in words.
[[nodiscard]] TlsInfo describeTls(QSsl::SslProtocol protocol, const QSslCipher &cipher);

} // namespace onecopy::net
