// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"
#include "core/mime/header.h"
#include "tests/places/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace onecopy::mime;

/// Against mailboxes that real servers filled (data/collect.py).
class RecordedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hopsAreReadAsRecorded();
    void copiesAreRecognised_data();
    void copiesAreRecognised();
};

namespace {

QJsonArray rows(const char *file)
{
    QFile json(onecopy::test::inSource(QStringLiteral("tests/unit/mime/data/") + QString::fromLatin1(file)));
    if (!json.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(json.readAll()).array();
}

/// The recorder kept the name that the server looked up; ours is the HELO name where the server says which is which.
bool sameClient(const Hop &hop, const std::string &recorded)
{
    return hop.from == recorded ||
           (hop.fromInfo.starts_with(recorded + ' ') && hop.fromInfo.find("helo=") != std::string::npos);
}

} // namespace

void RecordedTest::hopsAreReadAsRecorded()
{
    const QJsonArray hops = rows("received.json");
    QVERIFY(hops.size() > 1000);
    for (const QJsonValue &value : hops) {
        const auto text = [&value](const char *key) { return value[QLatin1String(key)].toString().toStdString(); };
        const Hop hop = parseReceived(text("raw"));
        const char *raw = qPrintable(value[QLatin1String("raw")].toString());
        QVERIFY2(hop.by == text("by"), raw);
        QVERIFY2(sameClient(hop, text("from")), raw);
        QVERIFY2(hop.id == text("id"), raw);
        QVERIFY2(hop.with == text("with"), raw);
        QVERIFY2(hop.date == value[QLatin1String("epoch")].toInteger(-1), raw);
    }
}

void RecordedTest::copiesAreRecognised_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QString>("relation");
    for (const QJsonValue &group : rows("copies.json")) {
        QByteArrayList messages;
        for (const QJsonValue &message : group[QLatin1String("messages")].toArray())
            messages += message.toString().toLatin1();
        QTest::newRow(qPrintable(group[QLatin1String("name")].toString()))
            << messages << group[QLatin1String("relation")].toString();
    }
}

void RecordedTest::copiesAreRecognised()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QString, relation);
    const ContentDigest first = digestOf(messages.first().toStdString());
    QVERIFY(first.complete);
    for (qsizetype i = 1; i < messages.size(); ++i) {
        const ContentDigest other = digestOf(messages[i].toStdString());
        QVERIFY(other.complete);
        QCOMPARE(other.canonical == first.canonical, relation == u"copies");
        QCOMPARE(other.body == first.body, relation != u"other");
        QCOMPARE(other.whole == first.whole, messages[i] == messages.first());
    }
}

QTEST_APPLESS_MAIN(RecordedTest)
#include "tst_mime_recorded.moc"
