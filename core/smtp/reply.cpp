// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/reply.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <array>

namespace onecopy::smtp {

namespace {

constexpr auto place = "smtp reply";

std::optional<int> codeOf(std::string_view line)
{
    if (line.size() < 3)
        return std::nullopt;
    const auto number = parseNumber(line.substr(0, 3));
    // RFC 5321 4.2.1: the first digit says how it went; 1yz is not used by any command that we send.
    if (!number || *number < 200 || *number > 599)
        return std::nullopt;
    return static_cast<int>(*number);
}

/// "5.7.8" at the start of the text, followed by a blank or nothing (RFC 2034 4).
std::optional<EnhancedCode> enhancedOf(std::string_view text, int code)
{
    const std::string_view word = text.substr(0, text.find(' '));
    const auto first = word.find('.');
    const auto second = first == std::string_view::npos ? first : word.find('.', first + 1);
    if (second == std::string_view::npos || word.size() > 9)
        return std::nullopt;
    const auto status = parseNumber(word.substr(0, first));
    const auto subject = parseNumber(word.substr(first + 1, second - first - 1));
    const auto detail = parseNumber(word.substr(second + 1));
    if (!status || !subject || !detail || *subject > 999 || *detail > 999)
        return std::nullopt;
    // A class that contradicts the code says nothing.
    if (static_cast<int>(*status) != code / 100)
        return std::nullopt;
    return EnhancedCode{static_cast<int>(*status), static_cast<int>(*subject), static_cast<int>(*detail)};
}

/// Postfix, Exim, Sendmail, Exchange, in this order.
constexpr std::array<std::string_view, 4> refusesRelaying{"relay access denied", "relay not permitted",
                                                          "relaying denied", "unable to relay"};

/// Without an enhanced code 452 may be a limit on recipients or mails, and 552 a message that is too large (RFC
/// 5321 4.2.2).
bool tellsOfNoRoom(const Reply &reply)
{
    static constexpr std::array<std::string_view, 3> noRoom{"full", "quota", "storage allocation"};
    const std::string text = reply.text();
    return reply.code == 552 ? containsAnyIgnoreCase(text, noRoom)
                             : reply.code == 452 && !containsIgnoreCase(text, "too many");
}

} // namespace

std::string Reply::text() const
{
    std::string all = std::to_string(code);
    for (std::size_t i = 0; i < lines.size(); ++i)
        all += (i == 0 ? " " : " / ") + lines[i];
    return all;
}

Result<bool> ReplyBuilder::add(std::string_view line)
{
    const auto code = codeOf(line);
    const char separator = line.size() > 3 ? line[3] : ' ';
    if (!code || (separator != ' ' && separator != '-'))
        return fail(FaultKind::Protocol, place, "a reply without a code");
    const bool turns = m_mayTurn && m_reply.code == 220 && *code >= 400;
    if (!m_reply.lines.empty() && *code != m_reply.code && !turns)
        return fail(FaultKind::Protocol, place, "the codes inside one reply differ");
    m_bytes += line.size();
    if (m_reply.lines.size() >= limits::replyLines || m_bytes > limits::replyBytes)
        return fail(FaultKind::Limit, place, "the reply is too long");
    m_reply.code = *code;
    const std::string_view text = line.size() > 4 ? line.substr(4) : std::string_view{};
    if (!m_reply.enhanced)
        m_reply.enhanced = enhancedOf(text, *code);
    m_reply.lines.emplace_back(text);
    return separator == ' ';
}

FaultKind refusalKind(const Reply &reply) noexcept
{
    // RFC 3463 3.3: x.2.2 mailbox full, x.3.1 system full; RFC 5321 4.2.3: 452 insufficient system storage.
    const EnhancedCode code = reply.enhanced.value_or(EnhancedCode{});
    if ((code.subject == 2 && code.detail == 2) || (code.subject == 3 && code.detail == 1) ||
        (!reply.enhanced && tellsOfNoRoom(reply)))
        return FaultKind::OverQuota;
    return reply.transient() ? FaultKind::ServerUnavailable : FaultKind::ServerRefused;
}

std::string_view whatIsMissing(const Reply &reply)
{
    // RFC 3463 3.4, x.3.1: the server that was to take the mail, not the mailbox (3.3, x.2.2).
    if (reply.enhanced && reply.enhanced->subject == 3 && reply.enhanced->detail == 1)
        return "the mail server itself has no room, on its disk or in its queue, whatever the mailbox holds";
    // RFC 4954 6; not what asks for TLS first (RFC 3207 4).
    if (reply.code == 530 && !containsIgnoreCase(reply.text(), "tls"))
        return "the server takes mail only after a login: give the user name with the SMTP server";
    if (reply.code >= 550 && containsAnyIgnoreCase(reply.text(), refusesRelaying))
        return "the server relays for those it knows: give the user name with the SMTP server, or name the server that "
               "takes mail for this address";
    return {};
}

} // namespace onecopy::smtp
