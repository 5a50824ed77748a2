// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace onecopy::imap {

/// A literal that is not, or not wholly, in the text of its response.
struct Elision
{
    std::size_t offset = 0; ///< of its '{' in the response's text
    std::uint64_t size = 0; ///< as announced, and as received when the response is whole
    std::size_t kept = 0;   ///< bytes that follow "{size}CRLF" in the text
    bool streamed = false;  ///< its bytes were given out as pieces; else what is missing was skipped
};

/// Cuts the bytes of a session into whole responses: a line together with the literals in it (RFC 3501 2.2, 4.3). Pure:
/// it is given bytes and asked for steps. One response is one contiguous text in the framer's buffer, so nothing is
/// copied. Memory follows the bytes that came, never a size that was announced.
class Framer
{
public:
    enum class Step {
        NeedBytes,  ///< read into room(), tell filled(), and ask again
        Response,   ///< response() is whole
        BodyBegins, ///< a literal of a BODY[] begins that will come in pieces; response() is the text before it
        BodyPiece   ///< piece() is the next part of it
    };

    Framer();

    /// Where to read the next bytes; never empty. Ends the life of every view that was given out.
    [[nodiscard]] std::span<char> room();
    void filled(std::size_t bytes) noexcept { m_end += bytes; }

    /// Faults: Protocol (bare LF, empty line, broken literal), Limit. After a fault the framer must not be used again.
    [[nodiscard]] Result<Step> step();

    /// Without the last CRLF. Lives until the next step() or room().
    [[nodiscard]] std::string_view response() const noexcept { return m_response; }
    [[nodiscard]] std::span<const Elision> elisions() const noexcept { return m_elisions; }
    [[nodiscard]] std::string_view piece() const noexcept { return m_piece; }

    /// Whether literals of BODY[] come in pieces. REQUIRES: between responses.
    void streamBodies(bool on) noexcept { m_streamBodies = on; }
    /// Whether a tagged answer may end in LF alone, where nothing has come behind it. REQUIRES: between responses.
    void bareLineFeeds(bool on) noexcept { m_bareLineFeeds = on; }
    /// Bytes wait that belong to no response yet given out: before STARTTLS they were injected.
    [[nodiscard]] bool hasBuffered() const noexcept { return m_begin < m_end; }
    [[nodiscard]] std::string_view buffered() const noexcept { return soFar(m_end); }

private:
    struct Announcement
    {
        bool present = false;
        std::size_t brace = 0; ///< index of '{' in the buffer
        std::uint64_t size = 0;
    };
    enum class State { Line, Held, Passing };

    [[nodiscard]] Result<Step> lineStep();
    [[nodiscard]] Result<Step> endOfLine(std::size_t lineFeed);
    [[nodiscard]] Result<Step> beginLiteral(const Announcement &literal, std::size_t dataAt);
    [[nodiscard]] Step passingStep();
    [[nodiscard]] Result<Announcement> announcement(std::size_t lineEnd) const;
    [[nodiscard]] std::string_view soFar(std::size_t end) const { return {m_buffer.get() + m_begin, end - m_begin}; }
    [[nodiscard]] std::size_t lineLimit() const;
    void closeHole();
    [[nodiscard]] bool isBlankBehindLiteral(std::size_t lineFeed) const;
    [[nodiscard]] bool mayEndIn(std::size_t lineFeed) const;

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;     ///< of the response being gathered
    std::size_t m_line = 0;      ///< of the stretch of line behind the last literal
    std::size_t m_scanned = 0;   ///< no line feed lies between m_line and this
    std::size_t m_end = 0;       ///< of the bytes read
    std::size_t m_lineBytes = 0; ///< of this response, without its literals, in the stretches before m_line
    State m_state = State::Line;
    std::uint64_t m_left = 0; ///< bytes of the current literal that have not come
    std::size_t m_hole = 0;   ///< Passing: where the kept text ends
    std::size_t m_passed = 0; ///< Passing: where the bytes not yet given out begin
    bool m_passingStreamed = false;
    bool m_mayBeBlank = false; ///< behind the last literal no line has ended yet
    int m_breaks = 0;          ///< line breaks in this response that belonged to nothing
    bool m_streamBodies = false;
    bool m_bareLineFeeds = false;
    std::string_view m_response;
    std::string_view m_piece;
    std::vector<Elision> m_elisions;
};

} // namespace onecopy::imap
