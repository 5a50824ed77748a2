// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

namespace onecopy::logs {

namespace {

constexpr std::string_view mayRepeat = "message may be sent more than once";

/// Short ids are hexadecimal, long ones (enable_long_queue_ids) have no vowels; both are letters and digits.
bool looksLikeQueueId(std::string_view text) noexcept
{
    if (text.size() < 6 || text.size() > 32)
        return false;
    bool digit = false; // "warning" and "statistics" stand in the same place
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
        digit = digit || (c >= '0' && c <= '9');
    }
    return digit;
}

class PostfixParser final : public LineParser
{
public:
    explicit PostfixParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        const auto time = m_clock.take(rest);
        const auto host = take(rest, " ");
        if (!time || !host)
            return Line::Unknown;
        // "postfix/smtpd[97]: ", "postfix-out/lmtp[97]: ", "postfix/submission/smtpd[97]: "
        const std::size_t open = rest.find('[');
        if (open == std::string_view::npos || open > 100)
            return Line::Unknown;
        const std::string_view tag = rest.substr(0, open);
        const std::size_t slash = tag.rfind('/');
        const std::size_t close = rest.find("]: ", open);
        if (slash == std::string_view::npos || close == std::string_view::npos)
            return Line::Unknown;
        event.session = rest.substr(open + 1, close - open - 1);
        rest.remove_prefix(close + 3);
        event.time = time;
        event.host = *host;
        event.source = tag.substr(slash + 1);
        return parseMessage(rest, event);
    }

private:
    static Line parseMessage(std::string_view text, Event &event)
    {
        const std::size_t colon = text.find(": ");
        if (colon != std::string_view::npos && looksLikeQueueId(text.substr(0, colon))) {
            event.queueId = text.substr(0, colon);
            return parseQueued(text.substr(colon + 2), event);
        }
        if (text.starts_with("disconnect from "))
            return parseDisconnect(text.substr(16), event);
        if (text.starts_with("lost connection after ") || text.starts_with("timeout after "))
            return parseLost(text, event);
        if (text.starts_with("warning: timeout talking to proxy ") ||
            text.starts_with("warning: lost connection with proxy ") ||
            text.starts_with("proxy-reject: END-OF-MESSAGE") ||
            text.find("can't read SMFIC_BODYEOB reply") != std::string_view::npos)
            return found(Kind::FilterLate, text, event);
        return Line::Known;
    }

    static Line parseQueued(std::string_view text, Event &event)
    {
        if (text.starts_with("to=<"))
            return parseDelivery(text, event);
        if (text.starts_with("client=")) {
            event.client = text.substr(7, text.find(", ", 7) - 7);
            return found(Kind::Accepted, valueOf(text, "orig_queue_id=", ",").value_or(std::string_view()), event);
        }
        if (text.starts_with("message-id=") || text.starts_with("resent-message-id=")) {
            event.messageId = withoutAngles(text.substr(text.find('=') + 1));
            return text.front() == 'm' ? found(Kind::Identified, {}, event) : Line::Known;
        }
        if (text.starts_with("from=<")) {
            event.size = numberAt(valueOf(text, ", size=", ",").value_or(std::string_view()));
            return found(Kind::Queued, {}, event);
        }
        if (text.starts_with("uid=")) { // pickup: given in by a program on this host
            event.client = "localhost";
            return found(Kind::Accepted, {}, event);
        }
        if (text == "removed")
            return found(Kind::Done, {}, event);
        if (text.ends_with(mayRepeat)) {
            event.relay = valueOf(text, " with ", " ").value_or(std::string_view());
            return found(Kind::AckLost, text, event);
        }
        if (text.find("can't read SMFIC_BODYEOB reply") != std::string_view::npos)
            return found(Kind::FilterLate, text, event);
        return Line::Known;
    }

    static Line parseDelivery(std::string_view text, Event &event)
    {
        event.recipient = valueOf(text, "to=<", ">").value_or(std::string_view());
        event.original = valueOf(text, ", orig_to=<", ">").value_or(event.recipient);
        event.relay = valueOf(text, ", relay=", ",").value_or(std::string_view());
        // delays=a/b/c/d: the last number is the transfer with the wait for the answer.
        if (const auto delays = valueOf(text, ", delays=", ","))
            event.waited = decimalAt(delays->substr(delays->rfind('/') + 1));
        const std::size_t status = text.find(", status=");
        if (status == std::string_view::npos)
            return Line::Known;
        const std::string_view words = text.substr(status + 9);
        // What qmgr says of a host that just gave no answer stands at every message that waits for it, sent or not.
        const bool suspended = words.find("(delivery temporarily suspended") != std::string_view::npos;
        if (!suspended && words.find(mayRepeat) != std::string_view::npos)
            return found(Kind::AckLost, words, event);
        if (words.find("hopcount exceeded") != std::string_view::npos ||
            words.find("mail forwarding loop") != std::string_view::npos)
            return found(Kind::LoopStopped, words, event);
        // By local(8) and virtual(8); a mailbox server behind Postfix writes a line of its own.
        if (words.starts_with("sent (delivered to maildir") || words.starts_with("sent (delivered to mailbox"))
            return found(Kind::Stored, words, event);
        if (words.starts_with("sent"))
            return found(Kind::Delivered, words, event);
        return found(words.starts_with("deferred") ? Kind::Deferred : Kind::Failed, words, event);
    }

    /// "disconnect from H[ip] ehlo=1 mail=1 rcpt=1 data=1 commands=4": data done, and no quit; or "… data=1 quit=1 …".
    static Line parseDisconnect(std::string_view text, Event &event)
    {
        const auto data = valueOf(text, " data=", " ");
        if (!data || data->find('/') != std::string_view::npos)
            return Line::Known;
        event.client = text.substr(0, text.find(' '));
        // "rcpt=1/2": one of two was taken.
        event.recipients = countAt(valueOf(text, " rcpt=", " "));
        event.messages = countAt(data);
        const bool quit = text.find(" quit=") != std::string_view::npos;
        return found(quit ? Kind::ClientQuit : Kind::ClientLeft, text, event);
    }

    static std::optional<std::uint32_t> countAt(std::optional<std::string_view> text)
    {
        constexpr std::uint64_t most = 1'000'000;
        const auto number = text ? numberAt(*text) : std::nullopt;
        return number && *number <= most ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
    }

    static Line parseLost(std::string_view text, Event &event)
    {
        event.client = valueOf(text, " from ", " ").value_or(std::string_view());
        const bool inBody = text.find(" after DATA") != std::string_view::npos;
        if (!inBody && text.find(" after END-OF-MESSAGE") == std::string_view::npos)
            return Line::Known;
        return found(inBody ? Kind::CutEarlier : Kind::ClientLeft, text, event);
    }

    SyslogClock m_clock;
};

} // namespace

std::unique_ptr<LineParser> makePostfixParser(EpochSeconds reference)
{
    return std::make_unique<PostfixParser>(reference);
}

} // namespace onecopy::logs
