// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/mime/bytesdigest.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace onecopy;
using namespace onecopy::mime;

namespace {

const std::string trace =
    "Received: from a.example by b.example with ESMTP id 1;\r\n Mon, 15 Jan 2024 10:30:45 +0000\r\n";
const std::string fields =
    "From: anna@a.example\r\nSubject: Offer\r\n 17\r\nContent-Type: multipart/mixed; boundary=b\r\n";
const std::string body = "--b\r\n\r\ntext\r\n--b--\r\n";

BytesDigest digest(std::string_view message, std::size_t piece = std::string_view::npos)
{
    BytesDigester digester;
    for (; !message.empty(); message.remove_prefix(std::min(piece, message.size())))
        digester.feed(message.substr(0, piece));
    return digester.finish();
}

std::size_t headerBytes(std::string_view message, std::size_t piece = std::string_view::npos)
{
    HeaderEnd end;
    std::size_t bytes = 0;
    for (; !message.empty(); message.remove_prefix(std::min(piece, message.size())))
        bytes += end.take(message.substr(0, piece));
    return bytes;
}

std::optional<Digest> likenessOf(const std::string &message)
{
    return likeness(std::string_view(message).substr(0, headerBytes(message)), digest(message));
}

} // namespace

class BytesDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderEndsAtTheFirstEmptyLine_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("CR LF") << QByteArray("A: b\r\n\r\n") << QByteArray("text\r\n\r\n");
        QTest::newRow("LF") << QByteArray("A: b\n\n") << QByteArray("\n\n");
        QTest::newRow("mixed") << QByteArray("A: b\n\r\n") << QByteArray("x");
        QTest::newRow("no header") << QByteArray("\r\n") << QByteArray("A: b\r\n\r\n");
        QTest::newRow("a blank is no empty line") << QByteArray("A: b\r\n \r\n\r\n") << QByteArray("x");
        QTest::newRow("a lone CR is none") << QByteArray("A: b\r\n\rc\r\n\r\n") << QByteArray("x");
        QTest::newRow("two CR are none") << QByteArray("A: b\r\n\r\r\n\n") << QByteArray("x");
        QTest::newRow("no end") << QByteArray("A: b\r\nC: d\r\n\r") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void theHeaderEndsAtTheFirstEmptyLine()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, rest);
        const std::string message = (header + rest).toStdString();
        for (const std::size_t piece : {std::string::npos, std::size_t(1), std::size_t(2), std::size_t(3)}) {
            QCOMPARE(headerBytes(message, piece), static_cast<std::size_t>(header.size()));
            QCOMPARE(digest(message, piece).whole, digest(message).whole);
            QCOMPARE(digest(message, piece).body, blake2b(rest.toStdString()));
            QCOMPARE(digest(message, piece).bytes, message.size());
        }
    }

    void everyByteCounts()
    {
        const std::string message = trace + fields + "\r\n" + body;
        const Digest before = digest(message).whole;
        for (std::size_t at = 0; at < message.size(); ++at) {
            std::string other = message;
            other[at] ^= 1;
            QVERIFY(digest(other).whole != before);
            other = message;
            other.erase(at, 1);
            QVERIFY(digest(other).whole != before);
        }
        // The same bytes, but the empty line elsewhere.
        QVERIFY(digest("A: b\r\n\r\nc\r\n").whole != digest("A: b\r\nc\r\n\r\n").whole);
    }

    void oneDigesterReadsManyMessages()
    {
        BytesDigester digester;
        for (const std::string &message : {fields + "\r\n" + body, std::string("no end"), std::string(), fields}) {
            digester.feed(message);
            const BytesDigest read = digester.finish();
            QCOMPARE(read.whole, digest(message).whole);
            QCOMPARE(read.bytes, message.size());
        }
    }

    /// Where two messages are alike their canonical content is the same; every row tells whether they are.
    void alikeMeansOneContent_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *name, const std::string &message, bool alike) {
            QTest::newRow(name) << QByteArray::fromStdString(message) << alike;
        };
        row("other trace", trace + trace + fields + "\r\n" + body, true);
        row("no trace", fields + "\r\n" + body, true);
        row("an antivirus mark", "X-Virus-Scanned: yes\r\n" + trace + fields + "\r\n" + body, true);
        row("a line that is no field", trace + fields + "garbage\r\n\r\n" + body, true);
        row("another field", trace + fields + "X-Other: 1\r\n\r\n" + body, false);
        row("a name in other letters", trace + "FROM" + fields.substr(4) + "\r\n" + body, false);
        row("folded otherwise", trace + std::string(fields).erase(fields.find("\r\n 17"), 2) + "\r\n" + body, false);
        row("other line ends in the header", trace + std::string(fields).erase(fields.find('\r'), 1) + "\r\n" + body,
            true);
        row("the value of one field ends in another one's",
            trace + "From: anna@a.example\r\n Subject: Offer\r\n\r\n" + body, false);
        row("another body", trace + fields + "\r\n" + body + "\r\n", false);
        row("an empty line more", trace + fields + "\r\n\r\n" + body, false);
    }

    void alikeMeansOneContent()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, alike);
        const std::string message = trace + fields + "\r\n" + body;
        const auto mine = likenessOf(message);
        const auto theirs = likenessOf(other.toStdString());
        QVERIFY(mine && theirs);
        QCOMPARE(*mine == *theirs, alike);
        if (alike)
            QCOMPARE(digestOf(message).canonical, digestOf(other.toStdString()).canonical);
    }

    void whatIsNotComparableIsAlikeToNothing_data()
    {
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const std::string &message) {
            QTest::newRow(name) << QByteArray::fromStdString(message);
        };
        row("nothing", "");
        row("no field", "\r\n" + body);
        row("garbage alone", "garbage\r\n\r\n" + body);
        row("no end", fields);
        std::string many;
        for (std::size_t i = 0; i < limits::headerFields; ++i)
            many += "A: b\r\n";
        row("too many fields", many + "\r\n" + body);
        row("too long", "A: " + std::string(limits::headerBytes, 'x') + "\r\n\r\n" + body);
    }

    void whatIsNotComparableIsAlikeToNothing()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!likenessOf(message.toStdString()));
        QVERIFY(!digestOf(message.toStdString()).complete);
    }
};

QTEST_GUILESS_MAIN(BytesDigestTest)
#include "tst_mime_bytesdigest.moc"
