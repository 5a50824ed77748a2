// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/makegroup.h"

#include "core/base/text.h"
#include "core/duplicates/headertail.h"
#include "core/mime/blake2b.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace onecopy::duplicates {

namespace {

constexpr std::size_t mostDifferences = 50;
/// Copies whose fields are named in Group::differences: those of a generator with one Message-ID can be 100,000.
constexpr std::size_t comparedCopies = 100;

Copy copyOf(const Traits &traits, bool first)
{
    const arrivals::Arrival &arrival = traits.candidate->arrival;
    Copy copy;
    copy.ref = arrival.ref;
    copy.internalDate = arrival.internalDate;
    copy.size = arrival.size;
    copy.flags = arrival.flags;
    copy.role = first ? Role::Original : Role::Extra;
    if (const auto &content = traits.candidate->evidence.content) {
        copy.canonical = content->canonical;
        copy.whole = content->whole;
    }
    return copy;
}

/// A field name as it is written, and the values of all its fields, raw.
struct FieldValues
{
    std::string_view name;
    std::vector<std::string_view> values;
};
/// By name in lower case; views into the block.
using Fields = std::map<std::string, FieldValues>;

Fields fieldsOf(std::string_view block)
{
    const mime::HeaderView header(block);
    Fields fields;
    for (const mime::Field &field : header.fields()) {
        FieldValues &one = fields[toLowerAscii(field.name)];
        if (one.values.empty())
            one.name = field.name;
        one.values.push_back(field.value);
    }
    return fields;
}

/// Folding alone makes no difference.
bool sameValues(const FieldValues &left, const FieldValues &right)
{
    return std::ranges::equal(left.values, right.values, [](std::string_view one, std::string_view other) {
        return one == other || mime::unfolded(one) == mime::unfolded(other);
    });
}

void addDifferences(const Fields &first, const Fields &other, std::map<std::string, std::string> &names)
{
    for (const auto &[key, field] : first) {
        const auto at = other.find(key);
        if (at == other.end() || !sameValues(field, at->second))
            names.emplace(key, field.name);
    }
    for (const auto &[key, field] : other) {
        if (!first.contains(key))
            names.emplace(key, field.name);
    }
}

std::vector<std::string> differences(std::span<const Traits *const> copies)
{
    const std::string_view first = copies.front()->candidate->evidence.header;
    std::map<std::string, std::string> names;
    for (const Traits *copy : copies.subspan(1, std::min(copies.size() - 1, comparedCopies))) {
        if (names.size() >= mostDifferences)
            break;
        const auto [left, right] = withoutCommonTail(first, copy->candidate->evidence.header);
        if (left != right)
            addDifferences(fieldsOf(left), fieldsOf(right), names);
    }
    std::vector<std::string> list;
    for (const auto &[key, name] : names) {
        if (list.size() < mostDifferences)
            list.push_back(toValidUtf8(name));
    }
    return list;
}

std::string groupId(const CopyRef &oldest, Match match, std::string_view key)
{
    std::string text(toString(match));
    for (const std::string &part : {std::string(key), oldest.mailbox.wire, std::to_string(oldest.validity.value),
                                    std::to_string(oldest.uid.value)}) {
        text += '\n';
        text += std::to_string(part.size());
        text += ' ';
        text += part;
    }
    const mime::Digest digest = mime::blake2b(text);
    return toHex(std::string_view(digest.data(), 8));
}

} // namespace

bool allRead(std::span<const Traits *const> copies)
{
    return std::ranges::all_of(copies, [](const Traits *copy) { return copy->content != Content::Unread; });
}

Group makeGroup(std::span<const Traits *const> copies, Match match, std::string_view key, Verdict verdict)
{
    const arrivals::Candidate &oldest = *copies.front()->candidate;
    Group group;
    group.id = groupId(oldest.arrival.ref, match, key);
    group.match = match;
    group.cls = verdict.cls;
    group.proved = verdict.proved;
    group.byDesign = verdict.byDesign;
    if (match == Match::MessageId)
        group.messageId = oldest.arrival.messageId;
    group.face = arrivals::makeFace(oldest.evidence.header);
    group.size = oldest.arrival.size;
    group.copies.reserve(copies.size());
    for (const Traits *copy : copies)
        group.copies.push_back(copyOf(*copy, copy == copies.front()));
    group.differences = differences(copies);
    return group;
}

} // namespace onecopy::duplicates
