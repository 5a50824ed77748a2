// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/removal/modelworld.h"
#include "tests/e2e/removal/settled.h"
#include "tests/must.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

using namespace onecopy;
using model::Twist;
using model::World;

namespace {

constexpr int groups = 320;
constexpr int strangers = 40;

std::string stranger(int number)
{
    return model::mail("stranger" + std::to_string(number));
}

} // namespace

/// The user's own clients, and rules, take messages at the very moment at which copies go. What they do is told apart
/// from what the server does wrong.
class TestRemovalBusy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
        m_commands = 0;
    }
    void cleanup() { m_server.reset(); }

    void othersTakeMessages_data() { bothWays(); }

    /// Right before a command that takes copies; none of them has anything to do with the removal.
    void othersTakeMessages()
    {
        useWay();
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int taken = 0;
        betweenCommands([&](int noop) {
            if (noop % 3 == 0 && taken < strangers)
                take(world, stranger(taken++));
        });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups));
        QVERIFY(taken > 0);
        QCOMPARE(world.count("INBOX"), std::size_t(groups + strangers - taken));
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(groups));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups + strangers - taken));
    }

    void theServerTakesTooMuch_data() { bothWays(); }

    /// Though the first one went alone as it should.
    void theServerTakesTooMuch()
    {
        const bool move = useWay();
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int twisted = 0;
        atCommand(
            [&](int command) {
                twisted += command > 1 ? 1 : 0;
                return command > 1 ? Twist::Surplus : Twist::None;
            },
            move ? "UID MOVE" : "UID EXPUNGE");
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY(outcome->fault);
        QVERIFY2(outcome->fault->kind == FaultKind::SafetyStop, outcome->fault->describe().c_str());
        QVERIFY2(twisted <= 2, QByteArray::number(twisted).constData()); // of the same wave
    }

    /// UID EXPUNGE that carries all marks out, as EXPUNGE does, though the first time there was none.
    void marksOfOthersAreCarriedOut()
    {
        m_server->setCapabilities(std::string(model::base) + " UIDPLUS");
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        int expunges = 0;
        atCommand(
            [&](int command) {
                expunges += command > 1 ? 1 : 0;
                return command > 1 ? Twist::Surplus : Twist::None; // it takes the first message
            },
            "UID EXPUNGE");
        m_server->with([&] { m_server->account("u").box("INBOX").messages.front().flags.insert("\\Deleted"); });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY(outcome->fault);
        QVERIFY2(outcome->fault->kind == FaultKind::SafetyStop, outcome->fault->describe().c_str());
        QCOMPARE(expunges, 1);
    }

    void theCopyIsTakenFirst_data() { bothWays(); }

    void theCopyIsTakenFirst()
    {
        useWay();
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        const CopyRef &extra = plan.groups.at(40).extras.front().copy.ref;
        atCommand([&](int command) {
            if (command == 2)
                takeUid(world, extra);
            return Twist::None;
        });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups - 1));
        QVERIFY(isTold(*outcome, extra, removal::LeftReason::Gone));
        e2e::verifySettled(world.context.storePath, world.login.account.id());
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(groups - 1));
        QCOMPARE(undone->missing, std::uint64_t(0));
    }

    void theSurvivorIsTaken_data()
    {
        QTest::addColumn<bool>("move");
        QTest::addColumn<int>("atNoop");
        for (int noop = 1; noop <= 4; ++noop) { // behind the fifth its copy has gone already
            QTest::addRow("move, NOOP %d", noop) << true << noop;
            QTest::addRow("copy, NOOP %d", noop) << false << noop;
        }
    }

    /// Its copy stays or comes back, all others go.
    void theSurvivorIsTaken()
    {
        QFETCH(int, atNoop);
        useWay();
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        const removal::PlannedGroup &bereft = plan.groups.at(40);
        betweenCommands([&](int noop) {
            if (noop == atNoop)
                takeUid(world, bereft.keep.copy.ref);
        });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(groups - 1));
        QVERIFY(isTold(*outcome, bereft.extras.front().copy.ref, removal::LeftReason::SurvivorMissing));
        QCOMPARE(messagesIn(world, "INBOX").size(), std::size_t(groups + strangers));
        QCOMPARE(world.count(model::quarantine), std::size_t(groups - 1));
        e2e::verifySettled(world.context.storePath, world.login.account.id());
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(groups - 1));
        QCOMPARE(world.count("INBOX"), std::size_t(2 * groups - 1 + strangers));
    }

    void survivorsGoWithEachWave_data() { bothWays(); }

    /// That is nobody's clearing up, but a mailbox that is not what it seems: every copy comes back, and no more go.
    void survivorsGoWithEachWave()
    {
        useWay();
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        betweenCommands([&](int) {
            for (const removal::PlannedGroup &group : plan.groups)
                takeUid(world, group.keep.copy.ref);
        });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        QVERIFY(jobs::reconcile(world.login, world.context).has_value());
        QVERIFY(outcome->removed <= 1);
        // Of the first one both went before.
        QVERIFY(messagesIn(world, "INBOX").size() >= std::size_t(groups + strangers - 1));
        verifyUnmarked(world);
        e2e::verifySettled(world.context.storePath, world.login.account.id());
    }

    /// As Dovecot's mdbox does when INBOX is renamed while it moves: what was copied stays where it was as well.
    void theMailboxIsRenamedWhileCopiesGo()
    {
        World world = world_();
        fill(world);
        const removal::Plan plan = planOf(world);
        atCommand([&](int command) {
            if (command != 2)
                return command > 2 ? Twist::DropBefore : Twist::None;
            auto &account = m_server->account("u");
            model::Mailbox &quarantine = account.box(model::quarantine);
            for (int i = 1; i < 60; ++i) {
                const auto &messages = account.box("INBOX").messages;
                const std::uint32_t uid = plan.groups[i].extras.front().copy.ref.uid.value;
                model::Message copied = *std::ranges::find(messages, uid, &model::Message::uid);
                copied.uid = quarantine.next++;
                quarantine.messages.push_back(copied);
            }
            auto box = account.mailboxes.extract("INBOX");
            box.key() = "Last year";
            account.mailboxes.insert(std::move(box));
            account.box("INBOX").validity = 4711;
            return Twist::DropBefore;
        });
        auto outcome = world.remove(plan);
        quiet();
        MUST(outcome);
        // Over the next session the rest shows as what it is: a mailbox with other numbers, in which nothing is
        // changed.
        QCOMPARE(outcome->removed, std::uint64_t(1));
        MUST(jobs::reconcile(world.login, world.context));
        e2e::verifySettled(world.context.storePath, world.login.account.id());
        QCOMPARE(world.count(model::quarantine), std::size_t(1));
        QCOMPARE(world.count("Last year"), std::size_t(2 * groups - 1 + strangers));
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(1));
        QCOMPARE(world.count("Last year") + world.count("INBOX"), std::size_t(2 * groups + strangers));
        QCOMPARE(world.count(model::quarantine), std::size_t(0));
    }

