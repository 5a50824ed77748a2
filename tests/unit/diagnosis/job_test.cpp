// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/jobs/explain/keptfindings.h"
#include "core/jobs/explain/keptlogs.h"
#include "core/jobs/explain/ownfiles.h"
#include "core/jobs/explain/reportsource.h"
#include "core/logs/trace.h"
#include "core/store/store.h"
#include "tests/unit/diagnosis/corpus.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace onecopy;
using namespace onecopy::test;

namespace {

const AccountId account{"bob@mail.example:993"};

class FixedClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return 1'760'000'000; }
};

const CorpusBox &boxNamed(const std::vector<CorpusBox> &corpus, const std::string &name)
{
    return *std::ranges::find(corpus, name, &CorpusBox::name);
}

} // namespace

/// The job against a store that holds one mailbox of the corpus.
class DiagnosisJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGroupGetsItsCause();
    void mailboxesLimitFindingsNotEvidence();
    void logsAreEvidence();
    void logsAreKept();
    void aPackedLogThatWasCutOffIsTold();
    void itsOwnFileIsNeitherALogNorAReport();
    void logsWithoutMessageIdsAreKept();
    void whatAScannerTookIsKept();
    void logsAreFollowed();
    void findingsAreKept();
    void keepingFindingsLeavesNoLogBehind();
    void aMissingLogIsAFault();
    void stopIsCancelled();
    void briefsComeInOrder();
    void groupsThatWereMovedAwayAreStillExplained(); ///< takes a group away

private:
    [[nodiscard]] jobs::Context context(const std::stop_token &stop = {}) const
    {
        return {m_dir.filePath(QStringLiteral("store.db")).toStdString(), &m_clock, stop, {}, {}};
    }
    void fill(store::Store &store);

    QTemporaryDir m_dir;
    FixedClock m_clock;
    std::vector<CorpusBox> m_corpus;
    std::size_t m_messages = 0;
};

void DiagnosisJobTest::fill(store::Store &store)
{
    const CorpusBox &box = boxNamed(m_corpus, "mixed-s1");
    std::map<CopyRef, arrivals::Candidate> all;
    for (const auto &[group, candidates] : box.inputs) {
        for (const arrivals::Candidate &candidate : candidates)
            all.emplace(candidate.arrival.ref, candidate);
    }
    // Messages that came once have no header in the store.
    std::uint32_t uid = 10'000;
    for (const diagnosis::SingleMessage &single : box.users.begin()->second.singles) {
        arrivals::Candidate candidate;
        candidate.arrival.ref = {{single.mailbox}, {1}, {++uid}};
        candidate.arrival.internalDate = single.internalDate;
        candidate.arrival.size = single.size;
        all.emplace(candidate.arrival.ref, candidate);
    }
    m_messages = all.size();
    for (const auto &[ref, candidate] : all) {
        auto mailbox = store.arrivals().mailbox(account, ref.mailbox);
        QVERIFY(mailbox);
        const std::optional<arrivals::Evidence> evidence =
            candidate.evidence.header.empty() ? std::nullopt : std::optional(candidate.evidence);
        const auto added = store.arrivals().add(*mailbox, std::span(&candidate.arrival, 1), std::span(&evidence, 1));
        QVERIFY2(added.has_value(), added ? "" : added.error().describe().c_str());
    }
    auto writer = store.groups().replaceAll(account);
    QVERIFY(writer);
    for (const auto &[group, candidates] : box.inputs)
        QVERIFY((*writer)->add(group));
    QVERIFY((*writer)->commit());
}

void DiagnosisJobTest::initTestCase()
{
    m_corpus = loadCorpus();
    auto store = store::Store::open(context().storePath);
    QVERIFY(store);
    fill(*store);
}

