// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"
#include "core/imap/mailboxname.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/dovecotconfig.h"
#include "tests/lab/filler.h"
#include "tests/lab/seeder.h"
#include "tests/must.h"

#include <QTest>
#include <map>
#include <thread>

using namespace onecopy;
using namespace onecopy::imap;
using namespace std::chrono_literals;

namespace {

constexpr EpochSeconds someTime = 1'700'000'000;

struct Seen
{
    std::vector<std::string> flags;
    EpochSeconds date = 0;
    std::uint64_t size = 0;
    std::string header;
    std::string body;
};

class Collecting final : public FetchSink
{
public:
    Result<void> bodyPiece(std::string_view bytes) override
    {
        m_body += bytes;
        return {};
    }
    Result<void> message(const FetchedMessage &fetched) override
    {
        Seen &seen = messages[fetched.uid.value];
        for (const auto flag : fetched.flags)
            seen.flags.emplace_back(flag);
        seen.date = fetched.internalDate.value_or(0);
        seen.size = fetched.size.value_or(0);
        seen.header = fetched.header.value_or("");
        seen.body = std::exchange(m_body, {});
        return {};
    }
    std::map<std::uint32_t, Seen> messages;

private:
    std::string m_body;
};

std::string numbered(int number)
{
    return "From: a@lab.example\r\nSubject: number " + std::to_string(number) + "\r\nMessage-ID: <" +
           std::to_string(number) + "@lab.example>\r\n\r\nText " + std::to_string(number) + "\r\n";
}

template <class T> std::string kindOf(const Result<T> &result)
{
    return result ? "success" : std::string(onecopy::toString(result.error().kind));
}

} // namespace

class ImapDovecotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyLoginMechanism_data();
    void everyLoginMechanism();
    void wrongPasswordIsRefused_data();
    void wrongPasswordIsRefused();
    void masterUserReadsAnothersMail();
    void startTlsAndCertificates();
    void strangersGetNoPasswordInClear();
    void mailboxesWithAnyName();
    void aThousandMessagesAreReadAsTheyAre();
    void copyMoveFlagsExpunge_data();
    void copyMoveFlagsExpunge();
    void removalNeverTouchesAnothersMark();
    void searchFindsByHeader();
    void idleTellsOfNewMail();
    void stoppedIdleLeavesTheSessionUsable();
    void quickSyncTellsChangesAndLosses();
    void overQuotaIsTold();
    void killedServerIsALostConnection();

private:
    [[nodiscard]] LoginSpec spec(const lab::Dovecot &server, const std::string &user = "anna") const;
    [[nodiscard]] Result<std::uint32_t> append(const std::string &user, const std::string &mailbox, int number) const;
    std::unique_ptr<lab::Dovecot> m_server;
};

LoginSpec ImapDovecotTest::spec(const lab::Dovecot &server, const std::string &user) const
{
    LoginSpec spec;
    spec.endpoint = {"localhost", server.ports().imaps, net::Security::ImplicitTls};
    spec.tls.caFile = server.caFile();
    spec.user = user;
    spec.secret = Secret(server.password(user));
    return spec;
}

Result<std::uint32_t> ImapDovecotTest::append(const std::string &user, const std::string &mailbox, int number) const
{
    return lab::appendMessage(*m_server, user, mailbox, numbered(number), someTime + number, "\\Seen");
}

void ImapDovecotTest::initTestCase()
{
    if (lab::dovecotLibexec().empty())
        QSKIP("Dovecot is not installed");
    lab::DovecotOptions options;
    options.users = {"anna", "bernd", "clara", "dora", "emil", "frida", "gustav", "heinz", "ida"};
    auto server = lab::Dovecot::start(options);
    MUST(server);
    m_server = std::move(*server);
}

void ImapDovecotTest::everyLoginMechanism_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("used");
    QTest::newRow("the strongest") << QByteArray() << QByteArray("SCRAM-SHA-256");
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
        QTest::newRow(name) << QByteArray(name) << QByteArray(name);
}