private:
    static void bothWays()
    {
        QTest::addColumn<bool>("move");
        QTest::newRow("move") << true;
        QTest::newRow("copy") << false;
    }

    /// Of this row. True: by MOVE.
    bool useWay()
    {
        QFETCH(bool, move);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        return move;
    }

    World world_() { return {*m_server, "u", m_folder->filePath(QStringLiteral("store.db")).toStdString()}; }

    static void fill(World &world)
    {
        for (int i = 0; i < strangers; ++i)
            world.store("INBOX", stranger(i));
        for (int i = 0; i < groups; ++i) {
            for (int copy = 0; copy < 2; ++copy)
                world.store("INBOX", model::mail("m" + std::to_string(i)));
        }
    }

    static removal::Plan planOf(const World &world)
    {
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        auto plan = world.plan();
        if (!plan || plan->extraCount() != std::size_t(groups))
            qFatal("no plan");
        return std::move(*plan);
    }

    /// `act` is called under the lock before each command that moves or copies.
    void atCommand(std::function<Twist(int)> act, std::string verb = {})
    {
        m_server->with([&] {
            m_server->before = [this, act = std::move(act), verb = std::move(verb)](const std::string &,
                                                                                    const std::string &word) {
                const bool isIt = verb.empty() ? word == "UID MOVE" || word == "UID COPY" : word == verb;
                return isIt ? act(++m_commands) : Twist::None;
            };
        });
    }
    /// `act` is called under the lock at each NOOP but those that come right behind a command that took copies. One
    /// comes right before each such command. They are counted from the first command on.
    void betweenCommands(std::function<void(int)> act)
    {
        m_server->with([&] {
            m_server->before = [this, act = std::move(act), noops = 0,
                                hasTaken = false](const std::string &, const std::string &word) mutable {
                if (word == "UID MOVE" || word == "UID EXPUNGE") {
                    hasTaken = true;
                    ++m_commands;
                } else if (word == "NOOP" && !std::exchange(hasTaken, false) && m_commands > 0) {
                    act(++noops);
                }
                return Twist::None;
            };
        });
    }
    void quiet()
    {
        m_server->with([&] { m_server->before = {}; });
    }

    std::string take(const World &world, const std::string &bytes)
    {
        std::erase_if(m_server->account(world.user).box("INBOX").messages,
                      [&](const model::Message &message) { return message.bytes == bytes; });
        return bytes;
    }
    void takeUid(const World &world, const CopyRef &ref)
    {
        std::erase_if(m_server->account(world.user).box(ref.mailbox.wire).messages,
                      [&](const model::Message &message) { return message.uid == ref.uid.value; });
    }

    static bool isTold(const jobs::RemovalOutcome &outcome, const CopyRef &ref, removal::LeftReason reason)
    {
        return std::ranges::any_of(outcome.copies, [&](const removal::CopyOutcome &copy) {
            return copy.ref == ref && copy.fate == removal::Fate::LeftAlone && copy.reason == reason;
        });
    }

    std::set<std::string> messagesIn(const World &world, const std::string &mailbox)
    {
        std::set<std::string> messages;
        m_server->with([&] {
            for (const model::Message &message : m_server->account(world.user).box(mailbox).messages)
                messages.insert(message.bytes);
        });
        return messages;
    }

    void verifyUnmarked(const World &world)
    {
        m_server->with([&] {
            for (const model::Message &message : m_server->account(world.user).box("INBOX").messages)
                QVERIFY(!message.marked());
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_server;
    int m_commands = 0;
};

QTEST_GUILESS_MAIN(TestRemovalBusy)
#include "tst_removal_busy.moc"
