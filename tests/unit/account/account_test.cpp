// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/account.h"
#include "core/account/whose.h"
#include "tests/unit/net/faultnames.h"

#include <QtTest/QTest>

using namespace onecopy;
using net::Security;
using onecopy::testing::kindOf;
using onecopy::testing::nameOf;

namespace {

Result<ServerAddress> parse(Protocol protocol, const QByteArray &url)
{
    return parseServerUrl(protocol, url.toStdString());
}

Account imapAccount(const char *url)
{
    Account account;
    account.imap = parseServerUrl(Protocol::Imap, url).value();
    return account;
}

} // namespace

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodUrlsAreUnderstoodAndWrittenBack_data();
    void goodUrlsAreUnderstoodAndWrittenBack();
    void badUrlsAreRefused_data();
    void badUrlsAreRefused();
    void aRefusalNeverRepeatsThePassword();
    void authChoicesHaveTheWordsOfTheCommandLine_data();
    void authChoicesHaveTheWordsOfTheCommandLine();
    void theIdNamesUserHostAndPort();
    void anIdTellsWhoseMailItIs();
    void anIdLeadsBackToAnAccountThatHasIt();
    void theIdOfTwoAccountsIsNeverTheSame();
    void scriptsAreLookedForAtTheMailServer();
};

void AccountTest::goodUrlsAreUnderstoodAndWrittenBack_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("security");
    QTest::addColumn<QByteArray>("written");

    const auto row = [](const char *name, Protocol protocol, const char *url, const char *user, const char *host,
                        int port, Security security, const char *written) {
        QTest::newRow(name) << static_cast<int>(protocol) << QByteArray(url) << QByteArray(user) << QByteArray(host)
                            << port << static_cast<int>(security) << QByteArray(written);
    };
    const auto tls = Security::ImplicitTls;
    const auto start = Security::StartTls;
    const auto clear = Security::Cleartext;
    row("imaps", Protocol::Imap, "imaps://me@h.example", "me", "h.example", 993, tls, "imaps://me@h.example:993");
    row("imap means STARTTLS", Protocol::Imap, "imap://me@h.example", "me", "h.example", 143, start,
        "imap+starttls://me@h.example:143");
    row("imap+starttls", Protocol::Imap, "imap+starttls://me@h.example:1143", "me", "h.example", 1143, start,
        "imap+starttls://me@h.example:1143");
    row("imap+insecure", Protocol::Imap, "imap+insecure://me@h.example", "me", "h.example", 143, clear,
        "imap+insecure://me@h.example:143");
    row("smtps", Protocol::Smtp, "smtps://h.example", "", "h.example", 465, tls, "smtps://h.example:465");
    row("smtp", Protocol::Smtp, "smtp://h.example", "", "h.example", 587, start, "smtp+starttls://h.example:587");
    row("smtp+starttls", Protocol::Smtp, "smtp+starttls://h.example:25", "", "h.example", 25, start,
        "smtp+starttls://h.example:25");
    row("smtp+insecure", Protocol::Smtp, "smtp+insecure://h.example:2525", "", "h.example", 2525, clear,
        "smtp+insecure://h.example:2525");
    row("pop3s", Protocol::Pop3, "pop3s://me@h.example", "me", "h.example", 995, tls, "pop3s://me@h.example:995");
    row("pop3", Protocol::Pop3, "pop3://me@h.example", "me", "h.example", 110, start,
        "pop3+starttls://me@h.example:110");
    row("pop3+insecure", Protocol::Pop3, "pop3+insecure://me@localhost", "me", "localhost", 110, clear,
        "pop3+insecure://me@localhost:110");
    row("sieve", Protocol::Sieve, "sieve://me@h.example", "me", "h.example", 4190, start,
        "sieve+starttls://me@h.example:4190");
    row("sieves", Protocol::Sieve, "sieves://me@h.example:4191", "me", "h.example", 4191, tls, "sieves://me@h.example:4191");
    row("scheme in any case", Protocol::Imap, "IMAPS://me@H.Example", "me", "H.Example", 993, tls,
        "imaps://me@H.Example:993");
    row("percent-encoded user", Protocol::Imap, "imaps://me%40x.example@h.example", "me@x.example", "h.example", 993,
        tls, "imaps://me%40x.example@h.example:993");
    row("the last @ separates", Protocol::Imap, "imaps://me@x.example@h.example", "me@x.example", "h.example", 993, tls,
        "imaps://me%40x.example@h.example:993");
    row("reserved characters", Protocol::Imap, "imaps://a%3Ab%2Fc%25d%20e@h", "a:b/c%d e", "h", 993, tls,
        "imaps://a%3ab%2fc%25d%20e@h:993");
    row("domain user", Protocol::Imap, "imaps://CORP%5Cme@h", "CORP\\me", "h", 993, tls, "imaps://CORP%5cme@h:993");
    row("UTF-8 user", Protocol::Imap, "imaps://j%C3%B6rg@h", "j\xC3\xB6rg", "h", 993, tls, "imaps://j%c3%b6rg@h:993");
    row("IPv4", Protocol::Imap, "imap+insecure://me@127.0.0.1:14300", "me", "127.0.0.1", 14300, clear,
        "imap+insecure://me@127.0.0.1:14300");
    row("IPv6", Protocol::Imap, "imaps://me@[2001:db8::1]", "me", "2001:db8::1", 993, tls,
        "imaps://me@[2001:db8::1]:993");
    row("IPv6 with port", Protocol::Imap, "imaps://me@[::1]:9993", "me", "::1", 9993, tls, "imaps://me@[::1]:9993");
    row("slash at the end", Protocol::Imap, "imaps://me@h.example/", "me", "h.example", 993, tls,
        "imaps://me@h.example:993");
    row("international host", Protocol::Imap,
        "imaps://me@b\xC3\xBC"
        "cher.example",
        "me",
        "b\xC3\xBC"
        "cher.example",
        993, tls,
        "imaps://me@b\xC3\xBC"
        "cher.example:993");
    row("name inside a company", Protocol::Imap, "imaps://me@mail_server.", "me", "mail_server.", 993, tls,
        "imaps://me@mail_server.:993");
    row("highest port", Protocol::Imap, "imaps://h:65535", "", "h", 65535, tls, "imaps://h:65535");
}

