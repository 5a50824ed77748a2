// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/journalrecords.h"

#include "core/base/text.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::size_t longestValue = 16 * 1024;
constexpr std::string_view indent = "    ";

/// "Mon 2026-11-23 22:37:58.123456 CET [s=…;t=66171465d9201;…]": the time that counts is the one in brackets.
std::optional<std::string> verboseTime(std::string_view line)
{
    if (line.size() < 60 || line[3] != ' ' || line[8] != '-' || line[14] != ' ' || !line.ends_with(']') ||
        !mentions(line, " [s="))
        return std::nullopt;
    const auto digits = valueOf(line, ";t=", ";");
    std::uint64_t microseconds = 0;
    if (!digits || std::from_chars(digits->data(), digits->data() + digits->size(), microseconds, 16).ec != std::errc())
        return std::nullopt;
    return std::to_string(microseconds);
}

bool isFieldName(std::string_view name) noexcept
{
    return !name.empty() && name.size() <= 64 &&
           std::ranges::all_of(name, [](char c) { return c == '_' || isDigit(c) || (c >= 'A' && c <= 'Z'); });
}

} // namespace

bool JournalEntry::isOfProgram() const noexcept
{
    return microseconds.size() >= 12 && parseNumber(microseconds) && !program.empty();
}

std::string JournalEntry::line() const
{
    const std::size_t seconds = microseconds.size() - 6;
    std::string line = microseconds.substr(0, seconds) + '.' + microseconds.substr(seconds) + ' ' +
                       (host.empty() ? "-" : host) + ' ' + program;
    if (!process.empty())
        line += '[' + process + ']';
    line += ": " + text;
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::optional<std::string_view> JournalRecords::next(std::string_view line)
{
    if (line.starts_with("__CURSOR=") && m_toSkip == 0 && m_binaryField.empty()) {
        const std::string_view ended = end();
        m_form = Form::Export;
        return ended;
    }
    if (m_form == Form::Export) {
        if (takeBinary(line))
            return std::string_view();
        if (line.empty())
            return end();
        const std::size_t equals = line.find('=');
        if (equals != std::string_view::npos)
            field(line.substr(0, equals), line.substr(equals + 1));
        else if (isFieldName(line))
            m_binaryField = line;
        return std::string_view();
    }
    if (auto time = verboseTime(line)) {
        const std::string_view ended = end();
        m_form = Form::Verbose;
        m_entry.microseconds = std::move(*time);
        return ended;
    }
    if (m_form == Form::None)
        return std::nullopt;
    if (!line.starts_with(indent))
        return end();
    const std::size_t equals = line.find('=');
    if (equals != std::string_view::npos && isFieldName(line.substr(indent.size(), equals - indent.size())))
        field(line.substr(indent.size(), equals - indent.size()), line.substr(equals + 1));
    return std::string_view();
}

std::string_view JournalRecords::end()
{
    JournalEntry entry = std::exchange(m_entry, {});
    if (entry.process.empty())
        entry.process = m_ownProcess;
    m_ownProcess.clear();
    m_binaryField.clear();
    m_toSkip = 0;
    const bool open = std::exchange(m_form, Form::None) != Form::None;
    m_line = open && entry.isOfProgram() ? entry.line() : std::string();
    return m_line;
}

void JournalRecords::field(std::string_view name, std::string_view value)
{
    value = value.substr(0, longestValue);
    if (name == "__REALTIME_TIMESTAMP")
        m_entry.microseconds = value;
    else if (name == "_HOSTNAME")
        m_entry.host = value;
    else if (name == "SYSLOG_IDENTIFIER")
        m_entry.program = value;
    else if (name == "SYSLOG_PID")
        m_entry.process = value;
    else if (name == "_PID")
        m_ownProcess = value;
    else if (name == "MESSAGE")
        m_entry.text = value;
}

/// A value that is no plain text: its name alone on a line, then eight bytes of its length, the least first, and the
/// value. Only its first line is looked at.
bool JournalRecords::takeBinary(std::string_view line)
{
    if (m_toSkip != 0) {
        m_toSkip -= std::min<std::uint64_t>(m_toSkip, line.size() + 1);
        return true;
    }
    if (m_binaryField.empty())
        return false;
    constexpr std::size_t lengthBytes = 8;
    std::uint64_t length = 0;
    for (std::size_t i = std::min(lengthBytes, line.size()); i-- > 0;)
        length = length << 8U | static_cast<unsigned char>(line[i]);
    line.remove_prefix(std::min(lengthBytes, line.size()));
    field(m_binaryField, line);
    m_toSkip = length > line.size() ? length - line.size() : 0;
    m_binaryField.clear();
    return true;
}

} // namespace onecopy::logs
