// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <map>
#include <string>

namespace onecopy::logs {

namespace {

/// How many sessions are followed at once; the oldest is forgotten first.
constexpr std::size_t mostSessions = 10'000;
constexpr std::size_t longestName = 200;

/// Protocol logs of Exchange 2007 and later (RECV*.log, SEND*.log): a line for each step of a session. The event of
/// interest is the end of a session: how long the answer to the last dot took, or that there was none.
class ExchangeProtocolParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        if (line.starts_with('#')) {
            if (line.starts_with("#Fields: "))
                m_columns.assign(line.substr(9), ',');
            return Line::Known;
        }
        splitCells(line, ',', m_cells);
        event.time = m_cells.empty() ? std::nullopt : isoTime(m_cells.front());
        if (!m_columns.known() || !event.time)
            return Line::Unknown;
        const std::string_view step = m_columns.cell(m_cells, "event");
        const std::string_view data = m_columns.cell(m_cells, "data");
        event.queueId = m_columns.cell(m_cells, "session-id");
        event.client = m_columns.cell(m_cells, "remote-endpoint");
        event.source = m_columns.cell(m_cells, "connector-id");
        return follow(step, data, event);
    }

private:
    /// The moment of the last DATA or BDAT of a session; none once it was answered.
    using Open = std::map<std::string, EpochSeconds, std::less<>>;

    Line follow(std::string_view step, std::string_view data, Event &event)
    {
        const bool command = data.starts_with("DATA") || data.starts_with("BDAT");
        if (command && event.queueId.size() <= longestName) {
            if (m_open.size() >= mostSessions)
                m_open.erase(m_open.begin());
            m_open.insert_or_assign(std::string(event.queueId), *event.time);
            return Line::Known;
        }
        const auto at = m_open.find(event.queueId);
        if (at == m_open.end())
            return Line::Known;
        const double waited = static_cast<double>(*event.time - at->second);
        if (step == ">" || step == "<") {
            if (!data.starts_with("250"))
                return Line::Known;
            m_open.erase(at);
            return found(Kind::Delivered, waited, data, event);
        }
        if (step != "-")
            return Line::Known;
        m_open.erase(at);
        return found(Kind::ClientLeft, waited, data, event);
    }

    static Line found(Kind kind, double waited, std::string_view status, Event &event)
    {
        event.kind = kind;
        event.waited = waited;
        event.status = status;
        return Line::Event;
    }

    Columns m_columns;
    std::vector<std::string_view> m_cells;
    Open m_open;
};

/// The W3C extended log of the Windows SMTP service: blanks between the cells, "#Fields:" names them.
class SmtpW3cParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        if (line.starts_with('#')) {
            if (line.starts_with("#Fields: "))
                m_columns.assign(line.substr(9), ' ');
            return Line::Known;
        }
        splitCells(line, ' ', m_cells);
        if (!m_columns.known() || m_cells.size() < 3)
            return Line::Unknown;
        const std::string_view date = cell("date");
        const std::string_view time = cell("time");
        if (date.size() == 10 && time.size() >= 8)
            event.time = isoTime(std::string(date) + 'T' + std::string(time.substr(0, 8)));
        if (!event.time)
            return Line::Unknown;
        const std::string_view method = cell("cs-method");
        event.client = cell("c-ip");
        event.host = cell("s-computername");
        event.queueId = event.client;
        if (const auto taken = parseNumber(cell("time-taken")))
            event.waited = static_cast<double>(*taken) / 1000.0;
        // The sink writes no line for the dot; DATA carries the size where it is logged at all.
        if (method != "DATA" && method != "BDAT")
            return Line::Known;
        event.kind = Kind::Accepted;
        event.size = parseNumber(cell("cs-bytes"));
        event.status = cell("sc-status");
        return Line::Event;
    }

private:
    [[nodiscard]] std::string_view cell(std::string_view name) const { return m_columns.cell(m_cells, name); }

    Columns m_columns;
    std::vector<std::string_view> m_cells;
};

} // namespace

std::unique_ptr<LineParser> makeExchangeProtocolParser()
{
    return std::make_unique<ExchangeProtocolParser>();
}

std::unique_ptr<LineParser> makeSmtpW3cParser()
{
    return std::make_unique<SmtpW3cParser>();
}

} // namespace onecopy::logs
