// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/mailfilter.h"
#include "tests/e2e/scenarios/scenario.h"

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

/// A door before the server that has no time for the first who come.
Result<std::unique_ptr<MailFilter>> busyDoor(const ProbeWorld &world, int greetings, int logins)
{
    auto ports = lab::freePorts(1);
    if (!ports)
        return passOn(ports);
    MailFilterOptions options;
    options.nextPort = world.postfix->port();
    options.greetingsPutOff = greetings;
    options.loginsPutOff = logins;
    return MailFilter::start(ports->front(), options);
}

QStringList probeThrough(ProbeWorld &world, const MailFilter &door)
{
    QStringList options = world.probe(words("--size 1kB --wait 2"));
    options[options.indexOf(QStringLiteral("--smtp")) + 1] = urlOf("smtp+insecure", "anna", "localhost", door.port());
    return options;
}

} // namespace

/// Two real servers in a row: what the one makes of the manners of the other.
class TestScenariosSenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
    }

    /// The receiver has the message and answers late, over TLS; the sender gives up before that and keeps it in its
    /// queue (RFC 1047).
    void aSenderThatGivesUpTooEarly()
    {
        ProbeWorldOptions options;
        options.ackSeconds = 3;
        options.sender = true;
        options.senderSettings = {{"smtp_data_done_timeout", "1s"},
                                  {"queue_run_delay", "2s"},
                                  {"minimal_backoff_time", "2s"},
                                  {"maximal_backoff_time", "2s"},
                                  {"smtp_destination_concurrency_failed_cohort_limit", "100"}};
        auto world = ProbeWorld::start(options);
        MUST(world);
        const auto scenario = postfixScenario(std::move(*world), true);
        ProbeWorld &there = scenario->world();
        MUST(there.addOther());
        const CtlResult result = there.ctl.run(
            scenario->run("tls-timeouts", words("--to anna@lab.example --size 20kB --probes 5 --wait 12")));
        scenario->expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(there.sender->logText().find("message may be sent more than once") != std::string::npos);
    }

    /// The first server makes two addresses of a group, the second one person of both.
    void twoWaysToOnePerson()
    {
        ProbeWorldOptions options;
        // The mail store would make one of two equal recipients of one delivery.
        options.settings = {{"virtual_alias_maps", "inline:{team@lab.example=anna@lab.example}"},
                            {"lmtp_destination_recipient_limit", "1"}};
        options.sender = true;
        options.senderSettings = {
            {"virtual_alias_maps", "inline:{ {all@lab.example = anna@lab.example, team@lab.example} }"}};
        auto world = ProbeWorld::start(options);
        MUST(world);
        const auto scenario = postfixScenario(std::move(*world));
        ProbeWorld &there = scenario->world();
        MUST(there.addOther());
        const std::uint64_t messages = there.messages();
        const CtlResult result = there.ctl.run(
            scenario->run("alias-overlap", words("--to all@lab.example --size 10kB --probes 5 --wait 4")));
        QVERIFY2(result.code == 0, (result.err + there.postfix->logText().c_str()).constData());
        scenario->expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        const QJsonValue run = result.json()[QLatin1String("runs")].toArray().at(0);
        QCOMPARE(run[QLatin1String("settings")].toArray().at(0)[QLatin1String("name")].toString(),
                 QStringLiteral("enable_original_recipient"));
        QCOMPARE(there.messages(), messages);
    }

    /// RFC 5321 4.2.1: "come back later" is no failure yet, at the door and at the login. The mail is sent once.
    void aServerThatHasNoTime_data()
    {
        QTest::addColumn<int>("greetings");
        QTest::addColumn<int>("logins");
        QTest::newRow("for a session") << 1 << 0;
        QTest::newRow("for a login") << 0 << 2;
        QTest::newRow("for one, then for the other") << 1 << 1;
    }
    void aServerThatHasNoTime()
    {
        QFETCH(int, greetings);
        QFETCH(int, logins);
        auto world = ProbeWorld::start({});
        MUST(world);
        auto door = busyDoor(**world, greetings, logins);
        MUST(door);
        const CtlResult result = (*world)->ctl.run(probeThrough(**world, **door));
        MUST_EXIT(result, 0);
        const QJsonObject mail = result.json()[QLatin1String("mails")].toArray().at(0).toObject();
        QCOMPARE(mail[QLatin1String("arrivals")].toArray().size(), 1);
        QCOMPARE(mail[QLatin1String("attempts")].toInt(), 1);
        QCOMPARE(mail[QLatin1String("tries")].toArray().at(0)[QLatin1String("put_off")].toInt(), greetings + logins);
        QCOMPARE(door->get()->taken(), 1);
    }

    /// It is asked again some times, and that is told; then it is told that it does not work, with the server's words.
    void aServerThatNeverHasTime()
    {
        auto world = ProbeWorld::start({});
        MUST(world);
        auto door = busyDoor(**world, 0, 1'000);
        MUST(door);
        QStringList spoken = probeThrough(**world, **door);
        spoken.removeOne(QStringLiteral("--json"));
        const CtlResult result = (*world)->ctl.run(spoken);
        MUST_EXIT(result, 1);
        QCOMPARE(door->get()->sessions(), 4);
        QCOMPARE(door->get()->taken(), 0);
        QCOMPARE(result.out.count("Connection lost to authentication server"), 3);
        QVERIFY2(result.err.contains("Connection lost to authentication server"), result.err.constData());
        QVERIFY2(!result.err.contains("password"), result.err.constData());
    }

    /// A password that is wrong is no reason to ask again: accounts are locked by that.
    void aRefusedLoginIsNotRepeated()
    {
        auto world = ProbeWorld::start({});
        MUST(world);
        QStringList options = (*world)->probe(words("--size 1kB --wait 1"));
        options[options.indexOf(QStringLiteral("--password-file")) + 1] = (*world)->ctl.passwordFile("not this one");
        MUST_EXIT((*world)->ctl.run(options), 3);
    }
};

QTEST_GUILESS_MAIN(TestScenariosSenders)
#include "tst_scenarios_senders.moc"
