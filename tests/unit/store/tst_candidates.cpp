// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <limits>

using namespace onecopy;
using namespace samples;

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesThatShareAKeyMeet();
    void copiesComeByDateAndUndatedOnesLast();
    void keysAtTheEndsOfTheRangeAreDelivered();
    void quarantineTakesNoPart();
    void manySetsCrossWindows();
    void theSinkMayStopAndWrite();
    void aSetThatIsTooLargeIsCut();
    void evidenceOfASetIsBounded();
    void onlyChangedSetsAfterGroupsWereSaved_data();
    void onlyChangedSetsAfterGroupsWereSaved();
    void everythingIsChangedAfterALargeLoad();
    void setsStayChangedUntilAllOfThemAreSaved();
    void kinSets_data();
    void kinSets();
    void kinSetsAboveTheLimitAreLeftOut();
    void indexesAreMadeAgainAfterACutLoad();
};

namespace {

constexpr EpochSeconds day = 24 * 60 * 60;

store::MailboxState box(store::Store &s, const MailboxName &name = inbox)
{
    auto made = s.arrivals().mailbox(me, name);
    if (!made)
        qFatal("%s", made.error().describe().c_str());
    return *made;
}

bool add(store::Store &s, const std::vector<arrivals::Arrival> &batch)
{
    const auto added = s.arrivals().add(box(s), batch);
    if (!added)
        qWarning("%s", added.error().describe().c_str());
    return added.has_value();
}

using Set = std::vector<std::uint32_t>;
struct Delivered
{
    duplicates::Match match;
    Set uids;
    bool operator==(const Delivered &) const = default;
};

std::vector<Delivered> sets(store::Store &s, bool changedOnly = false)
{
    std::vector<Delivered> out;
    const auto done = s.arrivals().eachCandidateSet(me, changedOnly, [&out](auto match, auto candidates) {
        Delivered set{match, {}};
        for (const auto &candidate : candidates)
            set.uids.push_back(candidate.arrival.ref.uid.value);
        out.push_back(set);
        return true;
    });
    if (!done)
        qFatal("%s", done.error().describe().c_str());
    return out;
}

constexpr auto byId = duplicates::Match::MessageId;
constexpr auto byPrint = duplicates::Match::Fingerprint;

bool saveNoGroups(store::Store &s)
{
    auto writer = s.groups().replaceAll(me);
    return writer && (*writer)->commit();
}

std::vector<Set> kin(store::Store &s, std::size_t maxSet)
{
    std::vector<Set> out;
    const auto done = s.arrivals().eachKinSet(me, maxSet, [&out](auto, auto candidates) {
        Set set;
        for (const auto &candidate : candidates)
            set.push_back(candidate.arrival.ref.uid.value);
        out.push_back(set);
        return true;
    });
    if (!done)
        qFatal("%s", done.error().describe().c_str());
    return out;
}

} // namespace

void CandidatesTest::copiesThatShareAKeyMeet()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5, 10, 1), arrival(inbox, 2, 6, 10, 1), arrival(inbox, 3, 5, 10, 2),
                    arrival(inbox, 4, std::nullopt, 10, 1), arrival(inbox, 5, std::nullopt, 10, 1),
                    arrival(inbox, 6, std::nullopt, 10, 3), arrival(inbox, 7, std::nullopt, 10, 0),
                    arrival(inbox, 8, std::nullopt, 10, 0)}));
    const arrivals::Evidence known = evidence("Subject: x\r\n", 'q', 2);
    QVERIFY_OK(saveEvidence(s, box(s), Uid{3}, known));
    // No id is shared by 4 and 5, so their prints count; 1 and 2 have ids, so theirs do not. 0 is no print.
    QVERIFY((sets(s) == std::vector<Delivered>{{byId, {1, 3}}, {byPrint, {4, 5}}}));
    bool seen = false;
    QVERIFY_OK(s.arrivals().eachCandidateSet(me, false, [&](auto, auto candidates) {
        seen = candidates[0].evidence == arrivals::Evidence{} && candidates[1].evidence == known &&
               candidates[1].arrival == arrival(inbox, 3, 5, 10, 2);
        return false;
    }));
    QVERIFY(seen);
}

