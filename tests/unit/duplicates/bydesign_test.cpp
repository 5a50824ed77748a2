// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/duplicates/builder.h"

#include "core/duplicates/mailboxrole.h"

using namespace onecopy;
using namespace onecopy::duplicates;
using namespace onecopy::test;
using arrivals::Candidate;

namespace {

constexpr EpochSeconds start = 1'700'000'000;

/// As the receiving host writes it: delivery, its own hop, the sender's hop.
std::string trace(const std::string &lmtp, const std::string &queue,
                  const std::string &envelope = "Delivered-To: bob@home.example\r\n")
{
    return envelope +
           (lmtp.empty() ? std::string()
                         : "Received: from mx.home.example by mx.home.example with LMTP id " + lmtp +
                               "; Mon, 15 Jan 2024 10:30:47 +0000\r\n") +
           "Received: from out.example (out.example [192.0.2.1]) by mx.home.example with ESMTP id " + queue +
           "; Mon, 15 Jan 2024 10:30:46 +0000\r\nReceived: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 "
           "10:30:45 +0000\r\n";
}

Mail with(std::string mailTrace, std::string to, std::string more = {})
{
    Mail mail;
    mail.trace = std::move(mailTrace);
    mail.to = std::move(to);
    mail.more = std::move(more);
    return mail;
}

Mail again(std::string id, std::string date = "Mon, 15 Jan 2024 10:40:00 +0000")
{
    Mail mail;
    mail.id = std::move(id);
    mail.date = std::move(date);
    return mail;
}

Mail journalOf(const Mail &mail)
{
    Mail report;
    report.from = "<MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@home.example>";
    report.id = "<report@journal.report.generator>";
    report.more = "X-MS-Journal-Report:\r\n";
    report.type = "multipart/mixed; boundary=\"j\"";
    report.body = "--j\r\nContent-Type: text/plain\r\n\r\nSender: ann@sender.example\r\n\r\n--j\r\nContent-Type: "
                  "message/rfc822\r\n\r\n" +
                  mail.text() + "\r\n--j--\r\n";
    return report;
}

} // namespace

class ByDesignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfOneId_data();
    void copiesOfOneId();
    void reportNames_data();
    void reportNames();
    void reportsMeetWhatTheyReport();
    void kin_data();
    void kin();
    void kinReadsOnlyWhatMayBeLinked();
    void roles_data();
    void roles();
};

