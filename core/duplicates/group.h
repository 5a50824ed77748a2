// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::duplicates {

/// docs/architecture.md, "Classes of duplicates". The class decides what may happen to a copy.
enum class Class { A, B, C, D, E, X };
[[nodiscard]] std::string_view toString(Class c) noexcept; ///< "A"
[[nodiscard]] std::optional<Class> classFrom(std::string_view letter) noexcept;

enum class Match { MessageId, Fingerprint };
[[nodiscard]] std::string_view toString(Match m) noexcept; ///< "message-id", "fingerprint"

enum class Role { Original, Extra };

/// One copy in a group.
struct Copy
{
    CopyRef ref;
    std::optional<EpochSeconds> internalDate;
    std::uint64_t size = 0;
    std::string flags;
    Role role = Role::Extra;
    std::optional<mime::Digest> canonical; ///< none: not proved
    std::optional<mime::Digest> whole;
    bool operator==(const Copy &) const = default;
};

/// One message that was delivered more than once. A value; copies are ordered by arrival (INTERNALDATE, then mailbox
/// and UID), the first one is the original.
struct Group
{
    std::string id; ///< 16 hex digits; stays the same while the oldest copy stays
    Match match = Match::MessageId;
    Class cls = Class::B;
    bool proved = false;    ///< every copy's bytes were read and compared
    bool byDesign = false;  ///< journal, list, alias, Sent copy: counted apart from faults
    std::string messageId;  ///< key form; empty for Match::Fingerprint
    arrivals::Face face;    ///< of the original
    std::uint64_t size = 0; ///< of the original
    std::vector<Copy> copies;
    std::vector<std::string> differences; ///< names of header fields that differ between copies, at most 50
    bool full = false; ///< as the store hands it out: there may be more copies (mostCopies, mostHeaderBytes)
    bool operator==(const Group &) const = default;

    [[nodiscard]] std::size_t extraCount() const noexcept { return copies.empty() ? 0 : copies.size() - 1; }
    [[nodiscard]] std::uint64_t extraBytes() const noexcept;
    /// Its extra copies are a fault, as Totals counts them: the same message was delivered again, and nobody meant it.
    [[nodiscard]] bool isFault() const noexcept { return !byDesign && cls != Class::E && cls != Class::X; }
    /// A and B may be removed in bulk; C and D one group at a time; E and X never.
    [[nodiscard]] bool removableInBulk() const noexcept { return (cls == Class::A || cls == Class::B) && !byDesign; }
    [[nodiscard]] bool removableAlone() const noexcept { return cls != Class::E && cls != Class::X; }
};

/// More copies of one message are told apart in turns, the first ones by date first: what is held of a set is bounded.
inline constexpr std::size_t mostCopies = 50'000;
/// Nor are more headers held than this of one set.
inline constexpr std::size_t mostHeaderBytes = 64ULL * 1024 * 1024;

/// Totals of an account for the cards of the overview and for the command line. Only faults (Group::isFault): groups of
/// class E and X and groups that are by design are counted in `byDesign` and `related`, not in the rest.
struct Totals
{
    std::uint64_t messages = 0;
    std::uint64_t groups = 0;
    std::uint64_t extraCopies = 0;
    std::uint64_t extraBytes = 0;
    std::uint64_t byDesign = 0;
    std::uint64_t related = 0;
    std::uint64_t full = 0; ///< of `groups`: are Group::full, so that more may follow once these are removed
    bool operator==(const Totals &) const = default;
};

} // namespace onecopy::duplicates
