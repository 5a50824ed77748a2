// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/members.h"

#include <algorithm>

namespace onecopy::store {

namespace {

/// Numbers of a group that follow from its members.
struct Sums
{
    std::uint64_t copies = 0;
    std::uint64_t extraBytes = 0;
    std::optional<EpochSeconds> newest;
    std::int64_t firstPosition = 0;
};

Result<Sums> sumUp(Database &db, std::int64_t group)
{
    Sums sums;
    const auto take = [&sums](const Statement &row) {
        if (sums.copies++ == 0)
            sums.firstPosition = row.integer(0);
        else
            sums.extraBytes = saturatingAdd(sums.extraBytes, row.natural(1));
        if (const auto date = row.optionalInteger(2))
            sums.newest = std::max(*date, sums.newest.value_or(*date));
        return true;
    };
    auto done = db.each("SELECT position, size, internaldate FROM group_member WHERE group_id = ? ORDER BY position",
                        take, group);
    if (!done)
        return passOn(done);
    return sums;
}

Result<void> refresh(Database &db, std::int64_t group)
{
    auto sums = sumUp(db, group);
    if (!sums)
        return passOn(sums);
    if (sums->copies < 2)
        return db.run("DELETE FROM copy_group WHERE id = ?", group);
    auto original =
        db.run("UPDATE group_member SET extra = 0 WHERE group_id = ? AND position = ?", group, sums->firstPosition);
    if (!original)
        return original;
    return db.run("UPDATE copy_group SET copies = ?, extra_bytes = ?, newest = ? WHERE id = ?", sums->copies,
                  sums->extraBytes, sums->newest, group);
}

} // namespace

Result<void> dropMembers(Database &db, std::int64_t firstCopy, std::int64_t lastCopy)
{
    std::vector<std::int64_t> groups;
    const auto take = [&groups](const Statement &row) {
        groups.push_back(row.integer(0));
        return true;
    };
    auto found =
        db.each("SELECT DISTINCT group_id FROM group_member WHERE copy BETWEEN ? AND ?", take, firstCopy, lastCopy);
    if (!found || groups.empty())
        return found;
    auto dropped = db.run("DELETE FROM group_member WHERE copy BETWEEN ? AND ?", firstCopy, lastCopy);
    for (const std::int64_t group : groups) {
        if (dropped)
            dropped = refresh(db, group);
    }
    return dropped;
}

} // namespace onecopy::store
