// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/watch/watching.h"

#include "core/imap/client.h"
#include "core/imap/linkmeter.h"
#include "core/jobs/prove/probewatcher.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"
#include "core/probe/mailstream.h"
#include "core/store/store.h"
#include "tests/lab/courier.h"
#include "tests/lab/cyrus.h"
#include "tests/lab/faultproxy.h"

#include <functional>
#include <optional>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// Mails of one `id` and different `hop`s are one message that was delivered again.
std::string mail(const std::string &id, int hop)
{
    const std::string number = std::to_string(hop);
    return "Received: from relay.example.net by mail.lab.example with ESMTP id q" + number +
           "; Mon, 23 Nov 2026 10:00:0" + number +
           " +0000\r\nFrom: Sender <b@example.net>\r\nTo: anna@lab.example\r\nSubject: About " + id +
           "\r\nDate: Mon, 23 Nov 2026 09:59:00 +0000\r\nMessage-ID: <" + id +
           "@example.net>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nText of " + id +
           "\r\nRegards\r\n";
}

/// A server, how to get mail into it, and how to log in.
struct World
{
    std::unique_ptr<lab::Cyrus> cyrus;
    std::unique_ptr<lab::Courier> courier;
    jobs::Login login;

    Result<void> deliver(const std::string &bytes) const
    {
        return cyrus ? cyrus->deliver(bytes) : courier->deliver(bytes);
    }
    /// What an independent look at a mailbox counts.
    [[nodiscard]] Result<std::uint32_t> count(const std::string &mailbox) const
    {
        auto client = imap::Client::open(jobs::imapLogin(login), {});
        if (!client)
            return passOn(client);
        auto status = client->status({mailbox});
        if (!status)
            return passOn(status);
        return status->messages.value_or(0);
    }
};

Result<World> start(const QByteArray &name)
{
    World world;
    world.login.account.imap = ServerAddress{};
    world.login.account.imap->user = "anna";
    net::Endpoint &endpoint = world.login.account.imap->endpoint;
    if (name == "Cyrus") {
        auto started = lab::Cyrus::start();
        if (!started)
            return passOn(started);
        world.cyrus = std::move(*started);
        endpoint = {"localhost", world.cyrus->imaps(), net::Security::ImplicitTls};
        world.login.account.tls.caFile = world.cyrus->caFile();
        world.login.secret = Secret(lab::Cyrus::password());
    } else {
        auto started = lab::Courier::start();
        if (!started)
            return passOn(started);
        world.courier = std::move(*started);
        endpoint = {"127.0.0.1", world.courier->port(), net::Security::Cleartext};
        world.login.secret = Secret("not asked for");
    }
    return world;
}

/// A new store, and what a job on it needs.
struct Desk
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const jobs::Context context{folder.filePath(QStringLiteral("store.db")).toStdString(), &clock, {}, {}, {}};
};

jobs::ScanRequest requestTo(const World &world)
{
    jobs::ScanRequest request;
    request.login = world.login;
    return request;
}

class BodySink final : public imap::FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        all += bytes;
        return {};
    }
    Result<void> message(const imap::FetchedMessage &) override { return {}; }
    std::string all;
};

/// What was found, for a test that expected something else.
QByteArray groupsIn(const jobs::Login &login, const std::string &storePath)
{
    auto store = store::Store::open(storePath);
    if (!store)
        return store.error().describe().c_str();
    store::GroupQuery query;
    query.account = login.account.id();
    auto groups = store->groups().load(query);
    if (!groups)
        return groups.error().describe().c_str();
    QByteArray text;
    for (const duplicates::Group &group : *groups)
        text += QByteArray(duplicates::toString(group.cls).data(), 1) + (group.byDesign ? " by design, " : ", ") +
                QByteArray::number(group.copies.size()) + " copies of " + QByteArray::fromStdString(group.messageId) +
                "\n";
    return text.isEmpty() ? QByteArray("no groups") : text;
}

void serverRows()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("Cyrus") << QByteArray("Cyrus");
    QTest::newRow("Courier") << QByteArray("Courier");
}

bool available(const QByteArray &name)
{
    return name == "Cyrus" ? lab::Cyrus::available() : lab::Courier::available();
}

} // namespace

class TestServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The server of the row; Cyrus, where there are no rows.
    void init()
    {
        const char *row = QTest::currentDataTag();
        const QByteArray name = row != nullptr ? row : "Cyrus";
        if (!available(name))
            QSKIP("not installed, nor unpacked by tests/lab/unpack-servers");
        auto world = start(name);
        MUST(world);
        m_world.emplace(std::move(*world));
    }
    void cleanup() { m_world.reset(); }

    void scanRemoveUndo_data() { serverRows(); }
    void scanRemoveUndo()
    {
        for (const auto &[id, hop] : {std::pair{"one", 1}, {"two", 1}, {"one", 2}, {"three", 1}, {"one", 3}})
            MUST(m_world->deliver(mail(id, hop)));
        const Desk desk;
        const jobs::Context &context = desk.context;
        const jobs::ScanRequest request = requestTo(*m_world);
        auto scanned = jobs::scan(request, context);
        MUST(scanned);
        QCOMPARE(scanned->totals.messages, std::uint64_t(5));
        QVERIFY2(scanned->totals.groups == 1, groupsIn(m_world->login, context.storePath).constData());
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(2));
        // A second scan finds the same and fetches nothing.
        auto again = jobs::scan(request, context);
        MUST(again);
        for (const jobs::MailboxScan &mailbox : again->mailboxes)
            QCOMPARE(mailbox.fetched, std::uint64_t(0));

        auto plan = jobs::planRemoval(m_world->login, {}, context);
        MUST(plan);
        QVERIFY2(plan->groups.size() == 1, groupsIn(m_world->login, context.storePath).constData());
        auto removed = jobs::executeRemoval(m_world->login, *plan, plan->hash(), context);
        MUST(removed);
        QVERIFY2(!removed->fault, removed->fault ? removed->fault->describe().c_str() : "");
        QCOMPARE(removed->removed, std::uint64_t(2));
        QCOMPARE(describe(removed->note), std::string());
        auto left = m_world->count("INBOX");
        MUST(left);
        QCOMPARE(*left, 3U);
        auto kept = m_world->count(removed->quarantine.wire);
        MUST(kept);
        QCOMPARE(*kept, 2U);

        auto undone = jobs::undoRemoval(m_world->login, {}, context);
        MUST(undone);
        QVERIFY2(!undone->fault, undone->fault ? undone->fault->describe().c_str() : "");
        QCOMPARE(undone->restored, std::uint64_t(2));
        QCOMPARE(describe(undone->note), std::string());
        left = m_world->count("INBOX");
        MUST(left);
        QCOMPARE(*left, 5U);
    }

    /// As many as make a scan read key fields first: these servers pick them in their own ways.
    void aLargeMailbox_data() { serverRows(); }
    void aLargeMailbox()
    {
        MUST(m_world->deliver(mail("first", 1)));
        auto user = imap::Client::open(jobs::imapLogin(m_world->login), {});
        MUST(user);
        MUST(user->select({"INBOX"}));
        for (int i = 0; i < 1'100; ++i)
            MUST(user->append({"INBOX"}, mail("number" + std::to_string(i), 1), {}));
        for (const auto &[id, hop] : {std::pair{"number7", 2}, {"number700", 2}, {"number7", 3}})
            MUST(user->append({"INBOX"}, mail(id, hop), {}));
        MUST(user->logout());

        const Desk desk;
        const jobs::Context &context = desk.context;
        const jobs::ScanRequest request = requestTo(*m_world);
        auto scanned = jobs::scan(request, context);
        MUST(scanned);
        QCOMPARE(scanned->totals.messages, std::uint64_t(1'104));
        QVERIFY2(scanned->totals.groups == 2, groupsIn(m_world->login, context.storePath).constData());
        QCOMPARE(scanned->totals.extraCopies, std::uint64_t(3));
        // Whole headers of all would be 380 bytes each.
        const std::uint64_t bytes = scanned->mailboxes.front().bytes;
        QVERIFY2(bytes < std::uint64_t(1'104) * 300, std::to_string(bytes).c_str());
    }

    /// A real server's deflate on a line whose delay makes it slow.
    void compression()
    {
        std::string large = mail("large", 1);
        while (large.size() < 2 * imap::LinkMeter::enoughBytes)
            large += "Line " + std::to_string(large.size()) + " of a long report\r\n";
        MUST(m_world->deliver(large));
        auto proxy = lab::FaultProxy::start(m_world->cyrus->imaps());
        MUST(proxy);
        (*proxy)->setDelay(lab::ProxyDirection::ToClient, std::chrono::milliseconds(700));
        m_world->login.account.imap->endpoint.port = (*proxy)->port();
        auto client = imap::Client::open(jobs::imapLogin(m_world->login), {});
        MUST(client);
        MUST(client->examine({"INBOX"}));
        std::vector<std::string> bodies;
        std::vector<std::uint64_t> passed;
        for (int i = 0; i < 3; ++i) {
            const std::uint64_t before = (*proxy)->bytes(lab::ProxyDirection::ToClient);
            BodySink sink;
            imap::FetchItems items;
            items.body = true;
            const std::vector<imap::UidSet> sets{imap::UidSet::of(Uid{1})};
            MUST(client->fetch(sets, items, sink));
            bodies.push_back(sink.all);
            passed.push_back((*proxy)->bytes(lab::ProxyDirection::ToClient) - before);
        }
        QVERIFY(client->transcript().find("COMPRESS DEFLATE") != std::string::npos);
        QVERIFY(bodies[0].ends_with(large.substr(large.size() - 1000)));
        QVERIFY(bodies[1] == bodies[0] && bodies[2] == bodies[0]);
        QVERIFY2(passed[2] * 3 < large.size(), QByteArray::number(qulonglong(passed[2])).constData());
        MUST(client->logout());
    }

    void watching_data() { serverRows(); }
    void watching()
    {
        MUST(m_world->deliver(mail("old", 1)));
        Watching watching(m_world->login, {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        MUST(m_world->deliver(mail("new", 1)));
        QVERIFY(watching.waitForArrivals(1));
        MUST(m_world->deliver(mail("old", 2)));
        QVERIFY(watching.waitForArrivals(2));
        const auto arrivals = watching.arrivals();
        QCOMPARE(arrivals[0].event.messageId, std::string("new@example.net"));
        QCOMPARE(arrivals[0].event.copy, 1U);
        QCOMPARE(arrivals[1].event.messageId, std::string("old@example.net"));
        QCOMPARE(arrivals[1].event.copy, 2U);
    }

    void newMailTakesNoNumber_data() { serverRows(); }
    /// While a mailbox is open by EXAMINE, Courier gives the number of a message that came since it was last open by
    /// SELECT to a later one, whose file has a name that sorts before: large mail, which was long on its way into its
    /// file, or another one of the same second.
    void newMailTakesNoNumber()
    {
        for (int old = 1; old <= 8; ++old) // the lab counts: 9 and 10 follow, and "10" sorts before "9"
            MUST(m_world->deliver(mail("old" + std::to_string(old), 1)));
        const Desk desk;
        MUST(jobs::scan(requestTo(*m_world), desk.context));
        for (const char *id : {"ninth", "tenth"}) {
            MUST(m_world->deliver(mail(id, 1)));
            auto scanned = jobs::scan(requestTo(*m_world), desk.context);
            MUST(scanned);
            QCOMPARE(scanned->totals.extraCopies + scanned->totals.related, std::uint64_t(0));
        }
        QCOMPARE(groupsIn(m_world->login, desk.context.storePath), QByteArray("no groups"));
        auto store = store::Store::open(desk.context.storePath);
        MUST(store);
        std::vector<CopyRef> refs;
        MUST(store->arrivals().eachBrief(m_world->login.account.id(), [&](const store::ArrivalStore::Brief &one) {
            refs.push_back(one.ref);
            return true;
        }));
        std::set<std::string> ids;
        for (const CopyRef &ref : refs) {
            auto found = store->arrivals().find(m_world->login.account.id(), ref);
            MUST(found);
            QVERIFY(found->has_value());
            ids.insert((*found)->arrival.messageId);
        }
        QVERIFY(ids.contains("tenth@example.net"));
        QCOMPARE(ids.size(), 10U);
    }

    void watchingCountsOnce_data() { serverRows(); }
    /// The same while it is watched: the first message would be told again, as a copy that is none, and the second
    /// never.
    void watchingCountsOnce()
    {
        for (int old = 1; old <= 8; ++old)
            MUST(m_world->deliver(mail("old" + std::to_string(old), 1)));
        Watching watching(m_world->login, {{"INBOX"}});
        QVERIFY(watching.waitForReady());
        MUST(m_world->deliver(mail("ninth", 1)));
        QVERIFY(watching.waitForArrivals(1));
        MUST(m_world->deliver(mail("tenth", 1)));
        QVERIFY(watching.waitForArrivals(2));
        const auto arrivals = watching.arrivals();
        QCOMPARE(arrivals[1].event.messageId, std::string("tenth@example.net"));
        QCOMPARE(arrivals[1].event.copy, 1U);
    }

    void probesAreSeenAsTheyCome_data() { serverRows(); }
    /// IDLE of Courier tells of new mail once a minute: copies were found at the end only, without a time.
    void probesAreSeenAsTheyCome()
    {
        probe::Plan plan;
        plan.run = probe::newRun("sixteen bytes or more");
        plan.from = plan.to = "anna@lab.example";
        plan.sizes = {1000};
        std::vector<jobs::ProbedMail> mails;
        for (const probe::Mail &one : probe::mailsOf(plan, SystemClock().now(), 1))
            mails.push_back({one, 0, {}, {}});
        const std::string bytes = bytesOf(mails.front().mail);
        std::atomic<int> seen = 0;
        jobs::ProbeBoard board(mails, [&](const jobs::ProbeEvent &event) {
            seen += event.kind == jobs::ProbeEvent::Kind::Arrived ? 1 : 0;
        });
        jobs::ProbeWatcher watcher(m_world->login, plan.run, board);
        MUST(watcher.waitUntilReady({}));
        board.dot(mails.front().mail.number);
        for (int copy = 1; copy <= 2; ++copy) {
            MUST(m_world->deliver(bytes));
            QTRY_COMPARE_WITH_TIMEOUT(seen.load(), copy, 20'000);
        }
        for (const jobs::ProbeArrival &arrival : mails.front().arrivals)
            QVERIFY(arrival.after.has_value());
    }

    void probesAreCountedOnce_data() { serverRows(); }
    /// In a mailbox that is open for reading only, Courier gives the number of a message that came in that session to
    /// another one, whose file has a name that sorts before.
    void probesAreCountedOnce()
    {
        for (int old = 1; old <= 8; ++old) // the lab counts: 9 and 10 follow, and "10" sorts before "9"
            MUST(m_world->deliver(mail("old", old)));
        probe::Plan plan;
        plan.run = probe::newRun("sixteen bytes or more");
        plan.from = plan.to = "anna@lab.example";
        plan.sizes = {1000, 1000};
        std::vector<jobs::ProbedMail> mails;
        for (const probe::Mail &one : probe::mailsOf(plan, SystemClock().now(), 1))
            mails.push_back({one, 0, {}, {}});
        QCOMPARE(mails.size(), 2U);
        std::atomic<int> seen = 0;
        jobs::ProbeBoard board(mails, [&](const jobs::ProbeEvent &event) {
            seen += event.kind == jobs::ProbeEvent::Kind::Arrived ? 1 : 0;
        });
        {
            jobs::ProbeWatcher watcher(m_world->login, plan.run, board);
            MUST(watcher.waitUntilReady({}));
            for (const jobs::ProbedMail &one : mails) {
                MUST(m_world->deliver(bytesOf(one.mail)));
                QTRY_VERIFY_WITH_TIMEOUT(seen.load() >= one.mail.number, 20'000);
            }
        }
        QCOMPARE(mails.front().arrivals.size(), 1U);
        QCOMPARE(mails.back().arrivals.size(), 1U);
    }

private:
    static std::string bytesOf(const probe::Mail &mail)
    {
        std::string bytes;
        probe::MailStream stream(mail);
        for (auto piece = stream.next(); !piece.empty(); piece = stream.next())
            bytes += piece;
        return bytes;
    }

    std::optional<World> m_world;
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
