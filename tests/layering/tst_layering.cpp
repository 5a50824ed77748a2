// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator walk(onecopy::test::inSource(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    return paths;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = line.globalMatch(read(path)); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// What docs/architecture.md says each module may use.
QMap<QString, QSet<QString>> allowed()
{
    return {
        {QStringLiteral("base"), {}},
        {QStringLiteral("sasl"), words("base")},
        {QStringLiteral("mime"), words("base")},
        {QStringLiteral("net"), words("base")},
        {QStringLiteral("login"), words("base sasl net")},
        {QStringLiteral("account"), words("base net")},
        {QStringLiteral("imap"), words("base net sasl login")},
        {QStringLiteral("pop3"), words("base net sasl login")},
        {QStringLiteral("smtp"), words("base net sasl login")},
        {QStringLiteral("managesieve"), words("base net sasl login")},
        {QStringLiteral("arrivals"), words("base mime")},
        {QStringLiteral("duplicates"), words("base mime arrivals")},
        {QStringLiteral("logs"), words("base")},
        {QStringLiteral("probe"), words("base mime arrivals")},
        {QStringLiteral("diagnosis"), words("base mime arrivals duplicates logs probe")},
        {QStringLiteral("servers"), words("base")},
        {QStringLiteral("checklist"), words("base probe servers")},
        {QStringLiteral("removal"), words("base mime arrivals duplicates")},
        {QStringLiteral("store"),
         words("base mime account arrivals duplicates logs probe diagnosis servers checklist removal sasl")},
        {QStringLiteral("report"), words("base mime arrivals duplicates probe diagnosis removal checklist")},
        {QStringLiteral("jobs"),
         words("base sasl mime net login account imap pop3 smtp managesieve arrivals duplicates logs "
               "probe diagnosis servers checklist removal store report")},
    };
}

/// The same of the folders of core/jobs. All may use what lies in core/jobs itself, which uses none of them.
QMap<QString, QSet<QString>> allowedJobs()
{
    return {
        {QStringLiteral("connect"), {}},
        {QStringLiteral("scan"), {}},
        {QStringLiteral("watch"), words("scan")},
        {QStringLiteral("runs"), {}},
        {QStringLiteral("prove"), {}},
        {QStringLiteral("explain"), words("runs prove")},
        {QStringLiteral("remove"), words("scan runs explain")},
    };
}

/// The same of the folders of widgets/.
QMap<QString, QSet<QString>> allowedWidgets()
{
    return {
        {QStringLiteral("words"), {}},
        {QStringLiteral("look"), {}},
        {QStringLiteral("parts"), words("words look")},
        {QStringLiteral("chart"), words("words look parts")},
        {QStringLiteral("overview"), words("words look parts chart")},
        {QStringLiteral("duplicates"), words("words look parts")},
        {QStringLiteral("removal"), words("words look parts")},
        {QStringLiteral("causes"), words("words look parts chart duplicates")},
        {QStringLiteral("checklist"), words("words look parts")},
        {QStringLiteral("live"), words("words look parts chart checklist")},
        {QStringLiteral("report"), words("words look parts chart checklist")},
        {QStringLiteral("history"), words("words look parts")},
        {QStringLiteral("servers"), words("words look parts")},
        {QStringLiteral("settings"), words("words look parts")},
    };
}

/// Of a file below `place` (core/jobs/, widgets/); empty: of that place itself.
QString folderOf(const QString &path, const QString &place)
{
    const QString below = path.section(place, -1);
    return below.contains(QLatin1Char('/')) ? below.section(QLatin1Char('/'), 0, 0) : QString();
}

/// `always`: what each may use besides.
void verifyOneWay(const QString &place, const QMap<QString, QSet<QString>> &allowed, const QSet<QString> &always)
{
    const QStringList sources = sourcesBelow(place.chopped(1));
    QVERIFY(!sources.isEmpty());
    for (const QString &path : sources) {
        const QString folder = folderOf(path, place);
        QVERIFY2(always.contains(folder) || allowed.contains(folder), qPrintable(path));
        const QSet<QString> fine = allowed[folder] + always + QSet<QString>{folder};
        for (const QString &include : includesOf(path)) {
            QVERIFY2(!include.startsWith(place) || fine.contains(folderOf(include, place)),
                     qPrintable(path + QStringLiteral(" includes ") + include));
        }
    }
}

