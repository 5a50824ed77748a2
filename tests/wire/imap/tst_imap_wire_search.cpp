// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

class WireSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
    void millionsStayRanges();
    void moreThanThereAreIsNoAnswer();
    void severalAnswersHaveOneLimit();
    void headerValuesCannotBecomeCommands();
    void criteriaAreWords();
};

void WireSearchTest::found_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QByteArray>("uids");
    const QByteArray plain("C: %3 UID SEARCH UNDELETED UNSEEN\n");
    const QByteArray extended("C: %3 UID SEARCH RETURN (ALL) UNDELETED UNSEEN\n");
    QTest::newRow("search") << QByteArray() << plain + "S: * SEARCH 5 3 4\nS: %3 OK\n" << QByteArray("3:5");
    QTest::newRow("nothing") << QByteArray() << plain + "S: * SEARCH\nS: %3 OK\n" << QByteArray("");
    QTest::newRow("no answer line") << QByteArray() << plain + "S: %3 OK\n" << QByteArray("");
    QTest::newRow("in two lines") << QByteArray() << plain + "S: * SEARCH 5\nS: * SEARCH 1 2\nS: %3 OK\n"
                                  << QByteArray("1:2,5");
    QTest::newRow("esearch") << QByteArray("ESEARCH")
                             << extended + "S: * ESEARCH (TAG \"%3\") UID ALL 1:3,9\nS: %3 OK\n"
                             << QByteArray("1:3,9");
    QTest::newRow("esearch nothing") << QByteArray("ESEARCH") << extended + "S: * ESEARCH (TAG \"%3\") UID\nS: %3 OK\n"
                                     << QByteArray("");
    QTest::newRow("esearch of another")
        << QByteArray("ESEARCH")
        << extended + "S: * ESEARCH (TAG \"x\") UID ALL 1:3\nS: * ESEARCH (TAG \"%3\") UID ALL 4\nS: %3 OK\n"
        << QByteArray("4");
}

void WireSearchTest::found()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, dialogue);
    QFETCH(QByteArray, uids);
    ScriptedServer server(opened(9, "EXAMINE", capabilities.toStdString()) + dialogue.toStdString());
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        const auto found = client->search("UNDELETED UNSEEN");
        MUST(found);
        QCOMPARE(found->toString(), uids.toStdString());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireSearchTest::millionsStayRanges()
{
    std::string line = "* SEARCH";
    for (int uid = 2'000'000; uid > 0; --uid)
        line += " " + std::to_string(uid);
    ScriptedServer server(opened(2'000'000) + "C: %3 UID SEARCH ALL\nS: " + line + "\nS: %3 OK\n" +
                          "C: %4 UID SEARCH ALL\nS: * ESEARCH UID ALL 9:2000008\nS: %4 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    const auto found = client->search("ALL");
    MUST(found);
    QCOMPARE(found->toString(), std::string("1:2000000"));
    const auto all = client->search("ALL");
    MUST(all);
    QCOMPARE(all->ranges().size(), std::size_t{1});
}

/// They would be asked for in millions of pieces. One that came just now may be among them.
void WireSearchTest::moreThanThereAreIsNoAnswer()
{
    ScriptedServer server(opened(9) + "C: %3 UID SEARCH ALL\nS: * SEARCH 1 2 3 4 5 6 7 8 9 10\nS: %3 OK\n" +
                          "C: %4 UID SEARCH ALL\nS: * ESEARCH UID ALL 1:4294967295\nS: %4 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    const auto found = client->search("ALL");
    MUST(found);
    QCOMPARE(found->count(), std::uint64_t(10));
    QCOMPARE(kindOf(client->search("ALL")), std::string("protocol"));
    QVERIFY(!client->alive());
}

/// Each answer keeps the limit, and all together do not.
void WireSearchTest::severalAnswersHaveOneLimit()
{
    std::string lines;
    for (int part = 1; part <= 4; ++part) {
        lines += "S: * SEARCH";
        for (int uid = part * 1'000'000; uid < part * 1'000'000 + 600'000; uid += 2)
            lines += " " + std::to_string(uid);
        lines += "\n";
    }
    ScriptedServer server(opened(9) + "C: %3 UID SEARCH ALL\n" + lines + "S: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    QCOMPARE(kindOf(client->search("ALL")), std::string("limit"));
    QVERIFY(!client->alive());
}

void WireSearchTest::headerValuesCannotBecomeCommands()
{
    ScriptedServer server(
        opened(9) +
        "C: %3 UID SEARCH HEADER \"Message-ID\" {37}\nN:\nS: + go\n"
        "c: <a@b>\\r\\nA9 UID STORE 1:* +FLAGS (\\\\Del)\\r\\n\nS: * SEARCH 4\nS: %3 OK\n"
        "C: %4 UID SEARCH CHARSET UTF-8 HEADER \"Message-ID\" {2}\nS: +\nc: \xC3\xBC\\r\\n\nS: * SEARCH\nS: %4 OK\n"
        "C: %5 UID SEARCH HEADER \"Message-ID\" \"<x\\\"@y>\"\nS: %5 NO no\n"
        "C: %6 UID SEARCH HEADER \"Message-ID\" {2}\nS: %6 NO no literals\n"
        "C: %7 UID SEARCH HEADER \"Message-ID\" {2}\nS: %7 OK done already\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        const auto found = client->searchHeader("Message-ID", "<a@b>\r\nA9 UID STORE 1:* +FLAGS (\\Del)");
        MUST(found);
        QCOMPARE(found->toString(), std::string("4"));
        MUST(client->searchHeader("Message-ID", "\xC3\xBC"));
        QCOMPARE(kindOf(client->searchHeader("Message-ID", std::string_view("\0", 1))), std::string("usage"));
        QCOMPARE(kindOf(client->searchHeader("Message-ID", "<x\"@y>")), std::string("server-refused"));
        QCOMPARE(kindOf(client->searchHeader("Message-ID", "\r\n")), std::string("server-refused"));
        QCOMPARE(kindOf(client->searchHeader("Message-ID", "\r\n")), std::string("protocol"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireSearchTest::criteriaAreWords()
{
    ScriptedServer server(opened(9));
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        QCOMPARE(kindOf(client->search("ALL\r\nA9 EXPUNGE")), std::string("usage"));
        QCOMPARE(kindOf(client->search("SUBJECT \"x\"")), std::string("usage"));
    }
    QCOMPARE(server.heard().find("SEARCH"), std::string::npos);
}

QTEST_GUILESS_MAIN(WireSearchTest)
#include "tst_imap_wire_search.moc"
