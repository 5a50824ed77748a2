// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <cstdint>
#include <limits>

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

/// Cuts "2026-11-23 22:31:50 " off the front, with log_timezone "… +0200 ", with log_selector +millisec "….123 ", or
/// with both. None, and nothing cut: there is no such time.
std::optional<EpochSeconds> takeTime(std::string_view &line) noexcept
{
    constexpr std::size_t longest = 24; // with milliseconds
    const std::size_t blank = line.size() > 20 && line[10] == ' ' ? line.find(' ', 11) : std::string_view::npos;
    if (blank == std::string_view::npos || blank > longest)
        return std::nullopt;
    std::size_t end = blank;
    if (line.size() > blank + 6 && (line[blank + 1] == '+' || line[blank + 1] == '-') && line[blank + 6] == ' ')
        end = blank + 6;
    const auto time = isoTime(line.substr(0, end));
    if (time)
        line.remove_prefix(end + 1);
    return time;
}

/// log_selector +pid, and what stands before the time in syslog: "[2211] ".
void skipProcess(std::string_view &text) noexcept
{
    if (!text.starts_with('['))
        return;
    const std::size_t digits = text.find_first_not_of("0123456789", 1);
    if (digits != std::string_view::npos && digits > 1 && text.substr(digits).starts_with("] "))
        text.remove_prefix(digits + 2);
}

/// Cuts "mail exim[221]: " off what stands behind the time of syslog. Some packages call the program exim4.
bool takeSyslogTag(std::string_view &text, std::string_view &host) noexcept
{
    std::string_view rest = text;
    const auto name = take(rest, " ");
    const auto tag = name ? take(rest, ": ") : std::nullopt;
    if (!tag || !tag->starts_with("exim") || tag->size() > 20)
        return false;
    const std::string_view program = tag->substr(0, tag->find('['));
    if (program != "exim" && program != "exim4")
        return false;
    host = *name;
    text = rest;
    return true;
}

bool namesMessage(std::string_view text) noexcept
{
    const std::size_t blank = text.find(' ');
    return blank != std::string_view::npos && isMessageName(text.substr(0, blank));
}

class EximParser final : public LineParser
{
public:
    explicit EximParser(EpochSeconds reference)
        : m_syslog(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        event.time = takeTime(rest);
        if (!event.time) {
            event.time = m_syslog.take(rest);
            if (!event.time || !takeSyslogTag(rest, event.host))
                return Line::Unknown;
            // Unless syslog_timestamp is off, its own time follows, which names the year.
            if (const auto own = takeTime(rest))
                event.time = own;
        }
        skipProcess(rest);
        if (namesMessage(rest)) {
            event.queueId = *take(rest, " ");
            return parseMessage(rest, event);
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

    SyslogClock m_syslog;
};

} // namespace

bool showsExim(std::string_view line) noexcept
{
    std::string_view rest = line;
    if (!takeTime(rest)) {
        std::string_view host;
        return SyslogClock(std::numeric_limits<std::int32_t>::max()).take(rest) && takeSyslogTag(rest, host);
    }
    skipProcess(rest);
    return namesMessage(rest) || rest.starts_with("Start queue run") || rest.starts_with("End queue run") ||
           rest.starts_with("exim ") || rest.starts_with("SMTP connection from ");
}

std::unique_ptr<LineParser> makeEximParser(EpochSeconds reference)
{
    return std::make_unique<EximParser>(reference);
}

} // namespace onecopy::logs
