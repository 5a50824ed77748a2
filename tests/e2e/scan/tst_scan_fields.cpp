// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/onemailbox.h"
#include "tests/e2e/scan/plainscan.h"
#include "tests/e2e/support/ctl.h"
#include "tests/wire/scriptedserver.h"

#include "core/store/store.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr std::uint32_t lastUid = 3'000;
constexpr std::uint32_t gone = 15; ///< of the oldest
constexpr std::uint32_t messages = lastUid - gone;

/// The copies, by the first of them. Nothing else has an id of its own twice.
const std::map<std::uint32_t, std::vector<std::uint32_t>> copies{
    {20, {20, 21}}, {1'000, {1'000, 2'500}}, {2'900, {2'900, 2'901, 2'902}}};

std::uint32_t originalOf(std::uint32_t uid)
{
    for (const auto &[first, all] : copies) {
        if (std::ranges::find(all, uid) != all.end())
            return first;
    }
    return uid;
}

enum class Picks {
    Well,
    Refuses,   ///< BAD, as if it had never heard of the item
    Nothing,   ///< an empty line
    NoString,  ///< NIL
    OtherOnes, ///< the fields of another message
    Everything ///< the whole header
};

std::string keyFieldsOf(std::uint32_t uid)
{
    const std::string number = std::to_string(originalOf(uid));
    return "From: anna@a.example\r\nTo: bob@b.example\r\nSubject: mail " + number +
           "\r\nDate: Mon, 23 Nov 2026 09:59:00 +0000\r\nMessage-ID: <" + number + "@a.example>\r\n";
}

std::string headerOf(std::uint32_t uid)
{
    return "Received: from a by b with ESMTP id " + std::to_string(uid) + "; Mon, 23 Nov 2026 10:00:00 +0000\r\n" +
           keyFieldsOf(uid) + "X-Other: of no interest\r\n\r\n";
}

struct Wire
{
    Picks picks = Picks::Well;
    std::map<std::uint32_t, int> fields; ///< how often those of each were asked for
    std::map<std::uint32_t, int> headers;
};

std::string pickedBy(Picks picks, std::uint32_t uid)
{
    switch (picks) {
    case Picks::OtherOnes:
        return keyFieldsOf(uid % lastUid + 1) + "\r\n";
    case Picks::Nothing:
        return "\r\n";
    case Picks::Everything:
        return headerOf(uid);
    default:
        return keyFieldsOf(uid) + "\r\n";
    }
}

std::string answerTo(const std::string &command, std::uint32_t uid, Wire &wire)
{
    const std::string text = "Text of mail " + std::to_string(originalOf(uid)) + "\r\n";
    std::string answer = fetchAnswer(uid - gone, uid, headerOf(uid).size() + text.size());
    const auto literal = [&answer](const std::string &name, const std::string &bytes) {
        answer += " " + name + " {" + std::to_string(bytes.size()) + "}\r\n" + bytes;
    };
    if (command.find("HEADER.FIELDS") != std::string::npos) {
        ++wire.fields[uid];
        // As servers write it: in capitals, names as they like.
        if (wire.picks == Picks::NoString)
            answer += " BODY[HEADER.FIELDS (FROM TO CC SUBJECT DATE MESSAGE-ID X-MS-JOURNAL-REPORT)] NIL";
        else
            literal("BODY[HEADER.FIELDS (FROM TO CC SUBJECT DATE \"MESSAGE-ID\" X-MS-JOURNAL-REPORT)]",
                    pickedBy(wire.picks, uid));
    } else if (command.find("BODY.PEEK[HEADER]") != std::string::npos) {
        ++wire.headers[uid];
        literal("BODY[HEADER]", headerOf(uid));
    } else {
        literal("BODY[]", headerOf(uid) + text);
    }
    return answer + ")\r\n";
}

void talk(wire::Peer &peer, Wire &wire)
{
    OneMailbox server{messages, lastUid, {}, "BAD what is that"};
    server.fetch = [&wire](const imap::UidSet &uids, const std::string &items) -> std::optional<std::string> {
        if (wire.picks == Picks::Refuses && items.find("HEADER.FIELDS") != std::string::npos)
            return std::nullopt;
        std::string answer;
        for (const Uid uid : uids.expanded(lastUid)) {
            if (uid.value > gone)
                answer += answerTo(items, uid.value, wire);
        }
        return answer;
    };
    server.talk(peer);
}

} // namespace

/// Of a mailbox with many messages the fields are read that tell copies from others, and whole headers of copies alone;
/// where a server does not pick fields as it should, whole headers of all.
class TestScanFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundDoesNotDependOnHowAServerPicks_data()
    {
        QTest::addColumn<int>("picks");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("well") << int(Picks::Well) << true;
        QTest::newRow("everything") << int(Picks::Everything) << true;
        QTest::newRow("refuses") << int(Picks::Refuses) << false;
        QTest::newRow("nothing") << int(Picks::Nothing) << false;
        QTest::newRow("no string") << int(Picks::NoString) << false;
        QTest::newRow("fields of another message") << int(Picks::OtherOnes) << false;
    }

    void whatIsFoundDoesNotDependOnHowAServerPicks()
    {
        QFETCH(int, picks);
        QFETCH(bool, trusted);
        Wire wire;
        wire.picks = Picks(picks);
        wire::ScriptedServer server([&](wire::Peer &peer) { talk(peer, wire); });
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        auto outcome = plainScan(server.port(), path);
        MUST(outcome);
        QCOMPARE(outcome->totals.messages, std::uint64_t{messages});

        auto store = store::Store::open(path, store::Access::ReadOnly);
        MUST(store);
        store::GroupQuery query;
        query.account = outcome->account;
        auto groups = store->groups().load(query);
        MUST(groups);
        QCOMPARE(groups->size(), copies.size());
        for (const duplicates::Group &group : *groups) {
            std::vector<std::uint32_t> uids;
            for (const duplicates::Copy &copy : group.copies)
                uids.push_back(copy.ref.uid.value);
            std::ranges::sort(uids);
            QVERIFY(copies.contains(uids.front()));
            QVERIFY(uids == copies.at(uids.front()));
            QCOMPARE(duplicates::toString(group.cls), duplicates::toString(duplicates::Class::B));
        }

        // The few that show how the server picks are read in both ways.
        const std::size_t sample = 10; // of each end, and those of one are gone
        QCOMPARE(wire.fields.size(), trusted ? std::size_t{messages} : wire.fields.empty() ? 0 : sample);
        QCOMPARE(wire.fields.empty(), wire.picks == Picks::Refuses);
        QVERIFY2(trusted ? wire.headers.size() <= sample + 7 : wire.headers.size() == messages,
                 std::to_string(wire.headers.size()).c_str());
        for (const auto &[first, all] : copies) {
            for (const std::uint32_t uid : all)
                QVERIFY2(wire.headers[uid] >= 1, std::to_string(uid).c_str());
        }
    }

    void anIdBehindAMegabyteOfHeaderIsFound_data()
    {
        QTest::addColumn<bool>("picks");
        QTest::newRow("the server picks fields") << true;
        QTest::newRow("it refuses to") << false;
    }

    /// Where it cannot be had, that is told.
    void anIdBehindAMegabyteOfHeaderIsFound()
    {
        QFETCH(bool, picks);
        const std::string header = "X-Long: " + std::string(1'100'000, 'x') + "\r\n" + keyFieldsOf(1) + "\r\n";
        wire::ScriptedServer server([&](wire::Peer &peer) {
            OneMailbox box{2, 2, {}, "BAD what is that"};
            box.fetch = [&](const imap::UidSet &uids, const std::string &items) -> std::optional<std::string> {
                const bool fields = items.find("HEADER.FIELDS") != std::string::npos;
                if (fields && !picks)
                    return std::nullopt;
                const bool whole = items.find("BODY.PEEK[]") != std::string::npos;
                const std::string bytes = fields ? keyFieldsOf(1) + "\r\n" : header + (whole ? "Text\r\n" : "");
                std::string answers;
                for (const std::uint32_t uid : {1U, 2U}) {
                    if (uids.contains(Uid{uid}))
                        answers += fetchAnswer(uid, uid, header.size() + 6) +
                                   (fields  ? " BODY[HEADER.FIELDS (FROM MESSAGE-ID)]"
                                    : whole ? " BODY[]"
                                            : " BODY[HEADER]") +
                                   " {" + std::to_string(bytes.size()) + "}\r\n" + bytes + ")\r\n";
                }
                return answers;
            };
            box.talk(peer);
        });
        const QTemporaryDir folder;
        auto outcome = plainScan(server.port(), folder.filePath(QStringLiteral("store.db")).toStdString());
        MUST(outcome);
        QCOMPARE(outcome->totals.groups, std::uint64_t{picks ? 1U : 0U});
        QCOMPARE(outcome->mailboxes.front().fault.has_value(), !picks);
    }
};

QTEST_GUILESS_MAIN(TestScanFields)
#include "tst_scan_fields.moc"
