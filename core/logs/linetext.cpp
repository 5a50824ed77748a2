// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/linetext.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstring>

namespace onecopy::logs {

namespace {

constexpr std::size_t mostCells = 100;
constexpr EpochSeconds day = 86'400;

/// Two digits, or -1.
int two(std::string_view text, std::size_t at) noexcept
{
    if (at + 1 >= text.size() || !isDigit(text[at]) || !isDigit(text[at + 1]))
        return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// Seconds of "22:37:58" at `at`, or -1.
int clockAt(std::string_view text, std::size_t at) noexcept
{
    if (at + 8 > text.size() || text[at + 2] != ':' || text[at + 5] != ':')
        return -1;
    const int hours = two(text, at);
    const int minutes = two(text, at + 3);
    const int seconds = two(text, at + 6);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return -1;
    return hours * 3600 + minutes * 60 + seconds;
}

int yearOf(EpochSeconds time) noexcept
{
    const auto days = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(time)));
    return static_cast<int>(std::chrono::year_month_day(days).year());
}

/// "+02:00", "+0200", "+02", "Z" or nothing, as seconds east of Greenwich.
std::optional<EpochSeconds> zoneFrom(std::string_view text) noexcept
{
    text = trimmed(text);
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const bool colon = text.size() == 6 && text[3] == ':';
    const bool whole = text.size() == 3;
    if ((text[0] != '+' && text[0] != '-') || (text.size() != 5 && !colon && !whole))
        return std::nullopt;
    const int hours = two(text, 1);
    const int minutes = whole ? 0 : two(text, colon ? 4 : 3);
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    const EpochSeconds offset = EpochSeconds{hours} * 3600 + EpochSeconds{minutes} * 60;
    return text[0] == '-' ? -offset : offset;
}

/// "1795473478.123456", since 1970.
std::optional<EpochSeconds> secondsOf(std::string_view text) noexcept
{
    const auto whole = parseNumber(text.substr(0, text.find('.')));
    return whole ? std::optional(static_cast<EpochSeconds>(*whole)) : std::nullopt;
}

} // namespace

std::optional<std::string_view> take(std::string_view &text, std::string_view end) noexcept
{
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(at + end.size());
    return taken;
}

std::optional<std::string_view> valueOf(std::string_view text, std::string_view key, std::string_view end) noexcept
{
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(at + key.size());
    return text.substr(0, text.find(end));
}

std::string bracketed(std::string_view address)
{
    constexpr std::size_t longestAddress = 100;
    return '[' + std::string(address.substr(0, longestAddress)) + ']';
}

std::string_view withoutAngles(std::string_view text) noexcept
{
    text = trimmed(text);
    if (text.starts_with('<'))
        text.remove_prefix(1);
    if (text.ends_with('>'))
        text.remove_suffix(1);
    return text;
}

std::optional<std::uint64_t> numberAt(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    return parseNumber(text.substr(0, length));
}

std::optional<double> decimalAt(std::string_view text) noexcept
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

int monthFrom(std::string_view text) noexcept
{
    const std::size_t at = monthNames.find(text.substr(0, 3));
    return text.size() < 3 || at == std::string_view::npos || at % 3 != 0 ? 0 : static_cast<int>(at / 3) + 1;
}

std::optional<EpochSeconds> dayOf(int year, int month, int dayOfMonth) noexcept
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(dayOfMonth))};
    if (month < 1 || dayOfMonth < 1 || year < 1970 || year > 9999 || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * day;
}

std::optional<EpochSeconds> isoTime(std::string_view text) noexcept
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' '))
        return std::nullopt;
    const int century = two(text, 0);
    const int years = two(text, 2);
    const int seconds = clockAt(text, 11);
    const auto start = dayOf(century * 100 + years, two(text, 5), two(text, 8));
    if (century < 0 || years < 0 || seconds < 0 || !start)
        return std::nullopt;
    std::size_t zone = 19;
    if (zone < text.size() && (text[zone] == '.' || text[zone] == ',')) {
        ++zone;
        while (zone < text.size() && isDigit(text[zone]))
            ++zone;
    }
    const auto offset = zoneFrom(text.substr(zone));
    if (!offset)
        return std::nullopt;
    return *start + seconds - *offset;
}

std::optional<EpochSeconds> namedMonthTime(std::string_view text) noexcept
{
    if (text.size() != 20 || text[2] != '/' || text[6] != '/')
        return std::nullopt;
    const int century = two(text, 7);
    const int years = two(text, 9);
    const int seconds = clockAt(text, 12);
    const auto start = dayOf(century * 100 + years, monthFrom(text.substr(3)), two(text, 0));
    if (century < 0 || years < 0 || seconds < 0 || !start)
        return std::nullopt;
    return *start + seconds;
}

