// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/eventlog.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;
using Kind = MailboxEvent::Kind;

class EventLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrder();
    void countsThatFollowEachOtherAreOne();
    void vanishedUidsAreJoined();
    void manyVanishedUidsAreNeverTooFew_data();
    void manyVanishedUidsAreNeverTooFew();
    void longNamesAreTooMuch();
    void aFloodIsBoundedAndTheEndIsKept();
    void statusOfOneMailboxIsOneAndTooMuchIsTold();
};

void EventLogTest::keepsTheOrder()
{
    EventLog log;
    log.add({.kind = Kind::Exists, .number = 5});
    log.add({.kind = Kind::Expunged, .number = 2});
    log.add({.kind = Kind::Expunged, .number = 2});
    log.add({.kind = Kind::Exists, .number = 6});
    const auto events = log.take();
    QCOMPARE(events.size(), std::size_t{4});
    QCOMPARE(events[0].number, 5U);
    QVERIFY(events[1].kind == Kind::Expunged && events[2].kind == Kind::Expunged);
    QCOMPARE(events[3].number, 6U);
    QVERIFY(log.empty());
}

void EventLogTest::countsThatFollowEachOtherAreOne()
{
    EventLog log;
    for (std::uint32_t i = 0; i < 1000; ++i)
        log.add({.kind = Kind::Exists, .number = i});
    const auto events = log.take();
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].number, 999U);
}

void EventLogTest::vanishedUidsAreJoined()
{
    EventLog log;
    log.add({.kind = Kind::Vanished, .vanished = UidSet::range(Uid{5}, Uid{9})});
    log.add({.kind = Kind::Vanished, .vanished = UidSet::range(Uid{1}, Uid{4})});
    const auto events = log.take();
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].vanished.toString(), std::string("1:9"));
}

void EventLogTest::manyVanishedUidsAreNeverTooFew_data()
{
    QTest::addColumn<bool>("apart");
    QTest::newRow("in one event") << false;
    QTest::newRow("in many") << true;
}

void EventLogTest::manyVanishedUidsAreNeverTooFew()
{
    QFETCH(bool, apart);
    EventLog log;
    std::uint64_t gone = 0;
    for (std::uint32_t part = 0; part < 50; ++part) {
        UidSet some;
        for (std::uint32_t uid = 1; uid < 20'000; uid += 2)
            some.add(Uid{part * 20'000 + uid});
        gone += some.count();
        log.add({.kind = Kind::Vanished, .vanished = some});
        if (apart)
            log.add({.kind = Kind::Expunged, .number = 1});
    }
    std::size_t ranges = 0;
    std::uint64_t told = 0;
    for (const MailboxEvent &event : log.take()) {
        ranges += event.vanished.ranges().size();
        told += event.vanished.count();
    }
    QVERIFY(ranges <= EventLog::mostRanges + 50);
    QVERIFY(told >= gone);
}

void EventLogTest::longNamesAreTooMuch()
{
    EventLog log;
    std::size_t bytes = 0;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        MailboxEvent event{.kind = Kind::Status};
        event.status.name.wire = std::string(1'000'000, letter);
        log.add(std::move(event));
    }
    const auto events = log.take();
    for (const MailboxEvent &event : events)
        bytes += event.status.name.wire.size();
    QVERIFY(bytes <= EventLog::mostNameBytes);
    QVERIFY(events.back().kind == Kind::Overflow);
}

void EventLogTest::aFloodIsBoundedAndTheEndIsKept()
{
    EventLog log;
    for (std::uint32_t i = 0; i < 3 * EventLog::mostEvents; ++i)
        log.add({.kind = Kind::Flags, .number = i});
    log.add({.kind = Kind::Bye, .text = "gone"});
    const auto events = log.take();
    QCOMPARE(events.size(), EventLog::mostEvents);
    QVERIFY(events.back().kind == Kind::Bye);
}

void EventLogTest::statusOfOneMailboxIsOneAndTooMuchIsTold()
{
    EventLog log;
    const auto status = [](std::uint32_t mailbox, std::uint32_t next) {
        MailboxEvent event{.kind = Kind::Status};
        event.status.name.wire = "m" + std::to_string(mailbox);
        event.status.uidNext = Uid{next};
        return event;
    };
    for (std::uint32_t i = 1; i < 100; ++i)
        log.add(status(1, i));
    log.add(status(2, 7));
    auto events = log.take();
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0].status.uidNext.value, 99U);
    // Which mailbox has news must not be forgotten without a word.
    for (std::uint32_t i = 0; i < EventLog::mostEvents + 5; ++i)
        log.add(status(i, 1));
    events = log.take();
    QCOMPARE(events.size(), EventLog::mostEvents);
    QVERIFY(events.back().kind == Kind::Overflow);
}

QTEST_APPLESS_MAIN(EventLogTest)
#include "tst_imap_eventlog.moc"
