// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/scenario.h"

#include <QDir>
#include <QFile>

namespace onecopy::e2e {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

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
    return words("checklist run --json --yes --step") +
           QStringList{QString::fromLatin1(step), QStringLiteral("--server"),       m_product,
                       QStringLiteral("--via"),   QString::fromLatin1(via),         QStringLiteral("--server-config"),
                       m_configuration,           QStringLiteral("--state-folder"), stateFolder()} +
           options + m_world->account();
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

void Scenario::expectProved(const CtlResult &result, int probes) const
{
    MUST_EXIT(result, 0);
    expectProved(result.json()[QLatin1String("runs")].toArray().at(0).toObject(), probes);
    if (!QTest::currentTestFailed())
        expectQuiet();
}

std::unique_ptr<Scenario> postfixScenario(std::unique_ptr<ProbeWorld> world, bool sender)
{
    const lab::Postfix &server = sender ? *world->sender : *world->postfix;
    const QString folder = QString::fromStdString(server.configurationFolder());
    return std::make_unique<Scenario>(
        std::move(world), QStringLiteral("postfix"), folder,
        QStringList{folder + QStringLiteral("/main.cf"), folder + QStringLiteral("/master.cf")});
}

} // namespace onecopy::e2e
