// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/jobs/diagnosis.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace onecopy::ctl {

namespace {

using diagnosis::CauseFinding;
using diagnosis::Diagnosis;
using diagnosis::GroupFinding;

QJsonArray jsonEvidence(const std::vector<diagnosis::Reason> &evidence)
{
    QJsonArray list;
    for (const diagnosis::Reason &reason : evidence) {
        QJsonArray arguments;
        for (const std::string &argument : reason.arguments)
            arguments.append(jsonText(argument));
        list.append(QJsonObject{{QStringLiteral("id"), jsonText(reason.id)},
                                {QStringLiteral("text"), jsonText(reason.text)},
                                {QStringLiteral("arguments"), arguments},
                                {QStringLiteral("weight"), reason.weight}});
    }
    return list;
}

QJsonObject jsonCause(const CauseFinding &cause)
{
    return {{QStringLiteral("id"), jsonText(cause.id)},
            {QStringLiteral("title"), jsonText(cause.title)},
            {QStringLiteral("explanation"), jsonText(cause.explanation)},
            {QStringLiteral("by_design"), cause.byDesign},
            {QStringLiteral("probability"), cause.probability},
            {QStringLiteral("groups"), jsonNumber(cause.groups)},
            {QStringLiteral("evidence"), jsonEvidence(cause.evidence)},
            {QStringLiteral("next_step"), jsonText(cause.nextStep)}};
}

QJsonValue jsonFork(const std::optional<diagnosis::ForkPoint> &fork)
{
    if (!fork)
        return {};
    return QJsonObject{{QStringLiteral("hop"), jsonNumber(fork->hop)},
                       {QStringLiteral("by"), jsonText(fork->by)},
                       {QStringLiteral("from"), jsonText(fork->from)},
                       {QStringLiteral("direction"), jsonText(fork->direction)}};
}

QJsonObject jsonFinding(const GroupFinding &finding, const AccountId &account)
{
    QJsonArray gaps;
    for (const EpochSeconds gap : finding.gaps)
        gaps.append(static_cast<qint64>(gap));
    QJsonArray alternatives;
    for (const diagnosis::Possibility &other : finding.alternatives)
        alternatives.append(QJsonObject{{QStringLiteral("cause"), jsonText(other.cause)},
                                        {QStringLiteral("probability"), other.probability}});
    return {
        {QStringLiteral("id"), jsonText(finding.groupId)},
        {QStringLiteral("account"), jsonText(account.value)},
        {QStringLiteral("cause"), jsonText(finding.cause)},
        {QStringLiteral("probability"), finding.probability},
        {QStringLiteral("by_design"), finding.byDesign},
        {QStringLiteral("alternatives"), alternatives},
        {QStringLiteral("fork"), jsonFork(finding.fork)},
        {QStringLiteral("gaps_s"), gaps},
        {QStringLiteral("schedule"), finding.schedule.empty() ? QJsonValue() : QJsonValue(jsonText(finding.schedule))},
        {QStringLiteral("evidence"), jsonEvidence(finding.evidence)}};
}

void printDiagnosis(const Diagnosis &diagnosis)
{
    for (const CauseFinding &cause : diagnosis.causes) {
        printLine(cause.title + " - " + std::to_string(cause.groups) +
                  (cause.groups == 1 ? " message, " : " messages, ") +
                  std::to_string(static_cast<int>(cause.probability * 100)) + " % sure" +
                  (cause.byDesign ? " (no fault)" : ""));
        for (const diagnosis::Reason &reason : cause.evidence)
            printLine((reason.weight < 0 ? "  - " : "  + ") + reason.text);
        printLine("  Next: " + cause.nextStep);
    }
    const auto open = std::count_if(diagnosis.groups.begin(), diagnosis.groups.end(), [](const GroupFinding &finding) {
        return finding.cause == diagnosis::undetermined;
    });
    if (open != 0)
        printLine("Undetermined: " + std::to_string(open) + ", the evidence is thin or contradicts itself.");
    if (diagnosis.groups.empty())
        printLine("No message arrived more than once, as far as the last scan shows.");
}

jobs::DiagnosisOptions optionsFrom(Invocation &call, QJsonArray &logs)
{
    jobs::DiagnosisOptions options;
    for (const MailboxName &name : mailboxesFrom(call))
        options.mailboxes.insert(name);
    options.logFiles = call.values("log");
    options.ownHosts = call.values("own-host");
    options.logRead = [&call, &logs](const std::string &file, const logs::Summary &summary) {
        logs.append(jsonLog(file, summary));
        if (!call.json && summary.format == logs::Format::Unknown)
            printLine(file + " is no log of a mail server that is known here, and was left out.");
    };
    return options;
}

Result<int> runDiagnose(Invocation &call)
{
    auto accounts = storedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    QJsonArray logs;
    QJsonArray groups;
    QJsonArray hosts;
    Diagnosis all;
    const jobs::DiagnosisOptions options = optionsFrom(call, logs);
    for (const AccountId &account : *accounts) {
        logs = {};
        auto diagnosis = jobs::diagnoseAccount(account, options, call.context());
        if (!diagnosis)
            return passOn(diagnosis);
        for (const GroupFinding &finding : diagnosis->groups)
            groups.append(jsonFinding(finding, account));
        for (const std::string &host : diagnosis->ownHosts)
            hosts.append(jsonText(host));
        std::move(diagnosis->groups.begin(), diagnosis->groups.end(), std::back_inserter(all.groups));
    }
    all.causes = diagnosis::sumUp(all.groups, diagnosis::Causes::builtIn());
    if (!call.json) {
        printDiagnosis(all);
        return Done;
    }
    QJsonArray causes;
    for (const CauseFinding &cause : all.causes)
        causes.append(jsonCause(cause));
    printJson({{QStringLiteral("causes"), causes},
               {QStringLiteral("groups"), groups},
               {QStringLiteral("own_hosts"), hosts},
               {QStringLiteral("logs"), logs}});
    return Done;
}

} // namespace

Command diagnoseCommand()
{
    return {
        "diagnose", "Say why messages arrived more than once, with the evidence.",
        "[--mailbox NAME]… [--log FILE]… [--own-host NAME]…",
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {QStringLiteral("mailbox"),
                 QStringLiteral("Only messages with a copy in this mailbox; may be repeated."), QStringLiteral("NAME")},
                {QStringLiteral("log"), QStringLiteral("A log of a mail server, plain or gzip; may be repeated."),
                 QStringLiteral("FILE")},
                {QStringLiteral("own-host"),
                 QStringLiteral("A host or domain that you run; may be repeated. Else it is inferred."),
                 QStringLiteral("NAME")},
            });
        },
        runDiagnose};
}

} // namespace onecopy::ctl
