// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/recentheaders.h"

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
        recent.keep(7, 5, Uid{3}, "Subject: one\r\n\r\n");
        const auto found = recent.take(7);
        QCOMPARE(found.mailbox, 5);
        QCOMPARE(found.uid.value, 3U);
        QCOMPARE(found.header, std::string("Subject: one\r\n\r\n"));
        QVERIFY(recent.take(7).header.empty());
        QVERIFY(recent.take(8).header.empty());
    }

    void theFirstHeaderOfAKeyStays()
    {
        RecentHeaders recent(100, m_rings);
        recent.keep(7, 5, Uid{3}, "first");
        recent.keep(7, 5, Uid{4}, "second");
        QCOMPARE(recent.take(7).header, std::string("first"));
    }

    void theOldestMakeRoom()
    {
        RecentHeaders recent(10, m_rings);
        recent.keep(1, 5, Uid{1}, "aaaa");
        recent.keep(2, 5, Uid{2}, "bbbb");
        recent.keep(3, 5, Uid{3}, "cccc");
        QVERIFY(recent.take(1).header.empty());
        QCOMPARE(recent.take(3).header, std::string("cccc"));
        QCOMPARE(recent.take(2).header, std::string("bbbb"));
    }

    void whatDoesNotFitIsLeftOut()
    {
        RecentHeaders recent(10, m_rings);
        recent.keep(1, 5, Uid{1}, "aaaa");
        recent.keep(2, 5, Uid{2}, "bbbbbbbbbbb");
        QVERIFY(recent.take(2).header.empty());
        QCOMPARE(recent.take(1).header, std::string("aaaa"));
        RecentHeaders none(0, m_rings);
        none.keep(1, 5, Uid{1}, "a");
        QVERIFY(none.take(1).header.empty());
    }

    void whatWasHandedOverIsFoundByTheOthers()
    {
        RecentHeaders here(100, m_rings);
        auto there = std::make_unique<RecentHeaders>(100, m_rings);
        there->keep(7, 5, Uid{3}, "seven");
        there->keep(8, 5, Uid{4}, "eight");
        QVERIFY(here.take(7).header.empty());
        there->handedOver();
        there->keep(9, 6, Uid{1}, "nine");
        const auto found = here.take(7);
        QCOMPARE(found.header, std::string("seven"));
        QCOMPARE(found.mailbox, 5);
        QCOMPARE(found.uid.value, 3U);
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
        there.keep(1, 5, Uid{1}, "aaaa");
        there.keep(2, 5, Uid{2}, "bbbb");
        there.handedOver();
        there.keep(3, 5, Uid{3}, "cccc");
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
            const std::int64_t key = static_cast<std::int64_t>(random() % 40);
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
            recent.keep(key, 5, Uid{1}, header);
        }
        QVERIFY(found > 500);
    }

private:
    HeaderRings m_rings;
};

QTEST_GUILESS_MAIN(RecentHeadersTest)
#include "recentheaders_test.moc"
