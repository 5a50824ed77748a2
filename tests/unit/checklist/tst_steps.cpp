// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/checklist/ledger.h"
#include "core/checklist/steps.h"
#include "core/diagnosis/causes.h"
#include "core/servers/products.h"

#include <algorithm>
#include <random>
#include <utility>

using namespace onecopy;
using namespace onecopy::checklist;

namespace {

const Steps &steps()
{
    static const Steps builtIn = Steps::builtIn();
    return builtIn;
}

LedgerChange sample()
{
    LedgerChange change;
    change.id = std::string(32, '7');
    change.step = "archival";
    change.product = "postfix";
    change.via = "ssh:root@mx";
    change.configuration = "/etc/postfix";
    change.stateFolder = "/var/lib/onecopy";
    change.antivirus = true;
    change.deadline = 1'795'000'000;
    change.file = "/etc/postfix/main.cf";
    change.differences = {{"always_bcc", "odd \xff\x01 \"value\" \n", ""}};
    change.restore = {"postconf -e 'a=b'"};
    return change;
}

LedgerEntry entry(LedgerEvent event, const std::string &id)
{
    LedgerEntry line;
    line.event = event;
    line.change = sample();
    line.change.id = id;
    return line;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenAreThere()
    {
        QStringList ids;
        for (const Step &step : steps().all())
            ids.append(QString::fromStdString(step.id));
        QCOMPARE(ids.join(QLatin1Char(' ')),
                 QStringLiteral("baseline archival antivirus-server antivirus-workstation sending-program tls-timeouts "
                                "pop3-delivery temporary-table firewall-inspection content-filter alias-overlap"));
        QVERIFY(steps().find("nothing") == nullptr);
    }

    /// update-exim4.conf refuses a file that gives another value (==) to a macro that is not there yet.
    void eximsMacrosAreMadeNotChanged()
    {
        for (const Step &step : steps().all()) {
            for (const Instructions &each : step.instructions) {
                for (const Line &line : each.apply)
                    QVERIFY2(line.text.find(" == ") == std::string::npos, line.text.c_str());
            }
        }
    }

    void everyStepIsComplete_data()
    {
        QTest::addColumn<QString>("id");
        for (const Step &step : steps().all())
            QTest::newRow(step.id.c_str()) << QString::fromStdString(step.id);
    }
    void everyStepIsComplete()
    {
        QFETCH(QString, id);
        const Step &step = *steps().find(id.toStdString());
        for (const std::string &text : {step.title, step.why, step.risk, step.verify})
            QVERIFY(!text.empty());
        QVERIFY(step.minutes > 0);
        const diagnosis::Causes causes = diagnosis::Causes::builtIn();
        for (const std::string &cause : step.causes)
            QVERIFY2(causes.find(cause) != nullptr, cause.c_str());
        QVERIFY(step.id == "baseline" || !step.causes.empty());
        QVERIFY(!step.instructions.empty());
        QSet<QString> products;
        for (const Instructions &each : step.instructions) {
            const servers::Product *product = servers::findProduct(each.product);
            QVERIFY2(product != nullptr, each.product.c_str());
            QVERIFY(!products.contains(QString::fromStdString(each.product)));
            products.insert(QString::fromStdString(each.product));
            QVERIFY(!each.read.empty());
            QVERIFY(!each.apply.empty());
            QVERIFY(!each.verify.empty());
            // Whoever is told to change something is told how to put it back; only "nothing to change" has no way back.
            const bool changes =
                std::any_of(each.apply.begin(), each.apply.end(), [](const Line &line) { return line.command; });
            QVERIFY2(!changes || !each.restore.empty(), each.product.c_str());
            QVERIFY(each.settings.empty() || product->byShell);
            QVERIFY(each.settings.empty() || !each.restore.empty());
        }
    }

    /// Protection that is off has a short limit.
    void antivirusIsShort()
    {
        for (const Step &step : steps().all())
            QVERIFY(!step.antivirus || step.minutes <= 30);
        QVERIFY(steps().find("antivirus-server")->antivirus);
        QVERIFY(steps().find("antivirus-workstation")->antivirus);
    }

    /// What only gets another value is not called off: of one product, too.
    void whatIsOffIsToldFromWhatIsChanged()
    {
        for (const Step &step : steps().all()) {
            for (const Instructions &each : step.instructions)
                QVERIFY2(!step.antivirus || each.switchesOff, step.id.c_str());
        }
        QVERIFY(steps().find("archival")->switchesOff("postfix"));
        QVERIFY(!steps().find("temporary-table")->switchesOff("exchange2003"));
        QVERIFY(!steps().find("tls-timeouts")->switchesOff("postfix"));
        // A sender is told to work round what the firewall goes on doing.
        QVERIFY(steps().find("firewall-inspection")->switchesOff("other"));
        QVERIFY(!steps().find("firewall-inspection")->switchesOff("postfix"));
        // By hand, a product without instructions of its own has those for others.
        QVERIFY(steps().find("pop3-delivery")->switchesOff("exim"));
    }

    /// What an adapter does by itself is what the instructions tell.
    void settingsAreInTheInstructions()
    {
        for (const Step &step : steps().all()) {
            const Instructions *postfix = step.forProduct("postfix");
            if (postfix == nullptr)
                continue;
            for (const servers::Wanted &wanted : postfix->settings) {
                const std::string text = wanted.name + "=" + wanted.value;
                QVERIFY2(std::any_of(postfix->apply.begin(), postfix->apply.end(),
                                     [&](const Line &line) { return line.text.find(text) != std::string::npos; }),
                         text.c_str());
            }
        }
    }

    void theDiagnosisOrdersThem()
    {
        const auto none = steps().ordered({});
        QCOMPARE(none.size(), steps().all().size());
        QCOMPARE(none[1]->id, std::string("archival"));
        const auto likely = steps().ordered({{"firewall-smtp-inspection", {0.8}}, {"pop3-redownload", {0.3}}});
        QCOMPARE(likely.size(), steps().all().size());
        QCOMPARE(likely[0]->id, std::string("baseline"));
        QCOMPARE(likely[1]->id, std::string("firewall-inspection"));
        QCOMPARE(likely[2]->id, std::string("pop3-delivery"));
        QCOMPARE(likely[3]->id, std::string("archival"));
    }

    /// What is certain of one message is less than what is likely of hundred.
    void whatExplainsMostComesFirst()
    {
        const auto order = steps().ordered({{"pop3-redownload", {0.99, 1}}, {"tls-timeout-requeue", {0.6, 100}}});
        QCOMPARE(order[1]->id, std::string("tls-timeouts"));
    }

    /// A named cause leads to what changes something about it, not to the next best step that mentions it.
    void aCauseLeadsToTheStepThatIsMadeForIt_data()
    {
        QTest::addColumn<QString>("step");
        for (const auto &[cause, step] :
             {std::pair("filter-reinjection", "content-filter"), std::pair("client-resubmission", "sending-program"),
              std::pair("app-resubmission", "sending-program"), std::pair("mobile-activesync", "sending-program"),
              std::pair("av-workstation-proxy", "antivirus-workstation"), std::pair("mail-loop", "alias-overlap"),
              std::pair("archival-journaling", "archival"), std::pair("tls-timeout-requeue", "tls-timeouts"),
              std::pair("lmtp-backend-timeout", "tls-timeouts"), std::pair("multi-mx-parallel", "tls-timeouts"),
              std::pair("milter-timeout", "antivirus-server"),
              std::pair("exchange-redundancy-resubmit", "temporary-table"),
              std::pair("catchall-multidrop", "pop3-delivery")})
            QTest::newRow(cause) << QString::fromLatin1(step);
    }
    void aCauseLeadsToTheStepThatIsMadeForIt()
    {
        QFETCH(QString, step);
        const auto order = steps().ordered({{QTest::currentDataTag(), {0.9}}});
        QCOMPARE(QString::fromStdString(order[1]->id), step);
    }

    void everyCauseThatASettingCanMakeHasAStep()
    {
        for (const char *cause :
             {"archival-journaling",      "av-server-inline",  "av-store-deferred",  "av-workstation-proxy",
              "tls-timeout-requeue",      "pop3-redownload",   "exchange-temptable", "ack-gap-timeout",
              "firewall-smtp-inspection", "mtu-blackhole",     "milter-timeout",     "filter-reinjection",
              "dl-alias-overlap",         "forward-and-keep",  "two-collectors",     "catchall-multidrop",
              "client-resubmission",      "app-resubmission",  "mobile-activesync",  "mail-loop",
              "lmtp-backend-timeout",     "multi-mx-parallel", "queue-replay"}) {
            const auto &all = steps().all();
            QVERIFY2(std::any_of(all.begin(), all.end(),
                                 [cause](const Step &step) {
                                     return std::find(step.causes.begin(), step.causes.end(), cause) !=
                                            step.causes.end();
                                 }),
                     cause);
        }
    }

    void aChangeSurvivesJson()
    {
        const auto back = ledgerChangeFrom(toJson(sample()));
        QVERIFY(back.has_value());
        QVERIFY(*back == sample());
        for (const char *broken : {"", "{}", "[1]", "{\"id\":7}", "not JSON"})
            QVERIFY(!ledgerChangeFrom(broken));
    }

    void aChangeIsOpenUntilItIsVerified()
    {
        std::vector<LedgerEntry> lines;
        QVERIFY(openChanges(lines).empty());
        lines.push_back(entry(LedgerEvent::Planned, "1"));
        lines.push_back(entry(LedgerEvent::Planned, "2"));
        for (const LedgerEvent event : {LedgerEvent::Armed, LedgerEvent::Applying, LedgerEvent::InForce,
                                        LedgerEvent::Restoring, LedgerEvent::Conflict}) {
            lines.push_back(entry(event, "1"));
            const auto open = openChanges(lines);
            QCOMPARE(open.size(), std::size_t{2});
            QVERIFY(open[0].last == event);
            QVERIFY(open[1].last == LedgerEvent::Planned);
        }
        lines.push_back(entry(LedgerEvent::RestoreVerified, "1"));
        QCOMPARE(openChanges(lines).size(), std::size_t{1});
        QCOMPARE(openChanges(lines)[0].change.id, std::string("2"));
        lines.push_back(entry(LedgerEvent::Applying, "unknown"));
        QCOMPARE(openChanges(lines).size(), std::size_t{1});
    }

    void everyEventHasAWord()
    {
        for (const LedgerEvent event :
             {LedgerEvent::Planned, LedgerEvent::Armed, LedgerEvent::Applying, LedgerEvent::InForce,
              LedgerEvent::Restoring, LedgerEvent::RestoreVerified, LedgerEvent::Conflict})
            QVERIFY(ledgerEventFrom(toString(event)) == std::optional(event));
        QVERIFY(!ledgerEventFrom("else"));
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
