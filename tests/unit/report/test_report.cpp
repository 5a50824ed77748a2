// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace onecopy;
using duplicates::Class;

namespace {

constexpr EpochSeconds monday = 1'300'104'000; // 2011-03-14T12:00:00Z

duplicates::Group makeGroup(const std::string &id, const std::string &subject, std::size_t copies,
                            std::int64_t gap = 600)
{
    duplicates::Group group;
    group.id = id;
    group.cls = Class::B;
    group.proved = true;
    group.messageId = "<" + id + "@corp.example>";
    group.face = {subject, "Anna Kovács", "anna@corp.example", "team@corp.example", monday};
    group.size = 2'500'000;
    for (std::size_t i = 0; i < copies; ++i) {
        duplicates::Copy copy;
        copy.ref = {MailboxName{"INBOX"}, UidValidity{7}, Uid{static_cast<std::uint32_t>(i + 1)}};
        copy.internalDate = monday + static_cast<std::int64_t>(i) * gap;
        copy.size = group.size;
        copy.role = i == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
        group.copies.push_back(copy);
    }
    return group;
}

/// A reader of RFC 4180 written from the grammar, so that it shares nothing with the writer.
std::vector<std::vector<std::string>> parseCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted) {
            if (text[i] != '"') {
                cell += text[i];
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                cell += text[i++];
            } else {
                quoted = false;
            }
        } else if (text[i] == '"') {
            quoted = true;
        } else if (text[i] == ',') {
            rows.back().push_back(std::exchange(cell, {}));
        } else if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            rows.back().push_back(std::exchange(cell, {}));
            rows.emplace_back();
            ++i;
        } else {
            cell += text[i];
        }
    }
    rows.pop_back();
    return rows;
}

std::string readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("<unreadable>");
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyFaults();
    void theTypicalSizeIsThatOfMostExtraCopies();
    void mostCopiesComeFirstAndTheCutIsKept();
    void gapsAreRoundedToWhatTimersMean();
    void aGroupWithoutDatesHasNoArrival();
    void redactionLeavesNoNameBehind();
    void aDeliveryIsToldWithoutItsUser();
    void pseudonymsAreStable();
    void pseudonymsAreTheSameInPdfAndCsv();
    void csvCell_data();
    void csvCell();
    void csvHasOneRowACopy();
    void csvNamesTheCause();
    void findingsComeBackFromText();
    void findingsOfMovedGroupsAreTold();
    void ofTwoCausesThatExplainAsMuchTheSurerOneLeads();
    void csvUsesReadableMailboxNames();
    void csvTellsWhatEachCopyIsAbout();
    void fiveThousandGroupsAreQuick();
    void writesAndReplaces();
    void refusesWhatIsNotAPlainFile_data();
    void refusesWhatIsNotAPlainFile();
    void aFullDiskLeavesTheOldFile();
};

void TestReport::countsOnlyFaults()
{
    report::Source source;
    source.groups = {makeGroup("a", "one", 3), makeGroup("b", "two", 9), makeGroup("c", "three", 8),
                     makeGroup("d", "four", 7), makeGroup("e", "five", 2)};
    source.groups[1].byDesign = true;
    source.groups[2].cls = Class::E;
    source.groups[3].cls = Class::X;
    source.groups[4].size = 2'000'000;
    const auto document = report::makeDocument(source, {});
    QCOMPARE(document.rows.size(), std::size_t(5));
    QCOMPARE(document.figures.worstCopies, std::size_t(3));
    QCOMPARE(document.worstSubject, std::string("one"));
    QCOMPARE(document.figures.largeExtraCopies, std::uint64_t(2));
    QVERIFY(document.source.groups.empty());
    QCOMPARE(document.source.groupsInAll, std::uint64_t(5));
}

void TestReport::theTypicalSizeIsThatOfMostExtraCopies()
{
    QCOMPARE(report::figuresOf({}).typicalBytes, std::uint64_t(0));
    std::vector<duplicates::Group> groups{makeGroup("a", "one", 2), makeGroup("b", "two", 2),
                                          makeGroup("c", "three", 7), makeGroup("d", "four", 9)};
    groups[0].size = 4'000;
    groups[1].size = 9'000'000;
    groups[2].size = 3'400'000; // six of eight extra copies
    groups[3].size = 5'000;
    groups[3].byDesign = true;
    QCOMPARE(report::figuresOf(groups).typicalBytes, std::uint64_t(3'400'000));
}