void DiagnosisJobTest::everyGroupGetsItsCause()
{
    const auto diagnosis = jobs::diagnoseAccount(account, {}, context());
    QVERIFY2(diagnosis.has_value(), diagnosis ? "" : diagnosis.error().describe().c_str());
    const CorpusBox &box = boxNamed(m_corpus, "mixed-s1");
    QCOMPARE(diagnosis->groups.size(), box.inputs.size());
    for (std::size_t i = 0; i < box.inputs.size(); ++i) {
        const std::string &id = box.inputs[i].first.id;
        const auto finding = std::ranges::find(diagnosis->groups, id, &diagnosis::GroupFinding::groupId);
        QVERIFY(finding != diagnosis->groups.end());
        const GroupTruth *truth = box.found[i].truth;
        QVERIFY2(truth == nullptr || truth->causes.contains(finding->cause), finding->cause.c_str());
    }
    QVERIFY(diagnosis->causes.size() >= 3); // that box has three
    QVERIFY(!diagnosis->causes.front().byDesign);
    QVERIFY(!diagnosis->causes.front().nextStep.empty());
}

void DiagnosisJobTest::mailboxesLimitFindingsNotEvidence()
{
    jobs::DiagnosisOptions options;
    options.mailboxes = {{"Elsewhere"}};
    const auto none = jobs::diagnoseAccount(account, options, context());
    QVERIFY(none && none->groups.empty() && none->causes.empty());
    options.mailboxes = {{"INBOX"}};
    const auto all = jobs::diagnoseAccount(account, options, context());
    const auto unlimited = jobs::diagnoseAccount(account, {}, context());
    QVERIFY(all && unlimited);
    QCOMPARE(all->groups.size(), unlimited->groups.size());
}

void DiagnosisJobTest::logsAreEvidence()
{
    const CorpusBox &box = boxNamed(m_corpus, "mixed-s1");
    std::string messageId;
    std::string groupId;
    for (std::size_t i = 0; i < box.inputs.size(); ++i) {
        if (box.found[i].truth != nullptr && box.found[i].truth->label == "tls_timeout") {
            messageId = box.inputs[i].first.messageId;
            groupId = box.inputs[i].first.id;
        }
    }
    const QString path = m_dir.filePath(QStringLiteral("sender.log"));
    QFile log(path);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(("May 12 08:00:00 out postfix/smtpd[1]: AAAA1111: client=unknown[192.168.1.5]\n"
               "May 12 08:00:00 out postfix/cleanup[2]: AAAA1111: message-id=<" +
               messageId +
               ">\n"
               "May 12 08:10:00 out postfix/smtp[3]: AAAA1111: to=<desk@y.example>, relay=mx.y.example[192.0.2.1]:25, "
               "delay=600, "
               "delays=0/0/0/600, dsn=4.4.2, status=deferred (conversation with mx.y.example[192.0.2.1] timed out "
               "while sending end of data -- "
               "message may be sent more than once)\n")
                  .c_str());
    log.close();
    jobs::DiagnosisOptions options;
    options.logFiles = {path.toStdString()};
    std::vector<logs::Format> formats;
    options.logRead = [&](const std::string &, const logs::Summary &summary) { formats.push_back(summary.format); };
    const auto diagnosis = jobs::diagnoseAccount(account, options, context());
    QVERIFY(diagnosis);
    QVERIFY(formats == std::vector{logs::Format::Postfix});
    const auto finding = std::ranges::find(diagnosis->groups, groupId, &diagnosis::GroupFinding::groupId);
    QVERIFY(std::ranges::any_of(finding->evidence,
                                [](const diagnosis::Reason &reason) { return reason.id == "log-ack-lost"; }));
}

