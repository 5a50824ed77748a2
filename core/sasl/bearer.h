// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/mechanism.h"

#include <string_view>

namespace onecopy::sasl {

/// Has it the letters of an access token alone (RFC 6750 2.1)? Any other could end the field that it travels in.
[[nodiscard]] bool isBearerToken(std::string_view text) noexcept;

/// XOAUTH2 (Google's and Microsoft's own) and OAUTHBEARER (RFC 7628): one message with the token, and at most one error
/// challenge, which has to be acknowledged before the server says no. For the implementation of core/sasl.
class Bearer
{
public:
    enum class Kind { XOAuth2, OAuthBearer };
    explicit Bearer(Kind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] Result<std::string> firstMessage(const Credentials &credentials) const;
    [[nodiscard]] Result<std::string> respond(std::string_view challenge);
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] const std::string &failureStatus() const noexcept { return m_status; }

private:
    Kind m_kind;
    bool m_failed = false;
    std::string m_status;
};

} // namespace onecopy::sasl
