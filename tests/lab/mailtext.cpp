// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/mailtext.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>

namespace onecopy::lab {
namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Civil
{
    int year;
    int month;
    int day;
    int weekday;
    int second; ///< of the day
};

Civil civil(EpochSeconds at)
{
    using namespace std::chrono;
    const sys_seconds moment{seconds(at)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    return {int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day())),
            static_cast<int>(weekday(day).c_encoding()), static_cast<int>((moment - day).count())};
}

void appendTime(std::string &out, int second)
{
    appendTwo(out, second / 3600);
    out += ':';
    appendTwo(out, second / 60 % 60);
    out += ':';
    appendTwo(out, second % 60);
}

/// Decodes one character of valid UTF-8 at `at` and moves on.
char32_t nextCharacter(std::string_view utf8, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(utf8[at++]);
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t value = more == 0 ? first : first & (0x3FU >> static_cast<unsigned>(more));
    for (; more > 0 && at < utf8.size(); --more)
        value = (value << 6U) | (static_cast<unsigned char>(utf8[at++]) & 0x3FU);
    return value;
}

void appendUtf16(std::string &out, char32_t value)
{
    const auto unit = [&out](std::uint32_t u) {
        out += static_cast<char>(u >> 8U);
        out += static_cast<char>(u & 0xFFU);
    };
    if (value < 0x10000) {
        unit(value);
        return;
    }
    unit(0xD800U + ((value - 0x10000U) >> 10U));
    unit(0xDC00U + ((value - 0x10000U) & 0x3FFU));
}

/// RFC 3501 5.1.3: base64 with "," for "/" and without padding.
void appendShifted(std::string &out, std::string_view utf16)
{
    std::string text;
    appendBase64(text, utf16);
    out += '&';
    for (const char c : text) {
        if (c != '=')
            out += c == '/' ? ',' : c;
    }
    out += '-';
}

} // namespace

void appendNumber(std::string &out, std::uint64_t number)
{
    std::array<char, 20> digits{};
    out.append(digits.data(), std::to_chars(digits.begin(), digits.end(), number).ptr);
}

