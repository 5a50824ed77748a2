// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/e2e/support/rawlog.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/filler.h"
#include "tests/lab/mailtext.h"

#include <algorithm>
#include <csignal>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

constexpr int boxes = 300;
const QStringList scanCommand{QStringLiteral("scan"), QStringLiteral("--json")};
/// A second connection would go on where the first one was cut.
const QStringList scanAlone = scanCommand + QStringList{QStringLiteral("--jobs"), QStringLiteral("1")};

qint64 sumOf(const QJsonObject &scan, const char *field)
{
    qint64 sum = 0;
    for (const QJsonValue &mailbox : scan[QLatin1String("mailboxes")].toArray())
        sum += mailbox[QLatin1String(field)].toInteger();
    return sum;
}

} // namespace

/// Many mailboxes that are read several at once: what is found, what is asked, and what happens when it is cut.
class TestScanBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.users = {"anna", "bernd"};
        options.extraConfiguration = rawlogConfiguration();
        auto started = lab::Dovecot::start(options);
        MUST(started);
        m_server = std::move(*started);
        // More than half of it is in INBOX, which is not small; names have blanks, umlauts, "&" and levels.
        lab::SeedPlan plan;
        plan.messages = 4'000;
        plan.mailboxes = boxes;
        auto truth = lab::fill(*m_server, "anna", plan);
        MUST(truth);
        m_truth = std::move(*truth);
    }

    void findsWhatTheSeederMade_data()
    {
        QTest::addColumn<QString>("connections");
        QTest::newRow("one connection") << QStringLiteral("1");
        QTest::newRow("three connections") << QStringLiteral("3");
    }

    void findsWhatTheSeederMade()
    {
        QFETCH(QString, connections);
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "anna");
        const CtlResult scanned = ctl.run(scanCommand + QStringList{QStringLiteral("--jobs"), connections} + account);
        MUST_EXIT(scanned, 0);
        verifyTruth(ctl, account, scanned);
        for (const lab::TruthMailbox &mailbox : m_truth.mailboxes) {
            const QJsonObject entry = mailboxOf(scanned.json(), QString::fromStdString(mailbox.name));
            QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(mailbox.messages));
            QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(mailbox.messages));
            QCOMPARE(entry[QLatin1String("uidvalidity")].toInteger(), qint64(mailbox.uidValidity));
            QCOMPARE(entry[QLatin1String("mode")].toString(), QStringLiteral("full"));
        }
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        QCOMPARE(sumOf(again.json(), "fetched"), qint64(0));
        const CtlResult full = ctl.run(scanCommand + QStringList{QStringLiteral("--full")} + account);
        MUST_EXIT(full, 0);
        QCOMPARE(sumOf(full.json(), "fetched"), qint64(m_truth.messages));
        verifyTruth(ctl, account, full);
    }

    void cutByTheLine_data()
    {
        QTest::addColumn<int>("permille");
        for (const int permille : {100, 550, 700, 850})
            QTest::addRow("after %d of 1,000 bytes", permille) << permille;
    }

    void cutByTheLine()
    {
        QFETCH(int, permille);
        auto proxy = lab::FaultProxy::start(m_server->ports().imaps);
        MUST(proxy);
        Ctl ctl;
        const QStringList account =
            ctl.account(*m_server, "anna", urlOf("imaps", "anna", "localhost", (*proxy)->port()));
        if (m_bytes == 0) {
            Ctl whole;
            MUST_EXIT(whole.run(scanAlone + account), 0);
            m_bytes = (*proxy)->bytes(lab::ProxyDirection::ToClient);
        }
        (*proxy)->setRule({lab::ProxyAction::Reset, lab::ProxyDirection::ToClient,
                           m_bytes * static_cast<std::uint64_t>(permille) / 1000, 1});
        MUST_EXIT(ctl.run(scanAlone + account), 1);
        QCOMPARE((*proxy)->faults(), 1);
        const CtlResult resumed = ctl.run(scanAlone + account);
        MUST_EXIT(resumed, 0);
        verifyTruth(ctl, account, resumed);
        // It goes on where it was cut.
        const qint64 fetched = sumOf(resumed.json(), "fetched");
        QVERIFY2(fetched < qint64(m_truth.messages) * (1100 - permille) / 1000,
                 QByteArray::number(fetched).constData());
    }

    void interruptedByTheUser()
    {
        auto proxy = lab::FaultProxy::start(m_server->ports().imaps);
        MUST(proxy);
        Ctl ctl;
        const QStringList account =
            ctl.account(*m_server, "anna", urlOf("imaps", "anna", "localhost", (*proxy)->port()));
        (*proxy)->setRule({lab::ProxyAction::BlackHole, lab::ProxyDirection::ToClient, 600'000, -1});
        const auto process = ctl.start(scanCommand + account);
        QVERIFY((*proxy)->waitForFaults(1, 60s));
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
        MUST_EXIT(Ctl::finish(*process), 130);
        (*proxy)->clearRule();
        const CtlResult resumed = ctl.run(scanCommand + account);
        MUST_EXIT(resumed, 0);
        verifyTruth(ctl, account, resumed);
    }

    /// Nothing is asked for twice, and nothing of each mailbox but that.
    void asksOnceForEachMailbox()
    {
        MUST(startRawlog(*m_server, "anna"));
        Ctl ctl;
        MUST_EXIT(ctl.run(scanAlone + QStringList{QStringLiteral("--prove"), QStringLiteral("none")} +
                          ctl.account(*m_server, "anna")),
                  0);
        const std::vector<std::string> commands = commandsIn(*m_server, "anna");
        const auto count = [&](std::string_view what) { return std::ranges::count(commands, what); };
        QCOMPARE(count("LIST"), 1);
        QCOMPARE(count("STATUS"), 0);
        QCOMPARE(count("NAMESPACE"), 0);
        QVERIFY(count("EXAMINE") >= boxes);
        // Those in which headers of candidates are missing are opened once more.
        QVERIFY2(commands.size() < 2U * boxes + 2U * boxes / 5U, std::to_string(commands.size()).c_str());
        for (const std::string &command : commands)
            QVERIFY2(!isChanging(command), command.c_str());
    }

    /// Last: it changes what the seeder made.
    void theNextScanBringsWhatChanged()
    {
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "bernd");
        auto pipe = lab::ImapPipe::open(m_server->imapCommand("bernd"));
        MUST(pipe);
        std::vector<SmallMail> mails;
        for (int box = 0; box < 60; ++box) {
            for (int i = 0; i < 5; ++i)
                mails.push_back(
                    {"b" + std::to_string(box), smallMail(std::to_string(box) + "-" + std::to_string(i), "hello", 1)});
        }
        MUST(storeAll(*pipe, mails));
        MUST_EXIT(ctl.run(scanCommand + account), 0);
        std::vector<SmallMail> fresh;
        for (int box = 0; box < 40; ++box) {
            const std::string name = "b" + std::to_string(box);
            MUST(pipe->run("SELECT " + name));
            MUST(pipe->run("UID STORE 2 +FLAGS (\\Flagged)"));
            MUST(pipe->run("UID STORE 3 +FLAGS (\\Deleted)"));
            MUST(pipe->run("UID EXPUNGE 3"));
            // A second copy of a message that is known.
            fresh.push_back({name, smallMail(std::to_string(box) + "-0", "hello", 2)});
        }
        MUST(pipe->run("UNSELECT"));
        MUST(storeAll(*pipe, fresh));
        MUST(pipe->run("DELETE b59"));
        // UIDVALIDITY counts seconds: another one needs another second, or a name that is given back.
        MUST(storeAll(*pipe, {{"other", smallMail("other-1", "hello", 1)}}));
        MUST(pipe->run("DELETE b58"));
        MUST(pipe->run("RENAME other b58"));
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        QCOMPARE(sumOf(again.json(), "fetched"), qint64(41));
        QCOMPARE(sumOf(again.json(), "expunged"), qint64(40));
        for (int box = 0; box < 40; ++box) {
            const QJsonObject entry = mailboxOf(again.json(), QStringLiteral("b%1").arg(box));
            QCOMPARE(entry[QLatin1String("mode")].toString(), QStringLiteral("qresync"));
            QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(5));
        }
        QCOMPARE(again.json()[QLatin1String("totals")][QLatin1String("extra_copies")].toInteger(), qint64(40));
        auto store = store::Store::open(ctl.storePath(), store::Access::ReadOnly);
        MUST(store);
        const AccountId id = loginTo(*m_server, "bernd").account.id();
        auto states = store->arrivals().mailboxes(id);
        MUST(states);
        for (const store::MailboxState &state : *states) {
            QVERIFY2(state.complete, state.name.wire.c_str());
            if (state.name.wire != "b7")
                continue;
            auto flagged = store->arrivals().find(id, {state.name, state.validity, Uid{2}});
            MUST(flagged);
            QVERIFY(flagged->has_value());
            QCOMPARE((*flagged)->arrival.flags, std::string("\\Flagged"));
        }
        Ctl anew;
        const QStringList other = anew.account(*m_server, "bernd");
        MUST_EXIT(anew.run(scanCommand + other), 0);
        const QByteArray wrong = difference(foundBy(ctl, account, true), foundBy(anew, other, true));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

private:
    void verifyTruth(const Ctl &ctl, const QStringList &account, const CtlResult &scan)
    {
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(m_truth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(scan.json()[QLatin1String("totals")][QLatin1String("messages")].toInteger(), qint64(m_truth.messages));
    }

    std::unique_ptr<lab::Dovecot> m_server;
    lab::Truth m_truth;
    std::uint64_t m_bytes = 0; ///< of a whole scan
};

QTEST_GUILESS_MAIN(TestScanBoxes)
#include "tst_scan_boxes.moc"
