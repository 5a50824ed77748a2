// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/servertext.h"

#include <QTest>

using namespace onecopy;
using namespace onecopy::imap;

class ServerTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecretIsGone_data();
    void theSecretIsGone();
    void longTextIsCutBetweenCharacters();
    void textIsValidUtf8();
};

void ServerTextTest::theSecretIsGone_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("in clear") << QByteArray("hunter2!") << QByteArray("no user with password hunter2!");
    QTest::newRow("base64") << QByteArray("hunter2!") << QByteArray("bad: aHVudGVyMiE=");
    QTest::newRow("as we quoted it") << QByteArray("hun\"ter2") << QByteArray("LOGIN x \"hun\\\"ter2\" failed");
    QTest::newRow("at the cut") << QByteArray("hunter2!") << QByteArray(limits::serverTextBytes - 4, 'x') + "hunter2!";
}

void ServerTextTest::theSecretIsGone()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    const std::string kept = keptServerText(text.toStdString(), Secret(secret.toStdString()));
    for (const char *part : {"hunt", "hun\\", "aHVudGVyMi"})
        QCOMPARE(kept.find(part), std::string::npos);
    QVERIFY(!kept.empty());
}

void ServerTextTest::longTextIsCutBetweenCharacters()
{
    std::string text;
    while (text.size() < 5000)
        text += "\xE2\x82\xAC";
    const std::string kept = keptServerText(text, Secret());
    QVERIFY(kept.size() <= limits::serverTextBytes);
    QVERIFY(kept.size() > limits::serverTextBytes - 10);
    QVERIFY(QString::fromUtf8(kept.c_str()).indexOf(QChar::ReplacementCharacter) < 0);
}

void ServerTextTest::textIsValidUtf8()
{
    QCOMPARE(keptServerText("a\xFF", Secret()), std::string("a\xEF\xBF\xBD"));
}

QTEST_APPLESS_MAIN(ServerTextTest)
#include "tst_imap_servertext.moc"
