// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What servers in use send although no RFC allows it, as dialogues; the server that did it stands beside each.
#include "tests/wire/imap/dialogue.h"

#include "core/base/faultdetail.h"

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
    void wholeMessagesUnderAnotherName();
    void namespaceAnsweredAsCapability();
    void anIdThatCannotBeRead();
    void whatBecameOfAMoveWithoutAStatus_data();
    void whatBecameOfAMoveWithoutAStatus();
    void whatIsAnnouncedAndNotUnderstood_data();
    void whatIsAnnouncedAndNotUnderstood();
    void aMechanismThatIsNotUnderstood_data();
    void aMechanismThatIsNotUnderstood();
    void aLoginThatEndsInLineFeed_data();
    void aLoginThatEndsInLineFeed();
    void imap4rev2Alone_data();
    void imap4rev2Alone();
    void restThatIsAskedForInWords_data();
    void restThatIsAskedForInWords();
    void statesUnderAnotherSpelling_data();
    void statesUnderAnotherSpelling();
    void noName();
    void tooManyConnectionsToldWithBye_data();
    void tooManyConnectionsToldWithBye();
    void identityThatOnlyStatusTells_data();
    void identityThatOnlyStatusTells();
    void nothingGoesIntoWhatIsOpenForReading_data();
    void nothingGoesIntoWhatIsOpenForReading();
    void aSessionThatSomebodyElseHasUsed_data();
    void aSessionThatSomebodyElseHasUsed();
};

