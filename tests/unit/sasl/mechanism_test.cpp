// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/sasl/mechanism.h"
#include "tests/unit/net/faultnames.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtNetwork/QPasswordDigestor>
#include <QtTest/QTest>

using namespace onecopy;
using onecopy::testing::kindOf;
using onecopy::testing::nameOf;
using sasl::Credentials;
using sasl::Mechanism;

namespace {

constexpr auto secretText = "pencil";

Credentials credentials(const std::string &authzid = {})
{
    return Credentials{"user", authzid, Secret(secretText), false};
}

Credentials token(const std::string &authzid = {})
{
    return Credentials{"someuser@example.com", authzid, Secret("vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg=="), true};
}

/// The server's side of RFC 5802, written with Qt's primitives: it shares nothing with GNU SASL.
class ScramServer
{
public:
    ScramServer(QCryptographicHash::Algorithm hash, const QByteArray &password)
        : m_hash(hash)
        , m_password(password)
    {
    }

    QByteArray first(const QByteArray &clientFirst, int iterations = 4096,
                     const QByteArray &salt = "W22ZaJ0SNY7soEsUEjb6gQ==")
    {
        const auto parts = clientFirst.split(',');
        m_gs2Header = parts.at(0) + ',' + parts.at(1) + ',';
        m_clientBare = clientFirst.mid(m_gs2Header.size());
        m_nonce = parts.at(3).mid(2) + "server-part";
        m_serverFirst = "r=" + m_nonce + ",s=" + salt + ",i=" + QByteArray::number(iterations);
        m_salted = QPasswordDigestor::deriveKeyPbkdf2(m_hash, m_password, QByteArray::fromBase64(salt), iterations,
                                                      QCryptographicHash::hashLength(m_hash));
        return m_serverFirst;
    }

    /// The server's signature if the client's proof is right, else nothing.
    QByteArray last(const QByteArray &clientFinal) const
    {
        const QByteArray withoutProof = clientFinal.left(clientFinal.lastIndexOf(",p="));
        const QByteArray expectedStart = "c=" + m_gs2Header.toBase64() + ",r=" + m_nonce;
        if (withoutProof != expectedStart)
            return {};
        const QByteArray message = m_clientBare + ',' + m_serverFirst + ',' + withoutProof;
        const QByteArray clientKey = mac(m_salted, "Client Key");
        const QByteArray signature = mac(QCryptographicHash::hash(clientKey, m_hash), message);
        QByteArray proof = clientKey;
        for (qsizetype i = 0; i < proof.size(); ++i)
            proof[i] = static_cast<char>(proof.at(i) ^ signature.at(i));
        if (clientFinal.mid(withoutProof.size()) != ",p=" + proof.toBase64())
            return {};
        return "v=" + mac(mac(m_salted, "Server Key"), message).toBase64();
    }

private:
    QByteArray mac(const QByteArray &key, const QByteArray &message) const
    {
        return QMessageAuthenticationCode::hash(message, key, m_hash);
    }

    QCryptographicHash::Algorithm m_hash;
    QByteArray m_password;
    QByteArray m_gs2Header;
    QByteArray m_clientBare;
    QByteArray m_nonce;
    QByteArray m_serverFirst;
    QByteArray m_salted;
};

void scramRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("hash");
    QTest::newRow("SHA-1") << QStringLiteral("SCRAM-SHA-1") << static_cast<int>(QCryptographicHash::Sha1);
    QTest::newRow("SHA-256") << QStringLiteral("SCRAM-SHA-256") << static_cast<int>(QCryptographicHash::Sha256);
}

} // namespace

class MechanismTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSendsThreePartsAtOnce();
    void plainCarriesTheAuthorizationIdentity();
    void loginAnswersTwoPrompts();
    void cramMd5GivesTheDigestOfRfc2195();
    void scramIsAcceptedByAnIndependentServer_data() { scramRows(); }
    void scramIsAcceptedByAnIndependentServer();
    void scramCarriesTheAuthorizationIdentity();
    void scramRefusesAWrongServerSignature_data() { scramRows(); }
    void scramRefusesAWrongServerSignature();
    void scramIsNotVerifiedWithoutTheServerSignature();
    void scramRefusesAForeignNonce();
    void scramRefusesANonceToWhichNothingWasAdded();
    void scramChallengesAreCheckedBeforeComputing_data();
    void scramChallengesAreCheckedBeforeComputing();
    void aWrongPasswordMayBeToldInTheChallenge();
    void xoauth2SendsTheTokenAndAcknowledgesTheError();
    void oauthBearerFollowsRfc7628();
    void oauthStatusIsTheOnlyThingKept_data();
    void oauthStatusIsTheOnlyThingKept();
    void aTokenThatCouldEndTheFieldIsRefused();
    void challengesAreBounded();
    void aChallengeAfterTheEndIsRefused_data();
    void aChallengeAfterTheEndIsRefused();
    void unusableCredentialsAreRefused_data();
    void unusableCredentialsAreRefused();
    void onlySomeMechanismsReadAnotherUsersMail_data();
    void onlySomeMechanismsReadAnotherUsersMail();
    void noFaultHoldsTheSecret();
};

void MechanismTest::plainSendsThreePartsAtOnce()
{
    auto made = sasl::makeMechanism("plain", Credentials{"tim", {}, Secret("tanstaaftanstaaf"), false});
    QVERIFY(made);
    QCOMPARE(made->name(), std::string("PLAIN"));
    QCOMPARE(made->initialResponse(), std::optional(std::string("\0tim\0tanstaaftanstaaf", 21)));
    QVERIFY(made->verified());
}

void MechanismTest::plainCarriesTheAuthorizationIdentity()
{
    // RFC 4616 section 4
    auto made = sasl::makeMechanism("PLAIN", Credentials{"Kurt", "Ursel", Secret("xipj3plmq"), false});
    QVERIFY(made);
    QCOMPARE(made->initialResponse(), std::optional(std::string("Ursel\0Kurt\0xipj3plmq", 20)));
}

void MechanismTest::loginAnswersTwoPrompts()
{
    auto made = sasl::makeMechanism("LOGIN", credentials());
    QVERIFY(made);
    QVERIFY(!made->initialResponse());
    QCOMPARE(made->respond("Username:"), Result<std::string>("user"));
    QVERIFY(!made->verified());
    QCOMPARE(made->respond("Password:"), Result<std::string>(secretText));
    QVERIFY(made->verified());
}

void MechanismTest::cramMd5GivesTheDigestOfRfc2195()
{
    auto made = sasl::makeMechanism("CRAM-MD5", Credentials{"tim", {}, Secret("tanstaaftanstaaf"), false});
    QVERIFY(made);
    QVERIFY(!made->initialResponse());
    QCOMPARE(made->respond("<1896.697170952@postoffice.reston.mci.net>"),
             Result<std::string>("tim b913a602c7eda7a495b4e6e7334d3890"));
    QVERIFY(made->verified());
}

void MechanismTest::scramIsAcceptedByAnIndependentServer()
{
    QFETCH(QString, name);
    QFETCH(int, hash);
    auto made = sasl::makeMechanism(name.toStdString(), credentials());
    QVERIFY(made);
    const QByteArray clientFirst = QByteArray::fromStdString(made->initialResponse().value_or(""));
    QVERIFY(clientFirst.startsWith("n,,n=user,r="));

    ScramServer server(static_cast<QCryptographicHash::Algorithm>(hash), secretText);
    auto clientFinal = made->respond(server.first(clientFirst).toStdString());
    QVERIFY2(clientFinal, clientFinal ? "" : clientFinal.error().describe().c_str());
    QVERIFY(!made->verified());

    const QByteArray signature = server.last(QByteArray::fromStdString(*clientFinal));
    QVERIFY2(!signature.isEmpty(), "the server did not accept the client's proof");
    QCOMPARE(made->respond(signature.toStdString()), Result<std::string>(""));
    QVERIFY(made->verified());
}

