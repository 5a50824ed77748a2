// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/framer.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace onecopy::imap {

/// Reads the tokens of RFC 3501 9 from one whole response, strictly forward. Every function returns false, and leaves
/// error() set, when the text does not have the asked form; after that the lexer must not be used again.
/// The views point into the response, or, for quoted strings with escapes, into `unescaped`.
class Lexer
{
public:
    Lexer(std::string_view text, std::span<const Elision> elisions, std::deque<std::string> &unescaped)
        : m_text(text)
        , m_elisions(elisions)
        , m_unescaped(unescaped)
    {
    }

    [[nodiscard]] bool atEnd() const noexcept { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const noexcept { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] std::string_view rest() const noexcept { return m_text.substr(m_at); }
    [[nodiscard]] const char *error() const noexcept { return m_error; }

    /// Takes `c` if it is next; never an error.
    [[nodiscard]] bool accept(char c) noexcept
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool expect(char c) { return accept(c) || wrong("an unexpected character"); }
    /// Any number of blanks: several servers write two, or one too many before ')'.
    void skipBlanks() noexcept
    {
        while (!atEnd() && m_text[m_at] == ' ')
            ++m_at;
    }
    /// The characters up to a blank, parenthesis, bracket, quote, brace or the end; at least one.
    [[nodiscard]] bool atom(std::string_view &out);
    /// As atom(), with brackets in it: mailbox names.
    [[nodiscard]] bool looseAtom(std::string_view &out);
    /// A flag, or an attribute of a mailbox; some servers put one in quotes (InterMail). Empty for what
    /// could not be said in a command.
    [[nodiscard]] bool flag(std::string_view &out);
    /// Up to a blank or the end, whatever stands there but control characters; at least one character.
    [[nodiscard]] bool word(std::string_view &out);
    /// The next `count` bytes as they are. REQUIRES: so many are left.
    std::string_view take(std::size_t count) noexcept
    {
        m_at += count;
        return m_text.substr(m_at - count, count);
    }
    [[nodiscard]] bool number(std::uint64_t &out);
    /// 32 bits.
    [[nodiscard]] bool number(std::uint32_t &out);
    /// Quoted, literal, or NIL (none).
    [[nodiscard]] bool nstring(std::optional<std::string_view> &out);
    /// Quoted, literal, or atom; "NIL" as an atom is a name.
    [[nodiscard]] bool astring(std::string_view &out);
    /// "[section]<origin>" behind BODY or BINARY, with the brackets; empty when there is none.
    [[nodiscard]] bool section(std::string_view &out);
    /// Any value: atom, number, string, literal, list. Iterative; depth and tokens are bounded.
    [[nodiscard]] bool skipValue();
    /// The last string was a literal of which a part is missing.
    [[nodiscard]] const Elision *lastElision() const noexcept { return m_lastElision; }
    /// At a literal that ends the text because its bytes come later in pieces.
    [[nodiscard]] bool atUnreadLiteral() const noexcept;
    bool wrong(const char *why) noexcept
    {
        m_error = why;
        return false;
    }
    /// As wrong(), for a limit of ours.
    bool tooMuch(const char *why) noexcept
    {
        m_overLimit = true;
        return wrong(why);
    }
    [[nodiscard]] bool overLimit() const noexcept { return m_overLimit; }

private:
    [[nodiscard]] bool quoted(std::string_view &out);
    [[nodiscard]] bool literal(std::string_view &out);
    [[nodiscard]] bool unescape(std::size_t from, std::string_view &out);
    [[nodiscard]] bool skipToken(int &depth);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::span<const Elision> m_elisions;
    std::size_t m_nextElision = 0;
    const Elision *m_lastElision = nullptr;
    std::deque<std::string> &m_unescaped;
    std::size_t m_tokens = 0;
    const char *m_error = nullptr;
    bool m_overLimit = false;
};

} // namespace onecopy::imap
