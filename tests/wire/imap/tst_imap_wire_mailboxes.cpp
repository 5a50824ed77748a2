// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

#include "core/imap/mailboxname.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

class WireMailboxesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inboxIsOneMailboxHoweverItIsWritten();
    void listUnderstandsEveryForm();
    void listAsksForSubscriptionsOtherwise();
    void separator();
    void namespacesOfEveryForm();
    void theRealMailboxIsAskedOfDovecot();
    void hostileNamesTravelAsTheyAre_data();
    void hostileNamesTravelAsTheyAre();
    void utf8NamesAreTakenAsTheyCome();
    void aServerThatWantsUtf8IsToldSo();
    void aHundredThousandMailboxesAreListed();
    void tooManyMailboxesAreALimit();
    void tooLongNamesAreALimit_data();
    void tooLongNamesAreALimit();
    void tooManyChangesAreALimit_data();
    void tooManyChangesAreALimit();
    void selectTellsWhatTheServerSaid();
    void doubtfulIdentityIsForReadingOnly_data();
    void doubtfulIdentityIsForReadingOnly();
    void impossibleCountsAreFaults_data();
    void impossibleCountsAreFaults();
    void refusalKinds_data();
    void listBringsStates();
    void refusalKinds();
    void unselectNeverExpunges_data();
    void unselectNeverExpunges();
    void quickSyncTellsWhatChanged();
    void quickSyncOfAnotherIdentityTellsNothing();
    void rights();
    void aSelectThatFailsLeavesNothingOpen();
    void newIdentityInMidSessionIsToldAndStopsChanges();
};

void WireMailboxesTest::tooLongNamesAreALimit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("LIST") << QByteArray("* LIST () \"/\" ") << QByteArray();
    QTest::newRow("STATUS") << QByteArray("* STATUS ") << QByteArray(" (MESSAGES 1)");
}

/// All of them together, and each alone is none.
void WireMailboxesTest::tooLongNamesAreALimit()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    const std::string rest(1'000'000, 'x');
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 LIST-EXTENDED LIST-STATUS] in");
        (void)peer.hearLine();
        for (int i = 100; i < 140; ++i)
            peer.say(before.toStdString() + "{1000003}\r\n" + std::to_string(i) + rest + behind.toStdString() + "\r\n");
        peer.hearToEnd();
    });
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->list(ListDetail::Status)), std::string("limit"));
}

void WireMailboxesTest::tooManyChangesAreALimit_data()
{
    QTest::addColumn<bool>("flags");
    QTest::newRow("flags") << true;
    QTest::newRow("gone") << false;
}

void WireMailboxesTest::tooManyChangesAreALimit()
{
    QFETCH(bool, flags);
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 ENABLE QRESYNC] in");
        for (int command = 0; command < 2; ++command) {
            const std::string line = peer.hearLine().value_or("");
            if (!line.ends_with("ENABLE QRESYNC"))
                break;
            peer.say("* ENABLED QRESYNC\r\n" + line.substr(0, line.find(' ')) + " OK\r\n");
        }
        peer.sayLine("* 100000 EXISTS");
        peer.sayLine("* OK [UIDVALIDITY 7] ok");
        for (int i = 1; flags && i <= 3'000; ++i) {
            std::string words;
            for (int word = 0; word < 450; ++word)
                words += " k" + std::to_string(i) + "." + std::to_string(word) + std::string(110, 'f');
            const std::string uid = std::to_string(i);
            if (!peer.sayLine("* " + uid + " FETCH (UID " + uid + " FLAGS (" + words.substr(1) + ") MODSEQ (99))"))
                break;
        }
        for (int part = 1; !flags && part <= 4; ++part) {
            std::string gone = "* VANISHED (EARLIER) 1";
            for (int uid = part * 1'000'000; uid < part * 1'000'000 + 600'000; uid += 2)
                gone += "," + std::to_string(uid);
            peer.sayLine(gone);
        }
        peer.hearToEnd();
    });
    auto client = open(server);
    MUST(client);
    QuickSync changes;
    QCOMPARE(kindOf(client->examineSince({"INBOX"}, {UidValidity{7}, ModSeq{5}}, changes)), std::string("limit"));
}