void AccountTest::goodUrlsAreUnderstoodAndWrittenBack()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    QFETCH(int, security);
    QFETCH(QByteArray, written);

    const auto kind = static_cast<Protocol>(protocol);
    const auto address = parse(kind, url);
    QVERIFY2(address, address ? "" : address.error().describe().c_str());
    QCOMPARE(QByteArray::fromStdString(address->user), user);
    QCOMPARE(QByteArray::fromStdString(address->endpoint.host), host);
    QCOMPARE(static_cast<int>(address->endpoint.port), port);
    QCOMPARE(static_cast<int>(address->endpoint.security), security);
    QCOMPARE(QByteArray::fromStdString(toUrl(kind, *address)), written);
    QVERIFY(parse(kind, written) == address);
}

void AccountTest::badUrlsAreRefused_data()
{
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *name, QByteArray url) { QTest::newRow(name) << std::move(url); };
    row("empty", "");
    row("no scheme", "mail.example.org");
    row("other protocol", "smtps://me@h");
    row("unknown scheme", "https://me@h");
    row("unknown addition", "imaps+starttls://me@h");
    row("password", "imaps://me:pw@h");
    row("empty password", "imaps://me:@h");
    row("mechanism", "imaps://me;AUTH=PLAIN@h");
    row("no host", "imaps://me@");
    row("no host but a port", "imaps://me@:993");
    row("port 0", "imaps://me@h:0");
    row("port too large", "imaps://me@h:65536");
    row("port not a number", "imaps://me@h:imap");
    row("port negative", "imaps://me@h:-1");
    row("port missing", "imaps://me@h:");
    row("two ports", "imaps://me@h:1:2");
    row("IPv6 without brackets", "imaps://me@::1");
    row("bracket not closed", "imaps://me@[::1");
    row("IPv4 in brackets", "imaps://me@[127.0.0.1]");
    row("text after the bracket", "imaps://me@[::1]x");
    row("path", "imaps://me@h/INBOX");
    row("query", "imaps://me@h?x");
    row("fragment", "imaps://me@h#x");
    row("broken percent", "imaps://m%4@h");
    row("percent without digits", "imaps://m%zz@h");
    row("CR LF in the user", "imaps://me%0d%0aA1%20LOGOUT@h");
    row("NUL in the user", "imaps://me%00@h");
    row("raw LF in the user", "imaps://me\n@h");
    row("user not UTF-8", "imaps://m%ff@h");
    row("CR LF in the host", "imaps://me@h\r\nX");
    row("NUL in the host", QByteArray("imaps://me@h\0x", 14));
    row("blank in the host", "imaps://me@h x");
    row("percent in the host", "imaps://me@h%41");
    row("two dots", "imaps://me@h..x");
    row("dot first", "imaps://me@.h");
    row("hyphen first", "imaps://me@-oProxyCommand");
    row("label too long", "imaps://me@" + QByteArray(64, 'a'));
    row("host too long", "imaps://me@" + QByteArray("a.").repeated(127) + "a");
    row("right-to-left override in the host", "imaps://me@h\xE2\x80\xAE"
                                              "gro.example");
    row("URL too long", "imaps://" + QByteArray(3000, 'a') + "@h");
}

