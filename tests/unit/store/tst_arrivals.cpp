// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <limits>

using namespace onecopy;
using namespace samples;

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void mailboxNamesAreBytes_data();
    void mailboxNamesAreBytes();
    void mailboxStateComesBack();
    void anArrivalThatIsThereIsReplaced();
    void evidenceComesBack();
    void digestsThatAreKnownStayWhenAnArrivalComesAgain();
    void evidenceWithoutArrivalIsRefused();
    void aHeaderAboveTheLimitIsRefused();
    void arrivalsOfAnotherUidValidityAreRefused();
    void aNewUidValidityNeedsAClear();
    void aBatchIsWrittenWholeOrNotAtAll();
    void expungedUidsAreForgotten();
    void uidsComeInOrder();
    void idKeysComeOnceForEachCopyThatCounts();
    void mailboxesThatAreGoneAreDropped();
    void accountsDoNotMix();
    void messageIdsAreFound();
    void bytesAreSummedWithoutOverflow();
    void batchesOfFlagsAndEvidenceAreWholeOrNothing();
    void binsCountFirstAndExtraCopies();
    void binsWithoutAnIntervalAreRefused();
    void periodIsThatOfTheAccount();
};

namespace {

store::MailboxState box(store::Store &s, const MailboxName &name = inbox, const AccountId &account = me)
{
    auto made = s.arrivals().mailbox(account, name);
    if (!made)
        qFatal("%s", made.error().describe().c_str());
    return *made;
}

bool add(store::Store &s, const store::MailboxState &mailbox, const std::vector<arrivals::Arrival> &batch)
{
    const auto added = s.arrivals().add(mailbox, batch);
    if (!added)
        qWarning("%s", added.error().describe().c_str());
    return added.has_value();
}

std::vector<std::uint32_t> uids(store::Store &s, const store::MailboxState &mailbox)
{
    std::vector<std::uint32_t> out;
    if (!s.arrivals().eachUid(mailbox, [&out](Uid uid) { out.push_back(uid.value); }))
        return {0};
    return out;
}

} // namespace

void ArrivalsTest::everyFieldComesBack_data()
{
    QTest::addColumn<qlonglong>("date");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<qlonglong>("key");
    QTest::addColumn<bool>("keyed");
    QTest::addColumn<QByteArray>("text");
    using I = std::numeric_limits<qlonglong>;
    using U = std::numeric_limits<qulonglong>;
    QTest::newRow("zeros") << 0LL << true << 0ULL << 0LL << true << QByteArray("");
    QTest::newRow("unknown date, no id") << 0LL << false << 1ULL << 1LL << false << QByteArray("\\Seen");
    QTest::newRow("largest") << I::max() << true << U::max() << I::max() << true << QByteArray("\\Answered \\Seen");
    QTest::newRow("smallest") << I::min() << true << (U::max() >> 1U) << I::min() << true << QByteArray("a'b\"c");
    QTest::newRow("just above 2^63") << -1LL << true << (U::max() >> 1U) + 1 << -1LL << true << QByteArray("\xff\xfe");
    QTest::newRow("NUL inside") << 5LL << true << 5ULL << 5LL << true << QByteArray("a\0b", 3);
}

void ArrivalsTest::everyFieldComesBack()
{
    QFETCH(const qlonglong, date);
    QFETCH(const bool, dated);
    QFETCH(const qulonglong, size);
    QFETCH(const qlonglong, key);
    QFETCH(const bool, keyed);
    QFETCH(const QByteArray, text);
    const Place place;
    store::Store s = place.open();
    arrivals::Arrival a;
    a.ref = {inbox, UidValidity{0xFFFFFFFFU}, Uid{0xFFFFFFFFU}};
    if (dated)
        a.internalDate = date;
    a.size = size;
    a.headerBytes = 0xFFFFFFFFU;
    a.flags = text.toStdString();
    a.messageId = text.toStdString();
    a.keys = {keyed ? std::optional<std::int64_t>(key) : std::nullopt, key, key};
    QVERIFY(add(s, box(s), {a}));
    const auto found = s.arrivals().find(me, a.ref);
    QVERIFY_OK(found);
    QVERIFY(found->has_value());
    QVERIFY((*found)->arrival == a);
    QVERIFY((*found)->evidence == arrivals::Evidence{});
}

