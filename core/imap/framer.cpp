// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/framer.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/imap/fetchparser.h"

#include <algorithm>
#include <cstring>

namespace onecopy::imap {

namespace {

/// What one read may bring. Larger reads do not drain a server faster; smaller ones cost system calls.
constexpr std::size_t bufferBytes = 256 * 1024;
/// Below this much free room the buffer is tidied up before the next read.
constexpr std::size_t leastRoom = 64 * 1024;
/// A list of UIDs is one line: two million of them, as a server without ESEARCH (RFC 4731) writes them.
constexpr std::size_t uidListBytes = 4 * limits::responseBytes;

/// Line breaks that belong to nothing, in one response: a FETCH answer has few literals, and each break moves it.
constexpr int mostBreaks = 16;

/// "OK", "NO", "BAD", "BYE" and "PREAUTH" end in free text for people, in which "{5}" is only text.
bool isStatusWord(std::string_view word)
{
    return equalsIgnoreCase(word, "OK") || equalsIgnoreCase(word, "NO") || equalsIgnoreCase(word, "BAD") ||
           equalsIgnoreCase(word, "BYE") || equalsIgnoreCase(word, "PREAUTH");
}

/// Several blanks are one.
std::string_view behindWord(std::string_view text)
{
    text.remove_prefix(std::min(text.find(' '), text.size()));
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

std::string_view secondWord(std::string_view text)
{
    text = behindWord(text);
    return text.substr(0, text.find(' '));
}

bool endsInFreeText(std::string_view text)
{
    return text.starts_with('+') || !text.starts_with('*') || isStatusWord(secondWord(text));
}

bool isFetch(std::string_view text)
{
    return text.starts_with("* ") && startsWithIgnoreCase(behindWord(behindWord(text)), "FETCH ");
}

/// Does the text before a literal name the whole message: "… BODY[] " or "… BODY[]<0> "?
bool namesWholeBody(std::string_view before)
{
    before = before.substr(0, before.find_last_not_of(' ') + 1);
    if (before.ends_with('>'))
        before = before.substr(0, before.rfind('<'));
    const std::string_view item = before.substr(before.find_last_of(" (") + 1);
    return item.size() < before.size() && isWholeMessage(item);
}

tl::unexpected<Fault> broken(const char *how)
{
    return fail(FaultKind::Protocol, "reading a response", how);
}

tl::unexpected<Fault> tooLarge(const char *what)
{
    return fail(FaultKind::Limit, "reading a response", what);
}

} // namespace

Framer::Framer()
    : m_buffer(std::make_unique_for_overwrite<char[]>(bufferBytes))
    , m_capacity(bufferBytes)
{
}

std::span<char> Framer::room()
{
    m_response = {};
    if (m_capacity - m_end >= leastRoom)
        return {m_buffer.get() + m_end, m_capacity - m_end};
    const std::size_t held = m_end - m_begin;
    // Tidying up a buffer that is nearly full of one response would be repeated for every few bytes: then it grows.
    const std::size_t capacity = held > m_capacity / 2    ? m_capacity * 2
                                 : held < bufferBytes / 4 ? bufferBytes
                                                          : m_capacity;
    if (capacity == m_capacity) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, held);
    } else {
        auto larger = std::make_unique_for_overwrite<char[]>(capacity);
        std::memcpy(larger.get(), m_buffer.get() + m_begin, held);
        m_buffer = std::move(larger);
        m_capacity = capacity;
    }
    for (std::size_t *index : {&m_line, &m_scanned, &m_end, &m_hole, &m_passed})
        *index = *index >= m_begin ? *index - m_begin : 0;
    m_begin = 0;
    return {m_buffer.get() + m_end, m_capacity - m_end};
}

Result<Framer::Step> Framer::step()
{
    m_piece = {};
    if (m_state == State::Line && m_line == m_begin) {
        m_elisions.clear();
        m_lineBytes = 0;
        m_mayBeBlank = false;
        m_breaks = 0;
        if (m_begin == m_end)
            m_begin = m_line = m_scanned = m_end = 0;
    }
    while (true) {
        if (m_state == State::Passing) {
            const Step passed = passingStep();
            if (passed != Step::Response)
                return passed;
        }
        if (m_state == State::Held) {
            if (m_end - m_line < m_left)
                return Step::NeedBytes;
            m_line += m_left;
            m_scanned = m_line;
            m_state = State::Line;
        }
        Result<Step> stepped = lineStep();
        // A literal that is held, or skipped unseen, is not a step for the caller.
        if (!stepped || m_state == State::Line || *stepped == Step::BodyBegins)
            return stepped;
    }
}

std::size_t Framer::lineLimit() const
{
    const std::string_view text = soFar(std::min(m_end, m_begin + 16));
    static constexpr std::size_t star = 2;
    for (const std::string_view word : {"SEARCH", "ESEARCH", "VANISHED"}) {
        if (text.starts_with("* ") && equalsIgnoreCase(text.substr(star, word.size()), word))
            return uidListBytes;
    }
    return limits::lineBytes;
}

Result<Framer::Step> Framer::lineStep()
{
    const auto *const found =
        static_cast<const char *>(std::memchr(m_buffer.get() + m_scanned, '\n', m_end - m_scanned));
    m_scanned = found != nullptr ? static_cast<std::size_t>(found - m_buffer.get()) : m_end;
    const std::size_t length = m_lineBytes + (m_scanned - m_line);
    if (length > limits::lineBytes && length > lineLimit())
        return tooLarge("the server sent a line that is too long");
    if (found == nullptr)
        return Step::NeedBytes;
    return endOfLine(m_scanned);
}

