// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/transfer.h"

#include "core/base/limits.h"

#include <array>

namespace onecopy::mime {

namespace {

constexpr std::array<signed char, 256> makeAlphabet() noexcept
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < digits.size(); ++i)
        values[static_cast<unsigned char>(digits[i])] = static_cast<signed char>(i);
    return values;
}

constexpr std::array<signed char, 256> alphabet = makeAlphabet();

} // namespace

int hexValue(char c) noexcept
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

void Base64Decoder::add(std::string_view encoded, std::string &out)
{
    while (!encoded.empty()) {
        if (m_digits == 0)
            encoded.remove_prefix(addQuanta(encoded, out));
        if (encoded.empty())
            return;
        const char c = encoded.front();
        encoded.remove_prefix(1);
        const int digit = alphabet[static_cast<unsigned char>(c)];
        if (digit >= 0) {
            m_bits = (m_bits << 6U) | static_cast<std::uint32_t>(digit);
            m_padded = false;
            if (++m_digits == 4) {
                const std::array<char, 3> bytes = {static_cast<char>(m_bits >> 16U), static_cast<char>(m_bits >> 8U),
                                                   static_cast<char>(m_bits)};
                out.append(bytes.data(), bytes.size());
                m_digits = 0;
                m_bits = 0;
            }
        } else if (c == '=') {
            m_clean = m_clean && (m_digits > 1 || m_padded);
            m_padded = m_digits == 2;
            flushQuantum(out);
        } else if (c != '\r' && c != '\n' && c != ' ' && c != '\t') {
            m_clean = false;
            flushQuantum(out);
            out += c;
        }
    }
}

/// What most of an attachment is, four digits at a time. Returns how many characters that were.
std::size_t Base64Decoder::addQuanta(std::string_view encoded, std::string &out)
{
    std::array<char, 768> bytes; // NOLINT(*-member-init): only what was written is read
    std::size_t filled = 0;
    std::size_t at = 0;
    for (; at + 4 <= encoded.size(); at += 4) {
        const auto digit = [&](std::size_t i) -> int { return alphabet[static_cast<unsigned char>(encoded[at + i])]; };
        const int first = digit(0);
        const int second = digit(1);
        const int third = digit(2);
        const int last = digit(3);
        if ((first | second | third | last) < 0) // one of them is no digit
            break;
        const auto bits = static_cast<std::uint32_t>((first << 18) | (second << 12) | (third << 6) | last);
        bytes[filled++] = static_cast<char>(bits >> 16U);
        bytes[filled++] = static_cast<char>(bits >> 8U);
        bytes[filled++] = static_cast<char>(bits);
        if (filled == bytes.size()) {
            out.append(bytes.data(), filled);
            filled = 0;
        }
    }
    out.append(bytes.data(), filled);
    if (at > 0)
        m_padded = false;
    return at;
}

void Base64Decoder::flushQuantum(std::string &out)
{
    if (m_digits >= 2)
        out += static_cast<char>(m_bits >> (m_digits == 2 ? 4U : 10U));
    if (m_digits == 3)
        out += static_cast<char>(m_bits >> 2U);
    if (m_digits == 1) {
        m_clean = false;
        out += static_cast<char>(m_bits);
    }
    m_digits = 0;
    m_bits = 0;
}

void Base64Decoder::finish(std::string &out)
{
    flushQuantum(out);
}

void QuotedPrintableDecoder::addText(char c, std::string &out)
{
    if (c == '=') {
        out += m_held;
        m_held.clear();
        m_state = State::Equals;
        return;
    }
    if (c == ' ' || c == '\t') {
        if (m_held.size() >= limits::lineBytes) {
            out += m_held;
            m_held.clear();
        }
        m_held += c;
        return;
    }
    if (c != '\r' && c != '\n')
        out += m_held;
    m_held.clear();
    out += c;
}

void QuotedPrintableDecoder::step(char c, std::string &out)
{
    switch (m_state) {
    case State::Text:
        addText(c, out);
        return;
    case State::Equals:
        if (m_held.empty() && hexValue(c) >= 0) {
            m_hex = c;
            m_state = State::EqualsHex;
        } else if (c == '\n') {
            m_held.clear();
            m_state = State::Text;
        } else if (c == '\r') {
            m_held.clear();
            m_state = State::SoftBreak;
        } else if ((c == ' ' || c == '\t') && m_held.size() < limits::lineBytes) {
            m_held += c; // transport padding between '=' and the line end
        } else {
            out += '=';
            m_state = State::Text;
            addText(c, out);
        }
        return;
    case State::EqualsHex:
        m_state = State::Text;
        if (hexValue(c) >= 0) {
            out += static_cast<char>(hexValue(m_hex) * 16 + hexValue(c));
        } else {
            out += '=';
            out += m_hex;
            addText(c, out);
        }
        return;
    case State::SoftBreak:
        m_state = State::Text;
        if (c != '\n')
            addText(c, out);
        return;
    }
}

void QuotedPrintableDecoder::add(std::string_view encoded, std::string &out)
{
    while (!encoded.empty()) {
        if (m_state == State::Text && m_held.empty()) {
            // Up to what has a meaning of its own, text is itself; blanks before it may not be.
            std::size_t end = 0;
            while (end < encoded.size() && encoded[end] != '=' && encoded[end] != '\r' && encoded[end] != '\n')
                ++end;
            while (end > 0 && (encoded[end - 1] == ' ' || encoded[end - 1] == '\t'))
                --end;
            out += encoded.substr(0, end);
            encoded.remove_prefix(end);
            if (encoded.empty())
                return;
        }
        step(encoded.front(), out);
        encoded.remove_prefix(1);
    }
}

void QuotedPrintableDecoder::finish(std::string &out)
{
    if (m_state == State::Equals)
        out += '=';
    if (m_state == State::EqualsHex) {
        out += '=';
        out += m_hex;
    }
    m_held.clear();
    m_state = State::Text;
}

} // namespace onecopy::mime
