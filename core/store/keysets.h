// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/mailboxes.h"

#include <vector>

namespace onecopy::store {

/// Of a copy, what tells whether a closer look at its kin is worth while.
struct Outline
{
    std::int64_t idKey = 0; ///< 0: no usable id
    std::uint64_t size = 0;
    std::uint64_t headerBytes = 0; ///< 0: only some fields of it were read

    [[nodiscard]] std::uint64_t bodyBytes() const noexcept { return size > headerBytes ? size - headerBytes : 0; }
};

/// One copy as an index on a key has it.
struct KeyedCopy
{
    std::int64_t copy = 0;
    std::optional<EpochSeconds> date;
    Outline outline; ///< in sets of kin alone
};

/// Copies with one key: dated ones by date, then those without a date. At least two.
struct KeySet
{
    std::int64_t key = 0;
    std::vector<KeyedCopy> copies;
};

enum class KeyIndex { Id, Print, Kin };

/// What to do with a key that more copies share than fit.
enum class Oversize {
    Cut, ///< the first ones, by date, are delivered
    Skip ///< the set is left out
};

/// Streams sets of copies that share a key, straight from the index, in windows: no statement is open between two calls
/// of next(), so that the caller may write in between and the write-ahead log can be emptied. Memory: one window.
class KeySets
{
public:
    /// `mailboxes` REQUIRES to outlive this.
    KeySets(Database &db, KeyIndex index, const MailboxMap &mailboxes, std::size_t maxSet, Oversize oversize);

    /// The sets of the next keys, in the order in which their first copies are stored; empty at the end.
    [[nodiscard]] Result<std::vector<KeySet>> next();
    /// The set of one key; none when fewer than two copies share it.
    [[nodiscard]] Result<std::optional<KeySet>> ofKey(std::int64_t key);

private:
    class Collector;
    Database &m_db;
    KeyIndex m_index;
    const MailboxMap &m_mailboxes;
    std::size_t m_maxSet;
    Oversize m_oversize;
    std::optional<std::int64_t> m_from; ///< the first key of the next window; none: at the end
};

} // namespace onecopy::store