/// Exchange (tabs), Gromox (blanks).
void WireQuirksTest::namesWithoutQuotes()
{
    ScriptedServer server(loggedIn("LIST-EXTENDED LIST-STATUS") +
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
    ScriptedServer server(loggedIn() +
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
    ScriptedServer server(loggedIn() +
                          "C: %2 EXAMINE \"INBOX\"\nS: *  3 EXISTS\nS: *  OK  [UIDVALIDITY 7]  x\n"
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

/// RFC 3501 6.4.5: RFC822 is BODY[] by another name.
void WireQuirksTest::wholeMessagesUnderAnotherName()
{
    ScriptedServer server(loggedIn() +
                          "C: %2 EXAMINE \"INBOX\"\nS: * 4 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: %2 OK done\n"
                          "C: %3 UID FETCH 5:8 (UID RFC822.SIZE BODY.PEEK[])\n"
                          "s: * 1 FETCH (UID 5 RFC822.SIZE 3 RFC822 {3}\\r\\nabc)\\r\\n\n"
                          "s: * 2 FETCH (RFC822 {3}\\r\\ndef RFC822.SIZE 3 UID 6)\\r\\n\n"
                          "s: * 3 FETCH (UID 7 RFC822.SIZE 3 rfc822.peek \"ghi\")\\r\\n\n"
                          "s: * 4 FETCH (UID 8 RFC822.SIZE 3 body[] {3}\\r\\njkl)\\r\\n\n"
                          "S: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Lines lines;
        const std::vector<UidSet> sets{*UidSet::parse("5:8")};
        MUST(client->fetch(sets, {.size = true, .body = true}, lines));
        QCOMPARE(lines.all, (std::vector<std::string>{"5 size 3 body abc", "6 size 3 body def", "7 size 3 body ghi",
                                                      "8 size 3 body jkl"}));
    }
    QCOMPARE(server.finish(), std::string());
}

/// sohu.com. What the server can do is not forgotten.
void WireQuirksTest::namespaceAnsweredAsCapability()
{
    ScriptedServer server(loggedIn("MOVE NAMESPACE") +
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
    ScriptedServer server(loggedIn("ID") +
                          "C: %2 ID (\"name\" \"Onecopy\")\nS: * ID (\"name\" x \"version\")\nS: %2 OK\n"
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

void WireQuirksTest::whatIsAnnouncedAndNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<QByteArray>("dialogue");
    const QByteArray list("S: * LIST () \"/\" INBOX\nS: %4 OK\nC: %5 LSUB \"\" \"*\"\nS: %5 OK\n");
    const QByteArray opened("S: * 3 EXISTS\nS: * OK [UIDVALIDITY 7]\nS: %7 OK [READ-ONLY]\n");
    const QByteArray plainList("C: %4 LIST \"\" \"*\"\n" + list);
    const QByteArray plainExamine("C: %7 EXAMINE \"INBOX\"\n" + opened);
    const QByteArray plainSearch("C: %9 UID SEARCH ALL\nS: * SEARCH 1 2 3\nS: %9 OK\n");
    QTest::newRow("LIST-EXTENDED, LIST-STATUS")
        << QByteArray("LIST-EXTENDED LIST-STATUS")
        << "C: %3 LIST \"\" \"*\" RETURN (SUBSCRIBED STATUS (MESSAGES UIDNEXT UIDVALIDITY))\nS: %3 BAD what?\n" +
               plainList + plainExamine + plainSearch;
    QTest::newRow("LIST-EXTENDED, and a NO")
        << QByteArray("LIST-EXTENDED LIST-STATUS")
        << "C: %3 LIST \"\" \"*\" RETURN (SUBSCRIBED STATUS (MESSAGES UIDNEXT UIDVALIDITY))\nS: %3 NO what?\n" +
               plainList + plainExamine + plainSearch;
    // mail.gov.in
    QTest::newRow("CONDSTORE") << QByteArray("CONDSTORE")
                               << plainList +
                                      "C: %6 EXAMINE \"INBOX\" (CONDSTORE)\nS: %6 BAD Unrecognised option condstore on "
                                      "Examine\n" +
                                      plainExamine + plainSearch;
    QTest::newRow("CONDSTORE, and a NO") << QByteArray("CONDSTORE")
                                         << plainList +
                                                "C: %6 EXAMINE \"INBOX\" (CONDSTORE)\nS: %6 NO not supported\n" +
                                                plainExamine + plainSearch;
    QTest::newRow("ESEARCH") << QByteArray("ESEARCH")
                             << plainList + plainExamine +
                                    "C: %8 UID SEARCH RETURN (ALL) ALL\nS: %8 BAD unknown search key 'return'\n" +
                                    plainSearch;
}

/// It is asked once, and then, as of any other server, without.
void WireQuirksTest::whatIsAnnouncedAndNotUnderstood()
{
    QFETCH(QByteArray, announced);
    QFETCH(QByteArray, dialogue);
    ScriptedServer server(loggedIn(announced.toStdString()) + dialogue.toStdString());
    {
        auto client = open(server);
        MUST(client);
        const auto all =
            client->list(client->capabilities().has("LIST-STATUS") ? ListDetail::Status : ListDetail::Names);
        MUST(all);
        QCOMPARE(all->size(), std::size_t{1});
        MUST(client->examine({"INBOX"}));
        const auto found = client->search("ALL");
        MUST(found);
        QCOMPARE(found->toString(), std::string("1:3"));
        QVERIFY(!client->capabilities().has(announced.left(announced.indexOf(' ')).toStdString()));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::aMechanismThatIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray in("C: %2 LOGIN \"me\" \"hunter2!Secret\"\nS: %2 OK [CAPABILITY IMAP4rev1] in\n");
    QTest::newRow("refused before anything was told")
        << QByteArray("AUTH=PLAIN") << "C: %1 AUTHENTICATE PLAIN\nS: %1 BAD unknown command\n" + in
        << QByteArray("success");
    QTest::newRow("a NO is about us") << QByteArray("AUTH=PLAIN")
                                      << QByteArray("C: %1 AUTHENTICATE PLAIN\nS: %1 NO no\n")
                                      << QByteArray("login-refused");
    QTest::newRow("the password was told")
        << QByteArray("AUTH=PLAIN")
        << QByteArray("C: %1 AUTHENTICATE PLAIN\nS: +\nC: AG1lAGh1bnRlcjIhU2VjcmV0\nS: %1 BAD no\n")
        << QByteArray("login-refused");
    QTest::newRow("told at once") << QByteArray("AUTH=PLAIN SASL-IR")
                                  << QByteArray("C: %1 AUTHENTICATE PLAIN AG1lAGh1bnRlcjIhU2VjcmV0\nS: %1 BAD no\n")
                                  << QByteArray("login-refused");
    QTest::newRow("LOGIN is forbidden") << QByteArray("AUTH=PLAIN LOGINDISABLED AUTH=CRAM-MD5")
                                        << QByteArray("C: %1 AUTHENTICATE CRAM-MD5\nS: %1 BAD no\n")
                                        << QByteArray("login-refused");
    QTest::newRow("never from a challenge to the password")
        << QByteArray("AUTH=CRAM-MD5") << QByteArray("C: %1 AUTHENTICATE CRAM-MD5\nS: %1 BAD no\n")
        << QByteArray("login-refused");
}

/// Once more, in the old way; the password is shown to nobody who would not have seen it, and is tried once.
void WireQuirksTest::aMechanismThatIsNotUnderstood()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, dialogue);
    QFETCH(QByteArray, outcome);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 " + offered.toStdString() + "] ready\n" +
                          dialogue.toStdString());
    QCOMPARE(kindOf(open(server)), outcome.toStdString());
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::aLoginThatEndsInLineFeed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("alone") << QByteArray("s: %1 OK done\\n\nC: %2 CAPABILITY\nS: * CAPABILITY IMAP4rev1\nS: %2 OK\n")
                           << QByteArray("success");
    QTest::newRow("refused") << QByteArray("s: %1 NO [AUTHENTICATIONFAILED] no\\n\n") << QByteArray("login-refused");
    QTest::newRow("more behind it") << QByteArray("s: %1 OK done\\n* CAPABILITY IMAP4rev1\\r\\n\n")
                                    << QByteArray("protocol");
    QTest::newRow("an untagged one") << QByteArray("s: * OK done\\n\n") << QByteArray("protocol");
    QTest::newRow("later") << QByteArray("S: %1 OK done\nC: %2 CAPABILITY\nS: * CAPABILITY IMAP4rev1\ns: %2 OK\\n\n")
                           << QByteArray("protocol");
}

/// GNU imap4d: the last answer to AUTHENTICATE, and no other.
void WireQuirksTest::aLoginThatEndsInLineFeed()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, outcome);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\nC: %1 AUTHENTICATE PLAIN\nS: +\n"
                          "C: AG1lAGh1bnRlcjIhU2VjcmV0\n" +
                          answer.toStdString());
    QCOMPARE(kindOf(open(server)), outcome.toStdString());
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::imap4rev2Alone_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<bool>("has");
    QTest::newRow("alone") << QByteArray("IMAP4rev2") << true;
    QTest::newRow("in capitals") << QByteArray("IMAP4REV2 ID") << true;
    QTest::newRow("beside IMAP4rev1") << QByteArray("IMAP4rev1 IMAP4rev2") << false; // Office 365
    QTest::newRow("IMAP4rev1") << QByteArray("IMAP4rev1") << false;
}

