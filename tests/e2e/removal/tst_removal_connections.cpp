// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/modelworld.h"
#include "tests/e2e/removal/removalworld.h"

#include "core/base/faultdetail.h"
#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/remove/expunge.h"
#include "core/store/store.h"
#include "tests/lab/faultproxy.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

std::unique_ptr<lab::Dovecot> serverThatAllows(int connections, const std::string &way)
{
    lab::DovecotOptions options = serverFor(way);
    options.extraConfiguration += "mail_max_userip_connections = " + std::to_string(connections) + "\n";
    auto server = lab::Dovecot::start(options);
    if (!server)
        qFatal("%s", server.error().describe().c_str());
    return std::move(*server);
}

/// No run waits for somebody to look what is true.
std::string nothingIsOpen(const RemovalWorld &world)
{
    auto opened = store::Store::open(world.storePath());
    if (!opened)
        return opened.error().describe();
    auto open = opened->runs().unfinished(world.login().account.id());
    if (!open)
        return open.error().describe();
    return open->empty() ? std::string() : "a run is open";
}

std::string faultOf(const std::optional<Fault> &fault)
{
    return fault ? fault->describe() : std::string();
}

/// Five groups of three in two mailboxes, and the plan for them.
struct FullModel
{
    FullModel()
    {
        for (int i = 0; i < 5; ++i) {
            for (const char *mailbox : {"INBOX", "Work", "Work"})
                world.store(mailbox, model::mail("m" + std::to_string(i)));
        }
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        plan = world.plan();
    }
    QTemporaryDir folder;
    model::Server server{std::string(model::base) + " MOVE UIDPLUS"};
    model::World world{server, "u", folder.filePath(QStringLiteral("store.db")).toStdString()};
    Result<removal::Plan> plan;
};

} // namespace

