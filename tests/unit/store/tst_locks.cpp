// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <csignal>
#include <stop_token>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace onecopy;
using namespace samples;

class LocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWriterAtATimeInOneProcess();
    void aLockMoves();
    void aLockIsFreedWhenItsProcessIsKilled();
    void whoWaitsGetsALockThatIsHeldForAMoment();
    void whoWritesFirstMakesTheFolder();
    void aSymbolicLinkIsNotFollowed();
    void aSecondWriterIsToldSoon();
    void readingGoesOnWhileAnotherWrites();
};

namespace {

/// A child process that does `setUp` and then waits to be killed.
class Child
{
public:
    explicit Child(const std::function<bool()> &setUp)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            const char ready = setUp() ? 'y' : 'n';
            (void)!::write(ends[1], &ready, 1);
            while (true)
                ::pause();
        }
        ::close(ends[1]);
        char answer = 'n';
        m_ready = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
        ::close(ends[0]);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child() { kill(); }

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }

private:
    pid_t m_pid = -1;
    bool m_ready = false;
};

} // namespace

void LocksTest::oneWriterAtATimeInOneProcess()
{
    const Place place;
    {
        const auto first = store::WriterLock::take(place.path());
        QVERIFY_OK(first);
        const auto second = store::WriterLock::take(place.path());
        QCOMPARE_FAULT(second, FaultKind::StoreBusy);
        const std::string pid = std::to_string(::getpid());
        QVERIFY(second.error().detail.find("pid " + pid) != std::string::npos);
        QVERIFY(second.error().detail.find(
                    QFileInfo(QCoreApplication::applicationFilePath()).fileName().toStdString()) != std::string::npos);
    }
    QVERIFY_OK(store::WriterLock::take(place.path()));
}

void LocksTest::aLockMoves()
{
    const Place place;
    auto first = store::WriterLock::take(place.path());
    QVERIFY_OK(first);
    {
        const store::WriterLock moved = std::move(*first);
        QCOMPARE_FAULT(store::WriterLock::take(place.path()), FaultKind::StoreBusy);
    }
    QVERIFY_OK(store::WriterLock::take(place.path()));
}

void LocksTest::aLockIsFreedWhenItsProcessIsKilled()
{
    const Place place;
    std::optional<store::WriterLock> held;
    Child child([&] {
        auto lock = store::WriterLock::take(place.path());
        if (lock)
            held.emplace(std::move(*lock));
        return held.has_value();
    });
    QVERIFY(child.ready());
    const auto refused = store::WriterLock::take(place.path());
    QCOMPARE_FAULT(refused, FaultKind::StoreBusy);
    QVERIFY(refused.error().detail.find(std::to_string(child.pid())) != std::string::npos);
    child.kill();
    QVERIFY_OK(store::WriterLock::take(place.path()));
}

void LocksTest::whoWaitsGetsALockThatIsHeldForAMoment()
{
    using namespace std::chrono_literals;
    const Place place;
    std::optional<store::WriterLock> held;
    auto first = store::WriterLock::take(place.path());
    QVERIFY_OK(first);
    held.emplace(std::move(*first));
    QCOMPARE_FAULT(store::WriterLock::take(place.path(), 100ms, {}), FaultKind::StoreBusy);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE_FAULT(store::WriterLock::take(place.path(), 60s, stopped.get_token()), FaultKind::Cancelled);
    std::jthread other([&held] {
        std::this_thread::sleep_for(200ms);
        held.reset();
    });
    QVERIFY_OK(store::WriterLock::take(place.path(), 60s, {}));
}

void LocksTest::whoWritesFirstMakesTheFolder()
{
    const Place place;
    const std::string path = place.folder() + "/a/b/store.db";
    QVERIFY_OK(store::WriterLock::take(path));
    struct stat info = {};
    QVERIFY(::stat((place.folder() + "/a/b").c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    QVERIFY_OK(store::Store::open(path));
}

void LocksTest::aSymbolicLinkIsNotFollowed()
{
    const Place place;
    const std::string target = place.folder() + "/precious";
    QFile file(QString::fromStdString(target));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
    file.close();
    QVERIFY(::symlink(target.c_str(), (place.path() + ".lock").c_str()) == 0);
    QCOMPARE_FAULT(store::WriterLock::take(place.path()), FaultKind::File);
    QCOMPARE(file.size(), 7);
}

void LocksTest::aSecondWriterIsToldSoon()
{
    const Place place;
    {
        const store::Store made = place.open();
    }
    std::optional<store::Store> theirs;
    std::unique_ptr<store::GroupStore::Writer> writing;
    Child child([&] {
        auto s = store::Store::open(place.path());
        if (!s)
            return false;
        theirs.emplace(std::move(*s));
        auto writer = theirs->groups().replaceAll(me); // holds the write lock until it is killed
        if (writer)
            writing = std::move(*writer);
        return writing != nullptr;
    });
    QVERIFY(child.ready());
    store::Store s = place.open();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE_FAULT(s.runs().begin(run("r")), FaultKind::StoreBusy);
    QVERIFY2(timer.elapsed() < 10'000, "waits far longer than it says");
    QVERIFY(timer.elapsed() >= 1'000); // short waits are not given up at once
    child.kill();
    QVERIFY_OK(s.runs().begin(run("r")));
}

void LocksTest::readingGoesOnWhileAnotherWrites()
{
    const Place place;
    {
        store::Store s = place.open();
        const auto mailbox = s.arrivals().mailbox(me, inbox);
        QVERIFY_OK(mailbox);
        QVERIFY_OK(s.arrivals().add(*mailbox, std::vector{arrival(inbox, 1, 5)}));
    }
    std::optional<store::Store> theirs;
    std::unique_ptr<store::GroupStore::Writer> writing;
    Child child([&] {
        auto s = store::Store::open(place.path());
        if (!s)
            return false;
        theirs.emplace(std::move(*s));
        auto writer = theirs->groups().replaceAll(me);
        if (writer)
            writing = std::move(*writer);
        return writing != nullptr;
    });
    QVERIFY(child.ready());
    auto s = store::Store::open(place.path(), store::Access::ReadOnly);
    QVERIFY_OK(s);
    QCOMPARE(*s->arrivals().count(me), 1U);
    QVERIFY(s->groups().totals(me).has_value());
}

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
