// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/checklistjson.h"
#include "app/ctl/connection.h"
#include "app/ctl/hands.h"
#include "app/ctl/output.h"
#include "app/ctl/proving.h"
#include "app/ctl/sending.h"
#include "core/base/limits.h"
#include "core/jobs/explain/diagnosis.h"
#include "core/jobs/prove/checklist.h"
#include "core/jobs/prove/checklistmail.h"
#include "core/jobs/prove/prevention.h"
#include "core/jobs/prove/scannerproof.h"
#include "core/probe/plan.h"
#include "core/servers/products.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

constexpr double longestMinutes = 7 * 24 * 60;
constexpr double longestWait = longestMinutes * 60; ///< what is sent again at midnight needs two nights

void printLines(const std::vector<std::string> &lines)
{
    for (const std::string &line : lines)
        printLine(line);
}

/// What the stored mail says about the causes; nothing where nothing is stored.
checklist::Suspects causesFrom(Invocation &call)
{
    checklist::Suspects causes;
    if (access(call.storePath.c_str(), R_OK) != 0)
        return causes;
    auto accounts = storedAccounts(call);
    if (!accounts)
        return causes;
    for (const AccountId &account : *accounts) {
        auto diagnosis = jobs::diagnoseAccount(account, {}, call.context());
        if (!diagnosis)
            continue;
        for (const diagnosis::CauseFinding &cause : diagnosis->causes) {
            const auto [known, fresh] = causes.try_emplace(cause.id, cause.probability, cause.groups);
            if (fresh)
                continue;
            // The mean over the messages of all accounts.
            checklist::Suspect &both = known->second;
            const auto before = static_cast<double>(both.messages);
            both.messages += cause.groups;
            both.probability += (cause.probability - both.probability) *
                                (1 - before / static_cast<double>(std::max<std::size_t>(both.messages, 1)));
        }
    }
    return causes;
}

Result<std::vector<checklist::OpenChange>> openIn(const Invocation &call)
{
    if (access(call.storePath.c_str(), F_OK) != 0)
        return std::vector<checklist::OpenChange>();
    return jobs::openChanges(call.storePath);
}

/// Prevention is no test: it may stay, and `checklist restore` leaves it alone.
Result<std::vector<checklist::OpenChange>> preventionsIn(const Invocation &call)
{
    if (access(call.storePath.c_str(), F_OK) != 0)
        return std::vector<checklist::OpenChange>();
    return jobs::openPreventions(call.storePath);
}

Result<int> runList(Invocation &call)
{
    const checklist::Steps steps = checklist::Steps::builtIn();
    const checklist::Suspects causes = causesFrom(call);
    QJsonArray array;
    for (const checklist::Step *step : steps.ordered(causes)) {
        double likely = 0;
        for (const std::string &cause : step->causes) {
            const auto found = causes.find(cause);
            likely = std::max(likely, found == causes.end() ? 0.0 : found->second.probability);
        }
        QJsonObject object = checklistJson(*step, {});
        object.remove(QStringLiteral("instructions"));
        object[QStringLiteral("probability")] = likely;
        array.append(object);
        if (!call.json)
            printLine(step->id + std::string(step->id.size() < 24 ? 24 - step->id.size() : 1, ' ') + step->title);
    }
    if (call.json)
        printJson({{text("steps"), array}});
    return Done;
}

Result<int> runShow(Invocation &call)
{
    const checklist::Steps steps = checklist::Steps::builtIn();
    const checklist::Step *step = steps.find(call.arguments.value(1).toStdString());
    if (step == nullptr)
        return fail(FaultKind::Usage, "checklist show", "name a step; see: onecopyctl checklist list");
    const std::string product = call.value("server");
    if (!product.empty() && step->forProduct(product) == nullptr)
        return fail(FaultKind::Usage, "checklist show", "this step has nothing for " + product);
    if (call.json) {
        printJson(checklistJson(*step, product));
        return Done;
    }
    for (const checklist::Instructions &each : step->instructions) {
        if (product.empty() || product == each.product)
            printLines(checklistWords(*step, each));
    }
    return Done;
}

