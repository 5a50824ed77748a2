// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/probe/probeworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int plenty = 120'000;

QJsonObject runIn(const CtlResult &result, int number = 0)
{
    return result.json()[QLatin1String("runs")].toArray().at(number).toObject();
}

} // namespace

/// `onecopyctl checklist` on a real Postfix whose archive copy goes into the same mailbox: every message comes twice.
class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        auto world = ProbeWorld::start({});
        MUST(world);
        m_world = std::move(*world);
        QCOMPARE(
            QProcess::execute(QStringLiteral("postconf"), {QStringLiteral("-c"), configuration(), QStringLiteral("-e"),
                                                           QStringLiteral("always_bcc=anna+archive@lab.example")}),
            0);
        QCOMPARE(QProcess::execute(QStringLiteral("postfix"),
                                   {QStringLiteral("-c"), configuration(), QStringLiteral("reload")}),
                 0);
        m_before = present();
        QVERIFY(m_before.contains("always_bcc = anna+archive@lab.example"));
    }

    void stepsAreListedAndShown()
    {
        const CtlResult list = m_world->ctl.run(words("checklist list --json"));
        MUST_EXIT(list, 0);
        QCOMPARE(list.json()[QLatin1String("steps")].toArray().size(), 11);
        const CtlResult show = m_world->ctl.run(words("checklist show archival --server exchange --json"));
        MUST_EXIT(show, 0);
        const QJsonArray instructions = show.json()[QLatin1String("instructions")].toArray();
        QCOMPARE(instructions.size(), 1);
        QVERIFY(QJsonDocument(instructions).toJson().contains("Disable-JournalRule"));
        QVERIFY(QJsonDocument(instructions).toJson().contains("Enable-JournalRule"));
        const CtlResult days = m_world->ctl.run(words("checklist show temporary-table --server exchange2003"));
        MUST_EXIT(days, 0);
        QVERIFY2(days.out.contains("At most 2 days."), days.out.constData());
        MUST_EXIT(m_world->ctl.run(words("checklist show nothing")), 2);
        MUST_EXIT(m_world->ctl.run(words("checklist run --via local --step archival --yes")), 2);
        MUST_EXIT(m_world->ctl.run(words("checklist run --via telnet --server postfix --step archival --yes")), 2);
    }

    /// The main job: it finds out that the archive makes the copies, and leaves everything as it was.
    void theArchiveIsFound()
    {
        const std::uint64_t messages = m_world->messages();
        const CtlResult result = m_world->ctl.run(
            run("archival") + words("--to anna@lab.example --size 20kB --probes 5 --wait 8 --restore-after 15") +
            m_world->account());
        MUST_EXIT(result, 0);
        const QJsonObject archival = runIn(result);
        QCOMPARE(archival[QLatin1String("before")][QLatin1String("repeated")].toInt(), 5);
        QCOMPARE(archival[QLatin1String("changed")][QLatin1String("probes")].toInt(), 5);
        QCOMPARE(archival[QLatin1String("changed")][QLatin1String("repeated")].toInt(), 0);
        QCOMPARE(archival[QLatin1String("restored")][QLatin1String("repeated")].toInt(), 5);
        QCOMPARE(archival[QLatin1String("verdict")].toString(), QStringLiteral("removed"));
        QCOMPARE(archival[QLatin1String("came_back")].toBool(), true);
        QCOMPARE(archival[QLatin1String("stage")].toString(), QStringLiteral("restored"));
        const QJsonObject setting = archival[QLatin1String("settings")].toArray().at(0).toObject();
        QCOMPARE(setting[QLatin1String("name")].toString(), QStringLiteral("always_bcc"));
        QCOMPARE(setting[QLatin1String("before")].toString(), QStringLiteral("anna+archive@lab.example"));
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
        QVERIFY(QDir(stateFolder()).isEmpty());
        QCOMPARE(m_world->messages(), messages);
    }

    /// "***SPAM***" instead of the subject, or the Message-ID of a relay: it is the test mail all the same. With both
    /// nobody can tell; then nothing is changed, and the advice is not about a server that is slow.
    void aFilterThatRewritesTestMail()
    {
        const std::uint64_t messages = m_world->messages();
        const QByteArray subject = "/^Subject: Onecopy/ REPLACE Subject: ***SPAM***\n";
        const QByteArray id = "/^Message-ID: <onecopy/ REPLACE Message-ID: <other@gateway.example>\n";
        for (const QByteArray &rule : {subject, id}) {
            rewrite(rule);
            const CtlResult counted = m_world->ctl.run(testRun());
            rewrite({});
            MUST_EXIT(counted, 0);
            QCOMPARE(runIn(counted)[QLatin1String("before")][QLatin1String("repeated")].toInt(), 2);
            QCOMPARE(m_world->messages(), messages);
        }

        rewrite(subject + id);
        const CtlResult hidden = m_world->ctl.run(testRun());
        rewrite({});
        MUST_EXIT(hidden, 1);
        QVERIFY2(hidden.err.contains("No test mail arrived"), hidden.err.constData());
        QVERIFY2(hidden.err.contains("another Message-ID"), hidden.err.constData());
        QVERIFY2(!hidden.err.contains("silent"), hidden.err.constData());
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
    }

    /// What a filter swallows says nothing of copies, and is told all the same.
    void mailThatNeverComesIsTold()
    {
        rewrite("/^Subject: Onecopy test mail [234]\\// DISCARD\n");
        const QStringList baseline = run("archival") +
                                     words("--to anna@lab.example --size 1kB --probes 5 --wait 5 --restore-after 15") +
                                     m_world->account();
        QStringList inWords = baseline;
        inWords.removeOne(QStringLiteral("--json"));
        const CtlResult counted = m_world->ctl.run(baseline);
        const CtlResult told = m_world->ctl.run(inWords);
        rewrite({});
        MUST_EXIT(counted, 0);
        const QJsonObject before = runIn(counted)[QLatin1String("before")].toObject();
        QCOMPARE(before[QLatin1String("sent")].toInt(), 5);
        QCOMPARE(before[QLatin1String("missing")].toInt(), 3);
        QCOMPARE(before[QLatin1String("probes")].toInt(), 2);
        QCOMPARE(before[QLatin1String("repeated")].toInt(), 2);
        MUST_EXIT(told, 0);
        QVERIFY2(told.out.contains("Before: 2 of 2 test mails arrived more than once. Not counted, as they did not "
                                   "arrive in time: 3 of the 5 that were sent."),
                 told.out.constData());
        QVERIFY2(!told.out.contains("may send it again"), told.out.constData());
    }

    /// The server's own words say why, and whether it is for good.
    void aServerThatTakesNoTestMail()
    {
        for (const char *answer : {"reject", "defer"}) {
            configure("smtpd_recipient_restrictions = " + QByteArray(answer) + "\n");
            const CtlResult refused = m_world->ctl.run(testRun());
            configure({});
            MUST_EXIT(refused, 1);
            QVERIFY2(refused.err.contains(qstrcmp(answer, "defer") == 0 ? "450 4.3.2" : "554 5.7.1"),
                     refused.err.constData());
            QVERIFY2(!refused.err.contains("No test mail arrived"), refused.err.constData());
            QCOMPARE(present(), m_before);
            QVERIFY(openNow().isEmpty());
        }
    }

    void nothingHappensWithoutAYes()
    {
        QStringList arguments = run("archival");
        arguments.removeOne(QStringLiteral("--yes"));
        MUST_EXIT(m_world->ctl.run(arguments), 5);
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
    }

    void whatIsAlreadySoIsLeftAlone()
    {
        const CtlResult result =
            m_world->ctl.run(run("content-filter") + words("--to anna@lab.example") + m_world->account());
        MUST_EXIT(result, 0);
        QCOMPARE(runIn(result)[QLatin1String("stage")].toString(), QStringLiteral("nothing-to-change"));
        QCOMPARE(present(), m_before);
    }

    void protectionIsNotSwitchedOffWithoutATest()
    {
        MUST_EXIT(m_world->ctl.run(run("antivirus-server")), 5);
        QCOMPARE(present(), m_before);
    }

    /// Left in force, shown, put back, shown no more.
    void aHeldChangeIsShownAndPutBack()
    {
        const CtlResult held = m_world->ctl.run(run("archival") + words("--restore-after 30"));
        MUST_EXIT(held, 0);
        QCOMPARE(runIn(held)[QLatin1String("stage")].toString(), QStringLiteral("in-force"));
        QVERIFY(!present().contains("always_bcc = anna+archive@lab.example"));
        const QJsonArray open = openNow();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0)[QLatin1String("step")].toString(), QStringLiteral("archival"));
        QCOMPARE(open.at(0)[QLatin1String("state")].toString(), QStringLiteral("in-force"));
        QVERIFY(!open.at(0)[QLatin1String("restore")].toArray().isEmpty());
        const CtlResult told = m_world->ctl.run(words("checklist status"));
        QVERIFY2(told.out.contains("The server itself is to put it back at 20"), told.out.constData());
        MUST_EXIT(m_world->ctl.run(words("checklist restore --json")), 5);
        QVERIFY(present() != m_before);
        const CtlResult restored = m_world->ctl.run(words("checklist restore --yes --json"));
        MUST_EXIT(restored, 0);
        QCOMPARE(restored.json()[QLatin1String("restored")].toArray().at(0)[QLatin1String("restored")].toBool(), true);
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
    }

    void aHeldChangeEndsByItself()
    {
        MUST_EXIT(m_world->ctl.run(run("archival") + words("--restore-after 0.25")), 0);
        QVERIFY(present() != m_before);
        QTRY_COMPARE_WITH_TIMEOUT(present(), m_before, plenty);
        QCOMPARE(openNow().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_world->ctl.run(words("checklist status")).out.contains("itself was to put it back at 20"), plenty);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --yes --json")), 0);
        QVERIFY(openNow().isEmpty());
        QCOMPARE(present(), m_before);
    }

    void interruptedItIsPutBackAtOnce()
    {
        const auto process = m_world->ctl.start(testRun());
        QTRY_VERIFY_WITH_TIMEOUT(present() != m_before, plenty);
        process->terminate();
        const CtlResult result = Ctl::finish(*process);
        MUST_EXIT(result, 130);
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
    }

    void killedItIsPutBackByTheNextStart()
    {
        const auto process = m_world->ctl.start(testRun());
        QTRY_VERIFY_WITH_TIMEOUT(present() != m_before, plenty);
        process->kill();
        QCOMPARE(Ctl::finish(*process).code, -1);
        QCOMPARE(openNow().size(), 1);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --yes --json")), 0);
        QCOMPARE(present(), m_before);
        QVERIFY(openNow().isEmpty());
    }

    /// The server is gone for good: no later step begins, also not the same one, until a person has said so. That is
    /// told as what a person said.
    void aServerThatIsGoneIsSaidToBe()
    {
        const QString gone = m_world->ctl.folder() + QStringLiteral("/gone");
        const auto copied = QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), configuration(), gone});
        QCOMPARE(copied, 0);
        QStringList there = run("archival");
        there.replace(there.indexOf(configuration()), gone);
        MUST_EXIT(m_world->ctl.run(there), 0);
        QVERIFY(QDir(gone).removeRecursively());
        MUST_EXIT(m_world->ctl.run(words("checklist restore --yes --json")), 5);
        const CtlResult refused = m_world->ctl.run(run("archival"));
        MUST_EXIT(refused, 5);
        QVERIFY(!runIn(refused).contains(QLatin1String("restoration"))); // it has changed nothing
        QCOMPARE(present(), m_before);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --server-gone --put-back-by-hand --yes --json")), 2);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --server-gone --json")), 5);
        QCOMPARE(openNow().size(), 1);
        const CtlResult said = m_world->ctl.run(words("checklist restore --server-gone --yes --json"));
        MUST_EXIT(said, 0);
        const QJsonValue change = said.json()[QLatin1String("restored")].toArray().at(0);
        QCOMPARE(change[QLatin1String("restored")].toBool(), false);
        QCOMPARE(change[QLatin1String("said")].toString(), QStringLiteral("server-gone"));
        QVERIFY(openNow().isEmpty());
        const QJsonArray results =
            m_world->ctl.run(words("checklist status --json")).json()[QLatin1String("results")].toArray();
        QCOMPARE(results.at(0)[QLatin1String("stage")].toString(), QStringLiteral("server-gone"));
        QVERIFY(results.at(0)[QLatin1String("restored_at")].isNull());
        QVERIFY(!results.at(0)[QLatin1String("said_at")].isNull());
        // The next one begins again.
        MUST_EXIT(m_world->ctl.run(run("archival")), 0);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --yes --json")), 0);
        QCOMPARE(present(), m_before);
    }

    /// Without test mail, too, a step is tried for somebody.
    void withoutTestMailItBelongsToWhoeverIsNamed()
    {
        const QStringList baseline = words("checklist run --json --server postfix --step baseline --yes");
        MUST_EXIT(m_world->ctl.run(baseline + m_world->account()), 0);
        const CtlResult status = m_world->ctl.run(words("checklist status --json"));
        const QJsonObject run = status.json()[QLatin1String("results")].toArray().at(0).toObject();
        QCOMPARE(run[QLatin1String("step")].toString(), QStringLiteral("baseline"));
        QVERIFY2(run[QLatin1String("account")].toString().startsWith(QStringLiteral("anna@localhost:")),
                 status.out.constData());
        MUST_EXIT(m_world->ctl.run(baseline + words("--account nobody")), 1);
    }

    /// By hand, the person has the last word, and is reminded until then.
    void byHandItStaysOpenUntilAPersonSaysSo()
    {
        const QStringList arguments = words("checklist run --json --server exchange2003 --step antivirus-server --yes");
        MUST_EXIT(m_world->ctl.run(arguments), 5);
        const QJsonArray open = openNow();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0)[QLatin1String("antivirus")].toBool(), true);
        // Nothing else begins meanwhile.
        MUST_EXIT(m_world->ctl.run(run("archival")), 5);
        QCOMPARE(present(), m_before);
        MUST_EXIT(m_world->ctl.run(words("checklist restore --yes --json")), 0);
        QVERIFY(openNow().isEmpty());
    }

