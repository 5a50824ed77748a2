// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"

#include <algorithm>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr EpochSeconds start = 1'795'000'000;
constexpr const char *trace =
    "Received: from relay.example.org by mail.lab.example with ESMTP id q1; Mon, 23 Nov 2026 10:00:01 +0000\r\n";

std::string mail(const std::string &id, const std::string &subject, const std::string &more = {},
                 const std::string &hops = trace)
{
    return hops + "From: Sender <sender@example.org>\r\nTo: anna@lab.example\r\nSubject: " + subject +
           "\r\nDate: Mon, 23 Nov 2026 09:59:00 +0000\r\nMessage-ID: <" + id + "@example.org>\r\n" + more +
           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nText of " + subject + "\r\n";
}

/// As Exchange writes them: the report's own text, then the message itself.
std::string journalReport(const std::string &number, const std::string &subject, const std::string &text,
                          const std::string &enclosed)
{
    return std::string(trace) +
           "From: Microsoft Exchange <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>\r\n"
           "To: journal@lab.example\r\nSubject: " +
           subject + "\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <" + number +
           "@journal.report.generator>\r\nX-MS-Journal-Report:\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n" +
           text + "\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + enclosed + "\r\n--b--\r\n";
}

} // namespace

/// Class E: mail that is related and not equal is found, shown, and never removed.
class TestRemovalRelated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = lab::Dovecot::start();
        MUST(started);
        m_server = std::move(*started);
        m_account = m_ctl.account(*m_server, "anna");
        const std::string original = mail("journaled", "Journaled");
        store({{"INBOX", mail("again1", "Sent again"), start},
               {"INBOX", mail("again2", "Sent again"), start + 600},
               {"INBOX", mail("sent", "Also in Sent"), start + 10},
               {"Sent", mail("sent", "Also in Sent", {}, {}), start + 5},
               {"INBOX", mail("list", "By a list too"), start + 20},
               {"INBOX", mail("list", "By a list too", "List-Id: <list.example.org>\r\n"), start + 22},
               {"INBOX", original, start + 30},
               {"Journal",
                journalReport("r1", "Journaled",
                              "\r\nSender: sender@example.org\r\nMessage-Id: <journaled@example.org>\r\n", original),
                start + 31},
               {"Journal",
                journalReport("r2", "Waiting",
                              "Content-Transfer-Encoding: quoted-printable\r\n\r\nSender: "
                              "sender@example.org\r\nMessage-Id: <wait=\r\ning@example.org>\r\n",
                              "Subject: Waiting\r\n\r\nx"),
                start + 32},
               {"INBOX", mail("parent", "From a parent"), start + 40},
               {"INBOX", mail("child", "From a parent", "X-MS-Exchange-Parent-Message-Id: <parent@example.org>\r\n"),
                start + 45},
               {"INBOX", mail("tick1", "Tick"), start + 3600},
               {"INBOX", mail("tick2", "Tick"), start + 7200},
               {"INBOX", mail("tick3", "Tick"), start + 10'800},
               {"INBOX", mail("fault", "Delivered twice"), start + 50},
               {"INBOX", mail("fault", "Delivered twice", {}, std::string("Received: by second.example\r\n") + trace),
                start + 400}});
        scan();
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("copies");
        QTest::addColumn<bool>("byDesign");
        QTest::newRow("sent again with a new id") << QStringLiteral("Sent again") << 2 << false;
        QTest::newRow("saved in Sent") << QStringLiteral("Also in Sent") << 2 << true;
        QTest::newRow("by a list") << QStringLiteral("By a list too") << 2 << true;
        QTest::newRow("journal report") << QStringLiteral("Journaled") << 2 << true;
        QTest::newRow("parent id") << QStringLiteral("From a parent") << 2 << false;
    }

    void isFound()
    {
        QFETCH(QString, subject);
        QFETCH(int, copies);
        QFETCH(bool, byDesign);
        const QJsonObject group = entryOf(related(), "subject", subject);
        QVERIFY2(!group.isEmpty(), qPrintable(subject));
        QCOMPARE(group[QLatin1String("copies")].toArray().size(), copies);
        QCOMPARE(group[QLatin1String("by_design")].toBool(), byDesign);
        const QJsonObject plan =
            run({QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                 QStringLiteral("--group"), group[QLatin1String("id")].toString(), QStringLiteral("--dry-run")});
        QCOMPARE(plan[QLatin1String("planned")].toInt(-1), 0);
        for (const QJsonValue &skipped : plan[QLatin1String("skipped")].toArray())
            QCOMPARE(skipped.toObject()[QLatin1String("reason")].toString(), QStringLiteral("class-never"));
    }

    void nothingElseIs()
    {
        QCOMPARE(related().size(), 5);
        const QJsonArray faults = groups({QStringLiteral("--class"), QStringLiteral("B")});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].toObject()[QLatin1String("subject")].toString(), QStringLiteral("Delivered twice"));
    }

    /// Who sees copies in the mailbox, and reads that there are none, does not believe the scan.
    void isToldByAScan()
    {
        const CtlResult told = m_ctl.run(QStringList{QStringLiteral("scan")} + m_account);
        MUST_EXIT(told, 0);
        QVERIFY2(told.out.contains("1 extra copy of 1 message among "), told.out.constData());
        QVERIFY2(told.out.contains("5 more messages came several times as designed"), told.out.constData());
    }

    void staysWhenScannedAgain()
    {
        const QJsonArray before = related();
        scan();
        QCOMPARE(related(), before);
        run({QStringLiteral("scan"), QStringLiteral("--full")});
        QCOMPARE(related(), before);
    }

    void followsWhatChanges()
    {
        // The message that a report was waiting for, a third sending, and one of another pair that goes.
        store({{"INBOX", mail("waiting", "Waiting"), start + 12'000},
               {"INBOX", mail("again3", "Sent again"), start + 1000}});
        auto pipe = lab::ImapPipe::open(m_server->imapCommand("anna"));
        MUST(pipe);
        MUST(pipe->run("SELECT Sent"));
        MUST(pipe->run("STORE 1 +FLAGS (\\Deleted)"));
        MUST(pipe->run("EXPUNGE"));
        scan();
        const QJsonArray now = related();
        QVERIFY(entryOf(now, "subject", QStringLiteral("Also in Sent")).isEmpty());
        QCOMPARE(entryOf(now, "subject", QStringLiteral("Sent again"))[QLatin1String("copies")].toArray().size(), 3);
        const QJsonArray all = groups({QStringLiteral("--mailbox"), QStringLiteral("Journal")});
        QCOMPARE(all.size(), 2);
    }

    void explains()
    {
        const QJsonObject group = entryOf(groups({QStringLiteral("--class"), QStringLiteral("B")}), "subject",
                                          QStringLiteral("Delivered twice"));
        const QJsonObject why =
            run({QStringLiteral("duplicates"), QStringLiteral("--explain"), group[QLatin1String("id")].toString()});
        const QJsonObject pair = why[QLatin1String("copies")].toArray().at(0).toObject();
        QCOMPARE(pair[QLatin1String("class")].toString(), QStringLiteral("B"));
        QVERIFY(pair[QLatin1String("same")].toBool());
        const QJsonArray fields = pair[QLatin1String("fields")].toArray();
        QCOMPARE(entryOf(fields, "field", QStringLiteral("Subject"))[QLatin1String("state")].toString(),
                 QStringLiteral("equal"));
        QCOMPARE(entryOf(fields, "field", QStringLiteral("Received"))[QLatin1String("state")].toString(),
                 QStringLiteral("ignored"));
        const QJsonObject byId =
            run({QStringLiteral("duplicates"), QStringLiteral("--explain"), QStringLiteral("<list@example.org>")});
        const QJsonArray misses = byId[QLatin1String("near_misses")].toArray();
        QCOMPARE(misses.size(), 1);
        QCOMPARE(entryOf(misses[0].toObject()[QLatin1String("fields")].toArray(), "field",
                         QStringLiteral("List-Id"))[QLatin1String("state")]
                     .toString(),
                 QStringLiteral("different"));
        const CtlResult none = m_ctl.run(QStringList{QStringLiteral("duplicates"), QStringLiteral("--explain"),
                                                     QStringLiteral("nobody@x"), QStringLiteral("--json")} +
                                         m_account);
        MUST_EXIT(none, 1);
    }

private:
    void store(const std::vector<SmallMail> &mails)
    {
        auto pipe = lab::ImapPipe::open(m_server->imapCommand("anna"));
        MUST(pipe);
        MUST(storeAll(*pipe, mails));
    }
    QJsonObject run(const QStringList &arguments)
    {
        const CtlResult result = m_ctl.run(arguments + QStringList{QStringLiteral("--json")} + m_account);
        if (result.code != 0)
            qFatal("%s: %s%s", qPrintable(arguments.join(QLatin1Char(' '))), result.err.constData(),
                   result.out.constData());
        return result.json();
    }
    void scan() { run({QStringLiteral("scan")}); }
    QJsonArray groups(const QStringList &options)
    {
        return run(QStringList{QStringLiteral("duplicates")} + options)[QLatin1String("groups")].toArray();
    }
    QJsonArray related() { return groups({QStringLiteral("--class"), QStringLiteral("E")}); }

    std::unique_ptr<lab::Dovecot> m_server;
    Ctl m_ctl;
    QStringList m_account;
};

QTEST_GUILESS_MAIN(TestRemovalRelated)
#include "tst_removal_related.moc"