void CandidatesTest::copiesComeByDateAndUndatedOnesLast()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5, std::nullopt), arrival(inbox, 2, 5, 30), arrival(inbox, 3, 5, -10),
                    arrival(inbox, 4, 5, 30)}));
    QVERIFY((sets(s) == std::vector<Delivered>{{byId, {3, 2, 4, 1}}}));
}

void CandidatesTest::keysAtTheEndsOfTheRangeAreDelivered()
{
    const Place place;
    store::Store s = place.open();
    using I = std::numeric_limits<std::int64_t>;
    std::uint32_t uid = 0;
    std::vector<arrivals::Arrival> batch;
    for (const std::int64_t key : {I::min(), I::min(), std::int64_t{0}, std::int64_t{0}, I::max(), I::max()})
        batch.push_back(arrival(inbox, ++uid, key));
    QVERIFY(add(s, batch));
    const std::vector<Delivered> all{{byId, {1, 2}}, {byId, {3, 4}}, {byId, {5, 6}}};
    QVERIFY(sets(s) == all);
    QVERIFY(sets(s, true) == all);
}

void CandidatesTest::quarantineTakesNoPart()
{
    const Place place;
    store::Store s = place.open();
    store::MailboxState q = box(s, MailboxName{"Q"});
    QVERIFY_OK(s.arrivals().add(q, std::vector{arrival(q.name, 2, 5)}));
    QVERIFY(add(s, {arrival(inbox, 1, 5)}));
    QCOMPARE(sets(s).size(), 1U);
    q.validity = {77};
    q.quarantine = true;
    QVERIFY_OK(s.arrivals().saveState(q));
    QVERIFY(sets(s).empty());
    QCOMPARE(*s.arrivals().count(me), 1U);
}

void CandidatesTest::manySetsCrossWindows()
{
    const Place place;
    store::Store s = place.open();
    std::vector<arrivals::Arrival> batch;
    constexpr std::uint32_t count = 9'001; // more than two windows, three copies a set
    for (std::uint32_t i = 0; i < count; ++i) {
        for (std::uint32_t copy = 0; copy < 3; ++copy)
            batch.push_back(arrival(inbox, copy * count + i + 1, i, 100 + copy));
    }
    QVERIFY(add(s, batch));
    const auto all = sets(s);
    QCOMPARE(all.size(), static_cast<std::size_t>(count));
    for (std::uint32_t i = 0; i < count; ++i)
        QVERIFY((all[i].uids == Set{i + 1, count + i + 1, 2 * count + i + 1}));
}

void CandidatesTest::theSinkMayStopAndWrite()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5), arrival(inbox, 2, 5), arrival(inbox, 3, 6), arrival(inbox, 4, 6)}));
    int calls = 0;
    bool written = false;
    QVERIFY_OK(s.arrivals().eachCandidateSet(me, false, [&](auto, auto candidates) {
        ++calls;
        const auto saved = saveEvidence(s, box(s), candidates[0].arrival.ref.uid, evidence("h", 'a', 0));
        written = saved.has_value();
        return false;
    }));
    QCOMPARE(calls, 1);
    QVERIFY(written);
    QVERIFY((*s.arrivals().find(me, {inbox, UidValidity{77}, Uid{1}}))->evidence.content.has_value());
}