void AccountTest::badUrlsAreRefused()
{
    QFETCH(QByteArray, url);
    QCOMPARE(kindOf(parse(Protocol::Imap, url)), nameOf(FaultKind::Usage));
}

void AccountTest::aRefusalNeverRepeatsThePassword()
{
    for (const char *url :
         {"imaps://me:hunter2@h", "imaps://me:hunter2@h:x", "imaps://me@h:hunter2", "imap:me:hunter2"}) {
        const auto address = parseServerUrl(Protocol::Imap, url);
        QVERIFY(!address);
        QVERIFY(address.error().describe().find("hunter2") == std::string::npos);
    }
}

void AccountTest::authChoicesHaveTheWordsOfTheCommandLine_data()
{
    QTest::addColumn<int>("choice");
    const auto row = [](const char *word, AuthChoice choice) { QTest::newRow(word) << static_cast<int>(choice); };
    row("auto", AuthChoice::Auto);
    row("plain", AuthChoice::Plain);
    row("login", AuthChoice::Login);
    row("cram-md5", AuthChoice::CramMd5);
    row("scram-sha-1", AuthChoice::ScramSha1);
    row("scram-sha-256", AuthChoice::ScramSha256);
    row("xoauth2", AuthChoice::XOAuth2);
    row("oauthbearer", AuthChoice::OAuthBearer);
}

void AccountTest::authChoicesHaveTheWordsOfTheCommandLine()
{
    QFETCH(int, choice);
    const std::string word = QTest::currentDataTag();
    QCOMPARE(std::string(toString(static_cast<AuthChoice>(choice))), word);
    QVERIFY(authChoiceFrom(word) == static_cast<AuthChoice>(choice));
    QVERIFY(!authChoiceFrom(word + "x"));
}

void AccountTest::theIdNamesUserHostAndPort()
{
    Account account = imapAccount("imaps://Me%40x.example@Mail.Example.org");
    QCOMPARE(account.id().value, std::string("Me@x.example@mail.example.org:993"));
    account.authzid = "info";
    QCOMPARE(account.id().value, std::string("Me@x.example@mail.example.org:993#info"));
    account.authzid.clear();
    account.pop3 = parseServerUrl(Protocol::Pop3, "pop3s://p@other.example").value();
    QCOMPARE(account.id().value, std::string("Me@x.example@mail.example.org:993"));
    account.imap.reset();
    QCOMPARE(account.id().value, std::string("p@other.example:995"));
    QCOMPARE(imapAccount("imaps://me@[::1]:9993").id().value, std::string("me@[::1]:9993"));
}

