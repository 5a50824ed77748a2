// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/mime/header.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::mime;

class ReceivedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hopIsRead_data();
    void hopIsRead();
    void hopsKeepTheirOrder();
    void negativeDelayIsKept();
    void hostileValuesAreReadInLinearTime();
};

namespace {

struct Expected
{
    const char *from = "";
    const char *fromInfo = "";
    const char *fromAddress = "";
    const char *by = "";
    const char *with = "";
    const char *id = "";
    const char *forAddress = "";
    const char *tls = "";
    const char *product = "";
    const char *utc = "";
};

QByteArray shown(const Hop &hop)
{
    const std::string date = hop.date ? isoUtc(*hop.date) : std::string();
    return QByteArray::fromStdString("from=" + hop.from + "|info=" + hop.fromInfo + "|address=" + hop.fromAddress +
                                     "|by=" + hop.by + "|with=" + hop.with + "|id=" + hop.id + "|for=" +
                                     hop.forAddress + "|tls=" + hop.tls + "|product=" + hop.product + "|date=" + date);
}

QByteArray shown(const Expected &e)
{
    return QByteArray("from=") + e.from + "|info=" + e.fromInfo + "|address=" + e.fromAddress + "|by=" + e.by +
           "|with=" + e.with + "|id=" + e.id + "|for=" + e.forAddress + "|tls=" + e.tls + "|product=" + e.product +
           "|date=" + e.utc;
}

} // namespace

