// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

#include <atomic>

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

namespace {

std::string pairsOf(const CopyPairs &pairs)
{
    std::string text = std::to_string(pairs.targetValidity.value);
    for (const auto &[from, to] : pairs.pairs)
        text += " " + std::to_string(from.value) + ">" + std::to_string(to.value);
    return text;
}

} // namespace

class WireChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyUid_data();
    void copyUid();
    void moveTellsItsPairsEarlyOrLate_data();
    void moveTellsItsPairsEarlyOrLate();
    void whatTheServerCannotIsNotSent_data();
    void whatTheServerCannotIsNotSent();
    void flags();
    void flagsCannotBecomeCommands();
    void uidExpungeNamesTheUids();
    void readOnlyIsObeyed();
    void noSelectionNoChange();
    void badIsNotWorkedAround();
    void longSetsAreSeveralCommands();
    void movesAreSentAhead();
    void noMoreThanEightAreOnTheWay();
    void nothingMoreIsSentWhenTheUidsAreNewOnes();
    void aLiteralWaitsForTheOthers();
    void flagsAreSentAhead();
};

void WireChangeTest::copyUid_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("pairs");
    QTest::newRow("pairs") << QByteArray("[COPYUID 9 3,5:6 100:102]") << QByteArray("9 3>100 5>101 6>102");
    QTest::newRow("downwards") << QByteArray("[COPYUID 9 6:5,3 100:102]") << QByteArray("9 6>100 5>101 3>102");
    QTest::newRow("a part only") << QByteArray("[COPYUID 9 5 100]") << QByteArray("9 5>100");
    const auto none = [](const char *code) { QTest::newRow(code) << QByteArray(code) << QByteArray("0"); };
    none("");
    none("[COPYUID]");
    none("[COPYUID 9]");
    none("[COPYUID 9 3,5:6]");
    none("[COPYUID 9 3,5:6 100:103]");
    none("[COPYUID 9 3 100:101]");
    none("[COPYUID 0 3 100]");
    none("[COPYUID 4294967296 3 100]");
    none("[COPYUID 9 1:4294967295 1:4294967295]");
    none("[COPYUID 9 7 100]");
    none("[COPYUID 9 3,3 100,101]");
    none("[COPYUID 9 3,5 100,100]");
    none("[COPYUID 9 * 100]");
    none("[COPYUID 9 3 0]");
    none("[COPYUID x y z]");
    none("[COPYUID 9  3 100]");
}

void WireChangeTest::copyUid()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, pairs);
    ScriptedServer server(opened(9, "SELECT", "UIDPLUS") + "C: %3 UID COPY 3,5:6 \"Quarantine\"\nS: %3 OK " +
                          code.toStdString() + " done\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const auto copied = client->copy(*UidSet::parse("3,5:6"), {"Quarantine"});
        MUST(copied);
        QCOMPARE(pairsOf(*copied), pairs.toStdString());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireChangeTest::moveTellsItsPairsEarlyOrLate_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("early") << QByteArray("S: * OK [COPYUID 9 3 100] moved\nS: * 2 EXPUNGE\nS: %3 OK done\n");
    QTest::newRow("late") << QByteArray("S: * 2 EXPUNGE\nS: %3 OK [COPYUID 9 3 100] done\n");
    QTest::newRow("vanished") << QByteArray("S: * OK [COPYUID 9 3 100] moved\nS: * VANISHED 3\nS: %3 OK done\n");
}

void WireChangeTest::moveTellsItsPairsEarlyOrLate()
{
    QFETCH(QByteArray, answers);
    ScriptedServer server(opened(9, "SELECT", "MOVE UIDPLUS") + "C: %3 UID MOVE 3 \"Q\"\n" + answers.toStdString());
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const auto moved = client->move(UidSet::of(Uid{3}), {"Q"});
        MUST(moved);
        QCOMPARE(pairsOf(*moved), std::string("9 3>100"));
        QCOMPARE(client->takeEvents().size(), std::size_t{1});
    }
    QCOMPARE(server.finish(), std::string());
}

/// One removal, three servers: RFC 3501 alone, with UIDPLUS, with MOVE.
void WireChangeTest::whatTheServerCannotIsNotSent_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<bool>("canMove");
    QTest::addColumn<bool>("canExpunge");
    QTest::newRow("plain") << QByteArray("IDLE") << false << false;
    QTest::newRow("uidplus") << QByteArray("UIDPLUS") << false << true;
    QTest::newRow("move") << QByteArray("UIDPLUS MOVE") << true << true;
}

