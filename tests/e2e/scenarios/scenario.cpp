// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/scenario.h"

#include <QDir>
#include <QFile>

#include <string_view>

namespace onecopy::e2e {

Scenario::Scenario(std::unique_ptr<ProbeWorld> world, QString product, QString configuration, QStringList files)
    : m_world(std::move(world))
    , m_product(std::move(product))
    , m_configuration(std::move(configuration))
    , m_files(std::move(files))
    , m_before(present())
{
}

QStringList Scenario::run(const char *step, const QStringList &options, const char *via)
{
    m_byHand = std::string_view(via) == "manual";
    QStringList call = words("checklist run --json --yes") + options + m_world->account();
    if (*step != '\0')
        call += {QStringLiteral("--step"), QString::fromLatin1(step)};
    if (!m_configuration.isEmpty())
        call += {QStringLiteral("--server-config"), m_configuration};
    return call + QStringList{QStringLiteral("--server"),       m_product,
                              QStringLiteral("--via"),          QString::fromLatin1(via),
                              QStringLiteral("--state-folder"), stateFolder()};
}

QStringList Scenario::runByHand(const char *step, const QString &command, const QStringList &options)
{
    return run(step, QStringList{QStringLiteral("--by-hand-command"), command} + options, "manual");
}

QByteArray Scenario::present() const
{
    QByteArray all;
    for (const QString &name : m_files) {
        QFile file(name);
        all += name.toUtf8() + '\n' + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)"));
    }
    return all;
}

QJsonArray Scenario::openNow() const
{
    return m_world->ctl.run(words("checklist status --json")).json()[QLatin1String("open")].toArray();
}

void Scenario::expectQuiet() const
{
    QCOMPARE(present(), m_before);
    QVERIFY(openNow().isEmpty());
    QVERIFY(!QDir(stateFolder()).exists() || QDir(stateFolder()).isEmpty());
}

void Scenario::expectProved(const QJsonObject &run, int probes)
{
    const auto arm = [&run](const char *name, const char *what) {
        return run[QLatin1String(name)][QLatin1String(what)].toInt(-1);
    };
    for (const char *name : {"before", "changed", "restored"})
        QCOMPARE(arm(name, "probes"), probes);
    QCOMPARE(arm("before", "repeated"), probes);
    QCOMPARE(arm("changed", "repeated"), 0);
    QCOMPARE(arm("restored", "repeated"), probes);
    QCOMPARE(run[QLatin1String("verdict")].toString(), QStringLiteral("removed"));
    QCOMPARE(run[QLatin1String("came_back")].toBool(), true);
    QCOMPARE(run[QLatin1String("stage")].toString(), QStringLiteral("restored"));
}

void Scenario::expectProved(const CtlResult &result, int probes)
{
    // What the server itself says of it is gone with the test.
    if (result.code != 0)
        qWarning("%s", m_world->postfix->logText().c_str());
    MUST_EXIT(result, 0);
    const QJsonObject run = result.json()[QLatin1String("runs")].toArray().last().toObject();
    expectProved(run, probes);
    if (!QTest::currentTestFailed())
        expectQuiet();
    if (!QTest::currentTestFailed())
        expectReported(run, probes);
}

void Scenario::expectReported(const QJsonObject &run, int probes)
{
    const QStringList account = m_world->account();
    const QString page = m_world->ctl.folder() + QStringLiteral("/report.html");
    const QString step = run[QLatin1String("step")].toString();
    MUST_EXIT(m_world->ctl.run(words("scan --json") + account), 0);
    MUST_EXIT(m_world->ctl.run(words("report --json --lang en --html") + QStringList{page} + account), 0);
    const CtlResult shown = m_world->ctl.run(words("checklist show --json") + QStringList{step});
    MUST_EXIT(shown, 0);
    const QString all = QStringLiteral("%1 of %1").arg(probes);
    const QString none = QStringLiteral("0 of %1").arg(probes);
    const QJsonObject instructions = shown.json()[QLatin1String("instructions")].toArray().at(0).toObject();
    const bool switchesOff = instructions[QLatin1String("switches_off")].toBool();
    QStringList story{shown.json()[QLatin1String("title")].toString().toHtmlEscaped(),
                      all,
                      none,
                      QStringLiteral("This makes the copies: without it there were none, and with it they came back."),
                      switchesOff ? QStringLiteral("Switched off: ") : QStringLiteral("Changed: "),
                      m_byHand ? QStringLiteral("Put back by hand: ") : QStringLiteral("Put back and read back: ")};
    for (const QJsonValue &setting : run[QLatin1String("settings")].toArray())
        story += setting[QLatin1String("name")].toString().toHtmlEscaped();
    expectInReport(story);
}

void Scenario::expectInReport(const QStringList &story) const
{
    QFile file(m_world->ctl.folder() + QStringLiteral("/report.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    for (const QString &words : story)
        QVERIFY2(report.contains(words), qPrintable(words + QStringLiteral(" is not in: ") + report));
}

std::unique_ptr<Scenario> postfixScenario(std::unique_ptr<ProbeWorld> world, bool sender)
{
    const lab::Postfix &server = sender ? *world->sender : *world->postfix;
    const QString folder = QString::fromStdString(server.configurationFolder());
    return std::make_unique<Scenario>(
        std::move(world), QStringLiteral("postfix"), folder,
        QStringList{folder + QStringLiteral("/main.cf"), folder + QStringLiteral("/master.cf")});
}

bool mayMountForItself()
{
    const QString unshare = QStringLiteral("unshare");
    return QProcess::execute(unshare, {QStringLiteral("--mount"), QStringLiteral("true")}) == 0;
}

} // namespace onecopy::e2e
