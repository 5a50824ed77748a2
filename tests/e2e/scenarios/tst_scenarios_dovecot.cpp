// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/scenario.h"
#include "tests/lab/dovecotconfig.h"

#include <QDir>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int plenty = 120'000;
constexpr const char *script = "require [\"fileinto\", \"copy\", \"mailbox\"];\n"
                               "fileinto :copy :create \"Copies\";\n";

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Every message is filed and kept, by a script of the whole server. Its settings are in a folder that
/// dovecot.conf includes, as distributions have it.
Result<std::unique_ptr<Scenario>> filing()
{
    ProbeWorldOptions options;
    options.sieve = true;
    options.dovecotConfiguration = "!include_try conf.d/*.conf\n";
    auto world = ProbeWorld::start(options);
    if (!world)
        return passOn(world);
    lab::Dovecot &server = *(*world)->dovecot;
    const QString folder = QString::fromStdString(server.folder()) + QStringLiteral("/conf.d");
    const QString sieve = folder + QStringLiteral("/copy.sieve");
    const QString own = folder + QStringLiteral("/90-sieve.conf");
    if (!QDir().mkpath(folder) || !write(sieve, script) ||
        !write(own, "plugin {\n  sieve_before = " + sieve.toUtf8() + "\n}\n"))
        return fail(FaultKind::File, "the script cannot be written");
    if (auto again = server.restart(); !again)
        return passOn(again);
    return std::make_unique<Scenario>(std::move(*world), QStringLiteral("dovecot"),
                                      QString::fromStdString(server.configurationFile()),
                                      QStringList{own, folder + QStringLiteral("/zz-onecopy.conf")});
}

bool hasSieve()
{
    return QFile::exists(QString::fromStdString(lab::dovecotLibexec()) +
                         QStringLiteral("/modules/lib90_sieve_plugin.so"));
}

} // namespace

/// The checklist changes a live Dovecot.
class TestScenariosDovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        if (!hasSieve())
            QSKIP("dovecot-sieve is not installed");
    }

    /// Right after "doveadm reload" Postfix's login fails for a moment with "454": the test mail goes on all the same.
    void aRuleThatFilesAndKeeps()
    {
        auto made = filing();
        MUST(made);
        Scenario &scenario = **made;
        MUST(scenario.world().addOther());
        const std::uint64_t messages = scenario.world().messages();
        const CtlResult result = scenario.world().ctl.run(
            scenario.run("alias-overlap", words("--to anna@lab.example --size 10kB --probes 5 --wait 4")));
        QVERIFY2(result.code == 0, (result.err + result.out).constData());
        scenario.expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(scenario.world().messages(), messages);
        QCOMPARE(scenario.world().messages("Copies"), std::uint64_t(0));
    }

    void aHeldChangeEndsByItself()
    {
        auto made = filing();
        MUST(made);
        Scenario &scenario = **made;
        MUST_EXIT(scenario.world().ctl.run(scenario.run("alias-overlap", words("--restore-after 0.25"))), 0);
        QVERIFY(!scenario.isAsBefore());
        QTRY_VERIFY_WITH_TIMEOUT(scenario.isAsBefore(), plenty);
        MUST_EXIT(scenario.world().ctl.run(words("checklist restore --yes --json")), 0);
        scenario.expectQuiet();
    }
};

QTEST_GUILESS_MAIN(TestScenariosDovecot)
#include "tst_scenarios_dovecot.moc"
