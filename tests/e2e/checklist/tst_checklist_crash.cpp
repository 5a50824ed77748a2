// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/checklist.h"
#include "tests/e2e/support/ctl.h"
#include "tests/lab/postfix.h"
#include "tests/places/places.h"

#include <csignal>
#include <sys/stat.h>

using namespace onecopy;

namespace {

constexpr int lines = 6; ///< of the ledger, in a run that goes well
constexpr int plenty = 120'000;

class JumpingClock : public Clock
{
public:
    EpochSeconds now() const override { return m_now -= 86'400; }

private:
    mutable EpochSeconds m_now = 1'795'000'000;
};

} // namespace

/// Killed before and after each line of the ledger: the next start, or the server by itself, puts Postfix back.
class TestChecklistCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        lab::PostfixOptions options;
        options.settings = {{"always_bcc", "copy@lab.example"}};
        auto postfix = lab::Postfix::start(options);
        MUST(postfix);
        m_postfix = std::move(*postfix);
        m_before = present();
        QVERIFY(m_before.contains("always_bcc = copy@lab.example"));
    }

    void theNextStartPutsItBack_data() { moments(); }
    void theNextStartPutsItBack()
    {
        QFETCH(int, moment);
        const QTemporaryDir place;
        crash(place, moment, 3600);
        if (QTest::currentTestFailed())
            return;
        const bool begun = moment > 1;
        const auto open = jobs::openChanges(store(place));
        MUST(open);
        QCOMPARE(open->size(), std::size_t{begun && moment < 2 * lines ? 1U : 0U});
        const auto restored = jobs::restoreChanges({}, context(place));
        MUST(restored);
        for (const jobs::RestoredChange &change : *restored)
            QVERIFY2(change.restored, change.fault ? change.fault->describe().c_str() : "");
        expectBack();
        const auto left = jobs::openChanges(store(place));
        MUST(left);
        QVERIFY(left->empty());
        // Once more changes nothing.
        const auto again = jobs::restoreChanges({}, context(place));
        MUST(again);
        QVERIFY(again->empty());
    }

    void theServerPutsItBackByItself_data() { moments(); }
    void theServerPutsItBackByItself()
    {
        QFETCH(int, moment);
        const QTemporaryDir place;
        crash(place, moment, 25);
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE_WITH_TIMEOUT(present(), m_before, plenty);
        expectBack();
        // The ledger learns of it at the next start.
        const auto restored = jobs::restoreChanges({}, context(place));
        MUST(restored);
        for (const jobs::RestoredChange &change : *restored)
            QVERIFY(change.restored);
        expectBack();
    }

    /// A full disk on the administrator's computer: what cannot be written down is not begun, and what was begun is put
    /// back all the same. When there is room again, the ledger learns of it.
    void theDiskOfTheStoreIsFull_data() { moments(); }
    void theDiskOfTheStoreIsFull()
    {
        QFETCH(int, moment);
        const QTemporaryDir place;
        QProcess process;
        process.start(
            QStringLiteral("unshare"),
            {QStringLiteral("--mount"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
             QStringLiteral("mkdir \"$0/disk\" && mount -t tmpfs -o size=4m none \"$0/disk\" || exit 77; exec \"$@\""),
             place.path(), test::inBuild(QStringLiteral("tests/e2e/checklist/checklist_crasher")),
             QString::number(moment), place.filePath(QStringLiteral("disk/store.db")),
             QString::fromStdString(m_postfix->configurationFolder()), place.filePath(QStringLiteral("state")),
             QStringLiteral("3600"), QStringLiteral("full")});
        QVERIFY(process.waitForFinished(plenty));
        const QByteArray said = process.readAllStandardError();
        if (process.exitCode() == 77 || said.contains("unshare"))
            QSKIP("mounts of its own are not allowed here");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
        expectBack();
        QVERIFY(QDir(place.filePath(QStringLiteral("state"))).isEmpty());
    }

    /// The administrator's clock is set back by a day again and again: the server's deadline is its own, and the ledger
    /// goes by its lines, not by their times.
    void aClockThatIsSetBackChangesNothing()
    {
        const QTemporaryDir place;
        JumpingClock clock;
        jobs::Context context = this->context(place);
        context.clock = &clock;
        jobs::ChecklistRequest request;
        request.step = "archival";
        request.target.product = "postfix";
        request.target.via = "local";
        request.target.places.configuration = m_postfix->configurationFolder();
        request.target.stateFolder = place.filePath(QStringLiteral("state")).toStdString();
        request.count = [](jobs::ChecklistArm arm) -> Result<probe::Arm> {
            return probe::Arm{5, arm == jobs::ChecklistArm::Changed ? 0U : 5U};
        };
        jobs::ChecklistHooks hooks;
        hooks.confirm = [](const jobs::ShownChange &) { return true; };
        const auto outcome = jobs::runChecklistStep(request, hooks, context);
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QVERIFY(outcome->step.stage == checklist::Stage::Restored);
        expectBack();
        const auto open = jobs::openChanges(store(place));
        MUST(open);
        QVERIFY(open->empty());
        // Left in force, and put back when the clock says that it has not begun yet.
        request.count = {};
        MUST(jobs::runChecklistStep(request, hooks, context));
        QVERIFY(present() != m_before);
        const auto restored = jobs::restoreChanges({}, context);
        MUST(restored);
        QVERIFY(restored->front().restored);
        expectBack();
    }

    void theNextRunPutsItBackFirst()
    {
        const QTemporaryDir place;
        crash(place, 8, 3600);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(present() != m_before);
        QCOMPARE(runCrasher(place, 1000, 3600), 0);
        expectBack();
        const auto open = jobs::openChanges(store(place));
        MUST(open);
        QVERIFY(open->empty());
    }

    /// Somebody else has decided about the very setting: that is no longer ours to put back.
    void aConflictIsToldAndKept()
    {
        const QTemporaryDir place;
        crash(place, 8, 3600);
        QVERIFY(!QTest::currentTestFailed());
        QFile file(mainCf());
        QVERIFY(file.open(QIODevice::Append));
        file.write("always_bcc = mine@lab.example\n# mine\n");
        file.close();
        const QByteArray mine = present();
        const auto restored = jobs::restoreChanges({}, context(place));
        MUST(restored);
        QCOMPARE(restored->size(), std::size_t{1});
        QVERIFY(!restored->front().restored);
        QVERIFY(restored->front().difference.find("+# mine") != std::string::npos);
        QCOMPARE(present(), mine);
        const auto open = jobs::openChanges(store(place));
        MUST(open);
        QCOMPARE(open->size(), std::size_t{1});
        QVERIFY(open->front().last == checklist::LedgerEvent::Conflict);
        // It answers: nobody can say that it is gone.
        jobs::ChecklistHooks hooks;
        hooks.saidOf = [](const checklist::LedgerChange &) {
            return std::optional(checklist::LedgerEvent::ServerGone);
        };
        const auto denied = jobs::restoreChanges(hooks, context(place));
        MUST(denied);
        QVERIFY(!denied->front().said && denied->front().fault);
        QCOMPARE(jobs::openChanges(store(place))->size(), std::size_t{1});
        // Put back by hand, the way that it was told: then it is over.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_before + "# mine\n");
        file.close();
        const auto again = jobs::restoreChanges({}, context(place));
        MUST(again);
        QVERIFY(again->front().restored);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_before);
    }

