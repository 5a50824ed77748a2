// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/unit/imap/wholeresponses.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;

namespace {

std::string fetchWith(const std::string &item, const std::string &literal)
{
    return "* 1 FETCH (UID 1 " + item + " {" + std::to_string(literal.size()) + "}\r\n" + literal + ")\r\n";
}

} // namespace

class FramerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsAtAnyReadSize_data();
    void cutsAtAnyReadSize();
    void aLineBreakBehindALiteralBelongsToNothing_data();
    void aLineBreakBehindALiteralBelongsToNothing();
    void lineBreaksThatBelongToNothingAreFew();
    void refuses_data();
    void refuses();
    void textThatLooksLikeALiteralIsText_data();
    void textThatLooksLikeALiteralIsText();
    void announcedSizesCostNothing();
    void aLineWithoutEndIsALimit();
    void aListOfUidsMayBeLong();
    void bodiesAreStreamed_data();
    void bodiesAreStreamed();
    void aBodyOfManyMegabytesIsNotHeld();
    void otherLiteralsAreNotStreamed();
    void aHugeHeaderIsCut();
    void manyLiteralsTogetherAreALimit();
    void aMillionSmallResponsesStayInOneBuffer();
};

void FramerTest::cutsAtAnyReadSize_data()
{
    QTest::addColumn<int>("atOnce");
    for (const int size : {1, 2, 3, 7, 64, 100'000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void FramerTest::cutsAtAnyReadSize()
{
    QFETCH(int, atOnce);
    const std::vector<std::string> whole{"* OK ready",
                                         "* 1 FETCH (UID 1 BODY[HEADER] {10}\r\nA: b\r\n\r\n\r\n FLAGS ())",
                                         "* 2 FETCH (BODY[HEADER] {0}\r\n BODY[TEXT] {3}\r\nabc)",
                                         "* LIST () \"/\" {5}\r\na\r\nbc",
                                         "* LIST () {1}\r\n/ {2}\r\nxy",
                                         "* 3 FETCH (BINARY[1] ~{4}\r\n\n\r\n\n)",
                                         "+ go on",
                                         "A1 OK done"};
    std::string stream;
    for (const std::string &one : whole)
        stream += one + "\r\n";
    const Framed framed = frame(stream, static_cast<std::size_t>(atOnce));
    QVERIFY(!framed.fault);
    QCOMPARE(framed.responses, whole);
    QVERIFY(!framed.leftOver);
}

void FramerTest::aLineBreakBehindALiteralBelongsToNothing_data()
{
    cutsAtAnyReadSize_data();
}

void FramerTest::aLineBreakBehindALiteralBelongsToNothing()
{
    QFETCH(int, atOnce);
    const std::string stream = "* 1 FETCH (UID 1 BODY[HEADER] {8}\r\nA: b\r\n\r\n\r\n BODY[] {3}\r\nabc\r\n)\r\n"
                               "* 2 FETCH (UID 2 BODY[] {0}\r\n\r\n FLAGS ())\r\n"
                               "* LIST () \"/\" {1}\r\na\r\nA1 OK done\r\n";
    for (const bool streams : {false, true}) {
        const Framed framed = frame(stream, static_cast<std::size_t>(atOnce), streams);
        QVERIFY(!framed.fault);
        const std::string body = streams ? "" : "abc";
        QCOMPARE(framed.responses,
                 (std::vector<std::string>{
                     "* 1 FETCH (UID 1 BODY[HEADER] {8}\r\nA: b\r\n\r\n BODY[] {3}\r\n" + body + ")",
                     "* 2 FETCH (UID 2 BODY[] {0}\r\n FLAGS ())", "* LIST () \"/\" {1}\r\na", "A1 OK done"}));
        if (streams)
            QCOMPARE(framed.bodies, (std::vector<std::string>{"abc", ""}));
        QVERIFY(!framed.leftOver);
    }
}

void FramerTest::lineBreaksThatBelongToNothingAreFew()
{
    std::string stream = "* 1 FETCH (";
    for (int i = 0; i < 17; ++i)
        stream += "X {1}\r\na\r\n ";
    const Framed framed = frame(stream + ")\r\n", 100'000, false);
    QVERIFY(!framed.responses.empty());
    QVERIFY(framed.responses.front().ends_with("X {1}\r\na")); // not read to the end of the answer
}

void FramerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const int protocol = static_cast<int>(FaultKind::Protocol);
    const int limit = static_cast<int>(FaultKind::Limit);
    QTest::newRow("bare LF") << QByteArray("* OK ready\n") << protocol;
    QTest::newRow("empty line") << QByteArray("\r\n") << protocol;
    QTest::newRow("empty line behind a name") << QByteArray("* LIST () NIL {1}\r\na\r\n\r\n") << protocol;
    QTest::newRow("line breaks without end")
        << "* 1 FETCH (BODY[] {1}\r\na" + QByteArray("\r\n").repeated(3) << protocol;
    QTest::newRow("only LF") << QByteArray("\n") << protocol;
    QTest::newRow("literal of no size") << QByteArray("* 1 FETCH (BODY[] {}\r\n)\r\n") << protocol;
    QTest::newRow("negative literal") << QByteArray("* 1 FETCH (BODY[] {-5}\r\n)\r\n") << protocol;
    QTest::newRow("literal+ from a server") << QByteArray("* 1 FETCH (BODY[] {5+}\r\nabcde)\r\n") << protocol;
    QTest::newRow("literal that is a word") << QByteArray("* 1 FETCH (BODY[] {abc}\r\n)\r\n") << protocol;
    QTest::newRow("literal above 64 bits") << QByteArray("* 1 FETCH (BODY[] {99999999999999999999}\r\n") << protocol;
    QTest::newRow("literal of 4 GB") << QByteArray("* 1 FETCH (BODY[] {4294967295}\r\nabc") << limit;
    QTest::newRow("a name of 2 GB") << QByteArray("* LIST () NIL {2147483648}\r\nabc") << limit;
}

void FramerTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const Framed framed = frame(bytes.toStdString(), 5);
    QVERIFY(framed.fault.has_value());
    QCOMPARE(static_cast<int>(framed.fault->kind), kind);
}

void FramerTest::textThatLooksLikeALiteralIsText_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("tagged") << QByteArray("A1 OK take {5}");
    QTest::newRow("untagged") << QByteArray("* NO {5}");
    QTest::newRow("continuation") << QByteArray("+ {5}");
    QTest::newRow("bye") << QByteArray("* bye see {-1}");
    QTest::newRow("flag") << QByteArray("* FLAGS (a{5}");
}

void FramerTest::textThatLooksLikeALiteralIsText()
{
    QFETCH(QByteArray, line);
    const Framed framed = frame(line.toStdString() + "\r\n* OK next\r\n", 1000);
    QVERIFY(!framed.fault);
    QCOMPARE(framed.responses, (std::vector<std::string>{line.toStdString(), "* OK next"}));
}

void FramerTest::announcedSizesCostNothing()
{
    Framer framer;
    const std::string begin = "* 1 FETCH (UID 1 BODY[] {2147483648}\r\nonly this";
    const auto room = framer.room();
    std::copy(begin.begin(), begin.end(), room.begin());
    framer.filled(begin.size());
    const auto step = framer.step();
    QVERIFY(step.has_value());
    QVERIFY(*step == Framer::Step::NeedBytes);
    QVERIFY(framer.room().size() < 1'000'000);
}

void FramerTest::aLineWithoutEndIsALimit()
{
    const Framed framed = frame("* OK " + std::string(limits::lineBytes + 1, 'x'), 100'000);
    QVERIFY(framed.fault.has_value());
    QVERIFY(framed.fault->kind == FaultKind::Limit);
    // Literals do not start the count again.
    std::string stretched = "* X ";
    for (std::size_t i = 0; i < limits::lineBytes / 1000 + 2; ++i)
        stretched += std::string(1000, 'y') + " {0}\r\n";
    QVERIFY(frame(stretched, 100'000).fault->kind == FaultKind::Limit);
}

void FramerTest::aListOfUidsMayBeLong()
{
    std::string line = "* SEARCH";
    for (int uid = 1; uid < 1'000'000; uid += 2)
        line += " " + std::to_string(uid);
    const Framed framed = frame(line + "\r\nA1 OK\r\n", 100'000);
    QVERIFY(!framed.fault);
    QCOMPARE(framed.responses.size(), std::size_t{2});
    QVERIFY(frame("* ESEARCH " + std::string(4 * limits::responseBytes, '1'), 1'000'000).fault->kind ==
            FaultKind::Limit);
}

void FramerTest::bodiesAreStreamed_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("size");
    for (const int atOnce : {1, 13, 100'000}) {
        for (const int size : {0, 1, 500, 300'000}) {
            if (atOnce == 1 && size > 1000)
                continue;
            QTest::newRow(qPrintable(QString::number(atOnce) + QLatin1Char('/') + QString::number(size)))
                << atOnce << size;
        }
    }
}

void FramerTest::bodiesAreStreamed()
{
    QFETCH(int, atOnce);
    QFETCH(int, size);
    std::string body;
    for (int i = 0; i < size; ++i)
        body += static_cast<char>('a' + i % 26);
    const std::string stream = fetchWith("BODY[]", body) + fetchWith("FLAGS () BODY[]<0>", "tiny") + "A1 OK done\r\n";
    const Framed framed = frame(stream, static_cast<std::size_t>(atOnce), true);
    QVERIFY(!framed.fault);
    QCOMPARE(framed.bodies, (std::vector<std::string>{body, "tiny"}));
    QCOMPARE(framed.responses.size(), std::size_t{3});
    QCOMPARE(framed.responses[0], "* 1 FETCH (UID 1 BODY[] {" + std::to_string(size) + "}\r\n)");
    QCOMPARE(framed.elisions, std::size_t{2});
}

void FramerTest::aBodyOfManyMegabytesIsNotHeld()
{
    constexpr std::uint64_t size = 64 * 1024 * 1024;
    Framer framer;
    framer.streamBodies(true);
    std::string begin = "* 1 FETCH (UID 1 BODY[] {" + std::to_string(size) + "}\r\n";
    std::uint64_t pieces = 0;
    std::uint64_t sent = 0;
    std::size_t largestRoom = 0;
    while (pieces < size) {
        const auto step = framer.step();
        QVERIFY(step.has_value());
        if (*step == Framer::Step::BodyPiece)
            pieces += framer.piece().size();
        if (*step != Framer::Step::NeedBytes)
            continue;
        const auto room = framer.room();
        largestRoom = std::max(largestRoom, room.size());
        if (!begin.empty()) {
            std::copy(begin.begin(), begin.end(), room.begin());
            framer.filled(begin.size());
            begin.clear();
        } else {
            const auto count = std::min<std::uint64_t>(room.size(), size - sent);
            std::fill_n(room.begin(), count, 'x');
            framer.filled(count);
            sent += count;
        }
    }
    QCOMPARE(pieces, size);
    QVERIFY(largestRoom <= 256 * 1024);
}

void FramerTest::otherLiteralsAreNotStreamed()
{
    const std::string stream =
        fetchWith("BODY[HEADER]", "A: b\r\n\r\n") + fetchWith("XBODY[]", "abc") + "* LIST () NIL {6}\r\nBODY[]\r\n";
    const Framed framed = frame(stream, 100, true);
    QVERIFY(!framed.fault);
    QVERIFY(framed.bodies.empty());
    QCOMPARE(framed.responses.size(), std::size_t{3});
}

void FramerTest::aHugeHeaderIsCut()
{
    const std::string header(limits::headerBytes + 500'000, 'h');
    const std::string stream = fetchWith("BODY[HEADER]", header) + "A1 OK done\r\n";
    const Framed framed = frame(stream, 60'000);
    QVERIFY(!framed.fault);
    QCOMPARE(framed.responses.size(), std::size_t{2});
    QVERIFY(framed.responses[0].size() < limits::headerBytes + 100);
    QVERIFY(framed.responses[0].ends_with("h)"));
    QCOMPARE(framed.elisions, std::size_t{1});
}

void FramerTest::manyLiteralsTogetherAreALimit()
{
    std::string stream = "* 1 FETCH (";
    for (int i = 0; i < 6; ++i)
        stream += "X" + std::to_string(i) + " {1000000}\r\n" + std::string(1'000'000, 'x') + " ";
    const Framed framed = frame(stream, 100'000);
    QVERIFY(framed.fault.has_value());
    QVERIFY(framed.fault->kind == FaultKind::Limit);
}

void FramerTest::aMillionSmallResponsesStayInOneBuffer()
{
    const std::string one = fetchWith("BODY[HEADER]", std::string(300, 'x'));
    Framer framer;
    std::size_t cut = 0;
    std::size_t offset = 0;
    while (cut < 100'000) {
        const auto step = framer.step();
        QVERIFY(step.has_value());
        if (*step == Framer::Step::Response) {
            QCOMPARE(framer.response().size(), one.size() - 2);
            ++cut;
            continue;
        }
        const auto room = framer.room();
        QVERIFY(room.size() <= 256 * 1024);
        for (char &c : room) {
            c = one[offset];
            offset = (offset + 1) % one.size();
        }
        framer.filled(room.size());
    }
}

QTEST_APPLESS_MAIN(FramerTest)
#include "tst_imap_framer.moc"
