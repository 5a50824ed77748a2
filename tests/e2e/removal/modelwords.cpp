// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/modelwords.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace onecopy::model {

std::string upper(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

Ranges readSet(const std::string &text)
{
    Ranges ranges;
    std::size_t at = 0;
    const auto number = [&] {
        if (text[at] == '*') {
            ++at;
            return UINT32_MAX;
        }
        std::uint32_t value = 0;
        for (; at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0; ++at)
            value = value * 10 + static_cast<std::uint32_t>(text[at] - '0');
        return value;
    };
    while (at < text.size()) {
        const std::uint32_t first = number();
        std::uint32_t last = first;
        if (at < text.size() && text[at] == ':') {
            ++at;
            last = number();
        }
        ranges.emplace_back(std::min(first, last), std::max(first, last));
        if (at < text.size())
            ++at; // the comma
    }
    return ranges;
}

bool contains(const Ranges &ranges, std::uint32_t uid)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [uid](const auto &range) { return range.first <= uid && uid <= range.second; });
}

std::string word(const std::string &line, std::size_t &at)
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    std::string text;
    if (at < line.size() && line[at] == '"') {
        for (++at; at < line.size() && line[at] != '"'; ++at) {
            if (line[at] == '\\' && at + 1 < line.size())
                ++at;
            text += line[at];
        }
        ++at;
        return text;
    }
    int depth = 0;
    for (; at < line.size() && (depth > 0 || line[at] != ' '); ++at) {
        depth += line[at] == '(' ? 1 : line[at] == ')' ? -1 : 0;
        text += line[at];
    }
    return text;
}

std::set<std::string> flagsIn(std::string list)
{
    std::set<std::string> flags;
    std::string flag;
    for (const char c : list + " ") {
        if (c == '(' || c == ')' || c == ' ') {
            if (!flag.empty())
                flags.insert(flag);
            flag.clear();
        } else {
            flag += c;
        }
    }
    return flags;
}

std::string headerOf(const std::string &bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    return end == std::string::npos ? bytes : bytes.substr(0, end + 4);
}

std::string dateOf(std::int64_t seconds)
{
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = seconds != 0 ? static_cast<std::time_t>(seconds) : std::time(nullptr);
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[64];
    std::snprintf(text, sizeof text, "%02d-%s-%d %02d:%02d:%02d +0000", parts.tm_mday, months[parts.tm_mon],
                  1900 + parts.tm_year, parts.tm_hour, parts.tm_min, parts.tm_sec);
    return text;
}

std::string setOf(const std::vector<std::uint32_t> &uids)
{
    std::string text;
    for (const std::uint32_t uid : uids)
        text += (text.empty() ? "" : ",") + std::to_string(uid);
    return text;
}

std::string userIn(const std::string &base64)
{
    std::string text;
    unsigned bits = 0;
    int count = 0;
    for (const char c : base64) {
        static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const std::size_t value = letters.find(c);
        if (value == std::string_view::npos)
            break;
        bits = bits << 6U | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            text += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    const std::size_t first = text.find('\0');
    const std::size_t second = text.find('\0', first + 1);
    return first == std::string::npos ? std::string() : text.substr(first + 1, second - first - 1);
}

} // namespace onecopy::model
