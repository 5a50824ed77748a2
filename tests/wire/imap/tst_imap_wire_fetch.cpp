// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

namespace {

/// Writes down what comes, as text.
class Notes : public FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        m_body += bytes;
        largestPiece = std::max(largestPiece, bytes.size());
        return {};
    }
    Result<void> message(const FetchedMessage &fetched) override
    {
        if (failAt == fetched.uid.value)
            return fail(FaultKind::DiskFull, "sink", "full");
        std::string line = std::to_string(fetched.sequence) + ":" + std::to_string(fetched.uid.value);
        if (fetched.hasFlags) {
            line += " flags";
            for (const auto flag : fetched.flags)
                line += " " + std::string(flag);
        }
        if (fetched.size)
            line += " size " + std::to_string(*fetched.size);
        if (fetched.internalDate)
            line += " date " + std::to_string(*fetched.internalDate);
        if (fetched.header)
            line += (fetched.headerCut ? " cut " : " header ") + std::to_string(fetched.header->size());
        if (fetched.bodyStreamed)
            line += " body " + std::to_string(fetched.bodyBytes) + " " + (m_body.size() < 50 ? m_body : "long");
        bodyBytes += m_body.size();
        m_body.clear();
        lines.push_back(line);
        return {};
    }
    std::vector<std::string> lines;
    std::size_t bodyBytes = 0;
    std::size_t largestPiece = 0;
    std::uint32_t failAt = 0;

private:
    std::string m_body;
};

const FetchItems sizes{.size = true};
const FetchItems bodies{.body = true};

Result<void> fetchAll(Client &client, const char *uids, const FetchItems &items, FetchSink &sink)
{
    const std::vector<UidSet> sets{*UidSet::parse(uids)};
    return client.fetch(sets, items, sink);
}

} // namespace

class WireFetchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsWanted_data();
    void asksForWhatIsWanted();
    void understandsAnyOrderAndForm();
    void oneMessageInSeveralAnswers_data();
    void oneMessageInSeveralAnswers();
    void whatIsLeftOutOfEveryAnswerIsNotWaitedFor();
    void commandsGoAheadOfTheAnswers();
    void brokenAnswersEndTheSession_data();
    void brokenAnswersEndTheSession();
    void unaskedIsDropped_data();
    void unaskedIsDropped();
    void aRefusedPartLeavesTheSessionUsable();
    void aSinkThatFailsEndsTheSession();
    void largeBodiesComeInPieces();
    void bodiesInAllForms();
    void anUnaskedBodyIsNotAttributed();
    void aHugeHeaderIsCut();
    void announcedButNotSentEndsAtTheDeadline();
    void slowButSteadyIsWaitedFor();
    void aByteNowAndThenIsNoPace();
    void connectionLostInsideAMessage();
    void newIdentityInMidFetchIsAFault();
    void expungedInMidFetchIsNoFault();
    void byteByByteIsTheSame();
    void longSetsAreCutIntoSeveralCommands();
};

void WireFetchTest::asksForWhatIsWanted_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("scan") << 0 << QByteArray("1:9 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])");
    QTest::newRow("fields") << 1 << QByteArray("1:9 (UID BODY.PEEK[HEADER.FIELDS (Message-ID Date)])");
    QTest::newRow("body") << 2 << QByteArray("1:9 (UID BODY.PEEK[])");
    QTest::newRow("changes") << 3 << QByteArray("1:9 (UID FLAGS MODSEQ X-GM-MSGID) (CHANGEDSINCE 77)");
    QTest::newRow("only UIDs") << 4 << QByteArray("1:9 (UID)");
}

void WireFetchTest::asksForWhatIsWanted()
{
    QFETCH(int, which);
    QFETCH(QByteArray, command);
    std::vector<FetchItems> wanted(5);
    wanted[0] = {.flags = true, .internalDate = true, .size = true, .header = true};
    wanted[1].headerFields = {"Message-ID", "Date"};
    wanted[2].body = true;
    wanted[3] = {.flags = true, .modSeq = true, .gmailId = true, .changedSince = ModSeq{77}};
    ScriptedServer server(opened(9) + "C: %3 UID FETCH " + command.toStdString() + "\nS: %3 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Notes notes;
        MUST(fetchAll(*client, "1:9", wanted[static_cast<std::size_t>(which)], notes));
        FetchItems hostile;
        hostile.headerFields = {"X)] BODY[]"};
        QCOMPARE(kindOf(fetchAll(*client, "1:9", hostile, notes)), std::string("usage"));
    }
    QCOMPARE(server.finish(), std::string());
}

