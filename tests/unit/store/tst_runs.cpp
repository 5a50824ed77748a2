// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/storefile.h"
#include "samples.h"

#include <limits>

using namespace onecopy;
using namespace samples;
using store::RunState;
using store::Step;

class RunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfARunComesBack();
    void everyFieldOfAnEntryComesBack();
    void everyStepHasAWord();
    void everyStateComesBack();
    void entriesComeInTheOrderOfWriting();
    void runsComeNewestFirst();
    void unfinishedRunsComeOldestFirst();
    void anUnknownRunIsRefused();
    void anIdIsTakenOnce();
    void anAppendIsWholeOrNothing();
    void findingsOfTheLatestAndOfRemovalsAreKept();
    void oldFindingsAreForgotten();
    void whatLogsSayIsKeptAndBounded();
    void theJournalIsAppendOnly_data();
    void theJournalIsAppendOnly();
};

void RunsTest::everyFieldOfARunComesBack()
{
    const Place place;
    store::Run r = run("2026-11-23T10-00-00-ab12");
    r.kind = store::RunKind::Undo;
    r.state = RunState::PartlyUndone;
    r.endedAt = 1'700'000'100;
    r.planJson = "{\"subject\":\"'; DROP TABLE run; --\"}";
    r.planned = std::numeric_limits<std::uint64_t>::max();
    r.removed = 2;
    r.restored = 3;
    r.undoes = "2026-11-22T10-00-00-0000";
    {
        store::Store s = place.open();
        QVERIFY_OK(s.runs().begin(r));
    }
    store::Store s = place.open();
    const auto found = s.runs().find(r.id);
    QVERIFY_OK(found);
    QVERIFY(found->has_value());
    const store::Run &b = **found;
    QVERIFY(b.id == r.id && b.account == r.account && b.kind == r.kind && b.state == r.state);
    QVERIFY(b.startedAt == r.startedAt && b.endedAt == r.endedAt && b.planJson == r.planJson &&
            b.planHash == r.planHash);
    QVERIFY(b.planned == r.planned && b.removed == 2 && b.restored == 3 && b.undoes == r.undoes);
    QVERIFY(!s.runs().find("none")->has_value());
}

void RunsTest::everyFieldOfAnEntryComesBack()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    store::JournalEntry e = entry("r", 4'294'967'295U, Step::Moved);
    e.source.mailbox = MailboxName{std::string("\xff\0'", 3)};
    e.target = CopyRef{MailboxName{"Onecopy removed"}, UidValidity{4'000'000'000U}, Uid{7}};
    e.flags = "\\Seen";
    e.internalDate = -1;
    e.size = std::numeric_limits<std::uint64_t>::max();
    e.wholeDigest = "00ff";
    e.messageId = "a@b";
    e.detail = "x\ny";
    store::JournalEntry plain = entry("r", 1);
    QVERIFY_OK(s.runs().append(std::vector{e, plain}));
    const auto entries = s.runs().entries("r");
    QVERIFY_OK(entries);
    QCOMPARE(entries->size(), 2U);
    const store::JournalEntry &b = (*entries)[0];
    QVERIFY(b.sequence > 0 && b.runId == "r" && b.at == e.at && b.step == e.step && b.groupId == e.groupId);
    QVERIFY(b.source == e.source && b.target == e.target && b.flags == e.flags && b.internalDate == e.internalDate);
    QVERIFY(b.size == e.size && b.wholeDigest == e.wholeDigest && b.messageId == e.messageId && b.detail == e.detail);
    QVERIFY(!(*entries)[1].target && !(*entries)[1].internalDate);
}

void RunsTest::everyStepHasAWord()
{
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(Step::Failed); ++i) {
        const auto step = static_cast<Step>(i);
        QVERIFY(words.insert(toString(step)).second);
        QVERIFY(store::stepFrom(toString(step)) == step);
    }
    QVERIFY(!store::stepFrom("Intent") && !store::stepFrom(""));
}

void RunsTest::everyStateComesBack()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    for (const RunState state :
         {RunState::Done, RunState::Stopped, RunState::Undone, RunState::PartlyUndone, RunState::Open}) {
        QVERIFY_OK(s.runs().setState("r", state, 1, 2, 3));
        const auto found = s.runs().find("r");
        QVERIFY_OK(found);
        QVERIFY((*found)->state == state && (*found)->removed == 1 && (*found)->restored == 2 &&
                (*found)->endedAt == 3);
    }
}

