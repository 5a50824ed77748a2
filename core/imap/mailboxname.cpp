// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include "core/base/text.h"

#include <cstdint>
#include <optional>

namespace onecopy::imap {

namespace {

/// The base64 of RFC 3501 5.1.3: ',' stands for '/', and there is no padding.
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

bool isPlain(char c)
{
    return c >= 0x20 && c <= 0x7E;
}

void writeUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

/// Takes UTF-16 units and writes UTF-8; false when surrogates do not pair.
class Utf16Reader
{
public:
    bool take(std::uint32_t unit, std::string &out)
    {
        const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
        if (low != (m_high != 0))
            return false;
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            m_high = unit;
            return true;
        }
        writeUtf8(out, low ? 0x10000 + ((m_high - 0xD800) << 10U) + (unit - 0xDC00) : unit);
        m_high = 0;
        return true;
    }
    [[nodiscard]] bool complete() const { return m_high == 0; }

private:
    std::uint32_t m_high = 0;
};

/// What stands between '&' and '-'.
bool decodeShifted(std::string_view coded, std::string &out)
{
    Utf16Reader units;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : coded) {
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos)
            return false;
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held < 16)
            continue;
        held -= 16;
        if (!units.take((bits >> held) & 0xFFFFU, out))
            return false;
        bits &= (1U << held) - 1U;
    }
    return units.complete() && held < 6 && bits == 0;
}

std::optional<std::string> decode(std::string_view wire)
{
    std::string out;
    for (std::size_t at = 0; at < wire.size();) {
        if (!isPlain(wire[at]))
            return std::nullopt;
        if (wire[at] != '&') {
            out += wire[at++];
            continue;
        }
        const auto end = wire.find('-', at);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view coded = wire.substr(at + 1, end - at - 1);
        if (coded.empty())
            out += '&';
        else if (!decodeShifted(coded, out))
            return std::nullopt;
        at = end + 1;
    }
    return out;
}

/// The code point at `at` of valid UTF-8; moves `at` behind it.
char32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t code = lead & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return code;
}

/// Collects UTF-16 units as base64 without padding.
class ShiftWriter
{
public:
    explicit ShiftWriter(std::string &out)
        : m_out(out)
    {
    }
    void unit(std::uint32_t value)
    {
        m_bits = (m_bits << 16U) | value;
        for (m_held += 16; m_held >= 6; m_held -= 6)
            m_out += alphabet[(m_bits >> (m_held - 6)) & 63U];
        m_bits &= (1U << m_held) - 1U;
    }
    void codePoint(char32_t code)
    {
        if (code >= 0x10000) {
            unit(0xD800 + ((code - 0x10000) >> 10U));
            unit(0xDC00 + ((code - 0x10000) & 0x3FFU));
        } else {
            unit(code);
        }
    }
    void finish()
    {
        if (m_held > 0)
            m_out += alphabet[(m_bits << (6 - m_held)) & 63U];
    }

private:
    std::string &m_out;
    std::uint32_t m_bits = 0;
    unsigned m_held = 0;
};

std::string encode(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (isPlain(text[at])) {
            out += text[at];
            if (text[at++] == '&')
                out += '-';
            continue;
        }
        out += '&';
        ShiftWriter shifted(out);
        while (at < text.size() && !isPlain(text[at]))
            shifted.codePoint(nextCodePoint(text, at));
        shifted.finish();
        out += '-';
    }
    return out;
}

} // namespace

std::string displayName(const MailboxName &name)
{
    if (auto decoded = decode(name.wire))
        return *decoded;
    return toValidUtf8(name.wire);
}

MailboxName mailboxNameFrom(std::string_view utf8Text, bool utf8)
{
    if (equalsIgnoreCase(utf8Text, "INBOX"))
        return {"INBOX"};
    const std::string valid = toValidUtf8(utf8Text);
    return {utf8 ? valid : encode(valid)};
}

} // namespace onecopy::imap