void MechanismTest::scramCarriesTheAuthorizationIdentity()
{
    auto made = sasl::makeMechanism("SCRAM-SHA-256", credentials("info@example.org"));
    QVERIFY(made);
    const QByteArray clientFirst = QByteArray::fromStdString(made->initialResponse().value_or(""));
    QVERIFY2(clientFirst.startsWith("n,a=info@example.org,n=user,r="), clientFirst.constData());
    ScramServer server(QCryptographicHash::Sha256, secretText);
    auto clientFinal = made->respond(server.first(clientFirst).toStdString());
    QVERIFY(clientFinal);
    QVERIFY(!server.last(QByteArray::fromStdString(*clientFinal)).isEmpty());
}

void MechanismTest::scramRefusesAWrongServerSignature()
{
    QFETCH(QString, name);
    QFETCH(int, hash);
    auto made = sasl::makeMechanism(name.toStdString(), credentials());
    QVERIFY(made);
    ScramServer server(static_cast<QCryptographicHash::Algorithm>(hash), secretText);
    auto clientFinal = made->respond(server.first(QByteArray::fromStdString(*made->initialResponse())).toStdString());
    QVERIFY(clientFinal);
    QByteArray signature = QByteArray::fromBase64(server.last(QByteArray::fromStdString(*clientFinal)).mid(2));
    signature[0] = static_cast<char>(signature.at(0) ^ 1);
    const auto end = made->respond("v=" + signature.toBase64().toStdString());
    QCOMPARE(kindOf(end), nameOf(FaultKind::Protocol));
    QVERIFY(!made->verified());
}

void MechanismTest::scramIsNotVerifiedWithoutTheServerSignature()
{
    auto made = sasl::makeMechanism("SCRAM-SHA-1", credentials());
    QVERIFY(made);
    QVERIFY(!made->verified());
    ScramServer server(QCryptographicHash::Sha1, secretText);
    QVERIFY(made->respond(server.first(QByteArray::fromStdString(*made->initialResponse())).toStdString()));
    QVERIFY(!made->verified());
    QVERIFY(!made->respond(""));
    QVERIFY(!made->verified());
}

void MechanismTest::scramRefusesAForeignNonce()
{
    auto made = sasl::makeMechanism("SCRAM-SHA-1", credentials());
    QVERIFY(made);
    QCOMPARE(kindOf(made->respond("r=3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")), nameOf(FaultKind::Protocol));
}

/// RFC 5802 5.1 and 7: it would be the same each time that ours is.
void MechanismTest::scramRefusesANonceToWhichNothingWasAdded()
{
    for (const char *before : {"", "m=x,"}) {
        auto made = sasl::makeMechanism("SCRAM-SHA-256", credentials());
        QVERIFY(made);
        const std::string ours = made->initialResponse()->substr(made->initialResponse()->find("r="));
        QCOMPARE(kindOf(made->respond(before + ours + ",s=QSXCR+Q6sek8bf92,i=4096")), nameOf(FaultKind::Protocol));
    }
}

void MechanismTest::scramChallengesAreCheckedBeforeComputing_data()
{
    QTest::addColumn<QString>("iterations");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("2^31") << QStringLiteral(",i=2147483647") << nameOf(FaultKind::Limit);
    QTest::newRow("one too many") << QStringLiteral(",i=1000001") << nameOf(FaultKind::Limit);
    QTest::newRow("above 64 bits") << QStringLiteral(",i=99999999999999999999999") << nameOf(FaultKind::Protocol);
    QTest::newRow("zero") << QStringLiteral(",i=0") << nameOf(FaultKind::Protocol);
    QTest::newRow("negative") << QStringLiteral(",i=-1") << nameOf(FaultKind::Protocol);
    QTest::newRow("no number") << QStringLiteral(",i=many") << nameOf(FaultKind::Protocol);
    QTest::newRow("absent") << QString() << nameOf(FaultKind::Protocol);
    QTest::newRow("second one") << QStringLiteral(",i=4096,i=2147483647") << nameOf(FaultKind::Limit);
}

void MechanismTest::scramChallengesAreCheckedBeforeComputing()
{
    QFETCH(QString, iterations);
    QFETCH(QByteArray, kind);
    auto made = sasl::makeMechanism("SCRAM-SHA-256", credentials());
    QVERIFY(made);
    const std::string nonce = made->initialResponse()->substr(made->initialResponse()->find("r="));
    const auto answer = made->respond(nonce + "x,s=QSXCR+Q6sek8bf92" + iterations.toStdString());
    QCOMPARE(kindOf(answer), kind);
    QVERIFY(!made->verified());
}