/// RFC 9051 E.
void WireQuirksTest::imap4rev2Alone()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(bool, has);
    ScriptedServer server("S: * PREAUTH [CAPABILITY " + capabilities.toStdString() + "] in\n" +
                          (capabilities.contains("ID") ? "C: %1 ID (\"name\" \"Onecopy\")\nS: %1 OK\n" : ""));
    {
        auto client = open(server);
        MUST(client);
        for (const char *part : {"MOVE", "UIDPLUS", "ESEARCH", "LIST-STATUS", "UNSELECT"})
            QCOMPARE(client->capabilities().has(part), has);
        QVERIFY(!client->capabilities().has("CONDSTORE"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::restThatIsAskedForInWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray later("server-unavailable");
    QTest::newRow("Exchange") << QByteArray("NO Server Unavailable. 15") << later;
    QTest::newRow("Office 365") << QByteArray("BAD User is authenticated but not connected.") << later;
    QTest::newRow("Office 365, busy") << QByteArray(
                                             "BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds")
                                      << later;
    QTest::newRow("Yahoo") << QByteArray("NO [LIMIT] Rate limit hit") << later;
    QTest::newRow("Gmail") << QByteArray("NO [THROTTLED] later") << later;
    QTest::newRow("a code says something else")
        << QByteArray("NO [NONEXISTENT] server unavailable") << QByteArray("not-found");
    QTest::newRow("anything else") << QByteArray("NO EXAMINE Unsafe Login.") << QByteArray("server-refused");
}

void WireQuirksTest::restThatIsAskedForInWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    ScriptedServer server(loggedIn() + "C: %2 EXAMINE \"INBOX\"\nS: %2 " + answer.toStdString() + "\n");
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->examine({"INBOX"})), kind.toStdString());
    // The password is not wrong; without a word about the server it may be.
    ScriptedServer letsNobodyIn("S: * OK [CAPABILITY IMAP4rev1] ready\nC: %1 LOGIN \"me\" \"hunter2!Secret\"\nS: %1 " +
                                answer.toStdString() + "\n");
    QCOMPARE(kindOf(open(letsNobodyIn)), kind == "server-unavailable" ? kind.toStdString() : "login-refused");
}

