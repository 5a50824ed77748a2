// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/eicar.h"
#include "tests/e2e/scenarios/scenario.h"
#include "tests/lab/clamav.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int plenty = 120'000;
constexpr std::uint64_t thinLine = 60'000; ///< bytes a second: more than two seconds for a test mail of 140 kB
constexpr const char *impatience = "--sender-timeout 1 --retries 1 --retry-interval 0.2";

QJsonObject firstOf(const CtlResult &result, const char *list)
{
    return result.json()[QLatin1String(list)].toArray().at(0).toObject();
}

} // namespace

/// A real clamd and a real clamav-milter before the queue of a real Postfix. They know one file: the EICAR test file.
class TestScenariosClamAv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        if (!lab::ClamAv::available())
            QSKIP("ClamAV is neither installed, nor unpacked by tests/lab/unpack-servers");
    }
    void init();
    void cleanup();
    /// The scanner is on another computer, and the line to it is thin: it answers the later, the larger a message is.
    void aSlowScannerIsFound();
    /// Off is off, whatever becomes of the program; and it counts as on again when it catches the test file again.
    void whoeverPutsItBackProvesIt();
    /// It is put back, but the scanner behind it has died meanwhile: read back is not proved.
    void aScannerThatDiedIsTold();

private:
    [[nodiscard]] Ctl &ctl() const { return m_scenario->world().ctl; }
    [[nodiscard]] QStringList stepRun(const char *options) const
    {
        return m_scenario->run("antivirus-server", words("--to anna@lab.example --size 100kB --eicar") +
                                                       words(impatience) + words(options));
    }
    /// Copies of the test file that come through.
    void expectLetThrough() const
    {
        const CtlResult probe = ctl().run(m_scenario->world().probe(words("--size 1kB --eicar --wait 8")));
        MUST_EXIT(probe, 0);
        QCOMPARE(firstOf(probe, "mails")[QLatin1String("arrivals")].toArray().size(), 1);
    }
    /// Runs until the scanner is off, shows that it is, and kills the program.
    void killWhileItIsOff() const;
    [[nodiscard]] CtlResult restore(bool withPassword) const
    {
        QStringList call = words("checklist restore --yes --json");
        if (withPassword)
            call +=
                {QStringLiteral("--password-file"), ctl().passwordFile(m_scenario->world().dovecot->password("anna"))};
        return ctl().run(call);
    }
    [[nodiscard]] QJsonArray unproved() const
    {
        return ctl().run(words("checklist status --json")).json()[QLatin1String("unproved")].toArray();
    }

    std::unique_ptr<lab::ClamAv> m_scanner;
    std::unique_ptr<Scenario> m_scenario;
};

void TestScenariosClamAv::init()
{
    auto scanner = lab::ClamAv::start(probe::eicar());
    MUST(scanner);
    m_scanner = std::move(*scanner);
    m_scanner->line().setRate(lab::ProxyDirection::ToServer, thinLine);
    ProbeWorldOptions options;
    options.settings = {{"smtpd_milters", m_scanner->milterAddress()}, {"milter_default_action", "tempfail"}};
    auto world = ProbeWorld::start(options);
    MUST(world);
    m_scenario = postfixScenario(std::move(*world));
}

void TestScenariosClamAv::cleanup()
{
    if (QTest::currentTestFailed() && m_scanner && m_scenario)
        qWarning("%s%s", m_scanner->logText().c_str(), m_scenario->world().postfix->logText().c_str());
    m_scenario.reset();
    m_scanner.reset();
}

void TestScenariosClamAv::aSlowScannerIsFound()
{
    MUST(m_scenario->world().addOther());
    const std::uint64_t messages = m_scenario->world().messages();
    const CtlResult result = ctl().run(stepRun("--probes 5 --wait 5"));
    m_scenario->expectProved(result, 5);
    if (QTest::currentTestFailed())
        return;
    const QJsonObject run = firstOf(result, "runs");
    // What it found there, what it changed, and what it saw.
    for (const char *program : {"clamav-milter", "clamd"})
        QVERIFY2(run[QLatin1String("programs")].toArray().contains(QLatin1String(program)), result.out.constData());
    QCOMPARE(run[QLatin1String("settings")].toArray().size(), 1);
    const QJsonObject setting = run[QLatin1String("settings")].toArray().at(0).toObject();
    QCOMPARE(setting[QLatin1String("name")].toString(), QStringLiteral("smtpd_milters"));
    QCOMPARE(setting[QLatin1String("before")].toString().toStdString(), m_scanner->milterAddress());
    QCOMPARE(setting[QLatin1String("after")].toString(), QString());
    QCOMPARE(run[QLatin1String("eicar_caught")][QLatin1String("before")].toBool(), true);
    QCOMPARE(run[QLatin1String("eicar_caught")][QLatin1String("after")].toBool(), true);
    QVERIFY(unproved().isEmpty());
    QCOMPARE(m_scenario->world().messages(), messages);
    // It was ClamAV that said so: before and after, and nothing else was kept back.
    const std::string log = m_scanner->logText();
    QCOMPARE(QByteArray::fromStdString(log).count("Lab.Test.File.UNOFFICIAL FOUND"), 2);
    m_scenario->expectInReport(
        {QStringLiteral("Running on the server: "), QStringLiteral("clamav-milter"),
         QString::fromStdString(m_scanner->milterAddress()),
         QStringLiteral("The EICAR test file was caught before, and again after it was put back.")});
}

