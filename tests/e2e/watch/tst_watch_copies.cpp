// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"
#include "core/jobs/scan/scan.h"
#include "core/store/store.h"
#include "tests/e2e/watch/watching.h"
#include "tests/lab/filler.h"
#include "tests/lab/smtpsender.h"

#include <set>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;
using Kind = jobs::WatchEvent::Kind;

namespace {

const std::string plain = "From: b@example.net\r\nTo: anna@lab.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n";

std::string message(const std::string &id, const std::string &fields = plain, const std::string &text = "Hello")
{
    return (id.empty() ? std::string() : "Message-ID: <" + id + "@lab.example>\r\n") + fields + "Subject: About " +
           (id.empty() ? "nothing" : id) + "\r\n\r\n" + text + "\r\n";
}

} // namespace

/// What the live chart counts as a duplicate is what a scan would count.
class TestWatchCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        lab::DovecotOptions options;
        options.users = {"anna"};
        options.extraConfiguration =
            detailConfiguration() +
            "namespace inbox {\n  inbox = yes\n  mailbox Everything {\n    special_use = \\All\n    auto = create\n  "
            "}\n"
            "  mailbox Archive {\n    auto = create\n  }\n  mailbox Drafts {\n    auto = create\n  }\n"
            "  mailbox Sent {\n    auto = create\n  }\n  mailbox Trash {\n    auto = create\n  }\n}\n";
        options.imapCapability = capabilitiesWithout(m_without);
        auto server = lab::Dovecot::start(std::move(options));
        MUST(server);
        m_server = std::move(*server);
        auto client = imap::Client::open(jobs::imapLogin(watchLogin(*m_server, "anna")), {});
        MUST(client);
        m_client.emplace(std::move(*client));
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void whatAClientMovesDoesNotArrive_data()
    {
        QTest::addColumn<bool>("moves");
        QTest::newRow("MOVE") << true;
        QTest::newRow("COPY, then deleted") << false;
    }
    void whatAClientMovesDoesNotArrive()
    {
        QFETCH(bool, moves);
        MUST(deliver("anna@lab.example", message("before")));
        std::this_thread::sleep_for(1100ms);
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver("anna@lab.example", message("now")));
        QVERIFY(watching.waitForArrivals(1));
        MUST(m_client->select({"INBOX"}));
        const imap::UidSet both = imap::UidSet::range(Uid{1}, Uid{2});
        if (moves) {
            MUST(m_client->move(both, {"Archive"}));
        } else {
            MUST(m_client->copy(both, {"Archive"}));
            MUST(m_client->addFlags(both, {"\\Deleted"}));
            MUST(m_client->uidExpunge(both));
        }
        MUST(deliver("anna+Archive@lab.example", message("last")));
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"now@lab.example", 1}, {"last@lab.example", 1}}));
        // What is delivered again after that is a duplicate of what was moved.
        MUST(deliver("anna@lab.example", message("before")));
        QVERIFY(watching.waitForArrivals(3));
        QCOMPARE(watching.arrivals().back().event.copy, 2U);
    }

    /// With the mailbox in which it lay.
    void whatIsMovedOutOfAMailboxThatIsDeletedThenDoesNotArrive()
    {
        MUST(deliver("anna+Project@lab.example", message("one")));
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(m_client->select({"Project"}));
        MUST(m_client->move(imap::UidSet::range(Uid{1}, Uid{1}), {"Archive"}));
        MUST(m_client->unselect());
        MUST(m_server->doveadm({"mailbox", "delete", "-u", "anna", "Project"}));
        MUST(deliver("anna@lab.example", message("last")));
        QVERIFY(watching.waitForArrivals(1));
        std::this_thread::sleep_for(1s);
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"last@lab.example", 1}}));
    }

    /// What comes into it then is known when it comes again, there or elsewhere.
    void aMailboxThatIsDeletedAndMadeAnew()
    {
        MUST(deliver("anna+Project@lab.example", message("old")));
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(m_server->doveadm({"mailbox", "delete", "-u", "anna", "Project"}));
        MUST(m_client->create({"Project"}));
        MUST(deliver("anna+Project@lab.example", message("first")));
        QTRY_COMPARE_WITH_TIMEOUT(watching.timesTold()["first@lab.example"], 1, 20'000);
        for (int copy = 1; copy <= 3; ++copy) {
            MUST(deliver(copy < 3 ? "anna+Project@lab.example" : "anna@lab.example", message("one")));
            QTRY_COMPARE_WITH_TIMEOUT(watching.timesTold()["one@lab.example"], copy, 20'000);
            QCOMPARE(watching.arrivals().back().event.copy, std::uint32_t(copy));
        }
    }

    /// What lay there is of another day, and does not arrive; what has come since does, also the first one.
    void anotherMailboxGetsItsName()
    {
        constexpr EpochSeconds longAgo = 1'700'000'000;
        MUST(deliver("anna+Project@lab.example", message("old")));
        MUST(m_client->create({"Kept"}));
        MUST(lab::appendMessage(*m_server, "anna", "Kept", message("kept"), longAgo));
        Watching watching(watchLogin(*m_server, "anna"), {{"Project"}});
        QVERIFY(watching.waitForReady());
        MUST(m_server->doveadm({"mailbox", "delete", "-u", "anna", "Project"}));
        MUST(m_server->doveadm({"mailbox", "rename", "-u", "anna", "Kept", "Project"}));
        MUST(deliver("anna+Project@lab.example", message("first")));
        QTRY_COMPARE_WITH_TIMEOUT(watching.timesTold()["first@lab.example"], 1, 40'000);
        MUST(deliver("anna+Project@lab.example", message("second")));
        QTRY_COMPARE_WITH_TIMEOUT(watching.timesTold()["second@lab.example"], 1, 40'000);
        QCOMPARE(watching.timesTold(),
                 (std::map<std::string, int>{{"first@lab.example", 1}, {"second@lab.example", 1}}));
    }

    /// Nobody watches where it was meanwhile. What is put back keeps its date, and that is not of today.
    void whatIsPutBackDoesNotArrive()
    {
        constexpr EpochSeconds longAgo = 1'700'000'000;
        MUST(lab::appendMessage(*m_server, "anna", "INBOX", message("old"), longAgo));
        Watching watching(watchLogin(*m_server, "anna"), {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        const auto moveFirst = [&](const char *from, const char *to) -> Result<void> {
            if (auto opened = m_client->select({from}); !opened)
                return passOn(opened);
            auto all = m_client->search("ALL");
            if (!all)
                return passOn(all);
            auto moved = m_client->move(*all, {to});
            return moved ? Result<void>{} : passOn(moved);
        };
        MUST(moveFirst("INBOX", "Archive"));
        MUST(moveFirst("Archive", "INBOX"));
        MUST(deliver("anna@lab.example", message("last")));
        QVERIFY(watching.waitForArrivals(1));
        std::this_thread::sleep_for(1s);
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"last@lab.example", 1}}));
        // And a true second copy of it still counts.
        MUST(deliver("anna@lab.example", message("old")));
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.arrivals().back().event.copy, 2U);
    }

    void aCopyCountsAlthoughTheFirstWasDeleted()
    {
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver("anna@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(1));
        MUST(m_client->select({"INBOX"}));
        const imap::UidSet first = imap::UidSet::range(Uid{1}, Uid{1});
        MUST(m_client->addFlags(first, {"\\Deleted"}));
        MUST(m_client->uidExpunge(first));
        std::this_thread::sleep_for(1100ms);
        MUST(deliver("anna@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.arrivals().back().event.copy, 2U);
    }

    /// Each time a draft is saved it comes anew, under one Message-ID; what is sent is saved, and comes back from a
    /// list.
    void whatAClientSavesIsNoDuplicate()
    {
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        for (int i = 0; i < 3; ++i)
            MUST(m_client->append({"Drafts"}, message("draft"), {"\\Draft"}));
        MUST(m_client->append({"Sent"}, message("draft"), {"\\Seen"}));
        QVERIFY(watching.waitForArrivals(4));
        MUST(deliver("anna@lab.example", message("draft")));
        QVERIFY(watching.waitForArrivals(5));
        for (const auto &told : watching.arrivals())
            QCOMPARE(told.event.copy, 1U);
    }

    void onlyTheSameMessageIsADuplicate()
    {
        MUST(deliver("anna@lab.example", message("one")));
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver("anna@lab.example",
                     "Message-ID: <one@lab.example>\r\nFrom: c@example.net\r\nTo: anna@lab.example\r\n"
                     "Subject: Another\r\nDate: Tue, 24 Nov 2026 09:00:00 +0000\r\n\r\nOther words\r\n"));
        QVERIFY(watching.waitForArrivals(1));
        QCOMPARE(watching.arrivals().back().event.copy, 1U);
        MUST(deliver("anna@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(2));
        QCOMPARE(watching.arrivals().back().event.copy, 2U);
    }

    void withoutAMessageIdTheOtherFieldsTell()
    {
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        for (int i = 0; i < 3; ++i)
            MUST(deliver("anna@lab.example", message({})));
        QVERIFY(watching.waitForArrivals(3));
        const auto arrivals = watching.arrivals();
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(arrivals[i].event.copy, std::uint32_t(i + 1));
    }

    void eachFurtherCopyIsCounted()
    {
        MUST(deliver("anna+Archive@lab.example", message("one")));
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        for (int i = 0; i < 6; ++i)
            MUST(deliver(i % 2 == 0 ? "anna@lab.example" : "anna+Archive@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(6));
        const auto arrivals = watching.arrivals();
        std::set<std::uint32_t> numbers;
        for (const auto &told : arrivals)
            numbers.insert(told.event.copy);
        QCOMPARE(numbers, (std::set<std::uint32_t>{2, 3, 4, 5, 6, 7}));
    }

    /// Who is told of a duplicate finds it in the store, as charts and reports do; a scan after that says the same.
    void whatIsToldIsCountedInTheStore()
    {
        const jobs::Login login = watchLogin(*m_server, "anna");
        MUST(deliver("anna@lab.example", message("before")));
        Watching watching(login);
        QVERIFY(watching.waitForReady());
        for (const char *id : {"before", "new", "new", "new", "single"})
            MUST(deliver("anna@lab.example", message(id)));
        QVERIFY(watching.waitForArrivals(5));
        const auto verifyCounts = [&] {
            auto store = store::Store::open(watching.storePath(), store::Access::ReadOnly);
            MUST(store);
            auto totals = store->groups().totals(login.account.id());
            MUST(totals);
            QCOMPARE(totals->groups, 2U);
            QCOMPARE(totals->extraCopies, 3U);
            auto period = store->arrivals().period(login.account.id());
            MUST(period);
            QVERIFY(period->has_value());
            auto bins = store->arrivals().bins(login.account.id(), (*period)->first, (*period)->second, 3'600);
            MUST(bins);
            std::uint32_t first = 0;
            std::uint32_t extra = 0;
            for (const duplicates::Bin &bin : *bins) {
                first += bin.first;
                extra += bin.extra;
            }
            QCOMPARE(first, 3U);
            QCOMPARE(extra, 3U);
        };
        verifyCounts();
        QVERIFY(!watching.stop());
        const SystemClock clock;
        jobs::Context context;
        context.storePath = watching.storePath();
        context.clock = &clock;
        jobs::ScanRequest request;
        request.login = login;
        MUST(jobs::scan(request, context));
        verifyCounts();
    }

    /// Writing all copies anew with each one would cost the square of their number; waiting for the next scan would
    /// hide most of a flood.
    void ofAFloodAtMostAnEighthIsCountedLater()
    {
        constexpr int copies = 700;
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        for (int i = 0; i < copies; ++i)
            MUST(deliver("anna@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(copies));
        auto store = store::Store::open(watching.storePath(), store::Access::ReadOnly);
        MUST(store);
        auto totals = store->groups().totals(watchLogin(*m_server, "anna").account.id());
        MUST(totals);
        QCOMPARE(totals->groups, 1U);
        QVERIFY2(totals->extraCopies >= copies - copies / 8, QByteArray::number(totals->extraCopies).constData());
    }

    /// RFC 6154: what lies in a mailbox of all mail lies elsewhere too.
    void aViewIsNotWatched_data()
    {
        QTest::addColumn<std::vector<std::string>>("without");
        QTest::newRow("NOTIFY") << std::vector<std::string>{};
        QTest::newRow("IDLE") << std::vector<std::string>{"NOTIFY"};
        QTest::newRow("asking") << std::vector<std::string>{"NOTIFY", "IDLE"};
    }
    void aViewIsNotWatched()
    {
        QFETCH(std::vector<std::string>, without);
        m_without = without;
        cleanup();
        init();
        m_without.clear();
        Watching watching(watchLogin(*m_server, "anna"));
        QVERIFY(watching.waitForReady());
        MUST(deliver("anna+Everything@lab.example", message("one")));
        MUST(deliver("anna@lab.example", message("one")));
        QVERIFY(watching.waitForArrivals(1));
        // Another round of looks for new mailboxes, where nothing tells of them.
        std::this_thread::sleep_for(1s);
        QCOMPARE(watching.arrivals().size(), std::size_t(1));
        QCOMPARE(watching.arrivals().front().event.ref.mailbox.wire, std::string("INBOX"));
        QCOMPARE(watching.arrivals().front().event.copy, 1U);
    }

private:
    Result<void> deliver(const std::string &recipient, const std::string &bytes)
    {
        auto sent = lab::sendMail(m_server->ports().lmtp, "b@example.net", recipient, bytes, true);
        return sent ? Result<void>{} : passOn(sent);
    }

    std::vector<std::string> m_without;
    std::unique_ptr<lab::Dovecot> m_server;
    std::optional<imap::Client> m_client;
};

QTEST_GUILESS_MAIN(TestWatchCopies)
#include "tst_watch_copies.moc"