void WireFetchTest::understandsAnyOrderAndForm()
{
    ScriptedServer server(opened(9) +
                          "C: %3 UID FETCH 1:90 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])\n"
                          "s: * 2 FETCH (BODY[HEADER] {8}\\r\\nA: b\\r\\n\\r\\n FLAGS (\\\\Seen x) UID 20)\\r\\n\n"
                          "S: * 1 FETCH (UID 10 INTERNALDATE \"01-Jan-1970 00:00:07 +0000\" RFC822.SIZE 5)\n"
                          "S: * 3 fetch (rfc822.size 7 x-unknown (a (b \"c\")) uid 30 internaldate \"99-Foo-99999\")\n"
                          "S: * 9 FETCH (UID 90 FLAGS NIL RFC822.SIZE NIL INTERNALDATE NIL BODY[HEADER] NIL)\n"
                          "S: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:90", {.flags = true, .internalDate = true, .size = true, .header = true}, notes));
    QCOMPARE(notes.lines,
             (std::vector<std::string>{"9:90", "2:20 flags \\Seen x header 8", "1:10 size 5 date 7", "3:30 size 7"}));
}

void WireFetchTest::oneMessageInSeveralAnswers_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("one after the other") << QByteArray("s: * 1 FETCH (UID 1 RFC822.SIZE 5)\\r\\n\n"
                                                       "s: * 1 FETCH (UID 1 FLAGS (x) BODY[] {3}\\r\\none)\\r\\n\n"
                                                       "s: * 2 FETCH (UID 2 FLAGS () RFC822.SIZE 6 BODY[] "
                                                       "{3}\\r\\ntwo)\\r\\n\n")
                                         << QByteArray("1:1 flags x size 5 body 3 one|2:2 flags size 6 body 3 two");
    QTest::newRow("flags of all first") << QByteArray("S: * 1 FETCH (UID 1 FLAGS (x))\n"
                                                      "S: * 2 FETCH (UID 2 FLAGS (y))\n"
                                                      "s: * 1 FETCH (UID 1 RFC822.SIZE 5 BODY[] {3}\\r\\none)\\r\\n\n"
                                                      "S: * 2 FETCH (UID 2 RFC822.SIZE 6)\n"
                                                      "s: * 2 FETCH (UID 2 BODY[] {3}\\r\\ntwo)\\r\\n\n")
                                        << QByteArray("1:1 flags x size 5 body 3 one|2:2 flags y size 6 body 3 two");
    QTest::newRow("body first") << QByteArray("s: * 1 FETCH (UID 1 BODY[] {3}\\r\\none)\\r\\n\n"
                                              "S: * 1 FETCH (UID 1 RFC822.SIZE 5)\n"
                                              "S: * 1 FETCH (UID 1 FLAGS (x))\n"
                                              "S: * 2 FETCH (UID 2 FLAGS (y) RFC822.SIZE 6 BODY[] \"two\")\n")
                                << QByteArray("1:1 flags x size 5 body 3 one|2:2 flags y size 6 body 3 two");
    // The sink takes one body at a time, so what is told of a message behind the next one's body comes too late.
    QTest::newRow("two bodies, then the rest") << QByteArray("s: * 1 FETCH (UID 1 BODY[] {3}\\r\\none)\\r\\n\n"
                                                             "s: * 2 FETCH (UID 2 BODY[] {3}\\r\\ntwo)\\r\\n\n"
                                                             "S: * 1 FETCH (UID 1 FLAGS (x))\n"
                                                             "S: * 2 FETCH (UID 2 FLAGS (y) RFC822.SIZE 6)\n")
                                               << QByteArray("1:1 body 3 one|2:2 flags y size 6 body 3 two");
    QTest::newRow("flags change in between") << QByteArray("S: * 1 FETCH (UID 1 FLAGS (x))\n"
                                                           "S: * 1 FETCH (UID 1 RFC822.SIZE 5)\n"
                                                           "S: * 1 FETCH (UID 1 FLAGS (z))\n"
                                                           "S: * 2 FETCH (UID 2 FLAGS (y))\n")
                                             << QByteArray("1:1 flags z size 5");
}

