// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/lab/filler.h"

using namespace onecopy;
using namespace onecopy::e2e;

/// A scan finds exactly the copies that the seeder made.
class TestScanTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        lab::DovecotOptions options;
        options.users = {"hundred", "thousand", "missions", "tenthousand"};
        auto started = lab::Dovecot::start(options);
        MUST(started);
        m_server = std::move(*started);
    }

    void findsWhatTheSeederMade_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("mailboxes");
        QTest::addColumn<bool>("mission");
        QTest::addColumn<bool>("provesAll");
        QTest::newRow("100 messages in one mailbox") << QStringLiteral("hundred") << 100 << 1 << false << true;
        QTest::newRow("1,000 messages in 11 mailboxes with odd names")
            << QStringLiteral("thousand") << 1'000 << 11 << false << true;
        QTest::newRow("120 messages with large attachments") << QStringLiteral("missions") << 120 << 2 << true << true;
        QTest::newRow("10,000 messages in 4 mailboxes")
            << QStringLiteral("tenthousand") << 10'000 << 4 << false << false;
    }

    void findsWhatTheSeederMade()
    {
        QFETCH(QString, user);
        QFETCH(int, messages);
        QFETCH(int, mailboxes);
        QFETCH(bool, mission);
        QFETCH(bool, provesAll);
        lab::SeedPlan plan;
        plan.messages = static_cast<std::uint64_t>(messages);
        plan.mailboxes = mailboxes;
        plan.seed = static_cast<std::uint64_t>(messages);
        plan.profile = mission ? lab::SeedProfile::Mission : lab::SeedProfile::Bulk;
        auto truth = lab::fill(*m_server, user.toStdString(), plan);
        MUST(truth);
        QVERIFY(truth->groups.size() > 2);

        Ctl ctl;
        const QStringList account = ctl.account(*m_server, user.toStdString());
        QStringList scan{QStringLiteral("scan"), QStringLiteral("--json")};
        if (provesAll)
            scan << QStringLiteral("--prove") << QStringLiteral("all");
        const CtlResult scanned = ctl.run(scan + account);
        MUST_EXIT(scanned, 0);
        // Without having read every body the class can be wrong between A and B, the group never.
        const QByteArray wrong = difference(foundBy(ctl, account, provesAll), truthOf(*truth, provesAll));
        QVERIFY2(wrong.isEmpty(), wrong.constData());

        const QJsonObject document = scanned.json();
        const QJsonObject totals = document[QLatin1String("totals")].toObject();
        QCOMPARE(totals[QLatin1String("messages")].toInteger(), qint64(messages));
        QCOMPARE(totals[QLatin1String("groups")].toInteger(), qint64(truth->groups.size()));
        QCOMPARE(totals[QLatin1String("extra_copies")].toInteger(), qint64(truth->extraCopies));
        for (const lab::TruthMailbox &mailbox : truth->mailboxes) {
            const QJsonObject entry = mailboxOf(document, QString::fromStdString(mailbox.name));
            QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(mailbox.messages));
            QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(mailbox.messages));
            QCOMPARE(entry[QLatin1String("uidvalidity")].toInteger(), qint64(mailbox.uidValidity));
            QCOMPARE(entry[QLatin1String("mode")].toString(), QStringLiteral("full"));
        }
    }

    void relatedMailIsNeverADuplicate()
    {
        // Everything that looks alike and is not (classes E and X) was seeded above; none of it may go in bulk.
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "thousand");
        MUST_EXIT(ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("--prove"),
                                      QStringLiteral("all")} +
                          account),
                  0);
        const CtlResult planned =
            ctl.run(QStringList{QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                                QStringLiteral("--dry-run"), QStringLiteral("--json")} +
                    account);
        MUST_EXIT(planned, 0);
        const QJsonArray groups = planned.json()[QLatin1String("plan")][QLatin1String("groups")].toArray();
        QVERIFY(!groups.isEmpty());
        for (const QJsonValue &group : groups)
            QVERIFY2(QStringLiteral("AB").contains(group[QLatin1String("class")].toString()),
                     qPrintable(group[QLatin1String("class")].toString()));
    }

    void oneMailboxNamedTwiceIsOne()
    {
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "hundred");
        const QStringList twice{QStringLiteral("--mailbox"), QStringLiteral("INBOX"), QStringLiteral("--mailbox"),
                                QStringLiteral("inbox")};
        const CtlResult scanned =
            ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + twice + account);
        MUST_EXIT(scanned, 0);
        QCOMPARE(scanned.json()[QLatin1String("mailboxes")].toArray().size(), 1);
        QCOMPARE(scanned.json()[QLatin1String("totals")][QLatin1String("messages")].toInteger(), qint64(100));
    }

    void aMailboxIsFoundByTheNameThatPeopleSee()
    {
        Ctl ctl;
        const QStringList account = ctl.account(*m_server, "thousand");
        const QString name = QStringLiteral("Kunden/Müller & Söhne");
        const CtlResult scanned = ctl.run(
            QStringList{QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("--mailbox"), name} + account);
        MUST_EXIT(scanned, 0);
        QCOMPARE(scanned.json()[QLatin1String("mailboxes")].toArray().size(), 1);
        QVERIFY(mailboxOf(scanned.json(), name)[QLatin1String("messages")].toInteger() > 0);
    }

private:
    std::unique_ptr<lab::Dovecot> m_server;
};

QTEST_GUILESS_MAIN(TestScanTruth)
#include "tst_scan_truth.moc"
