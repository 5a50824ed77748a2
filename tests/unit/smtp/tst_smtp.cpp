// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/limits.h"
#include "core/smtp/address.h"
#include "core/smtp/datastream.h"
#include "core/smtp/extensions.h"
#include "core/smtp/reply.h"

using namespace onecopy;
using namespace onecopy::smtp;

namespace {

/// The reply of these lines; a fault's kind as its only line when it cannot be read.
Reply replyOf(const QByteArray &text)
{
    ReplyBuilder builder;
    for (const QByteArray &line : text.split('\n')) {
        const auto complete = builder.add(line.toStdString());
        if (!complete)
            return {0, {}, {std::string(toString(complete.error().kind))}};
        if (*complete)
            return builder.take();
    }
    return {0, {}, {"incomplete"}};
}

} // namespace

class TestSmtp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one line") << QByteArray("250 Ok") << QByteArray("250 Ok");
        QTest::newRow("code alone") << QByteArray("250") << QByteArray("250 ");
        QTest::newRow("two lines") << QByteArray("250-one\n250 two") << QByteArray("250 one / two");
        QTest::newRow("empty lines of text") << QByteArray("250-\n250 ") << QByteArray("250  / ");
        QTest::newRow("8-bit text") << QByteArray("550 Empf\xE4nger") << QByteArray("550 Empf\xE4nger");
        QTest::newRow("codes differ") << QByteArray("250-one\n251 two") << QByteArray("0 protocol");
        QTest::newRow("no code") << QByteArray("hello") << QByteArray("0 protocol");
        QTest::newRow("empty") << QByteArray("") << QByteArray("0 protocol");
        QTest::newRow("too short") << QByteArray("25") << QByteArray("0 protocol");
        QTest::newRow("another separator") << QByteArray("250_one") << QByteArray("0 protocol");
        QTest::newRow("tab as separator") << QByteArray("250\tone") << QByteArray("0 protocol");
        QTest::newRow("class 1") << QByteArray("120 wait") << QByteArray("0 protocol");
        QTest::newRow("class 6") << QByteArray("650 what") << QByteArray("0 protocol");
        QTest::newRow("sign") << QByteArray("+50 what") << QByteArray("0 protocol");
        QTest::newRow("no end") << QByteArray("250-one") << QByteArray("0 incomplete");
    }
    void replies()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(replyOf(lines).text()), text);
    }

    void endlessRepliesAreALimit()
    {
        ReplyBuilder many;
        std::size_t lines = 0;
        auto more = many.add("250-x");
        while (more && lines++ < 10 * limits::replyLines)
            more = many.add("250-x");
        QVERIFY(!more && more.error().kind == FaultKind::Limit);
        ReplyBuilder wide;
        const std::string line = "250-" + std::string(limits::replyBytes / 4, 'x');
        more = wide.add(line);
        for (int i = 0; more && i < 10; ++i)
            more = wide.add(line);
        QVERIFY(!more && more.error().kind == FaultKind::Limit);
    }

    void enhancedCodes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("subject");
        QTest::addColumn<QByteArray>("meaning");
        QTest::newRow("greylisting") << QByteArray("451 4.7.1 try later") << 7 << QByteArray("server-unavailable");
        QTest::newRow("service closing") << QByteArray("421 4.3.2 bye") << 3 << QByteArray("server-unavailable");
        QTest::newRow("unknown user") << QByteArray("550 5.1.1 unknown") << 1 << QByteArray("server-refused");
        QTest::newRow("mailbox full") << QByteArray("552 5.2.2 full") << 2 << QByteArray("over-quota");
        QTest::newRow("mailbox full, later") << QByteArray("452 4.2.2 full") << 2 << QByteArray("over-quota");
        QTest::newRow("system full") << QByteArray("452 4.3.1 full") << 3 << QByteArray("over-quota");
        QTest::newRow("452 without words") << QByteArray("452 insufficient storage") << -1 << QByteArray("over-quota");
        QTest::newRow("too large") << QByteArray("552 5.3.4 too large") << 3 << QByteArray("server-refused");
        QTest::newRow("class contradicts the code")
            << QByteArray("550 4.2.2 full") << -1 << QByteArray("server-refused");
        QTest::newRow("an address is no code")
            << QByteArray("550 10.0.0.1 refused") << -1 << QByteArray("server-refused");
        QTest::newRow("huge") << QByteArray("550 5.99999999999.1 no") << -1 << QByteArray("server-refused");
    }
    void enhancedCodes()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, subject);
        QFETCH(QByteArray, meaning);
        const Reply reply = replyOf(line);
        QCOMPARE(reply.enhanced ? reply.enhanced->subject : -1, subject);
        const std::string_view kind = toString(refusalKind(reply));
        QCOMPARE(QByteArray(kind.data(), static_cast<qsizetype>(kind.size())), meaning);
    }

    void extensions()
    {
        const Extensions offered(
            replyOf("250-mx.example SIZE 1\n250-size 35882577\n250-STARTTLS\n250-AUTH PLAIN login\n"
                    "250-AUTH=LOGIN CRAM-MD5\n250-XXXX 1\n250  8BITMIME"));
        QVERIFY(offered.has("STARTTLS"));
        QVERIFY(offered.has("8BITMIME"));
        QVERIFY(!offered.has("MX.EXAMPLE"));
        QCOMPARE(offered.sizeLimit().value_or(0), 35'882'577U);
        QVERIFY((offered.mechanisms() == std::vector<std::string>{"PLAIN", "LOGIN", "CRAM-MD5"}));
    }

    void sizeLimits_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<quint64>("limit");
        QTest::newRow("none") << QByteArray("250 HELP") << quint64(0);
        QTest::newRow("without number") << QByteArray("250 SIZE") << quint64(0);
        QTest::newRow("no limit") << QByteArray("250 SIZE 0") << quint64(0);
        QTest::newRow("limit") << QByteArray("250 SIZE 10240000") << quint64(10'240'000);
        QTest::newRow("no number") << QByteArray("250 SIZE -1") << quint64(0);
        QTest::newRow("above 64 bits") << QByteArray("250 SIZE 99999999999999999999999") << quint64(0);
    }
    void sizeLimits()
    {
        QFETCH(QByteArray, line);
        QFETCH(quint64, limit);
        QCOMPARE(quint64(Extensions(replyOf("250-mx\n" + line)).sizeLimit().value_or(0)), limit);
    }

    void maskedBanners_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<bool>("masked");
        QTest::newRow("PIX") << QByteArray("220 ************0**2******0*********2002*******2***0*00") << true;
        QTest::newRow("Postfix") << QByteArray("220 mx.example ESMTP Postfix") << false;
        QTest::newRow("stars as decoration") << QByteArray("220 mx.example *** no spam ***") << false;
        QTest::newRow("few stars") << QByteArray("220 ****") << false;
        QTest::newRow("nothing") << QByteArray("220") << false;
    }
    void maskedBanners()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(bool, masked);
        QCOMPARE(sign::maskedBanner(replyOf(greeting)), masked);
    }

    void maskedKeywords()
    {
        const auto masked = sign::maskedKeywords(
            replyOf("250-XXXXXXXA\n250-SIZE 1\n250-XXXXXXXA\n250-XXXX\n250-XCLIENT\n250-XXX\n250 XXXXXXXXXXXXB"));
        // The first line is the server's name. XCLIENT and XXX are extensions of somebody's own.
        QVERIFY((masked == std::vector<std::string>{"XXXXXXXA", "XXXX", "XXXXXXXXXXXXB"}));
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("fine");
        QTest::newRow("plain") << QByteArray("anna@lab.example") << true;
        QTest::newRow("signs") << QByteArray("a.b+c_d=e'f@lab.example") << true;
        QTest::newRow("literal") << QByteArray("a@[192.0.2.1]") << true;
        QTest::newRow("CR LF") << QByteArray("a@b.example>\r\nDATA") << false;
        QTest::newRow("LF in front") << QByteArray("\na@b.example") << false;
        QTest::newRow("closing bracket") << QByteArray("a>@b.example") << false;
        QTest::newRow("parameter") << QByteArray("a@b.example> SIZE=1") << false;
        QTest::newRow("quoted local part") << QByteArray("\"a b\"@b.example") << false;
        QTest::newRow("8-bit") << QByteArray("\xC3\xA4@b.example") << false;
        QTest::newRow("NUL") << QByteArray("a\0@b.example", 12) << false;
        QTest::newRow("two at signs") << QByteArray("a@b@c.example") << false;
        QTest::newRow("source route") << QByteArray("@a,@b:c@d.example") << false;
        QTest::newRow("no at sign") << QByteArray("anna") << false;
        QTest::newRow("empty parts") << QByteArray("a..b@c.example") << false;
        QTest::newRow("dot at the end") << QByteArray("a.@c.example") << false;
        QTest::newRow("no domain") << QByteArray("a@") << false;
        QTest::newRow("no name") << QByteArray("@c.example") << false;
        QTest::newRow("open literal") << QByteArray("a@[192.0.2.1") << false;
        QTest::newRow("long name") << QByteArray(65, 'a') + "@c.example" << false;
        QTest::newRow("long domain") << QByteArray("a@") + QByteArray(300, 'b') << false;
    }
    void addresses()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, fine);
        const auto checked = checkAddress(address.toStdString());
        QCOMPARE(checked.has_value(), fine);
        QVERIFY(fine || checked.error().kind == FaultKind::Usage);
        QVERIFY(fine || checked.error().detail.find('\n') == std::string::npos);
    }

    /// What can be done about them is said.
    void addressesInOtherScripts()
    {
        const auto domain = checkAddress("anna@l\xC3\xA4\x62.example");
        QVERIFY(!domain);
        QVERIFY2(domain.error().detail.find("in the DNS, xn--lb-via.example: anna@") != std::string::npos,
                 domain.error().detail.c_str());
        const auto name = checkAddress("j\xC3\xB6rg@lab.example");
        QVERIFY(!name && name.error().detail.find("SMTPUTF8") != std::string::npos);
        QVERIFY(!checkAddress("anna@\xFF.example"));
    }

    void dataStream_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("CR LF stays") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n.\r\n");
        QTest::newRow("last line without end") << QByteArray("a") << QByteArray("a\r\n.\r\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray(".\r\n");
        QTest::newRow("LF alone") << QByteArray("a\n\nb\n") << QByteArray("a\r\n\r\nb\r\n.\r\n");
        QTest::newRow("CR alone") << QByteArray("a\rb") << QByteArray("a\r\nb\r\n.\r\n");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb") << QByteArray("a\r\n\r\nb\r\n.\r\n");
        QTest::newRow("dot in front") << QByteArray(".a\r\n") << QByteArray("..a\r\n.\r\n");
        QTest::newRow("dot alone") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n.\r\n");
        QTest::newRow("smuggled with LF") << QByteArray("a\n.\nMAIL\n") << QByteArray("a\r\n..\r\nMAIL\r\n.\r\n");
        QTest::newRow("smuggled with CR") << QByteArray("a\r.\rMAIL") << QByteArray("a\r\n..\r\nMAIL\r\n.\r\n");
        QTest::newRow("smuggled, mixed") << QByteArray("a\n.\r\nMAIL") << QByteArray("a\r\n..\r\nMAIL\r\n.\r\n");
        QTest::newRow("dots inside") << QByteArray("a.b.\r\n") << QByteArray("a.b.\r\n.\r\n");
        QTest::newRow("CR at the end") << QByteArray("a\r") << QByteArray("a\r\n.\r\n");
    }
    void dataStream()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, wire);
        const std::string bytes = message.toStdString();
        for (std::size_t cut = 1; cut <= bytes.size() + 1; ++cut) {
            DataStream stream;
            std::string out;
            for (std::size_t at = 0; at < bytes.size(); at += cut)
                out += stream.add(std::string_view(bytes).substr(at, cut));
            out += stream.end();
            QCOMPARE(QByteArray::fromStdString(out), wire);
        }
    }
};

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
