// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/record.h"
#include "core/store/transaction.h"

namespace onecopy::store {

using checklist::StepRecord;

Result<void> ChecklistStore::save(const StepRecord &record)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    auto saved = m_db.run("INSERT OR REPLACE INTO step_record (run_id, begun_at, record) VALUES (?, ?, ?)", record.run,
                          record.begun, checklist::toJson(record));
    if (!saved)
        return saved;
    auto pruned = m_db.run("DELETE FROM step_record WHERE run_id NOT IN (SELECT run_id FROM step_record"
                           " ORDER BY begun_at DESC, rowid DESC LIMIT ?)",
                           static_cast<std::int64_t>(mostRecords));
    if (!pruned)
        return pruned;
    return transaction->commit();
}

Result<std::vector<StepRecord>> ChecklistStore::records()
{
    std::vector<StepRecord> records;
    Result<void> readable;
    const auto take = [&](const Statement &row) {
        auto record = checklist::stepRecordFrom(row.text(0));
        if (record)
            records.push_back(std::move(*record));
        else
            readable = passOn(record);
        return readable.has_value();
    };
    auto read = m_db.each("SELECT record FROM step_record ORDER BY begun_at DESC, rowid DESC", take);
    if (!read)
        return passOn(read);
    if (!readable)
        return passOn(readable);
    return records;
}

} // namespace onecopy::store
