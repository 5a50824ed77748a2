// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace onecopy::logs {

namespace {

/// The words behind the level of a line of Cisco's Email Security Appliance (IronPort), in its mail_logs: "Wed Feb 14
/// 12:11:40 2007 Info: MID 5 …", or by syslog "Feb 14 12:11:40 esa mail_logs: Info: MID 5 …". None: of something else.
std::optional<std::string_view> ciscoWords(std::string_view line) noexcept
{
    constexpr std::array<std::string_view, 7> firsts{"New SMTP ICID ",       "Start MID ",         "MID ", "ICID ",
                                                     "Delivery start DCID ", "Message done DCID ", "DCID "};
    std::string_view rest = line;
    const auto before = take(rest, ": ");
    if (!before || before->size() > 150)
        return std::nullopt;
    if (!before->ends_with(" Info") && !before->ends_with(" Warning")) { // by syslog the tag comes first
        const auto level = take(rest, ": ");
        if (!level || (*level != "Info" && *level != "Warning"))
            return std::nullopt;
    }
    for (const std::string_view first : firsts) {
        if (rest.starts_with(first) && numberAt(rest.substr(first.size())))
            return rest;
    }
    const bool other = rest.starts_with("Delayed: ") || rest.starts_with("Bounced: ") || rest.starts_with("Message ");
    return other && mentions(rest, " MID ") ? std::optional(rest) : std::nullopt;
}

/// The appliance tells each step by numbers: ICID of a session in, MID of a message, DCID of a session out. "MID 5
/// ready 100 bytes from <…>" is what it writes once the message is on its disk and acknowledged.
class CiscoParser final : public LineParser
{
public:
    explicit CiscoParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        const auto words = ciscoWords(line);
        if (!words)
            return Line::Unknown;
        takeStart(line, event);
        std::string_view rest = *words;
        if (rest.starts_with("New SMTP ICID "))
            return begin(rest);
        if (rest.starts_with("Start MID "))
            return start(rest);
        if (rest.starts_with("MID "))
            return step(rest, event);
        if (rest.starts_with("ICID "))
            return ended(rest, event);
        if (rest.starts_with("Message done DCID "))
            return named(rest, event) ? found(Kind::Delivered, rest, event) : Line::Known;
        if (rest.starts_with("Delayed: "))
            return named(rest, event) ? found(Kind::Deferred, rest, event) : Line::Known;
        if (rest.starts_with("Bounced: "))
            return named(rest, event) ? found(Kind::Failed, rest, event) : Line::Known;
        return Line::Known;
    }

private:
    struct Session
    {
        std::string client;
        std::string lastReady; ///< MID of the last message that was acknowledged
    };
    struct Message
    {
        std::string client;
        std::string session;
        std::string messageId;
    };
    static constexpr std::size_t mostKnown = 20'000;
    static constexpr std::size_t longestId = 900;

    void takeStart(std::string_view line, Event &event)
    {
        event.time = m_clock.take(line);
        if (!event.time) {
            event.time = ctimeTime(line);
            return;
        }
        const std::string_view writer = line.substr(0, line.find(": "));
        if (const std::size_t blank = writer.find(' '); blank != std::string_view::npos)
            event.host = writer.substr(0, blank);
    }

    static std::string_view numberText(std::string_view text) noexcept
    {
        return text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    }

    Line begin(std::string_view rest)
    {
        if (m_sessions.size() >= mostKnown)
            m_sessions.clear();
        const std::string_view address = valueOf(rest, " address ", " ").value_or(std::string_view());
        m_sessions[std::string(numberText(rest.substr(14)))] = {bracketed(address), {}};
        return Line::Known;
    }

    Line start(std::string_view rest)
    {
        const std::string_view session = numberText(valueOf(rest, " ICID ", " ").value_or(std::string_view()));
        const auto at = m_sessions.find(session);
        remember(numberText(rest.substr(10)),
                 {at == m_sessions.end() ? std::string() : at->second.client, std::string(session), {}});
        return Line::Known;
    }

    /// What events point into may be gone then.
    void remember(std::string_view mid, Message message)
    {
        if (m_messages.size() >= mostKnown)
            m_messages.clear(); // they are short-lived
        m_messages.insert_or_assign(std::string(mid), std::move(message));
    }

    /// Gives the event the message whose MID the text names first. False: its Message-ID is not known.
    bool named(std::string_view text, Event &event)
    {
        const std::size_t at = text.find("MID ");
        const auto known =
            at == std::string_view::npos ? m_messages.end() : m_messages.find(numberText(text.substr(at + 4)));
        if (known == m_messages.end() || known->second.messageId.empty())
            return false;
        event.queueId = known->first;
        event.messageId = known->second.messageId;
        event.client = known->second.client;
        return true;
    }

