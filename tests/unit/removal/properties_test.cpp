// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/base/text.h"
#include "core/duplicates/mailboxrole.h"
#include "tests/unit/removal/samples.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace onecopy;
using namespace onecopy::removal;
using namespace onecopy::test;
using duplicates::Class;
using duplicates::Copy;
using duplicates::Group;

namespace {

/// Random mailboxes, groups and requests, small enough that places, dates and groups meet by chance.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool once(int in) { return upTo(in - 1) == 0; }
    std::string mailbox()
    {
        static constexpr std::array names{"INBOX",  "inbox",   "Archive",         "Sent",
                                          "Drafts", "Journal", "Onecopy removed", "INBOX/Onecopy removed",
                                          "Mirror"};
        return names[static_cast<std::size_t>(upTo(static_cast<int>(names.size()) - 1))];
    }
    Copy copy()
    {
        static constexpr std::array flags{"",          "\\Seen",          "\\Deleted", "\\Answered \\Seen",
                                          "\\Flagged", "\\Deleted \\Seen"};
        Copy copy = copyAt(mailbox(), static_cast<std::uint32_t>(1 + upTo(8)),
                           once(4) ? std::nullopt : std::optional<EpochSeconds>(upTo(5)),
                           static_cast<std::uint64_t>(100 + upTo(3)), flags[static_cast<std::size_t>(upTo(5))]);
        if (once(2))
            copy.ref.validity.value = 7; // servers that give every mailbox the same
        return copy;
    }
    Group group(int number)
    {
        Group group = groupOf("g" + std::to_string(number), static_cast<Class>(upTo(5)), {});
        group.proved = !once(3);
        group.byDesign = once(5);
        const int count = upTo(7);
        for (int i = 0; i < count; ++i)
            group.copies.push_back(copy());
        if (!group.copies.empty() && once(6)) { // the same copy under another name
            group.copies.push_back(group.copies.back());
            group.copies.back().ref.mailbox = {mailbox()};
        }
        return group;
    }
    Request request(const std::vector<Group> &groups)
    {
        Request request;
        request.keep = static_cast<KeepRule>(upTo(4));
        request.keepMailbox = {mailbox()};
        for (const Group &group : groups) {
            if (once(3))
                request.groupIds.insert(group.id);
            if (once(4) && !group.copies.empty())
                request.keepOverride[group.id] =
                    group.copies[static_cast<std::size_t>(upTo(static_cast<int>(group.copies.size()) - 1))].ref;
        }
        for (int i = upTo(3); i > 1; --i)
            request.mailboxes.insert({mailbox()});
        return request;
    }

private:
    std::mt19937 m_engine;
};

bool marked(const Copy &copy)
{
    return (" " + copy.flags + " ").find(" \\Deleted ") != std::string::npos;
}

bool inQuarantine(const CopyRef &ref)
{
    return ref.mailbox.wire.find("Onecopy removed") != std::string::npos;
}

/// The identity of the message behind a name: INBOX has one in any case.
CopyRef real(CopyRef ref)
{
    if (equalsIgnoreCase(ref.mailbox.wire, "inbox"))
        ref.mailbox.wire = "INBOX";
    return ref;
}

} // namespace

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreSafe();
    void theChoiceFollowsTheRule();
    void secondNamesOfAMailboxNeverGo();

private:
    static QString broken(const std::vector<Group> &groups, const Request &request, const Plan &plan);
};

/// What is wrong with the plan; empty if nothing is.
QString PropertiesTest::broken(const std::vector<Group> &groups, const Request &request, const Plan &plan)
{
    std::set<CopyRef> going;
    std::set<CopyRef> staying;
    std::set<std::string> ids;
    for (const PlannedGroup &planned : plan.groups) {
        const auto at = std::ranges::find(groups, planned.groupId, &Group::id);
        if (at == groups.end() || !ids.insert(planned.groupId).second)
            return QStringLiteral("a group that is not there, or twice");
        const Group &group = *at;
        const bool named = request.groupIds.contains(group.id);
        if (group.cls == Class::E || group.cls == Class::X)
            return QStringLiteral("class E or X");
        if ((group.cls == Class::C || group.cls == Class::D) && (!named || !group.proved))
            return QStringLiteral("class C or D that was not named, or not proved");
        if (group.byDesign && !named)
            return QStringLiteral("by design and not named");
        if (!request.groupIds.empty() && !named)
            return QStringLiteral("another group than the named ones");
        if (planned.extras.empty())
            return QStringLiteral("no extras");
        const Copy &keep = planned.keep.copy;
        if (inQuarantine(keep.ref) || marked(keep) || std::ranges::find(group.copies, keep) == group.copies.end())
            return QStringLiteral("the survivor");
        staying.insert(real(keep.ref));
        for (const PlannedCopy &extra : planned.extras) {
            const CopyRef &ref = extra.copy.ref;
            if (std::ranges::find(group.copies, extra.copy) == group.copies.end())
                return QStringLiteral("an extra from elsewhere");
            if (inQuarantine(ref) || marked(extra.copy) || ref.validity.value == 0)
                return QStringLiteral("an extra that must be left alone");
            if (!going.insert(real(ref)).second)
                return QStringLiteral("a copy twice");
            const bool chosen = std::ranges::any_of(request.mailboxes, [&](const MailboxName &name) {
                return real({name, {}, {}}) == real({ref.mailbox, {}, {}});
            });
            if (!request.mailboxes.empty() && !chosen)
                return QStringLiteral("an extra outside the chosen mailboxes");
            const auto role = duplicates::mailboxRole(ref.mailbox);
            if ((ref.mailbox.wire == "Sent" || ref.mailbox.wire == "Drafts") &&
                role != duplicates::mailboxRole(keep.ref.mailbox))
                return QStringLiteral("a Sent or Drafts copy for another");
            if (group.cls == Class::C && extra.copy.size > keep.size)
                return QStringLiteral("the complete copy of class C");
        }
    }
    for (const CopyRef &ref : staying) {
        if (going.contains(ref))
            return QStringLiteral("a copy that stays and goes");
    }
    // Of every group at least one copy that counts is left, if there was one.
    for (const Group &group : groups) {
        const auto counts = [](const Copy &copy) { return !inQuarantine(copy.ref) && !marked(copy); };
        const auto before = std::ranges::count_if(group.copies, counts);
        const auto after = std::ranges::count_if(
            group.copies, [&](const Copy &copy) { return counts(copy) && !going.contains(real(copy.ref)); });
        const bool first = &group == &*std::ranges::find(groups, group.id, &Group::id); // the dice may give an id twice
        if (first && ids.contains(group.id) && before > 0 && after == 0)
            return QStringLiteral("every copy of a group goes");
    }
    return {};
}