QString moduleOf(const QString &include)
{
    return include.startsWith(QStringLiteral("core/")) ? include.section(QLatin1Char('/'), 1, 1) : QString();
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModuleIncludesOnlyWhatItMayUse_data();
    void aModuleIncludesOnlyWhatItMayUse();
    void aModuleLinksOnlyWhatItMayUse_data();
    void aModuleLinksOnlyWhatItMayUse();
    void jobsDependOneWay();
    void widgetsDependOneWay();
    void coreNamesNothingAboveIt();
    void widgetsNameNoApp();
    void everyModuleIsListed();
    void onlyJobsAndTheSocketKnowQObjects();
    void everySourceSaysItsLicence();
};

void TestLayering::aModuleIncludesOnlyWhatItMayUse_data()
{
    QTest::addColumn<QString>("module");
    for (const QString &module : allowed().keys())
        QTest::newRow(qPrintable(module)) << module;
}

void TestLayering::aModuleIncludesOnlyWhatItMayUse()
{
    QFETCH(QString, module);
    const QSet<QString> fine = allowed()[module] + QSet<QString>{module};
    for (const QString &path : sourcesBelow(QStringLiteral("core/") + module)) {
        for (const QString &include : includesOf(path)) {
            const QString used = moduleOf(include);
            QVERIFY2(used.isEmpty() || fine.contains(used), qPrintable(path + QStringLiteral(" includes ") + include));
        }
    }
}

void TestLayering::aModuleLinksOnlyWhatItMayUse_data()
{
    aModuleIncludesOnlyWhatItMayUse_data();
}

void TestLayering::aModuleLinksOnlyWhatItMayUse()
{
    QFETCH(QString, module);
    static const QRegularExpression uses(QStringLiteral("USES((?:\\s+[a-z0-9]+)+)"));
    const QString text =
        read(onecopy::test::inSource(QStringLiteral("core/") + module + QStringLiteral("/CMakeLists.txt")));
    const QStringList linked = uses.match(text).captured(1).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &used : linked)
        QVERIFY2(allowed()[module].contains(used), qPrintable(module + QStringLiteral(" links ") + used));
}

void TestLayering::jobsDependOneWay()
{
    verifyOneWay(QStringLiteral("core/jobs/"), allowedJobs(), {QString()});
}

void TestLayering::widgetsDependOneWay()
{
    verifyOneWay(QStringLiteral("widgets/"), allowedWidgets(), {});
}

void TestLayering::coreNamesNothingAboveIt()
{
    for (const QString &path : sourcesBelow(QStringLiteral("core"))) {
        for (const QString &include : includesOf(path))
            QVERIFY2(include.startsWith(QStringLiteral("core/")),
                     qPrintable(path + QStringLiteral(" includes ") + include));
        QVERIFY2(!read(path).contains(QRegularExpression(QStringLiteral("\\b(tr|QCoreApplication::translate)\\(\""))),
                 qPrintable(path));
    }
}

void TestLayering::widgetsNameNoApp()
{
    for (const QString &path : sourcesBelow(QStringLiteral("widgets"))) {
        for (const QString &include : includesOf(path))
            QVERIFY2(!include.startsWith(QStringLiteral("app/")),
                     qPrintable(path + QStringLiteral(" includes ") + include));
    }
}

void TestLayering::everyModuleIsListed()
{
    const QDir core(onecopy::test::inSource(QStringLiteral("core")));
    for (const QString &folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(allowed().contains(folder), qPrintable(folder));
}

void TestLayering::onlyJobsAndTheSocketKnowQObjects()
{
    for (const QString &path : sourcesBelow(QStringLiteral("core"))) {
        if (path.contains(QStringLiteral("/core/jobs/")))
            continue;
        QVERIFY2(!read(path).contains(QStringLiteral("Q_OBJECT")), qPrintable(path));
    }
}

void TestLayering::everySourceSaysItsLicence()
{
    for (const char *folder : {"core", "widgets", "app", "tests"}) {
        for (const QString &path : sourcesBelow(QLatin1String(folder)))
            QVERIFY2(read(path).left(200).contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")),
                     qPrintable(path));
    }
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
