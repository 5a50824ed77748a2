// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/parser.h"
#include "tests/unit/imap/wholeresponses.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;

namespace {

/// Everything that a response can say, as one text to compare with.
std::string described(const Response &response)
{
    const auto words = [&] {
        std::string all;
        for (const auto word : response.words)
            all += " " + std::string(word);
        return all;
    };
    const auto status = [&] {
        static constexpr std::array<const char *, 5> names{"OK", "NO", "BAD", "BYE", "PREAUTH"};
        return std::string(names.at(static_cast<std::size_t>(response.status.condition))) + " <" +
               std::string(response.status.code) + "|" + std::string(response.status.arguments) + "> " +
               std::string(response.status.text);
    };
    switch (response.kind) {
    case ResponseKind::Continuation:
        return "+ " + std::string(response.text);
    case ResponseKind::Tagged:
        return "tag " + std::string(response.tag) + " " + status();
    case ResponseKind::Status:
        return status();
    case ResponseKind::Capability:
        return "capability" + words();
    case ResponseKind::Enabled:
        return "enabled" + words();
    case ResponseKind::Flags:
        return "flags" + words();
    case ResponseKind::Exists:
        return "exists " + std::to_string(response.number);
    case ResponseKind::Expunge:
        return "expunge " + std::to_string(response.number);
    case ResponseKind::List:
    case ResponseKind::Lsub:
        return "list" + words() + " '" + (response.separator != '\0' ? std::string(1, response.separator) : "NIL") +
               "' " + std::string(response.name);
    case ResponseKind::Search:
        return "search " + response.uids.toString();
    case ResponseKind::Vanished:
        return (response.earlier ? "earlier " : "vanished ") + response.uids.toString();
    case ResponseKind::Id: {
        std::string all = "id";
        for (const auto &[key, value] : response.fields)
            all += " " + std::string(key) + "=" + std::string(value);
        return all;
    }
    case ResponseKind::MyRights:
        return "rights " + std::string(response.name) + " " + std::string(response.text);
    case ResponseKind::Namespace: {
        std::string all = "namespaces";
        for (const Namespace &space : response.namespaces)
            all += " " + std::to_string(static_cast<int>(space.kind)) + "'" + space.prefix + "'" +
                   (space.separator != '\0' ? std::string(1, space.separator) : "NIL");
        return all;
    }
    case ResponseKind::MailboxStatus: {
        const MailboxStatus &mailbox = response.mailbox;
        return "status " + std::string(response.name) + " next=" + std::to_string(mailbox.uidNext.value) +
               " validity=" + std::to_string(mailbox.validity.value) +
               (mailbox.messages ? " messages=" + std::to_string(*mailbox.messages) : "");
    }
    case ResponseKind::Other:
        return "other";
    case ResponseKind::Fetch:
        break;
    }
    const FetchedMessage &fetched = response.fetch;
    std::string all = "fetch " + std::to_string(fetched.sequence) + " uid=" + std::to_string(fetched.uid.value);
    if (fetched.hasFlags) {
        all += " flags=";
        for (const auto flag : fetched.flags)
            all += std::string(flag) + ",";
    }
    if (fetched.size)
        all += " size=" + std::to_string(*fetched.size);
    if (fetched.internalDate)
        all += " date=" + std::to_string(*fetched.internalDate);
    if (fetched.header)
        all += " header=" + std::string(*fetched.header);
    if (response.quotedBody)
        all += " body=" + std::string(*response.quotedBody);
    if (fetched.modSeq.value != 0)
        all += " modseq=" + std::to_string(fetched.modSeq.value);
    if (fetched.gmailMessageId)
        all += " gmail=" + std::to_string(*fetched.gmailMessageId);
    return all;
}

} // namespace

class ParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void nothingIsLeftFromTheResponseBefore();
    void deepNestingIsALimit();
    void wideNestingIsLinear();
    void aCutHeaderSaysSo();
    void theBeginningTellsTheUid();
};