Result<std::vector<checklist::StepRecord>> historyIn(const Invocation &call)
{
    if (access(call.storePath.c_str(), F_OK) != 0)
        return std::vector<checklist::StepRecord>();
    return jobs::checklistHistory(call.storePath);
}

Result<int> runStatus(Invocation &call)
{
    auto open = openIn(call);
    if (!open)
        return passOn(open);
    auto history = historyIn(call);
    if (!history)
        return passOn(history);
    auto preventions = preventionsIn(call);
    if (!preventions)
        return passOn(preventions);
    auto unproved = unprovedIn(call);
    if (!unproved)
        return passOn(unproved);
    QJsonArray owed;
    for (const checklist::StepRecord &each : *unproved)
        owed.append(unprovedJson(each));
    QJsonArray staying;
    for (const checklist::OpenChange &each : *preventions)
        staying.append(preventionJson(each));
    QJsonArray results;
    for (const checklist::StepRecord &record : *history)
        results.append(checklistJson(record));
    QJsonArray array;
    for (const checklist::OpenChange &change : *open) {
        array.append(checklistJson(change, call.clock.now()));
        if (!call.json)
            printLines(checklistWords(change, call.clock.now()));
    }
    if (call.json)
        printJson({{text("open"), array},
                   {text("results"), results},
                   {text("unproved"), owed},
                   {text("prevention"), staying}});
    for (const checklist::StepRecord &each : *unproved) {
        if (!call.json)
            printLine(unprovedWords(each));
    }
    const bool taken = std::any_of(history->begin(), history->end(), [](const checklist::StepRecord &record) {
        return record.saidAt > 0 || record.scannerSaid; // what a person said is not what was read
    });
    if (!call.json && open->empty() && unproved->empty())
        printLine(taken                  ? "Nothing is left to put back."
                  : preventions->empty() ? "Everything is as it was."
                                         : "Everything that was tested is as it was.");
    for (const checklist::OpenChange &each : *preventions) {
        if (!call.json)
            printLine(preventionWords(each));
    }
    for (const checklist::StepRecord &record : *history) {
        if (!call.json)
            printLines(checklistWords(record));
    }
    return Done;
}

/// Both change something for others: a setting, and mail with the EICAR test file to the address of the run.
Result<void> confirmRestore(const Invocation &call, const std::vector<checklist::OpenChange> &open,
                            const std::vector<checklist::StepRecord> &unproved)
{
    if (call.has("yes") || (open.empty() && unproved.empty()))
        return {};
    for (const checklist::OpenChange &change : open)
        printLines(call.json ? std::vector<std::string>() : checklistWords(change, call.clock.now()));
    for (const checklist::StepRecord &run : unproved) {
        if (!call.json)
            printLine(unprovedWords(run));
    }
    // What a person changes, a person puts back: a yes says that this is done.
    const bool byHand = !call.has("by-hand-command") && std::any_of(open.begin(), open.end(), [](const auto &each) {
        return checklist::isByHand(each.change.via);
    });
    const char *const question = open.empty()                   ? "Send the EICAR test file now?"
                                 : call.has("server-gone")      ? "Put this back, or is its server gone for good?"
                                 : byHand                       ? "Is this put back as shown?"
                                 : call.has("put-back-by-hand") ? "Put this back, or have you done that by hand?"
                                                                : "Put this back?";
    const bool yes = canAsk(call) && answeredYes(question, call.stop);
    if (yes)
        return {};
    if (call.stop.stop_requested())
        return fail(FaultKind::Cancelled, "checklist restore");
    return fail(FaultKind::SafetyStop, "checklist restore",
                open.empty() ? "add --yes to send the EICAR test file" : "add --yes to put it back");
}

