// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

namespace onecopy::store {

namespace {

using checklist::LedgerEntry;
using checklist::LedgerEvent;

/// An event that this program does not know keeps its change open: it never counts as the end.
Result<LedgerEntry> readLedgerEntry(const Statement &row)
{
    LedgerEntry entry;
    entry.sequence = row.natural(0);
    entry.at = row.integer(1);
    entry.event = checklist::ledgerEventFrom(row.text(2)).value_or(LedgerEvent::Conflict);
    if (entry.event == LedgerEvent::Planned) {
        auto change = checklist::ledgerChangeFrom(row.text(4));
        if (!change)
            return passOn(change);
        entry.change = std::move(*change);
    }
    entry.change.id = row.string(3);
    entry.note = row.string(5);
    return entry;
}

} // namespace

Result<void> LedgerStore::append(const LedgerEntry &entry)
{
    auto transaction = Transaction::begin(m_db, Transaction::Durability::Full);
    if (!transaction)
        return passOn(transaction);
    const std::string change = entry.event == LedgerEvent::Planned ? checklist::toJson(entry.change) : std::string();
    auto saved = m_db.run("INSERT INTO ledger (at, event, change_id, change, note) VALUES (?, ?, ?, ?, ?)", entry.at,
                          checklist::toString(entry.event), entry.change.id, change, entry.note);
    if (!saved)
        return saved;
    return transaction->commit();
}

Result<std::vector<LedgerEntry>> LedgerStore::entries()
{
    std::vector<LedgerEntry> entries;
    Result<void> readable;
    const auto take = [&](const Statement &row) {
        auto entry = readLedgerEntry(row);
        if (entry)
            entries.push_back(std::move(*entry));
        else
            readable = passOn(entry);
        return readable.has_value();
    };
    auto read = m_db.each("SELECT sequence, at, event, change_id, change, note FROM ledger ORDER BY sequence", take);
    if (!read)
        return passOn(read);
    if (!readable)
        return passOn(readable);
    return entries;
}

} // namespace onecopy::store
