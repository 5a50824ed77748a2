// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/blake2b.h"
#include "core/mime/fieldcursor.h"
#include "core/mime/header.h"

#include <QTest>
#include <random>
#include <string>
#include <vector>

using namespace onecopy;
using namespace onecopy::mime;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockIsCutIntoFields_data();
    void blockIsCutIntoFields();
    void namesAreFoundInAnyCase();
    void firstOfRepeatedFieldsIsGiven();
    void bodyIsNotTakenForHeader();
    void fieldsAreLimited();
    void hugeLineIsReadInLinearTime();
    void fieldsThatNobodyLooksForArePassedOver();
    void foldingIsUndone_data();
    void foldingIsUndone();
    void messageIdKeyIsTheIdAlone_data();
    void messageIdKeyIsTheIdAlone();
    void digestIsBlake2b();
};

void FieldsTest::blockIsCutIntoFields_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("shown"); ///< "name=value|…", raw
    QTest::addColumn<int>("headerBytes");
    QTest::addColumn<bool>("complete");

    QTest::newRow("CR LF") << QByteArray("A: 1\r\nB: 2\r\n\r\n") << QByteArray("A= 1|B= 2|") << 14 << true;
    QTest::newRow("bare LF") << QByteArray("A: 1\nB: 2\n\n") << QByteArray("A= 1|B= 2|") << 11 << true;
    QTest::newRow("mixed line ends") << QByteArray("A: 1\nB: 2\r\n\n") << QByteArray("A= 1|B= 2|") << 12 << true;
    QTest::newRow("folded") << QByteArray("A: 1\r\n 2\r\n\t3\r\nB:\r\n\r\n") << QByteArray("A= 1\r\n 2\r\n\t3|B=|")
                            << 20 << true;
    QTest::newRow("no end") << QByteArray("A: 1\r\nB: 2\r\n") << QByteArray("A= 1|B= 2|") << 12 << false;
    QTest::newRow("cut in a line") << QByteArray("A: 1\r\nB: 2") << QByteArray("A= 1|B= 2|") << 10 << false;
    QTest::newRow("cut in the empty line") << QByteArray("A: 1\r\n\r") << QByteArray("A= 1|") << 7 << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << 0 << false;
    QTest::newRow("begins with an empty line") << QByteArray("\r\nA: 1\r\n\r\n") << QByteArray("") << 2 << true;
    QTest::newRow("line without a colon")
        << QByteArray("A: 1\nnonsense\n more: 1\nB: 2\n\n") << QByteArray("A= 1|B= 2|") << 29 << true;
    QTest::newRow("mbox line") << QByteArray("From x@y Mon Jan  1 10:00:00 2024\nA: 1\n\n") << QByteArray("A= 1|") << 40
                               << true;
    QTest::newRow("orphaned continuation") << QByteArray(" x: 1\nA: 1\n\n") << QByteArray("A= 1|") << 12 << true;
    QTest::newRow("blank before the colon") << QByteArray("A : 1\n\n") << QByteArray("A= 1|") << 7 << true;
    QTest::newRow("no name") << QByteArray(": 1\nA: 1\n\n") << QByteArray("A= 1|") << 10 << true;
    QTest::newRow("8-bit name") << QByteArray("\x80"
                                              "B: 1\nA: \x80\xff\n\n")
                                << QByteArray("A= \x80\xff|") << 13 << true;
    QTest::newRow("NUL") << QByteArray("A: 1\0x\n\n", 8) << QByteArray("A= 1\0x|", 7) << 8 << true;
    QTest::newRow("blanks alone continue a field")
        << QByteArray("A: 1\n \nB: 2\n\n") << QByteArray("A= 1\n |B= 2|") << 13 << true;
}

void FieldsTest::blockIsCutIntoFields()
{
    QFETCH(QByteArray, block);
    QFETCH(QByteArray, shown);
    const std::string text = block.toStdString();
    const HeaderView view(text);
    QByteArray found;
    for (const Field &field : view.fields())
        found += QByteArray::fromStdString(std::string(field.name)) + '=' +
                 QByteArray::fromStdString(std::string(field.value)) + '|';
    QCOMPARE(found, shown);
    QTEST(static_cast<int>(view.headerBytes()), "headerBytes");
    QTEST(view.complete(), "complete");
}