void appendTwo(std::string &out, int number)
{
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

void appendRandom(std::string &out, Random &random, int digits, std::string_view alphabet)
{
    std::uint64_t bits = 0;
    for (int i = 0; i < digits; ++i) {
        if (i % 8 == 0)
            bits = random.next();
        out += alphabet[(bits & 0xFFU) % alphabet.size()];
        bits >>= 8U;
    }
}

void appendDate(std::string &out, EpochSeconds at, int zoneMinutes)
{
    const Civil date = civil(at + zoneMinutes * 60);
    out += weekdays[static_cast<std::size_t>(date.weekday)];
    out += ", ";
    appendNumber(out, static_cast<std::uint64_t>(date.day));
    out += ' ';
    out += months[static_cast<std::size_t>(date.month - 1)];
    out += ' ';
    appendNumber(out, static_cast<std::uint64_t>(date.year));
    out += ' ';
    appendTime(out, date.second);
    out += zoneMinutes < 0 ? " -" : " +";
    appendTwo(out, std::abs(zoneMinutes) / 60);
    appendTwo(out, std::abs(zoneMinutes) % 60);
}

void appendInternalDate(std::string &out, EpochSeconds at)
{
    const Civil date = civil(at);
    appendTwo(out, date.day);
    out += '-';
    out += months[static_cast<std::size_t>(date.month - 1)];
    out += '-';
    appendNumber(out, static_cast<std::uint64_t>(date.year));
    out += ' ';
    appendTime(out, date.second);
    out += " +0000";
}

void appendArrivalTime(std::string &out, EpochSeconds at, int milliseconds)
{
    const Civil date = civil(at);
    appendTwo(out, date.day);
    out += ' ';
    out += months[static_cast<std::size_t>(date.month - 1)];
    out += ' ';
    appendNumber(out, static_cast<std::uint64_t>(date.year));
    out += ' ';
    appendTime(out, date.second);
    out += ".0";
    out += static_cast<char>('0' + milliseconds / 100 % 10);
    appendTwo(out, milliseconds % 100);
    // 100 ns since 1601-01-01, low word first.
    const std::uint64_t ticks = static_cast<std::uint64_t>(at + 11'644'473'600) * 10'000'000U +
                                static_cast<std::uint64_t>(milliseconds) * 10'000U;
    out += " (UTC) FILETIME=[";
    for (const unsigned shift : {28U, 24U, 20U, 16U, 12U, 8U, 4U, 0U})
        out += hexDigits[(ticks >> shift) & 0xFU];
    out += ':';
    for (const unsigned shift : {60U, 56U, 52U, 48U, 44U, 40U, 36U, 32U})
        out += hexDigits[(ticks >> shift) & 0xFU];
    out += ']';
}

void appendBase64(std::string &out, std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = (group << 8U) | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= count ? base64Digits[(group >> (18U - 6U * i)) & 0x3FU] : '=';
    }
}

void appendBase64Noise(std::string &out, Random &random, std::size_t bytes)
{
    for (std::size_t line = 0; line * 78 < bytes; ++line) {
        std::array<char, 80> text{};
        for (std::size_t at = 0; at < 80; at += 10) {
            std::uint64_t bits = random.next();
            for (std::size_t i = 0; i < 10; ++i, bits >>= 6U)
                text[at + i] = base64Digits[bits & 0x3FU];
        }
        text[76] = '\r';
        text[77] = '\n';
        out.append(text.data(), 78);
    }
}

void appendEncodedUtf8(std::string &out, std::string_view utf8)
{
    constexpr std::size_t bytesInWord = 42;
    std::size_t start = 0;
    while (start < utf8.size()) {
        std::size_t end = std::min(start + bytesInWord, utf8.size());
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            --end;
        out += start == 0 ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?";
        appendBase64(out, utf8.substr(start, end - start));
        out += "?=";
        start = end;
    }
}

std::string toLatin1(std::string_view utf8)
{
    std::string result;
    for (std::size_t at = 0; at < utf8.size();)
        result += static_cast<char>(nextCharacter(utf8, at) & 0xFFU);
    return result;
}

void appendEncodedLatin1(std::string &out, std::string_view utf8)
{
    out += "=?iso-8859-1?Q?";
    std::size_t length = 15;
    for (const char c : toLatin1(utf8)) {
        if (length > 68) {
            out += "?=\r\n =?iso-8859-1?Q?";
            length = 15;
        }
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain || c == ' ') {
            out += plain ? c : '_';
            ++length;
        } else {
            out += {'=', hexDigits[byte >> 4U], hexDigits[byte & 0xFU]};
            length += 3;
        }
    }
    out += "?=";
}

void appendQuotedPrintable(std::string &out, std::string_view text)
{
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, 2) == "\r\n") {
            out += "\r\n";
            ++at;
            length = 0;
            continue;
        }
        if (length > 72) {
            out += "=\r\n";
            length = 0;
        }
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F && byte != '=') {
            out += text[at];
            ++length;
        } else {
            out += {'=', hexDigits[byte >> 4U], hexDigits[byte & 0xFU]};
            length += 3;
        }
    }
}

std::string toModifiedUtf7(std::string_view utf8)
{
    std::string out;
    std::string shifted;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCharacter(utf8, at);
        if (c < 0x20 || c > 0x7E) {
            appendUtf16(shifted, c);
            continue;
        }
        if (!shifted.empty())
            appendShifted(out, shifted);
        shifted.clear();
        out += static_cast<char>(c);
        if (c == '&')
            out += '-';
    }
    if (!shifted.empty())
        appendShifted(out, shifted);
    return out;
}

std::string imapQuoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

} // namespace onecopy::lab
