// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/session.h"
#include "tests/e2e/watch/watching.h"
#include "tests/lab/faultproxy.h"

#include <set>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;
using Kind = jobs::WatchEvent::Kind;

namespace {

/// ONECOPY_LONG=1 delivers for a whole minute.
int arrivalsOverCuts()
{
    return qEnvironmentVariableIntValue("ONECOPY_LONG") != 0 ? 1000 : 400;
}

constexpr int cuts = 20;
/// 1,000 arrivals a minute.
constexpr auto betweenArrivals = 60ms;

Result<std::unique_ptr<lab::Dovecot>> serverWithout(const std::vector<std::string> &words)
{
    lab::DovecotOptions options;
    options.users = {"anna"};
    options.extraConfiguration = detailConfiguration();
    if (!words.empty())
        options.imapCapability = capabilitiesWithout(words);
    return lab::Dovecot::start(std::move(options));
}

void waysToWatch()
{
    QTest::addColumn<std::vector<std::string>>("without");
    QTest::newRow("NOTIFY") << std::vector<std::string>{};
    QTest::newRow("IDLE") << std::vector<std::string>{"NOTIFY"};
    QTest::newRow("asking") << std::vector<std::string>{"NOTIFY", "IDLE"};
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrivalOnceWhereverItComes_data() { waysToWatch(); }
    void everyArrivalOnceWhereverItComes()
    {
        QFETCH(std::vector<std::string>, without);
        auto server = serverWithout(without);
        MUST(server);
        MUST(deliver(**server, "anna+Archive@lab.example", "old"));
        Watching watching(watchLogin(**server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver(**server, "anna@lab.example", "one"));
        MUST(deliver(**server, "anna+Archive@lab.example", "two"));
        MUST(deliver(**server, "anna@lab.example", "one"));
        QVERIFY(watching.waitForArrivals(3));
        const auto arrivals = watching.arrivals();
        QCOMPARE(arrivals.size(), std::size_t(3));
        std::set<std::string> seen;
        for (const auto &[event, at] : arrivals) {
            QCOMPARE(event.ref.mailbox.wire, std::string(event.messageId == "two@lab.example" ? "Archive" : "INBOX"));
            QCOMPARE(event.copy, seen.insert(event.messageId).second ? 1U : 2U);
        }
        QCOMPARE(QByteArray(kindOf(watching.stop()).c_str()), QByteArray("cancelled"));
    }

    /// Dovecot loses news of one mailbox while it tells of another, about once in twenty times.
    void nothingIsMissedWhereTwoMailboxesGetMailAtOnce()
    {
        constexpr int rounds = 40;
        auto server = serverWithout({});
        MUST(server);
        MUST(deliver(**server, "anna+Archive@lab.example", "old"));
        const jobs::Login login = watchLogin(**server, "anna");
        Watching watching(login);
        QVERIFY(watching.waitForReady());
        auto client = jobs::openPatiently(login, {});
        MUST(client);
        for (int round = 1; round <= rounds; ++round) {
            const std::string mail = "Message-ID: <" + std::to_string(round) + "@lab.example>\r\n\r\nText\r\n";
            for (const char *mailbox : {"Archive", "INBOX"})
                MUST(client->append({mailbox}, mail, {}));
            QVERIFY2(watching.waitForArrivals(2 * round), qPrintable(QString::number(round)));
        }
        for (const auto &[id, times] : watching.timesTold())
            QCOMPARE(times, 2);
    }

    void aMailboxThatIsMadeLaterIsWatchedToo()
    {
        auto server = serverWithout({});
        MUST(server);
        Watching watching(watchLogin(**server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver(**server, "anna+Fresh@lab.example", "first"));
        MUST(deliver(**server, "anna+Fresh@lab.example", "second"));
        QVERIFY(watching.waitForArrivals(2));
        for (const auto &[event, at] : watching.arrivals())
            QCOMPARE(event.ref.mailbox.wire, std::string("Fresh"));
    }

    void onlyTheMailboxesThatWereNamed()
    {
        auto server = serverWithout({});
        MUST(server);
        MUST(deliver(**server, "anna+Archive@lab.example", "old"));
        Watching watching(watchLogin(**server, "anna"), {{"Archive"}});
        QVERIFY(watching.waitForReady());
        MUST(deliver(**server, "anna@lab.example", "elsewhere"));
        MUST(deliver(**server, "anna+Archive@lab.example", "here"));
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"here@lab.example", 1}}));
    }

    void moreMailboxesThanConnections()
    {
        auto server = serverWithout({"NOTIFY"});
        MUST(server);
        for (int i = 0; i < 12; ++i)
            MUST(deliver(**server, "anna+Box" + std::to_string(i) + "@lab.example", "old"));
        Watching watching(watchLogin(**server, "anna"));
        QVERIFY(watching.waitForReady());
        for (int i = 0; i < 12; ++i)
            MUST(deliver(**server, "anna+Box" + std::to_string(i) + "@lab.example", "new" + std::to_string(i)));
        QVERIFY(watching.waitForArrivals(12));
        QCOMPARE(watching.timesTold().size(), std::size_t(12));
    }

    void aMailboxUnderTwoNamesIsToldOnce_data()
    {
        QTest::addColumn<std::vector<std::string>>("without");
        QTest::newRow("NOTIFY") << std::vector<std::string>{};
        QTest::newRow("IDLE") << std::vector<std::string>{"NOTIFY"};
    }
    void aMailboxUnderTwoNamesIsToldOnce()
    {
        QFETCH(std::vector<std::string>, without);
        lab::DovecotOptions options;
        options.users = {"anna"};
        options.extraConfiguration = detailConfiguration() + "namespace twin {\n  prefix = Twin/\n  separator = /\n"
                                                             "  alias_for =\n  list = yes\n  subscriptions = no\n}\n";
        options.imapCapability = capabilitiesWithout(without);
        auto server = lab::Dovecot::start(std::move(options));
        MUST(server);
        MUST(deliver(**server, "anna@lab.example", "older"));
        MUST(deliver(**server, "anna+Archive@lab.example", "old"));
        Watching watching(watchLogin(**server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver(**server, "anna+Archive@lab.example", "new"));
        QVERIFY(watching.waitForArrivals(1));
        // At whose arrival anything that was told twice has been told.
        MUST(deliver(**server, "anna@lab.example", "last"));
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.arrivals().size(), std::size_t(2));
        for (const auto &[id, count] : watching.timesTold())
            QVERIFY2(count == 1, id.c_str());
    }

    /// A server that lets nobody hold more than two connections.
    void connectionsThatAreRefusedAreDoneWithout()
    {
        lab::DovecotOptions options;
        options.users = {"anna"};
        options.extraConfiguration = detailConfiguration() + "protocol imap {\n  mail_max_userip_connections = 2\n}\n";
        options.imapCapability = capabilitiesWithout({"NOTIFY"});
        auto server = lab::Dovecot::start(std::move(options));
        MUST(server);
        for (const char *box : {"A", "B", "C", "D"})
            MUST(deliver(**server, std::string("anna+") + box + "@lab.example", "old"));
        Watching watching(watchLogin(**server, "anna"));
        QVERIFY(watching.waitForReady());
        for (const char *box : {"A", "B", "C", "D"})
            MUST(deliver(**server, std::string("anna+") + box + "@lab.example", std::string("new") + box));
        QVERIFY(watching.waitForArrivals(4));
        QCOMPARE(watching.timesTold().size(), std::size_t(4));
    }

    void nothingIsMissedOrToldTwiceOverCuts_data()
    {
        QTest::addColumn<std::vector<std::string>>("without");
        QTest::newRow("NOTIFY") << std::vector<std::string>{};
        QTest::newRow("IDLE") << std::vector<std::string>{"NOTIFY"};
    }
    void nothingIsMissedOrToldTwiceOverCuts()
    {
        QFETCH(std::vector<std::string>, without);
        auto server = serverWithout(without);
        MUST(server);
        MUST(deliver(**server, "anna+Archive@lab.example", "old"));
        auto proxy = lab::FaultProxy::start((*server)->ports().imaps);
        MUST(proxy);
        Watching watching(watchLogin(**server, "anna", (*proxy)->port()));
        QVERIFY(watching.waitForReady());
        const int total = arrivalsOverCuts();
        // Every arrival is a moment of its own: the cuts fall before, in and behind the reading of any of them.
        auto next = std::chrono::steady_clock::now();
        int done = 0;
        for (int i = 0; i < total; ++i) {
            MUST(deliver(**server, i % 5 == 4 ? "anna+Archive@lab.example" : "anna@lab.example",
                         "m" + std::to_string(i)));
            if ((i + 1) * cuts / total > done) {
                ++done;
                (*proxy)->resetConnections();
            }
            next += betweenArrivals;
            std::this_thread::sleep_until(next);
        }
        QCOMPARE(done, cuts);
        QVERIFY(watching.waitForArrivals(static_cast<std::size_t>(total)));
        // One more, at whose arrival anything that was told twice has been told.
        MUST(deliver(**server, "anna@lab.example", "last"));
        QVERIFY(watching.waitForArrivals(static_cast<std::size_t>(total) + 1));
        const auto times = watching.timesTold();
        QCOMPARE(times.size(), static_cast<std::size_t>(total) + 1);
        for (const auto &[id, count] : times)
            QVERIFY2(count == 1, id.c_str());
        // With busy processors most cuts fall into the pause before the next try.
        QVERIFY(watching.count(Kind::Error) >= 1);
    }

    void aServerThatStartsAgain_data() { waysToWatch(); }
    void aServerThatStartsAgain()
    {
        QFETCH(std::vector<std::string>, without);
        auto server = serverWithout(without);
        MUST(server);
        Watching watching(watchLogin(**server, "anna"), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        MUST(deliver(**server, "anna@lab.example", "before"));
        QVERIFY(watching.waitForArrivals(1));
        (*server)->kill9();
        QVERIFY(watching.waitFor(Kind::Error, 1));
        MUST((*server)->restart());
        MUST(deliver(**server, "anna@lab.example", "between"));
        QVERIFY(watching.waitFor(Kind::Reconnected, 1));
        MUST(deliver(**server, "anna@lab.example", "after"));
        QVERIFY(watching.waitForArrivals(3));
        QCOMPARE(watching.timesTold().size(), std::size_t(3));
    }

    /// A person tidies up while the others are watched.
    void aMailboxThatIsDeletedIsNoFault_data() { waysToWatch(); }
    void aMailboxThatIsDeletedIsNoFault()
    {
        QFETCH(std::vector<std::string>, without);
        auto server = serverWithout(without);
        MUST(server);
        MUST(deliver(**server, "anna+Project@lab.example", "old"));
        auto proxy = lab::FaultProxy::start((*server)->ports().imaps);
        MUST(proxy);
        Watching watching(watchLogin(**server, "anna", (*proxy)->port()));
        QVERIFY(watching.waitForReady());
        MUST((*server)->doveadm({"mailbox", "delete", "-u", "anna", "Project"}));
        (*proxy)->resetConnections();
        QVERIFY(watching.waitFor(Kind::Reconnected, 1));
        MUST(deliver(**server, "anna@lab.example", "new"));
        QVERIFY(watching.waitForArrivals(1));
        // All that was lost is back: none waits for the mailbox that is no more.
        QTRY_COMPARE_WITH_TIMEOUT(watching.count(Kind::Error) - watching.count(Kind::Reconnected), 0, 30'000);
        if (!without.empty())
            return; // it is looked for once a minute only
        MUST(deliver(**server, "anna+Project@lab.example", "again"));
        QVERIFY(watching.waitForArrivals(2));
    }

    /// A whole shift of mail that came while the line was away is told in order.
    void aLongAbsence()
    {
        auto server = serverWithout({});
        MUST(server);
        auto proxy = lab::FaultProxy::start((*server)->ports().imaps);
        MUST(proxy);
        Watching watching(watchLogin(**server, "anna", (*proxy)->port()), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        (*proxy)->setRefusing(true);
        (*proxy)->resetConnections();
        QVERIFY(watching.waitFor(Kind::Error, 1));
        for (int i = 0; i < 600; ++i)
            MUST(deliver(**server, "anna@lab.example", "m" + std::to_string(i)));
        (*proxy)->setRefusing(false);
        QVERIFY(watching.waitForArrivals(600));
        const auto arrivals = watching.arrivals();
        for (std::size_t i = 1; i < arrivals.size(); ++i)
            QVERIFY(arrivals[i - 1].event.ref.uid < arrivals[i].event.ref.uid);
        QCOMPARE(watching.timesTold().size(), std::size_t(600));
    }

private:
    static std::string kindOf(const Result<void> &result)
    {
        return result ? "success" : std::string(toString(result.error().kind));
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
