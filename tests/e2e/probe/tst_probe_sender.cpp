// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/faultdetail.h"
#include "core/jobs/prove/probesender.h"
#include "tests/must.h"
#include "tests/wire/scriptedserver.h"

using namespace onecopy;
using namespace std::chrono_literals;

namespace {

/// A sender of one small mail, and what it noted.
struct OneMail
{
    explicit OneMail(const wire::ScriptedServer &server, const std::string &user = {})
    {
        request.login.account.smtp = ServerAddress{{"127.0.0.1", server.port(), net::Security::Cleartext}, user};
        request.login.secret = Secret("hunter2!Secret");
        request.login.silence = 20s;
        mail.run = "run";
        mail.from = "a@a.example";
        mail.to = "b@b.example";
        report.mails.resize(1);
    }
    [[nodiscard]] Result<void> send() { return jobs::ProbeSender(request, {}, board, report).send(mail); }
    [[nodiscard]] jobs::ProbeAttempt::Outcome outcome() const { return report.mails.at(0).attempts.at(0).outcome; }

    jobs::ProbeRequest request;
    probe::Mail mail;
    jobs::ProbeReport report;
    jobs::ProbeBoard board{report.mails, {}};
};

/// To the end of RCPT, this answer to DATA, and, where there is one, that to the last dot; then the server goes.
void takeOneMail(wire::Peer &peer, const char *goAhead, const char *ack)
{
    peer.sayLine("220 mx");
    for (const char *answer : {"250 mx", "250 ok", "250 ok", goAhead}) {
        (void)peer.hearLine();
        peer.sayLine(answer);
    }
    for (auto line = peer.hearLine(); line && *line != "."; line = peer.hearLine()) {
    }
    peer.sayLine(ack);
    peer.close();
}

} // namespace

/// What a probe makes of servers with ways of their own: no mail goes out twice, and no login is tried too often.
class TestProbeSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Gmail: each further login makes it last longer.
    void loginsThatAreTooManyAreNotRepeated()
    {
        wire::ScriptedServer server(
            "S: 220 mx\nC: EHLO [127.0.0.1]\nS: 250-mx\nS: 250 AUTH PLAIN\n"
            "C: AUTH PLAIN AG1lAGh1bnRlcjIhU2VjcmV0\nS: 454 4.7.0 Too many login attempts, please try again later.\n");
        OneMail one(server, "me");
        const auto sent = one.send();
        QVERIFY(!sent && sent.error().kind == FaultKind::ServerUnavailable);
        QCOMPARE(sent.error().detail, std::string(faultdetail::loginTooOften));
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(server.connections(), 1);
    }

    /// RFC 5321 4.5.4.1: a sender that tries again does so where it is put off, as by greylisting, but not where it is
    /// refused for good.
    void whoIsPutOffTriesAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("attempts");
        QTest::newRow("greylisted") << QByteArray("450 4.2.0 Greylisted") << 2 << 2;
        QTest::newRow("greylisted, and no more tries") << QByteArray("450 4.2.0 Greylisted") << 0 << 1;
        QTest::newRow("for good") << QByteArray("550 5.1.1 No such user") << 2 << 1;
    }
    void whoIsPutOffTriesAgain()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, retries);
        QFETCH(int, attempts);
        int connections = 0;
        wire::ScriptedServer server([&](wire::Peer &peer) {
            if (++connections > 1) {
                takeOneMail(peer, "354 go", "250 ok");
                return;
            }
            peer.sayLine("220 mx");
            for (const char *said : {"250 mx", "250 ok", answer.constData(), "250 ok", "221 bye"}) {
                if (!peer.hearLine())
                    break;
                peer.sayLine(said);
            }
            peer.close();
        });
        OneMail one(server);
        one.request.plan.sender = probe::ImpatientSender{std::chrono::seconds(30), retries, std::chrono::seconds(0)};
        MUST(one.send());
        QCOMPARE(one.report.mails.at(0).attempts.size(), static_cast<std::size_t>(attempts));
        QCOMPARE(one.report.mails.at(0).accepted(), attempts > 1);
    }

    /// Cyrus: a look that began before the last dot has seen what came after it.
    void noCopyComesBeforeItsMail()
    {
        const wire::ScriptedServer server("");
        OneMail one(server);
        const auto before = std::chrono::steady_clock::now() - 300ms;
        one.board.dot(1);
        jobs::ProbeArrival arrival;
        arrival.number = 1;
        one.board.arrived(arrival, before);
        QVERIFY(one.report.mails.at(0).arrivals.at(0).after == 0ms);
    }

    void answersInExcess_data()
    {
        QTest::addColumn<QByteArray>("goAhead");
        QTest::addColumn<QByteArray>("ack");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("hangs up after its answer (Mailgun)")
            << QByteArray("354 go") << QByteArray("250 Great success") << true;
        QTest::newRow("answers the dot twice") << QByteArray("354 go") << QByteArray("250 ok\r\n250 ok") << true;
        QTest::newRow("Office 365, for now")
            << QByteArray("354 go") << QByteArray("432 4.3.2 sender thread limit exceeded") << false;
        QTest::newRow("421 to the dot") << QByteArray("354 go") << QByteArray("421 4.3.2 bye") << false;
        QTest::newRow("says twice to go ahead") << QByteArray("354 go\r\n354 go") << QByteArray() << false;
    }
    void answersInExcess()
    {
        QFETCH(QByteArray, goAhead);
        QFETCH(QByteArray, ack);
        QFETCH(bool, accepted);
        wire::ScriptedServer server([&](wire::Peer &peer) { takeOneMail(peer, goAhead.constData(), ack.constData()); });
        OneMail one(server);
        MUST(one.send());
        QCOMPARE(one.outcome(),
                 accepted ? jobs::ProbeAttempt::Outcome::Accepted : jobs::ProbeAttempt::Outcome::Refused);
        // What a server puts off that it has, it may deliver.
        QCOMPARE(one.report.anySent(), accepted || ack.startsWith('4'));
        QCOMPARE(one.report.mails.at(0).attempts.size(), std::size_t{1});
        QCOMPARE(server.connections(), 1);
        const std::string heard = server.heard();
        QCOMPARE(heard.find("DATA"), heard.rfind("DATA"));
    }
};

QTEST_GUILESS_MAIN(TestProbeSender)
#include "tst_probe_sender.moc"
