// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <algorithm>
#include <array>

/// Logs of programs that number their messages and name none by its Message-ID, the one thing by which a copy in a
/// mailbox can be found in a log. They are known, so that whoever imports one is told why it proves nothing.
namespace onecopy::logs {

namespace {

/// qmail-send, under multilog ("@" and a time in TAI64N, 24 hexadecimal digits) or splogger ("qmail: 1795… new msg
/// 12").
bool isQmail(std::string_view line) noexcept
{
    constexpr std::array<std::string_view, 7> words{"new msg ",       "info msg ", "starting delivery ", "end msg ",
                                                    "status: local ", "delivery ", "bounce msg "};
    std::string_view rest = line;
    if (line.size() > 26 && line[0] == '@' && isHex(line.substr(1, 24)) && line[25] == ' ') {
        rest.remove_prefix(26);
    } else {
        const std::size_t tag = line.substr(0, 100).find(" qmail: ");
        if (tag == std::string_view::npos)
            return false;
        rest.remove_prefix(tag + 8);
        if (!numberAt(rest) || !take(rest, " "))
            return false;
    }
    return std::ranges::any_of(words, [rest](std::string_view word) { return rest.starts_with(word); });
}

/// "\"SMTPD\"\t1234\t5\t\"2020-01-01 00:00:00.000\"\t…".
bool isHMailServer(std::string_view line) noexcept
{
    constexpr std::array<std::string_view, 6> parts{"\"SMTPD\"\t", "\"SMTPC\"\t", "\"APPLICATION\"\t",
                                                    "\"TCPIP\"\t", "\"POP3D\"\t", "\"IMAPD\"\t"};
    return std::ranges::any_of(
        parts, [line](std::string_view part) { return line.starts_with(part) && numberAt(line.substr(part.size())); });
}

/// The activity log: "11/28/26 11:40:12\tSMTP-IN\t5C1B….MAI\t1234\t192.0.2.1\tDATA\tDATA\t354 …". Its file name is in
/// no header.
bool isMailEnable(std::string_view line) noexcept
{
    const std::string_view head = line.substr(0, 60);
    return numberAt(line) && (mentions(head, "\tSMTP-IN\t") || mentions(head, "\tSMTP-OU\t"));
}

/// "192.0.2.1 [00000A1C] 11:40:12 >>> 250 …", with a whole date in older versions ("Sat, 28 Nov 2026 11:40:12 +0100").
bool isIceWarp(std::string_view line) noexcept
{
    constexpr std::array<std::string_view, 5> marks{" >>> ", " <<< ", " *** ", " Connected", " Disconnected"};
    std::string_view rest = line;
    const auto client = take(rest, " [");
    const auto session = take(rest, "] ");
    if (!client || client->empty() || mentions(*client, " ") || !session || session->size() > 16 || !isHex(*session))
        return false;
    const std::size_t colon = rest.substr(0, 40).find(':');
    const std::string_view head = rest.substr(0, 60);
    return colon != std::string_view::npos && colon >= 2 && isDigit(rest[colon - 1]) &&
           std::ranges::any_of(marks, [head](std::string_view mark) { return mentions(head, mark); });
}

/// By syslog, or in a file of its own ("fetchmail: 2 messages for anna at pop.example.org (1234 octets).", "reading
/// message anna@pop.example.org:1 of 2 …"), in the user's language but for its name.
bool isFetchmail(std::string_view line) noexcept
{
    const std::string_view head = line.substr(0, 100);
    return line.starts_with("fetchmail: ") || line.starts_with("reading message ") ||
           (mentions(head, " fetchmail[") && mentions(head, "]: "));
}

class NamelessParser final : public LineParser
{
public:
    explicit NamelessParser(Format format)
        : m_format(format)
    {
    }

    Line parse(std::string_view line, Event &) override
    {
        return namelessFormat(line) == m_format ? Line::Known : Line::Unknown;
    }

private:
    Format m_format;
};

} // namespace

Format namelessFormat(std::string_view line) noexcept
{
    if (isQmail(line))
        return Format::Qmail;
    if (isFetchmail(line))
        return Format::Fetchmail;
    if (isMailEnable(line))
        return Format::MailEnable;
    if (isIceWarp(line))
        return Format::IceWarp;
    return isHMailServer(line) ? Format::HMailServer : Format::Unknown;
}

bool namesNoMessages(Format format) noexcept
{
    constexpr std::array<Format, 5> nameless{Format::Qmail, Format::HMailServer, Format::MailEnable, Format::IceWarp,
                                             Format::Fetchmail};
    return std::ranges::find(nameless, format) != nameless.end();
}

std::unique_ptr<LineParser> makeNamelessParser(Format format)
{
    return std::make_unique<NamelessParser>(format);
}

} // namespace onecopy::logs
