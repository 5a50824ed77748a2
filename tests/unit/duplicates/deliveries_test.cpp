// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/deliveries.h"
#include "tests/unit/duplicates/builder.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::test;

namespace {

arrivals::Candidate unread(const Mail &mail, std::uint32_t uid, const std::string &mailbox = "INBOX")
{
    return copyOf(mail, Place{uid, 1'700'000'000 + 60 * EpochSeconds(uid), mailbox}, false);
}

std::uint32_t numberOfLast(std::vector<arrivals::Candidate> copies,
                           duplicates::Match match = duplicates::Match::MessageId)
{
    const CopyRef last = copies.back().arrival.ref;
    return duplicates::deliveryNumber(std::move(copies), last, match);
}

Mail retried(int number)
{
    Mail mail;
    mail.trace = "Received: from a.example by mx.example with ESMTP id Q" + std::to_string(number) +
                 "; Mon, 15 Jan 2024 10:3" + std::to_string(number) + ":46 +0000\r\n";
    return mail;
}

} // namespace

class DeliveriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDeliveryOfAMessageCounts()
    {
        QCOMPARE(numberOfLast({unread(retried(0), 1)}), 1U);
        QCOMPARE(numberOfLast({unread(retried(0), 1), unread(retried(1), 2)}), 2U);
        QCOMPARE(numberOfLast({unread(retried(0), 1), unread(retried(1), 2), unread(retried(2), 3)}), 3U);
    }

    void aCopyWithoutHeaderCountsByItsMessageIdAlone()
    {
        arrivals::Candidate headless = unread(retried(0), 1);
        headless.evidence.header.clear();
        QCOMPARE(numberOfLast({headless, unread(retried(1), 2)}), 2U);
        QCOMPARE(numberOfLast({headless, unread(retried(1), 2)}, duplicates::Match::Fingerprint), 1U);
    }

    void whatAClientSavedIsNoDelivery()
    {
        QCOMPARE(numberOfLast({unread(retried(0), 1, "Sent"), unread(retried(1), 2, "Drafts"), unread(retried(2), 3)}),
                 1U);
        QCOMPARE(numberOfLast({unread(retried(0), 1), unread(retried(1), 2, "Drafts")}), 1U);
        QVERIFY(!duplicates::mayBeDelivered({"INBOX.Drafts"}));
        QVERIFY(duplicates::mayBeDelivered({"Trash"}));
    }

    void anotherMessageUnderTheSameIdIsNone()
    {
        Mail other = retried(1);
        other.from = "Carl <carl@elsewhere.example>";
        other.subject = "Something else";
        other.date = "Tue, 16 Jan 2024 09:00:00 +0000";
        QCOMPARE(numberOfLast({unread(retried(0), 1), unread(other, 2)}), 1U);
    }

    void theListsCopyIsNone()
    {
        Mail list = retried(1);
        list.more = "List-Id: <team.lists.example>\r\n";
        QCOMPARE(numberOfLast({unread(retried(0), 1), unread(list, 2)}), 1U);
    }

    void onlyTheSameDateAndSizeElsewhereMayBeAMove()
    {
        const arrivals::Candidate there = copyOf(retried(0), Place{1, 1'700'000'000, "INBOX"}, false);
        const auto mayBe = [&](const Place &place, std::uint64_t more = 0) {
            arrivals::Candidate here = copyOf(retried(0), place, false);
            here.arrival.size += more;
            return duplicates::mayBeMoved(there.arrival, here.arrival);
        };
        QVERIFY(mayBe({5, 1'700'000'000, "Archive"}));
        QVERIFY(mayBe({5, 1'700'000'000, "INBOX"}));
        QVERIFY(!mayBe({1, 1'700'000'000, "INBOX"}));
        QVERIFY(!mayBe({5, 1'700'000'001, "Archive"}));
        QVERIFY(!mayBe({5, std::nullopt, "Archive"}));
        QVERIFY(!mayBe({5, 1'700'000'000, "Archive"}, 1));
    }

    void oneNumberOfTheServerIsOneMessage()
    {
        arrivals::Candidate inbox = unread(retried(0), 1);
        arrivals::Candidate label = unread(retried(0), 1, "Work");
        QVERIFY(!duplicates::isShownTwice(inbox, label));
        inbox.evidence.serverId = label.evidence.serverId = 1'278'455'344'230'334'865;
        QVERIFY(duplicates::isShownTwice(inbox, label));
        label.evidence.serverId += 1;
        QVERIFY(!duplicates::isShownTwice(inbox, label));
    }
};

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "deliveries_test.moc"
