// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"

#include <span>
#include <string>
#include <vector>

namespace onecopy::duplicates {

/// Why a pair is, or is not, one message: field by field, for people.
struct Comparison
{
    enum class State {
        Equal,
        Different,  ///< speaks against one message
        Ignored,    ///< differs, and does not count
        NotCompared ///< one of the two was not read, or not to its end: it says nothing
    };
    struct Line
    {
        std::string field; ///< "Subject", "Body", "Part 2", "Size" …
        bool equal = false;
        bool counts = true; ///< false: a trace, antivirus or status field, ignored for equality
        std::string left;
        std::string right;
        bool compared = true;

        [[nodiscard]] State state() const noexcept
        {
            return !compared ? State::NotCompared : equal ? State::Equal : counts ? State::Different : State::Ignored;
        }
    };
    Class cls = Class::X;
    bool same = false;
    bool proved = false; ///< both bodies were read
    std::vector<Line> lines;
};
[[nodiscard]] std::string_view toString(Comparison::State state) noexcept; ///< "equal", "different" …

/// Splits candidates that share a key (Keys::id, or Keys::print where no usable id exists) into groups. Pure. Not
/// transitive: an outlier leaves, the rest stays. Candidates whose content is unknown (`Evidence::content` empty) are
/// compared by header and size alone and give groups with `proved == false`; where that is not enough to tell, they are
/// in no group that may be removed. All candidates belong to one account. Groups are ordered by their oldest copy; a
/// copy is in one group at most. A class C group with `proved == false` only looks like one message: a text differs,
/// and nothing shows that the larger contains the smaller. Time: a sort by date, else linear.
[[nodiscard]] std::vector<Group> classify(std::span<const arrivals::Candidate> sharingKey, Match match);

struct Judgement
{
    std::vector<Group> groups; ///< classify()
    /// Does the class of this set depend on bytes that were not read? True when headers differ in a field that counts,
    /// or the body sizes (RFC822.SIZE - headerBytes) differ, among copies that came on one way; and for copies without
    /// a usable Message-ID: then the bodies must be fetched before anything is said. False when all of them were read,
    /// and for copies that each came on another way (a list, the Sent mailbox): those are class E or X whatever they
    /// contain.
    bool needsProof = false;
};
/// The groups by what is known, and whether more has to be known.
[[nodiscard]] Judgement judge(std::span<const arrivals::Candidate> sharingKey, Match match);

/// Mail that is linked, not equal (class E): candidates of one account that share Keys::kin. Finds mail that was sent
/// again under a new Message-ID (same sender, same canonical body, within `kinWindow`), journal reports of another
/// candidate (their parts end with its parts; by design), and mail whose header names another candidate as its parent
/// (X-MS-Exchange-Parent-Message-Id; whatever the bodies). One copy stands for each Message-ID. Notices that recur word
/// for word (at regular intervals, or from a sender that says it is a program) are not linked. Bodies that were not
/// read take no part. The groups have Match::Fingerprint. Copies may also be in a group that classify() found.
[[nodiscard]] std::vector<Group> linkKin(std::span<const arrivals::Candidate> sharingKin);
inline constexpr EpochSeconds kinWindow = EpochSeconds{24} * 3600;

/// Could two messages of one kin, so far apart and with bodies of these sizes, be one that was sent again? Boundaries
/// and encodings move the size a little.
[[nodiscard]] constexpr bool mayBeSentAgain(EpochSeconds gap, std::uint64_t left, std::uint64_t right) noexcept
{
    const std::uint64_t small = left < right ? left : right;
    const std::uint64_t large = left < right ? right : left;
    return gap <= kinWindow && large - small <= 256 + small / 50;
}
/// With how many of those before it a message is compared: replies may stand between.
inline constexpr std::size_t kinNeighbours = 8;

/// A message and the journal reports that name it: `set` holds copies of it, and reports (arrivals::journalKin). One
/// group of class E, by design, with the oldest copy and the reports; without the message, several different reports.
/// Not proved: what the reports enclose was not compared.
[[nodiscard]] std::optional<Group> linkReports(std::span<const arrivals::Candidate> set);
/// The Message-ID (key form) that the beginning of a journal report names: in its first part ("Message-Id: <…>"), else
/// in the header of the message that it encloses. Empty: none.
[[nodiscard]] std::string reportedId(std::string_view text);

/// Which candidates (indices) linkKin() needs the bodies of: neighbours in time with other ids and about the same size.
[[nodiscard]] std::vector<std::size_t> worthReadingForKin(std::span<const arrivals::Candidate> sharingKin);

/// Values are decoded valid UTF-8 of at most 500 bytes, to be shown as plain text; at most 200 header fields.
[[nodiscard]] Comparison compare(const arrivals::Candidate &left, const arrivals::Candidate &right);

/// Bins for the chart of arrivals: first and extra copies per interval.
struct Bin
{
    EpochSeconds start = 0; ///< inclusive
    EpochSeconds end = 0;   ///< exclusive
    std::uint32_t first = 0;
    std::uint32_t extra = 0;
    bool operator==(const Bin &) const = default;
};

/// The interval that shows [from, to] in at most `maxBins` bins: 1 min, 5 min, 15 min, 1 h, 6 h, 1 d, 7 d, 30 d, 365 d.
[[nodiscard]] EpochSeconds binWidth(EpochSeconds from, EpochSeconds to, int maxBins);

} // namespace onecopy::duplicates