void WireQuirksTest::statesUnderAnotherSpelling_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("taken");
    QTest::newRow("INBOX") << QByteArray("INBOX") << QByteArray("\"INBOX\"") << QByteArray("Inbox") << true;
    QTest::newRow("a backslash (hMailServer)")
        << QByteArray("a\\b") << QByteArray("\"a\\\\b\"") << QByteArray("\"a\\b\"") << true;
    QTest::newRow("another mailbox") << QByteArray("a") << QByteArray("\"a\"") << QByteArray("A") << false;
}

void WireQuirksTest::statesUnderAnotherSpelling()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, told);
    QFETCH(bool, taken);
    ScriptedServer server(loggedIn() + "C: %2 STATUS " + sent.toStdString() +
                          " (MESSAGES UIDNEXT UIDVALIDITY)\nS: * STATUS " + told.toStdString() +
                          " (MESSAGES 5 UIDNEXT 9 UIDVALIDITY 3)\nS: %2 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto state = client->status({asked.toStdString()});
        MUST(state);
        QCOMPARE(state->messages.value_or(0), taken ? 5U : 0U);
    }
    QCOMPARE(server.finish(), std::string());
}

/// The top of the tree, as a mailbox.
void WireQuirksTest::noName()
{
    ScriptedServer server(loggedIn("LIST-EXTENDED") +
                          "C: %2 LIST \"\" \"*\" RETURN (SUBSCRIBED)\nS: * LIST () \"/\" \"\"\n"
                          "S: * LIST () \"/\" INBOX\nS: %2 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto all = client->list();
        MUST(all);
        QVERIFY(!all->front().selectable && all->back().selectable);
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::identityThatOnlyStatusTells_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<quint32>("validity");
    const QByteArray exists("S: * 3 EXISTS\n");
    const QByteArray asked("C: %3 STATUS \"INBOX\" (MESSAGES UIDNEXT UIDVALIDITY)\n");
    QTest::newRow("told") << exists << asked + "S: * STATUS INBOX (UIDVALIDITY 7)\nS: %3 OK\n" << quint32{7};
    QTest::newRow("not told") << exists << asked + "S: * STATUS INBOX ()\nS: %3 OK\n" << quint32{0};
    QTest::newRow("refused") << exists << asked + "S: %3 NO it is open\n" << quint32{0};
    QTest::newRow("told wrongly") << exists + "S: * OK [UIDVALIDITY 0] x\n" << QByteArray() << quint32{0};
    QTest::newRow("not sticky") << exists + "S: * NO [UIDNOTSTICKY] x\n" << QByteArray() << quint32{0};
}

/// Xeams. What SELECT leaves out stays unknown: it is for changes.
void WireQuirksTest::identityThatOnlyStatusTells()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, asked);
    QFETCH(quint32, validity);
    ScriptedServer server(loggedIn("UIDPLUS") + "C: %2 EXAMINE \"INBOX\"\n" + answers.toStdString() +
                          "S: %2 OK [READ-ONLY] done\n" + asked.toStdString() + "C: %4 SELECT \"INBOX\"\n" +
                          answers.toStdString() + "S: %4 OK [READ-WRITE] done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto examined = client->examine({"INBOX"});
        MUST(examined);
        QCOMPARE(examined->validity.value, validity);
        QVERIFY(examined->readOnly);
        QVERIFY(client->examined({"INBOX"}) != nullptr && client->examined({"INBOX"})->validity.value == validity);
        const auto selected = client->select({"INBOX"});
        MUST(selected);
        QVERIFY(selected->readOnly && selected->validity.value == 0);
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::tooManyConnectionsToldWithBye_data()
{
    QTest::addColumn<QByteArray>("bye");
    QTest::addColumn<bool>("crowded");
    QTest::newRow("in words") << QByteArray("* BYE Too many simultaneous connections") << true;
    QTest::newRow("Dovecot") << QByteArray("* BYE Maximum number of connections from user+IP exceeded") << true;
    QTest::newRow("code") << QByteArray("* BYE [LIMIT] no") << true;
    QTest::newRow("anything else") << QByteArray("* BYE Connection is closed. 13") << false;
}

/// In place of a greeting: it is said what to do about it.
void WireQuirksTest::tooManyConnectionsToldWithBye()
{
    QFETCH(QByteArray, bye);
    QFETCH(bool, crowded);
    ScriptedServer server("S: " + bye.toStdString() + "\n");
    const auto client = open(server);
    QCOMPARE(kindOf(client), std::string("server-unavailable"));
    QCOMPARE(client.error().detail == faultdetail::tooManyConnections, crowded);
}

/// Courier: "Current box is selected READ-ONLY.", with the mailbox that is open alone.
void WireQuirksTest::nothingGoesIntoWhatIsOpenForReading_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray selected = "C: %4 SELECT \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] ok\n";
    QTest::newRow("opened for writing") << QByteArray("INBOX")
                                        << selected +
                                               "S: %4 OK [READ-WRITE] done\nC: %5 APPEND \"INBOX\" () {4}\nS: + go\n"
                                               "c: a\\r\\nb\\r\\n\nS: %5 OK done\n"
                                        << QByteArray("success");
    QTest::newRow("refused again") << QByteArray("INBOX")
                                   << selected +
                                          "S: %4 OK [READ-WRITE] done\nC: %5 APPEND \"INBOX\" () {4}\nS: %5 NO no\n"
                                   << QByteArray("server-refused");
    QTest::newRow("never for writing") << QByteArray("INBOX") << selected + "S: %4 OK [READ-ONLY] done\n"
                                       << QByteArray("server-refused");
    QTest::newRow("another mailbox") << QByteArray("Other") << QByteArray() << QByteArray("server-refused");
}

