// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/command.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

/// RFC 7888 5.
constexpr std::size_t smallLiteralBytes = 4096;
/// Lines have limits on the other side too (RFC 7162 4, RFC 2683 3.2.1.5): what is long travels as a literal.
constexpr std::size_t quotedBytes = 1000;

bool fitsWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F && c != '(' && c != ')' && c != '{' && c != '"';
}

bool fitsQuoted(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F;
}

bool fitsFieldName(char c)
{
    return fitsWord(c) && static_cast<unsigned char>(c) < 0x7F && c != ':' && c != '[' && c != ']' && c != '\\' &&
           c != '%' && c != '*';
}

std::string quoted(std::string_view value)
{
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace

Command::Command(std::string tag, std::string_view verb, LiteralStyle style)
    : m_tag(std::move(tag))
    , m_verb(verb)
    , m_style(style)
    , m_parts(1)
{
    plain(m_tag);
    plain(" ");
    plain(verb);
}

void Command::plain(std::string_view text)
{
    m_parts.back() += text;
    m_shown += text;
}

void Command::separate()
{
    if (!m_afterOpen)
        plain(" ");
    m_afterOpen = false;
}

Command &Command::word(std::string_view value)
{
    separate();
    if (value.empty() || !std::all_of(value.begin(), value.end(), fitsWord))
        m_refusal = "a word cannot be sent in an IMAP command";
    else
        plain(value);
    return *this;
}

Command &Command::number(std::uint64_t value)
{
    return word(std::to_string(value));
}

Command &Command::set(const UidSet &uids)
{
    return word(uids.toString());
}

Command &Command::string(std::string_view value)
{
    argument(value, false);
    return *this;
}

Command &Command::secret(std::string_view value)
{
    argument(value, true);
    return *this;
}

Command &Command::initialResponse(std::string_view base64)
{
    separate();
    if (!std::all_of(base64.begin(), base64.end(), fitsWord))
        m_refusal = "a response cannot be sent in an IMAP command";
    m_parts.back() += base64;
    m_shown += "[secret]";
    return *this;
}

void Command::argument(std::string_view value, bool hidden)
{
    separate();
    if (value.find('\0') != std::string_view::npos) {
        m_refusal = "a value with a NUL byte cannot be sent in an IMAP command";
        return;
    }
    if (value.size() > quotedBytes || !std::all_of(value.begin(), value.end(), fitsQuoted)) {
        literal(value, hidden);
        return;
    }
    const std::string text = quoted(value);
    m_parts.back() += text;
    m_shown += hidden ? "[secret]" : text;
}

void Command::literal(std::string_view value, bool hidden)
{
    const bool waits =
        m_style == LiteralStyle::Synchronising || (m_style == LiteralStyle::Small && value.size() > smallLiteralBytes);
    m_parts.back() += "{" + std::to_string(value.size()) + (waits ? "}\r\n" : "+}\r\n");
    if (waits)
        m_parts.emplace_back();
    m_parts.back() += value;
    m_shown += hidden ? "[secret]" : "[" + std::to_string(value.size()) + " bytes]";
}

Command &Command::open()
{
    separate();
    plain("(");
    m_afterOpen = true;
    return *this;
}

Command &Command::close()
{
    plain(")");
    m_afterOpen = false;
    return *this;
}

Command &Command::headerFields(const std::vector<std::string> &names)
{
    separate();
    plain("BODY.PEEK[HEADER.FIELDS ");
    m_afterOpen = true;
    open();
    for (const std::string &name : names) {
        if (std::all_of(name.begin(), name.end(), fitsFieldName))
            word(name);
        else
            m_refusal = "a header field's name cannot be sent in an IMAP command";
    }
    close();
    plain("]");
    return *this;
}

std::vector<std::string> Command::parts() const
{
    std::vector<std::string> all = m_parts;
    all.back() += "\r\n";
    return all;
}

} // namespace onecopy::imap
