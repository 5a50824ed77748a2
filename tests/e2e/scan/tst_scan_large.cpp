// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/lab/filler.h"

using namespace onecopy;
using namespace onecopy::e2e;

/// As tst_scan_truth, with as many messages as a busy person's mailbox has.
class TestScanLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredThousandMessages()
    {
        auto server = lab::Dovecot::start();
        MUST(server);
        lab::SeedPlan plan;
        plan.messages = 100'000;
        plan.mailboxes = 3;
        auto truth = lab::fill(**server, "anna", plan);
        MUST(truth);
        Ctl ctl;
        const QStringList account = ctl.account(**server, "anna");
        const CtlResult scanned = ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account);
        MUST_EXIT(scanned, 0);
        const QByteArray wrong = difference(foundBy(ctl, account, false), truthOf(*truth, false));
        QVERIFY2(wrong.isEmpty(), wrong.constData());

        const CtlResult again = ctl.run(QStringList{QStringLiteral("scan"), QStringLiteral("--json")} + account);
        MUST_EXIT(again, 0);
        for (const lab::TruthMailbox &mailbox : truth->mailboxes) {
            const QJsonObject entry = mailboxOf(again.json(), QString::fromStdString(mailbox.name));
            QCOMPARE(entry[QLatin1String("mode")].toString(), QStringLiteral("qresync"));
            QCOMPARE(entry[QLatin1String("fetched")].toInteger(), qint64(0));
            QCOMPARE(entry[QLatin1String("messages")].toInteger(), qint64(mailbox.messages));
        }
    }
};

QTEST_GUILESS_MAIN(TestScanLarge)
#include "tst_scan_large.moc"
