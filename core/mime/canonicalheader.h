// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/header.h"
#include "core/mime/leafdigest.h"

#include <string>

namespace onecopy::mime {

/// What the header of a message or part says about its body.
struct BodyShape
{
    enum class Kind { Leaf, Multipart, Message };

    Kind kind = Kind::Leaf;
    std::string type;     ///< "text/plain", in lower case
    std::string boundary; ///< of a multipart
    LeafShape leaf;       ///< how to read it as one part, which is possible for every kind
};

/// RFC 2045 5.2 and RFC 2046 5.1.5: without a usable Content-Type a part is text/plain, or a message in a digest.
[[nodiscard]] BodyShape bodyShape(const HeaderView &header, bool insideDigest);

enum class HeaderOf { Message, Part };

/// The header in a form that is equal for equal content: one "name:value" line a field, sorted; see CanonicalDigester.
/// Of a message, trace fields are left out; of a part (and of a message inside a message) everything counts.
[[nodiscard]] std::string canonicalHeader(const HeaderView &header, const BodyShape &shape, HeaderOf of);

} // namespace onecopy::mime
