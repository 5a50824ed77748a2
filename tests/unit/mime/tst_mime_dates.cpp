// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/mime/header.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::mime;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateIsRead_data();
    void dateIsRead();
    void twoZonesAreOneInstant();
    void longValuesAreBounded();
};

void DatesTest::dateIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("utc"); ///< empty: no date
    const auto row = [](const char *value, const char *utc) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(utc);
    };

    row("Mon, 15 Jan 2024 10:30:45 +0000", "2024-01-15T10:30:45Z");
    row("15 Jan 2024 05:30:45 -0500", "2024-01-15T10:30:45Z");
    row("Mon, 15 Jan 2024 10:30 +0000", "2024-01-15T10:30:00Z");
    row("Tue,  1 Apr 2025 08:01:00 +0200 (CEST)", "2025-04-01T06:01:00Z");
    row("Mon(day), 15 (the (nested) 1) Jan 2024 10:30:45 (x) +0000", "2024-01-15T10:30:45Z");
    row("Saturday, 21 Apr 2018 03:01:05 +0000", "2018-04-21T03:01:05Z");
    row("Apr 21 2018 3:01:05", "2018-04-21T03:01:05Z");
    row("April 21, 2018 3:01:05 GMT", "2018-04-21T03:01:05Z");
    row("Sat Apr 21 03:01:05 2018", "2018-04-21T03:01:05Z");
    row("Sat Apr 21 03:01:05 EDT 2018", "2018-04-21T07:01:05Z");
    row("4/20/2018 11:01:16 PM -0400 (EDT)", "2018-04-21T03:01:16Z");
    row("4/20/2018 12:01:16 AM", "2018-04-20T00:01:16Z");
    row("4/20/2018 12:01:16 PM", "2018-04-20T12:01:16Z");
    row("2018-4-20 11:01:08 PM", "2018-04-20T23:01:08Z");
    row("2018-03-26 13:35:36.270951634 +0000 UTC", "2018-03-26T13:35:36Z");
    row("2024-01-15T10:30:45Z", "2024-01-15T10:30:45Z");
    row("2024-01-15T10:30:45.123+02:00", "2024-01-15T08:30:45Z");
    row("2024-01-15t10:30:45-0330", "2024-01-15T14:00:45Z");
    row("15-Jan-2024 10:30:45 +0100", "2024-01-15T09:30:45Z");
    row("15.01.2024 10:30:45", "2024-01-15T10:30:45Z");
    row("Mon, 15 Jan 2024 10.30.45 +0100", "2024-01-15T09:30:45Z");
    row("Fri, 20 Apr 2018 23:01:16 UTC", "2018-04-20T23:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 GMT+0200", "2018-04-20T21:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 CET", "2018-04-20T22:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 EST", "2018-04-21T04:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 -0000", "2018-04-20T23:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 +05", "2018-04-20T18:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 +9999", "2018-04-20T23:01:16Z");
    row("Fri, 20 Apr 2018 23:01:16 NOSUCHZONE", "2018-04-20T23:01:16Z");
    row("20 Apr 18 23:01:16 GMT", "2018-04-20T23:01:16Z");
    row("20 Apr 98 23:01:16 GMT", "1998-04-20T23:01:16Z");
    row("Thu, 13 Dec 101 15:30 WET", "2001-12-13T15:30:00Z");
    row("Thu, 13 Dec 102 15:30 WET", "2002-12-13T15:30:00Z");
    row("29 Feb 2024 00:00:00 +0000", "2024-02-29T00:00:00Z");
    row("31 Dec 1969 23:59:59 +0000", "1969-12-31T23:59:59Z");
    row("1 Sept 2023 00:00:00 +0000", "2023-09-01T00:00:00Z");
    row("30 Jun 2015 23:59:60 +0000", "2015-07-01T00:00:00Z");
    row("15 Jan 2024", "2024-01-15T00:00:00Z");
    row("31 Dec 9999 23:59:59 +0000", "9999-12-31T23:59:59Z");

    row("", "");
    row(";", "");
    row("invalid date", "");
    row("Hello, World!", "");
    row("10:30:45 +0000", "");
    row("Mon, 15 2024 10:30:45 +0000", "");
    row("29 Feb 2023 00:00:00 +0000", "");
    row("32 Jan 2024 00:00:00 +0000", "");
    row("0 Jan 2024 00:00:00 +0000", "");
    row("15 Jan 0111 00:00:00 +0000", "");
    row("15 Jan 2024 25:00:00 +0000", "");
    row("15 Jan 2024 10:60:00 +0000", "");
    row("13/13/2018 10:00:00", "");
    row("2018-13-01 10:00:00", "");
    row("99999999999999999999 Jan 2024 00:00:00", "");
    row("15 Jan 2024 13:00:00 PM", "");
    row("((((((((((", "");
}

void DatesTest::dateIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, utc);
    const auto date = parseDate(value.toStdString());
    QCOMPARE(QByteArray::fromStdString(date ? isoUtc(*date) : std::string()), utc);
}

void DatesTest::twoZonesAreOneInstant()
{
    QCOMPARE(parseDate("Mon, 15 Jan 2024 10:30:45 +0000"), parseDate("15 Jan 2024 05:30:45 -0500"));
    QVERIFY(parseDate("Thu, 13 Dec 101 15:30 WET") != parseDate("Thu, 13 Dec 102 15:30 WET"));
}

void DatesTest::longValuesAreBounded()
{
    QVERIFY(!parseDate(std::string(10'000'000, '(')));
    QVERIFY(!parseDate(std::string(10'000'000, '9')));
    QCOMPARE(parseDate("15 Jan 2024 10:30:45 +0000" + std::string(1'000'000, ' ') + "7"),
             parseDate("15 Jan 2024 10:30:45 +0000"));
}

QTEST_APPLESS_MAIN(DatesTest)
#include "tst_mime_dates.moc"
