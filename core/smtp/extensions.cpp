// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/extensions.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>

namespace onecopy::smtp {

namespace {

std::string upper(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 32);
    }
    return out;
}

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

void addWords(std::string_view text, std::vector<std::string> &words)
{
    while (!(text = trimmed(text)).empty() && words.size() < limits::capabilities) {
        const std::string_view word = firstWord(text);
        std::string name = upper(word);
        if (std::find(words.begin(), words.end(), name) == words.end())
            words.push_back(std::move(name));
        text.remove_prefix(word.size());
    }
}

} // namespace

Extensions::Extensions(const Reply &ehlo)
{
    // The first line names the server.
    for (std::size_t i = 1; i < ehlo.lines.size() && m_words.size() < limits::capabilities; ++i) {
        const std::string_view line = trimmed(ehlo.lines[i]);
        const std::string_view word = firstWord(line);
        if (word.empty())
            continue;
        const std::string keyword = upper(word);
        static constexpr std::string_view oldForm = "AUTH=";
        if (keyword.starts_with(oldForm)) {
            addWords(line.substr(oldForm.size()), m_mechanisms);
            continue;
        }
        const std::string_view parameters = trimmed(line.substr(word.size()));
        if (keyword == "AUTH")
            addWords(parameters, m_mechanisms);
        m_words.try_emplace(keyword, parameters);
    }
}

std::optional<std::uint64_t> Extensions::sizeLimit() const
{
    const auto found = m_words.find("SIZE");
    if (found == m_words.end())
        return std::nullopt;
    const auto number = parseNumber(firstWord(found->second));
    return number && *number > 0 ? number : std::nullopt;
}

bool sign::maskedBanner(const Reply &greeting) noexcept
{
    if (greeting.lines.empty())
        return false;
    const std::string_view text = greeting.lines.front();
    const auto stars = static_cast<std::size_t>(std::count(text.begin(), text.end(), '*'));
    return stars >= 8 && stars * 2 > text.size();
}

std::vector<std::string> sign::maskedKeywords(const Reply &ehlo)
{
    std::vector<std::string> masked;
    for (std::size_t i = 1; i < ehlo.lines.size(); ++i) {
        const std::string_view word = firstWord(trimmed(ehlo.lines[i]));
        // At least four X, with at most one letter behind them, which tells which keyword was hidden.
        const std::size_t run = std::min(word.find_first_not_of('X'), word.size());
        if (run >= 4 && word.size() - run <= 1)
            masked.emplace_back(word);
    }
    return masked;
}

} // namespace onecopy::smtp
