// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/ctl.h"
#include "tests/lab/loopback.h"
#include "tests/wire/scriptedserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>

#include <atomic>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

const QStringList commands{QStringLiteral("test"), QStringLiteral("scan")};

QStringList commandLine(const QString &command)
{
    if (command == QLatin1String("test"))
        return {QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("--json")};
    return {QStringLiteral("scan"), QStringLiteral("--json")};
}

/// The kind of fault that the document names.
QString kindIn(const QJsonObject &document)
{
    const QString ofTest = document[QLatin1String("imap")][QLatin1String("error")].toString();
    return ofTest.isEmpty() ? document[QLatin1String("error")][QLatin1String("kind")].toString() : ofTest;
}

/// A secret shows itself in clear, alone in base64, or as part of SASL PLAIN.
bool shows(const QByteArray &text, const QByteArray &user, const QByteArray &password)
{
    const QByteArray plain = QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
    return text.contains(password) || text.contains(password.toBase64()) || text.contains(plain.toBase64());
}

QString pinOf(const std::string &certificateFile)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(QString::fromStdString(certificateFile));
    return QStringLiteral("sha256:") + QString::fromLatin1(chain.value(0).digest(QCryptographicHash::Sha256).toHex());
}

} // namespace

/// What a connection that fails, or is refused, looks like from outside: exit code, one JSON document, no secret.
class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto kind : {lab::CertificateKind::Good, lab::CertificateKind::Expired,
                                lab::CertificateKind::OtherName, lab::CertificateKind::SelfSigned}) {
            lab::DovecotOptions options;
            options.users = {"anna"};
            options.certificate = kind;
            auto started = lab::Dovecot::start(options);
            MUST(started);
            m_servers[kind] = std::move(*started);
        }
    }

    void realServers_data()
    {
        QTest::addColumn<int>("certificate");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("trust");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, lab::CertificateKind certificate, const char *scheme, const char *host,
                            const char *trust, const char *password, int code, const char *kind) {
            QTest::newRow(name) << static_cast<int>(certificate) << QString::fromLatin1(scheme)
                                << QString::fromLatin1(host) << QString::fromLatin1(trust)
                                << QString::fromLatin1(password) << code << QString::fromLatin1(kind);
        };
        using enum lab::CertificateKind;
        row("implicit TLS", Good, "imaps", "localhost", "ca", "right", 0, "");
        row("STARTTLS", Good, "imap+starttls", "localhost", "ca", "right", 0, "");
        row("imap:// means STARTTLS", Good, "imap", "localhost", "ca", "right", 0, "");
        row("clear text to this computer", Good, "imap+insecure", "localhost", "ca", "right", 0, "");
        row("wrong password", Good, "imaps", "localhost", "ca", "wrong", 3, "login-refused");
        row("wrong password after STARTTLS", Good, "imap+starttls", "localhost", "ca", "wrong", 3, "login-refused");
        row("unknown authority", Good, "imaps", "localhost", "system", "right", 4, "certificate-rejected");
        row("unknown authority after STARTTLS", Good, "imap+starttls", "localhost", "system", "right", 4,
            "certificate-rejected");
        row("certificate of another name", OtherName, "imaps", "localhost", "ca", "right", 4, "certificate-rejected");
        row("expired certificate", Expired, "imaps", "localhost", "ca", "right", 4, "certificate-rejected");
        row("expired certificate after STARTTLS", Expired, "imap+starttls", "localhost", "ca", "right", 4,
            "certificate-rejected");
        row("self-signed certificate", SelfSigned, "imaps", "localhost", "ca", "right", 4, "certificate-rejected");
        row("right pin of a self-signed certificate", SelfSigned, "imaps", "localhost", "pin", "right", 0, "");
        row("right pin of an expired certificate", Expired, "imap+starttls", "localhost", "pin", "right", 0, "");
        row("wrong pin", SelfSigned, "imaps", "localhost", "wrong-pin", "right", 4, "certificate-rejected");
        row("wrong pin beside a good certificate", Good, "imaps", "localhost", "wrong-pin", "right", 4,
            "certificate-rejected");
        // There the server takes us for a stranger and announces LOGINDISABLED.
        row("no passwords in clear", Good, "imap+insecure", lab::Dovecot::strictAddress, "ca --auth plain", "right", 3,
            "mechanism-missing");
        row("no passwords in clear, but a challenge", Good, "imap+insecure", lab::Dovecot::strictAddress,
            "ca --auth scram-sha-256", "right", 0, "");
    }

    void realServers()
    {
        QFETCH(int, certificate);
        QFETCH(QString, scheme);
        QFETCH(QString, host);
        QFETCH(QString, trust);
        QFETCH(QString, password);
        QFETCH(int, code);
        QFETCH(QString, kind);
        const lab::Dovecot &server = *m_servers.at(static_cast<lab::CertificateKind>(certificate));
        const bool right = password == QLatin1String("right");
        const std::string secret = right ? server.password("anna") : "not-the-Pa55word";
        const std::uint16_t port = scheme == QLatin1String("imaps") ? server.ports().imaps : server.ports().imap;
        for (const QString &command : commands) {
            Ctl ctl;
            QStringList options{QStringLiteral("--imap"),
                                urlOf(scheme.toLatin1().constData(), "anna", host.toLatin1().constData(), port),
                                QStringLiteral("--password-file"), ctl.passwordFile(secret)};
            if (trust.startsWith(QLatin1String("ca")))
                options << trust.split(QLatin1Char(' ')).mid(1) << QStringLiteral("--ca-file")
                        << QString::fromStdString(server.caFile());
            const auto issued = server.ca().issue(static_cast<lab::CertificateKind>(certificate));
            MUST(issued);
            QString pin = pinOf(issued->certificateFile);
            if (trust == QLatin1String("wrong-pin"))
                pin.back() = pin.back() == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
            if (trust.endsWith(QLatin1String("pin")))
                options << QStringLiteral("--tls-pin") << pin;
            verifyCall(ctl, command, options, code, kind, QByteArray::fromStdString(secret));
        }
    }

    void places_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("kinds");
        const auto free = lab::freePorts(1);
        MUST(free);
        QTest::newRow("nothing listens there") << urlOf("imaps", "me", "127.0.0.1", free->front()) << 1
                                               << QStringList{QStringLiteral("connection-refused")};
        // Without a resolver the answer is a time-out.
        QTest::newRow("no such name") << urlOf("imaps", "me", "no-such-host.invalid", 993) << 1
                                      << QStringList{QStringLiteral("name-not-found"), QStringLiteral("timeout")};
        QTest::newRow("clear text to another computer") << urlOf("imap+insecure", "me", "mail.example.org", 143) << 4
                                                        << QStringList{QStringLiteral("cleartext-refused")};
        QTest::newRow("a password in the address")
            << QStringLiteral("imaps://me:hunter2!Secret@127.0.0.1") << 2 << QStringList{QStringLiteral("usage")};
        QTest::newRow("no such scheme") << QStringLiteral("http://me@127.0.0.1") << 2
                                        << QStringList{QStringLiteral("usage")};
    }

    void places()
    {
        QFETCH(QString, url);
        QFETCH(int, code);
        QFETCH(QStringList, kinds);
        for (const QString &command : commands) {
            Ctl ctl;
            const CtlResult result = ctl.run(
                commandLine(command) + QStringList{QStringLiteral("--imap"), url, QStringLiteral("--password-file"),
                                                   ctl.passwordFile("hunter2!Secret"), QStringLiteral("--timeout"),
                                                   QStringLiteral("5")});
            MUST_EXIT(result, code);
            QVERIFY2(kinds.contains(kindIn(result.json())), result.out.constData());
            QVERIFY(!shows(result.out + result.err, "me", "hunter2!Secret"));
        }
    }

    void scriptedServers_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const char *scheme, const char *script, int code, const char *kind) {
            QTest::newRow(name) << QString::fromLatin1(scheme) << QString::fromLatin1(script) << code
                                << QString::fromLatin1(kind);
        };
        row("STARTTLS is not offered", "imap+starttls", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\n", 4,
            "tls-not-offered");
        row("STARTTLS was taken out of the answer", "imap+starttls",
            "S: * OK ready\nC: %1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN\nS: %1 OK done\n", 4,
            "tls-not-offered");
        row("STARTTLS is refused", "imap+starttls",
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC: %1 STARTTLS\nS: %1 NO not now\n", 4, "tls-not-offered");
        row("the server stays in clear", "imap+starttls",
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC: %1 STARTTLS\nS: %1 OK begin\nS: * CAPABILITY "
            "IMAP4rev1\n",
            4, "");
        row("answers before the handshake", "imap+starttls",
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready\nC: %1 STARTTLS\ns: %1 OK begin\\r\\n* CAPABILITY IMAP4rev1 "
            "AUTH=PLAIN\\r\\n\n",
            4, "injected-plaintext");
        row("logged in before TLS", "imap+starttls", "S: * PREAUTH welcome\n", 4, "");
        row("not a mail server", "imap+insecure", "S: Hello, who is there?\n", 6, "not-a-mail-server");
        row("HTTP on the port", "imap+insecure", "S: HTTP/1.1 400 Bad Request\nS: Content-Length: 0\nS:\n", 6,
            "not-a-mail-server");
        row("HTTP on the port, STARTTLS wanted", "imap+starttls",
            "S: HTTP/1.1 400 Bad Request\nS: Content-Length: 0\nS:\n", 6, "not-a-mail-server");
        row("an SMTP server", "imap+insecure", "S: 220 mail.example.org ESMTP\n", 6, "not-a-mail-server");
        row("an answer to a command that was not sent", "imap+insecure",
            "S: * OK [CAPABILITY IMAP4rev1] ready\nS: zzz99 OK surprise\n", 6, "protocol");
        row("the server says goodbye", "imap+insecure", "S: * BYE too many connections\nX:\n", 1, "server-unavailable");
        row("the line drops", "imap+insecure", "S: * OK [CAPABILITY IMAP4rev1] ready\nX:\n", 1, "connection-lost");
        row("a TLS alert in place of a greeting", "imap+insecure", "s: \\x15\\x03\\x01\\x00\\x02\\x02\\x28\nX:\n", 6,
            "not-a-mail-server");
        row("the refusal repeats the password", "imap+insecure",
            "S: * OK [CAPABILITY IMAP4rev1] ready\nC: %1 LOGIN \"me\" \"hunter2!Secret\"\nS: %1 NO hunter2!Secret is "
            "wrong\n",
            3, "login-refused");
    }

    void scriptedServers()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, script);
        QFETCH(int, code);
        QFETCH(QString, kind);
        for (const QString &command : commands) {
            wire::ScriptedServer server(script.toStdString());
            Ctl ctl;
            const QStringList options{QStringLiteral("--imap"),
                                      urlOf(scheme.toLatin1().constData(), "me", "127.0.0.1", server.port()),
                                      QStringLiteral("--password-file"),
                                      ctl.passwordFile("hunter2!Secret"),
                                      QStringLiteral("--timeout"),
                                      QStringLiteral("20")};
            verifyCall(ctl, command, options, code, kind, "hunter2!Secret", "me");
            const QByteArray sent = QByteArray::fromStdString(server.heard());
            QVERIFY2(code != 4 || !shows(sent, "me", "hunter2!Secret"), "the password was sent");
        }
    }

    /// RFC 3501 7.1: a person must be shown them.
    void alertsAreShown()
    {
        for (const bool json : {false, true}) {
            wire::ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1] ready\n"
                                        "C: %1 LOGIN \"me\" \"hunter2!Secret\"\n"
                                        "S: * OK [ALERT] Your mailbox is 95% full\n"
                                        "S: * OK [ALERT] Your mailbox is 95% full\n"
                                        "S: %1 OK [CAPABILITY IMAP4rev1] in\n"
                                        "C: %2 LIST \"\" \"*\"\nS: * LIST () \"/\" INBOX\nS: %2 OK done\n"
                                        "C: %3 LSUB \"\" \"*\"\nS: %3 OK done\n"
                                        "C: %4 LOGOUT\nS: * BYE bye\nS: %4 OK bye\n");
            Ctl ctl;
            QStringList arguments{
                QStringLiteral("account"),         QStringLiteral("test"),
                QStringLiteral("--imap"),          urlOf("imap+insecure", "me", "127.0.0.1", server.port()),
                QStringLiteral("--password-file"), ctl.passwordFile("hunter2!Secret")};
            if (json)
                arguments += QStringLiteral("--json");
            const CtlResult run = ctl.run(arguments);
            QCOMPARE(run.code, 0);
            QCOMPARE(run.out.count("95% full"), qsizetype(1));
            QCOMPARE(run.out.contains("\"alerts\":["), json);
        }
    }

    void silence_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("script");
        QTest::newRow("no greeting") << QStringLiteral("imap+insecure") << QString();
        QTest::newRow("no handshake") << QStringLiteral("imaps") << QString();
        QTest::newRow("no answer to the login")
            << QStringLiteral("imap+insecure") << QStringLiteral("S: * OK [CAPABILITY IMAP4rev1] ready\n");
    }

    void silence()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, script);
        wire::ScriptedServer server([script](wire::Peer &peer) {
            if (!script.isEmpty())
                peer.sayLine(script.trimmed().mid(3).toStdString());
            peer.hearToEnd();
        });
        Ctl ctl;
        QElapsedTimer took;
        took.start();
        verifyCall(ctl, QStringLiteral("test"),
                   {QStringLiteral("--imap"), urlOf(scheme.toLatin1().constData(), "me", "127.0.0.1", server.port()),
                    QStringLiteral("--password-file"), ctl.passwordFile("hunter2!Secret"), QStringLiteral("--timeout"),
                    QStringLiteral("2")},
                   1, QStringLiteral("timeout"), "hunter2!Secret", "me");
        QVERIFY2(took.elapsed() >= 1'500 && took.elapsed() < 25'000, QByteArray::number(took.elapsed()).constData());
    }

    /// What others of this computer can see of a process that has the password in its memory.
    void thePasswordIsInNoPlaceOfTheProcess()
    {
        std::atomic<bool> loggingIn = false;
        wire::ScriptedServer server([&](wire::Peer &peer) {
            peer.sayLine("* OK [CAPABILITY IMAP4rev1] ready");
            (void)peer.hearLine();
            loggingIn = true;
            peer.hearToEnd();
        });
        Ctl ctl;
        const auto process =
            ctl.start(commandLine(QStringLiteral("test")) +
                      QStringList{QStringLiteral("--imap"), urlOf("imap+insecure", "me", "127.0.0.1", server.port()),
                                  QStringLiteral("--password-file"), ctl.passwordFile("hunter2!Secret")});
        QTRY_VERIFY_WITH_TIMEOUT(loggingIn, 60'000);
        const auto told = [&](const char *name) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(process->processId()).arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(told("cmdline").contains("--password-file"));
        QVERIFY(!shows(told("cmdline") + told("environ"), "me", "hunter2!Secret"));
        // Nor would it lie in a core file.
        static const QRegularExpression core(QStringLiteral("Max core file size +0 +0 "));
        QVERIFY2(core.match(QString::fromLatin1(told("limits"))).hasMatch(), told("limits").constData());
        process->terminate();
        MUST_EXIT(Ctl::finish(*process), 130);
    }

    /// The choice of old TLS stands in every report on the account.
    void oldTlsIsPrintedInTheReport_data()
    {
        QTest::addColumn<QStringList>("choice");
        QTest::addColumn<QString>("words");
        const QString weak = QStringLiteral("TLS 1.0 and 1.1 are allowed");
        const QString broken = QStringLiteral("RC4 and 3DES over TLS 1.0 are allowed");
        QTest::newRow("none") << QStringList{} << QString();
        QTest::newRow("old TLS") << QStringList{QStringLiteral("--legacy-tls")} << weak;
        QTest::newRow("old ciphers") << QStringList{QStringLiteral("--legacy-ciphers")} << broken;
    }
    void oldTlsIsPrintedInTheReport()
    {
        QFETCH(QStringList, choice);
        QFETCH(QString, words);
        const Ctl ctl;
        const QString name = QStringLiteral("old");
        const QStringList server{QStringLiteral("--imap"), QStringLiteral("imaps://anna@127.0.0.1:993")};
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("account"), QStringLiteral("add"), name} + server + choice), 0);
        const QString path = ctl.folder() + QStringLiteral("/report.html");
        const CtlResult result =
            ctl.run({QStringLiteral("report"), QStringLiteral("--account"), name, QStringLiteral("--lang"),
                     QStringLiteral("en"), QStringLiteral("--html"), path});
        MUST_EXIT(result, 0);
        QVERIFY2(!result.err.contains("QStandardPaths"), result.err.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QCOMPARE(page.contains(QStringLiteral("are allowed")), !words.isEmpty());
        QVERIFY(page.contains(words));
    }

    /// It offers SCRAM and can check PLAIN alone.
    void aServerThatKeepsHashesIsRefusedWithAdvice()
    {
        const std::string password = "c0rrect-Horse";
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::fromStdString(password), QCryptographicHash::Sha256);
        lab::DovecotOptions options;
        options.extraConfiguration =
            "passdb {\n  driver = static\n  args = password={SHA256}" + hash.toBase64().toStdString() + "\n}\n";
        auto server = lab::Dovecot::start(options);
        MUST(server);
        Ctl ctl;
        const QStringList account{
            QStringLiteral("--imap"),          urlOf("imaps", "dora", "localhost", (*server)->ports().imaps),
            QStringLiteral("--ca-file"),       QString::fromStdString((*server)->caFile()),
            QStringLiteral("--password-file"), ctl.passwordFile(password)};
        const CtlResult refused = ctl.run(commandLine(QStringLiteral("scan")) + account);
        MUST_EXIT(refused, 3);
        const QString advice = refused.json()[QLatin1String("error")].toObject()[QLatin1String("message")].toString();
        QVERIFY2(advice.contains(QLatin1String("may offer SCRAM-SHA-256")) && advice.contains(QLatin1String("PLAIN")),
                 qPrintable(advice));
        MUST_EXIT(ctl.run(commandLine(QStringLiteral("scan")) + account +
                          QStringList{QStringLiteral("--auth"), QStringLiteral("plain")}),
                  0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("no such command") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("scan"), QStringLiteral("--frobnicate")};
        QTest::newRow("no server") << QStringList{QStringLiteral("scan")};
        QTest::newRow("no rule") << QStringList{QStringLiteral("remove"), QStringLiteral("--imap"),
                                                QStringLiteral("imaps://me@127.0.0.1")};
        QTest::newRow("no such class") << QStringList{QStringLiteral("duplicates"), QStringLiteral("--class"),
                                                      QStringLiteral("Z")};
        QTest::newRow("no such progress")
            << QStringList{QStringLiteral("duplicates"), QStringLiteral("--progress"), QStringLiteral("loud")};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        Ctl ctl;
        QStringList options = arguments + QStringList{QStringLiteral("--json")};
        if (arguments.value(0) == QLatin1String("remove"))
            options << QStringLiteral("--password-file") << ctl.passwordFile("hunter2!Secret");
        const CtlResult result = ctl.run(options);
        MUST_EXIT(result, 2);
        QCOMPARE(kindIn(result.json()), QStringLiteral("usage"));
        QVERIFY(result.err.startsWith("onecopyctl: "));
        QCOMPARE(result.err.count('\n'), 1);
    }

