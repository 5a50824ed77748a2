// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <algorithm>
#include <limits>

using namespace onecopy;
using namespace samples;
using duplicates::Class;

class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void withoutCommitEverythingIsAsBefore();
    void accountsKeepTheirOwnGroups();
    void queriesChoose_data();
    void queriesChoose();
    void theSinkMayStop();
    void totalsCountFaultsApart();
    void fullGroupsAreCounted();
    void aGroupFullOfHeadersIsFull();
    void hostileSizesDoNotOverflow();
    void anExpungedOriginalHandsItsRoleOn();
    void aGroupOfOneIsNone();
    void theJournalIsRefusedInsideTheTransaction();
    void anUpdateChangesOnlyWhatItNames();
    void anUpdateWithoutCommitChangesNothing();
    void groupsAreOutdatedAfterALargeChange();
};

namespace {

const MailboxName archive{"Archive"};

bool save(store::Store &s, const std::vector<duplicates::Group> &groups, const AccountId &account = me)
{
    auto writer = s.groups().replaceAll(account);
    if (!writer)
        return false;
    for (const duplicates::Group &g : groups) {
        if (!(*writer)->add(g))
            return false;
    }
    return (*writer)->commit().has_value();
}

std::vector<duplicates::Group> load(store::Store &s, store::GroupQuery query = {})
{
    query.account = me;
    auto groups = s.groups().load(query);
    if (!groups)
        qFatal("%s", groups.error().describe().c_str());
    return std::move(*groups);
}

duplicates::Group full()
{
    duplicates::Group g = group("0011223344556677", Class::C, {copy(inbox, 1, 10), copy(archive, 4'294'967'295U, 20)});
    g.match = duplicates::Match::Fingerprint;
    g.proved = true;
    g.byDesign = true;
    g.messageId = "a@b";
    g.face = {"Grüße \xe2\x80\xae", "Name \"x\"", "a@b", "to", -3};
    g.size = std::numeric_limits<std::uint64_t>::max();
    g.differences = {"X-Mailer", "Received"};
    g.copies[1].internalDate = std::nullopt;
    g.copies[1].size = std::numeric_limits<std::uint64_t>::max();
    g.copies[1].flags = "\\Seen $Forwarded";
    g.copies[1].canonical = digest('c');
    g.copies[1].whole = digest('w');
    return g;
}

/// A (two in INBOX, newest 100), B (INBOX and Archive, newest 300), C (three in Archive, newest 200), X (no dates).
std::vector<duplicates::Group> four()
{
    duplicates::Group x = group("x", Class::X, {copy(archive, 30, 0), copy(archive, 31, 0)});
    x.copies[0].internalDate.reset();
    x.copies[1].internalDate.reset();
    return {group("a", Class::A, {copy(inbox, 1, 50), copy(inbox, 2, 100)}),
            group("b", Class::B, {copy(inbox, 3, 90), copy(archive, 4, 300)}),
            group("c", Class::C, {copy(archive, 5, 10), copy(archive, 6, 200), copy(archive, 7, 150)}), x};
}

} // namespace

void GroupsTest::everyFieldComesBack()
{
    const Place place;
    {
        store::Store s = place.open();
        QVERIFY(save(s, {full()}));
    }
    store::Store s = place.open(store::Access::ReadOnly);
    QVERIFY(load(s) == std::vector{full()});
}

void GroupsTest::withoutCommitEverythingIsAsBefore()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, {full()}));
    {
        auto writer = s.groups().replaceAll(me);
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->add(four()[0]));
        // A reader still sees the old groups.
        store::Store reader = place.open(store::Access::ReadOnly);
        QVERIFY(load(reader) == std::vector{full()});
    }
    QVERIFY(load(s) == std::vector{full()});
    QVERIFY(save(s, {}));
    QVERIFY(load(s).empty());
}

void GroupsTest::accountsKeepTheirOwnGroups()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, {full()}));
    QVERIFY(save(s, four(), AccountId{"other"}));
    QVERIFY(load(s) == std::vector{full()});
    store::GroupQuery unknown;
    unknown.account = AccountId{"unknown"};
    QVERIFY(s.groups().load(unknown)->empty());
}

void GroupsTest::queriesChoose_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("ids");
    QTest::newRow("all, newest first, undated last") << 0 << "b c a x";
    QTest::newRow("classes") << 1 << "c a";
    QTest::newRow("a mailbox, with copies elsewhere") << 2 << "b a";
    QTest::newRow("least copies") << 3 << "c";
    QTest::newRow("since, inclusive") << 4 << "b c";
    QTest::newRow("limit") << 5 << "b c";
    QTest::newRow("ids") << 6 << "b x";
    QTest::newRow("limit counts what is delivered") << 7 << "a";
    QTest::newRow("unknown mailbox") << 8 << "";
}

