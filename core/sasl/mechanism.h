// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::sasl {

/// Who logs in. Text is UTF-8; NUL is refused everywhere, since it separates the parts of PLAIN (RFC 4616).
struct Credentials
{
    std::string user;
    std::string authzid; ///< whose mail is read; empty: the user's own
    Secret secret;
    bool isToken = false; ///< the secret is an OAuth access token, not a password
};

/// One login, step by step: challenges and responses are raw bytes, before base64. No sockets. Movable, used by one
/// thread. No fault holds anything of the secret; responses do, so they never go into a log or transcript.
class Mechanism
{
public:
    Mechanism(Mechanism &&other) noexcept;
    Mechanism &operator=(Mechanism &&other) noexcept;
    ~Mechanism();

    /// As it is written after AUTHENTICATE or AUTH: "SCRAM-SHA-256".
    [[nodiscard]] const std::string &name() const noexcept;

    /// What the client says first; no value when the server has to begin (LOGIN, CRAM-MD5). It is sent with the command
    /// (SASL-IR, RFC 4959), or, where that is not possible, as the answer to the first, empty challenge.
    [[nodiscard]] const std::optional<std::string> &initialResponse() const noexcept;

    /// The answer to a challenge. Faults: Limit (limits::challengeBytes, ::challenges, ::scramIterations), Protocol
    /// (the challenge makes no sense, or comes after the end), LoginRefused (the server could not prove that it knows
    /// the password). After a fault the login is over: cancel it with "*" (RFC 4954 4, RFC 3501 6.2.2).
    [[nodiscard]] Result<std::string> respond(std::string_view challenge);

    /// Nothing more is expected from either side, and for SCRAM the server's signature was right (RFC 5802 section 5).
    /// A server's "logged in" before this is true must not be believed.
    [[nodiscard]] bool verified() const noexcept;

    /// The `status` of an OAuth error challenge (RFC 7628 3.2.2), letters and digits only: "invalid_token". It belongs
    /// into the detail of the LoginRefused that follows.
    [[nodiscard]] const std::string &failureStatus() const noexcept;

private:
    class Private;
    explicit Mechanism(std::unique_ptr<Private> priv);
    friend Result<Mechanism> makeMechanism(std::string_view name, const Credentials &credentials);
    std::unique_ptr<Private> d;
};

/// `name`: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1, SCRAM-SHA-256, XOAUTH2 or OAUTHBEARER, in any case.
/// Faults: MechanismMissing (unknown, or it cannot carry the authzid), SecretMissing, Usage (characters that the
/// mechanism cannot carry).
[[nodiscard]] Result<Mechanism> makeMechanism(std::string_view name, const Credentials &credentials);

} // namespace onecopy::sasl
