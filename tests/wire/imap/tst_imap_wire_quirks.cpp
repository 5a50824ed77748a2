// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What servers in use send although no RFC allows it, as dialogues; the server that did it stands beside each.
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

namespace {

class Lines : public FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        m_body += bytes;
        return {};
    }
    Result<void> message(const FetchedMessage &fetched) override
    {
        std::string line = std::to_string(fetched.uid.value);
        for (const auto flag : fetched.flags)
            line += " " + std::string(flag);
        if (fetched.size)
            line += " size " + std::to_string(*fetched.size);
        if (fetched.internalDate)
            line += " date " + std::to_string(*fetched.internalDate);
        if (fetched.bodyStreamed)
            line += " body " + m_body;
        m_body.clear();
        all.push_back(line);
        return {};
    }
    std::vector<std::string> all;

private:
    std::string m_body;
};

} // namespace

class WireQuirksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWithoutQuotes();
    void flagsInQuotesAndKeywordsWithBrackets();
    void blanksInExcess();
    void namespaceAnsweredAsCapability();
    void anIdThatCannotBeRead();
    void whatBecameOfAMoveWithoutAStatus_data();
    void whatBecameOfAMoveWithoutAStatus();
};

/// Exchange (tabs), Gromox (blanks).
void WireQuirksTest::namesWithoutQuotes()
{
    ScriptedServer server(login("LIST-EXTENDED LIST-STATUS") +
                          "C: %2 LIST \"\" \"*\" RETURN (SUBSCRIBED STATUS (MESSAGES UIDNEXT UIDVALIDITY))\n"
                          "S: * LIST () \"/\" INBOX\n"
                          "s: * LIST (\\\\HasNoChildren) \"/\" INBOX/Da\\tOggetto\\t\\r\\n\n"
                          "S: * LIST () \"/\" Deleted Items\n"
                          "S: * STATUS Deleted Items (MESSAGES 2 UIDNEXT 9 UIDVALIDITY 3)\n"
                          "S: %2 OK done\n"
                          "C: %3 EXAMINE {17}\nS: + go\nc: INBOX/Da\\tOggetto\\t\\r\\n\n"
                          "S: * 0 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: %3 OK [READ-ONLY] x\n");
    {
        auto client = open(server);
        MUST(client);
        const auto all = client->list(ListDetail::Status);
        MUST(all);
        QCOMPARE(all->size(), std::size_t{3});
        QCOMPARE((*all)[1].name.wire, std::string("INBOX/Da\tOggetto\t"));
        QCOMPARE((*all)[2].name.wire, std::string("Deleted Items"));
        QVERIFY((*all)[2].status && (*all)[2].status->messages == 2U);
        MUST(client->examine((*all)[1].name));
    }
    QCOMPARE(server.finish(), std::string());
}

/// InterMail (the quotes), Gmail and Dovecot (the brackets): what comes behind a "]" of a keyword is not lost.
void WireQuirksTest::flagsInQuotesAndKeywordsWithBrackets()
{
    ScriptedServer server(login() +
                          "C: %2 SELECT \"INBOX\"\nS: * 2 EXISTS\n"
                          "S: * FLAGS (\"\\\\Deleted\" \\Answered \\Deleted OIB-Seen-[Gmail]/Spam)\n"
                          "S: * OK [PERMANENTFLAGS (\\Seen OIB-Seen-[Gmail]/Spam \\Deleted)] Flags permitted.\n"
                          "S: * OK [UIDVALIDITY 7]\nS: * OK [UIDNEXT 9]\nS: %2 OK [READ-WRITE] done\n"
                          "C: %3 UID FETCH 5 (UID FLAGS)\n"
                          "S: * 1 FETCH (UID 5 FLAGS (\"\\\\Seen\" \"\" Seen-[x] \"two words\"))\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto opened = client->select({"INBOX"});
        MUST(opened);
        QVERIFY(opened->canMarkDeleted());
        Lines lines;
        const std::vector<UidSet> sets{UidSet::of(Uid{5})};
        MUST(client->fetch(sets, {.flags = true}, lines));
        QCOMPARE(lines.all, (std::vector<std::string>{"5 \\Seen Seen-[x]"}));
    }
    QCOMPARE(server.finish(), std::string());
}

