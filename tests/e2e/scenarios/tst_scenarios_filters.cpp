// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/mailfilter.h"
#include "tests/e2e/scenarios/scenario.h"

#include <csignal>

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

constexpr int plenty = 120'000;
constexpr const char *impatience = "--sender-timeout 1 --retries 1 --retry-interval 0.2";

/// A server with a filter, and the filter.
struct Filtered
{
    std::unique_ptr<MailFilter> filter;
    std::unique_ptr<Scenario> scenario;
};

/// `where` is "main.cf" or "master.cf".
Result<Filtered> scanner(const QByteArray &where)
{
    auto ports = lab::freePorts(2);
    if (!ports)
        return passOn(ports);
    const std::string address = "127.0.0.1:" + std::to_string(ports->at(0));
    ProbeWorldOptions options;
    options.services = wayBack(ports->at(1));
    if (where == "main.cf")
        options.settings = {{"smtpd_proxy_filter", address}};
    auto world = ProbeWorld::start(options);
    if (!world)
        return passOn(world);
    if (where == "master.cf") {
        const lab::Postfix &server = *(*world)->postfix;
        const QString folder = QString::fromStdString(server.configurationFolder());
        const QString setting = QString::fromStdString("127.0.0.1:" + std::to_string(server.port()) +
                                                       "/inet/smtpd_proxy_filter=" + address);
        if (QProcess::execute(QStringLiteral("postconf"),
                              {QStringLiteral("-c"), folder, QStringLiteral("-P"), setting}) != 0 ||
            QProcess::execute(QStringLiteral("postfix"), {QStringLiteral("-c"), folder, QStringLiteral("reload")}) != 0)
            return fail(FaultKind::Internal, "master.cf cannot be changed");
    }
    // Messages of the test have some 140 kB: more than two seconds, and for the EICAR file next to none.
    auto filter = MailFilter::start(ports->at(0),
                                    {.nextPort = ports->at(1), .perKilobyte = 16ms, .copies = 1, .refusesEicar = true});
    if (!filter)
        return passOn(filter);
    return Filtered{std::move(*filter), postfixScenario(std::move(*world))};
}

Result<Filtered> twice(bool refusesEicar = false)
{
    auto ports = lab::freePorts(2);
    if (!ports)
        return passOn(ports);
    ProbeWorldOptions options;
    options.settings = {{"content_filter", "scan:[127.0.0.1]:" + std::to_string(ports->at(0))}};
    options.services = wayBack(ports->at(1)) + "scan unix - - n - 10 smtp\n  -o smtp_tls_security_level=none\n";
    auto world = ProbeWorld::start(options);
    if (!world)
        return passOn(world);
    auto filter = MailFilter::start(
        ports->at(0), {.nextPort = ports->at(1), .perKilobyte = 0ms, .copies = 2, .refusesEicar = refusesEicar});
    if (!filter)
        return passOn(filter);
    return Filtered{std::move(*filter), postfixScenario(std::move(*world))};
}

} // namespace

