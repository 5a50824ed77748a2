// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/net/lineframer.h"
#include "core/net/servertext.h"
#include "core/net/tlspolicy.h"
#include "core/net/transcript.h"
#include "tests/unit/net/faultnames.h"
#include "tests/unit/net/flakychannel.h"
#include "tests/unit/net/memorychannel.h"

#include <QtTest/QTest>
#include <array>

using namespace onecopy;
using namespace onecopy::testing;
using net::Endpoint;
using net::LineFramer;
using net::Transcript;

namespace {

const Deadline soon = Deadline::in(std::chrono::seconds(30));

FlakyChannel channelWith(std::string incoming, Flaws flaws = {})
{
    return {std::make_unique<MemoryChannel>(std::move(incoming)), flaws};
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInAnyCase();
    void theFirstSignNamesTheServer();
    void endpointsAreWritten_data();
    void endpointsAreWritten();
    void loopbackIsRecognisedByItsLetters_data();
    void loopbackIsRecognisedByItsLetters();
    void linesAreCut_data();
    void linesAreCut();
    void aLineMayBeAsLongAsTheLimit_data();
    void aLineMayBeAsLongAsTheLimit();
    void aLineWithoutEndIsRefusedWithoutBeingHeld();
    void aCutLineIsALostConnection();
    void buffering_tellsOfBytesThatNobodyAskedFor();
    void bytesAreTakenBetweenLines();
    void aStopRequestReachesTheChannel();
    void theTranscriptHidesTheSecret_data();
    void theTranscriptHidesTheSecret();
    void theTranscriptShowsControlCharacters();
    void theTranscriptKeepsTheEnd();
};

void TextTest::wordsAreFoundInAnyCase()
{
    QVERIFY(startsWithIgnoreCase("ESMTPSA", "esmtp"));
    QVERIFY(startsWithIgnoreCase("esmtp", ""));
    QVERIFY(!startsWithIgnoreCase("esm", "esmtp"));
    QVERIFY(!startsWithIgnoreCase("with esmtp", "esmtp"));

    QVERIFY(containsIgnoreCase("Too Many connections", "too many"));
    QVERIFY(containsIgnoreCase("login: TOO MANY", "too many"));
    QVERIFY(!containsIgnoreCase("too man", "too many"));
    QVERIFY(!containsIgnoreCase("", "too many"));

    static constexpr std::array<std::string_view, 2> words{"quota", "full"};
    QVERIFY(containsAnyIgnoreCase("Mailbox Full", words));
    QVERIFY(!containsAnyIgnoreCase("Mailbox fu11", words));
    QVERIFY(!containsAnyIgnoreCase("Mailbox full", {}));
}

void TextTest::theFirstSignNamesTheServer()
{
    static constexpr std::array<net::ServerSign, 2> signs{{{"dovecot", "Dovecot"}, {"gimap", "Gmail"}}};
    QCOMPARE(net::serverNamedIn("Gimap ready behind DOVECOT", signs), std::string("Dovecot"));
    QCOMPARE(net::serverNamedIn("Gimap ready", signs), std::string("Gmail"));
    QCOMPARE(net::serverNamedIn("ready", signs), std::string());
}

void TextTest::endpointsAreWritten_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("name") << QByteArray("mail.example.org") << QByteArray("mail.example.org:993");
    QTest::newRow("IPv4") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1:993");
    QTest::newRow("IPv6") << QByteArray("2001:db8::1") << QByteArray("[2001:db8::1]:993");
}

void TextTest::endpointsAreWritten()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, written);
    QCOMPARE(bytes(Endpoint{host.toStdString(), 993, net::Security::ImplicitTls}.hostPort()), written);
}

void TextTest::loopbackIsRecognisedByItsLetters_data()
{
    QTest::addColumn<bool>("loopback");
    for (const char *host :
         {"localhost", "LocalHost", "localhost.", "127.0.0.1", "127.255.1.2", "::1", "0:0:0:0:0:0:0:1"})
        QTest::newRow(host) << true;
    for (const char *host : {"", "127.1", "2130706433", "0x7f.0.0.1", "127.0.0.1.example.org", "localhost.example.org",
                             "128.0.0.1", "127.0.0.256", "::2", "::", "10.0.0.1", "mail.example.org", "127.0.0.1 "})
        QTest::newRow(host) << false;
}

