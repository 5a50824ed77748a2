// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/base64.h"

#include <algorithm>
#include <cstdint>

namespace onecopy::sasl {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8U | (i < count ? static_cast<std::uint8_t>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= count ? alphabet[group >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.size() > padding && text[text.size() - 1 - padding] == '=')
        ++padding;
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t value = 0;
        if (at < text.size() - padding) {
            value = alphabet.find(text[at]);
            if (value == std::string_view::npos)
                return std::nullopt;
        }
        group = group << 6U | static_cast<std::uint32_t>(value);
        if (at % 4 == 3) {
            out += static_cast<char>(group >> 16U & 255U);
            out += static_cast<char>(group >> 8U & 255U);
            out += static_cast<char>(group & 255U);
            group = 0;
        }
    }
    out.resize(out.size() - padding);
    return out;
}

} // namespace onecopy::sasl