void WireQuirksTest::nothingGoesIntoWhatIsOpenForReading()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, outcome);
    ScriptedServer server(opened(1) + "C: %3 APPEND \"" + target.toStdString() +
                          "\" () {4}\nS: %3 NO Current box is selected READ-ONLY.\n" + then.toStdString());
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        QCOMPARE(kindOf(client->append({target.toStdString()}, "a\r\nb", {})), outcome.toStdString());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireQuirksTest::aSessionThatSomebodyElseHasUsed_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QString>("leaving");
    QTest::newRow("UNSELECT") << "UNSELECT"
                              << "C: %2 UNSELECT\nS: * OK [CLOSED] left\nS: %2 OK left\n";
    QTest::newRow("none is open") << "UNSELECT"
                                  << "C: %2 UNSELECT\nS: %2 BAD No mailbox selected\n";
    QTest::newRow("no UNSELECT") << ""
                                 << "C: %2 EXAMINE \"\"\nS: %2 NO no such mailbox\n";
}

/// imapproxy, which keeps sessions for the next one who logs in: STATUS of what is open there is an old one.
void WireQuirksTest::aSessionThatSomebodyElseHasUsed()
{
    QFETCH(QString, capabilities);
    QFETCH(QString, leaving);
    ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 XIMAPPROXY] ready\n"
                          "C: %1 LOGIN \"me\" \"hunter2!Secret\"\n"
                          "S: * OK [XPROXYREUSE] IMAP connection reused by imapproxy\n"
                          "S: %1 OK [CAPABILITY IMAP4rev1 " +
                          capabilities.toStdString() + "] in\n" + leaving.toStdString() +
                          "C: %3 STATUS \"INBOX\" (MESSAGES UIDNEXT UIDVALIDITY)\n"
                          "S: * STATUS INBOX (MESSAGES 2 UIDNEXT 9 UIDVALIDITY 3)\nS: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto status = client->status({"INBOX"});
        MUST(status);
        QCOMPARE(status->messages.value_or(0), 2U);
    }
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireQuirksTest)
#include "tst_imap_wire_quirks.moc"
