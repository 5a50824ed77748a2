// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/mail.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::probe {

/// The bytes of a probe mail, piece by piece: the attachment is made while it is read and never held as a whole. It is
/// pseudo-random, so that nothing on the way can compress it or know it from before. Lines end with CR LF. Two streams
/// of one mail give the same bytes.
class MailStream
{
public:
    explicit MailStream(const Mail &mail);
    /// The next piece, at most 64 KiB and some; empty at the end. It lives until the next call.
    [[nodiscard]] std::string_view next();
    /// Of the whole mail.
    [[nodiscard]] std::uint64_t totalBytes() const noexcept { return m_total; }

private:
    void addLines();
    [[nodiscard]] std::uint64_t randomWord();

    std::string m_piece;
    std::string m_end; ///< what follows the attachment
    std::uint64_t m_state;
    std::uint64_t m_left; ///< bytes of the attachment that were not made yet
    std::uint64_t m_total = 0;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace onecopy::probe
