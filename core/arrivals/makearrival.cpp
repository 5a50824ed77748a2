// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrivals/arrival.h"
#include "core/arrivals/keyhash.h"
#include "core/arrivals/keys.h"
#include "core/mime/fieldcursor.h"

#include <algorithm>

namespace onecopy::arrivals {

namespace {

/// Servers list flags in any order, and one server not always in the same.
void sortFlags(std::string &flags)
{
    if (flags.find_first_of(" \t") == std::string::npos)
        return;
    std::vector<std::string_view> words;
    const std::string_view all = flags;
    for (std::size_t at = all.find_first_not_of(" \t"); at < all.size(); at = all.find_first_not_of(" \t", at)) {
        const std::size_t end = std::min(all.find_first_of(" \t", at), all.size());
        words.push_back(all.substr(at, end - at));
        at = end;
    }
    std::sort(words.begin(), words.end());
    std::string sorted;
    sorted.reserve(flags.size());
    for (const std::string_view word : words) {
        sorted += sorted.empty() ? "" : " ";
        sorted += word;
    }
    flags = std::move(sorted);
}

} // namespace

Arrival makeArrival(CopyRef ref, std::optional<EpochSeconds> internalDate, std::uint64_t size, std::string flags,
                    std::string_view header)
{
    Arrival arrival;
    arrival.ref = std::move(ref);
    arrival.internalDate = internalDate;
    arrival.size = size;
    arrival.flags = std::move(flags);
    sortFlags(arrival.flags);

    KeyFields fields;
    mime::FieldCursor cursor(header);
    mime::Field field;
    while (cursor.next(field, KeyFields::initials))
        fields.take(field);
    arrival.headerBytes = static_cast<std::uint32_t>(std::min<std::size_t>(cursor.headerBytes(), UINT32_MAX));
    if (fields.messageId) {
        if (auto id = mime::messageIdKey(*fields.messageId)) {
            arrival.keys.id = keyOf(*id);
            arrival.messageId = std::move(*id);
        }
    }
    makeKeys(fields, arrival.keys);
    return arrival;
}

} // namespace onecopy::arrivals
