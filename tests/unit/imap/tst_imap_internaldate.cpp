// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/internaldate.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QTest>

using namespace onecopy::imap;

class InternalDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void everyDayAgreesWithQt();
};

void InternalDateTest::good_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("epoch") << QByteArray("01-Jan-1970 00:00:00 +0000") << qint64{0};
    QTest::newRow("blank for a zero") << QByteArray(" 1-Jan-1970 00:00:00 +0000") << qint64{0};
    QTest::newRow("nothing for a zero") << QByteArray("4-Jan-2015 16:53:35 +0800") << qint64{1420361615};
    QTest::newRow("east") << QByteArray("01-Jan-1970 01:00:00 +0100") << qint64{0};
    QTest::newRow("west with minutes") << QByteArray("31-Dec-1969 20:30:00 -0330") << qint64{0};
    QTest::newRow("any case") << QByteArray("17-jUL-1996 02:44:25 -0700") << qint64{837596665};
    QTest::newRow("leap day") << QByteArray("29-Feb-2024 12:00:00 +0000") << qint64{1709208000};
    QTest::newRow("leap second") << QByteArray("31-Dec-2016 23:59:60 +0000") << qint64{1483228800};
    QTest::newRow("past 2038") << QByteArray("19-Jan-2100 00:00:00 +0000") << qint64{4104000000};
}

void InternalDateTest::good()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto date = parseInternalDate(text.toStdString());
    QVERIFY(date.has_value());
    QCOMPARE(qint64{*date}, seconds);
}

void InternalDateTest::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "99-Foo-99999",
                             "01-Foo-2026 00:00:00 +0000",
                             "32-Jan-2026 00:00:00 +0000",
                             "00-Jan-2026 00:00:00 +0000",
                             "29-Feb-2026 00:00:00 +0000",
                             "01-Jan-2026 24:00:00 +0000",
                             "01-Jan-2026 00:60:00 +0000",
                             "01-Jan-2026 00:00:61 +0000",
                             "01-Jan-2026 00:00:00",
                             "01-Jan-2026 00:00:00 +000",
                             "01-Jan-2026 00:00:00 GMT  ",
                             "01-Jan-2026 00:00:00 +1600",
                             "01-Jan-2026 00:00:00 +0060",
                             "01-Jan-0000 00:00:00 +0000",
                             "-1-Jan-2026 00:00:00 +0000",
                             "0-Jan-2026 00:00:00 +0000",
                             "x-Jan-2026 00:00:00 +0000",
                             "01-Jan-2026T00:00:00 +0000",
                             "01 Jan 2026 00:00:00 +0000",
                             "01-Jan-+026 00:00:00 +0000",
                             "01-Jan-2026 00:00:00 +00000"})
        QTest::newRow(text) << QByteArray(text);
}

void InternalDateTest::bad()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseInternalDate(text.toStdString()).has_value());
}

void InternalDateTest::everyDayAgreesWithQt()
{
    const QLocale c = QLocale::c();
    for (QDate day(1999, 12, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const QDateTime moment(day, QTime(13, 14, 15), Qt::OffsetFromUTC, 5 * 3600 + 1800);
        const QString text = c.toString(day, QStringLiteral("dd-MMM-yyyy")) + QStringLiteral(" 13:14:15 +0530");
        const auto date = parseInternalDate(text.toStdString());
        QVERIFY2(date.has_value(), qPrintable(text));
        QCOMPARE(qint64{*date}, moment.toSecsSinceEpoch());
    }
}

QTEST_APPLESS_MAIN(InternalDateTest)
#include "tst_imap_internaldate.moc"
