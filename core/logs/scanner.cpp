// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include <array>

namespace onecopy::logs {

namespace {

/// SpamAssassin's server, and its SMTP proxy: "spamd[97]: spamd: result: …", "spampd[97]: clean message <…> (…) from
/// …".
constexpr std::string_view spamdResult = "]: spamd: result: ";
constexpr std::string_view spamdFileResult = "] info: spamd: result: ";
constexpr std::array<std::string_view, 2> spampdResults{"]: clean message <", "]: identified spam <"};
/// MIMEDefang -T: "mimedefang[97]: <queue id>: Filter time is 97ms".
constexpr std::string_view mimedefangTime = ": Filter time is ";
constexpr std::string_view rspamdResult = "rspamd_task_write_log: id: <";
/// What stands before it is the time, the process and the task.
constexpr std::size_t longestScannerStart = 200;

/// What amavis says after the time and the host: "amavis[97]: (00097-01) Passed CLEAN …". Its own file names the whole
/// path of the program. None: somebody else's line.
std::optional<std::string_view> amavisWords(std::string_view line) noexcept
{
    const std::size_t open = line.substr(0, longestScannerStart).find('[');
    const std::size_t close = open == std::string_view::npos ? open : line.find("]: (", open);
    if (close == std::string_view::npos || close > longestScannerStart)
        return std::nullopt;
    std::string_view tag = line.substr(0, open);
    tag.remove_prefix(tag.rfind(' ') + 1);
    tag.remove_prefix(tag.rfind('/') + 1);
    return tag.starts_with("amavis") ? std::optional(line.substr(close + 3)) : std::nullopt;
}

/// "2026-11-28 17:37:00 #97(rspamd_proxy) <…>; task; …": where the process is named. None: it is none of rspamd's file.
std::optional<std::size_t> rspamdProcess(std::string_view line) noexcept
{
    const std::size_t process = line.substr(0, 40).find(" #");
    const bool numbered = process != std::string_view::npos && line.substr(process).size() > 3 &&
                          isDigit(line[process + 2]) && isDigit(line[0]);
    return numbered && mentions(line.substr(process, 30), "(") ? std::optional(process) : std::nullopt;
}

/// What stands behind the words, if they stand where a log's own begin.
std::optional<std::string_view> after(std::string_view line, std::string_view words) noexcept
{
    const std::size_t at = line.substr(0, longestScannerStart).find(words);
    return at == std::string_view::npos ? std::nullopt : std::optional(line.substr(at + words.size()));
}

bool isOfProgram(std::string_view line, std::string_view name) noexcept
{
    std::string_view tag = line.substr(0, line.substr(0, longestScannerStart).find('['));
    tag.remove_prefix(tag.rfind(' ') + 1);
    tag.remove_prefix(tag.rfind('/') + 1);
    return tag.starts_with(name);
}

std::optional<std::string_view> spamdWords(std::string_view line) noexcept
{
    const auto words = after(line, spamdResult);
    return words ? words : after(line, spamdFileResult);
}

/// From the Message-ID on, without its bracket.
std::optional<std::string_view> spampdWords(std::string_view line) noexcept
{
    for (const std::string_view result : spampdResults) {
        if (const auto words = after(line, result); words && isOfProgram(line, "spampd"))
            return words;
    }
    return std::nullopt;
}

/// From the time on.
std::optional<std::string_view> mimedefangWords(std::string_view line) noexcept
{
    const auto words = after(line, mimedefangTime);
    return words && isOfProgram(line, "mimedefang") ? words : std::nullopt;
}

/// The result of a filter that looked at a whole message: how long it took, and of amavis and of rspamd as a milter the
/// queue id under which the server has it.
class ScannerParser final : public LineParser
{
public:
    explicit ScannerParser(EpochSeconds reference)
        : m_clock(reference)
    {
    }

