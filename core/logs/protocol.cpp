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

/// The id in "InternetMessageId <id>" and "250 2.6.0 <id> [InternalId=110, Hostname=…] Queued mail for delivery"; empty
/// where there is none.
std::string_view answeredId(std::string_view answer) noexcept
{
    // Addresses stand in angle brackets too, but no answer to MAIL or RCPT has this status (RFC 3463 3.7).
    const std::size_t open = answer.starts_with("250 2.6.0 ") || answer.starts_with("InternetMessageId ")
                                 ? answer.find('<')
                                 : std::string_view::npos;
    const std::size_t close = open == std::string_view::npos ? open : answer.find('>', open);
    return close == std::string_view::npos ? std::string_view() : answer.substr(open + 1, close - open - 1);
}

/// Protocol logs of Exchange 2007 and later (RECV*.log, SEND*.log): a line for each step of a session. Of interest is
/// its end: how long the answer to the last dot took, whether there was one, and whether the client was there to read
/// it. The answer names the message; so a session that goes on in the next file is not lost.
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
        event.queueId = m_columns.cell(m_cells, "session-id");
        event.client = m_columns.cell(m_cells, "remote-endpoint");
        event.source = m_columns.cell(m_cells, "connector-id");
        // One server may write a message down at several connectors: where it came in, and where it was handed on to.
        event.host = event.source;
        if (event.queueId.size() > longestName)
            return Line::Known;
        const std::string_view step = m_columns.cell(m_cells, "event");
        if (step == "*")
            return note(m_columns.cell(m_cells, "context"), event);
        return follow(step, m_columns.cell(m_cells, "data"), event);
    }

private:
    struct Session
    {
        std::optional<EpochSeconds> sentAt; ///< of the last DATA or BDAT; none: answered, or in an older file
        bool sending = false;               ///< by this server
        std::string messageId;
        bool answered = false;
    };

    Line follow(std::string_view step, std::string_view data, Event &event)
    {
        // "250 2.6.0 CHUNK received OK" answers a part of a message (RFC 3030).
        const bool answer = data.starts_with("250") && data.find("CHUNK") == std::string_view::npos &&
                            data.find("octets received") == std::string_view::npos;
        if (data.starts_with("DATA") || data.starts_with("BDAT")) {
            Session &session = open(event.queueId);
            session.sentAt = event.time;
            session.sending = step == ">";
            session.answered = false;
            return Line::Known;
        }
        const auto at = m_sessions.find(event.queueId);
        if (answer && step == ">" && (!answeredId(data).empty() || (at != m_sessions.end() && at->second.sentAt)))
            return taken(data, event);
        if (at == m_sessions.end())
            return Line::Known;
        if (step == "-")
            return end(at, data, event);
        if (data.starts_with("QUIT"))
            m_sessions.erase(at);
        else if (step == "<" && at->second.sending && at->second.sentAt && answer)
            return handedOn(at->second, data, event);
        return Line::Known;
    }

    /// "sending message with RecordId 204 and InternetMessageId <id>"
    Line note(std::string_view words, const Event &event)
    {
        const std::size_t at = words.find("InternetMessageId ");
        if (at != std::string_view::npos)
            open(event.queueId).messageId = answeredId(words.substr(at));
        return Line::Known;
    }
    /// This server said that the message is its own now.
    Line taken(std::string_view data, Event &event)
    {
        Session &session = open(event.queueId);
        if (session.sentAt)
            event.waited = static_cast<double>(*event.time - *session.sentAt);
        session.sentAt.reset();
        session.answered = true;
        session.messageId = answeredId(data);
        event.messageId = session.messageId;
        // One session may hand over several messages.
        event.queueId = event.messageId.empty() ? event.queueId : std::string_view();
        return found(event.messageId.empty() ? Kind::Delivered : Kind::Accepted, data, event);
    }
    static Line handedOn(Session &session, std::string_view data, Event &event)
    {
        event.waited = static_cast<double>(*event.time - *session.sentAt);
        event.messageId = session.messageId;
        session.sentAt.reset();
        return found(Kind::Delivered, data, event);
    }
    /// The session is over, and nobody said QUIT.
    Line end(std::map<std::string, Session, std::less<>>::iterator at, std::string_view data, Event &event)
    {
        m_ended = std::move(at->second);
        m_sessions.erase(at);
        if (!m_ended.sentAt && !m_ended.answered)
            return Line::Known;
        if (m_ended.sentAt)
            event.waited = static_cast<double>(*event.time - *m_ended.sentAt);
        event.messageId = m_ended.messageId;
        return found(m_ended.sending ? Kind::AckLost : Kind::ClientLeft, data, event);
    }

    Session &open(std::string_view id)
    {
        if (m_sessions.size() >= mostSessions)
            m_sessions.erase(m_sessions.begin());
        return m_sessions[std::string(id)];
    }

    Columns m_columns;
    std::vector<std::string_view> m_cells;
    std::map<std::string, Session, std::less<>> m_sessions;
    Session m_ended; ///< its texts are in the event
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
