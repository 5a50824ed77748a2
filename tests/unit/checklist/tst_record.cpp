// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/checklist/record.h"
#include "core/store/store.h"

using namespace onecopy;
using checklist::LedgerEntry;
using checklist::LedgerEvent;
using checklist::Stage;
using checklist::StepRecord;

namespace {

constexpr EpochSeconds start = 1'795'000'000;

StepRecord sample(const std::string &run, Stage stage, EpochSeconds begun = start)
{
    StepRecord record;
    record.run = run;
    record.account = "anna@localhost:993";
    record.product = "postfix";
    record.via = "ssh:mail.lab.example";
    record.to = "anna@lab.example";
    record.smtp = "smtp+starttls://anna@localhost:587";
    record.route = R"({"imap":{"host":"localhost"}})";
    record.waitSeconds = 90;
    record.configuration = "/etc/postfix-out";
    record.stateFolder = "/srv/onecopy";
    record.programs = {"clamd", "odd \xff name"};
    record.bytes = 100'000;
    record.begun = begun;
    record.state.id = "archival";
    record.state.stage = stage;
    record.state.changeId = std::string(32, 'c');
    record.state.deadline = start + 900;
    record.state.before = probe::Arm{10, 7};
    record.state.changed = probe::Arm{10, 0};
    record.fault = "odd \xff bytes";
    record.caughtBefore = true;
    record.caughtAfter = false;
    record.scannerOwed = true;
    return record;
}

LedgerEntry line(LedgerEvent event, EpochSeconds at, char id = 'c')
{
    LedgerEntry entry;
    entry.at = at;
    entry.event = event;
    entry.change.id = std::string(32, id);
    entry.change.step = "archival";
    entry.change.product = "postfix";
    entry.change.via = "local";
    entry.change.antivirus = true;
    entry.change.deadline = start + 900;
    entry.change.differences = {{"always_bcc", "archive@lab.example", ""}};
    return entry;
}

std::string path(const QTemporaryDir &place)
{
    return place.filePath(QStringLiteral("store.db")).toStdString();
}

} // namespace

