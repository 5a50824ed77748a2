// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/lexer.h"

#include "core/base/byteset.h"
#include "core/base/limits.h"
#include "core/base/text.h"

#include <array>
#include <limits>

namespace onecopy::imap {

namespace {

enum CharClass : std::uint8_t { Other = 0, AtomChar = 1, Bracket = 2, QuotedChar = 4 };

/// atom-specials of RFC 3501 9, except that '*', '%' and '\\' may stand in flags and names, and that bytes of UTF-8 are
/// taken everywhere (RFC 6855 and servers that never asked).
constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const bool control = c < 0x20 || c == 0x7F;
        const bool special = c == ' ' || c == '(' || c == ')' || c == '{' || c == '}' || c == '"';
        if (c == '[' || c == ']')
            classes[c] = Bracket;
        else if (!control && !special)
            classes[c] = AtomChar;
        // A tab in a quoted string harms nobody; NUL, CR and LF end in an error.
        if (c != 0 && c != '\r' && c != '\n' && c != '"' && c != '\\')
            classes[c] |= QuotedChar;
    }
    return classes;
}

constexpr auto classes = makeClasses();

constexpr ByteSet sectionSpecials = byteSet(std::string_view("]\"\\\r\n\0", 6));

bool is(char c, unsigned wanted)
{
    return (classes[static_cast<unsigned char>(c)] & wanted) != 0;
}

} // namespace

bool Lexer::atom(std::string_view &out)
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && is(m_text[m_at], AtomChar))
        ++m_at;
    out = m_text.substr(from, m_at - from);
    return !out.empty() || wrong("a word is missing");
}

bool Lexer::looseAtom(std::string_view &out)
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && is(m_text[m_at], AtomChar | Bracket))
        ++m_at;
    out = m_text.substr(from, m_at - from);
    return !out.empty() || wrong("a word is missing");
}

bool Lexer::flag(std::string_view &out)
{
    if (peek() != '"')
        return looseAtom(out);
    if (!quoted(out))
        return false;
    for (const char c : out) {
        if (!is(c, AtomChar | Bracket))
            out = {};
    }
    return true;
}

bool Lexer::word(std::string_view &out)
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) > ' ' && m_text[m_at] != '\x7F')
        ++m_at;
    out = m_text.substr(from, m_at - from);
    return !out.empty() || wrong("a word is missing");
}

bool Lexer::number(std::uint64_t &out)
{
    if (!isDigit(peek()))
        return wrong("a number is missing");
    out = 0;
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    while (isDigit(peek())) {
        const auto digit = static_cast<std::uint64_t>(m_text[m_at] - '0');
        if (out > (most - digit) / 10)
            return wrong("a number is too large");
        out = out * 10 + digit;
        ++m_at;
    }
    return true;
}

bool Lexer::number(std::uint32_t &out)
{
    std::uint64_t wide = 0;
    if (!number(wide))
        return false;
    if (wide > std::numeric_limits<std::uint32_t>::max())
        return wrong("a number has more than 32 bits");
    out = static_cast<std::uint32_t>(wide);
    return true;
}

bool Lexer::quoted(std::string_view &out)
{
    const std::size_t from = ++m_at;
    while (m_at < m_text.size() && is(m_text[m_at], QuotedChar))
        ++m_at;
    if (peek() == '\\')
        return unescape(from, out);
    if (peek() != '"')
        return wrong("a quoted string does not end");
    out = m_text.substr(from, m_at - from);
    ++m_at;
    return true;
}

/// RFC 3501 9: a backslash stands before a quote or a backslash. Before anything else it is one that was not doubled
/// (hMailServer, in names).
bool Lexer::unescape(std::size_t from, std::string_view &out)
{
    std::string plain(m_text.substr(from, m_at - from));
    while (!atEnd() && peek() != '"') {
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (peek() == '\\' && (next == '"' || next == '\\'))
            ++m_at;
        if (atEnd() || peek() == '\r' || peek() == '\n' || peek() == '\0')
            return wrong("a quoted string does not end");
        plain += m_text[m_at++];
    }
    if (!accept('"'))
        return wrong("a quoted string does not end");
    out = m_unescaped.emplace_back(std::move(plain));
    return true;
}

