// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Content-Transfer-Encoding undone (RFC 2045 6) on a stream: any cut of the input gives the same output.
namespace onecopy::mime {

class Base64Decoder
{
public:
    /// White space is skipped. A byte outside the alphabet is passed on as it is, so that two inputs that differ in it
    /// stay different. Data may go on after padding.
    void add(std::string_view encoded, std::string &out);
    /// Ends the data; missing padding is forgiven.
    void finish(std::string &out);
    /// False once a byte outside the alphabet, or padding in a wrong place, was met.
    [[nodiscard]] bool clean() const noexcept { return m_clean; }

private:
    std::size_t addQuanta(std::string_view encoded, std::string &out);
    void flushQuantum(std::string &out);

    std::uint32_t m_bits = 0;
    int m_digits = 0;
    bool m_padded = false; ///< padding of the quantum that was just ended may still follow
    bool m_clean = true;
};

class QuotedPrintableDecoder
{
public:
    /// Line ends pass as they are written; blanks before them do not (RFC 2045 6.7 rule 3). A broken escape passes.
    void add(std::string_view encoded, std::string &out);
    void finish(std::string &out);

private:
    enum class State { Text, Equals, EqualsHex, SoftBreak };

    void addText(char c, std::string &out);
    void step(char c, std::string &out);

    State m_state = State::Text;
    char m_hex = 0;
    std::string m_held; ///< blanks that may be the end of a line, or those after '='
};

/// The value of a hexadecimal digit, or -1.
[[nodiscard]] int hexValue(char c) noexcept;

} // namespace onecopy::mime
