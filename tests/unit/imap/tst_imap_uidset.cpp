// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/uidset.h"

#include <QTest>
#include <random>
#include <set>

using namespace onecopy;
using namespace onecopy::imap;

namespace {

UidSet parsed(const char *text)
{
    auto set = UidSet::parse(text);
    return set ? *set : UidSet();
}

UidSet fromUids(const std::set<std::uint32_t> &uids)
{
    UidSet set;
    for (const std::uint32_t uid : uids)
        set.add(Uid{uid});
    return set;
}

} // namespace

class UidSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parseNormalises_data();
    void parseNormalises();
    void parseRefuses_data();
    void parseRefuses();
    void tooManyRangesAreALimit();
    void theWholeRangeCostsOneRange();
    void orderedRangesKeepTheirDirection();
    void addFindsItsPlace();
    void setAlgebraAgreesWithAnotherWay();
    void expandedObeysItsLimit();
    void piecesCoverAllAndObeyBothLimits();
    void aPieceIsNeverEmpty();
};

void UidSetTest::parseNormalises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("normal");
    QTest::newRow("single") << QByteArray("7") << QByteArray("7");
    QTest::newRow("range") << QByteArray("1:5") << QByteArray("1:5");
    QTest::newRow("reversed range") << QByteArray("5:1") << QByteArray("1:5");
    QTest::newRow("out of order") << QByteArray("9,1,4") << QByteArray("1,4,9");
    QTest::newRow("overlap") << QByteArray("1:5,3:8") << QByteArray("1:8");
    QTest::newRow("adjacent") << QByteArray("1:5,6,7:9") << QByteArray("1:9");
    QTest::newRow("repeated") << QByteArray("3,3,3") << QByteArray("3");
    QTest::newRow("contained") << QByteArray("1:100,5:6") << QByteArray("1:100");
    QTest::newRow("to the last number") << QByteArray("4294967295,4294967294") << QByteArray("4294967294:4294967295");
    QTest::newRow("all") << QByteArray("1:4294967295,5") << QByteArray("1:4294967295");
}

void UidSetTest::parseNormalises()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, normal);
    const auto set = UidSet::parse(text.toStdString());
    QVERIFY(set);
    QCOMPARE(set->toString(), normal.toStdString());
}

void UidSetTest::parseRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",      "0",   "*",   "1:*", "1,", ",1",         "1:",  ":1",
                             "1:2:3", "-1",  "+1",  " 1",  "1 ", "4294967296", "1,0", "18446744073709551617",
                             "a",     "1:b", "0:5", "NIL"})
        QTest::newRow(text) << QByteArray(text);
}

void UidSetTest::parseRefuses()
{
    QFETCH(QByteArray, text);
    const auto set = UidSet::parse(text.toStdString());
    QVERIFY(!set);
    QVERIFY(set.error().kind == FaultKind::Protocol);
}

void UidSetTest::tooManyRangesAreALimit()
{
    std::string text = "1";
    for (std::size_t i = 1; i <= limits::uidRanges; ++i)
        text += "," + std::to_string(1 + 2 * i);
    const auto set = UidSet::parse(text);
    QVERIFY(!set);
    QVERIFY(set.error().kind == FaultKind::Limit);
    QVERIFY(UidSet::parse(std::string_view(text).substr(0, text.rfind(','))));
}

void UidSetTest::theWholeRangeCostsOneRange()
{
    const UidSet all = parsed("1:4294967295");
    QCOMPARE(all.ranges().size(), std::size_t{1});
    QCOMPARE(all.count(), std::uint64_t{4294967295});
    QVERIFY(all.contains(Uid{4294967295}));
    QVERIFY(!all.contains(Uid{0}));
    UidSet grown = UidSet::of(Uid{4294967295});
    grown.add(Uid{1});
    grown.add(all);
    QCOMPARE(grown, all);
    QCOMPARE(all.without(UidSet::of(Uid{4294967295})).toString(), std::string("1:4294967294"));
    QVERIFY(all.without(all).empty());
}

void UidSetTest::orderedRangesKeepTheirDirection()
{
    const auto ranges = UidSet::parseOrdered("5:3,1,9:10");
    QVERIFY(ranges);
    const std::vector<UidSet::Range> expected{{5, 3}, {1, 1}, {9, 10}};
    QVERIFY(*ranges == expected);
}

void UidSetTest::addFindsItsPlace()
{
    UidSet set;
    for (const std::uint32_t uid : {10U, 12U, 11U, 1U, 5U, 4U, 6U, 10U, 0U})
        set.add(Uid{uid});
    QCOMPARE(set.toString(), std::string("1,4:6,10:12"));
    QVERIFY(UidSet::range(Uid{5}, Uid{4}).empty());
    QVERIFY(UidSet::of(Uid{0}).empty());
}

void UidSetTest::setAlgebraAgreesWithAnotherWay()
{
    std::mt19937 random(20260101);
    std::uniform_int_distribution<std::uint32_t> pick(1, 60);
    for (int round = 0; round < 500; ++round) {
        std::set<std::uint32_t> a;
        std::set<std::uint32_t> b;
        for (std::uint32_t i = 0, n = pick(random); i < n; ++i)
            a.insert(pick(random));
        for (std::uint32_t i = 0, n = pick(random); i < n; ++i)
            b.insert(pick(random));
        std::set<std::uint32_t> both;
        std::set<std::uint32_t> onlyA;
        std::set<std::uint32_t> either = a;
        either.insert(b.begin(), b.end());
        for (const std::uint32_t uid : a)
            (b.count(uid) != 0 ? both : onlyA).insert(uid);
        UidSet sum = fromUids(a);
        sum.add(fromUids(b));
        QCOMPARE(sum, fromUids(either));
        QCOMPARE(fromUids(a).intersectedWith(fromUids(b)), fromUids(both));
        QCOMPARE(fromUids(a).without(fromUids(b)), fromUids(onlyA));
        QCOMPARE(sum.count(), std::uint64_t{either.size()});
        QCOMPARE(parsed(sum.toString().c_str()), sum);
        for (std::uint32_t uid = 0; uid < 62; ++uid)
            QCOMPARE(sum.contains(Uid{uid}), either.count(uid) != 0);
    }
}

void UidSetTest::expandedObeysItsLimit()
{
    QCOMPARE(parsed("3:5,9").expanded(4), (std::vector<Uid>{{3}, {4}, {5}, {9}}));
    QVERIFY(parsed("3:5,9").expanded(3).empty());
    QVERIFY(parsed("1:4294967295").expanded(1'000'000).empty());
}

void UidSetTest::piecesCoverAllAndObeyBothLimits()
{
    UidSet set = parsed("1:1000,2000:2001");
    for (std::uint32_t uid = 3001; uid < 9000; uid += 2)
        set.add(Uid{uid});
    UidSet together;
    for (const UidSet &piece : set.pieces(300, 200)) {
        QVERIFY(!piece.empty());
        QVERIFY(piece.count() <= 300);
        QVERIFY(piece.toString().size() < 200);
        QVERIFY(piece.intersectedWith(together).empty());
        together.add(piece);
    }
    QCOMPARE(together, set);
    QCOMPARE(parsed("1:4294967295").pieces(SIZE_MAX, 100).size(), std::size_t{1});
}

void UidSetTest::aPieceIsNeverEmpty()
{
    QCOMPARE(parsed("10,20,30").pieces(0, 0).size(), std::size_t{3});
    QVERIFY(UidSet().pieces(5, 5).empty());
}

QTEST_APPLESS_MAIN(UidSetTest)
#include "tst_imap_uidset.moc"
