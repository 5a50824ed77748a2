// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/connect/probepop3.h"
#include "core/jobs/context.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// One protocol's part of a connection test. `steps` are in order; the first failed one ends the list.
struct ConnectionReport
{
    struct StepResult
    {
        enum class Kind { Name, Connect, Tls, Greeting, Login, Capabilities, Mailboxes };
        Kind kind = Kind::Name;
        bool ok = false;
        std::int64_t milliseconds = 0;
        std::string detail; ///< for people who know: "TLSv1.3 TLS_AES_256_GCM_SHA384", "12 mailboxes"
    };
    bool ok = false;
    std::string server; ///< "Dovecot"
    std::vector<std::string> capabilities;
    net::TlsInfo tls;
    std::optional<net::CertificateInfo> certificate;
    std::string mechanism;
    std::int64_t loginMs = 0;
    std::vector<StepResult> steps;
    std::optional<Fault> fault;
    std::string transcript; ///< redacted
    /// SMTP: signs of a firewall that rewrites the dialogue (smtp/extensions.h).
    bool maskedBanner = false;
    std::vector<std::string> maskedKeywords;
    std::vector<std::string> alerts;     ///< IMAP: what a person has to be shown (RFC 3501 7.1); hostile, bounded
    std::optional<PopIdentity> identity; ///< POP3, when the login succeeded
};

/// Tests IMAP, the protocol that everything else needs. A report comes in every case; `fault` says why it failed.
[[nodiscard]] ConnectionReport testImap(const Login &login, const Context &context);
/// Tests SMTP up to the login; sends nothing. REQUIRES: the account has SMTP.
[[nodiscard]] ConnectionReport testSmtp(const Login &login, const Context &context);
/// Tests POP3, and what its ids are worth (probepop3.h). Deletes nothing. REQUIRES: the account has POP3.
[[nodiscard]] ConnectionReport testPop3(const Login &login, const Context &context);
/// Tests ManageSieve up to the login, and changes no script. REQUIRES: the account has a ManageSieve server.
[[nodiscard]] ConnectionReport testSieve(const Login &login, const Context &context);

/// One of the servers of an account, and how its test went.
struct TestedServer
{
    Protocol protocol = Protocol::Imap;
    ServerAddress server;
    ConnectionReport report;
};

/// Tests every server that is named in the account, IMAP first, and tells of each as soon as it is known. After a
/// stop request none is begun any more.
void testServers(const Login &login, const Context &context, const std::function<void(TestedServer)> &tell);
/// The same, when all are known.
[[nodiscard]] std::vector<TestedServer> testServers(const Login &login, const Context &context);

} // namespace onecopy::jobs
