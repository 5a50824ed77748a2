// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/blake2b.h"
#include "core/mime/charset.h"
#include "core/mime/linenormaliser.h"
#include "core/mime/transfer.h"

#include <optional>
#include <string>
#include <string_view>

namespace onecopy::mime {

/// How the bytes of one part become its content.
struct LeafShape
{
    enum class Transfer { Identity, Base64, QuotedPrintable };
    enum class Content {
        Text,  ///< to be read: charset undone, blanks at line ends and empty lines at the end left out
        Lines, ///< line ends may have been changed on the way: made alike, empty lines at the end left out
        Bytes, ///< exactly the decoded bytes
    };

    Transfer transfer = Transfer::Identity;
    Content content = Content::Text;
    std::string charset;         ///< for Text
    std::string unknownTransfer; ///< an encoding that nobody knows, as it is named: the bytes stay encoded
};

/// Digests the decoded content of one part while it streams by. Cannot be moved: its stages point at one another.
class LeafDigest
{
public:
    explicit LeafDigest(const LeafShape &shape);
    LeafDigest(const LeafDigest &) = delete;
    LeafDigest &operator=(const LeafDigest &) = delete;

    void add(std::string_view bytes);
    [[nodiscard]] Digest finish();
    /// Meaningful after finish(): the part had no content.
    [[nodiscard]] bool empty() const noexcept { return m_lines ? m_lines->empty() : m_empty; }

private:
    void addDecoded(std::string_view bytes);
    void addContent(std::string_view bytes);

    LeafShape m_shape;
    Blake2b m_hash;
    Base64Decoder m_base64;
    QuotedPrintableDecoder m_quoted;
    std::optional<TextDecoder> m_text;
    std::optional<LineNormaliser> m_lines;
    bool m_empty = true;
    std::string m_decoded;
    std::string m_converted;
};

} // namespace onecopy::mime
