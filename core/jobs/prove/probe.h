// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/probe/latency.h"
#include "core/probe/plan.h"
#include "core/smtp/types.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// One try to hand a mail over.
struct ProbeAttempt
{
    enum class Outcome {
        Accepted, ///< the server has taken it
        Refused,  ///< it said no
        Unknown,  ///< the last dot was sent, and no answer came: it may have it (RFC 1047)
        NotSent   ///< it ended before the last dot
    };
    Outcome outcome = Outcome::NotSent;
    smtp::Phases phases; ///< of the connection, those of the last one
    int putOff = 0;      ///< so many connections before it were told to come back later
    std::string reply;   ///< the server's last words about it: hostile, redacted, bounded
    bool manyLineGoAhead = false;
    std::optional<Fault> fault;
    /// The server had the whole message and told to send it again later. Where it delivers it all the same, that is how
    /// copies come about.
    [[nodiscard]] bool putOffAtTheDot() const;
};

/// A copy that came into the mailbox.
struct ProbeArrival
{
    int number = 0; ///< of the mail, Mail::number
    CopyRef ref;
    std::uint64_t size = 0;
    std::optional<EpochSeconds> internalDate;
    /// From the first last dot of its mail until we saw it; none for copies that were found only at the end.
    std::optional<std::chrono::milliseconds> after;
};

struct ProbedMail
{
    probe::Mail mail;
    std::uint64_t bytes = 0; ///< of the whole mail
    std::vector<ProbeAttempt> attempts;
    std::vector<ProbeArrival> arrivals;

    [[nodiscard]] bool accepted() const;
    /// How often the server has it for all that we know: what it has taken, and what it may have taken.
    [[nodiscard]] std::size_t handedOver() const;
};

/// What became of the probe mails in the mailboxes.
struct ProbeCleanup
{
    std::uint64_t found = 0;
    std::uint64_t removed = 0;
    std::vector<CopyRef> left;  ///< still there
    std::optional<Fault> fault; ///< why some are left, or why nobody could look
};

struct ProbeReport
{
    std::string run;
    std::string server; ///< as the SMTP greeting names it
    net::TlsInfo tls;
    bool maskedBanner = false; ///< signs of a firewall that rewrites SMTP: smtp/extensions.h
    std::vector<std::string> maskedKeywords;
    std::vector<ProbedMail> mails;
    std::optional<probe::LatencyModel> model; ///< none: fewer than two sizes were answered
    std::vector<probe::TimeoutReached> timeouts;
    ProbeCleanup cleanup;
    std::optional<Fault> fault; ///< why the run ended early; Cancelled too

    [[nodiscard]] bool anySent() const; ///< a last dot went out
};

struct ProbeEvent
{
    enum class Kind { Ready, Sending, PutOff, Attempted, Arrived, Cleaning };
    Kind kind = Kind::Ready;
    int number = 0;                     ///< of the mail: Sending, PutOff, Attempted, Arrived
    int attempt = 0;                    ///< from 1: Sending, PutOff, Attempted
    ProbeAttempt outcome;               ///< Attempted; of PutOff, why (`fault`) and how often until now (`putOff`)
    std::chrono::milliseconds pause{0}; ///< PutOff: until the next connection
    ProbeArrival arrival{};             ///< Arrived
    int copy = 0;                       ///< Arrived: 2 or more is a duplicate
};

struct ProbeRequest
{
    Login login; ///< with IMAP and SMTP
    probe::Plan plan;
    std::chrono::milliseconds wait{60'000}; ///< for copies, after the last mail
    std::string helloName;                  ///< of our EHLO; empty: an address literal
    /// Ends the wait for copies before its time; may be empty. Asked on the job's thread.
    std::function<bool()> enough{};
};

/// Sends the plan's mails one after the other, each on a connection of its own, and watches the INBOX meanwhile; then
/// waits, looks into every mailbox, and removes exactly its own mails again, also after a fault or a stop. A mail is
/// sent a second time only when the plan plays an impatient sender. A server that has no time for a session or a login
/// (4yz, RFC 5321 4.2.1) is asked again some times, before any mail is offered to it. SafetyStop when too many went out
/// in an hour (ProbeQuota). `tell` is called on this thread and on another one, never on both at once. A report comes
/// in every case.
[[nodiscard]] ProbeReport probe(const ProbeRequest &request, const Context &context,
                                const std::function<void(const ProbeEvent &)> &tell);

/// Finds probe mails of any run in the account, left over from a program that was killed, and removes them: those whose
/// field and Message-ID agree (probe::originOf). Not to be run beside a probe of the same account.
[[nodiscard]] ProbeCleanup cleanProbes(const Login &login, const Context &context);

/// The same for these runs, and for what came of others more than ten minutes ago; also after a stop request. A server
/// that sends mail again goes on with that after it was counted. REQUIRES: a run.
[[nodiscard]] ProbeCleanup cleanLateCopies(const Login &login, const std::vector<std::string> &runs,
                                           const Context &context);

} // namespace onecopy::jobs
