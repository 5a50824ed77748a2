// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/watch/watching.h"

#include "core/imap/client.h"
#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"
#include "core/jobs/session.h"
#include "tests/lab/courier.h"

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;
using Kind = jobs::WatchEvent::Kind;

namespace {

constexpr int pairs = 20;
const std::vector<std::string> boxes = {"INBOX", "INBOX.A", "INBOX.B", "INBOX.C", "INBOX.D"};

std::string mail(const std::string &id)
{
    return "Message-ID: <" + id + "@lab.example>\r\nFrom: b@example.net\r\nTo: anna@lab.example\r\nSubject: About " +
           id + "\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n\r\nText of " + id + "\r\n";
}

/// A server that lets in so many sessions of one user.
struct World
{
    std::unique_ptr<lab::Dovecot> dovecot;
    std::unique_ptr<lab::Courier> courier;
    jobs::Login login;

    [[nodiscard]] Result<void> deliver(const std::string &id) const
    {
        return courier ? courier->deliver(mail(id)) : e2e::deliver(*dovecot, "anna@lab.example", id);
    }
    /// Comes to two mailboxes at once.
    [[nodiscard]] Result<void> copy(const std::string &id) const
    {
        auto client = jobs::openPatiently(login, {}); // Courier counts a session for a while after its end
        if (!client)
            return passOn(client);
        for (const char *box : {"INBOX.A", "INBOX"}) {
            if (auto stored = client->append({box}, mail(id), {}); !stored)
                return passOn(stored);
        }
        return client->logout();
    }
    /// Two of each in INBOX, and mail in mailboxes enough for all the connections that a watch may want.
    [[nodiscard]] Result<void> fill() const
    {
        auto client = jobs::openPatiently(login, {});
        if (!client)
            return passOn(client);
        for (const std::string &box : boxes) {
            if (auto made = box == "INBOX" ? Result<void>{} : client->create({box}); !made)
                return made;
            if (auto opened = client->select({box}); !opened) // Courier keeps UIDs from the first SELECT on
                return passOn(opened);
            if (auto stored = client->append({box}, mail("old in " + box), {}); !stored)
                return passOn(stored);
        }
        for (int i = 0; i < 2 * pairs; ++i) {
            if (auto stored = client->append({"INBOX"}, mail("pair" + std::to_string(i / 2)), {}); !stored)
                return passOn(stored);
        }
        return client->logout();
    }
};

Result<World> start(const QByteArray &name, int connections)
{
    World world;
    if (name == "Courier") {
        auto started = lab::Courier::start(connections);
        if (!started)
            return passOn(started);
        world.courier = std::move(*started);
        world.login.account.imap =
            ServerAddress{{"127.0.0.1", world.courier->port(), net::Security::Cleartext}, "anna"};
        world.login.secret = Secret("not asked for");
        return world;
    }
    lab::DovecotOptions options;
    options.users = {"anna"};
    options.extraConfiguration = detailConfiguration() +
                                 "protocol imap {\n  mail_max_userip_connections = " + std::to_string(connections) +
                                 "\n}\nnamespace inbox {\n  prefix = INBOX.\n  separator = .\n}\n";
    if (name != "Dovecot with NOTIFY")
        options.imapCapability = capabilitiesWithout({"NOTIFY"});
    auto started = lab::Dovecot::start(std::move(options));
    if (!started)
        return passOn(started);
    world.dovecot = std::move(*started);
    world.login = watchLogin(*world.dovecot, "anna");
    return world;
}

} // namespace

/// A watch and a removal of one account on a server that lets in few sessions of one user.
class TestWatchRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovalHasRoomBesideAWatch_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("connections");
        for (const char *name : {"Dovecot with NOTIFY", "Dovecot", "Courier"}) {
            for (const int connections : {3, 4})
                QTest::addRow("%s, %d", name, connections) << QByteArray(name) << connections;
        }
    }
    void aRemovalHasRoomBesideAWatch()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, connections);
        if (name == "Courier" && !lab::Courier::available())
            QSKIP("not installed, nor unpacked by tests/lab/unpack-servers");
        auto world = start(name, connections);
        MUST(world);
        MUST(world->fill());
        Watching watching(world->login);
        QVERIFY(watching.waitForReady());
        // It may have been moved: the other mailbox is looked at over one more connection.
        MUST(world->copy("both"));
        QVERIFY(watching.waitForArrivals(2));

        const SystemClock clock;
        const jobs::Context quiet{watching.storePath(), &clock, {}, {}, {}};
        jobs::ScanRequest request;
        request.login = world->login;
        auto scanned = jobs::scan(request, quiet);
        MUST(scanned);
        auto plan = jobs::planRemoval(world->login, {}, quiet);
        MUST(plan);
        QVERIFY(plan->extraCount() >= pairs);
        // New mail and one copy more come in the midst of it.
        int lines = 0;
        bool came = true;
        jobs::Context context = quiet;
        context.atJournal = [&](bool) {
            if (++lines == 3)
                came = world->deliver("meanwhile") && world->deliver("pair1");
        };
        auto removed = jobs::executeRemoval(world->login, *plan, plan->hash(), context);
        MUST(removed);
        QVERIFY2(!removed->fault, removed->fault ? removed->fault->describe().c_str() : "");
        QCOMPARE(removed->removed, plan->extraCount());
        QVERIFY(lines >= 3 && came);

        QVERIFY(watching.waitForArrivals(4));
        MUST(world->deliver("later"));
        QVERIFY(watching.waitForArrivals(5));
        QCOMPARE(watching.timesTold(), (std::map<std::string, int>{{"both@lab.example", 2},
                                                                   {"meanwhile@lab.example", 1},
                                                                   {"pair1@lab.example", 1},
                                                                   {"later@lab.example", 1}}));
        QCOMPARE(watching.count(Kind::Error), 0);
    }
};

QTEST_GUILESS_MAIN(TestWatchRoom)
#include "tst_watch_room.moc"
