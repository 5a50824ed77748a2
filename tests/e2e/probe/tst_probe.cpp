// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/probe/probeworld.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int ackSeconds = 4;

QJsonObject mailIn(const CtlResult &result, int number = 0)
{
    return result.json()[QLatin1String("mails")].toArray().at(number).toObject();
}

int countIn(const CtlResult &result, const char *key)
{
    return result.json()[QLatin1String("cleanup")][QLatin1String(key)].toInt(-1);
}

} // namespace

/// The probe against a real Postfix and a real Dovecot: one of them quick, one of them slow to answer the last dot.
class TestProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        auto quick = ProbeWorld::start({});
        MUST(quick);
        m_quick = std::move(*quick);
        auto slow = ProbeWorld::start({.ackSeconds = ackSeconds, .imapCapability = {}});
        MUST(slow);
        m_slow = std::move(*slow);
    }

    void oneProbeIsOneArrival()
    {
        MUST(m_quick->addOther());
        const std::uint64_t before = m_quick->messages();
        const CtlResult result =
            m_quick->ctl.run(m_quick->probe(words("--size 200kB --wait 10 --from admin@lab.example")));
        MUST_EXIT(result, 0);
        const QJsonObject mail = mailIn(result);
        QCOMPARE(mail[QLatin1String("attempts")].toInt(), 1);
        QCOMPARE(mail[QLatin1String("outcome")].toString(), QStringLiteral("accepted"));
        QVERIFY(mail[QLatin1String("reply")].toString().startsWith(QLatin1String("250 ")));
        QCOMPARE(mail[QLatin1String("attachment")].toInt(), 200'000);
        QVERIFY(mail[QLatin1String("size")].toInt() > 270'000);
        QVERIFY(mail[QLatin1String("id")].toString().startsWith(QLatin1String("<onecopy-probe.")));
        for (const char *phase :
             {"connect", "banner", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body", "ack"})
            QVERIFY2(mail[QLatin1String("phases_ms")][QLatin1String(phase)].isDouble(), phase);
        const QJsonArray arrivals = mail[QLatin1String("arrivals")].toArray();
        QCOMPARE(arrivals.size(), 1);
        QCOMPARE(arrivals.at(0)[QLatin1String("mailbox")].toString(), QStringLiteral("INBOX"));
        QVERIFY(arrivals.at(0)[QLatin1String("uid")].toInt() > 0);
        // It was seen while it came, not only at the end.
        QVERIFY(arrivals.at(0)[QLatin1String("after_ms")].isDouble());
        QVERIFY(arrivals.at(0)[QLatin1String("after_ms")].toInt() >= 0);
        QCOMPARE(countIn(result, "found"), 1);
        QCOMPARE(countIn(result, "removed"), 1);
        QCOMPARE(m_quick->messages(), before);
    }

    void anImpatientSenderMakesCopies()
    {
        MUST(m_slow->addOther());
        const std::uint64_t before = m_slow->messages();
        const CtlResult result = m_slow->ctl.run(
            m_slow->probe(words("--size 20kB --sender-timeout 1 --retries 2 --retry-interval 0.2 --wait 20")));
        MUST_EXIT(result, 0);
        const QJsonObject mail = mailIn(result);
        QCOMPARE(mail[QLatin1String("attempts")].toInt(), 3);
        QCOMPARE(mail[QLatin1String("outcome")].toString(), QStringLiteral("unknown"));
        QVERIFY(mail[QLatin1String("reply")].isNull());
        QVERIFY(mail[QLatin1String("phases_ms")][QLatin1String("ack")].isNull());
        QCOMPARE(mail[QLatin1String("arrivals")].toArray().size(), 3);
        QCOMPARE(countIn(result, "removed"), 3);
        QCOMPARE(m_slow->messages(), before);
        QVERIFY(result.json()[QLatin1String("ack_model")][QLatin1String("base_ms")].isNull());
    }

    void aPatientSenderMakesOne()
    {
        const std::uint64_t before = m_slow->messages();
        const CtlResult result =
            m_slow->ctl.run(m_slow->probe(words("--size 1kB --size 500kB --sender-timeout 60 --retries 3 --wait 5")));
        MUST_EXIT(result, 0);
        QCOMPARE(result.json()[QLatin1String("mails")].toArray().size(), 2);
        for (const int number : {0, 1}) {
            const QJsonObject mail = mailIn(result, number);
            QCOMPARE(mail[QLatin1String("attempts")].toInt(), 1);
            QCOMPARE(mail[QLatin1String("arrivals")].toArray().size(), 1);
            // The server sleeps whole seconds on a clock of its own.
            QVERIFY(mail[QLatin1String("phases_ms")][QLatin1String("ack")].toInt() >= ackSeconds * 1000 - 100);
            QVERIFY(mail[QLatin1String("phases_ms")][QLatin1String("body")].toInt() < ackSeconds * 1000);
        }
        const QJsonValue model = result.json()[QLatin1String("ack_model")];
        QVERIFY(model[QLatin1String("base_ms")].toDouble() > 1000);
        QVERIFY(model[QLatin1String("r2")].toDouble(-1) >= 0);
        for (const QJsonValue &reached : result.json()[QLatin1String("timeouts_reached")].toArray())
            QVERIFY(reached[QLatin1String("timeout_s")].toInt() >= 30);
        QCOMPARE(m_slow->messages(), before);
    }

    /// What is not asked for is not done: without a sender's timeout nothing is ever sent twice.
    void aDefaultProbeNeverSendsTwice()
    {
        const CtlResult result = m_slow->ctl.run(m_slow->probe(words("--size 1kB --wait 5 --timeout 1")));
        MUST_EXIT(result, 0);
        QCOMPARE(mailIn(result)[QLatin1String("attempts")].toInt(), 1);
        QCOMPARE(mailIn(result)[QLatin1String("arrivals")].toArray().size(), 1);
    }

    void everyLineForPeople()
    {
        QStringList options = m_quick->probe(words("--size 1kB --count 2 --wait 8"));
        options.removeOne(QStringLiteral("--json"));
        const CtlResult result = m_quick->ctl.run(options);
        MUST_EXIT(result, 0);
        QVERIFY(result.out.contains("Mail 1: accepted"));
        QVERIFY(result.out.contains("Mail 2: copy 1 arrived in INBOX"));
        QVERIFY(result.out.contains("Test mails found: 2, removed: 2."));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const char *options, int code, const char *kind) {
            QTest::newRow(name) << QString::fromLatin1(options) << code << QString::fromLatin1(kind);
        };
        row("no size", "", 2, "usage");
        row("size that is none", "--size large", 2, "usage");
        row("too many", "--size 1kB --count 1000", 2, "usage");
        row("retries without a timeout", "--size 1kB --retries 2", 2, "usage");
        row("an address with a line end", "--size 1kB --from a@b%0d%0aDATA", 2, "usage");
        row("larger than the server takes", "--size 90MB", 1, "server-refused");
        row("clear text is no login", "--size 1kB --smtp smtp+insecure://anna@127.0.0.1:%1", 3, "mechanism-missing");
        row("a server that is not there", "--size 1kB --smtp smtp+insecure://127.0.0.1:9", 1, "connection-refused");
    }
    void refusals()
    {
        QFETCH(QString, options);
        QFETCH(int, code);
        QFETCH(QString, kind);
        const std::uint64_t before = m_quick->messages();
        options.replace(QLatin1String("%1"), QString::number(m_quick->postfix->port()));
        options.replace(QLatin1String("%0d%0a"), QLatin1String("\r\n"));
        const CtlResult result = m_quick->ctl.run(m_quick->probe(options.split(QLatin1Char(' '), Qt::SkipEmptyParts)));
        MUST_EXIT(result, code);
        QCOMPARE(result.json()[QLatin1String("error")][QLatin1String("kind")].toString(), kind);
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(m_quick->messages(), before);
    }

    /// Whatever calls us again and again: a thousand mails an hour are enough. Those of yesterday, and those of a clock
    /// that was wrong, do not count.
    void anHourHasItsMeasure_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<int>("code");
        QTest::newRow("just now") << qint64{60} << 5;
        QTest::newRow("two hours ago") << qint64{7'200} << 0;
        QTest::newRow("in two days") << qint64{-172'800} << 0;
    }
    void anHourHasItsMeasure()
    {
        QFETCH(qint64, ago);
        QFETCH(int, code);
        const std::uint64_t before = m_quick->messages();
        const QString path = QString::fromStdString(m_quick->ctl.storePath()) + QStringLiteral(".probes");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line = QByteArray::number(QDateTime::currentSecsSinceEpoch() - ago) + '\n';
        QVERIFY(file.write(QByteArray("odd line\n") + line.repeated(1'000)) > 0);
        file.close();
        // What is sent has to have come by the end, to be taken away again.
        const QString wait = code == 0 ? QStringLiteral("3") : QStringLiteral("0");
        const CtlResult result = m_quick->ctl.run(
            m_quick->probe({QStringLiteral("--size"), QStringLiteral("1kB"), QStringLiteral("--wait"), wait}));
        QVERIFY(file.remove());
        MUST_EXIT(result, code);
        QVERIFY(code == 0 || result.err.contains("in the last hour"));
        QCOMPARE(m_quick->messages(), before);
    }

    void aWrongPasswordIsRefused()
    {
        QStringList options = m_quick->probe(words("--size 1kB"));
        options[options.indexOf(QLatin1String("--password-file")) + 1] = m_quick->ctl.passwordFile("wrong");
        MUST_EXIT(m_quick->ctl.run(options), 3);
    }

    void anUnknownAuthorityIsRefused()
    {
        QStringList options = m_quick->probe(words("--size 1kB"));
        options[options.indexOf(QLatin1String("--ca-file")) + 1] = QString::fromStdString(m_quick->dovecot->caFile());
        // IMAP is trusted, SMTP is not: nothing is sent.
        const CtlResult result = m_quick->ctl.run(options);
        MUST_EXIT(result, 4);
        QCOMPARE(result.json()[QLatin1String("error")][QLatin1String("kind")].toString(),
                 QStringLiteral("certificate-rejected"));
    }

    void bothServersAreTested()
    {
        const CtlResult result = m_quick->ctl.run(words("account test --json") + m_quick->account());
        MUST_EXIT(result, 0);
        const QJsonObject document = result.json();
        QVERIFY(document[QLatin1String("imap")][QLatin1String("ok")].toBool());
        const QJsonValue smtp = document[QLatin1String("smtp")];
        QVERIFY(smtp[QLatin1String("ok")].toBool());
        // The greeting came before TLS: it is nobody's word.
        QCOMPARE(smtp[QLatin1String("server")].toString(), QString());
        QCOMPARE(smtp[QLatin1String("tls")][QLatin1String("protocol")].toString(), QStringLiteral("TLSv1.3"));
        QVERIFY(smtp[QLatin1String("mechanism")].toString().startsWith(QLatin1String("SCRAM-")));
        QVERIFY(document[QLatin1String("pop3")].isUndefined());
    }

private:
    std::unique_ptr<ProbeWorld> m_quick;
    std::unique_ptr<ProbeWorld> m_slow;
};

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
