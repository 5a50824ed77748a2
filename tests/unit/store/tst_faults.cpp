// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/storefile.h"
#include "faultyvfs.h"
#include "samples.h"

#include <QDir>
#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace onecopy;
using namespace samples;
using faultyvfs::Trouble;

/// Trouble at every step, one step after the other, until a step is never reached.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { faultyvfs::install(); }
    void cleanup() { faultyvfs::disarm(); }
    void anAppendIsOnTheDiskWhenItReturns();
    void nothingIsAppendedToAFileWithoutItsName_data();
    void nothingIsAppendedToAFileWithoutItsName();
    void scanDataIsNotSyncedEachTime();
    void anAppendSurvivesTroubleAtEveryStep_data();
    void anAppendSurvivesTroubleAtEveryStep();
    void makingAStoreSurvivesTroubleAtEveryStep_data();
    void makingAStoreSurvivesTroubleAtEveryStep();
    void aProcessKilledAtEveryStepLeavesWholeTransactions();
    void aFullStoreIsDiskFull();
    void aFullFileSystemIsDiskFull();
};

namespace {

constexpr std::size_t batchSize = 3;

std::vector<store::JournalEntry> batch(std::uint32_t number)
{
    std::vector<store::JournalEntry> entries;
    for (std::uint32_t i = 0; i < batchSize; ++i)
        entries.push_back(entry("r", number * 10 + i + 1));
    return entries;
}

/// Whole batches, in order, from the first one; the number of them.
std::optional<std::uint32_t> wholeBatches(store::Store &s)
{
    const auto entries = s.runs().entries("r");
    if (!entries || entries->size() % batchSize != 0)
        return std::nullopt;
    const auto count = static_cast<std::uint32_t>(entries->size() / batchSize);
    for (std::uint32_t number = 0; number < count; ++number) {
        for (std::uint32_t i = 0; i < batchSize; ++i) {
            if ((*entries)[number * batchSize + i].source.uid.value != number * 10 + i + 1)
                return std::nullopt;
        }
    }
    return count;
}

void troubleRows()
{
    QTest::addColumn<int>("trouble");
    QTest::newRow("full disk") << static_cast<int>(Trouble::DiskFull);
    QTest::newRow("I/O error") << static_cast<int>(Trouble::IoError);
}

FaultKind kindFor(Trouble trouble)
{
    return trouble == Trouble::DiskFull ? FaultKind::DiskFull : FaultKind::File;
}

/// In a child: appends ten batches, telling the parent after each, with SIGKILL at the n-th step.
[[noreturn]] void appendUntilKilled(const std::string &path, std::int64_t step, int toParent)
{
    auto s = store::Store::open(path);
    if (!s)
        ::_exit(2);
    faultyvfs::arm(Trouble::Kill, step);
    for (std::uint32_t number = 0; number < 10; ++number) {
        if (!s->runs().append(batch(number)))
            ::_exit(3);
        (void)!::write(toParent, "x", 1);
    }
    faultyvfs::disarm();
    ::_exit(0);
}

} // namespace

void FaultsTest::anAppendIsOnTheDiskWhenItReturns()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    for (std::uint32_t number = 0; number < 3; ++number) {
        faultyvfs::disarm();
        QVERIFY_OK(s.runs().append(batch(number)));
        QVERIFY(faultyvfs::walSyncs() >= 1);
    }
    faultyvfs::disarm();
    QVERIFY_OK(s.runs().setState("r", store::RunState::Done, 1, 0, 2));
    QVERIFY(faultyvfs::walSyncs() >= 1);
}

void FaultsTest::nothingIsAppendedToAFileWithoutItsName_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("deleted") << false;
    QTest::newRow("another file has its name") << true;
}

void FaultsTest::nothingIsAppendedToAFileWithoutItsName()
{
    QFETCH(const bool, replaced);
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    QVERIFY_OK(s.runs().append(batch(0)));
    const QString path = QString::fromStdString(place.path());
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    if (replaced)
        QVERIFY(QFile::copy(path + QStringLiteral(".away"), path));
    QCOMPARE_FAULT(s.runs().append(batch(1)), FaultKind::File);
    QVERIFY(QFile::remove(path) || !replaced);
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    QVERIFY_OK(s.runs().append(batch(1)));
    QCOMPARE(wholeBatches(s), std::optional<std::uint32_t>(2));
}

void FaultsTest::scanDataIsNotSyncedEachTime()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    faultyvfs::disarm();
    for (std::uint32_t uid = 1; uid <= 20; ++uid)
        QVERIFY_OK(s.arrivals().add(*mailbox, std::vector{arrival(inbox, uid, uid)}));
    QCOMPARE(faultyvfs::walSyncs(), 0);
}

void FaultsTest::anAppendSurvivesTroubleAtEveryStep_data()
{
    troubleRows();
}

