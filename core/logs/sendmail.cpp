// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

namespace onecopy::logs {

namespace {

class SendmailParser final : public LineParser
{
public:
    explicit SendmailParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        const auto time = m_clock.take(rest);
        const std::size_t open = rest.find('[');
        const std::size_t close = rest.find("]: ", open == std::string_view::npos ? 0 : open);
        if (!time || open == std::string_view::npos || close == std::string_view::npos || open > 100)
            return Line::Unknown;
        // "host sendmail[36]: " or, written by the program itself, "sendmail[36]: "
        std::string_view tag = rest.substr(0, open);
        if (const auto host = take(tag, " "))
            event.host = *host;
        if (tag != "sendmail" && tag != "sm-mta" && tag != "sm-mta-msp")
            return Line::Unknown;
        event.time = time;
        event.source = tag;
        rest.remove_prefix(close + 3);
        const auto id = take(rest, ": ");
        if (!id || id->size() != 14)
            return Line::Known;
        event.queueId = *id;
        return parseQueued(rest, event);
    }

private:
    static Line parseQueued(std::string_view text, Event &event)
    {
        if (text.starts_with("from="))
            return parseFrom(text, event);
        if (text.starts_with("to="))
            return parseTo(text, event);
        if (text.starts_with("timeout waiting for input from ") && text.ends_with("during client DATA status")) {
            event.relay = valueOf(text, "input from ", " ").value_or(std::string_view());
            return found(Kind::AckLost, text, event);
        }
        if (text.starts_with("collect: premature EOM") || text.find("info=read timeout") != std::string_view::npos)
            return found(Kind::CutEarlier, text, event);
        if (text.starts_with("Milter (") &&
            (text.find("timeout") != std::string_view::npos || text.ends_with("to error state")))
            return found(Kind::FilterLate, text, event);
        if (text.find("Too many hops") != std::string_view::npos)
            return found(Kind::LoopStopped, text, event);
        return text.starts_with("done; ") ? found(Kind::Done, {}, event) : Line::Known;
    }

    static Line parseFrom(std::string_view text, Event &event)
    {
        event.size = numberAt(valueOf(text, ", size=", ",").value_or(std::string_view()));
        event.client = valueOf(text, ", relay=", "\n").value_or(std::string_view());
        const auto id = valueOf(text, ", msgid=", ",");
        if (!id)
            return Line::Known; // the message did not come to its end
        event.messageId = withoutAngles(*id);
        return found(Kind::Accepted, {}, event);
    }

    static Line parseTo(std::string_view text, Event &event)
    {
        event.recipient = withoutAngles(text.substr(3, text.find(',', 3) - 3));
        event.relay = valueOf(text, ", relay=", ",").value_or(std::string_view());
        const std::size_t stat = text.find(", stat=");
        if (stat == std::string_view::npos)
            return Line::Known;
        const std::string_view words = text.substr(stat + 7);
        if (words.starts_with("Sent"))
            return found(Kind::Delivered, words, event);
        if (isBrokenOff(text, words, event.relay))
            return found(Kind::BrokenOff, words, event);
        return found(words.starts_with("Deferred") ? Kind::Deferred : Kind::Failed, words, event);
    }

    /// A connection that ends behind MAIL, in the text and behind the last dot leaves the same words. A host that was
    /// not asked, since it broke off before in the same run of the queue, has no address behind its name.
    static bool isBrokenOff(std::string_view text, std::string_view words, std::string_view relay)
    {
        return text.find(", dsn=4.4.2, stat=") != std::string_view::npos && trimmed(words) == "Deferred" &&
               relay.find(' ') != std::string_view::npos;
    }

    SyslogClock m_clock;
};

} // namespace

std::unique_ptr<LineParser> makeSendmailParser(EpochSeconds reference)
{
    return std::make_unique<SendmailParser>(reference);
}

} // namespace onecopy::logs
