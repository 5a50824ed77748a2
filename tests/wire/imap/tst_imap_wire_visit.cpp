// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/imap/dialogue.h"

#include "core/imap/visit.h"

#include <algorithm>
#include <deque>

using namespace onecopy;
using namespace onecopy::imap;
using namespace onecopy::wire;

namespace {

const FetchItems sizes{.size = true};
const FetchItems bodies{.body = true};

/// Gives out mailboxes, and writes down what comes of them as text.
class Notes : public VisitSink
{
public:
    explicit Notes(const std::vector<std::string> &names)
    {
        for (const std::string &name : names)
            visits.push_back({{name}, std::nullopt, UidSet::range(Uid{1}, Uid{99})});
    }

    std::optional<Visit> next() override
    {
        if (m_given == visits.size())
            return std::nullopt;
        return visits[m_given++];
    }
    Result<void> opened(const SelectedMailbox &mailbox, const QuickSync *changes) override
    {
        std::string line =
            mailbox.name.wire + ": " + std::to_string(mailbox.exists) + " of " + std::to_string(mailbox.validity.value);
        if (changes != nullptr) {
            line += " gone " + changes->vanished.toString() + " changed";
            for (const FetchedMessage &message : changes->changed)
                line += " " + std::to_string(message.uid.value);
        }
        lines.push_back(line);
        return {};
    }
    Result<void> bodyPiece(std::string_view bytes) override
    {
        lines.push_back("body " + std::string(bytes));
        return {};
    }
    Result<void> message(const FetchedMessage &fetched) override
    {
        lines.push_back(std::to_string(fetched.uid.value));
        if (atMessage)
            atMessage();
        return {};
    }
    Result<void> ended(const Result<void> &how) override
    {
        lines.push_back(kindOf(how));
        return {};
    }
    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const std::string &line : lines)
            all += line + "; ";
        return all;
    }
    [[nodiscard]] std::size_t given() const { return m_given; }

    std::vector<Visit> visits;
    std::vector<std::string> lines;
    std::function<void()> atMessage;

private:
    std::size_t m_given = 0;
};

/// "%n EXAMINE", "%n+1 UID FETCH".
std::string asked(int tag, const std::string &name)
{
    return "C: %" + std::to_string(tag) + " EXAMINE \"" + name + "\"\nC: %" + std::to_string(tag + 1) +
           " UID FETCH 1:99 (UID RFC822.SIZE)\n";
}

std::string selected(int tag, int exists)
{
    return "S: * " + std::to_string(exists) + " EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %" + std::to_string(tag) +
           " OK [READ-ONLY] open\n";
}

/// One message with this UID.
std::string answered(int tag, int uid)
{
    return selected(tag, 1) + "S: * 1 FETCH (UID " + std::to_string(uid) + " RFC822.SIZE 5)\nS: %" +
           std::to_string(tag + 1) + " OK done\n";
}

std::string wordOf(const std::string &line, int number)
{
    std::size_t at = 0;
    for (int i = 0; i < number; ++i)
        at = std::min(line.size(), line.find(' ', at)) + 1;
    return at < line.size() ? line.substr(at, line.find(' ', at) - at) : std::string();
}

std::vector<std::string> manyNames(int count, std::size_t length)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) {
        names.push_back(std::to_string(i));
        names.back().resize(length, 'x');
    }
    return names;
}

} // namespace

