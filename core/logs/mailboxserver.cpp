// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::logs {

namespace {

constexpr std::size_t longestStart = 200; ///< of a line: time, host and program

/// "2026-11-28 03:37:02 ": what log_timestamp is often set to.
std::optional<EpochSeconds> takeWrittenTime(std::string_view &line) noexcept
{
    constexpr std::size_t length = 19;
    if (line.size() <= length || line[10] != ' ' || line[length] != ' ')
        return std::nullopt;
    const auto time = isoTime(line.substr(0, length));
    if (time)
        line.remove_prefix(length + 1);
    return time;
}

/// Dovecot, in a file of its own or by syslog. Deliveries (deliver_log_format has its usual beginning, "msgid=%m: %$"),
/// also by Pigeonhole; and what its mail_log plugin tells of mail programs.
class DovecotParser final : public LineParser
{
public:
    explicit DovecotParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        event.time = m_clock.take(rest);
        if (!event.time)
            event.time = takeWrittenTime(rest);
        if (!event.time)
            return Line::Unknown;
        // "host dovecot: ", "host dovecot[97]: "; a file of its own has neither.
        const std::size_t tag = rest.find(" dovecot");
        const bool tagged = tag != std::string_view::npos && tag == rest.find(' ') &&
                            (rest.substr(tag + 8).starts_with(": ") || rest.substr(tag + 8).starts_with('['));
        if (tagged) {
            event.host = rest.substr(0, tag);
            (void)take(rest, ": ");
        }
        Writer writer;
        if (!takeWriter(rest, writer))
            return tagged ? Line::Known : Line::Unknown;
        if (rest.starts_with("Info: ")) // a file of its own names the level
            rest.remove_prefix(6);
        event.source = writer.process;
        event.recipient = writer.user;
        event.queueId = writer.session;
        const bool delivers =
            writer.process == "lmtp" || writer.process == "lda" || writer.process == "deliver"; // before 2.0
        if (delivers)
            return parseDelivery(rest, event);
        return writer.process == "imap" ? parseClient(rest, event) : Line::Known;
    }

    /// Does the line begin as this server's lines do?
    static bool shows(std::string_view line) noexcept
    {
        const std::string_view head = line.substr(0, longestStart);
        if (mentions(head, " dovecot: ") || mentions(head, " dovecot["))
            return true;
        constexpr std::array<std::string_view, 4> words{" lmtp(", " lda(", " imap(", " imap-login: "};
        return mentions(head, ": Info: ") &&
               std::ranges::any_of(words, [head](std::string_view word) { return mentions(head, word); });
    }

private:
    struct Writer
    {
        std::string_view process;
        std::string_view user;
        std::string_view session;
    };

    /// "lmtp(anna)<97><session>: ", "lda(anna): ", and before 2.3 "lmtp(97, anna): session: ".
    static bool takeWriter(std::string_view &rest, Writer &writer) noexcept
    {
        const std::size_t open = rest.find('(');
        if (open == std::string_view::npos || open > 30 || rest.substr(0, open).find(' ') != std::string_view::npos)
            return false;
        const std::size_t bracket = rest.find(")<", open);
        const std::size_t plain = rest.find("): ", open);
        const std::size_t close = std::min(bracket, plain);
        if (close == std::string_view::npos)
            return false;
        writer.process = rest.substr(0, open);
        writer.user = rest.substr(open + 1, close - open - 1);
        if (const std::size_t comma = writer.user.find(", "); comma != std::string_view::npos)
            writer.user.remove_prefix(comma + 2);
        if (close == plain) {
            rest.remove_prefix(close + 3);
            return true;
        }
        const auto numbers = take(rest, ">: ");
        if (!numbers)
            return false;
        writer.session = numbers->substr(numbers->rfind('<') + 1);
        return true;
    }

    /// None: the message has no id.
    static std::string_view takeId(std::string_view &text) noexcept
    {
        const auto id = text.starts_with('<') ? take(text, ">: ") : take(text, ": ");
        return id ? withoutAngles(*id) : std::string_view();
    }

    static Line parseDelivery(std::string_view text, Event &event)
    {
        const auto before = take(text, "msgid=");
        if (!before)
            return Line::Known;
        if (event.queueId.empty()) {
            const std::string_view first = before->substr(0, before->find(": "));
            if (first.size() + 2 <= before->size() && first != "sieve")
                event.queueId = first;
        }
        event.messageId = takeId(text);
        if (text.starts_with("fileinto action: "))
            text.remove_prefix(17);
        const bool saved = text.starts_with("saved mail to ");
        if (event.messageId.empty() || (!saved && !text.starts_with("stored mail into mailbox ")))
            return Line::Known;
        event.relay = text.substr(saved ? 14 : 25);
        return found(Kind::Stored, text, event);
    }

