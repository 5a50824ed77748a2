// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small steps over one line. All of them are linear and hold nothing.
namespace onecopy::logs {

/// Cuts the text before `end` off the front of `text`, and `end` with it. None, and nothing cut: it is not there.
[[nodiscard]] std::optional<std::string_view> take(std::string_view &text, std::string_view end) noexcept;
/// What stands between `key` and the next `end` (or the line's end). None: no key.
[[nodiscard]] std::optional<std::string_view> valueOf(std::string_view text, std::string_view key,
                                                      std::string_view end) noexcept;
[[nodiscard]] inline bool mentions(std::string_view text, std::string_view words) noexcept
{
    return text.find(words) != std::string_view::npos;
}
/// "[192.0.2.1]": a client that is known by its address alone, which is cut where it is none.
[[nodiscard]] std::string bracketed(std::string_view address);
[[nodiscard]] std::string_view withoutAngles(std::string_view text) noexcept;
[[nodiscard]] std::optional<std::uint64_t> numberAt(std::string_view text) noexcept; ///< leading digits
[[nodiscard]] std::optional<double> decimalAt(std::string_view text) noexcept;       ///< "12.34", all of it

/// "Jan" … "Dec", three letters each, one behind the other.
inline constexpr std::string_view monthNames = "JanFebMarAprMayJunJulAugSepOctNovDec";
/// 1 to 12 by the first three letters; 0: no month.
[[nodiscard]] int monthFrom(std::string_view text) noexcept;
/// A day in the Gregorian calendar; none if there is no such day.
[[nodiscard]] std::optional<EpochSeconds> dayOf(int year, int month, int day) noexcept;
/// "2026-11-23 22:31:50", "2026-11-23T22:31:50.123Z", "…+02:00", "2026-11-23 22:31:50.5 +0200".
[[nodiscard]] std::optional<EpochSeconds> isoTime(std::string_view text) noexcept;

/// "23/Nov/2026 22:31:50", as long as this.
[[nodiscard]] std::optional<EpochSeconds> namedMonthTime(std::string_view text) noexcept;
/// "Mon Nov 23 22:31:50 2026"
[[nodiscard]] std::optional<EpochSeconds> ctimeTime(std::string_view text) noexcept;
/// "11/23/2026 10:31:50 PM", "23.11.2026 22:31:50", "23/11/2026 22:31:50"
[[nodiscard]] std::optional<EpochSeconds> countryTime(std::string_view text) noexcept;

/// Times of syslog: "Nov 23 22:37:58", the same with a fraction, RFC 3339, or seconds since 1970 with a fraction
/// (journalctl -o short-unix). The year is the last one in which the time is not after `reference` by more than a day.
/// Remembers the last day, since lines come in order.
class SyslogClock
{
public:
    explicit SyslogClock(EpochSeconds reference);
    /// Cuts the time and the blank behind it off `line`. None, and nothing cut: there is no time.
    [[nodiscard]] std::optional<EpochSeconds> take(std::string_view &line) noexcept;

private:
    EpochSeconds m_reference;
    int m_year;
    std::array<char, 6> m_day{};
    EpochSeconds m_dayStart = 0;
};

/// The columns of a table log by name: "message-id" → 10.
class Columns
{
public:
    void assign(std::string_view line, char separator);
    [[nodiscard]] bool known() const noexcept { return m_count != 0; }
    /// `cells` are those of one line. Empty where the column is missing.
    [[nodiscard]] std::string_view cell(const std::vector<std::string_view> &cells,
                                        std::string_view lowerName) const noexcept;

private:
    std::vector<std::string> m_names;
    std::size_t m_count = 0;
};

/// Cells of a line, at most 100. With ',' and ';' a cell may be in double quotes (RFC 4180); the quotes go,
/// doubled ones stay.
void splitCells(std::string_view line, char separator, std::vector<std::string_view> &cells);

} // namespace onecopy::logs
