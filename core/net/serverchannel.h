// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"
#include "core/net/namelookup.h"
#include "core/net/tlspolicy.h"

#include <memory>
#include <optional>

namespace onecopy::net {

/// A `Channel` to a server over TCP, in clear or with TLS: SocketChannel (Qt and OpenSSL), or GnutlsChannel for servers
/// that OpenSSL does not speak to any more.
class ServerChannel : public Channel
{
public:
    /// Starts TLS on a clear connection, after the server agreed to STARTTLS. REQUIRES: the caller has consumed every
    /// byte that it read. Fails with InjectedPlaintext when bytes are already waiting.
    [[nodiscard]] virtual Result<void> startTls(Deadline deadline, const std::stop_token &stop,
                                                std::optional<CertificateInfo> *rejected = nullptr) = 0;

    [[nodiscard]] virtual bool encrypted() const = 0;
    [[nodiscard]] virtual TlsInfo tlsInfo() const = 0;
    /// The server's certificate, once encrypted. `problems` is not empty only for a pinned one: what else is wrong with
    /// it.
    [[nodiscard]] virtual std::optional<CertificateInfo> certificate() const = 0;
};

/// Looks the name up, connects, and for Security::ImplicitTls does the handshake and checks the certificate, by the
/// transport that the policy asks for.
/// Faults: NameNotFound, ConnectionRefused, Timeout, Cancelled, ConnectionLost, TlsFailed, CertificateRejected (the
/// reasons are in `detail`), NotAMailServer (clear text answered a TLS handshake), File (the policy's CA file).
/// `rejected`, when given, receives the certificate that was refused. A pinned certificate may be of any chain, name
/// and age, but a weak key is accepted only together with TlsPolicy::legacy().
[[nodiscard]] Result<std::unique_ptr<ServerChannel>> connectTo(const Endpoint &endpoint, const TlsPolicy &policy,
                                                               Deadline deadline, const std::stop_token &stop,
                                                               std::optional<CertificateInfo> *rejected = nullptr,
                                                               const Resolver &resolver = systemResolver);

} // namespace onecopy::net
