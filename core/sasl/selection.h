// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::sasl {

/// What the user chose with `--auth`.
enum class Choice { Auto, Plain, Login, CramMd5, ScramSha1, ScramSha256, XOAuth2, OAuthBearer };

/// From the words of the command line: "auto", "scram-sha-256". In any case.
[[nodiscard]] std::optional<Choice> choiceFrom(std::string_view word) noexcept;

/// What decides which mechanisms are acceptable.
struct Situation
{
    Choice choice = Choice::Auto;
    bool isToken = false;          ///< the secret is an OAuth token
    bool hasAuthzid = false;       ///< another user's mail is read
    bool channelIsSafe = false;    ///< TLS, or this computer
    bool cleartextAllowed = false; ///< the user typed so for this account
};

/// The strongest mechanism that both sides know: SCRAM-SHA-256, SCRAM-SHA-1, CRAM-MD5, PLAIN, LOGIN; for a token
/// OAUTHBEARER, XOAUTH2. A choice other than Auto is the only candidate. `offered` are the server's names without
/// "AUTH=", in any case. Faults: CleartextRefused (no mechanism at all is used on an unsafe channel, since even SCRAM
/// would let the mail that follows be read and changed), MechanismMissing.
[[nodiscard]] Result<std::string> chooseMechanism(const std::vector<std::string> &offered, const Situation &situation);

/// PLAIN, SCRAM-* and OAUTHBEARER have a place for an authorization identity (RFC 4616, RFC 5802, RFC 7628).
[[nodiscard]] bool carriesAuthzid(std::string_view mechanism) noexcept;

} // namespace onecopy::sasl