void WireMailboxesTest::listBringsStates()
{
    // RFC 5819: before or after its mailbox, incomplete, missing, or of a mailbox that is not listed.
    ScriptedServer server(
        loggedIn("LIST-EXTENDED LIST-STATUS CONDSTORE") +
        "C: %2 LIST \"\" \"*\" RETURN (SUBSCRIBED STATUS (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ))\n"
        "S: * STATUS INBOX (MESSAGES 3 UIDNEXT 9 UIDVALIDITY 77 HIGHESTMODSEQ 18446744073709551615)\n"
        "S: * LIST () \"/\" INBOX\n"
        "S: * LIST () \"/\" a\n"
        "S: * STATUS a (UIDNEXT 4294967296 MESSAGES 0 FOO (1 2))\n"
        "S: * LIST () \"/\" b\n"
        "S: * STATUS elsewhere (MESSAGES 1)\n"
        "S: %2 OK done\n");
    {
        auto client = open(server);
        QVERIFY(client);
        const auto listed = client->list(ListDetail::Status);
        QVERIFY(listed);
        QCOMPARE(listed->size(), std::size_t(3));
        QVERIFY(listed->at(0).status);
        QCOMPARE(listed->at(0).status->messages, std::optional<std::uint32_t>(3));
        QCOMPARE(listed->at(0).status->uidNext.value, 9U);
        QCOMPARE(listed->at(0).status->validity.value, 77U);
        QCOMPARE(listed->at(0).status->highestModSeq.value, std::uint64_t(18446744073709551615U));
        QVERIFY(listed->at(1).status);
        QCOMPARE(listed->at(1).status->uidNext.value, 0U);
        QVERIFY(!listed->at(2).status);
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::inboxIsOneMailboxHoweverItIsWritten()
{
    ScriptedServer server(loggedIn("LIST-STATUS") +
                          "C: %2 LIST \"\" \"*\" RETURN (STATUS (MESSAGES UIDNEXT UIDVALIDITY))\n"
                          "S: * LIST () \"/\" Inbox\nS: * STATUS INBOX (MESSAGES 5 UIDNEXT 9 UIDVALIDITY 3)\n"
                          "S: * LIST () \"/\" INBOX\nS: * LIST () \"/\" Inbox/Old\nS: %2 OK done\n"
                          "C: %3 LSUB \"\" \"*\"\nS: * LSUB () \"/\" INBOX\nS: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto all = client->list(ListDetail::Status);
        MUST(all);
        QCOMPARE(all->size(), std::size_t{2});
        QCOMPARE((*all)[0].name.wire, std::string("Inbox"));
        QVERIFY((*all)[0].subscribed && (*all)[0].status && (*all)[0].status->messages == 5U);
        QCOMPARE((*all)[1].name.wire, std::string("Inbox/Old"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::listUnderstandsEveryForm()
{
    ScriptedServer server(loggedIn("LIST-EXTENDED") + "C: %2 LIST \"\" \"*\" RETURN (SUBSCRIBED)\n"
                                                      "S: * LIST (\\HasNoChildren \\Subscribed) \"/\" INBOX\n"
                                                      "S: * LIST (\\Noselect \\HasChildren) \"/\" \"Public folders\"\n"
                                                      "S: * LIST (\\NonExistent) \"/\" gone\n"
                                                      "S: * LIST () NIL flat\n"
                                                      "S: * LIST () \"\\\\\" \"a\\\\b \\\"q\\\"\"\n"
                                                      "s: * LIST (\\\\Junk) \".\" {7}\\r\\nx\\r\\n%*\\r\\n\\r\\n\n"
                                                      "S: * LIST () \"/\" INBOX\n"
                                                      "S: * LIST () \"/\" ../../etc\n"
                                                      "S: * LIST () \"/\" &bad-utf7\n"
                                                      "S: %2 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto all = client->list();
        MUST(all);
        std::vector<std::string> names;
        for (const ListedMailbox &one : *all)
            names.push_back(one.name.wire);
        QCOMPARE(names, (std::vector<std::string>{"INBOX", "Public folders", "gone", "flat", "a\\b \"q\"",
                                                  "x\r\n%*\r\n", "../../etc", "&bad-utf7"}));
        QVERIFY((*all)[0].subscribed && (*all)[0].selectable && (*all)[0].separator == '/');
        QVERIFY(!(*all)[1].selectable && !(*all)[1].subscribed);
        QVERIFY(!(*all)[2].selectable);
        QVERIFY((*all)[3].separator == '\0');
        QVERIFY((*all)[4].separator == '\\');
        QVERIFY((*all)[5].attributes.contains("\\junk"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::listAsksForSubscriptionsOtherwise()
{
    ScriptedServer server(loggedIn() +
                          "C: %2 LIST \"\" \"*\"\nS: * LIST () \".\" INBOX\nS: * LIST () \".\" B\nS: %2 OK\n"
                          "C: %3 LSUB \"\" \"*\"\nS: * LSUB () \".\" B\nS: * LSUB () \".\" deleted\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto all = client->list();
        MUST(all);
        QCOMPARE(all->size(), std::size_t{2});
        QVERIFY(!(*all)[0].subscribed);
        QVERIFY((*all)[1].subscribed);
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::separator()
{
    ScriptedServer server(loggedIn() + "C: %2 LIST \"\" \"\"\nS: * LIST (\\Noselect) \".\" \"\"\nS: %2 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto separator = client->separator();
        MUST(separator);
        QCOMPARE(*separator, '.');
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::namespacesOfEveryForm()
{
    ScriptedServer server(loggedIn("NAMESPACE") +
                          "C: %2 NAMESPACE\n"
                          "S: * NAMESPACE ((\"INBOX.\" \".\")(\"#mh/\" \"/\" \"X-PARAM\" (\"a\" \"b\"))) NIL "
                          "((\"\" \".\") (Flat NIL))\nS: %2 OK\n"
                          "C: %3 NAMESPACE\nS: %3 NO not now\n"
                          "C: %4 NAMESPACE\nS: * NAMESPACE ((\"\" \nS: %4 OK\n"
                          "C: %5 NOOP\nS: %5 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto spaces = client->namespaces();
        MUST(spaces);
        using Kind = Namespace::Kind;
        QCOMPARE(*spaces, (std::vector<Namespace>{{Kind::Personal, "INBOX.", '.'},
                                                  {Kind::Personal, "#mh/", '/'},
                                                  {Kind::Shared, "", '.'},
                                                  {Kind::Shared, "Flat", '\0'}}));
        const auto refused = client->namespaces();
        MUST(refused);
        QVERIFY(refused->empty());
        const auto unreadable = client->namespaces();
        MUST(unreadable);
        QVERIFY(unreadable->empty());
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::theRealMailboxIsAskedOfDovecot()
{
    ScriptedServer server(opened(9) + "C: %3 UID FETCH * (UID X-MAILBOX)\n"
                                      "S: * 9 FETCH (UID 90 X-MAILBOX \"Entw&APw-rfe x\")\nS: %3 OK\n"
                                      "C: %4 UID FETCH * (UID X-MAILBOX)\nS: %4 BAD what?\n"
                                      "C: %5 NOOP\nS: %5 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        auto real = client->realMailbox();
        MUST(real);
        QVERIFY(*real == MailboxName{"Entw&APw-rfe x"});
        real = client->realMailbox();
        MUST(real);
        QVERIFY(!*real);
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

/// RFC 9755 3: UTF-8 in quoted strings, and names that are no modified UTF-7, also where nothing was enabled.
void WireMailboxesTest::utf8NamesAreTakenAsTheyCome()
{
    ScriptedServer server(loggedIn("LITERAL+ LIST-EXTENDED UTF8=ACCEPT") +
                          "C: %2 LIST \"\" \"*\" RETURN (SUBSCRIBED)\n"
                          "s: * LIST () \"/\" \"Gr\\xC3\\xB6\\xC3\\x9Fe & mehr\"\\r\\n\n"
                          "s: * LIST () \"/\" {6}\\r\\n\\xE6\\x97\\xA5\\xE6\\x9C\\xAC\\r\\n\n"
                          "S: %2 OK \xE2\x9C\x93\n"
                          "C: %3 EXAMINE {6+}\nc: \\xE6\\x97\\xA5\\xE6\\x9C\\xAC\\r\\n\n"
                          "S: * 0 EXISTS\nS: * OK [UIDVALIDITY 7] x\nS: %3 OK [READ-ONLY] x\n");
    {
        auto client = open(server);
        MUST(client);
        const auto listed = client->list();
        MUST(listed);
        QCOMPARE(listed->size(), std::size_t{2});
        QCOMPARE(displayName(listed->at(0).name), std::string("Gr\xC3\xB6\xC3\x9F") + "e & mehr");
        QCOMPARE(listed->at(1).name.wire, std::string("\xE6\x97\xA5\xE6\x9C\xAC"));
        QCOMPARE(displayName(listed->at(1).name), listed->at(1).name.wire);
        MUST(client->examine(listed->at(1).name));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::aServerThatWantsUtf8IsToldSo()
{
    ScriptedServer server(loggedIn("UTF8=ONLY") +
                          "C: %2 ENABLE UTF8=ACCEPT\nS: * ENABLED UTF8=ACCEPT\nS: %2 OK done\n");
    {
        auto client = open(server);
        MUST(client);
    }
    QCOMPARE(server.finish(), std::string());
    // It announces more than it does, or is strict: what it opens tells.
    for (const char *refusal : {"NO never", "BAD unknown command"}) {
        ScriptedServer refusing(loggedIn("UTF8=ONLY") + "C: %2 ENABLE UTF8=ACCEPT\nS: %2 " + refusal +
                                "\nC: %3 EXAMINE \"INBOX\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %3 OK\n"
                                "C: %4 EXAMINE \"b\"\nS: %4 NO [CANNOT] ENABLE UTF8=ACCEPT first\n");
        {
            auto client = open(refusing);
            MUST(client);
            MUST(client->examine({"INBOX"}));
            const auto strict = client->examine({"b"});
            QVERIFY(!strict && strict.error().serverText.find("UTF8=ACCEPT first") != std::string::npos);
        }
        QCOMPARE(refusing.finish(), std::string());
    }
}

/// LIST alone tells of them; nothing else is asked about each.
void WireMailboxesTest::aHundredThousandMailboxesAreListed()
{
    constexpr int count = 100'000;
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        std::string tag = peer.hearLine().value_or("");
        std::string lines;
        for (int i = 0; i < count; ++i)
            lines += "* LIST () \"/\" b" + std::to_string(i) + "\r\n";
        peer.say(lines + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        tag = peer.hearLine().value_or("");
        peer.say("* LSUB () \"/\" b7\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        peer.hearToEnd();
    });
    {
        auto client = open(server);
        MUST(client);
        const auto listed = client->list();
        MUST(listed);
        QCOMPARE(listed->size(), std::size_t{count});
    }
    QVERIFY(server.heard().find("STATUS") == std::string::npos);
}

void WireMailboxesTest::tooManyMailboxesAreALimit()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        (void)peer.hearLine();
        // Names that are told twice count once, so each is another one.
        for (int i = 0;;) {
            std::string lines;
            for (int end = i + 1'000; i < end; ++i)
                lines += "* LIST () \"/\" b" + std::to_string(i) + "\r\n";
            if (!peer.say(lines))
                break;
        }
    });
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->list()), std::string("limit"));
}

void WireMailboxesTest::hostileNamesTravelAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("line break and command")
        << QByteArray("x\r\nA9 EXPUNGE") << QByteArray("C: %2 CREATE {13}\nN:\nS: + go\nc: x\\r\\nA9 EXPUNGE\\r\\n\n");
    QTest::newRow("quotes") << QByteArray("a\" (b\\") << QByteArray("C: %2 CREATE \"a\\\" (b\\\\\"\n");
    QTest::newRow("8 bit") << QByteArray("\xC3\xBC") << QByteArray("C: %2 CREATE {2}\nS: +\nc: \xC3\xBC\\r\\n\n");
    QTest::newRow("wildcards") << QByteArray("*%") << QByteArray("C: %2 CREATE \"*%\"\n");
}

void WireMailboxesTest::hostileNamesTravelAsTheyAre()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, dialogue);
    ScriptedServer server(loggedIn() + dialogue.toStdString() + "S: %2 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        QCOMPARE(kindOf(client->create({std::string("a\0b", 3)})), std::string("usage"));
        MUST(client->create({name.toStdString()}));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::selectTellsWhatTheServerSaid()
{
    ScriptedServer server(loggedIn() +
                          "C: %2 SELECT \"INBOX\"\n"
                          "S: * 23 EXISTS\nS: * 2 RECENT\nS: * FLAGS (\\Answered)\nS: * OK [UNSEEN 3] first\n"
                          "S: * OK [PERMANENTFLAGS (\\Seen \\Deleted \\*)] ok\nS: * OK [UIDVALIDITY 4294967295] ok\n"
                          "S: * OK [UIDNEXT 99] ok\nS: * OK [HIGHESTMODSEQ 90060115205545359] ok\n"
                          "S: %2 OK [READ-WRITE] done\n"
                          "C: %3 EXAMINE \"INBOX\"\n"
                          "S: * 1 EXISTS\nS: * OK [NOMODSEQ] none\nS: * OK [UIDVALIDITY 1] ok\nS: %3 OK done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto selected = client->select({"INBOX"});
        MUST(selected);
        QCOMPARE(selected->exists, 23U);
        QCOMPARE(selected->validity.value, 4294967295U);
        QCOMPARE(selected->uidNext.value, 99U);
        QCOMPARE(selected->highestModSeq.value, std::uint64_t{90060115205545359});
        QVERIFY(!selected->readOnly && selected->canMarkDeleted());
        const auto examined = client->examine({"INBOX"});
        MUST(examined);
        QVERIFY(examined->readOnly && !examined->canMarkDeleted() && !examined->permanentFlagsGiven);
        QCOMPARE(examined->highestModSeq.value, std::uint64_t{0});
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::doubtfulIdentityIsForReadingOnly_data()
{
    QTest::addColumn<QByteArray>("answers");
    const QByteArray exists("S: * 3 EXISTS\n");
    QTest::newRow("none") << exists;
    QTest::newRow("zero") << exists + "S: * OK [UIDVALIDITY 0] ok\n";
    QTest::newRow("33 bits") << exists + "S: * OK [UIDVALIDITY 4294967296] ok\n";
    QTest::newRow("negative") << exists + "S: * OK [UIDVALIDITY -1] ok\n";
    QTest::newRow("garbage") << exists + "S: * OK [UIDVALIDITY x] ok\n";
    QTest::newRow("empty") << exists + "S: * OK [UIDVALIDITY] ok\n";
    QTest::newRow("twice") << exists + "S: * OK [UIDVALIDITY 5] ok\nS: * OK [UIDVALIDITY 6] ok\n";
    QTest::newRow("not sticky") << exists + "S: * OK [UIDVALIDITY 5] ok\nS: * NO [UIDNOTSTICKY] volatile\n";
    QTest::newRow("no EXISTS") << QByteArray("S: * OK [UIDVALIDITY 5] ok\n");
}

void WireMailboxesTest::doubtfulIdentityIsForReadingOnly()
{
    QFETCH(QByteArray, answers);
    ScriptedServer server(loggedIn("UIDPLUS MOVE") + "C: %2 SELECT \"INBOX\"\n" + answers.toStdString() +
                          "S: %2 OK [READ-WRITE] done\n");
    {
        auto client = open(server);
        MUST(client);
        const auto selected = client->select({"INBOX"});
        MUST(selected);
        QCOMPARE(selected->validity.value, 0U);
        QVERIFY(selected->readOnly);
        QCOMPARE(kindOf(client->addFlags(UidSet::of(Uid{1}), {"\\Deleted"})), std::string("read-only"));
        QCOMPARE(kindOf(client->move(UidSet::of(Uid{1}), {"X"})), std::string("read-only"));
        QCOMPARE(kindOf(client->uidExpunge(UidSet::of(Uid{1}))), std::string("read-only"));
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.heard().find("UID"), std::string::npos);
}

void WireMailboxesTest::impossibleCountsAreFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"* 18446744073709551616 EXISTS", "* 4294967296 EXISTS", "* -5 EXISTS", "* EXISTS"})
        QTest::newRow(line) << QByteArray(line);
}

void WireMailboxesTest::impossibleCountsAreFaults()
{
    QFETCH(QByteArray, line);
    ScriptedServer server(loggedIn() + "C: %2 EXAMINE \"INBOX\"\nS: " + line.toStdString() + "\nS: %2 OK done\n");
    auto client = open(server);
    MUST(client);
    const auto selected = client->examine({"INBOX"});
    // A line that only looks like a count leaves the mailbox without one.
    if (line == "* EXISTS")
        QVERIFY(selected.has_value() && selected->validity.value == 0);
    else
        QCOMPARE(kindOf(selected), std::string("protocol"));
}

void WireMailboxesTest::refusalKinds_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("NO") << QByteArray("NO no") << QByteArray("server-refused");
    QTest::newRow("BAD") << QByteArray("BAD no") << QByteArray("server-refused");
    QTest::newRow("nonexistent") << QByteArray("NO [NONEXISTENT] no") << QByteArray("not-found");
    QTest::newRow("trycreate") << QByteArray("NO [TRYCREATE] no") << QByteArray("not-found");
    QTest::newRow("over quota") << QByteArray("NO [OVERQUOTA] full") << QByteArray("over-quota");
    QTest::newRow("in use") << QByteArray("NO [INUSE] busy") << QByteArray("server-unavailable");
    QTest::newRow("unavailable") << QByteArray("NO [unavailable] busy") << QByteArray("server-unavailable");
}

void WireMailboxesTest::refusalKinds()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    ScriptedServer server(loggedIn() + "C: %2 CREATE \"X\"\nS: %2 " + answer.toStdString() +
                          "\nC: %3 NOOP\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        QCOMPARE(kindOf(client->create({"X"})), kind.toStdString());
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::unselectNeverExpunges_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("dialogue");
    QTest::newRow("UNSELECT") << QByteArray("UNSELECT") << QByteArray("SELECT")
                              << QByteArray("C: %3 UNSELECT\nS: %3 OK\n");
    QTest::newRow("writable without UNSELECT")
        << QByteArray("IDLE") << QByteArray("SELECT")
        << QByteArray("C: %3 EXAMINE \"INBOX\"\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %3 OK\n");
    QTest::newRow("read-only without UNSELECT") << QByteArray("IDLE") << QByteArray("EXAMINE") << QByteArray("");
}

void WireMailboxesTest::unselectNeverExpunges()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, dialogue);
    ScriptedServer server(opened(3, verb.toStdString(), capabilities.toStdString()) + dialogue.toStdString() +
                          "C: %4 LOGOUT\nS: * BYE bye\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(verb == "SELECT" ? client->select({"INBOX"}) : client->examine({"INBOX"}));
        MUST(client->unselect());
        MUST(client->logout());
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.heard().find("CLOSE"), std::string::npos);
}

void WireMailboxesTest::quickSyncTellsWhatChanged()
{
    ScriptedServer server(
        loggedIn("QRESYNC ENABLE CONDSTORE") +
        "C: %2 ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: %2 OK\n"
        "C: %3 EXAMINE \"INBOX\" (QRESYNC (7 500))\n"
        "S: * OK [CLOSED] old one\n"
        "S: * 30 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: * OK [UIDNEXT 60] ok\nS: * OK [HIGHESTMODSEQ 900] ok\n"
        "S: * VANISHED (EARLIER) 41,43:116\n"
        "S: * 5 FETCH (UID 50 FLAGS (\\Seen $Forwarded) MODSEQ (600))\n"
        "S: * 6 FETCH (UID 51 FLAGS () MODSEQ (700))\n"
        "S: * 7 FETCH (UID 52 FLAGS (\\Seen) MODSEQ (800))\n"
        "S: %3 OK [READ-ONLY] done\n"
        "C: %4 EXAMINE \"INBOX\" (CONDSTORE)\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %4 OK\n");
    QuickSync sync;
    {
        auto client = open(server);
        MUST(client);
        const auto selected = client->examineSince({"INBOX"}, {UidValidity{7}, ModSeq{500}}, sync);
        MUST(selected);
        QCOMPARE(selected->exists, 30U);
        QCOMPARE(selected->highestModSeq.value, std::uint64_t{900});
        QVERIFY(client->takeEvents().empty());
        // Nothing to resume from: an ordinary EXAMINE.
        QuickSync none;
        MUST(client->examineSince({"INBOX"}, {UidValidity{7}, ModSeq{}}, none));
        QVERIFY(none.changed.empty() && none.vanished.empty());
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(sync.vanished.toString(), std::string("41,43:116"));
    QCOMPARE(sync.changed.size(), std::size_t{3});
    QCOMPARE(sync.changed[0].uid.value, 50U);
    QCOMPARE(sync.changed[0].flags, (std::vector<std::string_view>{"\\Seen", "$Forwarded"}));
    QVERIFY(sync.changed[1].hasFlags && sync.changed[1].flags.empty());
    QCOMPARE(sync.changed[2].modSeq.value, std::uint64_t{800});
}

void WireMailboxesTest::quickSyncOfAnotherIdentityTellsNothing()
{
    ScriptedServer server(loggedIn("QRESYNC") +
                          "C: %2 ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: %2 OK\n"
                          "C: %3 EXAMINE \"INBOX\" (QRESYNC (7 500))\n"
                          "S: * 30 EXISTS\nS: * OK [UIDVALIDITY 8] ok\nS: * VANISHED (EARLIER) 1:100\n"
                          "S: * 5 FETCH (UID 50 FLAGS (\\Seen) MODSEQ (600))\nS: %3 OK done\n");
    auto client = open(server);
    MUST(client);
    QuickSync sync;
    const auto selected = client->examineSince({"INBOX"}, {UidValidity{7}, ModSeq{500}}, sync);
    MUST(selected);
    QCOMPARE(selected->validity.value, 8U);
    QVERIFY(sync.vanished.empty() && sync.changed.empty());
}

void WireMailboxesTest::rights()
{
    ScriptedServer server(loggedIn("ACL") +
                          "C: %2 MYRIGHTS \"INBOX\"\nS: * MYRIGHTS other x\nS: * MYRIGHTS INBOX lrs\nS: %2 OK\n");
    {
        auto client = open(server);
        MUST(client);
        const auto rights = client->myRights({"INBOX"});
        MUST(rights);
        QCOMPARE(rights->value_or("none"), std::string("lrs"));
    }
    QCOMPARE(server.finish(), std::string());
    ScriptedServer without(loggedIn());
    auto client = open(without);
    MUST(client);
    const auto rights = client->myRights({"INBOX"});
    MUST(rights);
    QVERIFY(!rights->has_value());
}

void WireMailboxesTest::aSelectThatFailsLeavesNothingOpen()
{
    ScriptedServer server(opened(3, "SELECT", "UIDPLUS") + "C: %3 EXAMINE \"X\"\nS: %3 NO [NONEXISTENT] no\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        QCOMPARE(kindOf(client->examine({"X"})), std::string("not-found"));
        QCOMPARE(kindOf(client->addFlags(UidSet::of(Uid{1}), {"\\Deleted"})), std::string("usage"));
        QCOMPARE(kindOf(client->search("ALL")), std::string("usage"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireMailboxesTest::newIdentityInMidSessionIsToldAndStopsChanges()
{
    ScriptedServer server(opened(3, "SELECT", "UIDPLUS MOVE") +
                          "C: %3 NOOP\nS: * OK [UIDVALIDITY 7] the same\nS: %3 OK\n"
                          "C: %4 NOOP\nS: * OK [UIDVALIDITY 8] renumbered\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        MUST(client->noop());
        QVERIFY(client->takeEvents().empty());
        MUST(client->noop());
        const auto events = client->takeEvents();
        QCOMPARE(events.size(), std::size_t{1});
        QVERIFY(events[0].kind == MailboxEvent::Kind::UidValidityChanged);
        const UidSet one = UidSet::of(Uid{1});
        QCOMPARE(kindOf(client->addFlags(one, {"\\Deleted"})), std::string("uidvalidity-changed"));
        QCOMPARE(kindOf(client->uidExpunge(one)), std::string("uidvalidity-changed"));
        QCOMPARE(kindOf(client->move(one, {"X"})), std::string("uidvalidity-changed"));
        QCOMPARE(kindOf(client->copy(one, {"X"})), std::string("uidvalidity-changed"));
    }
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireMailboxesTest)
#include "tst_imap_wire_mailboxes.moc"
