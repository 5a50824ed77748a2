// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecopy::jobs {

/// One lease message, as it is written and as it is read again. Pure.
///
/// X-Onecopy-Lease: 1 id=0123456789abcdef0123456789abcdef first=0 since=1795000000 holder=anna%20at%20pc7
///
/// `first` is the UID of the first message of a lease that was written again, 0 in the first one itself.
struct LeaseNote
{
    std::string id;
    std::uint32_t first = 0;
    EpochSeconds since = 0; ///< by the holder's clock: shown, never compared
    std::string holder;     ///< hostile: shown as plain text only

    Uid uid;                               ///< where it lies
    std::optional<EpochSeconds> written{}; ///< by the server's clock
    bool marked = false;                   ///< it is over: its holder could not take it away

    /// Who came first is known by this.
    [[nodiscard]] std::uint32_t rank() const noexcept { return first != 0 ? first : uid.value; }
};

/// The whole message.
[[nodiscard]] std::string leaseMessage(const LeaseNote &note, EpochSeconds now);
/// From a header block that has the field. None when it has not, or when the field is not of this form.
[[nodiscard]] std::optional<LeaseNote> leaseFrom(std::string_view header);

} // namespace onecopy::jobs
