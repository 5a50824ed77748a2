// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/jobs/watch/lookpace.h"
#include "core/jobs/watch/reconnector.h"
#include "core/jobs/watch/sighting.h"

#include <thread>

using namespace onecopy;
using namespace onecopy::jobs;
using namespace std::chrono_literals;

class TestLookPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What came meanwhile was not seen when it came.
    void whoSleptWasAwakeUntilTheLookBefore()
    {
        const auto wall = SleepDetector::Wall::clock::now() + 1h;
        const auto steady = SleepDetector::Steady::clock::now() + 1h;
        SleepDetector sleep;
        QVERIFY(!sleep.slept(wall, steady));
        QVERIFY(!sleep.slept(wall + 4min, steady + 4min));
        QVERIFY(sleep.slept(wall + 8h, steady + 4min + 1s));
        QCOMPARE(sleep.lastAwake(), EpochSeconds(SleepDetector::Wall::clock::to_time_t(wall + 4min)));
        QVERIFY(!sleep.slept(wall + 8h + 1s, steady + 4min + 2s));
        // The clock was set back.
        QVERIFY(sleep.slept(wall, steady + 4min + 3s));
    }

    void nobodyLooksOnNobodyAsks()
    {
        const auto now = LookPace::Steady::now();
        QVERIFY(LookPace(false, now).wait(now) == LookPace::calm);
    }

    void soonAfterNewsThenLessOften()
    {
        const auto now = LookPace::Steady::now();
        LookPace pace(true, now);
        pace.answered(3ms);
        QVERIFY(pace.wait(now) == LookPace::soon);
        QVERIFY(pace.wait(now + LookPace::burst) == LookPace::often);
        pace.news(false, now + 10min);
        QVERIFY(pace.wait(now + 11min) == LookPace::soon);
    }

    void aServerFarAwayIsAskedSeldom()
    {
        const auto now = LookPace::Steady::now();
        LookPace pace(true, now);
        for (int i = 0; i < 8; ++i)
            pace.answered(200ms);
        QVERIFY(pace.wait(now) == 4s);
        pace.answered(2h);
        QVERIFY(pace.wait(now) == LookPace::calm);
        // One slow answer of a quick server is no reason.
        LookPace quick(true, now);
        for (int i = 0; i < 8; ++i)
            quick.answered(2ms);
        quick.answered(120ms);
        QVERIFY(quick.wait(now) == LookPace::soon);
    }

    void aServerThatPushesAtOnceIsLeftToIt()
    {
        const auto now = LookPace::Steady::now();
        LookPace pace(true, now);
        for (int i = 0; i < 10; ++i)
            pace.news(true, now);
        QVERIFY(pace.wait(now) == LookPace::calm);
        LookPace holdsBack(true, now);
        for (int i = 0; i < 200; ++i)
            holdsBack.news(i % 5 == 0, now);
        QVERIFY(holdsBack.wait(now) == LookPace::soon);
    }

    /// A watcher that is far ahead of the store waits, and a stop lets it go.
    void theQueueIsBounded()
    {
        SightingQueue queue;
        Sighting many;
        many.arrivals.resize(6'000);
        queue.put(many, {});
        std::atomic<bool> passed = false;
        std::stop_source stop;
        std::jthread second([&] {
            queue.put({}, stop.get_token());
            passed = true;
        });
        QVERIFY(!passed);
        auto first = queue.take(10s);
        QVERIFY(first && first->arrivals.size() == 6'000);
        QVERIFY(queue.take(60s));
        second.join();
        QVERIFY(passed);
        QVERIFY(!queue.take(1ms));
        queue.put(many, {});
        stop.request_stop();
        queue.put({}, stop.get_token());
        QVERIFY(queue.take(60s));
    }
};

QTEST_APPLESS_MAIN(TestLookPace)
#include "tst_lookpace.moc"
