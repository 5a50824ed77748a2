// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::smtp {

/// RFC 3463: "5.7.8".
struct EnhancedCode
{
    int status = 0; ///< 2, 4 or 5
    int subject = 0;
    int detail = 0;
    bool operator==(const EnhancedCode &) const = default;
};

/// One whole reply (RFC 5321 4.2). All text is the server's: raw bytes, hostile.
struct Reply
{
    int code = 0;                         ///< 200 … 599
    std::optional<EnhancedCode> enhanced; ///< of the first line that has one which fits the code (RFC 2034 4)
    std::vector<std::string> lines;       ///< without code and separator

    [[nodiscard]] bool positive() const noexcept { return code / 100 == 2; }
    [[nodiscard]] bool transient() const noexcept { return code / 100 == 4; }
    /// As it came, in one line: "250 2.0.0 Ok: queued as …"; further lines follow after " / ".
    [[nodiscard]] std::string text() const;
    bool operator==(const Reply &) const = default;
};

/// Puts the lines of a reply together. Pure; one object a reply.
class ReplyBuilder
{
public:
    /// A greeting may end in a refusal: Postfix (postscreen) begins with "220-", waits who speaks too early, and closes
    /// with "521" where it has found the client on a list.
    enum class Of { Command, Greeting };
    explicit ReplyBuilder(Of what = Of::Command)
        : m_mayTurn(what == Of::Greeting)
    {
    }

    /// True when this was the last line. Faults: Protocol (no code, an impossible one, codes that differ inside one
    /// reply), Limit (limits::replyLines, ::replyBytes). After a fault the reply is of no use.
    [[nodiscard]] Result<bool> add(std::string_view line);
    /// REQUIRES: add() has returned true.
    [[nodiscard]] Reply take() { return std::move(m_reply); }

private:
    bool m_mayTurn;
    Reply m_reply;
    std::size_t m_bytes = 0;
};

/// What a refusal means for us: ServerUnavailable for 421 and other 4xx, OverQuota where there is no room,
/// ServerRefused for the rest.
[[nodiscard]] FaultKind refusalKind(const Reply &reply) noexcept;

/// What a refusal of an envelope or a message asks for, where the reply tells; else empty.
[[nodiscard]] std::string_view whatIsMissing(const Reply &reply);

} // namespace onecopy::smtp
