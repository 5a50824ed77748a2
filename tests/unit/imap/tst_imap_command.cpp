// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/command.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;

namespace {

std::string joined(const Command &command)
{
    std::string all;
    for (const std::string &part : command.parts())
        all += (all.empty() ? "" : "|") + part;
    return all;
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stringsCannotLeaveTheirPlace_data();
    void stringsCannotLeaveTheirPlace();
    void literalStyles();
    void nulIsRefused();
    void wordsAreOneWord_data();
    void wordsAreOneWord();
    void fieldNamesAreFieldNames();
    void listsAndSets();
    void secretsAreShownNowhere();
};

void CommandTest::stringsCannotLeaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << QByteArray("INBOX") << QByteArray("A1 X \"INBOX\"\r\n");
    QTest::newRow("empty") << QByteArray("") << QByteArray("A1 X \"\"\r\n");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("A1 X \"a\\\"b\"\r\n");
    QTest::newRow("backslash") << QByteArray("a\\") << QByteArray("A1 X \"a\\\\\"\r\n");
    QTest::newRow("line break and command")
        << QByteArray("x\r\nA2 DELETE y") << QByteArray("A1 X {14}\r\n|x\r\nA2 DELETE y\r\n");
    QTest::newRow("lone LF") << QByteArray("\n") << QByteArray("A1 X {1}\r\n|\n\r\n");
    QTest::newRow("tab") << QByteArray("\t") << QByteArray("A1 X {1}\r\n|\t\r\n");
    QTest::newRow("8 bit") << QByteArray("\xC3\xBC") << QByteArray("A1 X {2}\r\n|\xC3\xBC\r\n");
    QTest::newRow("looks like a literal") << QByteArray("{5}") << QByteArray("A1 X \"{5}\"\r\n");
}

void CommandTest::stringsCannotLeaveTheirPlace()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, wire);
    Command command("A1", "X", LiteralStyle::Synchronising);
    command.string(value.toStdString());
    QVERIFY(!command.refusal());
    QCOMPARE(joined(command), wire.toStdString());
}

void CommandTest::literalStyles()
{
    const std::string large(5000, 'x');
    Command free("A1", "X", LiteralStyle::Free);
    free.string(large).string("\xFF");
    QCOMPARE(joined(free), "A1 X {5000+}\r\n" + large + " {1+}\r\n\xFF\r\n");
    Command small("A1", "X", LiteralStyle::Small);
    small.string("\xFF").string(large);
    QCOMPARE(joined(small), "A1 X {1+}\r\n\xFF {5000}\r\n|" + large + "\r\n");
    Command waiting("A1", "X", LiteralStyle::Synchronising);
    waiting.string("\xFF").string("\xFE");
    QCOMPARE(joined(waiting), std::string("A1 X {1}\r\n|\xFF {1}\r\n|\xFE\r\n"));
}

void CommandTest::nulIsRefused()
{
    Command command("A1", "X", LiteralStyle::Free);
    command.string(std::string_view("a\0b", 3));
    QVERIFY(command.refusal().has_value());
}

void CommandTest::wordsAreOneWord_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    for (const char *good : {"\\Deleted", "ALL", "1:*", "BODY.PEEK[]", "+FLAGS.SILENT", "$Forwarded"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "a b", "a\r\nb", "a\"", "(a", "a)", "{5}", "a\tb", "a\x7F"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void CommandTest::wordsAreOneWord()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    Command command("A1", "X", LiteralStyle::Free);
    command.word(value.toStdString());
    QCOMPARE(!command.refusal().has_value(), good);
}

void CommandTest::fieldNamesAreFieldNames()
{
    Command good("A1", "UID FETCH", LiteralStyle::Free);
    good.open().word("UID").headerFields({"Message-ID", "Date"}).close();
    QCOMPARE(joined(good), std::string("A1 UID FETCH (UID BODY.PEEK[HEADER.FIELDS (Message-ID Date)])\r\n"));
    for (const char *name : {"a]b", "a b", "a:", "\xC3\xBC"}) {
        Command bad("A1", "UID FETCH", LiteralStyle::Free);
        bad.headerFields({name});
        QVERIFY2(bad.refusal().has_value(), name);
    }
}

void CommandTest::listsAndSets()
{
    Command command("A1", "UID STORE", LiteralStyle::Free);
    command.set(*UidSet::parse("1:3,9"))
        .word("+FLAGS")
        .open()
        .word("a")
        .word("b")
        .close()
        .open()
        .open()
        .number(7)
        .close()
        .close();
    QCOMPARE(joined(command), std::string("A1 UID STORE 1:3,9 +FLAGS (a b) ((7))\r\n"));
    Command empty("A1", "UID STORE", LiteralStyle::Free);
    empty.set(UidSet());
    QVERIFY(empty.refusal().has_value());
}

void CommandTest::secretsAreShownNowhere()
{
    Command command("A1", "LOGIN", LiteralStyle::Free);
    command.string("me").secret("pa\"ss").secret("p\r\nw").initialResponse("AHBhc3M=");
    QCOMPARE(command.shown(), std::string("A1 LOGIN \"me\" [secret] [secret] [secret]"));
    QCOMPARE(joined(command), std::string("A1 LOGIN \"me\" \"pa\\\"ss\" {4+}\r\np\r\nw AHBhc3M=\r\n"));
}

QTEST_APPLESS_MAIN(CommandTest)
#include "tst_imap_command.moc"