/// What a run of a step has shown stays known, whatever becomes of the program.
class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackAsItWas()
    {
        const StepRecord record = sample("1", Stage::Restored);
        const auto read = checklist::stepRecordFrom(checklist::toJson(record));
        QVERIFY(read.has_value());
        QCOMPARE(checklist::toJson(*read), checklist::toJson(record));
        QCOMPARE(read->fault, record.fault);
        QVERIFY(read->caughtBefore == record.caughtBefore && read->caughtAfter == record.caughtAfter);
        QVERIFY(read->scannerOwed);
        QCOMPARE(read->route, record.route);
        QCOMPARE(read->configuration, record.configuration);
        QCOMPARE(read->stateFolder, record.stateFolder);
        QCOMPARE(read->waitSeconds, record.waitSeconds);
        QCOMPARE(read->programs, record.programs);
        QVERIFY(read->state.before == record.state.before);
        QVERIFY(read->state.changed == record.state.changed);
        QVERIFY(!read->state.restored);
        QVERIFY(read->state.stage == Stage::Restored);
        QCOMPARE(read->state.deadline, record.state.deadline);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another document") << QByteArray("[1, 2]");
        QTest::newRow("no step") << QByteArray(R"({"run": "1", "stage": "open"})");
        QTest::newRow("unknown stage") << QByteArray(R"({"run": "1", "step": "archival", "stage": "melted"})");
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = checklist::stepRecordFrom(json.toStdString());
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == FaultKind::StoreDamaged);
    }

    void numbersThatCannotBeAreCut()
    {
        const auto read = checklist::stepRecordFrom(
            R"({"run": "1", "step": "archival", "stage": "open", "before": [5, 9], "changed": [-3, 2], "bytes": -1})");
        QVERIFY(read.has_value());
        QVERIFY((read->state.before == probe::Arm{.probes = 5, .repeated = 5, .unfinished = 5}));
        QVERIFY((read->state.changed == probe::Arm{0, 0}));
        QCOMPARE(read->bytes, std::uint64_t{0});
    }

    void whatCouldNotBeCountedIsKept()
    {
        StepRecord record = sample("1", Stage::Restored);
        record.state.before = probe::Arm{.probes = 5, .repeated = 3, .missing = 2, .notTaken = 1, .unfinished = 1};
        const auto read = checklist::stepRecordFrom(checklist::toJson(record));
        QVERIFY(read.has_value());
        QVERIFY(read->state.before == record.state.before);
    }

    /// In records of before nobody had asked how the copies came: more may follow.
    void anOlderRecordIsRead()
    {
        const auto read = checklist::stepRecordFrom(
            R"({"run": "1", "step": "archival", "stage": "restored", "before": [5, 4], "changed": [5, 0]})");
        QVERIFY(read.has_value());
        QVERIFY((read->state.before == probe::Arm{.probes = 5, .repeated = 4, .unfinished = 4}));
        QVERIFY((read->state.changed == probe::Arm{5, 0}));
        QVERIFY(read->state.mayComeAgain() && !read->state.mayComeLate());
    }

    /// The program was killed while the change was in force: the ledger knows better than the record.
    void theLedgerIsAheadOfTheRecord()
    {
        const std::vector<LedgerEntry> entries{line(LedgerEvent::Planned, start), line(LedgerEvent::Armed, start + 1),
                                               line(LedgerEvent::Applying, start + 2),
                                               line(LedgerEvent::InForce, start + 3)};
        const auto history = checklist::history({sample("1", Stage::Recorded)}, entries);
        QCOMPARE(history.size(), std::size_t{1});
        QVERIFY(history[0].state.stage == Stage::InForce);
        QCOMPARE(history[0].changedAt, start + 3);
        QCOMPARE(history[0].restoredAt, EpochSeconds{0});
        QVERIFY(history[0].state.antivirus);
        QCOMPARE(history[0].differences.size(), std::size_t{1});
        QVERIFY(history[0].state.before.has_value());
    }

    void whatWasPutBackLaterIsRestored()
    {
        const std::vector<LedgerEntry> entries{line(LedgerEvent::Planned, start), line(LedgerEvent::InForce, start + 3),
                                               line(LedgerEvent::RestoreVerified, start + 86'400)};
        const auto history = checklist::history({sample("1", Stage::Stuck)}, entries);
        QVERIFY(history[0].state.stage == Stage::Restored);
        QCOMPARE(history[0].restoredAt, start + 86'400);
    }

    /// What a person has said is never told as read back.
    void whatAPersonSaysIsNotCalledRestored()
    {
        const std::vector<LedgerEntry> begun{line(LedgerEvent::Planned, start), line(LedgerEvent::InForce, start + 3)};
        for (const auto &[said, stage] :
             {std::pair(LedgerEvent::SaidPutBack, Stage::Said), std::pair(LedgerEvent::ServerGone, Stage::Gone)}) {
            auto entries = begun;
            entries.push_back(line(said, start + 86'400));
            const auto history = checklist::history({sample("1", Stage::Stuck)}, entries);
            QVERIFY(history[0].state.stage == stage);
            QCOMPARE(history[0].restoredAt, EpochSeconds{0});
            QCOMPARE(history[0].saidAt, start + 86'400);
            QVERIFY(!checklist::isOpenChange(stage));
            // Through a server that is gone nobody can send the test file.
            QCOMPARE(checklist::unprovedScanners(history).size(), std::size_t{stage == Stage::Said ? 1U : 0U});
        }
    }

    void whatIsStuckStaysSoUntilItIsPutBack()
    {
        const std::vector<LedgerEntry> entries{line(LedgerEvent::Planned, start),
                                               line(LedgerEvent::InForce, start + 3)};
        QVERIFY(checklist::history({sample("1", Stage::Stuck)}, entries)[0].state.stage == Stage::Stuck);
    }

    /// Of the time before records were kept.
    void aChangeWithoutARecordIsShownToo()
    {
        const std::vector<LedgerEntry> entries{line(LedgerEvent::Planned, start - 5, 'd'),
                                               line(LedgerEvent::InForce, start - 4, 'd')};
        const auto history = checklist::history({sample("1", Stage::Restored)}, entries);
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[1].state.id, std::string("archival"));
        QCOMPARE(history[1].via, std::string("local"));
        QVERIFY(history[1].state.stage == Stage::InForce);
    }

    void theScannerIsOwedUntilItIsProved_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("owed");
        QTest::addColumn<bool>("unproved");
        QTest::newRow("caught before, not asked since") << 1 << -1 << false << true;
        QTest::newRow("caught before, and again") << 1 << 1 << true << false;
        QTest::newRow("caught before, not again") << 1 << 0 << false << true;
        QTest::newRow("it never was caught") << 0 << 0 << true << false;
        QTest::newRow("nobody has asked, and the run has put it back itself") << -1 << -1 << false << false;
        QTest::newRow("nobody has asked, and another run has put it back") << -1 << -1 << true << true;
        QTest::newRow("put back by another run, and caught") << -1 << 1 << true << false;
        QTest::newRow("put back by another run, and let through") << -1 << 0 << true << true;
    }
    void theScannerIsOwedUntilItIsProved()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, owed);
        QFETCH(bool, unproved);
        const auto flag = [](int value) { return value < 0 ? std::nullopt : std::optional(value == 1); };
        StepRecord record = sample("1", Stage::Restored);
        record.state.antivirus = true;
        record.caughtBefore = flag(before);
        record.caughtAfter = flag(after);
        record.scannerOwed = owed;
        const auto found = checklist::unprovedScanners(std::vector<StepRecord>{record});
        QCOMPARE(found.size(), std::size_t{unproved ? 1U : 0U});
    }

    /// No mail on its way to the mailbox passes the scanner of a workstation, and a person has the last word.
    void nobodyIsAskedForEverForAScanner()
    {
        StepRecord record = sample("1", Stage::Restored);
        record.state.antivirus = true;
        QCOMPARE(checklist::unprovedScanners(std::vector<StepRecord>{record}).size(), std::size_t{1});
        record.scannerSaid = true;
        QVERIFY(checklist::stepRecordFrom(checklist::toJson(record))->scannerSaid);
        QVERIFY(checklist::unprovedScanners(std::vector<StepRecord>{record}).empty());
        record.scannerSaid = false;
        record.state.id = "antivirus-workstation";
        QVERIFY(checklist::unprovedScanners(std::vector<StepRecord>{record}).empty());
    }

    void whatSettlesAScanner()
    {
        StepRecord owing = sample("1", Stage::Restored);
        owing.state.antivirus = true;
        owing.caughtAfter.reset();
        const auto count = [](const std::vector<StepRecord> &history) {
            return checklist::unprovedScanners(history).size();
        };
        QCOMPARE(count({owing}), std::size_t{1});
        StepRecord other = owing;
        // It is still off, or nobody knows the way, or it was no protection: nothing to be proved here.
        other.state.stage = Stage::InForce;
        QCOMPARE(count({other}), std::size_t{0});
        other = owing;
        other.route.clear();
        QCOMPARE(count({other}), std::size_t{0});
        other = owing;
        other.state.antivirus = false;
        QCOMPARE(count({other}), std::size_t{0});
        // A newer run has asked the same scanner, whatever it said; an older one, or another way, says nothing.
        StepRecord newer = sample("2", Stage::Open, start + 60);
        newer.caughtAfter.reset();
        QCOMPARE(count({newer, owing}), std::size_t{0});
        QCOMPARE(count({owing, newer}), std::size_t{1});
        newer.to = "bernd@lab.example";
        QCOMPARE(count({newer, owing}), std::size_t{1});
        newer.to = owing.to;
        newer.caughtBefore.reset();
        QCOMPARE(count({newer, owing}), std::size_t{1});
    }

    void aRunThatWasCutDoesNotHideAResult()
    {
        const std::vector<StepRecord> records{sample("2", Stage::Open, start + 50),
                                              sample("1", Stage::Restored, start)};
        QCOMPARE(checklist::latestOf(records, "archival")->run, std::string("1"));
        QVERIFY(checklist::latestOf(records, "baseline") == nullptr);
        QCOMPARE(checklist::latestOf(std::vector<StepRecord>{records[0]}, "archival")->run, std::string("2"));
    }

    void aRunThatEndedEarlyDoesNotHideAResult()
    {
        StepRecord early = sample("2", Stage::Restored, start + 50); // stopped before it counted with the change
        early.state.changed.reset();
        const StepRecord proved = sample("1", Stage::Restored, start);
        QCOMPARE(checklist::latestOf(std::vector{early, proved}, "archival")->run, std::string("1"));
        early.state.stage = Stage::Skipped;
        early.state.before.reset();
        QCOMPARE(checklist::latestOf(std::vector{early, proved}, "archival")->run, std::string("1"));
        QCOMPARE(checklist::latestOf(std::vector{early}, "archival")->run, std::string("2"));
        // What is still changed has to be seen.
        early.state.stage = Stage::InForce;
        QCOMPARE(checklist::latestOf(std::vector{early, proved}, "archival")->run, std::string("2"));
        // And what never was put back, as its server is gone, also when a later run did not get far.
        StepRecord gone = sample("1", Stage::Gone, start);
        gone.state.changed.reset();
        early.state.stage = Stage::Skipped;
        QCOMPARE(checklist::latestOf(std::vector{early, gone}, "archival")->run, std::string("1"));
    }

    void anAccountHasItsOwnRuns()
    {
        StepRecord other = sample("2", Stage::Restored);
        other.account = "bernd@mail.example:993";
        StepRecord untested = sample("3", Stage::Restored); // nobody knows of which server
        untested.account.clear();
        const auto runs = checklist::recordsOf({sample("1", Stage::Restored), other, untested}, "anna@localhost:993");
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].run, std::string("1"));
        QCOMPARE(runs[1].run, std::string("3"));
    }

    void theStoreKeepsTheNewestOfEachRun()
    {
        const QTemporaryDir place;
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        QVERIFY(store->checklist().save(sample("1", Stage::Open)).has_value());
        QVERIFY(store->checklist().save(sample("2", Stage::Needless, start + 9)).has_value());
        QVERIFY(store->checklist().save(sample("1", Stage::Restored)).has_value());
        const auto records = store->checklist().records();
        QVERIFY(records.has_value());
        QCOMPARE(records->size(), std::size_t{2});
        QCOMPARE(records->front().run, std::string("2"));
        QVERIFY(records->back().state.stage == Stage::Restored);
    }

    void theOldestAreForgotten()
    {
        const QTemporaryDir place;
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        const auto saveAll = [&]() -> Result<void> {
            for (std::size_t i = 0; i < store::ChecklistStore::mostRecords + 3; ++i) {
                const auto begun = start + static_cast<EpochSeconds>(i);
                if (auto saved = store->checklist().save(sample(std::to_string(i), Stage::Open, begun)); !saved)
                    return saved;
            }
            return {};
        };
        QVERIFY(store->inOneTransaction(saveAll).has_value());
        const auto records = store->checklist().records();
        QVERIFY(records.has_value());
        QCOMPARE(records->size(), store::ChecklistStore::mostRecords);
        QCOMPARE(records->back().run, std::string("3"));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
