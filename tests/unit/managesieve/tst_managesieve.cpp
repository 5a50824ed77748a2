// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/limits.h"
#include "core/managesieve/reply.h"
#include "core/managesieve/types.h"

using namespace onecopy;
using namespace onecopy::managesieve;

namespace {

/// Tokens as text: atoms as they are, strings in <>, and "{n}" at the end for a literal that follows.
QByteArray shown(std::string_view line)
{
    Tokens tokens;
    const auto literal = lex(line, tokens);
    if (!literal)
        return QByteArray::fromStdString(std::string(onecopy::toString(literal.error().kind)));
    QByteArrayList words;
    for (const Token &token : tokens) {
        const QByteArray text = QByteArray::fromStdString(token.text);
        words += token.kind == Token::Kind::Atom     ? text
                 : token.kind == Token::Kind::String ? "<" + text + ">"
                 : token.kind == Token::Kind::Open   ? QByteArray("(")
                                                     : QByteArray(")");
    }
    if (*literal)
        words += "{" + QByteArray::number(static_cast<qulonglong>(**literal)) + "}";
    return words.join(' ');
}

QByteArray statusShown(std::string_view line)
{
    Tokens tokens;
    if (!lex(line, tokens))
        return "unreadable";
    if (!isStatus(tokens))
        return "none";
    const auto status = parseStatus(tokens);
    if (!status)
        return QByteArray::fromStdString(std::string(onecopy::toString(status.error().kind)));
    const char *kind = status->kind == Status::Kind::Ok ? "ok" : status->kind == Status::Kind::No ? "no" : "bye";
    return QByteArray::fromStdString(std::string(kind) + "|" + status->code + "|" + status->argument + "|" +
                                     status->text);
}

} // namespace

