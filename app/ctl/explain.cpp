// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/explain.h"

#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/base/text.h"
#include "core/duplicates/classify.h"
#include "core/imap/mailboxname.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace onecopy::ctl {

namespace {

/// Comparisons that are printed of one group.
constexpr std::size_t mostPairs = 100;

/// What is compared: the oldest copy with each of the others.
struct Subject
{
    AccountId account;
    std::optional<duplicates::Group> group; ///< none: copies of one Message-ID that are in no group
    std::vector<arrivals::Candidate> members;
    std::vector<arrivals::Candidate> nearMisses;
};

QJsonObject jsonPlace(const CopyRef &ref)
{
    return {{QStringLiteral("mailbox"), jsonText(imap::displayName(ref.mailbox))},
            {QStringLiteral("uid"), jsonNumber(ref.uid.value)},
            {QStringLiteral("uidvalidity"), jsonNumber(ref.validity.value)}};
}

std::string placeText(const CopyRef &ref)
{
    return imap::displayName(ref.mailbox) + " " + std::to_string(ref.uid.value);
}

QJsonObject jsonComparison(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    const duplicates::Comparison comparison = duplicates::compare(left, right);
    QJsonArray fields;
    for (const duplicates::Comparison::Line &line : comparison.lines) {
        fields.append(QJsonObject{{QStringLiteral("field"), jsonText(line.field)},
                                  {QStringLiteral("state"), jsonText(duplicates::toString(line.state()))},
                                  {QStringLiteral("left"), jsonText(line.left)},
                                  {QStringLiteral("right"), jsonText(line.right)}});
    }
    return {{QStringLiteral("left"), jsonPlace(left.arrival.ref)},
            {QStringLiteral("right"), jsonPlace(right.arrival.ref)},
            {QStringLiteral("class"), jsonText(duplicates::toString(comparison.cls))},
            {QStringLiteral("same"), comparison.same},
            {QStringLiteral("proved"), comparison.proved},
            {QStringLiteral("fields"), fields}};
}

void printComparison(const arrivals::Candidate &left, const arrivals::Candidate &right)
{
    const duplicates::Comparison comparison = duplicates::compare(left, right);
    printLine(placeText(left.arrival.ref) + " and " + placeText(right.arrival.ref) + ": class " +
              std::string(duplicates::toString(comparison.cls)) + (comparison.same ? ", one message" : "") +
              (comparison.proved ? "" : ", bodies were not read"));
    for (const duplicates::Comparison::Line &line : comparison.lines) {
        if (line.equal)
            continue;
        printLine("  " + std::string(duplicates::toString(line.state())) + "  " + line.field + ": " + line.left +
                  "  |  " + line.right);
    }
}

Result<std::vector<arrivals::Candidate>> load(store::Store &store, const AccountId &account,
                                              const std::vector<CopyRef> &refs)
{
    std::vector<arrivals::Candidate> found;
    for (const CopyRef &ref : refs) {
        if (found.size() > mostPairs)
            break;
        auto candidate = store.arrivals().find(account, ref);
        if (!candidate)
            return passOn(candidate);
        if (*candidate)
            found.push_back(std::move(**candidate));
    }
    return found;
}

/// Copies of the same Message-ID that are not in the group.
Result<std::vector<CopyRef>> othersOf(store::Store &store, const AccountId &account, const std::string &messageId,
                                      const std::set<CopyRef> &members)
{
    std::vector<CopyRef> others;
    if (messageId.empty())
        return others;
    auto arrivals = store.arrivals().withMessageId(account, messageId);
    if (!arrivals)
        return passOn(arrivals);
    for (const arrivals::Arrival &arrival : *arrivals) {
        if (!members.contains(arrival.ref))
            others.push_back(arrival.ref);
    }
    return others;
}

Result<std::optional<Subject>> findGroup(store::Store &store, const AccountId &account, const std::string &what)
{
    store::GroupQuery query;
    query.account = account;
    query.ids.insert(what);
    auto groups = store.groups().load(query);
    if (!groups)
        return passOn(groups);
    if (groups->empty())
        return std::nullopt;
    Subject subject{account, std::move(groups->front()), {}, {}};
    std::vector<CopyRef> refs;
    for (const duplicates::Copy &copy : subject.group->copies)
        refs.push_back(copy.ref);
    auto members = load(store, account, refs);
    if (!members)
        return passOn(members);
    subject.members = std::move(*members);
    if (subject.members.empty())
        return subject;
    auto others = othersOf(store, account, subject.members.front().arrival.messageId, {refs.begin(), refs.end()});
    if (!others)
        return passOn(others);
    auto nearMisses = load(store, account, *others);
    if (!nearMisses)
        return passOn(nearMisses);
    subject.nearMisses = std::move(*nearMisses);
    return subject;
}

Result<std::optional<Subject>> findMessage(store::Store &store, const AccountId &account, const std::string &what)
{
    std::string_view id = trimmed(what);
    if (id.size() >= 2 && id.front() == '<' && id.back() == '>')
        id = id.substr(1, id.size() - 2);
    auto refs = othersOf(store, account, std::string(id), {});
    if (!refs)
        return passOn(refs);
    if (refs->empty())
        return std::nullopt;
    auto candidates = load(store, account, *refs);
    if (!candidates)
        return passOn(candidates);
    Subject subject{account, std::nullopt, {}, {}};
    if (!candidates->empty()) {
        subject.members.push_back(candidates->front());
        subject.nearMisses.assign(candidates->begin() + 1, candidates->end());
    }
    return subject;
}

void print(const Invocation &call, const Subject &subject)
{
    QJsonArray copies;
    QJsonArray nearMisses;
    for (std::size_t i = 1; i < std::min(subject.members.size(), mostPairs); ++i) {
        if (call.json)
            copies.append(jsonComparison(subject.members.front(), subject.members[i]));
        else
            printComparison(subject.members.front(), subject.members[i]);
    }
    for (std::size_t i = 0; i < std::min(subject.nearMisses.size(), mostPairs); ++i) {
        if (call.json)
            nearMisses.append(jsonComparison(subject.members.front(), subject.nearMisses[i]));
        else
            printComparison(subject.members.front(), subject.nearMisses[i]);
    }
    if (!call.json)
        return;
    printJson({{QStringLiteral("account"), jsonText(subject.account.value)},
               {QStringLiteral("group"), subject.group ? QJsonValue(jsonGroup(*subject.group)) : QJsonValue()},
               {QStringLiteral("copies"), copies},
               {QStringLiteral("near_misses"), nearMisses}});
}

} // namespace

Result<int> explain(Invocation &call, const std::string &what)
{
    auto accounts = scannedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    auto store = store::Store::open(call.storePath, store::Access::ReadOnly);
    if (!store)
        return passOn(store);
    for (const bool byGroup : {true, false}) {
        for (const AccountId &account : *accounts) {
            auto subject = byGroup ? findGroup(*store, account, what) : findMessage(*store, account, what);
            if (!subject)
                return passOn(subject);
            if (!*subject)
                continue;
            print(call, **subject);
            return Done;
        }
    }
    return fail(FaultKind::NotFound, "--explain",
                "there is no group and no message " + printable(what) + "; see onecopyctl duplicates");
}

} // namespace onecopy::ctl