/// What the person who calls says of a change that cannot be put back.
Result<std::optional<checklist::LedgerEvent>> wordFrom(const Invocation &call)
{
    using checklist::LedgerEvent;
    if (call.has("server-gone") && call.has("put-back-by-hand"))
        return fail(FaultKind::Usage, "checklist restore", "say --server-gone or --put-back-by-hand, not both");
    if (call.has("server-gone"))
        return std::optional(LedgerEvent::ServerGone);
    return call.has("put-back-by-hand") ? std::optional(LedgerEvent::SaidPutBack) : std::nullopt;
}

Result<int> runRestore(Invocation &call)
{
    auto word = wordFrom(call);
    if (!word)
        return passOn(word);
    auto open = openIn(call);
    if (!open)
        return passOn(open);
    auto unproved = unprovedIn(call);
    if (!unproved)
        return passOn(unproved);
    if (auto yes = confirmRestore(call, *open, *unproved); !yes)
        return passOn(yes);
    std::vector<jobs::RestoredChange> restored;
    if (!open->empty()) {
        jobs::ChecklistHooks hooks;
        hooks.doneByHand = restoringHandsFor(call);
        if (*word == checklist::LedgerEvent::ServerGone)
            hooks.doneByHand = [](const checklist::LedgerChange &, bool) { return false; };
        hooks.saidOf = [said = *word](const checklist::LedgerChange &) { return said; };
        auto done = jobs::restoreChanges(hooks, call.context());
        if (!done)
            return passOn(done);
        restored = std::move(*done);
    }
    QJsonArray array;
    int code = Done;
    for (const jobs::RestoredChange &change : restored) {
        array.append(checklistJson(change));
        if (!call.json)
            printLines(checklistWords(change));
        if (change.fault && !change.said) {
            printFault(*change.fault, false);
            code = LeftForSafety;
        }
    }
    auto proofs = proveAndTell(call);
    if (!proofs)
        return passOn(proofs);
    if (proofs->code != Done && *word) {
        if (auto taken = jobs::takeScanners(call.context()); !taken)
            return passOn(taken);
        if (!call.json)
            printLine("That mail is scanned is not proved, and over: as you say.");
    } else if (proofs->code != Done) {
        code = proofs->code;
    }
    if (call.json)
        printJson({{text("restored"), array}, {text("scanner"), proofs->json}});
    else if (restored.empty() && proofs->json.isEmpty())
        printLine("Nothing to put back.");
    auto preventions = preventionsIn(call);
    if (!preventions)
        return passOn(preventions);
    for (const checklist::OpenChange &each : *preventions) {
        if (!call.json)
            printLine(preventionWords(each));
    }
    return code;
}

Result<jobs::ChecklistMail> testMailFrom(Invocation &call)
{
    jobs::ChecklistMail mail;
    const auto size = probe::parseSize(call.value("size"));
    bool countFine = true;
    bool waitFine = true;
    mail.count = call.parser.value(text("probes")).toInt(&countFine);
    const double wait = call.parser.value(text("wait")).toDouble(&waitFine);
    if (!size || !countFine || !waitFine || !(wait >= 0) || wait > longestWait)
        return fail(FaultKind::Usage, "checklist run",
                    "give --size as 3MB, --probes as a number and --wait in seconds");
    mail.wait = std::chrono::milliseconds(static_cast<std::int64_t>(wait * 1000));
    mail.to = call.value("to");
    mail.bytes = *size;
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    mail.login = std::move(*login);
    auto sender = impatientSender(call);
    if (!sender)
        return passOn(sender);
    mail.sender = *sender;
    if (auto fine = jobs::check(mail); !fine)
        return passOn(fine);
    return mail;
}

/// For whom a step is tried without test mail: the account that is named, else the only one that there is.
Result<std::string> accountOfTrial(Invocation &call)
{
    const bool named = call.has("account") || call.has("imap") || call.has("pop3") || call.has("smtp");
    if (!named && access(call.storePath.c_str(), R_OK) != 0)
        return std::string();
    auto accounts = storedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    return accounts->size() == 1 ? accounts->front().value : std::string();
}

