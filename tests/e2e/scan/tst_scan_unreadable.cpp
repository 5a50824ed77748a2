// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/plainscan.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/wire/scriptedserver.h"

#include "core/base/faultdetail.h"
#include "core/imap/uidset.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// What a server does about a message that it cannot give.
enum class Way {
    Others,  ///< answers all others, then refuses (Exchange)
    Stops,   ///< answers those before it, then refuses
    Nothing, ///< refuses at once
    Nil,     ///< answers all, with NIL in place of their headers
    Bare,    ///< answers all, without a word of their headers
    Silent   ///< says OK, and nothing of those (Exchange)
};

/// What makes no sense in the answers about a mailbox.
enum class Odd {
    No,
    Twice,       ///< a message comes twice in one answer
    TwiceBodies, ///< the same, where bodies are asked for
    NewNumbers,  ///< its messages get new numbers while they are read
    NoBodies,    ///< NIL in their place
    OldNames     ///< bodies come as RFC822
};

/// What a server answers to SEARCH.
enum class Search { Right, Refused, Few };

/// A small IMAP server, one command at a time, with something wrong in one of its mailboxes: "b".
struct Oddity
{
    std::string capabilities{};
    std::set<std::uint32_t> unreadable{}; ///< UIDs in "b"
    std::set<std::uint32_t> huge{};       ///< UIDs in "b", of three gigabytes each
    Way way = Way::Others;
    Odd odd = Odd::No;
    std::string oddOnes{"b"}; ///< mailboxes in which something is odd
    bool wide = false;        ///< there are mailboxes from "d" to "w", too
    bool shut = false;        ///< no mailbox can be opened
    Search search = Search::Right;
    bool countless = false;          ///< EXAMINE does not tell how many messages are in "b"
    std::uint64_t exists = 0;        ///< of "b", as it is told; 0: as it is
    bool cannotResume = false;       ///< QRESYNC is announced, and not understood
    bool unlisted = false;           ///< there is INBOX alone, with `uids`, and LIST does not name it
    bool hidden = false;             ///< beside the others there is INBOX, with `uids`, and LIST does not name it
    bool onlyBodies = false;         ///< the headers of those can be had
    std::string refusal{"NO no"};    ///< what is said then
    std::string shown{"b"};          ///< how "b" is named on the wire
    std::uint32_t uidNext = 0;       ///< of "b", as it is told; 0: as it is
    std::vector<std::uint32_t> uids; ///< of "b"
    std::size_t fetches = 0;         ///< counts those of "b"
    int validity = 7;                ///< of mailboxes with Odd::NewNumbers
};

class OddServer
{
public:
    OddServer(wire::Peer &peer, Oddity &oddity)
        : m_peer(peer)
        , m_oddity(oddity)
        , m_uids{{"a", {1, 2, 3, 4}}, {"b", oddity.uids}, {"c", {1, 2}}}
    {
        if (oddity.unlisted)
            m_uids = {{"I", oddity.uids}}; // known by its first letter, as the others
        for (char name = 'd'; oddity.wide && name < 'x'; ++name)
            m_uids[std::string(1, name)] = {1, 2};
        if (oddity.hidden)
            m_uids["I"] = oddity.uids;
    }

    void talk()
    {
        m_peer.sayLine("* PREAUTH [CAPABILITY IMAP4rev1 " + m_oddity.capabilities + "] odd");
        while (const auto line = m_peer.hearLine()) {
            const auto blank = line->find(' ');
            if (blank == std::string::npos || !command(line->substr(0, blank), line->substr(blank + 1)))
                return;
        }
    }

private:
    [[nodiscard]] std::uint64_t exists(const std::string &name) const
    {
        return name == "b" && m_oddity.exists != 0 ? m_oddity.exists : m_uids.at(name).size();
    }

    [[nodiscard]] std::uint32_t uidNext(const std::string &name) const
    {
        const auto &uids = m_uids.at(name);
        return name == "b" && m_oddity.uidNext != 0 ? m_oddity.uidNext : uids.empty() ? 1 : uids.back() + 1;
    }

