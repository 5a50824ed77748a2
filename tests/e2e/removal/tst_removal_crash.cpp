// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/explain/reportsource.h"
#include "tests/e2e/removal/moments.h"
#include "tests/e2e/removal/removalworld.h"
#include "tests/places/places.h"

using namespace onecopy;
using namespace onecopy::e2e;

/// The program is killed before and after every single write to the journal (n = 1, 2, 3 … until none is left).
class TestRemovalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = lab::Dovecot::start(serverFor(ONECOPY_WAY, 2 * mostMoments));
        MUST(started);
        m_server = std::move(*started);
    }

    void killedWhileRemoving_data() { everyMoment(); }
    void killedWhileRemoving()
    {
        QFETCH(int, moment);
        for (;; moment += turns) {
            QVERIFY(moment < mostMoments);
            const RemovalWorld world(*m_server, nextUser());
            const bool over = crash("remove", moment, world);
            // Every third time the program is killed again and again while it looks at what happened.
            if (moment % 3 == 0) {
                reconcileWithCrashes(world);
            } else {
                MUST(jobs::reconcile(world.login(), world.context()));
                verifyStoreKnows(world);
            }
            verifyAfterCrash(world, moment);
            if (QTest::currentTestFailed())
                return;
            if (over)
                break;
        }
        // A round of 14 copies in several batches has to have more than a few moments.
        QVERIFY2(moment > 20, QByteArray::number(moment).constData());
    }

    void killedWhileUndoing_data() { everyMoment(); }
    void killedWhileUndoing()
    {
        QFETCH(int, moment);
        for (;; moment += turns) {
            QVERIFY(moment < mostMoments);
            const RemovalWorld world(*m_server, nextUser());
            auto removed = world.remove();
            MUST(removed);
            QCOMPARE(removed->removed, std::uint64_t(14));
            const bool over = crash("undo", moment, world);
            if (moment % 3 == 0)
                reconcileWithCrashes(world);
            else
                MUST(jobs::reconcile(world.login(), world.context()));
            verifyAfterCrash(world, moment);
            if (QTest::currentTestFailed())
                return;
            if (over)
                break;
        }
        QVERIFY2(moment > 6, QByteArray::number(moment).constData());
    }

    /// Killed when several commands were on the way, or had been: after the intents of many batches, and before the
    /// lines that say how they ended.
    void killedWithManyBatchesOnTheWay_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<int>("moment");
        for (const char *job : {"remove", "undo"}) {
            for (const int moment : {5, 6, 7, 9, 10, 11, 12, 13})
                QTest::addRow("%s at moment %d", job, moment) << QString::fromLatin1(job) << moment;
        }
    }

    void killedWithManyBatchesOnTheWay()
    {
        QFETCH(QString, job);
        QFETCH(int, moment);
        const RemovalWorld world(*m_server, nextUser(), 0, 230);
        if (job == QLatin1String("undo")) {
            auto removed = world.remove();
            MUST(removed);
            QCOMPARE(removed->removed, std::uint64_t(244));
        }
        QVERIFY2(!crash(job.toLatin1().constData(), moment, world), "this moment never came");
        if (moment % 3 == 0)
            reconcileWithCrashes(world);
        else
            MUST(jobs::reconcile(world.login(), world.context()));
        verifyAfterCrash(world, moment);
    }

    /// Only by the journal: nothing is looked up on the server, and nothing is written.
    void theListOfRunsTellsWhatTheJournalKnows()
    {
        const RemovalWorld world(*m_server, nextUser(), 0, 230);
        QVERIFY2(!crash("remove", 10, world), "this moment never came");
        const Ctl ctl;
        const auto listed = [&] {
            const CtlResult told = ctl.run({QStringLiteral("runs"), QStringLiteral("--json"), QStringLiteral("--store"),
                                            QString::fromStdString(world.storePath())});
            return told.json()[QStringLiteral("runs")].toArray().first().toObject();
        };
        const QJsonObject cut = listed();
        QCOMPARE(cut[QStringLiteral("state")].toString(), QStringLiteral("open"));
        QVERIFY(cut[QStringLiteral("cut")].toBool());
        const int removed = cut[QStringLiteral("removed")].toInt();
        const int unsettled = cut[QStringLiteral("unsettled")].toInt();
        QVERIFY2(removed > 0 && unsettled > 0,
                 (QByteArray::number(removed) + ' ' + QByteArray::number(unsettled)).constData());
        QCOMPARE(listed(), cut);
        {
            auto lock = store::WriterLock::take(world.storePath());
            MUST(lock);
            QVERIFY(!listed()[QStringLiteral("cut")].toBool());
        }
        MUST(jobs::reconcile(world.login(), world.context()));
        const QJsonObject settled = listed();
        QVERIFY(!settled.contains(QStringLiteral("cut")));
        QVERIFY(settled[QStringLiteral("removed")].toInt() >= removed);
    }

    /// What was moved before the crash is told once: as moved, and not as a copy that is there as well.
    void aCutRemovalCountsNothingTwice()
    {
        const RemovalWorld world(*m_server, nextUser(), 0, 230);
        const Ctl ctl;
        const auto extras = [&] {
            const CtlResult told = ctl.run({QStringLiteral("duplicates"), QStringLiteral("--json"),
                                            QStringLiteral("--store"), QString::fromStdString(world.storePath())});
            qsizetype sum = 0;
            for (const QJsonValue &group : told.json()[QStringLiteral("groups")].toArray())
                sum += group[QStringLiteral("copies")].toArray().size() - 1;
            return static_cast<std::uint64_t>(sum);
        };
        const std::uint64_t listed = extras();
        auto before = jobs::gatherReport(world.login().account.id(), 5'000, world.context());
        MUST(before);
        QVERIFY2(!crash("remove", 10, world), "this moment never came");
        auto cut = jobs::gatherReport(world.login().account.id(), 5'000, world.context());
        MUST(cut);
        QVERIFY(cut->removedCopies > 0);
        QCOMPARE(cut->totals, before->totals);
        QCOMPARE(cut->bins, before->bins);
        QCOMPARE(cut->movedMeanwhile.size(), std::size_t(cut->removedCopies));
        QCOMPARE(cut->removals.front().removed, cut->removedCopies);
        QCOMPARE(extras(), listed - cut->removedCopies);
        MUST(jobs::reconcile(world.login(), world.context()));
        auto settled = jobs::gatherReport(world.login().account.id(), 5'000, world.context());
        MUST(settled);
        QVERIFY(settled->movedMeanwhile.empty());
        QCOMPARE(settled->totals.extraCopies, before->totals.extraCopies);
        QCOMPARE(extras(), listed - settled->removedCopies);
    }

    void goesOnWithANewPlan()
    {
        for (const int moment : {3, 8, 15}) {
            const RemovalWorld world(*m_server, nextUser());
            QVERIFY(!crash("remove", moment, world));
            jobs::ScanRequest request;
            request.login = world.login();
            // No reconciling in between: the removal does it by itself.
            MUST(jobs::scan(request, world.context()));
            auto plan = jobs::planRemoval(world.login(), {}, world.context());
            MUST(plan);
            auto outcome = jobs::executeRemoval(world.login(), *plan, plan->hash(), world.context());
            MUST(outcome);
            QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
            MUST_HOLD(world.whole(world.now()));
            MUST_HOLD(world.journalIsTrue(world.now()));
            // Both runs are undone, the newest first.
            for (auto undone = world.undo(); undone; undone = world.undo())
                QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
            MUST_HOLD(world.undone(world.now()));
            MUST_HOLD(world.journalIsTrue(world.now()));
        }
    }

    void serverDies_data()
    {
        QTest::addColumn<int>("moment");
        for (const int moment : {1, 2, 5, 8, 11, 14, 18})
            QTest::addRow("at moment %d", moment) << moment;
    }

    void serverDies()
    {
        QFETCH(int, moment);
        const RemovalWorld world(*m_server, nextUser());
        int left = moment;
        auto outcome = world.remove([&](bool) {
            if (--left == 0)
                restartServer();
        });
        MUST(outcome);
        QVERIFY2(left <= 0, "this moment never came");
        MUST(jobs::reconcile(world.login(), world.context()));
        verifyAfterCrash(world, moment);
    }

private:
    std::string nextUser() { return userName(m_users++); }

    /// True when the job was over before its moment.
    bool crash(const char *what, int moment, const RemovalWorld &world)
    {
        QProcess process;
        process.start(test::inBuild(QStringLiteral("tests/e2e/removal/removal_crasher")),
                      {QLatin1String(what), QString::number(moment), QString::fromStdString(world.storePath()),
                       QString::number(m_server->ports().imap), QString::fromStdString(world.user()),
                       world.planFile()});
        process.write(QByteArray::fromStdString(m_server->password(world.user())) + '\n');
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            qFatal("removal_crasher does not end");
        if (process.exitStatus() == QProcess::CrashExit)
            return false;
        if (process.exitCode() != 0)
            qFatal("%s at moment %d: %s", what, moment, process.readAllStandardError().constData());
        return true;
    }

    void reconcileWithCrashes(const RemovalWorld &world)
    {
        for (int moment = 1; !crash("reconcile", moment, world); ++moment)
            QVERIFY(moment < mostMoments);
    }

    /// What was moved before the crash is not counted among what is there.
    void verifyStoreKnows(const RemovalWorld &world)
    {
        std::size_t there = 0;
        for (const auto &[mailbox, messages] : world.now())
            there += mailbox == "Onecopy removed" ? 0 : messages.size();
        auto store = store::Store::open(world.storePath(), store::Access::ReadOnly);
        MUST(store);
        const auto known = store->arrivals().count(world.login().account.id());
        MUST(known);
        QCOMPARE(*known, std::uint64_t(there));
    }

    /// All is whole and the journal knows; then everything is put back.
    void verifyAfterCrash(const RemovalWorld &world, int moment)
    {
        const QByteArray where = "moment " + QByteArray::number(moment) + ": ";
        const auto check = [&where](const std::string &wrong) {
            if (!wrong.empty())
                QFAIL((where + QByteArray::fromStdString(wrong)).constData());
        };
        lab::AccountSnapshot now = world.now();
        check(world.whole(now));
        check(world.journalIsTrue(now));
        auto undone = world.undo();
        if (!undone && undone.error().kind != FaultKind::NotFound)
            QFAIL((where + undone.error().describe().c_str()).constData());
        if (undone && undone->fault)
            QFAIL((where + undone->fault->describe().c_str()).constData());
        now = world.now();
        check(world.whole(now));
        check(world.undone(now));
        check(world.journalIsTrue(now));
    }

    void restartServer()
    {
        m_server->kill9();
        if (auto restarted = m_server->restart(); !restarted)
            qFatal("%s", restarted.error().describe().c_str());
    }

    std::unique_ptr<lab::Dovecot> m_server;
    int m_users = 0;
};

QTEST_GUILESS_MAIN(TestRemovalCrash)
#include "tst_removal_crash.moc"
