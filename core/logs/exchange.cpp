// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/exported.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::logs {

namespace {

/// The columns as servers write them, for lines that somebody cut out of a log (grep), without the comments above them.
constexpr std::string_view columnsOf2003 = "date\ttime\tclient-ip\tclient-hostname\tpartner-name\tserver-"
                                           "hostname\tserver-ip\trecipient-address\tevent-id\tmsgid\t"
                                           "priority\trecipient-report-status\ttotal-bytes";
constexpr std::string_view columnsOf2007 =
    "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,"
    "internal-message-id,message-id,recipient-address,recipient-status,total-bytes";
constexpr std::string_view columnsOf2013 =
    "date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,"
    "internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes";
constexpr std::size_t leastColumns = 13;

bool isCapital(std::string_view word) noexcept
{
    return word.size() >= 3 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "2006-3-4 ⇥ 8:0:2 GMT ⇥ …": the number of the event stands in the ninth cell.
bool isRowOf2003(const std::vector<std::string_view> &cells) noexcept
{
    const auto event = cells.size() < leastColumns ? std::nullopt : parseNumber(cells[8]);
    return event && *event >= 1000 && *event < 1100 && cells[1].ends_with(" GMT");
}

/// The source and the event are words in capitals, and the Message-ID is in angle brackets.
bool isRowOf2007(const std::vector<std::string_view> &cells) noexcept
{
    return cells.size() >= leastColumns && cells[0].size() >= 20 && cells[0][10] == 'T' && isoTime(cells[0]) &&
           isCapital(cells[7]) && isCapital(cells[8]) && cells[10].starts_with('<');
}

/// Message tracking of Exchange 2000 and 2003: tabs, the last comment line names the columns, times in UTC.
class Exchange2003Parser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        if (line.starts_with('#')) {
            std::string_view names = trimmed(line.substr(1));
            if (names.find('\t') != std::string_view::npos)
                m_columns.assign(names, '\t');
            return Line::Known;
        }
        splitCells(line, '\t', m_cells);
        if (!m_columns.known() && isRowOf2003(m_cells))
            m_columns.assign(columnsOf2003, '\t');
        if (!m_columns.known() || m_cells.size() < 10)
            return Line::Unknown;
        const auto kind = kindOf(numberAt(cell("event-id")).value_or(0));
        if (!kind)
            return Line::Known;
        event.kind = *kind;
        event.time = timeOf(cell("date"), cell("time"));
        event.client = cell("client-ip");
        // What the server itself hands on, to expand a group or to convert it, did not come from outside.
        if (*kind == Kind::Accepted && (event.client.empty() || event.client == "-"))
            return Line::Known;
        event.relay = cell("partner-name");
        event.host = cell("server-hostname");
        event.recipient = cell("recipient-address");
        event.messageId = withoutAngles(cell("msgid"));
        event.size = parseNumber(cell("total-bytes"));
        event.status = cell("event-id");
        return Line::Event;
    }

private:
    [[nodiscard]] std::string_view cell(std::string_view name) const { return m_columns.cell(m_cells, name); }

    static std::optional<Kind> kindOf(std::uint64_t event) noexcept
    {
        switch (event) {
        case 1019:
            return Kind::Accepted;
        case 1020:
            return Kind::Deferred; // outbound transfer begun; 1031 follows when it ends well
        case 1028:
            return Kind::Stored;
        case 1031:
            return Kind::Delivered;
        case 1030:
            return Kind::Failed;
        case 1037:
            return Kind::RetryLocal;
        case 1041:
            return Kind::Failed;
        default:
            return std::nullopt;
        }
    }

    /// "2005-1-12" and "21:46:23 GMT"
    static std::optional<EpochSeconds> timeOf(std::string_view date, std::string_view time) noexcept
    {
        const auto year = numberAt(date);
        (void)take(date, "-");
        const auto month = numberAt(date);
        (void)take(date, "-");
        const auto dayOfMonth = numberAt(date);
        const auto hours = numberAt(time);
        (void)take(time, ":");
        const auto minutes = numberAt(time);
        (void)take(time, ":");
        const auto seconds = numberAt(time);
        if (!year || !month || !dayOfMonth || !hours || !minutes || !seconds || *year > 9999 || *month > 12 ||
            *dayOfMonth > 31 || *hours > 23 || *minutes > 59 || *seconds > 60)
            return std::nullopt;
        const auto start = dayOf(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*dayOfMonth));
        if (!start)
            return std::nullopt;
        return *start + static_cast<EpochSeconds>(*hours * 3600 + *minutes * 60 + *seconds);
    }

    Columns m_columns;
    std::vector<std::string_view> m_cells;
};

