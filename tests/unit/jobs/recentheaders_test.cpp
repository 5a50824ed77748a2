// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/scan/recentheaders.h"

#include <map>
#include <memory>
#include <random>

using namespace onecopy;
using namespace onecopy::jobs;

class RecentHeadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeptHeaderIsGivenOnce()
    {
        RecentHeaders recent(100, m_rings);
        recent.keep(7, {&m_five, Uid{3}, 0}, "Subject: one\r\n\r\n");
        const auto found = recent.take(7);
        QCOMPARE(found.copy.mailbox->rowId, 5);
        QCOMPARE(found.copy.uid.value, 3U);
        QCOMPARE(found.header, std::string("Subject: one\r\n\r\n"));
        QVERIFY(recent.take(7).header.empty());
        QVERIFY(recent.take(8).header.empty());
    }

    void theFirstHeaderOfAKeyStays()
    {
        RecentHeaders recent(100, m_rings);
        recent.keep(7, {&m_five, Uid{3}, 0}, "first");
        recent.keep(7, {&m_five, Uid{4}, 0}, "second");
        QCOMPARE(recent.take(7).header, std::string("first"));
    }

    void theOldestMakeRoom()
    {
        RecentHeaders recent(10, m_rings);
        recent.keep(1, {&m_five, Uid{1}, 0}, "aaaa");
        recent.keep(2, {&m_five, Uid{2}, 0}, "bbbb");
        recent.keep(3, {&m_five, Uid{3}, 0}, "cccc");
        QVERIFY(recent.take(1).header.empty());
        QCOMPARE(recent.take(3).header, std::string("cccc"));
        QCOMPARE(recent.take(2).header, std::string("bbbb"));
    }

    void whatDoesNotFitIsLeftOut()
    {
        RecentHeaders recent(10, m_rings);
        recent.keep(1, {&m_five, Uid{1}, 0}, "aaaa");
        recent.keep(2, {&m_five, Uid{2}, 0}, "bbbbbbbbbbb");
        QVERIFY(recent.take(2).header.empty());
        QCOMPARE(recent.take(1).header, std::string("aaaa"));
        RecentHeaders none(0, m_rings);
        none.keep(1, {&m_five, Uid{1}, 0}, "a");
        QVERIFY(none.take(1).header.empty());
    }

    void whatWasHandedOverIsFoundByTheOthers()
    {
        RecentHeaders here(100, m_rings);
        auto there = std::make_unique<RecentHeaders>(100, m_rings);
        there->keep(7, {&m_five, Uid{3}, 0}, "seven");
        there->keep(8, {&m_five, Uid{4}, 0}, "eight");
        QVERIFY(here.take(7).header.empty());
        there->handedOver();
        there->keep(9, {&m_six, Uid{1}, 0}, "nine");
        const auto found = here.take(7);
        QCOMPARE(found.header, std::string("seven"));
        QCOMPARE(found.copy.mailbox->rowId, 5);
        QCOMPARE(found.copy.uid.value, 3U);
        QVERIFY(there->take(7).header.empty());
        QVERIFY(here.take(9).header.empty());
        QCOMPARE(there->take(9).header, std::string("nine"));
        there.reset();
        QVERIFY(here.take(8).header.empty());
    }

    /// What was handed over makes room as before, and what came behind it was not.
    void theMarkStaysWhileTheOldestMakeRoom()
    {
        RecentHeaders here(100, m_rings);
        RecentHeaders there(10, m_rings);
        there.keep(1, {&m_five, Uid{1}, 0}, "aaaa");
        there.keep(2, {&m_five, Uid{2}, 0}, "bbbb");
        there.handedOver();
        there.keep(3, {&m_five, Uid{3}, 0}, "cccc");
        QVERIFY(here.take(1).header.empty());
        QVERIFY(here.take(3).header.empty());
        QCOMPARE(here.take(2).header, std::string("bbbb"));
    }

    /// Whatever is given back is what was kept last under that key, whole.
    void nothingIsEverMixedUp()
    {
        std::mt19937 random(20261126);
        RecentHeaders recent(500, m_rings);
        std::map<std::int64_t, std::string> kept;
        std::size_t found = 0;
        for (int step = 0; step < 20'000; ++step) {
            const std::int64_t key = static_cast<std::int64_t>(1 + random() % 40);
            if (random() % 3 == 0) {
                const auto got = recent.take(key);
                if (!got.header.empty()) {
                    ++found;
                    QCOMPARE(got.header, kept[key]);
                }
                kept.erase(key);
                continue;
            }
            const std::string header(1 + random() % 90, static_cast<char>('a' + random() % 26));
            const auto before = recent.take(key);
            kept[key] = header;
            recent.keep(key, {&m_five, Uid{1}, 0}, header);
        }
        QVERIFY(found > 500);
    }

private:
    static store::MailboxState stateOf(std::int64_t rowId)
    {
        store::MailboxState state;
        state.rowId = rowId;
        return state;
    }
    HeaderRings m_rings;
    const store::MailboxState m_five = stateOf(5);
    const store::MailboxState m_six = stateOf(6);
};

QTEST_GUILESS_MAIN(RecentHeadersTest)
#include "recentheaders_test.moc"
