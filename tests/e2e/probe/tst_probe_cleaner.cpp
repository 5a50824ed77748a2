// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/prove/probe.h"
#include "core/probe/mail.h"
#include "tests/wire/scriptedserver.h"

#include <map>
#include <set>
#include <sstream>

using namespace onecopy;

namespace {

/// An IMAP server with one INBOX, which does as badly as it is told.
class BadInbox
{
public:
    struct Manner
    {
        std::string capabilities;
        std::string permanentFlags;
        bool keepsAll = false;       ///< UID EXPUNGE says OK and removes nothing
        bool refusesExpunge = false; ///< answers BAD
        bool turns = false;          ///< between two openings the probes become other messages
    };
    BadInbox(std::map<std::uint32_t, std::string> headers, Manner manner)
        : m_headers(std::move(headers))
        , m_manner(std::move(manner))
        , m_server([this](wire::Peer &peer) { talk(peer); })
    {
    }

    [[nodiscard]] jobs::Login login() const
    {
        jobs::Login login;
        login.account.imap = ServerAddress{{"127.0.0.1", m_server.port(), net::Security::Cleartext}, "me"};
        login.secret = Secret("hunter2!Secret");
        return login;
    }
    /// The commands that could change something, without tags; ends the server.
    [[nodiscard]] std::vector<std::string> changes()
    {
        std::vector<std::string> found;
        std::istringstream lines(m_server.heard());
        for (std::string line; std::getline(lines, line);) {
            if (line.ends_with('\r'))
                line.pop_back();
            const std::string command = line.substr(line.find(' ') + 1);
            if (command.find("STORE") != std::string::npos || command.find("EXPUNGE") != std::string::npos ||
                command.find("CLOSE") != std::string::npos || command.find("MOVE") != std::string::npos)
                found.push_back(command);
        }
        return found;
    }

private:
    static std::set<std::uint32_t> uidsIn(const std::string &text)
    {
        std::set<std::uint32_t> uids;
        std::istringstream parts(text);
        for (std::string part; std::getline(parts, part, ',');) {
            const auto colon = part.find(':');
            const auto first = static_cast<std::uint32_t>(std::stoul(part));
            const auto last =
                colon == std::string::npos ? first : static_cast<std::uint32_t>(std::stoul(part.substr(colon + 1)));
            for (std::uint32_t uid = first; uid <= last; ++uid)
                uids.insert(uid);
        }
        return uids;
    }
    void open(wire::Peer &peer, bool writing)
    {
        if (writing && m_manner.turns)
            m_headers = {{5, "Subject: something else\r\n\r\n"}};
        peer.sayLine("* " + std::to_string(m_headers.size()) + " EXISTS");
        peer.sayLine("* OK [UIDVALIDITY 7] ok");
        peer.sayLine("* OK [UIDNEXT 1000] ok");
        if (writing)
            peer.sayLine("* OK [PERMANENTFLAGS " + m_manner.permanentFlags + "] ok");
    }
    void fetch(wire::Peer &peer, const std::set<std::uint32_t> &wanted)
    {
        int sequence = 0;
        for (const auto &[uid, header] : m_headers) {
            ++sequence;
            if (wanted.contains(uid))
                peer.sayLine("* " + std::to_string(sequence) + " FETCH (UID " + std::to_string(uid) +
                             " RFC822.SIZE 500 INTERNALDATE \"23-Nov-2026 10:00:00 +0000\" BODY[HEADER] {" +
                             std::to_string(header.size()) + "}\r\n" + header + ")");
        }
    }
    void talk(wire::Peer &peer)
    {
        peer.sayLine("* OK [CAPABILITY IMAP4rev1 " + m_manner.capabilities + "] ready");
        while (const auto line = peer.hearLine()) {
            std::istringstream words(*line);
            std::string tag, verb, what, set;
            words >> tag >> verb >> what >> set;
            bool fine = true;
            if (verb == "LIST")
                peer.sayLine("* LIST () \"/\" INBOX");
            else if (verb == "EXAMINE" || verb == "SELECT")
                open(peer, verb == "SELECT");
            else if (what == "SEARCH")
                peer.sayLine("* SEARCH 5 7");
            else if (what == "FETCH")
                fetch(peer, uidsIn(set));
            else if (what == "EXPUNGE")
                fine = expunge(uidsIn(set));
            else if (verb == "LOGOUT")
                peer.sayLine("* BYE");
            const bool selects = verb == "SELECT";
            peer.sayLine(tag + (fine ? (selects ? " OK [READ-WRITE] done" : " OK done") : " BAD what"));
        }
    }
    bool expunge(const std::set<std::uint32_t> &uids)
    {
        if (m_manner.refusesExpunge)
            return false;
        for (const std::uint32_t uid : uids) {
            if (!m_manner.keepsAll)
                m_headers.erase(uid);
        }
        return true;
    }