void ByDesignTest::copiesOfOneId_data()
{
    QTest::addColumn<std::vector<Candidate>>("set");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<Candidate> set, const char *expected) {
        QTest::newRow(name) << std::move(set) << QString::fromLatin1(expected);
    };
    const auto pair = [](const Mail &left, const Mail &right, EpochSeconds gap = 0) {
        return std::vector<Candidate>{copyOf(left, {1, start}), copyOf(right, {2, start + gap})};
    };
    const std::string both = "info@home.example, sales@home.example";

    row("two aliases of one mailbox, one transaction",
        pair(with(trace("L1", "Q1"), both), with(trace("L2", "Q1"), both)), "B!:1,2");
    row("always_bcc: one recipient, one transaction",
        pair(with(trace("L1", "Q1"), "bob@home.example"), with(trace("L2", "Q1"), "bob@home.example")), "B:1,2");
    row("two recipients, but redelivered", pair(with(trace("L1", "Q1"), both), with(trace("L2", "Q2"), both), 600),
        "B:1,2");
    row("two recipients, but the store was late and tried again",
        pair(with(trace("L1", "Q1"), both), with(trace("L2", "Q1"), both), 600), "B:1,2");
    row("two recipients elsewhere",
        pair(with(trace("L1", "Q1"), "a@far.example, b@far.example"),
             with(trace("L2", "Q1"), "a@far.example, b@far.example")),
        "B:1,2");
    row("two recipients, three copies",
        {copyOf(with(trace("L1", "Q1"), both), {1, start}), copyOf(with(trace("L2", "Q1"), both), {2, start}),
         copyOf(with(trace("L3", "Q1"), both), {3, start})},
        "B:1,2,3");
    row("two recipients, but the very same delivery",
        pair(with(trace("L1", "Q1"), both), with(trace("L1", "Q1"), both)), "A:1,2");
    row("envelope recipients that the sender named",
        pair(with(trace("", "Q1", "X-Original-To: info@home.example\r\nDelivered-To: bob@home.example\r\n"), both),
             with(trace("", "Q1", "X-Original-To: sales@home.example\r\nDelivered-To: bob@home.example\r\n"), both)),
        "B!:1,2");
    row("an envelope recipient that nobody named: archiving",
        pair(with(trace("", "Q1", "X-Original-To: info@home.example\r\nDelivered-To: bob@home.example\r\n"), both),
             with(trace("", "Q1", "X-Original-To: archive@home.example\r\nDelivered-To: bob@home.example\r\n"), both)),
        "B:1,2");
    row("forwarded from an old address that was named, too",
        pair(with("Received: from out.example by mx.home.example with ESMTP id Q1 for <bob@home.example>; Mon, 15 Jan "
                  "2024 10:30:46 +0000\r\n"
                  "Received: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 10:30:45 +0000\r\n",
                  "bob@home.example, bob@old.example"),
             with("Received: from mx.old.example by mx.home.example with ESMTP id Q2 for <bob@home.example>; Mon, 15 "
                  "Jan 2024 10:30:50 +0000\r\n"
                  "Received: from out.example by mx.old.example with ESMTP id O1 for <bob@old.example>; Mon, 15 Jan "
                  "2024 10:30:46 +0000\r\n"
                  "Received: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 10:30:45 +0000\r\n",
                  "bob@home.example, bob@old.example"),
             4),
        "B!:1,2");
    row("a second MX took the same recipient: a retry",
        pair(with("Received: from out.example by mx1.home.example with ESMTP id Q1 for <bob@home.example>; Mon, 15 Jan "
                  "2024 10:30:46 +0000\r\n"
                  "Received: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 10:30:45 +0000\r\n",
                  "bob@home.example, ann@home.example"),
             with("Received: from out.example by mx2.home.example with ESMTP id Q2 for <bob@home.example>; Mon, 15 Jan "
                  "2024 10:40:46 +0000\r\n"
                  "Received: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 10:30:45 +0000\r\n",
                  "bob@home.example, ann@home.example"),
             600),
        "B:1,2");

    // Some senders open a transaction for each recipient; the receiving host tells for whom it took each.
    const auto takenFor = [](const std::string &queue, const std::string &address, const std::string &seconds = "46",
                             const std::string &envelope = "Delivered-To: bob@home.example\r\n") {
        return envelope + "Received: from out.example by mx.home.example with ESMTPS id " + queue +
               (address.empty() ? "" : " for <" + address + ">") + "; Mon, 15 Jan 2024 10:30:" + seconds +
               " +0000\r\nReceived: from pc by out.example with ESMTP id S1; Mon, 15 Jan 2024 10:30:45 +0000\r\n";
    };
    const auto aliasPair = [&](const std::string &left, const std::string &right, const std::string &to,
                               const std::string &more = {}) {
        return pair(with(left, to, more), with(right, to, more), 1);
    };
    row("two transactions for two addresses that the sender named",
        aliasPair(takenFor("Q1", "info@home.example"), takenFor("Q2", "sales@home.example", "47"), both), "B!:1,2");
    row("two transactions for addresses of two domains",
        aliasPair(takenFor("Q1", "Bob@home.example"), takenFor("Q2", "bob@other.example", "47"),
                  "bob@home.example, bob@other.example"),
        "B!:1,2");
    row("two transactions for two addresses, filed apart",
        {copyOf(with(takenFor("Q1", "info@home.example"), both), {1, start}),
         copyOf(with(takenFor("Q2", "sales@home.example"), both), {2, start, "Sales"})},
        "B!:1,2");
    row("two transactions for one of two addresses: a retry",
        aliasPair(takenFor("Q1", "info@home.example"), takenFor("Q2", "info@home.example", "47"), both), "B:1,2");
    row("each of two addresses twice: a retry",
        {copyOf(with(takenFor("Q1", "info@home.example"), both), {1, start}),
         copyOf(with(takenFor("Q2", "sales@home.example"), both), {2, start}),
         copyOf(with(takenFor("Q3", "info@home.example"), both), {3, start + 600}),
         copyOf(with(takenFor("Q4", "sales@home.example"), both), {4, start + 600})},
        "B:1,2,3,4");
    row("one address is named, the other is not",
        aliasPair(takenFor("Q1", "info@home.example"), takenFor("Q2", "hidden@home.example", "47"), both), "B:1,2");
    const std::string toInfo = "Envelope-to: info@home.example\r\n";
    const std::string toSales = "Envelope-to: sales@home.example\r\n";
    row("two transactions, recipients in Envelope-To",
        aliasPair(takenFor("Q1", "", "46", toInfo), takenFor("Q2", "", "47", toSales), both), "B!:1,2");
    row("one transaction, recipients in Envelope-To",
        aliasPair(takenFor("Q1", "", "46", toInfo), takenFor("Q1", "", "46", toSales), both), "B!:1,2");
    row("two transactions, one recipient in Envelope-To",
        aliasPair(takenFor("Q1", "", "46", toInfo), takenFor("Q2", "", "47", toInfo), both), "B:1,2");
    const std::string lists = "List-Id: <dev.l.example>\r\n";
    row("two subscriptions of one list",
        aliasPair(takenFor("Q1", "bob@home.example"), takenFor("Q2", "bob1@home.example", "47"), "dev@l.example",
                  lists),
        "B!:1,2");
    row("one subscription, taken twice",
        aliasPair(takenFor("Q1", "bob@home.example"), takenFor("Q2", "bob@home.example", "47"), "dev@l.example", lists),
        "B:1,2");
    const std::string domains = "a@one.example, a@two.example";
    row("no recipient is told, but two domains, and sooner than a retry",
        aliasPair(takenFor("Q1", "", "46", ""), takenFor("Q2", "", "48", ""), domains), "B!:1,2");
    row("no recipient is told, and it may be a retry",
        aliasPair(takenFor("Q1", "", "06", ""), takenFor("Q2", "", "46", ""), domains), "B:1,2");
    row("no recipient is told, and one domain is named",
        aliasPair(takenFor("Q1", "", "46", ""), takenFor("Q2", "", "48", ""), both), "B:1,2");

    const Mail direct = with(trace("L1", "Q1"), "list@l.example, bob@home.example");
    const Mail byList = with(trace("L2", "Q2"), "list@l.example, bob@home.example", "List-Id: <list.l.example>\r\n");
    row("69: direct and by a list", pair(direct, byList), "E!:1,2");
    row("two lists",
        pair(byList, with(trace("L3", "Q3"), "list@l.example, bob@home.example", "List-Id: <other.l.example>\r\n")),
        "E!:1,2");
    row("one list, delivered twice",
        pair(byList, with(trace("L3", "Q3"), "list@l.example, bob@home.example", "List-Id: <list.l.example>\r\n"), 900),
        "B:1,2");
    Mail onceMore = with(trace("L3", "Q3"), "list@l.example, bob@home.example", "List-Id: <list.l.example>\r\n");
    onceMore.subject = "[All] Offer";
    onceMore.body += "-- \r\nAll mailing list\r\n";
    row("a list that is a member of another one", pair(byList, onceMore), "E!:1,2");
    onceMore.date = "Mon, 15 Jan 2024 10:30:46 +0000";
    row("by one list, on another second: only the id is the same", pair(byList, onceMore), "X:1,2");
    row("two direct copies and one by the list: the fault is not hidden",
        {copyOf(direct, {1, start}), copyOf(with(trace("L4", "Q4"), direct.to), {2, start + 600}),
         copyOf(byList, {3, start})},
        "B:1,2");
    row(
        "direct and by a list, on another day: only the id is the same",
        [&] {
            Mail later = byList;
            later.date = "Tue, 16 Jan 2024 10:30:45 +0000";
            return pair(direct, later);
        }(),
        "X:1,2");

    Mail sent = with("", "bob@home.example");
    row("saved in Sent and received",
        {copyOf(with(trace("L1", "Q1"), "bob@home.example"), {1, start}), copyOf(sent, {2, start, "Sent"})}, "E!:1,2");
    row("no trace fields, but not in Sent: an import",
        {copyOf(with(trace("L1", "Q1"), "bob@home.example"), {1, start}), copyOf(sent, {2, start, "Projects"})},
        "B:1,2");
    row("with trace fields in Sent",
        pair(with(trace("L1", "Q1"), "bob@home.example"), with(trace("L2", "Q2"), "bob@home.example")), "B:1,2");
    row("saved twice in Sent", {copyOf(sent, {1, start, "Sent"}), copyOf(sent, {2, start, "Sent Items"})}, "A:1,2");
    row("resent by a person",
        pair(with(trace("L1", "Q1"), "bob@home.example"),
             with(trace("L2", "Q2"), "bob@home.example", "Resent-Message-ID: <r@x>\r\nResent-From: carl@x\r\n")),
        "E:1,2");
    row("a journal report that came twice", pair(journalOf({}), journalOf({})), "A!:1,2");
    std::vector<Candidate> unreadPair = pair(direct, byList);
    for (Candidate &candidate : unreadPair)
        candidate.evidence.content.reset();
    row("direct and by a list, unread", unreadPair, "E?!:1,2");
}

