// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/serverchannel.h"

namespace onecopy::net {

/// A `Channel` through GnuTLS, for TlsPolicy::allowOldCiphers: TLS 1.0 to 1.2 with RC4 and 3DES behind AES, which
/// today's OpenSSL is built without. It offers few cipher suites, since Windows Server 2003 reads only the first 64.
/// Certificates are judged as everywhere: by authority, name and date, or by the pin; SHA-1 signatures, which servers
/// of that time have, are taken. Create and use it on one thread.
class GnutlsChannel final : public ServerChannel
{
public:
    /// As net::connectTo().
    [[nodiscard]] static Result<std::unique_ptr<ServerChannel>>
    connect(const Endpoint &endpoint, const TlsPolicy &policy, Deadline deadline, const std::stop_token &stop,
            std::optional<CertificateInfo> *rejected = nullptr, const Resolver &resolver = systemResolver);
    ~GnutlsChannel() override;

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
    explicit GnutlsChannel(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace onecopy::net
