// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/charset.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace onecopy::mime {

namespace {

/// The Encoding Standard's windows-1252: it is what mail that says ISO-8859-1 really contains.
constexpr std::array<char16_t, 32> highControls = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                   0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t longestCharsetName = 40;
constexpr std::size_t blockBytes = 4096;

struct CharsetAlias
{
    std::string_view name;
    std::string_view use;
};

/// Names that Qt and ICU do not know, and charsets whose users write a larger one under the same name.
constexpr std::array<CharsetAlias, 16> aliases = {{{"utf8", "utf-8"},
                                                   {"unicode-1-1-utf-8", "utf-8"},
                                                   {"unicode-1-1-utf-7", "utf-7"},
                                                   {"gb2312", "gb18030"},
                                                   {"gb_2312-80", "gb18030"},
                                                   {"gbk", "gb18030"},
                                                   {"x-gbk", "gb18030"},
                                                   {"cp936", "gb18030"},
                                                   {"ks_c_5601-1987", "windows-949"},
                                                   {"ks_c_5601", "windows-949"},
                                                   {"euc-kr", "windows-949"},
                                                   {"shift_jis", "windows-31j"},
                                                   {"x-sjis", "windows-31j"},
                                                   {"iso-8859-8-i", "iso-8859-8"},
                                                   {"iso-8859-9", "windows-1254"},
                                                   {"tis-620", "windows-874"}}};

std::string canonicalCharset(std::string_view name)
{
    std::string lower = toLowerAscii(trimmed(name));
    if (lower.size() > longestCharsetName)
        return {};
    for (const char c : lower) {
        const bool valid =
            (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
        if (!valid)
            return {};
    }
    for (const CharsetAlias &alias : aliases) {
        if (alias.name == lower)
            return std::string(alias.use);
    }
    if (lower.starts_with("cp125"))
        return "windows-" + lower.substr(2);
    return lower;
}

bool isLatin(std::string_view charset) noexcept
{
    return charset == "iso-8859-1" || charset == "windows-1252" || charset == "latin1" || charset == "iso8859-1" ||
           charset == "iso_8859-1" || charset == "l1";
}

bool isUndeclared(std::string_view charset) noexcept
{
    return charset.empty() || charset == "us-ascii" || charset == "ascii" || charset == "ansi_x3.4-1968";
}

void appendUtf8(char16_t code, std::string &out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

void appendLatin(std::string_view bytes, std::string &out)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(byte >= 0x80 && byte < 0xA0 ? highControls[byte - 0x80U] : static_cast<char16_t>(byte), out);
    }
}

/// Length of the valid UTF-8 sequence at the front of `text`, whose first byte is not ASCII; 0 if there is none (RFC
/// 3629 4).
std::size_t sequenceLength(std::string_view text) noexcept
{
    const auto at = [text](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto tail = [&at](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned lead = at(0);
    const unsigned second = at(1);
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool valid = tail(1) && tail(2) && !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F);
        return valid ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool range = !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        return range && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

std::size_t asciiPrefix(std::string_view bytes) noexcept
{
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

bool isAscii(std::string_view bytes) noexcept
{
    return asciiPrefix(bytes) == bytes.size();
}

bool isValidUtf8(std::string_view bytes) noexcept
{
    while (true) {
        bytes.remove_prefix(asciiPrefix(bytes));
        if (bytes.empty())
            return true;
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
}

std::string rawToUtf8(std::string_view bytes)
{
    if (isValidUtf8(bytes))
        return std::string(bytes);
    std::string out;
    appendLatin(bytes, out);
    return out;
}

std::optional<std::string> charsetToUtf8(std::string_view bytes, std::string_view charset)
{
    const std::string name = canonicalCharset(charset);
    if (name.empty())
        return std::nullopt;
    if (isUndeclared(name))
        return rawToUtf8(bytes);
    if (name == "utf-8")
        return isValidUtf8(bytes) ? std::string(bytes) : toValidUtf8(bytes);
    std::string out;
    if (isLatin(name)) {
        appendLatin(bytes, out);
        return out;
    }
    QStringDecoder decoder(name.c_str());
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    // A lone surrogate can come out of a broken UTF-16 text; toUtf8() makes it U+FFFD or '?', never invalid UTF-8.
    out = text.toUtf8().toStdString();
    return out;
}

TextDecoder::TextDecoder(std::string_view charset)
{
    const std::string name = canonicalCharset(charset);
    if (name == "utf-8" || isUndeclared(name)) {
        m_known = !name.empty() || trimmed(charset).empty();
        return;
    }
    if (isLatin(name)) {
        m_kind = Kind::Latin;
        return;
    }
    m_decoder = QStringDecoder(name.c_str());
    m_known = m_decoder.isValid();
    m_kind = m_known ? Kind::Converter : Kind::Unchanged;
    if (name.starts_with("utf-16") || name.starts_with("ucs-2") || name.starts_with("iso-10646-ucs-2"))
        m_unit = 2;
    else if (name.starts_with("utf-32") || name.starts_with("ucs-4") || name.starts_with("iso-10646-ucs-4"))
        m_unit = 4;
}

void TextDecoder::add(std::string_view bytes, std::string &out)
{
    if (m_kind == Kind::Unchanged) {
        out += bytes;
    } else if (m_kind == Kind::Latin) {
        appendLatin(bytes, out);
    } else {
        m_total += bytes.size();
        while (!bytes.empty()) {
            const std::string_view part = bytes.substr(0, blockBytes - m_block.size());
            m_block += part;
            bytes.remove_prefix(part.size());
            if (m_block.size() == blockBytes)
                convertBlock(out);
        }
    }
}

void TextDecoder::convertBlock(std::string &out)
{
    const QString decoded = m_decoder.decode(QByteArrayView(m_block.data(), static_cast<qsizetype>(m_block.size())));
    QString text = std::exchange(m_highSurrogate, QString()) + decoded;
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_highSurrogate = text.back();
        text.chop(1);
    }
    if (!m_decoder.hasError() && !text.contains(QChar::ReplacementCharacter) && text.isValidUtf16()) {
        out += text.toUtf8().toStdString();
    } else {
        // The bytes themselves follow the mark, so that no two different inputs come out equal.
        out += replacement;
        out += m_tail;
        out += m_block;
        m_decoder.resetState();
        m_highSurrogate.clear();
    }
    m_tail.assign(m_block.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(m_block.size(), 8)), m_block.end());
    m_block.clear();
}

void TextDecoder::finish(std::string &out)
{
    if (m_kind != Kind::Converter)
        return;
    // A line feed completes or breaks a character that was left half; without it that half would be forgotten.
    if (m_unit == 1)
        m_block += '\n';
    if (!m_block.empty())
        convertBlock(out);
    if (m_total % m_unit != 0 || !m_highSurrogate.isEmpty()) {
        out += replacement;
        out += m_tail;
    }
}

} // namespace onecopy::mime
