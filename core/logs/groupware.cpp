// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>
#include <string>

namespace onecopy::logs {

namespace {

/// Empty where the message has none ("null").
std::string_view idIn(std::string_view text) noexcept
{
    return text.starts_with('<') ? withoutAngles(text) : std::string_view();
}

/// "2017-02-17 11:20:00,030 ": cut off. The zone is the server's.
std::optional<EpochSeconds> takeZimbraTime(std::string_view &line) noexcept
{
    constexpr std::size_t seconds = 19;
    if (line.size() < seconds + 5 || line[seconds] != ',' || line[seconds + 4] != ' ')
        return std::nullopt;
    const auto time = isoTime(line.substr(0, seconds));
    if (time)
        line.remove_prefix(seconds + 5);
    return time;
}

/// Zimbra's mailbox.log: "INFO  [LmtpServer-14] [name=anna@example.org;mid=28;ip=…;] mailop - Adding Message: id=54479,
/// Message-ID=<…>, parentId=-1, folderId=2, folderName=Inbox." The thread tells a delivery from a mail program. (What
/// its Postfix does is in zimbra.log, by syslog.)
class ZimbraParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        event.time = takeZimbraTime(rest);
        const auto level = take(rest, "[");
        const auto thread = take(rest, "] [");
        const auto context = take(rest, "] ");
        if (!event.time || !level || !thread || !context)
            return Line::Unknown;
        const bool delivers = thread->starts_with("LmtpServer");
        event.recipient = valueOf(*context, "name=", ";").value_or(std::string_view());
        event.source = delivers ? "lmtp" : "mailbox";
        if (take(rest, "mailop - Adding Message: id="))
            return parseAdded(rest, delivers, event);
        if (!take(rest, "lmtp - Not delivering message with duplicate Message-ID "))
            return Line::Known;
        event.messageId = idIn(rest);
        return event.messageId.empty() ? Line::Known : found(Kind::Suppressed, rest, event);
    }

    static bool shows(std::string_view line) noexcept
    {
        constexpr std::array<std::string_view, 7> parts{" mailop - ", " lmtp - ",       " imap - ",   " pop - ",
                                                        " soap - ",   " SoapEngine - ", " mailbox - "};
        const std::string_view head = line.substr(0, 500);
        std::string_view rest = line;
        return takeZimbraTime(rest) && mentions(head, "] [") &&
               std::ranges::any_of(parts, [head](std::string_view part) { return mentions(head, part); });
    }

private:
    static Line parseAdded(std::string_view text, bool delivers, Event &event)
    {
        // The item's number is given once in a mailbox, so two deliveries of one message differ in it.
        event.queueId = text.substr(0, text.find(','));
        const auto id = valueOf(text, "Message-ID=", ", parentId=");
        event.messageId = id ? idIn(*id) : std::string_view();
        if (event.messageId.empty())
            return Line::Known;
        if (const std::size_t folder = text.rfind("folderName="); folder != std::string_view::npos)
            event.relay = text.substr(folder + 11);
        if (event.relay.ends_with('.'))
            event.relay.remove_suffix(1);
        return found(delivers ? Kind::Stored : Kind::ClientSaved, text, event);
    }
};

/// "[25/Aug/2022 15:31:39] ": cut off. The zone is the server's.
std::optional<EpochSeconds> takeKerioTime(std::string_view &line) noexcept
{
    if (line.size() < 23 || line[0] != '[' || line[21] != ']')
        return std::nullopt;
    const auto time = namedMonthTime(line.substr(1, 20));
    if (time)
        line.remove_prefix(23);
    return time;
}

/// The mail log of Kerio Connect: "Recv: Queue-ID: 63073369-00000003, Service: SMTP, From: <…>, …, Msg-Id: <…>", and
/// "Sent: Queue-ID: …, Recipient: <…>, Result: delivered, …, Msg-Id: <…>". Before version 8 no line had the Msg-Id.
class KerioParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        event.time = takeKerioTime(rest);
        if (!event.time)
            return Line::Unknown;
        const bool received = rest.starts_with("Recv: ");
        if (!received && !rest.starts_with("Sent: "))
            return Line::Known;
        // Subjects are what the sender wrote; the Msg-Id stands behind them.
        const std::size_t id = rest.rfind(", Msg-Id: ");
        const auto queueId = valueOf(rest, ": Queue-ID: ", ",");
        if (id == std::string_view::npos || !queueId)
            return Line::Known;
        event.messageId = idIn(rest.substr(id + 10));
        event.queueId = *queueId;
        if (event.messageId.empty())
            return Line::Known;
        return received ? parseReceived(rest, event) : parseSent(rest, event);
    }

    static bool shows(std::string_view line)
    {
        std::string_view rest = line;
        return takeKerioTime(rest) && (rest.starts_with("Recv: Queue-ID: ") || rest.starts_with("Sent: Queue-ID: "));
    }

private:
    static Line parseReceived(std::string_view text, Event &event)
    {
        event.size = numberAt(valueOf(text, ", Size: ", ",").value_or(std::string_view()));
        event.client = valueOf(text, ", Sender-Host: ", ",").value_or(std::string_view());
        event.source = valueOf(text, ", Service: ", ",").value_or(std::string_view());
        return found(Kind::Accepted, {}, event);
    }

    static Line parseSent(std::string_view text, Event &event)
    {
        event.recipient = withoutAngles(valueOf(text, ", Recipient: ", ",").value_or(std::string_view()));
        event.relay = valueOf(text, ", Remote-Host: ", ",").value_or(std::string_view());
        const std::string_view result = valueOf(text, ", Result: ", ",").value_or(std::string_view());
        if (result == "delivered")
            return found(Kind::Delivered, result, event);
        if (result == "failed")
            return found(Kind::Failed, result, event);
        return result == "deferred" ? found(Kind::Deferred, result, event) : Line::Known;
    }
};

} // namespace

bool showsZimbra(std::string_view line) noexcept
{
    return ZimbraParser::shows(line);
}

bool showsKerio(std::string_view line)
{
    return KerioParser::shows(line);
}

std::unique_ptr<LineParser> makeZimbraParser()
{
    return std::make_unique<ZimbraParser>();
}

std::unique_ptr<LineParser> makeKerioParser()
{
    return std::make_unique<KerioParser>();
}

} // namespace onecopy::logs
