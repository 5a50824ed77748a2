// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/moments.h"
#include "tests/e2e/removal/removalworld.h"

#include <stop_token>

using namespace onecopy;
using namespace onecopy::e2e;

/// Somebody stops a removal, or its undoing, before and after every single write to the journal. What is undone
/// afterwards is as it was before: also the flags of what stayed, and nothing is left in quarantine.
class TestRemovalStopped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = lab::Dovecot::start(serverFor("move", 3 * mostMoments));
        MUST(started);
        m_server = std::move(*started);
    }

    void whileRemoving_data() { everyMoment(); }
    void whileRemoving()
    {
        QFETCH(int, moment);
        bool over = false;
        for (; !over; moment += turns) {
            QVERIFY(moment < mostMoments);
            const RemovalWorld world(*m_server, nextUser());
            std::stop_source stop;
            int left = moment;
            jobs::Context context = stoppingContext(world, stop, left);
            auto outcome = jobs::executeRemoval(world.login(), world.plan(), world.plan().hash(), context);
            over = left > 0;
            // Never "the connection was lost": it was not.
            const Fault *fault = !outcome ? &outcome.error() : outcome->fault ? &*outcome->fault : nullptr;
            QVERIFY2(over ? fault == nullptr : fault == nullptr || fault->kind == FaultKind::Cancelled,
                     fault != nullptr ? fault->describe().c_str() : "");
            MUST_HOLD(world.whole(world.now()));
            undoAll(world);
            verifyAsBefore(world, moment);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void whileUndoing_data() { everyMoment(); }
    void whileUndoing()
    {
        QFETCH(int, moment);
        bool over = false;
        for (; !over; moment += turns) {
            QVERIFY(moment < mostMoments);
            const RemovalWorld world(*m_server, nextUser());
            auto removed = world.remove();
            MUST(removed);
            QCOMPARE(removed->removed, std::uint64_t(14));
            std::stop_source stop;
            int left = moment;
            jobs::Context context = stoppingContext(world, stop, left);
            auto cut = jobs::undoRemoval(world.login(), {}, context);
            MUST(cut);
            over = left > 0;
            QVERIFY2(!cut->fault || cut->fault->kind == FaultKind::Cancelled,
                     cut->fault ? cut->fault->describe().c_str() : "");
            MUST_HOLD(world.whole(world.now()));
            // What is left of it is an undo again; "nothing to put back" is said only where nothing is left.
            const bool whole = world.undone(world.now()).empty();
            auto rest = world.undo();
            QVERIFY2(rest || whole, rest ? "" : rest.error().describe().c_str());
            QVERIFY2(!rest || !rest->fault, rest && rest->fault ? rest->fault->describe().c_str() : "");
            undoAll(world);
            verifyAsBefore(world, moment);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// It was given flags by one run, moved by a second one, and put back under a new UID.
    void aSurvivorThatAnotherRunMovedLosesItsFlagsToo()
    {
        const RemovalWorld world(*m_server, nextUser());
        removeTwice(world);
        undoAll(world);
        MUST_HOLD(world.undone(world.now()));
    }

    /// While the first run is undone, its survivor lies in quarantine as a copy of the second one.
    void theFirstOfTwoRunsMayBeUndoneFirst()
    {
        const RemovalWorld world(*m_server, nextUser());
        const std::string first = removeTwice(world);
        auto undone = jobs::undoRemoval(world.login(), first, world.context());
        MUST(undone);
        QVERIFY(undone->restored > 0);
        undoAll(world);
        MUST_HOLD(world.undone(world.now()));
    }

    /// The flags of the first run come back with the undo of the second one, also where that is cut.
    void whileUndoingTheSecondOfTwo_data() { everyMoment(); }
    void whileUndoingTheSecondOfTwo()
    {
        QFETCH(int, moment);
        bool over = false;
        for (; !over; moment += turns) {
            QVERIFY(moment < mostMoments);
            const RemovalWorld world(*m_server, nextUser());
            MUST(jobs::undoRemoval(world.login(), removeTwice(world), world.context()));
            std::stop_source stop;
            int left = moment;
            auto cut = jobs::undoRemoval(world.login(), {}, stoppingContext(world, stop, left));
            MUST(cut);
            over = left > 0;
            undoAll(world);
            verifyAsBefore(world, moment);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    std::string nextUser() { return userName(m_users++); }

    static jobs::Context stoppingContext(const RemovalWorld &world, std::stop_source &stop, int &left)
    {
        jobs::Context context = world.context([&stop, &left](bool) {
            if (--left == 0)
                stop.request_stop();
        });
        context.stop = stop.get_token();
        return context;
    }

    /// Of one mailbox first, and then of all, so that what stayed in the first run is moved by the second one. Returns
    /// the first run.
    static std::string removeTwice(const RemovalWorld &world)
    {
        removal::Request there;
        there.mailboxes = {MailboxName{otherMailbox}};
        const std::string first = removeBy(world, there);
        jobs::ScanRequest request;
        request.login = world.login();
        if (auto scanned = jobs::scan(request, world.context()); !scanned)
            QTest::qFail(scanned.error().describe().c_str(), __FILE__, __LINE__);
        removal::Request newest;
        newest.keep = removal::KeepRule::Newest;
        removeBy(world, newest);
        return first;
    }

    /// Returns the run.
    static std::string removeBy(const RemovalWorld &world, const removal::Request &request)
    {
        auto plan = jobs::planRemoval(world.login(), request, world.context());
        if (!plan || plan->extraCount() == 0) {
            QTest::qFail(plan ? "nothing to remove" : plan.error().describe().c_str(), __FILE__, __LINE__);
            return {};
        }
        auto outcome = jobs::executeRemoval(world.login(), *plan, plan->hash(), world.context());
        if (!outcome || outcome->removed != plan->extraCount()) {
            QTest::qFail(outcome ? "not all was removed" : outcome.error().describe().c_str(), __FILE__, __LINE__);
            return {};
        }
        return outcome->runId;
    }

    static void undoAll(const RemovalWorld &world)
    {
        auto undone = world.undo();
        for (; undone; undone = world.undo())
            QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QVERIFY2(undone.error().kind == FaultKind::NotFound, undone.error().describe().c_str());
    }

    void verifyAsBefore(const RemovalWorld &world, int moment) const
    {
        const std::string wrong = world.undone(world.now());
        QVERIFY2(wrong.empty(), ("moment " + std::to_string(moment) + ": " + wrong).c_str());
        auto all = lab::allMessages(*m_server, world.user());
        MUST(all);
        const auto left = all->find(quarantine);
        QVERIFY2(left == all->end() || left->second.empty(),
                 ("moment " + std::to_string(moment) + ": the lease was left in quarantine").c_str());
    }

    std::unique_ptr<lab::Dovecot> m_server;
    int m_users = 0;
};

QTEST_GUILESS_MAIN(TestRemovalStopped)
#include "tst_removal_stopped.moc"
