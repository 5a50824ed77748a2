// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/groupdetails.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

/// The same passing of the same message: written by one host, with one queue id, at one time.
bool samePassing(const mime::Hop &a, const mime::Hop &b)
{
    return a.by == b.by && a.id == b.id && a.date == b.date;
}

} // namespace

std::optional<std::size_t> forkOf(const std::vector<mime::Hop> &first, const std::vector<mime::Hop> &other)
{
    const std::size_t most = std::min(first.size(), other.size());
    std::size_t shared = 0;
    while (shared < most && samePassing(first[first.size() - 1 - shared], other[other.size() - 1 - shared]))
        ++shared;
    if (shared == 0 || (shared == first.size() && shared == other.size()))
        return std::nullopt;
    return other.size() - shared;
}

} // namespace onecopy::widgets
