// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/uidset.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace onecopy::imap {

namespace {

using Range = UidSet::Range;
constexpr std::uint32_t lastUid = std::numeric_limits<std::uint32_t>::max();

/// Would `next` (which does not begin before `previous`) overlap or touch it?
bool joins(const Range &previous, const Range &next)
{
    return previous.last == lastUid || next.first <= previous.last + 1;
}

/// Appends to ranges that are sorted by their first UID.
void append(std::vector<Range> &ranges, const Range &next)
{
    if (!ranges.empty() && joins(ranges.back(), next))
        ranges.back().last = std::max(ranges.back().last, next.last);
    else
        ranges.push_back(next);
}

void writeNumber(std::string &out, std::uint32_t number)
{
    std::array<char, 10> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void writeRange(std::string &out, const Range &range)
{
    if (!out.empty())
        out += ',';
    writeNumber(out, range.first);
    if (range.last == range.first)
        return;
    out += ':';
    writeNumber(out, range.last);
}

/// nz-number of RFC 3501 9; '*' is refused, since no answer of a server may contain it.
std::optional<std::uint32_t> parseUid(std::string_view digits)
{
    const auto value = parseNumber(digits);
    if (!value || *value == 0 || *value > lastUid)
        return std::nullopt;
    return static_cast<std::uint32_t>(*value);
}

std::optional<Range> parseRange(std::string_view text)
{
    const auto colon = text.find(':');
    const auto first = parseUid(text.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : parseUid(text.substr(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return Range{*first, *last};
}

} // namespace

UidSet UidSet::of(Uid uid)
{
    return range(uid, uid);
}

UidSet UidSet::range(Uid first, Uid last)
{
    UidSet set;
    if (first.value != 0 && first.value <= last.value)
        set.m_ranges.push_back({first.value, last.value});
    return set;
}

void UidSet::add(Uid uid)
{
    if (uid.value == 0)
        return;
    const Range single{uid.value, uid.value};
    if (m_ranges.empty() || uid.value > m_ranges.back().last) {
        append(m_ranges, single);
        return;
    }
    if (contains(uid))
        return;
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), single);
    const auto before = after == m_ranges.begin() ? m_ranges.end() : after - 1;
    const bool joinsBefore = before != m_ranges.end() && before->last + 1 == uid.value;
    const bool joinsAfter = after != m_ranges.end() && uid.value + 1 == after->first;
    if (joinsBefore && joinsAfter) {
        before->last = after->last;
        m_ranges.erase(after);
    } else if (joinsBefore) {
        before->last = uid.value;
    } else if (joinsAfter) {
        after->first = uid.value;
    } else {
        m_ranges.insert(after, single);
    }
}

void UidSet::add(const UidSet &other)
{
    if (other.m_ranges.empty())
        return;
    if (m_ranges.empty() || m_ranges.back().last < other.m_ranges.front().first) {
        for (const Range &range : other.m_ranges)
            append(m_ranges, range);
        return;
    }
    std::vector<Range> all;
    all.reserve(m_ranges.size() + other.m_ranges.size());
    std::merge(m_ranges.begin(), m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end(), std::back_inserter(all));
    m_ranges.clear();
    for (const Range &range : all)
        append(m_ranges, range);
}

bool UidSet::contains(Uid uid) const noexcept
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), uid.value,
                                        [](std::uint32_t value, const Range &range) { return value < range.first; });
    return after != m_ranges.begin() && uid.value <= (after - 1)->last;
}

std::uint64_t UidSet::count() const noexcept
{
    std::uint64_t total = 0;
    for (const Range &range : m_ranges)
        total += std::uint64_t{range.last} - range.first + 1;
    return total;
}

