// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/mime/header.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::mime;

class EncodedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsDecoded_data();
    void textIsDecoded();
    void resultIsAlwaysValidUtf8();
    void manyWordsTakeLinearTime();
    void whatPassesTheLimitStaysAsItIs();
};

void EncodedWordsTest::textIsDecoded_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, QByteArray raw, QString text) { QTest::newRow(name) << raw << text; };

    row("plain", " Offer  for\r\n\tyou ", u"Offer for you"_qs);
    row("Q", "=?utf-8?Q?Gr=C3=BC=C3=9Fe_an_alle?=", u"Grüße an alle"_qs);
    row("B", "=?UTF-8?B?R3LDvMOfZQ==?=", u"Grüße"_qs);
    row("adjacent words keep their blank", "=?utf-8?B?R3LDvMOfZQ==?= =?utf-8?B?IGFuIGFsbGU=?=", u"Grüße an alle"_qs);
    row("adjacent words over a fold", "=?utf-8?Q?a?=\r\n =?utf-8?Q?b?=", u"ab"_qs);
    row("adjacent words of two charsets", "=?utf-8?Q?=C3=A4?= =?iso-8859-1?Q?=F6?=", u"äö"_qs);
    row("adjacent words of two encodings", "=?utf-8?Q?=C3=A4?= =?utf-8?B?w7Y=?=", u"äö"_qs);
    row("character split over two words", "=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", u"€"_qs);
    row("character split over two Q words", "=?UTF-8?Q?=E2=82?= =?utf-8?q?=AC?=", u"€"_qs);
    row("text around", "Re: =?utf-8?Q?=C3=A4?= and =?utf-8?Q?=C3=B6?= !", u"Re: ä and ö !"_qs);
    row("no blank around", "x=?utf-8?Q?=C3=A4?=y", u"xäy"_qs);
    row("language", "=?utf-8*de?Q?=C3=A4?=", u"ä"_qs);
    row("padding is missing", "=?utf-8?B?R3LDvMOfZQ?=", u"Grüße"_qs);
    row("Q with a blank", "=?utf-8?Q?a b?=", u"a b"_qs);
    row("Q with a broken escape", "=?utf-8?Q?a=ZZ=4?=", u"a=ZZ=4"_qs);
    row("Q in lower case", "=?utf-8?q?=c3=a4?=", u"ä"_qs);
    row("windows-1252", "=?windows-1252?Q?=93x=94_=80?=", u"“x” €"_qs);
    row("iso-8859-1 means windows-1252", "=?iso-8859-1?Q?=80=E4?=", u"€ä"_qs);
    row("iso-8859-15", "=?iso-8859-15?Q?=A4?=", u"€"_qs);
    row("koi8-r", "=?koi8-r?B?8NLJ18XU?=", u"Привет"_qs);
    row("windows-1251", "=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", u"Привет"_qs);
    row("iso-2022-jp", "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", u"日本"_qs);
    row("shift_jis", "=?shift_jis?B?k/qWew==?=", u"日本"_qs);
    row("gb2312", "=?gb2312?B?xOO6ww==?=", u"你好"_qs);
    row("gb2312 that is really gbk", "=?gb2312?B?6WQ=?=", u"閐"_qs);
    row("big5", "=?big5?B?p0Gmbg==?=", u"你好"_qs);
    row("euc-kr", "=?ks_c_5601-1987?B?vsiz5w==?=", u"안녕"_qs);
    row("us-ascii with UTF-8 in it", "=?us-ascii?Q?=C3=A4?=", u"ä"_qs);
    row("unknown charset", "a =?x-nobody?Q?=C3=A4?= b", u"a =?x-nobody?Q?=C3=A4?= b"_qs);
    row("unknown charset twice", "=?x-nobody?Q?a?= =?x-nobody?Q?b?=", u"=?x-nobody?Q?a?= =?x-nobody?Q?b?="_qs);
    row("charset that is no name", "=?../utf-8?Q?a?=", u"=?../utf-8?Q?a?="_qs);
    row("no charset", "=??Q?a?=", u"=??Q?a?="_qs);
    row("unknown encoding", "=?utf-8?X?a?=", u"=?utf-8?X?a?="_qs);
    row("not base64", "=?utf-8?B?a$b?= x", u"=?utf-8?B?a$b?= x"_qs);
    row("not closed", "=?utf-8?Q?abc", u"=?utf-8?Q?abc"_qs);
    row("empty word",
        "=?utf-8?Q?"
        "?=x",
        u"x"_qs);
    row("wrong charset", "=?utf-8?Q?=E4?=", u"\uFFFD"_qs);
    row("hidden line end", "=?utf-8?Q?a=0D=0Ab?=", u"a\uFFFD\uFFFDb"_qs);
    row("hidden NUL", "=?utf-8?B?YQBi?=", u"a\uFFFDb"_qs);
    row("hidden C1 control", "=?utf-8?Q?a=C2=85b?=", u"a\uFFFDb"_qs);
    row("hidden tab and DEL", "=?utf-8?Q?=09=7F?=", u"\uFFFD\uFFFD"_qs);
    row("decoded once only", "=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=", u"=?utf-8?Q?a?="_qs);
    row("raw UTF-8",
        "Gr\xC3\xBC\xC3\x9F"
        "e",
        u"Grüße"_qs);
    row("raw 8-bit that is not UTF-8",
        "\x80"
        "AB\xff",
        u"€ABÿ"_qs);
    row("raw 8-bit beside a word", "\xE4 =?utf-8?Q?=C3=B6?=", u"ä ö"_qs);
    row("empty", "", QString());
}

void EncodedWordsTest::textIsDecoded()
{
    QFETCH(QByteArray, raw);
    QTEST(QString::fromStdString(decodedText(raw.toStdString())), "text");
}

void EncodedWordsTest::resultIsAlwaysValidUtf8()
{
    // Every byte, raw and in a word of every kind of charset.
    for (const char *charset :
         {"utf-8", "utf-16", "utf-7", "iso-2022-jp", "gb18030", "big5", "koi8-r", "windows-1252"}) {
        for (int first = 0; first < 256; ++first) {
            const QByteArray bytes = QByteArray(1, static_cast<char>(first)) + "\x80x";
            const std::string raw =
                "a" + bytes.toStdString() + " =?" + charset + "?B?" + bytes.toBase64().toStdString() + "?=";
            const std::string text = decodedText(raw);
            const QByteArray round = QString::fromStdString(text).toUtf8();
            QCOMPARE(round, QByteArray::fromStdString(text));
        }
    }
}

void EncodedWordsTest::manyWordsTakeLinearTime()
{
    std::string starts;
    std::string words;
    for (std::size_t i = 0; i < limits::fieldBytes / 16 - 1; ++i) {
        starts += "=?=?=?=?=?=?=?=?";
        words += "=?utf-8?Q?a?= ";
    }
    QCOMPARE(decodedText(starts), starts);
    QCOMPARE(decodedText(words), std::string(limits::fieldBytes / 16 - 1, 'a'));
}

void EncodedWordsTest::whatPassesTheLimitStaysAsItIs()
{
    const std::string raw = "=?utf-8?Q?a?= " + std::string(limits::fieldBytes, 'x');
    QCOMPARE(decodedText(raw), raw);
}

QTEST_APPLESS_MAIN(EncodedWordsTest)
#include "tst_mime_encodedwords.moc"