/// RFC 3501 7.4.2: a server may do so.
void WireFetchTest::oneMessageInSeveralAnswers()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, lines);
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:9 (UID FLAGS RFC822.SIZE BODY.PEEK[])\n" +
                          answers.toStdString() + "S: %3 OK\nC: %4 NOOP\nS: %4 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Notes notes;
        MUST(fetchAll(*client, "1:9", {.flags = true, .size = true, .body = true}, notes));
        std::string all;
        for (const std::string &line : notes.lines)
            all += (all.empty() ? "" : "|") + line;
        QCOMPARE(QByteArray::fromStdString(all), lines);
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

/// What is waited for is bounded: messages that never come in whole are given on as they are.
void WireFetchTest::whatIsLeftOutOfEveryAnswerIsNotWaitedFor()
{
    constexpr int messages = 2000;
    std::string answers;
    for (int i = 1; i <= messages; ++i) {
        const std::string uid = std::to_string(i);
        answers +=
            "s: * " + uid + " FETCH (UID " + uid + " BODY[HEADER] {2000}\\r\\n" + std::string(2000, 'x') + ")\\r\\n\n";
    }
    ScriptedServer server(opened(messages) + "C: %3 UID FETCH 1:2000 (UID RFC822.SIZE BODY.PEEK[HEADER])\n" + answers +
                          "S: %3 NO not today\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    class Watching final : public FetchSink
    {
    public:
        Result<void> message(const FetchedMessage &fetched) override
        {
            ascends = ascends && fetched.uid.value == ++count && fetched.header && fetched.header->size() == 2000;
            return count == 500 ? fail(FaultKind::DiskFull, "sink", "seen") : Result<void>{};
        }
        std::uint32_t count = 0;
        bool ascends = true;
    };
    Watching watching;
    QCOMPARE(kindOf(fetchAll(*client, "1:2000", {.size = true, .header = true}, watching)), std::string("disk-full"));
    QVERIFY(watching.ascends);
}

void WireFetchTest::commandsGoAheadOfTheAnswers()
{
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1 (UID RFC822.SIZE)\n"
                                      "C: %4 UID FETCH 3 (UID RFC822.SIZE)\n"
                                      "C: %5 UID FETCH 5 (UID RFC822.SIZE)\n"
                                      "N:\n"
                                      "S: * 1 FETCH (UID 1 RFC822.SIZE 1)\n"
                                      "S: * 2 FETCH (UID 3 RFC822.SIZE 3)\n"
                                      "S: %3 OK\n"
                                      "C: %6 UID FETCH 7 (UID RFC822.SIZE)\n"
                                      "S: %4 OK\n"
                                      "S: * 4 FETCH (UID 7 RFC822.SIZE 7)\n"
                                      "S: * 3 FETCH (UID 5 RFC822.SIZE 5)\n"
                                      "S: %6 OK\n"
                                      "S: %5 OK\n"
                                      "C: %7 NOOP\nS: %7 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Notes notes;
        std::vector<UidSet> sets;
        for (const std::uint32_t uid : {1U, 3U, 5U, 7U})
            sets.push_back(UidSet::of(Uid{uid}));
        MUST(client->fetch(sets, sizes, notes));
        QCOMPARE(notes.lines, (std::vector<std::string>{"1:1 size 1", "2:3 size 3", "4:7 size 7", "3:5 size 5"}));
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireFetchTest::brokenAnswersEndTheSession_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray protocol("protocol");
    const auto row = [&](const char *name, const char *bytes) { QTest::newRow(name) << QByteArray(bytes) << protocol; };
    row("sequence number 0", "* 0 FETCH (UID 1 RFC822.SIZE 1)\\r\\n");
    row("beyond EXISTS", "* 10 FETCH (UID 1 RFC822.SIZE 1)\\r\\n");
    row("UID 0", "* 1 FETCH (UID 0 RFC822.SIZE 1)\\r\\n");
    row("UID above 32 bits", "* 1 FETCH (UID 4294967297 RFC822.SIZE 1)\\r\\n");
    row("UID twice", "* 1 FETCH (UID 1 RFC822.SIZE 1)\\r\\n* 1 FETCH (UID 1 RFC822.SIZE 1)\\r\\n");
    row("UID twice, in part", "* 1 FETCH (UID 1 INTERNALDATE NIL)\\r\\n* 1 FETCH (UID 1 INTERNALDATE NIL)\\r\\n");
    row("UID twice, later", "* 2 FETCH (UID 5 RFC822.SIZE 1)\\r\\n* 1 FETCH (UID 3 RFC822.SIZE 1)\\r\\n"
                            "* 2 FETCH (UID 5 RFC822.SIZE 1)\\r\\n");
    row("UIDs descend", "* 1 FETCH (UID 5 RFC822.SIZE 1)\\r\\n* 2 FETCH (UID 4 RFC822.SIZE 1)\\r\\n");
    row("UID of a message changes", "* 1 FETCH (UID 5 RFC822.SIZE 1)\\r\\n* 1 FETCH (UID 6 RFC822.SIZE 1)\\r\\n");
    row("item twice", "* 1 FETCH (UID 1 RFC822.SIZE 1 RFC822.SIZE 2)\\r\\n");
    row("size above 64 bits", "* 1 FETCH (UID 1 RFC822.SIZE 18446744073709551616)\\r\\n");
    row("unterminated quote", "* 1 FETCH (UID 1 BODY[HEADER] \"abc)\\r\\n");
    row("unterminated list", "* 1 FETCH (UID 1 FLAGS (\\\\Seen\\r\\n");
    row("negative literal", "* 1 FETCH (UID 1 BODY[HEADER] {-1}\\r\\n");
    row("literal+ from the server", "* 1 FETCH (UID 1 BODY[HEADER] {5+}\\r\\nabcde)\\r\\n");
    row("bare LF", "* 1 FETCH (UID 1 RFC822.SIZE 1)\\n");
    row("bare CR", "* 1 FETCH (UID 1 \\rRFC822.SIZE 1)\\r\\n");
    row("NUL", "* 1 FETCH (UID 1 X \"a\\x00b\")\\r\\n");
    row("empty line", "\\r\\n");
    row("continuation", "+ go on\\r\\n");
    row("early tag", "%19 OK not sent\\r\\n");
    QTest::newRow("nested too deeply") << QByteArray("* 1 FETCH (UID 1 BODYSTRUCTURE ") + QByteArray(50'000, '(') +
                                              "\\r\\n"
                                       << QByteArray("limit");
    QTest::newRow("line without end") << QByteArray("* 1 FETCH (UID 1 X ") + QByteArray(70'000, 'x')
                                      << QByteArray("limit");
    QTest::newRow("literal of 4 GB") << QByteArray("* 1 FETCH (UID 1 BODY[HEADER] {4294967295}\\r\\nabc")
                                     << QByteArray("limit");
}

void WireFetchTest::brokenAnswersEndTheSession()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, kind);
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:9 (UID RFC822.SIZE)\ns: " + answers.toStdString() +
                          "\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    QCOMPARE(kindOf(fetchAll(*client, "1:9", sizes, notes)), kind.toStdString());
    QVERIFY(!client->alive());
    QCOMPARE(kindOf(client->addFlags(UidSet::of(Uid{1}), {"\\Deleted"})), std::string("connection-lost"));
}

void WireFetchTest::unaskedIsDropped_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("events");
    QTest::newRow("another UID") << QByteArray("* 2 FETCH (UID 77 RFC822.SIZE 9)") << 0;
    QTest::newRow("no UID") << QByteArray("* 2 FETCH (RFC822.SIZE 9)") << 0;
    QTest::newRow("flags without UID") << QByteArray("* 2 FETCH (FLAGS (\\Seen))") << 1;
    QTest::newRow("flags of an asked one, before") << QByteArray("* 3 FETCH (UID 3 FLAGS (\\Seen))") << 1;
    QTest::newRow("flags of an asked one, after") << QByteArray("* 1 FETCH (UID 1 FLAGS (\\Seen) MODSEQ (9))") << 1;
    QTest::newRow("new mail") << QByteArray("* 10 EXISTS") << 1;
    QTest::newRow("unknown word") << QByteArray("* XYZZY (nothing) {here") << 0;
    QTest::newRow("status text") << QByteArray("* OK still here") << 0;
}

void WireFetchTest::unaskedIsDropped()
{
    QFETCH(QByteArray, line);
    QFETCH(int, events);
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:3 (UID RFC822.SIZE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 5)\nS: " +
                          line.toStdString() + "\nS: * 3 FETCH (UID 3 RFC822.SIZE 6)\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:3", sizes, notes));
    QCOMPARE(notes.lines, (std::vector<std::string>{"1:1 size 5", "3:3 size 6"}));
    QCOMPARE(static_cast<int>(client->takeEvents().size()), events);
}