/// RFC 5802 7.
void MechanismTest::aWrongPasswordMayBeToldInTheChallenge()
{
    for (const auto &[message, kind] :
         {std::pair("e=invalid-proof", FaultKind::LoginRefused), std::pair("e=unknown-user,x", FaultKind::LoginRefused),
          std::pair("e=no-resources", FaultKind::ServerUnavailable)}) {
        auto made = sasl::makeMechanism("SCRAM-SHA-256", credentials());
        QVERIFY(made);
        const std::string nonce = made->initialResponse()->substr(made->initialResponse()->find("r="));
        QVERIFY(made->respond(nonce + "x,s=QSXCR+Q6sek8bf92,i=4096"));
        QCOMPARE(kindOf(made->respond(message)), nameOf(kind));
        QVERIFY(!made->verified());
    }
}

void MechanismTest::xoauth2SendsTheTokenAndAcknowledgesTheError()
{
    auto made = sasl::makeMechanism("XOAUTH2", token());
    QVERIFY(made);
    QCOMPARE(made->initialResponse(),
             std::optional(std::string("user=someuser@example.com\x01"
                                       "auth=Bearer vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==\x01\x01")));
    QVERIFY(made->verified());
    QCOMPARE(made->respond("{\"status\":\"401\",\"schemes\":\"bearer\",\"scope\":\"https://mail.example.com/\"}"),
             Result<std::string>(""));
    QVERIFY(!made->verified());
    QCOMPARE(made->failureStatus(), std::string("401"));
    QVERIFY(!made->respond("{}"));
}

void MechanismTest::oauthBearerFollowsRfc7628()
{
    auto made = sasl::makeMechanism("OAUTHBEARER", token());
    QVERIFY(made);
    QCOMPARE(made->initialResponse(),
             std::optional(std::string("n,a=someuser@example.com,\x01"
                                       "auth=Bearer vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==\x01\x01")));
    QCOMPARE(made->respond("{\"status\" : \"invalid_token\",\"scope\":\"mail\"}"), Result<std::string>("\x01"));
    QCOMPARE(made->failureStatus(), std::string("invalid_token"));

    auto other = sasl::makeMechanism("OAUTHBEARER", token("a,b=c"));
    QVERIFY(other);
    QVERIFY(other->initialResponse()->starts_with("n,a=a=2Cb=3Dc,\x01"));
}

void MechanismTest::oauthStatusIsTheOnlyThingKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("not JSON") << QByteArray("no") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no status") << QByteArray("{\"scope\":\"mail\"}") << QByteArray();
    QTest::newRow("a number") << QByteArray("{\"status\":401}") << QByteArray();
    QTest::newRow("unterminated") << QByteArray("{\"status\":\"inval") << QByteArray("inval");
    QTest::newRow("markup") << QByteArray("{\"status\":\"<b>bad</b>\"}") << QByteArray();
    QTest::newRow("too long") << QByteArray("{\"status\":\"" + QByteArray(65, 'a') + "\"}") << QByteArray();
    QTest::newRow("cut after the key") << QByteArray("{\"status\"") << QByteArray();
    QTest::newRow("the token repeated") << QByteArray("{\"status\":\"vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg==\"}")
                                        << QByteArray();
}

void MechanismTest::oauthStatusIsTheOnlyThingKept()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, status);
    auto made = sasl::makeMechanism("XOAUTH2", token());
    QVERIFY(made);
    QVERIFY(made->respond(json.toStdString()));
    QCOMPARE(QByteArray::fromStdString(made->failureStatus()), status);
    QVERIFY(!made->verified());
}

void MechanismTest::aTokenThatCouldEndTheFieldIsRefused()
{
    for (const char *name : {"XOAUTH2", "OAUTHBEARER"}) {
        for (const char *value : {"abc\x01user=other", "abc\r\nA2 LOGOUT", "abc def"}) {
            const auto made = sasl::makeMechanism(name, Credentials{"me", {}, Secret(value), true});
            QCOMPARE(kindOf(made), nameOf(FaultKind::Usage));
        }
        const auto made = sasl::makeMechanism(name, Credentials{"me\x01", {}, Secret("abc"), true});
        QCOMPARE(kindOf(made), nameOf(FaultKind::Usage));
    }
}