    Line parse(std::string_view line, Event &event) override
    {
        if (const auto words = amavisWords(line))
            return parseAmavis(line, *words, event);
        if (const auto words = spamdWords(line))
            return parseSpamd(line, *words, event);
        if (const auto words = spampdWords(line))
            return parseSpampd(line, *words, event);
        if (const auto words = mimedefangWords(line))
            return parseMimedefang(line, *words, event);
        const std::size_t result = line.find(rspamdResult);
        if (result == std::string_view::npos || result > longestScannerStart)
            return rspamdProcess(line) ? Line::Known : Line::Unknown;
        return parseRspamd(line, line.substr(result + rspamdResult.size()), event);
    }

private:
    /// amavis, $log_short_templ: "(00097-01) Passed CLEAN {…}, […] <…> -> <…>, Queue-ID: …, Message-ID: <…>, …,
    /// size: 3400000, queued_as: …, 412345 ms". Without a queue id it was given the message by smtpd itself.
    Line parseAmavis(std::string_view line, std::string_view words, Event &event)
    {
        const std::size_t verdict = words.find(") ");
        const std::string_view rest = verdict == std::string_view::npos ? words : words.substr(verdict + 2);
        if (!rest.starts_with("Passed ") && !rest.starts_with("Blocked "))
            return Line::Known;
        takeStart(line, event);
        event.source = "amavis";
        event.messageId = valueOf(rest, ", Message-ID: <", ">").value_or(std::string_view());
        event.queueId = valueOf(rest, ", Queue-ID: ", ",").value_or(std::string_view());
        event.relay = valueOf(rest, ", queued_as: ", ",").value_or(std::string_view());
        event.size = numberAt(valueOf(rest, ", size: ", ",").value_or(std::string_view()));
        if (rest.ends_with(" ms"))
            event.waited = seconds(rest.substr(rest.rfind(' ', rest.size() - 4) + 1));
        return event.messageId.empty() ? Line::Known : found(Kind::Scanned, {}, event);
    }

    /// "id: <…>, qid: <…>, ip: …, (default: F (no action): […]), len: 3400000, time: 412345.678ms, dns req: …".
    Line parseRspamd(std::string_view line, std::string_view rest, Event &event)
    {
        takeStart(line, event);
        event.source = "rspamd";
        event.messageId = rest.substr(0, rest.find('>'));
        event.queueId = valueOf(rest, ", qid: <", ">").value_or(std::string_view());
        event.size = numberAt(valueOf(rest, "), len: ", ",").value_or(std::string_view()));
        event.waited = seconds(valueOf(rest, ", time: ", ",").value_or(std::string_view()));
        const bool none = event.messageId.empty() || event.messageId == "undef";
        return none ? Line::Known : found(Kind::Scanned, {}, event);
    }

    /// ".  3 - LONGWORDS scantime=412.3,size=3400000,user=…,mid=<…>,autolearn=no". It names no queue id.
    Line parseSpamd(std::string_view line, std::string_view rest, Event &event)
    {
        takeStart(line, event);
        event.source = "spamd";
        event.waited = decimalAt(valueOf(rest, " scantime=", ",").value_or(std::string_view()));
        event.size = numberAt(valueOf(rest, ",size=", ",").value_or(std::string_view()));
        event.messageId = valueOf(rest, ",mid=<", ">").value_or(std::string_view());
        return event.messageId.empty() ? Line::Known : found(Kind::Scanned, {}, event);
    }

    /// "…> (0.10/5.00) from <…> for <…> in 412.34s, 3400000 bytes."
    Line parseSpampd(std::string_view line, std::string_view rest, Event &event)
    {
        takeStart(line, event);
        event.source = "spampd";
        event.messageId = rest.substr(0, rest.find('>'));
        const std::size_t in = rest.rfind(" in ");
        if (in == std::string_view::npos || !rest.ends_with(" bytes."))
            return Line::Known;
        event.waited = decimalAt(rest.substr(in + 4, rest.find('s', in) - in - 4));
        event.size = numberAt(valueOf(rest.substr(in), "s, ", " ").value_or(std::string_view()));
        return found(Kind::Scanned, {}, event);
    }

    Line parseMimedefang(std::string_view line, std::string_view time, Event &event)
    {
        takeStart(line, event);
        event.source = "mimedefang";
        const std::string_view start = line.substr(0, line.find(mimedefangTime));
        event.queueId = start.substr(start.rfind(' ') + 1);
        event.waited = seconds(time);
        return event.queueId.empty() || !event.waited ? Line::Known : found(Kind::Scanned, {}, event);
    }

    /// "412345 ms", "412345.678ms real"
    static std::optional<double> seconds(std::string_view text) noexcept
    {
        const auto milliseconds = decimalAt(text.substr(0, text.find_first_not_of("0123456789.")));
        return milliseconds ? std::optional(*milliseconds / 1000) : std::nullopt;
    }

    void takeStart(std::string_view line, Event &event)
    {
        if (const auto process = rspamdProcess(line)) {
            event.time = isoTime(line.substr(0, *process));
            return;
        }
        event.time = m_clock.take(line);
        if (event.time)
            event.host = line.substr(0, line.find(' '));
    }

    SyslogClock m_clock;
};

} // namespace

bool showsScanner(std::string_view line) noexcept
{
    return amavisWords(line) || spamdWords(line) || spampdWords(line) || mimedefangWords(line) || rspamdProcess(line) ||
           mentions(line.substr(0, longestScannerStart), rspamdResult);
}

std::unique_ptr<LineParser> makeScannerParser(EpochSeconds reference)
{
    return std::make_unique<ScannerParser>(reference);
}

} // namespace onecopy::logs