/// Message tracking of Exchange 2007 and later: CSV, "#Fields:" names the columns, times in UTC; or what PowerShell or
/// Exchange Online exported of it.
class TrackingParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        if (line.starts_with('#')) {
            if (line.starts_with("#Fields: "))
                m_columns.assign(line.substr(9), ',');
            return Line::Known;
        }
        if (!m_columns.known() && !m_export.known() && exportedBy(line) == Exported::Tracking) {
            m_export.begin(line);
            return Line::Known;
        }
        event.time = read(line);
        if (!event.time)
            return Line::Unknown;
        const std::string_view source = cell("source");
        const auto kind = kindOf(cell("event-id"), source);
        if (!kind)
            return Line::Known;
        event.kind = *kind;
        event.source = source;
        event.client = cell("client-ip");
        event.relay = cell("connector-id");
        event.recipient = cell("recipient-address");
        event.messageId = withoutAngles(cell("message-id"));
        // It stays the same over forks and on every server: a new one is a new arrival. The other one is the server's.
        event.queueId = cell("network-message-id");
        if (event.queueId.empty()) {
            event.queueId = cell("internal-message-id");
            event.host = cell("server-hostname");
        }
        const std::size_t several = event.recipient.find(';');
        if (*kind == Kind::Stored) {
            event.queueId = {}; // it names the message, not the delivery
            if (several != std::string_view::npos)
                event.recipient = {}; // a delivery for each, so of nobody in particular
        }
        event.recipient = event.recipient.substr(0, several);
        event.size = parseNumber(cell("total-bytes"));
        event.status = cell("event-id");
        return Line::Event;
    }

private:
    std::optional<EpochSeconds> read(std::string_view line)
    {
        if (m_export.known()) {
            m_export.read(line);
            return m_export.time();
        }
        splitCells(line, ',', m_cells);
        if (!m_columns.known() && isRowOf2007(m_cells))
            m_columns.assign(mentions(m_cells[11], "@") ? columnsOf2007 : columnsOf2013, ',');
        return m_cells.empty() || !m_columns.known() ? std::nullopt : isoTime(m_cells.front());
    }
    [[nodiscard]] std::string_view cell(std::string_view name) const
    {
        return m_export.known() ? m_export.cell(name) : m_columns.cell(m_cells, name);
    }

    static std::optional<Kind> kindOf(std::string_view event, std::string_view source) noexcept
    {
        if (event == "RECEIVE" && (source == "AGENT" || source == "MAILBOXRULE"))
            return Kind::Expanded;
        // Shadow redundancy and Safety Net put their own copies into the queue again; ADMIN is the Replay directory.
        const bool safetyCopy = source == "SAFETYNET" || source == "REDUNDANCY";
        if (safetyCopy && (event == "RECEIVE" || event == "RESUBMIT"))
            return Kind::SafetyCopy;
        if (event == "RECEIVE" && (source == "ADMIN" || source == "BOOTLOADER"))
            return Kind::Resubmitted;
        constexpr std::array<std::pair<std::string_view, Kind>, 16> kinds = {{{"RECEIVE", Kind::Accepted},
                                                                              {"SEND", Kind::Delivered},
                                                                              {"DELIVER", Kind::Stored},
                                                                              {"DUPLICATEDELIVER", Kind::Suppressed},
                                                                              {"DUPLICATEEXPAND", Kind::Suppressed},
                                                                              {"DUPLICATEREDIRECT", Kind::Suppressed},
                                                                              {"EXPAND", Kind::Expanded},
                                                                              {"TRANSFER", Kind::Expanded},
                                                                              {"REDIRECT", Kind::Expanded},
                                                                              {"DEFER", Kind::Deferred},
                                                                              {"FAIL", Kind::Failed},
                                                                              {"DROP", Kind::Failed},
                                                                              {"RESUBMIT", Kind::Resubmitted},
                                                                              {"HARESUBMIT", Kind::SafetyCopy},
                                                                              {"LOAD", Kind::Resubmitted},
                                                                              {"POISONMESSAGE", Kind::Failed}}};
        for (const auto &[name, kind] : kinds) {
            if (event == name)
                return kind;
        }
        return std::nullopt;
    }

    Columns m_columns;
    ExportedTable m_export;
    std::vector<std::string_view> m_cells;
};

} // namespace

Format rowOfExchange(std::string_view line)
{
    std::vector<std::string_view> cells;
    if (isDigit(line.front()) && mentions(line, "\t")) {
        splitCells(line, '\t', cells);
        return isRowOf2003(cells) ? Format::Exchange2003 : Format::Unknown;
    }
    if (line.size() < 20 || line[10] != 'T' || !mentions(line, ",<"))
        return Format::Unknown;
    splitCells(line, ',', cells);
    return isRowOf2007(cells) ? Format::ExchangeTracking : Format::Unknown;
}

std::unique_ptr<LineParser> makeExchange2003Parser()
{
    return std::make_unique<Exchange2003Parser>();
}

std::unique_ptr<LineParser> makeTrackingParser()
{
    return std::make_unique<TrackingParser>();
}

} // namespace onecopy::logs
