// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistwords.h"

#include "core/servers/products.h"
#include "widgets/words/coretext.h"
#include "widgets/words/textlanguage.h"
#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets::words {

namespace {

using checklist::Stage;

constexpr std::size_t longestCommand = 500;

/// Read once; never changed.
const checklist::Steps &builtIn()
{
    static const checklist::Steps steps = checklist::Steps::builtIn();
    return steps;
}

/// Context of these texts for translators.
struct ChecklistWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::ChecklistWords)

public:
    static QString shortName(std::string_view step);
    static StepResult judged(const checklist::StepState &state, const checklist::Judgement &judgement);
    static StepResult rate(const checklist::StepState &state);
    static QString repeated(const checklist::StepState &state);
    static QString leftOut(const checklist::StepState &state, std::uint32_t probe::Arm::*which);
    static QString notEnough(const checklist::StepState &state);
    static QString deadline(const checklist::OpenChange &open, EpochSeconds now);
    static QString scanned(const checklist::StepRecord &record);
    static QString said(Stage stage);
};

/// Left while it was being changed: nobody knows whether that was done.
bool isUnsure(const checklist::StepRecord &run)
{
    const Stage stage = run.state.stage;
    return stage == Stage::Recorded || stage == Stage::Armed || stage == Stage::Changed;
}

QString ChecklistWords::shortName(std::string_view step)
{
    if (step == "archival")
        return tr("Archiving");
    if (step == "antivirus-server" || step == "antivirus-workstation")
        return tr("Antivirus");
    if (step == "content-filter")
        return tr("Content filter");
    if (step == "pop3-delivery")
        return tr("POP3 delivery");
    return stepName(step);
}

QString ChecklistWords::notEnough(const checklist::StepState &state)
{
    const auto more = moreMailNeeded(state);
    return more
               ? tr("Not enough yet: %n more test mails for each setting would tell.", nullptr, static_cast<int>(*more))
               : tr("Not enough test mail to say anything.");
}

/// Whether the scanner is on again, as far as that was asked.
QString ChecklistWords::scanned(const checklist::StepRecord &record)
{
    if (record.scannerSaid)
        return tr(
            "A person says that mail is scanned, or that the server is gone; the EICAR test file did not show it.");
    if (!record.caughtBefore)
        return {};
    if (!*record.caughtBefore)
        return tr("The EICAR test file was not caught before the change: it does not show whether mail is scanned.");
    if (!record.caughtAfter)
        return tr("The EICAR test file was caught before the change.");
    return *record.caughtAfter ? tr("The EICAR test file was caught before, and again after it was put back.")
                               : tr("The EICAR test file is not caught any more. Look after the scanner first.");
}

/// How it ended, where nobody but a person knows.
QString ChecklistWords::said(Stage stage)
{
    if (stage == Stage::Said)
        return tr("The change was put back by hand, as a person says; the server has not confirmed that.");
    return stage == Stage::Gone ? tr("The change was never put back: the server is gone for good.") : QString();
}

/// Of a step that changes nothing. Where no copies come, no later step can be judged.
StepResult ChecklistWords::rate(const checklist::StepState &state)
{
    StepResult result{Banner::Kind::Good, tr("This is the rate without any change."), counted(state)};
    if (state.before->repeated > 0)
        return result;
    result.kind = Banner::Kind::Info;
    result.detail += QLatin1Char(' ') + tr("Try the size and the recipient that are affected.");
    return result;
}

StepResult ChecklistWords::judged(const checklist::StepState &state, const checklist::Judgement &judgement)
{
    StepResult result;
    result.detail = counted(state);
    switch (judgement.verdict) {
    case probe::Verdict::Removed:
        result.kind = Banner::Kind::Warning;
        result.headline = judgement.cameBack.value_or(false)
                              ? tr("This makes the copies: without it there were none, and with it they came back.")
                              : tr("Strong evidence that this makes the copies: without it there were none.");
        break;
    case probe::Verdict::ProbablyRemoved:
        result.kind = Banner::Kind::Warning;
        result.headline = tr("It fits that this makes the copies. More test mail would show it clearly.");
        break;
    case probe::Verdict::PartlyRemoved:
        result.kind = Banner::Kind::Warning;
        result.headline = tr("This makes some of the copies. There is a second reason.");
        break;
    case probe::Verdict::NoEffect:
        result.kind = Banner::Kind::Good;
        result.headline = tr("This does not make the copies.");
        break;
    case probe::Verdict::NotEnoughYet:
        result.headline = notEnough(state);
        break;
    }
    return result;
}