void AccountTest::anIdTellsWhoseMailItIs()
{
    QCOMPARE(whose(imapAccount("imaps://Me%40x.example@Mail.Example.org").id()), (Whose{"Me@x.example", "mail.example.org"}));
    QCOMPARE(whose(imapAccount("imaps://a%23b%25@h").id()), (Whose{"a#b%", "h"}));
    QCOMPARE(whose(imapAccount("imaps://me@[::1]:9993").id()), (Whose{"me", "[::1]"}));
    Account master = imapAccount("imaps://master@mail.example");
    master.authzid = "anna@corp.example"; // its '@' is not the one before the server
    QCOMPARE(whose(master.id()), (Whose{"anna@corp.example", "mail.example"}));
    QCOMPARE(whose(AccountId{"a case"}), (Whose{{}, "a case"}));
}

void AccountTest::anIdLeadsBackToAnAccountThatHasIt()
{
    for (const char *url : {"imaps://Me%40x.example@Mail.Example.org", "imap://me@mail.example", "imaps://a%23b%25@h:31263", "imaps://me@[::1]:9993"}) {
        const Account account = imapAccount(url);
        const auto found = accountOf(account.id());
        QVERIFY2(found && found->id() == account.id(), url);
        QCOMPARE(found->imap->user, account.imap->user);
        QCOMPARE(found->imap->endpoint.security, account.imap->endpoint.security);
    }
    Account master = imapAccount("imaps://master@mail.example");
    master.authzid = "anna@corp.example";
    QCOMPARE(accountOf(master.id())->authzid, master.authzid);
    for (const char *none : {"a case", "me@host", "me@host:port", "me@host:99999"})
        QVERIFY2(!accountOf(AccountId{none}), none);
}

void AccountTest::theIdOfTwoAccountsIsNeverTheSame()
{
    Account first = imapAccount("imaps://a@h:1");
    first.authzid = "b@h:2";
    const Account second = imapAccount("imaps://a%40h%3A1%23b@h:2");
    QVERIFY(first.id() != second.id());
    QVERIFY(imapAccount("imaps://a%23b@h").id() != imapAccount("imaps://a%2523b@h").id());
    QVERIFY(imapAccount("imaps://Me@h").id() != imapAccount("imaps://me@h").id());
    QVERIFY(imapAccount("imaps://me@h:1").id() != imapAccount("imaps://me@h:2").id());
}

/// RFC 5804 1.8: port 4190, and STARTTLS, also where the mail itself comes in clear.
void AccountTest::scriptsAreLookedForAtTheMailServer()
{
    Account account;
    account.smtp = parseServerUrl(Protocol::Smtp, "smtps://s@smtp.example").value();
    QVERIFY(!account.sieveServer());
    account.pop3 = parseServerUrl(Protocol::Pop3, "pop3+insecure://p@pop.example").value();
    QCOMPARE(toUrl(Protocol::Sieve, account.sieveServer().value()), std::string("sieve+starttls://p@pop.example:4190"));
    account.imap = parseServerUrl(Protocol::Imap, "imaps://me@mail.example:9993").value();
    QCOMPARE(toUrl(Protocol::Sieve, account.sieveServer().value()), std::string("sieve+starttls://me@mail.example:4190"));
    account.sieve = parseServerUrl(Protocol::Sieve, "sieves://other@sieve.example").value();
    QCOMPARE(toUrl(Protocol::Sieve, account.sieveServer().value()), std::string("sieves://other@sieve.example:4190"));
}

QTEST_APPLESS_MAIN(AccountTest)
#include "account_test.moc"
