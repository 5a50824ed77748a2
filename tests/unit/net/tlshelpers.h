// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/channel.h"
#include "tests/unit/net/faultnames.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <array>
#include <chrono>
#include <string>
#include <vector>

/// What the tests of both TLS channels begin with.
namespace onecopy::testing {

[[nodiscard]] inline Deadline patient()
{
    return Deadline::in(std::chrono::seconds(60));
}

[[nodiscard]] inline Result<std::vector<std::string>> loopback(const std::string &)
{
    return std::vector<std::string>{"127.0.0.1"};
}

/// To the end of a line, or what was read until the fault, with its kind.
[[nodiscard]] inline QByteArray readLine(net::Channel &channel)
{
    QByteArray line;
    std::array<char, 1> one{};
    while (!line.endsWith('\n')) {
        const auto got = channel.readSome(one, patient(), {});
        if (!got)
            return line + " [" + kindOf(got) + "]";
        line += one[0];
    }
    return line;
}

[[nodiscard]] inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace onecopy::testing