void ImapDovecotTest::everyLoginMechanism()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, used);
    LoginSpec login = spec(*m_server);
    login.mechanism = mechanism.toStdString();
    OpenReport report;
    auto client = Client::open(login, {}, &report);
    MUST(client);
    QCOMPARE(report.mechanism, used.toStdString());
    QCOMPARE(report.serverName, std::string("Dovecot"));
    QVERIFY(report.tls.protocol.starts_with("TLSv1."));
    QVERIFY(report.certificate.has_value());
    QVERIFY(client->capabilities().has("MOVE") && client->capabilities().has("UIDPLUS"));
    QCOMPARE(client->transcript().find(m_server->password("anna")), std::string::npos);
    MUST(client->noop());
    MUST(client->logout());
}

void ImapDovecotTest::wrongPasswordIsRefused_data()
{
    everyLoginMechanism_data();
}

void ImapDovecotTest::wrongPasswordIsRefused()
{
    QFETCH(QByteArray, mechanism);
    LoginSpec login = spec(*m_server);
    login.mechanism = mechanism.toStdString();
    login.secret = Secret("certainly wrong");
    QCOMPARE(kindOf(Client::open(login, {})), std::string("login-refused"));
}

void ImapDovecotTest::masterUserReadsAnothersMail()
{
    MUST(append("bernd", "INBOX", 1));
    LoginSpec login = spec(*m_server, lab::Dovecot::masterUser);
    login.authzid = "bernd";
    login.mechanism = "PLAIN";
    auto client = Client::open(login, {});
    MUST(client);
    const auto opened = client->examine({"INBOX"});
    MUST(opened);
    QCOMPARE(opened->exists, 1U);
}

void ImapDovecotTest::startTlsAndCertificates()
{
    LoginSpec login = spec(*m_server);
    login.endpoint.port = m_server->ports().imap;
    login.endpoint.security = net::Security::StartTls;
    OpenReport report;
    {
        auto client = Client::open(login, {}, &report);
        MUST(client);
        QVERIFY(!report.tls.protocol.empty());
    }
    login.tls.caFile.clear();
    OpenReport rejected;
    QCOMPARE(kindOf(Client::open(login, {}, &rejected)), std::string("certificate-rejected"));
    QVERIFY(rejected.certificate && !rejected.certificate->problems.empty());
    login.tls.pinSha256 = rejected.certificate->sha256;
    auto pinned = Client::open(login, {});
    MUST(pinned);
}

void ImapDovecotTest::strangersGetNoPasswordInClear()
{
    LoginSpec login = spec(*m_server);
    login.endpoint = {lab::Dovecot::strictAddress, m_server->ports().imap, net::Security::Cleartext};
    login.allowCleartext = true;
    login.mechanism = "PLAIN";
    const auto client = Client::open(login, {});
    QVERIFY(!client.has_value());
    QVERIFY(kindOf(client) == "mechanism-missing" || kindOf(client) == "cleartext-refused");
}

void ImapDovecotTest::mailboxesWithAnyName()
{
    auto client = Client::open(spec(*m_server, "clara"), {});
    MUST(client);
    const auto separator = client->separator();
    MUST(separator);
    QCOMPARE(*separator, m_server->separator());
    const std::vector<std::string> names{"Entw\xC3\xBCrfe", "A & B",       "\xE6\x97\xA5\xE6\x9C\xAC",
                                         "with \"quotes\"", "deep/er/est", "(brackets) [x] {5}"};
    for (const std::string &name : names)
        MUST(client->create(mailboxNameFrom(name)));
    MUST(client->subscribe(mailboxNameFrom("A & B")));
    const auto all = client->list();
    MUST(all);
    std::map<std::string, ListedMailbox> byName;
    for (const ListedMailbox &one : *all)
        byName[displayName(one.name)] = one;
    QVERIFY(byName.contains("INBOX"));
    for (const std::string &name : names) {
        QVERIFY2(byName.contains(name), name.c_str());
        const auto opened = client->examine(byName[name].name);
        MUST(opened);
        QVERIFY(opened->readOnly && opened->validity.value != 0);
    }
    QVERIFY(byName["A & B"].subscribed);
    QVERIFY(!byName["deep/er"].subscribed);
    QCOMPARE(kindOf(client->create(mailboxNameFrom("A & B"))), std::string("server-refused"));
    // Dovecot 2.3 says NO without the code of RFC 5530, later ones with it.
    const auto absent = kindOf(client->examine({"absent"}));
    QVERIFY(absent == "not-found" || absent == "server-refused");
    QVERIFY(client->alive());
}

