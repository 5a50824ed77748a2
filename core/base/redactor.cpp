// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redactor.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace onecopy {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view bytes)
{
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t chunk = static_cast<std::uint8_t>(bytes[i]) << 16U;
        if (i + 1 < bytes.size())
            chunk |= static_cast<std::uint8_t>(bytes[i + 1]) << 8U;
        if (i + 2 < bytes.size())
            chunk |= static_cast<std::uint8_t>(bytes[i + 2]);
        out += alphabet[chunk >> 18U];
        out += alphabet[(chunk >> 12U) & 63U];
        if (i + 1 < bytes.size())
            out += alphabet[(chunk >> 6U) & 63U];
        if (i + 2 < bytes.size())
            out += alphabet[chunk & 63U];
    }
    return out;
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// The same, with the characters next to it in which some bits of it stand.
void replaceCoded(std::string &text, std::string_view what, bool mixedBefore, bool mixedAfter)
{
    constexpr std::string_view with = "[secret]";
    const auto isCode = [&text](std::size_t at) { return alphabet.find(text[at]) != std::string_view::npos; };
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        std::size_t end = at + what.size();
        if (mixedBefore && at > 0 && isCode(at - 1))
            --at;
        if (mixedAfter && end < text.size() && isCode(end))
            ++end;
        text.replace(at, end - at, with);
    }
}

} // namespace

Redactor::Redactor(const Secret &secret)
{
    const std::string_view clear = secret.reveal();
    // A secret of one or two characters would blank ordinary words and reveal itself by doing so.
    if (clear.size() < 3)
        return;
    m_clear = secret;
    // The secret may stand at any offset inside a base64 text (SASL PLAIN puts the user name before it): three
    // alignments, each without the characters that mix with its neighbours.
    for (std::size_t lead = 0; lead < 3; ++lead) {
        const Secret before(std::string(lead, 'x') + std::string(clear));
        const Secret coded(base64(before.reveal()));
        static constexpr std::array<std::size_t, 3> mixedLead{0, 2, 3};
        const std::size_t mixedTail = (lead + clear.size()) % 3 == 0 ? 0 : 1;
        const std::string_view all = coded.reveal();
        if (all.size() > mixedLead[lead] + mixedTail + 3)
            m_coded.push_back(
                {Secret(std::string(all.substr(mixedLead[lead], all.size() - mixedLead[lead] - mixedTail))), lead != 0,
                 mixedTail != 0});
    }
}

std::string Redactor::clean(std::string text) const
{
    if (m_clear.empty())
        return text;
    replaceAll(text, m_clear.reveal(), "[secret]");
    for (const Coded &coded : m_coded)
        replaceCoded(text, coded.text.reveal(), coded.mixedBefore, coded.mixedAfter);
    return text;
}

std::string redact(std::string text, const Secret &secret)
{
    return Redactor(secret).clean(std::move(text));
}

} // namespace onecopy
