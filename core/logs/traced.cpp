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

constexpr std::size_t sessionDigits = 16;
constexpr std::size_t openSmtpdDigits = 8;

/// "0000000000AA219F.000000006B0ADC96.000035AD"
bool isCourierId(std::string_view text) noexcept
{
    const auto inode = take(text, ".");
    const auto time = take(text, ".");
    return inode && time && isHex(*inode) && isHex(*time) && time->size() >= 8 && isHex(text) && text.size() <= 16;
}

/// "3f1c5e6a7b8c9d0e" of "smtpd[97]: 3f1c5e6a7b8c9d0e mda delivery evpid=…", where each line begins with the session's
/// 64 bits; cuts all up to the words behind it. None: no line of OpenSMTPD.
std::optional<std::string_view> openSmtpdSession(std::string_view &line) noexcept
{
    const std::size_t tag = line.substr(0, 200).find("smtpd[");
    std::string_view rest = tag == std::string_view::npos ? std::string_view() : line.substr(tag);
    if (!take(rest, "]: ") || rest.size() < sessionDigits + 2 || !isHex(rest.substr(0, sessionDigits)) ||
        rest[sessionDigits] != ' ')
        return std::nullopt;
    const std::string_view session = rest.substr(0, sessionDigits);
    rest.remove_prefix(sessionDigits + 1);
    if (!rest.starts_with("smtp ") && !rest.starts_with("mta ") && !rest.starts_with("mda "))
        return std::nullopt;
    line = rest;
    return session;
}

/// What stands behind " courierd: " or " courierd[97]: "; the program in front of it goes into `program`. None: no line
/// of Courier's programs that take mail in and hand it on.
std::optional<std::string_view> courierWords(std::string_view line, std::string_view &program) noexcept
{
    constexpr std::array<std::string_view, 4> programs{"courierd", "courieresmtpd", "courieresmtp", "courierlocal"};
    const std::string_view start = line.substr(0, 150);
    // The host may be called so, too.
    for (std::size_t at = start.find(" courier"); at != std::string_view::npos; at = start.find(" courier", at + 1)) {
        std::string_view rest = line.substr(at + 1);
        program = rest.substr(0, rest.find_first_of(":["));
        if (std::ranges::find(programs, program) != programs.end() && take(rest, ": "))
            return rest;
    }
    return std::nullopt;
}

/// Cuts "Nov 28 11:40:12 mx " off; the host is left away where the system itself writes no name.
void takeStart(std::string_view line, SyslogClock &clock, Event &event)
{
    event.time = clock.take(line);
    const auto host = event.time ? take(line, " ") : std::nullopt;
    if (host && !mentions(*host, ":") && !mentions(*host, "["))
        event.host = *host;
}

class OpenSmtpdParser final : public LineParser
{
public:
    explicit OpenSmtpdParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view words = line;
        const auto session = openSmtpdSession(words);
        if (!session)
            return Line::Unknown;
        takeStart(line, m_clock, event);
        event.source = words.substr(0, words.find(' '));
        if (words.starts_with("smtp connected "))
            return begin(*session, words);
        if (words.starts_with("smtp message "))
            return accepted(*session, words, event);
        if (words.starts_with("smtp disconnected "))
            return ended(*session, words, event);
        return mentions(words.substr(0, 14), " delivery ") ? handedOn(words, event) : Line::Known;
    }

private:
    struct Session
    {
        std::string client;
        std::string queueId; ///< of its last message
    };
    static constexpr std::size_t mostSessions = 10'000;

    /// "smtp connected address=192.0.2.1 host=mail.example", "… address=local host=mx"
    Line begin(std::string_view session, std::string_view words)
    {
        if (m_sessions.size() >= mostSessions)
            m_sessions.clear();
        const std::string_view address = valueOf(words, " address=", " ").value_or(std::string_view());
        m_sessions[std::string(session)] = {address == "local" ? "localhost" : bracketed(address), {}};
        return Line::Known;
    }

    /// False: it is no queue id.
    bool name(std::string_view queueId, Event &event)
    {
        if (queueId.size() != openSmtpdDigits || !isHex(queueId))
            return false;
        m_name = openSmtpdTrace(queueId);
        event.queueId = queueId;
        event.messageId = m_name;
        return true;
    }

    Line accepted(std::string_view session, std::string_view words, Event &event)
    {
        if (!name(valueOf(words, " msgid=", " ").value_or(std::string_view()), event))
            return Line::Known;
        event.size = numberAt(valueOf(words, " size=", " ").value_or(std::string_view()));
        if (const auto at = m_sessions.find(session); at != m_sessions.end()) {
            at->second.queueId = event.queueId;
            m_client = at->second.client;
            event.client = m_client;
        }
        return found(Kind::Accepted, words, event);
    }

    /// "reason=quit", "reason=disconnect", "reason=\"io-error: Connection reset by peer\"", "reason=timeout"
    Line ended(std::string_view session, std::string_view words, Event &event)
    {
        const auto at = m_sessions.find(session);
        if (at == m_sessions.end())
            return Line::Known;
        const Session last = std::move(at->second);
        m_sessions.erase(at);
        m_queueId = last.queueId;
        if (mentions(words, " reason=quit") || !name(m_queueId, event))
            return Line::Known;
        m_client = last.client;
        event.client = m_client;
        return found(Kind::ClientLeft, words, event);
    }

    /// "mda delivery evpid=8c1d2e3f00000001 from=<a@x> to=<b@x> rcpt=<b@x> user=b delay=0s result=Ok stat=Delivered".
    /// An answer that was lost is told in the same words as a session that ended before the message did.
    Line handedOn(std::string_view words, Event &event)
    {
        const std::string_view envelope = valueOf(words, " evpid=", " ").value_or(std::string_view());
        if (!name(envelope.substr(0, openSmtpdDigits), event))
            return Line::Known;
        event.recipient = valueOf(words, " to=<", ">").value_or(std::string_view());
        event.relay = valueOf(words, " relay=\"", "\"").value_or(std::string_view());
        std::string_view result = valueOf(words, " result=", " ").value_or(std::string_view());
        if (result.starts_with('"'))
            result.remove_prefix(1);
        if (result.starts_with("Ok"))
            return found(Kind::Delivered, words, event);
        return found(result.starts_with("Temp") ? Kind::Deferred : Kind::Failed, words, event);
    }

    SyslogClock m_clock;
    std::map<std::string, Session, std::less<>> m_sessions;
    std::string m_name; ///< what the last event points into, as below
    std::string m_client;
    std::string m_queueId;
};

