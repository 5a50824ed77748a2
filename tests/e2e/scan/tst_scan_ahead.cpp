// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/plainscan.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/wire/scriptedserver.h"

#include "core/jobs/scan/scan.h"
#include "core/store/store.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <set>
#include <vector>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int boxes = 24;
constexpr int each = 3;

/// What an odd server does to a client that sends a second command before the first one is answered.
enum class Quirk {
    None,
    Bye,         ///< ends the session with a word
    Cut,         ///< ends it without one
    Bad,         ///< refuses the FETCH
    Unavailable, ///< the same, as one that is tired (RFC 5530)
    Limit,       ///< refuses EXAMINE so
    WrongOrder   ///< answers the second one first
};

/// And what else can be wrong with it.
struct Oddity
{
    Quirk ahead = Quirk::None;
    std::set<int> refused{};   ///< mailboxes that may not be opened; the one before stays open, against RFC 3501 6.3.1
    std::set<int> renewed{};   ///< mailboxes whose list tells another UIDVALIDITY
    std::set<int> untold{};    ///< mailboxes whose list tells nothing
    bool listsWrongly = false; ///< tells one message where there are some
};

/// What can be wrong when mailboxes are opened once more, to be read closely.
struct SecondLook
{
    std::set<int> refused{};       ///< mailboxes that may not be opened then, but may the time after
    std::set<int> closed{};        ///< mailboxes that may not be opened any more
    std::set<int> renewed{};       ///< mailboxes that have another UIDVALIDITY by then
    Quirk quirk = Quirk::None;     ///< what happens to `stopsAt`
    int stopsAt = -1;              ///< a mailbox
    std::function<void()> hangs{}; ///< called at `stopsAt`, which is never answered
    std::atomic<int> ahead = 0;    ///< counts the mailboxes that were opened while the next one was asked for
};

/// A small IMAP server, one command at a time. Its mailboxes "b0" … have `each` messages; in each the first and the
/// last one are copies.
class OddServer
{
public:
    OddServer(wire::Peer &peer, const Oddity &oddity, SecondLook *second = nullptr)
        : m_peer(peer)
        , m_oddity(oddity)
        , m_second(second)
    {
    }

    void talk()
    {
        m_peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 LIST-STATUS LIST-EXTENDED] odd");
        while (const auto line = m_peer.hearLine()) {
            const auto blank = line->find(' ');
            if (blank == std::string::npos || !command(line->substr(0, blank), line->substr(blank + 1)))
                return;
        }
    }

