// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/headertail.h"

#include "core/mime/fieldcursor.h"

#include <algorithm>
#include <cstddef>

namespace onecopy::duplicates {

namespace {

/// Is there an empty line, so that what follows is no field any more?
bool hasEnd(std::string_view fields) noexcept
{
    mime::FieldCursor cursor(fields);
    mime::Field none;
    return !cursor.next(none, ByteSet{}) && cursor.complete();
}

std::size_t commonTail(std::string_view left, std::string_view right) noexcept
{
    constexpr std::size_t stride = 64;
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t common = 0;
    while (common + stride <= most &&
           left.substr(left.size() - common - stride, stride) == right.substr(right.size() - common - stride, stride))
        common += stride;
    while (common < most && left[left.size() - common - 1] == right[right.size() - common - 1])
        ++common;
    return common;
}

} // namespace

std::pair<std::string_view, std::string_view> withoutCommonTail(std::string_view left, std::string_view right) noexcept
{
    const std::size_t common = commonTail(left, right);
    if (common == left.size() && common == right.size())
        return {};
    // From the first line that begins in what both share, and does not go on with a field above it (RFC 5322 2.2.3).
    std::size_t start = left.size() - common;
    for (; start < left.size(); ++start) {
        start = left.find('\n', start);
        if (start == std::string_view::npos || start + 1 >= left.size())
            return {left, right};
        if (left[start + 1] != ' ' && left[start + 1] != '\t')
            break;
    }
    if (start >= left.size())
        return {left, right};
    const std::size_t tail = left.size() - (start + 1);
    const std::string_view leftTop = left.substr(0, left.size() - tail);
    const std::string_view rightTop = right.substr(0, right.size() - tail);
    if (hasEnd(leftTop) || hasEnd(rightTop))
        return {left, right};
    return {leftTop, rightTop};
}

} // namespace onecopy::duplicates
