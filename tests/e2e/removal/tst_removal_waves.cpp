// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/remove/expunge.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/must.h"

#include <algorithm>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace onecopy;
using model::Twist;
using model::World;

namespace {

constexpr int few = 4;

} // namespace

/// A removal moves in waves: how large they are, and what is looked at between two of them.
class TestRemovalWaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
    }
    void cleanup() { m_server.reset(); }

    void trustGrows_data()
    {
        QTest::addColumn<bool>("move");
        QTest::addColumn<QList<int>>("commands");
        // 640 copies: 1, 100, 200 and the rest by MOVE, 100 a command; by COPY one batch of 50 after the other.
        QTest::newRow("move") << true << QList<int>{1, 1, 2, 4};
        QTest::newRow("copy") << false << QList<int>(14, 1);
    }

    /// One copy first, then one batch, then ever more of them at once; and nothing in between is taken on trust.
    void trustGrows()
    {
        QFETCH(bool, move);
        QFETCH(QList<int>, commands);
        m_server->setCapabilities(std::string(model::base) + (move ? " MOVE UIDPLUS" : " UIDPLUS"));
        World world(*m_server, "u", m_folder->filePath(QStringLiteral("store.db")).toStdString());
        const removal::Plan plan = planOf(world, 640);
        QList<int> waves;
        bool looked = true;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                if (verb == (move ? "UID MOVE" : "UID COPY")) {
                    if (looked)
                        waves.push_back(0);
                    ++waves.back();
                    looked = false;
                }
                looked = looked || verb == "NOOP";
                return Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(640));
        QCOMPARE(waves, commands);
        auto undone = jobs::undoRemoval(world.login, {}, world.context);
        MUST(undone);
        QCOMPARE(undone->restored, std::uint64_t(640));
        QCOMPARE(world.count("INBOX"), std::size_t(1'280));
    }

    void whatWasReadAheadIsLookedAtAgain_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the copy is marked") << QStringLiteral("mark") << QStringLiteral("marked-by-other");
        QTest::newRow("the copy goes") << QStringLiteral("take") << QStringLiteral("gone");
        QTest::newRow("the survivor is marked")
            << QStringLiteral("mark survivor") << QStringLiteral("survivor-missing");
        QTest::newRow("the survivor goes") << QStringLiteral("take survivor") << QStringLiteral("survivor-missing");
    }

    /// Another client acts when the second wave has been read, and before it is written down.
    void whatWasReadAheadIsLookedAtAgain()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        World world(*m_server, "u", m_folder->filePath(QStringLiteral("store.db")).toStdString());
        const removal::Plan plan = planOf(world, few);
        const removal::PlannedGroup &last = plan.groups.back();
        const CopyRef ref =
            what.endsWith(QLatin1String("survivor")) ? last.keep.copy.ref : last.extras.front().copy.ref;
        int moves = 0;
        int looks = 0;
        m_server->with([&] {
            m_server->before = [&](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                looks += verb == "NOOP" && moves > 0 ? 1 : 0;
                // The first look is at the survivor of the first copy, the second at all of the next wave.
                if (verb != "NOOP" || looks != 2)
                    return Twist::None;
                std::vector<model::Message> &all = m_server->account(world.user).box("INBOX").messages;
                const auto one = std::ranges::find(all, ref.uid.value, &model::Message::uid);
                if (what.startsWith(QLatin1String("mark")))
                    one->flags.insert("\\Deleted");
                else
                    all.erase(one);
                return Twist::None;
            };
        });
        auto outcome = world.remove(plan);
        m_server->with([&] { m_server->before = {}; });
        MUST(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->describe().c_str() : "");
        QCOMPARE(outcome->removed, std::uint64_t(few - 1));
        const auto word = removal::leftReasonFrom(reason.toStdString());
        QVERIFY(word);
        QCOMPARE(std::ranges::count(outcome->copies, word, &removal::CopyOutcome::reason), std::ptrdiff_t(1));
        QCOMPARE(world.count(model::quarantine), std::size_t(few - 1));
    }

    /// A loop has delivered it that often: what one copy costs does not grow with the others.
    void manyCopiesOfOneMessageAreRemovedForGood()
    {
        constexpr int copies = 1'500;
        World world(*m_server, "u", m_folder->filePath(QStringLiteral("store.db")).toStdString());
        m_server->with([&] {
            for (int i = 0; i < copies; ++i)
                m_server->account(world.user).store("INBOX", model::mail("often"), model::date);
        });
        MUST(world.scan());
        auto plan = world.plan();
        MUST(plan);
        MUST(world.remove(*plan));
        auto plans = jobs::planExpunge(world.login, {}, world.context);
        MUST(plans);
        QCOMPARE(plans->size(), std::size_t(1));
        const jobs::ExpungePlan &going = plans->front();
        struct rusage before = {};
        getrusage(RUSAGE_SELF, &before);
        auto outcome = jobs::executeExpunge(world.login, going, going.plan.hash(), world.context);
        struct rusage after = {};
        getrusage(RUSAGE_SELF, &after);
        MUST(outcome);
        QCOMPARE(outcome->expunged, std::uint64_t(copies - 1));
        QCOMPARE(world.count("INBOX"), std::size_t(1));
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < 100 * 1'024, qPrintable(QString::number(after.ru_maxrss)));
#endif
    }

private:
    static removal::Plan planOf(const World &world, int groups)
    {
        world.server.with([&] {
            model::Account &account = world.server.account(world.user);
            for (int i = 0; i < 2 * groups; ++i)
                account.store("INBOX", model::mail("m" + std::to_string(i / 2)), model::date);
        });
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        auto plan = world.plan();
        if (!plan || plan->extraCount() != static_cast<std::size_t>(groups))
            qFatal("no plan");
        return std::move(*plan);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_server;
};

QTEST_GUILESS_MAIN(TestRemovalWaves)
#include "tst_removal_waves.moc"
