// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/remove/leasenote.h"

#include "core/base/text.h"
#include "core/jobs/remove/lease.h"
#include "core/mime/header.h"

#include <ctime>
#include <map>

namespace onecopy::jobs {

namespace {

constexpr std::size_t idLetters = 32;
constexpr std::size_t holderBytes = 120;

/// As it is written here: in small letters.
bool isSmallHex(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Letters, digits and few more as they are; everything else as %xx.
std::string escaped(std::string_view text)
{
    static constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._@-";
    std::string out;
    for (const char c : text.substr(0, holderBytes))
        out += plain.find(c) != std::string_view::npos ? std::string(1, c) : "%" + toHex(std::string_view(&c, 1));
    return out;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size() && out.size() < holderBytes; ++at) {
        if (text[at] == '%' && at + 2 < text.size() && isSmallHex(text.substr(at + 1, 2))) {
            const auto nibble = [](char c) { return c >= 'a' ? c - 'a' + 10 : c - '0'; };
            out += static_cast<char>(nibble(text[at + 1]) * 16 + nibble(text[at + 2]));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return toValidUtf8(out);
}

/// RFC 5322 3.3. Names of days and months are those of the RFC, whatever the language of the computer.
std::string mailDate(EpochSeconds now)
{
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t seconds = now;
    std::tm parts{};
    if (gmtime_r(&seconds, &parts) == nullptr)
        return "1 Jan 1970 00:00:00 +0000";
    char clock[40];
    std::strftime(clock, sizeof clock, " %Y %H:%M:%S +0000", &parts);
    return std::to_string(parts.tm_mday) + " " + months[parts.tm_mon] + clock;
}

std::map<std::string, std::string, std::less<>> wordsOf(const std::string &value)
{
    std::map<std::string, std::string, std::less<>> words;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t end = std::min(value.find(' ', at), value.size());
        const std::string word = value.substr(at, end - at);
        const std::size_t equals = word.find('=');
        words.emplace(word.substr(0, equals), equals == std::string::npos ? "" : word.substr(equals + 1));
        at = end + 1;
    }
    return words;
}

} // namespace

std::string leaseMessage(const LeaseNote &note, EpochSeconds now)
{
    return "Date: " + mailDate(now) + "\r\nFrom: Onecopy <onecopy@localhost.invalid>\r\nSubject: Onecopy lease\r\n" +
           "Message-ID: <lease." + note.id + "." + std::to_string(note.first) + "." + std::to_string(now) +
           "@onecopy.invalid>\r\n" + Lease::field + ": 1 id=" + note.id + " first=" + std::to_string(note.first) +
           " since=" + std::to_string(note.since) + " holder=" + escaped(note.holder) +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n"
           "Onecopy is moving extra copies of this account. This message keeps a second\r\n"
           "computer from doing so at the same time. It goes away by itself when the work\r\n"
           "is done; it may be deleted when no Onecopy is running.\r\n";
}

std::optional<LeaseNote> leaseFrom(std::string_view header)
{
    const mime::HeaderView view(header);
    const auto raw = view.first(Lease::field);
    if (!raw || raw->size() > 1000)
        return std::nullopt;
    const auto words = wordsOf(mime::unfolded(*raw));
    const auto value = [&words](std::string_view name) {
        const auto found = words.find(name);
        return found == words.end() ? std::string() : found->second;
    };
    LeaseNote note;
    note.id = value("id");
    const auto first = parseNumber(value("first"));
    const auto since = parseNumber(value("since"));
    if (!words.contains("1") || note.id.size() != idLetters || !isSmallHex(note.id) || !first || *first > 0xFFFFFFFFU ||
        !since)
        return std::nullopt;
    note.first = static_cast<std::uint32_t>(*first);
    note.since = static_cast<EpochSeconds>(std::min<std::uint64_t>(*since, 253'402'300'799ULL));
    note.holder = unescaped(value("holder"));
    return note;
}

} // namespace onecopy::jobs
