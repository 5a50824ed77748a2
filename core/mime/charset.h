// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringDecoder>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Charsets to UTF-8. Qt's converters (with ICU) are asked only for what is neither ASCII, UTF-8 nor Latin.
namespace onecopy::mime {

[[nodiscard]] bool isAscii(std::string_view bytes) noexcept;
[[nodiscard]] bool isValidUtf8(std::string_view bytes) noexcept;
/// Bytes without a declared charset: UTF-8 if valid, else windows-1252. Never loses a difference between two inputs of
/// the same kind: every byte maps to a character of its own.
[[nodiscard]] std::string rawToUtf8(std::string_view bytes);
/// None if nobody knows the charset. Bytes that are invalid in it become U+FFFD.
[[nodiscard]] std::optional<std::string> charsetToUtf8(std::string_view bytes, std::string_view charset);

/// Converts a text part while it streams by. Unlike charsetToUtf8 it keeps what is invalid apart: two texts that differ
/// only in bytes that do not decode stay different.
class TextDecoder
{
public:
    explicit TextDecoder(std::string_view charset);

    /// False: the charset is unknown and bytes pass unchanged.
    [[nodiscard]] bool known() const noexcept { return m_known; }
    void add(std::string_view bytes, std::string &out);
    void finish(std::string &out);

private:
    enum class Kind { Unchanged, Latin, Converter };

    void convertBlock(std::string &out);

    Kind m_kind = Kind::Unchanged;
    bool m_known = true;
    std::uint64_t m_unit = 1;  ///< bytes of the smallest character
    std::uint64_t m_total = 0; ///< bytes so far
    QStringDecoder m_decoder;
    std::string m_block;     ///< converted when it is full, so that the result does not depend on how the input is cut
    std::string m_tail;      ///< the last bytes of the previous block: a character may have begun there
    QString m_highSurrogate; ///< its other half is in the next block
};

} // namespace onecopy::mime
