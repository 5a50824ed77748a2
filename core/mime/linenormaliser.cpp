// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/linenormaliser.h"

#include "core/base/limits.h"

namespace onecopy::mime {

namespace {

constexpr std::size_t bufferBytes = 16 * 1024;

} // namespace

void LineNormaliser::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::size_t end = 0;
        while (end < bytes.size() && bytes[end] != '\r' && bytes[end] != '\n')
            ++end;
        if (end > 0) {
            m_afterReturn = false;
            addSegment(bytes.substr(0, end));
        }
        if (end == bytes.size())
            return;
        if (bytes[end] == '\r' || !m_afterReturn) {
            if (m_blanks == Blanks::DropTrailing)
                m_held.clear();
            m_longRun = false;
            ++m_lineEnds;
        }
        m_afterReturn = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
    }
}

void LineNormaliser::addSegment(std::string_view segment)
{
    std::size_t body = segment.size();
    if (m_longRun) // what is left of the run is content, however the input is cut
        m_longRun = segment.find_first_not_of(" \t") == std::string_view::npos;
    while (!m_longRun && m_blanks == Blanks::DropTrailing && body > 0 &&
           (segment[body - 1] == ' ' || segment[body - 1] == '\t'))
        --body;
    if (body > 0) {
        flushHeld();
        m_buffer += segment.substr(0, body);
        if (m_buffer.size() >= bufferBytes)
            flushBuffer();
    }
    m_held += segment.substr(body);
    // A run of blanks that no line of a real message has: taken as content, which can only make texts differ.
    if (m_held.size() > limits::lineBytes) {
        flushHeld();
        m_longRun = true;
    }
}

void LineNormaliser::flushHeld()
{
    m_empty = false;
    for (; m_lineEnds > 0; --m_lineEnds) {
        m_buffer += m_lineEnd;
        if (m_buffer.size() >= bufferBytes)
            flushBuffer();
    }
    m_buffer += m_held;
    m_held.clear();
}

void LineNormaliser::flushBuffer()
{
    m_hash->add(m_buffer);
    m_buffer.clear();
}

void LineNormaliser::finish()
{
    flushBuffer();
}

} // namespace onecopy::mime
