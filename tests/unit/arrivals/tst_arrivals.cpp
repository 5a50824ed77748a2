// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "core/arrivals/arrival.h"
#include "core/arrivals/keyhash.h"

using namespace onecopy;
using namespace onecopy::arrivals;

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyHashIsSipHash();
    void storedKeysDoNotChange();
    void arrivalKeepsWhatTheServerSaid();
    void flagsAreSorted_data();
    void flagsAreSorted();
    void messageIdIsKeyed_data();
    void messageIdIsKeyed();
    void printsMeet_data();
    void printsMeet();
    void kinsMeet_data();
    void kinsMeet();
    void nothingToKeyOnIsZero_data();
    void nothingToKeyOnIsZero();
    void baseSubjectHasNoPrefixes_data();
    void baseSubjectHasNoPrefixes();
    void faceIsDecoded();
    void faceIsBounded();
    void hostileHeadersAreReadInLinearTime();
};

namespace {

Arrival arrival(const QByteArray &header)
{
    return makeArrival({{"INBOX"}, {1}, {7}}, std::nullopt, 100, {},
                       std::string_view(header.constData(), static_cast<std::size_t>(header.size())));
}

const QByteArray base =
    "From: Anna <anna@a.example>\r\nTo: office@b.example\r\nCc: c@b.example, d@b.example\r\nSubject: Offer 17\r\n"
    "Date: Mon, 15 Jan 2024 10:30:45 +0000\r\n\r\n";

} // namespace

void ArrivalsTest::keyHashIsSipHash()
{
    // The vector of the SipHash paper, appendix A, and the first ones of its reference set.
    std::string input;
    for (char c = 0; c < 15; ++c)
        input += c;
    const std::array<std::uint64_t, 2> key = {0x0706050403020100ULL, 0x0f0e0d0c0b0a0908ULL};
    QCOMPARE(sipHash(input, key), quint64(0xa129ca6149be45e5ULL));
    QCOMPARE(sipHash(std::string_view(input).substr(0, 8), key), quint64(0x93f5f5799a932462ULL));
    QCOMPARE(sipHash({}, key), quint64(0x726fdb47dd0e0e31ULL));
}

void ArrivalsTest::storedKeysDoNotChange()
{
    const Keys keys = arrival("Message-ID: <17@a.example>\r\n" + base).keys;
    QCOMPARE(*keys.id, keyOf("17@a.example"));
    // Copies with a usable id meet under it alone.
    QCOMPARE(keys.print, 0);
    QCOMPARE(arrival(base).keys.print,
             keyOf("anna@a.example\ntoffice@b.example\ncc@b.example\nd@b.example\nsOffer 17\n1705314645"));
    QCOMPARE(keys.kin, keyOf("anna@a.example\nOffer 17"));
    QCOMPARE(keyOf("17@a.example"), static_cast<qint64>(0xf6980d185d701f1dULL));
}

void ArrivalsTest::arrivalKeepsWhatTheServerSaid()
{
    const std::string header = "Message-ID: <17@a.example>\r\nSubject: x\r\n\r\n";
    const Arrival made = makeArrival({{"Archive/2024"}, {5}, {9}}, 1705314645, 1234, "\\Seen $Forwarded", header);
    QCOMPARE(made.ref.mailbox.wire, std::string("Archive/2024"));
    QCOMPARE(made.ref.validity.value, 5U);
    QCOMPARE(made.ref.uid.value, 9U);
    QCOMPARE(made.internalDate.value(), EpochSeconds(1705314645));
    QCOMPARE(made.size, quint64(1234));
    QCOMPARE(made.headerBytes, static_cast<std::uint32_t>(header.size()));
    QCOMPARE(made.flags, std::string("$Forwarded \\Seen"));
    QCOMPARE(made.messageId, std::string("17@a.example"));
    // The header part alone counts where a server hands over more.
    QCOMPARE(makeArrival({}, {}, 0, {}, header + "From: x@y\r\n\r\n").keys.kin,
             makeArrival({}, {}, 0, {}, header).keys.kin);
}

void ArrivalsTest::flagsAreSorted_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QByteArray>("sorted");
    QTest::newRow("none") << QByteArray("") << QByteArray("");
    QTest::newRow("one") << QByteArray("\\Seen") << QByteArray("\\Seen");
    QTest::newRow("some") << QByteArray("\\Seen  \\Answered $Forwarded ") << QByteArray("$Forwarded \\Answered \\Seen");
    QTest::newRow("blanks alone") << QByteArray("  ") << QByteArray("");
}

void ArrivalsTest::flagsAreSorted()
{
    QFETCH(QByteArray, flags);
    QTEST(QByteArray::fromStdString(makeArrival({}, {}, 0, flags.toStdString(), "").flags), "sorted");
}