void ArrivalsTest::mailboxNamesAreBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("modified UTF-7") << QByteArray("&AOk-t&AOk-");
    QTest::newRow("not UTF-8") << QByteArray("\xc3\x28\xff");
    QTest::newRow("NUL and line end") << QByteArray("a\0b\r\n", 5);
    QTest::newRow("path") << QByteArray("../../etc/passwd");
    QTest::newRow("wildcards") << QByteArray("%*_'\"");
    QTest::newRow("empty") << QByteArray("");
}

void ArrivalsTest::mailboxNamesAreBytes()
{
    QFETCH(const QByteArray, name);
    const Place place;
    const MailboxName wire{name.toStdString()};
    {
        store::Store s = place.open();
        QVERIFY(add(s, box(s, wire), {arrival(wire, 3, 9)}));
    }
    store::Store s = place.open();
    const auto all = s.arrivals().mailboxes(me);
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 1U);
    QVERIFY(all->front().name == wire);
    const auto found = s.arrivals().find(me, {wire, UidValidity{77}, Uid{3}});
    QVERIFY_OK(found);
    QVERIFY(found->has_value());
    QVERIFY((*found)->arrival.ref.mailbox == wire);
    QVERIFY(!s.arrivals().find(me, {MailboxName{"%"}, UidValidity{77}, Uid{3}})->has_value());
}

void ArrivalsTest::mailboxStateComesBack()
{
    const Place place;
    store::Store s = place.open();
    store::MailboxState state = box(s);
    QVERIFY(state.rowId > 0);
    QVERIFY(!state.complete && !state.quarantine);
    state.validity = {4'000'000'000U};
    state.uidNext = {4'294'967'295U};
    state.highestModSeq = {std::numeric_limits<std::uint64_t>::max()};
    state.complete = true;
    state.scannedThrough = {12};
    state.quarantine = true;
    state.messages = 99; // the store counts for itself
    state.scannedAt = -5;
    QVERIFY_OK(s.arrivals().saveState(state));
    const store::MailboxState again = box(s);
    QCOMPARE(again.rowId, state.rowId);
    QVERIFY(again.validity == state.validity && again.uidNext == state.uidNext);
    QVERIFY(again.highestModSeq == state.highestModSeq && again.scannedThrough == state.scannedThrough);
    QVERIFY(again.complete && again.quarantine);
    QCOMPARE(again.messages, 0U);
    QCOMPARE(again.scannedAt, state.scannedAt);
    arrivals::Arrival one = arrival(inbox, 1, 5);
    one.ref.validity = state.validity;
    QVERIFY(add(s, state, {one}));
    QVERIFY(add(s, state, {one})); // replaced, so still one
    QCOMPARE(box(s).messages, 1U);
    state.rowId = 999;
    QCOMPARE_FAULT(s.arrivals().saveState(state), FaultKind::NotFound);
}

void ArrivalsTest::anArrivalThatIsThereIsReplaced()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    QVERIFY(add(s, mailbox, {arrival(inbox, 1, 5), arrival(inbox, 2, 6)}));
    arrivals::Arrival changed = arrival(inbox, 1, std::nullopt, std::nullopt);
    changed.flags = "\\Flagged";
    QVERIFY(add(s, mailbox, {changed}));
    QVERIFY((*s.arrivals().find(me, changed.ref))->arrival == changed);
    QCOMPARE(*s.arrivals().count(me), 2U);
    QVERIFY_OK(updateFlags(s, mailbox, Uid{1}, "\\Answered"));
    QCOMPARE((*s.arrivals().find(me, changed.ref))->arrival.flags, std::string("\\Answered"));
}

void ArrivalsTest::evidenceComesBack()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    const std::vector batch{arrival(inbox, 1, 5), arrival(inbox, 2, 5), arrival(inbox, 3, 5)};
    const std::string binary("A: \0\xff\r\n\r\n", 9);
    const std::vector<std::optional<arrivals::Evidence>> some{evidence(binary, 'a', 3), std::nullopt,
                                                              arrivals::Evidence{"H: only\r\n", std::nullopt}};
    QVERIFY_OK(s.arrivals().add(mailbox, batch, some));
    QVERIFY((*s.arrivals().find(me, batch[0].ref))->evidence == *some[0]);
    QVERIFY((*s.arrivals().find(me, batch[1].ref))->evidence == arrivals::Evidence{});
    QVERIFY((*s.arrivals().find(me, batch[2].ref))->evidence == *some[2]);
    const arrivals::Evidence other = evidence("X: y\r\n", 'k', 0);
    QVERIFY_OK(saveEvidence(s, mailbox, Uid{1}, other));
    QVERIFY((*s.arrivals().find(me, batch[0].ref))->evidence == other);
    arrivals::Evidence content = evidence("", 'z', 1);
    QVERIFY_OK(saveEvidence(s, mailbox, Uid{1}, content));
    content.header = other.header;
    content.serverId = other.serverId;
    QVERIFY((*s.arrivals().find(me, batch[0].ref))->evidence == content);
    QCOMPARE_FAULT(s.arrivals().add(mailbox, batch, std::span(some).first(2)), FaultKind::Internal);
}

