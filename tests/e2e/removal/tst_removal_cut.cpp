// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/removalworld.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/random.h"

#include <algorithm>
#include <array>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// ONECOPY_LONG=1 plays many more, ONECOPY_LONG=500 so many. With sanitizers a round takes three times as long, and what
/// they look for shows in few.
int cuts()
{
#if defined(__SANITIZE_ADDRESS__)
    const int fewest = 12;
#else
    const int fewest = 30;
#endif
    const int wanted = qEnvironmentVariableIntValue("ONECOPY_LONG");
    return wanted > 1 ? wanted : wanted == 1 ? 250 : fewest;
}

} // namespace

/// The line is cut after any number of bytes, in either direction, in a removal and in its undoing.
class TestRemovalCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = lab::Dovecot::start(serverFor(ONECOPY_WAY, 4 * cuts() + 20));
        MUST(started);
        m_server = std::move(*started);
        auto proxy = lab::FaultProxy::start(m_server->ports().imap);
        MUST(proxy);
        m_proxy = std::move(*proxy);
        // How many bytes a connection of a whole round carries at most is not known, but not more than all together.
        const RemovalWorld world(*m_server, nextUser(), m_proxy->port());
        const auto before = bytes();
        MUST(world.remove());
        const auto between = bytes();
        MUST(world.undo());
        const auto after = bytes();
        for (std::size_t i = 0; i < 2; ++i) {
            m_removalBytes[i] = (between[i] - before[i]) / 3;
            m_undoBytes[i] = (after[i] - between[i]) / 3;
        }
    }

    void cutWhileRemoving()
    {
        lab::Random random(20'261'123, 1);
        int faults = 0;
        for (int cut = 0; cut < 2 * cuts() / 3; ++cut) {
            const RemovalWorld world(*m_server, nextUser(), m_proxy->port());
            const int before = m_proxy->faults();
            const QByteArray where = setRandomRule(random, m_removalBytes);
            const auto outcome = world.remove();
            faults += m_proxy->faults() > before ? 1 : 0;
            m_proxy->clearRule();
            if (outcome)
                QVERIFY2(outcome->removed <= 14, where.constData());
            verify(world, where);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(faults > cuts() / 3, QByteArray::number(faults).constData());
    }

    void cutWhileUndoing()
    {
        lab::Random random(20'261'123, 2);
        int faults = 0;
        for (int cut = 0; cut < cuts() - 2 * cuts() / 3; ++cut) {
            const RemovalWorld world(*m_server, nextUser(), m_proxy->port());
            auto removed = world.remove();
            MUST(removed);
            QCOMPARE(removed->removed, std::uint64_t(14));
            const int before = m_proxy->faults();
            const QByteArray where = setRandomRule(random, m_undoBytes);
            [[maybe_unused]] const auto cutUndo = world.undo();
            faults += m_proxy->faults() > before ? 1 : 0;
            m_proxy->clearRule();
            verify(world, where);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(faults > cuts() / 6, QByteArray::number(faults).constData());
    }

    /// With several batches on the way: what was sent may have been done, in whole or in part, and nothing was
    /// answered.
    void cutWithManyBatchesOnTheWay()
    {
        lab::Random random(20'261'126, 3);
        Bytes most{};
        int faults = 0;
        const int times = std::max(6, cuts() / 10);
        for (int cut = 0; cut <= times; ++cut) {
            const RemovalWorld world(*m_server, nextUser(), m_proxy->port(), 230);
            const int before = m_proxy->faults();
            const Bytes then = bytes();
            // The first one is not cut; it shows how much there is to cut.
            const QByteArray where = cut == 0 ? QByteArray("not cut") : setRandomRule(random, most);
            auto outcome = world.remove();
            faults += m_proxy->faults() > before ? 1 : 0;
            m_proxy->clearRule();
            if (cut == 0) {
                MUST(outcome);
                QCOMPARE(outcome->removed, std::uint64_t(244));
                for (std::size_t i = 0; i < 2; ++i)
                    most[i] = (bytes()[i] - then[i]) / 3;
            }
            verify(world, where);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(faults > times / 3, QByteArray::number(faults).constData());
    }

    void theLineGoesDead_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {20, 55, 90})
            QTest::addRow("after %d percent of the bytes", percent) << percent;
    }

    /// Open, but nothing passes any more: the longest silence ends it.
    void theLineGoesDead()
    {
        QFETCH(int, percent);
        const RemovalWorld world(*m_server, nextUser(), m_proxy->port());
        jobs::Login login = world.login();
        login.silence = std::chrono::seconds(1);
        m_proxy->setRule({lab::ProxyAction::BlackHole, lab::ProxyDirection::ToClient,
                          m_removalBytes[1] * static_cast<std::uint64_t>(percent) / 100, 1});
        const auto outcome = jobs::executeRemoval(login, world.plan(), world.plan().hash(), world.context());
        m_proxy->clearRule();
        QVERIFY(outcome || outcome.error().kind == FaultKind::Timeout);
        verify(world, "dead line: ");
    }

    void oneByteAtATime()
    {
        const RemovalWorld world(*m_server, nextUser(), m_proxy->port());
        m_proxy->setOneByteAtATime(true);
        auto outcome = world.remove();
        MUST(outcome);
        QCOMPARE(outcome->removed, std::uint64_t(14));
        MUST_HOLD(world.removed(world.now()));
        auto undone = world.undo();
        m_proxy->setOneByteAtATime(false);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(14));
        MUST_HOLD(world.undone(world.now()));
    }

private:
    using Bytes = std::array<std::uint64_t, 2>;

    std::string nextUser() { return userName(m_users++); }

    Bytes bytes() const
    {
        return {m_proxy->bytes(lab::ProxyDirection::ToServer), m_proxy->bytes(lab::ProxyDirection::ToClient)};
    }

    QByteArray setRandomRule(lab::Random &random, const Bytes &most)
    {
        lab::ProxyRule rule;
        const std::size_t direction = random.below(2);
        rule.direction = direction == 0 ? lab::ProxyDirection::ToServer : lab::ProxyDirection::ToClient;
        rule.action = random.chance(0.5) ? lab::ProxyAction::Close : lab::ProxyAction::Reset;
        rule.afterBytes = random.below(most[direction]);
        // One connection, or all of them.
        rule.times = random.chance(0.5) ? 1 : -1;
        m_proxy->setRule(rule);
        return QByteArray(direction == 0 ? "to the server" : "to the client") +
               (rule.action == lab::ProxyAction::Reset ? ", reset" : ", closed") + " after " +
               QByteArray::number(static_cast<qulonglong>(rule.afterBytes)) + " bytes, " +
               QByteArray::number(rule.times) + " times: ";
    }

    void verify(const RemovalWorld &world, const QByteArray &where)
    {
        const auto check = [&where](const std::string &wrong) {
            if (!wrong.empty())
                QFAIL((where + QByteArray::fromStdString(wrong)).constData());
        };
        if (auto settled = jobs::reconcile(world.login(), world.context()); !settled)
            QFAIL((where + settled.error().describe().c_str()).constData());
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

    std::unique_ptr<lab::Dovecot> m_server;
    std::unique_ptr<lab::FaultProxy> m_proxy;
    int m_users = 0;
    Bytes m_removalBytes{};
    Bytes m_undoBytes{};
};

QTEST_GUILESS_MAIN(TestRemovalCut)
#include "tst_removal_cut.moc"
