// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/login/spec.h"
#include "core/smtp/reply.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::smtp {

/// Everything that opening a session needs.
struct LoginSpec : login::Spec
{
    std::string helloName = "[127.0.0.1]"; ///< EHLO: a host name or an address literal (RFC 5321 4.1.3)
};

/// How long each step took; none: it did not happen, or did not end. `ehlo` is the sum of all of them.
struct Phases
{
    using Time = std::optional<std::chrono::microseconds>;
    Time connect; ///< name lookup and TCP; for smtps the TLS handshake too
    Time banner;
    Time ehlo;
    Time starttls; ///< command and handshake
    Time auth;
    Time mail;
    Time rcpt;
    Time data; ///< DATA to 354
    Time body; ///< handing over everything before the last dot
    Time ack;  ///< from the last dot to the answer: the gap of RFC 1047
    bool operator==(const Phases &) const = default;
};

/// How the session came up. Filled as far as it went, on failure too.
struct OpenReport
{
    std::string greeting;   ///< the server's words: hostile, redacted
    std::string serverName; ///< "Postfix", when the greeting tells; else empty
    std::string mechanism;  ///< that was used; empty: no login
    net::TlsInfo tls;
    std::optional<net::CertificateInfo> certificate; ///< accepted or rejected
    std::vector<std::string> extensions;             ///< as announced last: "SIZE 10240000"
    bool maskedBanner = false;                       ///< see extensions.h, namespace sign
    std::vector<std::string> maskedKeywords;
    bool heloOnly = false; ///< the server does not know EHLO
    /// What the server offers is not all seen. A banner alone hides nothing.
    [[nodiscard]] bool masked() const { return !maskedKeywords.empty() || (maskedBanner && heloOnly); }
    Phases phases;
    std::string transcript; ///< redacted
};

struct Envelope
{
    std::string from; ///< empty: the null sender (RFC 5321 4.5.5)
    std::vector<std::string> to;
    std::uint64_t size = 0; ///< of the content, for MAIL … SIZE= (RFC 1870)
    /// How long the answer to the last dot is waited for, whatever the longest silence is.
    std::chrono::milliseconds ackWait = limits::finalReply;
};

/// The content, piece by piece; an empty piece ends it. The view lives until the next call. A fault ends the session
/// before the last dot, so that nothing was sent.
using Content = std::function<Result<std::string_view>()>;

/// How sending one message went, filled as far as it went, on failure too.
struct Submission
{
    Phases phases;                ///< mail to ack; those before are in the OpenReport
    std::optional<Reply> reply;   ///< to the last dot, or the one that refused the message
    std::string replyText;        ///< the same as text, redacted and bounded: hostile
    bool dotSent = false;         ///< from here on the server may have the message
    bool manyLineGoAhead = false; ///< sign::manyLines of the 354
    std::optional<std::chrono::steady_clock::time_point> dotAt;

    [[nodiscard]] bool accepted() const noexcept { return dotSent && reply && reply->positive(); }
    /// Nobody can say whether the server has it (RFC 1047): it must not be sent again as if it had not.
    [[nodiscard]] bool unknown() const noexcept { return dotSent && !reply; }
};

} // namespace onecopy::smtp
