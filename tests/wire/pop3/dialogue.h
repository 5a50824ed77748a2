// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "core/pop3/client.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

#include <string>

/// What the POP3 dialogues have in common.
namespace onecopy::wire {

[[nodiscard]] inline pop3::LoginSpec specFor(const ScriptedServer &server,
                                             net::Security security = net::Security::Cleartext,
                                             const Certificate *certificate = nullptr)
{
    pop3::LoginSpec spec;
    spec.endpoint = {"127.0.0.1", server.port(), security};
    if (certificate != nullptr)
        spec.tls.caFile = certificate->certificateFile();
    spec.user = "me";
    spec.secret = Secret("hunter2!Secret");
    spec.silence = std::chrono::seconds(20);
    return spec;
}

[[nodiscard]] inline std::string capa(const std::string &words)
{
    std::string text = "C: CAPA\nS: +OK\n";
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find('|', at), words.size());
        text += "S: " + words.substr(at, end - at) + "\n";
        at = end + 1;
    }
    return text + "S: .\n";
}

/// Logged in with USER and PASS.
[[nodiscard]] inline std::string opened(const std::string &words = "USER|UIDL|TOP")
{
    return "S: +OK Dovecot ready.\n" + capa(words) + "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n" +
           capa(words);
}

template <class T> [[nodiscard]] QByteArray kindOf(const Result<T> &result)
{
    const std::string_view kind = result ? std::string_view("success") : onecopy::toString(result.error().kind);
    return QByteArray(kind.data(), static_cast<qsizetype>(kind.size()));
}

} // namespace onecopy::wire