void RunsTest::entriesComeInTheOrderOfWriting()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    QVERIFY_OK(s.runs().begin(run("other")));
    QVERIFY_OK(s.runs().append(std::vector{entry("r", 9), entry("r", 3)}));
    QVERIFY_OK(s.runs().append(std::vector{entry("other", 5)}));
    QVERIFY_OK(s.runs().append(std::vector{entry("r", 1)}));
    const auto entries = s.runs().entries("r");
    QVERIFY_OK(entries);
    QCOMPARE(entries->size(), 3U);
    QCOMPARE((*entries)[0].source.uid.value, 9U);
    QCOMPARE((*entries)[1].source.uid.value, 3U);
    QCOMPARE((*entries)[2].source.uid.value, 1U);
    QVERIFY((*entries)[0].sequence < (*entries)[1].sequence && (*entries)[1].sequence < (*entries)[2].sequence);
}

void RunsTest::runsComeNewestFirst()
{
    const Place place;
    store::Store s = place.open();
    for (const auto &[id, at] : {std::pair{"c", 20}, std::pair{"a", 10}, std::pair{"b", 20}}) {
        store::Run r = run(id);
        r.startedAt = at;
        r.account = AccountId{at == 10 ? "other" : "me"};
        QVERIFY_OK(s.runs().begin(r));
    }
    const auto ids = [](const Result<std::vector<store::Run>> &runs) {
        std::string out;
        for (const store::Run &r : *runs)
            out += r.id;
        return out;
    };
    QCOMPARE(ids(s.runs().runs(std::nullopt)), std::string("bca"));
    QCOMPARE(ids(s.runs().runs(AccountId{"me"})), std::string("bc"));
    QVERIFY(s.runs().runs(AccountId{"me"})->front().planJson.empty());
}

void RunsTest::unfinishedRunsComeOldestFirst()
{
    const Place place;
    store::Store s = place.open();
    for (const auto &[id, at] : {std::pair{"new", 30}, std::pair{"old", 10}, std::pair{"done", 20}}) {
        store::Run r = run(id);
        r.startedAt = at;
        QVERIFY_OK(s.runs().begin(r));
    }
    QVERIFY_OK(s.runs().setState("done", RunState::Done, 0, 0, 21));
    const auto open = s.runs().unfinished(me);
    QVERIFY_OK(open);
    QCOMPARE(open->size(), 2U);
    QCOMPARE((*open)[0].id, std::string("old"));
    QCOMPARE((*open)[0].planJson, std::string("{}"));
    QVERIFY(s.runs().unfinished(AccountId{"other"})->empty());
}

void RunsTest::anUnknownRunIsRefused()
{
    const Place place;
    store::Store s = place.open();
    QCOMPARE_FAULT(s.runs().append(std::vector{entry("none", 1)}), FaultKind::NotFound);
    QCOMPARE_FAULT(s.runs().setState("none", RunState::Done, 0, 0, 0), FaultKind::NotFound);
    QVERIFY(s.runs().entries("none")->empty());
}

void RunsTest::anIdIsTakenOnce()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    QVERIFY(!s.runs().begin(run("r")).has_value());
}

void RunsTest::anAppendIsWholeOrNothing()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    QVERIFY(!s.runs().append(std::vector{entry("r", 1), entry("none", 2)}).has_value());
    QVERIFY(s.runs().entries("r")->empty());
    QVERIFY_OK(s.runs().append(std::vector{entry("r", 1)}));
}

void RunsTest::findingsOfTheLatestAndOfRemovalsAreKept()
{
    const Place place;
    const AccountId one{"a@one:993"};
    const AccountId two{"b@two:993"};
    {
        store::Store s = place.open();
        QVERIFY(!s.findings().latest(one)->has_value());
        QVERIFY_OK(s.findings().save(one, {{}, 10, "first"}));
        QVERIFY_OK(s.findings().save(one, {{}, 20, "second"}));
        QVERIFY_OK(s.findings().save(one, {"2026-run", 15, "before"}));
        QVERIFY_OK(s.findings().save(two, {{}, 30, "other"}));
    }
    store::Store s = place.open();
    QCOMPARE(s.findings().latest(one)->value().json, std::string("second"));
    QCOMPARE(s.findings().latest(one)->value().at, EpochSeconds{20});
    QCOMPARE(s.findings().latest(two)->value().json, std::string("other"));
    const auto before = s.findings().beforeRemovals(one);
    QVERIFY_OK(before);
    QCOMPARE(before->size(), std::size_t{1});
    QCOMPARE(before->front().runId, std::string("2026-run"));
    QCOMPARE(s.findings().beforeRemovals(two)->size(), std::size_t{0});
}

