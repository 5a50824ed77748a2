// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string_view>

/// Log files of mail servers as a stream of delivery events. Everything in a log is data from outside: lines are
/// bounded, unknown ones are counted and skipped.
namespace onecopy::logs {

enum class Format {
    Unknown,
    Postfix,
    Exim,
    Sendmail,
    Haraka,
    Dovecot,
    Cyrus,
    Zimbra,
    Kerio,
    CiscoEsa,
    Domino,
    OpenSmtpd,
    Qmail,
    Courier,
    HMailServer,
    MDaemon,
    CommuniGate,
    SmarterMail,
    MailEnable,
    IceWarp,
    Fetchmail,
    Exchange2003,
    ExchangeTracking,
    MessageTrace,
    ExchangeProtocol,
    SmtpW3c,
    Scanner
};
/// "postfix", "exim", "sendmail", "haraka", "dovecot", "cyrus", "zimbra", "kerio", "cisco-esa", "domino", "opensmtpd",
/// "qmail", "courier", "hmailserver", "mdaemon", "communigate", "smartermail", "mailenable", "icewarp", "fetchmail",
/// "exchange2003", "exchange-tracking", "message-trace", "exchange-protocol", "smtp-w3c", "scanner", "unknown".
[[nodiscard]] std::string_view toString(Format format) noexcept;
/// Of programs that write no Message-ID: their lines cannot be joined with the copies in a mailbox.
[[nodiscard]] bool namesNoMessages(Format format) noexcept;

enum class Kind {
    Accepted,       ///< a client opened a transaction that got a queue id
    Identified,     ///< the queue id's Message-ID became known
    Queued,         ///< size and sender became known
    Delivered,      ///< handed on, or stored
    Deferred,       ///< will be tried again
    Failed,         ///< given up
    AckLost,        ///< sent to the end, then no answer in time: it may be sent more than once
    BrokenOff,      ///< a sender lost the connection, and its log does not tell before or after the end of the message
    CutEarlier,     ///< the session ended before the end of the message: nothing was taken over
    ClientLeft,     ///< the client went away after the message without QUIT
    ClientQuit,     ///< the client heard the answers to its messages, and said QUIT
    DiscardedAtDot, ///< the receiver noticed that, and threw its copy away
    FilterLate,     ///< a filter inside the SMTP session answered too late
    Scanned,        ///< a filter has looked at the whole message; `relay`: the queue id under which it gave it back
    LoopStopped,    ///< too many Received fields
    Expanded,       ///< a list, a fork, or a rule made further copies
    Suppressed,     ///< the store saw a duplicate and dropped it
    Resubmitted,    ///< a queue replay
    SafetyCopy,     ///< the server's own safety copy was put into the queue
    RetryLocal,     ///< delivery to the store will be tried again
    Stored,         ///< the mailbox server put it into a mailbox
    ClientSaved,    ///< a mail program handed it in anew, to be saved in a mailbox
    ClientCopied,   ///< a mail program let the server copy it into a mailbox
    ClientExpunged, ///< a mail program took it away
    Done            ///< the queue entry is gone
};
[[nodiscard]] std::string_view toString(Kind kind) noexcept;

/// One event. The texts are views that live as long as the call that delivers the event.
struct Event
{
    std::optional<EpochSeconds> time; ///< in the log's own zone, taken as UTC where the log names none
    Kind kind = Kind::Accepted;
    std::string_view host;      ///< that wrote the log; empty where the format has none, and where all share their ids
    std::string_view queueId;   ///< or what identifies the session; of a mailbox server: of the delivery
    std::string_view messageId; ///< without angle brackets; of servers that name none: see trace.h
    std::string_view client;    ///< where the message came from: "name[address]"
    std::string_view session;   ///< tells sessions of one client apart that go on at one time, where the log does
    std::string_view relay;     ///< where it went: a host, or a mailbox
    std::string_view recipient; ///< the first one; of a mailbox server: the user
    std::string_view original;  ///< the address that led to it; the recipient itself where there is no other
    std::string_view status;    ///< the server's own words
    std::string_view source;    ///< the component: "smtpd", "lmtp", "STOREDRIVER"
    std::optional<std::uint64_t> size;
    /// Of a session that has ended: the addresses that the client named, as far as the server took them, and its
    /// messages.
    std::optional<std::uint32_t> recipients;
    std::optional<std::uint32_t> messages;
    std::optional<double> waited; ///< seconds in which the peer was silent; of a filter: that it took
    std::string_view line;        ///< the whole line
};

} // namespace onecopy::logs