UidSet UidSet::without(const UidSet &other) const
{
    UidSet rest;
    auto cut = other.m_ranges.begin();
    for (Range left : m_ranges) {
        while (cut != other.m_ranges.end() && cut->last < left.first)
            ++cut;
        bool gone = false;
        for (auto at = cut; !gone && at != other.m_ranges.end() && at->first <= left.last; ++at) {
            cut = at;
            if (at->first > left.first)
                rest.m_ranges.push_back({left.first, at->first - 1});
            gone = at->last >= left.last;
            if (!gone)
                left.first = at->last + 1;
        }
        if (!gone)
            rest.m_ranges.push_back(left);
    }
    return rest;
}

UidSet UidSet::intersectedWith(const UidSet &other) const
{
    UidSet both;
    auto a = m_ranges.begin();
    auto b = other.m_ranges.begin();
    while (a != m_ranges.end() && b != other.m_ranges.end()) {
        const Range common{std::max(a->first, b->first), std::min(a->last, b->last)};
        if (common.first <= common.last)
            append(both.m_ranges, common);
        if (a->last < b->last)
            ++a;
        else
            ++b;
    }
    return both;
}

std::vector<Uid> UidSet::expanded(std::size_t limit) const
{
    std::vector<Uid> uids;
    const std::uint64_t total = count();
    if (total > limit)
        return uids;
    uids.reserve(total);
    for (const Range &range : m_ranges) {
        for (std::uint64_t value = range.first; value <= range.last; ++value)
            uids.push_back({static_cast<std::uint32_t>(value)});
    }
    return uids;
}

std::vector<UidSet> UidSet::pieces(std::size_t maxCount, std::size_t maxTextBytes) const
{
    std::vector<UidSet> all;
    const std::uint64_t most = std::max<std::size_t>(maxCount, 1);
    UidSet piece;
    std::uint64_t named = 0;
    std::string text;
    const auto flush = [&] {
        if (!piece.empty())
            all.push_back(std::move(piece));
        piece = {};
        named = 0;
        text.clear();
    };
    for (Range left : m_ranges) {
        while (true) {
            const std::uint64_t size = std::uint64_t{left.last} - left.first + 1;
            const std::uint64_t taken = std::min(size, most - named);
            const Range part{left.first, static_cast<std::uint32_t>(left.first + taken - 1)};
            const std::size_t before = text.size();
            writeRange(text, part);
            if (before > 0 && text.size() >= maxTextBytes) {
                flush();
                continue;
            }
            piece.m_ranges.push_back(part);
            named += taken;
            if (named == most)
                flush();
            if (taken == size)
                break;
            left.first = part.last + 1;
        }
    }
    flush();
    return all;
}

std::string UidSet::toString() const
{
    std::string text;
    for (const Range &range : m_ranges)
        writeRange(text, range);
    return text;
}

Result<UidSet> UidSet::parse(std::string_view text)
{
    auto ordered = parseOrdered(text);
    if (!ordered)
        return passOn(ordered);
    for (Range &range : *ordered) {
        if (range.last < range.first)
            std::swap(range.first, range.last);
    }
    if (!std::is_sorted(ordered->begin(), ordered->end()))
        std::sort(ordered->begin(), ordered->end());
    UidSet set;
    for (const Range &range : *ordered)
        append(set.m_ranges, range);
    return set;
}

Result<std::vector<UidSet::Range>> UidSet::parseOrdered(std::string_view text)
{
    std::vector<Range> ranges;
    while (true) {
        const auto comma = text.find(',');
        const auto range = parseRange(text.substr(0, comma));
        if (!range)
            return fail(FaultKind::Protocol, "reading a UID set", "not a set of numbers from 1 to 4294967295");
        if (ranges.size() == limits::uidRanges)
            return fail(FaultKind::Limit, "reading a UID set",
                        "more than " + std::to_string(limits::uidRanges) + " ranges");
        ranges.push_back(*range);
        if (comma == std::string_view::npos)
            return ranges;
        text.remove_prefix(comma + 1);
    }
}

} // namespace onecopy::imap