/// DavMail (two blanks), QQ (one before the parenthesis, days without a zero); sizes and dates that are none, and the
/// item as it was asked for.
void WireQuirksTest::blanksInExcess()
{
    ScriptedServer server(login() + "C: %2 EXAMINE \"INBOX\"\nS: *  3 EXISTS\nS: *  OK  [UIDVALIDITY 7]  x\n"
                                    "S: %2  OK  [READ-ONLY]  done\n"
                                    "C: %3 UID FETCH 5:7 (UID INTERNALDATE RFC822.SIZE BODY.PEEK[])\n"
                                    "s: *  1  FETCH  (UID  5 INTERNALDATE \"4-Jan-2015 16:53:35 +0800\" RFC822.SIZE -1 "
                                    "BODY.PEEK[]  {3}\\r\\nabc )\\r\\n\n"
                                    "s: * 2 FETCH (UID 6 INTERNALDATE 01-Jan-1970 00:00:07 +0000 RFC822.SIZE 4 "
                                    "BODY[] {3}\\r\\ndef)\\r\\n\n"
                                    "s: * 3 FETCH (UID 7 INTERNALDATE \"00-Jan-0000 00:00:00 +0000\" RFC822.SIZE 4 "
                                    "BODY[] {0}\\r\\n)\\r\\n\n"
                                    "S: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Lines lines;
        const std::vector<UidSet> sets{*UidSet::parse("5:7")};
        MUST(client->fetch(sets, {.internalDate = true, .size = true, .body = true}, lines));
        QCOMPARE(lines.all, (std::vector<std::string>{"5 date 1420361615 body abc", "6 size 4 date 7 body def",
                                                      "7 size 4 body "}));
    }
    QCOMPARE(server.finish(), std::string());
}

/// sohu.com. What the server can do is not forgotten.
void WireQuirksTest::namespaceAnsweredAsCapability()
{
    ScriptedServer server(login("MOVE NAMESPACE") +
                          "C: %2 NAMESPACE\nS: * CAPABILITY ((\"\" \"/\")) NIL NIL\nS: %2 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto spaces = client->namespaces();
        MUST(spaces);
        QVERIFY(spaces->empty() && client->capabilities().has("MOVE"));
    }
    QCOMPARE(server.finish(), std::string());
}

/// A courtesy must not end a session.
void WireQuirksTest::anIdThatCannotBeRead()
{
    ScriptedServer server(login("ID") + "C: %2 ID (\"name\" \"Onecopy\")\nS: * ID (\"name\" x \"version\")\nS: %2 OK\n"
                                        "C: %3 NOOP\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::whatBecameOfAMoveWithoutAStatus_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("Exchange 2013") << QByteArray("[COPYUID 9 3 100]");
    QTest::newRow("with an asterisk") << QByteArray("* [COPYUID 9 3 100]");
}

void WireQuirksTest::whatBecameOfAMoveWithoutAStatus()
{
    QFETCH(QByteArray, code);
    ScriptedServer server(opened(9, "SELECT", "MOVE UIDPLUS") + "C: %3 UID MOVE 3 \"Q\"\nS: " + code.toStdString() +
                          "\nS: * 2 EXPUNGE\nS: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const auto moved = client->move(UidSet::of(Uid{3}), {"Q"});
        MUST(moved);
        QCOMPARE(moved->pairs.size(), std::size_t{1});
        QCOMPARE(moved->pairs.front().second, Uid{100});
    }
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireQuirksTest)
#include "tst_imap_wire_quirks.moc"