void ParserTest::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("meaning");
    const auto row = [](const char *text, const char *meaning) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(meaning);
    };
    row("* STATUS INBOX (MESSAGES 231 UIDNEXT 44292 UIDVALIDITY 7)", "status INBOX next=44292 validity=7 messages=231");
    row("* STATUS {5}\r\nIN(OX (UIDNEXT 4 X-ODD (a (b)) UNSEEN 3 )", "status IN(OX next=4 validity=0");
    row("* STATUS Deleted Items (MESSAGES 2)", "status Deleted Items next=0 validity=0 messages=2");
    row("*  STATUS  INBOX (MESSAGES 2) ", "status INBOX next=0 validity=0 messages=2");
    row("* STATUS \"a \\\"b\" ()", "status a \"b next=0 validity=0");
    row("* STATUS x (UIDNEXT 4294967296 UIDVALIDITY 4294967296 MESSAGES 4294967296)", "status x next=0 validity=0");
    row("* STATUS x (HIGHESTMODSEQ 18446744073709551615 UIDNEXT 2)", "status x next=2 validity=0");
    row("* OK [CAPABILITY IMAP4rev1 IDLE] hi", "OK <CAPABILITY|IMAP4rev1 IDLE> hi");
    row("* OK", "OK <|> ");
    row("* PREAUTH hello", "PREAUTH <|> hello");
    row("* bye", "BYE <|> ");
    row("* OK [ALERT] down [soon]", "OK <ALERT|> down [soon]");
    row("* OK [UIDVALIDITY 42]", "OK <UIDVALIDITY|42> ");
    row("* OK [PERMANENTFLAGS (\\Seen Seen-[Gmail]/Spam \\*)] yes",
        "OK <PERMANENTFLAGS|(\\Seen Seen-[Gmail]/Spam \\*)> yes");
    row("* OK [PERMANENTFLAGS (\\Seen] broken", "OK <PERMANENTFLAGS|(\\Seen> broken");
    row("* OK  [UIDVALIDITY  42]  x", "OK <UIDVALIDITY|42>  x");
    row("A1  OK  done", "tag A1 OK <|> done");
    row("[COPYUID 124 10 233]", "OK <COPYUID|124 10 233> ");
    row("* [copyuid 124 10 233] moved", "OK <copyuid|124 10 233> moved");
    row("A1 OK [READ-WRITE] done", "tag A1 OK <READ-WRITE|> done");
    row("A1 NO", "tag A1 NO <|> ");
    row("A1 bad what?", "tag A1 BAD <|> what?");
    row("+ aGVsbG8=", "+ aGVsbG8=");
    row("+", "+ ");
    row("* CAPABILITY IMAP4rev1 AUTH=PLAIN ", "capability IMAP4rev1 AUTH=PLAIN");
    row("* CAPABILITY IMAP4rev1 X={a}(\"b\") ID", "capability IMAP4rev1 X={a}(\"b\") ID");
    row("* CAPABILITY ((\"\" \"/\")) NIL NIL", "other");
    row("* ENABLED QRESYNC", "enabled QRESYNC");
    row("* ENABLED", "enabled");
    row("* FLAGS (\\Seen a[b] \\*)", "flags \\Seen a[b] \\*");
    row("* FLAGS (\"\\\\Deleted\" \"\" \"a b\" \\Seen)", "flags \\Deleted \\Seen");
    row("*  23  EXISTS", "exists 23");
    row("* 23 EXISTS", "exists 23");
    row("* 4294967295 EXISTS", "exists 4294967295");
    row("* 0 EXPUNGE", "expunge 0");
    row("* 5 RECENT", "other");
    row("* STATUS INBOX (MESSAGES 5)", "status INBOX next=0 validity=0 messages=5");
    row("* X-NEW {3}\r\n\n\n\n (", "other");
    row("* LIST (\\HasNoChildren) \"/\" INBOX", "list \\HasNoChildren '/' INBOX");
    row("*  LIST  ()  \"/\"  INBOX ", "list '/' INBOX");
    row("* LIST (\\HasNoChildren) \"/\" INBOX/Da\tOggetto\t", "list \\HasNoChildren '/' INBOX/Da\tOggetto\t");
    row("* LIST () \"/\" Deleted Items ", "list '/' Deleted Items");
    row("* LIST () \"/\" Letters (old)", "list '/' Letters (old)");
    row("* LIST () \"/\" x (\"CHILDINFO\" (\"SUBSCRIBED\"))", "list '/' x");
    row("* LIST () \".\" \"ab\"cd\"", "list '.' ab\"cd");
    row("* LIST () \"/\" \"INBOX\\Sub\"", "list '/' INBOX\\Sub");
    row("* STATUS \"a\\b\" (MESSAGES 2)", "status a\\b next=0 validity=0 messages=2");
    row("* LIST () \"/\" 5\" disks", "list '/' 5\" disks");
    row("* LIST () \"\\\\\" \"a\\\\b\\\"c\"", "list '\\' a\\b\"c");
    row("* LIST () NIL {4}\r\na\r\nb", "list 'NIL' a\r\nb");
    row("* LIST () \"//\" x", "list 'NIL' x");
    row("* LIST () \"\" \"\"", "list 'NIL' ");
    row("* LIST () \".\" NIL", "list '.' NIL");
    row("* LIST NIL \"/\" INBOX", "list '/' INBOX");
    row("* LIST NIL", "other");
    row("* LIST () \".\" \"x\" (\"CHILDINFO\" (\"SUBSCRIBED\"))", "list '.' x");
    row("* LIST () \".\" a[1]%*b", "list '.' a[1]%*b");
    row("* LSUB () \".\" \"B\xC3\xBC\"", "list '.' B\xC3\xBC");
    row("* SEARCH", "search ");
    row("* SEARCH 3 1 2 9", "search 1:3,9");
    row("* SEARCH 1 2 (MODSEQ 917162500)", "search 1:2");
    row("* ESEARCH (TAG \"A1\") UID ALL 1:4294967295", "search 1:4294967295");
    row("* ESEARCH (TAG \"A1\") UID", "search ");
    row("* ESEARCH (TAG \"A1\") UID COUNT 3 ALL 4,6:7 X (a (b))", "search 4,6:7");
    row("* ESEARCH (TAG \"A1\") UID ALL 4,6 (MODSEQ 5)", "search 4,6");
    row("* VANISHED (EARLIER) 41,43:116", "earlier 41,43:116");
    row("* VANISHED 1:4294967295", "vanished 1:4294967295");
    row("* ID NIL", "id");
    row("* ID (\"name\" \"Dovecot\" \"version\" NIL)", "id name=Dovecot version=");
    row("* NAMESPACE ((\"\" \"/\")) NIL NIL", "namespaces 0''/");
    row("* NAMESPACE ((\"INBOX.\" \".\")(\"#mh/\" \"/\" \"X-PARAM\" (\"F1\"))) ((\"~\" NIL)) ((\"#shared/\" \"/\"))",
        "namespaces 0'INBOX.'. 0'#mh/'/ 1'~'NIL 2'#shared/'/");
    row("* NAMESPACE NIL NIL NIL", "namespaces");
    for (const char *unreadable :
         {"* ID (\"name\")", "* ID (\"name\" x)", "* NAMESPACE NIL NIL", "* NAMESPACE INBOX NIL NIL",
          "* NAMESPACE ((\"\" \"/\") NIL NIL", "* NAMESPACE ((\"\" \"\\\")) NIL NIL"})
        row(unreadable, "other");
    row("* MYRIGHTS INBOX lrswipkxtecda", "rights INBOX lrswipkxtecda");
    row("* 1 FETCH ()", "fetch 1 uid=0");
    row("* 7 FETCH (UID 9 FLAGS (\\Seen $Junk) RFC822.SIZE 4294967296)",
        "fetch 7 uid=9 flags=\\Seen,$Junk, size=4294967296");
    row("* 7 FETCH (UID 9 RFC822.SIZE 18446744073709551615)", "fetch 7 uid=9");
    row("* 7 fetch (flags () uid 9 modseq (12) x-gm-msgid 77)", "fetch 7 uid=9 flags= modseq=12 gmail=77");
    row("* 7 FETCH (UID  9 FLAGS(\"\\\\Seen\" \"\") MODSEQ 12  RFC822.SIZE -1 )",
        "fetch 7 uid=9 flags=\\Seen, modseq=12");
    row("* 7 FETCH (BODY.PEEK[HEADER.FIELDS (DATE)] \"x\" UID 9)", "fetch 7 uid=9 header=x");
    row("* 7 FETCH  (INTERNALDATE 01-Jan-1970 00:00:07 +0000 UID 9)", "fetch 7 uid=9 date=7");
    row("* 7 FETCH (INTERNALDATE yesterday UID 9)", "fetch 7 uid=9");
    row("* 1 FETCH (UID 4294967295 INTERNALDATE \"01-Jan-1970 00:00:07 +0000\")", "fetch 1 uid=4294967295 date=7");
    row("* 1 FETCH (UID 1 INTERNALDATE \"99-Foo-99999\")", "fetch 1 uid=1");
    row("* 1 FETCH (UID NIL FLAGS NIL INTERNALDATE NIL RFC822.SIZE NIL MODSEQ NIL BODY[HEADER] NIL BODY[] NIL)",
        "fetch 1 uid=0");
    row("* 1 FETCH (BODY[HEADER] {8}\r\nA: b\r\n\r\n UID 2)", "fetch 1 uid=2 header=A: b\r\n\r\n");
    row("* 1 FETCH (BODY[HEADER.FIELDS (\"a]b\" Date)] \"x\\\"y\" UID 2)", "fetch 1 uid=2 header=x\"y");
    row("* 1 FETCH (BODY[]<0> \"whole\" UID 2)", "fetch 1 uid=2 body=whole");
    row("* 1 FETCH (BODY[] {0}\r\n)", "fetch 1 uid=0 body=");
    row("* 1 FETCH (X-ODD (1 (\"a)\" {3}\r\n((() NIL) UID 3  BODY[TEXT] \"b\" )", "fetch 1 uid=3");
    row("* 1 FETCH (ENVELOPE (\"d\" NIL ((NIL NIL \"a\" \"b\"))) BODY (\"TEXT\" \"PLAIN\") UID 3)", "fetch 1 uid=3");
    row("* 1 FETCH (BODY[HEADER] {16}\r\nA1 OK done)\r\n* \r UID 8)", "fetch 1 uid=8 header=A1 OK done)\r\n* \r");
}

