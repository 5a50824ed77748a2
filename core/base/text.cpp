// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>

namespace onecopy {

namespace {

struct Decoded
{
    char32_t code = 0;
    std::size_t length = 0; ///< 0: not valid UTF-8 here
};

Decoded decodeUtf8(std::string_view text, std::size_t at) noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    std::size_t length = 0;
    char32_t code = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        code = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        code = lead & 0x0FU;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        code = lead & 0x07U;
    } else {
        return {};
    }
    if (at + length > text.size())
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return {};
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (overlong || surrogate || code > 0x10FFFF)
        return {};
    return {code, length};
}

/// Characters that are invisible or that change the order of what is shown.
bool isDeceptive(char32_t code) noexcept
{
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F)
        || code == 0x061C || code == 0xFEFF || code == 0x00AD || (code >= 0xE0000 && code <= 0xE007F);
}

} // namespace

bool equalsIgnoreCase(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    if (a == b) // names are mostly written as their standards write them
        return true;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lowerAscii(a[i]) != lowerAscii(b[i]))
            return false;
    }
    return true;
}

std::string toLowerAscii(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = lowerAscii(c);
    return out;
}

std::string_view trimmed(std::string_view text) noexcept
{
    static constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<std::uint64_t> parseNumber(std::string_view digits) noexcept
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    return value;
}

std::string printable(std::string_view text, std::size_t maxBytes)
{
    std::string out;
    std::array<char, 16> buffer{};
    for (std::size_t at = 0; at < text.size();) {
        if (out.size() >= maxBytes) {
            out += "…";
            break;
        }
        const Decoded decoded = decodeUtf8(text, at);
        if (decoded.length == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        if (decoded.code < 0x20 || (decoded.code >= 0x7F && decoded.code < 0xA0)) {
            std::snprintf(buffer.data(), buffer.size(), "\\x%02X", static_cast<unsigned>(decoded.code));
            out += buffer.data();
        } else if (isDeceptive(decoded.code)) {
            std::snprintf(buffer.data(), buffer.size(), "[U+%04X]", static_cast<unsigned>(decoded.code));
            out += buffer.data();
        } else {
            out += text.substr(at, decoded.length);
        }
        at += decoded.length;
    }
    return out;
}

std::string toValidUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decodeUtf8(text, at);
        if (decoded.length == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
        } else {
            out += text.substr(at, decoded.length);
            at += decoded.length;
        }
    }
    return out;
}

std::string isoUtc(std::int64_t epochSeconds)
{
    const auto time = static_cast<std::time_t>(epochSeconds);
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr)
        return {};
    std::array<char, 40> buffer{};
    const auto length = std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {buffer.data(), length};
}

std::string toHex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4U];
        out += digits[static_cast<unsigned char>(c) & 15U];
    }
    return out;
}

} // namespace onecopy
