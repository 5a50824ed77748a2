// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/bytesdigest.h"

#include "core/base/limits.h"
#include "core/mime/fieldcursor.h"

#include <string>
#include <utility>

namespace onecopy::mime {

namespace {

std::string_view viewOf(const Digest &digest) noexcept
{
    return {digest.data(), digest.size()};
}

} // namespace

void BytesDigester::feed(std::string_view piece)
{
    m_bytes += piece.size();
    if (!m_headerEnd.passed()) {
        const std::size_t header = m_headerEnd.take(piece);
        m_header.add(piece.substr(0, header));
        piece.remove_prefix(header);
    }
    if (!piece.empty())
        m_body.add(piece);
}

BytesDigest BytesDigester::finish()
{
    BytesDigest digest;
    const Digest header = m_header.result();
    digest.body = m_body.result();
    digest.bytes = std::exchange(m_bytes, 0);
    m_body.reset();
    m_body.add(viewOf(header));
    m_body.add(viewOf(digest.body));
    digest.whole = m_body.result();
    m_header.reset();
    m_body.reset();
    m_headerEnd = {};
    return digest;
}

std::optional<Digest> likeness(std::string_view header, const BytesDigest &digest)
{
    if (digest.bytes > limits::messageBytes || header.size() > limits::headerBytes)
        return std::nullopt;
    std::string kept;
    kept.reserve(header.size());
    FieldCursor cursor(header);
    Field field;
    std::size_t fields = 0;
    while (cursor.next(field)) {
        ++fields;
        if (isTraceField(field.name))
            continue;
        // A value may be folded, but a line of it that is not the first begins with a blank: no other fields look
        // alike.
        kept += field.name;
        kept += ':';
        kept += field.value;
        kept += '\n';
    }
    if (fields == 0 || fields >= limits::headerFields || !cursor.complete())
        return std::nullopt;
    Blake2b hash;
    hash.add(kept);
    hash.add("\n");
    hash.add(viewOf(digest.body));
    return hash.result();
}

} // namespace onecopy::mime