/// Servers that let in few sessions of one user: the work is done over those, or nothing is changed.
class TestRemovalConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsDoneOverTwo_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<QString>("way");
        for (const int connections : {2, 3, 4}) {
            for (const QString &way : {QStringLiteral("move"), QStringLiteral("copy"), QStringLiteral("none")})
                QTest::addRow("%d, %s", connections, qPrintable(way)) << connections << way;
        }
    }

    /// The plan has survivors in another mailbox than their copies, and more than one batch.
    void allIsDoneOverTwo()
    {
        QFETCH(int, connections);
        QFETCH(QString, way);
        auto server = serverThatAllows(connections, way.toStdString());
        const RemovalWorld world(*server, userName(0), 0, 150);
        auto removed = world.remove();
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        const bool goes = way != QLatin1String("none");
        QCOMPARE(removed->removed, std::uint64_t(goes ? 164 : 0));
        if (goes) {
            MUST_HOLD(world.whole(world.now()));
            MUST_HOLD(world.removed(world.now()));
            MUST_HOLD(world.journalIsTrue(world.now()));
        }
        QCOMPARE(world.leases(), std::size_t(0));
        auto undone = world.undo();
        MUST(undone);
        MUST_HOLD(faultOf(undone->fault));
        QCOMPARE(undone->restored, std::uint64_t(164));
        if (goes)
            MUST_HOLD(world.undone(world.now()));
        QCOMPARE(world.leases(), std::size_t(0));
    }

    void theQuarantineIsEmptiedOverTwo()
    {
        auto server = serverThatAllows(2, "move");
        const RemovalWorld world(*server, userName(0));
        auto removed = world.remove();
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        jobs::ExpungeRequest request;
        request.olderThanDays = 0;
        auto plans = jobs::planExpunge(world.login(), request, world.context());
        MUST(plans);
        QCOMPARE(plans->size(), std::size_t(1));
        const jobs::ExpungePlan &plan = plans->front();
        // How far it is with what nothing brings back, and nothing else.
        std::vector<Progress> told;
        jobs::Context context = world.context();
        context.progress = [&told](const Progress &progress) { told.push_back(progress); };
        auto expunged = jobs::executeExpunge(world.login(), plan, plan.plan.hash(), context);
        MUST(expunged);
        MUST_HOLD(faultOf(expunged->fault));
        QCOMPARE(expunged->expunged, plan.plan.extraCount());
        QVERIFY(!told.empty());
        for (const Progress &progress : told)
            QVERIFY(progress.phase == Phase::Expunging && progress.total == plan.plan.extraCount());
        QVERIFY(expunged->expunged > 0);
        QCOMPARE(world.leases(), std::size_t(0));
    }

    /// Courier says nothing, it hangs up; and where TLS comes first, before that.
    void theLineThatIsCutAtOnceIsDoneWithout_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<net::Security>("security");
        for (const int connections : {2, 3}) {
            QTest::addRow("%d, in clear", connections) << connections << net::Security::Cleartext;
            QTest::addRow("%d, with TLS", connections) << connections << net::Security::ImplicitTls;
        }
    }
    void theLineThatIsCutAtOnceIsDoneWithout()
    {
        QFETCH(int, connections);
        QFETCH(net::Security, security);
        auto server = lab::Dovecot::start(serverFor("move"));
        MUST(server);
        auto proxy = lab::FaultProxy::start(security == net::Security::ImplicitTls ? (*server)->ports().imaps
                                                                                   : (*server)->ports().imap);
        MUST(proxy);
        const RemovalWorld world(**server, userName(0), (*proxy)->port(), 0, security);
        (*proxy)->setMostConnections(static_cast<std::size_t>(connections));
        auto removed = world.remove();
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        MUST_HOLD(world.removed(world.now()));
        auto undone = world.undo();
        MUST(undone);
        MUST_HOLD(faultOf(undone->fault));
        MUST_HOLD(world.undone(world.now()));
        QCOMPARE(world.leases(), std::size_t(0));
    }

    void whatHasJustEndedIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("hangs up without a word") << QByteArray();
        QTest::newRow("says so") << QByteArray("* BYE too many connections of this user\r\n");
    }
    /// A server counts a session for a moment after its end.
    void whatHasJustEndedIsWaitedFor()
    {
        QFETCH(QByteArray, words);
        FullModel model;
        MUST(model.plan);
        auto other = imap::Client::open(jobs::imapLogin(model.world.login), {});
        MUST(other);
        model.server.lastWords = words.toStdString();
        model.server.lingers = std::chrono::milliseconds(700);
        model.server.mostSessions = 2;
        MUST(other->logout());
        auto removed = model.world.remove(*model.plan);
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        QCOMPARE(removed->removed, std::uint64_t(10));
        QCOMPARE(model.world.count("INBOX") + model.world.count("Work"), std::size_t(5));
        QCOMPARE(model.world.leases(), std::size_t(0));
    }

    void aServerThatHangsUpForEverIsLeftAlone()
    {
        FullModel model;
        MUST(model.plan);
        model.server.mostSessions = 1;
        auto removed = model.world.remove(*model.plan);
        QVERIFY(!removed && removed.error().kind == FaultKind::ConnectionLost);
        QVERIFY(removed.error().detail == faultdetail::tooManyConnections);
        QCOMPARE(model.world.count("INBOX") + model.world.count("Work"), std::size_t(15));
        model.server.with([&] { QVERIFY(!model.server.account("u").mailboxes.contains(model::quarantine)); });
        QVERIFY2(model.server.hungUp <= 14, QByteArray::number(model.server.hungUp).constData());
    }

    /// Its quarantine is there already: the lease that was written there goes again, and is not only marked.
    void nothingIsLeftWhereTheSecondIsHungUpOn()
    {
        FullModel model;
        MUST(model.plan);
        MUST(model.world.remove(*model.plan));
        MUST(jobs::undoRemoval(model.world.login, {}, model.world.context));
        MUST(model.world.scan());
        auto plan = model.world.plan();
        MUST(plan);
        model.server.mostSessions = 1;
        auto removed = model.world.remove(*plan);
        MUST(removed);
        QVERIFY(removed->fault && removed->fault->detail == faultdetail::tooManyConnections);
        QCOMPARE(removed->removed, std::uint64_t(0));
        model.server.with([&] { QVERIFY(model.server.account("u").box(model::quarantine).messages.empty()); });
    }

    void whatIsLetWaitIsDoneWithout_data()
    {
        QTest::addColumn<int>("sessions");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
    }
    /// A proxy with a limit of its own, or Cyrus with its maxchild: nobody is refused, and nobody greets.
    void whatIsLetWaitIsDoneWithout()
    {
        QFETCH(int, sessions);
        FullModel model;
        MUST(model.plan);
        model.world.login.silence = std::chrono::seconds(1);
        model.server.letsWait = true;
        model.server.mostSessions = static_cast<std::size_t>(sessions);
        auto removed = model.world.remove(*model.plan);
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        QCOMPARE(removed->removed, std::uint64_t(10));
        auto undone = jobs::undoRemoval(model.world.login, {}, model.world.context);
        MUST(undone);
        MUST_HOLD(faultOf(undone->fault));
        QCOMPARE(undone->restored, std::uint64_t(10));
        QCOMPARE(model.world.leases(), std::size_t(0));
    }

    void nothingIsChangedWhereTheSecondIsLetWait()
    {
        FullModel model;
        MUST(model.plan);
        model.world.login.silence = std::chrono::seconds(1);
        model.server.letsWait = true;
        model.server.mostSessions = 1;
        auto removed = model.world.remove(*model.plan);
        QVERIFY(!removed && removed.error().detail == faultdetail::tooManyConnections);
        QCOMPARE(model.world.count("INBOX") + model.world.count("Work"), std::size_t(15));
    }

    /// What changes and what looks are two: with one nothing is changed, and the reason is told.
    void nothingIsChangedOverOne()
    {
        auto server = serverThatAllows(1, "move");
        const RemovalWorld world(*server, userName(0));
        auto removed = world.remove();
        QVERIFY(!removed && removed.error().detail == faultdetail::tooManyConnections);
        MUST_HOLD(world.undone(world.now()));
        QVERIFY(!world.now().contains(quarantine));
        MUST_HOLD(nothingIsOpen(world));
    }

    /// Its quarantine is there already: the lease that was written there goes again.
    void nothingIsLeftWhereTheSecondIsNotLetIn()
    {
        auto server = serverThatAllows(2, "move");
        const RemovalWorld world(*server, userName(0));
        MUST(world.remove());
        MUST(world.undo());
        auto other = imap::Client::open(jobs::imapLogin(world.login()), {});
        MUST(other);
        auto removed = world.remove();
        MUST(removed);
        QVERIFY(removed->fault && removed->fault->detail == faultdetail::tooManyConnections);
        QCOMPARE(removed->removed, std::uint64_t(0));
        const lab::AccountSnapshot after = world.now();
        QVERIFY(!after.contains(quarantine) || after.at(quarantine).empty());
        MUST_HOLD(nothingIsOpen(world));
    }

    void nothingComesBackWhileAnotherProgramHoldsOne()
    {
        auto server = serverThatAllows(2, "move");
        const RemovalWorld world(*server, userName(0));
        auto removed = world.remove();
        MUST(removed);
        MUST_HOLD(faultOf(removed->fault));
        const lab::AccountSnapshot before = world.now();
        auto other = imap::Client::open(jobs::imapLogin(world.login()), {});
        MUST(other);
        auto undone = world.undo();
        MUST(undone);
        QVERIFY(undone->fault && undone->fault->detail == faultdetail::tooManyConnections);
        QCOMPARE(undone->restored, std::uint64_t(0));
        jobs::ExpungeRequest request;
        request.olderThanDays = 0;
        auto plans = jobs::planExpunge(world.login(), request, world.context());
        MUST(plans);
        QCOMPARE(plans->size(), std::size_t(1));
        auto expunged =
            jobs::executeExpunge(world.login(), plans->front(), plans->front().plan.hash(), world.context());
        MUST(expunged);
        QVERIFY(expunged->fault && expunged->fault->detail == faultdetail::tooManyConnections);
        QCOMPARE(expunged->expunged, std::uint64_t(0));
        QVERIFY(world.now() == before);
        QCOMPARE(world.leases(), std::size_t(0));
        MUST(other->logout());
        undone = world.undo();
        MUST(undone);
        MUST_HOLD(faultOf(undone->fault));
        MUST_HOLD(world.undone(world.now()));
    }
};

QTEST_GUILESS_MAIN(TestRemovalConnections)
#include "tst_removal_connections.moc"