void ArrivalsTest::digestsThatAreKnownStayWhenAnArrivalComesAgain()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    const std::vector batch{arrival(inbox, 1, 5)};
    const arrivals::Evidence full = evidence("A: b\r\n", 'a', 2);
    const std::vector<std::optional<arrivals::Evidence>> first{full};
    const std::vector<std::optional<arrivals::Evidence>> again{arrivals::Evidence{full.header, std::nullopt}};
    QVERIFY_OK(s.arrivals().add(mailbox, batch, first));
    QVERIFY_OK(s.arrivals().add(mailbox, batch, again));
    QVERIFY((*s.arrivals().find(me, batch[0].ref))->evidence == full);
}

void ArrivalsTest::evidenceWithoutArrivalIsRefused()
{
    const Place place;
    store::Store s = place.open();
    QCOMPARE_FAULT(saveEvidence(s, box(s), Uid{9}, evidence("x", 'a', 0)), FaultKind::NotFound);
}

void ArrivalsTest::aHeaderAboveTheLimitIsRefused()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    QVERIFY(add(s, mailbox, {arrival(inbox, 1, 5)}));
    const arrivals::Evidence big{std::string(1024 * 1024 + 1, 'x'), std::nullopt};
    QCOMPARE_FAULT(saveEvidence(s, mailbox, Uid{1}, big), FaultKind::Limit);
}

void ArrivalsTest::arrivalsOfAnotherUidValidityAreRefused()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    QVERIFY(add(s, mailbox, {arrival(inbox, 1, 5)}));
    arrivals::Arrival other = arrival(inbox, 2, 5);
    other.ref.validity = {78};
    const std::vector batch{other};
    QCOMPARE_FAULT(s.arrivals().add(mailbox, batch), FaultKind::UidValidityChanged);
    QVERIFY(!s.arrivals().find(me, {inbox, UidValidity{78}, Uid{1}})->has_value());
    QVERIFY(s.arrivals().find(me, {inbox, UidValidity{77}, Uid{1}})->has_value());
}

void ArrivalsTest::aNewUidValidityNeedsAClear()
{
    const Place place;
    store::Store s = place.open();
    store::MailboxState mailbox = box(s);
    QVERIFY(add(s, mailbox, {arrival(inbox, 1, 5)}));
    mailbox.validity = {78};
    mailbox.complete = true;
    QCOMPARE_FAULT(s.arrivals().saveState(mailbox), FaultKind::UidValidityChanged);
    QVERIFY_OK(s.arrivals().clear(mailbox));
    QCOMPARE(*s.arrivals().count(me), 0U);
    QVERIFY(!box(s).complete);
    QVERIFY_OK(s.arrivals().saveState(mailbox));
    QVERIFY(box(s).validity == UidValidity{78});
}