void TestReport::mostCopiesComeFirstAndTheCutIsKept()
{
    report::Source source;
    source.groups = {makeGroup("a", "one", 2), makeGroup("b", "two", 5), makeGroup("c", "three", 5),
                     makeGroup("d", "four", 9)};
    report::Options options;
    options.maxGroups = 3;
    const auto document = report::makeDocument(source, options);
    QCOMPARE(document.rows.size(), std::size_t(3));
    QCOMPARE(document.rows[0].subject, std::string("four"));
    QCOMPARE(document.rows[1].subject, std::string("two"));
    QCOMPARE(document.rows[2].subject, std::string("three"));
    QCOMPARE(document.source.groupsInAll, std::uint64_t(4));
    QCOMPARE(*document.rows[0].firstArrival, monday);
    QCOMPARE(*document.rows[0].lastArrival, monday + 8 * 600);
    QCOMPARE(document.rows[0].mailboxes, std::vector<std::string>{"INBOX"});
}

void TestReport::gapsAreRoundedToWhatTimersMean()
{
    report::Source source;
    source.groups = {makeGroup("a", "one", 4, 598), makeGroup("b", "two", 3, 603), makeGroup("c", "three", 3, 86'398),
                     makeGroup("d", "four", 2, 3), makeGroup("e", "five", 2, 4'000)};
    const auto gaps = report::makeDocument(source, {}).figures.typicalGapsSeconds;
    QCOMPARE(gaps, (std::vector<std::int64_t>{600, 86'400, 0}));
}

void TestReport::aGroupWithoutDatesHasNoArrival()
{
    report::Source source;
    source.groups = {makeGroup("a", "one", 3)};
    for (auto &copy : source.groups[0].copies) {
        copy.internalDate.reset();
    }
    const auto document = report::makeDocument(source, {});
    QVERIFY(!document.rows[0].firstArrival);
    QVERIFY(!document.rows[0].lastArrival);
    QVERIFY(document.figures.typicalGapsSeconds.empty());
}

void TestReport::redactionLeavesNoNameBehind()
{
    report::Source source;
    source.server = "mail.corp.example";
    source.user = "anna@corp.example";
    source.account = AccountId{"anna@corp.example@mail.corp.example:993"};
    source.groups = {makeGroup("a", "Confidential plans", 3)};
    source.groups[0].copies[1].ref.mailbox = MailboxName{"Projects/Kovács"};
    source.removals = {{"run-1", monday, 2, 0, "done", "INBOX.Onecopy removed"},
                       {"run-2", monday, 2, 0, "done", "Kovács rubbish"}};
    report::Options options;
    options.redact = true;
    const auto groups = source.groups;
    const auto document = report::makeDocument(source, options);
    QCOMPARE(document.rows[0].subject, std::string("Subject 1"));
    QCOMPARE(document.rows[0].sender, std::string("person-1@example-1"));
    QCOMPARE(document.rows[0].messageId, std::string("message-1"));
    QCOMPARE(document.rows[0].mailboxes, (std::vector<std::string>{"INBOX", "Mailbox 1"}));
    QCOMPARE(document.worstSubject, std::string("Subject 1"));
    QCOMPARE(document.source.removals[0].quarantine, std::string("Onecopy removed"));
    QCOMPARE(document.source.removals[1].quarantine, std::string("Mailbox 2"));
    auto all =
        report::toCsv(document, groups) + document.source.server + document.source.user + document.source.account.value;
    for (const auto leak : {"corp.example", "anna", "Kov", "Confidential", "Projects"}) {
        QVERIFY2(all.find(leak) == std::string::npos, leak);
    }
}

void TestReport::aDeliveryIsToldWithoutItsUser()
{
    report::Pseudonyms names;
    const std::string line = report::redactedLine("Nov 23 22:37:58 mail dovecot: lmtp(anna)<97><Zf9aabcDEF==>: sieve: "
                                                  "msgid=<one@corp.example>: stored mail into mailbox 'Kovács'",
                                                  names);
    QVERIFY2(line.find("stored mail into mailbox") != std::string::npos, line.c_str());
    QVERIFY2(line.find("22:37:58") != std::string::npos, line.c_str());
    for (const auto leak : {"anna", "corp.example", "Kov"})
        QVERIFY2(line.find(leak) == std::string::npos, line.c_str());
}

void TestReport::pseudonymsAreStable()
{
    report::Pseudonyms names;
    QCOMPARE(names.address("Anna@Corp.example"), std::string("person-1@example-1"));
    QCOMPARE(names.address("ben@corp.example"), std::string("person-2@example-1"));
    QCOMPARE(names.address("anna@corp.example"), std::string("person-1@example-1"));
    QCOMPARE(names.address("no-domain"), std::string("person-3"));
    QCOMPARE(names.address(""), std::string());
    QCOMPARE(names.subject("x"), std::string("Subject 1"));
    QCOMPARE(names.subject("X"), std::string("Subject 2"));
    QCOMPARE(names.subject("x"), std::string("Subject 1"));
    QCOMPARE(names.subject(""), std::string());
    QCOMPARE(names.mailbox("inbox"), std::string("inbox"));
    QCOMPARE(names.mailbox("Not Onecopy removed"), std::string("Mailbox 1"));
}

void TestReport::pseudonymsAreTheSameInPdfAndCsv()
{
    report::Source source;
    source.groups = {makeGroup("a", "one", 2), makeGroup("b", "two", 5), makeGroup("c", "three", 9)};
    const auto groups = source.groups; // another order than the report's
    report::Options options;
    options.redact = true;
    options.maxGroups = 2;
    const auto document = report::makeDocument(source, options);
    const auto rows = parseCsv(std::string_view(report::toCsv(document, groups)).substr(3));
    std::set<std::string> subjectsOfC;
    for (const auto &row : rows) {
        if (row[0] == "c") {
            subjectsOfC.insert(row[3]);
        }
    }
    QCOMPARE(subjectsOfC, std::set<std::string>{document.rows[0].subject});
}

void TestReport::csvCell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain text stays") << QByteArray("Drawings rev. F") << QByteArray("Drawings rev. F");
    QTest::newRow("empty stays empty") << QByteArray("") << QByteArray("");
    QTest::newRow("comma is quoted") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote is doubled") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("line end is quoted") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("\"'+1\"");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("\"'-1\"");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("\"'\t'=1\"");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r'=1\"");
    QTest::newRow("blank before a formula") << QByteArray("  =1") << QByteArray("\"  '=1\"");
    QTest::newRow("full-width equals") << QByteArray("＝1") << QByteArray("\"'＝1\"");
    QTest::newRow("after a semicolon") << QByteArray("x;=cmd()") << QByteArray("\"x;'=cmd()\"");
    QTest::newRow("after a comma and a blank") << QByteArray("x, @cmd") << QByteArray("\"x, '@cmd\"");
    QTest::newRow("after a quote") << QByteArray("x\"=cmd()") << QByteArray("\"x\"\"'=cmd()\"");
    QTest::newRow("after a line end") << QByteArray("x\n=cmd()") << QByteArray("\"x\n'=cmd()\"");
    QTest::newRow("operators inside stay") << QByteArray("a=b+c-d@e") << QByteArray("a=b+c-d@e");
    QTest::newRow("controls cannot reach a terminal") << QByteArray("a\x1b[31mb") << QByteArray("a\xEF\xBF\xBD[31mb");
    QTest::newRow("nor can those of C1") << QByteArray("a\xC2\x9B"
                                                       "31mb\xC2\xA0")
                                         << QByteArray("a\xEF\xBF\xBD"
                                                       "31mb\xC2\xA0");
    QTest::newRow("no letters run backwards") << QByteArray("invoice \xE2\x80\xAE"
                                                            "fdp.exe")
                                              << QByteArray("invoice [U+202E]fdp.exe");
    QTest::newRow("nor is a part isolated or hidden") << QByteArray("a\xE2\x81\xA6"
                                                                    "b\xE2\x81\xA9\xE2\x80\x8B"
                                                                    "c")
                                                      << QByteArray("a[U+2066]b[U+2069][U+200B]c");
    QTest::newRow("letters from the right stay")
        << QByteArray("تقرير שלום می‌خواهم") << QByteArray("تقرير שלום می‌خواهم");
    QTest::newRow("a mark before a formula") << QByteArray("\xE2\x80\xAE=1") << QByteArray("[U+202E]=1");
    QTest::newRow("broken UTF-8 is replaced") << QByteArray("a\xFF") << QByteArray("a\xEF\xBF\xBD");
}

void TestReport::csvCell()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(report::csvCell(text.toStdString())), cell);
}

void TestReport::csvHasOneRowACopy()
{
    const std::vector groups{makeGroup("00000000000000aa", "Drawings, \"final\"\nrev. F", 3)};
    const auto csv = report::toCsv({}, groups);
    QVERIFY(csv.starts_with("\xEF\xBB\xBFgroup,class,proved,subject,sender,message_id,mailbox,uid,uidvalidity,"
                            "internaldate,size,role,cause\r\n"));
    const auto rows = parseCsv(std::string_view(csv).substr(3));
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[1], (std::vector<std::string>{"00000000000000aa", "B", "true", "Drawings, \"final\"\nrev. F",
                                                "Anna Kovács <anna@corp.example>", "<00000000000000aa@corp.example>",
                                                "INBOX", "1", "7", "2011-03-14T12:00:00Z", "2500000", "original", ""}));
    QCOMPARE(rows[3].at(7), std::string("3"));
    QCOMPARE(rows[3].at(11), std::string("extra"));
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(parseCsv(std::string_view(report::toCsv({}, groups, stopped.get_token())).substr(3)).size(),
             std::size_t(1));
}

void TestReport::csvNamesTheCause()
{
    report::Document document;
    report::Findings findings;
    findings.ofGroup["a"] = {"mail-loop", 0.9, true};
    document.source.findings = std::make_shared<const report::Findings>(findings);
    const auto rows = parseCsv(
        std::string_view(report::toCsv(document, {makeGroup("a", "one", 2), makeGroup("b", "two", 2)})).substr(3));
    QCOMPARE(rows.at(1).at(12), std::string("mail-loop"));
    QCOMPARE(rows.at(3).at(12), std::string());
}

namespace {

report::KeptFindings someFindings()
{
    report::KeptFindings kept;
    report::CauseEntry loop;
    loop.id = "mail-loop";
    loop.title = "A mail loop";
    loop.groups = loop.counted = 2;
    loop.probability = 0.8;
    loop.evidence = {{"gaps-scheduled",
                      "The gaps",
                      {"600,1200", "Postfix"},
                      1.5,
                      {diagnosis::Unit::Gaps, diagnosis::Unit::Text},
                      2}};
    loop.lines = {{"gaps-scheduled", 2, "Received: from a by b; x", "Offer – \xD7\x94"}};
    loop.rivals = {{"ack-gap-timeout", 0.1}};
    report::CauseEntry list;
    list.id = "list-plus-direct";
    list.byDesign = true;
    list.groups = 1;
    list.probability = 0.9;
    kept.findings.causes = {loop, list};
    kept.findings.logs = {{"/var/log/mail.log", "postfix", 10, 4}};
    const auto add = [&](const char *id, const char *cause, double probability, bool counted) {
        diagnosis::GroupFinding group;
        group.groupId = id;
        group.cause = cause;
        group.probability = probability;
        group.counted = counted;
        group.gaps = {600, 1200};
        group.fork = diagnosis::ForkPoint{2, "mx.example", "a.example", "sender"};
        kept.groups.push_back(group);
        kept.findings.ofGroup[id] = {cause, probability, counted};
    };
    add("a", "mail-loop", 0.9, true);
    add("b", "mail-loop", 0.7, true);
    add("c", "list-plus-direct", 0.9, false);
    kept.findings.groups = 3;
    return kept;
}

} // namespace

void TestReport::findingsComeBackFromText()
{
    const report::KeptFindings before = someFindings();
    const std::string text = report::toJson(before.findings, before.groups);
    const auto after = report::keptFindingsFrom(text);
    QVERIFY(after);
    QCOMPARE(report::toJson(after->findings, after->groups), text);
    const report::CauseEntry &entry = after->findings.causes.front();
    QVERIFY(entry.lines == before.findings.causes.front().lines);
    QVERIFY(entry.evidence.front().unit(0) == diagnosis::Unit::Gaps);
    QCOMPARE(entry.evidence.front().groups, std::size_t{2});
    QCOMPARE(after->groups.front().fork->by, std::string("mx.example"));
    QVERIFY(after->groups.front().gaps == before.groups.front().gaps);
    QCOMPARE(after->findings.groups, std::size_t{3});
    for (const char *broken : {"", "{", "[]", "{\"format\":2}", "null"})
        QVERIFY(!report::keptFindingsFrom(broken));
    // What another hand wrote does no harm.
    QVERIFY(
        report::keptFindingsFrom("{\"format\":1,\"causes\":[7,{\"evidence\":{},\"groups\":-4}],\"groups\":[null]}"));
}

void TestReport::findingsOfMovedGroupsAreTold()
{
    report::KeptFindings kept = someFindings();
    report::keepGroups(kept, {"b", "c"});
    QCOMPARE(kept.groups.size(), std::size_t{2});
    QCOMPARE(kept.findings.causes.front().groups, std::size_t{1});
    QVERIFY(std::abs(kept.findings.causes.front().probability - 0.7) < 1e-9);
    report::Findings now;
    report::CauseEntry loop = someFindings().findings.causes.front();
    loop.groups = loop.counted = 1;
    loop.probability = 0.5;
    now.causes = {loop};
    now.ofGroup["x"] = {"mail-loop", 0.5, true};
    now.groups = 1;
    report::addEarlier(now, kept);
    QCOMPARE(now.groups, std::size_t{3});
    QCOMPARE(now.causes.size(), std::size_t{2});
    QCOMPARE(now.causes.front().groups, std::size_t{2});
    QVERIFY(std::abs(now.causes.front().probability - 0.6) < 1e-9);
    QVERIFY(now.causes.back().byDesign);
    QCOMPARE(now.logs.size(), std::size_t{1});
    // Told once, however often it is added.
    report::addEarlier(now, kept);
    QCOMPARE(now.groups, std::size_t{3});
    const report::Judgement judgement = report::judge(now);
    QCOMPARE(judgement.messages, std::size_t{2}); // the list copy is not counted
    QVERIFY(judgement.verdict == report::Verdict::Likely);
}

void TestReport::ofTwoCausesThatExplainAsMuchTheSurerOneLeads()
{
    report::Findings findings;
    report::CauseEntry guess;
    guess.id = "mailbox-rules-client";
    guess.probability = 0.6;
    guess.counted = 19;
    guess.groups = 22; // three of them are only linked
    report::CauseEntry sure = guess;
    sure.id = "tls-timeout-requeue";
    sure.probability = 0.97;
    sure.groups = 19;
    findings.groups = 41;
    for (const auto &causes : {std::vector{guess, sure}, std::vector{sure, guess}}) {
        findings.causes = causes;
        QCOMPARE(report::judge(findings).leading->id, sure.id);
        report::sortCauses(findings);
        QCOMPARE(findings.causes.front().id, sure.id); // the list begins with it
    }
}

void TestReport::csvUsesReadableMailboxNames()
{
    std::vector groups{makeGroup("a", "one", 2)};
    groups[0].copies[0].ref.mailbox = MailboxName{"Entw&APw-rfe"};
    groups[0].copies[1].ref.mailbox = MailboxName{"=cmd"};
    report::Document document;
    document.source.mailboxNames[MailboxName{"Entw&APw-rfe"}] = "Entwürfe";
    const auto rows = parseCsv(std::string_view(report::toCsv(document, groups)).substr(3));
    QCOMPARE(rows.at(1).at(6), std::string("Entwürfe"));
    QCOMPARE(rows.at(2).at(6), std::string("'=cmd"));
}

/// Different messages under one Message-ID: one subject for all would hide what was found.
void TestReport::csvTellsWhatEachCopyIsAbout()
{
    std::vector groups{makeGroup("a", "Invoice 1", 3)};
    groups[0].cls = duplicates::Class::X;
    report::Source source;
    source.groups = groups;
    arrivals::Face other = groups[0].face;
    other.subject = "=Order 7";
    other.fromName = "Bernd";
    other.fromAddress = "bernd@other.example";
    source.faces.emplace(groups[0].copies[1].ref, other);
    for (const bool redact : {false, true}) {
        report::Options options;
        options.redact = redact;
        const auto csv = report::toCsv(report::makeDocument(source, options), groups);
        const auto rows = parseCsv(std::string_view(csv).substr(3));
        QCOMPARE(rows.size(), std::size_t(4));
        QVERIFY(rows[1][3] == rows[3][3] && rows[1][3] != rows[2][3]);
        QVERIFY(rows[1][4] == rows[3][4] && rows[1][4] != rows[2][4]);
        QCOMPARE(rows[2][3] == "'=Order 7", !redact);
        QCOMPARE(csv.find("bernd@other.example") == std::string::npos, redact);
    }
}

void TestReport::fiveThousandGroupsAreQuick()
{
    const auto run = [](std::size_t count) {
        report::Source source;
        for (std::size_t i = 0; i < count; ++i) {
            source.groups.push_back(makeGroup("id" + std::to_string(i), "Subject of " + std::to_string(i), 2 + i % 5));
        }
        const auto groups = source.groups;
        report::Options options;
        options.redact = true;
        QElapsedTimer timer;
        timer.start();
        const auto csv = report::toCsv(report::makeDocument(std::move(source), options), groups);
        return csv.empty() ? qint64(-1) : timer.nsecsElapsed();
    };
    const auto thousand = run(1'000);
    const auto eightThousand = run(8'000);
    QVERIFY2(eightThousand < 10'000'000'000, "8,000 groups took longer than 10 s");
    // Eight times the work; a quadratic step would make it 64.
    QVERIFY2(eightThousand < 30 * thousand + 50'000'000, qPrintable(QString::number(eightThousand / thousand)));
}

void TestReport::writesAndReplaces()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("report.csv"));
    QVERIFY(report::writeFileSafely(path.toStdString(), "one"));
    QCOMPARE(readAll(path), std::string("one"));
    struct stat made = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &made), 0);
    QCOMPARE(made.st_mode & 0777U, 0600U);
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), 0644), 0);
    QVERIFY(report::writeFileSafely(path.toStdString(), "two"));
    QCOMPARE(readAll(path), std::string("two"));
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &made), 0);
    QCOMPARE(made.st_mode & 0777U, 0644U);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReport::refusesWhatIsNotAPlainFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto kind :
         {"symlink", "dangling symlink", "folder", "pipe", "no such folder", "empty name", "name with NUL"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestReport::refusesWhatIsNotAPlainFile()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    const auto victim = folder.filePath(QStringLiteral("victim")).toStdString();
    auto path = folder.filePath(QStringLiteral("report.csv")).toStdString();
    if (kind == QStringLiteral("symlink")) {
        QVERIFY(report::writeFileSafely(victim, "precious"));
        std::filesystem::create_symlink(victim, path);
    } else if (kind == QStringLiteral("dangling symlink")) {
        std::filesystem::create_symlink(victim, path);
    } else if (kind == QStringLiteral("folder")) {
        std::filesystem::create_directory(path);
    } else if (kind == QStringLiteral("pipe")) {
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    } else if (kind == QStringLiteral("no such folder")) {
        path = folder.filePath(QStringLiteral("missing/report.csv")).toStdString();
    } else {
        path = kind == QStringLiteral("empty name") ? std::string() : path + '\0' + "x";
    }
    const auto before =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const auto result = report::writeFileSafely(path, "new");
    QVERIFY(!result);
    QVERIFY(result.error().kind == FaultKind::File);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
             before);
    if (kind == QStringLiteral("symlink")) {
        QCOMPARE(readAll(QString::fromStdString(victim)), std::string("precious"));
    }
}

/// A file size limit of this process stands for the full disk: write() fails half way, in the same place.
void TestReport::aFullDiskLeavesTheOldFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("report.csv"));
    QVERIFY(report::writeFileSafely(path.toStdString(), "old"));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{1'000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto result = report::writeFileSafely(path.toStdString(), std::string(100'000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QCOMPARE(readAll(path), std::string("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