void WireFetchTest::aRefusedPartLeavesTheSessionUsable()
{
    ScriptedServer server(
        opened(9) + "C: %3 UID FETCH 1 (UID RFC822.SIZE)\nC: %4 UID FETCH 3 (UID RFC822.SIZE)\n"
                    "S: %3 NO some are gone\nS: * 3 FETCH (UID 3 RFC822.SIZE 6)\nS: %4 OK\nC: %5 NOOP\nS: %5 OK\n");
    {
        auto client = open(server);
        MUST(client);
        MUST(client->examine({"INBOX"}));
        Notes notes;
        const std::vector<UidSet> sets{UidSet::of(Uid{1}), UidSet::of(Uid{3})};
        const auto fetched = client->fetch(sets, sizes, notes);
        QCOMPARE(kindOf(fetched), std::string("server-refused"));
        QCOMPARE(fetched.error().serverText, std::string("some are gone"));
        QCOMPARE(notes.lines.size(), std::size_t{1});
        MUST(client->noop());
    }
    QCOMPARE(server.finish(), std::string());
}

void WireFetchTest::aSinkThatFailsEndsTheSession()
{
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:9 (UID RFC822.SIZE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 5)\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    notes.failAt = 1;
    QCOMPARE(kindOf(fetchAll(*client, "1:9", sizes, notes)), std::string("disk-full"));
    QVERIFY(!client->alive());
}