private:
    void verifyCall(const Ctl &ctl, const QString &command, const QStringList &options, int code, const QString &kind,
                    const QByteArray &secret, const QByteArray &user = "anna")
    {
        const CtlResult result = ctl.run(commandLine(command) + options);
        if (result.code != code)
            QFAIL(("exit code " + QByteArray::number(result.code) + ", not " + QByteArray::number(code) + "\n" +
                   result.err + result.out)
                      .constData());
        const QJsonObject document = result.json();
        QVERIFY2(!document.isEmpty(), result.out.constData());
        if (code != 0) {
            QVERIFY2(kind.isEmpty() || kindIn(document) == kind, result.out.constData());
            QVERIFY2(result.err.count('\n') == 1 && result.err.startsWith("onecopyctl: "), result.err.constData());
        } else if (command == QLatin1String("test")) {
            QVERIFY(document[QLatin1String("imap")][QLatin1String("ok")].toBool());
            const bool clear = options.join(QLatin1Char(' ')).contains(QLatin1String("+insecure"));
            QCOMPARE(document[QLatin1String("imap")][QLatin1String("tls")].isNull(), clear);
        }
        QVERIFY(!shows(result.out + result.err, user, secret));
    }

    std::map<lab::CertificateKind, std::unique_ptr<lab::Dovecot>> m_servers;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