QString ChecklistWords::deadline(const checklist::OpenChange &open, EpochSeconds now)
{
    const bool today = isSameDay(open.change.deadline, now);
    const QString at = timeNear(open.change.deadline, now);
    const bool byHand = checklist::isByHand(open.change.via);
    if (open.last == checklist::LedgerEvent::Conflict)
        return tr("It could not be put back by itself. Put it back by hand, then choose “Put back now” to check it.");
    const bool late = now >= open.change.deadline;
    if (today && byHand)
        return (late ? tr("It should have been put back at %1.") : tr("Put it back by %1 at the latest.")).arg(at);
    if (today)
        return (late ? tr("The server was to put it back by itself at %1; that has not been checked yet.")
                     : tr("The server puts it back by itself at %1."))
            .arg(at);
    if (byHand)
        return (late ? tr("It should have been put back at %1.", "date and time")
                     : tr("Put it back by %1 at the latest.", "date and time"))
            .arg(at);
    return (late ? tr("The server was to put it back by itself at %1; that has not been checked yet.", "date and time")
                 : tr("The server puts it back by itself at %1.", "date and time"))
        .arg(at);
}

} // namespace

QString stage(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
    case Stage::Open:
        return ChecklistWords::tr("not begun");
    case Stage::Recorded:
    case Stage::Armed:
    case Stage::Changed:
        return ChecklistWords::tr("being changed", "state of a step");
    case Stage::InForce:
        return ChecklistWords::tr("in force");
    case Stage::Restoring:
        return ChecklistWords::tr("being put back");
    case Stage::Stuck:
        return ChecklistWords::tr("not put back");
    case Stage::Restored:
        return ChecklistWords::tr("restored");
    case Stage::Said:
        return ChecklistWords::tr("put back by hand, not confirmed");
    case Stage::Gone:
        return ChecklistWords::tr("server gone");
    case Stage::Needless:
        return ChecklistWords::tr("needless");
    case Stage::Skipped:
        break;
    }
    return ChecklistWords::tr("skipped");
}

QString stageOf(const checklist::StepState &state)
{
    return state.stage == Stage::Needless && state.before ? ChecklistWords::tr("measured", "state of a step")
                                                          : stage(state.stage);
}

QString stageOf(const checklist::StepRecord &run)
{
    if (run.state.stage == Stage::Skipped && !run.fault.empty())
        return ChecklistWords::tr("ended early", "state of a step");
    return isUnsure(run) ? ChecklistWords::tr("perhaps changed", "state of a step") : stageOf(run.state);
}

Icon stageIcon(Stage stage)
{
    switch (stage) {
    case Stage::Waiting:
    case Stage::Open:
        return Icon::Clock;
    case Stage::Recorded:
    case Stage::Armed:
    case Stage::Changed:
    case Stage::InForce:
        return Icon::Warning;
    case Stage::Restoring:
        return Icon::Undo;
    case Stage::Stuck:
        return Icon::Error;
    case Stage::Restored:
        return Icon::CheckCircle;
    case Stage::Said:
    case Stage::Gone:
        return Icon::Info;
    case Stage::Needless:
        return Icon::Check;
    case Stage::Skipped:
        break;
    }
    return Icon::ChevronRight;
}

Tone stageTone(Stage stage)
{
    if (stage == Stage::Stuck)
        return Tone::Bad;
    if (checklist::isOpenChange(stage))
        return Tone::Warn;
    return stage == Stage::Restored || stage == Stage::Needless ? Tone::Good : Tone::Sub;
}

QString stepTitle(std::string_view id)
{
    const checklist::Step *known = builtIn().find(id);
    return known != nullptr ? coreText(known->title) : visible(id, 60);
}

QString stepName(std::string_view id)
{
    if (id == "baseline")
        return ChecklistWords::tr("Baseline");
    if (id == "tls-timeouts")
        return ChecklistWords::tr("TLS and time limits");
    if (id == "firewall-inspection")
        return ChecklistWords::tr("Firewall inspection");
    if (id == "alias-overlap")
        return ChecklistWords::tr("Overlapping aliases");
    return stepTitle(id);
}

