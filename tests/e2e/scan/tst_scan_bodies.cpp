// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/onemailbox.h"
#include "tests/e2e/scan/plainscan.h"
#include "tests/e2e/support/ctl.h"
#include "tests/wire/scriptedserver.h"

#include "core/jobs/scan/scan.h"
#include "core/store/store.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// So many that a scan does several things at once.
constexpr std::uint32_t messages = 21'000;

// Copies that only their bodies can tell apart.
constexpr std::uint32_t longer = 10;     ///< with the next one: one id, bodies of different sizes
constexpr std::uint32_t anonymous = 20;  ///< with the next one: no id
constexpr std::uint32_t threeTimes = 40; ///< with the next two: one id, the second body is another one
constexpr std::uint32_t sentAgain = 30;  ///< with the next one: two ids, one sender and subject
constexpr std::uint32_t equal = 50;      ///< with the next one: class A or B, which headers and sizes tell

// Pairs that were sent again, under headers that are too much to be kept in memory; plain mail unless that is asked
// for.
constexpr std::uint32_t firstHeavy = 100;
constexpr std::uint32_t heavyPairs = 20;

bool isHeavy(std::uint32_t uid)
{
    return uid >= firstHeavy && uid < firstHeavy + 2 * heavyPairs;
}

std::string mailOf(std::uint32_t uid, bool heavy = false)
{
    std::string id = "Message-ID: <" + std::to_string(uid) + "@a.example>\r\n";
    std::string subject = "mail " + std::to_string(uid);
    std::string body = "A text of some length, as it is in mail.\r\n";
    switch (uid) {
    case longer + 1:
        id = "Message-ID: <" + std::to_string(longer) + "@a.example>\r\n";
        subject = "mail " + std::to_string(longer);
        body += "-- \r\nadded by a scanner\r\n";
        break;
    case anonymous:
    case anonymous + 1:
        id.clear();
        subject = "no id";
        break;
    case threeTimes + 1:
    case threeTimes + 2:
        id = "Message-ID: <" + std::to_string(threeTimes) + "@a.example>\r\n";
        subject = "mail " + std::to_string(threeTimes);
        body += uid == threeTimes + 1 ? "more\r\n" : "";
        break;
    case sentAgain + 1:
        subject = "mail " + std::to_string(sentAgain);
        break;
    case equal + 1:
        id = "Message-ID: <" + std::to_string(equal) + "@a.example>\r\n";
        subject = "mail " + std::to_string(equal);
        break;
    default:
        break;
    }
    if (heavy && isHeavy(uid)) {
        subject = "heavy " + std::to_string(uid / 2);
        id += "X-Padding: " + std::string(300'000, 'x') + "\r\n";
    }
    return "Received: from a by b; Mon, 23 Nov 2026 10:00:00 +0000\r\nFrom: anna@a.example\r\nTo: bob@b.example\r\n"
           "Date: Mon, 23 Nov 2026 09:59:00 +0000\r\nSubject: " +
           subject + "\r\n" + id + "\r\n" + body;
}

/// What is asked of the server, and what it refuses.
struct Wire
{
    std::map<std::uint32_t, int> bodies;        ///< how often each was asked for
    std::vector<std::set<std::uint32_t>> asked; ///< the bodies of each FETCH
    bool heavy = false;
    int refused = -1; ///< the number of the FETCH of bodies that is refused
};

void talk(wire::Peer &peer, Wire &wire)
{
    OneMailbox server{messages, messages, {}, "NO [UNAVAILABLE] not now"};
    server.fetch = [&wire](const imap::UidSet &uids, const std::string &items) -> std::optional<std::string> {
        const bool whole = items.find("BODY.PEEK[]") != std::string::npos;
        std::set<std::uint32_t> asked;
        for (const Uid uid : uids.expanded(messages)) {
            asked.insert(uid.value);
            wire.bodies[uid.value] += whole ? 1 : 0;
        }
        if (whole)
            wire.asked.push_back(asked);
        if (whole && static_cast<int>(wire.asked.size()) - 1 == wire.refused)
            return std::nullopt;
        std::string answer;
        for (const std::uint32_t uid : asked) {
            const std::string mail = mailOf(uid, wire.heavy);
            const std::string bytes = whole ? mail : mail.substr(0, mail.find("\r\n\r\n") + 4);
            answer += fetchAnswer(uid, uid, mail.size()) + (whole ? " BODY[] {" : " BODY[HEADER] {") +
                      std::to_string(bytes.size()) + "}\r\n" + bytes + ")\r\n";
        }
        return answer;
    };
    server.talk(peer);
}

} // namespace