class CourierParser final : public LineParser
{
public:
    explicit CourierParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view program;
        const auto words = courierWords(line, program);
        if (!words)
            return Line::Unknown;
        takeStart(line, m_clock, event);
        event.source = program;
        // "newmsg,id=…: dns; mail.example ([::ffff:192.0.2.1])", "id=…,from=<…>,addr=<…>,size=…,success: …"
        const bool isNew = words->starts_with("newmsg,id=");
        if (!isNew && !words->starts_with("id="))
            return Line::Known;
        std::string_view rest = words->substr(isNew ? 10 : 3);
        const std::string_view id = rest.substr(0, rest.find_first_of(":,"));
        if (!isCourierId(id))
            return Line::Known;
        rest.remove_prefix(id.size());
        m_name = courierTrace(id);
        event.queueId = id;
        event.messageId = m_name;
        if (isNew)
            return accepted(rest, event);
        event.recipient = valueOf(rest, ",addr=<", ">").value_or(std::string_view());
        event.size = numberAt(valueOf(rest, ",size=", ",").value_or(std::string_view()));
        return mentions(rest, ",success: ") ? found(Kind::Delivered, rest, event) : Line::Known;
    }

private:
    Line accepted(std::string_view rest, Event &event)
    {
        m_client = "localhost";
        if (rest.starts_with(": dns; ")) {
            constexpr std::string_view mapped = "::ffff:"; // IPv4 on a socket of IPv6 (RFC 4291 2.5.5.2)
            const std::size_t open = rest.rfind('[');
            std::string_view address = open == std::string_view::npos
                                           ? std::string_view()
                                           : rest.substr(open + 1, rest.find(']', open) - open - 1);
            if (address.starts_with(mapped))
                address.remove_prefix(mapped.size());
            m_client = bracketed(address);
        }
        event.client = m_client;
        return found(Kind::Accepted, rest, event);
    }

    SyslogClock m_clock;
    std::string m_name; ///< what the last event points into, as below
    std::string m_client;
};

std::string traceNamed(std::string_view server, std::string_view queueId)
{
    std::string name(1, '\n'); // a Message-ID holds no line end
    name.append(server).append(1, ' ').append(queueId);
    return name;
}

} // namespace

std::string openSmtpdTrace(std::string_view queueId)
{
    return traceNamed("opensmtpd", queueId);
}

std::string courierTrace(std::string_view queueId)
{
    return traceNamed("courier", queueId);
}

std::string mdaemonTrace(std::string_view file)
{
    return traceNamed("mdaemon", toLowerAscii(file));
}

std::string communiGateTrace(std::string_view queueId)
{
    return traceNamed("communigate", queueId);
}

bool isCommuniGateId(std::string_view text) noexcept
{
    constexpr std::size_t mostDigits = 20;
    return !text.empty() && text.size() <= mostDigits && std::ranges::all_of(text, isDigit);
}

bool isMDaemonFile(std::string_view name) noexcept
{
    constexpr std::size_t mostDigits = 20;
    constexpr std::string_view beginning = "md";
    constexpr std::string_view end = ".msg";
    if (name.size() <= beginning.size() + end.size() || !startsWithIgnoreCase(name, beginning) ||
        !equalsIgnoreCase(name.substr(name.size() - end.size()), end))
        return false;
    name = name.substr(beginning.size(), name.size() - beginning.size() - end.size());
    return name.size() <= mostDigits && std::ranges::all_of(name, isDigit);
}

std::optional<std::string> traceOf(std::string_view product, std::string_view queueId)
{
    if (product == "OpenSMTPD" && queueId.size() == openSmtpdDigits && isHex(queueId))
        return openSmtpdTrace(queueId);
    if (product.starts_with("MDaemon") && isMDaemonFile(queueId))
        return mdaemonTrace(queueId);
    if (product.starts_with("CommuniGate Pro") && isCommuniGateId(queueId))
        return communiGateTrace(queueId);
    if (isCourierId(queueId))
        return courierTrace(queueId);
    return std::nullopt;
}

bool isTrace(std::string_view messageId) noexcept
{
    return messageId.starts_with('\n');
}

bool showsOpenSmtpd(std::string_view line) noexcept
{
    return openSmtpdSession(line).has_value();
}

std::unique_ptr<LineParser> makeOpenSmtpdParser(EpochSeconds reference)
{
    return std::make_unique<OpenSmtpdParser>(reference);
}

bool showsCourier(std::string_view line) noexcept
{
    std::string_view program;
    return courierWords(line, program).has_value();
}

std::unique_ptr<LineParser> makeCourierParser(EpochSeconds reference)
{
    return std::make_unique<CourierParser>(reference);
}

} // namespace onecopy::logs
