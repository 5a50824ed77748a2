// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/wrappedline.h"

#include "core/base/text.h"
#include "core/logs/linetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::size_t longestProgram = 80;

bool beginsWithTime(std::string_view text) noexcept
{
    return SyslogClock(std::numeric_limits<std::int32_t>::max()).take(text).has_value();
}

/// "Nov 23 22:37:58 …": nearly every line.
bool isOfSyslog(std::string_view line) noexcept
{
    return line.size() > 16 && line[3] == ' ' && isDigit(line[5]) && line[6] == ' ' && line[9] == ':';
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
    if (isOfSyslog(line))
        return line;
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
    const std::string microseconds = textOf(object[QStringLiteral("__REALTIME_TIMESTAMP")]);
    const std::string program = textOf(object[QStringLiteral("SYSLOG_IDENTIFIER")]);
    if (microseconds.size() < 12 || !parseNumber(microseconds) || program.empty())
        return line;
    const auto named = [&object](const char *own, const char *other) {
        const std::string text = textOf(object[QLatin1String(own)]);
        return text.empty() ? textOf(object[QLatin1String(other)]) : text;
    };
    m_json = microseconds.substr(0, microseconds.size() - 6) + '.' + microseconds.substr(microseconds.size() - 6);
    putTag(m_json, textOf(object[QStringLiteral("_HOSTNAME")]), program, named("SYSLOG_PID", "_PID"));
    m_json += textOf(object[QStringLiteral("MESSAGE")]);
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

/// "Mon 2026-11-23 22:37:58 UTC mx …" of `journalctl -o short-full`. A short name of a zone says nothing for certain.
std::string_view WrappedLine::fromFullDate(std::string_view line)
{
    if (line.size() < 30 || line[3] != ' ' || line[8] != '-' || line[11] != '-' || line[14] != ' ')
        return line;
    std::string_view rest = line.substr(23);
    const auto fraction = take(rest, " ");
    const auto zone = take(rest, " ");
    if (!fraction || !zone || !isoTime(line.substr(4, 19)))
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
