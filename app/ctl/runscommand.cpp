// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "app/ctl/runs.h"
#include "core/base/text.h"
#include "core/imap/mailboxname.h"
#include "core/jobs/remove/expunge.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/remove/undomoved.h"
#include "core/jobs/runs/runs.h"
#include "core/store/lockfile.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace onecopy::ctl {

namespace {

/// The removal that would be undone, for the question.
struct Undoing
{
    std::string runId;                   ///< empty: there is none
    std::optional<std::uint64_t> copies; ///< in quarantine; none: the run was cut, so they are still to be looked for
};

/// Where every copy is known there may still be flags to take back.
std::string cutRemark(std::uint64_t unsettled)
{
    if (unsettled == 0)
        return "  was cut before its end, with no copy on the way: the next remove or undo ends it";
    return "  was cut with " + std::to_string(unsettled) +
           (unsettled == 1 ? " copy on the way: the next remove or undo looks where it is"
                           : " copies on the way: the next remove or undo looks where they are");
}

/// As the store has it: `wanted`, else the newest removal that has left something in quarantine.
Result<Undoing> undoingOf(const Invocation &call, const AccountId &account, const std::string &wanted)
{
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    auto open = store->runs().unfinished(account);
    if (!open)
        return passOn(open);
    auto left = jobs::quarantineOf(*store, account, call.clock.now());
    if (!left)
        return passOn(left);
    Undoing undoing{wanted, {}};
    for (const jobs::InQuarantine &run : *left) {
        if (wanted.empty() ? run.copies == 0 : run.runId != wanted)
            continue;
        undoing = {run.runId, run.copies};
        break;
    }
    for (const store::Run &run : *open) {
        const bool better = wanted.empty() ? run.id >= undoing.runId : run.id == wanted;
        if (run.kind == store::RunKind::Removal && better)
            undoing = {run.id, {}};
    }
    return undoing;
}

/// The removal that the person at the terminal has agreed to put back; empty where there is nothing to ask about, none
/// after a no.
Result<std::optional<std::string>> confirmedUndo(const Invocation &call, const AccountId &account,
                                                 const std::string &wanted)
{
    if (!canAsk(call))
        return fail(FaultKind::SafetyStop, "undo", "add --yes to put the copies back");
    auto undoing = undoingOf(call, account, wanted);
    if (!undoing)
        return passOn(undoing);
    if (undoing->runId.empty())
        return std::string();
    const std::string what = undoing->copies ? counted(*undoing->copies, "copy", "copies") : "the copies";
    if (answeredYes("Put " + what + " of the removal " + printable(undoing->runId) + " back?", call.stop))
        return undoing->runId;
    if (call.stop.stop_requested())
        return fail(FaultKind::Cancelled, "undo");
    printAside("onecopyctl: nothing was put back.");
    return std::nullopt;
}

Result<int> runUndo(Invocation &call)
{
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    std::string runId = call.arguments.value(0).toStdString();
    const AccountId madeAs = call.has("made-as") ? AccountId{call.value("made-as")} : login->account.id();
    if (!call.has("yes")) {
        auto agreed = confirmedUndo(call, madeAs, runId);
        if (!agreed)
            return passOn(agreed);
        if (!*agreed)
            return LeftForSafety;
        runId = std::move(**agreed);
    }
    auto outcome = jobs::undoMovedRemoval(*login, runId, madeAs, call.context());
    if (!outcome)
        return passOn(outcome);
    if (call.json) {
        QJsonObject object{{QStringLiteral("run"), jsonText(outcome->runId)},
                           {QStringLiteral("undone"), jsonText(outcome->undoneRun)},
                           {QStringLiteral("restored"), jsonNumber(outcome->restored)},
                           {QStringLiteral("missing"), jsonNumber(outcome->missing)},
                           {QStringLiteral("left"), jsonNumber(outcome->left)},
                           {QStringLiteral("other_flags"), jsonNumber(outcome->otherFlags)},
                           {QStringLiteral("expunged"), jsonNumber(outcome->expunged)}};
        QJsonArray renamed;
        for (const auto &[was, now] : outcome->renamed)
            renamed.append(QJsonObject{{QStringLiteral("was"), jsonText(imap::displayName(was))},
                                       {QStringLiteral("now"), jsonText(imap::displayName(now))}});
        object[QStringLiteral("renamed")] = renamed;
        QJsonArray madeAnew;
        for (const MailboxName &name : outcome->madeAnew)
            madeAnew.append(jsonText(imap::displayName(name)));
        object[QStringLiteral("made_anew")] = madeAnew;
        if (outcome->fault)
            object[QStringLiteral("error")] = jsonText(toString(outcome->fault->kind));
        printJson(object);
    } else {
        printLine(
            "Put " + counted(outcome->restored, "copy", "copies") + " back." +
            (outcome->otherFlags > 0
                 ? " " + std::to_string(outcome->otherFlags) +
                       " of them have not the flags that they had: the server does not keep them there."
                 : "") +
            (outcome->missing > 0 ? " " + std::to_string(outcome->missing) + " are not in quarantine any more." : "") +
            (outcome->left > 0
                 ? " " + std::to_string(outcome->left) + " are still in quarantine; try again with: onecopyctl undo " +
                       printable(outcome->undoneRun)
                 : "") +
            (outcome->expunged > 0
                 ? " " + std::to_string(outcome->expunged) + " were removed for good and cannot be brought back."
                 : ""));
        for (const auto &[was, now] : outcome->renamed)
            printLine("The mailbox \"" + imap::displayName(was) + "\" is called \"" + imap::displayName(now) +
                      "\" now: what was removed from it is there.");
        for (const MailboxName &name : outcome->madeAnew)
            printLine("The mailbox \"" + imap::displayName(name) +
                      "\" is not there any more: it was made anew, and holds what was removed from it.");
    }
    printNote(outcome->note, outcome->fault);
    if (outcome->fault) {
        printFault(*outcome->fault, false);
        return exitCodeFor(outcome->fault->kind);
    }
    return outcome->missing + outcome->left + outcome->expunged > 0 ? LeftForSafety : Done;
}

/// A run without an end: what its journal tells, and whether anybody is still at it. Nothing is looked up on the
/// server, and nothing written.
struct OpenRun
{
    jobs::RunCounts counts;
    bool cut = false;
};

Result<OpenRun> openRunOf(const Invocation &call, store::Store &store, const store::Run &run)
{
    auto counts = jobs::countsOf(store, run);
    if (!counts)
        return passOn(counts);
    const auto lock = store::LockFile::open(call.storePath);
    return OpenRun{*counts, !lock || !lock->heldByOther(store::LockFile::Byte::Writer)};
}

struct ListedRun
{
    EpochSeconds startedAt = 0;
    QJsonObject json;
    std::string line;
};

Result<int> runRuns(Invocation &call)
{
    auto days = daysFrom(call);
    if (!days)
        return passOn(days);
    auto accounts = storedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    std::vector<ListedRun> listed;
    for (const AccountId &account : *accounts) {
        auto runs = store->runs().runs(account);
        if (!runs)
            return passOn(runs);
        auto left = jobs::quarantineOf(*store, account, call.clock.now());
        if (!left)
            return passOn(left);
        for (store::Run &run : *runs) {
            std::optional<OpenRun> open;
            if (run.state == store::RunState::Open) {
                auto known = openRunOf(call, *store, run);
                if (!known)
                    return passOn(known);
                open = *known;
                run.removed = open->counts.removed;
                run.restored = open->counts.restored;
            }
            const bool undo = run.kind != store::RunKind::Removal;
            const char *kind = run.kind == store::RunKind::Undo      ? "undo"
                               : run.kind == store::RunKind::Expunge ? "expunge"
                                                                     : "removal";
            QJsonObject object{{QStringLiteral("run"), jsonText(run.id)},
                               {QStringLiteral("account"), jsonText(account.value)},
                               {QStringLiteral("kind"), QString::fromLatin1(kind)},
                               {QStringLiteral("state"), jsonText(store::toString(run.state))},
                               {QStringLiteral("started"), jsonDate(run.startedAt)},
                               {QStringLiteral("planned"), jsonNumber(run.planned)},
                               {QStringLiteral("removed"), jsonNumber(run.removed)},
                               {QStringLiteral("restored"), jsonNumber(run.restored)}};
            if (undo)
                object[run.kind == store::RunKind::Undo ? QStringLiteral("undoes") : QStringLiteral("expunges")] =
                    jsonText(run.undoes);
            std::string remark;
            if (open) {
                object[QStringLiteral("cut")] = open->cut;
                object[QStringLiteral("unsettled")] = jsonNumber(open->counts.unsettled);
                remark = open->cut ? cutRemark(open->counts.unsettled) : "  is at work";
            }
            for (const jobs::InQuarantine &quarantined : *left) {
                if (quarantined.runId != run.id)
                    continue;
                object[QStringLiteral("in_quarantine")] = jsonNumber(quarantined.copies);
                object[QStringLiteral("expunged")] = jsonNumber(quarantined.expunged);
                object[QStringLiteral("quarantine_days")] = quarantined.days;
                object[QStringLiteral("due")] = quarantined.copies > 0 && quarantined.days >= *days;
                remark += "  in quarantine " + std::to_string(quarantined.copies);
                if (quarantined.expunged > 0)
                    remark += "  removed for good " + std::to_string(quarantined.expunged);
            }
            listed.push_back({run.startedAt, std::move(object),
                              run.id + "  " + kind + "  " + std::string(store::toString(run.state)) + "  removed " +
                                  std::to_string(run.removed) + "  restored " + std::to_string(run.restored) +
                                  (accounts->size() > 1 ? "  " + printable(account.value) : "") + remark});
        }
    }
    // Each account's are in order; together they are not.
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ListedRun &a, const ListedRun &b) { return a.startedAt > b.startedAt; });
    QJsonArray array;
    for (const ListedRun &run : listed) {
        array.append(run.json);
        if (!call.json)
            printLine(run.line);
    }
    if (call.json)
        printJson({{QStringLiteral("runs"), array}});
    else if (array.isEmpty())
        printLine("Nothing was removed yet.");
    return Done;
}

} // namespace

