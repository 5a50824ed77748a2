// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/flags.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::jobs {

std::vector<std::string> splitFlags(std::string_view flags)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at < flags.size();) {
        const std::size_t end = std::min(flags.find(' ', at), flags.size());
        if (end > at)
            words.emplace_back(flags.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool hasFlag(std::string_view flags, std::string_view wanted)
{
    const std::vector<std::string> words = splitFlags(flags);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string &word) { return equalsIgnoreCase(word, wanted); });
}

} // namespace onecopy::jobs