void RunsTest::oldFindingsAreForgotten()
{
    const Place place;
    const AccountId account{"a@one:993"};
    store::Store s = place.open();
    QVERIFY_OK(s.findings().save(account, {{}, 1, "latest"}));
    for (int i = 0; i < 25; ++i)
        QVERIFY_OK(s.findings().save(account, {"2026-11-" + std::to_string(10 + i), i, "x"}));
    const auto kept = s.findings().beforeRemovals(account);
    QCOMPARE(kept->size(), store::FindingStore::mostRemovals);
    QCOMPARE(kept->front().runId, std::string("2026-11-34"));
    QCOMPARE(s.findings().latest(account)->value().json, std::string("latest"));
}

void RunsTest::whatLogsSayIsKeptAndBounded()
{
    const Place place;
    store::Store s = place.open();
    store::LogStore::File file{"1024-x", "/var/log/mail.log", "postfix", 100, 10, 5, 7};
    std::vector<store::LogStore::Message> messages{{"a@x", 1, "{}"}, {"", 0, "{1}"}};
    QVERIFY_OK(s.logs().save(file, messages));
    file.bytes = 200;
    messages = {{"a@x", 9, "{2}"}};
    QVERIFY_OK(s.logs().save(file, messages));
    QCOMPARE(s.logs().file("1024-x")->value().bytes, std::uint64_t{200});
    QVERIFY(!s.logs().file("1024-y")->has_value());
    QCOMPARE(s.logs().files()->size(), std::size_t{1});
    QCOMPARE(s.logs().message("a@x")->value().proof, std::string("{2}"));
    QCOMPARE(s.logs().message("")->value().proof, std::string("{1}"));
    QCOMPARE(*s.logs().count(), std::uint64_t{1});
    messages.clear();
    for (std::size_t i = 0; i < store::LogStore::mostMessages + 10; ++i)
        messages.push_back({"m" + std::to_string(i), static_cast<EpochSeconds>(100 + i), "{}"});
    QVERIFY_OK(s.logs().save(file, messages));
    QVERIFY(*s.logs().count() <= store::LogStore::mostMessages);
    QVERIFY(!s.logs().message("m0")->has_value());
    QVERIFY(s.logs().message("m" + std::to_string(store::LogStore::mostMessages + 9))->has_value());
    QVERIFY(s.logs().message("")->has_value());
}

void RunsTest::theJournalIsAppendOnly_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE journal SET detail = 'x'");
    QTest::newRow("delete") << QByteArray("DELETE FROM journal");
    QTest::newRow("replace") << QByteArray("REPLACE INTO journal SELECT * FROM journal");
    QTest::newRow("delete the run") << QByteArray("DELETE FROM run");
    QTest::newRow("replace the run") << QByteArray("REPLACE INTO run SELECT * FROM run");
    QTest::newRow("another plan") << QByteArray("UPDATE run SET plan = 'x'");
}

void RunsTest::theJournalIsAppendOnly()
{
    QFETCH(const QByteArray, sql);
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.runs().begin(run("r")));
    QVERIFY_OK(s.runs().append(std::vector{entry("r", 1)}));
    auto db = store::Database::open(*store::locate(place.path(), false), store::Access::ReadWrite);
    QVERIFY_OK(db);
    const auto done = (*db)->script(sql.constData());
    QVERIFY(!done.has_value());
    QCOMPARE(s.runs().entries("r")->size(), 1U);
    QVERIFY(s.runs().entries("r")->front().detail.empty());
    QCOMPARE((*s.runs().find("r"))->planJson, std::string("{}"));
}

QTEST_GUILESS_MAIN(RunsTest)
#include "tst_runs.moc"
