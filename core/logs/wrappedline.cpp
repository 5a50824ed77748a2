// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/wrappedline.h"

#include "core/base/text.h"
#include "core/logs/journalrecords.h"
#include "core/logs/linetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::size_t longestProgram = 80;

/// As the C library writes them for %b, without a dot: in German, French, Spanish, Italian, Dutch, Portuguese, Polish,
/// Russian, Czech, the Scandinavian languages, Finnish, Hungarian, Turkish and Arabic.
constexpr std::array<std::pair<std::string_view, std::size_t>, 12> foreignMonths{{
    {"jan jän janv ene gen sty янв led tammi oca ينا", 1},
    {"feb febr févr fev lut фев úno helmi Şub فبر", 2},
    {"mar mär märz mars mrt bře maalis márc мар مار", 3},
    {"apr avr avril abr april kwi апр dub huhti ápr nis أبر", 4},
    {"may mai mag mei maj мая май kvě touko máj ماي", 5},
    {"jun juin giu juni cze июн čen kesä jún haz يون", 6},
    {"jul juil lug juli lip июл čec heinä júl tem يول", 7},
    {"aug août ago sie авг srp elo Ağu أغس", 8},
    {"sep sept set wrz сен zář syys szept eyl سبت", 9},
    {"okt oct ott out paź окт říj loka eki أكت", 10},
    {"nov lis ноя marras kas نوف", 11},
    {"dez dec déc dic gru дек pro joulu des ara ديس", 12},
}};

bool beginsWithTime(std::string_view text) noexcept
{
    return SyslogClock(std::numeric_limits<std::int32_t>::max()).take(text).has_value();
}

/// "Nov 23 22:37:58 …": nearly every line.
bool isOfSyslog(std::string_view line) noexcept
{
    return line.size() > 16 && line[3] == ' ' && isDigit(line[5]) && line[6] == ' ' && line[9] == ':';
}

/// 1 to 12, or 0.
std::size_t monthNamed(std::string_view word) noexcept
{
    while (word.starts_with(' ')) // Japanese and Korean, of one digit
        word.remove_prefix(1);
    for (const std::string_view month : {"\xE6\x9C\x88", "\xEC\x9B\x94"}) { // 月, 월
        if (const auto number = numberAt(word);
            number && word.size() == (*number < 10 ? 4U : 5U) && word.ends_with(month))
            return *number <= 12 ? *number : 0;
    }
    if (word.ends_with('.'))
        word.remove_suffix(1);
    for (const auto &[names, month] : foreignMonths) {
        for (std::string_view rest = names; !rest.empty();) {
            const std::string_view name = rest.substr(0, rest.find(' '));
            if (equalsIgnoreCase(name, word))
                return month;
            rest.remove_prefix(std::min(name.size() + 1, rest.size()));
        }
    }
    return 0;
}

bool isOfName(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

/// "mail-1  | ": the service and its number, padded (docker compose).
std::string_view withoutService(std::string_view line) noexcept
{
    std::size_t end = 0;
    while (end < line.size() && end < longestProgram && isOfName(line[end]))
        ++end;
    const std::size_t bar = line.find_first_not_of(' ', end);
    const bool named = end > 0 && bar != std::string_view::npos && bar > end && bar <= longestProgram;
    return named && line.substr(bar).starts_with("| ") ? line.substr(bar + 2) : line;
}

/// "2026-11-23T22:37:58.5Z stdout F Nov 23 22:37:58 …": of two times the inner one is the server's.
std::string_view withoutOuterTime(std::string_view line) noexcept
{
    if (line.size() < 30 || line[4] != '-' || line[10] != 'T')
        return line;
    std::string_view rest = line;
    const auto outer = take(rest, " ");
    if (!outer || !isoTime(*outer))
        return line;
    for (const std::string_view stream : {"stdout F ", "stderr F "}) {
        if (rest.starts_with(stream))
            rest.remove_prefix(stream.size());
    }
    return beginsWithTime(rest) ? rest : line;
}

/// Over the elements "[id name=\"value\" …]" of RFC 5424 6.3, in whose values \" and \] are escaped.
std::optional<std::string_view> withoutElements(std::string_view text) noexcept
{
    if (text.starts_with('-'))
        return text.substr(1);
    while (text.starts_with('[')) {
        bool quoted = false;
        std::size_t at = 1;
        for (; at < text.size() && (quoted || text[at] != ']'); ++at) {
            if (quoted && text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                quoted = !quoted;
        }
        if (at >= text.size())
            return std::nullopt;
        text.remove_prefix(at + 1);
    }
    return text;
}

void putTag(std::string &into, std::string_view host, std::string_view program, std::string_view process)
{
    into += ' ';
    into += host.empty() ? "-" : host;
    into += ' ';
    into += program;
    if (!process.empty() && process != "-") {
        into += '[';
        into += process;
        into += ']';
    }
    into += ": ";
}

/// journald writes text that is no UTF-8 as a list of bytes. A line stays one line.
std::string textOf(const QJsonValue &value)
{
    std::string text;
    if (value.isArray()) {
        for (const QJsonValue &byte : value.toArray())
            text += static_cast<char>(byte.toInt());
    } else {
        text = value.toString().toStdString();
    }
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

std::string_view WrappedLine::plain(std::string_view line)
{
    if (isOfSyslog(line) && monthFrom(line) != 0)
        return line;
    if (const std::string_view english = withEnglishMonth(line); !english.empty())
        return english;
    line = withoutService(line);
    if (line.starts_with('{'))
        line = fromJson(line);
    if (line.starts_with('<'))
        line = fromProtocol(line);
    return withoutOuterTime(fromFullDate(line));
}

/// A line of `journalctl -o json`, or of a file of Docker's driver json-file.
std::string_view WrappedLine::fromJson(std::string_view line)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size()))).object();
    if (object.contains(QStringLiteral("log"))) {
        m_json = textOf(object[QStringLiteral("log")]);
        return m_json;
    }
    const auto named = [&object](const char *own, const char *other) {
        const std::string text = textOf(object[QLatin1String(own)]);
        return text.empty() ? textOf(object[QLatin1String(other)]) : text;
    };
    const JournalEntry entry{textOf(object[QStringLiteral("__REALTIME_TIMESTAMP")]),
                             textOf(object[QStringLiteral("_HOSTNAME")]),
                             textOf(object[QStringLiteral("SYSLOG_IDENTIFIER")]), named("SYSLOG_PID", "_PID"),
                             textOf(object[QStringLiteral("MESSAGE")])};
    if (!entry.isOfProgram())
        return line;
    m_json = entry.line();
    return m_json;
}

