// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/clock.h"
#include "core/jobs/prove/prevention.h"
#include "tests/e2e/prevention/sieveserver.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

using namespace onecopy;
using namespace onecopy::e2e;
using Twist = SieveServer::Twist;

namespace {

const SieveServer::State before{{{"main", "keep;\r\n"}, {"other", "stop;\n"}}, "main"};

/// A server, and a store that knows nothing of it.
struct World
{
    World()
        : port([this](wire::Peer &peer) { server.converse(peer); })
    {
        server.setState(before);
        login.account.sieve = ServerAddress{{"127.0.0.1", port.port(), net::Security::Cleartext}, "anna"};
        login.secret = Secret("hunter2!Secret");
        login.silence = std::chrono::seconds(2);
    }

    [[nodiscard]] Result<jobs::PreventionOutcome> install() const
    {
        return jobs::installPrevention(
            login, {}, [](const jobs::PreventionPlan &) { return true; }, context);
    }
    [[nodiscard]] Result<checklist::LedgerChange> remove() const { return jobs::removePrevention(login, context); }
    [[nodiscard]] std::size_t inLedger() const
    {
        const auto open = jobs::openPreventions(context.storePath);
        return open ? open->size() : std::size_t(99);
    }
    /// The server does this once, at the command of this number.
    void twistAt(int number, Twist twist)
    {
        commands = 0;
        server.setTwist(
            [this, number, twist](const std::string &) { return commands++ == number ? twist : Twist::None; });
    }

    SieveServer server;
    std::atomic<int> commands = 0;
    wire::ScriptedServer port;
    jobs::Login login;
    const QTemporaryDir folder;
    const SystemClock clock;
    const jobs::Context context{folder.filePath(QStringLiteral("store.db")).toStdString(), &clock, {}, {}, {}};
};

void twistRows()
{
    QTest::addColumn<int>("what");
    for (const auto &[name, twist] : {std::pair{"hangs up before", Twist::DropBefore},
                                      {"hangs up behind", Twist::DropAfter},
                                      {"NO", Twist::Refuse},
                                      {"NO, later", Twist::Later},
                                      {"NO, no room", Twist::Full},
                                      {"BYE", Twist::Bye},
                                      {"a lie", Twist::Lie}})
        QTest::newRow(name) << static_cast<int>(twist);
}

/// What the ledger still knows of can be taken back, and then all is as it was.
void verifyPutBack(const World &world, const std::string &at)
{
    if (world.inLedger() > 0) {
        const auto removed = world.remove();
        QVERIFY2(removed.has_value(), (at + ": " + (removed ? "" : removed.error().describe())).c_str());
    }
    QVERIFY2(world.server.state() == before, at.c_str());
    QCOMPARE(world.inLedger(), std::size_t(0));
}

} // namespace

/// Prevention on a ManageSieve server that goes wrong at any command: the user's own scripts stay as they are, and what
/// was begun can be taken back.
class TestPreventionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installing_data() { twistRows(); }
    void installing()
    {
        QFETCH(int, what);
        for (int number = 0;; ++number) {
            World world;
            world.twistAt(number, static_cast<Twist>(what));
            const auto installed = world.install();
            const bool reached = world.commands > number;
            world.server.setTwist({});
            const std::string at = "command " + std::to_string(number);
            const SieveServer::State now = world.server.state();
            for (const auto &[name, text] : before.scripts)
                QVERIFY2(now.scripts.contains(name) && now.scripts.at(name) == text, at.c_str());
            if (installed)
                QVERIFY2(now.active == installed->plan.name, at.c_str());
            else // what could be taken back is
                QVERIFY2(now.active == "main", at.c_str());
            verifyPutBack(world, at);
            if (QTest::currentTestFailed())
                return;
            if (!reached)
                break;
            QVERIFY(number < 100);
        }
    }

    void takingAway_data() { twistRows(); }
    void takingAway()
    {
        QFETCH(int, what);
        for (int number = 0;; ++number) {
            World world;
            MUST(world.install());
            world.twistAt(number, static_cast<Twist>(what));
            [[maybe_unused]] const auto first = world.remove();
            const bool reached = world.commands > number;
            world.server.setTwist({});
            const std::string at = "command " + std::to_string(number);
            verifyPutBack(world, at);
            if (QTest::currentTestFailed())
                return;
            if (!reached)
                break;
            QVERIFY(number < 100);
        }
    }

    /// Cyrus lets nobody else in while a session is open for a user who has no script yet; what was begun is taken back
    /// all the same, and at once.
    void oneSessionAtATime()
    {
        World world;
        world.server.setTwist(
            [](const std::string &verb) { return verb == "SETACTIVE" ? Twist::Refuse : Twist::None; });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!world.install());
        QVERIFY(world.server.state() == before);
        QCOMPARE(world.inLedger(), std::size_t(0));
        QVERIFY2(timer.elapsed() < 1'500, QByteArray::number(timer.elapsed()).constData());
    }

    void otherEndsOfLines_data()
    {
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("one more at the end") << QByteArray("\r\n");
    }
    /// A script that lies there with other ends of its lines is the one that was given.
    void otherEndsOfLines()
    {
        QFETCH(QByteArray, with);
        World world;
        world.server.keeps = [&](const std::string &text) {
            QByteArray kept = QByteArray::fromStdString(text);
            kept.replace("\r\n", with);
            return (with == "\n" ? kept : kept + with).toStdString();
        };
        MUST(world.install());
        QCOMPARE(world.server.state().active, std::string("onecopy"));
        MUST(world.remove());
        QVERIFY(world.server.state() == before);
        QCOMPARE(world.inLedger(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestPreventionFaults)
#include "tst_prevention_faults.moc"