/// A FETCH answer cannot end with a literal: its parenthesis has to close. Some servers put a line break in between,
/// which belongs to nothing (python/cpython 88574 tells of them).
bool Framer::isBlankBehindLiteral(std::size_t lineFeed) const
{
    return m_mayBeBlank && m_breaks < mostBreaks && m_line > m_begin && lineFeed == m_line + 1 &&
           m_buffer[m_line] == '\r' && isFetch(soFar(m_line));
}

bool Framer::mayEndIn(std::size_t lineFeed) const
{
    const bool tagged = m_line == m_begin && lineFeed > m_line && m_buffer[m_line] != '*' && m_buffer[m_line] != '+';
    return m_bareLineFeeds && tagged && lineFeed + 1 == m_end;
}

Result<Framer::Step> Framer::endOfLine(std::size_t lineFeed)
{
    if (isBlankBehindLiteral(lineFeed)) {
        // What was held is moved up behind it: at most mostBreaks times a response.
        constexpr std::size_t lineBreak = 2;
        std::memmove(m_buffer.get() + m_begin + lineBreak, m_buffer.get() + m_begin, m_line - m_begin);
        m_begin += lineBreak;
        m_line += lineBreak;
        m_scanned = m_line;
        m_mayBeBlank = false;
        ++m_breaks;
        return lineStep();
    }
    const bool whole = lineFeed > m_line && m_buffer[lineFeed - 1] == '\r';
    if (!whole && !mayEndIn(lineFeed))
        return broken("a line does not end in CR LF");
    const std::size_t lineEnd = whole ? lineFeed - 1 : lineFeed;
    if (lineEnd > m_line && m_buffer[lineEnd - 1] == '}' && !endsInFreeText(soFar(lineEnd))) {
        Result<Announcement> literal = announcement(lineEnd);
        if (!literal)
            return passOn(literal);
        if (literal->present)
            return beginLiteral(*literal, lineFeed + 1);
    }
    m_response = soFar(lineEnd);
    if (m_response.empty())
        return broken("an empty line");
    m_begin = m_line = m_scanned = lineFeed + 1;
    return Step::Response;
}

/// literal = "{" number "}" CRLF (RFC 3501 9), or literal8 with "~" before it (RFC 3516 7).
Result<Framer::Announcement> Framer::announcement(std::size_t lineEnd) const
{
    const std::string_view line{m_buffer.get() + m_line, lineEnd - m_line};
    const auto brace = line.rfind('{');
    if (brace == std::string_view::npos)
        return Announcement{};
    const std::string_view before = line.substr(0, brace);
    if (!before.empty() && !before.ends_with(' ') && !before.ends_with('(') && !before.ends_with('~'))
        return Announcement{};
    const auto size = parseNumber(line.substr(brace + 1, line.size() - brace - 2));
    if (!size)
        return broken("a literal without a proper size");
    return Announcement{true, m_line + brace, *size};
}

Result<Framer::Step> Framer::beginLiteral(const Announcement &literal, std::size_t dataAt)
{
    m_lineBytes += dataAt - m_line;
    const std::string_view before = soFar(literal.brace);
    const bool fetch = isFetch(before);
    const bool streamed = fetch && m_streamBodies && namesWholeBody(before);
    if (literal.size > (fetch ? limits::messageBytes : limits::headerBytes))
        return tooLarge("the server announced a literal that is too large");
    if (!streamed &&
        dataAt - m_begin + std::min<std::uint64_t>(literal.size, limits::headerBytes) > limits::responseBytes)
        return tooLarge("the server sent a response that is too large");
    m_left = literal.size;
    m_mayBeBlank = true;
    m_line = m_scanned = dataAt;
    if (!streamed && literal.size <= limits::headerBytes) {
        m_state = State::Held;
        return Step::NeedBytes;
    }
    const std::size_t kept = streamed ? 0 : limits::headerBytes;
    m_elisions.push_back({literal.brace - m_begin, literal.size, kept, streamed});
    m_state = State::Passing;
    m_passingStreamed = streamed;
    m_hole = dataAt + kept;
    m_passed = m_hole;
    m_left -= kept;
    if (!streamed)
        return Step::NeedBytes;
    m_response = soFar(dataAt);
    return Step::BodyBegins;
}

/// Gives out, or skips, the bytes of a literal behind m_hole. `Response` means: the literal is over, go on with the
/// line.
Framer::Step Framer::passingStep()
{
    if (m_end < m_hole)
        return Step::NeedBytes;
    const std::size_t here = std::min<std::uint64_t>(m_left, m_end - m_passed);
    m_left -= here;
    const std::string_view bytes{m_buffer.get() + m_passed, here};
    m_passed += here;
    if (m_left == 0) {
        // The piece is given out first; the hole is closed when the caller has seen it.
        if (m_passingStreamed && !bytes.empty()) {
            m_piece = bytes;
            return Step::BodyPiece;
        }
        closeHole();
        return Step::Response;
    }
    if (m_passingStreamed && !bytes.empty()) {
        m_piece = bytes;
        return Step::BodyPiece;
    }
    m_end = m_passed = m_hole;
    return Step::NeedBytes;
}

/// Moves the text before the hole up to what follows it: that text is short, while what follows may fill the buffer.
void Framer::closeHole()
{
    const std::size_t kept = m_hole - m_begin;
    std::memmove(m_buffer.get() + m_passed - kept, m_buffer.get() + m_begin, kept);
    m_begin = m_passed - kept;
    m_line = m_scanned = m_passed;
    m_state = State::Line;
}

} // namespace onecopy::imap