    bool command(const std::string &tag, const std::string &text)
    {
        if (text.starts_with("LIST") && !m_oddity.unlisted)
            list();
        if (text.starts_with("STATUS") && m_oddity.hidden)
            m_peer.sayLine("* STATUS INBOX (MESSAGES " + std::to_string(exists("I")) + " UIDVALIDITY 7 UIDNEXT " +
                           std::to_string(uidNext("I")) + ")");
        if (text.starts_with("ENABLE"))
            m_peer.sayLine("* ENABLED QRESYNC");
        if (text.starts_with("EXAMINE") && m_oddity.shut)
            return m_peer.sayLine(tag + " NO [UNAVAILABLE] backend down");
        if (text.find("(QRESYNC") != std::string::npos && m_oddity.cannotResume) {
            m_open.clear();
            return m_peer.sayLine(tag + " BAD what?");
        }
        if (text.starts_with("EXAMINE")) {
            m_open = text.substr(text.find('"') + 1, 1);
            if (!m_oddity.countless || m_open != "b")
                m_peer.sayLine("* " + std::to_string(exists(m_open)) + " EXISTS");
            m_peer.say("* OK [UIDVALIDITY " + std::to_string(validity()) +
                       "] ok\r\n* OK [HIGHESTMODSEQ 9] ok\r\n* OK [UIDNEXT " + std::to_string(uidNext(m_open)) +
                       "] ok\r\n");
        }
        if (text.starts_with("UID SEARCH")) {
            if (m_oddity.search == Search::Refused)
                return m_peer.sayLine(tag + " BAD what?");
            std::string found = "* SEARCH";
            for (const std::uint32_t uid : m_uids.at(m_open)) {
                if (m_oddity.search == Search::Right || uid <= 2)
                    found += " " + std::to_string(uid);
            }
            m_peer.sayLine(found);
        }
        if (text.starts_with("UID ") && m_open.empty())
            return m_peer.sayLine(tag + " BAD no mailbox is open");
        if (text.starts_with("UID FETCH "))
            return fetch(tag, text.substr(10));
        m_peer.sayLine(tag + " OK done");
        return !text.starts_with("LOGOUT");
    }

    void list()
    {
        for (const auto &[name, uids] : m_uids) {
            if (name == "I")
                continue;
            const std::string shown = name == "b" ? m_oddity.shown : name;
            const std::string literal = "{" + std::to_string(shown.size()) + "}\r\n" + shown;
            m_peer.say("* LIST () \"/\" " + literal + "\r\n");
            if (m_oddity.capabilities.find("LIST-STATUS") != std::string::npos)
                m_peer.say("* STATUS " + literal + " (MESSAGES " + std::to_string(uids.size()) + " UIDNEXT " +
                           std::to_string(uidNext(name)) + " UIDVALIDITY 7)\r\n");
        }
    }

    [[nodiscard]] bool isOdd(Odd how) const
    {
        return m_oddity.odd == how && m_oddity.oddOnes.find(m_open) != std::string::npos;
    }

    [[nodiscard]] int validity() const { return isOdd(Odd::NewNumbers) ? m_oddity.validity : 7; }

    bool fetch(const std::string &tag, const std::string &text)
    {
        const auto blank = text.find(' ');
        const imap::UidSet asked = *imap::UidSet::parse(text.substr(0, blank));
        const bool body = text.find("BODY.PEEK[]") != std::string::npos;
        m_oddity.fetches += m_open == "b" ? 1 : 0;
        const auto isBad = [&](std::uint32_t uid) {
            return m_open == "b" && asked.contains(Uid{uid}) && m_oddity.unreadable.contains(uid) &&
                   (body || !m_oddity.onlyBodies);
        };
        const std::vector<std::uint32_t> &uids = m_uids.at(m_open);
        const bool withholds = m_oddity.way == Way::Nil || m_oddity.way == Way::Bare || m_oddity.way == Way::Silent;
        const bool refuses = !withholds && std::ranges::any_of(uids, isBad);
        for (std::size_t i = 0; i < uids.size() && !(refuses && m_oddity.way == Way::Nothing); ++i) {
            if (isBad(uids[i]) && m_oddity.way == Way::Stops)
                break;
            if (isBad(uids[i]) && withholds && m_oddity.way != Way::Silent)
                m_peer.say(begun(i + 1, uids[i], 600) +
                           (m_oddity.way == Way::Nil ? " BODY[HEADER] NIL)\r\n" : ")\r\n"));
            else if (!isBad(uids[i]) && asked.contains(Uid{uids[i]}))
                answer(i + 1, uids[i], body);
            if (asked.contains(Uid{uids[i]}) && (isOdd(Odd::Twice) || (isOdd(Odd::TwiceBodies) && body)))
                answer(i + 1, uids[i], body);
        }
        if (isOdd(Odd::NewNumbers))
            m_peer.sayLine("* OK [UIDVALIDITY " + std::to_string(++m_oddity.validity) + "] new numbers");
        return m_peer.sayLine(tag + (refuses ? " " + m_oddity.refusal : " OK done"));
    }