void ParserTest::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, meaning);
    Parser parser;
    const auto parsed = parser.parse(text.toStdString());
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
    // The views point into a text that must outlive them.
    const std::string kept = text.toStdString();
    QCOMPARE(described(**parser.parse(kept)), meaning.toStdString());
}

void ParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    for (const char *text : {"*",
                             "* ",
                             "*x",
                             "A1",
                             "A1 ",
                             "A1 MAYBE",
                             "A1 BYE x",
                             "A1 PREAUTH x",
                             " OK",
                             "* OK [UIDVALIDITY 1",
                             "* OK a\rb",
                             "A1 OK a\nb",
                             "* 1 EXISTS x",
                             "* STATUS",
                             "* STATUS x",
                             "* STATUS x (UIDNEXT",
                             "* STATUS x (UIDNEXT 1) y",
                             "* STATUS x (UIDNEXT 99999999999999999999)",
                             "* 18446744073709551616 EXISTS",
                             "* 4294967296 EXISTS",
                             "* -1 EXISTS",
                             "* 1",
                             "* 1 ",
                             "* 1 FETCH",
                             "* 1 FETCH ",
                             "* 1 FETCH (",
                             "* 1 FETCH (UID",
                             "* 1 FETCH (UID 1",
                             "* 1 FETCH (UID 1)x",
                             "* 1 FETCH (UID 0)",
                             "* 1 FETCH (UID 4294967296)",
                             "* 1 FETCH (UID -1)",
                             "* 1 FETCH (UID 1 UID 2)",
                             "* 1 FETCH (FLAGS () FLAGS ())",
                             "* 1 FETCH (BODY[HEADER] NIL BODY[HEADER] NIL)",
                             "* 1 FETCH (UID 1 FLAGS (\\Seen)",
                             "* 1 FETCH (FLAGS NOPE)",
                             "* 1 FETCH (BODY[HEADER] \"abc)",
                             "* 1 FETCH (BODY[HEADER] {5}\r\nabc)",
                             "* 1 FETCH (BODY[HEADER {1}\r\na)",
                             "* 1 FETCH (BODY[] abc)",
                             "* 1 FETCH (X)",
                             "* 1 FETCH (X )",
                             "* 1 FETCH (X (a)",
                             "* 1 FETCH (RFC822.SIZE 18446744073709551616)",
                             "* 1 FETCH (MODSEQ (5)",
                             "* 1 FETCH (MODSEQ -5)",
                             "* 1 FETCH (UID)",
                             "* 1 FETCH (FLAGS (\"a))",
                             "[ALERT] x",
                             "* [UIDVALIDITY 5] x",
                             "[COPYUID 1 2 3",
                             "* 1 FETCH (INTERNALDATE \"a\rb\")",
                             "* 1 FETCH (BODY[HEADER] \"a\\",
                             "* 1 FETCH (BODY[]<x> NIL)",
                             "* LIST () \"/\"",
                             "* LIST \"/\" x",
                             "* LIST () / x y",
                             "* LIST () \"/\" \"x",
                             "* LIST () \"/\" x\rA1 OK",
                             "* FLAGS \\Seen",
                             "* FLAGS (\\Seen",
                             "* SEARCH 0",
                             "* SEARCH 1 x",
                             "* SEARCH 4294967296",
                             "* ESEARCH (TAG) UID ALL 1",
                             "* ESEARCH UID ALL *",
                             "* ESEARCH UID ALL 0:5",
                             "* VANISHED",
                             "* VANISHED *",
                             "* VANISHED (LATER) 5",
                             "* VANISHED 5 6",
                             "* MYRIGHTS INBOX",
                             "* LIST () \"/\" a {1}\r\nb",
                             "* LIST () \"/\" a\x01 b",
                             "* LIST () \"/\" \"a\" b",
                             "* STATUS a \"b (c\" (MESSAGES 1)",
                             "* STATUS a {3}\r\n(b) (MESSAGES 1)",
                             "+ a\rb"})
        row(text);
    QTest::newRow("NUL in a quoted string") << QByteArray("* LIST () \"/\" \"a\0b\"", 19);
    QTest::newRow("NUL in an atom") << QByteArray("* LIST () \"/\" a\0b", 17);
    QTest::newRow("NUL in a text") << QByteArray("* OK a\0b", 8);
}

