// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/checklist.h"
#include "tests/e2e/support/ctl.h"
#include "tests/lab/postfix.h"

#include <csignal>
#include <sys/stat.h>

using namespace onecopy;

namespace {

constexpr int lines = 6; ///< of the ledger, in a run that goes well
constexpr int plenty = 120'000;

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

    void aConflictIsToldAndKept()
    {
        const QTemporaryDir place;
        crash(place, 8, 3600);
        QVERIFY(!QTest::currentTestFailed());
        QFile file(mainCf());
        QVERIFY(file.open(QIODevice::Append));
        file.write("mailbox_size_limit = 0\nbiff = no\n# mine\n");
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
        process.start(QStringLiteral(CHECKLIST_CRASHER),
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