void WireChangeTest::whatTheServerCannotIsNotSent()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(bool, canMove);
    QFETCH(bool, canExpunge);
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 " + capabilities.toStdString() + "] hi");
        while (const auto line = peer.hearLine()) {
            if (line->find("SELECT") != std::string::npos)
                peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
            peer.sayLine(line->substr(0, line->find(' ')) + " OK done");
        }
    });
    {
        auto client = Client::open(specFor(server), {});
        MUST(client);
        MUST(client->select({"INBOX"}));
        QCOMPARE(client->move(UidSet::of(Uid{3}), {"Q"}).has_value(), canMove);
        QCOMPARE(client->uidExpunge(UidSet::of(Uid{3})).has_value(), canExpunge);
        QVERIFY(client->copy(UidSet::of(Uid{3}), {"Q"}).has_value());
        MUST(client->unselect());
        MUST(client->logout());
    }
    const std::string heard = server.heard();
    QCOMPARE(heard.find("UID MOVE") != std::string::npos, canMove);
    QCOMPARE(heard.find("UID EXPUNGE 3\r\n") != std::string::npos, canExpunge);
    QCOMPARE(heard.find(" EXPUNGE\r\n"), std::string::npos);
    QCOMPARE(heard.find("CLOSE"), std::string::npos);
}