Result<jobs::ChecklistRequest> checklistRequest(Invocation &call)
{
    jobs::ChecklistRequest request;
    if (call.has("via"))
        request.target.via = call.value("via");
    const bool byHand = checklist::isByHand(request.target.via);
    request.target.product = call.has("server") ? call.value("server") : byHand ? "other" : "";
    if (servers::findProduct(request.target.product) == nullptr) {
        std::string names;
        for (const servers::Product &product : servers::products())
            names += " " + std::string(product.id);
        return fail(FaultKind::Usage, "checklist run", "name the product with --server:" + names);
    }
    request.target.places.configuration = call.value("server-config");
    if (call.has("postfix-config"))
        request.target.places.configuration = call.value("postfix-config");
    if (call.has("state-folder"))
        request.target.stateFolder = call.value("state-folder");
    if (call.has("restore-after")) {
        bool fine = false;
        const double minutes = call.parser.value(text("restore-after")).toDouble(&fine);
        if (!fine || !(minutes >= 0.1) || minutes > longestMinutes)
            return fail(FaultKind::Usage, "--restore-after", "give minutes between 0.1 and 10080");
        request.restoreAfter = std::chrono::seconds(static_cast<std::int64_t>(minutes * 60));
    }
    if (call.has("by-hand-command") && !byHand)
        return fail(FaultKind::Usage, "--by-hand-command", "it is for --via manual");
    request.handCommand = call.value("by-hand-command");
    if (call.has("to")) {
        auto mail = testMailFrom(call);
        if (!mail)
            return passOn(mail);
        if (call.has("eicar"))
            request.scannerCatches = jobs::scannerCheck(*mail, call.context());
        jobs::measureWith(request, std::move(*mail), call.context(), [](const jobs::ChecklistMailNews &news) {
            if (!news.putOff.empty())
                std::fprintf(stderr, "onecopyctl: the mail server has no time for a test mail, it is asked again: %s\n",
                             news.putOff.c_str());
        });
    } else {
        auto account = accountOfTrial(call);
        if (!account)
            return passOn(account);
        request.account = std::move(*account);
    }
    return request;
}

/// The steps that were named, else every one that has something for this server, likeliest first.
Result<std::vector<std::string>> stepsFrom(Invocation &call, const jobs::ChecklistRequest &request)
{
    std::vector<std::string> ids = call.values("step");
    const checklist::Steps steps = checklist::Steps::builtIn();
    for (const std::string &id : ids) {
        if (steps.find(id) == nullptr)
            return fail(FaultKind::Usage, "--step", "no such step: " + id);
    }
    if (!ids.empty())
        return ids;
    const bool byHand = checklist::isByHand(request.target.via);
    for (const checklist::Step *step : steps.ordered(causesFrom(call))) {
        const checklist::Instructions *mine = step->forProduct(request.target.product);
        if (byHand || (mine != nullptr && !mine->settings.empty()))
            ids.push_back(step->id);
    }
    return ids;
}

jobs::ChecklistHooks hooksFor(const Invocation &call)
{
    jobs::ChecklistHooks hooks;
    hooks.confirm = [&call](const jobs::ShownChange &shown) {
        if (!call.json)
            printLines(checklistWords(shown));
        return call.has("yes") || (canAsk(call) && answeredYes("Go on?", call.stop));
    };
    hooks.doneByHand = handsFor(call);
    return hooks;
}

bool settles(const jobs::ChecklistOutcome &outcome)
{
    return outcome.judgement && outcome.judgement->verdict <= probe::Verdict::ProbablyRemoved &&
           outcome.judgement->cameBack.value_or(false);
}