/// "<22>Nov 23 …" (RFC 3164 4.1.1), or "<22>1 TIME HOST PROGRAM PROCESS MESSAGE-KIND ELEMENTS TEXT" (RFC 5424 6).
std::string_view WrappedLine::fromProtocol(std::string_view line)
{
    std::string_view rest = line.substr(1);
    const auto priority = take(rest, ">");
    if (!priority || priority->size() > 3 || !parseNumber(*priority))
        return line;
    if (!rest.starts_with("1 "))
        return rest;
    rest.remove_prefix(2);
    const auto time = take(rest, " ");
    const auto host = take(rest, " ");
    const auto program = take(rest, " ");
    const auto process = take(rest, " ");
    const auto kind = take(rest, " ");
    auto text = kind ? withoutElements(rest) : std::nullopt;
    if (!text)
        return line;
    if (text->starts_with(' '))
        text->remove_prefix(1);
    if (text->starts_with("\xEF\xBB\xBF")) // RFC 5424 6.4
        text->remove_prefix(3);
    m_text = *time;
    putTag(m_text, *host, *program, *process);
    m_text += *text;
    return m_text;
}

/// "Okt 23 22:37:58 mx …", "févr. 3 …": journalctl writes the month in the language of who calls it. Empty: no such
/// line.
std::string_view WrappedLine::withEnglishMonth(std::string_view line)
{
    constexpr std::size_t longestMonth = 16;
    const std::size_t end = line.substr(0, longestMonth).find(' ', 1);
    if (end == std::string_view::npos || line.size() < end + 14)
        return {};
    const std::string_view rest = line.substr(end); // " 23 22:37:58 "
    if (rest[3] != ' ' || rest[6] != ':' || rest[9] != ':' || !isDigit(rest[2]))
        return {};
    const std::size_t month = monthNamed(line.substr(0, end));
    if (month == 0)
        return {};
    m_month = monthNames.substr(3 * (month - 1), 3);
    m_month += rest;
    return m_month;
}

/// "Mon 2026-11-23 22:37:58 UTC mx …" of `journalctl -o short-full`. A short name of a zone says nothing for certain.
/// (MDaemon begins its lines in the same way, with a colon behind the time.)
std::string_view WrappedLine::fromFullDate(std::string_view line)
{
    if (line.size() < 30 || line[3] != ' ' || line[8] != '-' || line[11] != '-' || line[14] != ' ')
        return line;
    std::string_view rest = line.substr(23);
    const auto fraction = take(rest, " ");
    const auto zone = take(rest, " ");
    if (!fraction || mentions(*fraction, ":") || !zone || !isoTime(line.substr(4, 19)))
        return line;
    std::string text(line.substr(4, 10)); // the line may lie in m_text
    text += 'T';
    text += line.substr(15, 8);
    text += zone->starts_with('+') || zone->starts_with('-') ? *zone : std::string_view("Z");
    text += ' ';
    text += rest;
    m_text = std::move(text);
    return m_text;
}

} // namespace onecopy::logs