void TestScenariosClamAv::killWhileItIsOff() const
{
    const auto process = ctl().start(stepRun("--probes 2 --wait 30"));
    const auto isOff = [this] {
        const QJsonArray open = m_scenario->openNow();
        return open.size() == 1 && open.at(0)[QLatin1String("antivirus")].toBool() &&
               open.at(0)[QLatin1String("state")].toString() == QLatin1String("in-force");
    };
    QTRY_VERIFY_WITH_TIMEOUT(!m_scenario->isAsBefore(), plenty);
    QTRY_VERIFY_WITH_TIMEOUT(isOff(), plenty);
    expectLetThrough();
    process->kill();
    QCOMPARE(Ctl::finish(*process).code, -1);
    QVERIFY(!m_scenario->isAsBefore());
}

void TestScenariosClamAv::whoeverPutsItBackProvesIt()
{
    killWhileItIsOff();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(unproved().isEmpty()); // it is not even put back
    // Without the password, which nobody has stored, it is put back and read back, and that is all.
    const CtlResult readBack = restore(false);
    MUST_EXIT(readBack, 5);
    QVERIFY(firstOf(readBack, "restored")[QLatin1String("restored")].toBool());
    QVERIFY(firstOf(readBack, "scanner")[QLatin1String("eicar_caught")].isNull());
    QCOMPARE(firstOf(readBack, "scanner")[QLatin1String("error")].toString(), QStringLiteral("secret-missing"));
    m_scenario->expectQuiet();
    QCOMPARE(unproved().size(), 1);
    const CtlResult status = ctl().run(words("checklist status"));
    QVERIFY2(status.out.contains("NOT verified by EICAR"), status.out.constData());
    QVERIFY(!status.out.contains("Everything"));
    // Nothing is sent without a yes.
    MUST_EXIT(ctl().run(words("checklist restore --json")), 5);
    // With it, the scanner has to show that it works.
    const CtlResult proved = restore(true);
    MUST_EXIT(proved, 0);
    QVERIFY(proved.json()[QLatin1String("restored")].toArray().isEmpty());
    QCOMPARE(firstOf(proved, "scanner")[QLatin1String("eicar_caught")].toBool(), true);
    QVERIFY(unproved().isEmpty());
    QVERIFY(m_scanner->logText().find("Lab.Test.File.UNOFFICIAL FOUND") != std::string::npos);
    const CtlResult again = restore(true);
    MUST_EXIT(again, 0);
    QVERIFY(again.json()[QLatin1String("scanner")].toArray().isEmpty());
    QVERIFY(!QByteArray::fromStdString(lab::readTail(ctl().storePath()))
                 .contains(m_scenario->world().dovecot->password("anna").c_str()));
}

void TestScenariosClamAv::aScannerThatDiedIsTold()
{
    killWhileItIsOff();
    if (QTest::currentTestFailed())
        return;
    m_scanner->killScanner();
    const CtlResult putOff = restore(true);
    MUST_EXIT(putOff, 5);
    QVERIFY(firstOf(putOff, "restored")[QLatin1String("restored")].toBool());
    QVERIFY(firstOf(putOff, "scanner")[QLatin1String("eicar_caught")].isNull());
    QVERIFY2(putOff.err.contains("EICAR"), putOff.err.constData());
    m_scenario->expectQuiet();
    QCOMPARE(unproved().size(), 1);
    // And if it were simply not asked: what comes through is no protection.
    const QString folder = QString::fromStdString(m_scenario->world().postfix->configurationFolder());
    const QStringList where{QStringLiteral("-c"), folder};
    QCOMPARE(QProcess::execute(QStringLiteral("postconf"), where + words("-e milter_default_action=accept")), 0);
    QCOMPARE(QProcess::execute(QStringLiteral("postconf"), where + words("-e smtpd_milters=inet:127.0.0.1:1")), 0);
    QCOMPARE(QProcess::execute(QStringLiteral("postfix"), where + words("reload")), 0);
    const CtlResult through = restore(true);
    MUST_EXIT(through, 5);
    QCOMPARE(firstOf(through, "scanner")[QLatin1String("eicar_caught")].toBool(true), false);
    QCOMPARE(firstOf(through, "scanner")[QLatin1String("error")].toString(), QStringLiteral("safety-stop"));
    QCOMPARE(unproved().size(), 1);
}

QTEST_GUILESS_MAIN(TestScenariosClamAv)
#include "tst_scenarios_clamav.moc"