void DiagnosisJobTest::logsAreKept()
{
    // The test before gave a log. It counts for later diagnoses, and once, whatever it is called now.
    const std::string moved = m_dir.filePath(QStringLiteral("mail.log.1")).toStdString();
    QVERIFY(QFile::rename(m_dir.filePath(QStringLiteral("sender.log")), QString::fromStdString(moved)));
    const auto times = [&]() -> std::string {
        const auto diagnosis = jobs::diagnoseAccount(account, {}, context());
        for (const diagnosis::GroupFinding &finding : diagnosis->groups) {
            for (const diagnosis::Reason &reason : finding.evidence) {
                if (reason.id == "log-ack-lost")
                    return reason.arguments.front();
            }
        }
        return "none";
    };
    QCOMPARE(times(), std::string("1"));
    auto again = jobs::importLog(moved, context());
    QVERIFY(again);
    QCOMPARE(again->fresh.lines, std::uint64_t{0});
    QCOMPARE(again->all.lines, std::uint64_t{3});
    QCOMPARE(times(), std::string("1"));
    // What was added since is read on, and knows the message of its queue id.
    QFile log(QString::fromStdString(moved));
    QVERIFY(log.open(QIODevice::Append));
    log.write(
        "May 12 08:40:00 out postfix/smtp[3]: AAAA1111: to=<desk@y.example>, relay=mx.y.example[192.0.2.1]:25, "
        "delay=600, delays=0/0/0/600, dsn=4.4.2, status=deferred (conversation with mx.y.example[192.0.2.1] timed "
        "out while sending end of data -- message may be sent more than once)\n");
    log.close();
    again = jobs::importLog(moved, context());
    QVERIFY(again);
    QCOMPARE(again->fresh.events, std::uint64_t{1});
    QCOMPARE(times(), std::string("2"));
    // The same log as it was exported, with another beginning.
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QFile exported(m_dir.filePath(QStringLiteral("exported.log")));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    exported.write("May 12 07:59:00 out postfix/master[1]: daemon started\n" + lines);
    exported.close();
    again = jobs::importLog(exported.fileName().toStdString(), context());
    QVERIFY(again);
    QCOMPARE(again->fresh.lines, std::uint64_t{5});
    QCOMPARE(times(), std::string("2"));
}

void DiagnosisJobTest::aPackedLogThatWasCutOffIsTold()
{
    const QByteArray lines("May 12 07:59:00 cut postfix/master[1]: daemon started\n"
                           "May 12 08:00:00 cut postfix/cleanup[2]: AAAA2222: message-id=<cut@x>\n");
    // RFC 1952 2.3: without the sum and the length at its end.
    QFile log(m_dir.filePath(QStringLiteral("mail.log.2.gz")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10) + qCompress(lines).sliced(6).chopped(4));
    log.close();
    const auto imported = jobs::importLog(log.fileName().toStdString(), context());
    QVERIFY(imported);
    QCOMPARE(imported->fresh.lines, std::uint64_t{2});
    QVERIFY(imported->fresh.cut);
}

/// Read, it would lose the locks of the store; written over, the record of what can be put back.
void DiagnosisJobTest::itsOwnFileIsNeitherALogNorAReport()
{
    const std::string own = context().storePath;
    const auto imported = jobs::importLog(own, context());
    QVERIFY(!imported);
    QVERIFY(imported.error().kind == FaultKind::Usage);
    QCOMPARE(imported.error().where, std::string("own file"));
    jobs::DiagnosisOptions options;
    options.logFiles = {own};
    const auto diagnosed = jobs::diagnoseAccount(account, options, context());
    QVERIFY(!diagnosed);
    QCOMPARE(diagnosed.error().where, std::string("own file"));
    QCOMPARE(jobs::saveFile(own, "a report", context()).error().where, std::string("own file"));
    QVERIFY(store::Store::open(own, store::Access::ReadOnly));
    // Nor that of other accounts, or what stands in its log and not yet in itself.
    const std::string other = m_dir.filePath(QStringLiteral("other.onecopy")).toStdString();
    QVERIFY(store::Store::open(other));
    for (const char *name : {"", "-wal", ".lock"})
        QCOMPARE(jobs::saveFile(other + name, "a report", context()).error().where, std::string("own file"));
    QVERIFY(store::Store::open(other, store::Access::ReadOnly));
    const std::string report = m_dir.filePath(QStringLiteral("report.csv")).toStdString();
    QVERIFY(jobs::saveFile(report, "a report", context()));
    QVERIFY(jobs::saveFile(report, "the next one", context()));
    // Who has stopped it wants no file.
    std::stop_source stop;
    stop.request_stop();
    jobs::Context stopped = context();
    stopped.stop = stop.get_token();
    const std::string late = m_dir.filePath(QStringLiteral("late.csv")).toStdString();
    QVERIFY(jobs::saveFile(late, "too late", stopped).error().kind == FaultKind::Cancelled);
    QVERIFY(!QFile::exists(QString::fromStdString(late)));
    QVERIFY(jobs::gatherReport(account, jobs::everyGroup, stopped).error().kind == FaultKind::Cancelled);
}