private:
    /// The client has sent more before it got an answer.
    bool isAhead() { return m_oddity.ahead != Quirk::None && m_peer.waitForInput(100); }

    bool command(const std::string &tag, const std::string &text)
    {
        if (text.starts_with("LIST"))
            list();
        if (text.starts_with("EXAMINE"))
            return examine(tag, text);
        if (text.starts_with("UID FETCH"))
            return fetch(tag, text);
        if (text.starts_with("UID SEARCH"))
            m_peer.sayLine("* SEARCH 1 2 3");
        m_peer.sayLine(tag + " OK done");
        return !text.starts_with("LOGOUT");
    }

    void list()
    {
        std::string lines;
        for (int box = 0; box < boxes; ++box) {
            const std::string name = "b" + std::to_string(box);
            lines += "* LIST () \"/\" " + name + "\r\n";
            if (!m_oddity.untold.contains(box))
                lines += "* STATUS " + name + " (MESSAGES " + std::to_string(m_oddity.listsWrongly ? 1 : each) +
                         " UIDNEXT 4 UIDVALIDITY " + std::to_string(m_oddity.renewed.contains(box) ? 99 : box + 1) +
                         ")\r\n";
        }
        m_peer.say(lines);
    }

    bool examine(const std::string &tag, const std::string &text)
    {
        const int box = std::atoi(text.c_str() + text.find('b') + 1);
        if (isAhead()) {
            if (m_oddity.ahead == Quirk::Bye)
                m_peer.sayLine("* BYE one at a time");
            if (m_oddity.ahead == Quirk::Bye || m_oddity.ahead == Quirk::Cut) {
                m_peer.close();
                return false;
            }
            if (m_oddity.ahead == Quirk::Limit)
                return m_peer.sayLine(tag + " NO [UNAVAILABLE] too much at once");
            if (m_oddity.ahead == Quirk::WrongOrder) {
                const std::string next = m_peer.hearLine().value_or("");
                return m_peer.sayLine(next.substr(0, next.find(' ')) + " OK done");
            }
            m_refuseFetch = true;
        }
        if (m_oddity.refused.contains(box))
            return m_peer.sayLine(tag + " NO [NOPERM] not yours");
        const int times = ++m_times[box];
        if (m_second != nullptr && times > 1)
            return examineAgain(tag, box, times);
        return open(tag, box, box + 1);
    }

    bool open(const std::string &tag, int box, int validity)
    {
        m_open = box;
        return m_peer.say("* " + std::to_string(each) + " EXISTS\r\n* OK [UIDVALIDITY " + std::to_string(validity) +
                          "] ok\r\n* OK [UIDNEXT " + std::to_string(each + 1) + "] ok\r\n" + tag + " OK open\r\n");
    }

    bool examineAgain(const std::string &tag, int box, int times)
    {
        if ((times == 2 && m_second->refused.contains(box)) || m_second->closed.contains(box))
            return m_peer.sayLine(tag + " NO [NOPERM] not now");
        const bool stops = times == 2 && box == m_second->stopsAt;
        if (stops && m_second->hangs) {
            m_second->hangs();
            m_peer.hearToEnd();
            return false;
        }
        if (stops && m_second->quirk == Quirk::Cut) {
            m_peer.close();
            return false;
        }
        if (stops && m_second->quirk == Quirk::Limit)
            return m_peer.sayLine(tag + " NO [UNAVAILABLE] too much at once");
        m_refuseFetch = stops && m_second->quirk == Quirk::Bad;
        return open(tag, box, m_second->renewed.contains(box) ? box + 1001 : box + 1);
    }

    bool fetch(const std::string &tag, const std::string &text)
    {
        if (std::exchange(m_refuseFetch, false))
            return m_peer.sayLine(tag + (m_oddity.ahead == Quirk::Bad ? " BAD what?" : " NO [UNAVAILABLE] later"));
        if (m_open < 0)
            return m_peer.sayLine(tag + " BAD nothing is open");
        // A client that waits for this answer sends nothing in the meantime.
        if (m_second != nullptr && m_times[m_open] > 1 && m_peer.waitForInput(50))
            ++m_second->ahead;
        for (int uid = 1; uid <= each; ++uid) {
            const std::string mail =
                smallMail(std::to_string(m_open) + "-" + std::to_string(uid % (each - 1)), "odd", uid);
            const std::string header = mail.substr(0, mail.find("\r\n\r\n") + 4);
            const bool whole = text.find("BODY.PEEK[]") != std::string::npos;
            const std::string &bytes = whole ? mail : header;
            m_peer.say("* " + std::to_string(uid) + " FETCH (UID " + std::to_string(uid) +
                       " FLAGS (\\Seen) INTERNALDATE \"23-Nov-2026 10:00:00 +0000\" RFC822.SIZE " +
                       std::to_string(mail.size()) + (whole ? " BODY[] {" : " BODY[HEADER] {") +
                       std::to_string(bytes.size()) + "}\r\n" + bytes + ")\r\n");
        }
        return m_peer.sayLine(tag + " OK done");
    }

    wire::Peer &m_peer;
    const Oddity &m_oddity;
    SecondLook *m_second;       ///< none: all is well then
    std::map<int, int> m_times; ///< how often each was opened
    int m_open = -1;
    bool m_refuseFetch = false;
};

} // namespace

