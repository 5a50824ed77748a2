// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/serverchannel.h"

namespace onecopy::net {

/// A `Channel` on a TCP connection through QSslSocket, the only place where `waitForReadyRead` is used.
/// Create and use it on one thread, which needs no event loop.
class SocketChannel final : public ServerChannel
{
public:
    /// As net::connectTo().
    [[nodiscard]] static Result<std::unique_ptr<SocketChannel>>
    connect(const Endpoint &endpoint, const TlsPolicy &policy, Deadline deadline, const std::stop_token &stop,
            std::optional<CertificateInfo> *rejected = nullptr, const Resolver &resolver = systemResolver);
    ~SocketChannel() override;

    [[nodiscard]] Result<std::size_t> readSome(std::span<char> into, Deadline deadline,
                                               const std::stop_token &stop) override;
    [[nodiscard]] Result<bool> waitReadable(Deadline deadline, const std::stop_token &stop) override;
    [[nodiscard]] Result<void> writeAll(std::string_view bytes, Deadline deadline,
                                        const std::stop_token &stop) override;

    [[nodiscard]] Result<void> startTls(Deadline deadline, const std::stop_token &stop,
                                        std::optional<CertificateInfo> *rejected = nullptr) override;
    [[nodiscard]] bool encrypted() const override;
    [[nodiscard]] TlsInfo tlsInfo() const override;
    [[nodiscard]] std::optional<CertificateInfo> certificate() const override;

private:
    class Private;
    explicit SocketChannel(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace onecopy::net