private:
    static void moments()
    {
        QTest::addColumn<int>("moment");
        for (int moment = 1; moment <= 2 * lines; ++moment)
            QTest::addRow("%s line %d", moment % 2 == 1 ? "before" : "after", (moment + 1) / 2) << moment;
    }
    [[nodiscard]] static std::string store(const QTemporaryDir &place)
    {
        return place.filePath(QStringLiteral("store.db")).toStdString();
    }
    [[nodiscard]] jobs::Context context(const QTemporaryDir &place) const
    {
        jobs::Context context;
        context.storePath = store(place);
        context.clock = &m_clock;
        return context;
    }
    [[nodiscard]] QString mainCf() const
    {
        return QString::fromStdString(m_postfix->configurationFolder() + "/main.cf");
    }
    [[nodiscard]] QByteArray present() const
    {
        QFile file(mainCf());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void expectBack() const
    {
        QCOMPARE(present(), m_before);
        struct stat info
        {
        };
        QCOMPARE(::stat(mainCf().toLocal8Bit().constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0644U);
        QVERIFY(!QFile::exists(mainCf() + QStringLiteral(".onecopy-new")));
        QVERIFY(m_postfix->running());
    }
    /// The exit code; -1 when it was killed.
    [[nodiscard]] int runCrasher(const QTemporaryDir &place, int moment, int seconds) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(test::inBuild(QStringLiteral("tests/e2e/checklist/checklist_crasher")),
                      {QString::number(moment), place.filePath(QStringLiteral("store.db")),
                       QString::fromStdString(m_postfix->configurationFolder()),
                       place.filePath(QStringLiteral("state")), QString::number(seconds)});
        if (!process.waitForFinished(plenty))
            return -2;
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    void crash(const QTemporaryDir &place, int moment, int seconds) const
    {
        QCOMPARE(runCrasher(place, moment, seconds), -1);
    }

    std::unique_ptr<lab::Postfix> m_postfix;
    QByteArray m_before;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestChecklistCrash)
#include "tst_checklist_crash.moc"
