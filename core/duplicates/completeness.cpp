// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/completeness.h"

#include "core/mime/canonicalheader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
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

/// "name:value" of the fields that are not trace, sorted.
std::vector<std::string> fieldLines(const Traits &copy)
{
    const mime::HeaderView header(copy.candidate->evidence.header);
    const std::string text = mime::canonicalHeader(header, mime::bodyShape(header, false), mime::HeaderOf::Message);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at)
            lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::set<std::string> namesOf(const std::vector<std::string> &lines)
{
    std::set<std::string> names;
    for (const std::string &line : lines)
        names.insert(line.substr(0, line.find(':')));
    return names;
}

/// The sender may have set it, whatever its name; other "X-" fields that programs invented are as a rule their own.
bool isSendersField(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> senders = {"x-confirm-reading-to", "x-mailer", "x-msmail-priority",
                                                                "x-priority"};
    return !name.starts_with("x-") || std::ranges::binary_search(senders, name);
}

/// What the header fields say of it. A tag before the subject was looked at before; where a part is gone, so is what
/// the header says of the parts.
Relation relationOfFields(const Traits &smaller, const Traits &larger, bool sameParts)
{
    const std::vector<std::string> less = fieldLines(smaller);
    const std::vector<std::string> more = fieldLines(larger);
    std::vector<std::string> lost;
    std::vector<std::string> added;
    std::ranges::set_difference(less, more, std::back_inserter(lost));
    std::ranges::set_difference(more, less, std::back_inserter(added));
    const std::set<std::string> addedNames = namesOf(added);
    Relation relation = Relation::Contained;
    for (const std::string &name : namesOf(lost)) {
        if (name == "subject" || (!sameParts && name.starts_with("content-")))
            continue;
        // Under one name each has what the other lacks.
        if (addedNames.contains(name) && isSendersField(name))
            return Relation::None;
        relation = Relation::Looks;
    }
    // The same fields and the same parts: it is something inside that was changed.
    return sameParts && lost.empty() && added.empty() ? Relation::None : relation;
}

/// What the parts say of it.
Relation relationOfParts(const Traits &smaller, const Traits &larger)
{
    const mime::ContentDigest &less = digestsOf(smaller);
    const mime::ContentDigest &more = digestsOf(larger);
    if (smaller.content == Content::Incomplete) {
        // The last part is where it was cut; only those before it can be recognised.
        const std::span<const mime::Digest> kept(less.parts.data(), less.parts.size() - 1);
        return isSubsequence(kept, more.parts) ? (kept.empty() ? Relation::Looks : Relation::Contained)
                                               : Relation::None;
    }
    if (less.body == more.body)
        return less.parts == more.parts ? Relation::Contained : Relation::None;
    if (less.parts.size() < more.parts.size() && isSubsequence(less.parts, more.parts))
        return Relation::Contained;
    const bool grew = more.bytes - less.bytes >= leastDisclaimer;
    return grew && onlyTextDiffers(less.parts, more.parts) ? Relation::Looks : Relation::None;
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
    const Relation parts = relationOfParts(smaller, larger);
    if (parts == Relation::None)
        return Relation::None;
    return std::min(parts, relationOfFields(smaller, larger, less.body == more.body));
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
