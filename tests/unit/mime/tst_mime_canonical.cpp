// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/mime/canonical.h"

#include <QTest>
#include <algorithm>

using namespace onecopy;
using namespace onecopy::mime;

class CanonicalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void traceFieldsAreKnown_data();
    void traceFieldsAreKnown();
    void variantsAreEqual_data();
    void variantsAreEqual();
    void changesAreSeen_data();
    void changesAreSeen();
    void brokenMessagesAreNotComparable_data();
    void brokenMessagesAreNotComparable();
    void everyCutBeforeTheLastDelimiterIsSeen();
    void partsAreListed();
    void strippedAttachmentLeavesTheOtherParts();
    void resentMailHasTheSameBody();
    void bodyTextIsCompared_data();
    void bodyTextIsCompared();
    void feedingInPiecesChangesNothing_data();
    void feedingInPiecesChangesNothing();
    void nestingIsLimited();
    void partsAreLimited();
    void hugeHeaderIsNotComparable();
};

namespace {

const QByteArray header =
    "From: Anna <anna@a.example>\r\nTo: Office <office@b.example>\r\nSubject: Offer 17\r\n"
    "Date: Mon, 15 Jan 2024 10:30:45 +0000\r\nMessage-ID: <17@a.example>\r\nMIME-Version: 1.0\r\n";

/// "Grüße aus Köln\n\nAnna" in different dress.
const QByteArray utf8Text = "Gr\xC3\xBC\xC3\x9F"
                            "e aus K\xC3\xB6ln\r\n\r\nAnna\r\n";
const QByteArray latinText = "Gr\xFC\xDF"
                             "e aus K\xF6ln\r\n\r\nAnna\r\n";
const QByteArray plain = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

QByteArray mixed(const QByteArray &boundary, const QByteArray &attachment, const QByteArray &preamble = {},
                 const QByteArray &epilogue = {})
{
    return "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n" + preamble + "--" + boundary +
           "\r\n" + plain + utf8Text + "\r\n--" + boundary +
           "\r\nContent-Type: application/pdf; name=\"offer.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename=\"offer.pdf\"\r\n\r\n" +
           attachment + "\r\n--" + boundary + "--\r\n" + epilogue;
}

ContentDigest digest(const QByteArray &message)
{
    return digestOf(std::string_view(message.constData(), static_cast<std::size_t>(message.size())));
}

} // namespace

void CanonicalTest::traceFieldsAreKnown_data()
{
    QTest::addColumn<bool>("trace");
    for (const char *name : {"Received",
                             "RECEIVED",
                             "return-path",
                             "Delivered-To",
                             "X-Original-To",
                             "Envelope-To",
                             "Authentication-Results",
                             "ARC-Seal",
                             "ARC-Message-Signature",
                             "DKIM-Signature",
                             "X-Spam-Status",
                             "X-Spam-Flag",
                             "X-Virus-Scanned",
                             "X-Virus-Status",
                             "X-TUID",
                             "X-UIDL",
                             "Status",
                             "X-Status",
                             "X-Mozilla-Status",
                             "X-OriginalArrivalTime",
                             "X-MS-Exchange-Organization-SCL",
                             "X-MS-Exchange-CrossTenant-Id",
                             "X-Originating-IP",
                             "Received-SPF",
                             "X-Sieve-Redirected-From",
                             "X-Received",
                             "X-Example-Org-MailScanner-SpamCheck",
                             "X-MDAV-Processed",
                             "X-MDRemoteIP",
                             "X-MDaemon-Deliver-To",
                             "X-MDArrival-Date",
                             "X-ASG-Debug-ID",
                             "X-MC-Unique",
                             "X-CSE-ConnectionGUID",
                             "X-CSE-MsgGUID",
                             "X-MIMETrack",
                             "X-MS-Office365-Filtering-Correlation-Id",
                             "X-MS-TrafficTypeDiagnostic",
                             "X-AuditID",
                             "X-Msg-Ref",
                             "X-UI-Filterresults",
                             "X-Provags-ID",
                             "X-Qmail-Scanner-Message-ID",
                             "X-KLMS-AntiVirus",
                             "X-VirusChecked",
                             "X-EsetId",
                             "X-CTCH-RefID",
                             "X-hMailServer-LoopCount",
                             "X-hMailServer-ExternalAccount",
                             "X-Gmail-Fetch-Info",
                             "X-ASG-Orig-Subj",
                             "X-StarScan-Received",
                             "X-MDRcpt-To",
                             "X-Microsoft-Exchange-Diagnostics",
                             "X-IncomingTopHeaderMarker",
                             "X-Spam_score_int",
                             "X-SA-Exim-Connect-IP",
                             "X-FE-Policy-ID",
                             "X-FEAS-Auth-User",
                             "X-PPP-Message-ID",
                             "Content-Length"})
        QTest::newRow(name) << true;
    for (const char *name : {"From",
                             "To",
                             "Subject",
                             "Date",
                             "Message-ID",
                             "List-Id",
                             "List-Unsubscribe",
                             "Precedence",
                             "Sender",
                             "Reply-To",
                             "Resent-From",
                             "Resent-Message-ID",
                             "X-MS-Journal-Report",
                             "In-Reply-To",
                             "References",
                             "X-Mailer",
                             "X-MS-Exchange-Parent-Message-Id",
                             "X-MS-Has-Attach",
                             "X-MDMailing-List",
                             "X-MS-Exchange-Inbox-Rules-Loop",
                             "X-Priority",
                             "Content-Type",
                             "Receive",
                             "Arc",
                             "",
                             "X-"})
        QTest::newRow(*name == '\0' ? "no name" : name) << false;
    QTest::newRow("long") << false;
}

