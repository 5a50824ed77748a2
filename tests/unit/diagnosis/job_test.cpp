// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/jobs/diagnosis.h"
#include "core/store/store.h"
#include "tests/unit/diagnosis/corpus.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

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
    void aMissingLogIsAFault();
    void stopIsCancelled();
    void briefsComeInOrder();

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