void ArrivalsTest::aBatchIsWrittenWholeOrNotAtAll()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    const std::vector batch{arrival(inbox, 1, 5), arrival(inbox, 0, 5)}; // no message has UID 0
    QVERIFY(!s.arrivals().add(mailbox, batch).has_value());
    QVERIFY(uids(s, mailbox).empty());
    QCOMPARE(*s.arrivals().count(me), 0U);
}

void ArrivalsTest::expungedUidsAreForgotten()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    const auto other = box(s, MailboxName{"Other"});
    for (std::uint32_t uid = 1; uid <= 9; ++uid)
        QVERIFY(add(s, mailbox, {arrival(inbox, uid, 5)}));
    QVERIFY(add(s, other, {arrival(other.name, 4, 5)}));
    QVERIFY_OK(saveEvidence(s, mailbox, Uid{4}, evidence("h", 'a', 1)));
    using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    const auto some = s.arrivals().expunge(mailbox, Ranges{{2, 2}, {5, 4}, {100, 200}});
    QVERIFY_OK(some);
    QCOMPARE(*some, 3U);
    QVERIFY((uids(s, mailbox) == std::vector<std::uint32_t>{1, 3, 6, 7, 8, 9}));
    QCOMPARE(*s.arrivals().count(me), 7U);
    const auto rest = s.arrivals().expunge(mailbox, Ranges{{1, 0xFFFFFFFFU}});
    QVERIFY_OK(rest);
    QCOMPARE(*rest, 6U);
    QVERIFY((uids(s, other) == std::vector<std::uint32_t>{4}));
}

void ArrivalsTest::uidsComeInOrder()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    QVERIFY(
        add(s, mailbox, {arrival(inbox, 4'294'967'295U, 1), arrival(inbox, 3, 1), arrival(inbox, 2'147'483'648U, 1)}));
    QVERIFY((uids(s, mailbox) == std::vector<std::uint32_t>{3, 2'147'483'648U, 4'294'967'295U}));
}

void ArrivalsTest::idKeysComeOnceForEachCopyThatCounts()
{
    const Place place;
    store::Store s = place.open();
    auto quarantine = box(s, MailboxName{"Q"});
    quarantine.quarantine = true;
    QVERIFY_OK(s.arrivals().saveState(quarantine));
    QVERIFY(add(s, quarantine, {arrival(quarantine.name, 1, 50)}));
    QVERIFY(add(s, box(s), {arrival(inbox, 1, 5), arrival(inbox, 2, -6), arrival(inbox, 3, std::nullopt)}));
    const auto keys = [&s] {
        std::multiset<std::int64_t> out;
        const auto done = s.arrivals().eachIdKey(me, [&out](std::int64_t key) { out.insert(key); });
        return done ? out : std::multiset<std::int64_t>{0};
    };
    QVERIFY((keys() == std::multiset<std::int64_t>{-6, 5}));
    QVERIFY_OK(s.arrivals().beginBulkLoad()); // the index is not needed
    QVERIFY((keys() == std::multiset<std::int64_t>{-6, 5}));
}

void ArrivalsTest::mailboxesThatAreGoneAreDropped()
{
    const Place place;
    store::Store s = place.open();
    const MailboxName gone{"Gone"};
    QVERIFY(add(s, box(s), {arrival(inbox, 1, 5)}));
    QVERIFY(add(s, box(s, gone), {arrival(gone, 1, 5)}));
    auto writer = s.groups().replaceAll(me);
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->add(group("g", duplicates::Class::A, {copy(inbox, 1, 1), copy(gone, 1, 2)})));
    QVERIFY_OK((*writer)->commit());
    QVERIFY_OK(s.runs().begin(run("r")));
    store::JournalEntry line = entry("r", 1);
    line.source.mailbox = gone;
    QVERIFY_OK(s.runs().append(std::vector{line}));

    QVERIFY_OK(s.arrivals().dropMissing(me, {inbox}));
    QCOMPARE(s.arrivals().mailboxes(me)->size(), 1U);
    QCOMPARE(*s.arrivals().count(me), 1U);
    store::GroupQuery query;
    query.account = me;
    QVERIFY(s.groups().load(query)->empty());
    QVERIFY(s.runs().entries("r")->front().source.mailbox == gone);
    // A mailbox of that name that comes back is a new one.
    QVERIFY(uids(s, box(s, gone)).empty());
    QVERIFY_OK(s.arrivals().dropMissing(AccountId{"unknown"}, {}));
}