void ImapDovecotTest::aThousandMessagesAreReadAsTheyAre()
{
    lab::SeedPlan plan;
    plan.messages = 1000;
    plan.hostileShare = 0.05;
    MUST(lab::fill(*m_server, "dora", plan));
    std::map<std::uint32_t, std::pair<std::string, EpochSeconds>> expected;
    lab::Seeder seeder(plan);
    lab::SeedMessage message;
    for (std::uint32_t uid = 1; seeder.next(message); ++uid)
        expected[uid] = {message.bytes, message.internalDate};

    auto client = Client::open(spec(*m_server, "dora"), {});
    MUST(client);
    const auto opened = client->examine({"INBOX"});
    MUST(opened);
    QCOMPARE(opened->exists, 1000U);
    const std::vector<UidSet> sets = UidSet::range(Uid{1}, Uid{1000}).pieces(100, 10'000);
    Collecting headers;
    FetchItems items;
    items.flags = items.internalDate = items.size = items.header = true;
    MUST(client->fetch(sets, items, headers));
    Collecting bodies;
    FetchItems whole;
    whole.body = true;
    MUST(client->fetch(sets, whole, bodies));
    QCOMPARE(headers.messages.size(), std::size_t{1000});
    QCOMPARE(bodies.messages.size(), std::size_t{1000});
    for (const auto &[uid, truth] : expected) {
        const Seen &seen = headers.messages[uid];
        QCOMPARE(seen.date, truth.second);
        QCOMPARE(seen.size, std::uint64_t{truth.first.size()});
        QVERIFY(truth.first.starts_with(seen.header.substr(0, seen.header.size() - 2)));
        QVERIFY(bodies.messages[uid].body == truth.first);
    }
    // Reading has set nothing.
    auto second = Client::open(spec(*m_server, "dora"), {});
    MUST(second);
    MUST(second->examine({"INBOX"}));
    Collecting again;
    FetchItems flags;
    flags.flags = true;
    MUST(second->fetch(sets, flags, again));
    for (auto &[uid, seen] : again.messages) {
        std::erase(seen.flags, "\\Recent");
        std::erase(headers.messages[uid].flags, "\\Recent");
        QCOMPARE(seen.flags, headers.messages[uid].flags);
    }
}

void ImapDovecotTest::copyMoveFlagsExpunge_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("all that Dovecot can") << QByteArray() << QByteArray("anna");
    QTest::newRow("no MOVE") << QByteArray("IMAP4rev1 UIDPLUS LITERAL+ IDLE") << QByteArray("bernd");
    QTest::newRow("nothing but RFC 3501") << QByteArray("IMAP4rev1") << QByteArray("clara");
}