private:
    [[nodiscard]] QString configuration() const
    {
        return QString::fromStdString(m_world->postfix->configurationFolder());
    }
    /// As a filter at the gate does it: a table of header_checks(5). Empty: no more.
    void rewrite(const QByteArray &rule) const
    {
        const QString table = m_world->ctl.folder() + QStringLiteral("/rules");
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rule) == rule.size());
        file.close();
        configure(rule.isEmpty() ? QByteArray() : "header_checks = regexp:" + table.toUtf8() + "\n");
    }
    /// Empty: as it was.
    void configure(const QByteArray &more) const
    {
        QFile configured(configuration() + QStringLiteral("/main.cf"));
        QVERIFY(configured.open(QIODevice::WriteOnly));
        configured.write(m_before + more);
        configured.close();
        QCOMPARE(QProcess::execute(QStringLiteral("postfix"),
                                   {QStringLiteral("-c"), configuration(), QStringLiteral("reload")}),
                 0);
        QTest::qWait(1'000); // idle processes with the old settings end a moment later
    }
    [[nodiscard]] QString stateFolder() const { return m_world->ctl.folder() + QStringLiteral("/state"); }
    [[nodiscard]] QStringList run(const char *step) const
    {
        return words("checklist run --json --server postfix --via local --yes --postfix-config") +
               QStringList{configuration(), QStringLiteral("--state-folder"), stateFolder(), QStringLiteral("--step"),
                           QString::fromLatin1(step)};
    }
    [[nodiscard]] QStringList testRun() const
    {
        return run("archival") + words("--to anna@lab.example --size 1kB --probes 2 --wait 5 --restore-after 15") +
               m_world->account();
    }
    [[nodiscard]] QByteArray present() const
    {
        QFile file(configuration() + QStringLiteral("/main.cf"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QJsonArray openNow() const
    {
        return m_world->ctl.run(words("checklist status --json")).json()[QLatin1String("open")].toArray();
    }

    std::unique_ptr<ProbeWorld> m_world;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