void ByDesignTest::copiesOfOneId()
{
    QFETCH(std::vector<Candidate>, set);
    QFETCH(QString, expected);
    const auto groups = classify(set, Match::MessageId);
    QCOMPARE(QString::fromStdString(describe(groups)), expected);
    for (const Group &group : groups)
        QVERIFY(!group.byDesign || !group.removableInBulk());
}

void ByDesignTest::reportNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    const QByteArray head = "Message-ID: <own@journal.report.generator>\r\nSubject: x\r\n\r\n--b\r\n";
    QTest::newRow("in its own text") << head + "\r\nSender: a@x\r\nMessage-Id: <m@x>\r\n" << QByteArray("m@x");
    QTest::newRow("line feeds alone") << QByteArray("A: b\n\nMessage-Id: <m@x>\n") << QByteArray("m@x");
    QTest::newRow("folded") << head + "\r\nMessage-ID:\r\n <m@x>\r\n" << QByteArray("m@x");
    QTest::newRow("quoted-printable")
        << head + "Content-Transfer-Encoding: quoted-printable\r\n\r\nMessage-Id: <m=3D1=\r\n2@x>\r\n"
        << QByteArray("m=12@x");
    QTest::newRow("in the header that it encloses")
        << head + "\r\nno words\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMESSAGE-ID: <m@x>\r\n\r\n"
        << QByteArray("m@x");
    QTest::newRow("never its own") << head + "\r\nno words\r\n" << QByteArray();
    QTest::newRow("cut") << head + "\r\nMessage-Id:" << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void ByDesignTest::reportNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QCOMPARE(QByteArray::fromStdString(reportedId(text.toStdString())), id);
}

