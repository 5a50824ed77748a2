// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/checklistjson.h"

#include "app/ctl/output.h"
#include "core/base/text.h"

#include <QJsonArray>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace onecopy::ctl {

namespace {

using checklist::Line;

std::vector<std::string> textsOf(const std::vector<Line> &all)
{
    std::vector<std::string> result;
    for (const Line &line : all)
        result.push_back(line.text);
    return result;
}

QJsonArray lines(const std::vector<Line> &all)
{
    QJsonArray array;
    for (const Line &line : all)
        array.append(
            QJsonObject{{line.command ? QStringLiteral("command") : QStringLiteral("text"), jsonText(line.text)}});
    return array;
}

QJsonArray differences(const std::vector<servers::Difference> &all)
{
    QJsonArray array;
    for (const servers::Difference &each : all)
        array.append(QJsonObject{{QStringLiteral("name"), jsonText(each.name)},
                                 {QStringLiteral("before"), jsonText(each.before)},
                                 {QStringLiteral("after"), jsonText(each.after)}});
    return array;
}

QJsonValue armJson(const std::optional<probe::Arm> &arm)
{
    if (!arm)
        return {};
    return QJsonObject{{QStringLiteral("probes"), jsonNumber(arm->probes)},
                       {QStringLiteral("repeated"), jsonNumber(arm->repeated)},
                       {QStringLiteral("sent"), jsonNumber(arm->sent())},
                       {QStringLiteral("missing"), jsonNumber(arm->missing)},
                       {QStringLiteral("not_taken"), jsonNumber(arm->notTaken)}};
}

const char *wordOf(probe::Verdict verdict)
{
    switch (verdict) {
    case probe::Verdict::Removed:
        return "removed";
    case probe::Verdict::ProbablyRemoved:
        return "probably-removed";
    case probe::Verdict::PartlyRemoved:
        return "partly-removed";
    case probe::Verdict::NoEffect:
        return "no-effect";
    case probe::Verdict::NotEnoughYet:
        break;
    }
    return "not-enough-yet";
}

QJsonValue dateOrNull(EpochSeconds at)
{
    return at > 0 ? QJsonValue(jsonDate(at)) : QJsonValue();
}

/// What was counted, and what that says; the same keys wherever a step stands.
void addResult(QJsonObject &object, const checklist::StepState &step,
               const std::optional<checklist::Judgement> &judgement)
{
    object[QStringLiteral("before")] = armJson(step.before);
    object[QStringLiteral("changed")] = armJson(step.changed);
    object[QStringLiteral("restored")] = armJson(step.restored);
    object[QStringLiteral("verdict")] =
        judgement ? QJsonValue(QString::fromLatin1(wordOf(judgement->verdict))) : QJsonValue();
    object[QStringLiteral("p")] = judgement ? QJsonValue(judgement->p) : QJsonValue();
    object[QStringLiteral("came_back")] =
        judgement && judgement->cameBack ? QJsonValue(*judgement->cameBack) : QJsonValue();
}

void addCaught(QJsonObject &object, std::optional<bool> before, std::optional<bool> after)
{
    if (before)
        object[QStringLiteral("eicar_caught")] = QJsonObject{
            {QStringLiteral("before"), *before}, {QStringLiteral("after"), after ? QJsonValue(*after) : QJsonValue()}};
}

/// In the largest unit that says it exactly: "2 days", "30 minutes".
std::string spanOf(std::chrono::seconds span)
{
    constexpr std::array<std::pair<std::int64_t, const char *>, 4> units{
        {{86'400, "day"}, {3'600, "hour"}, {60, "minute"}, {1, "second"}}};
    for (const auto &[seconds, name] : units) {
        const std::int64_t count = span.count() / seconds;
        if (span.count() % seconds == 0 && count > 0)
            return std::to_string(count) + ' ' + name + (count == 1 ? "" : "s");
    }
    return "no time";
}

std::string caughtWords(std::optional<bool> before, std::optional<bool> after, bool said)
{
    if (said)
        return "A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.";
    if (!before)
        return {};
    if (!*before)
        return "The EICAR test file was not caught before the change: it does not show whether mail is scanned.";
    if (!after)
        return "The EICAR test file was caught before the change.";
    return *after ? "The EICAR test file was caught before, and again after it was put back."
                  : "The EICAR test file is NOT caught any more. Look after the scanner first.";
}

std::string joined(const std::vector<std::string> &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

bool switchesOff(const checklist::LedgerChange &change)
{
    const checklist::Steps steps = checklist::Steps::builtIn();
    const checklist::Step *step = steps.find(change.step);
    return step != nullptr && step->switchesOff(change.product);
}

/// What is known of a change that is open.
std::string howSure(const checklist::OpenChange &open, EpochSeconds now)
{
    if (!checklist::isUnsure(open, now)) {
        const std::string yet = "not put back yet";
        return open.change.antivirus ? yet + ", and protection is off"
                                     : yet + (switchesOff(open.change) ? ", and it is off" : "");
    }
    if (checklist::isByHand(open.change.via))
        return "not put back yet, if it was changed at all: nobody has said so yet";
    if (open.last == checklist::LedgerEvent::Conflict)
        return "not as it was: somebody else has changed it meanwhile";
    if (checklist::isUnconfirmed(open) && now < open.change.deadline)
        return "not put back yet, if it was changed at all: it was not read back";
    return "not proved to be put back";
}

/// "12 of 12 test mails arrived more than once", and what could not be counted
std::string armWords(const char *when, const std::optional<probe::Arm> &arm)
{
    if (!arm)
        return {};
    std::string text = std::string(when) + ": " + std::to_string(arm->repeated) + " of " + std::to_string(arm->probes) +
                       " test mails arrived more than once.";
    const auto leftOut = [&](std::uint32_t number, const char *why) {
        if (number > 0)
            text += " Not counted, as " + std::string(why) + ": " + std::to_string(number) + " of the " +
                    std::to_string(arm->sent()) + " that were sent.";
    };
    leftOut(arm->missing, "they did not arrive in time");
    leftOut(arm->notTaken, "the server refused them or did not answer");
    return text;
}

const char *sentenceOf(const checklist::Judgement &judgement)
{
    switch (judgement.verdict) {
    case probe::Verdict::Removed:
        return "Strong evidence that this makes the copies: without it there are none.";
    case probe::Verdict::ProbablyRemoved:
        return "It fits that this makes the copies; more test mail would show it clearly.";
    case probe::Verdict::PartlyRemoved:
        return "It makes some of the copies; there is a second reason.";
    case probe::Verdict::NoEffect:
        return "It does not make the copies.";
    case probe::Verdict::NotEnoughYet:
        break;
    }
    return "Not enough test mail to say anything.";
}

void append(std::vector<std::string> &all, const char *title, const std::vector<Line> &more)
{
    if (!more.empty())
        all.emplace_back(title);
    for (const Line &line : more)
        all.push_back((line.command ? "    " : "  - ") + line.text);
}

void append(std::vector<std::string> &all, const char *title, const std::vector<std::string> &more)
{
    if (!more.empty())
        all.emplace_back(title);
    for (const std::string &line : more)
        all.push_back("    " + line);
}

} // namespace

QJsonObject checklistJson(const checklist::Step &step, const std::string &product)
{
    QJsonArray instructions;
    QJsonArray products;
    for (const checklist::Instructions &each : step.instructions) {
        products.append(jsonText(each.product));
        if (product.empty() || product == each.product)
            instructions.append(checklistJson(each));
    }
    return {{QStringLiteral("id"), jsonText(step.id)},
            {QStringLiteral("title"), jsonText(step.title)},
            {QStringLiteral("why"), jsonText(step.why)},
            {QStringLiteral("risk"), jsonText(step.risk)},
            {QStringLiteral("verify"), jsonText(step.verify)},
            {QStringLiteral("causes"), jsonTexts(step.causes)},
            {QStringLiteral("antivirus"), step.antivirus},
            {QStringLiteral("minutes"), jsonNumber(step.minutes)},
            {QStringLiteral("products"), products},
            {QStringLiteral("instructions"), instructions}};
}

QJsonObject checklistJson(const checklist::Instructions &instructions)
{
    return {{QStringLiteral("product"), jsonText(instructions.product)},
            {QStringLiteral("read"), lines(instructions.read)},
            {QStringLiteral("apply"), lines(instructions.apply)},
            {QStringLiteral("restore"), lines(instructions.restore)},
            {QStringLiteral("verify"), lines(instructions.verify)},
            {QStringLiteral("automatic"), !instructions.settings.empty()},
            {QStringLiteral("switches_off"), instructions.switchesOff},
            {QStringLiteral("assumed"), instructions.assumed}};
}

QJsonObject preventionJson(const checklist::OpenChange &open)
{
    return {{QStringLiteral("change"), jsonText(open.change.id)},
            {QStringLiteral("address"), jsonText(open.change.configuration)},
            {QStringLiteral("name"), jsonText(open.change.file)},
            {QStringLiteral("state"), jsonText(checklist::toString(open.last))},
            {QStringLiteral("since"), jsonDate(open.since)},
            {QStringLiteral("restore"), jsonTexts(open.change.restore)},
            {QStringLiteral("note"), jsonText(open.note)}};
}

QJsonObject checklistJson(const checklist::OpenChange &open, EpochSeconds now)
{
    return {{QStringLiteral("change"), jsonText(open.change.id)},
            {QStringLiteral("step"), jsonText(open.change.step)},
            {QStringLiteral("server"), jsonText(open.change.product)},
            {QStringLiteral("via"), jsonText(open.change.via)},
            {QStringLiteral("state"), jsonText(checklist::toString(open.last))},
            {QStringLiteral("since"), jsonDate(open.since)},
            {QStringLiteral("deadline"), jsonDate(open.change.deadline)},
            {QStringLiteral("overdue"), now >= open.change.deadline},
            {QStringLiteral("antivirus"), open.change.antivirus},
            {QStringLiteral("switches_off"), switchesOff(open.change)},
            {QStringLiteral("file"), jsonText(open.change.file)},
            {QStringLiteral("settings"), differences(open.change.differences)},
            {QStringLiteral("restore"), jsonTexts(open.change.restore)},
            {QStringLiteral("note"), jsonText(open.note)}};
}

QJsonObject checklistJson(const checklist::StepRecord &record)
{
    QJsonObject object{{QStringLiteral("run"), jsonText(record.run)},
                       {QStringLiteral("begun"), jsonDate(record.begun)},
                       {QStringLiteral("step"), jsonText(record.state.id)},
                       {QStringLiteral("server"), jsonText(record.product)},
                       {QStringLiteral("via"), jsonText(record.via)},
                       {QStringLiteral("stage"), jsonText(checklist::toString(record.state.stage))},
                       {QStringLiteral("change"), jsonText(record.state.changeId)},
                       {QStringLiteral("changed_at"), dateOrNull(record.changedAt)},
                       {QStringLiteral("restored_at"), dateOrNull(record.restoredAt)},
                       {QStringLiteral("said_at"), dateOrNull(record.saidAt)},
                       {QStringLiteral("settings"), differences(record.differences)},
                       {QStringLiteral("account"), jsonText(record.account)},
                       {QStringLiteral("to"), jsonText(record.to)},
                       {QStringLiteral("programs"), jsonTexts(record.programs)},
                       {QStringLiteral("reproduced"), !record.notReproduced},
                       {QStringLiteral("error"), record.fault.empty() ? QJsonValue() : jsonText(record.fault)}};
    addResult(object, record.state, checklist::judge(record.state));
    addCaught(object, record.caughtBefore, record.caughtAfter);
    if (record.scannerSaid)
        object[QStringLiteral("scanner_said")] = true;
    return object;
}

QJsonObject checklistJson(const jobs::RestoredChange &restored)
{
    QJsonObject object{{QStringLiteral("change"), jsonText(restored.change.id)},
                       {QStringLiteral("step"), jsonText(restored.change.step)},
                       {QStringLiteral("restored"), restored.restored},
                       {QStringLiteral("antivirus"), restored.change.antivirus},
                       {QStringLiteral("provable"), restored.provable},
                       {QStringLiteral("difference"), jsonText(restored.difference)}};
    if (restored.said)
        object[QStringLiteral("said")] = jsonText(checklist::toString(*restored.said));
    if (restored.fault) {
        object[QStringLiteral("error")] = jsonText(toString(restored.fault->kind));
        object[QStringLiteral("restore")] = jsonTexts(restored.change.restore);
    }
    return object;
}

QJsonObject checklistJson(const jobs::ChecklistOutcome &outcome)
{
    QJsonArray earlier;
    for (const jobs::RestoredChange &each : outcome.earlier)
        earlier.append(checklistJson(each));
    QJsonObject object{{QStringLiteral("step"), jsonText(outcome.step.id)},
                       {QStringLiteral("stage"), jsonText(checklist::toString(outcome.step.stage))},
                       {QStringLiteral("change"), jsonText(outcome.step.changeId)},
                       {QStringLiteral("reproduced"), !outcome.notReproduced},
                       {QStringLiteral("deadline"), dateOrNull(outcome.step.deadline)},
                       {QStringLiteral("earlier"), earlier}};
    addResult(object, outcome.step, outcome.judgement);
    if (outcome.shown) {
        object[QStringLiteral("settings")] = differences(outcome.shown->change.differences);
        object[QStringLiteral("commands")] = jsonTexts(outcome.shown->change.commands);
        object[QStringLiteral("restore")] = jsonTexts(textsOf(outcome.shown->change.restore));
        object[QStringLiteral("version")] = jsonText(outcome.shown->facts.version);
        object[QStringLiteral("programs")] = jsonTexts(outcome.shown->facts.programs);
    }
    addCaught(object, outcome.caughtBefore, outcome.caughtAfter);
    object[QStringLiteral("test_mail_left")] = jsonNumber(outcome.mailLeft);
    if (outcome.restoration)
        object[QStringLiteral("restoration")] = checklistJson(*outcome.restoration);
    if (outcome.fault)
        object[QStringLiteral("error")] = jsonText(toString(outcome.fault->kind));
    return object;
}

std::vector<std::string> checklistWords(const checklist::Step &step, const checklist::Instructions &instructions)
{
    std::vector<std::string> all{step.title + " (" + instructions.product + ")", step.why, "Risk: " + step.risk};
    for (std::string &line : checklistWords(instructions))
        all.push_back(std::move(line));
    all.push_back("At most " + spanOf(std::chrono::minutes(step.minutes)) + ". Judged by: " + step.verify);
    return all;
}

std::vector<std::string> checklistWords(const checklist::Instructions &instructions)
{
    std::vector<std::string> all;
    if (instructions.assumed)
        all.emplace_back("Parts of this could not be checked against the product; names may differ on your server.");
    append(all, "To put it back, later:", instructions.restore);
    append(all, "Write down first:", instructions.read);
    append(all, "Change:", instructions.apply);
    append(all, "It is back when:", instructions.verify);
    return all;
}

std::string preventionWords(const checklist::OpenChange &open)
{
    return "Prevention on " + open.change.configuration + ": the script \"" + open.change.file + "\", " +
           std::string(checklist::toString(open.last)) + " since " + isoUtc(open.since) +
           ". It stays until: onecopyctl prevent remove";
}

std::vector<std::string> checklistWords(const checklist::OpenChange &open, EpochSeconds now)
{
    std::vector<std::string> all{open.change.step + " on " + open.change.product + " (" + open.change.via + "): " +
                                 howSure(open, now) + ". State: " + std::string(checklist::toString(open.last)) + "."};
    const std::string deadline = isoUtc(open.change.deadline);
    if (checklist::isByHand(open.change.via))
        all.push_back("    To be put back by hand by " + deadline + ".");
    else if (open.last == checklist::LedgerEvent::Conflict)
        all.emplace_back("    Nobody puts it back but you: do it by hand, then prove it: onecopyctl checklist restore "
                         "--yes");
    else if (now >= open.change.deadline)
        all.push_back("    The server itself was to put it back at " + deadline +
                      ". Look whether it did, and prove it: onecopyctl checklist restore --yes");
    else
        all.push_back("    The server itself is to put it back at " + deadline + ".");
    append(all, "By hand:", open.change.restore);
    return all;
}

std::vector<std::string> checklistWords(const checklist::StepRecord &record)
{
    std::vector<std::string> all{record.state.id + " on " + record.product + " (" + record.via +
                                 "): " + std::string(checklist::toString(record.state.stage)) + "."};
    if (record.notReproduced)
        all.emplace_back("    No test mail arrived twice, so nothing was changed.");
    if (!record.fault.empty())
        all.push_back("    It ended early: " + record.fault + ".");
    for (const std::string &line :
         {armWords("Before", record.state.before), armWords("With the change", record.state.changed),
          armWords("Put back", record.state.restored),
          caughtWords(record.caughtBefore, record.caughtAfter, record.scannerSaid)})
        if (!line.empty())
            all.push_back("    " + line);
    if (const auto judgement = checklist::judge(record.state))
        all.push_back(std::string("    ") + sentenceOf(*judgement));
    return all;
}

std::vector<std::string> checklistWords(const jobs::RestoredChange &restored)
{
    if (restored.said)
        return {restored.change.step +
                (*restored.said == checklist::LedgerEvent::ServerGone
                     ? ": NOT put back, and over: the server is gone, as you say."
                     : ": over: put back by hand, as you say; the server has not confirmed that.")};
    if (restored.restored && restored.change.antivirus && !restored.provable)
        return {restored.change.step +
                ": put back, and read back only: that run has sent no test mail, so nobody knows "
                "where to send the EICAR test file. Prove that mail is scanned with: onecopyctl "
                "probe --eicar --to ADDRESS --size 1kB --account NAME"};
    if (restored.restored)
        return {restored.change.step +
                (checklist::isByHand(restored.change.via) ? ": put back by hand." : ": put back, and read back.")};
    std::vector<std::string> all{restored.change.step + ": NOT put back. " +
                                 (restored.fault ? restored.fault->detail : std::string())};
    append(all, "By hand:", restored.change.restore);
    append(all, "How the file differs from what was written:", linesOf(restored.difference));
    if (!checklist::isByHand(restored.change.via))
        all.emplace_back("If you have put it back by hand, or that server is gone for good, say so: onecopyctl "
                         "checklist restore --put-back-by-hand, or --server-gone.");
    return all;
}

QJsonObject checklistJson(const jobs::ScannerProof &proof)
{
    QJsonObject object{{QStringLiteral("change"), jsonText(proof.run.state.changeId)},
                       {QStringLiteral("step"), jsonText(proof.run.state.id)},
                       {QStringLiteral("to"), jsonText(proof.run.to)},
                       {QStringLiteral("eicar_caught"), proof.caught ? QJsonValue(*proof.caught) : QJsonValue()}};
    if (proof.fault)
        object[QStringLiteral("error")] = jsonText(toString(proof.fault->kind));
    return object;
}

QJsonObject unprovedJson(const checklist::StepRecord &run)
{
    return {{QStringLiteral("change"), jsonText(run.state.changeId)},
            {QStringLiteral("step"), jsonText(run.state.id)},
            {QStringLiteral("server"), jsonText(run.product)},
            {QStringLiteral("via"), jsonText(run.via)},
            {QStringLiteral("to"), jsonText(run.to)},
            {QStringLiteral("restored_at"), dateOrNull(run.restoredAt)}};
}

std::vector<std::string> checklistWords(const jobs::ScannerProof &proof)
{
    if (proof.caught.value_or(false))
        return {proof.run.state.id + ": the EICAR test file is caught again, so mail is scanned."};
    return {unprovedWords(proof.run)};
}

std::string unprovedWords(const checklist::StepRecord &run)
{
    const bool byHand = checklist::isByHand(run.via) || run.saidAt > 0;
    return run.state.id + " on " + run.product + " (" + run.via + "): put back " +
           (byHand ? "by hand" : "and read back") + ", but NOT verified by EICAR. " +
           "Prove that mail is scanned again with: onecopyctl checklist restore --yes --password-file FILE "
           "(or say so: --put-back-by-hand, --server-gone)";
}

std::vector<std::string> checklistWords(const jobs::ShownChange &shown)
{
    if (shown.change.commands.empty())
        return checklistWords(*shown.step, *shown.instructions);
    std::vector<std::string> all{shown.step->title + " on " + shown.change.product + " " + shown.facts.version,
                                 shown.step->why, "Risk: " + shown.step->risk + " " + shown.change.risk};
    if (!shown.facts.programs.empty())
        all.push_back("Running there: " + joined(shown.facts.programs) + ".");
    append(all, "It will be put back as:", shown.change.restore);
    append(all, "The change:", shown.change.commands);
    for (const servers::Difference &each : shown.change.differences)
        all.push_back("    " + each.name + ": \"" + each.before + "\" becomes \"" + each.after + "\"");
    all.push_back("The server puts it back by itself after " + spanOf(shown.restoreAfter) + ".");
    return all;
}

std::vector<std::string> checklistWords(const jobs::ChecklistOutcome &outcome)
{
    std::vector<std::string> all;
    for (const jobs::RestoredChange &each : outcome.earlier)
        for (std::string &line : checklistWords(each))
            all.push_back("From an earlier run: " + std::move(line));
    if (outcome.step.stage == checklist::Stage::Needless)
        all.push_back(outcome.step.id + ": nothing to change here.");
    if (outcome.notReproduced)
        all.emplace_back(
            "No test mail arrived twice, so nothing was changed. Try the size and the recipient that are affected.");
    for (std::string line :
         {armWords("Before", outcome.step.before), armWords("With the change", outcome.step.changed),
          armWords("Put back", outcome.step.restored), caughtWords(outcome.caughtBefore, outcome.caughtAfter, false)})
        if (!line.empty())
            all.push_back(std::move(line));
    if (outcome.judgement)
        all.emplace_back(sentenceOf(*outcome.judgement));
    if (outcome.restoration)
        for (std::string &line : checklistWords(*outcome.restoration))
            all.push_back(std::move(line));
    if (outcome.mailLeft > 0)
        all.push_back(std::to_string(outcome.mailLeft) +
                      " test mails are still in the mailboxes: the server did not let them be removed. Delete them "
                      "there; their subjects begin with \"Onecopy test mail\".");
    if (outcome.step.mayComeAgain())
        all.emplace_back("A server that still has test mail in its queue may send it again later; what comes then is "
                         "removed by: onecopyctl probe --clean");
    else if (outcome.step.mayComeLate())
        all.emplace_back("What has not arrived in time may arrive later; it is removed by: onecopyctl probe --clean");
    if (outcome.step.stage == checklist::Stage::InForce)
        all.emplace_back("The change is in force. Put it back with: onecopyctl checklist restore --yes");
    return all;
}

} // namespace onecopy::ctl
