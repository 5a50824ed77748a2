// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/storefile.h"
#include "core/store/transaction.h"
#include "samples.h"

using namespace onecopy;
using namespace samples;
using store::Transaction;

class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyTextAndBytesAreNotNull();
    void aStatementInUseIsNotSharedWithAnInnerUse();
    void bindingsAreForgotten();
    void wrongSqlIsAFault();
    void anUncommittedTransactionIsUndone();
    void transactionsNest();
    void fullDurabilityEndsWithTheTransaction();
    void foreignKeysAreOn();
    void memoryIsBounded();

private:
    std::optional<Place> m_place;
    std::unique_ptr<store::Database> m_db;
};

void StatementsTest::init()
{
    m_place.emplace();
    {
        const store::Store made = m_place->open();
    }
    auto db = store::Database::open(*store::locate(m_place->path(), false), store::Access::ReadWrite);
    QVERIFY_OK(db);
    m_db = std::move(*db);
    QVERIFY_OK(m_db->script("CREATE TABLE t (a INTEGER, b TEXT, c BLOB)"));
}

void StatementsTest::cleanup()
{
    m_db.reset();
    m_place.reset();
}

void StatementsTest::emptyTextAndBytesAreNotNull()
{
    QVERIFY_OK(m_db->run("INSERT INTO t VALUES (?, ?, ?)", std::optional<std::int64_t>(), std::string_view(),
                         store::Bytes{std::string_view()}));
    auto row = m_db->query("SELECT a, b, c FROM t");
    QVERIFY_OK(row);
    QVERIFY(*row->step());
    QVERIFY(row->isNull(0) && !row->isNull(1) && !row->isNull(2));
    QVERIFY(row->text(1).empty() && row->bytes(2).empty());
    QVERIFY(!row->optionalInteger(0).has_value());
}

void StatementsTest::aStatementInUseIsNotSharedWithAnInnerUse()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY_OK(m_db->run("INSERT INTO t (a) VALUES (?)", i));
    int pairs = 0;
    QVERIFY_OK(m_db->each("SELECT a FROM t", [&](const store::Statement &) {
        const auto inner = m_db->each("SELECT a FROM t", [&pairs](const store::Statement &) { return ++pairs > 0; });
        return inner.has_value();
    }));
    QCOMPARE(pairs, 9);
}

void StatementsTest::bindingsAreForgotten()
{
    QVERIFY_OK(m_db->run("INSERT INTO t VALUES (?, ?, ?)", 1, "x", "y"));
    QVERIFY_OK(m_db->run("INSERT INTO t VALUES (?, ?, ?)", 2)); // the others are NULL, not what they were
    QCOMPARE(*m_db->number("SELECT count(*) FROM t WHERE b IS NULL AND c IS NULL"), 1);
}

void StatementsTest::wrongSqlIsAFault()
{
    QCOMPARE_FAULT(m_db->run("SELEKT 1"), FaultKind::Internal);
    QCOMPARE_FAULT(m_db->run("INSERT INTO t (a) VALUES (?)", 1, 2), FaultKind::Internal); // too many values
    QCOMPARE(*m_db->number("SELECT count(*) FROM t"), 0);
}

void StatementsTest::anUncommittedTransactionIsUndone()
{
    {
        auto transaction = Transaction::begin(*m_db);
        QVERIFY_OK(transaction);
        QVERIFY_OK(m_db->run("INSERT INTO t (a) VALUES (1)"));
    }
    QVERIFY(!m_db->inTransaction());
    QCOMPARE(*m_db->number("SELECT count(*) FROM t"), 0);
}

void StatementsTest::transactionsNest()
{
    auto outer = Transaction::begin(*m_db);
    QVERIFY_OK(outer);
    {
        auto kept = Transaction::begin(*m_db);
        QVERIFY_OK(kept);
        QVERIFY_OK(m_db->run("INSERT INTO t (a) VALUES (1)"));
        QVERIFY_OK(kept->commit());
    }
    {
        auto undone = Transaction::begin(*m_db);
        QVERIFY_OK(undone);
        QVERIFY_OK(m_db->run("INSERT INTO t (a) VALUES (2)"));
    }
    QVERIFY_OK(outer->commit());
    QCOMPARE(*m_db->number("SELECT sum(a) FROM t"), 1);
}

void StatementsTest::fullDurabilityEndsWithTheTransaction()
{
    QCOMPARE(*m_db->number("PRAGMA synchronous"), 1);
    for (const bool commit : {true, false}) {
        {
            auto transaction = Transaction::begin(*m_db, Transaction::Durability::Full);
            QVERIFY_OK(transaction);
            QCOMPARE(*m_db->number("PRAGMA synchronous"), 2);
            if (commit)
                QVERIFY_OK(transaction->commit());
        }
        QCOMPARE(*m_db->number("PRAGMA synchronous"), 1);
    }
    auto outer = Transaction::begin(*m_db);
    QVERIFY_OK(outer);
    QCOMPARE_FAULT(Transaction::begin(*m_db, Transaction::Durability::Full), FaultKind::Internal);
}

void StatementsTest::foreignKeysAreOn()
{
    QCOMPARE_FAULT(m_db->run("INSERT INTO evidence (copy, header) VALUES (1, x'00')"), FaultKind::NotFound);
    QCOMPARE(*m_db->number("PRAGMA application_id"), store::applicationId);
    QCOMPARE(*m_db->number("PRAGMA user_version"), store::schemaVersion());
}

void StatementsTest::memoryIsBounded()
{
    QCOMPARE(*m_db->number("PRAGMA cache_size"), -16'000);
    QCOMPARE(*m_db->number("PRAGMA mmap_size"), 0);
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