bool Lexer::atUnreadLiteral() const noexcept
{
    return m_nextElision < m_elisions.size() && m_elisions[m_nextElision].offset == m_at &&
           m_nextElision + 1 == m_elisions.size() && m_text.ends_with("}\r\n") &&
           m_text.find('}', m_at) == m_text.size() - 3;
}

bool Lexer::literal(std::string_view &out)
{
    const std::size_t brace = m_at++;
    std::uint64_t size = 0;
    if (!number(size))
        return false;
    if (!rest().starts_with("}\r\n"))
        return wrong("a literal has no proper size");
    m_at += 3;
    m_lastElision = nullptr;
    if (m_nextElision < m_elisions.size() && m_elisions[m_nextElision].offset == brace) {
        m_lastElision = &m_elisions[m_nextElision++];
        size = m_lastElision->kept;
    }
    if (size > m_text.size() - m_at)
        return wrong("a literal does not end");
    out = m_text.substr(m_at, size);
    m_at += size;
    return true;
}

bool Lexer::nstring(std::optional<std::string_view> &out)
{
    std::string_view value;
    m_lastElision = nullptr;
    if (peek() == '"') {
        if (!quoted(value))
            return false;
    } else if (peek() == '{' || peek() == '~') {
        if (peek() == '~')
            ++m_at;
        if (peek() != '{')
            return wrong("a string is missing");
        if (!literal(value))
            return false;
    } else {
        if (!atom(value) || !equalsIgnoreCase(value, "NIL"))
            return wrong("a string is missing");
        out.reset();
        return true;
    }
    out = value;
    return true;
}

bool Lexer::astring(std::string_view &out)
{
    m_lastElision = nullptr;
    if (peek() == '"')
        return quoted(out);
    if (peek() == '{')
        return literal(out);
    return looseAtom(out);
}

bool Lexer::section(std::string_view &out)
{
    const std::size_t from = m_at;
    if (accept('[')) {
        bool inQuotes = false;
        m_at += runOutside(sectionSpecials, m_text, m_at); // names of fields, which come back with each message
        while (!atEnd() && (inQuotes || m_text[m_at] != ']')) {
            if (m_text[m_at] == '\r' || m_text[m_at] == '\n' || m_text[m_at] == '\0')
                return wrong("a section does not end");
            if (m_text[m_at] == '"')
                inQuotes = !inQuotes;
            if (inQuotes && m_text[m_at] == '\\')
                ++m_at;
            ++m_at;
        }
        if (!accept(']'))
            return wrong("a section does not end");
    }
    out = m_text.substr(from, m_at - from);
    if (accept('<')) {
        std::uint64_t origin = 0;
        if (!number(origin) || !expect('>'))
            return false;
    }
    return true;
}

bool Lexer::skipToken(int &depth)
{
    if (++m_tokens > limits::responseTokens)
        return tooMuch("a response has too many parts");
    if (accept('(')) {
        if (++depth > limits::parenthesisDepth)
            return tooMuch("a response is nested too deeply");
        return true;
    }
    if (accept(')')) {
        --depth;
        return true;
    }
    std::optional<std::string_view> ignored;
    if (peek() == '"' || peek() == '{' || (peek() == '~' && rest().starts_with("~{")))
        return nstring(ignored);
    std::string_view word;
    return looseAtom(word);
}

bool Lexer::skipValue()
{
    int depth = 0;
    if (peek() == ')')
        return wrong("a value is missing");
    do {
        if (atEnd())
            return wrong("a list does not end");
        if (!skipToken(depth))
            return false;
        if (depth > 0)
            skipBlanks();
    } while (depth > 0);
    return true;
}

} // namespace onecopy::imap
