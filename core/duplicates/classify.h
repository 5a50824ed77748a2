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
    struct Line
    {
        std::string field; ///< "Subject", "Body", "Attachment 2", "Size" …
        bool equal = false;
        bool counts = true; ///< false: a trace, antivirus or status field, ignored for equality
        std::string left;
        std::string right;
    };
    Class cls = Class::X;
    bool same = false;
    std::vector<Line> lines;
};

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
/// again under a new Message-ID (same sender, same canonical body, within `kinWindow`) and journal reports of another
/// candidate (their parts end with its parts; by design). One copy stands for each Message-ID. Notices that recur word
/// for word (at regular intervals, or from a sender that says it is a program) are not linked. Bodies that were not
/// read take no part. The groups have Match::Fingerprint. Copies may also be in a group that classify() found.
[[nodiscard]] std::vector<Group> linkKin(std::span<const arrivals::Candidate> sharingKin);
inline constexpr EpochSeconds kinWindow = EpochSeconds{24} * 3600;

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
