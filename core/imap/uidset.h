// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::imap {

/// A set of UIDs kept as sorted, disjoint, non-adjacent ranges: "1:4294967295" costs one range (RFC 3501 9,
/// sequence-set).
class UidSet
{
public:
    struct Range
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0; ///< inclusive, >= first
        auto operator<=>(const Range &) const = default;
    };

    UidSet() = default;
    [[nodiscard]] static UidSet of(Uid uid);
    [[nodiscard]] static UidSet range(Uid first, Uid last);
    /// Cheap when `uid` is larger than all that are in.
    void add(Uid uid);
    void add(const UidSet &other);
    [[nodiscard]] bool contains(Uid uid) const noexcept;
    [[nodiscard]] bool empty() const noexcept { return m_ranges.empty(); }
    [[nodiscard]] std::uint64_t count() const noexcept;
    [[nodiscard]] const std::vector<Range> &ranges() const noexcept { return m_ranges; }
    [[nodiscard]] UidSet without(const UidSet &other) const;
    [[nodiscard]] UidSet intersectedWith(const UidSet &other) const;
    /// The UIDs one by one. REQUIRES: count() <= limit; otherwise empty.
    [[nodiscard]] std::vector<Uid> expanded(std::size_t limit) const;
    /// In pieces whose text stays below `maxTextBytes` and that name at most `maxCount` UIDs.
    [[nodiscard]] std::vector<UidSet> pieces(std::size_t maxCount, std::size_t maxTextBytes) const;
    [[nodiscard]] std::string toString() const; ///< "1:5,7"
    /// Tolerates order and overlap; refuses 0, '*', more than limits::uidRanges ranges.
    [[nodiscard]] static Result<UidSet> parse(std::string_view text);
    /// For COPYUID (RFC 4315 3), where position matters: the ranges as written, in order ("5:3" counts down).
    [[nodiscard]] static Result<std::vector<Range>> parseOrdered(std::string_view text);
    bool operator==(const UidSet &) const = default;

private:
    std::vector<Range> m_ranges;
};

} // namespace onecopy::imap