void CandidatesTest::aSetThatIsTooLargeIsCut()
{
    const Place place;
    store::Store s = place.open();
    std::vector<arrivals::Arrival> batch;
    for (std::uint32_t uid = 1; uid <= 50'100; ++uid) // the newest first; the last ones have no date
        batch.push_back(
            arrival(inbox, uid, 5, uid > 50'050 ? std::nullopt : std::optional<EpochSeconds>(100'000 - uid)));
    QVERIFY(add(s, batch));
    const auto all = sets(s);
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].uids.size(), 50'000U);
    QCOMPARE(all[0].uids.front(), 50'050U);
    QCOMPARE(all[0].uids.back(), 51U);
    // A watch looks at fewer beside each message that comes.
    const auto beside = s.arrivals().sharingKey(me, {.id = 5});
    QVERIFY_OK(beside);
    QCOMPARE(beside->size(), 5'000U);
    QCOMPARE(beside->front().arrival.ref.uid.value, 50'050U);
}

void CandidatesTest::evidenceOfASetIsBounded()
{
    const Place place;
    store::Store s = place.open();
    std::vector<arrivals::Arrival> batch;
    std::vector<std::optional<arrivals::Evidence>> headers;
    std::vector<CopyRef> refs;
    for (std::uint32_t uid = 1; uid <= 80; ++uid) {
        batch.push_back(arrival(inbox, uid, 5));
        refs.push_back(batch.back().ref);
        headers.emplace_back(arrivals::Evidence{std::string(1024 * 1024, 'h'), std::nullopt});
    }
    QVERIFY_OK(s.arrivals().add(box(s), batch, headers));
    const auto held = [](const std::vector<arrivals::Candidate> &candidates) {
        std::size_t bytes = 0;
        for (const auto &candidate : candidates)
            bytes += candidate.evidence.header.size();
        return std::pair(candidates.size(), bytes);
    };
    const std::pair<std::size_t, std::size_t> expected{80, 64U * 1024 * 1024};
    int sets = 0;
    QVERIFY_OK(s.arrivals().eachCandidateSet(me, false, [&](auto, auto candidates) {
        sets += held(candidates) == expected ? 1 : 0;
        return true;
    }));
    QCOMPARE(sets, 1);
    const auto loaded = s.arrivals().load(me, refs);
    QVERIFY_OK(loaded);
    QVERIFY(held(*loaded) == expected);
}

void CandidatesTest::onlyChangedSetsAfterGroupsWereSaved_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("firstSet");
    QTest::addColumn<bool>("printSet");
    QTest::newRow("nothing") << 0 << false << false;
    QTest::newRow("a new copy") << 1 << true << false;
    QTest::newRow("a new copy without id") << 2 << false << true;
    QTest::newRow("flags") << 3 << true << false;
    QTest::newRow("the same flags again") << 4 << false << false;
    QTest::newRow("evidence") << 5 << true << false;
    QTest::newRow("a copy of three is expunged") << 6 << true << false;
    QTest::newRow("a copy gets another key") << 7 << true << false;
    QTest::newRow("another mailbox is cleared") << 8 << true << true;
}

void CandidatesTest::onlyChangedSetsAfterGroupsWereSaved()
{
    QFETCH(const int, change);
    QFETCH(const bool, firstSet);
    QFETCH(const bool, printSet);
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5), arrival(inbox, 2, 5), arrival(inbox, 3, 5), arrival(inbox, 4, std::nullopt),
                    arrival(inbox, 5, std::nullopt), arrival(inbox, 6, 8), arrival(inbox, 7, 8)}));
    QCOMPARE(sets(s, true).size(), 3U);
    QVERIFY(saveNoGroups(s));
    QVERIFY(sets(s, true).empty());
    const auto mailbox = box(s);
    using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    switch (change) {
    case 1:
        QVERIFY(add(s, {arrival(inbox, 20, 5)}));
        break;
    case 2:
        QVERIFY(add(s, {arrival(inbox, 20, std::nullopt)}));
        break;
    case 3:
        QVERIFY_OK(updateFlags(s, mailbox, Uid{1}, "\\Deleted"));
        break;
    case 4:
        QVERIFY_OK(updateFlags(s, mailbox, Uid{1}, "\\Seen"));
        break;
    case 5:
        QVERIFY_OK(saveEvidence(s, mailbox, Uid{2}, evidence("h", 'a', 0)));
        break;
    case 6:
        QVERIFY_OK(s.arrivals().expunge(mailbox, Ranges{{3, 3}}));
        break;
    case 7:
        QVERIFY(add(s, {arrival(inbox, 3, 1000)}));
        break;
    case 8:
        QVERIFY_OK(s.arrivals().clear(box(s, MailboxName{"Other"})));
        break;
    default:
        break;
    }
    bool first = false;
    bool print = false;
    for (const Delivered &set : sets(s, true)) {
        first = first || set.uids.front() == 1;
        print = print || set.match == byPrint;
    }
    QCOMPARE(first, firstSet);
    QCOMPARE(print, printSet);
}

void CandidatesTest::everythingIsChangedAfterALargeLoad()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5), arrival(inbox, 2, 5)}));
    QVERIFY(saveNoGroups(s));
    QVERIFY_OK(s.arrivals().beginBulkLoad());
    QVERIFY(add(s, {arrival(inbox, 3, 6), arrival(inbox, 4, 6)}));
    QVERIFY_OK(s.arrivals().endBulkLoad());
    QCOMPARE(sets(s, true).size(), 2U);
    QVERIFY(saveNoGroups(s));
    QVERIFY(sets(s, true).empty());
}