/// Bodies that are needed to tell copies apart are asked for early, once, and no others.
class TestScanBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesAreReadWhereHeadersDoNotTell()
    {
        Wire wire;
        verifyScan(wire);
        // While the headers were written, the first time.
        QCOMPARE(wire.asked.front(), (std::set<std::uint32_t>{longer, longer + 1, anonymous, anonymous + 1, threeTimes,
                                                              threeTimes + 1, threeTimes + 2}));
        for (const auto &[uid, times] : wire.bodies)
            QVERIFY2(times == (mayBeRead(uid) ? 1 : 0), std::to_string(uid).c_str());
    }

    void bodiesThatAreRefusedAreAskedForAgain_data()
    {
        QTest::addColumn<int>("refused");
        QTest::newRow("copies") << 0;
        QTest::newRow("kin") << 1;
    }

    void bodiesThatAreRefusedAreAskedForAgain()
    {
        QFETCH(int, refused);
        Wire wire;
        wire.refused = refused;
        verifyScan(wire);
        for (const std::uint32_t uid : wire.asked.at(static_cast<std::size_t>(refused)))
            QCOMPARE(wire.bodies[uid], 2);
    }

    void whatIsTooLargeToBeKeptIsReadAllTheSame()
    {
        Wire wire;
        wire.heavy = true;
        wire::ScriptedServer server([&](wire::Peer &peer) { talk(peer, wire); });
        auto outcome = plainScan(server.port(), storePath());
        MUST(outcome);
        QCOMPARE(server.connections(), 1);
        auto store = store::Store::open(storePath(), store::Access::ReadOnly);
        MUST(store);
        QCOMPARE(QString::fromStdString(classesOf(*store, outcome->account)),
                 QStringLiteral("AAD") + QString(1 + heavyPairs, QLatin1Char('E')) + QLatin1Char('X'));
        for (const auto &[uid, times] : wire.bodies)
            QVERIFY2(times == (mayBeRead(uid) || isHeavy(uid) ? 1 : 0), std::to_string(uid).c_str());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    /// The two that are equal may be read as well, while they are few.
    static bool mayBeRead(std::uint32_t uid)
    {
        static const std::set<std::uint32_t> read{longer,        longer + 1,     anonymous,      anonymous + 1,
                                                  threeTimes,    threeTimes + 1, threeTimes + 2, sentAgain,
                                                  sentAgain + 1, equal,          equal + 1};
        return read.contains(uid);
    }

    std::string storePath() const { return m_folder->filePath(QStringLiteral("store.db")).toStdString(); }

    void verifyScan(Wire &wire)
    {
        wire::ScriptedServer server([&](wire::Peer &peer) { talk(peer, wire); });
        auto outcome = plainScan(server.port(), storePath());
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{messages});
        QCOMPARE(server.connections(), 1);
        auto store = store::Store::open(storePath(), store::Access::ReadOnly);
        MUST(store);
        for (std::uint32_t uid = 1; uid <= 60; ++uid) {
            auto found = store->arrivals().find(outcome->account, {MailboxName{"INBOX"}, UidValidity{7}, Uid{uid}});
            MUST(found);
            QVERIFY(found->has_value());
            const arrivals::Evidence &evidence = (*found)->evidence;
            QVERIFY2(evidence.content.has_value() == mayBeRead(uid), std::to_string(uid).c_str());
            if (mayBeRead(uid)) {
                QCOMPARE(evidence.header, mailOf(uid).substr(0, mailOf(uid).find("\r\n\r\n") + 4));
                QCOMPARE(evidence.content->bytes, mailOf(uid).size());
            }
        }
        // What was sent again is linked, what has no id is one message, of three those two that are equal, and of two
        // the longer one has a text of its own.
        QCOMPARE(QString::fromStdString(classesOf(*store, outcome->account)), QStringLiteral("AADEX"));
    }

    static std::string classesOf(store::Store &store, const AccountId &account)
    {
        std::string classes;
        store::GroupQuery query;
        query.account = account;
        auto groups = store.groups().load(query);
        if (groups) {
            for (const duplicates::Group &group : *groups)
                classes += duplicates::toString(group.cls);
        }
        std::sort(classes.begin(), classes.end());
        return classes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestScanBodies)
#include "tst_scan_bodies.moc"