/// Several mailboxes on the way at once: what comes belongs to the right one, or to none.
class WireVisitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandsGoAheadOfTheAnswers();
    void whatIsOnTheWayIsBounded_data();
    void whatIsOnTheWayIsBounded();
    void aServerThatWritesBeforeItReadsIsNoDeadlock();
    void nothingIsBookedAfterAFailedExamine_data();
    void nothingIsBookedAfterAFailedExamine();
    void bodiesAfterAFailedExamineAreDropped();
    void newsOfTheFormerMailboxAreNotOfThisOne();
    void resumesFromWhatIsKnown();
    void enableWaitsForWhatIsOnTheWay();
    void anotherIdentityGivesNoChanges();
    void answersInAnotherOrderEndTheSession_data();
    void answersInAnotherOrderEndTheSession();
    void aRefusedFetchEndsTheVisit_data();
    void aRefusedFetchEndsTheVisit();
    void newIdentityInTheMiddleIsAFault();
    void aDroppedLineLeavesTheRestUnread_data();
    void aDroppedLineLeavesTheRestUnread();
    void stopEndsIt();
    void namesThatNeedAWaitAreNotSentAhead();
    void byteByByteIsTheSame();
    void theSessionGoesOn();
};

void WireVisitTest::commandsGoAheadOfTheAnswers()
{
    // Two at first; the third and the fourth come before the second is answered.
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + "N:\n" + answered(2, 11) + asked(6, "c") +
                          asked(8, "d") + answered(4, 12) + answered(6, 13) + answered(8, 14));
    Notes notes({"a", "b", "c", "d"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 1 of 7; 11; success; b: 1 of 7; 12; success; c: 1 of 7; 13; success; "
                                       "d: 1 of 7; 14; success; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::whatIsOnTheWayIsBounded_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("by the number of mailboxes") << 10;
    QTest::newRow("by the bytes of the commands") << 900;
}

void WireVisitTest::whatIsOnTheWayIsBounded()
{
    QFETCH(int, length);
    std::size_t mostPairs = 0;
    std::size_t mostBytes = 0;
    ScriptedServer server([&](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        std::deque<std::pair<std::string, std::size_t>> waiting; // tag, bytes
        for (int answers = 0; answers < 30; ++answers) {
            // All that the client wants to send before it gets the next answer.
            while (waiting.empty() || peer.waitForInput(60)) {
                const std::string examine = peer.hearLine().value_or("");
                const std::string fetching = peer.hearLine().value_or("");
                if (fetching.empty())
                    return;
                waiting.emplace_back(wordOf(examine, 0) + " " + wordOf(fetching, 0),
                                     examine.size() + fetching.size() + 4);
            }
            std::size_t bytes = 0;
            for (const auto &pair : waiting)
                bytes += pair.second;
            mostPairs = std::max(mostPairs, waiting.size());
            mostBytes = std::max(mostBytes, bytes);
            const std::string tags = waiting.front().first;
            waiting.pop_front();
            peer.say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n" + wordOf(tags, 0) + " OK open\r\n" + wordOf(tags, 1) +
                     " OK done\r\n");
        }
        peer.hearToEnd();
    });
    Notes notes(manyNames(30, static_cast<std::size_t>(length)));
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
        QCOMPARE(std::count(notes.lines.begin(), notes.lines.end(), "success"), std::ptrdiff_t{30});
    }
    QCOMPARE(server.finish(), std::string());
    QVERIFY2(mostPairs <= Client::visitsAhead && mostPairs > 4, std::to_string(mostPairs).c_str());
    QVERIFY2(mostBytes <= 9'000, std::to_string(mostBytes).c_str());
}