void FaultsTest::anAppendSurvivesTroubleAtEveryStep()
{
    QFETCH(const int, trouble);
    const auto kind = static_cast<Trouble>(trouble);
    bool reached = true;
    int faults = 0;
    for (std::int64_t step = 1; reached; ++step) {
        const Place place;
        {
            store::Store s = place.open();
            QVERIFY_OK(s.runs().begin(run("r")));
            QVERIFY_OK(s.runs().append(batch(0)));
            faultyvfs::arm(kind, step);
            const auto appended = s.runs().append(batch(1));
            reached = faultyvfs::steps() >= step;
            faultyvfs::disarm();
            QCOMPARE(appended.has_value(), !reached);
            if (!appended) {
                ++faults;
                QVERIFY2(appended.error().kind == kindFor(kind), appended.error().describe().c_str());
            }
            QCOMPARE(wholeBatches(s), std::optional(appended ? 2U : 1U));
            // And the connection is of use again.
            QVERIFY_OK(s.runs().append(batch(appended ? 2 : 1)));
        }
        store::Store again = place.open();
        QVERIFY(wholeBatches(again).has_value());
    }
    QVERIFY(faults >= 2); // at least the log's frames and its sync
}

void FaultsTest::makingAStoreSurvivesTroubleAtEveryStep_data()
{
    troubleRows();
}

void FaultsTest::makingAStoreSurvivesTroubleAtEveryStep()
{
    QFETCH(const int, trouble);
    const auto kind = static_cast<Trouble>(trouble);
    bool reached = true;
    for (std::int64_t step = 1; reached; ++step) {
        const Place place;
        faultyvfs::arm(kind, step);
        const auto made = store::Store::open(place.path());
        reached = faultyvfs::steps() >= step;
        faultyvfs::disarm();
        QVERIFY(made.has_value() || made.error().kind == kindFor(kind));
        if (made) // the trouble came when nothing had to be written any more
            continue;
        auto again = store::Store::open(place.path());
        QVERIFY_OK(again);
        QVERIFY_OK(again->runs().begin(run("r")));
    }
}

void FaultsTest::aProcessKilledAtEveryStepLeavesWholeTransactions()
{
    int status = -1;
    int killed = 0;
    for (std::int64_t step = 1; !(WIFEXITED(status) && WEXITSTATUS(status) == 0); ++step) {
        const Place place;
        {
            store::Store s = place.open();
            QVERIFY_OK(s.runs().begin(run("r")));
        }
        int ends[2] = {-1, -1};
        QVERIFY(::pipe(ends) == 0);
        const pid_t child = ::fork();
        if (child == 0)
            appendUntilKilled(place.path(), step, ends[1]);
        ::close(ends[1]);
        std::uint32_t told = 0;
        char x = 0;
        while (::read(ends[0], &x, 1) == 1)
            ++told;
        ::close(ends[0]);
        QVERIFY(::waitpid(child, &status, 0) == child);
        QVERIFY(WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL : WEXITSTATUS(status) == 0);
        killed += WIFSIGNALED(status) ? 1 : 0;
        store::Store s = place.open();
        const auto found = wholeBatches(s);
        QVERIFY(found.has_value());
        // Everything that append() has promised is there; one more may have been on its way.
        QVERIFY2(*found >= told && *found <= told + 1, qPrintable(QString::number(step)));
        QVERIFY_OK(s.runs().append(batch(*found)));
    }
    QVERIFY(killed >= 20); // ten batches of at least a write and a sync each
}

void FaultsTest::aFullStoreIsDiskFull()
{
    const Place place;
    {
        const store::Store made = place.open();
    }
    auto db = store::Database::open(*store::locate(place.path(), false), store::Access::ReadWrite);
    QVERIFY_OK(db);
    store::RunStore runs(**db);
    QVERIFY_OK(runs.begin(run("r")));
    const auto pages = (*db)->number("PRAGMA page_count");
    QVERIFY_OK(pages);
    QVERIFY_OK((*db)->script(("PRAGMA max_page_count=" + std::to_string(*pages + 2)).c_str()));
    Result<void> appended;
    std::uint32_t written = 0;
    for (; appended && written < 10'000; ++written)
        appended = runs.append(batch(written));
    QCOMPARE_FAULT(appended, FaultKind::DiskFull);
    QCOMPARE(runs.entries("r")->size(), (written - 1) * batchSize);
    QVERIFY_OK((*db)->script("PRAGMA max_page_count=100000"));
    QVERIFY_OK(runs.append(batch(written - 1)));
}

void FaultsTest::aFullFileSystemIsDiskFull()
{
    const Place place;
    const std::string folder = place.folder() + "/small";
    QVERIFY(QDir().mkpath(QString::fromStdString(folder)));
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("mounting a small file system needs the superuser");
    Result<void> added;
    std::uint64_t count = 0;
    bool opened = false;
    {
        auto s = store::Store::open(folder + "/onecopy.db");
        opened = s.has_value();
        const auto mailbox = opened ? s->arrivals().mailbox(me, inbox) : Result<store::MailboxState>();
        for (std::uint32_t uid = 1; opened && added && uid < 100'000; ++uid) {
            const std::vector one{arrival(inbox, uid, uid)};
            const std::vector<std::optional<arrivals::Evidence>> header{evidence(std::string(50'000, 'h'), 'a', 1)};
            added = s->arrivals().add(*mailbox, one, header);
            count = added ? uid : count;
        }
    }
    std::uint64_t after = 0;
    {
        auto reader = store::Store::open(folder + "/onecopy.db", store::Access::ReadOnly);
        after = reader ? reader->arrivals().count(me).value_or(0) : 0;
    }
    QVERIFY(::umount(folder.c_str()) == 0);
    QVERIFY(opened);
    QCOMPARE_FAULT(added, FaultKind::DiskFull);
    QVERIFY(count > 0);
    QCOMPARE(after, count);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
