// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/senders.h"

#include <array>

namespace onecopy::probe {

namespace {

constexpr std::array<SenderTimeout, 11> senders{{
    {"swiftmailer", "Swift Mailer", 30, false},                // see number 828 of its repository
    {"trend-imss", "Trend Micro InterScan (IMSS)", 30, false}, // IdleWaitingSecond
    {"outlook", "Outlook and Outlook Express", 60, false},     // Server Timeouts
    {"opensmtpd", "OpenSMTPD", 300, false},                    // io_set_timeout in mta_session.c
    {"rfc5321-minimum", "a sender that follows RFC 5321 4.5.3.2.6", 600, false},
    {"postfix", "Postfix", 600, false},                       // smtp_data_done_timeout
    {"exim", "Exim", 600, false},                             // final_timeout
    {"exchange-2007", "Exchange 2007 and later", 600, false}, // ConnectionInactivityTimeOut
    {"exchange-2003", "Exchange 2000 and 2003", 600, true},   // taken from the inbound default
    {"qmail", "qmail", 1200, false},                          // control/timeoutremote
    {"sendmail", "Sendmail", 3600, false},                    // Timeout.datafinal
}};

} // namespace

std::span<const SenderTimeout> knownSenders() noexcept
{
    return senders;
}

} // namespace onecopy::probe
