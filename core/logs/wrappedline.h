// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy::logs {

/// What hands lines of servers on writes something around them: syslog with its priority (RFC 3164, RFC 5424),
/// journalctl (short-full, json; short, in the user's language), Docker's files of JSON, what compose and Kubernetes
/// print. Holds one line.
class WrappedLine
{
public:
    /// The line as the server's own file has it: "2026-11-23T22:37:58Z mx postfix/smtpd[98]: …". Where nothing is
    /// around it: itself. Points into `line`, or into this object until the next call. Linear; a line that only looks
    /// wrapped stays as it is.
    [[nodiscard]] std::string_view plain(std::string_view line);

private:
    [[nodiscard]] std::string_view fromJson(std::string_view line);
    [[nodiscard]] std::string_view fromProtocol(std::string_view line);
    [[nodiscard]] std::string_view fromFullDate(std::string_view line);
    [[nodiscard]] std::string_view withEnglishMonth(std::string_view line);

    std::string m_json;
    std::string m_text;
    std::string m_month; ///< the line with its month in English
};

} // namespace onecopy::logs