void TextTest::loopbackIsRecognisedByItsLetters()
{
    QFETCH(bool, loopback);
    QCOMPARE((Endpoint{QTest::currentDataTag(), 1, net::Security::Cleartext}.isLoopback()), loopback);
}

void TextTest::linesAreCut_data()
{
    QTest::addColumn<QByteArray>("incoming");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("CRLF") << QByteArray("+OK\r\nx\r\n") << QByteArrayList{"+OK", "x"};
    QTest::newRow("bare LF") << QByteArray("220 a\n250 b\n") << QByteArrayList{"220 a", "250 b"};
    QTest::newRow("empty lines") << QByteArray("\r\n\n\r\n") << QByteArrayList{"", "", ""};
    QTest::newRow("bare CR stays") << QByteArray("a\rb\r\r\n") << QByteArrayList{"a\rb\r"};
    QTest::newRow("NUL and 8-bit") << QByteArray("a\0\xFF\r\n", 5) << QByteArrayList{QByteArray("a\0\xFF", 3)};
}

void TextTest::linesAreCut()
{
    QFETCH(QByteArray, incoming);
    QFETCH(QByteArrayList, lines);
    for (const std::size_t atOnce : {std::size_t(1), std::size_t(2), std::size_t(3), Flaws::never}) {
        FlakyChannel channel = channelWith(incoming.toStdString(), {.mostAtOnce = atOnce});
        LineFramer framer;
        for (const QByteArray &line : lines) {
            const auto read = framer.readLine(channel, soon, {});
            QVERIFY2(read, read ? "" : read.error().describe().c_str());
            QCOMPARE(bytes(*read), line);
        }
        QVERIFY(!framer.hasBuffered());
        QCOMPARE(kindOf(framer.readLine(channel, soon, {})), nameOf(FaultKind::ConnectionLost));
    }
}

void TextTest::aLineMayBeAsLongAsTheLimit_data()
{
    QTest::addColumn<int>("excess");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("fine");
    QTest::newRow("longest with CRLF") << 0 << QByteArray("\r\n") << true;
    QTest::newRow("longest with LF") << 0 << QByteArray("\n") << true;
    QTest::newRow("one more with CRLF") << 1 << QByteArray("\r\n") << false;
    QTest::newRow("one more with LF") << 1 << QByteArray("\n") << false;
    QTest::newRow("many more") << 100'000 << QByteArray("\n") << false;
}

void TextTest::aLineMayBeAsLongAsTheLimit()
{
    QFETCH(int, excess);
    QFETCH(QByteArray, end);
    QFETCH(bool, fine);
    const std::string line(limits::lineBytes + static_cast<std::size_t>(excess), 'x');
    for (const std::size_t atOnce : {std::size_t(1), std::size_t(997), Flaws::never}) {
        FlakyChannel channel = channelWith("first\r\n" + line + end.toStdString(), {.mostAtOnce = atOnce});
        LineFramer framer;
        QVERIFY(framer.readLine(channel, soon, {}));
        const auto read = framer.readLine(channel, soon, {});
        QCOMPARE(kindOf(read), fine ? QByteArray("ok") : nameOf(FaultKind::Limit));
        if (!fine)
            QVERIFY(!framer.readLine(channel, soon, {}));
    }
}

void TextTest::aLineWithoutEndIsRefusedWithoutBeingHeld()
{
    FlakyChannel channel = channelWith(std::string(16 * 1024 * 1024, 'x'));
    LineFramer framer;
    QCOMPARE(kindOf(framer.readLine(channel, soon, {})), nameOf(FaultKind::Limit));
    QVERIFY(channel.bytesRead() <= 2 * limits::lineBytes);
}

void TextTest::aCutLineIsALostConnection()
{
    const std::string text = "+OK one\r\n+OK two\r\n";
    for (std::size_t cut = 0; cut < text.size(); ++cut) {
        FlakyChannel channel = channelWith(text, {.cutAfterRead = cut});
        LineFramer framer;
        std::size_t lines = 0;
        Result<std::string> read = framer.readLine(channel, soon, {});
        for (; read; read = framer.readLine(channel, soon, {}))
            ++lines;
        QCOMPARE(kindOf(read), nameOf(FaultKind::ConnectionLost));
        QCOMPARE(lines, std::size_t(cut >= 9 ? 1 : 0));
    }
}

