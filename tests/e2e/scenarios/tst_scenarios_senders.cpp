// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/scenario.h"

using namespace onecopy;
using namespace onecopy::e2e;

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
};

QTEST_GUILESS_MAIN(TestScenariosSenders)
#include "tst_scenarios_senders.moc"
