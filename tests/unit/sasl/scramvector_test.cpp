// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/base64.h"
#include "core/sasl/mechanism.h"

#include <QtTest/QTest>
#include <algorithm>

using namespace onecopy;

/// Takes the place of GNU SASL's source of random bytes in this program, so that the client's nonce is the one of
/// RFC 5802. (The nonce of RFC 7677 has another length than GNU SASL's; mechanism_test covers SHA-256.)
extern "C" int gsasl_nonce(char *data, size_t size)
{
    const std::string bytes = sasl::fromBase64("fyko+d2lbbFgONRv9qkxdawL").value_or("");
    std::fill_n(data, size, '\0');
    std::copy_n(bytes.begin(), std::min(size, bytes.size()), data);
    return 0;
}

class ScramVectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExchangeOfRfc5802IsReproduced();
};

void ScramVectorTest::theExchangeOfRfc5802IsReproduced()
{
    auto made = sasl::makeMechanism("SCRAM-SHA-1", sasl::Credentials{"user", {}, Secret("pencil"), false});
    QVERIFY(made);
    QCOMPARE(made->initialResponse(), std::optional<std::string>("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
    const auto clientFinal = made->respond("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096");
    QVERIFY(clientFinal);
    QCOMPARE(QByteArray::fromStdString(*clientFinal),
             QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
    QVERIFY(!made->verified());
    QVERIFY(made->respond("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
    QVERIFY(made->verified());
}

QTEST_APPLESS_MAIN(ScramVectorTest)
#include "scramvector_test.moc"