void ParserTest::refuses()
{
    QFETCH(QByteArray, text);
    Parser parser;
    const std::string kept = text.toStdString();
    const auto parsed = parser.parse(kept);
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().kind == FaultKind::Protocol);
}

void ParserTest::nothingIsLeftFromTheResponseBefore()
{
    Parser parser;
    QVERIFY(parser.parse(
        "* 9 FETCH (UID 1 FLAGS (a b) RFC822.SIZE 5 INTERNALDATE \"01-Jan-1970 00:00:07 +0000\" MODSEQ (4) "
        "X-GM-MSGID 5 BODY[HEADER] \"h\" BODY[] \"b\")"));
    QCOMPARE(described(**parser.parse("* 3 FETCH (FLAGS (c))")), std::string("fetch 3 uid=0 flags=c,"));
    QVERIFY(parser.parse("* LIST (\\a \\b) \"/\" x"));
    QCOMPARE(described(**parser.parse("* LIST () NIL y")), std::string("list 'NIL' y"));
    QVERIFY(parser.parse("* VANISHED (EARLIER) 1:5"));
    QCOMPARE(described(**parser.parse("* VANISHED 7")), std::string("vanished 7"));
    QVERIFY(parser.parse("* SEARCH 1 2 3"));
    QCOMPARE(described(**parser.parse("* SEARCH")), std::string("search "));
}