void GroupsTest::queriesChoose()
{
    QFETCH(const int, which);
    QFETCH(const QString, ids);
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, four()));
    store::GroupQuery query;
    switch (which) {
    case 1:
        query.classes = {Class::A, Class::C};
        break;
    case 2:
        query.mailboxes = {inbox};
        break;
    case 3:
        query.minCopies = 3;
        break;
    case 4:
        query.since = 200;
        break;
    case 5:
        query.limit = 2;
        break;
    case 6:
        query.ids = {"x", "b", "' OR 1=1"};
        break;
    case 7:
        query.limit = 1;
        query.classes = {Class::A};
        break;
    case 8:
        query.mailboxes = {MailboxName{"nowhere"}};
        break;
    default:
        break;
    }
    QStringList found;
    for (const duplicates::Group &g : load(s, query)) {
        found += QString::fromStdString(g.id);
        const auto whole = four();
        QVERIFY(std::find(whole.begin(), whole.end(), g) != whole.end());
    }
    QCOMPARE(found.join(QLatin1Char(' ')), ids);
}

void GroupsTest::theSinkMayStop()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, four()));
    store::GroupQuery query;
    query.account = me;
    int calls = 0;
    QVERIFY_OK(s.groups().each(query, [&calls](auto) { return ++calls < 2; }));
    QCOMPARE(calls, 2);
    // A query inside a query has statements of its own.
    std::size_t inner = 0;
    QVERIFY_OK(s.groups().each(query, [&](auto) {
        inner += load(s).size();
        return true;
    }));
    QCOMPARE(inner, 16U);
}

void GroupsTest::totalsCountFaultsApart()
{
    const Place place;
    store::Store s = place.open();
    auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    QVERIFY_OK(
        s.arrivals().add(*mailbox, std::vector{arrival(inbox, 1, 5), arrival(inbox, 2, 5), arrival(inbox, 9, 6)}));
    auto groups = four();
    groups.push_back(full()); // by design
    QVERIFY(save(s, groups));
    const auto totals = s.groups().totals(me);
    QVERIFY_OK(totals);
    QVERIFY((*totals == duplicates::Totals{3, 3, 4, 400, 1, 1}));
    QVERIFY(*s.groups().totals(AccountId{"unknown"}) == duplicates::Totals{});
}

/// More copies may be there, which somebody has to be told.
void GroupsTest::fullGroupsAreCounted()
{
    const Place place;
    store::Store s = place.open();
    duplicates::Group full = group("a", Class::A, {});
    for (std::uint32_t uid = 1; uid <= duplicates::mostCopies; ++uid)
        full.copies.push_back(copy(inbox, uid, uid));
    QVERIFY(save(s, {full, group("b", Class::A, {copy(inbox, 60'000, 1), copy(inbox, 60'001, 2)})}));
    const auto totals = s.groups().totals(me);
    QVERIFY_OK(totals);
    QCOMPARE(totals->groups, std::uint64_t{2});
    QCOMPARE(totals->full, std::uint64_t{1});
}