void ReceivedTest::hopIsRead_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("hop");
    const auto row = [](const char *name, const char *raw, const Expected &e) {
        QTest::newRow(name) << QByteArray(raw) << shown(e);
    };

    row("Postfix",
        " from out.a.example (out.a.example [203.0.113.41])\r\n\tby mx.b.example (Postfix) with ESMTP id "
        "11BBBD545EC\r\n"
        "\tfor <k@b.example>; Wed, 19 Mar 2025 09:01:00 +0200 (EET)",
        {.from = "out.a.example",
         .fromInfo = "out.a.example [203.0.113.41]",
         .fromAddress = "203.0.113.41",
         .by = "mx.b.example",
         .with = "ESMTP",
         .id = "11BBBD545EC",
         .forAddress = "k@b.example",
         .product = "Postfix",
         .utc = "2025-03-19T07:01:00Z"});
    row("Courier",
        "from a.example (a.example [::ffff:203.0.113.41])\r\n  (TLS: TLSv1.2,256bits,ECDHE-RSA-AES256-GCM-SHA384)\r\n"
        "  by mail.b.example with ESMTPS; Wed, 19 Mar 2025 09:01:00 +0200\r\n"
        "  id 00000000000A4123.0000000067DA6B1C.00001F2A",
        {.from = "a.example",
         .fromInfo = "a.example [::ffff:203.0.113.41]",
         .fromAddress = "203.0.113.41",
         .by = "mail.b.example",
         .with = "ESMTPS",
         .id = "00000000000A4123.0000000067DA6B1C.00001F2A",
         .tls = "TLS: TLSv1.2,256bits,ECDHE-RSA-AES256-GCM-SHA384",
         .utc = "2025-03-19T07:01:00Z"});
    row("Momentum, with the client's port",
        "from ([203.0.113.41:50387] helo=i6.a.example) by m12.b.example (ecelerity 4.2.1.55028 r(Core:4.2.1.12)) with "
        "ESMTP\r\n\tid 80/0A-02454-4DCB6054 for <k@b.example>; Wed, 19 Mar 2025 09:01:00 +0200",
        {.from = "i6.a.example",
         .fromInfo = "[203.0.113.41:50387] helo=i6.a.example",
         .fromAddress = "203.0.113.41",
         .by = "m12.b.example",
         .with = "ESMTP",
         .id = "80/0A-02454-4DCB6054",
         .forAddress = "k@b.example",
         .product = "ecelerity 4.2.1.55028 r(Core:4.2.1.12)",
         .utc = "2025-03-19T07:01:00Z"});
    row("an old Exim, with the client's port",
        "from a.example ([203.0.113.41.63559]) by b.example with esmtp (Exim 3.35 #1 (Debian)) id 1GNrLz-000295-00; "
        "Wed, 19 Mar 2025 09:01:00 +0200",
        {.from = "a.example",
         .fromInfo = "[203.0.113.41.63559]",
         .fromAddress = "203.0.113.41",
         .by = "b.example",
         .with = "esmtp",
         .id = "1GNrLz-000295-00",
         .product = "Exim 3.35",
         .utc = "2025-03-19T07:01:00Z"});
    row("qmail, with the client's user",
        "from a.example (HELO pc.a.example) (joe@203.0.113.41) by b.example with SMTP; 19 Mar 2025 07:01:00 -0000",
        {.from = "pc.a.example",
         .fromInfo = "a.example HELO pc.a.example joe@203.0.113.41",
         .fromAddress = "203.0.113.41",
         .by = "b.example",
         .with = "SMTP",
         .utc = "2025-03-19T07:01:00Z"});
    row("qmail, where the client gave no name",
        "from a.example (HELO ) (203.0.113.41) by b.example with SMTP; 19 Mar 2025 07:01:00 -0000",
        {.from = "a.example",
         .fromInfo = "203.0.113.41",
         .fromAddress = "203.0.113.41",
         .by = "b.example",
         .with = "SMTP",
         .utc = "2025-03-19T07:01:00Z"});
    row("GMX, with the address behind the parentheses",
        "from a.example (EHLO pc7) [203.0.113.41] by mail.b.example (mp033) with SMTP; 19 Mar 2025 09:01:00 +0200",
        {.from = "pc7",
         .fromInfo = "a.example EHLO pc7 [203.0.113.41]",
         .fromAddress = "203.0.113.41",
         .by = "mail.b.example",
         .with = "SMTP",
         .product = "mp033",
         .utc = "2025-03-19T07:01:00Z"});
    row("a gateway that puts the client in parentheses",
        "(from PC7 [203.0.113.41]) by gate.b.example (NAVGW 2.5.2.12) with SMTP id M2006040415284308595 for "
        "<k@b.example>; Wed, 19 Mar 2025 09:01:00 +0200",
        {.from = "PC7",
         .fromInfo = "[203.0.113.41]",
         .fromAddress = "203.0.113.41",
         .by = "gate.b.example",
         .with = "SMTP",
         .id = "M2006040415284308595",
         .forAddress = "k@b.example",
         .product = "NAVGW 2.5.2.12",
         .utc = "2025-03-19T07:01:00Z"});
    row("Sendmail, from a program on its host",
        "(from root@localhost) by b.example (8.14.4/8.14.4/Submit) id 52J71; Wed, 19 Mar 2025 09:01:00 +0200",
        {.by = "b.example", .id = "52J71", .product = "Sendmail 8.14.4", .utc = "2025-03-19T07:01:00Z"});
    row("a comma behind the host",
        "from a.example(203.0.113.41) via SMTP by b.example, id smtpdEDUB8h; Wed Mar 19 07:01:00 2025",
        {.from = "a.example",
         .fromInfo = "203.0.113.41",
         .fromAddress = "203.0.113.41",
         .by = "b.example",
         .with = "SMTP",
         .id = "smtpdEDUB8h",
         .utc = "2025-03-19T07:01:00Z"});
    row("MessageLabs",
        "from a.example (HELO mail.a.example) (203.0.113.41) by server-7.tower-1.b.example with "
        "ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP; 19 Mar 2025 07:01:00 -0000",
        {.from = "mail.a.example",
         .fromInfo = "a.example HELO mail.a.example 203.0.113.41",
         .fromAddress = "203.0.113.41",
         .by = "server-7.tower-1.b.example",
         .with = "SMTP",
         .tls = "ECDHE-RSA-AES256-GCM-SHA384 encrypted",
         .utc = "2025-03-19T07:01:00Z"});
    row("MailEnable",
        "from a.example ([203.0.113.41]) by mail.b.example with MailEnable ESMTP; Wed, 19 Mar 2025 09:01:00 +0200",
        {.from = "a.example",
         .fromInfo = "[203.0.113.41]",
         .fromAddress = "203.0.113.41",
         .by = "mail.b.example",
         .with = "ESMTP",
         .product = "MailEnable",
         .utc = "2025-03-19T07:01:00Z"});
    row("Postfix with TLS",
        "from a.example (a.example [IPv6:2001:db8::1])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 "
        "bits)\r\n"
        "\t key-exchange X25519)\r\n\t(No client certificate requested)\r\n\tby b (Postfix) with ESMTPS id 4Ysz;\r\n"
        "\tWed, 19 Mar 2025 09:01:00 +0200 (EET)",
        {.from = "a.example",
         .fromInfo = "a.example [IPv6:2001:db8::1]",
         .fromAddress = "2001:db8::1",
         .by = "b",
         .with = "ESMTPS",
         .id = "4Ysz",
         .tls = "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519",
         .product = "Postfix",
         .utc = "2025-03-19T07:01:00Z"});
    row("Postfix pickup", "by HOST (Postfix, from userid 1001) id 1B28BD5C5EE; Tue,  4 Mar 2025 00:00:04 +0200 (EET)",
        {.by = "HOST", .id = "1B28BD5C5EE", .product = "Postfix", .utc = "2025-03-03T22:00:04Z"});
    row("Postfix before-queue filter",
        "from a (a [192.0.2.1]) by mx (Postfix) with SMTP\r\n\tfor <k@b>; Wed, 19 Mar 2025 09:01:00 +0000",
        {.from = "a",
         .fromInfo = "a [192.0.2.1]",
         .fromAddress = "192.0.2.1",
         .by = "mx",
         .with = "SMTP",
         .forAddress = "k@b",
         .product = "Postfix",
         .utc = "2025-03-19T09:01:00Z"});
    row("Exim",
        "from [192.168.2.99] (port=48094)\r\n\tby s.example with esmtp (Exim 4.96)\r\n\t(envelope-from "
        "<a@s.example>)\r\n"
        "\tid 1tzUnM-00040x-06\r\n\tfor t@x.example;\r\n\tTue, 01 Apr 2025 08:08:20 +0200",
        {.from = "[192.168.2.99]",
         .fromInfo = "port=48094",
         .fromAddress = "192.168.2.99",
         .by = "s.example",
         .with = "esmtp",
         .id = "1tzUnM-00040x-06",
         .forAddress = "t@x.example",
         .product = "Exim 4.96",
         .utc = "2025-04-01T06:08:20Z"});
    row("Exim with HELO and TLS",
        "from dsl.example ([198.51.100.7]:4321 helo=laptop) by s.example with esmtpsa (TLS1.3) tls "
        "TLS_AES_256 (Exim 4.94.2) id 1a-2b-3c; Tue, 01 Apr 2025 08:08:20 +0200",
        {.from = "laptop",
         .fromInfo = "dsl.example [198.51.100.7]:4321 helo=laptop",
         .fromAddress = "198.51.100.7",
         .by = "s.example",
         .with = "esmtpsa",
         .id = "1a-2b-3c",
         .tls = "TLS1.3",
         .product = "Exim 4.94.2",
         .utc = "2025-04-01T06:08:20Z"});
    row("Sendmail",
        "from h.example (dyn.example [192.0.2.9] (may be forged))\r\n\t(authenticated bits=0)\r\n"
        "\tby s.example (8.14.4/8.14.4/Debian-4) with ESMTP id o4ABC123\r\n"
        "\t(version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-SHA bits=256 verify=NO)\r\n\tfor <k@b>; Wed, 5 May 2010 10:00:00 "
        "-0400",
        {.from = "h.example",
         .fromInfo = "dyn.example [192.0.2.9] (may be forged)",
         .fromAddress = "192.0.2.9",
         .by = "s.example",
         .with = "ESMTP",
         .id = "o4ABC123",
         .forAddress = "k@b",
         .tls = "version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-SHA bits=256 verify=NO",
         .product = "Sendmail 8.14.4",
         .utc = "2010-05-05T14:00:00Z"});
    row("qmail over the network",
        "from unknown (HELO mail.example) (192.0.2.3)\n  by 0 with SMTP; 15 Jan 2024 10:00:00 -0000",
        {.from = "mail.example",
         .fromInfo = "unknown HELO mail.example 192.0.2.3",
         .fromAddress = "192.0.2.3",
         .by = "0",
         .with = "SMTP",
         .utc = "2024-01-15T10:00:00Z"});
    row("Postfix that says nothing of the cipher",
        "from a.example (a.example [192.0.2.1]) by mx.b.example (Postfix) with ESMTPS id 1F; Wed, 19 Mar 2025 09:01:00 "
        "+0000",
        {.from = "a.example",
         .fromInfo = "a.example [192.0.2.1]",
         .fromAddress = "192.0.2.1",
         .by = "mx.b.example",
         .with = "ESMTPS",
         .id = "1F",
         .tls = "ESMTPS",
         .product = "Postfix",
         .utc = "2025-03-19T09:01:00Z"});
    row("signed in over TLS", "from a by b with UTF8SMTPSA id 1F; Wed, 19 Mar 2025 09:01:00 +0000",
        {.from = "a", .by = "b", .with = "UTF8SMTPSA", .id = "1F", .tls = "UTF8SMTPSA", .utc = "2025-03-19T09:01:00Z"});
    row("signed in, but in clear", "from a by b with ESMTPA id 1F; Wed, 19 Mar 2025 09:01:00 +0000",
        {.from = "a", .by = "b", .with = "ESMTPA", .id = "1F", .utc = "2025-03-19T09:01:00Z"});
    row("LMTP over TLS", "from a by b with lmtps id 1F; Wed, 19 Mar 2025 09:01:00 +0000",
        {.from = "a", .by = "b", .with = "lmtps", .id = "1F", .tls = "lmtps", .utc = "2025-03-19T09:01:00Z"});
    row("IronPort over TLS",
        "from out.example ([192.0.2.3])\r\n  by esa1.example with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384; 15 Jan 2024 "
        "10:00:00 -0000",
        {.from = "out.example",
         .fromInfo = "[192.0.2.3]",
         .fromAddress = "192.0.2.3",
         .by = "esa1.example",
         .with = "ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384",
         .tls = "ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384",
         .utc = "2024-01-15T10:00:00Z"});
    row("qmail over TLS",
        "from unknown (HELO mail.example) (192.0.2.3)\n  by 0 with (DHE-RSA-AES256-SHA encrypted) SMTP; 15 Jan 2024 "
        "10:00:00 -0000",
        {.from = "mail.example",
         .fromInfo = "unknown HELO mail.example 192.0.2.3",
         .fromAddress = "192.0.2.3",
         .by = "0",
         .with = "SMTP",
         .tls = "DHE-RSA-AES256-SHA encrypted",
         .utc = "2024-01-15T10:00:00Z"});
    row("qmail invoked", "(qmail 10876 invoked from network); 15 Jan 2024 10:00:00 -0000",
        {.id = "10876", .product = "qmail", .utc = "2024-01-15T10:00:00Z"});
    row("OpenSMTPD",
        "from a.example (<unknown> [192.168.1.61])\r\n\tby s.example (OpenSMTPD) with ESMTPS id 2eca3495 "
        "(TLSv1.3:AEAD-AES256-GCM-SHA384:256:NO)\r\n\tfor <a@q>;\r\n\tWed, 2 Apr 2025 10:28:21 +0100 (WEST)",
        {.from = "a.example",
         .fromInfo = "<unknown> [192.168.1.61]",
         .fromAddress = "192.168.1.61",
         .by = "s.example",
         .with = "ESMTPS",
         .id = "2eca3495",
         .forAddress = "a@q",
         .tls = "TLSv1.3:AEAD-AES256-GCM-SHA384:256:NO",
         .product = "OpenSMTPD",
         .utc = "2025-04-02T09:28:21Z"});
    row("Exchange 2003",
        "from m.example ([203.0.113.170]) by EXCH01.x.local with Microsoft SMTPSVC(6.0.3790.3959);\r\n"
        "\t Tue, 14 Jan 2025 09:35:09 +0200",
        {.from = "m.example",
         .fromInfo = "[203.0.113.170]",
         .fromAddress = "203.0.113.170",
         .by = "EXCH01.x.local",
         .with = "Microsoft SMTPSVC",
         .product = "Microsoft SMTPSVC 6.0.3790.3959",
         .utc = "2025-01-14T07:35:09Z"});
    row("Exchange 2003 over TLS",
        "from m.example ([203.0.113.170]) by EXCH01.x.local over TLS secured channel with "
        "Microsoft SMTPSVC(6.0.3790.3959);\r\n\t Tue, 14 Jan 2025 09:01:02 +0200",
        {.from = "m.example",
         .fromInfo = "[203.0.113.170]",
         .fromAddress = "203.0.113.170",
         .by = "EXCH01.x.local",
         .with = "Microsoft SMTPSVC",
         .tls = "TLS secured channel",
         .product = "Microsoft SMTPSVC 6.0.3790.3959",
         .utc = "2025-01-14T07:01:02Z"});
    row("Exchange 2016",
        "from EX1.x.local (10.0.0.1) by EX2.x.local (10.0.0.2) with Microsoft SMTP Server (TLS) id 15.1.2507.6; "
        "Tue, 14 Jan 2025 09:01:02 +0200",
        {.from = "EX1.x.local",
         .fromInfo = "10.0.0.1",
         .fromAddress = "10.0.0.1",
         .by = "EX2.x.local",
         .with = "Microsoft SMTP Server",
         .tls = "TLS",
         .product = "Microsoft SMTP Server 15.1.2507.6",
         .utc = "2025-01-14T07:01:02Z"});
    row("Exchange Online",
        "from AM0PR.example (2603:10a6:20b:3::4) by DB7PR.example (2603:10a6:20b:3::5) with Microsoft SMTP Server "
        "(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.4065.22 via Frontend Transport; "
        "Tue, 14 Jan 2025 07:01:02 +0000",
        {.from = "AM0PR.example",
         .fromInfo = "2603:10a6:20b:3::4",
         .fromAddress = "2603:10a6:20b:3::4",
         .by = "DB7PR.example",
         .with = "Microsoft SMTP Server",
         .tls = "version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
         .product = "Microsoft SMTP Server 15.20.4065.22",
         .utc = "2025-01-14T07:01:02Z"});
    row("Exchange mapi",
        "from EX1.x.local ([fe80::1c2d:3e4f%5]) by EX2.x.local ([fe80::1%12]) with mapi id 15.01.2507.035; "
        "Tue, 14 Jan 2025 09:01:02 +0200",
        {.from = "EX1.x.local",
         .fromInfo = "[fe80::1c2d:3e4f%5]",
         .fromAddress = "fe80::1c2d:3e4f%5",
         .by = "EX2.x.local",
         .with = "mapi",
         .product = "Microsoft Exchange 15.01.2507.035",
         .utc = "2025-01-14T07:01:02Z"});
    row("Gmail inside",
        "by 2002:a05:6a10:1234:b0:123:4567 with SMTP id x1csp123456; Tue, 14 Jan 2025 00:01:02 -0700 (PDT)",
        {.by = "2002:a05:6a10:1234:b0:123:4567",
         .with = "SMTP",
         .id = "x1csp123456",
         .product = "Google",
         .utc = "2025-01-14T07:01:02Z"});
    row("Gmail inside, before 2016", "by 10.58.181.4 with SMTP id a1csp93213vdc; Tue, 4 Jun 2013 02:00:03 -0700 (PDT)",
        {.by = "10.58.181.4",
         .with = "SMTP",
         .id = "a1csp93213vdc",
         .product = "Google",
         .utc = "2013-06-04T09:00:03Z"});
    row("another network of such addresses", "by 10.0.3.7 with SMTP id 5f3a9c0012e4; Tue, 4 Jun 2013 02:00:03 -0700",
        {.by = "10.0.3.7", .with = "SMTP", .id = "5f3a9c0012e4", .utc = "2013-06-04T09:00:03Z"});
    row("pickup folder of Exchange",
        "from mail pickup service by srv.x.local with Microsoft SMTPSVC;\r\n\t Wed, 1 Sep 2004 10:07:00 +0200",
        {.by = "srv.x.local",
         .with = "Microsoft SMTPSVC",
         .product = "Microsoft SMTPSVC",
         .utc = "2004-09-01T08:07:00Z"});
    row("a host named mail", "from mail (mail [192.0.2.1]) by b.example with SMTP; Wed, 1 Sep 2004 10:07:00 +0200",
        {.from = "mail",
         .fromInfo = "mail [192.0.2.1]",
         .fromAddress = "192.0.2.1",
         .by = "b.example",
         .with = "SMTP",
         .utc = "2004-09-01T08:07:00Z"});
    row("Gmail",
        "from m.example (m.example. [203.0.113.5]) by mx.google.com with ESMTPS id ab12si34.5.2025 for "
        "<k@gmail.example> "
        "(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Tue, 14 Jan 2025 00:01:02 -0800 (PST)",
        {.from = "m.example",
         .fromInfo = "m.example. [203.0.113.5]",
         .fromAddress = "203.0.113.5",
         .by = "mx.google.com",
         .with = "ESMTPS",
         .id = "ab12si34.5.2025",
         .forAddress = "k@gmail.example",
         .tls = "version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256",
         .product = "Google",
         .utc = "2025-01-14T08:01:02Z"});
    row("fetchmail",
        "from pop3.p.example [198.51.100.3]\r\n\tby h.example with POP3 (fetchmail-6.4.37)\r\n\tfor <u@localhost> "
        "(single-drop); Wed, 05 Feb 2025 09:05:00 +0100 (CET)",
        {.from = "pop3.p.example",
         .fromInfo = "[198.51.100.3]",
         .fromAddress = "198.51.100.3",
         .by = "h.example",
         .with = "POP3",
         .forAddress = "u@localhost",
         .product = "fetchmail-6.4.37",
         .utc = "2025-02-05T08:05:00Z"});
    row("getmail", "from unknown by h.example with POP3 getmail6 msgid:1/abc; 05 Feb 2025 08:08:20 -0000",
        {.from = "unknown", .by = "h.example", .with = "POP3", .product = "getmail6", .utc = "2025-02-05T08:08:20Z"});
    row("mpop", "from pop.example by h.example (mpop-1.4.18) with POP3\r\n\tfor <u>; Wed, 05 Feb 2025 09:05:00 +0100",
        {.from = "pop.example",
         .by = "h.example",
         .with = "POP3",
         .forAddress = "u",
         .product = "mpop-1.4.18",
         .utc = "2025-02-05T08:05:00Z"});
    row("amavis",
        "from mx.b.example ([127.0.0.1])\r\n\tby localhost (mx.b.example [127.0.0.1]) (amavisd-new, port 10024)\r\n"
        "\twith ESMTP id AbC-1; Wed, 19 Mar 2025 09:01:00 +0200 (EET)",
        {.from = "mx.b.example",
         .fromInfo = "[127.0.0.1]",
         .fromAddress = "127.0.0.1",
         .by = "localhost",
         .with = "ESMTP",
         .id = "AbC-1",
         .product = "amavisd-new",
         .utc = "2025-03-19T07:01:00Z"});
    row("Dovecot LMTP",
        "from mx.c.example ([127.0.0.1])\r\n\tby mx.c.example with LMTP\r\n\tid +CP4BKxr2mezOgAAfpUolg\r\n"
        "\t(envelope-from <t@f.example>)\r\n\tfor <k@c.example>; Wed, 19 Mar 2025 09:01:00 +0200",
        {.from = "mx.c.example",
         .fromInfo = "[127.0.0.1]",
         .fromAddress = "127.0.0.1",
         .by = "mx.c.example",
         .with = "LMTP",
         .id = "+CP4BKxr2mezOgAAfpUolg",
         .forAddress = "k@c.example",
         .utc = "2025-03-19T07:01:00Z"});
    row("behind a PIX",
        "from XXXXXXXX (unknown [192.0.2.77]) by mx.b.example (Postfix) with SMTP id 1F; Wed, 19 Mar 2025 09:01:00 "
        "+0200",
        {.from = "XXXXXXXX",
         .fromInfo = "unknown [192.0.2.77]",
         .fromAddress = "192.0.2.77",
         .by = "mx.b.example",
         .with = "SMTP",
         .id = "1F",
         .product = "Postfix",
         .utc = "2025-03-19T07:01:00Z"});
    row("SendGrid without a semicolon",
        "by filter0165p1las1.sendgrid.net with SMTP id filter0165p1las1-21870-5AB8F5C8-1B\r\n"
        "        2018-03-26 13:35:36.270951634 +0000 UTC",
        {.by = "filter0165p1las1.sendgrid.net",
         .with = "SMTP",
         .id = "filter0165p1las1-21870-5AB8F5C8-1B",
         .utc = "2018-03-26T13:35:36Z"});
    row("webmail",
        "from 192.0.2.4 (SquirrelMail authenticated user k)\r\n\tby webmail.example with HTTP;\r\n\tMon, 15 Jan 2024 "
        "10:00:00 +0100 (CET)",
        {.from = "192.0.2.4",
         .fromInfo = "SquirrelMail authenticated user k",
         .fromAddress = "192.0.2.4",
         .by = "webmail.example",
         .with = "HTTP",
         .utc = "2024-01-15T09:00:00Z"});
    row("webmail by name", "by webmail.example (Horde Framework) with HTTP; Mon, 15 Jan 2024 10:00:00 +0100",
        {.by = "webmail.example", .with = "HTTP", .product = "Horde Framework", .utc = "2024-01-15T09:00:00Z"});
    row("via HTTP", "from [192.0.2.4] by web1.example via HTTP; Mon, 15 Jan 2024 10:00:00 +0100",
        {.from = "[192.0.2.4]",
         .fromAddress = "192.0.2.4",
         .by = "web1.example",
         .with = "HTTP",
         .utc = "2024-01-15T09:00:00Z"});
    row("any case", "FROM a (b [192.0.2.1]) BY c VIA tcp WITH esmtp ID 1 FOR <k@c>; 15 Jan 2024 10:00:00 +0100",
        {.from = "a",
         .fromInfo = "b [192.0.2.1]",
         .fromAddress = "192.0.2.1",
         .by = "c",
         .with = "esmtp",
         .id = "1",
         .forAddress = "k@c",
         .utc = "2024-01-15T09:00:00Z"});
    row("repeated by", "by me by you with SMTP; 15 Jan 2024 10:00:00 +0000",
        {.by = "me", .with = "SMTP", .utc = "2024-01-15T10:00:00Z"});
    row("full weekday", "by a; Saturday, 21 Apr 2018 03:01:05 +0000", {.by = "a", .utc = "2018-04-21T03:01:05Z"});
    row("date without a zone", "by a; Apr 21 2018 3:01:05", {.by = "a", .utc = "2018-04-21T03:01:05Z"});
    row("American date", "by a; 4/20/2018 11:01:16 PM -0400 (EDT)", {.by = "a", .utc = "2018-04-21T03:01:16Z"});
    row("ISO date", "by a; 2018-4-20 11:01:08 PM", {.by = "a", .utc = "2018-04-20T23:01:08Z"});
    row("semicolon in a comment", "by a (x; 15 Jan 1999 10:00:00 +0000); 15 Jan 2024 10:00:00 +0000",
        {.by = "a", .product = "x; 15 Jan 1999 10:00:00 +0000", .utc = "2024-01-15T10:00:00Z"});
    row("comment not closed", "by a (b; 15 Jan 2024 10:00:00 +0000",
        {.by = "a", .product = "b; 15 Jan 2024 10:00:00 +0000", .utc = "2024-01-15T10:00:00Z"});
    row("weekday without a semicolon", "by a with SMTP Mon, 15 Jan 2024 10:00:00 +0000",
        {.by = "a", .with = "SMTP", .utc = "2024-01-15T10:00:00Z"});
    row("no date", "from a by b with SMTP; soon", {.from = "a", .by = "b", .with = "SMTP"});
    row("date only", "; Mon, 15 Jan 2024 10:00:00 +0000", {.utc = "2024-01-15T10:00:00Z"});
    row("bare date", "Mon, 15 Jan 2024 10:00:00 +0000", {.utc = "2024-01-15T10:00:00Z"});
    row("semicolon alone", ";", {});
    row("empty", "", {});
    row("keywords alone", "from by with id for", {});
    row("8-bit", "from \xE4 by b; 15 Jan 2024 10:00:00 +0000",
        {.from = "\xC3\xA4", .by = "b", .utc = "2024-01-15T10:00:00Z"});
}

