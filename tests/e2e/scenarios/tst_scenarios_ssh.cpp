// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/scenario.h"
#include "tests/e2e/scenarios/sshserver.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int plenty = 120'000;
constexpr const char *via = "ssh:lab-server";

/// A Postfix whose archive copy goes into the same mailbox.
Result<std::unique_ptr<Scenario>> archived()
{
    ProbeWorldOptions options;
    options.settings = {{"always_bcc", "anna+archive@lab.example"}};
    auto world = ProbeWorld::start(options);
    if (!world)
        return passOn(world);
    return postfixScenario(std::move(*world));
}

} // namespace

/// The checklist changes a mail server that is only reached by ssh: a real sshd, a real ssh, a line that breaks.
class TestScenariosSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        if (!SshServer::available())
            QSKIP("openssh-server is not installed");
        m_path = qgetenv("PATH");
    }
    void init()
    {
        auto ssh = SshServer::start();
        MUST(ssh);
        m_ssh = std::move(*ssh);
        auto scenario = archived();
        MUST(scenario);
        m_scenario = std::move(*scenario);
        qputenv("PATH", QByteArray::fromStdString(m_ssh->clientFolder()) + ':' + m_path);
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        m_scenario.reset();
        m_ssh.reset();
    }

    void theArchiveIsFound()
    {
        MUST(m_scenario->world().addOther());
        const CtlResult result = m_scenario->world().ctl.run(m_scenario->run(
            "archival", words("--to anna@lab.example --size 10kB --probes 5 --wait 4 --restore-after 15"), via));
        QVERIFY2(result.code == 0, (result.err + m_ssh->logText().c_str()).constData());
        m_scenario->expectProved(result, 5);
        QVERIFY(m_ssh->logText().find("Accepted publickey for root") != std::string::npos);
        QCOMPARE(m_scenario->world().messages(), std::uint64_t(1));
    }

    /// The change is made, and then nobody can be reached any more: the server puts it back by itself.
    void aLineThatBreaksAfterTheChange()
    {
        const Ctl &ctl = m_scenario->world().ctl;
        const auto process = ctl.start(m_scenario->run("archival", words("--restore-after 0.3"), via));
        // Postfix reads its settings again for a second after the file was changed; nothing was read back yet.
        QTRY_VERIFY_WITH_TIMEOUT(!m_scenario->isAsBefore(), plenty);
        m_ssh->line().setRefusing(true);
        m_ssh->line().resetConnections();
        const CtlResult cut = Ctl::finish(*process);
        MUST_EXIT(cut, 1);
        QVERIFY2(cut.err.contains("no way to the server"), cut.err.constData());
        QVERIFY(!m_scenario->isAsBefore());
        QCOMPARE(m_scenario->openNow().size(), 1);
        // It cannot be put back from here, and that is told.
        MUST_EXIT(ctl.run(words("checklist restore --json --yes")), 5);
        QCOMPARE(m_scenario->openNow().size(), 1);

        QTRY_VERIFY_WITH_TIMEOUT(m_scenario->isAsBefore(), plenty);
        QCOMPARE(m_scenario->openNow().size(), 1);
        m_ssh->line().setRefusing(false);
        const CtlResult back = ctl.run(words("checklist restore --json --yes"));
        MUST_EXIT(back, 0);
        QCOMPARE(back.json()[QLatin1String("restored")].toArray().at(0)[QLatin1String("restored")].toBool(), true);
        m_scenario->expectQuiet();
    }

    /// Somebody else between us and the server.
    void aHostWithAnotherKeyIsRefused()
    {
        MUST(m_ssh->forgetHostKey());
        const CtlResult result = m_scenario->world().ctl.run(m_scenario->run("archival", {}, via));
        MUST_EXIT(result, 1);
        QVERIFY2(result.err.contains("no way to the server") || result.err.contains("Host key verification failed"),
                 result.err.constData());
        m_scenario->expectQuiet();
        QVERIFY(m_ssh->logText().find("Accepted") == std::string::npos);
    }

    /// Nobody is asked for a password, and nothing hangs.
    void aHostThatIsNotThereIsTold()
    {
        m_ssh->line().setRefusing(true);
        MUST_EXIT(m_scenario->world().ctl.run(m_scenario->run("archival", {}, via)), 1);
        m_scenario->expectQuiet();
    }

private:
    QByteArray m_path;
    std::unique_ptr<SshServer> m_ssh;
    std::unique_ptr<Scenario> m_scenario;
};

QTEST_GUILESS_MAIN(TestScenariosSsh)
#include "tst_scenarios_ssh.moc"
