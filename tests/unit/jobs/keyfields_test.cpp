// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "core/arrivals/keyhash.h"
#include "core/base/text.h"
#include "core/jobs/scan/mailboxscan.h"
#include "core/mime/fieldcursor.h"
#include "core/mime/headerend.h"
#include "tests/must.h"
#include "tests/places/places.h"

#include <algorithm>
#include <map>
#include <string>

using namespace onecopy;
using namespace onecopy::jobs;

namespace {

/// What a server makes of HEADER.FIELDS (RFC 3501 6.4.5): these lines as they stand, and an empty one.
std::string picked(std::string_view header)
{
    const std::vector<std::string> wanted = arrivalItems(HeaderPart::KeyFields).headerFields;
    mime::FieldCursor cursor(header);
    mime::Field field;
    std::string lines;
    while (cursor.next(field)) {
        const bool isWanted = std::ranges::any_of(
            wanted, [&field](const std::string &name) { return equalsIgnoreCase(name, field.name); });
        if (isWanted)
            lines += std::string(field.name) + ":" + std::string(field.value) + "\r\n";
    }
    return lines + "\r\n";
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Of many messages only the fields are read that their keys are made of.
class KeyFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pickedFieldsMakeTheKeysOfTheWholeHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("plain") << QByteArray(
            "Received: x\r\nFrom: a@b\r\nTo: c@d\r\nSubject: s\r\nMessage-ID: <1@b>\r\n\r\n");
        QTest::newRow("no id") << QByteArray(
            "From: a@b\r\nTO: c@d,\r\n e@f\r\nTo: g@h\r\ncc: i@j\r\nDate: Mon, 23 Nov 2026 "
            "10:00:00 +0000\r\nX-Other: o\r\nSubject: =?utf-8?q?a?=\r\n =?utf-8?q?b?=\r\n\r\n");
        QTest::newRow("two ids") << QByteArray("MESSAGE-ID: <1@b>\r\nX: y\r\nMessage-Id: <2@b>\r\nFrom: a@b\r\n\r\n");
        QTest::newRow("an id that is none") << QByteArray("Message-ID: \r\nFrom: a@b\r\nSubject: Re: s\r\n\r\n");
        QTest::newRow("journal report") << QByteArray(
            "X-MS-Journal-Report:\r\nFrom: j@b\r\nSubject: s\r\nMessage-ID: <1@b>\r\n\r\n");
        QTest::newRow("journal sender") << QByteArray(
            "Sender: x@y\r\nFrom: MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@b\r\nMessage-ID: <1@b>\r\n\r\n");
        QTest::newRow("nothing of interest") << QByteArray("Received: x\r\nX-Other: y\r\n\r\n");
        QTest::newRow("bare line feeds") << QByteArray("From: a@b\nSubject: s\n t\nMessage-ID: <1@b>\n\n");
    }
    void pickedFieldsMakeTheKeysOfTheWholeHeader()
    {
        QFETCH(QByteArray, header);
        verifySame(header.toStdString());
    }

    void andOfEachMessageOfRealServers()
    {
        const QDir data(test::inSource(QStringLiteral("tests/unit/duplicates/data")));
        int messages = 0;
        for (const QString &name : data.entryList({QStringLiteral("*.json")})) {
            const QByteArray all =
                content(data.filePath(QString(name).replace(QLatin1String(".json"), QLatin1String(".messages"))));
            const QJsonObject story = QJsonDocument::fromJson(content(data.filePath(name))).object();
            for (const QJsonValue &value : story[QLatin1String("files")].toArray()) {
                const QJsonObject file = value.toObject();
                const std::string mail =
                    all.mid(file[QLatin1String("offset")].toInt(), file[QLatin1String("length")].toInt()).toStdString();
                mime::HeaderEnd end;
                verifySame(mail.substr(0, end.take(mail)));
                ++messages;
            }
        }
        QVERIFY2(messages > 100, std::to_string(messages).c_str());
    }

    void theHeadersOfCopiesThatShareAKeyAreWishedFor()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("store.db")).toStdString();
        auto store = store::Store::open(path);
        MUST(store);
        const AccountId account{"imaps://anna@mail.example"};
        auto mailbox = store->arrivals().mailbox(account, MailboxName{"INBOX"});
        MUST(mailbox);
        mailbox->validity = UidValidity{7};
        auto writer = ScanWriter::start(path);
        MUST(writer);
        CopyHints hints;
        RecentHeaders recent(1024, hints.rings);
        ProgressMeter meter({}, Phase::Reading, 0);
        ArrivalSink sink(*mailbox, HeaderPart::KeyFields, hints, recent, **writer, meter, {});
        for (const auto &[uid, id] : {std::pair{1U, "a"}, {2U, "b"}, {5U, "c"}, {6U, "b"}, {7U, "b"}, {9U, "c"}}) {
            const std::string header = std::string("Message-ID: <") + id + "@b.example>\r\n\r\n";
            imap::FetchedMessage message;
            message.uid = Uid{uid};
            message.size = 2'000;
            message.header = header;
            MUST(sink.message(message));
        }
        const auto wished = hints.headers.take();
        imap::UidSet uids;
        std::map<std::int64_t, int> byKey;
        for (const HeaderWish &wish : wished) {
            QCOMPARE(std::int64_t{wish.place.mailbox}, mailbox->rowId);
            QVERIFY(wish.named);
            uids.add(wish.place.uid);
            ++byKey[wish.key];
        }
        QCOMPARE(uids.toString(), std::string("2,5:7,9"));
        QCOMPARE(byKey, (std::map<std::int64_t, int>{{arrivals::keyOf("b@b.example"), 3},
                                                     {arrivals::keyOf("c@b.example"), 2}}));
        const ScanWriter::Batch batch = sink.takeBatch();
        QCOMPARE(batch.arrivals.size(), std::size_t{6});
        QVERIFY(batch.evidence.empty());
        QVERIFY(batch.closer.empty());
        for (const arrivals::Arrival &arrival : batch.arrivals)
            QCOMPARE(arrival.headerBytes, 0U); // how long the header is nobody has seen
    }

private:
    static void verifySame(const std::string &header)
    {
        const arrivals::Arrival whole = arrivals::makeArrival({}, std::nullopt, 0, {}, header);
        const arrivals::Arrival part = arrivals::makeArrival({}, std::nullopt, 0, {}, picked(header));
        QVERIFY2(part.keys == whole.keys, header.c_str());
        QCOMPARE(part.messageId, whole.messageId);
    }
};

QTEST_GUILESS_MAIN(KeyFieldsTest)
#include "keyfields_test.moc"