void ArrivalsTest::messageIdIsKeyed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("id"); ///< empty: never keyed
    QTest::newRow("plain") << QByteArray("Message-ID: <a@b>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("blanks") << QByteArray("Message-ID:   <a@b>  \r\n\r\n") << QByteArray("a@b");
    QTest::newRow("folded") << QByteArray("Message-ID:\r\n <a@b>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("tab") << QByteArray("Message-ID:\t<a@b>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("other case") << QByteArray("MESSAGE-ID: <a@b>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("Message-Id") << QByteArray("Message-Id: <a@b>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("two fields") << QByteArray("Message-ID: <a@b>\r\nMessage-ID: <c@d>\r\n\r\n") << QByteArray("a@b");
    QTest::newRow("missing") << QByteArray("Subject: x\r\n\r\n") << QByteArray("");
    QTest::newRow("empty") << QByteArray("Message-ID:\r\n\r\n") << QByteArray("");
    QTest::newRow("empty brackets") << QByteArray("Message-ID: <>\r\n\r\n") << QByteArray("");
    QTest::newRow("8-bit bytes") << QByteArray("Message-ID: <\x80"
                                               "AB\xff>\r\n\r\n")
                                 << QByteArray("\xE2\x82\xAC"
                                               "AB\xC3\xBF");
}

void ArrivalsTest::messageIdIsKeyed()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, id);
    const Arrival made = arrival(header);
    QCOMPARE(QByteArray::fromStdString(made.messageId), id);
    QCOMPARE(made.keys.id.has_value(), !id.isEmpty());
    if (!id.isEmpty())
        QCOMPARE(*made.keys.id, keyOf(id.toStdString()));
}

void ArrivalsTest::printsMeet_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    QTest::addColumn<bool>("meet");
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &two, bool meet) {
        QTest::newRow(name) << one << two << meet;
    };
    const auto changed = [](const char *from, const char *to) { return QByteArray(base).replace(from, to); };

    row("same", base, base, true);
    row("other hops and marks", base, "Received: by x\r\nX-Spam-Status: No\r\n" + base, true);
    row("double blanks", base, changed("Offer 17", "Offer  17"), true);
    row("tab and trailing blank", base, changed("Offer 17", "Offer\t17 "), true);
    row("folded", base, changed("Offer 17", "Offer\r\n 17"), true);
    row("bare line feeds", base, QByteArray(base).replace("\r\n", "\n"), true);
    row("encoded subject", base, changed("Offer 17", "=?utf-8?B?T2ZmZXIgMTc=?="), true);
    row("subject in two charsets", changed("Offer", "=?utf-8?Q?=C3=A4?="), changed("Offer", "=?iso-8859-1?Q?=E4?="),
        true);
    row("other way to write the sender", base, changed("Anna <anna@a.example>", "\"A. Example\" <anna@A.EXAMPLE>"),
        true);
    row("date of another zone", base, changed("10:30:45 +0000", "05:30:45 -0500"), true);
    row("another date", base, changed("10:30:45", "10:30:46"), false);
    row("three-digit years", changed("2024", "101"), changed("2024", "101"), true);
    row("different three-digit years", changed("2024", "101"), changed("2024", "102"), false);
    row("same text that is no date", changed("Mon, 15", "Foo, 99"), changed("Mon, 15", "Foo,  99"), true);
    row("different texts that are no date", changed("Mon, 15", "Foo, 98"), changed("Mon, 15", "Foo, 99"), false);
    row("another subject", base, changed("17", "18"), false);
    row("Re: counts", base, changed("Offer 17", "Re: Offer 17"), false);
    row("order of recipients", base, changed("c@b.example, d@b.example", "d@b.example, c@b.example"), false);
    row("To for Cc", base, changed("Cc:", "To:"), false);
    row("repeated field in another order",
        changed("Cc: c@b.example, d@b.example", "Cc: c@b.example\r\nCc: d@b.example"),
        changed("Cc: c@b.example, d@b.example", "Cc: d@b.example\r\nCc: c@b.example"), true);
    row("no recipient", base, changed("To:", "X-To:"), false);
    row("only From and Subject", "From: q@x\r\nSubject: below% full\r\n\r\n", "From: q@x\r\nSubject: 80% full\r\n\r\n",
        false);
    row("empty and missing subject", changed("Offer 17", ""), QByteArray(base).replace("Subject: Offer 17\r\n", ""),
        true);
}

void ArrivalsTest::printsMeet()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    QTEST(arrival(one).keys.print == arrival(two).keys.print, "meet");
}

void ArrivalsTest::kinsMeet_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<bool>("meet");
    for (const char *subject : {"Offer 17", "Re: Offer 17", "Fwd: [list] Re: Offer 17", "=?utf-8?Q?Re=3A_Offer_17?="})
        QTest::newRow(subject) << QByteArray(subject) << true;
    for (const char *subject : {"Offer 18", "Re:Offer 17", "offer 17", ""})
        QTest::newRow(*subject == '\0' ? "empty" : subject) << QByteArray(subject) << false;
}

