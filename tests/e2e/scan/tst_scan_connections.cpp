// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/lab/filler.h"

using namespace onecopy;
using namespace onecopy::e2e;

/// Several connections read one account together, and find what one connection finds.
class TestScanConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.users = {"large", "many"};
        auto open = lab::Dovecot::start(options);
        MUST(open);
        m_server = std::move(*open);
        lab::SeedPlan plan;
        plan.messages = 50'000;
        auto large = lab::fill(*m_server, "large", plan);
        MUST(large);
        m_truths.insert(QStringLiteral("large"), *large);
        plan.messages = 3'000;
        plan.mailboxes = 150;
        auto many = lab::fill(*m_server, "many", plan);
        MUST(many);
        m_truths.insert(QStringLiteral("many"), *many);
    }

    void findTheSame_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("connections");
        for (const QString &user : {QStringLiteral("large"), QStringLiteral("many")}) {
            for (const QString &connections : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")})
                QTest::addRow("%s, %s connections", qPrintable(user), qPrintable(connections)) << user << connections;
        }
    }

    void findTheSame()
    {
        QFETCH(QString, user);
        QFETCH(QString, connections);
        const int before = logins();
        verifyTruth(*m_server, user, connections);
        // The second scan of verifyTruth() logs in once. The server's log may be a moment behind.
        const auto used = [&] { return logins() - before - 1; };
        QTRY_VERIFY2(used() >= std::min(connections.toInt(), 2), qPrintable(QString::number(used())));
        QVERIFY2(used() <= connections.toInt(), qPrintable(QString::number(used())));
    }

    /// RFC 5530 [LIMIT], or no connection at all: the scan goes on with those that it has.
    void aServerThatAllowsOneConnectionIsEnough()
    {
        lab::DovecotOptions options;
        options.users = {"many"};
        options.extraConfiguration = "mail_max_userip_connections = 1\n";
        auto strict = lab::Dovecot::start(options);
        MUST(strict);
        lab::SeedPlan plan;
        plan.messages = 1'000;
        plan.mailboxes = 40;
        auto truth = lab::fill(**strict, "many", plan);
        MUST(truth);
        m_truths.insert(QStringLiteral("strict"), *truth);
        verifyTruth(**strict, QStringLiteral("many"), QStringLiteral("4"), QStringLiteral("strict"));
    }

    void theMasterUserReadsAnothersMail()
    {
        Ctl ctl;
        const QStringList account{QStringLiteral("--imap"),
                                  urlOf("imaps", lab::Dovecot::masterUser, "localhost", m_server->ports().imaps),
                                  QStringLiteral("--authzid"),
                                  QStringLiteral("many"),
                                  QStringLiteral("--auth"),
                                  QStringLiteral("plain"),
                                  QStringLiteral("--ca-file"),
                                  QString::fromStdString(m_server->caFile()),
                                  QStringLiteral("--password-file"),
                                  ctl.passwordFile(m_server->password(lab::Dovecot::masterUser))};
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account), 0);
        const QByteArray wrong =
            difference(foundBy(ctl, account, false), truthOf(m_truths[QStringLiteral("many")], false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

private:
    void verifyTruth(const lab::Dovecot &server, const QString &user, const QString &connections,
                     const QString &truthName = {})
    {
        const lab::Truth &truth = m_truths[truthName.isEmpty() ? user : truthName];
        Ctl ctl;
        const QStringList account = ctl.account(server, user.toStdString());
        const CtlResult scanned = ctl.run(
            QStringList{QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("--jobs"), connections} +
            account);
        MUST_EXIT(scanned, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(truth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        for (const lab::TruthMailbox &mailbox : truth.mailboxes) {
            const QJsonObject entry = mailboxOf(scanned.json(), QString::fromStdString(mailbox.name));
            QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(mailbox.messages));
            QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(mailbox.messages));
        }
        // What was read together is complete: a second scan finds nothing to do.
        const CtlResult again = ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json"),
                                                    QStringLiteral("--jobs"), QStringLiteral("1")} +
                                        account);
        MUST_EXIT(again, 0);
        for (const lab::TruthMailbox &mailbox : truth.mailboxes) {
            const QJsonObject entry = mailboxOf(again.json(), QString::fromStdString(mailbox.name));
            QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(0));
        }
    }

    /// How often somebody logged in at m_server.
    [[nodiscard]] int logins() const
    {
        const std::string log = m_server->logText();
        int count = 0;
        for (std::size_t at = log.find(loginLine); at != std::string::npos; at = log.find(loginLine, at + 1))
            ++count;
        return count;
    }

    static constexpr const char *loginLine = "imap-login: Info: Login: ";
    std::unique_ptr<lab::Dovecot> m_server;
    QHash<QString, lab::Truth> m_truths;
};

QTEST_GUILESS_MAIN(TestScanConnections)
#include "tst_scan_connections.moc"
