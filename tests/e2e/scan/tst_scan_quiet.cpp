// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scan/scantruth.h"
#include "tests/e2e/support/rawlog.h"
#include "tests/lab/filler.h"
#include "tests/lab/snapshot.h"

using namespace onecopy;
using namespace onecopy::e2e;

/// What only looks must not change anything (P11).
class TestScanQuiet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanAndDryRunChangeNothing()
    {
        lab::DovecotOptions options;
        options.extraConfiguration = rawlogConfiguration();
        auto server = lab::Dovecot::start(options);
        MUST(server);
        lab::SeedPlan plan;
        plan.messages = 400;
        plan.mailboxes = 5;
        auto truth = lab::fill(**server, "anna", plan);
        MUST(truth);
        const auto before = lab::allMessages(**server, "anna");
        MUST(before);
        MUST(startRawlog(**server, "anna"));

        Ctl ctl;
        const QStringList account = ctl.account(**server, "anna");
        const QStringList scan{QStringLiteral("scan"), QStringLiteral("--json"), QStringLiteral("--prove"),
                               QStringLiteral("all")};
        MUST_EXIT(ctl.run(scan + account), 0);
        MUST_EXIT(ctl.run(scan + QStringList{QStringLiteral("--full")} + account), 0);
        const QStringList remove{QStringLiteral("remove"), QStringLiteral("--keep"), QStringLiteral("oldest"),
                                 QStringLiteral("--json")};
        const CtlResult dry = ctl.run(remove + QStringList{QStringLiteral("--dry-run")} + account);
        MUST_EXIT(dry, 0);
        QVERIFY(dry.json()[QLatin1String("planned")].toInteger() > 0);
        QCOMPARE(dry.json()[QLatin1String("removed")].toInteger(), qint64(0));
        // Without --yes and without a terminal it only plans, and says so by its code.
        const CtlResult unasked = ctl.run(remove + account);
        MUST_EXIT(unasked, 5);
        QCOMPARE(unasked.json()[QLatin1String("planned")], dry.json()[QLatin1String("planned")]);
        MUST_EXIT(
            ctl.run(QStringList{QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("--json")} + account),
            0);

        const std::vector<std::string> commands = commandsIn(**server, "anna");
        QVERIFY(std::count(commands.begin(), commands.end(), "UID FETCH") > 0);
        QVERIFY(std::count(commands.begin(), commands.end(), "EXAMINE") > 0);
        for (const std::string &command : commands)
            QVERIFY2(!isChanging(command), command.c_str());
        const auto after = lab::allMessages(**server, "anna");
        MUST(after);
        QVERIFY(*before == *after);
        QVERIFY(!after->contains("Onecopy removed"));
    }
};

QTEST_GUILESS_MAIN(TestScanQuiet)
#include "tst_scan_quiet.moc"
