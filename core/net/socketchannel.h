// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"
#include "core/net/namelookup.h"
#include "core/net/tlspolicy.h"

#include <memory>
#include <optional>

namespace onecopy::net {

/// A `Channel` on a TCP connection through QSslSocket, the only place where `waitForReadyRead` is used.
/// Create and use it on one thread, which needs no event loop.
class SocketChannel final : public Channel
{
public:
    /// Looks the name up, connects, and for Security::ImplicitTls does the handshake and checks the certificate.
    /// Faults: NameNotFound, ConnectionRefused, Timeout, Cancelled, ConnectionLost, TlsFailed, CertificateRejected (the
    /// reasons are in `detail`), NotAMailServer (clear text answered a TLS handshake), File (the policy's CA file).
    /// `rejected`, when given, receives the certificate that was refused. A pinned certificate may be of any chain,
    /// name and age, but a weak key is accepted only together with `allowLegacy`.
    [[nodiscard]] static Result<std::unique_ptr<SocketChannel>>
    connect(const Endpoint &endpoint, const TlsPolicy &policy, Deadline deadline, const std::stop_token &stop,
            std::optional<CertificateInfo> *rejected = nullptr, const Resolver &resolver = systemResolver);
    ~SocketChannel() override;

    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline,
                                               const std::stop_token &stop) override;
    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline,
                                        const std::stop_token &stop) override;

    /// Starts TLS on a clear connection, after the server agreed to STARTTLS. REQUIRES: the caller has consumed every
    /// byte that it read. Fails with InjectedPlaintext when bytes are already waiting.
    [[nodiscard]] Result<void> startTls(Deadline deadline, const std::stop_token &stop,
                                        std::optional<CertificateInfo> *rejected = nullptr);

    [[nodiscard]] bool encrypted() const;
    [[nodiscard]] TlsInfo tlsInfo() const;
    /// The server's certificate, once encrypted. `problems` is not empty only for a pinned one: what else is wrong with
    /// it.
    [[nodiscard]] std::optional<CertificateInfo> certificate() const;

private:
    class Private;
    explicit SocketChannel(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace onecopy::net