void PropertiesTest::plansAreSafe()
{
    std::size_t planned = 0;
    std::map<LeftReason, std::size_t> reasons;
    for (unsigned seed = 0; seed < 10'000; ++seed) {
        Dice dice(seed);
        std::vector<Group> groups;
        for (int i = dice.upTo(5); i >= 0; --i)
            groups.push_back(dice.group(dice.once(20) ? 0 : i));
        const Request request = dice.request(groups);
        const Plan plan = makePlan({"a"}, groups, request, seed);
        const QString wrong = broken(groups, request, plan);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        QCOMPARE(makePlan({"a"}, groups, request, seed).hash(), plan.hash());
        const auto back = planFromJson(toJson(plan));
        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        QVERIFY(*back == plan && back->hash() == plan.hash());
        planned += plan.extraCount();
        for (const LeftAlone &left : plan.leftAlone)
            ++reasons[left.reason];
    }
    QVERIFY(planned > 1000);
    for (const LeftReason reason : {LeftReason::ClassNotInBulk, LeftReason::ClassNever, LeftReason::ByDesign,
                                    LeftReason::NotProved, LeftReason::OutsideMailboxes, LeftReason::SurvivorMissing,
                                    LeftReason::MarkedByOther, LeftReason::SameMailboxTwice, LeftReason::InQuarantine})
        QVERIFY2(reasons[reason] > 50, std::string(toString(reason)).c_str());
}

void PropertiesTest::theChoiceFollowsTheRule()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Dice dice(seed);
        Group group = groupOf("g", Class::B, {});
        for (std::uint32_t uid = 1; uid <= 5; ++uid)
            group.copies.push_back(
                copyAt("INBOX", uid, dice.once(3) ? std::nullopt : std::optional<EpochSeconds>(dice.upTo(50))));
        std::ranges::rotate(group.copies, group.copies.begin() + dice.upTo(4));
        const bool anyDate =
            std::ranges::any_of(group.copies, [](const Copy &copy) { return copy.internalDate.has_value(); });
        for (const KeepRule rule : {KeepRule::Oldest, KeepRule::Newest}) {
            Request request;
            request.keep = rule;
            const Plan plan = makePlan({"a"}, {group}, request, 1);
            QCOMPARE(plan.groups.size(), std::size_t{1});
            const Copy &keep = plan.groups.front().keep.copy;
            QCOMPARE(plan.groups.front().extras.size(), std::size_t{4});
            QCOMPARE(keep.internalDate.has_value(), anyDate);
            for (const Copy &copy : group.copies) {
                if (copy.internalDate && rule == KeepRule::Oldest)
                    QVERIFY(*keep.internalDate <= *copy.internalDate);
                if (copy.internalDate && rule == KeepRule::Newest)
                    QVERIFY(*keep.internalDate >= *copy.internalDate);
            }
        }
    }
}

void PropertiesTest::secondNamesOfAMailboxNeverGo()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Dice dice(seed);
        std::vector<Group> groups;
        std::uint32_t uid = 0;
        for (int i = dice.upTo(4); i >= 0; --i) {
            Group group = groupOf("g" + std::to_string(i), Class::A, {});
            for (int n = dice.upTo(3); n >= 0; --n) {
                Copy copy = copyAt("INBOX", ++uid, dice.upTo(3));
                copy.ref.validity.value = 7;
                group.copies.push_back(copy);
                // The second name may have been scanned at another time: some copies are known under one name alone.
                if (dice.once(4))
                    continue;
                copy.ref.mailbox = {"Public/INBOX of all"};
                group.copies.push_back(copy);
            }
            groups.push_back(group);
        }
        Request request = dice.request(groups);
        request.mailboxes.clear();
        request.keepOverride.clear();
        std::set<std::uint32_t> staying;
        std::set<std::uint32_t> going;
        for (const PlannedGroup &group : makePlan({"a"}, groups, request, 1).groups) {
            staying.insert(group.keep.copy.ref.uid.value);
            for (const PlannedCopy &extra : group.extras)
                QVERIFY2(going.insert(extra.copy.ref.uid.value).second, std::to_string(seed).c_str());
        }
        for (const std::uint32_t kept : staying)
            QVERIFY2(!going.contains(kept), std::to_string(seed).c_str());
    }
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "properties_test.moc"