/// One removal under three sets of features; what is not announced is not used.
void ImapDovecotTest::copyMoveFlagsExpunge()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QByteArray, user);
    lab::DovecotOptions options;
    options.imapCapability = capabilities.toStdString();
    auto server = lab::Dovecot::start(options);
    MUST(server);
    const std::string name = user.toStdString();
    for (int i = 1; i <= 6; ++i)
        MUST(lab::appendMessage(**server, name, "INBOX", numbered(i), someTime + i, "\\Flagged"));
    auto client = Client::open(spec(**server, name), {});
    MUST(client);
    const auto opened = client->select({"INBOX"});
    MUST(opened);
    QVERIFY(opened->canMarkDeleted());
    const MailboxName target = mailboxNameFrom("Quarant\xC3\xA4ne \"x\"");
    QCOMPARE(kindOf(client->copy(UidSet::of(Uid{1}), target)), std::string("not-found"));
    MUST(client->create(target));
    const auto copied = client->copy(*UidSet::parse("1,3:4"), target);
    MUST(copied);
    const bool uidPlus = client->capabilities().has("UIDPLUS");
    const bool move = client->capabilities().has("MOVE");
    if (uidPlus)
        QVERIFY(
            (copied->pairs == std::vector<std::pair<Uid, Uid>>{{Uid{1}, Uid{1}}, {Uid{3}, Uid{2}}, {Uid{4}, Uid{3}}}));
    const auto moved = client->move(UidSet::of(Uid{6}), target);
    QCOMPARE(moved.has_value(), move);
    if (move)
        QVERIFY((moved->pairs == std::vector<std::pair<Uid, Uid>>{{Uid{6}, Uid{4}}}));

    MUST(client->addFlags(*UidSet::parse("1,3:4"), {"\\Deleted", "$Duplicate"}));
    MUST(client->removeFlags(UidSet::of(Uid{4}), {"\\Deleted"}));
    QCOMPARE(client->uidExpunge(*UidSet::parse("1,3:4")).has_value(), uidPlus);
    const auto left = client->search("ALL");
    MUST(left);
    QCOMPARE(left->toString(), std::string(move ? "2,4:5" : uidPlus ? "2,4:6" : "1:6"));
    MUST(client->unselect());
    MUST(client->logout());
    const auto inTarget = (*server)->messageCount(name, target.wire);
    MUST(inTarget);
    QCOMPARE(*inTarget, std::uint64_t{move ? 4U : 3U});
    const auto inInbox = (*server)->messageCount(name, "INBOX");
    MUST(inInbox);
    QCOMPARE(*inInbox, left->count());
}

void ImapDovecotTest::removalNeverTouchesAnothersMark()
{
    for (int i = 1; i <= 3; ++i)
        MUST(append("emil", "INBOX", i));
    auto other = Client::open(spec(*m_server, "emil"), {});
    MUST(other);
    MUST(other->select({"INBOX"}));
    MUST(other->addFlags(UidSet::of(Uid{1}), {"\\Deleted"}));
    auto client = Client::open(spec(*m_server, "emil"), {});
    MUST(client);
    MUST(client->select({"INBOX"}));
    MUST(client->addFlags(UidSet::of(Uid{2}), {"\\Deleted"}));
    MUST(client->uidExpunge(UidSet::of(Uid{2})));
    MUST(client->unselect());
    MUST(client->logout());
    const auto found = other->search("DELETED");
    MUST(found);
    QCOMPARE(found->toString(), std::string("1"));
}