void FieldsTest::namesAreFoundInAnyCase()
{
    for (const char *name : {"Message-Id", "MESSAGE-ID", "message-id"}) {
        const std::string block = std::string(name) + ": <a@b>\r\n\r\n";
        QCOMPARE(HeaderView(block).first("Message-ID").value(), std::string_view(" <a@b>"));
    }
    QVERIFY(!HeaderView("A: 1\n\n").first("Message-ID").has_value());
}

void FieldsTest::firstOfRepeatedFieldsIsGiven()
{
    const HeaderView view("Message-ID: <one@x>\nX: 1\nmessage-id: <two@x>\n\n");
    QCOMPARE(view.first("Message-ID").value(), std::string_view(" <one@x>"));
    QCOMPARE(view.count("Message-ID"), 2);
    QCOMPARE(view.all("MESSAGE-ID").size(), std::size_t(2));
    QCOMPARE(view.all("MESSAGE-ID").back(), std::string_view(" <two@x>"));
}

void FieldsTest::bodyIsNotTakenForHeader()
{
    const HeaderView view("A: 1\r\n\r\nReceived: from x by y\r\n\r\n");
    QCOMPARE(view.fields().size(), std::size_t(1));
    QVERIFY(parseHops(view).empty());
    QCOMPARE(view.headerBytes(), std::size_t(8));
}

void FieldsTest::fieldsAreLimited()
{
    std::string block;
    for (int i = 0; i < 200'000; ++i)
        block += "Received: from a by b; Mon, 15 Jan 2024 10:30:45 +0000\r\n";
    block += "\r\n";
    const HeaderView view(block);
    QCOMPARE(view.fields().size(), limits::headerFields);
    QCOMPARE(view.headerBytes(), block.size());
    QVERIFY(view.complete());
    QCOMPARE(parseHops(view).size(), limits::receivedHops);
}

void FieldsTest::hugeLineIsReadInLinearTime()
{
    const std::string block = "Subject: " + std::string(50'000'000, 'x') + "\r\nA: 1\r\n\r\n";
    const HeaderView view(block);
    QCOMPARE(view.fields().size(), std::size_t(2));
    QCOMPARE(unfolded(*view.first("Subject")).size(), std::size_t(50'000'000));
}

void FieldsTest::foldingIsUndone_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("folded with a tab") << QByteArray(" one\r\n\ttwo") << QByteArray("one two");
    QTest::newRow("tabs for blanks") << QByteArray("one\ttwo") << QByteArray("one two");
    QTest::newRow("double blanks") << QByteArray("one  two   three") << QByteArray("one two three");
    QTest::newRow("trailing blank") << QByteArray("one two ") << QByteArray("one two");
    QTest::newRow("blanks alone") << QByteArray(" \r\n\t ") << QByteArray("");
    QTest::newRow("other bytes stay") << QByteArray("a\x01\xff") << QByteArray("a\x01\xff");
}

void FieldsTest::foldingIsUndone()
{
    QFETCH(QByteArray, raw);
    QTEST(QByteArray::fromStdString(unfolded(raw.toStdString())), "text");
}

