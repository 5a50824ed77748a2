// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/checklist/ledger.h"
#include "core/checklist/steps.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Prevention while the cause is being fixed: a Sieve script that puts extra copies aside at delivery (RFC 7352), and
/// what other servers have in its place. Pure.
namespace onecopy::checklist {

/// What a person chooses. Text is UTF-8.
struct Prevention
{
    static constexpr std::uint32_t shortest = 60;         ///< seconds
    static constexpr std::uint32_t longest = 90 * 86'400; ///< seconds
    std::string folder = "Extra copies";                  ///< as the server writes it, with its separator and prefix
    /// For so long after the first copy a Message-ID is remembered. Senders try for up to five days (RFC 5321 4.5.4.1).
    /// The server may allow less.
    std::uint32_t seconds = 7 * 86'400;
    bool operator==(const Prevention &) const = default;
};

/// Usage: a folder that is no folder, or a time out of bounds.
[[nodiscard]] Result<void> check(const Prevention &prevention);

/// In every script of ours, and what it is known by.
inline constexpr std::string_view preventionHandle = "onecopy";
/// True when a script tests for copies under our handle: a second test beside it would take each message for a copy of
/// itself.
[[nodiscard]] bool preventsAlready(std::string_view script) noexcept;

/// `text` as a Sieve string (RFC 5228 2.4.2). REQUIRES: no NUL.
[[nodiscard]] std::string sieveString(std::string_view text);

/// The script, with CR LF. Messages of the checklist's own tests pass, so that a cause can be looked for meanwhile;
/// messages without a Message-ID pass too (RFC 7352 3.1). Nothing is ever discarded. `makesFolder`: the server has the
/// `mailbox` extension (RFC 5490), so the folder is made when it is not there. `include`: another script that takes all
/// mail that is no extra copy (RFC 6609); empty: none. REQUIRES: check(prevention).
[[nodiscard]] std::string preventionScript(const Prevention &prevention, bool makesFolder, const std::string &include);

/// A script that needs the other one and does nothing else: what a server says of it tells whether that is there.
[[nodiscard]] std::string includingScript(const std::string &include);

/// What the script cannot help against, and what it takes for a copy that is none: an ONECOPY_TEXT.
[[nodiscard]] std::string preventionLimits();

/// What Exchange has in place of a script, by hand; `product` as in servers::products().
[[nodiscard]] std::vector<Instructions> preventionInstructions();

/// In the ledger, prevention is a change without a deadline: it may stay until its cause is fixed. The checklist leaves
/// it alone, and openChanges() and history() do not name it.
inline constexpr std::string_view preventionStep = "prevention";
[[nodiscard]] bool isPrevention(const LedgerChange &change) noexcept;
/// What of it is not proved to be put back.
[[nodiscard]] std::vector<OpenChange> openPreventions(std::span<const LedgerEntry> entries);

} // namespace onecopy::checklist