void WireVisitTest::aServerThatWritesBeforeItReadsIsNoDeadlock()
{
    constexpr int boxes = 5'000;
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        for (int i = 0; i < boxes; ++i) {
            const std::string examine = peer.hearLine().value_or("");
            const std::string fetching = peer.hearLine().value_or("");
            if (fetching.empty())
                return;
            std::string answer = "* 60 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n" + wordOf(examine, 0) + " OK open\r\n";
            // The first answers are larger than what the line holds, and nothing is read before they are written.
            for (int uid = 1; i < 40 && uid <= 60; ++uid)
                answer += "* " + std::to_string(uid) + " FETCH (UID " + std::to_string(uid) +
                          " RFC822.SIZE 5 ENVELOPE {20000}\r\n" + std::string(20'000, 'x') + ")\r\n";
            if (!peer.say(answer + wordOf(fetching, 0) + " OK done\r\n"))
                return;
        }
        peer.hearToEnd();
    });
    Notes notes(manyNames(boxes, 700));
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(std::count(notes.lines.begin(), notes.lines.end(), "success"), std::ptrdiff_t{boxes});
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::nothingIsBookedAfterAFailedExamine_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("fetchAnswer");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray data("S: * 1 FETCH (UID 11 RFC822.SIZE 5)\nS: * 2 FETCH (UID 12 RFC822.SIZE 5)\n");
    for (const char *fetchAnswer : {"S: %5 BAD no mailbox\n", "S: %5 NO no mailbox\n"}) {
        QTest::addRow("NO, then%s", fetchAnswer + 5)
            << QByteArray("S: %4 NO no\n") << QByteArray(fetchAnswer) << QByteArray("server-refused");
    }
    // RFC 3501 6.3.1 forbids it: a server that keeps the former mailbox open runs our FETCH on it.
    QTest::newRow("the former mailbox stays open") << QByteArray("S: %4 NO no\n") << data + "S: %5 OK done\n"
                                                   << QByteArray("server-refused");
    QTest::newRow("with its count") << QByteArray("S: %4 NO no\n") << "S: * 2 EXISTS\n" + data + "S: %5 OK done\n"
                                    << QByteArray("server-refused");
    QTest::newRow("half opened") << QByteArray("S: * 2 EXISTS\nS: * OK [UIDVALIDITY 9] ok\nS: %4 NO [INUSE] no\n")
                                 << data + "S: %5 OK done\n"
                                 << QByteArray("server-unavailable");
    QTest::newRow("gone") << QByteArray("S: %4 NO [NONEXISTENT] no\n") << data + "S: %5 BAD no\n"
                          << QByteArray("not-found");
}

