// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/mime/header.h"

#include <algorithm>
#include <array>

namespace onecopy::mime {

namespace {

/// Nobody writes a longer date; a longer value is looked at up to here.
constexpr std::size_t longestDate = 256;

struct Zone
{
    std::string_view name;
    int minutes;
};

/// RFC 5322 4.3 for the American names; the others are what real servers write. "IST" is India, "BST" Britain.
constexpr std::array<Zone, 39> zones = {
    {{"ut", 0},     {"utc", 0},    {"gmt", 0},     {"z", 0},      {"wet", 0},    {"west", 60},  {"bst", 60},
     {"cet", 60},   {"met", 60},   {"mez", 60},    {"cest", 120}, {"mest", 120}, {"mesz", 120}, {"eet", 120},
     {"sast", 120}, {"eest", 180}, {"msk", 180},   {"msd", 240},  {"ist", 330},  {"sgt", 480},  {"hkt", 480},
     {"awst", 480}, {"jst", 540},  {"kst", 540},   {"acst", 570}, {"aest", 600}, {"aedt", 660}, {"nzst", 720},
     {"nzdt", 780}, {"est", -300}, {"edt", -240},  {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360},
     {"pst", -480}, {"pdt", -420}, {"akst", -540}, {"hst", -600}}};

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};

constexpr bool isAlpha(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Days since 1970-01-01 in the Gregorian calendar, by counting from 1 March, so that a leap day ends a year.
constexpr std::int64_t daysSinceEpoch(int year, int month, int day) noexcept
{
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t monthFromMarch = (month + 9) % 12;
    const std::int64_t dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719468;
}
static_assert(daysSinceEpoch(1970, 1, 1) == 0);
static_assert(daysSinceEpoch(2000, 2, 29) == 11016);

constexpr int daysIn(int year, int month) noexcept
{
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

struct Number
{
    int value = 0;
    int digits = 0;
};

class DateReader
{
public:
    explicit DateReader(std::string_view text) noexcept
        : m_text(text.substr(0, longestDate))
    {
    }

    [[nodiscard]] std::optional<EpochSeconds> read() noexcept
    {
        while (m_valid && m_at < m_text.size())
            readPiece();
        return result();
    }

private:
    void readPiece() noexcept
    {
        const char c = m_text[m_at];
        if (isDigit(c))
            readNumber();
        else if (isAlpha(c))
            readWord();
        else if (c == '(')
            skipComment();
        else if ((c == '+' || c == '-') && m_haveTime && isDigit(peek(1)))
            readOffset(c);
        else
            ++m_at;
    }

    [[nodiscard]] char peek(std::size_t ahead) const noexcept
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void skipComment() noexcept
    {
        int depth = 0;
        do {
            const char c = m_text[m_at++];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0 && m_at < m_text.size());
    }

    Number number() noexcept
    {
        Number read;
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at, ++read.digits) {
            if (read.digits < 6)
                read.value = read.value * 10 + (m_text[m_at] - '0');
        }
        return read;
    }

    /// The number behind the separator `c`, if both stand here.
    std::optional<Number> after(char c) noexcept
    {
        if (peek(0) != c || !isDigit(peek(1)))
            return std::nullopt;
        ++m_at;
        return number();
    }

    void readNumber() noexcept
    {
        const Number first = number();
        const char next = peek(0);
        if (next == ':')
            readTime(first, ':');
        else if (next == '.' && isDigit(peek(1)) && m_haveDay && m_month != 0 && m_haveYear)
            readTime(first, '.'); // "Mon, 15 Jan 2024 10.00.00 +0100"
        else if (next == '.' && isDigit(peek(1)))
            readDotted(first);
        else if (next == '/')
            readAmerican(first);
        else if (next == '-' && isDigit(peek(1)) && first.digits == 4 && !m_haveYear)
            readIso(first);
        else
            readPlain(first);
    }

    void readTime(Number hour, char separator) noexcept
    {
        const auto minute = after(separator);
        m_valid = !m_haveTime && minute && hour.digits <= 2 && minute->digits <= 2;
        if (!m_valid)
            return;
        const auto second = after(separator);
        const Number seconds = second.value_or(Number{});
        m_valid = hour.value <= 24 && minute->value <= 59 && seconds.value <= 60 && seconds.digits <= 2;
        if (peek(0) == '.' || peek(0) == ',')
            static_cast<void>(after(peek(0))); // fractions of a second are dropped
        m_haveTime = true;
        m_hour = hour.value;
        m_minute = minute->value;
        m_second = seconds.value;
    }

    void setDate(Number year, Number month, Number day) noexcept
    {
        m_valid = !m_haveDay && !m_haveYear && m_month == 0 && month.value >= 1 && month.value <= 12;
        m_month = month.value;
        m_haveDay = true;
        m_day = day.value;
        setYear(year);
    }

    void readIso(Number year) noexcept
    {
        const auto month = after('-');
        const auto day = after('-');
        m_valid = month && day;
        if (!m_valid)
            return;
        setDate(year, *month, *day);
        if ((peek(0) == 'T' || peek(0) == 't') && isDigit(peek(1)))
            ++m_at;
    }

    void readAmerican(Number month) noexcept
    {
        const auto day = after('/');
        const auto year = after('/');
        m_valid = day && year;
        if (m_valid)
            setDate(*year, month, *day);
    }

    void readDotted(Number day) noexcept
    {
        const auto month = after('.');
        const auto year = after('.');
        m_valid = month && year;
        if (m_valid)
            setDate(*year, *month, day);
    }

    void readPlain(Number read) noexcept
    {
        if (!m_haveDay && read.digits <= 2) {
            m_haveDay = true;
            m_day = read.value;
        } else if (!m_haveYear && read.digits >= 2 && read.digits <= 4) {
            setYear(read);
        } else {
            m_valid = false;
        }
        if (isAlpha(peek(0)) && peek(2) == ' ')
            m_at += 2; // "21st"
    }

    /// RFC 5322 4.3: two digits under 50 are this century, other two digits and three digits count from 1900.
    void setYear(Number year) noexcept
    {
        m_haveYear = true;
        m_year = year.value;
        if (year.digits == 2)
            m_year += year.value < 50 ? 2000 : 1900;
        else if (year.digits == 3)
            m_year += 1900;
        m_valid = m_valid && m_year >= 1900 && m_year <= 9999;
    }

    void readOffset(char sign) noexcept
    {
        ++m_at;
        const Number first = number();
        int minutes = 0;
        if (first.digits <= 2)
            minutes = first.value * 60 + after(':').value_or(Number{}).value;
        else
            minutes = first.value / 100 * 60 + first.value % 100;
        if (m_numericZone)
            return;
        m_numericZone = true;
        // An impossible offset says nothing about the instant; -0000 has the same meaning (RFC 5322 3.3).
        m_zone = first.digits > 4 || minutes >= 24 * 60 ? 0 : sign == '-' ? -minutes : minutes;
    }

    void readWord() noexcept
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && isAlpha(m_text[m_at]))
            ++m_at;
        std::array<char, 12> buffer{};
        const std::size_t length = std::min(m_at - start, buffer.size());
        std::transform(m_text.begin() + static_cast<std::ptrdiff_t>(start),
                       m_text.begin() + static_cast<std::ptrdiff_t>(start + length), buffer.begin(), lowerAscii);
        const std::string_view word(buffer.data(), length);
        if (m_haveTime && (word == "am" || word == "pm"))
            m_half = word == "am" ? Half::Morning : Half::Afternoon;
        else if (m_month == 0 && setMonth(word))
            return;
        else if (m_haveTime)
            setZone(word);
    }