void ArrivalsTest::kinsMeet()
{
    QFETCH(QByteArray, subject);
    const auto kin = [](const QByteArray &text, const char *from = "anna@a.example") {
        return arrival(QByteArray("From: ") + from + "\r\nTo: x@y\r\nSubject: " + text + "\r\n\r\n").keys.kin;
    };
    QTEST(kin(subject) == kin("Offer 17"), "meet");
    QVERIFY(kin(subject) != kin(subject, "bob@a.example"));
}

void ArrivalsTest::nothingToKeyOnIsZero_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("print");
    QTest::addColumn<bool>("kin");
    QTest::newRow("empty") << QByteArray("") << false << false;
    QTest::newRow("empty line first") << QByteArray("\r\nFrom: a@b\r\n\r\n") << false << false;
    QTest::newRow("none of the fields") << QByteArray("X: 1\r\nMessage-ID: <a@b>\r\n\r\n") << false << false;
    QTest::newRow("Cc alone") << QByteArray("Cc: a@b\r\n\r\n") << false << false;
    QTest::newRow("To alone") << QByteArray("To: a@b\r\n\r\n") << true << false;
    QTest::newRow("Date alone") << QByteArray("Date: 15 Jan 2024 10:30:45 +0000\r\n\r\n") << true << false;
    QTest::newRow("From alone") << QByteArray("From: a@b\r\n\r\n") << true << true;
    QTest::newRow("Subject alone") << QByteArray("Subject: x\r\n\r\n") << true << true;
    QTest::newRow("no header end") << QByteArray("Subject: x") << true << true;
}

void ArrivalsTest::nothingToKeyOnIsZero()
{
    QFETCH(QByteArray, header);
    const Keys keys = arrival(header).keys;
    QTEST(keys.print != 0, "print");
    QTEST(keys.kin != 0, "kin");
}

void ArrivalsTest::baseSubjectHasNoPrefixes_data()
{
    QTest::addColumn<QByteArray>("base");
    const auto row = [](const char *subject, const char *rest) { QTest::newRow(subject) << QByteArray(rest); };
    row("T", "T");
    row("Re: Re: [list] T", "T");
    row("RE: RE: T", "T");
    row("Fw: FWD: T", "T");
    row("Fwd: [list] Re: [other-list] T", "T");
    row("[a] T", "T");
    row("[list_with_underscore] T", "T");
    row("[123numericlist] T", "T");
    row("Re:No space", "Re:No space");
    row("[two words] T", "[two words] T");
    row("[] T", "[] T");
    row("[list]T", "[list]T");
    row("[open T", "[open T");
    row("Re: ", "Re:");
    row("Reply: T", "Reply: T");
    row(" T ", "T");
}

void ArrivalsTest::baseSubjectHasNoPrefixes()
{
    const std::string_view found = baseSubject(QTest::currentDataTag());
    QTEST(QByteArray(found.data(), static_cast<qsizetype>(found.size())), "base");
}

void ArrivalsTest::faceIsDecoded()
{
    const Face face =
        makeFace("From: =?utf-8?Q?J=C3=B6rg?= <joerg@A.example>, x@y\r\nTo: \"Office\" <o@b>, p@b\r\n"
                 "Subject: =?iso-8859-1?Q?Gr=FC=DFe?=\r\n\t an alle\r\nDate: 15 Jan 2024 05:30:45 -0500\r\n\r\n");
    QCOMPARE(face.subject, std::string("Gr\xC3\xBC\xC3\x9F"
                                       "e an alle"));
    QCOMPARE(face.fromName, std::string("J\xC3\xB6rg"));
    QCOMPARE(face.fromAddress, std::string("joerg@a.example"));
    QCOMPARE(face.to, std::string("Office <o@b>, p@b"));
    QCOMPARE(face.date.value(), EpochSeconds(1705314645));
    QVERIFY(makeFace("") == Face{});
}

void ArrivalsTest::faceIsBounded()
{
    std::string umlauts;
    for (int i = 0; i < 5000; ++i)
        umlauts += "\xC3\xA4";
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many += "a@x,";
    const Face face =
        makeFace("Subject: x" + umlauts + "\r\nFrom: " + umlauts + " <" + umlauts + "@x>\r\nTo: " + many + "\r\n\r\n");
    for (const std::string &text : {face.subject, face.fromName, face.fromAddress, face.to}) {
        QVERIFY(text.size() >= 998 && text.size() <= faceBytes);
        QCOMPARE(QString::fromStdString(text).toUtf8(), QByteArray::fromStdString(text));
    }
    QCOMPARE(face.subject.size(), std::size_t(999));
}

void ArrivalsTest::hostileHeadersAreReadInLinearTime()
{
    for (const char *piece :
         {"To: a@b\r\n", "Cc: ;;;;;\r\n", "To: (((\r\n", "\r\n", " \r\n", "Subject: =?=?=?\r\n", "X:\r\n", ":\r\n"}) {
        QByteArray block = "From: x@y\r\n";
        while (block.size() < 5'000'000)
            block += piece;
        QVERIFY(arrival(block).keys.kin != 0);
    }
}

QTEST_APPLESS_MAIN(ArrivalsTest)
#include "tst_arrivals.moc"