void ArrivalsTest::accountsDoNotMix()
{
    const Place place;
    store::Store s = place.open();
    const AccountId other{"other@mail.example.org:993"};
    QVERIFY(add(s, box(s), {arrival(inbox, 1, 5, 100)}));
    QVERIFY(add(s, box(s, inbox, other), {arrival(inbox, 1, 5, 200)}));
    QCOMPARE(*s.arrivals().count(me), 1U);
    int sets = 0;
    QVERIFY_OK(s.arrivals().eachCandidateSet(me, false, [&sets](auto, auto) { return ++sets > 0; }));
    QCOMPARE(sets, 0);
    QCOMPARE((*s.arrivals().find(other, {inbox, UidValidity{77}, Uid{1}}))->arrival.internalDate,
             std::optional<EpochSeconds>(200));
    QVERIFY((*s.arrivals().period(me) == std::pair<EpochSeconds, EpochSeconds>(100, 100)));
    QCOMPARE(*s.arrivals().count(AccountId{"unknown"}), 0U);
}

void ArrivalsTest::messageIdsAreFound()
{
    const Place place;
    store::Store s = place.open();
    const std::string header = "From: a@example.org\r\nMessage-ID: <One@example.org>\r\n\r\n";
    const auto made = [&header](std::uint32_t uid, std::optional<EpochSeconds> date) {
        return arrivals::makeArrival({inbox, UidValidity{77}, Uid{uid}}, date, 10, "", header);
    };
    arrivals::Arrival odd = arrival(inbox, 9, 4);
    odd.messageId = "bad\r\nid"; // such an id has no key that could be computed
    QVERIFY(add(s, box(s), {made(1, 30), made(2, std::nullopt), made(3, 10), arrival(inbox, 4, 5), odd}));
    const auto found = s.arrivals().withMessageId(me, "One@example.org");
    QVERIFY_OK(found);
    QCOMPARE(found->size(), 3U);
    QVERIFY((*found)[0] == made(3, 10));
    QVERIFY((*found)[1] == made(1, 30));
    QVERIFY((*found)[2] == made(2, std::nullopt));
    QVERIFY(s.arrivals().withMessageId(me, "one@example.org")->empty());
    QVERIFY(s.arrivals().withMessageId(me, "")->empty());
    QCOMPARE(s.arrivals().withMessageId(me, "bad\r\nid")->size(), 1U);
}

void ArrivalsTest::bytesAreSummedWithoutOverflow()
{
    const Place place;
    store::Store s = place.open();
    QCOMPARE(*s.arrivals().totalBytes(me), 0U);
    arrivals::Arrival a = arrival(inbox, 1, 1);
    arrivals::Arrival b = arrival(inbox, 2, 1);
    a.size = 1ULL << 63U;
    b.size = 7;
    QVERIFY(add(s, box(s), {a, b}));
    QCOMPARE(*s.arrivals().totalBytes(me), (1ULL << 63U) + 7);
    b.size = a.size;
    QVERIFY(add(s, box(s, MailboxName{"Other"}), {a, b}));
    QCOMPARE(*s.arrivals().totalBytes(me), std::numeric_limits<std::uint64_t>::max());
}

void ArrivalsTest::batchesOfFlagsAndEvidenceAreWholeOrNothing()
{
    const Place place;
    store::Store s = place.open();
    const auto mailbox = box(s);
    QVERIFY(add(s, mailbox, {arrival(inbox, 1, 5), arrival(inbox, 2, 5)}));
    const std::vector<std::pair<Uid, std::string>> flags{{Uid{1}, "a"}, {Uid{2}, "b"}, {Uid{3}, "unknown"}};
    QVERIFY_OK(s.arrivals().updateFlags(mailbox, flags));
    QCOMPARE((*s.arrivals().find(me, {inbox, UidValidity{77}, Uid{2}}))->arrival.flags, std::string("b"));
    const std::vector<std::pair<Uid, arrivals::Evidence>> batch{{Uid{1}, evidence("h", 'a', 0)},
                                                                {Uid{3}, evidence("h", 'a', 0)}};
    QCOMPARE_FAULT(s.arrivals().saveEvidence(mailbox, batch), FaultKind::NotFound);
    QVERIFY(!(*s.arrivals().find(me, {inbox, UidValidity{77}, Uid{1}}))->evidence.content);
}