Result<int> daysFrom(const Invocation &call)
{
    bool fine = true;
    const int days = call.parser.value(QStringLiteral("older-than")).toInt(&fine);
    if (!fine || days < 0)
        return fail(FaultKind::Usage, "--older-than", "give a number of days");
    return days;
}

void printNote(const jobs::LeaseRemark &note, const std::optional<Fault> &fault)
{
    const bool told = fault && note.why && note.why->describe() == fault->describe();
    if (!note.empty() && !told)
        printAside("onecopyctl: " + printable(jobs::describe(note), 1000));
}

Command undoCommand()
{
    return {"undo",
            "Put the copies of a removal back.",
            "[RUN] [--made-as ACCOUNT] [--yes]",
            [](QCommandLineParser &parser) {
                parser.addOptions(
                    {{QStringLiteral("made-as"),
                      QStringLiteral("The account had another host, port or user when the removal was made: what "
                                     "\"runs\" calls its account."),
                      QStringLiteral("ACCOUNT")},
                     {QStringLiteral("yes"), QStringLiteral("Do it without asking.")}});
            },
            runUndo,
            1};
}

Command runsCommand()
{
    return {"runs", "List removals and their undoing, the newest first.", "[--older-than DAYS]",
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("older-than"),
                                  QStringLiteral("Remind of what lies in quarantine for so many days (\"due\")."),
                                  QStringLiteral("DAYS"), QStringLiteral("30")});
            },
            runRuns};
}

} // namespace onecopy::ctl
