// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/blake2b.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace onecopy::mime {

/// Feeds a text to a hash with its line ends made alike (CR LF, LF and a lone CR are one line end) and without the
/// empty lines at its end. Holds a run of blanks, never more. Any cut of the input gives the same hash.
class LineNormaliser
{
public:
    enum class Blanks { Keep, DropTrailing };

    /// `hash` must outlive this.
    LineNormaliser(Blanks blanks, std::string_view lineEnd, Blake2b &hash)
        : m_blanks(blanks)
        , m_lineEnd(lineEnd)
        , m_hash(&hash)
    {
    }

    void add(std::string_view bytes);
    /// Must be called once at the end.
    void finish();
    /// Nothing but empty lines was fed.
    [[nodiscard]] bool empty() const noexcept { return m_empty; }

private:
    void addSegment(std::string_view segment);
    void flushHeld();
    void flushBuffer();

    Blanks m_blanks;
    std::string_view m_lineEnd;
    Blake2b *m_hash;
    std::uint64_t m_lineEnds = 0; ///< seen, but not yet known to be in front of something
    bool m_afterReturn = false;   ///< a line feed would belong to the CR before it
    bool m_empty = true;
    bool m_longRun = false; ///< in a run of blanks that was too long to be held
    std::string m_held;     ///< blanks that may be the end of a line
    std::string m_buffer;   ///< on its way into the hash
};

} // namespace onecopy::mime