void DiagnosisJobTest::logsWithoutMessageIdsAreKept()
{
    const std::string first = "0000000000AA219F.0000000067B5E2A6.000035AD";
    const std::string second = "0000000000AA21A3.0000000067B5E42B.000035D8";
    QFile log(m_dir.filePath(QStringLiteral("courier.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (const std::string &id : {first, second}) {
        log.write(
            ("Feb 19 13:52:22 mx courierd: newmsg,id=" + id + ": dns; mail.example ([::ffff:192.0.2.1])\n").data());
        log.write(("Feb 19 13:52:23 mx courierd: completed,id=" + id + "\n").data());
    }
    log.close();
    auto imported = jobs::importLog(log.fileName().toStdString(), context());
    QVERIFY(imported);
    QCOMPARE(imported->fresh.events, std::uint64_t{2});
    auto store = store::Store::open(context().storePath, store::Access::ReadOnly);
    QVERIFY(store);
    const diagnosis::LogJoiner::Traces traces{{logs::courierTrace(first), "one@x"},
                                              {logs::courierTrace(second), "one@x"},
                                              {logs::courierTrace("AA.0000000067B5E42B.1"), "one@x"}};
    diagnosis::LogJoiner joiner({"one@x"}, traces);
    const auto found = jobs::joinKeptLogs(*store, {"one@x"}, traces, 0, 0, joiner);
    QVERIFY(found);
    QCOMPARE(*found, std::size_t{2});
    QVERIFY(joiner.proofFor("one@x") != nullptr);
    QCOMPARE(joiner.proofFor("one@x")->accepted, 2U);
}

/// Whatever else is in the log, and however often it is read.
void DiagnosisJobTest::whatAScannerTookIsKept()
{
    const auto lines = [](const char *day, const char *id, int milliseconds) {
        return QByteArray("2026-11-") + day +
               " 17:37:00 #4057(rspamd_proxy) <a48fed>; milter; rspamd_task_write_log: id: <" + id +
               ">, qid: <4FabCd1234>, ip: 192.0.2.7, (default: F (no action): [0.10/15.00] []), len: 3400000, time: " +
               QByteArray::number(milliseconds) + ".455ms, dns req: 15\n";
    };
    for (const char *name : {"rspamd.log", "rspamd.log.copy"}) {
        QFile log(m_dir.filePath(QString::fromLatin1(name)));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(name) + " begins\n");
        log.write(lines("20", "slow@x", 412'345) + lines("21", "slow@x", 3'000) + lines("22", "quick@x", 318));
        log.close();
        QVERIFY(jobs::importLog(log.fileName().toStdString(), context()));
    }
    auto store = store::Store::open(context().storePath, store::Access::ReadOnly);
    QVERIFY(store);
    diagnosis::LogJoiner joiner({"slow@x", "quick@x"});
    QVERIFY(jobs::joinKeptLogs(*store, {"slow@x", "quick@x"}, {}, 0, 0, joiner));
    const diagnosis::LogProof &slow = *joiner.proofFor("slow@x");
    QCOMPARE(slow.scanned, 2U);
    QCOMPARE(slow.longestScan, 412U);
    QCOMPARE(slow.lines.size(), std::size_t{1});
    const diagnosis::LogProof &quick = *joiner.proofFor("quick@x");
    QCOMPARE(quick.scanned, 1U);
    QVERIFY(!quick.isSlowlyScanned());
    QVERIFY(quick.lines.empty()); // one ordinary delivery proves nothing
}

void DiagnosisJobTest::logsAreFollowed()
{
    const QString path = m_dir.filePath(QStringLiteral("live.log"));
    const auto write = [&path](const QByteArray &text) {
        QFile log(path);
        QVERIFY(log.open(QIODevice::Append));
        log.write(text);
    };
    std::atomic<std::uint64_t> events = 0;
    std::jthread follower([&](const std::stop_token &stop) {
        const auto news = [&events](const std::string &, const jobs::ImportedLog &imported) {
            events += imported.fresh.events;
        };
        [[maybe_unused]] const auto ended = jobs::followLogs({path.toStdString()}, news, context(stop));
    });
    // The file comes later, grows, and is replaced.
    write("May 12 08:00:00 mx postfix/smtpd[1]: BBBB1111: client=mail.x.example[192.0.2.9]\n");
    QTRY_VERIFY_WITH_TIMEOUT(events == 1, 60'000);
    write("May 12 08:00:00 mx postfix/cleanup[2]: BBBB1111: message-id=<live@x.example>\n");
    QTRY_VERIFY_WITH_TIMEOUT(events == 2, 60'000);
    QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
    write("May 12 08:20:00 mx postfix/smtpd[1]: CCCC1111: client=mail.x.example[192.0.2.9]\n"
          "May 12 08:20:00 mx postfix/cleanup[2]: CCCC1111: message-id=<live@x.example>\n");
    QTRY_VERIFY_WITH_TIMEOUT(events == 4, 60'000);
    follower.request_stop();
    follower.join();
    auto store = store::Store::open(context().storePath, store::Access::ReadOnly);
    QVERIFY(store);
    const auto message = store->logs().message("live@x.example");
    QVERIFY(message && message->has_value());
    QVERIFY2((*message)->proof.find("\"accepted\":2") != std::string::npos, (*message)->proof.c_str());
}

void DiagnosisJobTest::findingsAreKept()
{
    const auto found = jobs::findCauses(account, {}, context());
    QVERIFY2(found.has_value(), found ? "" : found.error().describe().c_str());
    auto store = store::Store::open(context().storePath, store::Access::ReadOnly);
    QVERIFY(store);
    const auto latest = store->findings().latest(account);
    QVERIFY(latest && latest->has_value());
    QCOMPARE((*latest)->at, m_clock.now());
    const auto kept = report::keptFindingsFrom((*latest)->json);
    QVERIFY(kept);
    QCOMPARE(kept->groups.size(), found->diagnosis.groups.size());
    QVERIFY(!kept->findings.causes.front().lines.empty());
    // A look at one mailbox says too little to be kept.
    jobs::DiagnosisOptions options;
    options.mailboxes = {{"Elsewhere"}};
    QVERIFY(jobs::findCauses(account, options, context()));
    QCOMPARE(store->findings().latest(account)->value().json, (*latest)->json);
}

/// Who finds one checks the whole file first, which takes seconds for a large one.
void DiagnosisJobTest::keepingFindingsLeavesNoLogBehind()
{
    {
        auto store = store::Store::open(context().storePath);
        QVERIFY(store);
        QVERIFY(store->findings().save(account, {{}, 1, "{}"})); // so that there is something to keep
    }
    QVERIFY(jobs::findCauses(account, {}, context()));
    QCOMPARE(QFile(m_dir.filePath(QStringLiteral("store.db-wal"))).size(), 0);
}

void DiagnosisJobTest::groupsThatWereMovedAwayAreStillExplained()
{
    const auto before = jobs::findCauses(account, {}, context());
    QVERIFY(before && !before->findings->earlier);
    auto store = store::Store::open(context().storePath);
    QVERIFY(store);
    store::GroupQuery query;
    query.account = account;
    const auto groups = store->groups().load(query);
    QVERIFY(groups);
    const auto counted = std::ranges::find_if(*groups, [](const duplicates::Group &group) {
        return group.cls == duplicates::Class::A || group.cls == duplicates::Class::B;
    });
    QVERIFY(counted != groups->end());
    const duplicates::Group &group = *counted;
    removal::Plan plan;
    plan.account = account;
    removal::PlannedGroup planned;
    planned.groupId = group.id;
    planned.cls = group.cls;
    planned.keep.copy = group.copies.front();
    planned.messageId = group.messageId;
    planned.face = group.face;
    for (std::size_t i = 1; i < group.copies.size(); ++i) {
        removal::PlannedCopy extra;
        extra.copy = group.copies[i];
        planned.extras.push_back(extra);
    }
    plan.groups.push_back(planned);
    store::Run run;
    run.id = "2026-11-26T04-00-00-0001";
    run.account = account;
    run.planJson = removal::toJson(plan);
    run.planHash = "hash";
    run.planned = plan.extraCount();
    const auto toKeep = jobs::findingsBefore(*store, run.id, plan, context());
    QVERIFY(toKeep);
    QVERIFY(store->findings().save(account, *toKeep));
    QVERIFY(store->runs().begin(run));
    std::vector<store::JournalEntry> journal;
    for (const removal::PlannedCopy &extra : planned.extras) {
        store::JournalEntry entry;
        entry.runId = run.id;
        entry.groupId = group.id;
        entry.source = extra.copy.ref;
        entry.step = store::Step::Intent;
        journal.push_back(entry);
        entry.step = store::Step::Moved;
        entry.target = CopyRef{{"Quarantine"}, {1}, {static_cast<std::uint32_t>(journal.size())}};
        journal.push_back(entry);
    }
    QVERIFY(store->runs().append(journal));
    for (const removal::PlannedCopy &extra : planned.extras) {
        auto mailbox = store->arrivals().mailbox(account, extra.copy.ref.mailbox);
        QVERIFY(mailbox);
        const std::pair range(extra.copy.ref.uid.value, extra.copy.ref.uid.value);
        QVERIFY(store->arrivals().expunge(*mailbox, std::span(&range, 1)));
    }
    const auto after = jobs::findCauses(account, {}, context());
    QVERIFY2(after.has_value(), after ? "" : after.error().describe().c_str());
    QVERIFY(std::ranges::none_of(after->diagnosis.groups, [&](const auto &one) { return one.groupId == group.id; }));
    QCOMPARE(after->earlier.size(), std::size_t{1});
    QCOMPARE(after->earlier.front().group.copies.size(), group.copies.size());
    QVERIFY(after->findings->earlier);
    QCOMPARE(after->findings->earlier->extras, static_cast<std::uint64_t>(planned.extras.size()));
    QCOMPARE(after->findings->groups, before->findings->groups);
    QCOMPARE(after->findings->ofGroup.at(group.id).cause, before->findings->ofGroup.at(group.id).cause);
}

void DiagnosisJobTest::aMissingLogIsAFault()
{
    jobs::DiagnosisOptions options;
    options.logFiles = {"/nonexistent/mail.log"};
    const auto diagnosis = jobs::diagnoseAccount(account, options, context());
    QVERIFY(!diagnosis);
    QVERIFY(diagnosis.error().kind == FaultKind::File);
}

void DiagnosisJobTest::stopIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    const auto diagnosis = jobs::diagnoseAccount(account, {}, context(source.get_token()));
    QVERIFY(!diagnosis);
    QVERIFY(diagnosis.error().kind == FaultKind::Cancelled);
}

void DiagnosisJobTest::briefsComeInOrder()
{
    auto store = store::Store::open(context().storePath, store::Access::ReadOnly);
    QVERIFY(store);
    std::size_t count = 0;
    std::uint32_t last = 0;
    const auto read = store->arrivals().eachBrief(account, [&](const store::ArrivalStore::Brief &brief) {
        ++count;
        const bool ascending = brief.ref.uid.value > last || brief.ref.mailbox.wire != "INBOX";
        last = brief.ref.uid.value;
        return ascending;
    });
    QVERIFY(read);
    QCOMPARE(count, m_messages);
}

QTEST_GUILESS_MAIN(DiagnosisJobTest)
#include "job_test.moc"
