// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include "core/base/limits.h"
#include "core/mime/header.h"
#include "core/probe/eicar.h"
#include "core/probe/mailstream.h"
#include "core/probe/plan.h"

using namespace onecopy;
using namespace onecopy::probe;

namespace {

const std::string runName = "0123456789abcdef0123456789abcdef";

Plan smallPlan()
{
    Plan plan;
    plan.run = runName;
    plan.from = "admin@lab.example";
    plan.to = "anna@lab.example";
    plan.sizes = {1000};
    return plan;
}

Mail mailOf(std::uint64_t bytes, bool eicar = false)
{
    Plan plan = smallPlan();
    plan.sizes = {bytes};
    plan.eicar = eicar;
    return mailsOf(plan, 1'795'000'000, 42).front();
}

QByteArray bytesOf(const Mail &mail)
{
    MailStream stream(mail);
    QByteArray all;
    for (auto piece = stream.next(); !piece.empty(); piece = stream.next())
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return all;
}

/// The decoded attachment of that name.
QByteArray attachmentOf(const QByteArray &mail, const QByteArray &name)
{
    const qsizetype part = mail.indexOf("filename=\"" + name + '"');
    const qsizetype begin = mail.indexOf("\r\n\r\n", part) + 4;
    const qsizetype end = mail.indexOf("--=_", begin);
    return part < 0 ? QByteArray() : QByteArray::fromBase64(mail.mid(begin, end - begin));
}

} // namespace

class TestProbeMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1000, 100'000, 3'000'000})
            QTest::addRow("%d", bytes) << bytes;
    }
    void sizes()
    {
        QFETCH(int, bytes);
        for (const bool eicar : {false, true}) {
            const Mail mail = mailOf(static_cast<std::uint64_t>(bytes), eicar);
            const QByteArray all = bytesOf(mail);
            QCOMPARE(quint64(all.size()), quint64(MailStream(mail).totalBytes()));
            QCOMPARE(attachmentOf(all, "onecopy-test.bin").size(), bytes);
            QCOMPARE(all.contains("filename=\"onecopy-test.bin\""), bytes > 0);
            // What MAIL SIZE= announces is what goes out: no line end has to be mended.
            QCOMPARE(all.count('\n'), all.count("\r\n"));
            QCOMPARE(all.count('\r'), all.count("\r\n"));
            QVERIFY(all.endsWith("--\r\n"));
            QVERIFY(!all.contains("\r\n."));
            for (const QByteArray &line : all.split('\n'))
                QVERIFY(line.size() <= 200);
        }
    }

    void theAttachmentCannotBeCompressed()
    {
        const QByteArray attachment = attachmentOf(bytesOf(mailOf(200'000)), "onecopy-test.bin");
        QVERIFY(qCompress(attachment, 9).size() > attachment.size());
    }

    void aSecondAttemptHasTheSameBytes() { QCOMPARE(bytesOf(mailOf(100'000)), bytesOf(mailOf(100'000))); }

    void everyMailHasBytesOfItsOwn()
    {
        Plan plan = smallPlan();
        plan.count = 3;
        QSet<QByteArray> attachments;
        QSet<QByteArray> ids;
        for (const Mail &mail : mailsOf(plan, 1, 42)) {
            attachments.insert(attachmentOf(bytesOf(mail), "onecopy-test.bin"));
            ids.insert(QByteArray::fromStdString(mail.messageId()));
        }
        QCOMPARE(attachments.size(), 3);
        QCOMPARE(ids.size(), 3);
    }

    void sizesTakeTurns()
    {
        Plan plan = smallPlan();
        plan.sizes = {10, 20};
        plan.count = 2;
        QList<quint64> sizes;
        for (const Mail &mail : mailsOf(plan, 1, 42)) {
            sizes.append(mail.attachmentBytes);
            QCOMPARE(mail.total, 4);
            QCOMPARE(mail.number, static_cast<int>(sizes.size()));
        }
        QCOMPARE(sizes, (QList<quint64>{10, 20, 10, 20}));
    }

    void theHeaderSaysWhatItIs()
    {
        const std::string header = mailOf(10).header();
        const mime::HeaderView view(header);
        QVERIFY(view.complete());
        QCOMPARE(mime::parseDate(*view.first("Date")).value_or(0), qint64(1'795'000'000));
        QCOMPARE(mime::messageIdKey(*view.first("Message-ID")).value_or(std::string()),
                 "onecopy-probe." + runName + ".1@lab.example");
        QVERIFY(view.first("Auto-Submitted").has_value());
        QVERIFY(originOf(header) == (Origin{runName, 1}));
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("ours");
        const QByteArray token = QByteArray::fromStdString(runName) + ".7";
        const QByteArray field = "X-Onecopy-Probe: " + token + "; bytes=1\r\n";
        const QByteArray id = "Message-ID: <onecopy-probe." + token + "@lab.example>\r\n";
        const QByteArray subject = "Subject: Onecopy test mail 7/9 [" + token + "]\r\n";
        QTest::newRow("whole") << field + id + subject + "\r\n" << true;
        QTest::newRow("subject with a prefix") << field + id + "Subject: [EXTERN] x [" + token + "]\r\n\r\n" << true;
        QTest::newRow("encoded subject") << field + id + "Subject: =?utf-8?q?=5BExt=5D_?= x [" + token + "]\r\n\r\n"
                                         << true;
        QTest::newRow("folded") << field + "Message-ID:\r\n <onecopy-probe." + token + "@lab.example>\r\n" + subject +
                                       "\r\n"
                                << true;
        const QByteArray otherId = "Message-ID: <0100018f@email.example>\r\n";
        QTest::newRow("an id of a relay") << field + otherId + subject + "\r\n" << true;
        QTest::newRow("an id of a relay, and a subject with a prefix")
            << field + otherId + "Subject: [EXTERN] Onecopy test mail 7/9 [" + token + "]\r\n\r\n"
            << true;
        QTest::newRow("an id of a relay, and a subject of a gateway") << field + otherId + "Subject: ***SPAM***\r\n\r\n"
                                                                      << false;
        QTest::newRow("an id of a relay, and another mail's subject")
            << field + otherId + "Subject: Onecopy test mail 8/9 [" + token + "]\r\n\r\n"
            << false;
        QTest::newRow("an answer to it") << field + otherId +
                                                "In-Reply-To: <x@y>\r\nSubject: Re: Onecopy test mail 7/9 [" + token +
                                                "]\r\n\r\n"
                                         << false;
        QTest::newRow("no field") << id + subject + "\r\n" << false;
        QTest::newRow("no id") << field + subject + "\r\n" << false;
        QTest::newRow("no subject") << field + id + "\r\n" << true;
        QTest::newRow("a subject of a gateway") << field + id + "Subject: ***SPAM***\r\n\r\n" << true;
        QTest::newRow("a reply to it") << field + "Message-ID: <x@y>\r\nSubject: Re: [" + token + "]\r\n\r\n" << false;
        QTest::newRow("another number") << field + "Message-ID: <onecopy-probe." + QByteArray::fromStdString(runName) +
                                               ".70@lab.example>\r\n" + subject + "\r\n"
                                        << false;
        QTest::newRow("two fields") << field + field + id + subject + "\r\n" << false;
        QTest::newRow("no run")
            << QByteArray("X-Onecopy-Probe: x.7\r\nMessage-ID: <onecopy-probe.x.7@a>\r\nSubject: [x.7]\r\n\r\n")
            << false;
        QTest::newRow("in the body") << "Subject: x\r\n\r\n" + field + id + subject << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void origins()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, ours);
        QCOMPARE(originOf(header.toStdString()).has_value(), ours);
    }

    void theTestFileIsTheAgreedOne()
    {
        // SHA-256 of the file as it is published.
        QCOMPARE(QCryptographicHash::hash(QByteArray::fromStdString(eicar()), QCryptographicHash::Sha256).toHex(),
                 QByteArray("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"));
        QCOMPARE(attachmentOf(bytesOf(mailOf(100, true)), "eicar.com"), QByteArray::fromStdString(eicar()));
        QVERIFY(!bytesOf(mailOf(100)).contains("eicar"));
    }

    void noProgramHoldsTheTestFile()
    {
        QFile self(QCoreApplication::applicationFilePath());
        QVERIFY(self.open(QIODevice::ReadOnly));
        const QByteArray program = self.readAll();
        const QByteArray file = QByteArray::fromStdString(eicar());
        QVERIFY(!program.contains(file));
        // Nor a part that scanners might look for.
        QVERIFY(!program.contains(file.mid(26, 20)));
    }

    void plans_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("timeout");
        QTest::addColumn<bool>("fine");
        QTest::newRow("small") << 1 << quint64(0) << 0 << 1 << true;
        QTest::newRow("most") << limits::probeMails << quint64(limits::probeBytes) << limits::probeRetries << 1 << true;
        QTest::newRow("none") << 0 << quint64(1) << 0 << 1 << false;
        QTest::newRow("too many") << limits::probeMails + 1 << quint64(1) << 0 << 1 << false;
        QTest::newRow("too large") << 1 << quint64(limits::probeBytes + 1) << 0 << 1 << false;
        QTest::newRow("too many retries") << 1 << quint64(1) << limits::probeRetries + 1 << 1 << false;
        QTest::newRow("negative retries") << 1 << quint64(1) << -1 << 1 << false;
        QTest::newRow("no patience at all") << 1 << quint64(1) << 0 << 0 << false;
    }
    void plans()
    {
        QFETCH(int, count);
        QFETCH(quint64, size);
        QFETCH(int, retries);
        QFETCH(int, timeout);
        QFETCH(bool, fine);
        Plan plan = smallPlan();
        plan.count = count;
        plan.sizes = {size};
        plan.sender = ImpatientSender{std::chrono::seconds(timeout), retries};
        QCOMPARE(check(plan).has_value(), fine);
    }

    void sizesInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("plain") << QByteArray("1000") << qint64(1000);
        QTest::newRow("MB") << QByteArray("3MB") << qint64(3'000'000);
        QTest::newRow("MiB") << QByteArray("3MiB") << qint64(3 * 1024 * 1024);
        QTest::newRow("kB with blank") << QByteArray("500 kB") << qint64(500'000);
        QTest::newRow("fraction") << QByteArray("1.5m") << qint64(1'500'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
        QTest::newRow("no number") << QByteArray("MB") << qint64(-1);
        QTest::newRow("unknown unit") << QByteArray("3 apples") << qint64(-1);
        QTest::newRow("two dots") << QByteArray("1.2.3M") << qint64(-1);
        QTest::newRow("dot at the end") << QByteArray("1.M") << qint64(-1);
        QTest::newRow("huge") << QByteArray("99999999999999999999") << qint64(-1);
    }
    void sizesInWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, bytes);
        const auto parsed = parseSize(text.toStdString());
        QCOMPARE(parsed ? static_cast<qint64>(*parsed) : qint64(-1), bytes);
    }

    void runNames()
    {
        QVERIFY(isRun(newRun(std::string(16, '\xAB'))));
        QVERIFY(!isRun("0123456789ABCDEF0123456789ABCDEF"));
        QVERIFY(!isRun(runName + "0"));
    }
};

QTEST_GUILESS_MAIN(TestProbeMail)
#include "tst_probe_mail.moc"