void FieldsTest::messageIdKeyIsTheIdAlone_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("key"); ///< empty: none
    const QByteArray id = "Abc.1@x.example";
    QTest::newRow("plain") << QByteArray(" <Abc.1@x.example>") << id;
    QTest::newRow("trailing blanks") << QByteArray("<Abc.1@x.example>  ") << id;
    QTest::newRow("tab") << QByteArray("\t<Abc.1@x.example>\t") << id;
    QTest::newRow("folded before") << QByteArray("\r\n <Abc.1@x.example>") << id;
    QTest::newRow("folded inside") << QByteArray(" <Abc.1@\r\n x.example>") << id;
    QTest::newRow("blanks inside the brackets") << QByteArray("< Abc.1@x.example >") << id;
    QTest::newRow("no brackets") << QByteArray(" Abc.1@x.example") << id;
    QTest::newRow("not closed") << QByteArray(" <Abc.1@x.example") << id;
    QTest::newRow("two ids") << QByteArray("<Abc.1@x.example> <other@x>") << id;
    QTest::newRow("doubled brackets") << QByteArray("<<Abc.1@x.example>>") << id;
    QTest::newRow("comment before") << QByteArray("(added) <Abc.1@x.example>") << id;
    QTest::newRow("case is kept") << QByteArray("<ABC.1@x.example>") << QByteArray("ABC.1@x.example");
    QTest::newRow("8-bit bytes") << QByteArray("<\x80"
                                               "AB\xff@x>")
                                 << QByteArray("\xE2\x82\xAC"
                                               "AB\xC3\xBF@x");
    QTest::newRow("UTF-8") << QByteArray("<\xC3\xA4@x>") << QByteArray("\xC3\xA4@x");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("blank") << QByteArray(" \r\n ") << QByteArray("");
    QTest::newRow("empty brackets") << QByteArray("<>") << QByteArray("");
    QTest::newRow("blank brackets") << QByteArray(" < > ") << QByteArray("");
    QTest::newRow("open brackets with a blank") << QByteArray("x < <") << QByteArray("");
    QTest::newRow("open bracket alone") << QByteArray("<") << QByteArray("");
    QTest::newRow("NUL") << QByteArray("<a\0b@x>", 7) << QByteArray("");
    QTest::newRow("escape") << QByteArray("<a\x1b@x>") << QByteArray("");
    QTest::newRow("998 bytes") << QByteArray("<" + QByteArray(998, 'a') + ">") << QByteArray(998, 'a');
    QTest::newRow("999 bytes") << QByteArray("<" + QByteArray(999, 'a') + ">") << QByteArray("");
}

void FieldsTest::messageIdKeyIsTheIdAlone()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, key);
    const auto found = messageIdKey(std::string_view(raw.constData(), static_cast<std::size_t>(raw.size())));
    QCOMPARE(found.has_value(), !key.isEmpty());
    QCOMPARE(QByteArray::fromStdString(found.value_or("")), key);
}

void FieldsTest::digestIsBlake2b()
{
    // RFC 7693 has only a Blake2b-512 vector; these are the known values of the 256-bit variant.
    const auto hex = [](const Digest &digest) {
        return QByteArray::fromStdString(toHex({digest.data(), digest.size()}));
    };
    QCOMPARE(hex(blake2b("")), QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    QCOMPARE(hex(blake2b("abc")), QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    Blake2b pieces;
    pieces.add("a");
    pieces.add("bc");
    QCOMPARE(pieces.result(), blake2b("abc"));
    pieces.reset();
    QCOMPARE(pieces.result(), blake2b(""));
}

/// Whatever stands there: what a look at all fields would find.
void FieldsTest::fieldsThatNobodyLooksForArePassedOver()
{
    std::mt19937 random(20261126);
    const std::vector<std::string> lines{"A: 1\r\n", "b : 2\n", " more\r\n",  "\tA: no\n", "no field\r\n",
                                         ": x\n",    "C:\r\n",  "Ab: \r\r\n", "\r\n",      "\n",
                                         "\r",       "B: 1",    "a",          " \r\n"};
    const ByteSet initials = byteSet("AaBb");
    std::size_t found = 0;
    for (int round = 0; round < 50'000; ++round) {
        std::string block;
        for (std::size_t count = random() % 12; count > 0; --count)
            block += lines[random() % lines.size()];
        FieldCursor all(block);
        FieldCursor some(block);
        Field one;
        Field other;
        while (all.next(one)) {
            if (!initials[static_cast<unsigned char>(one.name.front())])
                continue;
            QVERIFY2(some.next(other, initials), block.c_str());
            QCOMPARE(other.name, one.name);
            QCOMPARE(other.value, one.value);
            ++found;
        }
        QVERIFY2(!some.next(other, initials), block.c_str());
        QCOMPARE(some.headerBytes(), all.headerBytes());
        QCOMPARE(some.complete(), all.complete());
    }
    QVERIFY(found > 10'000);
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "tst_mime_fields.moc"
