// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What POP3 servers in use send although no RFC allows it, and what they say in words alone; the server that did it
// stands beside each.
#include "tests/wire/pop3/dialogue.h"

#include "core/base/faultdetail.h"

using namespace onecopy;
using namespace onecopy::pop3;
using namespace onecopy::wire;

namespace {

const QByteArray refusedPass("S: +OK ready\nC: CAPA\nS: -ERR what\nC: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: ");

} // namespace

class Pop3WireQuirksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A status without a blank behind it, tabs and blanks in excess, sizes that have passed 2^31.
    void statusAndListsInOtherForms()
    {
        ScriptedServer server("S: +OK\tready\n" + capa("USER|UIDL") +
                              "C: USER me\nS: +OK: me\nC: PASS hunter2!Secret\nS: +OK, in\n" + capa("USER|UIDL") +
                              "C: STAT\nS: +OK 2 -2094967296\n"
                              "C: UIDL\nS: +OK\ns: 1   a\\r\\n2\\tb\\r\\n\nS: .\n"
                              "C: LIST\nS: +OK\ns: 1   120\\r\\n2\\t-5\\r\\n\nS: .\n");
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            const auto size = client->stat();
            MUST(size);
            QCOMPARE(size->messages, 2U);
            QCOMPARE(size->bytes, 0U);
            const auto ids = client->uidl();
            MUST(ids);
            QVERIFY((*ids == std::vector<MessageId>{{1, "a"}, {2, "b"}}));
            const auto sizes = client->list();
            MUST(sizes);
            QVERIFY((*sizes == std::vector<MessageSize>{{1, 120}, {2, 0}}));
        }
        QCOMPARE(server.finish(), std::string());
    }

    void aWordThatOnlyBeginsAsAStatusIsNone()
    {
        ScriptedServer server("S: +OKAY\n");
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("not-a-mail-server"));
    }

    /// What is no matter of the password, told in words alone.
    void refusalsInWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("detail");
        const QByteArray later("server-unavailable");
        const QByteArray crowded(faultdetail::tooManyConnections.data());
        const QByteArray inUse(faultdetail::mailboxInUse.data());
        QTest::newRow("Outlook.com") << QByteArray("-ERR Exceeded the login limit for a 15 minute period. Reduce the "
                                                   "frequency of requests to the POP3 server.")
                                     << later << QByteArray();
        QTest::newRow("Hotmail") << QByteArray("-ERR login allowed only every 15 minutes") << later << QByteArray();
        QTest::newRow("Courier") << QByteArray("-ERR Temporary problem, please try again later") << later
                                 << QByteArray();
        QTest::newRow("Dovecot 1") << QByteArray("-ERR Temporary authentication failure.") << later << QByteArray();
        QTest::newRow("Dovecot 1, IN-USE")
            << QByteArray("-ERR [IN-USE] Temporary authentication failure.") << later << QByteArray();
        QTest::newRow("Dovecot, internal")
            << QByteArray("-ERR [IN-USE] Internal login failure. Refer to server log for more information.") << later
            << QByteArray();
        QTest::newRow("Dovecot, connections")
            << QByteArray(
                   "-ERR [IN-USE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)")
            << later << crowded;
        QTest::newRow("too many") << QByteArray("-ERR Too many simultaneous connections") << later << crowded;
        QTest::newRow("a code with more") << QByteArray("-ERR [SYS/TEMP/LDAP] no") << later << QByteArray();
        QTest::newRow("a delay with its time") << QByteArray("-ERR [LOGIN-DELAY 60] wait") << later << QByteArray();
        QTest::newRow("Cyrus") << QByteArray("-ERR [IN-USE] Unable to lock maildrop") << later << inUse;
        QTest::newRow("hMailServer") << QByteArray("-ERR Your mailbox is already locked") << later << inUse;
        QTest::newRow("Domino") << QByteArray("-ERR maildrop already in use") << later << inUse;
        QTest::newRow("DavMail") << QByteArray("-ERR All network interfaces down or host unreachable !") << later
                                 << QByteArray();
        // These are of the password, or of the account, and are not to be tried again.
        QTest::newRow("Exchange, wrong") << QByteArray("-ERR Logon failure: unknown user name or bad password.")
                                         << QByteArray("login-refused") << QByteArray();
        QTest::newRow("too many wrong ones")
            << QByteArray("-ERR Too many invalid logon attempts.") << QByteArray("login-refused") << QByteArray();
        QTest::newRow("wrong, and try again")
            << QByteArray("-ERR Wrong password, please try again") << QByteArray("login-refused") << QByteArray();
        QTest::newRow("its code counts") << QByteArray("-ERR [AUTH] wrong password, try again later")
                                         << QByteArray("login-refused") << QByteArray();
        QTest::newRow("Gmail, no POP") << QByteArray("-ERR [SYS/PERM] Your account is not enabled for POP access.")
                                       << QByteArray("server-refused") << QByteArray();
    }
    void refusalsInWords()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, detail);
        ScriptedServer server((refusedPass + answer + "\n").toStdString());
        {
            auto client = Client::open(specFor(server), {});
            QCOMPARE(kindOf(client), kind);
            const auto told = QByteArray::fromStdString(client.error().detail);
            const bool advised =
                told == faultdetail::mailboxInUse.data() || told == faultdetail::tooManyConnections.data();
            QCOMPARE(advised ? told : QByteArray(), detail);
        }
        QCOMPARE(server.finish(), std::string());
        QCOMPARE(server.connections(), 1);
    }

    /// Not the password is wrong, but the way that it would travel.
    void refusalsForWantOfTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("Dovecot") << QByteArray(
            "-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.");
        QTest::newRow("Dovecot 2.4") << QByteArray(
            "-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.");
        QTest::newRow("Cyrus") << QByteArray("-ERR [AUTH] USER command only available under a layer");
        QTest::newRow("hMailServer") << QByteArray("-ERR A SSL/TLS-connection is required for authentication.");
        QTest::newRow("MDaemon") << QByteArray("-ERR Must issue STLS first");
        QTest::newRow("Exchange") << QByteArray("-ERR Command is not valid in this state.");
    }
    void refusalsForWantOfTls()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server("S: +OK ready\n" + capa("USER") + "C: USER me\nS: " + answer.toStdString() + "\n");
        QCOMPARE(kindOf(Client::open(specFor(server), {})), QByteArray("cleartext-refused"));
        QCOMPARE(server.finish(), std::string());
        QVERIFY(server.heard().find("PASS") == std::string::npos);
    }

    void withTlsTheSameWordsAreOfTheLogin()
    {
        Certificate certificate;
        QVERIFY(certificate.isValid());
        ScriptedServer server("S: +OK ready\n" + capa("USER") + "C: USER me\nS: -ERR [AUTH] no TLS user\n", Start::Tls,
                              &certificate);
        QCOMPARE(kindOf(Client::open(specFor(server, net::Security::ImplicitTls, &certificate), {})),
                 QByteArray("login-refused"));
    }

    /// GreenMail names UIDL and nothing of a login.
    void noLoginIsNamedAtAll()
    {
        ScriptedServer server("S: +OK ready\n" + capa("UIDL") +
                              "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n" + capa("UIDL"));
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
        // One that names others has decided.
        ScriptedServer others("S: +OK ready\n" + capa("UIDL|SASL NTLM GSSAPI"));
        QCOMPARE(kindOf(Client::open(specFor(others), {})), QByteArray("mechanism-missing"));
        QVERIFY(others.heard().find("USER") == std::string::npos);
    }

    /// Asked after the login, some servers do not know the command any more.
    void capabilitiesStayWhereTheyAreNotToldAgain()
    {
        ScriptedServer server("S: +OK ready\n" + capa("USER|UIDL|LOGIN-DELAY 60") +
                              "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\nC: CAPA\nS: -ERR not now\n");
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            QVERIFY(client->capabilities().known && client->capabilities().has("LOGIN-DELAY"));
        }
        QCOMPARE(server.finish(), std::string());
    }

    /// Old servers hang up on a command that they do not know: it is not asked again, and no login was tried.
    void aServerThatHangsUpOnCapa()
    {
        std::atomic<int> talks = 0;
        ScriptedServer server([&](Peer &peer) {
            ++talks;
            peer.sayLine("+OK ready");
            while (const auto line = peer.hearLine()) {
                if (*line == "CAPA")
                    return peer.close();
                peer.sayLine("+OK");
            }
        });
        {
            auto client = Client::open(specFor(server), {});
            MUST(client);
            QVERIFY(!client->capabilities().known);
        }
        QCOMPARE(talks.load(), 2);
        // One that hangs up at once, whatever is said, is asked no third time.
        ScriptedServer gone("S: +OK ready\nC: CAPA\nX:\n");
        QCOMPARE(kindOf(Client::open(specFor(gone), {})), QByteArray("connection-lost"));
        QCOMPARE(gone.connections(), 2);
    }

    /// Without CAPA nothing tells that there is STLS.
    void stlsIsAskedForWhereThereIsNoCapa()
    {
        Certificate certificate;
        QVERIFY(certificate.isValid());
        ScriptedServer server("S: +OK ready\nC: CAPA\nS: -ERR what\nC: STLS\nS: +OK go\nT:\nC: CAPA\nS: -ERR what\n"
                              "C: USER me\nS: +OK\nC: PASS hunter2!Secret\nS: +OK in\n",
                              Start::Clear, &certificate);
        {
            auto client = Client::open(specFor(server, net::Security::StartTls, &certificate), {});
            MUST(client);
        }
        QCOMPARE(server.finish(), std::string());
    }

    /// A message without an id is told as one, and the others keep theirs.
    void anEmptyId()
    {
        ScriptedServer server(opened() + "C: UIDL\nS: +OK\nS: 1 a\nS: 2 \nS: 3\nS: .\n");
        auto client = Client::open(specFor(server), {});
        MUST(client);
        const auto ids = client->uidl();
        MUST(ids);
        QVERIFY((*ids == std::vector<MessageId>{{1, "a"}, {2, ""}, {3, ""}}));
    }
};

QTEST_GUILESS_MAIN(Pop3WireQuirksTest)
#include "tst_pop3_wire_quirks.moc"