QString product(std::string_view id)
{
    const servers::Product *known = servers::findProduct(id);
    if (known == nullptr)
        return visible(id, 60);
    return coreText(known->name);
}

QString productVia(std::string_view id, std::string_view via)
{
    if (via == checklist::viaLocal)
        return ChecklistWords::tr("%1, on this computer", "product of a mail server").arg(product(id));
    if (via.starts_with(checklist::viaSsh))
        return ChecklistWords::tr("%1, on %2", "product of a mail server, host")
            .arg(product(id), foreign(via.substr(checklist::viaSsh.size()), 200));
    return ChecklistWords::tr("%1, by hand", "product of a mail server").arg(product(id));
}

QString armInShort(const probe::Arm &arm)
{
    return ChecklistWords::tr("%1 of %2", "so many of so many test mails")
        .arg(number(arm.repeated), number(arm.probes));
}

QString arm(const probe::Arm &arm)
{
    if (arm.sent() == arm.probes)
        return armInShort(arm);
    return ChecklistWords::tr("%1 of %2 (%3 sent)", "so many of so many test mails that can be counted")
        .arg(number(arm.repeated), number(arm.probes), number(arm.sent()));
}

namespace {

/// In proportion to what was sent.
bool isFewer(const probe::Arm &one, const probe::Arm &other)
{
    return std::uint64_t{one.repeated} * other.probes < std::uint64_t{other.repeated} * one.probes;
}

} // namespace

QString luck(double p)
{
    const std::uint64_t of = p < 0.01 ? 1'000 : 100;
    const auto cases = static_cast<std::uint64_t>(std::lround(p * static_cast<double>(of)));
    if (cases == 0)
        return ChecklistWords::tr("Luck alone would show that in fewer than %1 of %2 such tests.", "1, 1,000")
            .arg(number(1), number(of));
    if (p < 0.5)
        return ChecklistWords::tr("Luck alone would show that in about %1 of %2 such tests.", "3, 1,000")
            .arg(number(cases), number(of));
    return ChecklistWords::tr("That may well be luck.");
}

QString counted(const checklist::StepState &state)
{
    if (!state.before)
        return {};
    QStringList sentences{ChecklistWords::repeated(state)};
    if (const QString missing = ChecklistWords::leftOut(state, &probe::Arm::missing); !missing.isEmpty())
        sentences += ChecklistWords::tr("Not counted, as they did not come in time: %1.", "3 of 5 before, 1 of 5 …")
                         .arg(missing);
    if (const QString notTaken = ChecklistWords::leftOut(state, &probe::Arm::notTaken); !notTaken.isEmpty())
        sentences += ChecklistWords::tr("Not counted, as the server refused them or did not answer: %1.",
                                        "3 of 5 before, 1 of 5 …")
                         .arg(notTaken);
    return sentences.join(QLatin1Char(' '));
}

QString ChecklistWords::leftOut(const checklist::StepState &state, std::uint32_t probe::Arm::*which)
{
    QStringList parts;
    const auto add = [&parts, which](const std::optional<probe::Arm> &arm, const QString &when) {
        if (arm && (*arm).*which > 0)
            parts += when.arg(
                tr("%1 of %2", "so many of so many test mails").arg(number((*arm).*which), number(arm->sent())));
    };
    add(state.before, state.changed ? tr("%1 before", "3 of 5") : QStringLiteral("%1"));
    add(state.changed, tr("%1 with the change", "3 of 5"));
    add(state.restored, tr("%1 after it was put back", "3 of 5"));
    return parts.join(tr(", ", "between the parts of a list"));
}

QString ChecklistWords::repeated(const checklist::StepState &state)
{
    if (!state.changed)
        return tr("%1 test mails came more than once.", "7 of 10").arg(arm(*state.before));
    QString text =
        ChecklistWords::tr("Test mails that came more than once: %1 before, %2 with the change.", "7 of 10, 0 of 10")
            .arg(arm(*state.before), arm(*state.changed));
    // Nobody asks whether luck made no difference.
    if (const auto judgement = checklist::judge(state); judgement && isFewer(*state.changed, *state.before))
        text += QLatin1Char(' ') + luck(judgement->p);
    if (state.restored)
        text +=
            QLatin1Char(' ') + ChecklistWords::tr("After it was put back: %1.", "7 of 10").arg(arm(*state.restored));
    return text;
}