void CanonicalTest::traceFieldsAreKnown()
{
    const std::string tag = QTest::currentDataTag();
    const std::string name = tag == "no name" ? "" : tag == "long" ? std::string(5000, 'x') : tag;
    QTEST(isTraceField(name), "trace");
}

void CanonicalTest::variantsAreEqual_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    const QByteArray base = header + plain + utf8Text;
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &two) {
        QTest::newRow(name) << one << two;
    };
    const auto withHeader = [](QByteArray fields) { return fields + "\r\n" + utf8Text; };

    row("delivered twice",
        "Received: from a by b (Postfix) with ESMTPS id 1; Mon, 15 Jan 2024 10:31:00 +0000\r\nDelivered-To: "
        "office@b.example\r\n"
        "X-OriginalArrivalTime: 15 Jan 2024 10:31:00.0126 (UTC) FILETIME=[28A99B60:01C4F8F0]\r\nX-Virus-Scanned: "
        "ClamAV 1\r\n"
        "Authentication-Results: b; dkim=pass\r\n" +
            base,
        "Return-Path: <anna@a.example>\r\nReceived: from x by y with Microsoft SMTPSVC(6.0.3790.3959);\r\n\t Mon, 15 "
        "Jan 2024 10:51:00 "
        "+0000\r\nReceived: from a by b with ESMTP id 2; Mon, 15 Jan 2024 10:51:00 +0000\r\nX-Spam-Status: No\r\n"
        "DKIM-Signature: v=1; t=2\r\nX-TUID: abcdefghijkl\r\nStatus: RO\r\n" +
            base);
    row("bare line feeds", base, QByteArray(base).replace("\r\n", "\n"));
    row("one more line end at the end", base, base + "\r\n");
    row("no line end at the end", base, base.chopped(2));
    row("blanks at line ends", base, QByteArray(base).replace("ln\r\n", "ln \t\r\n"));
    row("base64", base,
        header + "Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: BASE64\r\n\r\n" +
            utf8Text.toBase64() + "\r\n");
    row("quoted-printable", base,
        header + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                 "Gr=C3=BC=C3=9Fe a=\r\nus K=C3=B6ln\r\n\r\nAnna\r\n");
    row("another charset", base,
        header + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + latinText);
    row("another charset and encoding", base,
        header +
            "Content-Type: TEXT/PLAIN;\r\n\tcharset=\"Windows-1252\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
            latinText.toBase64());
    row(
        "UTF-16", base,
        header + "Content-Type: text/plain; charset=utf-16be\r\nContent-Transfer-Encoding: base64\r\n\r\n" + [] {
            QByteArray wide;
            for (const QChar c : QString::fromUtf8(utf8Text)) {
                wide += static_cast<char>(c.unicode() >> 8);
                wide += static_cast<char>(c.unicode() & 0xFF);
            }
            return wide.toBase64();
        }());
    row("no type and plain text", header + "\r\nHello\r\n", header + "Content-Type: text/plain\r\n\r\nHello\r\n");
    row("another boundary", header + mixed("b1", "JVBERi0x"), header + mixed("----=_NextPart_000_0012", "JVBERi0x"));
    row("base64 in other lines", header + mixed("b", "JVBERi0xLjQK"), header + mixed("b", "JVBE\r\nRi0x\r\nLjQK"));
    row("one more line end behind the last delimiter", header + mixed("b", "JVBERi0x"),
        header + mixed("b", "JVBERi0x") + "\r\n");
    row("blanks behind a delimiter", header + mixed("b", "JVBERi0x"),
        QByteArray(header + mixed("b", "JVBERi0x")).replace("--b\r\n", "--b \t\r\n"));
    row("date of another zone", base,
        QByteArray(base).replace("Mon, 15 Jan 2024 10:30:45 +0000", "15 Jan 2024 05:30:45 -0500"));
    row("folding, tabs, double blanks, trailing blank", base,
        QByteArray(base).replace("Offer 17", "Offer\r\n\t17 ").replace("To: Office ", "To:\tOffice  "));
    row("case of names", base, QByteArray(base).replace("Message-ID", "MESSAGE-ID").replace("Subject", "subject"));
    row("encoded words written in two ways", withHeader("Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"),
        withHeader("Subject: =?iso-8859-1?B?R3L832U=?=\r\n"));
    row("order of different fields", withHeader("A: 1\r\nB: 2\r\n"), withHeader("B: 2\r\nA: 1\r\n"));
    row("order of repeated fields", withHeader("X-A: 1\r\nX-A: 2\r\n"), withHeader("X-A: 2\r\nX-A: 1\r\n"));
    row("order of parameters", withHeader("Content-Type: text/plain; format=flowed; charset=utf-8; delsp=yes\r\n"),
        withHeader("Content-Type: text/plain; charset=utf-8; delsp=yes; format=\"flowed\"\r\n"));
    row("encoded Content-Type parts of an attachment",
        header + "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n",
        header + "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n\r\n\r\n");
}