void WireFetchTest::largeBodiesComeInPieces()
{
    constexpr std::size_t size = 20'000'000;
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        std::string tag = peer.hearLine().value_or("");
        peer.say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        tag = peer.hearLine().value_or("");
        peer.say("* 1 FETCH (UID 1 BODY[] {" + std::to_string(size) + "}\r\n" + std::string(size, 'x') + ")\r\n");
        peer.say("* 2 FETCH (FLAGS () BODY[] {5}\r\nshort UID 2)\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:2", bodies, notes));
    QCOMPARE(notes.lines, (std::vector<std::string>{"1:1 body 20000000 long", "2:2 flags body 5 short"}));
    QCOMPARE(notes.bodyBytes, size + 5);
    QVERIFY(notes.largestPiece <= 256 * 1024);
}

void WireFetchTest::bodiesInAllForms()
{
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:9 (UID BODY.PEEK[])\n"
                                      "S: * 1 FETCH (UID 1 BODY[] \"quoted \\\"text\\\"\")\n"
                                      "s: * 2 FETCH (UID 2 BODY[] {0}\\r\\n)\\r\\n\n"
                                      "S: * 3 FETCH (UID 3 BODY[] NIL)\n"
                                      "s: * 4 FETCH (UID 4 BODY[]<0> {17}\\r\\n)\\r\\nA1 OK {5}\\r\\n)\\r\\n)\\r\\n\n"
                                      "S: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:9", bodies, notes));
    QCOMPARE(notes.lines, (std::vector<std::string>{"1:1 body 13 quoted \"text\"", "2:2 body 0 ", "3:3",
                                                    "4:4 body 17 )\r\nA1 OK {5}\r\n)\r\n"}));
}

