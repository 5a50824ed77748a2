// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/fault.h"
#include "core/jobs/connect/srvlookup.h"
#include "core/net/namelookup.h"
#include "core/net/tlspolicy.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::jobs {

struct MailAddress
{
    std::string local;
    std::string domain; ///< ASCII, lower case
    [[nodiscard]] std::string whole() const { return local + "@" + domain; }
};

/// Usage for what is no mail address.
[[nodiscard]] Result<MailAddress> parseMailAddress(std::string_view text);

/// Letters, digits, "-", "." as in RFC 1123 2.1, at most 253 of them.
[[nodiscard]] bool isHostName(std::string_view text);

enum class MailService { Imap, Pop3, Submission };
enum class DiscoverySource {
    Autoconfig, ///< the domain's own file, over HTTPS
    Srv,        ///< RFC 6186 and RFC 8314 5.1
    Guess       ///< a usual name at which such a server answers
};
/// How far a candidate can be trusted with a password.
enum class CandidateSafety {
    Verified, ///< named by the domain itself over HTTPS, or it lies in the domain and its certificate was checked
    Confirm,  ///< the user has to know this name: it came by DNS, which anybody on the way can forge (RFC 6186 6), or
              ///< its certificate could not be checked yet
    Weak      ///< without TLS
};
[[nodiscard]] std::string_view toString(MailService service) noexcept;    ///< "imap", "pop3", "submission"
[[nodiscard]] std::string_view toString(DiscoverySource source) noexcept; ///< "autoconfig", "srv", "guess"
[[nodiscard]] std::string_view toString(CandidateSafety safety) noexcept; ///< "verified", "confirm", "weak"

struct ServerCandidate
{
    MailService service = MailService::Imap;
    net::Endpoint endpoint;
    std::string user;
    DiscoverySource source = DiscoverySource::Guess;
    CandidateSafety safety = CandidateSafety::Confirm;
    bool answers = false;   ///< it greeted as such a server does
    bool untrusted = false; ///< something speaks TLS there, with a certificate that is not acceptable
    int order = 0;          ///< where its source names several of a kind: the one that it prefers is 0
    /// The domain's own file says that the server wants tokens, and from whom; without a client id, which the domain
    /// cannot know.
    std::optional<OAuthSettings> oauth{};
};

struct DiscoverySettings
{
    SrvResolver srv = systemSrvResolver();
    net::Resolver names = net::systemResolver;
    net::TlsPolicy tls;
    std::uint16_t httpsPort = 443;
    /// Added to the usual ports of mail servers, so that a server without rights can stand for them.
    std::uint16_t portOffset = 0;
    std::chrono::milliseconds time{5'000}; ///< for all of it: everything is asked at once
};

/// Looks for the servers of a mail address; asks nobody but the domain itself, and never sends more than the address
/// (over HTTPS). The best candidates come first; none when nothing was found. Nothing of the result is to be used
/// without being shown. Faults: Usage, Cancelled, NameNotFound
/// (no name server answers), File (the CA file cannot be read).
[[nodiscard]] Result<std::vector<ServerCandidate>>
discoverServers(std::string_view address, const DiscoverySettings &settings, const std::stop_token &stop);

} // namespace onecopy::jobs
