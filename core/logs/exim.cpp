// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>

namespace onecopy::logs {

namespace {

/// "1xVcZk-00000L-32", or the longer form of Exim 4.97.
bool isMessageName(std::string_view text) noexcept
{
    const std::size_t first = text.find('-');
    const std::size_t second = text.rfind('-');
    return first == 6 && second != first && second - first > 6 && second - first <= 12 && text.size() - second >= 3 &&
           text.size() - second <= 5 && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

bool mentions(std::string_view text, std::string_view words) noexcept
{
    return text.find(words) != std::string_view::npos;
}

class EximParser final : public LineParser
{
public:
    Line parse(std::string_view line, Event &event) override
    {
        // "2026-11-23 22:31:50 ", with log_timezone "… +0200 ", with log_selector +millisec "….123 "
        const std::size_t blank = line.size() > 20 ? line.find(' ', 11) : std::string_view::npos;
        if (blank == std::string_view::npos || blank > 24)
            return Line::Unknown;
        std::size_t end = blank;
        if (line.size() > blank + 6 && (line[blank + 1] == '+' || line[blank + 1] == '-') && line[blank + 6] == ' ')
            end = blank + 6;
        event.time = isoTime(line.substr(0, end));
        if (!event.time)
            return Line::Unknown;
        std::string_view rest = line.substr(end + 1);
        if (rest.starts_with('[')) { // +pid
            const std::size_t after = rest.find("] ");
            if (after != std::string_view::npos)
                rest.remove_prefix(after + 2);
        }
        const std::size_t name = rest.find(' ');
        if (name != std::string_view::npos && isMessageName(rest.substr(0, name))) {
            event.queueId = rest.substr(0, name);
            return parseMessage(rest.substr(name + 1), event);
        }
        if (mentions(rest, "lost while reading message data"))
            return found(Kind::CutEarlier, rest, event);
        return Line::Known;
    }

private:
    static Line parseMessage(std::string_view text, Event &event)
    {
        if (text.starts_with("<= "))
            return parseArrival(text, event);
        if (text.starts_with("=> ") || text.starts_with("-> ") || text.starts_with(">> "))
            return parseDelivery(Kind::Delivered, text, event);
        if (text.starts_with("== "))
            return parseDelivery(isAckLost(text) ? Kind::AckLost : Kind::Deferred, text, event);
        if (text.starts_with("** "))
            return parseDelivery(mentions(text, "suspected mail loop") ? Kind::LoopStopped : Kind::Failed, text, event);
        if (text.starts_with("SMTP connection lost after final dot"))
            return found(Kind::DiscardedAtDot, text, event);
        if (text.starts_with("SMTP data timeout (message abandoned)"))
            return found(Kind::CutEarlier, text, event);
        if (mentions(text, "malware acl condition") && mentions(text, "timed out"))
            return found(Kind::FilterLate, text, event);
        if (mentions(text, "suspected mail loop"))
            return found(Kind::LoopStopped, text, event);
        return text == "Completed" ? found(Kind::Done, {}, event) : Line::Known;
    }

    static bool isAckLost(std::string_view text) noexcept
    {
        return mentions(text, "SMTP timeout after end of data") ||
               mentions(text, "Remote host closed connection in response to end of data");
    }

    static Line parseArrival(std::string_view text, Event &event)
    {
        event.size = numberAt(valueOf(text, " S=", " ").value_or(std::string_view()));
        event.messageId = valueOf(text, " id=", " ").value_or(std::string_view());
        event.client = valueOf(text, " H=", " P=").value_or(std::string_view("localhost"));
        return found(Kind::Accepted, {}, event);
    }

    static Line parseDelivery(Kind kind, std::string_view text, Event &event)
    {
        event.recipient = withoutAngles(text.substr(3, text.find(' ', 3) - 3));
        event.relay = valueOf(text, " H=", "]").value_or(std::string_view());
        event.source = valueOf(text, " T=", " ").value_or(std::string_view());
        if (kind == Kind::AckLost)
            event.waited = secondsOf(valueOf(text, " DT=", ":").value_or(std::string_view()));
        return found(kind, text, event);
    }

    /// "10m", "15s", "1h2m3s"
    static std::optional<double> secondsOf(std::string_view text) noexcept
    {
        double sum = 0;
        while (!text.empty()) {
            const auto number = numberAt(text);
            if (!number || *number > 1'000'000)
                return std::nullopt;
            const std::size_t unit = text.find_first_not_of("0123456789");
            if (unit == std::string_view::npos)
                return std::nullopt;
            const char c = text[unit];
            if (c != 'd' && c != 'h' && c != 'm' && c != 's')
                break; // " H=…" and what else may follow
            sum += static_cast<double>(*number) * (c == 'd' ? 86'400 : c == 'h' ? 3600 : c == 'm' ? 60 : 1);
            text.remove_prefix(unit + 1);
        }
        return sum > 0 ? std::optional(sum) : std::nullopt;
    }

    static Line found(Kind kind, std::string_view status, Event &event)
    {
        event.kind = kind;
        event.status = status;
        return Line::Event;
    }
};

} // namespace

std::unique_ptr<LineParser> makeEximParser()
{
    return std::make_unique<EximParser>();
}

} // namespace onecopy::logs
