// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/mailfilter.h"
#include "tests/e2e/scenarios/scenario.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/smtpsender.h"

using namespace onecopy;
using namespace onecopy::e2e;
using namespace std::chrono_literals;

namespace {

bool write(const QString &path, const QByteArray &text, QFile::Permissions also = {})
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | also);
}

/// What an administrator puts into a script: it changes `file` by an expression of sed for `step`, and puts it back
/// byte for byte. It leaves the other steps of the checklist alone.
QString handCommand(const ProbeWorld &world, const char *step, const QString &file, const char *expression)
{
    const QString path = world.ctl.folder() + QStringLiteral("/by-hand");
    const QByteArray script = "#!/bin/sh\n[ \"$2\" = " + QByteArray(step) + " ] || exit 0\nfile='" + file.toUtf8() +
                              "'\ncase $1 in\napply) cp -p \"$file\" \"$file.saved\" && sed '" + expression +
                              "' \"$file.saved\" > \"$file\" ;;\nrestore) [ ! -e \"$file.saved\" ] || "
                              "mv \"$file.saved\" \"$file\" ;;\nesac\n";
    return write(path, script, QFile::ExeOwner) ? path : QString();
}

/// fetchmail as cron calls it: from Bernd's mailbox at his provider to Anna, again and again.
class Collector
{
public:
    explicit Collector(const ProbeWorld &world)
        : m_rules(m_folder.filePath(QStringLiteral("fetchmailrc")))
    {
        const lab::Dovecot &provider = *world.dovecot;
        const QByteArray rules =
            "# everything is fetched, and nothing is deleted there\npoll 127.0.0.1 with proto POP3 port " +
            QByteArray::number(provider.ports().pop3) + " uidl\n  user \"bernd\" there with password \"" +
            QByteArray::fromStdString(provider.password("bernd")) + "\" sslproto \"\"\n  smtphost \"127.0.0.1/" +
            QByteArray::number(world.postfix->port()) + "\" smtpname \"anna@lab.example\"\n  keep fetchall\n";
        if (!write(m_rules, rules))
            qFatal("no rules for fetchmail");
        setPause("6");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FETCHMAILHOME"), m_folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(QStringLiteral("/bin/sh"),
                        {QStringLiteral("-c"),
                         QStringLiteral("trap 'exit 0' TERM; while :; do fetchmail -N -f \"$1\"; "
                                        "sleep \"$(cat \"$1.pause\")\"; done"),
                         QStringLiteral("collector"), m_rules});
        if (!m_process.waitForStarted())
            qFatal("cannot start a shell");
    }
    ~Collector()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    /// Seconds between two polls.
    void setPause(const QByteArray &seconds)
    {
        if (!write(m_rules + QStringLiteral(".pause"), seconds))
            qFatal("no pause for fetchmail");
    }
    [[nodiscard]] const QString &rules() const { return m_rules; }
    [[nodiscard]] QByteArray said() const
    {
        QFile file(m_folder.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_rules;
    QProcess m_process;
};

/// What the causes are, likeliest first.
QStringList causesOf(const CtlResult &result)
{
    QStringList ids;
    for (const QJsonValue &cause : result.json()[QLatin1String("causes")].toArray())
        ids += cause[QLatin1String("id")].toString();
    return ids;
}

/// A store behind the queue that keeps what it has delivered in its temporary table.
struct Stuck
{
    std::unique_ptr<MailFilter> store;
    std::unique_ptr<Scenario> scenario;
    QString tableFile;
};

Result<Stuck> stuckTable(std::chrono::milliseconds period)
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
    const QString file = (*world)->ctl.folder() + QStringLiteral("/temptable");
    if (!write(file, "stuck\n# TempTable#1 of the SMTP mailbox\n"))
        return fail(FaultKind::File, "temporary table");
    MailFilterOptions store;
    store.nextPort = ports->at(1);
    store.tableFile = file.toStdString();
    store.period = period;
    auto started = MailFilter::start(ports->at(0), store);
    if (!started)
        return passOn(started);
    return Stuck{
        std::move(*started),
        std::make_unique<Scenario>(std::move(*world), QStringLiteral("exchange2003"), QString(), QStringList{file}),
        file};
}

} // namespace