void WireFetchTest::anUnaskedBodyIsNotAttributed()
{
    ScriptedServer early(opened(9) + "C: %3 UID FETCH 1 (UID BODY.PEEK[])\n"
                                     "s: * 5 FETCH (UID 55 BODY[] {7}\\r\\nforeign)\\r\\n\n"
                                     "s: * 1 FETCH (UID 1 BODY[] {3}\\r\\nown)\\r\\n\nS: %3 OK\n");
    auto client = open(early);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1", bodies, notes));
    QCOMPARE(notes.lines, std::vector<std::string>{"1:1 body 3 own"});

    // Where the UID comes last the pieces are out already: then nothing of it can be used.
    ScriptedServer late(opened(9) + "C: %3 UID FETCH 1 (UID BODY.PEEK[])\n"
                                    "s: * 5 FETCH (BODY[] {7}\\r\\nforeign UID 55)\\r\\n\nS: %3 OK\n");
    auto second = open(late);
    MUST(second);
    MUST(second->examine({"INBOX"}));
    Notes none;
    QCOMPARE(kindOf(fetchAll(*second, "1", bodies, none)), std::string("protocol"));
    QVERIFY(none.lines.empty());
}

void WireFetchTest::aHugeHeaderIsCut()
{
    const std::string header(limits::headerBytes + 1000, 'h');
    ScriptedServer server(opened(9) +
                          "C: %3 UID FETCH 1:9 (UID BODY.PEEK[HEADER])\ns: * 1 FETCH (UID 1 BODY[HEADER] {" +
                          std::to_string(header.size()) + "}\\r\\n" + header +
                          ")\\r\\n\nS: * 2 FETCH (UID 2 BODY[HEADER] \"x\")\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:9", {.header = true}, notes));
    QCOMPARE(notes.lines, (std::vector<std::string>{"1:1 cut " + std::to_string(limits::headerBytes), "2:2 header 1"}));
}

