// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/logfiles.h"
#include "app/ctl/output.h"
#include "core/base/text.h"
#include "core/jobs/explain/findings.h"

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
        QJsonArray units;
        for (std::size_t i = 0; i < reason.arguments.size(); ++i) {
            arguments.append(jsonText(reason.arguments[i]));
            units.append(jsonText(diagnosis::toString(reason.unit(i))));
        }
        list.append(QJsonObject{{QStringLiteral("id"), jsonText(reason.id)},
                                {QStringLiteral("text"), jsonText(reason.text)},
                                {QStringLiteral("arguments"), arguments},
                                {QStringLiteral("units"), units},
                                {QStringLiteral("groups"), jsonNumber(reason.groups)},
                                {QStringLiteral("weight"), reason.weight}});
    }
    return list;
}

/// Of so many groups: those that the overview counts as messages that came more than once. The others are linked only.
std::size_t countedOf(const std::vector<GroupFinding> &groups, std::string_view cause)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        groups, [cause](const GroupFinding &finding) { return finding.cause == cause && finding.counted; }));
}

/// "19 messages and 1 linked message", as the window says it.
std::string messagesText(std::size_t groups, std::size_t counted)
{
    const auto text = [](std::size_t number, const std::string &what) {
        return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
    };
    const std::size_t linked = groups - std::min(groups, counted);
    if (linked == 0)
        return text(counted, "message");
    return (counted == 0 ? std::string() : text(counted, "message") + " and ") + text(linked, "linked message");
}

