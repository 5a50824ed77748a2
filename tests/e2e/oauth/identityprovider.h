// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/wire/scriptedserver.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>

namespace onecopy::e2e {

/// The authorisation server of a mail provider: a token endpoint over TLS (RFC 6749, RFC 7636) and, for the mail
/// server, an introspection endpoint in clear (RFC 7662). Thread-safe.
class IdentityProvider
{
public:
    explicit IdentityProvider(std::string user);

    [[nodiscard]] std::uint16_t port() const { return m_tokens.port(); }
    [[nodiscard]] std::uint16_t introspectionPort() const { return m_introspection.port(); }
    [[nodiscard]] std::string certificateFile() const { return m_certificate.certificateFile(); }

    /// The user agrees on the page at this address; returns where the browser is sent then.
    [[nodiscard]] std::string agree(const std::string &authorizeUrl);
    /// Access tokens that were given out so far are good for nothing any more.
    void revokeAccess();
    /// Neither are refresh tokens.
    void revokeAll();

    [[nodiscard]] int tokensGiven();
    /// Every token that was ever given out.
    [[nodiscard]] std::set<std::string> secrets();

private:
    using Form = std::map<std::string, std::string>;
    void talk(wire::Peer &peer, bool introspection);
    [[nodiscard]] std::string token(const Form &form);
    [[nodiscard]] std::string introspect(const Form &form);
    [[nodiscard]] std::string newTokens();

    const std::string m_user;
    wire::Certificate m_certificate;
    std::mutex m_mutex; ///< for all that follows
    std::string m_challenge;
    std::string m_redirect;
    std::set<std::string> m_access;
    std::string m_refresh;
    std::set<std::string> m_ever;
    int m_given = 0;
    wire::ScriptedServer m_tokens;        ///< goes before what its thread uses
    wire::ScriptedServer m_introspection; ///< likewise
};

} // namespace onecopy::e2e