std::optional<EpochSeconds> countryTime(std::string_view text) noexcept
{
    const auto first = numberAt(text);
    const char between = text.find('/') != std::string_view::npos ? '/' : '.';
    (void)take(text, std::string_view(&between, 1));
    const auto second = numberAt(text);
    (void)take(text, std::string_view(&between, 1));
    const auto year = numberAt(text);
    if (!take(text, " "))
        return std::nullopt;
    auto hours = numberAt(text);
    (void)take(text, ":");
    const auto minutes = numberAt(text);
    if (!first || !second || !year || !hours || !minutes || *first > 31 || *second > 31 || *year > 9'999)
        return std::nullopt;
    const std::uint64_t seconds = take(text, ":") ? numberAt(text).value_or(0) : 0; // "10:31 PM" has none
    const bool afternoon = text.ends_with("PM");
    const bool american = between == '/' && (afternoon || text.ends_with("AM"));
    if (american)
        hours = *hours % 12 + (afternoon ? 12 : 0);
    if (*hours > 23 || *minutes > 59 || seconds > 60)
        return std::nullopt;
    const bool monthFirst = american || (between == '/' && *second > 12);
    const auto start = dayOf(static_cast<int>(*year), static_cast<int>(monthFirst ? *first : *second),
                             static_cast<int>(monthFirst ? *second : *first));
    if (!start)
        return std::nullopt;
    return *start + static_cast<EpochSeconds>(*hours * 3600 + *minutes * 60 + seconds);
}

std::optional<EpochSeconds> ctimeTime(std::string_view text) noexcept
{
    std::array<std::string_view, 5> words{};
    for (std::string_view &word : words) {
        text = trimmed(text);
        word = text.substr(0, text.find(' '));
        text.remove_prefix(word.size());
    }
    const auto dayOfMonth = numberAt(words[2]);
    const auto year = numberAt(words[4]);
    const int seconds = clockAt(words[3], 0);
    if (!dayOfMonth || *dayOfMonth > 31 || !year || *year > 9'999 || seconds < 0)
        return std::nullopt;
    const auto start = dayOf(static_cast<int>(*year), monthFrom(words[1]), static_cast<int>(*dayOfMonth));
    return start ? std::optional(*start + seconds) : std::nullopt;
}

SyslogClock::SyslogClock(EpochSeconds reference)
    : m_reference(reference)
    , m_year(yearOf(reference))
{
}

std::optional<EpochSeconds> SyslogClock::take(std::string_view &line) noexcept
{
    // "Nov 23 22:37:58.123456 mx …" (journalctl -o short-precise)
    const std::size_t end = line.size() > 16 && line[15] == '.' ? line.find_first_not_of("0123456789", 16) : 15;
    if (line.size() > 16 && end < line.size() && line[end] == ' ' && line[3] == ' ' && line[6] == ' ') {
        const int seconds = clockAt(line, 7);
        if (seconds < 0)
            return std::nullopt;
        if (std::memcmp(m_day.data(), line.data(), m_day.size()) != 0) {
            const int month = monthFrom(line);
            const int dayOfMonth = line[4] == ' ' ? (isDigit(line[5]) ? line[5] - '0' : -1) : two(line, 4);
            std::optional<EpochSeconds> start;
            // February 29th may be years away from the reference.
            for (int year = m_year; !start && year > m_year - 8; --year) {
                start = dayOf(year, month, dayOfMonth);
                if (start && *start > m_reference + day)
                    start.reset();
            }
            if (!start)
                return std::nullopt;
            std::memcpy(m_day.data(), line.data(), m_day.size());
            m_dayStart = *start;
        }
        line.remove_prefix(end + 1);
        return m_dayStart + seconds;
    }
    const std::size_t blank = line.find(' ');
    if (blank == 0 || blank == std::string_view::npos || blank > 40)
        return std::nullopt;
    const std::string_view word = line.substr(0, blank);
    const auto time = isDigit(word[0]) && word.find('.') == 10 ? secondsOf(word) : isoTime(word);
    if (time)
        line.remove_prefix(blank + 1);
    return time;
}

void Columns::assign(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    splitCells(line, separator, cells);
    m_names.clear();
    for (const std::string_view cell : cells)
        m_names.push_back(toLowerAscii(trimmed(cell)));
    m_count = m_names.size();
}

std::string_view Columns::cell(const std::vector<std::string_view> &cells, std::string_view lowerName) const noexcept
{
    const auto at = std::find(m_names.begin(), m_names.end(), lowerName);
    const auto index = static_cast<std::size_t>(at - m_names.begin());
    return at == m_names.end() || index >= cells.size() ? std::string_view() : cells[index];
}

void splitCells(std::string_view line, char separator, std::vector<std::string_view> &cells)
{
    cells.clear();
    std::size_t at = 0;
    while (cells.size() < mostCells) {
        if ((separator == ',' || separator == ';') && at < line.size() && line[at] == '"') {
            std::size_t end = at + 1;
            while (end < line.size() && (line[end] != '"' || (end + 1 < line.size() && line[end + 1] == '"')))
                end += line[end] == '"' ? 2 : 1;
            end = std::min(end, line.size());
            cells.push_back(line.substr(at + 1, end - at - 1));
            at = line.find(separator, end);
        } else {
            const std::size_t end = line.find(separator, at);
            cells.push_back(line.substr(at, end == std::string_view::npos ? end : end - at));
            at = end;
        }
        if (at == std::string_view::npos)
            return;
        ++at;
    }
}

} // namespace onecopy::logs
