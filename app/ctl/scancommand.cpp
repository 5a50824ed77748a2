// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "app/ctl/sending.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/scan/scan.h"

#include <QJsonArray>

#include <algorithm>

namespace onecopy::ctl {

namespace {

QJsonObject jsonMailbox(const jobs::MailboxScan &mailbox)
{
    QJsonObject object{
        {QStringLiteral("name"), jsonText(imap::displayName(mailbox.name))},
        {QStringLiteral("uidvalidity"), jsonNumber(mailbox.validity.value)},
        {QStringLiteral("messages"), jsonNumber(mailbox.messages)},
        {QStringLiteral("fetched"), jsonNumber(mailbox.fetched)},
        {QStringLiteral("expunged"), jsonNumber(mailbox.expunged)},
        {QStringLiteral("mode"), jsonText(jobs::toString(mailbox.mode))},
        {QStringLiteral("bytes"), jsonNumber(mailbox.bytes)},
        {QStringLiteral("seconds"), mailbox.seconds},
    };
    if (mailbox.fault)
        object[QStringLiteral("error")] = jsonText(toString(mailbox.fault->kind));
    return object;
}

Result<jobs::Prove> proveFrom(const std::string &word)
{
    if (word == "auto")
        return jobs::Prove::Auto;
    if (word == "none")
        return jobs::Prove::None;
    if (word == "all")
        return jobs::Prove::All;
    return fail(FaultKind::Usage, "--prove", "use auto, none or all");
}

/// Mailboxes that were named and not read are told on stderr, whatever the form of the answer.
int codeFor(const std::vector<MailboxName> &named, const jobs::ScanOutcome &outcome)
{
    int code = Done;
    for (const MailboxName &name : named) {
        const auto is = [&name](const jobs::MailboxScan &mailbox) { return mailbox.name == name; };
        const auto found = std::find_if(outcome.mailboxes.begin(), outcome.mailboxes.end(), is);
        if (found != outcome.mailboxes.end() && !found->fault)
            continue;
        const std::string shown = "\"" + imap::displayName(name) + "\"";
        if (found != outcome.mailboxes.end()) {
            printAside("onecopyctl: the mailbox " + shown + " could not be read (" + found->fault->describe() + ").");
            code = Failed;
        } else {
            printAside("onecopyctl: the mailbox " + shown +
                       " is left out: it is the quarantine, which holds what was removed.");
        }
    }
    return code;
}

/// A check in which nothing at all could be read has found nothing out, also when no mailbox was named.
bool couldReadNothing(const jobs::ScanOutcome &outcome)
{
    return !outcome.mailboxes.empty() &&
           std::all_of(outcome.mailboxes.begin(), outcome.mailboxes.end(),
                       [](const jobs::MailboxScan &mailbox) { return mailbox.fault.has_value(); });
}

Result<int> runScan(Invocation &call)
{
    auto connections = numberOf(call, "jobs", 0);
    if (!connections)
        return passOn(connections);
    auto prove = proveFrom(call.value("prove"));
    if (!prove)
        return passOn(prove);
    if (auto begun = beginAnewIfDamaged(call); !begun)
        return passOn(begun);
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    if (!login->account.imap)
        return fail(FaultKind::Usage, "scan", "name the server with --imap");
    jobs::ScanRequest request;
    request.login = std::move(*login);
    request.mailboxes = call.has("all") ? std::vector<MailboxName>() : mailboxesFrom(call);
    request.full = call.has("full");
    request.connections = *connections;
    request.prove = *prove;
    auto outcome = jobs::scan(request, call.context());
    // A file that opens well may have a damaged row.
    if (!outcome && outcome.error().kind == FaultKind::StoreDamaged) {
        if (auto begun = beginAnewAfter(outcome.error(), call); !begun)
            return passOn(begun);
        outcome = jobs::scan(request, call.context());
    }
    if (!outcome)
        return passOn(outcome);
    int code = codeFor(request.mailboxes, *outcome);
    if (code == Done && couldReadNothing(*outcome)) {
        Fault fault = *outcome->mailboxes.front().fault;
        const bool some = std::ranges::any_of(outcome->mailboxes, &jobs::MailboxScan::fetched);
        fault.detail = (some ? "not every message could be read" : "no mailbox could be read") +
                       (fault.detail.empty() ? std::string() : ": " + fault.detail);
        printFault(fault, false);
        code = fault.kind == FaultKind::Limit ? ProtocolBroken : Failed;
    }
    QJsonArray mailboxes;
    for (const jobs::MailboxScan &mailbox : outcome->mailboxes)
        mailboxes.append(jsonMailbox(mailbox));
    const duplicates::Totals &totals = outcome->totals;
    if (call.json) {
        printJson(
            {{QStringLiteral("mailboxes"), mailboxes},
             {QStringLiteral("totals"), QJsonObject{{QStringLiteral("messages"), jsonNumber(totals.messages)},
                                                    {QStringLiteral("groups"), jsonNumber(totals.groups)},
                                                    {QStringLiteral("extra_copies"), jsonNumber(totals.extraCopies)},
                                                    {QStringLiteral("extra_bytes"), jsonNumber(totals.extraBytes)},
                                                    {QStringLiteral("by_design"), jsonNumber(totals.byDesign)},
                                                    {QStringLiteral("related"), jsonNumber(totals.related)},
                                                    {QStringLiteral("full_groups"), jsonNumber(totals.full)},
                                                    {QStringLiteral("seconds"), outcome->seconds}}}});
        return code;
    }
    for (const jobs::MailboxScan &mailbox : outcome->mailboxes) {
        const std::string name = imap::displayName(mailbox.name);
        if (mailbox.fault)
            printLine(name + ": could not be read (" + mailbox.fault->describe() + ")");
        else
            printLine(name + ": " + counted(mailbox.messages, "message", "messages") + ", " +
                      std::to_string(mailbox.fetched) + " new, " + std::to_string(mailbox.expunged) + " gone");
    }
    printLine(counted(totals.extraCopies, "extra copy", "extra copies") + " of " +
              counted(totals.groups, "message", "messages") + " among " + std::to_string(totals.messages) + ".");
    if (const auto others = totals.byDesign + totals.related; others > 0)
        printLine(counted(others, "more message", "more messages") +
                  " came several times as designed (by several addresses or a list), or are only linked: "
                  "onecopyctl duplicates");
    if (totals.full > 0)
        printAside(remarkOnFull(totals.full));
    return code;
}

} // namespace

Command scanCommand()
{
    return {"scan", "Read mailboxes and find messages that arrived more than once.",
            "[--mailbox NAME]… [--all] [--full] [--jobs N]",
            [](QCommandLineParser &parser) {
                parser.addOptions({
                    {QStringLiteral("mailbox"), QStringLiteral("Only this mailbox; may be repeated."),
                     QStringLiteral("NAME")},
                    {QStringLiteral("all"), QStringLiteral("Every mailbox that can be opened (the default).")},
                    {QStringLiteral("full"), QStringLiteral("Forget what is known and read everything again.")},
                    {QStringLiteral("jobs"), QStringLiteral("Connections at the same time; 0 lets Onecopy choose."),
                     QStringLiteral("N"), QStringLiteral("0")},
                    {QStringLiteral("prove"), QStringLiteral("Read whole messages to compare them: auto, none or all."),
                     QStringLiteral("WHEN"), QStringLiteral("auto")},
                });
            },
            runScan};
}

} // namespace onecopy::ctl
