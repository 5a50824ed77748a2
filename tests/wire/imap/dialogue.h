// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/imap/client.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

#include <QTest>
#include <string>
#include <string_view>

/// What the IMAP dialogues have in common.
namespace onecopy::wire {

inline constexpr const char *secretText = "hunter2!Secret";

[[nodiscard]] inline imap::LoginSpec specFor(const ScriptedServer &server,
                                             net::Security security = net::Security::Cleartext,
                                             const Certificate *certificate = nullptr)
{
    imap::LoginSpec spec;
    spec.endpoint = {"127.0.0.1", server.port(), security};
    if (certificate != nullptr)
        spec.tls.caFile = certificate->certificateFile();
    spec.user = "me";
    spec.secret = Secret(secretText);
    spec.silence = std::chrono::seconds(20);
    return spec;
}

/// Greeting and login, with these capabilities.
[[nodiscard]] inline std::string loggedIn(const std::string &capabilities = "")
{
    return "S: * OK [CAPABILITY IMAP4rev1] ready\n"
           "C: %1 LOGIN \"me\" \"hunter2!Secret\"\n"
           "S: %1 OK [CAPABILITY IMAP4rev1 " +
           capabilities + "] in\n";
}

/// Login, and a mailbox of `exists` messages that is open with this verb.
[[nodiscard]] inline std::string opened(int exists, const std::string &verb = "EXAMINE",
                                        const std::string &capabilities = "")
{
    return loggedIn(capabilities) + "C: %2 " + verb + " \"INBOX\"\nS: * " + std::to_string(exists) +
           " EXISTS\nS: * FLAGS (\\Seen \\Deleted)\nS: * OK [UIDVALIDITY 7] ok\nS: * OK [UIDNEXT 1000] ok\nS: %2 OK [" +
           (verb == "SELECT" ? "READ-WRITE" : "READ-ONLY") + "] done\n";
}

[[nodiscard]] inline Result<imap::Client> open(const ScriptedServer &server)
{
    return imap::Client::open(specFor(server), {});
}

/// The kind as a word, which Qt Test can print.
template <class T> [[nodiscard]] std::string kindOf(const Result<T> &result)
{
    return result ? "success" : std::string(onecopy::toString(result.error().kind));
}

template <class T> [[nodiscard]] std::string described(const Result<T> &result)
{
    return result ? "success" : result.error().describe();
}

} // namespace onecopy::wire
