// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/contenttype.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::mime {

namespace {

constexpr std::size_t mostParameters = 100;
/// Looked at in one field; a longer one is not a type that anybody can use.
constexpr std::size_t longestField = 16 * 1024;

/// Cuts the pieces between semicolons; comments are left out, quotes undone.
class PieceReader
{
public:
    explicit PieceReader(std::string_view text) noexcept
        : m_text(text)
    {
    }

    /// False at the end. `name` is empty if the piece has no '='.
    bool next(std::string &name, std::string &value)
    {
        if (m_at >= m_text.size())
            return false;
        name.clear();
        value.clear();
        bool named = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == ';')
                break;
            if (c == '(')
                skipComment();
            else if (c == '"')
                readQuoted(value);
            else if (c == '=' && !named) {
                named = true;
                name = toLowerAscii(value);
                value.clear();
            } else if (!isBlank(c))
                value += c;
        }
        return true;
    }

private:
    void skipComment() noexcept
    {
        for (int depth = 1; depth > 0 && m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '(')
                ++depth;
            else if (m_text[m_at] == ')')
                --depth;
        }
        m_at = std::min(m_at, m_text.size());
    }

    void readQuoted(std::string &value)
    {
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            // Folding inside quotes is not part of the value (RFC 5322 3.2.4).
            if (m_text[m_at] != '\r' && m_text[m_at] != '\n')
                value += m_text[m_at];
            ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::string_view ParameterField::parameter(std::string_view name) const noexcept
{
    for (const auto &[known, content] : parameters) {
        if (known == name)
            return content;
    }
    return {};
}

ParameterField parseParameterField(std::string_view rawValue)
{
    ParameterField field;
    PieceReader reader(rawValue.substr(0, longestField));
    std::string name;
    std::string value;
    if (reader.next(name, value) && name.empty())
        field.value = toLowerAscii(value);
    while (field.parameters.size() < mostParameters && reader.next(name, value)) {
        if (name.empty())
            continue;
        const std::size_t star = name.find('*');
        const std::string base = name.substr(0, star);
        auto &parameters = field.parameters;
        if (star != std::string::npos && !parameters.empty() && parameters.back().first == base)
            parameters.back().second += value;
        else
            parameters.emplace_back(base, value);
    }
    return field;
}

} // namespace onecopy::mime
