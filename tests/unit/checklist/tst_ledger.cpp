// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/store/database.h"
#include "core/store/store.h"

using namespace onecopy;
using checklist::LedgerEntry;
using checklist::LedgerEvent;

namespace {

LedgerEntry line(LedgerEvent event, const std::string &note = {})
{
    LedgerEntry entry;
    entry.at = 1'795'000'000;
    entry.event = event;
    entry.change.id = std::string(32, '3');
    entry.change.step = "archival";
    entry.change.via = "local";
    entry.change.deadline = 1'795'000'900;
    entry.change.differences = {{"always_bcc", "odd \xff value", ""}};
    entry.note = note;
    return entry;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackInOrder()
    {
        const QTemporaryDir place;
        {
            auto store = store::Store::open(path(place));
            QVERIFY(store.has_value());
            QVERIFY(store->ledger().append(line(LedgerEvent::Planned)).has_value());
            QVERIFY(store->ledger().append(line(LedgerEvent::Conflict, "why")).has_value());
        }
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        const auto entries = store->ledger().entries();
        QVERIFY(entries.has_value());
        QCOMPARE(entries->size(), std::size_t{2});
        QVERIFY(entries->front().change == line(LedgerEvent::Planned).change);
        QVERIFY(entries->back().event == LedgerEvent::Conflict);
        QCOMPARE(entries->back().note, std::string("why"));
        QVERIFY(entries->front().sequence < entries->back().sequence);
        QCOMPARE(checklist::openChanges(*entries).size(), std::size_t{1});
    }

    void itIsAppendOnly_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE ledger SET note = 'x'");
        QTest::newRow("delete") << QByteArray("DELETE FROM ledger");
        QTest::newRow("replace") << QByteArray("REPLACE INTO ledger SELECT * FROM ledger");
    }
    void itIsAppendOnly()
    {
        QFETCH(QByteArray, sql);
        const QTemporaryDir place;
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        QVERIFY(store->ledger().append(line(LedgerEvent::Planned)).has_value());
        auto db = store::Database::open(*store::locate(path(place), false), store::Access::ReadWrite);
        QVERIFY(db.has_value());
        QVERIFY(!(*db)->script(sql.constData()));
        QCOMPARE(store->ledger().entries()->size(), std::size_t{1});
    }

    /// A server that is gone for good must not hold up the next step for ever.
    void whatAPersonSaysEndsIt_data()
    {
        QTest::addColumn<int>("said");
        QTest::newRow("put back by hand") << static_cast<int>(LedgerEvent::SaidPutBack);
        QTest::newRow("the server is gone") << static_cast<int>(LedgerEvent::ServerGone);
    }
    void whatAPersonSaysEndsIt()
    {
        QFETCH(int, said);
        const auto event = static_cast<LedgerEvent>(said);
        const QTemporaryDir place;
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        for (const LedgerEvent each : {LedgerEvent::Planned, LedgerEvent::InForce, LedgerEvent::Restoring})
            QVERIFY(store->ledger().append(line(each)).has_value());
        QCOMPARE(checklist::openChanges(*store->ledger().entries()).size(), std::size_t{1});
        QVERIFY(store->ledger().append(line(event, "no way to the server")).has_value());
        const auto entries = store->ledger().entries();
        QVERIFY(entries->back().event == event);
        QVERIFY(checklist::openChanges(*entries).empty());
    }

    /// What a later program has written is no end of a change.
    void anUnknownEventKeepsItOpen()
    {
        const QTemporaryDir place;
        auto store = store::Store::open(path(place));
        QVERIFY(store.has_value());
        QVERIFY(store->ledger().append(line(LedgerEvent::Planned)).has_value());
        auto db = store::Database::open(*store::locate(path(place), false), store::Access::ReadWrite);
        QVERIFY(db.has_value());
        QVERIFY((*db)
                    ->script("INSERT INTO ledger (at, event, change_id, change, note)"
                             " SELECT at, 'something-new', change_id, '', '' FROM ledger")
                    .has_value());
        QCOMPARE(checklist::openChanges(*store->ledger().entries()).size(), std::size_t{1});
    }

private:
    [[nodiscard]] static std::string path(const QTemporaryDir &place)
    {
        return place.filePath(QStringLiteral("store.db")).toStdString();
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
