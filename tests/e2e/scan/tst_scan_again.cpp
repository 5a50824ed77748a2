// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/e2e/support/rawlog.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/filler.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/smtpsender.h"

#include <algorithm>
#include <csignal>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

const QStringList scanCommand{QStringLiteral("scan"), QStringLiteral("--json")};
/// A second connection would go on where the first one was cut.
const QStringList scanAlone = scanCommand + QStringList{QStringLiteral("--jobs"), QStringLiteral("1")};

QJsonObject countsOf(const QJsonObject &scan)
{
    QJsonObject totals = scan[QLatin1String("totals")].toObject();
    totals.remove(QLatin1String("seconds"));
    return totals;
}

} // namespace

/// A second scan costs what has changed, and tells the same as a first one.
class TestScanAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.users = {"still", "grown",   "shrunk",  "flagged", "renewed",
                         "cut",   "stopped", "dropped", "hostile", "few"};
        options.extraConfiguration = rawlogConfiguration();
        auto started = lab::Dovecot::start(options);
        MUST(started);
        m_server = std::move(*started);
    }

    void nothingChanged()
    {
        Ctl ctl;
        const QStringList account = seededAndScanned(ctl, "still");
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        const QJsonArray mailboxes = again.json()[QLatin1String("mailboxes")].toArray();
        QVERIFY(mailboxes.size() >= 3);
        for (const QJsonValue &mailbox : mailboxes) {
            if (mailbox[QLatin1String("messages")].toInteger() == 0)
                continue;
            QCOMPARE(mailbox[QLatin1String("mode")].toString(), QStringLiteral("qresync"));
            QCOMPARE(mailbox[QLatin1String("fetched")].toInteger(), qint64(0));
            QCOMPARE(mailbox[QLatin1String("expunged")].toInteger(), qint64(0));
        }
        verifyAsFresh(ctl, again, "still");
    }

    void deliveries()
    {
        Ctl ctl;
        const QStringList account = seededAndScanned(ctl, "grown");
        // Twice the same: once as new mail, once more for a message that the scan knows.
        const std::string mail = smallMail("fresh-1", "A new message", 1);
        for (int i = 0; i < 2; ++i)
            MUST(lab::sendMail(m_server->ports().lmtp, "sender@example.org", "grown@lab.example", mail, true));
        const lab::TruthGroup &known = m_truth.groups.front();
        const lab::TruthMailbox &home = m_truth.mailboxes[known.copies.front().mailbox];
        lab::ImapPipe pipe = openPipe("grown");
        MUST(pipe.run("SELECT " + lab::imapQuoted(home.wire)));
        MUST(pipe.run("UID COPY " + std::to_string(known.copies.front().uid) + " INBOX"));
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        QCOMPARE(mailboxOf(again.json(), QStringLiteral("INBOX"))[QLatin1String("fetched")].toInteger(), qint64(3));
        QCOMPARE(mailboxOf(again.json(), QStringLiteral("INBOX"))[QLatin1String("mode")].toString(),
                 QStringLiteral("qresync"));
        QCOMPARE(again.json()[QLatin1String("totals")][QLatin1String("groups")].toInteger(),
                 qint64(m_truth.groups.size() + 1));
        QCOMPARE(again.json()[QLatin1String("totals")][QLatin1String("extra_copies")].toInteger(),
                 qint64(m_truth.extraCopies + 2));
        verifyAsFresh(ctl, again, "grown");
    }

    /// On a slow line each question takes longer than its answer.
    void newCopiesOfOldMailAreProvedWithFewQuestions()
    {
        // More than are kept with their headers.
        std::vector<SmallMail> mail;
        for (int i = 0; i < 1'100; ++i)
            mail.push_back({"INBOX", smallMail("old-" + std::to_string(i), "Number " + std::to_string(i), 1)});
        lab::ImapPipe pipe = openPipe("few");
        MUST(storeAll(pipe, mail));
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "few");
        MUST_EXIT(ctl.run(scanCommand + account), 0);
        MUST(pipe.run("SELECT INBOX"));
        MUST(pipe.run("UID COPY 17,500,900 INBOX"));
        MUST(startRawlog(*m_server, "few"));
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        const std::vector<std::string> commands = commandsIn(*m_server, "few");
        QCOMPARE(std::ranges::count(commands, "EXAMINE"), 1);
        QCOMPARE(std::ranges::count(commands, "UID FETCH"), 2); // what is new, and all of the six
        QCOMPARE(again.json()[QLatin1String("totals")][QLatin1String("groups")].toInteger(), qint64(3));
        const CtlResult groups = ctl.run(QStringList{QStringLiteral("duplicates"), QStringLiteral("--json"),
                                                     QStringLiteral("--class"), QStringLiteral("A")} +
                                         account);
        MUST_EXIT(groups, 0);
        QCOMPARE(groups.json()[QLatin1String("groups")].toArray().size(), 3);
        for (const QJsonValue &group : groups.json()[QLatin1String("groups")].toArray())
            QVERIFY(group[QLatin1String("proved")].toBool());
        verifyAsFresh(ctl, again, "few");
    }

    /// Whoever sends mail must not be able to write to an administrator's terminal.
    void noMailSpeaksToTheTerminal()
    {
        // ESC ]0;…BEL sets a title, CSI as one byte, and a line end that would begin a line of its own.
        const std::string subject = "=?utf-8?B?G10wO2V2aWwHG1szMW3Cm2RlbGV0ZWQKMTAwIGdyb3Vwcw==?=";
        for (int i = 0; i < 2; ++i) {
            MUST(lab::sendMail(m_server->ports().lmtp, "sender@example.org", "hostile@lab.example",
                               smallMail("terminal-1", subject, 1), true));
            // Not encoded (RFC 6532).
            MUST(lab::sendMail(m_server->ports().lmtp, "sender@example.org", "hostile@lab.example",
                               smallMail("terminal-2",
                                         "\xC2\x9B"
                                         "31mred \xE2\x80\xAE"
                                         "evil",
                                         2),
                               true));
        }
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "hostile");
        const auto isHarmless = [](const QByteArray &text) {
            return std::ranges::none_of(text,
                                        [](char c) {
                                            const auto byte = static_cast<unsigned char>(c);
                                            return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
                                        }) &&
                   !text.contains("\xC2\x9B") && !text.contains("\xE2\x80\xAE");
        };
        for (const char *command : {"scan", "duplicates", "diagnose", "remove --keep oldest --dry-run"}) {
            const CtlResult told = ctl.run(QString::fromLatin1(command).split(QLatin1Char(' ')) + account);
            MUST_EXIT(told, 0);
            QVERIFY2(isHarmless(told.out) && isHarmless(told.err), (told.out + told.err).constData());
            QVERIFY2(!told.out.contains("\n100 groups"), told.out.constData());
            // What a program gets is shown at a terminal, too.
            const CtlResult json = ctl.run(QString::fromLatin1(command).split(QLatin1Char(' ')) +
                                           QStringList{QStringLiteral("--json")} + account);
            MUST_EXIT(json, 0);
            QVERIFY2(isHarmless(json.out) && !json.json().isEmpty(), json.out.constData());
        }
        QVERIFY(ctl.run(QStringList{QStringLiteral("duplicates")} + account).out.contains("evil"));
    }

    void anotherClientExpunges()
    {
        Ctl ctl;
        const QStringList account = seededAndScanned(ctl, "shrunk");
        // The first copy of one group, and every copy of another.
        QVERIFY(m_truth.groups.size() > 2);
        lab::ImapPipe pipe = openPipe("shrunk");
        std::vector<lab::Place> gone = m_truth.groups[1].copies;
        gone.push_back(m_truth.groups[0].copies.front());
        for (const lab::Place &place : gone) {
            MUST(pipe.run("SELECT " + lab::imapQuoted(m_truth.mailboxes[place.mailbox].wire)));
            MUST(pipe.run("UID STORE " + std::to_string(place.uid) + " +FLAGS (\\Deleted)"));
            MUST(pipe.run("UID EXPUNGE " + std::to_string(place.uid)));
        }
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        qint64 expunged = 0;
        for (const QJsonValue &mailbox : again.json()[QLatin1String("mailboxes")].toArray()) {
            expunged += mailbox[QLatin1String("expunged")].toInteger();
            QCOMPARE(mailbox[QLatin1String("fetched")].toInteger(), qint64(0));
        }
        QCOMPARE(expunged, qint64(gone.size()));
        verifyAsFresh(ctl, again, "shrunk");
    }

    void anotherClientChangesFlags()
    {
        Ctl ctl;
        const QStringList account = seededAndScanned(ctl, "flagged");
        lab::ImapPipe pipe = openPipe("flagged");
        MUST(pipe.run("SELECT INBOX"));
        MUST(pipe.run("UID STORE 1:50 FLAGS (\\Answered $Label3)"));
        // Marked copies neither stay for others nor go: the plan shows that the flags have come.
        const auto inboxExtra =
            std::find_if(m_truth.groups.begin(), m_truth.groups.end(), [](const lab::TruthGroup &group) {
                return group.cls == lab::SeedClass::B && group.copies.size() == 2 && group.copies.back().mailbox == 0;
            });
        QVERIFY(inboxExtra != m_truth.groups.end());
        const std::uint32_t uid = inboxExtra->copies.back().uid;
        MUST(pipe.run("UID STORE " + std::to_string(uid) + " +FLAGS (\\Deleted)"));
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        QCOMPARE(mailboxOf(again.json(), QStringLiteral("INBOX"))[QLatin1String("fetched")].toInteger(), qint64(0));
        verifyAsFresh(ctl, again, "flagged");
        auto store = store::Store::open(ctl.storePath(), store::Access::ReadOnly);
        MUST(store);
        const AccountId id = loginTo(*m_server, "flagged").account.id();
        for (const std::uint32_t number : {1U, 50U, uid}) {
            auto known = store->arrivals().find(id, {{"INBOX"}, {m_truth.mailboxes[0].uidValidity}, {number}});
            MUST(known);
            QVERIFY(known->has_value());
            const std::string &flags = (*known)->arrival.flags;
            QVERIFY2(number > 50 || flags.starts_with("$Label3 \\Answered"), flags.c_str());
            QVERIFY2((flags.find("\\Deleted") != std::string::npos) == (number == uid), flags.c_str());
        }
        const CtlResult plan =
            ctl.run(QStringList{QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                                QStringLiteral("--dry-run"), QStringLiteral("--json")} +
                    account);
        MUST_EXIT(plan, 0);
        bool told = false;
        for (const QJsonValue &left : plan.json()[QLatin1String("skipped")].toArray()) {
            told = told || (left[QLatin1String("uid")].toInteger() == uid &&
                            left[QLatin1String("mailbox")].toString() == QLatin1String("INBOX") &&
                            left[QLatin1String("reason")].toString() == QLatin1String("marked-by-other"));
        }
        QVERIFY(told);
    }

    void mailboxesAreMadeAnewAndDeleted()
    {
        Ctl ctl;
        const QStringList account = seededAndScanned(ctl, "renewed");
        const lab::TruthMailbox renewed = m_truth.mailboxes[1];
        lab::ImapPipe pipe = openPipe("renewed");
        MUST(pipe.run("DELETE " + lab::imapQuoted(renewed.wire)));
        MUST(pipe.run("DELETE " + lab::imapQuoted(m_truth.mailboxes[2].wire)));
        // UIDVALIDITY counts seconds: another one needs another second, or a name that is given back.
        MUST(pipe.run("CREATE " + lab::imapQuoted("other")));
        MUST(storeAll(pipe, {{"other", smallMail("r-1", "one", 1)},
                             {"other", smallMail("r-1", "one", 2)},
                             {"other", smallMail("r-2", "two", 1)}}));
        MUST(pipe.run("RENAME other " + lab::imapQuoted(renewed.wire)));
        const CtlResult again = ctl.run(scanCommand + account);
        MUST_EXIT(again, 0);
        const QJsonObject entry = mailboxOf(again.json(), QString::fromStdString(renewed.name));
        QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(3));
        QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(3));
        QVERIFY(entry[QLatin1String("uidvalidity")].toInteger() != qint64(renewed.uidValidity));
        verifyAsFresh(ctl, again, "renewed");
    }

    void cutByTheLine_data()
    {
        QTest::addColumn<int>("permille");
        for (const int permille : {5, 150, 400, 700, 950})
            QTest::addRow("after %d of 1,000 bytes", permille) << permille;
    }

    void cutByTheLine()
    {
        QFETCH(int, permille);
        if (m_cutBytes == 0) {
            seed("cut");
            m_cutTruth = m_truth;
        }
        auto proxy = lab::FaultProxy::start(m_server->ports().imaps);
        MUST(proxy);
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "cut", urlOf("imaps", "cut", "localhost", (*proxy)->port()));
        if (m_cutBytes == 0) {
            Ctl first;
            MUST_EXIT(first.run(scanAlone + account), 0);
            m_cutBytes = (*proxy)->bytes(lab::ProxyDirection::ToClient);
        }
        (*proxy)->setRule({lab::ProxyAction::Reset, lab::ProxyDirection::ToClient,
                           m_cutBytes * static_cast<std::uint64_t>(permille) / 1000, 1});
        const CtlResult cut = ctl.run(scanAlone + account);
        MUST_EXIT(cut, 1);
        QVERIFY(cut.json().contains(QLatin1String("error")));
        QCOMPARE((*proxy)->faults(), 1);
        const CtlResult resumed = ctl.run(scanCommand + account);
        MUST_EXIT(resumed, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(m_cutTruth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(resumed.json()[QLatin1String("totals")][QLatin1String("messages")].toInteger(),
                 qint64(m_cutTruth.messages));
    }

    void interruptedByTheUser()
    {
        seed("stopped");
        auto proxy = lab::FaultProxy::start(m_server->ports().imaps);
        MUST(proxy);
        Ctl ctl;
        const QStringList account =
            ctl.account(*m_server, "stopped", urlOf("imaps", "stopped", "localhost", (*proxy)->port()));
        // Nothing passes any more once headers flow, so the scan is in the middle for sure.
        (*proxy)->setRule({lab::ProxyAction::BlackHole, lab::ProxyDirection::ToClient, 300'000, 1});
        const auto process = ctl.start(scanCommand + account);
        QVERIFY((*proxy)->waitForFaults(1, 60s));
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
        const CtlResult stopped = Ctl::finish(*process);
        MUST_EXIT(stopped, 130);
        QCOMPARE(stopped.json()[QLatin1String("error")][QLatin1String("kind")].toString(), QStringLiteral("cancelled"));
        (*proxy)->clearRule();
        const CtlResult resumed = ctl.run(scanCommand + account);
        MUST_EXIT(resumed, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(m_truth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void killed()
    {
        seed("dropped");
        auto proxy = lab::FaultProxy::start(m_server->ports().imaps);
        MUST(proxy);
        Ctl ctl;
        const QStringList account =
            ctl.account(*m_server, "dropped", urlOf("imaps", "dropped", "localhost", (*proxy)->port()));
        (*proxy)->setRule({lab::ProxyAction::BlackHole, lab::ProxyDirection::ToClient, 300'000, 1});
        const auto process = ctl.start(scanCommand + account);
        QVERIFY((*proxy)->waitForFaults(1, 60s));
        process->kill();
        QVERIFY(process->waitForFinished());
        (*proxy)->clearRule();
        const CtlResult resumed = ctl.run(scanCommand + account);
        MUST_EXIT(resumed, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(m_truth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

private:
    void seed(const std::string &user)
    {
        lab::SeedPlan plan;
        plan.messages = 600;
        plan.mailboxes = 3;
        plan.seed = std::hash<std::string>{}(user);
        auto truth = lab::fill(*m_server, user, plan);
        if (!truth)
            qFatal("%s", truth.error().describe().c_str());
        m_truth = std::move(*truth);
    }

    QStringList seededAndScanned(Ctl &ctl, const std::string &user)
    {
        seed(user);
        const QStringList account = ctl.account(*m_server, user);
        const CtlResult scanned = ctl.run(scanCommand + account);
        if (scanned.code != 0)
            qFatal("%s", scanned.err.constData());
        return account;
    }

    lab::ImapPipe openPipe(const std::string &user)
    {
        auto pipe = lab::ImapPipe::open(m_server->imapCommand(user));
        if (!pipe)
            qFatal("%s", pipe.error().describe().c_str());
        return std::move(*pipe);
    }

    /// The store that was kept up to date says what a new one would.
    void verifyAsFresh(const Ctl &ctl, const CtlResult &scan, const std::string &user)
    {
        Ctl fresh;
        const QStringList account = fresh.account(*m_server, user);
        const CtlResult scanned = fresh.run(scanCommand + account);
        MUST_EXIT(scanned, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, true), foundBy(fresh, account, true));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QCOMPARE(countsOf(scan.json()), countsOf(scanned.json()));
    }

    std::unique_ptr<lab::Dovecot> m_server;
    lab::Truth m_truth;
    lab::Truth m_cutTruth;
    std::uint64_t m_cutBytes = 0;
};

QTEST_GUILESS_MAIN(TestScanAgain)
#include "tst_scan_again.moc"