Result<int> runSteps(Invocation &call)
{
    auto request = checklistRequest(call);
    if (!request)
        return passOn(request);
    auto ids = stepsFrom(call, *request);
    if (!ids)
        return passOn(ids);
    const jobs::ChecklistHooks hooks = hooksFor(call);
    QJsonArray runs;
    bool provable = false; ///< protection that an earlier run had switched off was put back
    int code = Done;
    for (const std::string &id : *ids) {
        request->step = id;
        auto outcome = jobs::runChecklistStep(*request, hooks, call.context());
        if (!outcome && runs.isEmpty())
            return passOn(outcome);
        if (!outcome) {
            printFault(outcome.error(), false);
            code = exitCodeFor(outcome.error().kind);
            break;
        }
        runs.append(checklistJson(*outcome));
        provable = provable || std::any_of(outcome->earlier.begin(), outcome->earlier.end(),
                                           [](const jobs::RestoredChange &each) { return each.provable; });
        if (!call.json)
            printLines(checklistWords(*outcome));
        if (outcome->fault) {
            printFault(*outcome->fault, false);
            code = exitCodeFor(outcome->fault->kind);
            break;
        }
        if (outcome->step.stage == checklist::Stage::Skipped) {
            code = call.stop.stop_requested() ? Interrupted : LeftForSafety;
            if (!outcome->notReproduced)
                std::fprintf(stderr, "onecopyctl: nothing was changed: add --yes to carry it out.\n");
            break;
        }
        if (checklist::isOpenChange(outcome->step.stage) || settles(*outcome))
            break;
    }
    QJsonObject document{{text("runs"), runs}};
    if (provable) {
        auto proofs = proveAndTell(call);
        if (!proofs)
            return passOn(proofs);
        document[text("scanner")] = proofs->json;
        if (code == Done)
            code = proofs->code;
    }
    if (call.json)
        printJson(document);
    return code;
}

Result<int> runChecklist(Invocation &call)
{
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("list"))
        return runList(call);
    if (what == QLatin1String("show"))
        return runShow(call);
    if (what == QLatin1String("run"))
        return runSteps(call);
    if (what == QLatin1String("status"))
        return runStatus(call);
    if (what == QLatin1String("restore"))
        return runRestore(call);
    return fail(FaultKind::Usage, "checklist", "use list, show STEP, run, status or restore");
}

void addChecklistOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("step"), text("Only this step; may be repeated."), text("STEP")},
        {text("server"), text("The product: postfix, exim, dovecot, exchange2003 …"), text("PRODUCT")},
        {text("via"), text("How it is reached: manual (instructions), local, or ssh:HOST."), text("HOW")},
        {text("restore-after"), text("The server puts a change back by itself after so many minutes."), text("MIN")},
        {text("server-config"), text("Where its configuration is, when not at the usual place."), text("PATH")},
        {text("postfix-config"), text("The folder of main.cf."), text("DIR")},
        {text("state-folder"), text("Where saved files are kept on the server; /var/lib/onecopy."), text("DIR")},
        {text("to"), text("Test with mail to this address, whose INBOX the account reads."), text("ADDRESS")},
        {text("size"), text("Size of the test mail's attachment."), text("SIZE"), text("100kB")},
        {text("probes"), text("So many test mails before, with the change, and after it was put back."), text("N"),
         text("5")},
        {text("wait"), text("Wait so long for copies after the last mail; 60 s."), text("S"), text("60")},
        {text("eicar"), text("Prove with the EICAR test file that the virus scanner works before and after.")},
        {text("by-hand-command"),
         text("With --via manual: a command that makes the change (it is called with: apply STEP) and puts it back "
              "(restore STEP)."),
         text("CMD")},
        {text("server-gone"),
         text("With restore: what cannot be put back is over, as its server is gone for good. Told as your word.")},
        {text("put-back-by-hand"),
         text("With restore: what cannot be put back is over, as you have put it back by hand. Told as your word.")},
        {text("yes"), text("Carry it out without asking.")},
    });
    addSenderOptions(parser);
}

} // namespace

Command checklistCommand()
{
    return {"checklist",
            "Find the cause step by step: switch one setting off, test, and put it back.",
            "list | show STEP | run [--step STEP]… [--server PRODUCT] [--via manual|local|ssh:HOST] [--to ADDRESS] "
            "[--restore-after MIN] [--yes] | status | restore [--server-gone|--put-back-by-hand] [--yes]",
            addChecklistOptions,
            runChecklist,
            1,
            {{"show", 2}}};
}

} // namespace onecopy::ctl
