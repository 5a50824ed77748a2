// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/leafdigest.h"

#include <algorithm>

namespace onecopy::mime {

LeafDigest::LeafDigest(const LeafShape &shape)
    : m_shape(shape)
{
    using Content = LeafShape::Content;
    if (shape.content == Content::Text) {
        m_text.emplace(shape.charset);
        m_lines.emplace(LineNormaliser::Blanks::DropTrailing, "\n", m_hash);
    } else if (shape.content == Content::Lines) {
        m_lines.emplace(LineNormaliser::Blanks::Keep, "\r\n", m_hash);
    }
    // What stays undecoded is equal only to what is undecoded in the same way.
    if (!shape.unknownTransfer.empty())
        m_hash.add("transfer " + shape.unknownTransfer + '\n');
    if (m_text && !m_text->known())
        m_hash.add("charset " + shape.charset + '\n');
}

void LeafDigest::add(std::string_view bytes)
{
    // Long input goes through in pieces, so that the buffers of the stages stay small.
    constexpr std::size_t piece = 64 * 1024;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
        const std::string_view part = bytes.substr(0, piece);
        m_decoded.clear();
        switch (m_shape.transfer) {
        case LeafShape::Transfer::Identity:
            addDecoded(part);
            continue;
        case LeafShape::Transfer::Base64:
            m_base64.add(part, m_decoded);
            break;
        case LeafShape::Transfer::QuotedPrintable:
            m_quoted.add(part, m_decoded);
            break;
        }
        addDecoded(m_decoded);
    }
}

void LeafDigest::addDecoded(std::string_view bytes)
{
    if (!m_text) {
        addContent(bytes);
        return;
    }
    m_converted.clear();
    m_text->add(bytes, m_converted);
    addContent(m_converted);
}

void LeafDigest::addContent(std::string_view bytes)
{
    m_empty = m_empty && bytes.empty();
    if (m_lines)
        m_lines->add(bytes);
    else
        m_hash.add(bytes);
}

Digest LeafDigest::finish()
{
    m_decoded.clear();
    if (m_shape.transfer == LeafShape::Transfer::Base64)
        m_base64.finish(m_decoded);
    if (m_shape.transfer == LeafShape::Transfer::QuotedPrintable)
        m_quoted.finish(m_decoded);
    addDecoded(m_decoded);
    if (m_text) {
        m_converted.clear();
        m_text->finish(m_converted);
        addContent(m_converted);
    }
    if (m_lines)
        m_lines->finish();
    return m_hash.result();
}

} // namespace onecopy::mime