void WireChangeTest::flags()
{
    ScriptedServer server(opened(9, "SELECT") +
                          "C: %3 UID STORE 3,5 +FLAGS.SILENT (\\Deleted $Dup)\nS: %3 OK\n"
                          "C: %4 UID STORE 3 -FLAGS.SILENT (\\Deleted)\nS: * 3 FETCH (UID 3 FLAGS ())\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        MUST(client->addFlags(*UidSet::parse("3,5"), {"\\Deleted", "$Dup"}));
        MUST(client->removeFlags(UidSet::of(Uid{3}), {"\\Deleted"}));
        MUST(client->addFlags(UidSet::of(Uid{3}), {}));
        MUST(client->addFlags(UidSet(), {"\\Deleted"}));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireChangeTest::flagsCannotBecomeCommands()
{
    ScriptedServer server(opened(9, "SELECT"));
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        for (const char *flag : {"a b", "x)\r\nA9 EXPUNGE", "", "a\"b", "{5}"})
            QCOMPARE(kindOf(client->addFlags(UidSet::of(Uid{3}), {flag})), std::string("usage"));
        QVERIFY(client->alive());
    }
    QCOMPARE(server.heard().find("STORE"), std::string::npos);
}

void WireChangeTest::uidExpungeNamesTheUids()
{
    ScriptedServer server(opened(9, "SELECT", "UIDPLUS") +
                          "C: %3 UID EXPUNGE 3,5:6\nS: * 5 EXPUNGE\nS: * 5 EXPUNGE\nS: * 3 EXPUNGE\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        MUST(client->uidExpunge(*UidSet::parse("3,5:6")));
        QCOMPARE(client->takeEvents().size(), std::size_t{3});
        MUST(client->uidExpunge(UidSet()));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireChangeTest::readOnlyIsObeyed()
{
    ScriptedServer server(
        loggedIn("UIDPLUS MOVE") +
        "C: %2 SELECT \"INBOX\"\nS: * 3 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %2 OK [READ-ONLY] done\n"
        "C: %3 UID COPY 1 \"Q\"\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const UidSet one = UidSet::of(Uid{1});
        QCOMPARE(kindOf(client->move(one, {"Q"})), std::string("read-only"));
        QCOMPARE(kindOf(client->addFlags(one, {"\\Seen"})), std::string("read-only"));
        QCOMPARE(kindOf(client->uidExpunge(one)), std::string("read-only"));
        MUST(client->copy(one, {"Q"}));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireChangeTest::noSelectionNoChange()
{
    ScriptedServer server(loggedIn("UIDPLUS MOVE"));
    {
        auto client = open(server);
        MUST(client);
        const UidSet one = UidSet::of(Uid{1});
        QCOMPARE(kindOf(client->move(one, {"Q"})), std::string("usage"));
        QCOMPARE(kindOf(client->copy(one, {"Q"})), std::string("usage"));
        QCOMPARE(kindOf(client->addFlags(one, {"\\Seen"})), std::string("usage"));
        QCOMPARE(kindOf(client->uidExpunge(one)), std::string("usage"));
    }
    QCOMPARE(server.heard().find("UID"), std::string::npos);
}

void WireChangeTest::badIsNotWorkedAround()
{
    ScriptedServer server(opened(9, "SELECT", "UIDPLUS") + "C: %3 UID EXPUNGE 3\nS: %3 BAD unknown\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        QCOMPARE(kindOf(client->uidExpunge(UidSet::of(Uid{3}))), std::string("server-refused"));
    }
    QCOMPARE(server.finish(), std::string());
    QCOMPARE(server.heard().find(" EXPUNGE\r\n"), std::string::npos);
}

void WireChangeTest::longSetsAreSeveralCommands()
{
    UidSet odd;
    for (std::uint32_t uid = 1; uid < 8000; uid += 2)
        odd.add(Uid{uid});
    std::atomic<int> copies = 0;
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 UIDPLUS] hi");
        std::uint64_t next = 100'000;
        while (const auto line = peer.hearLine()) {
            const std::string tag = line->substr(0, line->find(' '));
            const auto at = line->find("UID COPY ");
            if (at == std::string::npos) {
                peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + tag + " OK done\r\n");
                continue;
            }
            ++copies;
            const std::string set = line->substr(at + 9, line->find(' ', at + 9) - at - 9);
            const auto count = static_cast<std::uint64_t>(std::count(set.begin(), set.end(), ',')) + 1;
            peer.sayLine(tag + " OK [COPYUID 9 " + set + " " + std::to_string(next) + ":" +
                         std::to_string(next + count - 1) + "] done");
            next += count;
        }
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    MUST(client->select({"INBOX"}));
    const auto copied = client->copy(odd, {"Q"});
    MUST(copied);
    QVERIFY(copies > 1);
    QCOMPARE(copied->pairs.size(), std::size_t{4000});
    QCOMPARE(copied->pairs.back().first.value, 7999U);
    QCOMPARE(copied->pairs.back().second.value, 103'999U);
}

/// All before the first answer; answers in any order; pairs early or late; a refusal is one set's own.
void WireChangeTest::movesAreSentAhead()
{
    ScriptedServer server(opened(9, "SELECT", "MOVE UIDPLUS") +
                          "C: %3 UID MOVE 1:2 \"Q\"\nC: %4 UID MOVE 3 \"Q\"\nC: %5 UID MOVE 5 \"Q\"\n"
                          "S: * OK [COPYUID 9 3 102] moved\nS: * 3 EXPUNGE\n"
                          "S: * OK [COPYUID 9 1:2 100:101] moved\nS: * 1 EXPUNGE\nS: * 1 EXPUNGE\n"
                          "S: %4 OK done\nS: %5 NO [OVERQUOTA] full\nS: %3 OK done\n"
                          "C: %6 NOOP\nS: %6 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const std::vector<UidSet> sets{*UidSet::parse("1:2"), *UidSet::parse("3"), *UidSet::parse("5")};
        const auto moved = client->moveEach(sets, {"Q"});
        MUST(moved);
        QCOMPARE(moved->size(), std::size_t{3});
        MUST(moved->at(0));
        MUST(moved->at(1));
        QCOMPARE(pairsOf(*moved->at(0)), std::string("9 1>100 2>101"));
        QCOMPARE(pairsOf(*moved->at(1)), std::string("9 3>102"));
        QCOMPARE(kindOf(moved->at(2)), std::string("over-quota"));
        QCOMPARE(client->goneSoFar(), std::uint64_t{3});
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

namespace {

/// Greets, opens INBOX, and gives the tags of the first eight UID MOVE, which it does not answer.
std::vector<std::string> hearEight(Peer &peer)
{
    peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 MOVE UIDPLUS] hi");
    const auto select = peer.hearLine();
    if (!select)
        return {};
    peer.say("* 99 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
    peer.sayLine(select->substr(0, select->find(' ')) + " OK [READ-WRITE] done");
    std::vector<std::string> tags;
    while (tags.size() < 8) {
        const auto line = peer.hearLine();
        if (!line)
            break;
        tags.push_back(line->substr(0, line->find(' ')));
    }
    return tags;
}

std::vector<UidSet> tenSets()
{
    std::vector<UidSet> sets;
    for (std::uint32_t uid = 1; uid <= 10; ++uid)
        sets.push_back(UidSet::of(Uid{uid}));
    return sets;
}

} // namespace

void WireChangeTest::noMoreThanEightAreOnTheWay()
{
    std::atomic<bool> early = false;
    ScriptedServer server([&](Peer &peer) {
        std::vector<std::string> tags = hearEight(peer);
        // Each answer lets one more come, and none comes without.
        for (std::size_t i = 0; i < tags.size(); ++i) {
            early = early || (i == 0 && peer.waitForInput(50));
            peer.sayLine(tags[i] + " OK done");
            if (tags.size() == 10)
                continue;
            const auto line = peer.hearLine();
            if (!line)
                return;
            tags.push_back(line->substr(0, line->find(' ')));
        }
        while (peer.hearLine()) {
        }
    });
    {
        auto client = Client::open(specFor(server), {});
        MUST(client);
        MUST(client->select({"INBOX"}));
        const auto moved = client->moveEach(tenSets(), {"Q"});
        MUST(moved);
        QCOMPARE(moved->size(), std::size_t{10});
    }
    QVERIFY(!early);
    const std::string heard = server.heard();
    QVERIFY2(heard.find("UID MOVE 10 ") != std::string::npos, heard.c_str());
}

void WireChangeTest::nothingMoreIsSentWhenTheUidsAreNewOnes()
{
    ScriptedServer server([&](Peer &peer) {
        const std::vector<std::string> tags = hearEight(peer);
        peer.say("* OK [UIDVALIDITY 8] anew\r\n");
        for (const std::string &tag : tags)
            peer.sayLine(tag + " OK done");
        while (const auto line = peer.hearLine())
            peer.sayLine(line->substr(0, line->find(' ')) + " OK done");
    });
    {
        auto client = Client::open(specFor(server), {});
        MUST(client);
        MUST(client->select({"INBOX"}));
        QCOMPARE(kindOf(client->moveEach(tenSets(), {"Q"})), std::string("uidvalidity-changed"));
        // What was on the way was read to its end.
        MUST(client->noop());
    }
    const std::string heard = server.heard();
    QVERIFY2(heard.find("UID MOVE 8 ") != std::string::npos, heard.c_str());
    QVERIFY2(heard.find("UID MOVE 9 ") == std::string::npos, heard.c_str());
}

/// Without LITERAL+ a name that needs a literal is asked for, and then no other answer is out.
void WireChangeTest::aLiteralWaitsForTheOthers()
{
    const std::string name = "Q\xC3\xA4";
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 MOVE UIDPLUS] hi");
        while (const auto line = peer.hearLine()) {
            const std::string tag = line->substr(0, line->find(' '));
            if (line->ends_with("}")) {
                peer.say("+ go on\r\n");
                if (!peer.hearLine())
                    return;
            }
            if (line->find("SELECT") != std::string::npos)
                peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
            peer.sayLine(tag + " OK done");
        }
    });
    {
        auto client = Client::open(specFor(server), {});
        MUST(client);
        MUST(client->select({"INBOX"}));
        const std::vector<UidSet> sets{*UidSet::parse("1"), *UidSet::parse("3")};
        const auto moved = client->moveEach(sets, {name});
        MUST(moved);
        QVERIFY(moved->at(0).has_value() && moved->at(1).has_value());
        MUST(client->logout());
    }
    const std::string heard = server.heard();
    QVERIFY2(heard.find("UID MOVE 1 {3}") != std::string::npos, heard.c_str());
    QVERIFY2(heard.find("UID MOVE 3 {3}") != std::string::npos, heard.c_str());
}

void WireChangeTest::flagsAreSentAhead()
{
    ScriptedServer server(opened(9, "SELECT") +
                          "C: %3 UID STORE 1:2 +FLAGS.SILENT (\\Seen)\nC: %4 UID STORE 5 +FLAGS.SILENT ($A $B)\n"
                          "S: %3 NO [CANNOT] no\nS: * 5 FETCH (UID 5 FLAGS ($A))\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->select({"INBOX"}));
        const std::vector<FlagChange> changes{
            {*UidSet::parse("1:2"), {"\\Seen"}}, {UidSet::of(Uid{3}), {}}, {UidSet::of(Uid{5}), {"$A", "$B"}}};
        const auto given = client->addFlagsEach(changes);
        MUST(given);
        QCOMPARE(kindOf(given->at(0)), std::string("server-refused"));
        QVERIFY(given->at(1).has_value() && given->at(2).has_value());
        const std::vector<FlagChange> hostile{{UidSet::of(Uid{5}), {"fine"}},
                                              {UidSet::of(Uid{5}), {"x)\r\nA9 EXPUNGE"}}};
        QCOMPARE(kindOf(client->addFlagsEach(hostile)), std::string("usage"));
        QVERIFY(client->alive());
    }
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireChangeTest)
#include "tst_imap_wire_change.moc"
