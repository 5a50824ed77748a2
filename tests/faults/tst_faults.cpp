// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"

#include <QDir>
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

} // namespace

/// docs/faults names for each fault the tests that prove that it is survived, docs/promises.md for each promise those
/// that prove that it is kept: each of them must exist.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedTestExists_data();
    void everyNamedTestExists();
};

void TestFaults::everyNamedTestExists_data()
{
    QTest::addColumn<QString>("table");
    const QDir folder(onecopy::test::inSource(QStringLiteral("docs/faults")));
    const QStringList tables = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
    QVERIFY(!tables.isEmpty());
    for (const QString &table : tables)
        QTest::newRow(qPrintable(table)) << folder.filePath(table);
    QTest::newRow("promises") << onecopy::test::inSource(QStringLiteral("docs/promises.md"));
}

void TestFaults::everyNamedTestExists()
{
    QFETCH(QString, table);
    static const QRegularExpression row(QStringLiteral("^\\| *(\\d+[a-z]?) *\\|"));
    static const QRegularExpression test(QStringLiteral("`([\\w/.-]+)#(\\w+)`"));
    QSet<QString> numbers;
    const QStringList lines = read(table).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const auto number = row.match(line);
        if (!number.hasMatch())
            continue;
        QVERIFY2(!numbers.contains(number.captured(1)), qPrintable(line));
        numbers.insert(number.captured(1));
        int tests = 0;
        for (auto named = test.globalMatch(line); named.hasNext(); ++tests) {
            const auto match = named.next();
            const QString source =
                read(onecopy::test::inSource(QStringLiteral("tests/") + match.captured(1) + QStringLiteral(".cpp")));
            const QRegularExpression function(QStringLiteral("\\b") + match.captured(2) + QStringLiteral("\\(\\)"));
            QVERIFY2(function.match(source).hasMatch(),
                     qPrintable(match.captured(0) + QStringLiteral(" does not exist")));
        }
        QVERIFY2(tests > 0, qPrintable(line));
    }
    QVERIFY(!numbers.isEmpty());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
