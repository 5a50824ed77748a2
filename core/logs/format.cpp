// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/exported.h"
#include "core/logs/lineparser.h"
#include "core/logs/linetext.h"

#include "core/base/text.h"

namespace onecopy::logs {

namespace {

Format fromComment(std::string_view line) noexcept
{
    if (line.starts_with("# Message Tracking Log File") || line.starts_with("# Exchange System Attendant"))
        return Format::Exchange2003;
    constexpr std::string_view type = "#Log-Type: "; // protocol logs write a small t
    if (startsWithIgnoreCase(line, type)) {
        const std::string_view name = line.substr(type.size());
        if (name.starts_with("Message Tracking Log"))
            return Format::ExchangeTracking;
        if (name.starts_with("SMTP"))
            return Format::ExchangeProtocol;
    }
    if (line.starts_with("#Fields: ")) {
        if (mentions(line, "message-id") && mentions(line, "event-id"))
            return Format::ExchangeTracking;
        if (mentions(line, "session-id") && mentions(line, "connector-id"))
            return Format::ExchangeProtocol;
        if (mentions(line, "cs-method") && mentions(line, "c-ip"))
            return Format::SmtpW3c;
    }
    if (mentions(line, "MSGID") && mentions(line, "\t"))
        return Format::Exchange2003;
    return Format::Unknown;
}

} // namespace

std::string_view toString(Format format) noexcept
{
    switch (format) {
    case Format::Postfix:
        return "postfix";
    case Format::Exim:
        return "exim";
    case Format::Sendmail:
        return "sendmail";
    case Format::Haraka:
        return "haraka";
    case Format::Dovecot:
        return "dovecot";
    case Format::Cyrus:
        return "cyrus";
    case Format::Zimbra:
        return "zimbra";
    case Format::Kerio:
        return "kerio";
    case Format::CiscoEsa:
        return "cisco-esa";
    case Format::Domino:
        return "domino";
    case Format::OpenSmtpd:
        return "opensmtpd";
    case Format::Qmail:
        return "qmail";
    case Format::Courier:
        return "courier";
    case Format::HMailServer:
        return "hmailserver";
    case Format::MDaemon:
        return "mdaemon";
    case Format::CommuniGate:
        return "communigate";
    case Format::SmarterMail:
        return "smartermail";
    case Format::MailEnable:
        return "mailenable";
    case Format::IceWarp:
        return "icewarp";
    case Format::Fetchmail:
        return "fetchmail";
    case Format::Exchange2003:
        return "exchange2003";
    case Format::ExchangeTracking:
        return "exchange-tracking";
    case Format::MessageTrace:
        return "message-trace";
    case Format::ExchangeProtocol:
        return "exchange-protocol";
    case Format::SmtpW3c:
        return "smtp-w3c";
    case Format::Scanner:
        return "scanner";
    case Format::Unknown:
        break;
    }
    return "unknown";
}

std::string_view toString(Kind kind) noexcept
{
    switch (kind) {
    case Kind::Accepted:
        return "accepted";
    case Kind::Identified:
        return "identified";
    case Kind::Queued:
        return "queued";
    case Kind::Delivered:
        return "delivered";
    case Kind::Deferred:
        return "deferred";
    case Kind::Failed:
        return "failed";
    case Kind::AckLost:
        return "ack-lost";
    case Kind::BrokenOff:
        return "broken-off";
    case Kind::CutEarlier:
        return "cut-earlier";
    case Kind::ClientLeft:
        return "client-left";
    case Kind::ClientQuit:
        return "client-quit";
    case Kind::DiscardedAtDot:
        return "discarded-at-dot";
    case Kind::FilterLate:
        return "filter-late";
    case Kind::Scanned:
        return "scanned";
    case Kind::LoopStopped:
        return "loop-stopped";
    case Kind::Expanded:
        return "expanded";
    case Kind::Suppressed:
        return "suppressed";
    case Kind::Resubmitted:
        return "resubmitted";
    case Kind::SafetyCopy:
        return "safety-copy";
    case Kind::RetryLocal:
        return "retry-local";
    case Kind::Stored:
        return "stored";
    case Kind::ClientSaved:
        return "client-saved";
    case Kind::ClientCopied:
        return "client-copied";
    case Kind::ClientExpunged:
        return "client-expunged";
    case Kind::Done:
        break;
    }
    return "done";
}

Format recognise(std::string_view line)
{
    if (line.starts_with('#'))
        return fromComment(line);
    if (line.size() < 20)
        return Format::Unknown;
    const std::string_view head = line.substr(0, 200);
    if (mentions(head, " postfix/") || (mentions(head, " postfix-") && mentions(head, "]: ")))
        return Format::Postfix;
    if (mentions(head, "sendmail[") || mentions(head, "sm-mta["))
        return Format::Sendmail;
    if (showsScanner(line))
        return Format::Scanner;
    if (showsDovecot(line))
        return Format::Dovecot;
    if (showsCyrus(line))
        return Format::Cyrus;
    if (showsZimbra(line))
        return Format::Zimbra;
    if (showsKerio(line))
        return Format::Kerio;
    if (showsMDaemon(line))
        return Format::MDaemon;
    if (showsCommuniGate(line))
        return Format::CommuniGate;
    if (showsSmarterMail(line))
        return Format::SmarterMail;
    if (showsCisco(line))
        return Format::CiscoEsa;
    if (showsDomino(line))
        return Format::Domino;
    if (showsHaraka(line))
        return Format::Haraka;
    if (showsOpenSmtpd(line))
        return Format::OpenSmtpd;
    if (showsCourier(line))
        return Format::Courier;
    if (const Format row = rowOfExchange(line); row != Format::Unknown)
        return row;
    if (const Format nameless = namelessFormat(line); nameless != Format::Unknown)
        return nameless;
    if (showsExim(line))
        return Format::Exim;
    switch (exportedBy(line)) {
    case Exported::Tracking:
        return Format::ExchangeTracking;
    case Exported::Trace:
        return Format::MessageTrace;
    case Exported::Nothing:
        break;
    }
    return Format::Unknown;
}

std::unique_ptr<LineParser> makeParser(Format format, EpochSeconds reference)
{
    switch (format) {
    case Format::Postfix:
    case Format::Exim:
    case Format::Sendmail:
    case Format::Dovecot:
    case Format::Cyrus:
    case Format::OpenSmtpd:
    case Format::Qmail:
    case Format::Courier:
    case Format::Fetchmail:
    case Format::Scanner:
        return makeSyslogParser(format, reference);
    case Format::Haraka:
        return makeHarakaParser(reference);
    case Format::Zimbra:
        return makeZimbraParser();
    case Format::Kerio:
        return makeKerioParser();
    case Format::CiscoEsa:
        return makeCiscoParser(reference);
    case Format::Domino:
        return makeDominoParser();
    case Format::MDaemon:
        return makeMDaemonParser();
    case Format::CommuniGate:
        return makeCommuniGateParser();
    case Format::SmarterMail:
        return makeSmarterMailParser();
    case Format::HMailServer:
    case Format::MailEnable:
    case Format::IceWarp:
        return makeNamelessParser(format);
    case Format::Exchange2003:
        return makeExchange2003Parser();
    case Format::ExchangeTracking:
        return makeTrackingParser();
    case Format::MessageTrace:
        return makeMessageTraceParser();
    case Format::ExchangeProtocol:
        return makeExchangeProtocolParser();
    case Format::SmtpW3c:
        return makeSmtpW3cParser();
    case Format::Unknown:
        break;
    }
    return nullptr;
}

} // namespace onecopy::logs
