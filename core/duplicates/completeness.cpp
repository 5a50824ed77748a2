// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/completeness.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>

namespace onecopy::duplicates {

namespace {

/// More versions of one message than this are a generator that repeats its Message-ID, not damage on the way.
constexpr std::size_t mostVersions = 16;
/// Less text than this is no disclaimer; two short texts of almost one size are two messages.
constexpr std::uint64_t leastDisclaimer = 32;

enum class Relation {
    None,
    Looks,    ///< a text differs, the rest is equal: for a person to judge
    Contained ///< nothing of the smaller is missing in the larger
};

using Parts = std::vector<mime::Digest>;

const mime::ContentDigest &digestsOf(const Traits &copy)
{
    return *copy.candidate->evidence.content;
}

/// In order, so that the smaller is the larger with parts taken out.
bool isSubsequence(std::span<const mime::Digest> smaller, std::span<const mime::Digest> larger)
{
    std::size_t at = 0;
    for (const mime::Digest &part : larger) {
        if (at < smaller.size() && smaller[at] == part)
            ++at;
    }
    return at == smaller.size();
}

/// The texts at the front differ and the attachments behind them are equal, or there is one text in both.
bool onlyTextDiffers(const Parts &smaller, const Parts &larger)
{
    if (smaller.size() != larger.size() || smaller.empty())
        return false;
    const std::size_t texts = std::min<std::size_t>(smaller.size(), 2); // text and its HTML alternative
    return std::equal(smaller.begin() + static_cast<std::ptrdiff_t>(texts), smaller.end(),
                      larger.begin() + static_cast<std::ptrdiff_t>(texts));
}

bool sameSubjectButTag(std::string_view left, std::string_view right)
{
    if (left == right)
        return true;
    const std::string_view shorter = left.size() < right.size() ? left : right;
    const std::string_view longer = left.size() < right.size() ? right : left;
    if (shorter.empty() || !longer.ends_with(shorter))
        return false;
    const std::string_view tag = longer.substr(0, longer.size() - shorter.size());
    return tag.ends_with(' ') && (tag.find_first_of("[]*:") != std::string_view::npos);
}

Relation relationOf(const Traits &smaller, const Traits &larger)
{
    if (smaller.sender != larger.sender || !sameSubjectButTag(smaller.subject, larger.subject))
        return Relation::None;
    const mime::ContentDigest &less = digestsOf(smaller);
    const mime::ContentDigest &more = digestsOf(larger);
    // Equal content that clusterByContent() did not take for one message contradicts its header.
    if (less.parts.empty() || larger.content != Content::Whole || less.canonical == more.canonical)
        return Relation::None;
    if (smaller.content == Content::Incomplete) {
        // The last part is where it was cut; only those before it can be recognised.
        const std::span<const mime::Digest> kept(less.parts.data(), less.parts.size() - 1);
        return isSubsequence(kept, more.parts) ? (kept.empty() ? Relation::Looks : Relation::Contained)
                                               : Relation::None;
    }
    if (less.body == more.body)
        return Relation::Contained; // a header field was added or rewritten
    if (less.parts.size() < more.parts.size() && isSubsequence(less.parts, more.parts))
        return Relation::Contained;
    const bool grew = more.bytes - less.bytes >= leastDisclaimer;
    return grew && onlyTextDiffers(less.parts, more.parts) ? Relation::Looks : Relation::None;
}

const Traits *mostComplete(const std::vector<const Traits *> &copies)
{
    const auto key = [](const Traits *copy) {
        return std::tuple(copy->content == Content::Whole, copy->candidate->arrival.size, digestsOf(*copy).bytes);
    };
    return *std::ranges::max_element(copies,
                                     [&](const Traits *left, const Traits *right) { return key(left) < key(right); });
}

std::optional<Damaged> damagedAmong(const std::vector<const Traits *> &versions)
{
    const Traits *complete = mostComplete(versions);
    Damaged damaged{{complete}, true};
    for (const Traits *copy : versions) {
        if (copy == complete)
            continue;
        // The survivor of a class C group is told by its size, so it has to be the larger one by either count.
        const bool smaller = digestsOf(*copy).bytes < digestsOf(*complete).bytes &&
                             copy->candidate->arrival.size < complete->candidate->arrival.size;
        const bool sameBody = digestsOf(*copy).body == digestsOf(*complete).body;
        const Relation relation = smaller || sameBody ? relationOf(*copy, *complete) : Relation::None;
        if (relation == Relation::None)
            continue;
        damaged.copies.push_back(copy);
        damaged.proved = damaged.proved && relation == Relation::Contained;
    }
    if (damaged.copies.size() < 2)
        return std::nullopt;
    std::ranges::sort(damaged.copies, [](const Traits *left, const Traits *right) {
        return arrivedBefore(*left->candidate, *right->candidate);
    });
    return damaged;
}

} // namespace

std::vector<Damaged> takeDamaged(std::vector<const Traits *> &leftOver)
{
    std::map<std::string_view, std::vector<const Traits *>> versions;
    for (const Traits *copy : leftOver) {
        if (copy->content == Content::Whole || copy->content == Content::Incomplete)
            versions[copy->sender].push_back(copy);
    }
    std::vector<Damaged> found;
    std::unordered_set<const Traits *> taken;
    for (const auto &[sender, copies] : versions) {
        if (copies.size() < 2 || copies.size() > mostVersions || copies.front()->date.empty())
            continue;
        if (auto damaged = damagedAmong(copies)) {
            taken.insert(damaged->copies.begin(), damaged->copies.end());
            found.push_back(std::move(*damaged));
        }
    }
    std::erase_if(leftOver, [&](const Traits *copy) { return taken.contains(copy); });
    return found;
}

} // namespace onecopy::duplicates