void ImapDovecotTest::searchFindsByHeader()
{
    for (int i = 1; i <= 3; ++i)
        MUST(append("frida", "INBOX", i));
    auto client = Client::open(spec(*m_server, "frida"), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    const auto found = client->searchHeader("Message-ID", "<2@lab.example>");
    MUST(found);
    QCOMPARE(found->toString(), std::string("2"));
    const auto hostile = client->searchHeader("Message-ID", "<2@lab.example>\r\nA9 LOGOUT");
    QVERIFY(!hostile || hostile->empty());
    MUST(client->noop());
    const auto eightBit = client->searchHeader("Subject", "\xC3\xBC");
    MUST(eightBit);
    QVERIFY(eightBit->empty());
}

void ImapDovecotTest::idleTellsOfNewMail()
{
    auto client = Client::open(spec(*m_server, "gustav"), {});
    MUST(client);
    QVERIFY(client->capabilities().has("IDLE"));
    MUST(client->examine({"INBOX"}));
    MUST(client->waitForEvents(200ms, {}));
    QVERIFY(client->takeEvents().empty());
    Result<std::uint32_t> appended = 0;
    std::thread sender([&] { appended = append("gustav", "INBOX", 1); });
    std::vector<MailboxEvent> events;
    for (int i = 0; i < 20 && events.empty(); ++i) {
        const auto waited = client->waitForEvents(5s, {});
        events = client->takeEvents();
        if (!waited) {
            sender.join();
            QFAIL(waited.error().describe().c_str());
        }
    }
    sender.join();
    MUST(appended);
    QVERIFY(!events.empty());
    QVERIFY(events[0].kind == MailboxEvent::Kind::Exists);
    QCOMPARE(events[0].number, 1U);
    Collecting seen;
    FetchItems items;
    items.header = true;
    const std::vector<UidSet> sets{UidSet::of(Uid{*appended})};
    MUST(client->fetch(sets, items, seen));
    QCOMPARE(seen.messages.size(), std::size_t{1});
}

void ImapDovecotTest::stoppedIdleLeavesTheSessionUsable()
{
    auto client = Client::open(spec(*m_server, "gustav"), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    std::stop_source stop;
    std::thread stopper([&stop] { stop.request_stop(); });
    const auto waited = client->waitForEvents(600s, stop.get_token());
    stopper.join();
    MUST(waited);
    MUST(client->noop());
    MUST(client->logout());
}

void ImapDovecotTest::quickSyncTellsChangesAndLosses()
{
    for (int i = 1; i <= 6; ++i)
        MUST(append("heinz", "INBOX", i));
    auto client = Client::open(spec(*m_server, "heinz"), {});
    MUST(client);
    QVERIFY(client->capabilities().has("QRESYNC"));
    const auto before = client->examine({"INBOX"});
    MUST(before);
    QVERIFY(before->highestModSeq.value != 0);
    MUST(client->unselect());

    auto other = Client::open(spec(*m_server, "heinz"), {});
    MUST(other);
    MUST(other->select({"INBOX"}));
    MUST(other->addFlags(UidSet::of(Uid{4}), {"\\Answered", "$Work"}));
    MUST(other->addFlags(*UidSet::parse("2,5:6"), {"\\Deleted"}));
    MUST(other->uidExpunge(*UidSet::parse("2,5:6")));
    MUST(other->logout());
    MUST(append("heinz", "INBOX", 7));

    QuickSync sync;
    const auto after = client->examineSince({"INBOX"}, {before->validity, before->highestModSeq}, sync);
    MUST(after);
    QCOMPARE(after->exists, 4U);
    QCOMPARE(sync.vanished.toString(), std::string("2,5:6"));
    std::map<std::uint32_t, std::vector<std::string_view>> changed;
    for (const FetchedMessage &one : sync.changed)
        changed[one.uid.value] = one.flags;
    QVERIFY(changed.contains(4) && changed.contains(7));
    QVERIFY(std::count(changed[4].begin(), changed[4].end(), "$Work") == 1);
    QVERIFY(!changed.contains(1));
    QuickSync nothing;
    MUST(client->examineSince({"INBOX"}, {UidValidity{before->validity.value + 1}, before->highestModSeq}, nothing));
    QVERIFY(nothing.changed.empty() && nothing.vanished.empty());
}

void ImapDovecotTest::overQuotaIsTold()
{
    lab::DovecotOptions options;
    options.quotaBytes = 3000;
    auto server = lab::Dovecot::start(options);
    MUST(server);
    const std::string big = numbered(1) + std::string(2000, 'x') + "\r\n";
    MUST(lab::appendMessage(**server, "anna", "INBOX", big, someTime));
    auto client = Client::open(spec(**server), {});
    MUST(client);
    MUST(client->select({"INBOX"}));
    MUST(client->create({"Q"}));
    QCOMPARE(kindOf(client->copy(UidSet::of(Uid{1}), {"Q"})), std::string("over-quota"));
    QVERIFY(client->alive());
}

void ImapDovecotTest::killedServerIsALostConnection()
{
    auto server = lab::Dovecot::start();
    MUST(server);
    MUST(lab::appendMessage(**server, "anna", "INBOX", numbered(1), someTime));
    auto client = Client::open(spec(**server), {});
    MUST(client);
    MUST(client->examine({"INBOX"}));
    std::thread killer([&server] { (*server)->kill9(); });
    const auto waited = client->waitForEvents(60s, {});
    killer.join();
    QVERIFY(!waited.has_value());
    QVERIFY(!client->alive());
    MUST((*server)->restart());
    auto again = Client::open(spec(**server), {});
    MUST(again);
    const auto opened = again->examine({"INBOX"});
    MUST(opened);
    QCOMPARE(opened->exists, 1U);
}

QTEST_GUILESS_MAIN(ImapDovecotTest)
#include "tst_imap_dovecot.moc"