/// Filters before and behind the queue of a real Postfix.
class TestScenariosFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
    }

    /// The scanner takes longer, the larger a message is; the sender waits less long than that.
    void aSlowScannerBeforeTheQueue_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("main.cf") << QByteArray("main.cf");
        QTest::newRow("master.cf") << QByteArray("master.cf");
    }
    void aSlowScannerBeforeTheQueue()
    {
        QFETCH(QByteArray, where);
        auto made = scanner(where);
        MUST(made);
        Scenario &scenario = *made->scenario;
        MUST(scenario.world().addOther());
        const std::uint64_t messages = scenario.world().messages();
        const CtlResult result = scenario.world().ctl.run(
            scenario.run("antivirus-server",
                         words("--to anna@lab.example --size 100kB --probes 5 --wait 5 --eicar") + words(impatience)));
        scenario.expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        const QJsonValue caught = result.json()[QLatin1String("runs")].toArray().at(0)[QLatin1String("eicar_caught")];
        QCOMPARE(caught[QLatin1String("before")].toBool(), true);
        QCOMPARE(caught[QLatin1String("after")].toBool(), true);
        QCOMPARE(made->filter->refused(), 2);
        QCOMPARE(scenario.world().messages(), messages);
    }

    /// Small mail comes once through the same scanner: nothing is switched off for nothing.
    void whatComesOnceChangesNothing()
    {
        auto made = scanner("main.cf");
        MUST(made);
        Scenario &scenario = *made->scenario;
        const CtlResult result = scenario.world().ctl.run(scenario.run(
            "antivirus-server", words("--to anna@lab.example --size 1kB --probes 2 --wait 3") + words(impatience)));
        MUST_EXIT(result, 5);
        const QJsonValue run = result.json()[QLatin1String("runs")].toArray().at(0);
        QCOMPARE(run[QLatin1String("reproduced")].toBool(true), false);
        QCOMPARE(run[QLatin1String("change")].toString(), QString());
        scenario.expectQuiet();
    }

    /// While it is off nothing else can begin, and the status says what is off. Killed, the next start switches it on
    /// again, before anything else.
    void protectionThatIsOffIsSwitchedOnFirst()
    {
        auto made = scanner("main.cf");
        MUST(made);
        Scenario &scenario = *made->scenario;
        const Ctl &ctl = scenario.world().ctl;
        const QStringList eicar = scenario.world().probe(words("--size 1kB --eicar --wait 3"));
        const auto process = ctl.start(scenario.run(
            "antivirus-server", words("--to anna@lab.example --size 100kB --probes 2 --wait 20") + words(impatience)));
        QTRY_VERIFY_WITH_TIMEOUT(!scenario.isAsBefore(), plenty);
        const auto shown = [&] {
            const QJsonArray open = scenario.openNow();
            return open.size() == 1 && open.at(0)[QLatin1String("antivirus")].toBool() &&
                   open.at(0)[QLatin1String("state")].toString() == QLatin1String("in-force");
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), plenty);
        // It is really off.
        const CtlResult passed = ctl.run(eicar);
        MUST_EXIT(passed, 0);
        QCOMPARE(passed.json()[QLatin1String("mails")].toArray().at(0)[QLatin1String("arrivals")].toArray().size(), 1);
        MUST_EXIT(ctl.run(scenario.run("archival", {})), 1);
        process->kill();
        QCOMPARE(Ctl::finish(*process).code, -1);
        QVERIFY(!scenario.isAsBefore());
        const CtlResult next = ctl.run(scenario.run("archival", {}));
        MUST_EXIT(next, 0);
        const QJsonValue run = next.json()[QLatin1String("runs")].toArray().at(0);
        QCOMPARE(run[QLatin1String("earlier")].toArray().at(0)[QLatin1String("restored")].toBool(), true);
        QCOMPARE(run[QLatin1String("stage")].toString(), QStringLiteral("nothing-to-change"));
        // The scanner had to prove that it works again.
        const QJsonValue proof = next.json()[QLatin1String("scanner")].toArray().at(0);
        QCOMPARE(proof[QLatin1String("eicar_caught")].toBool(), true);
        QCOMPARE(made->filter->refused(), 1);
        scenario.expectQuiet();
        const CtlResult refused = ctl.run(eicar);
        QVERIFY(refused.code != 0);
        QCOMPARE(made->filter->refused(), 2);
        MUST_EXIT(ctl.run(words("probe --clean --json") + scenario.world().account()), 0);
        QCOMPARE(scenario.world().messages(), std::uint64_t(0));
    }

    /// Behind the queue, mail that waits for a dead scanner does not come either.
    void aDeadScannerCatchesNothing()
    {
        auto made = twice(true);
        MUST(made);
        Scenario &scenario = *made->scenario;
        const auto process = scenario.world().ctl.start(
            scenario.run("antivirus-server", words("--to anna@lab.example --size 1kB --probes 2 --wait 8 --eicar")));
        QTRY_VERIFY_WITH_TIMEOUT(!scenario.isAsBefore(), plenty);
        made->filter.reset();
        const CtlResult result = Ctl::finish(*process);
        QVERIFY2(result.code == 1, result.err.constData());
        const QJsonValue caught = result.json()[QLatin1String("runs")].toArray().at(0)[QLatin1String("eicar_caught")];
        QCOMPARE(caught[QLatin1String("before")].toBool(), true);
        QVERIFY2(caught[QLatin1String("after")].isNull(), result.out.constData());
        QVERIFY2(result.err.contains("neither did a test mail without it"), result.err.constData());
        scenario.expectQuiet();
    }

    void aFilterThatInjectsTwice()
    {
        auto made = twice();
        MUST(made);
        Scenario &scenario = *made->scenario;
        MUST(scenario.world().addOther());
        const std::uint64_t messages = scenario.world().messages();
        const CtlResult result = scenario.world().ctl.run(
            scenario.run("content-filter", words("--to anna@lab.example --size 20kB --probes 5 --wait 8")));
        scenario.expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(made->filter->taken(), 10);
        QCOMPARE(scenario.world().messages(), messages);
    }
};

QTEST_GUILESS_MAIN(TestScenariosFilters)
#include "tst_scenarios_filters.moc"
