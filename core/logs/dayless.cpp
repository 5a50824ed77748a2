// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"
#include "core/logs/trace.h"

#include <algorithm>
#include <array>
#include <string>

/// Servers whose lines tell the time of the day alone; the day stands in the name of the file, which may be any by the
/// time it is read. So their events have no time, and their queue ids tell them apart.
namespace onecopy::logs {

namespace {

/// "08:39:16.44 " or "00:05:47.504 ": cut off. False, and nothing cut: there is no such time.
bool takeTimeOfDay(std::string_view &line) noexcept
{
    constexpr std::size_t seconds = 8;
    if (line.size() < seconds + 4 || line[2] != ':' || line[5] != ':' || line[seconds] != '.')
        return false;
    const std::string_view fraction = line.substr(seconds + 1, line.find(' ') - (seconds + 1));
    if (!isDigit(line[0]) || !isDigit(line[7]) || fraction.size() > 6 || !std::ranges::all_of(fraction, isDigit) ||
        line.size() <= seconds + 1 + fraction.size())
        return false;
    line.remove_prefix(seconds + 2 + fraction.size());
    return true;
}

/// CommuniGate Pro: "08:39:16.52 2 SMTPI-29001([10.0.7.5]) [7005098] received, 392478 bytes", and "… 2 DEQUEUER
/// [7005098] LOCAL(anna)anna@x delivered: …". The number is the id in its Received field; few versions write a
/// Message-ID.
class CommuniGateParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        if (!takePart(rest))
            return Line::Unknown;
        const std::size_t open = rest.find(rest.starts_with("DEQUEUER ") ? "[" : ") [");
        const std::size_t close = open == std::string_view::npos ? open : rest.find("] ", open + 2);
        if (close == std::string_view::npos)
            return Line::Known;
        const std::size_t first = rest.find('[', open) + 1;
        const std::string_view id = rest.substr(first, close - first);
        if (!isCommuniGateId(id))
            return Line::Known;
        m_name = communiGateTrace(id);
        event.queueId = id;
        event.messageId = m_name;
        return parsePart(rest.substr(0, open), rest.substr(close + 2), event);
    }

    static bool shows(std::string_view line) noexcept
    {
        constexpr std::array<std::string_view, 5> parts{"SMTPI-", "SMTP-", "QUEUE([", "DEQUEUER", "LOCAL-"};
        std::string_view rest = line;
        return takePart(rest) &&
               std::ranges::any_of(parts, [rest](std::string_view part) { return rest.starts_with(part); });
    }

private:
    /// Behind the time stands the level, one digit.
    static bool takePart(std::string_view &line) noexcept
    {
        if (!takeTimeOfDay(line) || line.size() < 3 || !isDigit(line[0]) || line[1] != ' ')
            return false;
        line.remove_prefix(2);
        return true;
    }

    Line parsePart(std::string_view part, std::string_view words, Event &event)
    {
        event.source = part.substr(0, part.find_first_of("-( "));
        if (part.starts_with("SMTPI-") && words.starts_with("received, ")) {
            const auto peer = valueOf(part, "([", "]");
            m_peer = peer ? bracketed(*peer) : std::string();
            event.client = m_peer;
            event.size = numberAt(words.substr(10));
            return found(Kind::Accepted, words, event);
        }
        if (part.starts_with("SMTP-") && words.starts_with("sent ")) {
            const auto peer = valueOf(words, " -> [", "]");
            m_peer = peer ? bracketed(*peer) : std::string();
            event.relay = m_peer;
            return found(Kind::Delivered, words, event);
        }
        if (part.starts_with("DEQUEUER") && words.starts_with("LOCAL(") && mentions(words, " delivered: "))
            return found(Kind::Delivered, words, event);
        return part.starts_with("DEQUEUER") && mentions(words, " failed: ") ? found(Kind::Failed, words, event)
                                                                            : Line::Known;
    }

    std::string m_name; ///< what the last event points into, as below
    std::string m_peer;
};

/// SmarterMail's SMTP log: "00:05:47.504 [192.0.2.1] [10059869] Data transfer succeeded, writing mail to 67518204.eml
/// (MessageID: <one@x>)". Older versions write no MessageID.
class SmarterMailParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        const auto client = takeSession(rest);
        if (!client)
            return Line::Unknown;
        constexpr std::string_view key = "Data transfer succeeded, writing mail to ";
        constexpr std::string_view end = " (MessageID: ";
        if (!rest.starts_with(key))
            return Line::Known;
        rest.remove_prefix(key.size());
        const auto file = take(rest, end);
        if (!file || !rest.ends_with(')'))
            return Line::Known;
        rest.remove_suffix(1);
        event.messageId = withoutAngles(rest);
        event.queueId = *file;
        m_client = bracketed(*client);
        event.client = m_client;
        event.source = "smtp-in";
        return event.messageId.empty() ? Line::Known : found(Kind::Accepted, {}, event);
    }

    static bool shows(std::string_view line) noexcept
    {
        constexpr std::array<std::string_view, 5> words{"rsp: ", "cmd: ", "connected at ", "disconnected at ",
                                                        "Data transfer succeeded"};
        std::string_view rest = line;
        return takeSession(rest) &&
               std::ranges::any_of(words, [rest](std::string_view word) { return rest.starts_with(word); });
    }

private:
    /// "00:05:47.504 [192.0.2.1] [10059869] ", with or without a blank between: cut off. The client's address.
    static std::optional<std::string_view> takeSession(std::string_view &line) noexcept
    {
        if (!takeTimeOfDay(line) || !line.starts_with('['))
            return std::nullopt;
        line.remove_prefix(1);
        const auto client = take(line, "]");
        if (line.starts_with(' '))
            line.remove_prefix(1);
        const auto session = line.starts_with('[') ? take(line, "] ") : std::nullopt;
        if (!client || !session || !std::ranges::all_of(session->substr(1), isDigit))
            return std::nullopt;
        return client;
    }

    std::string m_client; ///< what the last event points into
};

} // namespace

bool showsCommuniGate(std::string_view line) noexcept
{
    return CommuniGateParser::shows(line);
}

std::unique_ptr<LineParser> makeCommuniGateParser()
{
    return std::make_unique<CommuniGateParser>();
}

bool showsSmarterMail(std::string_view line) noexcept
{
    return SmarterMailParser::shows(line);
}

std::unique_ptr<LineParser> makeSmarterMailParser()
{
    return std::make_unique<SmarterMailParser>();
}

} // namespace onecopy::logs
