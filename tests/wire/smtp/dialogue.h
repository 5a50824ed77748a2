// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include "core/smtp/client.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

#include <string>

/// What the SMTP dialogues have in common.
namespace onecopy::wire {

inline constexpr const char *secretText = "hunter2!Secret";

[[nodiscard]] inline smtp::LoginSpec specFor(const ScriptedServer &server,
                                             net::Security security = net::Security::Cleartext,
                                             const Certificate *certificate = nullptr)
{
    smtp::LoginSpec spec;
    spec.endpoint = {"127.0.0.1", server.port(), security};
    if (certificate != nullptr)
        spec.tls.caFile = certificate->certificateFile();
    spec.silence = std::chrono::seconds(20);
    return spec;
}

/// The same with somebody who logs in.
[[nodiscard]] inline smtp::LoginSpec loginFor(const ScriptedServer &server,
                                              net::Security security = net::Security::Cleartext,
                                              const Certificate *certificate = nullptr)
{
    smtp::LoginSpec spec = specFor(server, security, certificate);
    spec.user = "me";
    spec.secret = Secret(secretText);
    return spec;
}

/// Greeting and EHLO, with these lines of extensions ("SIZE 100", …).
[[nodiscard]] inline std::string hello(const std::vector<std::string> &extensions = {})
{
    std::string text = "S: 220 mx.example ESMTP Postfix\nC: EHLO [127.0.0.1]\n";
    if (extensions.empty())
        return text + "S: 250 mx.example\n";
    text += "S: 250-mx.example\n";
    for (std::size_t i = 0; i < extensions.size(); ++i)
        text += std::string("S: 250") + (i + 1 == extensions.size() ? " " : "-") + extensions[i] + "\n";
    return text;
}

/// A message that is given out in these pieces.
[[nodiscard]] inline smtp::Content contentOf(std::vector<std::string> pieces)
{
    auto left = std::make_shared<std::vector<std::string>>(std::move(pieces));
    auto at = std::make_shared<std::size_t>(0);
    return [left, at]() -> Result<std::string_view> {
        if (*at == left->size())
            return std::string_view();
        return std::string_view((*left)[(*at)++]);
    };
}

template <class T> [[nodiscard]] QByteArray kindOf(const Result<T> &result)
{
    const std::string_view kind = result ? std::string_view("success") : onecopy::toString(result.error().kind);
    return QByteArray(kind.data(), static_cast<qsizetype>(kind.size()));
}

} // namespace onecopy::wire

