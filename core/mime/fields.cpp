// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/charset.h"
#include "core/mime/fieldcursor.h"
#include "core/mime/header.h"

#include <algorithm>
#include <cstring>

namespace onecopy::mime {

namespace {

constexpr bool isGraphic(char c) noexcept
{
    return c > ' ' && c < 0x7F;
}

/// For few characters and many bytes: each is looked for by itself, which is quick.
bool containsAny(std::string_view text, std::string_view characters) noexcept
{
    return std::ranges::any_of(characters, [text](char c) { return text.find(c) != std::string_view::npos; });
}

std::string_view withoutLineEnd(std::string_view line) noexcept
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// RFC 5322 3.6.8: a name is printable ASCII without a colon; 4.5 allows blanks between it and the colon.
bool splitField(std::string_view text, Field &field) noexcept
{
    std::size_t end = 0;
    while (end < text.size() && text[end] > ' ' && text[end] < 0x7F && text[end] != ':')
        ++end;
    std::size_t colon = end;
    while (colon < text.size() && (text[colon] == ' ' || text[colon] == '\t'))
        ++colon;
    if (end == 0 || colon == text.size() || text[colon] != ':')
        return false;
    field.name = text.substr(0, end);
    field.value = text.substr(colon + 1);
    return true;
}

} // namespace

std::size_t FieldCursor::lineEndAfter(std::size_t from) const noexcept
{
    const void *found = std::memchr(m_block.data() + from, '\n', m_block.size() - from);
    return found == nullptr ? m_block.size()
                            : static_cast<std::size_t>(static_cast<const char *>(found) - m_block.data()) + 1;
}

bool FieldCursor::next(Field &field) noexcept
{
    while (!m_complete && m_at < m_block.size()) {
        const std::size_t start = m_at;
        m_at = lineEndAfter(start);
        if (takeField(start, field))
            return true;
    }
    return false;
}

bool FieldCursor::next(Field &field, const ByteSet &initials) noexcept
{
    while (!m_complete && m_at < m_block.size()) {
        const std::size_t start = m_at;
        m_at = lineEndAfter(start);
        if (isWorthALook(start, initials) && takeField(start, field))
            return true;
    }
    return false;
}

/// m_at is behind the line that begins at `start`; it goes behind the field.
bool FieldCursor::takeField(std::size_t start, Field &field) noexcept
{
    if (withoutLineEnd(m_block.substr(start, m_at - start)).empty()) {
        m_complete = m_block[m_at - 1] == '\n';
        return false;
    }
    while (m_at < m_block.size() && (m_block[m_at] == ' ' || m_block[m_at] == '\t'))
        m_at = lineEndAfter(m_at);
    return splitField(withoutLineEnd(m_block.substr(start, m_at - start)), field);
}

HeaderView::HeaderView(std::string_view block)
{
    m_fields.reserve(48);
    FieldCursor cursor(block);
    Field field;
    while (cursor.next(field)) {
        if (m_fields.size() < limits::headerFields)
            m_fields.push_back(field);
    }
    m_headerBytes = cursor.headerBytes();
    m_complete = cursor.complete();
}

std::optional<std::string_view> HeaderView::first(std::string_view name) const noexcept
{
    for (const Field &field : m_fields) {
        if (equalsIgnoreCase(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

std::vector<std::string_view> HeaderView::all(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const Field &field : m_fields) {
        if (equalsIgnoreCase(field.name, name))
            values.push_back(field.value);
    }
    return values;
}

int HeaderView::count(std::string_view name) const noexcept
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(),
                                          [name](const Field &field) { return equalsIgnoreCase(field.name, name); }));
}

std::string unfolded(std::string_view rawValue)
{
    // Most values stand in one line, with single blanks between their words.
    const std::string_view words = trimmed(rawValue);
    if (words.find("  ") == std::string_view::npos && !containsAny(words, "\n\t\r"))
        return std::string(words);
    std::string out(rawValue.size(), '\0');
    std::size_t end = 0;
    bool gap = false;
    for (const char c : rawValue) {
        if (isBlank(c)) {
            gap = end > 0;
            continue;
        }
        if (gap)
            out[end++] = ' ';
        gap = false;
        out[end++] = c;
    }
    out.resize(end);
    return out;
}

std::optional<std::string> messageIdKey(std::string_view rawValue)
{
    // RFC 5322 2.1.1: a line has at most 998 bytes, so no generator that obeys it makes a longer id.
    constexpr std::size_t longestId = 998;
    const std::size_t open = rawValue.find('<');
    if (open != std::string_view::npos) {
        const std::size_t first = rawValue.find_first_not_of("< \t\r\n", open);
        rawValue = first == std::string_view::npos ? std::string_view() : rawValue.substr(first);
        rawValue = rawValue.substr(0, rawValue.find('>'));
    }
    if (rawValue.size() <= longestId && !rawValue.empty() && std::ranges::all_of(rawValue, isGraphic))
        return std::string(rawValue);
    std::string id;
    id.reserve(std::min(rawValue.size(), longestId));
    bool ascii = true;
    for (const char c : rawValue) {
        if (isBlank(c))
            continue;
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || id.size() == longestId)
            return std::nullopt;
        ascii = ascii && byte < 0x80;
        id += c;
    }
    if (id.empty())
        return std::nullopt;
    return ascii ? id : rawToUtf8(id);
}

} // namespace onecopy::mime
