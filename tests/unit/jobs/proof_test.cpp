// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/remove/proof.h"

using namespace onecopy;
using namespace onecopy::jobs;
using removal::LeftReason;

namespace {

mime::Digest digest(char fill)
{
    mime::Digest made{};
    made.fill(fill);
    return made;
}

CopyRef at(std::uint32_t uid)
{
    return {{"INBOX"}, {7}, {uid}};
}

/// Two copies that differ in their bytes; what was read of them when the plan was made.
removal::Plan planOf(bool oneContent, bool wholeKnown)
{
    removal::PlannedGroup group;
    group.groupId = "g";
    group.cls = oneContent ? duplicates::Class::A : duplicates::Class::C;
    removal::PlannedCopy extra;
    for (auto *copy : {&group.keep.copy, &extra.copy}) {
        const bool kept = copy == &group.keep.copy;
        copy->ref = at(kept ? 1 : 2);
        copy->canonical = digest(kept || oneContent ? 'c' : 'd');
        if (wholeKnown)
            copy->whole = digest(kept ? 'k' : 'e');
    }
    group.extras.push_back(extra);
    removal::Plan plan;
    plan.groups.push_back(group);
    return plan;
}

/// Nothing is known of their bytes yet, as when a plan is made.
removal::Plan freshPlan(duplicates::Class cls, std::size_t extras)
{
    removal::PlannedGroup group;
    group.groupId = "g";
    group.cls = cls;
    group.keep.copy.ref = at(1);
    for (std::uint32_t uid = 2; uid < 2 + extras; ++uid) {
        group.extras.emplace_back();
        group.extras.back().copy.ref = at(uid);
    }
    removal::Plan plan;
    plan.groups.push_back(group);
    return plan;
}

/// Read as Depth::Bytes: nothing but the digest of all bytes.
Reading reading(char whole)
{
    Reading made;
    made.evidence.emplace();
    made.evidence->content.emplace();
    made.evidence->content->whole = digest(whole);
    made.evidence->content->bytes = 100;
    return made;
}

/// Read as Depth::Likeness.
Reading likeReading(char whole, char likeness)
{
    Reading made = reading(whole);
    made.likeness = digest(likeness);
    return made;
}

/// Read as Depth::Bodies.
Reading closeReading(char whole, char canonical, bool complete = true)
{
    Reading made = reading(whole);
    made.evidence->content->canonical = digest(canonical);
    made.evidence->content->complete = complete;
    return made;
}

Readings readable()
{
    Readings readings;
    readings.setFacts({"INBOX"}, {true, false, true});
    return readings;
}

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDigestOfAllBytesIsEnough_data()
    {
        QTest::addColumn<bool>("oneContent");
        QTest::addColumn<bool>("wholeKnown");
        QTest::addColumn<char>("kept");
        QTest::addColumn<char>("extra");
        QTest::addColumn<bool>("proved");
        QTest::addColumn<LeftReason>("reason");
        QTest::newRow("both as when the plan was made") << true << true << 'k' << 'e' << true << LeftReason::Gone;
        QTest::newRow("the copy has other bytes") << true << true << 'k' << 'x' << false << LeftReason::ContentDiffers;
        QTest::newRow("the survivor has other bytes")
            << true << true << 'x' << 'e' << false << LeftReason::ContentDiffers;
        QTest::newRow("each has the bytes of the other")
            << true << true << 'e' << 'k' << false << LeftReason::ContentDiffers;
        QTest::newRow("not of one content") << false << true << 'k' << 'e' << false << LeftReason::NotProved;
        QTest::newRow("the plan knows no bytes") << true << false << 'k' << 'e' << false << LeftReason::NotProved;
        QTest::newRow("equal now, whatever the plan knows") << false << false << 's' << 's' << true << LeftReason::Gone;
    }

    /// Of copies that the plan found to be of one content, and whose bytes are those that it knows. Of no others.
    void theDigestOfAllBytesIsEnough()
    {
        QFETCH(bool, oneContent);
        QFETCH(bool, wholeKnown);
        QFETCH(char, kept);
        QFETCH(char, extra);
        QFETCH(bool, proved);
        QFETCH(LeftReason, reason);
        const removal::Plan plan = planOf(oneContent, wholeKnown);
        QCOMPARE(bytesTell(plan.groups.front(), plan.groups.front().extras.front()), oneContent && wholeKnown);
        Readings readings;
        readings.setFacts({"INBOX"}, {true, false, true});
        readings.add(at(1), reading(kept));
        readings.add(at(2), reading(extra));
        const removal::Plan result = provedPlan(plan, readings);
        QCOMPARE(result.extraCount(), std::size_t(proved ? 1 : 0));
        if (!proved)
            QVERIFY(result.leftAlone.size() == 1 && result.leftAlone.front().reason == reason);
    }

