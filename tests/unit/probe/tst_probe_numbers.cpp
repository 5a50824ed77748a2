// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/probe/latency.h"
#include "core/probe/sequential.h"
#include "core/probe/trial.h"

#include <cmath>
#include <set>

using namespace onecopy::probe;

namespace {

constexpr std::uint64_t mib = 1ULL << 20U;

bool near(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) <= tolerance)
        return true;
    qWarning("%.6f is not %.6f", value, expected);
    return false;
}

} // namespace

/// The expected numbers were worked out apart from this code: by exact enumeration and by simulation.
class TestProbeNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStraightLineIsFound()
    {
        const std::vector<LatencySample> samples{{0, 120}, {mib, 1120}, {2 * mib, 2120}, {10 * mib, 10'120}};
        const auto model = fitLatency(samples);
        QVERIFY(model);
        QVERIFY(near(model->baseMs, 120, 1e-6));
        QVERIFY(near(model->msPerMib, 1000, 1e-6));
        QVERIFY(near(model->r2, 1, 1e-9));
        QVERIFY(near(model->at(3 * mib), 3120, 1e-6));
    }

    void noiseLowersR2()
    {
        // By hand: mean 4/3 and 10/3; slope 22/14, r2 = 22²/(14·38).
        const std::vector<LatencySample> samples{{0, 2}, {mib, 2}, {3 * mib, 6}};
        const auto model = fitLatency(samples);
        QVERIFY(model);
        QVERIFY(near(model->msPerMib, 10.0 / 7, 1e-9));
        QVERIFY(near(model->baseMs, 10.0 / 3 - 40.0 / 21, 1e-9));
        QVERIFY(near(model->r2, 0.892857142857, 1e-9));
    }

    void onePointGivesNoSlope()
    {
        QVERIFY(!fitLatency({}));
        const std::vector<LatencySample> one{{mib, 5}};
        QVERIFY(!fitLatency(one));
        const std::vector<LatencySample> same{{mib, 5}, {mib, 7}};
        QVERIFY(!fitLatency(same));
        const std::vector<LatencySample> flat{{mib, 5}, {2 * mib, 5}};
        QVERIFY(near(fitLatency(flat)->r2, 1, 0));
    }

    void timeouts()
    {
        // 100 s a MiB: 30 s at 0.25 MiB, 600 s at 5.95 MiB, Sendmail's hour at 35.95 MiB.
        const LatencyModel model{5000, 100'000, 1, 4};
        const auto reached = timeoutsReached(model, knownSenders());
        QCOMPARE(reached.size(), knownSenders().size());
        QCOMPARE(reached.front().sender.seconds, 30);
        QCOMPARE(reached.front().atBytes, mib / 4);
        QCOMPARE(reached.back().sender.id, std::string_view("sendmail"));
        QVERIFY(near(static_cast<double>(reached.back().atBytes), 35.95 * mib, 1));
        for (const TimeoutReached &one : reached)
            QVERIFY(model.at(one.atBytes) >= 1000.0 * static_cast<double>(one.sender.seconds) - 1);
    }

    void timeoutsThatAreNeverReached()
    {
        QVERIFY(timeoutsReached({100, 0, 1, 4}, knownSenders()).empty());
        QVERIFY(timeoutsReached({100, -5, 1, 4}, knownSenders()).empty());
        // 30 s only beyond a gibibyte.
        QVERIFY(timeoutsReached({0, 20, 1, 4}, knownSenders()).empty());
        const auto always = timeoutsReached({40'000, 0, 1, 4}, knownSenders());
        QCOMPARE(always.size(), std::size_t(2));
        QCOMPARE(always.front().atBytes, 0U);
    }

    void sendersAreNamedOnce()
    {
        std::set<std::string_view> ids;
        for (const SenderTimeout &sender : knownSenders()) {
            QVERIFY(ids.insert(sender.id).second);
            QVERIFY(!sender.name.empty());
            QVERIFY(sender.seconds >= 30 && sender.seconds <= 3600);
        }
    }

    void fisher_data()
    {
        QTest::addColumn<uint>("k0");
        QTest::addColumn<uint>("n0");
        QTest::addColumn<uint>("k1");
        QTest::addColumn<uint>("n1");
        QTest::addColumn<double>("fall");
        QTest::addColumn<double>("belowOne");
        QTest::addColumn<double>("belowFifth");
        QTest::newRow("5/10 0/10") << 5U << 10U << 0U << 10U << .01625 << .9975 << .843;
        QTest::newRow("3/10 0/10") << 3U << 10U << 0U << 10U << .10526 << .976 << .727;
        QTest::newRow("5/5 0/5") << 5U << 5U << 0U << 5U << .00397 << .9998 << .852;
        QTest::newRow("4/5 0/5") << 4U << 5U << 0U << 5U << .02381 << .997 << .800;
        QTest::newRow("7/10 2/10") << 7U << 10U << 2U << 10U << .03489 << .989 << .257;
        QTest::newRow("10/10 3/10") << 10U << 10U << 3U << 10U << .00155 << .9998 << .184;
        QTest::newRow("2/10 0/20") << 2U << 10U << 0U << 20U << .10345 << .979 << .784;
    }
    void fisher()
    {
        QFETCH(uint, k0);
        QFETCH(uint, n0);
        QFETCH(uint, k1);
        QFETCH(uint, n1);
        QFETCH(double, fall);
        QFETCH(double, belowOne);
        QFETCH(double, belowFifth);
        const Arm before{n0, k0};
        const Arm changed{n1, k1};
        QVERIFY(near(fisherFall(before, changed), fall, 6e-6));
        QVERIFY(near(chanceOfFall(before, changed, 1), belowOne, 0.003));
        QVERIFY(near(chanceOfFall(before, changed, 0.2), belowFifth, 0.003));
        QVERIFY(near(fisherTwoSided(before, changed), fisherTwoSided(changed, before), 1e-12));
    }

    void fisherTwoSidedByHand()
    {
        // C(10,5)/C(20,5) at either end.
        QVERIFY(near(fisherTwoSided({10, 5}, {10, 0}), 2 * 252.0 / 15504, 1e-9));
        // The tea lady: 3 of 4 right.
        QVERIFY(near(fisherTwoSided({4, 3}, {4, 1}), 34.0 / 70, 1e-9));
        // Unequal arms: tables with 0, 1, 2 in the smaller arm weigh 190, 200, 45 of 435.
        QVERIFY(near(fisherTwoSided({10, 2}, {20, 0}), 45.0 / 435, 1e-9));
        QVERIFY(near(fisherTwoSided({10, 0}, {10, 0}), 1, 1e-9));
        QVERIFY(near(fisherTwoSided({0, 0}, {0, 0}), 1, 1e-9));
    }

    void verdicts_data()
    {
        QTest::addColumn<uint>("k0");
        QTest::addColumn<uint>("n0");
        QTest::addColumn<uint>("k1");
        QTest::addColumn<uint>("n1");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, uint k0, uint n0, uint k1, uint n1, Verdict verdict) {
            QTest::newRow(name) << k0 << n0 << k1 << n1 << static_cast<int>(verdict);
        };
        row("no probes", 0, 0, 0, 0, Verdict::NotEnoughYet);
        row("no second arm", 5, 5, 0, 0, Verdict::NotEnoughYet);
        row("one each", 1, 1, 0, 1, Verdict::NotEnoughYet);
        row("5/5 0/5", 5, 5, 0, 5, Verdict::Removed);
        row("5/10 0/10", 5, 10, 0, 10, Verdict::ProbablyRemoved);
        row("3/5 0/5", 3, 5, 0, 5, Verdict::NotEnoughYet);
        row("10/10 3/10", 10, 10, 3, 10, Verdict::PartlyRemoved);
        row("10/10 10/10", 10, 10, 10, 10, Verdict::NoEffect);
        row("it got worse", 3, 10, 9, 10, Verdict::NoEffect);
        row("never any", 0, 10, 0, 10, Verdict::NotEnoughYet);
        row("more repeated than sent", 9, 5, 7, 5, Verdict::NoEffect);
    }
    void verdicts()
    {
        QFETCH(uint, k0);
        QFETCH(uint, n0);
        QFETCH(uint, k1);
        QFETCH(uint, n1);
        QFETCH(int, verdict);
        QCOMPARE(static_cast<int>(compare({n0, k0}, {n1, k1}).verdict), verdict);
    }

    void probesForTwoArms_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::addColumn<double>("power");
        QTest::addColumn<uint>("needed");
        QTest::newRow(".3 gone") << .3 << .0 << .8 << 21U;
        QTest::newRow(".3 gone, 90 %") << .3 << .0 << .9 << 25U;
        QTest::newRow(".5 gone") << .5 << .0 << .8 << 10U;
        QTest::newRow(".5 gone, 90 %") << .5 << .0 << .9 << 12U;
        QTest::newRow(".7 gone") << .7 << .0 << .8 << 7U;
        QTest::newRow(".9 gone") << .9 << .0 << .8 << 5U;
        QTest::newRow(".5 to .1") << .5 << .1 << .8 << 19U;
        QTest::newRow(".8 to .2") << .8 << .2 << .8 << 10U;
        QTest::newRow(".9 to .5") << .9 << .5 << .8 << 19U;
        QTest::newRow("a rise") << .1 << .5 << .8 << 0U;
    }
    void probesForTwoArms()
    {
        QFETCH(double, before);
        QFETCH(double, after);
        QFETCH(double, power);
        QFETCH(uint, needed);
        QCOMPARE(probesPerArm(before, after, .05, power).value_or(0), needed);
    }

    void sequential_data()
    {
        QTest::addColumn<double>("before");
        QTest::addColumn<uint>("clean");
        QTest::addColumn<uint>("repeated");
        QTest::newRow(".1") << .1 << 35U << 2U;
        QTest::newRow(".2") << .2 << 15U << 2U;
        QTest::newRow(".3") << .3 << 9U << 2U;
        QTest::newRow(".5") << .5 << 5U << 1U;
        QTest::newRow(".7") << .7 << 3U << 1U;
        QTest::newRow(".9") << .9 << 2U << 1U;
    }
    void sequential()
    {
        QFETCH(double, before);
        QFETCH(uint, clean);
        QFETCH(uint, repeated);
        using State = SequentialTest::State;
        SequentialTest good(before);
        while (good.state() == State::NotEnoughYet && good.probes() < 1000)
            good.add(false);
        QVERIFY(good.state() == State::Removed);
        QCOMPARE(good.probes(), clean);
        SequentialTest bad(before);
        while (bad.state() == State::NotEnoughYet && bad.probes() < 1000)
            bad.add(true);
        QVERIFY(bad.state() == State::StillThere);
        QCOMPARE(bad.probes(), repeated);
        bad.add(false);
        QVERIFY(bad.state() == State::StillThere);
        QCOMPARE(bad.probes(), repeated);
    }
};

QTEST_GUILESS_MAIN(TestProbeNumbers)
#include "tst_probe_numbers.moc"
