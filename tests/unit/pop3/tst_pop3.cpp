// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/pop3/reply.h"

using namespace onecopy;
using namespace onecopy::pop3;

class TestPop3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("ok") << QByteArray("+OK") << QByteArray("ok||");
        QTest::newRow("ok with text") << QByteArray("+OK 2 320") << QByteArray("ok||2 320");
        QTest::newRow("any case") << QByteArray("+ok fine") << QByteArray("ok||fine");
        QTest::newRow("error") << QByteArray("-ERR no") << QByteArray("err||no");
        QTest::newRow("code") << QByteArray("-ERR [in-use] locked") << QByteArray("err|IN-USE|locked");
        QTest::newRow("code with detail") << QByteArray("-ERR [SYS/TEMP] later") << QByteArray("err|SYS/TEMP|later");
        QTest::newRow("open bracket") << QByteArray("-ERR [AUTH later") << QByteArray("err||[AUTH later");
        QTest::newRow("glued") << QByteArray("+OKAY") << QByteArray("none");
        QTest::newRow("tagged") << QByteArray("a1 OK") << QByteArray("none");
        QTest::newRow("challenge") << QByteArray("+ abc") << QByteArray("none");
        QTest::newRow("empty") << QByteArray("") << QByteArray("none");
    }
    void statusLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, read);
        const auto status = parseStatus(line.toStdString());
        const std::string got =
            status ? (status->ok ? "ok|" : "err|") + status->code + "|" + status->text : std::string("none");
        QCOMPARE(QByteArray::fromStdString(got), read);
    }

    void numberedLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<uint>("number");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("usual") << QByteArray("1 abc") << 1U << QByteArray("abc");
        QTest::newRow("blanks inside") << QByteArray("2  a b ") << 2U << QByteArray("a b");
        QTest::newRow("a path") << QByteArray("3 ../../x") << 3U << QByteArray("../../x");
        QTest::newRow("number alone") << QByteArray("4") << 4U << QByteArray("");
        QTest::newRow("zero") << QByteArray("0 abc") << 0U << QByteArray();
        QTest::newRow("negative") << QByteArray("-1 abc") << 0U << QByteArray();
        QTest::newRow("too many") << QByteArray("4294967296 abc") << 0U << QByteArray();
        QTest::newRow("no number") << QByteArray("abc") << 0U << QByteArray();
        QTest::newRow("empty") << QByteArray() << 0U << QByteArray();
    }
    void numberedLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(uint, number);
        QFETCH(QByteArray, rest);
        const std::string text = line.toStdString();
        const auto entry = parseNumbered(text);
        QCOMPARE(entry ? entry->number : 0U, number);
        QVERIFY(!entry || entry->rest == rest.toStdString());
    }

    void apopChallenges_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("RFC 1939") << QByteArray("POP3 server ready <1896.697170952@dbc.mtview.ca.us>")
                                  << QByteArray("<1896.697170952@dbc.mtview.ca.us>");
        QTest::newRow("none") << QByteArray("Dovecot ready.") << QByteArray();
        QTest::newRow("no at sign") << QByteArray("<abc>") << QByteArray();
        QTest::newRow("two at signs") << QByteArray("<a@b@c>") << QByteArray();
        QTest::newRow("8-bit") << QByteArray("<a\xFF@b>") << QByteArray();
        QTest::newRow("control") << QByteArray("<a\x01@b>") << QByteArray();
        QTest::newRow("blank") << QByteArray("<a b@c>") << QByteArray();
        QTest::newRow("open") << QByteArray("<a@b") << QByteArray();
        QTest::newRow("empty side") << QByteArray("<@b>") << QByteArray();
        QTest::newRow("closing first") << QByteArray("> <a@b>") << QByteArray("<a@b>");
    }
    void apopChallenges()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, challenge);
        QCOMPARE(QByteArray::fromStdString(apopChallenge(greeting.toStdString()).value_or(std::string())), challenge);
    }
};

QTEST_GUILESS_MAIN(TestPop3)
#include "tst_pop3.moc"