std::optional<std::uint32_t> moreMailNeeded(const checklist::StepState &state)
{
    constexpr double luck = 0.05;
    constexpr double power = 0.8;
    constexpr double smallestFall = 0.3;
    if (!state.before || !state.changed || state.before->probes == 0 || state.changed->probes == 0)
        return std::nullopt;
    const double before = static_cast<double>(state.before->repeated) / state.before->probes;
    const double changed = static_cast<double>(state.changed->repeated) / state.changed->probes;
    // Nobody sends the hundreds of mails that a smaller difference would take.
    if (before - changed < smallestFall)
        return std::nullopt;
    const auto each = probe::probesPerArm(before, changed, luck, power);
    const std::uint32_t have = std::min(state.before->probes, state.changed->probes);
    if (!each)
        return std::nullopt;
    return *each > have ? *each - have : 1;
}

std::optional<StepResult> stepResult(const checklist::StepRecord &record)
{
    const checklist::StepState &state = record.state;
    if (state.stage == Stage::Stuck)
        return StepResult{Banner::Kind::Bad, ChecklistWords::tr("The change is not put back yet."), counted(state)};
    if (record.notReproduced)
        return StepResult{Banner::Kind::Info, ChecklistWords::tr("No test mail came twice, so nothing was changed."),
                          counted(state) + QLatin1Char(' ') +
                              ChecklistWords::tr("Try the size and the recipient that are affected.")};
    if (const auto judgement = checklist::judge(state)) {
        StepResult result = ChecklistWords::judged(state, *judgement);
        if (const QString scanned = ChecklistWords::scanned(record); !scanned.isEmpty())
            result.detail += QLatin1Char(' ') + scanned;
        if (const QString said = ChecklistWords::said(state.stage); !said.isEmpty())
            result.detail += QLatin1Char(' ') + said;
        return result;
    }
    if (state.stage == Stage::Needless)
        return state.before ? ChecklistWords::rate(state)
                            : StepResult{Banner::Kind::Good,
                                         ChecklistWords::tr("There is nothing to change: the setting is as this step "
                                                            "wants it."),
                                         {}};
    if (isUnsure(record))
        return StepResult{Banner::Kind::Warning,
                          ChecklistWords::tr("It may be changed: nothing has confirmed that so far."), counted(state)};
    if (checklist::isOpenChange(state.stage))
        return StepResult{Banner::Kind::Warning, ChecklistWords::tr("The change is in force."),
                          state.before
                              ? counted(state)
                              : ChecklistWords::tr("Live arrivals shows whether copies still come. Then put it "
                                                   "back, with the button at the top of the window.")};
    if (const QString said = ChecklistWords::said(state.stage); !said.isEmpty())
        return StepResult{Banner::Kind::Info, said, counted(state)};
    if (!record.fault.empty())
        return StepResult{Banner::Kind::Info,
                          state.stage == Stage::Restored
                              ? ChecklistWords::tr("It ended early. What was changed is put back.")
                              : ChecklistWords::tr("It ended early. Nothing was changed."),
                          counted(state)};
    if (state.stage == Stage::Restored)
        return StepResult{Banner::Kind::Good, ChecklistWords::tr("The change is put back."), counted(state)};
    return std::nullopt;
}

QString mailThatMayCome(const checklist::StepRecord &record)
{
    if (record.state.mayComeAgain())
        return ChecklistWords::tr("While the mail server has test mail in its queue, it may send it again. The "
                                  "next step of this checklist removes what has come.");
    return record.state.mayComeLate()
               ? ChecklistWords::tr("What has not come in time may come later. The next step of this checklist "
                                    "removes it then.")
               : QString();
}

QString triedForNobody(const checklist::StepRecord &record)
{
    return record.account.empty()
               ? ChecklistWords::tr("It was tried for no account, and may be about another mail server.")
               : QString();
}

