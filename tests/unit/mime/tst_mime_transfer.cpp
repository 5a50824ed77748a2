// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/charset.h"
#include "core/mime/transfer.h"

#include <QTest>
#include <algorithm>
#include <array>

using namespace onecopy::mime;

namespace {

template <class Decoder> std::string decodeInPieces(const QByteArray &encoded, std::size_t piece)
{
    Decoder decoder;
    std::string out;
    std::string_view rest(encoded.constData(), static_cast<std::size_t>(encoded.size()));
    for (; !rest.empty(); rest.remove_prefix(std::min(piece, rest.size())))
        decoder.add(rest.substr(0, piece), out);
    decoder.finish(out);
    return out;
}

} // namespace

class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64_data();
    void base64();
    void quotedPrintable_data();
    void quotedPrintable();
    void charsetsDecodeInAnyPieces_data();
    void charsetsDecodeInAnyPieces();
    void undecodableTextsStayDifferent();
};

void TransferTest::base64_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::addColumn<bool>("clean");
    QTest::newRow("three bytes") << QByteArray("YWJj") << QByteArray("abc") << true;
    QTest::newRow("one byte") << QByteArray("YQ==") << QByteArray("a") << true;
    QTest::newRow("two bytes") << QByteArray("YWI=") << QByteArray("ab") << true;
    QTest::newRow("no padding") << QByteArray("YWI") << QByteArray("ab") << true;
    QTest::newRow("line ends") << QByteArray("YW\r\nJj\n \tYQ==\r\n\r\n") << QByteArray("abca") << true;
    QTest::newRow("two pieces with padding") << QByteArray("YQ==Yg==") << QByteArray("ab") << true;
    QTest::newRow("byte outside the alphabet") << QByteArray("YWJj!YWJj") << QByteArray("abc!abc") << false;
    QTest::newRow("padding alone") << QByteArray("=") << QByteArray("") << false;
    QTest::newRow("one digit") << QByteArray("Y") << QByteArray("\x18") << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << true;
}

void TransferTest::base64()
{
    QFETCH(QByteArray, encoded);
    for (const std::size_t piece : {1, 2, 3, 1000})
        QTEST(QByteArray::fromStdString(decodeInPieces<Base64Decoder>(encoded, piece)), "decoded");
    Base64Decoder decoder;
    std::string out;
    decoder.add(encoded.toStdString(), out);
    decoder.finish(out);
    QTEST(decoder.clean(), "clean");
}

void TransferTest::quotedPrintable_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("escape") << QByteArray("a=3D=c3=A4b")
                            << QByteArray("a=\xC3\xA4"
                                          "b");
    QTest::newRow("soft break") << QByteArray("one=\r\ntwo=\nthree") << QByteArray("onetwothree");
    QTest::newRow("padded soft break") << QByteArray("one= \t\r\ntwo") << QByteArray("onetwo");
    QTest::newRow("blanks at a line end") << QByteArray("one \t\r\n two ") << QByteArray("one\r\n two");
    QTest::newRow("kept blank") << QByteArray("one=20\r\n") << QByteArray("one \r\n");
    QTest::newRow("blank before a soft break") << QByteArray("one =\r\ntwo") << QByteArray("one two");
    QTest::newRow("broken escapes") << QByteArray("=ZZ =4 =") << QByteArray("=ZZ =4 =");
    QTest::newRow("escape that ends the data") << QByteArray("a=4") << QByteArray("a=4");
    QTest::newRow("equals before blanks and text") << QByteArray("a= b") << QByteArray("a= b");
    QTest::newRow("doubled equals") << QByteArray("a==3D") << QByteArray("a==");
}

void TransferTest::quotedPrintable()
{
    QFETCH(QByteArray, encoded);
    for (const std::size_t piece : {1, 2, 3, 1000})
        QTEST(QByteArray::fromStdString(decodeInPieces<QuotedPrintableDecoder>(encoded, piece)), "decoded");
}

void TransferTest::charsetsDecodeInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("UTF-8")
                           << QByteArray("Gr\xC3\xBC\xC3\x9F"
                                         "e")
                           << u"Grüße"_qs;
    QTest::newRow("latin 1") << QByteArray("ISO-8859-1")
                             << QByteArray("Gr\xFC\xDF"
                                           "e")
                             << u"Grüße"_qs;
    QTest::newRow("gb2312") << QByteArray("gb2312") << QByteArray("\xC4\xE3\xBA\xC3") << u"你好\n"_qs;
    QTest::newRow("iso-2022-jp") << QByteArray("iso-2022-jp") << QByteArray("\x1b$BF|K\\\x1b(B") << u"日本\n"_qs;
    QTest::newRow("utf-16le with a pair") << QByteArray("utf-16le")
                                          << QByteArray("\x3D\xD8\x00\xDE"
                                                        "a\0",
                                                        6)
                                          << u"😀a"_qs;
}

void TransferTest::charsetsDecodeInAnyPieces()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    for (qsizetype before : {0, 4092, 4093, 4094, 4095, 4096}) {
        // Text in front moves the characters over the place where a block ends.
        const bool wide = charset.startsWith("utf-16");
        const QByteArray unit = wide ? QByteArray("x\0", 2) : QByteArray("x");
        const QByteArray input = unit.repeated(wide ? before / 2 : before) + bytes;
        for (const qsizetype piece : {1, 3, 100'000}) {
            TextDecoder decoder(charset.toStdString());
            std::string out;
            for (qsizetype at = 0; at < input.size(); at += piece)
                decoder.add(input.mid(at, piece).toStdString(), out);
            decoder.finish(out);
            QVERIFY(decoder.known());
            QCOMPARE(QString::fromStdString(out).mid(wide ? before / 2 : before), text);
        }
    }
}

void TransferTest::undecodableTextsStayDifferent()
{
    const auto decode = [](std::string_view bytes) {
        TextDecoder decoder("gb2312");
        std::string out;
        decoder.add(bytes, out);
        decoder.finish(out);
        return out;
    };
    TextDecoder wide("utf-16be");
    TextDecoder odd("utf-16be");
    std::string even;
    std::string half;
    wide.add(std::string_view("\0a", 2), even);
    odd.add(std::string_view("\0a\0", 3), half);
    wide.finish(even);
    odd.finish(half);
    QVERIFY(even != half);
    const std::array<std::string, 5> texts = {decode("ab\xFF"), decode("ab\xFE"), decode("ab"), decode("ab\x81"),
                                              decode("ab\x82")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            QVERIFY(texts[i] != texts[j]);
    }
}

QTEST_APPLESS_MAIN(TransferTest)
#include "tst_mime_transfer.moc"
