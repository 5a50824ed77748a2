// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/bearer.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::sasl {

namespace {

constexpr char separator = '\x01';
constexpr std::size_t longestStatus = 64;

/// RFC 6750 section 2.1 (b64token); anything else could end the field early.
bool isTokenLetter(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z');
    return alphanumeric || std::string_view("-._~+/=").find(c) != std::string_view::npos;
}

bool holdsControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// RFC 5801 section 4, saslname: the two characters that would end the field.
std::string gs2Name(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ',')
            out += "=2C";
        else if (c == '=')
            out += "=3D";
        else
            out += c;
    }
    return out;
}

/// The value of "status" in a flat JSON object, or nothing. The server may repeat the token in its other fields, so
/// nothing else is looked at, and what does not look like a status word is dropped.
std::string statusIn(std::string_view json)
{
    static constexpr std::string_view key = "\"status\"";
    const auto at = json.find(key);
    if (at == std::string_view::npos)
        return {};
    std::string_view rest = trimmed(json.substr(at + key.size()));
    if (!rest.starts_with(':'))
        return {};
    rest = trimmed(rest.substr(1));
    if (!rest.starts_with('"'))
        return {};
    const std::string_view value = rest.substr(1, rest.substr(1).find('"'));
    const bool word = std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || (lowerAscii(c) >= 'a' && lowerAscii(c) <= 'z') || c == '_' || c == '-';
    });
    return word && value.size() <= longestStatus ? std::string(value) : std::string();
}

} // namespace

bool isBearerToken(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), isTokenLetter);
}

Result<std::string> Bearer::firstMessage(const Credentials &credentials) const
{
    const std::string_view token = credentials.secret.reveal();
    if (!isBearerToken(token))
        return fail(FaultKind::Usage, "login", "the token holds characters that no access token has");
    if (holdsControls(credentials.user) || holdsControls(credentials.authzid))
        return fail(FaultKind::Usage, "login", "the user name holds control characters");
    std::string message;
    if (m_kind == Kind::XOAuth2)
        message = "user=" + credentials.user;
    else
        message = "n,a=" + gs2Name(credentials.authzid.empty() ? credentials.user : credentials.authzid) + ',';
    message += separator;
    message += "auth=Bearer ";
    message += token;
    message += separator;
    message += separator;
    return message;
}

Result<std::string> Bearer::respond(std::string_view challenge)
{
    if (m_failed)
        return fail(FaultKind::Protocol, "login", "the server sent a challenge after its error");
    m_failed = true;
    m_status = statusIn(challenge);
    return m_kind == Kind::XOAuth2 ? std::string() : std::string(1, separator);
}

} // namespace onecopy::sasl
