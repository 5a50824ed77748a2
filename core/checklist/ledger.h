// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/checklist/via.h"
#include "core/servers/adapter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::checklist {

/// What is known of a change before it is made: enough to put it back by another program on another day.
struct LedgerChange
{
    std::string id; ///< 32 hexadecimal digits
    std::string step;
    std::string product;
    std::string via;           ///< see via.h
    std::string configuration; ///< servers::Places
    std::string stateFolder;   ///< servers::Site
    bool antivirus = false;
    EpochSeconds deadline = 0;
    std::string file;
    std::vector<servers::Difference> differences;
    std::vector<std::string> restore; ///< what a person does to put it back
    bool operator==(const LedgerChange &) const = default;
};

enum class LedgerEvent {
    Planned,         ///< the first one: nothing was touched yet
    Armed,           ///< saved on the server, and the guard waits
    Applying,        ///< the next command changes the setting
    InForce,         ///< read back
    Restoring,       ///< the next command puts it back
    RestoreVerified, ///< read back: it is as it was. The last one
    Conflict,        ///< it could not be put back by itself
    SaidPutBack,     ///< a person says that it is put back; the server has not confirmed it. The last one
    ServerGone       ///< a person says that the server is gone for good: it was never put back. The last one
};

/// Nothing comes after it: the change is over.
[[nodiscard]] constexpr bool isEnd(LedgerEvent event) noexcept
{
    return event == LedgerEvent::RestoreVerified || event == LedgerEvent::SaidPutBack ||
           event == LedgerEvent::ServerGone;
}

[[nodiscard]] std::string_view toString(LedgerEvent event) noexcept;
[[nodiscard]] std::optional<LedgerEvent> ledgerEventFrom(std::string_view word) noexcept;

/// One line of the ledger, never changed. `change` is complete in the Planned line; the others have the id alone.
struct LedgerEntry
{
    std::uint64_t sequence = 0; ///< given by the store
    EpochSeconds at = 0;
    LedgerEvent event = LedgerEvent::Planned;
    LedgerChange change;
    std::string note; ///< our words, or the server's: hostile
};

/// A change that is not proved to be put back, and that nobody has said to be over.
struct OpenChange
{
    LedgerChange change;
    LedgerEvent last = LedgerEvent::Planned;
    EpochSeconds since = 0; ///< of the Planned line
    std::string note;       ///< of the last line
};

/// A person was asked to change it and has not said yet that it is done, or the program has not read it back.
[[nodiscard]] bool isUnconfirmed(const OpenChange &open) noexcept;
/// It may be changed, or not: also where it was being put back, where somebody else has changed it meanwhile, and where
/// the server was to put it back by now, and nobody has looked.
[[nodiscard]] bool isUnsure(const OpenChange &open, EpochSeconds now) noexcept;

/// `entries` in their order. Lines of a change without its Planned line are passed over: nothing was made before that.
[[nodiscard]] std::vector<OpenChange> openChanges(std::span<const LedgerEntry> entries);

[[nodiscard]] std::string toJson(const LedgerChange &change);
/// StoreDamaged for anything that toJson() does not write.
[[nodiscard]] Result<LedgerChange> ledgerChangeFrom(std::string_view json);

} // namespace onecopy::checklist
