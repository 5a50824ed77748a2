// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/managesieve/reply.h"

#include "core/base/controls.h"
#include "core/base/limits.h"
#include "core/base/text.h"

namespace onecopy::managesieve {

namespace {

/// RFC 5804 4: quoted = DQUOTE *1024QUOTED-CHAR DQUOTE.
constexpr std::size_t quotedBytes = 1024;

tl::unexpected<Fault> broken(std::string detail)
{
    return fail(FaultKind::Protocol, "managesieve", std::move(detail));
}

bool endsAtom(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '"';
}

/// Reads tokens from one line, from left to right.
class Lexer
{
public:
    Lexer(std::string_view line, Tokens &tokens)
        : m_rest(line)
        , m_tokens(tokens)
    {
    }

    Result<std::optional<std::uint64_t>> run()
    {
        while (!m_rest.empty()) {
            if (m_tokens.size() >= limits::responseTokens)
                return fail(FaultKind::Limit, "managesieve", "a response of too many words");
            const char c = m_rest.front();
            if (c == '{')
                return literal();
            Result<void> taken;
            if (c == ' ')
                m_rest.remove_prefix(1);
            else if (c == '(' || c == ')')
                parenthesis(c);
            else if (c == '"')
                taken = quoted();
            else
                taken = atom();
            if (!taken)
                return passOn(taken);
        }
        return std::nullopt;
    }

private:
    void parenthesis(char c)
    {
        m_tokens.push_back({c == '(' ? Token::Kind::Open : Token::Kind::Close, {}});
        m_rest.remove_prefix(1);
    }

    Result<void> atom()
    {
        std::size_t end = 0;
        while (end < m_rest.size() && !endsAtom(m_rest[end])) {
            if (isControl(m_rest[end]))
                return broken("a control character in an answer");
            ++end;
        }
        m_tokens.push_back({Token::Kind::Atom, std::string(m_rest.substr(0, end))});
        m_rest.remove_prefix(end);
        return {};
    }

    Result<void> quoted()
    {
        std::string text;
        for (std::size_t at = 1; at < m_rest.size(); ++at) {
            char c = m_rest[at];
            if (c == '"') {
                m_tokens.push_back({Token::Kind::String, std::move(text)});
                m_rest.remove_prefix(at + 1);
                return {};
            }
            if (c == '\\' && ++at < m_rest.size())
                c = m_rest[at];
            if (c == '\0' || c == '\r')
                return broken("a control character in a string");
            text += c;
        }
        return broken("a string without an end");
    }

    /// "{n}" ends the line; "{n+}" is the client's, and some servers send it all the same.
    Result<std::optional<std::uint64_t>> literal()
    {
        std::string_view inside = m_rest.substr(1);
        if (!inside.ends_with('}'))
            return broken("a literal without its size");
        inside.remove_suffix(1);
        if (inside.ends_with('+'))
            inside.remove_suffix(1);
        const auto size = parseNumber(inside);
        if (!size)
            return broken("a literal without its size");
        return size;
    }

    std::string_view m_rest;
    Tokens &m_tokens;
};

std::optional<Status::Kind> conditionOf(const Token &token) noexcept
{
    if (token.kind != Token::Kind::Atom)
        return std::nullopt;
    if (equalsIgnoreCase(token.text, "OK"))
        return Status::Kind::Ok;
    if (equalsIgnoreCase(token.text, "NO"))
        return Status::Kind::No;
    if (equalsIgnoreCase(token.text, "BYE"))
        return Status::Kind::Bye;
    return std::nullopt;
}

std::string upper(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return result;
}

/// From the "(" at `at` to behind its ")".
Result<std::size_t> takeCode(const Tokens &line, std::size_t at, Status &status)
{
    int depth = 0;
    std::size_t words = 0;
    for (; at < line.size(); ++at) {
        const Token &token = line[at];
        if (token.kind == Token::Kind::Open) {
            if (++depth > limits::parenthesisDepth)
                return fail(FaultKind::Limit, "managesieve", "a response code that is nested too deeply");
        } else if (token.kind == Token::Kind::Close) {
            if (--depth == 0)
                return at + 1;
        } else if (words++ == 0) {
            status.code = upper(token.text);
        } else if (words == 2) {
            status.argument = token.text;
        }
    }
    return broken("a response code without an end");
}

} // namespace

Result<std::optional<std::uint64_t>> lex(std::string_view line, Tokens &tokens)
{
    return Lexer(line, tokens).run();
}

bool isStatus(const Tokens &line) noexcept
{
    return !line.empty() && conditionOf(line.front()).has_value();
}

Result<Status> parseStatus(const Tokens &line)
{
    Status status;
    status.kind = *conditionOf(line.front());
    std::size_t at = 1;
    if (at < line.size() && line[at].kind == Token::Kind::Open) {
        Result<std::size_t> behind = takeCode(line, at, status);
        if (!behind)
            return passOn(behind);
        at = *behind;
    }
    if (at < line.size() && line[at].kind == Token::Kind::String)
        status.text = line[at++].text;
    if (at < line.size())
        return broken("an answer with something behind its text");
    return status;
}

FaultKind refusalKind(const Status &status) noexcept
{
    // No mailbox is full then, and no room in one helps.
    if (status.code == "QUOTA/MAXSCRIPTS")
        return FaultKind::ServerRefused;
    // RFC 5804 1.3: codes have parts, and the first one says enough otherwise.
    const std::string_view first = std::string_view(status.code).substr(0, status.code.find('/'));
    if (first == "QUOTA")
        return FaultKind::OverQuota;
    if (first == "NONEXISTENT")
        return FaultKind::NotFound;
    // A referral is no trouble that passes: waiting does not help.
    if (first == "REFERRAL")
        return FaultKind::ServerRefused;
    if (first == "TRYLATER" || status.kind == Status::Kind::Bye)
        return FaultKind::ServerUnavailable;
    return FaultKind::ServerRefused;
}

std::string toArgument(std::string_view bytes)
{
    const bool plain = bytes.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
    std::string quoted = "\"";
    for (const char c : plain &&bytes.size() <= quotedBytes ? bytes : std::string_view()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    // What is quoted with its backslashes stays below the limit too.
    if (plain && bytes.size() <= quotedBytes && quoted.size() <= quotedBytes + 1)
        return quoted + '"';
    return "{" + std::to_string(bytes.size()) + "+}\r\n" + std::string(bytes);
}

} // namespace onecopy::managesieve