void CanonicalTest::variantsAreEqual()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    const ContentDigest a = digest(one);
    const ContentDigest b = digest(two);
    QVERIFY(a.complete && b.complete);
    QVERIFY(a.whole != b.whole);
    QCOMPARE(a.canonical, b.canonical);
    QCOMPARE(a.body, b.body);
    QCOMPARE(a.parts, b.parts);
    QCOMPARE(a.bytes, static_cast<std::uint64_t>(one.size()));
}

void CanonicalTest::changesAreSeen_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    const QByteArray base = header + plain + utf8Text;
    const QByteArray attached = header + mixed("b", "JVBERi0x");
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &two) {
        QTest::newRow(name) << one << two;
    };

    row("a second type", header + plain + utf8Text, header + "Content-Type: text/html\r\n" + plain + utf8Text);
    row("another second type", header + plain.chopped(2) + "Content-Type: text/html\r\n\r\n" + utf8Text,
        header + plain.chopped(2) + "Content-Type: text/rtf\r\n\r\n" + utf8Text);
    row("a second encoding of a part", attached,
        QByteArray(attached).replace("Content-Transfer-Encoding: base64",
                                     "Content-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit"));
    row("one byte of an attachment", attached, header + mixed("b", "JVBERi0y"));
    row("a byte outside the base64 alphabet", attached, header + mixed("b", "JVBERi0x!"));
    row("name of an attachment", attached, QByteArray(attached).replace("filename=\"offer", "filename=\"order"));
    row("type of an attachment", attached, QByteArray(attached).replace("application/pdf", "application/zip"));
    row("attachment stripped", attached,
        header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + plain + utf8Text + "\r\n--b--\r\n");
    row("disclaimer added", base, base + "\r\n-- \r\nThis mail is confidential.\r\n");
    row("disclaimer behind the last delimiter", attached, attached + "\r\nThis mail is confidential.\r\n");
    row("disclaimer before the first delimiter", attached,
        header + mixed("b", "JVBERi0x", "This mail is confidential.\r\n"));
    row("list copy", base,
        "List-Id: <staff.lists.example>\r\nPrecedence: list\r\n" +
            QByteArray(base).replace("Offer 17", "[staff] Offer 17"));
    row("list field alone", base, "List-Id: <staff.lists.example>\r\n" + base);
    row("subject", base, QByteArray(base).replace("Offer 17", "Offer 18"));
    row("date", base, QByteArray(base).replace("10:30:45", "10:30:46"));
    row("message id", base, QByteArray(base).replace("<17@", "<18@"));
    row("recipient", base, QByteArray(base).replace("office@b", "sales@b"));
    row("only From and Subject, below", "From: q@x\r\nSubject: below% full\r\n\r\n",
        "From: q@x\r\nSubject: 80% full\r\n\r\n");
    row("bytes that are invalid in UTF-8", header + plain + "a\xFF", header + plain + "a\xFE");
    row("bytes that are invalid in gb2312", header + "Content-Type: text/plain; charset=gb2312\r\n\r\na\xFF",
        header + "Content-Type: text/plain; charset=gb2312\r\n\r\na\xFE");
    row("unknown charset", header + "Content-Type: text/plain; charset=x-one\r\n\r\na\xFF",
        header + "Content-Type: text/plain; charset=x-two\r\n\r\na\xFF");
    row("unknown transfer encoding", header + "Content-Transfer-Encoding: x-uuencode\r\n\r\nabc",
        header + "Content-Transfer-Encoding: 7bit\r\n\r\nabc");
    row("empty line in the middle", header + plain + "a\r\nb", header + plain + "a\r\n\r\nb");
    row("blanks at line ends of an attached text",
        header + "Content-Disposition: attachment\r\nContent-Type: text/x-diff\r\n\r\n+a\r\n b\r\n",
        header + "Content-Disposition: attachment\r\nContent-Type: text/x-diff\r\n\r\n+a \r\n b\r\n");
    row("parts in another order",
        header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n",
        header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntwo\r\n--b\r\n\r\none\r\n--b--\r\n");
    row("parts in another structure",
        header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n",
        header +
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
            "--c\r\n\r\none\r\n--c\r\n\r\ntwo\r\n--c--\r\n--b--\r\n");
    row("another kind of multipart", attached, QByteArray(attached).replace("multipart/mixed", "multipart/related"));
    row("subject of an enclosed message", header + "Content-Type: message/rfc822\r\n\r\nSubject: one\r\n\r\ntext\r\n",
        header + "Content-Type: message/rfc822\r\n\r\nSubject: two\r\n\r\ntext\r\n");
}

