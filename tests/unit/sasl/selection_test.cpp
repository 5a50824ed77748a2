// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/base64.h"
#include "core/sasl/selection.h"
#include "tests/unit/net/faultnames.h"

#include <QtTest/QTest>
#include <sstream>

using namespace onecopy;
using onecopy::testing::kindOf;
using onecopy::testing::nameOf;
using sasl::Choice;
using sasl::Situation;

namespace {

std::vector<std::string> words(const QString &text)
{
    std::vector<std::string> out;
    std::istringstream stream(text.toStdString());
    for (std::string word; stream >> word;)
        out.push_back(word);
    return out;
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestOfferedMechanismWins_data();
    void theStrongestOfferedMechanismWins();
    void nothingIsChosenOnAClearChannelWithoutPermission_data();
    void nothingIsChosenOnAClearChannelWithoutPermission();
    void choicesAreReadFromTheirWords_data();
    void choicesAreReadFromTheirWords();
    void base64FollowsRfc4648_data();
    void base64FollowsRfc4648();
    void damagedBase64IsRefused_data();
    void damagedBase64IsRefused();
    void everyByteSurvivesBase64();
};

void SelectionTest::theStrongestOfferedMechanismWins_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<int>("choice");
    QTest::addColumn<bool>("token");
    QTest::addColumn<bool>("authzid");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *offered, Choice choice, bool token, bool authzid,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(offered) << static_cast<int>(choice) << token << authzid
                            << QString::fromLatin1(expected);
    };
    const char *all = "LOGIN PLAIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 XOAUTH2 OAUTHBEARER";
    row("all", all, Choice::Auto, false, false, "SCRAM-SHA-256");
    row("any case", "plain Scram-Sha-1", Choice::Auto, false, false, "SCRAM-SHA-1");
    row("CRAM before PLAIN", "PLAIN CRAM-MD5", Choice::Auto, false, false, "CRAM-MD5");
    row("PLAIN before LOGIN", "LOGIN PLAIN", Choice::Auto, false, false, "PLAIN");
    row("LOGIN alone", "NTLM LOGIN GSSAPI", Choice::Auto, false, false, "LOGIN");
    row("only what we do not know", "NTLM GSSAPI", Choice::Auto, false, false, "");
    row("none", "", Choice::Auto, false, false, "");
    row("a token never goes to a password mechanism", "PLAIN LOGIN", Choice::Auto, true, false, "");
    row("OAUTHBEARER before XOAUTH2", all, Choice::Auto, true, false, "OAUTHBEARER");
    row("XOAUTH2", "PLAIN XOAUTH2", Choice::Auto, true, false, "XOAUTH2");
    row("a password never goes to a token mechanism", "XOAUTH2 OAUTHBEARER", Choice::Auto, false, false, "");
    row("an explicit choice is obeyed", all, Choice::Plain, false, false, "PLAIN");
    row("an explicit choice is not replaced by a weaker one", "PLAIN LOGIN", Choice::ScramSha256, false, false, "");
    row("an explicit choice is not replaced by a stronger one", "SCRAM-SHA-256", Choice::Plain, false, false, "");
    row("authzid skips what cannot carry it", "LOGIN CRAM-MD5 PLAIN", Choice::Auto, false, true, "PLAIN");
    row("authzid with SCRAM", all, Choice::Auto, false, true, "SCRAM-SHA-256");
    row("authzid with LOGIN only", "LOGIN CRAM-MD5", Choice::Auto, false, true, "");
    row("authzid with a token", all, Choice::Auto, true, true, "OAUTHBEARER");
    row("authzid with XOAUTH2 only", "XOAUTH2", Choice::Auto, true, true, "");
    row("authzid with an explicit CRAM-MD5", all, Choice::CramMd5, false, true, "");
}

void SelectionTest::theStrongestOfferedMechanismWins()
{
    QFETCH(QString, offered);
    QFETCH(int, choice);
    QFETCH(bool, token);
    QFETCH(bool, authzid);
    QFETCH(QString, expected);

    Situation situation{static_cast<Choice>(choice), token, authzid, true, false};
    const auto chosen = sasl::chooseMechanism(words(offered), situation);
    if (expected.isEmpty()) {
        QCOMPARE(kindOf(chosen), nameOf(FaultKind::MechanismMissing));
    } else {
        QVERIFY2(chosen, chosen ? "" : chosen.error().describe().c_str());
        QCOMPARE(QString::fromStdString(*chosen), expected);
    }
    // A clear channel that the user allowed makes no difference to the order.
    situation.channelIsSafe = false;
    situation.cleartextAllowed = true;
    QCOMPARE(sasl::chooseMechanism(words(offered), situation), chosen);
}

void SelectionTest::nothingIsChosenOnAClearChannelWithoutPermission_data()
{
    QTest::addColumn<QString>("offered");
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SelectionTest::nothingIsChosenOnAClearChannelWithoutPermission()
{
    QFETCH(QString, offered);
    const auto chosen = sasl::chooseMechanism(words(offered), Situation{});
    QCOMPARE(kindOf(chosen), nameOf(FaultKind::CleartextRefused));
}

void SelectionTest::choicesAreReadFromTheirWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("choice");
    const auto row = [](const char *word, int choice) { QTest::newRow(word) << QString::fromLatin1(word) << choice; };
    row("auto", static_cast<int>(Choice::Auto));
    row("plain", static_cast<int>(Choice::Plain));
    row("login", static_cast<int>(Choice::Login));
    row("cram-md5", static_cast<int>(Choice::CramMd5));
    row("scram-sha-1", static_cast<int>(Choice::ScramSha1));
    row("SCRAM-SHA-256", static_cast<int>(Choice::ScramSha256));
    row("xoauth2", static_cast<int>(Choice::XOAuth2));
    row("oauthbearer", static_cast<int>(Choice::OAuthBearer));
    row("ntlm", -1);
    row("", -1);
}

void SelectionTest::choicesAreReadFromTheirWords()
{
    QFETCH(QString, word);
    QFETCH(int, choice);
    const auto read = sasl::choiceFrom(word.toStdString());
    QCOMPARE(read ? static_cast<int>(*read) : -1, choice);
}

void SelectionTest::base64FollowsRfc4648_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 section 10
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
}

void SelectionTest::base64FollowsRfc4648()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(sasl::toBase64(bytes.toStdString())), text);
    const auto back = sasl::fromBase64(text.toStdString());
    QVERIFY(back.has_value());
    QCOMPARE(QByteArray::fromStdString(*back), bytes);
}

void SelectionTest::damagedBase64IsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Zg", "Zg=", "Z===", "====", "Zg==Zg==", "Zm9v\r\n", "Zm 9", "Zm_v", "=Zm9", "Z=m9"})
        QTest::newRow(text) << QByteArray(text);
}

void SelectionTest::damagedBase64IsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!sasl::fromBase64(text.toStdString()));
}

void SelectionTest::everyByteSurvivesBase64()
{
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    QCOMPARE(QByteArray::fromStdString(sasl::toBase64(bytes)), QByteArray::fromStdString(bytes).toBase64());
    QCOMPARE(sasl::fromBase64(sasl::toBase64(bytes)), std::optional(bytes));
}

QTEST_APPLESS_MAIN(SelectionTest)
#include "selection_test.moc"
