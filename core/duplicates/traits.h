// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::duplicates {

/// How far the content of a copy can take part in a comparison.
enum class Content {
    Unread,       ///< the body was not fetched
    Incomparable, ///< empty, a stub, or not the message that the header belongs to: equal to nothing
    Incomplete,   ///< cut: equal only to the very same bytes
    Whole
};

/// What classification looks at, computed once for each candidate. The candidate must outlive it.
struct Traits
{
    const arrivals::Candidate *candidate = nullptr;
    Content content = Content::Unread;
    // Text, not digests of it: within one set comparing is cheaper than hashing.
    std::string counting; ///< the fields that are not trace, decoded, in no order
    std::string sender;   ///< From, To, Cc and Date: what a changed subject tag leaves alone
    std::string subject;  ///< decoded, at most 1000 bytes
    std::string date;     ///< the Date field as an instant; its words where it is none; empty without one
    std::string channel;  ///< the way it came: direct, a list, the Sent mailbox, journaling, resent (see bydesign.h)
    std::uint64_t bodySize = 0; ///< RFC822.SIZE without the header
    bool anonymous = false;     ///< none of From, To, Subject and Date is there
};

/// REQUIRES that the body was read: of every other Content than Unread.
[[nodiscard]] inline const mime::ContentDigest &digestsOf(const Traits &copy)
{
    return *copy.candidate->evidence.content;
}

[[nodiscard]] Traits traitsOf(const arrivals::Candidate &candidate);

/// Reads the traits of many copies. Most copies of a message differ in their trace fields alone: what the other fields
/// say is not worked out again for a copy that has those of the last one. REQUIRES: the last one is still there.
class TraitsReader
{
public:
    [[nodiscard]] Traits read(const arrivals::Candidate &candidate);

private:
    std::optional<Traits> m_last; ///< what the fields say that are not trace
    std::size_t m_lastBytes = 0;  ///< of its header
};

/// The same From, To, Cc, Date and Subject.
[[nodiscard]] bool sameIdentity(const Traits &left, const Traits &right) noexcept;
/// A digest of them.
[[nodiscard]] mime::Digest identityOf(const Traits &traits);

/// By arrival: known INTERNALDATEs first, then mailbox (INBOX before others), UIDVALIDITY and UID.
[[nodiscard]] bool arrivedBefore(const arrivals::Candidate &left, const arrivals::Candidate &right);

/// A date as an instant where it can be read: copies whose zone was rewritten still meet.
[[nodiscard]] std::string dateKey(const mime::HeaderView &header);

} // namespace onecopy::duplicates