    static std::string begun(std::size_t sequence, std::uint32_t uid, std::size_t size)
    {
        return "* " + std::to_string(sequence) + " FETCH (UID " + std::to_string(uid) +
               " FLAGS () INTERNALDATE \"23-Nov-2026 10:00:00 +0000\" RFC822.SIZE " + std::to_string(size);
    }

    /// The messages 1 and 2 are copies, 3 and 4, and so on.
    void answer(std::size_t sequence, std::uint32_t uid, bool body)
    {
        const std::string mail = smallMail(m_open + std::to_string((uid + 1) / 2), "odd", static_cast<int>(uid));
        const std::string bytes = body ? mail : mail.substr(0, mail.find("\r\n\r\n") + 4);
        const bool huge = m_open == "b" && m_oddity.huge.contains(uid);
        const std::size_t size = huge ? 3'000'000'000 : mail.size();
        if (body && isOdd(Odd::NoBodies)) {
            m_peer.say(begun(sequence, uid, size) + " BODY[] NIL)\r\n");
            return;
        }
        const std::string bodyName = isOdd(Odd::OldNames) ? " RFC822 {" : " BODY[] {";
        m_peer.say(begun(sequence, uid, size) + (body ? bodyName : " BODY[HEADER] {") +
                   std::to_string(body ? size : bytes.size()) + "}\r\n" + bytes + ")\r\n");
    }

    wire::Peer &m_peer;
    Oddity &m_oddity;
    std::map<std::string, std::vector<std::uint32_t>> m_uids;
    std::string m_open;
};

std::vector<std::uint32_t> upTo(std::uint32_t last)
{
    std::vector<std::uint32_t> uids(last);
    for (std::uint32_t uid = 1; uid <= last; ++uid)
        uids[uid - 1] = uid;
    return uids;
}

const jobs::MailboxScan &rowOf(const jobs::ScanOutcome &outcome, const std::string &name)
{
    return *std::ranges::find(outcome.mailboxes, MailboxName{name}, &jobs::MailboxScan::name);
}

std::string faultOf(const jobs::MailboxScan &row)
{
    return row.fault ? std::string(toString(row.fault->kind)) : "none";
}

} // namespace

