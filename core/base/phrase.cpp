// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

#include <cstddef>

namespace onecopy {

std::string Phrase::english() const
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char digit = text[i] == '%' && i + 1 < text.size() ? text[i + 1] : '0';
        const auto which = static_cast<std::size_t>(digit - '1');
        if (digit < '1' || digit > '9' || which >= values.size()) {
            result += text[i];
            continue;
        }
        result += values[which];
        ++i;
    }
    return result;
}

Line commandOf(std::string text)
{
    return {true, std::move(text), {}};
}

Line wordsOf(std::string text, std::vector<std::string> values)
{
    Phrase words{std::move(text), std::move(values)};
    std::string english = words.english();
    return {false, std::move(english), std::move(words)};
}

} // namespace onecopy