class TestManageSieve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("a script") << QByteArray("\"main\" ACTIVE") << QByteArray("<main> ACTIVE");
        QTest::newRow("escapes") << QByteArray("\"a\\\"b\\\\c\"") << QByteArray("<a\"b\\c>");
        QTest::newRow("a string that looks like a literal") << QByteArray(R"("{5}")") << QByteArray("<{5}>");
        QTest::newRow("a literal") << QByteArray("{12}") << QByteArray("{12}");
        QTest::newRow("a client's literal") << QByteArray("{12+}") << QByteArray("{12}");
        QTest::newRow("a literal behind a word") << QByteArray("OK {3}") << QByteArray("OK {3}");
        QTest::newRow("codes") << QByteArray("NO (QUOTA/MAXSCRIPTS) \"x\"")
                               << QByteArray("NO ( QUOTA/MAXSCRIPTS ) <x>");
        QTest::newRow("no end") << QByteArray("\"abc") << QByteArray("protocol");
        QTest::newRow("no end behind a backslash") << QByteArray("\"abc\\") << QByteArray("protocol");
        QTest::newRow("negative literal") << QByteArray("{-1}") << QByteArray("protocol");
        QTest::newRow("no size") << QByteArray("{}") << QByteArray("protocol");
        QTest::newRow("a literal in the middle") << QByteArray("{3} OK") << QByteArray("protocol");
        QTest::newRow("more than 64 bits") << QByteArray("{99999999999999999999}") << QByteArray("protocol");
        QTest::newRow("control character") << QByteArray("O\x01K") << QByteArray("protocol");
        QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5) << QByteArray("protocol");
        QTest::newRow("too many words") << QByteArray("(").repeated(250'000) << QByteArray("limit");
    }
    void lines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, read);
        QCOMPARE(shown(std::string_view(line.constData(), static_cast<std::size_t>(line.size()))), read);
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("ok") << QByteArray("OK") << QByteArray("ok|||");
        QTest::newRow("text") << QByteArray("ok \"fine\"") << QByteArray("ok|||fine");
        QTest::newRow("code") << QByteArray("NO (nonexistent) \"no\"") << QByteArray("no|NONEXISTENT||no");
        QTest::newRow("argument") << QByteArray("OK (SASL \"dj1x\")") << QByteArray("ok|SASL|dj1x|");
        QTest::newRow("more arguments") << QByteArray("OK (TAG \"a\" (\"b\")) \"c\"") << QByteArray("ok|TAG|a|c");
        QTest::newRow("bye") << QByteArray("BYE (REFERRAL \"sieve://other\") \"x\"")
                             << QByteArray("bye|REFERRAL|sieve://other|x");
        QTest::newRow("a script of that name") << QByteArray("\"OK\"") << QByteArray("none");
        QTest::newRow("a capability") << QByteArray("\"SIEVE\" \"fileinto\"") << QByteArray("none");
        QTest::newRow("another word") << QByteArray("OKAY") << QByteArray("none");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("none");
        QTest::newRow("a code without an end") << QByteArray("OK (SASL \"x\"") << QByteArray("protocol");
        QTest::newRow("more behind the text") << QByteArray("OK \"x\" y") << QByteArray("protocol");
        QTest::newRow("nested too deeply")
            << "OK " + QByteArray("(").repeated(100) + QByteArray(")").repeated(100) << QByteArray("limit");
    }
    void statuses()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, read);
        QCOMPARE(statusShown(line.toStdString()), read);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("no") << QByteArray("NO") << QByteArray("server-refused");
        QTest::newRow("quota") << QByteArray("NO (QUOTA)") << QByteArray("over-quota");
        QTest::newRow("too many scripts") << QByteArray("NO (QUOTA/MAXSCRIPTS)") << QByteArray("server-refused");
        QTest::newRow("too large") << QByteArray("NO (QUOTA/MAXSIZE)") << QByteArray("over-quota");
        QTest::newRow("a word that begins so") << QByteArray("NO (QUOTATION)") << QByteArray("server-refused");
        QTest::newRow("later") << QByteArray("NO (TRYLATER)") << QByteArray("server-unavailable");
        QTest::newRow("gone") << QByteArray("NO (NONEXISTENT)") << QByteArray("not-found");
        QTest::newRow("bye") << QByteArray("BYE") << QByteArray("server-unavailable");
        QTest::newRow("referral") << QByteArray("BYE (REFERRAL \"sieve://x\")") << QByteArray("server-refused");
    }
    void refusals()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, kind);
        Tokens tokens;
        QVERIFY(lex(line.toStdString(), tokens));
        const auto status = parseStatus(tokens);
        QVERIFY(status);
        QCOMPARE(QByteArray::fromStdString(std::string(onecopy::toString(refusalKind(*status)))), kind);
    }

    void arguments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
        QTest::newRow("a name") << QByteArray("main") << QByteArray("\"main\"");
        QTest::newRow("special") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("an end of a line") << QByteArray("a\r\nLOGOUT") << QByteArray("{9+}\r\na\r\nLOGOUT");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("{3+}\r\na\0b", 9);
        QTest::newRow("long") << QByteArray(1025, 'x') << "{1025+}\r\n" + QByteArray(1025, 'x');
        QTest::newRow("long by its backslashes") << QByteArray(600, '"') << "{600+}\r\n" + QByteArray(600, '"');
    }
    void arguments()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, written);
        QCOMPARE(QByteArray::fromStdString(toArgument(bytes.toStdString())), written);
    }

    /// What is quoted is read back as it was.
    void argumentsAreReadBack()
    {
        for (const std::string &text :
             {std::string(), std::string("a\"\\b"), std::string("\u00e4 \u00f6"), std::string(1024, 'x')}) {
            Tokens tokens;
            const auto literal = lex(toArgument(text), tokens);
            QVERIFY(literal && !*literal);
            QCOMPARE(tokens.size(), 1U);
            QCOMPARE(tokens[0].text, text);
        }
    }

    void extensionsAreWholeWordsInAnyCase()
    {
        Capabilities offered;
        offered.words = {{"SIEVE", "fileinto  Duplicate include"}, {"SASL", ""}};
        QVERIFY(offered.extension("duplicate"));
        QVERIFY(offered.extension("INCLUDE"));
        QVERIFY(!offered.extension("file"));
        QVERIFY(!offered.extension(""));
        QVERIFY(!offered.lists("SASL", "PLAIN"));
        QVERIFY(!offered.lists("NOTIFY", "mailto"));
    }
};

QTEST_APPLESS_MAIN(TestManageSieve)
#include "tst_managesieve.moc"