/// 15,000 copies were told as 11,079, since no more headers are held of one set.
void GroupsTest::aGroupFullOfHeadersIsFull()
{
    const Place place;
    store::Store s = place.open();
    auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    constexpr std::uint32_t mebibyte = 1024 * 1024;
    std::vector<arrivals::Arrival> batch;
    const auto groupOf = [&batch](const std::string &id, std::uint32_t first, std::uint32_t copies,
                                  std::uint32_t header) {
        duplicates::Group made = group(id, Class::A, {});
        made.size = 2 * mebibyte;
        for (std::uint32_t uid = first; uid < first + copies; ++uid) {
            batch.push_back(arrival(inbox, uid, 1));
            batch.back().headerBytes = header;
            made.copies.push_back(copy(inbox, uid, uid, duplicates::Role::Extra, 2 * mebibyte));
        }
        return made;
    };
    // In the second one bodies are as large as that, in the third one there would be room for more headers.
    const std::vector groups{groupOf("a", 1, 63, mebibyte), groupOf("b", 100, 63, 1'000),
                             groupOf("c", 200, 60, mebibyte)};
    QVERIFY_OK(s.arrivals().add(*mailbox, batch));
    QVERIFY(save(s, groups));
    const auto totals = s.groups().totals(me);
    QVERIFY_OK(totals);
    QCOMPARE(totals->full, std::uint64_t{1});
    for (const duplicates::Group &group : load(s))
        QCOMPARE(group.full, group.id == "a");
}

void GroupsTest::hostileSizesDoNotOverflow()
{
    const Place place;
    store::Store s = place.open();
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    duplicates::Group g = group("a", Class::A, {copy(inbox, 1, 1), copy(inbox, 2, 2), copy(inbox, 3, 3)});
    g.copies[1].size = most;
    g.copies[2].size = most;
    QVERIFY(save(s, {g, group("b", Class::A, {copy(inbox, 4, 1), copy(inbox, 5, 2)})}));
    QCOMPARE(s.groups().totals(me)->extraBytes, most);
}

void GroupsTest::anExpungedOriginalHandsItsRoleOn()
{
    const Place place;
    store::Store s = place.open();
    auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    QVERIFY(save(s, {group("a", Class::A, {copy(inbox, 1, 10), copy(inbox, 2, 20), copy(inbox, 3, 30)})}));
    using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    QVERIFY_OK(s.arrivals().expunge(*mailbox, Ranges{{1, 1}}));
    auto groups = load(s);
    QCOMPARE(groups.size(), 1U);
    QCOMPARE(groups[0].copies.size(), 2U);
    QVERIFY(groups[0].copies[0].role == duplicates::Role::Original);
    QVERIFY(groups[0].copies[1].role == duplicates::Role::Extra);
    QVERIFY((*s.groups().totals(me) == duplicates::Totals{0, 1, 1, 100, 0, 0}));
    store::GroupQuery newest;
    newest.since = 30;
    QVERIFY_OK(s.arrivals().expunge(*mailbox, Ranges{{3, 3}}));
    QVERIFY(load(s, newest).empty());
}

void GroupsTest::aGroupOfOneIsNone()
{
    const Place place;
    store::Store s = place.open();
    auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    QVERIFY(save(s, four()));
    using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    QVERIFY_OK(s.arrivals().expunge(*mailbox, Ranges{{2, 2}}));
    store::GroupQuery everything;
    everything.minCopies = 0;
    QCOMPARE(load(s, everything).size(), 3U);
    QVERIFY_OK(s.arrivals().clear(*mailbox)); // takes b's copy in INBOX
    QCOMPARE(load(s, everything).size(), 2U);
}

void GroupsTest::theJournalIsRefusedInsideTheTransaction()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    auto writer = s.groups().replaceAll(me);
    QVERIFY_OK(writer);
    // Its durability would depend on somebody else's commit.
    QCOMPARE_FAULT(s.runs().append(std::vector{entry("r", 1)}), FaultKind::Internal);
    QVERIFY_OK((*writer)->commit());
    QVERIFY_OK(s.runs().append(std::vector{entry("r", 1)}));
}

void GroupsTest::anUpdateChangesOnlyWhatItNames()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, four()));
    QVERIFY(save(s, {full()}, AccountId{"other"})); // has copies of the same mailboxes and UIDs
    auto writer = s.groups().update(me);
    QVERIFY_OK(writer);
    const std::vector gone{CopyRef{archive, UidValidity{77}, Uid{6}}, CopyRef{inbox, UidValidity{77}, Uid{3}},
                           CopyRef{MailboxName{"nowhere"}, UidValidity{77}, Uid{1}}};
    QVERIFY_OK((*writer)->forget(gone));
    QVERIFY_OK((*writer)->add(group("new", Class::A, {copy(inbox, 3, 1), copy(archive, 6, 2)})));
    QVERIFY_OK((*writer)->commit());
    const auto groups = load(s);
    QCOMPARE(groups.size(), 3U);
    QVERIFY(groups[0] == four()[0]);
    QVERIFY((groups[1] == group("new", Class::A, {copy(inbox, 3, 1), copy(archive, 6, 2)})));
    QVERIFY(groups[2] == four()[3]);
    store::GroupQuery other;
    other.account = AccountId{"other"};
    QCOMPARE(s.groups().load(other)->size(), 1U);
}

void GroupsTest::anUpdateWithoutCommitChangesNothing()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(save(s, {full()}));
    {
        auto writer = s.groups().update(me);
        QVERIFY_OK(writer);
        QVERIFY_OK((*writer)->forget(std::vector{full().copies[0].ref}));
    }
    QVERIFY(load(s) == std::vector{full()});
}

void GroupsTest::groupsAreOutdatedAfterALargeChange()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY(!*s.groups().outdated(me));
    auto mailbox = s.arrivals().mailbox(me, inbox);
    QVERIFY_OK(mailbox);
    QVERIFY_OK(s.arrivals().add(*mailbox, std::vector{arrival(inbox, 1, 5)}));
    QVERIFY(*s.groups().outdated(me)); // nothing was grouped yet
    QVERIFY(save(s, {}));
    QVERIFY(!*s.groups().outdated(me));
    QVERIFY_OK(s.arrivals().clear(*mailbox));
    QVERIFY(*s.groups().outdated(me));
    QVERIFY(save(s, {}));
    QVERIFY(!*s.groups().outdated(me));
}

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
