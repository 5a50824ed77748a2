// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

/// A case file is a store that holds one account and no server: what was found of it, for a colleague to look at.
namespace onecopy::store {

/// What a stored text is, for those who replace it.
enum class CaseText : std::int64_t {
    Mailbox,
    MessageId,
    Header, ///< a whole header
    Subject,
    Person,
    Address,
    Recipients,
    StepRecord ///< JSON
};

struct CaseWords
{
    /// What is written instead of a text; equal for equal.
    std::function<std::string(CaseText, std::string_view)> text;
    /// What is written instead of a key of arrivals::Keys; equal for equal, 0 for 0.
    std::function<std::int64_t(std::int64_t)> key;
};

/// Writes what the store holds of `account` into a new store at `target`, under the account name `name`. Nothing else
/// of the source is in the file. `words` may be null: everything as it is. With words, what cannot be told without
/// names is left out: plans and journals of removals, findings (they can be made again from the headers), lines of
/// logs, and settings of servers. The file appears whole or not at all. NotFound: nothing is known of the account.
/// File: there is something at `target` already. Cancelled.
[[nodiscard]] Result<void> writeCase(const std::string &storePath, const AccountId &account, const std::string &name,
                                     const std::string &target, const CaseWords *words, const std::stop_token &stop);

} // namespace onecopy::store
