// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/net/tlspolicy.h"

#include <QtNetwork/QSslConfiguration>

namespace onecopy::net {

/// The policy in Qt's terms: peers are always verified. Fault: File, when the CA file cannot be read or holds no
/// certificate.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsPolicy &policy);

/// What was agreed on, in words.
[[nodiscard]] TlsInfo describeTls(QSsl::SslProtocol protocol, const QSslCipher &cipher);

} // namespace onecopy::net