/// One message, or one mailbox, that a server does not give keeps nobody from the others.
class TestScanUnreadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesThatCannotBeHadAreLeftOut_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("refusal");
        const QByteArray ahead("LIST-EXTENDED LIST-STATUS");
        for (const auto &[name, way] :
             {std::pair("others", Way::Others), std::pair("stops", Way::Stops), std::pair("nothing", Way::Nothing),
              std::pair("NIL", Way::Nil), std::pair("no header", Way::Bare), std::pair("not a word", Way::Silent)}) {
            QTest::addRow("%s", name) << int(way) << QByteArray() << QByteArray("NO could not be converted");
            QTest::addRow("%s, several mailboxes at once", name) << int(way) << ahead << QByteArray("NO no");
            QTest::addRow("%s, for now", name) << int(way) << QByteArray() << QByteArray("NO [SERVERBUG] oops");
        }
    }

    void messagesThatCannotBeHadAreLeftOut()
    {
        QFETCH(int, way);
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, refusal);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.way = Way(way);
        oddity.refusal = refusal.toStdString();
        oddity.uids = upTo(600);
        oddity.unreadable = {1, 299};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        for (int scan = 0; scan < 2; ++scan) {
            auto outcome = plainScan(server.port(), path);
            MUST(outcome);
            QCOMPARE(outcome->mailboxes.size(), std::size_t{3});
            QCOMPARE(faultOf(rowOf(*outcome, "a")), std::string("none"));
            QCOMPARE(faultOf(rowOf(*outcome, "c")), std::string("none"));
            QVERIFY(rowOf(*outcome, "b").fault);
            QCOMPARE(rowOf(*outcome, "b").messages, std::uint64_t{598});
            QCOMPARE(outcome->totals.messages, std::uint64_t{604});
            QCOMPARE(outcome->totals.groups, std::uint64_t{301});
            QVERIFY2(oddity.fetches < 60, std::to_string(oddity.fetches).c_str());
            oddity.fetches = 0;
        }
        // The server gets well: the mailbox was not complete.
        oddity.unreadable.clear();
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
        QCOMPARE(outcome->totals.messages, std::uint64_t{606});
        QCOMPARE(outcome->totals.groups, std::uint64_t{303});
    }

    void oneMailboxWhoseAnswersMakeNoSenseIsLeftOut_data()
    {
        QTest::addColumn<int>("odd");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<int>("messages");
        QTest::addColumn<QByteArray>("fault");
        const QByteArray ahead("LIST-EXTENDED LIST-STATUS");
        for (const int messages : {4, 1'200}) {
            QTest::addRow("a message comes twice, %d", messages)
                << int(Odd::Twice) << QByteArray() << messages << QByteArray("protocol");
            QTest::addRow("several mailboxes at once, %d", messages)
                << int(Odd::Twice) << ahead << messages << QByteArray("protocol");
            QTest::addRow("new numbers, %d", messages)
                << int(Odd::NewNumbers) << QByteArray() << messages << QByteArray("uidvalidity-changed");
            QTest::addRow("new numbers, several mailboxes at once, %d", messages)
                << int(Odd::NewNumbers) << ahead << messages << QByteArray("uidvalidity-changed");
        }
    }

    /// It is told as not complete; the others are read, and the groups are made.
    void oneMailboxWhoseAnswersMakeNoSenseIsLeftOut()
    {
        QFETCH(int, odd);
        QFETCH(QByteArray, capabilities);
        QFETCH(int, messages);
        QFETCH(QByteArray, fault);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.odd = Odd(odd);
        oddity.uids = upTo(static_cast<std::uint32_t>(messages));
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        for (int scan = 0; scan < 2; ++scan) {
            auto outcome = plainScan(server.port(), path, {}, jobs::Prove::All);
            MUST(outcome);
            QCOMPARE(faultOf(rowOf(*outcome, "b")), fault.toStdString());
            QCOMPARE(rowOf(*outcome, "a").messages, std::uint64_t{4});
            QCOMPARE(rowOf(*outcome, "c").messages, std::uint64_t{2});
            // What has other numbers by now is forgotten.
            QVERIFY(oddity.odd == Odd::Twice || rowOf(*outcome, "b").messages == 0);
            QVERIFY(outcome->totals.groups >= 3);
            QVERIFY2(server.connections() <= 4 * (scan + 1), std::to_string(server.connections()).c_str());
        }
        // The server gets well: the mailbox was not complete.
        oddity.odd = Odd::No;
        auto outcome = plainScan(server.port(), path, {}, jobs::Prove::All);
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
        QCOMPARE(outcome->totals.messages, static_cast<std::uint64_t>(messages + 6));
        QCOMPARE(outcome->totals.groups, static_cast<std::uint64_t>(messages / 2 + 3));
    }

    void bodiesThatMakeNoSenseProveNothingAndKeepNoOthersBack_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::newRow("one mailbox after the other") << QByteArray();
        QTest::newRow("several mailboxes at once") << QByteArray("LIST-EXTENDED LIST-STATUS");
    }

    void bodiesThatMakeNoSenseProveNothingAndKeepNoOthersBack()
    {
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.odd = Odd::TwiceBodies;
        oddity.uids = upTo(4);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        auto outcome = plainScan(server.port(), path, {}, jobs::Prove::All);
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{10});
        QCOMPARE(outcome->totals.groups, std::uint64_t{5});
        QVERIFY2(server.connections() <= 3, std::to_string(server.connections()).c_str());
    }

    void whatARemovalCannotReadIsNotMissing_data()
    {
        QTest::addColumn<int>("odd");
        QTest::addColumn<int>("extras");
        QTest::newRow("as usual") << int(Odd::No) << 5;
        QTest::newRow("under another name") << int(Odd::OldNames) << 5;
        QTest::newRow("NIL") << int(Odd::NoBodies) << 3;
    }

    void whatARemovalCannotReadIsNotMissing()
    {
        QFETCH(int, odd);
        QFETCH(int, extras);
        Oddity oddity;
        oddity.odd = Odd(odd);
        oddity.uids = upTo(4);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(outcome->totals.groups, std::uint64_t{5});
        const SystemClock clock;
        jobs::Context context;
        context.storePath = path;
        context.clock = &clock;
        auto plan = jobs::planRemoval(plainLogin(server.port()), {}, context);
        MUST(plan);
        QCOMPARE(plan->extraCount(), static_cast<std::size_t>(extras));
        const auto notProved =
            std::ranges::count(plan->leftAlone, removal::LeftReason::NotProved, &removal::LeftAlone::reason);
        QCOMPARE(notProved, 5 - extras);
    }

    void aServerWhoseAnswersNeverMakeSenseEndsTheScanSoon_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("three mailboxes") << false;
        QTest::newRow("many mailboxes") << true;
    }

    void aServerWhoseAnswersNeverMakeSenseEndsTheScanSoon()
    {
        QFETCH(bool, wide);
        Oddity oddity;
        oddity.odd = Odd::Twice;
        oddity.oddOnes = "abcdefghijklmnopqrstuvw";
        oddity.wide = wide;
        oddity.uids = upTo(4);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        QVERIFY(!outcome);
        QCOMPARE(QString::fromUtf8(toString(outcome.error().kind)), QStringLiteral("protocol"));
        QVERIFY2(server.connections() <= 12, std::to_string(server.connections()).c_str());
    }

    void messagesThatAreTooLargeAreComparedByTheirHeaders_data()
    {
        QTest::addColumn<int>("prove");
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<int>("messages");
        for (const auto &[name, prove] :
             {std::pair("where needed", jobs::Prove::Auto), std::pair("all", jobs::Prove::All)}) {
            QTest::addRow("%s", name) << int(prove) << QByteArray() << 6;
            QTest::addRow("%s, several mailboxes at once", name)
                << int(prove) << QByteArray("LIST-EXTENDED LIST-STATUS") << 6;
            QTest::addRow("%s, key fields first", name) << int(prove) << QByteArray() << 1'200;
        }
    }

    /// One copy of a message, and both of another one.
    void messagesThatAreTooLargeAreComparedByTheirHeaders()
    {
        QFETCH(int, prove);
        QFETCH(QByteArray, capabilities);
        QFETCH(int, messages);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.uids = upTo(static_cast<std::uint32_t>(messages));
        oddity.huge = {2, 3, 4};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        auto outcome = plainScan(server.port(), path, {}, jobs::Prove(prove));
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
        QCOMPARE(outcome->totals.messages, static_cast<std::uint64_t>(messages + 6));
        // The two copies of the first message differ in size.
        QCOMPARE(outcome->totals.groups, static_cast<std::uint64_t>(messages / 2 + 2));
        // A removal leaves alone what nobody can read, and goes on.
        const SystemClock clock;
        jobs::Context context;
        context.storePath = path;
        context.clock = &clock;
        auto plan = jobs::planRemoval(plainLogin(server.port()), {}, context);
        MUST(plan);
        QCOMPARE(plan->extraCount(), static_cast<std::size_t>(messages / 2 + 1));
        const auto isTooLarge = [](const removal::LeftAlone &left) {
            return left.ref.uid == Uid{4} && left.reason == removal::LeftReason::NotProved;
        };
        QCOMPARE(std::ranges::count_if(plan->leftAlone, isTooLarge), 1);
    }

    void messagesThatSearchLeavesOutAreNotGone_data()
    {
        QTest::addColumn<int>("search");
        QTest::newRow("refused") << int(Search::Refused);
        QTest::newRow("few") << int(Search::Few);
    }

    void messagesThatSearchLeavesOutAreNotGone()
    {
        QFETCH(int, search);
        Oddity oddity;
        oddity.search = Search(search);
        oddity.uids = upTo(6);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        for (const std::vector<std::uint32_t> &uids : {upTo(6), {1, 2, 4, 5, 6, 8'000'000}, {2, 4, 5, 6, 8'000'000}}) {
            oddity.uids = uids;
            auto outcome = plainScan(server.port(), path);
            MUST(outcome);
            QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
            QCOMPARE(rowOf(*outcome, "b").messages, std::uint64_t{uids.size()});
        }
    }

    void aMailboxWithoutACountIsNotEmpty_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("several mailboxes at once") << QByteArray("LIST-EXTENDED LIST-STATUS");
    }

    void aMailboxWithoutACountIsNotEmpty()
    {
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.countless = true;
        oddity.uids = upTo(6);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "a")), std::string("none"));
        QCOMPARE(faultOf(rowOf(*outcome, "c")), std::string("none"));
        QVERIFY(rowOf(*outcome, "b").fault);
    }

    void aCountThatNoMailboxHasIsNotWorkedThrough_data() { aMailboxWithoutACountIsNotEmpty_data(); }

    /// In pieces, four thousand million messages would take days, with nothing in them.
    void aCountThatNoMailboxHasIsNotWorkedThrough()
    {
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.exists = 4'294'967'295;
        oddity.uidNext = 4'294'967'295;
        oddity.uids = upTo(6);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "a")), std::string("none"));
        QCOMPARE(faultOf(rowOf(*outcome, "c")), std::string("none"));
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("limit"));
        QVERIFY2(oddity.fetches <= 1, QByteArray::number(qulonglong(oddity.fetches)).constData());
    }

    void resumingThatIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::newRow("plain") << QByteArray("ENABLE QRESYNC");
        QTest::newRow("several mailboxes at once") << QByteArray("ENABLE QRESYNC LIST-EXTENDED LIST-STATUS");
    }

    /// What has come and gone is found without it.
    void resumingThatIsNotUnderstood()
    {
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.cannotResume = true;
        oddity.uids = upTo(6);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        MUST(plainScan(server.port(), path));
        oddity.uids = {1, 2, 4, 5, 6, 7};
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
        QCOMPARE(rowOf(*outcome, "b").messages, std::uint64_t{6});
        QCOMPARE(rowOf(*outcome, "b").expunged, std::uint64_t{1});
        QCOMPARE(outcome->totals.messages, std::uint64_t{12});
    }

    void aMailboxThatGivesNothingIsTold_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("fault");
        const QByteArray ahead("LIST-EXTENDED LIST-STATUS");
        const QByteArray bug("NO [SERVERBUG] oops");
        const QByteArray rights("NO [AUTHORIZATIONFAILED] not yours");
        const QByteArray nul("b\0d", 3);
        QTest::newRow("plain") << QByteArray() << QByteArray("NO no") << QByteArray("b")
                               << QByteArray("server-refused");
        QTest::newRow("bug") << QByteArray() << bug << QByteArray("b") << QByteArray("server-unavailable");
        QTest::newRow("bug, ahead") << ahead << bug << QByteArray("b") << QByteArray("server-unavailable");
        QTest::newRow("rights") << QByteArray() << rights << QByteArray("b") << QByteArray("login-refused");
        QTest::newRow("NUL in its name") << QByteArray() << QByteArray("NO no") << nul << QByteArray("usage");
        QTest::newRow("NUL, ahead") << ahead << QByteArray("NO no") << nul << QByteArray("usage");
    }

    void aMailboxThatGivesNothingIsTold()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(QByteArray, refusal);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, fault);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.way = Way::Nothing;
        oddity.refusal = refusal.toStdString();
        oddity.shown = name.toStdString();
        oddity.uids = upTo(50);
        oddity.unreadable = {oddity.uids.begin(), oddity.uids.end()};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, oddity.shown)), fault.toStdString());
        QCOMPARE(rowOf(*outcome, oddity.shown).messages, std::uint64_t{0});
        QCOMPARE(outcome->totals.messages, std::uint64_t{6});
        QCOMPARE(outcome->totals.groups, std::uint64_t{3});
        QVERIFY2(oddity.fetches < 20, std::to_string(oddity.fetches).c_str());
    }

    /// Asking Google again keeps the account shut for longer.
    void anAccountThatGivesNoMoreTodayIsLeftInPeace_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::newRow("plain") << QByteArray();
        QTest::newRow("several mailboxes at once") << QByteArray("LIST-EXTENDED LIST-STATUS");
    }

    void anAccountThatGivesNoMoreTodayIsLeftInPeace()
    {
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        oddity.way = Way::Stops;
        oddity.refusal = "NO [OVERQUOTA] Account exceeded command or bandwidth limits.";
        oddity.uids = upTo(50);
        oddity.unreadable = {21};
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        const auto refused = plainScan(server.port(), path);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), toString(FaultKind::ServerUnavailable));
        QCOMPARE(refused.error().detail, std::string(faultdetail::readEnough));
        QVERIFY2(oddity.fetches <= 2, std::to_string(oddity.fetches).c_str());
        // On another day only the rest is read.
        oddity.unreadable.clear();
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{56});
        QCOMPARE(rowOf(*outcome, "a").fetched, std::uint64_t{0});
    }

    /// "No duplicates" would be believed by whoever runs it every night.
    void aCheckThatCouldReadNothingFails()
    {
        Oddity oddity;
        oddity.shut = true;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        Ctl ctl;
        const CtlResult result = ctl.run({QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("--imap"),
                                          urlOf("imap+insecure", "anna", "127.0.0.1", server.port()),
                                          QStringLiteral("--password-file"), ctl.passwordFile("unused")});
        MUST_EXIT(result, 1);
        QCOMPARE(result.json()[QLatin1String("mailboxes")].toArray().size(), 3);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains("no mailbox could be read") && result.err.contains("Try again"),
                 result.err.constData());
    }

    /// RFC 3501 5.1: it is there on every server.
    void inboxIsReadThoughNothingIsListed()
    {
        Oddity oddity;
        oddity.unlisted = true;
        oddity.uids = upTo(4);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "INBOX")), std::string("none"));
        QCOMPARE(outcome->totals.messages, std::uint64_t{4});
        QCOMPARE(outcome->totals.groups, std::uint64_t{2});
    }

    void inboxIsReadThoughOnlyOthersAreListed()
    {
        Oddity oddity;
        oddity.hidden = true;
        oddity.uids = upTo(4);
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(outcome->mailboxes.size(), std::size_t{4});
        QCOMPARE(faultOf(rowOf(*outcome, "INBOX")), std::string("none"));
        QCOMPARE(rowOf(*outcome, "INBOX").messages, std::uint64_t{4});
    }

    /// Who has a thousand of them has to know which one to leave out.
    void theMailboxWhoseAnswersMakeNoSenseIsNamed()
    {
        Oddity oddity;
        oddity.uids = upTo(4);
        oddity.exists = 3;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("protocol"));
        QVERIFY2(rowOf(*outcome, "b").fault->detail.ends_with("; in b"), rowOf(*outcome, "b").fault->detail.c_str());
    }

    /// It is not proved, that is all.
    void aBodyThatCannotBeHad()
    {
        Oddity oddity;
        oddity.uids = upTo(6);
        oddity.unreadable = {4};
        oddity.onlyBodies = true;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
        QCOMPARE(outcome->totals.messages, std::uint64_t{12});
        QVERIFY(outcome->totals.groups >= 5);
        QVERIFY(oddity.fetches > 2);
    }

    void aUidNextThatIsTooLowHidesNothing_data()
    {
        QTest::addColumn<quint32>("uidNext");
        QTest::addColumn<QByteArray>("capabilities");
        for (const char *capabilities : {"", "LIST-EXTENDED LIST-STATUS", "ENABLE CONDSTORE QRESYNC",
                                         "LIST-EXTENDED LIST-STATUS ENABLE CONDSTORE QRESYNC"}) {
            for (const quint32 uidNext : {1U, 5U, 40U, 61U})
                QTest::addRow("%u %s", uidNext, capabilities) << uidNext << QByteArray(capabilities);
        }
    }

    void aUidNextThatIsTooLowHidesNothing()
    {
        QFETCH(quint32, uidNext);
        QFETCH(QByteArray, capabilities);
        Oddity oddity;
        oddity.capabilities = capabilities.toStdString();
        for (std::uint32_t uid = 2; uid <= 60; uid += 2) // 40 leaves room for all, and more are above
            oddity.uids.push_back(uid);
        oddity.uidNext = uidNext;
        wire::ScriptedServer server([&](wire::Peer &peer) { OddServer(peer, oddity).talk(); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        for (int scan = 0; scan < 2; ++scan) {
            auto outcome = plainScan(server.port(), path);
            MUST(outcome);
            QCOMPARE(faultOf(rowOf(*outcome, "b")), std::string("none"));
            QCOMPARE(rowOf(*outcome, "b").messages, std::uint64_t{30});
            QCOMPARE(rowOf(*outcome, "b").fetched, std::uint64_t{scan == 0 ? 30U : 0U});
        }
        // One comes below what was seen, which no server may do, and one above.
        oddity.uids.insert(oddity.uids.begin(), 1);
        oddity.uids.push_back(70);
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(rowOf(*outcome, "b").messages, std::uint64_t{32});
    }
};

QTEST_GUILESS_MAIN(TestScanUnreadable)
#include "tst_scan_unreadable.moc"