void CanonicalTest::changesAreSeen()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    const ContentDigest a = digest(one);
    const ContentDigest b = digest(two);
    QVERIFY(a.complete && b.complete);
    QVERIFY(a.whole != b.whole);
    QVERIFY(a.canonical != b.canonical);
}

void CanonicalTest::brokenMessagesAreNotComparable_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *name, const QByteArray &message, bool complete) {
        QTest::newRow(name) << message << complete;
    };
    const QByteArray multi = header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";

    row("empty", "", false);
    row("no header end", header, false);
    row("header cut in a line", header.chopped(5), false);
    row("begins with an empty line", "\r\n" + header + "\r\ntext", false);
    row("no field", "nonsense\r\n\r\ntext", false);
    row("body alone", "text", false);
    row("delimiter-like line in the header", "--b\r\n", false);
    row("header and no body", header + "\r\n", true);
    row("multipart without a delimiter", multi + "text", false);
    row("multipart cut in the first part", multi + "--b\r\n\r\none", false);
    row("multipart cut in a part's header", multi + "--b\r\nContent-Type: te", false);
    row("multipart cut behind a delimiter", multi + "--b", false);
    row("multipart without the last delimiter", multi + "--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n", false);
    row("closed at once", multi + "--b--", true);
    row("closed without a line end", multi + "--b\r\n\r\none\r\n--b--", true);
    row("part without a header end", multi + "--b\r\nContent-Type: text/plain\r\n--b--\r\n", true);
    row("digest whose parts have no header end",
        header +
            "Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\nSubject: x\r\n--b\r\nSubject: y\r\n--b--\r\n",
        true);
    row("inner multipart open, outer closed",
        multi + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\none\r\n--b--\r\n", true);
    row("inner closed, outer open",
        multi + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\none\r\n--c--\r\n", false);
    row("inner boundary is the outer one",
        multi + "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\none\r\n--b--\r\n", true);
    row("inner boundary begins with the outer one",
        multi + "--b\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\none\r\n--bb--\r\n--b--\r\n",
        true);
    row("empty boundary is opaque", header + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\none\r\n",
        true);
    row("no boundary is opaque", header + "Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\none\r\n", true);
    row("boundary of 2 kB is opaque",
        header + "Content-Type: multipart/mixed; boundary=" + QByteArray(2048, 'b') + "\r\n\r\n--" +
            QByteArray(2048, 'b') + "\r\n",
        true);
    row("enclosed message", header + "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ntext", true);
    row("enclosed message without header end", header + "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n", false);
    row("base64 of invalid UTF-8",
        header + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n//79gMA=\r\n",
        true);
    row("UTF-8 without a charset", header + "\r\nCaf\xC3\xA9 d\xC3\xA9j\xC3\xA0 vu\r\n", true);
    row("NUL bytes", header + "\r\n" + QByteArray(5, '\0'), true);
}

void CanonicalTest::brokenMessagesAreNotComparable()
{
    QFETCH(QByteArray, message);
    QTEST(digest(message).complete, "complete");
}

void CanonicalTest::everyCutBeforeTheLastDelimiterIsSeen()
{
    const QByteArray message = header + mixed("b", "JVBERi0x");
    const ContentDigest whole = digest(message);
    const qsizetype end = message.lastIndexOf("--b--") + 5;
    for (qsizetype length = 0; length < message.size(); ++length) {
        const ContentDigest cut = digest(message.left(length));
        QCOMPARE(cut.complete, length >= end);
        QCOMPARE(cut.canonical == whole.canonical, length >= end);
    }
}

void CanonicalTest::partsAreListed()
{
    const ContentDigest a = digest(header + mixed("b", "JVBERi0x"));
    QCOMPARE(a.parts.size(), std::size_t(2));
    QCOMPARE(a.parts[0], digest(header + plain + utf8Text).parts.at(0));
    const ContentDigest changed = digest(header + mixed("b", "JVBERi0y"));
    QCOMPARE(a.parts[0], changed.parts[0]);
    QVERIFY(a.parts[1] != changed.parts[1]);
    // The same bytes under another name, and another message around the same text, are other parts.
    const auto named = [](const QByteArray &name) {
        return digest(header +
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png; name=" + name +
                      "\r\n\r\ndata\r\n--b--\r\n");
    };
    QVERIFY(named("a.png").parts != named("b.png").parts);
    const auto enclosing = [](const QByteArray &subject) {
        return digest(header + "Content-Type: message/rfc822\r\n\r\nSubject: " + subject + "\r\n\r\nText.\r\n");
    };
    QCOMPARE(enclosing("Yes").parts.size(), std::size_t(2));
    QVERIFY(enclosing("Yes").parts[0] != enclosing("No").parts[0]);
    QCOMPARE(enclosing("Yes").parts[1], enclosing("No").parts[1]);
}

void CanonicalTest::strippedAttachmentLeavesTheOtherParts()
{
    const ContentDigest full = digest(header + mixed("b", "JVBERi0x"));
    const ContentDigest stripped = digest(header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + plain +
                                          utf8Text + "\r\n--b--\r\n");
    QCOMPARE(stripped.parts.size(), std::size_t(1));
    QVERIFY(std::find(full.parts.begin(), full.parts.end(), stripped.parts[0]) != full.parts.end());
    QVERIFY(full.body != stripped.body);
}

void CanonicalTest::resentMailHasTheSameBody()
{
    const QByteArray again = QByteArray(header).replace("<17@", "<18@").replace("10:30:45", "10:32:00");
    const ContentDigest a = digest(header + mixed("one", "JVBERi0x"));
    const ContentDigest b = digest(again + mixed("two", "JVBERi0x"));
    QCOMPARE(a.body, b.body);
    QVERIFY(a.canonical != b.canonical);
    QVERIFY(a.body != digest(again + mixed("two", "JVBERi0y")).body);
}

void CanonicalTest::bodyTextIsCompared_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    QTest::addColumn<bool>("equal");
    QTest::newRow("LF and CR LF") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n") << true;
    QTest::newRow("lone CR") << QByteArray("a\rb") << QByteArray("a\r\nb") << true;
    QTest::newRow("same length") << QByteArray("aaaa bbbb") << QByteArray("cccc dddd") << false;
    QTest::newRow("blanks inside") << QByteArray("Hello world") << QByteArray("Hello    world") << false;
    QTest::newRow("blanks in front") << QByteArray(" Hello") << QByteArray("Hello") << false;
    QTest::newRow("line of blanks at the end") << QByteArray("a\r\n") << QByteArray("a\r\n  \r\n\t\r\n") << true;
    QTest::newRow("empty lines in front") << QByteArray("\r\na") << QByteArray("a") << false;
    QTest::newRow("UTF-8 without a charset") << QByteArray("Caf\xC3\xA9") << QByteArray("Cafe") << false;
    QTest::newRow("long runs of blanks") << QByteArray("a" + QByteArray(100'000, ' ') + "b")
                                         << QByteArray("a" + QByteArray(100'001, ' ') + "b") << false;
}

void CanonicalTest::bodyTextIsCompared()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    const bool equal = digest(header + "\r\n" + one).canonical == digest(header + "\r\n" + two).canonical;
    QTEST(equal, "equal");
}

void CanonicalTest::feedingInPiecesChangesNothing_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("multipart") << QByteArray(header + mixed("b", "JVBERi0xLjQK", "pre\r\n", "post\r\n"));
    QTest::newRow("text in base64") << QByteArray(header + "Content-Transfer-Encoding: base64\r\n\r\n" +
                                                  utf8Text.toBase64());
    QTest::newRow("text in quoted-printable") << QByteArray(
        header + "Content-Transfer-Encoding: quoted-printable\r\n\r\na=3D \r\n=\r\nb=E4=\t\r\nc =20\r\n\r\n");
    QTest::newRow("blanks") << QByteArray(header + "\r\na" + QByteArray(70'000, ' ') + "\r\nb" +
                                          QByteArray(60'000, '\t') + "\r\n\r\n");
    QTest::newRow("broken gb2312") << QByteArray(header + "Content-Type: text/plain; charset=gb2312\r\n\r\n" +
                                                 QByteArray("\xC4\xE3 \xFF").repeated(2000));
    QTest::newRow("long lines") << QByteArray(header + mixed("b", QByteArray("A").repeated(200'001)));
    QTest::newRow("long delimiter line") << QByteArray(
        QByteArray(header + mixed("b", "JVBERi0x")).replace("--b\r\n", "--b" + QByteArray(70'000, ' ') + "\r\n"));
    QTest::newRow("huge header") << QByteArray(header + "X: " + QByteArray(2'000'000, 'x') +
                                               "\r\nContent-Type: text/html\r\n\r\ntext\r\n");
    QTest::newRow("enclosed") << QByteArray(header + "Content-Type: message/rfc822\r\n\r\n" + header +
                                            mixed("b", "JVBERi0x"));
}

void CanonicalTest::feedingInPiecesChangesNothing()
{
    QFETCH(QByteArray, message);
    const ContentDigest whole = digest(message);
    const std::vector<std::size_t> sizes =
        message.size() > 10'000 ? std::vector<std::size_t>{997, 65'536} : std::vector<std::size_t>{1, 2, 3, 7, 100};
    for (const std::size_t size : sizes) {
        CanonicalDigester digester;
        std::string_view rest(message.constData(), static_cast<std::size_t>(message.size()));
        for (; !rest.empty(); rest.remove_prefix(std::min(size, rest.size())))
            digester.feed(rest.substr(0, size));
        const ContentDigest pieces = digester.finish();
        QVERIFY(pieces == whole);
    }
}

void CanonicalTest::nestingIsLimited()
{
    QByteArray open = header;
    QByteArray close;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        open += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
        close.prepend("--" + boundary + "--\r\n");
    }
    const ContentDigest nested = digest(open + "\r\ntext\r\n" + close);
    QVERIFY(nested.complete);
    QCOMPARE(nested.parts.size(), std::size_t(1));

    QByteArray enclosed = header;
    for (int i = 0; i < 10'000; ++i)
        enclosed += "Content-Type: message/rfc822\r\n\r\n";
    QVERIFY(digest(enclosed + "\r\ntext\r\n").complete);
}

void CanonicalTest::partsAreLimited()
{
    QByteArray message = header + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int i = 0; i < 20'000; ++i)
        message += "--b\r\n\r\nx\r\n";
    const ContentDigest a = digest(message + "--b--\r\n");
    QVERIFY(a.complete);
    QCOMPARE(a.parts.size(), limits::mimeParts);
    const ContentDigest b = digest(message + "--b\r\n\r\ny\r\n--b--\r\n");
    QVERIFY(a.canonical != b.canonical); // what is not listed is compared all the same
}

void CanonicalTest::hugeHeaderIsNotComparable()
{
    QVERIFY(!digest(header + "X: " + QByteArray(2'000'000, 'x') + "\r\n\r\ntext").complete);
    QVERIFY(!digest(header + QByteArray("X: 1\r\n").repeated(5000) + "\r\ntext").complete);
}

QTEST_APPLESS_MAIN(CanonicalTest)
#include "tst_mime_canonical.moc"
