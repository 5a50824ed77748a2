// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobthread.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace onecopy;
using namespace std::chrono_literals;

namespace {

/// As a job that is in the middle of one long statement: it hears of a stop only when it is let go.
class Stubborn
{
public:
    int operator()()
    {
        m_begun = true;
        while (!m_letGo)
            std::this_thread::sleep_for(1ms);
        m_ended = true;
        return 1;
    }
    void letGo() { m_letGo = true; }
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    std::atomic<bool> m_begun = false;
    std::atomic<bool> m_letGo = false;
    std::atomic<bool> m_ended = false;
};

} // namespace

class JobThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startingAgainNeverWaits();
    void ofThoseThatWaitTheLastIsBegun();
    void aStopReachesTheOneThatWaits();
    void aDeliveryMayStartTheNext();
    void progressOfTheOneBeforeIsNotTold();
    void destroyingItDropsWhatWaits();
};

void JobThreadTest::startingAgainNeverWaits()
{
    Stubborn first;
    std::vector<int> delivered;
    std::atomic<bool> inTurn = false;
    jobs::JobThread thread;
    thread.start([&](const auto &, const auto &) { return first(); }, [&](int value) { delivered.push_back(value); });
    QTRY_VERIFY(first.begun());
    QElapsedTimer timer;
    timer.start();
    thread.start(
        [&](const auto &, const auto &) {
            inTurn = first.ended();
            return 2;
        },
        [&](int value) { delivered.push_back(value); });
    QVERIFY2(timer.elapsed() < 1'000, "the thread of the window stood still");
    QVERIFY(!first.ended() && thread.running());
    first.letGo();
    QTRY_VERIFY(!thread.running());
    QCOMPARE(delivered, std::vector<int>{2});
    QVERIFY(inTurn);
}

void JobThreadTest::ofThoseThatWaitTheLastIsBegun()
{
    Stubborn first;
    std::atomic<int> begun = 0;
    int delivered = 0;
    jobs::JobThread thread;
    thread.start([&](const auto &, const auto &) { return first(); }, [](int) {});
    for (int i = 2; i < 6; ++i) {
        thread.start(
            [&begun, i](const auto &, const auto &) {
                ++begun;
                return i;
            },
            [&](int value) { delivered = value; });
    }
    first.letGo();
    QTRY_COMPARE(delivered, 5);
    QCOMPARE(begun.load(), 1);
}

void JobThreadTest::aStopReachesTheOneThatWaits()
{
    Stubborn first;
    bool stopped = false;
    jobs::JobThread thread;
    thread.start([&](const auto &, const auto &) { return first(); }, [](int) {});
    thread.start(
        [](const std::stop_token &stop, const auto &) {
            const auto longest = std::chrono::steady_clock::now() + 10s;
            while (!stop.stop_requested() && std::chrono::steady_clock::now() < longest)
                std::this_thread::sleep_for(1ms);
            return stop.stop_requested();
        },
        [&](bool value) { stopped = value; });
    thread.requestStop();
    first.letGo();
    QTRY_VERIFY(!thread.running());
    QVERIFY(stopped);
}

void JobThreadTest::aDeliveryMayStartTheNext()
{
    int delivered = 0;
    jobs::JobThread thread;
    QSignalSpy finished(&thread, &jobs::JobThread::finished);
    thread.start([](const auto &, const auto &) { return 1; },
                 [&](int) {
                     thread.start(
                         [](const std::stop_token &stop, const auto &) { return stop.stop_requested() ? 0 : 2; },
                         [&](int value) { delivered = value; });
                 });
    QTRY_COMPARE(delivered, 2);
    QCOMPARE(finished.count(), 2);
    QVERIFY(!thread.running());
}

void JobThreadTest::progressOfTheOneBeforeIsNotTold()
{
    Stubborn first;
    jobs::JobThread thread;
    std::vector<std::uint64_t> told;
    connect(&thread, &jobs::JobThread::progressed, this,
            [&](const Progress &progress) { told.push_back(progress.done); });
    thread.start(
        [&](const auto &, const ProgressSink &progress) {
            const int value = first();
            progress({Phase::Reading, 7, 10});
            return value;
        },
        [](int) {});
    bool delivered = false;
    thread.start(
        [](const auto &, const ProgressSink &progress) {
            progress({Phase::Reading, 1, 10});
            return 2;
        },
        [&](int) { delivered = true; });
    first.letGo();
    QTRY_VERIFY(delivered);
    QCOMPARE(told, std::vector<std::uint64_t>{1});
}

void JobThreadTest::destroyingItDropsWhatWaits()
{
    Stubborn first;
    std::atomic<bool> begun = false;
    {
        jobs::JobThread thread;
        thread.start([&](const auto &, const auto &) { return first(); }, [](int) {});
        thread.start(
            [&](const auto &, const auto &) {
                begun = true;
                return 2;
            },
            [](int) {});
        first.letGo();
    }
    QCoreApplication::processEvents();
    QVERIFY(!begun);
}

QTEST_GUILESS_MAIN(JobThreadTest)
#include "jobthread_test.moc"
