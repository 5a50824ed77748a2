// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"
#include "core/logs/trace.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace onecopy::logs {

namespace {

/// One line, cut into what MDaemon writes in front and its words.
struct MDaemonLine
{
    std::optional<EpochSeconds> time;
    std::string_view session; ///< empty: sessions are written one after the other, each as a whole
    std::string_view words;
};

/// "Mon 2026-03-05 14:21:04.123: 05: [3160] --> 250 Ok"; the fraction, the kind of the line and the number of the
/// session are of later versions.
std::optional<MDaemonLine> cutLine(std::string_view line) noexcept
{
    constexpr std::size_t seconds = 19;
    if (line.size() < 4 + seconds + 2 || line[3] != ' ')
        return std::nullopt;
    std::string_view rest = line.substr(4);
    MDaemonLine cut{isoTime(rest.substr(0, seconds)), {}, {}};
    if (!cut.time)
        return std::nullopt;
    rest.remove_prefix(seconds);
    const std::size_t end = rest.find(": ");
    if (end != 0 && (end != 4 || rest[0] != '.'))
        return std::nullopt;
    rest.remove_prefix(end + 2);
    if (rest.size() > 4 && isDigit(rest[0]) && isDigit(rest[1]) && rest.substr(2, 2) == ": ")
        rest.remove_prefix(4);
    if (rest.starts_with('[') && rest.size() > 1 && isDigit(rest[1])) {
        const std::size_t close = rest.find("] ");
        if (close != std::string_view::npos) {
            cut.session = rest.substr(1, close - 1);
            rest.remove_prefix(close + 2);
        }
    }
    cut.words = trimmed(rest);
    return cut;
}

/// "md50000012345.msg" of "Message creation successful: c:\mdaemon\queues\inbound\md50000012345.msg"; empty: no such
/// file.
std::string_view queueFile(std::string_view words) noexcept
{
    const std::string_view name = words.substr(words.find_last_of("\\/ ") + 1);
    return isMDaemonFile(name) ? name : std::string_view();
}

/// The id in "250 2.6.0 Ok, message saved <Message-ID: one@x>"; empty where the message has none, or the version writes
/// none.
std::string_view savedId(std::string_view answer) noexcept
{
    constexpr std::string_view key = "<Message-ID: ";
    const std::size_t at = answer.find(key);
    if (at == std::string_view::npos || !answer.ends_with('>'))
        return {};
    answer = answer.substr(at + key.size());
    answer.remove_suffix(1);
    return withoutAngles(trimmed(answer));
}

/// MDaemon's logs of SMTP sessions ("MDaemon-2026-03-05-SMTP-(in).log", "-(out)", "-all"): the whole dialogue, "-->" is
/// what MDaemon says. One that takes mail in tells the Message-ID, or the file, once it has saved the message; one
/// that sends tells the message's header before it connects, and "Transfer Complete" behind its last byte.
class MDaemonParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        const auto cut = cutLine(line);
        if (!cut)
            return isFrame(line) ? Line::Known : Line::Unknown;
        event.time = cut->time;
        if (cut->session.size() > longestName)
            return Line::Known;
        Session &session = open(cut->session);
        if (cut->words.starts_with("Session ") && mentions(cut->words, "; child ")) {
            session = {};
            return Line::Known;
        }
        if (cut->words.starts_with("SMTP session ")) {
            m_last = std::move(session);
            m_sessions.erase(m_sessions.find(cut->session));
            return ended(cut->words, event);
        }
        if (cut->words.starts_with("Accepting SMTP connection from ")) {
            session.client = addressIn(cut->words.substr(31));
            return Line::Known;
        }
        return session.client.empty() ? followSent(session, cut->words, event)
                                      : followTaken(session, cut->words, event);
    }