/// Causes outside of a server that can be changed from here: somebody else's command does it, and is asked to.
class TestScenariosHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
    }

    /// The mailbox tells that a collector does it, so its step is the first one, and it is the right one.
    void aCollectorWithoutMemory()
    {
        if (lab::findProgram("fetchmail").empty())
            QSKIP("fetchmail is not installed");
        ProbeWorldOptions options;
        options.users = {"anna", "bernd"};
        auto made = ProbeWorld::start(options);
        MUST(made);
        auto collector = std::make_unique<Collector>(**made);
        const QString rules = collector->rules();
        Scenario scenario(std::move(*made), QStringLiteral("dovecot"), QString(), {rules});
        ProbeWorld &world = scenario.world();
        MUST(lab::deliverThroughPostfix(*world.postfix, *world.dovecot, "bernd",
                                        smallMail("letter@client.example", "letter", 1)));
        if (const auto came = world.dovecot->waitForMessages("anna", "INBOX", 3, 1min); !came)
            QFAIL((came.error().describe().c_str() + collector->said()).constData());
        MUST_EXIT(world.ctl.run(words("scan --json") + world.account()), 0);
        const CtlResult diagnosis = world.ctl.run(words("diagnose --json") + world.account());
        MUST_EXIT(diagnosis, 0);
        QVERIFY2(causesOf(diagnosis).value(0) == QLatin1String("pop3-redownload"), diagnosis.out.constData());

        // Quicker from the next poll on.
        collector->setPause("0.5");
        MUST(world.dovecot->waitForMessages("anna", "INBOX", world.messages() + 1, 1min));
        const QString hand = handCommand(world, "pop3-delivery", rules, "s/ fetchall//");
        const CtlResult result = world.ctl.run(scenario.runByHand(
            "", hand, words("--to bernd@lab.example --size 2kB --probes 5 --wait 8 --restore-after 40")));
        QVERIFY2(result.code == 0, (result.err + result.out + collector->said()).constData());
        const QJsonArray runs = result.json()[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0)[QLatin1String("step")].toString(), QStringLiteral("baseline"));
        QCOMPARE(runs.at(1)[QLatin1String("step")].toString(), QStringLiteral("pop3-delivery"));
        scenario.expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        // What the collector has brought after the last look, and what stayed at the provider.
        collector.reset();
        for (const char *user : {"anna", "bernd"})
            MUST_EXIT(world.ctl.run(words("probe --clean --json") + world.account(user)), 0);
        QCOMPARE(world.messages("INBOX", "bernd"), std::uint64_t(1));
    }

    /// What is stuck comes again with every period. The wait is longer than that, so the wrong step is seen to change
    /// nothing, and the right one to end it.
    void aTableThatSendsAgain()
    {
        auto made = stuckTable(2s);
        MUST(made);
        Scenario &scenario = *made->scenario;
        ProbeWorld &world = scenario.world();
        const QString hand = handCommand(world, "temporary-table", made->tableFile, "s/stuck/removed/");
        const CtlResult result = world.ctl.run(scenario.runByHand(
            "", hand,
            words("--step pop3-delivery --step temporary-table --to anna@lab.example --size 2kB --probes 5 --wait 5")));
        MUST_EXIT(result, 0);
        const QJsonArray runs = result.json()[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.at(0)[QLatin1String("verdict")].toString(), QStringLiteral("no-effect"));
        QCOMPARE(runs.at(0)[QLatin1String("stage")].toString(), QStringLiteral("restored"));
        QCOMPARE(runs.at(1)[QLatin1String("step")].toString(), QStringLiteral("temporary-table"));
        scenario.expectProved(result, 5);
        if (QTest::currentTestFailed())
            return;
        made->store.reset();
        MUST_EXIT(world.ctl.run(words("probe --clean --json") + world.account()), 0);
        QCOMPARE(world.messages(), std::uint64_t(0));
    }

    /// A wait that is shorter than the period sees no copies, and says that it could not show any.
    void aWaitThatIsTooShortChangesNothing()
    {
        auto made = stuckTable(10min);
        MUST(made);
        Scenario &scenario = *made->scenario;
        const QString hand = handCommand(scenario.world(), "temporary-table", made->tableFile, "s/stuck/removed/");
        const CtlResult result = scenario.world().ctl.run(
            scenario.runByHand("temporary-table", hand, words("--to anna@lab.example --size 2kB --probes 2 --wait 2")));
        MUST_EXIT(result, 5);
        QCOMPARE(result.json()[QLatin1String("runs")].toArray().at(0)[QLatin1String("reproduced")].toBool(true), false);
        scenario.expectQuiet();
    }

    /// A command that fails is no change; what it had begun is put back, and its words are shown.
    void aCommandThatFails()
    {
        auto made = stuckTable(10min);
        MUST(made);
        Scenario &scenario = *made->scenario;
        const QString told = scenario.world().ctl.folder() + QStringLiteral("/told");
        const QString command = QStringLiteral("f() { echo \"$1 $2\" >> '%1'; [ $1 = restore ] || { echo no way >&2; "
                                               "exit 7; }; }; f")
                                    .arg(told);
        const CtlResult result = scenario.world().ctl.run(scenario.runByHand("temporary-table", command, {}));
        MUST_EXIT(result, 5);
        QVERIFY2(result.err.contains("no way") && result.err.contains("status 7"), result.err.constData());
        QFile file(told);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("apply temporary-table\nrestore temporary-table\n"));
        scenario.expectQuiet();
    }

    /// Killed between the two, it stays open, with the command that puts it back; `restore` calls that.
    void aCommandThatIsStillOwed()
    {
        auto made = stuckTable(10min);
        MUST(made);
        Scenario &scenario = *made->scenario;
        const Ctl &ctl = scenario.world().ctl;
        const QString hand = handCommand(scenario.world(), "temporary-table", made->tableFile, "s/stuck/removed/");
        const QString first = QStringLiteral("f() { %1 \"$@\"; kill -9 $PPID; }; f").arg(hand);
        QCOMPARE(ctl.run(scenario.runByHand("temporary-table", first, {})).code, -1);
        QVERIFY(!scenario.isAsBefore());
        const QJsonArray open = scenario.openNow();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0)[QLatin1String("restore")].toArray().at(0).toString(),
                 first + QStringLiteral(" restore temporary-table"));
        MUST_EXIT(ctl.run(words("checklist restore --json --yes --by-hand-command") + QStringList{hand}), 0);
        scenario.expectQuiet();
    }
};

QTEST_GUILESS_MAIN(TestScenariosHand)
#include "tst_scenarios_hand.moc"
