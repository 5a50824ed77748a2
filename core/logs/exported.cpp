// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/exported.h"

#include "core/base/text.h"
#include "core/logs/lineparser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::size_t longestHeader = 2'000;

char separatorOf(std::string_view header) noexcept
{
    const auto many = [header](char c) { return std::ranges::count(header, c); };
    if (many('\t') > many(','))
        return '\t';
    return many(';') > many(',') ? ';' : ',';
}

/// "MessageId", "message_id" and "Message ID" are "messageid".
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : toLowerAscii(name)) {
        if (c != '_' && c != '-' && c != ' ' && c != '"')
            plain += c;
    }
    return plain;
}

std::string_view trackingName(std::string_view plain) noexcept
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 22> names{{
        {"messageid", "message-id"},
        {"networkmessageid", "network-message-id"},
        {"messagetraceid", "network-message-id"},
        {"internalmessageid", "internal-message-id"},
        {"eventid", "event-id"},
        {"source", "source"},
        {"connectorid", "connector-id"},
        {"serverhostname", "server-hostname"},
        {"clientip", "client-ip"},
        {"fromip", "client-ip"},
        {"originalclientip", "client-ip"},
        {"recipientaddress", "recipient-address"},
        {"recipients", "recipient-address"},
        {"recipientstatus", "recipient-status"},
        {"totalbytes", "total-bytes"},
        {"size", "total-bytes"},
        {"datetime", "date-time"},
        {"datetimeutc", "date-time"},
        {"timestamp", "date-time"},
        {"received", "date-time"},
        {"origintimestamp", "date-time"},
        {"origintimestamputc", "date-time"},
    }};
    const auto at = std::ranges::find(names, plain, &std::pair<std::string_view, std::string_view>::first);
    return at == names.end() ? std::string_view() : at->second;
}

/// Message traces: what came in, and to whom it went. Only acceptances are taken: each recipient has a line.
class MessageTraceParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        if (line.starts_with("#TYPE ")) // Export-Csv of Windows PowerShell
            return Line::Known;
        if (!m_table.known()) {
            if (exportedBy(line) != Exported::Trace)
                return Line::Unknown;
            m_table.begin(line);
            return Line::Known;
        }
        m_table.read(line);
        event.time = m_table.time();
        event.messageId = withoutAngles(m_table.cell("message-id"));
        if (!event.time || event.messageId.empty())
            return Line::Unknown;
        event.kind = Kind::Accepted;
        event.source = "trace";
        event.queueId = m_table.cell("network-message-id"); // another one is another arrival
        event.client = m_table.cell("client-ip");
        event.recipient = m_table.cell("recipient-address");
        if (event.recipient.empty()) // "bob@home.example##Receive, Deliver"
            event.recipient = m_table.cell("recipient-status");
        event.recipient = event.recipient.substr(0, event.recipient.find_first_of("#;"));
        event.size = parseNumber(m_table.cell("total-bytes"));
        return Line::Event;
    }

private:
    ExportedTable m_table;
};

} // namespace

Exported exportedBy(std::string_view header)
{
    if (header.size() > longestHeader || !mentions(header, "essage") || header.starts_with('#') ||
        header.find(':') != std::string_view::npos)
        return Exported::Nothing;
    ExportedTable table;
    table.begin(header);
    table.read(header);
    const auto has = [&table](std::string_view name) { return !table.cell(name).empty(); };
    if (!has("message-id") || !has("date-time"))
        return Exported::Nothing;
    if (has("event-id") && has("source"))
        return Exported::Tracking;
    return has("network-message-id") ? Exported::Trace : Exported::Nothing;
}

void ExportedTable::begin(std::string_view header)
{
    m_separator = separatorOf(header);
    splitCells(header, m_separator, m_cells);
    std::string names;
    for (const std::string_view cell : m_cells)
        names.append(names.empty() ? "" : "\t").append(1, ' ').append(trackingName(plainName(cell)));
    m_columns.assign(names, '\t');
}

std::optional<EpochSeconds> ExportedTable::time() const noexcept
{
    const std::string_view text = trimmed(cell("date-time"));
    const auto time = isoTime(text);
    return time ? time : countryTime(text);
}

std::unique_ptr<LineParser> makeMessageTraceParser()
{
    return std::make_unique<MessageTraceParser>();
}

} // namespace onecopy::logs
