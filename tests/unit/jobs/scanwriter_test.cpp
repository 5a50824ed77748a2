// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include "core/jobs/scan/mailboxscan.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

using namespace onecopy;
using namespace onecopy::jobs;

/// What a scan hands to its writer, and what is in the store when the writer says so.
class ScanWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("store.db")).toStdString();
        auto store = store::Store::open(m_path);
        QVERIFY(store.has_value());
        m_store.emplace(std::move(*store));
        auto mailbox = m_store->arrivals().mailbox(account(), MailboxName{"INBOX"});
        QVERIFY(mailbox.has_value());
        m_mailbox = *mailbox;
        m_mailbox.validity = UidValidity{7};
        auto writer = ScanWriter::start(m_path);
        QVERIFY(writer.has_value());
        m_writer = std::move(*writer);
    }
    void cleanup()
    {
        m_writer.reset();
        m_store.reset();
    }

    void whatWasSettledIsInTheStoreAndMoreMayFollow()
    {
        QVERIFY(m_writer->put(batchOf(1, 3)).has_value());
        QVERIFY(m_writer->settle().has_value());
        QCOMPARE(stored(), 3U);
        QVERIFY(m_writer->put(batchOf(4, 2)).has_value());
        QVERIFY(m_writer->settle().has_value());
        QCOMPARE(stored(), 5U);
    }

    void aBulkLoadEndsWithItsIndexes()
    {
        m_writer->expectBulk();
        QVERIFY(m_writer->put(batchOf(1, 3)).has_value());
        m_writer->makeIndexes();
        QVERIFY(m_writer->put(batchOf(4, 1)).has_value());
        QVERIFY(m_writer->settle().has_value());
        std::size_t sets = 0;
        auto readOnly = store::Store::open(m_path, store::Access::ReadOnly);
        QVERIFY(readOnly.has_value());
        auto listed = readOnly->arrivals().eachCandidateSet(
            account(), false, [&](duplicates::Match, const std::vector<arrivals::Candidate> &set) {
                sets += set.size() == 4 ? 1 : 0;
                return true;
            });
        QVERIFY2(listed.has_value(), listed ? "" : listed.error().detail.c_str());
        QCOMPARE(sets, 1U);
    }

    void theLogIsBroughtInWhenNothingIsToBeWritten()
    {
        const std::string header = headerOf(100'000);
        for (std::uint32_t uid = 1; uid <= 120; ++uid) {
            ScanWriter::Batch batch = batchOf(uid, 1);
            batch.evidence.emplace_back(arrivals::Evidence{header, std::nullopt, 0});
            QVERIFY(m_writer->put(std::move(batch)).has_value());
        }
        QVERIFY(m_writer->settle().has_value());
        // Both this connection, which has written nothing, and the writer's are still open.
        const QFileInfo file(QString::fromStdString(m_path));
        QTRY_VERIFY2(QFileInfo(file.filePath()).size() > 12'000'000,
                     QByteArray::number(QFileInfo(file.filePath()).size()).constData());
        QVERIFY(m_writer->put(batchOf(200, 1)).has_value());
        QVERIFY(m_writer->settle().has_value());
        QCOMPARE(stored(), 121U);
    }

    void whatOthersWroteIsBroughtInAsWell()
    {
        m_store->leaveLogTo([this](int pages) { m_writer->noteLog(pages); });
        std::vector<arrivals::Arrival> arrivals;
        std::vector<std::optional<arrivals::Evidence>> evidence;
        for (std::uint32_t uid = 1; uid <= 120; ++uid) {
            arrivals.push_back(batchOf(uid, 1).arrivals.front());
            evidence.emplace_back(arrivals::Evidence{headerOf(100'000), std::nullopt, 0});
        }
        QVERIFY(m_store->arrivals().add(m_mailbox, arrivals, evidence).has_value());
        QTRY_VERIFY(QFileInfo(QString::fromStdString(m_path)).size() > 12'000'000);
        m_store->leaveLogTo({});
    }

    void aBatchThatCannotBeWrittenIsTold()
    {
        ScanWriter::Batch other = batchOf(1, 1);
        QVERIFY(m_writer->put(batchOf(5, 1)).has_value());
        other.arrivals.front().ref.validity = UidValidity{8};
        QVERIFY(m_writer->put(std::move(other)).has_value());
        const auto settled = m_writer->settle();
        QVERIFY(!settled.has_value());
        QVERIFY(settled.error().kind == FaultKind::UidValidityChanged);
    }

    void whatWaitsIsBoundedAlsoInBytes()
    {
        // Nobody can write while this transaction lasts, so what is handed over has to wait.
        const std::string header = headerOf(1'000'000);
        std::uint32_t handedOver = 0;
        QVERIFY(m_store
                    ->inOneTransaction([&]() -> Result<void> {
                        std::jthread reader([&] {
                            for (std::uint32_t uid = 1; uid <= 40; ++uid) {
                                ScanWriter::Batch batch = batchOf(uid, 1);
                                batch.evidence.emplace_back(arrivals::Evidence{header, std::nullopt, 0});
                                if (!m_writer->put(std::move(batch)))
                                    return;
                                ++m_handedOver;
                            }
                        });
                        // Long enough for all of them, if nothing held them back.
                        for (int i = 0; i < 100 && m_handedOver < 40; ++i)
                            QTest::qSleep(5);
                        handedOver = m_handedOver;
                        // The writer gives up waiting for the transaction, and tells the reader.
                        return {};
                    })
                    .has_value());
        QVERIFY2(handedOver > 0 && handedOver <= 30, std::to_string(handedOver).c_str());
    }

    void hugeHeadersOfCandidatesAreHandedOverAsTheyCome()
    {
        CopyHints hints;
        RecentHeaders recent(1024, hints.rings);
        ProgressMeter meter({}, Phase::Reading, 0);
        ArrivalSink sink(m_mailbox, HeaderPart::Whole, hints, recent, *m_writer, meter, {});
        const std::string header = headerOf(1'000'000);
        for (std::uint32_t uid = 1; uid <= 40; ++uid) {
            imap::FetchedMessage message;
            message.uid = Uid{uid};
            message.size = 2'000'000;
            message.header = header;
            QVERIFY(sink.message(message).has_value());
        }
        QVERIFY(m_writer->settle().has_value());
        QVERIFY2(stored() >= 34, std::to_string(stored()).c_str());
        QVERIFY(m_writer->put(sink.takeBatch()).has_value());
        QVERIFY(m_writer->settle().has_value());
        QCOMPARE(stored(), 40U);
    }

private:
    static AccountId account() { return AccountId{"imaps://anna@mail.example"}; }
    static std::string headerOf(std::size_t bytes)
    {
        return "Message-ID: <one@mail.example>\r\nSubject: large\r\nX-Padding: " + std::string(bytes, 'x') + "\r\n\r\n";
    }
    ScanWriter::Batch batchOf(std::uint32_t first, std::uint32_t count)
    {
        ScanWriter::Batch batch;
        batch.mailbox = m_mailbox;
        for (std::uint32_t uid = first; uid < first + count; ++uid)
            batch.arrivals.push_back(arrivals::makeArrival({m_mailbox.name, m_mailbox.validity, Uid{uid}},
                                                           1'700'000'000 + uid, 1000, {}, headerOf(10)));
        return batch;
    }
    std::uint64_t stored() { return m_store->arrivals().count(account()).value_or(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::optional<store::Store> m_store;
    store::MailboxState m_mailbox;
    std::unique_ptr<ScanWriter> m_writer;
    std::atomic<std::uint32_t> m_handedOver = 0;
};

QTEST_GUILESS_MAIN(ScanWriterTest)
#include "scanwriter_test.moc"