void ParserTest::deepNestingIsALimit()
{
    Parser parser;
    const std::string deep = "* 1 FETCH (BODYSTRUCTURE " + std::string(200'000, '(');
    const auto parsed = parser.parse(deep);
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().kind == FaultKind::Limit);
    const int allowed = limits::parenthesisDepth;
    const std::string good = "* 1 FETCH (X " + std::string(allowed, '(') + "a" + std::string(allowed, ')') + ")";
    QVERIFY(parser.parse(good).has_value());
}

void ParserTest::wideNestingIsLinear()
{
    Parser parser;
    std::string wide = "* 1 FETCH (X (";
    for (std::size_t i = 0; i < limits::responseTokens; ++i)
        wide += "()";
    const auto parsed = parser.parse(wide + "))");
    QVERIFY(!parsed.has_value());
    QVERIFY(parsed.error().kind == FaultKind::Limit);
}

void ParserTest::aCutHeaderSaysSo()
{
    Parser parser;
    const std::string text = "* 1 FETCH (UID 5 BODY[HEADER] {9000000}\r\nbeginning FLAGS ())";
    const std::array<Elision, 1> elisions{{{text.find('{'), 9'000'000, 9, false}}};
    const auto parsed = parser.parse(text, elisions);
    QVERIFY(parsed.has_value());
    QVERIFY((*parsed)->fetch.headerCut);
    QCOMPARE(std::string(*(*parsed)->fetch.header), std::string("beginning"));
    QVERIFY((*parsed)->fetch.hasFlags);
}

void ParserTest::theBeginningTellsTheUid()
{
    Parser parser;
    const std::string text = "* 4 FETCH (UID 5 FLAGS (x) BODY[] {100}\r\n";
    std::array<Elision, 1> elisions{{{text.find('{'), 100, 0, true}}};
    const auto begun = parser.parseBeginning(text, elisions);
    QVERIFY(begun.has_value());
    QCOMPARE((*begun)->fetch.uid, Uid{5});
    const std::string late = "* 4 FETCH (BODY[] {100}\r\n";
    elisions[0].offset = late.find('{');
    const auto unknown = parser.parseBeginning(late, elisions);
    QVERIFY(unknown.has_value());
    QCOMPARE((*unknown)->fetch.uid, Uid{0});
    const auto whole = parser.parse(late + " UID 6)", elisions);
    QVERIFY(whole.has_value());
    QVERIFY((*whole)->fetch.bodyStreamed);
    QCOMPARE((*whole)->fetch.bodyBytes, std::uint64_t{100});
    QCOMPARE((*whole)->fetch.uid, Uid{6});
    const std::string twice = "* 4 FETCH (UID 1 UID 5 BODY[] {100}\r\n";
    elisions[0].offset = twice.find('{');
    QVERIFY(!parser.parseBeginning(twice, elisions).has_value());
}

QTEST_APPLESS_MAIN(ParserTest)
#include "tst_imap_parser.moc"