QJsonObject jsonCause(const CauseFinding &cause, std::size_t counted)
{
    return {{QStringLiteral("id"), jsonText(cause.id)},
            {QStringLiteral("title"), jsonText(cause.title)},
            {QStringLiteral("explanation"), jsonText(cause.explanation)},
            {QStringLiteral("by_design"), cause.byDesign},
            {QStringLiteral("probability"), cause.probability},
            {QStringLiteral("groups"), jsonNumber(cause.groups)},
            {QStringLiteral("linked"), jsonNumber(cause.groups - std::min(cause.groups, counted))},
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

/// What was found before copies were moved away.
QJsonArray jsonEarlier(const std::vector<jobs::FoundCauses::Earlier> &earlier, const AccountId &account)
{
    QJsonArray list;
    for (const auto &[finding, group] : earlier)
        list.append(jsonFinding(finding, account));
    return list;
}

void printEarlier(const report::Findings &findings)
{
    if (!findings.earlier)
        return;
    printLine(std::to_string(findings.earlier->groups) + " more, as found at " + isoUtc(findings.earlier->at) +
              ", before their extra copies were moved away. With them:");
    for (const report::CauseEntry &entry : findings.causes)
        printLine("  " + (entry.title.empty() ? entry.id : entry.title) + " - " +
                  messagesText(entry.groups, entry.counted) + ", " +
                  std::to_string(static_cast<int>(entry.probability * 100)) + " % sure");
}

void printDiagnosis(const Diagnosis &diagnosis)
{
    for (const CauseFinding &cause : diagnosis.causes) {
        printLine(cause.title + " - " + messagesText(cause.groups, countedOf(diagnosis.groups, cause.id)) + ", " +
                  std::to_string(static_cast<int>(cause.probability * 100)) + " % sure" +
                  (cause.byDesign ? " (no fault)" : ""));
        for (const diagnosis::Reason &reason : cause.evidence)
            printLine((reason.weight < 0 ? "  - " : "  + ") + reason.text +
                      (cause.groups < 2
                           ? std::string()
                           : " (" + std::to_string(reason.groups) + " of " + std::to_string(cause.groups) + ")"));
        printLine("  Next: " + cause.nextStep);
    }
    const auto open = std::count_if(diagnosis.groups.begin(), diagnosis.groups.end(), [](const GroupFinding &finding) {
        return finding.cause == diagnosis::undetermined;
    });
    if (open != 0)
        printLine("Undetermined: " +
                  messagesText(static_cast<std::size_t>(open), countedOf(diagnosis.groups, diagnosis::undetermined)) +
                  ", the evidence is thin or contradicts itself.");
}

Result<void> printNothingFound(Invocation &call, const std::vector<AccountId> &accounts)
{
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    auto nothing = nothingFound(*store, accounts);
    if (!nothing)
        return passOn(nothing);
    printLine(*nothing);
    return {};
}

jobs::DiagnosisOptions optionsFrom(Invocation &call, const LogFiles &files, QJsonArray &logs)
{
    jobs::DiagnosisOptions options;
    options.logFiles = files.paths();
    options.ownHosts = call.values("own-host");
    options.logRead = [&](const std::string &path, const logs::Summary &summary) {
        const std::string file = files.nameOf(path);
        logs.append(jsonLog(file, summary));
        if (!call.json && summary.format == logs::Format::Unknown)
            printLine(file + " is no log of a mail server that is known here, and was left out.");
        else if (!call.json && summary.cut)
            printLine(file + " is cut off: what is missing was not read.");
    };
    return options;
}

Result<int> runDiagnose(Invocation &call)
{
    auto accounts = scannedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    QJsonArray logs;
    QJsonArray hosts;
    QJsonArray earlier;
    std::vector<std::shared_ptr<const report::Findings>> findings;
    Diagnosis all;
    std::vector<std::pair<AccountId, std::size_t>> ends; ///< of each account in all.groups
    auto mailboxes = scannedMailboxes(call, *accounts);
    if (!mailboxes)
        return passOn(mailboxes);
    auto files = LogFiles::open(call.values("log"), call.stop);
    if (!files)
        return passOn(files);
    jobs::DiagnosisOptions options = optionsFrom(call, *files, logs);
    options.mailboxes = std::move(*mailboxes);
    for (const AccountId &account : *accounts) {
        logs = {};
        auto found = jobs::findCauses(account, options, call.context());
        if (!found)
            return tl::unexpected(files->told(found.error()));
        Diagnosis *diagnosis = &found->diagnosis;
        for (const QJsonValue &one : jsonEarlier(found->earlier, account))
            earlier.append(one);
        findings.push_back(found->findings);
        ends.emplace_back(account, all.groups.size() + diagnosis->groups.size());
        for (const std::string &host : diagnosis->ownHosts)
            hosts.append(jsonText(host));
        std::move(diagnosis->groups.begin(), diagnosis->groups.end(), std::back_inserter(all.groups));
    }
    all.causes = diagnosis::sumUp(all.groups, diagnosis::Causes::builtIn());
    if (!call.json) {
        printDiagnosis(all);
        if (all.groups.empty() && earlier.isEmpty()) {
            if (auto printed = printNothingFound(call, *accounts); !printed)
                return passOn(printed);
        }
        for (const auto &one : findings)
            printEarlier(*one);
        return Done;
    }
    QJsonArray causes;
    for (const CauseFinding &cause : all.causes)
        causes.append(jsonCause(cause, countedOf(all.groups, cause.id)));
    JsonPrinter printer;
    printer.value("causes", causes);
    printer.beginList("groups");
    std::size_t next = 0;
    for (const auto &[account, end] : ends) {
        for (; next < end; ++next)
            printer.item(jsonFinding(all.groups[next], account));
    }
    printer.endList();
    printer.value("moved_groups", earlier);
    printer.value("own_hosts", hosts);
    printer.value("logs", logs);
    printer.end();
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
                {QStringLiteral("log"),
                 QStringLiteral("A log of a mail server, plain or gzip; - is standard input; may be repeated."),
                 QStringLiteral("FILE")},
                {QStringLiteral("own-host"),
                 QStringLiteral("A host or domain that you run; may be repeated. Else it is inferred."),
                 QStringLiteral("NAME")},
            });
        },
        runDiagnose};
}

} // namespace onecopy::ctl