/// A scan that asks for several mailboxes at once gets along with servers that do not like that, or do it wrong.
class TestScanAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatDislikesItIsAskedOneByOne_data()
    {
        QTest::addColumn<int>("quirk");
        QTest::addColumn<int>("connections");
        QTest::newRow("none") << int(Quirk::None) << 1;
        QTest::newRow("BYE") << int(Quirk::Bye) << 2;
        QTest::newRow("cut") << int(Quirk::Cut) << 2;
        QTest::newRow("BAD") << int(Quirk::Bad) << 1;
        QTest::newRow("UNAVAILABLE") << int(Quirk::Unavailable) << 1;
        QTest::newRow("EXAMINE refused") << int(Quirk::Limit) << 1;
        QTest::newRow("answers in the wrong order") << int(Quirk::WrongOrder) << 2;
    }

    void aServerThatDislikesItIsAskedOneByOne()
    {
        QFETCH(int, quirk);
        QFETCH(int, connections);
        Oddity oddity;
        oddity.ahead = static_cast<Quirk>(quirk);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->mailboxes.size(), std::size_t{boxes});
        for (const jobs::MailboxScan &mailbox : outcome->mailboxes) {
            QVERIFY2(!mailbox.fault, mailbox.name.wire.c_str());
            QCOMPARE(mailbox.messages, std::uint64_t{each});
            QCOMPARE(mailbox.validity.value, validityOf(mailbox));
        }
        QCOMPARE(outcome->totals.messages, std::uint64_t{boxes * each});
        QCOMPARE(outcome->totals.groups, std::uint64_t{boxes});
        QCOMPARE(server.connections(), connections);
    }

    void aMailboxThatMayNotBeOpenedGetsNothingOfAnother()
    {
        Oddity oddity;
        oddity.refused = {0, 3, 4, 5, 6, 7, 8, 9, 17, 23};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->mailboxes.size(), std::size_t{boxes});
        for (const jobs::MailboxScan &mailbox : outcome->mailboxes) {
            const bool refused = oddity.refused.contains(numberOf(mailbox));
            QCOMPARE(mailbox.fault.has_value(), refused);
            QCOMPARE(mailbox.messages, std::uint64_t(refused ? 0 : each));
        }
        QCOMPARE(outcome->totals.messages, (boxes - oddity.refused.size()) * each);
        QCOMPARE(outcome->totals.groups, boxes - oddity.refused.size());
        QCOMPARE(server.connections(), 1);
    }

    void whatTheListSaysIsNoPromise()
    {
        Oddity oddity;
        oddity.renewed = {2, 9};
        oddity.untold = {4, 11};
        oddity.listsWrongly = true;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        for (int round = 0; round < 2; ++round) {
            auto outcome = scan(server);
            MUST(outcome);
            for (const jobs::MailboxScan &mailbox : outcome->mailboxes) {
                QCOMPARE(mailbox.messages, std::uint64_t{each});
                QCOMPARE(mailbox.fetched, std::uint64_t(round == 0 ? each : 0));
                QCOMPARE(mailbox.validity.value, validityOf(mailbox));
            }
            QCOMPARE(outcome->totals.groups, std::uint64_t{boxes});
        }
    }

    void copiesAreReadCloselySeveralMailboxesAtOnce()
    {
        SecondLook second;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, {}, &second).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->totals.groups, std::uint64_t{boxes});
        verifyProved({});
        // With each of them the next one was on the way.
        QVERIFY2(second.ahead >= boxes - 3, QByteArray::number(second.ahead.load()).constData());
    }

    void whatIsRefusedTheSecondTimeIsReadAlone_data()
    {
        QTest::addColumn<int>("quirk");
        QTest::addColumn<int>("mostAhead");
        QTest::newRow("some may not be opened for a moment") << int(Quirk::None) << boxes;
        // Of those that were on the way already.
        QTest::newRow("BAD") << int(Quirk::Bad) << 2;
        QTest::newRow("EXAMINE refused") << int(Quirk::Limit) << 2;
    }

    void whatIsRefusedTheSecondTimeIsReadAlone()
    {
        QFETCH(int, quirk);
        QFETCH(int, mostAhead);
        SecondLook second;
        second.quirk = static_cast<Quirk>(quirk);
        if (second.quirk == Quirk::None)
            second.refused = {0, 5, 6, 23};
        else
            second.stopsAt = 0;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, {}, &second).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->totals.groups, std::uint64_t{boxes});
        QCOMPARE(server.connections(), 1);
        verifyProved({});
        QVERIFY2(second.ahead <= mostAhead, QByteArray::number(second.ahead.load()).constData());
    }

    void aMailboxThatMayNotBeOpenedAgainDoesNotEndTheScan()
    {
        SecondLook second;
        second.closed = {0, 7, 8, 23};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, {}, &second).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{boxes * each});
        verifyProved(second.closed);
    }

    void aMailboxThatWasMadeAnewGivesNoEvidence()
    {
        SecondLook second;
        second.renewed = {0, 1, 12, 20, 9};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, {}, &second).talk(); });
        auto outcome = scan(server);
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{boxes * each});
        verifyProved(second.renewed);
    }

    /// What came before is kept.
    void aLineThatIsCutWhileCopiesAreReadEndsTheScan()
    {
        SecondLook second;
        second.quirk = Quirk::Cut;
        second.stopsAt = 5;
        SecondLook well;
        int clients = 0;
        wire::ScriptedServer server(
            [&](wire::Peer &peer) { OddServer(peer, {}, ++clients == 1 ? &second : &well).talk(); });
        auto outcome = scan(server);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().kind == FaultKind::ConnectionLost, outcome.error().describe().c_str());
        verifyProved({5, 6, 7, 8, 9});
        // The mailboxes themselves were complete.
        auto later = scan(server);
        MUST(later);
        QCOMPARE(later->totals.groups, std::uint64_t{boxes});
        for (const jobs::MailboxScan &mailbox : later->mailboxes)
            QCOMPARE(mailbox.fetched, std::uint64_t{0});
    }

    void aScanIsCancelledWhileCopiesAreRead()
    {
        std::stop_source stop;
        SecondLook second;
        second.stopsAt = 5;
        second.hangs = [&stop] { stop.request_stop(); };
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, {}, &second).talk(); });
        auto outcome = scan(server, stop.get_token());
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().kind == FaultKind::Cancelled, outcome.error().describe().c_str());
        std::vector<int> known(boxes, 0);
        countBodies(known);
        for (std::size_t box = 5; box < 10; ++box)
            QCOMPARE(known[box], 0);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    static int numberOf(const jobs::MailboxScan &mailbox) { return std::atoi(mailbox.name.wire.c_str() + 1); }
    static std::uint32_t validityOf(const jobs::MailboxScan &mailbox)
    {
        return static_cast<std::uint32_t>(numberOf(mailbox) + 1);
    }

    std::string storePath() const { return m_folder->filePath(QStringLiteral("store.db")).toStdString(); }

    Result<jobs::ScanOutcome> scan(const wire::ScriptedServer &server, const std::stop_token &stop = {})
    {
        return plainScan(server.port(), storePath(), stop);
    }

    /// All bodies are known in every mailbox but these, and none in these.
    void verifyProved(const std::set<int> &except)
    {
        std::vector<int> expected(boxes, each);
        for (const int box : except)
            expected[static_cast<std::size_t>(box)] = 0;
        std::vector<int> known(boxes, 0);
        countBodies(known);
        QCOMPARE(known, expected);
    }

    /// How many bodies are known in each mailbox; never one twice, which would be that of another message.
    void countBodies(std::vector<int> &known)
    {
        auto store = store::Store::open(storePath(), store::Access::ReadOnly);
        MUST(store);
        auto accounts = store->accounts().known();
        MUST(accounts);
        QCOMPARE(accounts->size(), std::size_t{1});
        std::set<mime::Digest> bodies;
        for (int box = 0; box < boxes; ++box) {
            for (std::uint32_t uid = 1; uid <= each; ++uid) {
                const UidValidity validity{static_cast<std::uint32_t>(box + 1)};
                auto found = store->arrivals().find(accounts->front(),
                                                    {MailboxName{"b" + std::to_string(box)}, validity, Uid{uid}});
                MUST(found);
                QVERIFY(found->has_value());
                const auto &content = (*found)->evidence.content;
                const std::string where = "b" + std::to_string(box) + ' ' + std::to_string(uid);
                QVERIFY2(!content || bodies.insert(content->whole).second, where.c_str());
                QVERIFY2(!content || content->bytes == (*found)->arrival.size, where.c_str());
                known[static_cast<std::size_t>(box)] += content ? 1 : 0;
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestScanAhead)
#include "tst_scan_ahead.moc"