void ReceivedTest::hopIsRead()
{
    QFETCH(QByteArray, raw);
    QTEST(shown(parseReceived(raw.toStdString())), "hop");
}

void ReceivedTest::hopsKeepTheirOrder()
{
    const HeaderView header(
        "Received: from c by d; 15 Jan 2024 15:10:13 +0000\nX: 1\nRECEIVED: from b by c; 15 Jan 2024 10:00:00 +0000\n"
        "Received: from a\n\tby b; 15 Jan 2024 09:00:00 +0000\n\n");
    const std::vector<Hop> hops = parseHops(header);
    QCOMPARE(hops.size(), std::size_t(3));
    QCOMPARE(hops[0].by, std::string("d"));
    QCOMPARE(hops[2].by, std::string("b"));
    QCOMPARE(*hops[0].date - *hops[1].date, EpochSeconds(310 * 60 + 13));
}

void ReceivedTest::negativeDelayIsKept()
{
    const HeaderView header(
        "Received: by b; 15 Jan 2024 09:59:50 +0000\nReceived: by a; 15 Jan 2024 10:00:00 +0000\n\n");
    const std::vector<Hop> hops = parseHops(header);
    QCOMPARE(*hops[0].date - *hops[1].date, EpochSeconds(-10));
}

void ReceivedTest::hostileValuesAreReadInLinearTime()
{
    for (const char *piece :
         {"(", ")", ";", "[", "\"", "from ", "by (", "helo= ", "( HELO x ) ", "from ([", "\\", "id;", "Mon, "}) {
        std::string text;
        while (text.size() < 2'000'000)
            text += piece;
        QVERIFY(!parseReceived("by b; 15 Jan 2024 10:00:00 +0000" + text).by.empty());
        QVERIFY(!parseReceived("from x (" + text).from.empty());
    }
    QVERIFY(parseReceived("by " + std::string(3'000'000, 'x')).by.size() <= 64 * 1024);
}

QTEST_APPLESS_MAIN(ReceivedTest)
#include "tst_mime_received.moc"