void ArrivalsTest::binsCountFirstAndExtraCopies()
{
    const Place place;
    store::Store s = place.open();
    auto quarantine = box(s, MailboxName{"Q"});
    quarantine.quarantine = true;
    QVERIFY_OK(s.arrivals().saveState(quarantine));
    QVERIFY(add(s, quarantine, {arrival(quarantine.name, 1, 5, 130)}));
    QVERIFY(add(s, box(s),
                {arrival(inbox, 1, 1, 119), arrival(inbox, 2, 1, 120), arrival(inbox, 3, 1, 179),
                 arrival(inbox, 4, 1, 240), arrival(inbox, 5, 1, std::nullopt), arrival(inbox, 6, 2, 121),
                 arrival(inbox, 7, 2, 122), arrival(inbox, 8, std::nullopt, 150),
                 arrival(inbox, 9, std::nullopt, 151, 0)})); // no id; and no key at all
    auto writer = s.groups().replaceAll(me);
    QVERIFY_OK(writer);
    QVERIFY_OK((*writer)->add(
        group("a", duplicates::Class::B, {copy(inbox, 2, 120), copy(inbox, 3, 179), copy(inbox, 4, 240)})));
    QVERIFY_OK((*writer)->add(group("e", duplicates::Class::E, {copy(inbox, 6, 121), copy(inbox, 7, 122)})));
    QVERIFY_OK((*writer)->commit());
    using duplicates::Bin;
    const auto bins = s.arrivals().bins(me, 125, 240, 60);
    QVERIFY_OK(bins);
    QVERIFY((*bins == std::vector<Bin>{{120, 180, 5, 1}, {180, 240, 0, 0}, {240, 300, 0, 1}}));
    const auto before1970 = s.arrivals().bins(me, -1, 0, 60);
    QVERIFY_OK(before1970);
    QVERIFY((*before1970 == std::vector<Bin>{{-60, 0, 0, 0}, {0, 60, 0, 0}}));
}

void ArrivalsTest::binsWithoutAnIntervalAreRefused()
{
    const Place place;
    store::Store s = place.open();
    using I = std::numeric_limits<EpochSeconds>;
    QCOMPARE_FAULT(s.arrivals().bins(me, 0, 10, 0), FaultKind::Limit);
    QCOMPARE_FAULT(s.arrivals().bins(me, 10, 0, 60), FaultKind::Limit);
    QCOMPARE_FAULT(s.arrivals().bins(me, 0, 60 * 100'000, 60), FaultKind::Limit);
    QCOMPARE_FAULT(s.arrivals().bins(me, I::min(), I::max(), I::max()), FaultKind::Limit);
}

void ArrivalsTest::periodIsThatOfTheAccount()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(!s.arrivals().period(me)->has_value());
    QVERIFY(add(s, box(s), {arrival(inbox, 1, 1, std::nullopt)}));
    QVERIFY(!s.arrivals().period(me)->has_value());
    QVERIFY(add(s, box(s), {arrival(inbox, 2, 1, 50), arrival(inbox, 3, 1, -20), arrival(inbox, 4, 1, 10)}));
    QVERIFY((*s.arrivals().period(me) == std::pair<EpochSeconds, EpochSeconds>(-20, 50)));
    QVERIFY(add(s, box(s), {arrival(inbox, 5, std::nullopt, 60), arrival(inbox, 6, std::nullopt, -30, 0)}));
    QVERIFY((*s.arrivals().period(me) == std::pair<EpochSeconds, EpochSeconds>(-30, 60)));
}

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
