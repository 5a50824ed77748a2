// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byteset.h"
#include "core/mime/header.h"

#include <cstddef>
#include <string_view>

namespace onecopy::mime {

/// Walks over the fields of a header block without storing them: for callers that look at a few fields of very many
/// headers. The same tolerance as HeaderView, which is built on it. The block must outlive the cursor and its fields.
class FieldCursor
{
public:
    explicit FieldCursor(std::string_view block) noexcept
        : m_block(block)
    {
    }

    /// The next well-formed field. False at the end of the header.
    [[nodiscard]] bool next(Field &field) noexcept;
    /// The next one whose name begins with one of these characters: most lines of a header need not be looked at then.
    [[nodiscard]] bool next(Field &field, const ByteSet &initials) noexcept;
    /// Meaningful once next() returned false. See HeaderView.
    [[nodiscard]] std::size_t headerBytes() const noexcept { return m_at; }
    [[nodiscard]] bool complete() const noexcept { return m_complete; }

private:
    /// Does the line that begins here take a look? Lines that go on with a field (RFC 5322 2.2.3) begin with a blank,
    /// which no name does.
    [[nodiscard]] bool isWorthALook(std::size_t start, const ByteSet &initials) const noexcept
    {
        const char first = m_block[start];
        return initials[static_cast<unsigned char>(first)] || first == '\r' || first == '\n';
    }
    [[nodiscard]] bool takeField(std::size_t start, Field &field) noexcept;
    [[nodiscard]] std::size_t lineEndAfter(std::size_t from) const noexcept;

    std::string_view m_block;
    std::size_t m_at = 0;
    bool m_complete = false;
};

} // namespace onecopy::mime