    void whatIsAlikeIsProvedWithoutALookInside()
    {
        const removal::Plan plan = freshPlan(duplicates::Class::B, 2);
        Readings readings = readable();
        readings.add(at(1), likeReading('a', 'l'));
        readings.add(at(2), likeReading('b', 'l'));
        readings.add(at(3), likeReading('c', 'm'));
        QVERIFY(unlike(plan, readings) == (std::set<CopyRef>{at(1), at(3)}));
        removal::Plan result = provedPlan(plan, readings);
        QCOMPARE(result.extraCount(), std::size_t(1));
        QCOMPARE(result.groups.front().extras.front().copy.ref, at(2));
        QVERIFY(result.leftAlone.size() == 1 && result.leftAlone.front().reason == LeftReason::NotProved);
        // Before the move the digest of all bytes is enough, and the plan says why.
        QVERIFY(bytesTell(result.groups.front(), result.groups.front().extras.front()));
        Readings again = readable();
        again.add(at(1), reading('a'));
        again.add(at(2), reading('b'));
        QCOMPARE(provedPlan(result, again).extraCount(), std::size_t(1));
        again.add(at(2), likeReading('x', 'l'));
        QCOMPARE(provedPlan(result, again).extraCount(), std::size_t(0));
    }

    void theCloserLookDecidesAboutTheRest()
    {
        const removal::Plan plan = freshPlan(duplicates::Class::B, 3);
        Readings readings = readable();
        readings.add(at(1), likeReading('a', 'l'));
        readings.add(at(2), likeReading('b', 'l'));
        readings.add(at(3), likeReading('c', 'm'));
        readings.add(at(4), likeReading('d', 'n'));
        Readings closer = readable();
        closer.add(at(1), closeReading('a', 'k'));
        closer.add(at(3), closeReading('c', 'k'));
        closer.add(at(4), closeReading('d', 'z'));
        readings.add(std::move(closer));
        const removal::Plan result = provedPlan(plan, readings);
        QCOMPARE(result.extraCount(), std::size_t(2));
        QCOMPARE(result.groups.front().extras.at(0).copy.ref, at(2));
        QCOMPARE(result.groups.front().extras.at(1).copy.ref, at(3));
        QVERIFY(result.leftAlone.size() == 1 && result.leftAlone.front().reason == LeftReason::ContentDiffers);
        for (const removal::PlannedCopy &extra : result.groups.front().extras)
            QVERIFY(bytesTell(result.groups.front(), extra));
    }

    /// Then what was seen of the other bytes says nothing about these.
    void aCloserLookAtOtherBytesForgetsTheLikeness()
    {
        Readings readings = readable();
        readings.add(at(1), likeReading('a', 'l'));
        readings.add(at(2), likeReading('b', 'l'));
        Readings closer = readable();
        closer.add(at(1), closeReading('x', 'k'));
        readings.add(std::move(closer));
        const removal::Plan result = provedPlan(freshPlan(duplicates::Class::B, 1), readings);
        QCOMPARE(result.extraCount(), std::size_t(0));
    }

    void whatIsOnlyPartOfTheSurvivorIsNeverAlike()
    {
        const removal::Plan plan = freshPlan(duplicates::Class::C, 1);
        Readings readings = readable();
        readings.add(at(1), likeReading('a', 'l'));
        readings.add(at(2), likeReading('b', 'm'));
        QVERIFY(unlike(plan, readings) == (std::set<CopyRef>{at(1), at(2)}));
        QCOMPARE(provedPlan(plan, readings).extraCount(), std::size_t(0));
        Readings closer = readable();
        closer.add(at(1), closeReading('a', 'k'));
        closer.add(at(2), closeReading('b', 'p'));
        readings.add(std::move(closer));
        const removal::Plan result = provedPlan(plan, readings);
        QCOMPARE(result.extraCount(), std::size_t(1));
        QVERIFY(!bytesTell(result.groups.front(), result.groups.front().extras.front()));
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