void WireFetchTest::announcedButNotSentEndsAtTheDeadline()
{
    ScriptedServer server(opened(9) +
                          "C: %3 UID FETCH 1:9 (UID BODY.PEEK[])\ns: * 1 FETCH (UID 1 BODY[] {2000000000}\\r\\nx\n");
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(500);
    auto client = Client::open(spec, {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    QCOMPARE(kindOf(fetchAll(*client, "1:9", bodies, notes)), std::string("timeout"));
    QVERIFY(notes.lines.empty());
}

void WireFetchTest::slowButSteadyIsWaitedFor()
{
    // Together longer than the whole command may be silent, and never silent for long.
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        std::string tag = peer.hearLine().value_or("");
        peer.say("* 40 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        tag = peer.hearLine().value_or("");
        for (int uid = 1; uid <= 40 && !peer.waitForInput(100); ++uid)
            peer.sayLine("* " + std::to_string(uid) + " FETCH (UID " + std::to_string(uid) + " RFC822.SIZE 1)");
        peer.sayLine(tag.substr(0, tag.find(' ')) + " OK done");
    });
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(600);
    auto client = Client::open(spec, {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:40", sizes, notes));
    QCOMPARE(notes.lines.size(), std::size_t{40});
}

/// A body that never stops and never comes: each byte would end the silence, and none the command.
void WireFetchTest::aByteNowAndThenIsNoPace()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        std::string tag = peer.hearLine().value_or("");
        peer.say("* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        (void)peer.hearLine();
        peer.say("* 1 FETCH (UID 1 BODY[] {1000000}\r\n");
        while (!peer.waitForInput(50) && peer.say("x")) {
        }
    });
    LoginSpec spec = specFor(server);
    spec.silence = std::chrono::milliseconds(300);
    auto client = Client::open(spec, {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    QCOMPARE(kindOf(fetchAll(*client, "1:1", bodies, notes)), std::string("timeout"));
    QVERIFY(notes.lines.empty());
}

void WireFetchTest::connectionLostInsideAMessage()
{
    ScriptedServer server(opened(9) +
                          "C: %3 UID FETCH 1:9 (UID BODY.PEEK[])\ns: * 1 FETCH (UID 1 BODY[] {20}\\r\\nhalf\nX:\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    QCOMPARE(kindOf(fetchAll(*client, "1:9", bodies, notes)), std::string("connection-lost"));
    QVERIFY(notes.lines.empty());
}

void WireFetchTest::newIdentityInMidFetchIsAFault()
{
    ScriptedServer server(opened(9) + "C: %3 UID FETCH 1:9 (UID RFC822.SIZE)\nS: * 1 FETCH (UID 1 RFC822.SIZE 5)\n"
                                      "S: * OK [UIDVALIDITY 8] new\nS: * 2 FETCH (UID 2 RFC822.SIZE 5)\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    QCOMPARE(kindOf(fetchAll(*client, "1:9", sizes, notes)), std::string("uidvalidity-changed"));
    QVERIFY(client->alive());
}

void WireFetchTest::expungedInMidFetchIsNoFault()
{
    ScriptedServer server(
        opened(9) + "C: %3 UID FETCH 1:90 (UID RFC822.SIZE)\nS: * 5 FETCH (UID 50 RFC822.SIZE 5)\nS: * 1 EXPUNGE\n"
                    "S: * 0 EXPUNGE\nS: * 99 EXPUNGE\nS: * 5 FETCH (UID 60 RFC822.SIZE 6)\n"
                    "S: * VANISHED 60\nS: * 5 FETCH (UID 70 RFC822.SIZE 7)\nS: %3 OK\n");
    auto client = open(server);
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:90", sizes, notes));
    QCOMPARE(notes.lines, (std::vector<std::string>{"5:50 size 5", "5:60 size 6", "5:70 size 7"}));
    const auto events = client->takeEvents();
    QCOMPARE(events.size(), std::size_t{2});
    QVERIFY(events[0].kind == MailboxEvent::Kind::Expunged && events[1].kind == MailboxEvent::Kind::Vanished);
}

void WireFetchTest::byteByByteIsTheSame()
{
    ScriptedServer server([](Peer &peer) {
        const auto dribble = [&](const std::string &bytes) {
            for (const char c : bytes)
                peer.say(std::string_view(&c, 1));
        };
        dribble("* PREAUTH [CAPABILITY IMAP4rev1] hi\r\n");
        std::string tag = peer.hearLine().value_or("");
        dribble("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n" + tag.substr(0, tag.find(' ')) + " OK done\r\n");
        tag = peer.hearLine().value_or("");
        dribble("* 1 FETCH (UID 1 BODY[] {12}\r\n)\r\nA1 OK\r\n\r\n FLAGS (\\Seen))\r\n" +
                tag.substr(0, tag.find(' ')) + " OK done\r\n");
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    Notes notes;
    MUST(fetchAll(*client, "1:9", {.flags = true, .body = true}, notes));
    QCOMPARE(notes.lines, std::vector<std::string>{"1:1 flags \\Seen body 12 )\r\nA1 OK\r\n\r\n"});
}

void WireFetchTest::longSetsAreCutIntoSeveralCommands()
{
    std::atomic<std::size_t> longest = 0;
    std::atomic<int> commands = 0;
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        while (const auto line = peer.hearLine()) {
            const std::string tag = line->substr(0, line->find(' '));
            if (line->find("FETCH") == std::string::npos) {
                peer.say("* 9 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n");
            } else {
                longest = std::max<std::size_t>(longest, line->size());
                ++commands;
            }
            peer.sayLine(tag + " OK done");
        }
    });
    auto client = Client::open(specFor(server), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    UidSet odd;
    for (std::uint32_t uid = 1; uid < 40'000; uid += 2)
        odd.add(Uid{uid});
    Notes notes;
    const std::vector<UidSet> sets{odd};
    MUST(client->fetch(sets, sizes, notes));
    QVERIFY(longest <= 8000);
    QVERIFY(commands > 10);
}

QTEST_GUILESS_MAIN(WireFetchTest)
#include "tst_imap_wire_fetch.moc"