void ByDesignTest::reportsMeetWhatTheyReport()
{
    const std::vector<Candidate> set{copyOf(Mail{}, {1, start}), copyOf(Mail{}, {2, start + 60}),
                                     copyOf(journalOf({}), {3, start + 1})};
    QCOMPARE(set[2].arrival.keys.kin, arrivals::journalKin);
    const auto group = linkReports(set);
    QVERIFY(group.has_value());
    QCOMPARE(QString::fromStdString(describe({*group})), QStringLiteral("E?!:1,3"));
    QVERIFY(!linkReports(std::span(set).first(2)).has_value());
    QVERIFY(!linkReports(std::span(set).last(1)).has_value());
    // Two reports of what is not here; one report that came twice is no second one.
    Mail second = journalOf({});
    second.id = "<second@journal.report.generator>";
    const Candidate other = copyOf(second, {4, start + 2});
    const auto reports = linkReports(std::vector<Candidate>{set[2], other});
    QVERIFY(reports.has_value());
    QCOMPARE(QString::fromStdString(describe({*reports})), QStringLiteral("E?!:3,4"));
    QVERIFY(!linkReports(std::vector<Candidate>{set[2], copyOf(journalOf({}), {4, start + 2})}).has_value());
}

void ByDesignTest::kin_data()
{
    QTest::addColumn<std::vector<Candidate>>("set");
    QTest::addColumn<QString>("expected");
    const auto series = [](const std::vector<EpochSeconds> &times, const Mail &mail = {}) {
        std::vector<Candidate> set;
        for (std::uint32_t i = 0; i < times.size(); ++i) {
            Mail one = mail;
            one.id = "<" + std::to_string(i) + "@x>";
            set.push_back(copyOf(one, {i + 1, start + times[i]}));
        }
        return set;
    };
    QTest::newRow("sent again after ten minutes") << series({0, 600}) << QStringLiteral("E:1,2");
    QTest::newRow("a form sent three times") << series({0, 4, 11}) << QStringLiteral("E:1,2,3");
    QTest::newRow("the next day is another matter") << series({0, 30 * 3600}) << QString();
    QTest::newRow("daily") << series({0, 86'400 - 40}) << QString();
    QTest::newRow("hourly alerts") << series({0, 3600, 7201, 10'799, 14'400}) << QString();
    QTest::newRow("hourly alerts, some missing") << series({0, 3600, 10'800, 14'400, 25'200}) << QString();
    QTest::newRow("every five minutes, three times") << series({0, 300, 600}) << QStringLiteral("E:1,2,3");
    QTest::newRow("every ten minutes, five times") << series({0, 600, 1201, 1800, 2400}) << QString();
    QTest::newRow("every quarter of an hour, three times") << series({0, 901, 1799}) << QStringLiteral("E:1,2,3");
    QTest::newRow("every five minutes, at full minutes") << series({100, 401, 702}) << QString();
    QTest::newRow("every five minutes, again and again") << series({0, 300, 600, 900, 1200, 1500}) << QString();
    QTest::newRow("every half an hour") << series({0, 1800, 3601, 5400}) << QString();
    QTest::newRow("no schedule") << series({0, 700, 9000}) << QStringLiteral("E:1,2,3");
    QTest::newRow("two pairs far apart") << series({0, 600, 400'000, 400'700}) << QStringLiteral("E:1,2 E:3,4");
    Mail robot;
    robot.more = "Auto-Submitted: auto-generated\r\n";
    QTest::newRow("a program that says so") << series({0, 600}, robot) << QString();
    Mail empty;
    empty.body = "";
    QTest::newRow("empty bodies") << series({0, 600}, empty) << QString();
    Mail other = again("<2@x>");
    other.body = "Another text.\r\n";
    QTest::newRow("other bodies") << std::vector<Candidate>{copyOf(Mail{}, {1, start}), copyOf(other, {2, start + 60})}
                                  << QString();
    Mail child = other;
    child.more = "X-MS-Exchange-Parent-Message-Id: " + Mail{}.id + "\r\n";
    QTest::newRow("a parent is named") << std::vector<Candidate>{copyOf(Mail{}, {1, start}),
                                                                 copyOf(child, {2, start + 60})}
                                       << QStringLiteral("E:1,2");
    Mail answer;
    answer.more = "In-Reply-To: <asked@y>\r\n";
    QTest::newRow("an answer that was sent again") << series({0, 600}, answer) << QStringLiteral("E:1,2");
    Mail toAnother = again("<2@x>");
    toAnother.more = "In-Reply-To: <asked.later@y>\r\n";
    QTest::newRow("two answers in the same words")
        << std::vector<Candidate>{copyOf(answer, {1, start}), copyOf(toAnother, {2, start + 600})} << QString();
    Mail stranger = again("<2@x>");
    stranger.from = "eve@elsewhere.example";
    QTest::newRow("another sender") << std::vector<Candidate>{copyOf(Mail{}, {1, start}),
                                                              copyOf(stranger, {2, start + 60})}
                                    << QString();
    QTest::newRow("new boundaries, same parts")
        << std::vector<Candidate>{copyOf(withParts({}, {"See.\r\n", {"payload"}, "one"}), {1, start}),
                                  copyOf(withParts(again("<2@x>"), {"See.\r\n", {"payload"}, "two"}), {2, start + 60})}
        << QStringLiteral("E:1,2");
    QTest::newRow("copies of one message are not kin")
        << std::vector<Candidate>{copyOf(Mail{}, {1, start}), copyOf(Mail{}, {2, start + 60})} << QString();
    QTest::newRow("unread bodies") << std::vector<Candidate>{copyOf(Mail{}, {1, start}, false),
                                                             copyOf(again("<2@x>"), {2, start + 60}, false)}
                                   << QString();
    QTest::newRow("a journal report and its message")
        << std::vector<Candidate>{copyOf(Mail{}, {1, start}), copyOf(journalOf({}), {2, start + 1})}
        << QStringLiteral("E!:1,2");
}

void ByDesignTest::kin()
{
    QFETCH(std::vector<Candidate>, set);
    QFETCH(QString, expected);
    const auto groups = linkKin(set);
    QCOMPARE(QString::fromStdString(describe(groups)), expected);
    for (const Group &group : groups)
        QVERIFY(!group.removableAlone() && !group.removableInBulk());
}

void ByDesignTest::kinReadsOnlyWhatMayBeLinked()
{
    Mail longer = again("<3@x>");
    longer.body += std::string(2000, 'x') + "\r\n";
    const std::vector<Candidate> set{copyOf(Mail{}, {1, start}, false), copyOf(again("<2@x>"), {2, start + 60}, false),
                                     copyOf(longer, {3, start + 700}, false),
                                     copyOf(again("<4@x>"), {4, start + 900'000}, false)};
    QCOMPARE(worthReadingForKin(set), (std::vector<std::size_t>{0, 1}));
}

void ByDesignTest::roles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<MailboxRole>("role");
    QTest::newRow("Sent") << QByteArray("Sent") << MailboxRole::Sent;
    QTest::newRow("INBOX.Sent") << QByteArray("INBOX.Sent") << MailboxRole::Sent;
    QTest::newRow("[Gmail]/Sent Mail") << QByteArray("[Gmail]/Sent Mail") << MailboxRole::Sent;
    QTest::newRow("Greek in UTF-7") << QByteArray("&A5EDwAO1A8MDxAOxA7sDvAOtA70DsQ-") << MailboxRole::Sent;
    QTest::newRow("Greek in UTF-8") << QByteArray("Απεσταλμένα") << MailboxRole::Sent;
    QTest::newRow("French in UTF-7") << QByteArray("&AMk-l&AOk-ments envoy&AOk-s") << MailboxRole::Sent;
    QTest::newRow("Russian drafts") << QByteArray("&BCcENQRABD0EPgQyBDgEOgQ4-") << MailboxRole::Drafts;
    QTest::newRow("Entwürfe") << QByteArray("Entw&APw-rfe") << MailboxRole::Drafts;
    QTest::newRow("Journal") << QByteArray("Archive/Journal") << MailboxRole::Journal;
    QTest::newRow("INBOX") << QByteArray("INBOX") << MailboxRole::Ordinary;
    QTest::newRow("Presented") << QByteArray("Presented") << MailboxRole::Ordinary;
    QTest::newRow("inside Sent") << QByteArray("Sent/2024") << MailboxRole::Ordinary;
    QTest::newRow("inside Trash") << QByteArray("Trash/Projects") << MailboxRole::Trash;
    QTest::newRow("deep inside Trash") << QByteArray("INBOX.Papierkorb.2024.Sent") << MailboxRole::Trash;
    QTest::newRow("inside Junk") << QByteArray("Junk/Reported") << MailboxRole::Junk;
    QTest::newRow("what Dovecot's lazy_expunge keeps") << QByteArray(".EXPUNGED/INBOX") << MailboxRole::Trash;
    QTest::newRow("what only begins like it") << QByteArray("Trashy/Novels") << MailboxRole::Ordinary;
    QTest::newRow("nothing") << QByteArray() << MailboxRole::Ordinary;
}

void ByDesignTest::roles()
{
    QFETCH(QByteArray, name);
    QFETCH(MailboxRole, role);
    QVERIFY(mailboxRole({name.toStdString()}) == role);
}

QTEST_GUILESS_MAIN(ByDesignTest)
#include "bydesign_test.moc"
