// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/proof.h"

using namespace onecopy;
using namespace onecopy::jobs;
using removal::LeftReason;

Q_DECLARE_METATYPE(onecopy::removal::LeftReason)

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
};

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
