// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/blake2b.h"
#include "core/mime/headerend.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace onecopy::mime {

/// A message as served, byte by byte, without a look at what it means.
struct BytesDigest
{
    Digest whole{}; ///< made of the digests of header and body: equal for equal messages alone
    Digest body{};  ///< what follows the first empty line
    std::uint64_t bytes = 0;
};

/// Digests one message after the other while they stream by. Each byte is hashed once.
class BytesDigester
{
public:
    void feed(std::string_view piece);
    /// Ends the message; the next one may begin.
    [[nodiscard]] BytesDigest finish();

private:
    HeaderEnd m_headerEnd;
    Blake2b m_header;
    Blake2b m_body;
    std::uint64_t m_bytes = 0;
};

/// Of the header fields that are not trace, byte by byte and in order, and of the body's bytes: where it is equal, so
/// is the canonical content (see CanonicalDigester), and nobody has to look for that. The reverse does not hold.
/// `header`: as served, with the empty line. None where CanonicalDigester might find a message not comparable for its
/// header or its size: no field, no end, more than limits:: allows.
[[nodiscard]] std::optional<Digest> likeness(std::string_view header, const BytesDigest &digest);

} // namespace onecopy::mime
