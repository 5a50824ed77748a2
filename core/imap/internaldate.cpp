// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/internaldate.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace onecopy::imap {

namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};

/// -1 when a character is not a digit.
int digits(std::string_view text, std::size_t at, std::size_t count) noexcept
{
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

unsigned monthAt(std::string_view text, std::size_t at) noexcept
{
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (lowerAscii(text[at]) == months[i][0] && lowerAscii(text[at + 1]) == months[i][1] &&
            lowerAscii(text[at + 2]) == months[i][2])
            return static_cast<unsigned>(i + 1);
    }
    return 0;
}

/// Seconds since midnight of "03:04:05"; a leap second counts as the next.
int timeOfDay(std::string_view text, std::size_t at) noexcept
{
    const int hour = digits(text, at, 2);
    const int minute = digits(text, at + 3, 2);
    const int second = digits(text, at + 6, 2);
    const bool shaped = text[at + 2] == ':' && text[at + 5] == ':';
    if (!shaped || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return -1;
    return hour * 3600 + minute * 60 + second;
}

} // namespace

std::optional<EpochSeconds> parseInternalDate(std::string_view text) noexcept
{
    if (text.size() + 1 == internalDateBytes && text[1] == '-' && text[0] != ' ') {
        std::array<char, internalDateBytes> padded{'0'};
        std::copy(text.begin(), text.end(), padded.begin() + 1);
        return parseInternalDate({padded.data(), padded.size()});
    }
    if (text.size() != internalDateBytes || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[20] != ' ')
        return std::nullopt;
    const int day = text[0] == ' ' ? digits(text, 1, 1) : digits(text, 0, 2);
    const unsigned month = monthAt(text, 3);
    const int year = digits(text, 7, 4);
    const int seconds = timeOfDay(text, 12);
    const int zoneHours = digits(text, 22, 2);
    const int zoneMinutes = digits(text, 24, 2);
    const bool signedZone = text[21] == '+' || text[21] == '-';
    if (day < 1 || month == 0 || year < 1 || seconds < 0 || !signedZone || zoneHours < 0 || zoneHours > 15 ||
        zoneMinutes < 0 || zoneMinutes > 59)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const EpochSeconds midnight = std::chrono::sys_days(date).time_since_epoch().count() * EpochSeconds{86'400};
    const int offset = (zoneHours * 60 + zoneMinutes) * 60;
    return midnight + seconds - (text[21] == '-' ? -offset : offset);
}

} // namespace onecopy::imap
