// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/mailboxname.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;

class MailboxNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWays_data();
    void bothWays();
    void shown_data();
    void shown();
    void inboxInAnyCase();
    void utf8WhenEnabled();
    void whatWasTypedCannotBreakALine();
};

void MailboxNameTest::bothWays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << QByteArray("Archive/2026") << QByteArray("Archive/2026");
    QTest::newRow("ampersand") << QByteArray("A&B") << QByteArray("A&-B");
    QTest::newRow("umlaut") << QByteArray("Entw\xC3\xBCrfe") << QByteArray("Entw&APw-rfe");
    // The example of RFC 3501 5.1.3.
    QTest::newRow("rfc 3501") << QByteArray("~peter/mail/\xE5\x8F\xB0\xE5\x8C\x97/\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E")
                              << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("surrogates") << QByteArray("\xF0\x9F\x93\xA8!") << QByteArray("&2D3c6A-!");
    QTest::newRow("two shifts") << QByteArray("\xC3\xA4 \xC3\xB6") << QByteArray("&AOQ- &APY-");
    QTest::newRow("quote and backslash") << QByteArray("a\"b\\c") << QByteArray("a\"b\\c");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
}

void MailboxNameTest::bothWays()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wire);
    QCOMPARE(mailboxNameFrom(text.toStdString()).wire, wire.toStdString());
    QCOMPARE(displayName({wire.toStdString()}), text.toStdString());
}

void MailboxNameTest::shown_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("no end of the shift") << QByteArray("a&APw") << QByteArray("a&APw");
    QTest::newRow("not base64") << QByteArray("a&A*w-") << QByteArray("a&A*w-");
    QTest::newRow("half a unit") << QByteArray("&AP-") << QByteArray("&AP-");
    QTest::newRow("left-over bits") << QByteArray("&APx-") << QByteArray("&APx-");
    QTest::newRow("high surrogate alone") << QByteArray("&2D0-") << QByteArray("&2D0-");
    QTest::newRow("low surrogate alone") << QByteArray("&3Og-") << QByteArray("&3Og-");
    QTest::newRow("utf-8") << QByteArray("Entw\xC3\xBCrfe") << QByteArray("Entw\xC3\xBCrfe");
    QTest::newRow("latin-1") << QByteArray("Entw\xFCrfe") << QByteArray("Entw\xEF\xBF\xBDrfe");
}

void MailboxNameTest::shown()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, shown);
    QCOMPARE(displayName({wire.toStdString()}), shown.toStdString());
}

void MailboxNameTest::inboxInAnyCase()
{
    QCOMPARE(mailboxNameFrom("inBox").wire, std::string("INBOX"));
    QCOMPARE(mailboxNameFrom("inbox/x").wire, std::string("inbox/x"));
}

void MailboxNameTest::utf8WhenEnabled()
{
    QCOMPARE(mailboxNameFrom("\xC3\xA4&", true).wire, std::string("\xC3\xA4&"));
    QCOMPARE(mailboxNameFrom("\xFF", true).wire, std::string("\xEF\xBF\xBD"));
}

void MailboxNameTest::whatWasTypedCannotBreakALine()
{
    const std::string wire = mailboxNameFrom("a\r\nb").wire;
    QCOMPARE(wire.find('\r'), std::string::npos);
    QCOMPARE(displayName({wire}), std::string("a\r\nb"));
}

QTEST_APPLESS_MAIN(MailboxNameTest)
#include "tst_imap_mailboxname.moc"