private:
    static constexpr std::size_t longestName = 40;
    static constexpr std::size_t longestId = 1000;
    static constexpr std::size_t mostSessions = 10'000;

    struct Session
    {
        std::string client;                  ///< empty: this server sends
        std::string relay;                   ///< to which it sends
        std::string recipient;               ///< the first one
        std::string messageId;               ///< or the name that a trace has
        std::string file;                    ///< of the message that is being taken in
        std::optional<EpochSeconds> begunAt; ///< since DATA; none: answered, or no message on the way
        bool asked = false;                  ///< the other side said 354: what it answers next is about the message
        bool transferred = false;            ///< all of it was sent
        bool answered = false;
        bool quit = false;
    };

    /// What stands around the lines of a file.
    static bool isFrame(std::string_view line) noexcept
    {
        constexpr std::array<std::string_view, 4> starts{"START Event Log", "END Event Log", "Event Time/Date",
                                                         "-----"};
        return trimmed(line).empty() ||
               std::ranges::any_of(starts, [line](std::string_view start) { return line.starts_with(start); });
    }

    /// "[192.0.2.1]" of "[192.0.2.1:63750] to [192.0.2.10:25]" and of "192.0.2.1:63750 to 192.0.2.10:25".
    static std::string addressIn(std::string_view words)
    {
        words = words.substr(0, words.find(' '));
        if (words.starts_with('['))
            words = words.substr(1, words.find(']') - 1);
        return bracketed(words.substr(0, words.rfind(':')));
    }

    Session &open(std::string_view name)
    {
        const auto at = m_sessions.find(name);
        if (at != m_sessions.end())
            return at->second;
        if (m_sessions.size() >= mostSessions)
            m_sessions.clear();
        return m_sessions[std::string(name)];
    }

    static void beginMessage(Session &session, const Event &event)
    {
        session.begunAt = event.time;
        session.asked = session.transferred = session.answered = false;
        session.file.clear();
    }

    Line followTaken(Session &session, std::string_view words, Event &event)
    {
        if (equalsIgnoreCase(words, "<-- DATA"))
            beginMessage(session, event);
        else if (equalsIgnoreCase(words, "<-- QUIT"))
            session.quit = true;
        else if (const std::string_view file = queueFile(words); !file.empty() && session.begunAt)
            session.file = file;
        else if (words.starts_with("--> 354"))
            session.asked = true;
        else if (words.starts_with("--> ") && session.begunAt && session.asked)
            return saved(session, words.substr(4), event);
        return Line::Known;
    }

    Line saved(Session &session, std::string_view answer, Event &event)
    {
        if (answer.starts_with("250-"))
            return Line::Known;
        const EpochSeconds begun = *session.begunAt;
        session.begunAt.reset();
        session.messageId = savedId(answer).substr(0, longestId);
        if (session.messageId.empty() && !session.file.empty())
            session.messageId = mdaemonTrace(session.file);
        session.answered = answer.starts_with("250") && !session.messageId.empty();
        if (!session.answered)
            return Line::Known;
        event.queueId = session.file;
        event.messageId = session.messageId;
        event.client = session.client;
        event.source = "smtp-in";
        event.waited = static_cast<double>(*event.time - begun);
        return found(Kind::Accepted, answer, event);
    }

    Line followSent(Session &session, std::string_view words, Event &event)
    {
        constexpr std::string_view id = "Message-ID: ";
        if (words.starts_with('*')) {
            words = trimmed(words.substr(1));
            if (startsWithIgnoreCase(words, id))
                session.messageId = withoutAngles(trimmed(words.substr(id.size()))).substr(0, longestId);
        } else if (words.starts_with("Attempting SMTP connection to ")) {
            session.relay = addressIn(words.substr(30));
        } else if (startsWithIgnoreCase(words, "--> RCPT TO:<") && session.recipient.empty()) {
            session.recipient = words.substr(13, words.find('>', 13) - 13).substr(0, longestId);
        } else if (words.starts_with("--> DATA")) {
            beginMessage(session, event);
        } else if (words.starts_with("Transfer Complete")) {
            session.transferred = session.begunAt.has_value();
        } else if (words.starts_with("<-- 354")) {
            session.asked = true;
        } else if (words.starts_with("<-- ") && session.begunAt && session.asked && words.substr(7, 1) != "-") {
            return handedOn(session, words.substr(4), event);
        }
        return Line::Known;
    }

    static void describe(const Session &session, Event &event)
    {
        event.messageId = session.messageId;
        event.client = session.client;
        event.relay = session.relay;
        event.recipient = session.recipient;
        event.source = session.client.empty() ? "smtp-out" : "smtp-in";
        if (session.begunAt && event.time)
            event.waited = static_cast<double>(*event.time - *session.begunAt);
    }

    static Line handedOn(Session &session, std::string_view answer, Event &event)
    {
        describe(session, event);
        session.begunAt.reset();
        if (session.messageId.empty())
            return Line::Known;
        if (answer.starts_with('2'))
            return found(Kind::Delivered, answer, event);
        return found(answer.starts_with('4') ? Kind::Deferred : Kind::Failed, answer, event);
    }

    Line ended(std::string_view words, Event &event)
    {
        const bool left = !m_last.client.empty() && m_last.answered && !m_last.quit;
        const bool unanswered = m_last.client.empty() && m_last.begunAt && m_last.asked;
        if (m_last.messageId.empty() || (!left && !unanswered))
            return Line::Known;
        describe(m_last, event);
        if (left)
            return found(Kind::ClientLeft, words, event);
        return found(m_last.transferred ? Kind::AckLost : Kind::BrokenOff, words, event);
    }

    std::map<std::string, Session, std::less<>> m_sessions;
    Session m_last; ///< that has ended: what the event points into
};

} // namespace

bool showsMDaemon(std::string_view line) noexcept
{
    constexpr std::array<std::string_view, 6> starts{
        "Accepting SMTP connection from ", "--> ", "<-- ", "SMTP session ", "Parsing message <",
        "Attempting SMTP connection to "};
    const auto cut = cutLine(line);
    if (!cut)
        return false;
    return std::ranges::any_of(starts, [&cut](std::string_view start) { return cut->words.starts_with(start); }) ||
           (cut->words.starts_with("Session ") && mentions(cut->words, "; child "));
}

std::unique_ptr<LineParser> makeMDaemonParser()
{
    return std::make_unique<MDaemonParser>();
}

} // namespace onecopy::logs