    Line step(std::string_view rest, Event &event)
    {
        const std::string_view mid = numberText(rest.substr(4));
        const std::string_view words = rest.substr(std::min(5 + mid.size(), rest.size()));
        const auto known = m_messages.find(mid);
        if (known == m_messages.end())
            return generated(words, mid, event);
        if (words.starts_with("Message-ID '")) {
            const std::string_view id = words.substr(12, words.rfind('\'') - 12);
            known->second.messageId = withoutAngles(id.substr(0, longestId));
            return Line::Known;
        }
        if (words.starts_with("rewritten to ")) {
            std::string_view next = words.substr(13);
            next.remove_prefix(next.starts_with("MID ") ? 4 : 0);
            remember(numberText(next), Message(known->second));
            return Line::Known;
        }
        if (!words.starts_with("ready ") || !named(rest, event))
            return Line::Known;
        event.size = numberAt(words.substr(6));
        if (const auto session = m_sessions.find(known->second.session); session != m_sessions.end())
            session->second.lastReady = known->first;
        return found(Kind::Accepted, rest, event);
    }

    /// "MID 14 generated based on MID 13 by bcc filter 'nonetest'"
    Line generated(std::string_view words, std::string_view mid, Event &event)
    {
        if (!words.starts_with("generated based on MID ") || !named(words, event))
            return Line::Known;
        const std::string copy(mid);
        remember(copy, {{}, {}, std::string(event.messageId)});
        return mentions(words, " by bcc ") && named("MID " + copy, event) ? found(Kind::Expanded, words, event)
                                                                          : Line::Known;
    }

    /// "ICID 5 close", "ICID 5 lost": the client was gone.
    Line ended(std::string_view rest, Event &event)
    {
        const std::string_view session = numberText(rest.substr(5));
        const std::string_view words = rest.substr(std::min(6 + session.size(), rest.size()));
        const bool lost = words.starts_with("lost");
        if (!lost && !words.starts_with("close"))
            return Line::Known;
        const auto at = m_sessions.find(session);
        if (at == m_sessions.end())
            return Line::Known;
        const std::string mid = at->second.lastReady;
        m_sessions.erase(at);
        return lost && named("MID " + mid, event) ? found(Kind::ClientLeft, rest, event) : Line::Known;
    }

    SyslogClock m_clock;
    std::map<std::string, Session, std::less<>> m_sessions;
    std::map<std::string, Message, std::less<>> m_messages; ///< what events point into, until the next line
};

constexpr std::string_view dominoServer = "SMTP Server: Message ";
constexpr std::string_view dominoRouter = "Router: Message ";
constexpr std::size_t dominoIdDigits = 8;

/// "[01234:00002-0001F0] 11/28/2026 10:00:00 AM  SMTP Server: Message 003C3A0B (MessageID: <…>) received from …": the
/// console log of a Domino server. None: another line. `before`: what stands in front of the words.
std::optional<std::string_view> dominoWords(std::string_view line, std::string_view &before) noexcept
{
    const std::string_view head = line.substr(0, 120);
    std::size_t at = head.find(dominoServer);
    if (at == std::string_view::npos)
        at = head.find(dominoRouter);
    if (at == std::string_view::npos)
        return std::nullopt;
    before = line.substr(0, at);
    return line.substr(at);
}

class DominoParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        std::string_view before;
        const auto words = dominoWords(line, before);
        if (!words)
            return Line::Known; // the console shows what all tasks have to say
        if (before.starts_with('['))
            (void)take(before, "] ");
        event.time = countryTime(trimmed(before));
        const bool server = words->starts_with(dominoServer);
        std::string_view rest = words->substr(server ? dominoServer.size() : dominoRouter.size());
        event.queueId = rest.substr(0, dominoIdDigits);
        rest.remove_prefix(std::min(rest.size(), dominoIdDigits));
        event.source = server ? "SMTP Server" : "Router";
        return server ? received(rest, event) : routed(rest, event);
    }

private:
    static Line received(std::string_view rest, Event &event)
    {
        // The id is what the sender wrote: what follows is looked for from the end.
        constexpr std::string_view named = " (MessageID: ";
        const std::size_t end = rest.rfind(") received");
        if (!rest.starts_with(named) || end == std::string_view::npos || end < named.size())
            return Line::Known;
        event.messageId = withoutAngles(rest.substr(named.size(), end - named.size()));
        rest.remove_prefix(end);
        event.client = valueOf(rest, " received from ", " size ").value_or(std::string_view());
        event.size = numberAt(valueOf(rest, " size ", " ").value_or(std::string_view()));
        return event.messageId.empty() ? Line::Known : found(Kind::Accepted, rest, event);
    }

    static Line routed(std::string_view rest, Event &event)
    {
        if (const auto to = valueOf(rest, " delivered to ", " from ")) {
            event.recipient = *to;
            return found(Kind::Delivered, rest, event);
        }
        if (mentions(rest, " NOT transferred "))
            return found(Kind::Deferred, rest, event);
        const auto relay = valueOf(rest, " transferred to ", " for ");
        event.relay = relay.value_or(std::string_view());
        return relay ? found(Kind::Delivered, rest, event) : Line::Known;
    }
};

} // namespace

bool showsCisco(std::string_view line) noexcept
{
    return ciscoWords(line).has_value();
}

std::unique_ptr<LineParser> makeCiscoParser(EpochSeconds reference)
{
    return std::make_unique<CiscoParser>(reference);
}

bool showsDomino(std::string_view line)
{
    std::string_view before;
    if (!dominoWords(line, before))
        return false;
    if (before.starts_with('['))
        (void)take(before, "] ");
    return countryTime(trimmed(before)).has_value();
}

std::unique_ptr<LineParser> makeDominoParser()
{
    return std::make_unique<DominoParser>();
}

} // namespace onecopy::logs
