// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/remove/undomoved.h"
#include "tests/e2e/removal/modelworld.h"
#include "tests/must.h"

#include <memory>

using namespace onecopy;
using model::World;

/// The mailbox is reached at another address than when the removal was made.
class TestRemovalMoved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_old = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
        m_new = std::make_unique<model::Server>(std::string(model::base) + " MOVE UIDPLUS");
    }
    void cleanup()
    {
        m_old.reset();
        m_new.reset();
    }

    void comesBackWhenTheUserSaysSo_data()
    {
        QTest::addColumn<bool>("renumbered");
        QTest::addColumn<bool>("cut");
        QTest::newRow("another port") << false << false;
        QTest::newRow("another server, other numbers") << true << false;
        QTest::newRow("cut before") << false << true;
    }

    void comesBackWhenTheUserSaysSo()
    {
        QFETCH(bool, renumbered);
        QFETCH(bool, cut);
        World before(*m_old, "u", path());
        removeAll(before, cut);
        moveServer(renumbered);
        const World after(*m_new, "u", path());
        auto refused = jobs::undoRemoval(after.login, m_run, after.context);
        QVERIFY(!refused && refused.error().kind == FaultKind::NotFound);
        QVERIFY2(refused.error().describe().find("--made-as") != std::string::npos, refused.error().describe().c_str());
        QCOMPARE(after.count("INBOX"), std::size_t(pairs));
        auto undone = jobs::undoMovedRemoval(after.login, m_run, before.login.account.id(), after.context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(pairs));
        QCOMPARE(after.count("INBOX"), std::size_t(2 * pairs));
        QCOMPARE(after.count(model::quarantine), std::size_t(0));
        // Once is enough.
        auto again = jobs::undoMovedRemoval(after.login, {}, before.login.account.id(), after.context);
        QVERIFY(!again && again.error().kind == FaultKind::NotFound);
    }

    /// The wrong account was named: another one's quarantine, with places that have the same numbers and sizes.
    void nothingOfAnotherAccountIsTouched()
    {
        World before(*m_old, "u", path());
        removeAll(before, false);
        moveServer(false);
        m_new->with([&] {
            for (const auto &[name, box] : m_new->account("u").mailboxes) {
                for (model::Message &message : box->messages)
                    message.bytes.replace(message.bytes.rfind('.'), 1, "!");
            }
        });
        const World after(*m_new, "u", path());
        const std::size_t there = after.count(model::quarantine);
        auto undone = jobs::undoMovedRemoval(after.login, m_run, before.login.account.id(), after.context);
        QVERIFY(!undone && undone.error().kind == FaultKind::NotFound);
        QCOMPARE(after.count(model::quarantine), there);
        QCOMPARE(after.count("INBOX"), std::size_t(pairs));
        // And where it belongs it still goes back.
        MUST(jobs::undoRemoval(before.login, m_run, before.context));
        QCOMPARE(before.count("INBOX"), std::size_t(2 * pairs));
    }

private:
    static constexpr int pairs = 6;

    [[nodiscard]] std::string path() const { return m_folder->filePath(QStringLiteral("store.db")).toStdString(); }

    /// One copy of each pair. `cut`: nobody heard how most of it ended.
    void removeAll(World &world, bool cut)
    {
        for (int i = 0; i < 2 * pairs; ++i)
            world.store("INBOX", model::mail("m" + std::to_string(i / 2)));
        if (auto scanned = world.scan(); !scanned)
            qFatal("%s", scanned.error().describe().c_str());
        auto plan = world.plan();
        int moves = 0;
        m_old->with([&] {
            m_old->before = [&, cut](const std::string &, const std::string &verb) {
                moves += verb == "UID MOVE" ? 1 : 0;
                return cut && moves == 2 ? model::Twist::DropAfter : model::Twist::None;
            };
        });
        auto outcome = world.remove(*plan);
        m_old->with([&] { m_old->before = {}; });
        if (!outcome || outcome->fault.has_value() != cut)
            qFatal("no removal");
        m_run = outcome->runId;
    }

    void moveServer(bool renumbered)
    {
        m_old->with([&] {
            m_new->with([&] {
                for (const auto &[name, box] : m_old->account("u").mailboxes) {
                    model::Mailbox &copy = m_new->account("u").box(name);
                    copy = *box;
                    copy.validity += renumbered ? 100 : 0;
                    std::erase_if(copy.messages, [](const model::Message &message) { return message.isLease(); });
                }
            });
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<model::Server> m_old;
    std::unique_ptr<model::Server> m_new;
    std::string m_run;
};

QTEST_GUILESS_MAIN(TestRemovalMoved)
#include "tst_removal_moved.moc"