void MechanismTest::challengesAreBounded()
{
    auto large = sasl::makeMechanism("CRAM-MD5", credentials());
    QVERIFY(large);
    const auto answer = large->respond(std::string(limits::challengeBytes + 1, 'x'));
    QCOMPARE(kindOf(answer), nameOf(FaultKind::Limit));

    auto endless = sasl::makeMechanism("LOGIN", credentials());
    QVERIFY(endless);
    int answered = 0;
    while (answered <= limits::challenges && endless->respond("Username:"))
        ++answered;
    QCOMPARE(answered, 2);
}

void MechanismTest::aChallengeAfterTheEndIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("steps");
    QTest::newRow("PLAIN") << QStringLiteral("PLAIN") << 0;
    QTest::newRow("LOGIN") << QStringLiteral("LOGIN") << 2;
    QTest::newRow("CRAM-MD5") << QStringLiteral("CRAM-MD5") << 1;
    QTest::newRow("XOAUTH2") << QStringLiteral("XOAUTH2") << 1;
}

void MechanismTest::aChallengeAfterTheEndIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, steps);
    auto made = sasl::makeMechanism(name.toStdString(), credentials());
    QVERIFY(made);
    for (int i = 0; i < steps; ++i)
        QVERIFY(made->respond("<1@example.org>"));
    const auto extra = made->respond("<1@example.org>");
    QCOMPARE(kindOf(extra), nameOf(FaultKind::Protocol));
    QVERIFY(!made->verified());
}

void MechanismTest::unusableCredentialsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("kind");
    const QByteArray usage = nameOf(FaultKind::Usage);
    QTest::newRow("NUL in the user") << QStringLiteral("PLAIN") << QByteArray("a\0b", 3) << QByteArray("x") << usage;
    QTest::newRow("NUL in the password") << QStringLiteral("PLAIN") << QByteArray("a") << QByteArray("x\0y", 3)
                                         << usage;
    QTest::newRow("no password") << QStringLiteral("PLAIN") << QByteArray("a") << QByteArray()
                                 << nameOf(FaultKind::SecretMissing);
    QTest::newRow("unknown mechanism") << QStringLiteral("NTLM") << QByteArray("a") << QByteArray("x")
                                       << nameOf(FaultKind::MechanismMissing);
    QTest::newRow("a word that is no mechanism")
        << QStringLiteral("AUTO") << QByteArray("a") << QByteArray("x") << nameOf(FaultKind::MechanismMissing);
}

void MechanismTest::unusableCredentialsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, kind);
    const auto made = sasl::makeMechanism(name.toStdString(),
                                          Credentials{user.toStdString(), {}, Secret(secret.toStdString()), false});
    QCOMPARE(kindOf(made), kind);
}

void MechanismTest::onlySomeMechanismsReadAnotherUsersMail_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("can");
    for (const char *name : {"PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256", "OAUTHBEARER"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"LOGIN", "CRAM-MD5", "XOAUTH2"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void MechanismTest::onlySomeMechanismsReadAnotherUsersMail()
{
    QFETCH(QString, name);
    QFETCH(bool, can);
    const auto made = sasl::makeMechanism(name.toStdString(), credentials("info"));
    QCOMPARE(made.has_value(), can);
    if (!can)
        QCOMPARE(kindOf(made), nameOf(FaultKind::MechanismMissing));
}

void MechanismTest::noFaultHoldsTheSecret()
{
    const std::string needle = "hunter2hunter2";
    for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"}) {
        auto made = sasl::makeMechanism(name, Credentials{"user", {}, Secret(needle), false});
        QVERIFY(made);
        for (int i = 0; i < 3; ++i) {
            const auto answer = made->respond("r=x,s=" + needle + ",i=" + needle);
            if (!answer)
                QVERIFY(answer.error().describe().find(needle) == std::string::npos);
        }
    }
}

QTEST_APPLESS_MAIN(MechanismTest)
#include "mechanism_test.moc"
