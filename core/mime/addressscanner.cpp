// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/addressscanner.h"

#include "core/base/byteset.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/header.h"

namespace onecopy::mime {

namespace {

constexpr ByteSet specials = byteSet(",;:(\"<[");
constexpr ByteSet angleSpecials = byteSet("\"\\<>");
constexpr ByteSet quotedSpecials = byteSet("\"\\");
constexpr ByteSet mailboxSpecials = byteSet("\"\\ \t\r\n");

/// RFC 5322 3.2.3: what may stand in a local part without quotes. 8-bit bytes are let through (RFC 6532).
constexpr bool isAtomOrDot(char c) noexcept
{
    constexpr std::string_view never = "()<>[]:;@\\,\"";
    return static_cast<unsigned char>(c) > ' ' && c != 0x7F && never.find(c) == std::string_view::npos;
}

/// `"john"` becomes `john`; quotes stay where the text needs them.
std::string withoutNeedlessQuotes(std::string_view local)
{
    if (local.size() < 3 || !local.starts_with('"') || !local.ends_with('"'))
        return std::string(local);
    const std::string_view inner = local.substr(1, local.size() - 2);
    for (const char c : inner) {
        if (!isAtomOrDot(c))
            return std::string(local);
    }
    return std::string(inner);
}

/// Blanks outside quotes removed, domain in lower case.
void canonicalMailbox(std::string_view spec, std::string &out)
{
    const std::size_t plain = runOutside(mailboxSpecials, spec, 0);
    out.assign(spec.substr(0, plain));
    bool quoted = false;
    for (std::size_t i = plain; i < spec.size(); ++i) {
        if (quoted && spec[i] == '\\' && i + 1 < spec.size()) {
            out += spec[i++];
        } else if (spec[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && isBlank(spec[i])) {
            continue;
        }
        out += isBlank(spec[i]) ? ' ' : spec[i];
    }
    const std::size_t at = out.rfind('@');
    if (at != std::string::npos) {
        for (std::size_t i = at + 1; i < out.size(); ++i)
            out[i] = lowerAscii(out[i]);
        if (out.starts_with('"'))
            out = withoutNeedlessQuotes(std::string_view(out).substr(0, at)) + out.substr(at);
    }
    if (!isAscii(out))
        out = rawToUtf8(out);
}

/// RFC 5322 4.4: "@relay,@other:user@host" in angle brackets is a route; only its end is the address.
std::string_view withoutRoute(std::string_view angle) noexcept
{
    const std::string_view spec = trimmed(angle);
    const std::size_t colon = spec.starts_with('@') ? spec.find(':') : std::string_view::npos;
    return colon == std::string_view::npos ? spec : spec.substr(colon + 1);
}

} // namespace

bool AddressScanner::next(RawAddress &address)
{
    while (m_at < m_value.size()) {
        readOne(address);
        finish(address);
        if (!address.mailbox.empty() || !address.phrase.empty())
            return true;
    }
    return false;
}

void AddressScanner::readOne(RawAddress &address)
{
    address.phrase.clear();
    address.comment.clear();
    m_spec.clear();
    m_angle.clear();
    m_hasAngle = false;
    while (m_at < m_value.size()) {
        const char c = m_value[m_at];
        switch (c) {
        case ',':
        case ';':
            ++m_at;
            return;
        case ':': // the name of a group ends here
            ++m_at;
            address.phrase.clear();
            m_spec.clear();
            break;
        case '(':
            readComment(address.comment);
            break;
        case '"':
            readQuoted(address);
            break;
        case '<':
            readAngle();
            break;
        case '[':
            readLiteral();
            break;
        default:
            readWords(address);
        }
    }
}

/// All up to the next character that means something.
void AddressScanner::readWords(RawAddress &address)
{
    const std::string_view words = m_value.substr(m_at, runOutside(specials, m_value, m_at));
    m_at += words.size();
    m_spec += words;
    if (!m_hasAngle)
        address.phrase += words;
}

void AddressScanner::readComment(std::string &comment)
{
    comment.clear();
    int depth = 0;
    while (m_at < m_value.size()) {
        char c = m_value[m_at++];
        if (c == '\\' && m_at < m_value.size())
            c = m_value[m_at++];
        else if (c == '(' && depth++ == 0)
            continue;
        else if (c == ')' && --depth == 0)
            break;
        comment += c;
    }
    m_spec += ' ';
}

void AddressScanner::readQuoted(RawAddress &address)
{
    const std::size_t start = ++m_at;
    const std::size_t specBytes = m_spec.size();
    const std::size_t phraseBytes = address.phrase.size();
    m_spec += '"';
    while (!m_quotesBroken && m_at < m_value.size()) {
        const std::string_view run = m_value.substr(m_at, runOutside(quotedSpecials, m_value, m_at));
        m_at += run.size();
        m_spec += run;
        address.phrase += run;
        if (m_at == m_value.size())
            break;
        char c = m_value[m_at++];
        m_spec += c;
        if (c == '"')
            return;
        if (m_at < m_value.size()) {
            c = m_value[m_at++];
            m_spec += c;
        }
        address.phrase += c;
    }
    // No quote closes any more: this one, and those behind it, mean nothing.
    m_quotesBroken = true;
    m_at = start;
    m_spec.resize(specBytes);
    address.phrase.resize(phraseBytes);
}

void AddressScanner::readAngle()
{
    ++m_at;
    m_hasAngle = true;
    m_angle.clear();
    bool quoted = false;
    int depth = 0; ///< of brackets inside: broken, but then nothing of it is lost
    while (m_at < m_value.size()) {
        const std::size_t run = runOutside(angleSpecials, m_value, m_at);
        m_angle += m_value.substr(m_at, run);
        m_at += run;
        if (m_at == m_value.size())
            return;
        const char c = m_value[m_at++];
        if (quoted && c == '\\' && m_at < m_value.size()) {
            m_angle += c;
            m_angle += m_value[m_at++];
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (!quoted && c == '>' && depth-- == 0)
            return;
        if (!quoted && c == '<')
            ++depth;
        m_angle += c;
    }
}

void AddressScanner::readLiteral()
{
    while (m_at < m_value.size()) {
        const char c = m_value[m_at++];
        m_spec += c;
        if (c == ']')
            return;
    }
}

void AddressScanner::finish(RawAddress &address)
{
    if (trimmed(address.phrase).empty())
        address.phrase.clear();
    const bool bare = !m_hasAngle && m_spec.find('@') == std::string::npos;
    const std::string_view words = trimmed(m_spec);
    if (m_hasAngle) {
        canonicalMailbox(withoutRoute(m_angle), address.mailbox);
    } else if (bare && words.find_first_of(" \t\r\n\"") != std::string_view::npos) {
        address.mailbox.clear(); // words without an address: only a name
    } else {
        canonicalMailbox(words, address.mailbox);
        address.phrase.clear();
    }
}

void appendMailboxes(std::string_view value, std::string &out)
{
    AddressScanner scanner(value);
    RawAddress address;
    for (std::size_t n = 0; n < limits::addresses && scanner.next(address); ++n) {
        out += address.mailbox.empty() ? unfolded(address.phrase) : address.mailbox;
        out += '\n';
    }
}

} // namespace onecopy::mime