    std::map<std::uint32_t, std::string> m_headers;
    Manner m_manner;
    wire::ScriptedServer m_server;
};

/// A good one but for this.
BadInbox::Manner manner(bool BadInbox::Manner::*vice, std::string capabilities = "UIDPLUS UNSELECT",
                        std::string permanentFlags = "(\\Deleted \\*)")
{
    BadInbox::Manner manner{std::move(capabilities), std::move(permanentFlags), false, false, false};
    if (vice != nullptr)
        manner.*vice = true;
    return manner;
}

constexpr const char *ourRun = "0123456789abcdef0123456789abcdef";
constexpr const char *otherRun = "fedcba9876543210fedcba9876543210";

std::string probeHeader(const char *run = ourRun)
{
    probe::Mail mail;
    mail.run = run;
    mail.from = "a@a.example";
    mail.to = "b@b.example";
    return mail.header();
}

/// A mail of somebody else that a search for our Message-ID finds: it answers to one of ours.
std::string lookAlike()
{
    return "Message-ID: <onecopy-probe.0123456789abcdef0123456789abcdef.1@evil.example>\r\nSubject: keep me\r\n\r\n";
}

std::map<std::uint32_t, std::string> both()
{
    return {{5, probeHeader()}, {7, lookAlike()}};
}

/// So long after the INTERNALDATE of all that lies in the inbox.
class LaterClock final : public Clock
{
public:
    explicit LaterClock(EpochSeconds seconds)
        : m_now(1'795'428'000 + seconds)
    {
    }
    [[nodiscard]] EpochSeconds now() const override { return m_now; }

private:
    EpochSeconds m_now;
};

} // namespace

/// The only code beside removal that deletes mail: nothing may go but what was just read as ours.
class TestProbeCleaner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsOursGoes()
    {
        BadInbox inbox(both(), manner(nullptr));
        const auto cleanup = clean(inbox);
        QVERIFY2(!cleanup.fault, cleanup.fault ? cleanup.fault->describe().c_str() : "");
        QCOMPARE(cleanup.found, std::uint64_t(1));
        QCOMPARE(cleanup.removed, std::uint64_t(1));
        const auto changes = inbox.changes();
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(changes[0].starts_with("UID STORE 5 "));
        QCOMPARE(changes[1], std::string("UID EXPUNGE 5"));
    }

    void anOkIsNotBelieved()
    {
        BadInbox inbox(both(), manner(&BadInbox::Manner::keepsAll));
        const auto cleanup = clean(inbox);
        QVERIFY(cleanup.fault && cleanup.fault->kind == FaultKind::SafetyStop);
        QCOMPARE(cleanup.removed, std::uint64_t(0));
        QCOMPARE(cleanup.left.size(), std::size_t(1));
        QCOMPARE(cleanup.left.front().uid.value, 5U);
        const auto changes = inbox.changes();
        QVERIFY(changes.back().starts_with("UID STORE 5 -FLAGS"));
    }

    void aRefusedExpungeTakesTheMarkBack()
    {
        BadInbox inbox(both(), manner(&BadInbox::Manner::refusesExpunge));
        const auto cleanup = clean(inbox);
        QVERIFY(cleanup.fault.has_value());
        QCOMPARE(cleanup.left.size(), std::size_t(1));
        const auto changes = inbox.changes();
        QCOMPARE(changes.size(), std::size_t(3));
        QVERIFY(changes[2].starts_with("UID STORE 5 -FLAGS"));
    }

    void withoutUidplusNothingIsTouched()
    {
        BadInbox inbox(both(), manner(nullptr, "UNSELECT"));
        const auto cleanup = clean(inbox);
        QVERIFY(cleanup.fault && cleanup.fault->kind == FaultKind::SafetyStop);
        QCOMPARE(cleanup.left.size(), std::size_t(1));
        QVERIFY(inbox.changes().empty());
    }

    void aMailboxThatKeepsNoMarksIsNotTouched()
    {
        BadInbox inbox(both(), manner(nullptr, "UIDPLUS UNSELECT", "()"));
        const auto cleanup = clean(inbox);
        QVERIFY(cleanup.fault && cleanup.fault->kind == FaultKind::SafetyStop);
        QVERIFY(inbox.changes().empty());
    }

    /// What was read before the mailbox was opened for writing does not count.
    void whatTurnedIntoSomethingElseStays()
    {
        BadInbox inbox({{5, probeHeader()}}, manner(&BadInbox::Manner::turns));
        const auto cleanup = clean(inbox);
        QVERIFY(cleanup.left.empty());
        QVERIFY(inbox.changes().empty());
    }

    /// A server that sends mail again brings copies after a step has counted them, and after the step, too.
    void lateCopiesGo_data()
    {
        QTest::addColumn<EpochSeconds>("seconds");
        QTest::addColumn<int>("removed");
        QTest::newRow("of this step alone, while another computer may count the others") << EpochSeconds(300) << 1;
        QTest::newRow("of earlier steps, too") << EpochSeconds(1'200) << 2;
    }

    void lateCopiesGo()
    {
        QFETCH(EpochSeconds, seconds);
        QFETCH(int, removed);
        BadInbox inbox({{5, probeHeader()}, {7, probeHeader(otherRun)}}, manner(nullptr));
        const LaterClock clock(seconds);
        const auto cleanup =
            jobs::cleanLateCopies(inbox.login(), {ourRun, "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"}, context(clock));
        QVERIFY2(!cleanup.fault, cleanup.fault ? cleanup.fault->describe().c_str() : "");
        QCOMPARE(cleanup.removed, static_cast<std::uint64_t>(removed));
        QCOMPARE(inbox.changes().back(), std::string(removed == 1 ? "UID EXPUNGE 5" : "UID EXPUNGE 5,7"));
    }

private:
    jobs::Context context(const Clock &clock) const
    {
        return {m_folder.filePath(QStringLiteral("store.db")).toStdString(), &clock, {}, {}, {}};
    }
    jobs::ProbeCleanup clean(BadInbox &inbox) const
    {
        const SystemClock clock;
        return jobs::cleanProbes(inbox.login(), context(clock));
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestProbeCleaner)
#include "tst_probe_cleaner.moc"