StepResult openChange(const checklist::OpenChange &open, EpochSeconds now)
{
    const QString where = productVia(open.change.product, open.change.via);
    StepResult result;
    const bool late = now >= open.change.deadline || open.last == checklist::LedgerEvent::Conflict;
    const bool unsure = checklist::isUnsure(open, now);
    result.kind =
        late || (open.change.antivirus && !checklist::isUnconfirmed(open)) ? Banner::Kind::Bad : Banner::Kind::Warning;
    const QString headline =
        unsure && open.change.antivirus
            ? ChecklistWords::tr("Protection may be switched off since %1: %2 (%3)", "time, step, server")
        : unsure ? ChecklistWords::tr("Perhaps changed for a test since %1: %2 (%3)", "time, step, server")
        : open.change.antivirus
            ? ChecklistWords::tr("Protection is switched off since %1: %2 (%3)", "time, step, server")
        : switchesOff(open.change.step, open.change.product)
            ? ChecklistWords::tr("Switched off for a test since %1: %2 (%3)", "time, step, server")
            : ChecklistWords::tr("Changed for a test since %1: %2 (%3)", "time, step, server");
    result.headline = headline.arg(timeNear(open.since, now), stepTitle(open.change.step), where);
    result.detail = ChecklistWords::deadline(open, now);
    return result;
}

StepResult unprovedScanner(const checklist::StepRecord &run)
{
    StepResult result;
    result.kind = run.caughtAfter ? Banner::Kind::Bad : Banner::Kind::Warning;
    result.headline = ChecklistWords::tr("Nothing proves yet that mail is scanned again: %1 (%2)", "step, server")
                          .arg(stepTitle(run.state.id), productVia(run.product, run.via));
    result.detail =
        run.caughtAfter ? ChecklistWords::tr(
                              "The setting is put back, but the EICAR test file came through. Look after the scanner, "
                              "then test it again.")
        : run.state.stage == Stage::Said || checklist::isByHand(run.via)
            ? ChecklistWords::tr("The setting is put back by hand. The EICAR test file, sent to %1, shows whether the "
                                 "scanner works.")
                  .arg(foreign(run.to, 200))
            : ChecklistWords::tr("The setting is put back and was read back. The EICAR test file, sent to %1, shows "
                                 "whether the scanner works.")
                  .arg(foreign(run.to, 200));
    return result;
}

bool switchesOff(std::string_view step, std::string_view product)
{
    const checklist::Step *known = builtIn().find(step);
    return known != nullptr && known->switchesOff(product);
}

QStringList restoreLines(const checklist::LedgerChange &change)
{
    const checklist::Step *step = builtIn().find(change.step);
    const checklist::Instructions *known = step == nullptr ? nullptr : step->byHandFor(change.product);
    const std::vector<checklist::Line> all = known == nullptr ? std::vector<checklist::Line>() : known->restore;
    QStringList lines;
    for (const std::string &text : change.restore) {
        // The ledger has them in English, and those of another version of the program stay so.
        const auto found =
            std::find_if(all.begin(), all.end(), [&text](const checklist::Line &line) { return line.text == text; });
        lines.append(found == all.end() ? visible(text, longestCommand) : coreText(*found));
    }
    return lines;
}

std::vector<ChangeMark> changeMarks(const std::vector<checklist::StepRecord> &history)
{
    std::vector<ChangeMark> marks;
    for (const checklist::StepRecord &record : history) {
        const QString name = ChecklistWords::shortName(record.state.id);
        if (record.changedAt > 0)
            marks.push_back(
                {record.changedAt, (switchesOff(record.state.id, record.product)
                                        ? ChecklistWords::tr("%1 off %2", "Antivirus off 14:02")
                                        : ChecklistWords::tr("%1 changed %2", "TLS and time limits changed 14:02"))
                                       .arg(name, timeOfDay(record.changedAt))});
        if (record.changedAt > 0 && record.restoredAt > 0)
            marks.push_back(
                {record.restoredAt,
                 ChecklistWords::tr("%1 back %2", "Antivirus back 14:20").arg(name, timeOfDay(record.restoredAt))});
    }
    std::stable_sort(marks.begin(), marks.end(), [](const ChangeMark &a, const ChangeMark &b) { return a.at < b.at; });
    return marks;
}

} // namespace onecopy::widgets::words