    bool setMonth(std::string_view word) noexcept
    {
        for (std::size_t i = 0; word.size() >= 3 && i < months.size(); ++i) {
            if (months[i].starts_with(word) || word == "sept") {
                m_month = word == "sept" ? 9 : static_cast<int>(i) + 1;
                return true;
            }
        }
        return false;
    }

    void setZone(std::string_view word) noexcept
    {
        if (m_numericZone || m_zone != 0)
            return;
        for (const Zone &zone : zones) {
            if (zone.name == word)
                m_zone = zone.minutes;
        }
    }

    [[nodiscard]] std::optional<EpochSeconds> result() const noexcept
    {
        if (!m_valid || !m_haveDay || !m_haveYear || m_month == 0 || m_day < 1 || m_day > daysIn(m_year, m_month))
            return std::nullopt;
        int hour = m_hour;
        if (m_half != Half::None) {
            if (hour < 1 || hour > 12)
                return std::nullopt;
            hour = hour % 12 + (m_half == Half::Afternoon ? 12 : 0);
        }
        return daysSinceEpoch(m_year, m_month, m_day) * 86400 + hour * 3600 + (m_minute - m_zone) * 60 + m_second;
    }

    enum class Half { None, Morning, Afternoon };

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_valid = true;
    bool m_haveDay = false;
    bool m_haveYear = false;
    bool m_haveTime = false;
    bool m_numericZone = false;
    Half m_half = Half::None;
    int m_day = 0;
    int m_month = 0;
    int m_year = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_zone = 0; ///< minutes east of Greenwich
};

} // namespace

std::optional<EpochSeconds> parseDate(std::string_view value)
{
    return DateReader(trimmed(value)).read();
}

} // namespace onecopy::mime
