// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultdetail.h"
#include "core/jobs/connect/probepop3.h"
#include "core/jobs/connect/testconnection.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/imappipe.h"
#include "tests/wire/scriptedserver.h"

#include <QElapsedTimer>

#include <atomic>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

struct PopMail
{
    std::string id;
    std::string header;
};

using Session = std::vector<PopMail>;

/// A POP3 server that shows these mails, in one session after another; the last stay.
class PopServer
{
public:
    explicit PopServer(std::vector<Session> sessions, bool withIds = true)
        : m_sessions(std::move(sessions))
        , m_server([this, withIds](wire::Peer &peer) { talk(peer, withIds); })
    {
    }
    [[nodiscard]] jobs::Login login() const
    {
        jobs::Login login;
        login.account.pop3 = ServerAddress{{"127.0.0.1", m_server.port(), net::Security::Cleartext}, "me"};
        login.secret = Secret("hunter2!Secret");
        return login;
    }
    std::string capabilities = "USER\r\nUIDL\r\nTOP\r\nEXPIRE NEVER\r\n";
    std::vector<std::string> refusals{
        ""};                        ///< of the logins, one after the other; empty: let in, as are all that follow
    bool closesAtQuit = false;      ///< without an answer
    bool silentAtQuit = false;      ///< and it does not close either
    bool refusesEmptyLists = false; ///< where there is no message
    std::string body;               ///< that TOP gives, whatever was asked for
    [[nodiscard]] std::string heard() { return m_server.heard(); }

private:
    void talk(wire::Peer &peer, bool withIds)
    {
        const std::size_t login = m_logins++;
        const std::string refusal = login < refusals.size() ? refusals[login] : std::string();
        const std::size_t session = refusal.empty() ? m_next++ : m_next.load();
        const auto &mails = m_sessions[std::min<std::size_t>(session, m_sessions.size() - 1)];
        peer.sayLine("+OK ready");
        while (const auto line = peer.hearLine()) {
            const std::string verb = line->substr(0, 4);
            if (verb == "CAPA")
                peer.sayLine(withIds ? "+OK\r\n" + capabilities + "." : "+OK\r\nUSER\r\n.");
            else if (verb == "PASS" && !refusal.empty())
                peer.sayLine(refusal);
            else if (verb == "STAT")
                peer.sayLine("+OK " + std::to_string(mails.size()) + " 1000");
            else if (refusesEmptyLists && mails.empty() && (verb == "UIDL" || verb == "LIST"))
                peer.sayLine("-ERR there are no messages");
            else if (verb == "QUIT" && closesAtQuit)
                return peer.close();
            else if (verb == "QUIT" && silentAtQuit)
                return (void)peer.hearLine();
            else if (verb == "UIDL")
                withIds ? list(peer, mails, [](const PopMail &mail) { return mail.id; })
                        : (void)peer.sayLine("-ERR what");
            else if (verb == "LIST")
                list(peer, mails, [](const PopMail &mail) { return std::to_string(mail.header.size()); });
            else if (verb == "TOP ")
                peer.sayLine("+OK\r\n" + mails.at(static_cast<std::size_t>(std::stoi(line->substr(4))) - 1).header +
                             "\r\n\r\n" + body + ".");
            else
                peer.sayLine("+OK");
            if (verb == "QUIT")
                return;
        }
    }
    template <class Text> static void list(wire::Peer &peer, const std::vector<PopMail> &mails, Text text)
    {
        peer.sayLine("+OK");
        for (std::size_t i = 0; i < mails.size(); ++i)
            peer.sayLine(std::to_string(i + 1) + " " + text(mails[i]));
        peer.sayLine(".");
    }

    std::vector<Session> m_sessions;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_logins = 0;
    wire::ScriptedServer m_server;
};

jobs::PopIdentity tested(PopServer &server)
{
    static const SystemClock clock;
    return jobs::testPopIdentity(server.login(), {{}, &clock, {}, {}, {}});
}

} // namespace

