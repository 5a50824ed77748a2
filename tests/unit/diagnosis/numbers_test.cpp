// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/diagnosis/gaps.h"
#include "core/diagnosis/sizeknee.h"
#include "core/probe/trial.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace onecopy;
using namespace onecopy::diagnosis;

using Gaps = QList<qint64>;

namespace {

std::vector<EpochSeconds> times(const Gaps &gaps)
{
    std::vector<EpochSeconds> all{1'700'000'000};
    for (const qint64 gap : gaps)
        all.push_back(all.back() + gap);
    return all;
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheduleNamesTheSender_data();
    void scheduleNamesTheSender();
    void postfixWaitsAsLongAsTheMessageIsOld();
    void aServerThatNamesItselfIsNoOther();
    void rhythm_data();
    void rhythm();
    void aConstantTickIsNotCertain();
    void oneGapIsCompatibleOnly();
    void brokenClocksDoNoHarm();
    void fisherAgreesWithTheTables_data();
    void fisherAgreesWithTheTables();
    void kneeIsFound();
    void kneeNeedsBothSides();
    void noKneeInNoise();
};

void NumbersTest::scheduleNamesTheSender_data()
{
    QTest::addColumn<Gaps>("gaps");
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<int>("skipped");
    QTest::newRow("Postfix") << Gaps{1210, 2430, 4650, 4800} << "postfix" << 0;
    QTest::newRow("Postfix with the copy missing that a store suppressed")
        << Gaps{3720, 4680, 4620, 4560, 4620, 4620} << "postfix" << 1;
    QTest::newRow("OpenSMTPD") << Gaps{400, 1200, 2000, 2800} << "opensmtpd" << 0;
    QTest::newRow("Postfix whose sessions are cut") << Gaps{467, 767} << "postfix" << 0;
    QTest::newRow("nullmailer") << Gaps{62, 121, 241, 481} << "nullmailer" << 0;
    QTest::newRow("Courier") << Gaps{301, 301, 1801} << "courier" << 0;
    QTest::newRow("Sendmail") << Gaps{1800, 1795, 1805} << "sendmail" << 0;
    QTest::newRow("Sendmail every two hours") << Gaps{7200, 7203, 7198} << "sendmail" << 0;
    QTest::newRow("Haraka that waits for no answer") << Gaps{65, 129, 257, 513} << "haraka" << 0;
    QTest::newRow("Haraka") << Gaps{95, 159, 287, 543} << "haraka" << 0;
    QTest::newRow("Windows SMTP") << Gaps{905, 1795, 3610, 14'400} << "iis6-smtp" << 0;
    QTest::newRow("Exim with a half-hour queue run") << Gaps{2405, 1800, 1800, 1800, 5400} << "exim" << 0;
}

void NumbersTest::scheduleNamesTheSender()
{
    QFETCH(Gaps, gaps);
    QFETCH(QString, schedule);
    const std::vector<EpochSeconds> list(gaps.begin(), gaps.end());
    const auto found = matchSchedule(list);
    QVERIFY(found);
    QCOMPARE(QString::fromUtf8(found->schedule->id.data(), static_cast<qsizetype>(found->schedule->id.size())),
             schedule);
    QTEST(static_cast<int>(found->skipped), "skipped");
    QVERIFY(found->cost < 1);
}

void NumbersTest::postfixWaitsAsLongAsTheMessageIsOld()
{
    // As Postfix 3.7 had it when the connection was cut behind the last dot: it waited for no answer.
    QCOMPARE(matchSchedule(std::vector<EpochSeconds>{467, 767})->schedule->failLatency, EpochSeconds{0});
    QCOMPARE(matchSchedule(std::vector<EpochSeconds>{1210, 2430, 4650})->schedule->failLatency, EpochSeconds{600});
}

void NumbersTest::aServerThatNamesItselfIsNoOther()
{
    const Schedule &postfix = *matchSchedule(std::vector<EpochSeconds>{467, 767})->schedule;
    QVERIFY(postfix.mayBeOf({}));
    QVERIFY(postfix.mayBeOf("Postfix"));
    QVERIFY(!postfix.mayBeOf("DragonFly Mail Agent v0.13"));
    QVERIFY(!postfix.mayBeOf("Courier"));
    const auto allows = [](std::string_view id, std::string_view product) {
        return std::ranges::all_of(
            allSchedules(), [&](const Schedule &schedule) { return schedule.id != id || schedule.mayBeOf(product); });
    };
    QVERIFY(allows("exim", "Exim 4.96"));
    QVERIFY(allows("sendmail", "Sendmail 8.17.1.9"));
    QVERIFY(allows("opensmtpd", "OpenSMTPD"));
    QVERIFY(allows("opensmtpd", "qmail"));
    QVERIFY(allows("exchange-2003", "Microsoft SMTPSVC(6.0.3790.4675)"));
    QVERIFY(allows("iis6-smtp", "Microsoft SMTPSVC(6.0.3790.4675)"));
    QVERIFY(allows("rfc5321-advice", "DragonFly Mail Agent v0.13"));
}

void NumbersTest::rhythm_data()
{
    QTest::addColumn<Gaps>("gaps");
    QTest::addColumn<int>("rhythm");
    QTest::newRow("one second") << Gaps{2, 0, 1} << static_cast<int>(Rhythm::SameSecond);
    QTest::newRow("every night") << Gaps{50'304, 86'399, 86'401, 86'398} << static_cast<int>(Rhythm::Daily);
    QTest::newRow("every night, and summer time ended")
        << Gaps{50'304, 86'399, 90'001, 86'398} << static_cast<int>(Rhythm::Daily);
    QTest::newRow("every night, and summer time began")
        << Gaps{50'304, 82'805, 86'398} << static_cast<int>(Rhythm::Daily);
    QTest::newRow("25 hours, again and again")
        << Gaps{50'304, 90'000, 90'000, 90'000} << static_cast<int>(Rhythm::Periodic);
    QTest::newRow("25 hours once") << Gaps{90'000} << static_cast<int>(Rhythm::Irregular);
    QTest::newRow("one night") << Gaps{86'410} << static_cast<int>(Rhythm::Daily);
    QTest::newRow("every six hours") << Gaps{6200, 21'600, 21'608, 21'592} << static_cast<int>(Rhythm::Periodic);
    QTest::newRow("no timer is a tenth of its time late") << Gaps{541, 134, 119} << static_cast<int>(Rhythm::Irregular);
    QTest::newRow("TLS and clear text in pairs") << Gaps{1465, 594, 3311, 591, 3840} << static_cast<int>(Rhythm::Pairs);
    QTest::newRow("two mail exchangers") << Gaps{600, 1800, 600, 4200, 600} << static_cast<int>(Rhythm::Pairs);
    QTest::newRow("retry schedule") << Gaps{1210, 2430, 4650} << static_cast<int>(Rhythm::Scheduled);
    QTest::newRow("two copies a try, of a transaction with two addresses")
        << Gaps{0, 1210, 1, 2430, 0, 4650, 2} << static_cast<int>(Rhythm::Scheduled);
    QTest::newRow("a client") << Gaps{109, 113} << static_cast<int>(Rhythm::Quick);
    QTest::newRow("nothing known") << Gaps{50'000, 700} << static_cast<int>(Rhythm::Irregular);
    QTest::newRow("one copy") << Gaps{} << static_cast<int>(Rhythm::None);
}

void NumbersTest::rhythm()
{
    QFETCH(Gaps, gaps);
    QTEST(static_cast<int>(analyseGaps(times(gaps)).rhythm), "rhythm");
}

void NumbersTest::aConstantTickIsNotCertain()
{
    const std::vector<EpochSeconds> gaps{1800, 1800, 1800, 1800, 5400};
    const auto found = matchSchedule(gaps);
    QVERIFY(found);
    QVERIFY(found->runnerUp < 1e6); // another product fits as well
}

void NumbersTest::oneGapIsCompatibleOnly()
{
    const GapAnalysis analysis = analyseGaps(times({1300}));
    QVERIFY(analysis.fingerprint);
    QVERIFY(!analysis.certain());
    // Three attempts of any schedule make up nearly every time: where the only gap is that long, it says nothing.
    QVERIFY(!analyseGaps(times({25'300})).fingerprint);
}

void NumbersTest::brokenClocksDoNoHarm()
{
    constexpr auto low = std::numeric_limits<EpochSeconds>::min();
    constexpr auto high = std::numeric_limits<EpochSeconds>::max();
    QCOMPARE(analyseGaps({low, high, 0, -5}).gaps, std::vector<EpochSeconds>{5});
    QCOMPARE(analyseGaps({}).rhythm, Rhythm::None);
    QVERIFY(analyseGaps(std::vector<EpochSeconds>(10'000, 7)).rhythm == Rhythm::SameSecond);
}

void NumbersTest::fisherAgreesWithTheTables_data()
{
    QTest::addColumn<QList<uint>>("table");
    QTest::addColumn<double>("p");
    QTest::newRow("the lady who tastes tea, 3 of 4") << QList<uint>{3, 4, 1, 4} << 17.0 / 70;
    QTest::newRow("the lady who tastes tea, 4 of 4") << QList<uint>{4, 4, 0, 4} << 1.0 / 70;
    QTest::newRow("nothing above") << QList<uint>{0, 5, 5, 5} << 1.0;
    QTest::newRow("5 of 5 and 0 of 5") << QList<uint>{5, 5, 0, 5} << 1.0 / 252;
}

void NumbersTest::fisherAgreesWithTheTables()
{
    QFETCH(QList<uint>, table);
    QFETCH(double, p);
    QVERIFY(std::abs(probe::fisherFall({table[1], table[0]}, {table[3], table[2]}) - p) < 1e-9);
}

void NumbersTest::kneeIsFound()
{
    std::vector<SizedMessage> messages;
    for (std::uint64_t size = 100'000; size <= 4'000'000; size += 100'000)
        messages.push_back({size, size >= 2'200'000});
    const auto knee = findKnee(messages);
    QVERIFY(knee);
    QCOMPARE(knee->at, std::uint64_t{2'200'000});
    QVERIFY(knee->low > 1'000'000 && knee->low <= knee->at && knee->high >= knee->at && knee->high < 3'500'000);
    QCOMPARE(knee->repeatedAbove, knee->above);
    QCOMPARE(knee->repeatedBelow, 0U);
    QVERIFY(knee->pValue < 1e-6);
}

void NumbersTest::kneeNeedsBothSides()
{
    QVERIFY(!findKnee({}));
    QVERIFY(!findKnee({{1, true}, {2, true}}));
    QVERIFY(!findKnee({{1, false}, {2, false}}));
    QVERIFY(!findKnee({{5, true}, {5, false}})); // one size
    QVERIFY(!findKnee({{1, true}, {2, false}})); // the small ones are repeated
}

void NumbersTest::noKneeInNoise()
{
    std::vector<SizedMessage> messages;
    for (std::uint64_t i = 0; i < 60; ++i)
        messages.push_back({1000 * (i + 1), i % 3 == 0});
    const auto knee = findKnee(messages);
    QVERIFY(!knee || knee->pValue > 0.05);
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
