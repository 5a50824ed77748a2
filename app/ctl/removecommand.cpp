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
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>

namespace onecopy::ctl {

namespace {

Result<void> readKeep(const std::string &word, removal::Request &request)
{
    static constexpr std::string_view mailboxPrefix = "mailbox:";
    if (word == "oldest")
        request.keep = removal::KeepRule::Oldest;
    else if (word == "newest")
        request.keep = removal::KeepRule::Newest;
    else if (word == "first-seen")
        request.keep = removal::KeepRule::FirstSeen;
    else if (word == "most-complete")
        request.keep = removal::KeepRule::MostComplete;
    else if (word.rfind(mailboxPrefix, 0) == 0 && word.size() > mailboxPrefix.size()) {
        request.keep = removal::KeepRule::Mailbox;
        request.keepMailbox = imap::mailboxNameFrom(word.substr(mailboxPrefix.size()));
    } else
        return fail(FaultKind::Usage, "--keep", "use oldest, newest, first-seen, most-complete or mailbox:NAME");
    return {};
}

Result<removal::Request> removalRequest(Invocation &call)
{
    removal::Request request;
    if (!call.has("keep"))
        return fail(FaultKind::Usage, "remove", "say which copy stays, with --keep");
    if (auto read = readKeep(call.value("keep"), request); !read)
        return passOn(read);
    for (const std::string &id : call.values("group"))
        request.groupIds.insert(id);
    for (const MailboxName &name : mailboxesFrom(call))
        request.mailboxes.insert(name);
    if (call.has("to") && call.value("to").empty())
        return fail(FaultKind::Usage, "--to", "name the quarantine mailbox");
    if (call.has("to"))
        request.quarantine = imap::mailboxNameFrom(call.value("to"));
    for (const char *option : {"run", "older-than"}) {
        if (call.has(option))
            return fail(FaultKind::Usage, std::string("--") + option, "it is for --expunge");
    }
    const std::string verify = call.value("verify");
    if (verify == "headers")
        request.verify = removal::Verify::Headers;
    else if (verify != "bytes")
        return fail(FaultKind::Usage, "--verify", "use bytes or headers");
    return request;
}

/// What was named has to be there: a mistyped name would make a plan of its own, or an empty one.
Result<void> checkNames(const Invocation &call, const AccountId &account, const removal::Request &request)
{
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    if (auto scanned = checkScanned(*store, {account}); !scanned)
        return scanned;
    if (request.keep == removal::KeepRule::Mailbox) {
        if (auto known = checkScanned(*store, {account}, "--keep", {request.keepMailbox}); !known)
            return known;
    }
    if (auto known = checkScanned(*store, {account}, "--mailbox", request.mailboxes); !known)
        return known;
    if (request.groupIds.empty())
        return {};
    store::GroupQuery query;
    query.account = account;
    query.ids = request.groupIds;
    std::set<std::string> missing = request.groupIds;
    auto listed = store->groups().each(query, [&missing](const duplicates::Group &group) {
        missing.erase(group.id);
        return true;
    });
    if (!listed)
        return passOn(listed);
    if (!missing.empty())
        return fail(FaultKind::NotFound, "--group", "the last scan found no group " + *missing.begin());
    return {};
}

/// The same for what removals have moved away, which the last scan does not know.
Result<void> checkNames(const Invocation &call, const AccountId &account, const jobs::ExpungeRequest &request)
{
    if (request.runId.empty() && request.mailboxes.empty() && request.groupIds.empty())
        return {};
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    auto runs = store->runs().runs(account);
    if (!runs)
        return passOn(runs);
    bool runMissing = !request.runId.empty();
    std::set<MailboxName> mailboxes = request.mailboxes;
    std::set<std::string> groups = request.groupIds;
    for (const store::Run &run : *runs) {
        if (run.kind != store::RunKind::Removal)
            continue;
        runMissing = runMissing && run.id != request.runId;
        if (mailboxes.empty() && groups.empty())
            continue;
        auto entries = store->runs().entries(run.id);
        if (!entries)
            return passOn(entries);
        for (const store::JournalEntry &entry : *entries) {
            mailboxes.erase(entry.source.mailbox);
            groups.erase(entry.groupId);
        }
    }
    if (runMissing)
        return fail(FaultKind::NotFound, "--run", "there is no removal " + request.runId + " of this account");
    if (!mailboxes.empty())
        return fail(FaultKind::NotFound, "--mailbox",
                    "no removal has moved anything from " + imap::displayName(*mailboxes.begin()));
    if (!groups.empty())
        return fail(FaultKind::NotFound, "--group", "no removal has moved anything of the group " + *groups.begin());
    return {};
}

/// Left where it is because it was not safe to move, and not because nobody asked for it.
bool isForSafety(removal::LeftReason reason)
{
    switch (reason) {
    case removal::LeftReason::ClassNotInBulk:
    case removal::LeftReason::ClassNever:
    case removal::LeftReason::ByDesign:
    case removal::LeftReason::OutsideMailboxes:
    case removal::LeftReason::SameMailboxTwice:
    case removal::LeftReason::OtherOwner:
    case removal::LeftReason::InQuarantine:
    case removal::LeftReason::Gone:
        return false;
    default:
        return true;
    }
}

int codeOfNothing(const Invocation &call, const removal::Plan &plan)
{
    const bool left = std::any_of(plan.leftAlone.begin(), plan.leftAlone.end(),
                                  [](const removal::LeftAlone &copy) { return isForSafety(copy.reason); });
    return call.has("yes") && left ? LeftForSafety : Done;
}

QJsonObject jsonCopy(const CopyRef &ref, std::string_view reason)
{
    return {{QStringLiteral("mailbox"), jsonText(imap::displayName(ref.mailbox))},
            {QStringLiteral("uid"), jsonNumber(ref.uid.value)},
            {QStringLiteral("uidvalidity"), jsonNumber(ref.validity.value)},
            {QStringLiteral("reason"), jsonText(reason)}};
}

QJsonArray jsonLeft(const std::vector<removal::LeftAlone> &leftAlone)
{
    QJsonArray skipped;
    for (const removal::LeftAlone &left : leftAlone)
        skipped.append(jsonCopy(left.ref, removal::toString(left.reason)));
    return skipped;
}

std::string lineOf(const char *what, const duplicates::Copy &copy)
{
    return std::string(what) + imap::displayName(copy.ref.mailbox) + " " + std::to_string(copy.ref.uid.value) + "  " +
           (copy.internalDate ? isoUtc(*copy.internalDate) : std::string("no date")) + "  " +
           std::to_string(copy.size) + " bytes";
}

/// What a person can read before saying yes: the first groups, and how many more there are.
void showPlan(const removal::Plan &plan)
{
    constexpr std::size_t mostGroups = 20;
    constexpr std::size_t mostCopies = 20;
    for (std::size_t i = 0; i < std::min(mostGroups, plan.groups.size()); ++i) {
        const removal::PlannedGroup &group = plan.groups[i];
        printAside(std::to_string(group.extras.size()) + " of " + std::to_string(group.extras.size() + 1) +
                   " copies: " + group.face.fromAddress + "  " + group.face.subject);
        printAside(lineOf("  stays: ", group.keep.copy));
        for (std::size_t k = 0; k < std::min(mostCopies, group.extras.size()); ++k)
            printAside(lineOf("  goes:  ", group.extras[k].copy));
        if (group.extras.size() > mostCopies)
            printAside("  and " + std::to_string(group.extras.size() - mostCopies) + " more");
    }
    if (plan.groups.size() > mostGroups)
        printAside("and " + std::to_string(plan.groups.size() - mostGroups) +
                   " more messages; all of them: add --dry-run --json");
}

bool confirmed(const removal::Plan &plan, const std::stop_token &stop)
{
    showPlan(plan);
    return answeredYes("Move " + std::to_string(plan.extraCount()) + " extra copies out of " +
                           std::to_string(plan.mailboxes().size()) + " mailboxes to \"" +
                           printable(imap::displayName(plan.request.quarantine)) + "\"? Undo: onecopyctl undo.",
                       stop);
}

bool leaves(const removal::Plan &plan, std::initializer_list<removal::LeftReason> reasons)
{
    return std::ranges::any_of(plan.leftAlone, [reasons](const removal::LeftAlone &copy) {
        return std::ranges::find(reasons, copy.reason) != reasons.end();
    });
}

/// Where nothing may go: why, and what helps.
std::string wayOn(const removal::Plan &plan)
{
    using removal::LeftReason;
    // What the last scan saw is not what is there.
    if (leaves(plan, {LeftReason::SurvivorMissing, LeftReason::Gone}))
        return "The mailbox has changed since the last check; run onecopyctl scan, and try again.";
    // GNU imap4d gives new ones at each look until somebody has had the mailbox open for writing.
    if (leaves(plan, {LeftReason::UidValidityChanged}))
        return "The server has given the messages new numbers since the last check; run onecopyctl scan, and try "
               "again. If it does so each time, open the mailbox once in a mail program: some servers keep the numbers "
               "only then.";
    return "The reasons: onecopyctl remove --dry-run --json";
}

/// "3 gone, 1 marked-by-other"
std::string numbered(const std::map<std::string_view, std::uint64_t> &words)
{
    std::string text;
    for (const auto &[word, count] : words)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(word);
    return text;
}

/// ": 3 by-design, 1 read-only-mailbox", after what says how many they are.
std::string reasonsOf(const std::vector<removal::LeftAlone> &leftAlone)
{
    std::map<std::string_view, std::uint64_t> reasons;
    for (const removal::LeftAlone &left : leftAlone)
        ++reasons[removal::toString(left.reason)];
    return (reasons.empty() ? "" : ": ") + numbered(reasons);
}

/// What came several times as designed goes only where somebody names it.
void printHowToName(const removal::Plan &plan)
{
    if (leaves(plan, {removal::LeftReason::ByDesign}))
        printAside("onecopyctl: by-design: these came for several addresses or by a list, or belong where they are. "
                   "Where several addresses are a fault all the same, name the message: remove --group ID (see "
                   "onecopyctl duplicates).");
}

int printPlanOnly(const Invocation &call, const removal::Plan &plan, int code)
{
    if (call.json) {
        JsonPrinter printer;
        printer.value("run", QJsonValue());
        printer.value("planned", jsonNumber(plan.extraCount()));
        printer.value("removed", 0);
        printer.value("kept", jsonNumber(plan.groups.size()));
        printer.beginList("skipped");
        for (const removal::LeftAlone &left : plan.leftAlone)
            printer.item(jsonCopy(left.ref, removal::toString(left.reason)));
        printer.endList();
        printer.value("quarantine", jsonText(imap::displayName(plan.request.quarantine)));
        printer.text("plan", removal::toJson(plan, removal::Dates::Iso));
        printer.end();
    } else {
        printLine(counted(plan.extraCount(), "copy", "copies") + " would be moved, " +
                  counted(plan.leftAlone.size(), "is", "are") + " left alone" + reasonsOf(plan.leftAlone) + ".");
        printHowToName(plan);
    }
    if (code == LeftForSafety && plan.extraCount() == 0)
        printAside("onecopyctl: nothing was removed: it was not safe for any of the copies. " + wayOn(plan));
    else if (code == LeftForSafety && !call.json)
        printAside("onecopyctl: nothing was removed: add --yes to carry the plan out.");
    return code;
}

int printOutcome(const Invocation &call, const removal::Plan &plan, const jobs::RemovalOutcome &outcome)
{
    QJsonArray skipped = jsonLeft(plan.leftAlone);
    std::uint64_t left = 0;
    std::uint64_t unsettled = 0;
    std::uint64_t marked = 0;
    std::map<std::string_view, std::uint64_t> reasons;
    std::set<CopyRef> told;
    for (const removal::CopyOutcome &copy : outcome.copies) {
        told.insert(copy.ref);
        if (copy.fate == removal::Fate::Moved)
            continue;
        ++left;
        unsettled += copy.fate == removal::Fate::Unknown ? 1 : 0;
        marked += copy.fate == removal::Fate::Marked ? 1 : 0;
        const std::string_view why = copy.reason ? removal::toString(*copy.reason) : removal::toString(copy.fate);
        ++reasons[why];
        skipped.append(jsonCopy(copy.ref, why));
    }
    // Where it was stopped: each copy of the plan is in the answer.
    for (const removal::PlannedGroup &group : plan.groups) {
        for (const removal::PlannedCopy &extra : group.extras) {
            if (!told.contains(extra.copy.ref))
                skipped.append(jsonCopy(extra.copy.ref, "not-reached"));
        }
    }
    if (call.json) {
        QJsonObject object{{QStringLiteral("run"), jsonText(outcome.runId)},
                           {QStringLiteral("planned"), jsonNumber(outcome.planned)},
                           {QStringLiteral("removed"), jsonNumber(outcome.removed)},
                           {QStringLiteral("kept"), jsonNumber(outcome.kept)},
                           {QStringLiteral("skipped"), skipped},
                           {QStringLiteral("unsettled"), jsonNumber(unsettled)},
                           {QStringLiteral("without_flags"), jsonNumber(outcome.withoutFlags)},
                           {QStringLiteral("quarantine"), jsonText(imap::displayName(outcome.quarantine))}};
        if (outcome.fault)
            object[QStringLiteral("error")] = jsonText(toString(outcome.fault->kind));
        printJson(object);
    } else {
        const bool canBeUndone = outcome.removed > 0 || marked > 0 || unsettled > 0;
        printLine("Moved " + std::to_string(outcome.removed) + " of " + std::to_string(outcome.planned) +
                  " copies to \"" + imap::displayName(outcome.quarantine) + "\"." +
                  (canBeUndone ? " Undo: onecopyctl undo " + outcome.runId : std::string()));
        if (!plan.leftAlone.empty())
            printLine(std::to_string(plan.leftAlone.size()) + " more are left alone" + reasonsOf(plan.leftAlone) + ".");
        if (marked > 0)
            printLine(std::to_string(marked) +
                      " more lie there too, and are marked as deleted where they were: this server removes no single "
                      "messages. They go when a mail program purges their mailboxes; undo takes the marks back.");
        if (outcome.withoutFlags > 0)
            printLine(std::to_string(outcome.withoutFlags) +
                      " of the copies that stay have not all the flags of those that went: the server does not keep "
                      "them there.");
        if (unsettled > 0)
            printLine(counted(unsettled, "more was", "more were") +
                      " on the way when it was cut: the next remove or undo looks at the server again.");
    }
    printNote(outcome.note, outcome.fault);
    if (outcome.fault) {
        printFault(*outcome.fault, false);
        return exitCodeFor(outcome.fault->kind);
    }
    if (outcome.refusal)
        printFault(*outcome.refusal, false);
    else if (left > 0)
        printAside("onecopyctl: " + std::to_string(left) + " of " + std::to_string(outcome.planned) +
                   " copies were not removed: " + numbered(reasons) + ".");
    return left > 0 ? LeftForSafety : Done;
}

/// The number itself has to be typed: nothing brings these copies back.
bool confirmedForGood(std::size_t count, const std::stop_token &stop)
{
    const std::string number = std::to_string(count);
    const auto answer = answerTo(
        "Remove " + number + " copies from quarantine for good? Nothing brings them back. Type their number:", stop);
    return answer && *answer == number;
}

Result<jobs::ExpungeRequest> expungeRequestFrom(Invocation &call)
{
    jobs::ExpungeRequest request;
    if (call.has("to"))
        return fail(FaultKind::Usage, "--expunge", "takes nothing to a mailbox; leave --to out");
    for (const std::string &id : call.values("group"))
        request.groupIds.insert(id);
    for (const MailboxName &name : mailboxesFrom(call))
        request.mailboxes.insert(name);
    request.runId = call.value("run");
    auto days = daysFrom(call);
    if (!days)
        return passOn(days);
    request.olderThanDays = *days;
    return request;
}

/// Carries the plans out and tells of all of them together.
int expungeAll(const jobs::Login &login, const Invocation &call, const std::vector<jobs::ExpungePlan> &plans,
               bool carryOut, int code)
{
    std::vector<removal::LeftAlone> leftAlone;
    QJsonArray runs;
    std::uint64_t planned = 0;
    std::uint64_t expunged = 0;
    std::uint64_t doubted = 0; // by the second look
    std::set<std::string> kept;
    std::optional<Fault> fault;
    for (const jobs::ExpungePlan &plan : plans) {
        planned += plan.plan.extraCount();
        leftAlone.insert(leftAlone.end(), plan.plan.leftAlone.begin(), plan.plan.leftAlone.end());
        for (const removal::PlannedGroup &group : plan.plan.groups)
            kept.insert(group.groupId);
        if (!carryOut || fault || plan.plan.extraCount() == 0)
            continue;
        auto outcome = jobs::executeExpunge(login, plan, plan.plan.hash(), call.context());
        if (!outcome) {
            fault = outcome.error();
            continue;
        }
        runs.append(jsonText(outcome->runId));
        expunged += outcome->expunged;
        leftAlone.insert(leftAlone.end(), outcome->leftAlone.begin(), outcome->leftAlone.end());
        doubted += outcome->leftAlone.size();
        printNote(outcome->note, outcome->fault);
        fault = outcome->fault;
    }
    if (call.json) {
        QJsonObject object{{QStringLiteral("run"), runs.isEmpty() ? QJsonValue() : runs.last()},
                           {QStringLiteral("runs"), runs},
                           {QStringLiteral("planned"), jsonNumber(planned)},
                           {QStringLiteral("removed"), jsonNumber(expunged)},
                           {QStringLiteral("kept"), jsonNumber(kept.size())},
                           {QStringLiteral("skipped"), jsonLeft(leftAlone)},
                           {QStringLiteral("quarantine"), QJsonValue()}};
        if (fault)
            object[QStringLiteral("error")] = jsonText(toString(fault->kind));
        printJson(object);
    } else {
        printLine(std::to_string(expunged) + " of " + std::to_string(planned) +
                  " copies were removed from quarantine for good, " + std::to_string(leftAlone.size()) +
                  " are left alone" + reasonsOf(leftAlone) + ".");
        if (!carryOut && code == LeftForSafety && planned > 0)
            printAside("onecopyctl: nothing was removed: add --yes to carry the plan out.");
    }
    if (!carryOut && code == LeftForSafety && planned == 0)
        printAside("onecopyctl: nothing was removed: it was not safe for any of the copies. The reasons: onecopyctl "
                   "remove --expunge --dry-run --json");
    if (carryOut && !fault && expunged + doubted < planned)
        printAside("onecopyctl: " + std::to_string(planned - expunged - doubted) +
                   " copies are still in quarantine, though the server said OK. Run the command again.");
    if (fault) {
        printFault(*fault, false);
        return exitCodeFor(fault->kind);
    }
    return carryOut && expunged < planned ? LeftForSafety : code;
}

/// Names are looked up before anybody is asked for a password.
template <class Request> Result<jobs::Login> loginKnowing(Invocation &call, const Request &request)
{
    auto account = accountFrom(call);
    if (!account)
        return passOn(account);
    if (auto known = checkNames(call, account->id(), request); !known)
        return passOn(known);
    return loginFrom(call);
}

/// A run that was cut has moved copies that the last scan still counts, or left some in quarantine that no plan can
/// name: what is true is looked up first.
Result<void> settleFirst(const Invocation &call, const jobs::Login &login)
{
    if (!call.has("yes") || call.has("dry-run"))
        return {};
    auto settled = jobs::reconcile(login, call.context());
    return settled ? Result<void>() : passOn(settled);
}

Result<int> runExpunge(Invocation &call)
{
    auto request = expungeRequestFrom(call);
    if (!request)
        return passOn(request);
    auto login = loginKnowing(call, *request);
    if (!login)
        return passOn(login);
    if (auto settled = settleFirst(call, *login); !settled)
        return passOn(settled);
    auto plans = jobs::planExpunge(*login, *request, call.context());
    if (!plans)
        return passOn(plans);
    std::size_t count = 0;
    for (const jobs::ExpungePlan &plan : *plans)
        count += plan.plan.extraCount();
    if (call.has("dry-run"))
        return expungeAll(*login, call, *plans, false, Done);
    if (count == 0) {
        const bool left = std::any_of(plans->begin(), plans->end(), [&call](const jobs::ExpungePlan &plan) {
            return codeOfNothing(call, plan.plan) == LeftForSafety;
        });
        return expungeAll(*login, call, *plans, false, left ? LeftForSafety : Done);
    }
    if (!call.has("yes") && !(canAsk(call) && confirmedForGood(count, call.stop))) {
        if (call.stop.stop_requested())
            return fail(FaultKind::Cancelled, "remove");
        return expungeAll(*login, call, *plans, false, LeftForSafety);
    }
    return expungeAll(*login, call, *plans, true, Done);
}

Result<int> runRemove(Invocation &call)
{
    if (call.has("expunge"))
        return runExpunge(call);
    auto request = removalRequest(call);
    if (!request)
        return passOn(request);
    auto login = loginKnowing(call, *request);
    if (!login)
        return passOn(login);
    if (auto settled = settleFirst(call, *login); !settled)
        return passOn(settled);
    auto plan = jobs::planRemoval(*login, *request, call.context());
    if (!plan)
        return passOn(plan);
    if (call.has("dry-run"))
        return printPlanOnly(call, *plan, Done);
    if (plan->extraCount() == 0)
        return printPlanOnly(call, *plan, codeOfNothing(call, *plan));
    if (!call.has("yes") && !(canAsk(call) && confirmed(*plan, call.stop))) {
        if (call.stop.stop_requested())
            return fail(FaultKind::Cancelled, "remove");
        return printPlanOnly(call, *plan, LeftForSafety);
    }
    auto outcome = jobs::executeRemoval(*login, *plan, plan->hash(), call.context());
    if (!outcome)
        return passOn(outcome);
    return printOutcome(call, *plan, *outcome);
}

} // namespace

Command removeCommand()
{
    return {
        "remove", "Move extra copies to a quarantine mailbox, after proving that they are copies.",
        "--keep oldest|newest|first-seen|most-complete|mailbox:NAME [--group ID]… [--mailbox NAME]… [--to "
        "MAILBOX|--expunge] [--dry-run] [--yes]",
        [](QCommandLineParser &parser) {
            parser.addOptions({
                {QStringLiteral("keep"), QStringLiteral("Which copy stays."), QStringLiteral("RULE")},
                {QStringLiteral("group"),
                 QStringLiteral("Only this group; may be repeated. Needed for classes C and D."), QStringLiteral("ID")},
                {QStringLiteral("mailbox"), QStringLiteral("Only copies in this mailbox go; may be repeated."),
                 QStringLiteral("NAME")},
                {QStringLiteral("to"), QStringLiteral("The quarantine mailbox."), QStringLiteral("MAILBOX")},
                {QStringLiteral("expunge"),
                 QStringLiteral("Remove for good, and only from quarantine, what removals have moved there.")},
                {QStringLiteral("run"), QStringLiteral("With --expunge: only what this removal has moved."),
                 QStringLiteral("RUN")},
                {QStringLiteral("older-than"),
                 QStringLiteral("With --expunge: only what lies in quarantine for so many days."),
                 QStringLiteral("DAYS"), QStringLiteral("0")},
                {QStringLiteral("verify"), QStringLiteral("bytes (compare whole messages) or headers (weaker)."),
                 QStringLiteral("HOW"), QStringLiteral("bytes")},
                {QStringLiteral("dry-run"), QStringLiteral("Plan and prove, change nothing.")},
                {QStringLiteral("yes"), QStringLiteral("Carry the plan out without asking.")},
            });
        },
        runRemove};
}

} // namespace onecopy::ctl
