// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "app/ctl/probejson.h"
#include "app/ctl/sending.h"
#include "core/jobs/prove/probe.h"

#include <algorithm>
#include <random>

namespace onecopy::ctl {

namespace {

std::string newRun()
{
    std::random_device random;
    std::string bytes;
    while (bytes.size() < 16)
        bytes += static_cast<char>(random() & 0xFFU);
    return probe::newRun(bytes);
}

/// Who sends: --from, else the login when it is an address, else the recipient.
std::string senderOf(const Invocation &call, const Account &account)
{
    if (call.has("from"))
        return call.value("from");
    for (const auto &server : {account.smtp, account.imap}) {
        if (server && server->user.find('@') != std::string::npos)
            return server->user;
    }
    return call.value("to");
}

Result<probe::Plan> planOf(const Invocation &call, const Account &account)
{
    if (!call.has("to") || !call.has("size"))
        return fail(FaultKind::Usage, "probe", "name the recipient with --to and the size with --size");
    probe::Plan plan;
    plan.run = newRun();
    plan.to = call.value("to");
    plan.from = senderOf(call, account);
    plan.nullSender = call.has("null-sender");
    plan.eicar = call.has("eicar");
    for (const std::string &text : call.values("size")) {
        const auto bytes = probe::parseSize(text);
        if (!bytes)
            return fail(FaultKind::Usage, "--size", "write a size as 3MB, 500kB or 1000");
        plan.sizes.push_back(*bytes);
    }
    auto count = numberOf(call, "count", 1);
    if (!count)
        return passOn(count);
    plan.count = *count;
    auto sender = impatientSender(call);
    if (!sender)
        return passOn(sender);
    plan.sender = *sender;
    if (auto fine = probe::check(plan); !fine)
        return passOn(fine);
    return plan;
}

Result<int> cleanLeftOvers(Invocation &call)
{
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    const jobs::ProbeCleanup cleanup = jobs::cleanProbes(*login, call.context());
    if (cleanup.fault && cleanup.found == 0)
        return tl::unexpected(*cleanup.fault);
    if (call.json)
        printJson({{QStringLiteral("cleanup"), probeJson(cleanup)}});
    else
        printLine(probeWords(cleanup));
    if (!cleanup.fault)
        return Done;
    printFault(*cleanup.fault, false);
    return cleanup.left.empty() ? exitCodeFor(cleanup.fault->kind) : LeftForSafety;
}

/// The first mail that nobody knows to be taken. An impatient sender is played to make such.
std::optional<Fault> firstFailure(const jobs::ProbeReport &report, bool impatient)
{
    for (const jobs::ProbedMail &mail : report.mails) {
        if (mail.accepted() || mail.attempts.empty())
            continue;
        const jobs::ProbeAttempt &last = mail.attempts.back();
        if (last.fault && !(impatient && last.outcome == jobs::ProbeAttempt::Outcome::Unknown))
            return last.fault;
    }
    return std::nullopt;
}

/// The exit code, with a line on stderr for each thing that went wrong.
int conclude(const jobs::ProbeReport &report, bool impatient)
{
    int code = Done;
    const auto tell = [&](const std::optional<Fault> &fault, int with) {
        if (!fault)
            return;
        printFault(*fault, false);
        code = code == Done ? with : code;
    };
    if (report.fault)
        tell(report.fault, exitCodeFor(report.fault->kind));
    else if (const auto failure = firstFailure(report, impatient))
        tell(failure, exitCodeFor(failure->kind));
    tell(report.cleanup.fault, LeftForSafety);
    return code;
}

Result<int> runProbe(Invocation &call)
{
    if (call.has("clean"))
        return cleanLeftOvers(call);
    auto account = accountFrom(call);
    if (!account)
        return passOn(account);
    // A wrong option is told before a password is asked for.
    auto plan = planOf(call, *account);
    if (!plan)
        return passOn(plan);
    const std::string helo = call.value("helo");
    if (std::any_of(helo.begin(), helo.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; }))
        return fail(FaultKind::Usage, "--helo", "give a host name, without blanks and control characters");
    auto wait = secondsOf(call, "wait", 60);
    if (!wait)
        return passOn(wait);
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    const jobs::ProbeRequest request{std::move(*login), std::move(*plan), *wait, helo};
    const jobs::ProbeReport report = jobs::probe(request, call.context(), [&](const jobs::ProbeEvent &event) {
        if (!call.json)
            printLine(probeWords(event, request.plan));
    });
    if (report.fault && !report.anySent())
        return tl::unexpected(*report.fault);
    if (call.json)
        printJson(probeJson(report));
    else
        for (const std::string &line : probeWords(report))
            printLine(line);
    return conclude(report, request.plan.sender.has_value());
}

void addProbeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("to"), text("Send to this address, whose INBOX the account reads."), text("ADDRESS")},
        {text("from"), text("Send from this address; else the login, else the recipient."), text("ADDRESS")},
        {text("size"), text("Size of the attachment: 3MB, 500kB; may be repeated."), text("SIZE")},
        {text("count"), text("So many mails of each size."), text("N"), text("1")},
        {text("eicar"), text("Attach the EICAR test file, which virus scanners report.")},
        {text("null-sender"), text("Send with the empty return path, to which nobody answers.")},
        {text("helo"), text("The name with which to greet the server."), text("NAME")},
        {text("wait"), text("Wait so long for copies after the last mail; 60 s."), text("S")},
        {text("clean"), text("Only remove test mails that an earlier run has left behind.")},
    });
    addSenderOptions(parser);
}

} // namespace

Command probeCommand()
{
    return {"probe", "Send test mails, time every step, and count how often each arrives.",
            "--to ADDRESS --size SIZE… [--count N] [--sender-timeout S] [--retries N] [--eicar] [--wait S]",
            addProbeOptions, runProbe};
}

} // namespace onecopy::ctl
