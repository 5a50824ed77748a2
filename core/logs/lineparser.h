// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/event.h"

#include <memory>
#include <string_view>

namespace onecopy::logs {

enum class Line {
    Event,  ///< `event` was filled
    Known,  ///< of this format, and of no interest
    Unknown ///< not of this format
};

/// What a parser ends with that has found something.
[[nodiscard]] inline Line found(Kind kind, std::string_view status, Event &event)
{
    event.kind = kind;
    event.status = status;
    return Line::Event;
}

/// Parses the lines of one format. An object per file: formats with a column line remember it.
class LineParser
{
public:
    virtual ~LineParser() = default;
    /// `event` is fresh; its views may point into `line` only, or into the parser until the next call.
    [[nodiscard]] virtual Line parse(std::string_view line, Event &event) = 0;
};

/// Does this line show one of the formats? Unknown: not yet.
[[nodiscard]] Format recognise(std::string_view line);
[[nodiscard]] std::unique_ptr<LineParser> makeParser(Format format, EpochSeconds reference);

/// Servers that write by syslog: the lines of mailbox servers stand between those of the one that takes mail in.
/// `format`: the first that was seen; also one of a mailbox server.
[[nodiscard]] std::unique_ptr<LineParser> makeSyslogParser(Format format, EpochSeconds reference);
[[nodiscard]] std::unique_ptr<LineParser> makePostfixParser(EpochSeconds reference);
[[nodiscard]] std::unique_ptr<LineParser> makeSendmailParser(EpochSeconds reference);
[[nodiscard]] std::unique_ptr<LineParser> makeEximParser(EpochSeconds reference);
/// Is this a line that Exim has written: into its main log, whatever log_timezone and log_selector add in front, or to
/// syslog? It has no tag of its own there; its message names and words are what shows it.
[[nodiscard]] bool showsExim(std::string_view line) noexcept;
/// Also where Dovecot writes into a file of its own.
[[nodiscard]] bool showsDovecot(std::string_view line) noexcept;
[[nodiscard]] bool showsCyrus(std::string_view line) noexcept;
/// Filters that look for viruses and spam, and say how long it took: amavis, rspamd, spamd, spampd,
/// MIMEDefang. Others' lines stand between theirs.
[[nodiscard]] bool showsScanner(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeScannerParser(EpochSeconds reference);
[[nodiscard]] bool showsHaraka(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeHarakaParser(EpochSeconds reference);
/// Zimbra's mailbox.log, and the mail log of Kerio Connect.
[[nodiscard]] bool showsZimbra(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeZimbraParser();
[[nodiscard]] bool showsKerio(std::string_view line);
[[nodiscard]] std::unique_ptr<LineParser> makeKerioParser();
/// Those that name messages by queue ids: see trace.h.
[[nodiscard]] bool showsOpenSmtpd(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeOpenSmtpdParser(EpochSeconds reference);
[[nodiscard]] bool showsCourier(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeCourierParser(EpochSeconds reference);
/// MDaemon's logs of SMTP sessions.
[[nodiscard]] bool showsMDaemon(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeMDaemonParser();
/// CommuniGate Pro's log, and the SMTP log of SmarterMail.
[[nodiscard]] bool showsCommuniGate(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeCommuniGateParser();
[[nodiscard]] bool showsSmarterMail(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeSmarterMailParser();
/// The mail_logs of Cisco's Email Security Appliance (IronPort), and the console log of Domino.
[[nodiscard]] bool showsCisco(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeCiscoParser(EpochSeconds reference);
[[nodiscard]] bool showsDomino(std::string_view line);
[[nodiscard]] std::unique_ptr<LineParser> makeDominoParser();
/// Which of the formats that name no messages the line shows; Unknown: none.
[[nodiscard]] Format namelessFormat(std::string_view line) noexcept;
[[nodiscard]] std::unique_ptr<LineParser> makeNamelessParser(Format format);
[[nodiscard]] std::unique_ptr<LineParser> makeExchange2003Parser();
[[nodiscard]] std::unique_ptr<LineParser> makeTrackingParser();
/// Is this a row of a message tracking log that stands without its comments? Unknown: no.
[[nodiscard]] Format rowOfExchange(std::string_view line);
[[nodiscard]] std::unique_ptr<LineParser> makeMessageTraceParser();
[[nodiscard]] std::unique_ptr<LineParser> makeExchangeProtocolParser();
[[nodiscard]] std::unique_ptr<LineParser> makeSmtpW3cParser();

} // namespace onecopy::logs