void WireVisitTest::nothingIsBookedAfterAFailedExamine()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, fetchAnswer);
    QFETCH(QByteArray, kind);
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + answered(2, 11) + asked(6, "c") + asked(8, "d") +
                          answer.toStdString() + fetchAnswer.toStdString() + answered(6, 13) + answered(8, 14));
    Notes notes({"a", "b", "c", "d"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
        QVERIFY(client->alive());
    }
    // What was on the way is read.
    QCOMPARE(notes.text(),
             "a: 1 of 7; 11; success; " + kind.toStdString() + "; c: 1 of 7; 13; success; d: 1 of 7; 14; success; ");
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::bodiesAfterAFailedExamineAreDropped()
{
    ScriptedServer server(loggedIn() + "C: %2 EXAMINE \"a\"\nC: %3 UID FETCH 1:99 (UID BODY.PEEK[])\n"
                                       "S: %2 NO no\n"
                                       "s: * 1 FETCH (UID 11 BODY[] {5}\\r\\nhello)\\r\\n\n"
                                       "s: * 2 FETCH (BODY[] {5}\\r\\nworld UID 12)\\r\\n\n"
                                       "S: %3 OK done\n"
                                       "C: %4 NOOP\nS: %4 OK\n");
    Notes notes({"a"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(bodies, notes));
        MUST(client->noop());
    }
    QCOMPARE(notes.text(), std::string("server-refused; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::newsOfTheFormerMailboxAreNotOfThisOne()
{
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + answered(2, 11) +
                          // Between the two, before the server says that it has left the first one, and after.
                          "S: * 2 EXISTS\nS: * 1 EXPUNGE\nS: * 2 FETCH (UID 12 RFC822.SIZE 9)\nS: * VANISHED 11\n"
                          "S: * OK [UIDNEXT 500] ok\nS: * OK [CLOSED] left\n"
                          "S: * 3 EXISTS\nS: * OK [UIDVALIDITY 8] ok\nS: * 1 FETCH (UID 1 FLAGS (\\Seen))\n"
                          "S: %4 OK open\n"
                          "S: * 4 EXISTS\nS: * 4 FETCH (FLAGS ())\nS: * 1 EXPUNGE\n"
                          "S: * 2 FETCH (UID 22 RFC822.SIZE 5)\nS: %5 OK done\n");
    Notes notes({"a", "b"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 1 of 7; 11; success; b: 3 of 8; 22; success; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::resumesFromWhatIsKnown()
{
    ScriptedServer server(
        loggedIn("QRESYNC CONDSTORE ENABLE") +
        "C: %2 ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: %2 OK\n"
        "C: %3 EXAMINE \"a\" (QRESYNC (7 100))\nC: %4 UID FETCH 21:4294967295 (UID RFC822.SIZE)\n"
        "C: %5 EXAMINE \"b\" (CONDSTORE)\nC: %6 UID FETCH 1:99 (UID RFC822.SIZE)\n"
        "S: * 3 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: * OK [HIGHESTMODSEQ 120] ok\n"
        "S: * VANISHED (EARLIER) 4,6:7\nS: * 1 FETCH (UID 2 FLAGS (\\Seen) MODSEQ (110))\nS: %3 OK open\n"
        "S: * 3 FETCH (UID 21 RFC822.SIZE 5)\nS: %4 OK done\n"
        // Flags that changed in the first mailbox before it was left are none of the second one's.
        "S: * 2 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (121))\nS: * OK [CLOSED] left\n" +
        answered(5, 12));
    Notes notes({"a", "b"});
    notes.visits[0].known = KnownState{UidValidity{7}, ModSeq{100}};
    notes.visits[0].uids = UidSet::range(Uid{21}, Uid{UINT32_MAX});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 3 of 7 gone 4,6:7 changed 2; 21; success; b: 1 of 7; 12; success; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::enableWaitsForWhatIsOnTheWay()
{
    ScriptedServer server(loggedIn("QRESYNC ENABLE") + asked(2, "a") + "N:\n" + answered(2, 11) +
                          "C: %4 ENABLE QRESYNC\nN:\nS: * ENABLED QRESYNC\nS: %4 OK\n"
                          "C: %5 EXAMINE \"b\" (QRESYNC (7 5))\nC: %6 UID FETCH 1:99 (UID RFC822.SIZE)\n"
                          // Before CLOSED a count of the former mailbox, and flags of it that look like changes.
                          "S: * 5 EXISTS\nS: * 2 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (121))\nS: * OK [CLOSED] left\n" +
                          answered(5, 12));
    Notes notes({"a", "b"});
    notes.visits[1].known = KnownState{UidValidity{7}, ModSeq{5}};
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 1 of 7; 11; success; b: 1 of 7 gone  changed; 12; success; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::anotherIdentityGivesNoChanges()
{
    ScriptedServer server(loggedIn("QRESYNC ENABLE") +
                          "C: %2 ENABLE QRESYNC\nS: * ENABLED QRESYNC\nS: %2 OK\n"
                          "C: %3 EXAMINE \"a\" (QRESYNC (6 100))\nC: %4 UID FETCH 1:99 (UID RFC822.SIZE)\n"
                          "S: * VANISHED (EARLIER) 4\n" +
                          answered(3, 12));
    Notes notes({"a"});
    notes.visits[0].known = KnownState{UidValidity{6}, ModSeq{100}};
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 1 of 7; 12; success; "));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::answersInAnotherOrderEndTheSession_data()
{
    QTest::addColumn<QByteArray>("answers");
    const QByteArray open("S: * 1 EXISTS\nS: * OK [UIDVALIDITY 7] ok\n");
    const QByteArray data("S: * 1 FETCH (UID 11 RFC822.SIZE 5)\n");
    QTest::newRow("the FETCH before its EXAMINE") << open + data + "S: %3 OK done\nS: %2 OK open\n";
    QTest::newRow("the second EXAMINE before the first FETCH")
        << open + "S: %2 OK open\n" + open + "S: %4 OK open\n" + data + "S: %3 OK done\n";
    QTest::newRow("the second FETCH before the first") << open + "S: %2 OK open\n" + data + "S: %5 OK done\n";
    QTest::newRow("the second mailbox first") << open + "S: %4 OK open\n" + data + "S: %5 OK done\n";
    QTest::newRow("behind a failed EXAMINE") << QByteArray("S: %2 NO no\n") + open + "S: %4 OK open\n" + data;
    QTest::newRow("a tag that nobody sent") << open + "S: %2 OK open\nS: A99zzz OK done\n";
}

void WireVisitTest::answersInAnotherOrderEndTheSession()
{
    QFETCH(QByteArray, answers);
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + answers.toStdString());
    Notes notes({"a", "b"});
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->visit(sizes, notes)), std::string("protocol"));
    QVERIFY(!client->alive());
    QVERIFY2(notes.text().find("success") == std::string::npos, notes.text().c_str());
}

void WireVisitTest::aRefusedFetchEndsTheVisit_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("BAD") << QByteArray("BAD too many commands") << QByteArray("server-refused");
    QTest::newRow("NO") << QByteArray("NO some messages could not be read") << QByteArray("server-refused");
    QTest::newRow("throttled") << QByteArray("NO [UNAVAILABLE] later") << QByteArray("server-unavailable");
}

void WireVisitTest::aRefusedFetchEndsTheVisit()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + selected(2, 2) +
                          "S: * 1 FETCH (UID 11 RFC822.SIZE 5)\nS: %3 " + answer.toStdString() + "\n" +
                          answered(4, 12));
    Notes notes({"a", "b", "c", "d"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
        QVERIFY(client->alive());
    }
    QCOMPARE(notes.text(), "a: 2 of 7; 11; " + kind.toStdString() + "; b: 1 of 7; 12; success; ");
    QCOMPARE(notes.given(), std::size_t{2});
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::newIdentityInTheMiddleIsAFault()
{
    ScriptedServer server(loggedIn() + asked(2, "a") + selected(2, 2) +
                          "S: * 1 FETCH (UID 11 RFC822.SIZE 5)\nS: * OK [UIDVALIDITY 8] renewed\n"
                          "S: * 2 FETCH (UID 12 RFC822.SIZE 5)\nS: %3 OK done\n");
    Notes notes({"a"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QVERIFY2(notes.lines.back() == "uidvalidity-changed", notes.text().c_str());
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::aDroppedLineLeavesTheRestUnread_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("notes");
    const QByteArray first("a: 1 of 7; 11; success; ");
    const QByteArray second("S: * 2 EXISTS\nS: * OK [UIDVALIDITY 7] ok\nS: %4 OK open\n");
    QTest::newRow("between two mailboxes") << QByteArray("X:\n") << QByteArray("connection-lost") << first;
    QTest::newRow("in the EXAMINE") << QByteArray("S: * 2 EXISTS\nX:\n") << QByteArray("connection-lost") << first;
    QTest::newRow("in the FETCH") << second + "S: * 1 FETCH (UID 12 RFC822.SIZE 5)\nX:\n"
                                  << QByteArray("connection-lost") << first + "b: 2 of 7; 12; ";
    QTest::newRow("in a message") << second + "s: * 1 FETCH (UID 12 RFC822\nX:\n"
                                  << QByteArray("connection-lost") << first + "b: 2 of 7; ";
    QTest::newRow("with a word") << second + "S: * BYE too much at once\nX:\n"
                                 << QByteArray("server-unavailable") << first + "b: 2 of 7; ";
}

void WireVisitTest::aDroppedLineLeavesTheRestUnread()
{
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, notes);
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + answered(2, 11) + end.toStdString());
    Notes taken({"a", "b"});
    auto client = open(server);
    MUST(client);
    QCOMPARE(kindOf(client->visit(sizes, taken)), kind.toStdString());
    QVERIFY(!client->alive());
    QCOMPARE(taken.text(), notes.toStdString());
}

void WireVisitTest::stopEndsIt()
{
    ScriptedServer server(loggedIn() + asked(2, "a") + asked(4, "b") + answered(2, 11) + "S: * 2 EXISTS\n");
    std::stop_source stop;
    Notes notes({"a", "b"});
    notes.atMessage = [&] { stop.request_stop(); };
    auto client = open(server);
    MUST(client);
    client->setStop(stop.get_token());
    QCOMPARE(kindOf(client->visit(sizes, notes)), std::string("cancelled"));
    QVERIFY(!client->alive());
}

void WireVisitTest::namesThatNeedAWaitAreNotSentAhead()
{
    const std::string umlaut = "\xC3\xBC";
    {
        ScriptedServer server(loggedIn() + asked(2, "a") + "N:\n" + answered(2, 11) + asked(4, "c") + answered(4, 12));
        Notes notes({"a", umlaut, "c"});
        {
            auto client = open(server);
            MUST(client);
            MUST(client->visit(sizes, notes));
        }
        QCOMPARE(notes.text(), std::string("a: 1 of 7; 11; success; server-refused; c: 1 of 7; 12; success; "));
        QCOMPARE(server.finish(), std::string());
    }
    ScriptedServer server(loggedIn("LITERAL+") + asked(2, "a") + "C: %4 EXAMINE {2+}\nC: " + umlaut +
                          "\nC: %5 UID FETCH 1:99 (UID RFC822.SIZE)\n" + answered(2, 11) + answered(4, 12));
    Notes notes({"a", umlaut});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.lines.back(), std::string("success"));
    QCOMPARE(server.finish(), std::string());
}

void WireVisitTest::byteByByteIsTheSame()
{
    ScriptedServer server([](Peer &peer) {
        peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1] hi");
        for (int i = 0; i < 6; ++i) {
            const std::string examine = peer.hearLine().value_or("");
            const std::string fetching = peer.hearLine().value_or("");
            const std::string answer = "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n" + wordOf(examine, 0) +
                                       " OK open\r\n* 1 FETCH (UID " + std::to_string(i + 1) + " RFC822.SIZE 5)\r\n" +
                                       wordOf(fetching, 0) + " OK done\r\n";
            for (const char byte : answer)
                peer.say(std::string_view(&byte, 1));
        }
        peer.hearToEnd();
    });
    Notes notes({"a", "b", "c", "d", "e", "f"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
    }
    QCOMPARE(notes.lines.size(), std::size_t{18});
    QCOMPARE(notes.lines[16], std::string("6"));
}

void WireVisitTest::theSessionGoesOn()
{
    ScriptedServer server(loggedIn() + asked(2, "a") + answered(2, 11) +
                          "C: %4 EXAMINE \"b\"\nS: * 1 EXISTS\nS: * OK [UIDVALIDITY 9] ok\nS: %4 OK open\n"
                          "C: %5 UID FETCH 1:5 (UID RFC822.SIZE)\nS: * 1 FETCH (UID 5 RFC822.SIZE 5)\nS: %5 OK done\n");
    Notes notes({"a"});
    {
        auto client = open(server);
        MUST(client);
        MUST(client->visit(sizes, notes));
        const auto opened = client->examine({"b"});
        MUST(opened);
        QCOMPARE(opened->validity.value, 9U);
        const std::vector<UidSet> sets{UidSet::range(Uid{1}, Uid{5})};
        MUST(client->fetch(sets, sizes, notes));
    }
    QCOMPARE(notes.text(), std::string("a: 1 of 7; 11; success; 5; "));
    QCOMPARE(server.finish(), std::string());
}

QTEST_GUILESS_MAIN(WireVisitTest)
#include "tst_imap_wire_visit.moc"