void TextTest::buffering_tellsOfBytesThatNobodyAskedFor()
{
    FlakyChannel channel = channelWith("220 ready\r\n250 injected\r\n");
    LineFramer framer;
    QVERIFY(!framer.hasBuffered());
    QVERIFY(framer.readLine(channel, soon, {}));
    QVERIFY(framer.hasBuffered());
    QVERIFY(framer.readLine(channel, soon, {}));
    QVERIFY(!framer.hasBuffered());
}

/// A literal between lines: exactly its bytes, whatever pieces they come in, and never more.
void TextTest::bytesAreTakenBetweenLines()
{
    const std::string text = "{9}\r\na\r\nb\n\r\nc behind\nlast\r\n";
    for (const std::size_t atOnce : {std::size_t(1), std::size_t(2), std::size_t(5), Flaws::never}) {
        FlakyChannel channel = channelWith(text, {.mostAtOnce = atOnce});
        LineFramer framer;
        QCOMPARE(framer.readLine(channel, soon, {}).value(), std::string("{9}"));
        QCOMPARE(framer.readBytes(channel, 8, soon, {}).value(), std::string("a\r\nb\n\r\nc"));
        QCOMPARE(framer.readBytes(channel, 0, soon, {}).value(), std::string());
        QCOMPARE(framer.readLine(channel, soon, {}).value(), std::string(" behind"));
        QCOMPARE(framer.readLine(channel, soon, {}).value(), std::string("last"));
        QVERIFY(!framer.hasBuffered());
        QCOMPARE(kindOf(framer.readBytes(channel, 1, soon, {})), nameOf(FaultKind::ConnectionLost));
        QVERIFY(!framer.readLine(channel, soon, {}));
    }
}

void TextTest::aStopRequestReachesTheChannel()
{
    std::stop_source stop;
    stop.request_stop();
    FlakyChannel channel = channelWith("220 ready\r\n", {.delay = std::chrono::hours(1)});
    LineFramer framer;
    QCOMPARE(kindOf(framer.readLine(channel, soon, stop.get_token())), nameOf(FaultKind::Cancelled));
    FlakyChannel slow = channelWith("220 ready\r\n", {.delay = std::chrono::hours(1)});
    LineFramer other;
    QCOMPARE(kindOf(other.readLine(slow, Deadline::in(std::chrono::milliseconds(10)), {})), nameOf(FaultKind::Timeout));
}

void TextTest::theTranscriptHidesTheSecret_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray secret("correct horse");
    QTest::newRow("in clear") << QByteArray("a1 LOGIN me \"" + secret + "\"\r\n");
    QTest::newRow("repeated by the server") << QByteArray("a1 NO wrong password " + secret);
    QTest::newRow("in base64") << QByteArray("AUTH PLAIN " + QByteArray("\0me\0", 4).append(secret).toBase64());
    QTest::newRow("alone in base64") << secret.toBase64();
}

void TextTest::theTranscriptHidesTheSecret()
{
    QFETCH(QByteArray, line);
    Transcript transcript;
    transcript.setSecret(Secret("correct horse"));
    transcript.sent(line.toStdString());
    transcript.received(line.toStdString());
    const QByteArray text = bytes(transcript.text());
    QVERIFY(text.contains("[secret]"));
    QVERIFY(!text.contains("correct horse"));
    QVERIFY(!text.contains(QByteArray("correct horse").toBase64().left(12)));
    QVERIFY(!text.contains(QByteArray("\0me\0correct horse", 17).toBase64().mid(8)));
}

void TextTest::theTranscriptShowsControlCharacters()
{
    Transcript transcript;
    transcript.sent("a1 NOOP\r\n");
    transcript.received("* OK \x1b[2J\xE2\x80\xAEx\xFF\ninjected");
    QCOMPARE(bytes(transcript.text()), QByteArray("C: a1 NOOP\nS: * OK \\x1B[2J[U+202E]x\xEF\xBF\xBD\\x0Ainjected\n"));
}

void TextTest::theTranscriptKeepsTheEnd()
{
    Transcript transcript;
    for (int i = 0; i < 20'000; ++i)
        transcript.received("line " + std::to_string(i) + std::string(50, '.'));
    const std::string text = transcript.text();
    QVERIFY(text.size() <= limits::transcriptBytes);
    QVERIFY(text.size() > limits::transcriptBytes / 2);
    QVERIFY(text.find("line 19999.") != std::string::npos);
    QVERIFY(text.find("line 0.") == std::string::npos);
    transcript.received(std::string(10'000'000, 'x'));
    QVERIFY(transcript.text().size() <= limits::transcriptBytes);
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