void CandidatesTest::setsStayChangedUntilAllOfThemAreSaved()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5), arrival(inbox, 2, 5)}));
    QVERIFY(saveNoGroups(s));
    QVERIFY(sets(s, true).empty());
    QVERIFY(add(s, {arrival(inbox, 3, 5)}));
    {
        auto writer = s.groups().update(me);
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->commitInPart());
    }
    QCOMPARE(sets(s, true).size(), 1U);
    QVERIFY(saveNoGroups(s));
    QVERIFY(sets(s, true).empty());
}

void CandidatesTest::kinSets_data()
{
    QTest::addColumn<qlonglong>("gap");
    QTest::addColumn<qlonglong>("secondId");
    QTest::addColumn<qlonglong>("kinKey");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("new id soon after") << 60LL << 6LL << 9LL << true;
    QTest::newRow("new id a day after") << qlonglong{day} << 6LL << 9LL << true;
    QTest::newRow("later than a day") << qlonglong{day} + 1 << 6LL << 9LL << false;
    QTest::newRow("the same id") << 60LL << 5LL << 9LL << false;
    QTest::newRow("no kin") << 60LL << 6LL << 0LL << false;
}

void CandidatesTest::kinSets()
{
    QFETCH(const qlonglong, gap);
    QFETCH(const qlonglong, secondId);
    QFETCH(const qlonglong, kinKey);
    QFETCH(const bool, wanted);
    const Place place;
    store::Store s = place.open();
    QVERIFY(add(s, {arrival(inbox, 1, 5, 1000, 7, kinKey), arrival(inbox, 2, secondId, 1000 + gap, 7, kinKey),
                    arrival(inbox, 3, secondId, std::nullopt, 7, kinKey),
                    arrival(inbox, 4, 40, 1000 + 9 * day, 7, kinKey)}));
    const auto found = kin(s, 10);
    QCOMPARE(found.size(), wanted ? 1U : 0U);
    if (wanted)
        QVERIFY((found[0] == Set{1, 2, 4, 3}));
}

void CandidatesTest::kinSetsAboveTheLimitAreLeftOut()
{
    const Place place;
    store::Store s = place.open();
    std::vector<arrivals::Arrival> batch;
    for (std::uint32_t uid = 1; uid <= 5; ++uid)
        batch.push_back(arrival(inbox, uid, uid, 100 + uid, 7, 3));
    QVERIFY(add(s, batch));
    QCOMPARE(kin(s, 5).size(), 1U);
    QVERIFY(kin(s, 4).empty());
}

void CandidatesTest::indexesAreMadeAgainAfterACutLoad()
{
    const Place place;
    {
        store::Store s = place.open();
        QVERIFY_OK(s.arrivals().beginBulkLoad());
        QVERIFY(add(s, {arrival(inbox, 1, 5), arrival(inbox, 2, 5)}));
        // A reader cannot make them; it says so instead of sorting a million rows.
        store::Store reader = place.open(store::Access::ReadOnly);
        const auto none = [](auto, auto) { return true; };
        QCOMPARE_FAULT(reader.arrivals().eachCandidateSet(me, false, none), FaultKind::StoreBusy);
    }
    {
        store::Store s = place.open();
        store::Store reader = place.open(store::Access::ReadOnly);
        QCOMPARE(sets(reader).size(), 1U);
        QVERIFY_OK(s.arrivals().beginBulkLoad());
    }
    {
        // Somebody holds the writer's lock: the load may still be running, so they stay dropped until they are needed.
        auto lock = store::WriterLock::take(place.path());
        QVERIFY_OK(lock);
        store::Store s = place.open();
        store::Store reader = place.open(store::Access::ReadOnly);
        const auto none = [](auto, auto) { return true; };
        QCOMPARE_FAULT(reader.arrivals().eachCandidateSet(me, false, none), FaultKind::StoreBusy);
        QCOMPARE(sets(s).size(), 1U);
    }
}

QTEST_GUILESS_MAIN(CandidatesTest)
#include "tst_candidates.moc"
