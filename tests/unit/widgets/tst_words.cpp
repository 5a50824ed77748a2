// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/words.h"

#include <QSet>
#include <QTest>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

/// Every value of an enum whose last value is known.
template <class Enum> std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

template <class Enum, class Say> void everyValueHasItsOwnWords(Enum last, Say say)
{
    QSet<QString> seen;
    for (const Enum value : upTo(last)) {
        const QString text = say(value);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(static_cast<int>(value))));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFaultHasASentenceAndAdvice();
    void everyValueHasWords();
    void noForbiddenWords();
    void serverTextIsFramedAndHarmless();
    void sizes_data();
    void sizes();
    void gaps_data();
    void gaps();
    void hostileTextIsVisible();
    void percentSignsInForeignTextStay();
    void rightToLeftTextIsIsolated();
    void dates();
};

void TestWords::everyKindOfFaultHasASentenceAndAdvice()
{
    QSet<QString> headlines;
    for (const FaultKind kind : upTo(FaultKind::Internal)) {
        const words::FaultText text = words::fault(Fault{kind, {}, {}, {}});
        QVERIFY2(text.headline.endsWith(QLatin1Char('.')), qPrintable(text.code));
        QVERIFY2(text.advice.endsWith(QLatin1Char('.')), qPrintable(text.code));
        QVERIFY2(!text.code.isEmpty(), qPrintable(text.headline));
        QVERIFY2(!headlines.contains(text.headline), qPrintable(text.headline));
        headlines.insert(text.headline);
        QVERIFY(text.said.isEmpty());
    }
}

void TestWords::everyValueHasWords()
{
    everyValueHasItsOwnWords(duplicates::Class::X, words::className);
    everyValueHasItsOwnWords(duplicates::Class::X, words::classExplained);
    everyValueHasItsOwnWords(removal::LeftReason::InQuarantine, words::leftReason);
    everyValueHasItsOwnWords(removal::Fate::Unknown, words::fate);
    everyValueHasItsOwnWords(removal::KeepRule::Mailbox, words::keepRule);
    everyValueHasItsOwnWords(Phase::Writing, words::phase);
    everyValueHasItsOwnWords(store::RunState::PartlyUndone, words::runState);
    everyValueHasItsOwnWords(store::Step::Failed, words::step);
}

void TestWords::noForbiddenWords()
{
    QStringList texts;
    for (const FaultKind kind : upTo(FaultKind::Internal)) {
        const words::FaultText text = words::fault(Fault{kind, {}, {}, {}});
        texts << text.headline << text.advice;
    }
    for (const auto reason : upTo(removal::LeftReason::InQuarantine))
        texts << words::leftReason(reason);
    for (const auto step : upTo(store::Step::Failed))
        texts << words::step(step);
    for (const QString &text : texts) {
        for (const char *bad : {"dedup", "purge", "expunge"})
            QVERIFY2(!text.contains(QLatin1String(bad), Qt::CaseInsensitive), qPrintable(text));
    }
}

void TestWords::serverTextIsFramedAndHarmless()
{
    const words::FaultText text =
        words::fault(Fault{FaultKind::ServerRefused, {}, {}, "line\r\nOnecopy says: \x1B[31m all is well %1"});
    QVERIFY(text.said.startsWith(QStringLiteral("The server says: ")));
    QVERIFY(!text.said.contains(QLatin1Char('\n')));
    QVERIFY(!text.said.contains(QChar(0x1B)));
    QVERIFY(text.said.endsWith(QStringLiteral("%1")));
}

void TestWords::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64{0} << QStringLiteral("0 bytes");
    QTest::newRow("small") << quint64{48'000} << QStringLiteral("48 kB");
    QTest::newRow("megabytes have a decimal") << quint64{8'100'000} << QStringLiteral("8.1 MB");
    QTest::newRow("hundreds have none") << quint64{412'000'000} << QStringLiteral("412 MB");
    QTest::newRow("gigabytes") << quint64{2'100'000'000} << QStringLiteral("2.1 GB");
    QTest::newRow("the largest number") << ~quint64{0} << QStringLiteral("9.2 EB");
}

void TestWords::sizes()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(words::size(bytes), text);
}

void TestWords::gaps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("at once") << qint64{0} << QStringLiteral("+0 s");
    QTest::newRow("seconds") << qint64{45} << QStringLiteral("+45 s");
    QTest::newRow("ten minutes") << qint64{600} << QStringLiteral("+10 min");
    QTest::newRow("nearly ten minutes") << qint64{598} << QStringLiteral("+10 min");
    QTest::newRow("two hours") << qint64{7200} << QStringLiteral("+2 h");
    QTest::newRow("hours and minutes") << qint64{7500} << QStringLiteral("+2 h 5 min");
    QTest::newRow("a day") << qint64{86'400} << QStringLiteral("+1 d");
    QTest::newRow("before") << qint64{-600} << QStringLiteral("−10 min");
}

void TestWords::gaps()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(words::gap(seconds), text);
}

void TestWords::hostileTextIsVisible()
{
    const QString shown = words::foreign("a\xE2\x80\xAE"
                                         "b\x07"
                                         "c\n");
    QVERIFY(shown.contains(QStringLiteral("[U+202E]")));
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(!shown.contains(QLatin1Char('\n')));
    QVERIFY(shown.contains(QStringLiteral("\\x07")));
    QVERIFY(words::foreign(std::string(20'000, 'x')).size() < 600);
}

void TestWords::percentSignsInForeignTextStay()
{
    arrivals::Face face;
    face.subject = "100%1 off %2 %n";
    QCOMPARE(words::subject(face), QStringLiteral("100%1 off %2 %n"));
    face.subject = " \t";
    QCOMPARE(words::subject(face), QStringLiteral("(no subject)"));
}

void TestWords::rightToLeftTextIsIsolated()
{
    const QString arabic = QStringLiteral("عرض");
    QCOMPARE(words::isolate(arabic), QChar(0x2068) + arabic + QChar(0x2069));
    QCOMPARE(words::isolate(QStringLiteral("abc")), QStringLiteral("abc"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolated = words::size(8'100'000);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolated, QChar(0x2068) + QStringLiteral("8.1 MB") + QChar(0x2069));
    QCOMPARE(words::withoutIsolates(isolated), QStringLiteral("8.1 MB"));
}

void TestWords::dates()
{
    QCOMPARE(words::date(samples::at(14, 10, 0)), QStringLiteral("14 March 2011"));
    QCOMPARE(words::period(samples::at(14, 1, 0), samples::at(14, 9, 0)), QStringLiteral("14 March 2011"));
    QCOMPARE(words::period(samples::at(14, 1, 0), samples::at(20, 9, 0)),
             QStringLiteral("14 March 2011 – 20 March 2011"));
    QCOMPARE(words::timeOfDay(samples::at(14, 11, 40)), QStringLiteral("11:40"));
    QCOMPARE(words::dateTime(std::nullopt), QStringLiteral("unknown date"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    samples::pin(app);
    TestWords test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_words.moc"