    /// "copy from INBOX: box=Archive, uid=4, msgid=<…>, size=296"
    static Line parseClient(std::string_view text, Event &event)
    {
        const bool saves = text.starts_with("save: ");
        const bool copies = text.starts_with("copy from ");
        if (!saves && !copies && !text.starts_with("expunge: "))
            return Line::Known;
        event.messageId = withoutAngles(valueOf(text, " msgid=<", ">").value_or(std::string_view()));
        event.relay = valueOf(text, " box=", ",").value_or(std::string_view());
        if (event.messageId.empty())
            return Line::Known;
        return found(saves ? Kind::ClientSaved : copies ? Kind::ClientCopied : Kind::ClientExpunged, text, event);
    }

    SyslogClock m_clock;
};

/// Cyrus, by syslog: "cyrus/lmtp[97]: Delivered: <id> to mailbox: user.anna".
class CyrusParser final : public LineParser
{
public:
    explicit CyrusParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        std::string_view rest = line;
        event.time = m_clock.take(rest);
        const auto tag = take(rest, "]: ");
        if (!event.time || !tag || tag->find("lmtp") == std::string_view::npos)
            return Line::Unknown;
        std::string_view writer = *tag;
        if (const auto host = take(writer, " "))
            event.host = *host;
        if (!writer.starts_with("cyrus") && !writer.starts_with("lmtp"))
            return Line::Unknown;
        event.source = "lmtp";
        if (rest.starts_with("Delivered: ")) {
            rest.remove_prefix(11);
            return storedIn(" to mailbox: ", rest, event);
        }
        constexpr std::string_view eliminated = "dupelim: eliminated duplicate message to ";
        if (!rest.starts_with(eliminated))
            return Line::Known;
        rest.remove_prefix(eliminated.size());
        event.relay = rest.substr(0, rest.find(' '));
        event.messageId = withoutAngles(valueOf(rest, " id ", " date ").value_or(std::string_view()));
        event.kind = Kind::Suppressed;
        event.status = eliminated;
        return event.messageId.empty() ? Line::Known : Line::Event;
    }

    static bool shows(std::string_view line) noexcept
    {
        const std::string_view head = line.substr(0, longestStart);
        return mentions(head, " cyrus/") || (mentions(head, " lmtp") && mentions(head, "]: Delivered: <"));
    }

private:
    static Line storedIn(std::string_view before, std::string_view text, Event &event)
    {
        const std::size_t at = text.rfind(before);
        if (at == std::string_view::npos)
            return Line::Known;
        event.messageId = withoutAngles(text.substr(0, at));
        event.relay = text.substr(at + before.size());
        event.recipient = ownerOf(event.relay);
        event.kind = Kind::Stored;
        event.status = text;
        return event.messageId.empty() ? Line::Known : Line::Event;
    }

    /// "user.anna.Archive", "example.org!user/anna": up to the end of the name.
    static std::string_view ownerOf(std::string_view mailbox) noexcept
    {
        const std::size_t user = mailbox.find("user");
        if (user == std::string_view::npos || user + 5 > mailbox.size())
            return mailbox;
        return mailbox.substr(0, mailbox.find(mailbox[user + 4], user + 5));
    }

    SyslogClock m_clock;
};

/// What programs on one host write into one file.
class TogetherParser final : public LineParser
{
public:
    explicit TogetherParser(std::vector<std::unique_ptr<LineParser>> parsers)
        : m_parsers(std::move(parsers))
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        Line result = Line::Unknown;
        for (const auto &parser : m_parsers) {
            Event fresh;
            fresh.line = line;
            const Line seen = parser->parse(line, fresh);
            if (seen == Line::Event) {
                event = fresh;
                return seen;
            }
            result = seen == Line::Known ? seen : result;
        }
        return result;
    }

private:
    std::vector<std::unique_ptr<LineParser>> m_parsers;
};

} // namespace

bool showsDovecot(std::string_view line) noexcept
{
    return DovecotParser::shows(line);
}

bool showsCyrus(std::string_view line) noexcept
{
    return CyrusParser::shows(line);
}

std::unique_ptr<LineParser> makeSyslogParser(Format format, EpochSeconds reference)
{
    std::vector<std::unique_ptr<LineParser>> parsers;
    const bool nameless = namesNoMessages(format);
    const bool traced = format == Format::OpenSmtpd || format == Format::Courier;
    const bool taker = // what fetches hands its mail to any of them
        (nameless && format != Format::Fetchmail) || traced || format == Format::Postfix ||
        format == Format::Sendmail || format == Format::Exim;
    if (!taker || format == Format::Postfix)
        parsers.push_back(makePostfixParser(reference));
    if (!taker || format == Format::Sendmail)
        parsers.push_back(makeSendmailParser(reference));
    if (!taker || format == Format::Exim)
        parsers.push_back(makeEximParser(reference));
    if (traced)
        parsers.push_back(format == Format::Courier ? makeCourierParser(reference) : makeOpenSmtpdParser(reference));
    if (nameless)
        parsers.push_back(makeNamelessParser(format));
    parsers.push_back(std::make_unique<DovecotParser>(reference));
    parsers.push_back(std::make_unique<CyrusParser>(reference));
    parsers.push_back(makeScannerParser(reference));
    return std::make_unique<TogetherParser>(std::move(parsers));
}

} // namespace onecopy::logs
