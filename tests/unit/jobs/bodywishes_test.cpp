// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/scan/bodywishes.h"

using namespace onecopy;
using namespace onecopy::jobs;

class BodyWishesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodiesOfDifferentSizeAreWantedWithAllFurtherCopies()
    {
        BodyWishes wishes;
        wishes.note(7, true, first(3, 100, direct), copy(5, 101), direct);
        wishes.note(7, true, {}, copy(9, 100), direct);
        wishes.note(7, true, {}, copy(4, 100), direct);
        QCOMPARE(taken(wishes), std::string("3:5,9"));
        QCOMPARE(taken(wishes), std::string());
    }

    void bodiesOfOneSizeAreNot()
    {
        BodyWishes wishes;
        wishes.note(7, true, first(3, 100, direct), copy(5, 100), direct);
        wishes.note(7, true, {}, copy(6, 101), direct);
        QCOMPARE(taken(wishes), std::string());
    }

    void copiesWithoutAnIdAreAlwaysWanted()
    {
        BodyWishes wishes;
        wishes.note(7, false, first(3, 100, direct), copy(5, 100), direct);
        QCOMPARE(taken(wishes), std::string("3,5"));
    }

    void copiesWithoutAnIdInTwoMailboxesMayBeOneMailboxWithTwoNames()
    {
        BodyWishes wishes;
        RecentHeaders::Found there = first(3, 100, direct);
        there.copy.mailbox = &m_other;
        wishes.note(7, false, there, copy(5, 100), direct);
        QVERIFY(wishes.take().empty());
    }

    void copiesThatCameOnDifferentWaysAreRelatedWhateverTheyContain()
    {
        BodyWishes wishes;
        wishes.note(7, true, first(3, 100, direct), copy(5, 150), "List-Id: <l.example>\r\n" + direct);
        QCOMPARE(taken(wishes), std::string());
    }

    void withoutTheFirstHeaderNothingIsKnown()
    {
        BodyWishes wishes;
        wishes.note(7, false, {}, copy(5, 150), direct);
        QCOMPARE(taken(wishes), std::string());
    }

    void eachMailboxHasItsOwn()
    {
        BodyWishes wishes;
        RecentHeaders::Found there = first(3, 100, direct);
        there.copy.mailbox = &m_other;
        wishes.note(7, true, there, copy(5, 101), direct);
        const auto wanted = wishes.take();
        QCOMPARE(wanted.size(), 2U);
        QCOMPARE(wanted.at(&m_other).toString(), std::string("3"));
        QCOMPARE(wanted.at(&m_mailbox).toString(), std::string("5"));
    }

private:
    PassedCopy copy(std::uint32_t uid, std::uint64_t bodySize) const { return {&m_mailbox, Uid{uid}, bodySize}; }
    RecentHeaders::Found first(std::uint32_t uid, std::uint64_t bodySize, const std::string &header) const
    {
        return {copy(uid, bodySize), header};
    }
    std::string taken(BodyWishes &wishes) const
    {
        const auto wanted = wishes.take();
        return wanted.contains(&m_mailbox) ? wanted.at(&m_mailbox).toString() : std::string();
    }

    const std::string direct = "Received: from a by b\r\nFrom: a@b\r\nMessage-ID: <1@a>\r\n\r\n";
    const store::MailboxState m_mailbox{};
    const store::MailboxState m_other{};
};

QTEST_GUILESS_MAIN(BodyWishesTest)
#include "bodywishes_test.moc"