/// What the unique ids of a POP3 server are worth.
class TestProbePop3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stableIds()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 22"}}});
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(result.supported && result.stable);
        QCOMPARE(result.messages, 2U);
        QCOMPARE(result.kept, 2U);
        QCOMPARE(result.sameMessages, 0U);
        QCOMPARE(result.expire, std::string("NEVER"));
        QVERIFY(server.heard().find("DELE") == std::string::npos);
        QVERIFY(server.heard().find("RETR") == std::string::npos);
    }

    void idsThatChange()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 22"}}, Session{{"c", "X: 1"}, {"d", "X: 22"}}});
        const auto result = tested(server);
        QVERIFY(result.supported && !result.stable);
        QCOMPARE(result.changed, 2U);
        QCOMPARE(result.kept, 0U);
    }

    /// Mail that came, or went, between the sessions changes no id.
    void mailThatComesAndGoes()
    {
        PopServer came({Session{{"a", "X: 1"}}, Session{{"a", "X: 1"}, {"b", "X: 1"}}});
        QVERIFY(tested(came).stable);
        PopServer gone({Session{{"a", "X: 1"}, {"b", "X: 1"}, {"c", "X: 1"}}, Session{{"b", "X: 1"}, {"c", "X: 1"}}});
        const auto result = tested(gone);
        QVERIFY(result.stable);
        QCOMPARE(result.kept, 2U);
    }

    /// A message of the same size that takes the place of one that has moved up.
    void mailThatComesAndGoesAtOnce()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 1"}}, Session{{"b", "X: 1"}, {"c", "X: 1"}}});
        const auto result = tested(server);
        QVERIFY(result.stable);
        QCOMPARE(result.changed, 0U);
    }

    /// Some servers write the id into the message, or their status, which makes it longer.
    void idsThatChangeWithTheSizes()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 22"}}, Session{{"c", "X: 12345"}, {"d", "X: 123456"}}});
        const auto result = tested(server);
        QVERIFY(result.supported && !result.stable);
        QCOMPARE(result.changed, 2U);
    }

    void theLockOfTheFirstSessionMayStayAMoment()
    {
        PopServer server({Session{{"a", "X: 1"}}});
        server.refusals = {"", "-ERR [IN-USE] busy", "-ERR maildrop already locked"};
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(result.stable);
    }

    void aMailboxThatAnotherHoldsIsTold()
    {
        PopServer server({Session{{"a", "X: 1"}}});
        server.refusals = std::vector<std::string>(100, "-ERR [IN-USE] busy");
        server.refusals.front().clear();
        const auto result = tested(server);
        QVERIFY(result.fault && result.fault->kind == FaultKind::ServerUnavailable);
        QCOMPARE(result.fault->detail, std::string(faultdetail::mailboxInUse));
    }

    /// RFC 2449 6.5. One that counts the time would refuse a login that comes sooner.
    void theDelayBetweenLoginsIsKept()
    {
        PopServer server({Session{{"a", "X: 1"}}});
        server.capabilities += "LOGIN-DELAY 2 USER\r\n";
        QElapsedTimer time;
        time.start();
        QVERIFY(tested(server).stable);
        QVERIFY(time.elapsed() >= 2'000);
    }

    void oneMessageUnderTwoIds()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 1"}, {"c", "X: 2"}}});
        const auto result = tested(server);
        QVERIFY(result.stable);
        QCOMPARE(result.sameMessages, 1U);
        QCOMPARE(result.repeatedIds, 0U);
    }

    void twoMessagesUnderOneId()
    {
        PopServer server({Session{{"a", "X: 1"}, {"a", "X: 22"}}});
        QCOMPARE(tested(server).repeatedIds, 1U);
    }

    /// The test of an account: the connection was made, and it is the login that was put off.
    void theStepAtWhichATestStops()
    {
        PopServer server({Session{}});
        server.refusals = {"-ERR [IN-USE] busy"};
        static const SystemClock clock;
        const auto report = jobs::testPop3(server.login(), {{}, &clock, {}, {}, {}});
        QVERIFY(!report.ok && report.fault && !report.steps.empty());
        QVERIFY(report.steps.back().kind == jobs::ConnectionReport::StepResult::Kind::Login);
        QVERIFY(!report.steps.back().ok);
    }

    /// Nothing hangs on the answer to QUIT, since nothing was to be deleted.
    void aServerThatClosesAtQuit()
    {
        PopServer server({Session{{"a", "X: 1"}}});
        server.closesAtQuit = true;
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(result.supported && result.stable);
    }

    void aServerThatIsSilentAtQuit()
    {
        PopServer server({Session{{"a", "X: 1"}}});
        server.silentAtQuit = true;
        static const SystemClock clock;
        jobs::Login login = server.login();
        login.silence = std::chrono::seconds(1);
        const auto result = jobs::testPopIdentity(login, {{}, &clock, {}, {}, {}});
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(result.supported && result.stable);
    }

    /// "TOP 1 0" is answered as if it were RETR by some: more than a header may be long, and it is no part of one.
    void topThatGivesTheBodyToo()
    {
        PopServer server({Session{{"a", "X: 1"}, {"b", "X: 1"}, {"c", "X: 2"}}});
        for (int i = 0; i < 20'000; ++i)
            server.body += std::string(70, 'x') + "\r\n";
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QCOMPARE(result.sameMessages, 1U);
    }

    void anEmptyMailboxWhoseListsAreRefused()
    {
        PopServer server({Session{}});
        server.refusesEmptyLists = true;
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(result.supported && result.stable);
        QCOMPARE(result.messages, 0U);
    }

    void idsThatAreAllEmpty()
    {
        PopServer server({Session{{"", "X: 1"}, {"", "X: 2"}}});
        const auto result = tested(server);
        QVERIFY2(!result.fault, result.fault ? result.fault->describe().c_str() : "");
        QVERIFY(!result.supported);
    }

    void noIdsAtAll()
    {
        PopServer server({Session{{"a", "X: 1"}}}, false);
        const auto result = tested(server);
        QVERIFY(!result.supported && !result.fault);
    }

    void aRealServer()
    {
        lab::DovecotOptions options;
        options.users = {"anna"};
        auto server = lab::Dovecot::start(options);
        MUST(server);
        auto pipe = lab::ImapPipe::open((*server)->imapCommand("anna"));
        MUST(pipe);
        MUST(storeAll(*pipe, {{.bytes = smallMail("1@client.example", "one", 1)},
                              {.bytes = smallMail("2@client.example", "two", 1)}}));
        Ctl ctl;
        for (const char *scheme : {"pop3s", "pop3+starttls"}) {
            const bool implicit = QByteArray(scheme) == "pop3s";
            const QString url =
                urlOf(scheme, "anna", "localhost", implicit ? (*server)->ports().pop3s : (*server)->ports().pop3);
            const CtlResult result = ctl.run(
                {QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("--json"), QStringLiteral("--pop3"),
                 url, QStringLiteral("--ca-file"), QString::fromStdString((*server)->caFile()),
                 QStringLiteral("--password-file"), ctl.passwordFile((*server)->password("anna"))});
            MUST_EXIT(result, 0);
            const QJsonValue pop3 = result.json()[QLatin1String("pop3")];
            QVERIFY(pop3[QLatin1String("ok")].toBool());
            // A greeting that came before TLS is nobody's word.
            QCOMPARE(pop3[QLatin1String("server")].toString(), implicit ? QStringLiteral("Dovecot") : QString());
            QVERIFY(pop3[QLatin1String("mechanism")].toString().startsWith(QLatin1String("SCRAM-")));
            QVERIFY(pop3[QLatin1String("uidl")][QLatin1String("stable")].toBool());
            QCOMPARE(pop3[QLatin1String("uidl")][QLatin1String("messages")].toInt(), 2);
        }
        QCOMPARE((*server)->messageCount("anna", "INBOX").value_or(0), std::uint64_t(2));
    }
};

QTEST_GUILESS_MAIN(TestProbePop3)
#include "tst_probe_pop3.moc"
