// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/byteset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <initializer_list>
#include <utility>

namespace onecopy {

namespace {

/// All but ASCII that is shown as it is.
constexpr ByteSet makeNotPlain() noexcept
{
    ByteSet set{};
    for (std::size_t c = 0; c < set.size(); ++c)
        set[c] = c < 0x20 || c >= 0x7F;
    return set;
}

constexpr ByteSet notPlain = makeNotPlain();

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

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t emojiStyle = 0xFE0F;

bool isOneOf(char32_t code, std::initializer_list<std::pair<char32_t, char32_t>> ranges) noexcept
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](const auto &range) { return code >= range.first && code <= range.second; });
}

/// Vowel signs and the like, which change nothing about how the letters beside them join (Joining_Type T), and the
/// selector behind an emoji.
bool isTransparent(char32_t code) noexcept
{
    return isOneOf(code, {{0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06EA, 0x06ED}}) ||
           code == emojiStyle;
}

/// Joins with the letter before it (Joining_Type R or D).
bool joinsBackward(char32_t code) noexcept
{
    return isOneOf(code, {{0x0620, 0x0620}, {0x0622, 0x063F}, {0x0641, 0x064A}, {0x066E, 0x066F}, {0x0671, 0x0673},
                          {0x0675, 0x06D3}, {0x06D5, 0x06D5}, {0x06EE, 0x06EF}, {0x06FA, 0x06FC}, {0x06FF, 0x06FF},
                          {0x0750, 0x077F}, {0x08A0, 0x08AC}});
}

/// Joins with the letter behind it (Joining_Type D).
bool joinsForward(char32_t code) noexcept
{
    return joinsBackward(code) &&
           !isOneOf(code, {{0x0622, 0x0625}, {0x0627, 0x0627}, {0x0629, 0x0629}, {0x062F, 0x0632}, {0x0648, 0x0648},
                           {0x0671, 0x0673}, {0x0675, 0x0677}, {0x0688, 0x0699}, {0x06C0, 0x06C0}, {0x06C3, 0x06CB},
                           {0x06CD, 0x06CD}, {0x06CF, 0x06CF}, {0x06D2, 0x06D5}, {0x06EE, 0x06EF}, {0x0759, 0x075B},
                           {0x076B, 0x076C}, {0x0771, 0x0771}, {0x0773, 0x0774}, {0x0778, 0x0779}, {0x08AA, 0x08AC}});
}

/// Takes the vowel of an Indic letter away (Canonical_Combining_Class Virama).
bool isVirama(char32_t code) noexcept
{
    return isOneOf(code, {{0x094D, 0x094D}, {0x09CD, 0x09CD}, {0x0A4D, 0x0A4D}, {0x0ACD, 0x0ACD}, {0x0B4D, 0x0B4D},
                          {0x0BCD, 0x0BCD}, {0x0C4D, 0x0C4D}, {0x0CCD, 0x0CCD}, {0x0D4D, 0x0D4D}, {0x0DCA, 0x0DCA},
                          {0x1039, 0x103A}, {0x17D2, 0x17D2}});
}

bool isPictograph(char32_t code) noexcept
{
    return isOneOf(code, {{0x2190, 0x21FF}, {0x2300, 0x23FF}, {0x2600, 0x27BF}, {0x2B00, 0x2BFF}, {0x1F000, 0x1FAFF}});
}

/// Whether a joiner does there what it is made for, as RFC 5892 (appendix A.1 and A.2) has it: then it can be seen by its
/// effect, in Persian, in Indic scripts and in emoji that are made of several. Everywhere else it only makes two texts
/// look alike that are not.
bool joinerBelongs(char32_t before, char32_t code, char32_t after) noexcept
{
    if (isVirama(before))
        return true;
    if (code == nonJoiner)
        return joinsForward(before) && joinsBackward(after);
    const bool bengaliRa = before == 0x09B0 && after == 0x09CD;
    return bengaliRa || (isPictograph(before) && isPictograph(after));
}

enum class Controls { Escaped, Kept };

std::string withVisibleMarks(std::string_view text, std::size_t maxBytes, Controls controls)
{
    std::string out;
    std::array<char, 16> buffer{};
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (out.size() >= maxBytes) {
            out += "…";
            break;
        }
        const std::size_t room = std::min(text.size() - at, maxBytes - out.size());
        if (const std::size_t plain = runOutside(notPlain, text.substr(0, at + room), at); plain > 0) {
            out += text.substr(at, plain);
            at += plain;
            before = static_cast<unsigned char>(text[at - 1]);
            continue;
        }
        const Decoded decoded = decodeUtf8(text, at);
        if (decoded.length == 0) {
            out += "\xEF\xBF\xBD";
            before = 0;
            ++at;
            continue;
        }
        const auto joins = [&](const Decoded &one) {
            const std::size_t next = at + one.length;
            return (one.code == nonJoiner || one.code == joiner) && next < text.size() &&
                   joinerBelongs(before, one.code, decodeUtf8(text, next).code);
        };
        if (controls == Controls::Escaped &&
            (decoded.code < 0x20 || (decoded.code >= 0x7F && decoded.code < 0xA0))) {
            std::snprintf(buffer.data(), buffer.size(), "\\x%02X", static_cast<unsigned>(decoded.code));
            out += buffer.data();
        } else if (isDeceptive(decoded.code) && !joins(decoded)) {
            std::snprintf(buffer.data(), buffer.size(), "[U+%04X]", static_cast<unsigned>(decoded.code));
            out += buffer.data();
        } else {
            out += text.substr(at, decoded.length);
        }
        if (!isTransparent(decoded.code))
            before = decoded.code;
        at += decoded.length;
    }
    return out;
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

bool startsWithIgnoreCase(std::string_view text, std::string_view beginning) noexcept
{
    return equalsIgnoreCase(text.substr(0, beginning.size()), beginning);
}

bool containsIgnoreCase(std::string_view text, std::string_view lowerWords) noexcept
{
    const auto same = [](char left, char right) { return lowerAscii(left) == right; };
    return std::search(text.begin(), text.end(), lowerWords.begin(), lowerWords.end(), same) != text.end();
}

bool containsAnyIgnoreCase(std::string_view text, std::span<const std::string_view> lowerWords) noexcept
{
    return std::any_of(lowerWords.begin(), lowerWords.end(),
                       [text](std::string_view words) { return containsIgnoreCase(text, words); });
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

bool isHex(std::string_view text) noexcept
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isHexDigit);
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
    return withVisibleMarks(text, maxBytes, Controls::Escaped);
}

std::string withVisibleMarks(std::string_view text)
{
    return withVisibleMarks(text, std::string_view::npos, Controls::Kept);
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
