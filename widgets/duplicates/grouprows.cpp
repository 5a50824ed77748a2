// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/grouprows.h"

#include "widgets/words/words.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace onecopy::widgets {

namespace {

/// Ranks by collation: sorting by them later compares integers only. Equal texts get equal ranks.
template <class Text, class SetRank> void rank(std::vector<GroupRows::Row> &rows, Text text, SetRank setRank)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Keyed
    {
        QCollatorSortKey key;
        std::size_t row;
    };
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        keys.push_back({collator.sortKey(text(rows[i])), i});
    std::sort(keys.begin(), keys.end(), [](const Keyed &a, const Keyed &b) { return a.key.compare(b.key) < 0; });
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].key.compare(keys[i].key) != 0)
            ++next;
        setRank(rows[keys[i].row], next);
    }
}

} // namespace

std::shared_ptr<const GroupRows> GroupRows::make(std::vector<duplicates::Group> groups)
{
    auto made = std::make_shared<GroupRows>();
    made->m_rows.reserve(groups.size());
    for (duplicates::Group &group : groups) {
        Row row;
        row.subject = words::subject(group.face);
        row.sender = words::sender(group.face);
        row.haystack = words::withoutIsolates(row.subject + QLatin1Char('\n') + row.sender + QLatin1Char('\n') +
                                              words::visible(group.face.fromAddress) + QLatin1Char('\n') +
                                              words::visible(group.messageId))
                           .toCaseFolded();
        row.firstArrival = group.copies.empty() || !group.copies.front().internalDate
                               ? std::numeric_limits<std::int64_t>::max()
                               : *group.copies.front().internalDate;
        row.going = removal::goingOf(group);
        made->m_faults += group.isFault() ? 1 : 0;
        for (const duplicates::Copy &copy : group.copies)
            made->m_mailboxes.insert(copy.ref.mailbox);
        row.group = std::move(group);
        made->m_rows.push_back(std::move(row));
    }
    rank(
        made->m_rows, [](const Row &row) { return words::withoutIsolates(row.subject); },
        [](Row &row, std::uint32_t value) { row.subjectRank = value; });
    rank(
        made->m_rows, [](const Row &row) { return words::withoutIsolates(row.sender); },
        [](Row &row, std::uint32_t value) { row.senderRank = value; });
    return made;
}

} // namespace onecopy::widgets
