// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/mime/addressscanner.h"
#include "core/mime/header.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::mime;

class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void addressesAreLimited();
    void keyTextNamesMailboxesOnly();
};

void AddressesTest::addressesAreRead_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown"); ///< "name <mailbox>|…"
    const auto row = [](const char *name, QByteArray raw, QString shown) { QTest::newRow(name) << raw << shown; };

    row("bare", " t@x.example", u" <t@x.example>|"_qs);
    row("brackets alone", "<t@x.example>", u" <t@x.example>|"_qs);
    row("name", "John Doe <j@x>", u"John Doe <j@x>|"_qs);
    row("quoted name", "\"John Doe\" <j@x>", u"John Doe <j@x>|"_qs);
    row("comma in quotes", "\"Doe, \\\"J\\\" John\" <j@x>, b@y", u"Doe, \"J\" John <j@x>| <b@y>|"_qs);
    row("comment as name", "u@x (John (the) Doe)", u"John (the) Doe <u@x>|"_qs);
    row("doubled quotes", "\"\"Empty Name\"\" <u@x>", u"Empty Name <u@x>|"_qs);
    row("encoded name", "=?utf-8?Q?J=C3=B6rg?= <j@x>", u"Jörg <j@x>|"_qs);
    row("encoded name in quotes", "\"=?utf-8?Q?J=C3=B6rg?=\" <j@x>", u"Jörg <j@x>|"_qs);
    row("folded", "John\r\n Doe\r\n <j@x>,\r\n\tb@y", u"John Doe <j@x>| <b@y>|"_qs);
    row("domain in lower case", "John.Doe@EXAMPLE.Org", u" <John.Doe@example.org>|"_qs);
    row("blanks in the address", "< john . doe @ x >", u" <john.doe@x>|"_qs);
    row("comment in the address", "john(c)@x", u"c <john@x>|"_qs);
    row("needless quotes", "\"john\"@x", u" <john@x>|"_qs);
    row("needed quotes", "\"john doe\"@x", u" <\"john doe\"@x>|"_qs);
    row("at sign in quotes", "<\"a@b\"@X>", u" <\"a@b\"@x>|"_qs);
    row("list", "<a@x>, <b@x>", u" <a@x>| <b@x>|"_qs);
    row("comma in brackets", "<multi,part@d>", u" <multi,part@d>|"_qs);
    row("nested brackets", "<a<b>@c>", u" <a<b>@c>|"_qs);
    row("route", "<@relay,@other:u@h>", u" <u@h>|"_qs);
    row("group", "friends: a@x, B <b@x>;, c@x", u" <a@x>|B <b@x>| <c@x>|"_qs);
    row("empty group", "undisclosed-recipients:;", QString());
    row("semicolons between", "a@x; b@x;", u" <a@x>| <b@x>|"_qs);
    row("literal", "u@[IPv6:2001:DB8::1]", u" <u@[ipv6:2001:db8::1]>|"_qs);
    row("local user", "root", u" <root>|"_qs);
    row("only words", "Mail Delivery System", u"Mail Delivery System <>|"_qs);
    row("empty brackets", "Nobody <>", u"Nobody <>|"_qs);
    row("bracket not closed", "John <j@x", u"John <j@x>|"_qs);
    row("quote not closed", "\"John <j@x>", u"John <j@x>|"_qs);
    row("comment not closed", "j@x (John", u"John <j@x>|"_qs);
    row("empty", "", QString());
    row("blanks and an empty route", "a@x, <@r:>", u" <a@x>|"_qs);
    row("empty encoded name",
        "=?utf-8?Q?"
        "?= <>",
        QString());
    row("separators alone", ", ; ,,", QString());
    row("8-bit name", "J\xF6rg <j@x>", u"Jörg <j@x>|"_qs);
    row("8-bit mailbox", "<j\xF6rg@x>", u" <jörg@x>|"_qs);
}

void AddressesTest::addressesAreRead()
{
    QFETCH(QByteArray, raw);
    QString found;
    for (const Address &address : parseAddresses(raw.toStdString()))
        found += QString::fromStdString(address.name + " <" + address.mailbox + ">|");
    QTEST(found, "shown");
}

void AddressesTest::addressesAreLimited()
{
    QVERIFY(parseAddresses(std::string(1'000'000, ';')).empty());
    std::string many;
    for (int i = 0; i < 100'000; ++i)
        many += "a@x,";
    QCOMPARE(parseAddresses(many).size(), limits::addresses);
    for (const char c : {'(', '<', '"', '[', ':', '\\', '@'})
        QVERIFY(parseAddresses(std::string(1'000'000, c)).size() <= 1);
}

void AddressesTest::keyTextNamesMailboxesOnly()
{
    std::string text;
    appendMailboxes("\"John Doe\" <j@X>, Mail  Delivery\r\n System, u@y (c)", text);
    QCOMPARE(text, std::string("j@x\nMail Delivery System\nu@y\n"));
}

QTEST_APPLESS_MAIN(AddressesTest)
#include "tst_mime_addresses.moc"
