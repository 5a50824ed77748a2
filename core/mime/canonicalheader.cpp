// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonicalheader.h"

#include "core/base/text.h"
#include "core/mime/canonical.h"
#include "core/mime/contenttype.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onecopy::mime {

namespace {

/// RFC 2046 5.1.1 allows 70 characters; some generators write more. What is longer separates nothing.
constexpr std::size_t longestBoundary = 200;

LeafShape::Transfer transferOf(std::string_view encoding, std::string &unknown)
{
    if (encoding == "base64")
        return LeafShape::Transfer::Base64;
    if (encoding == "quoted-printable")
        return LeafShape::Transfer::QuotedPrintable;
    static constexpr std::array<std::string_view, 4> identity = {"", "7bit", "8bit", "binary"};
    if (std::find(identity.begin(), identity.end(), encoding) == identity.end())
        unknown = encoding;
    return LeafShape::Transfer::Identity;
}

LeafShape leafShape(const HeaderView &header, const ParameterField &type)
{
    LeafShape leaf;
    const std::string encoding = parseParameterField(header.first("Content-Transfer-Encoding").value_or("")).value;
    leaf.transfer = transferOf(encoding, leaf.unknownTransfer);
    const std::string disposition = parseParameterField(header.first("Content-Disposition").value_or("")).value;
    // A text that is attached is a file: blanks in it count.
    if (type.value.starts_with("text/") && disposition != "attachment" && leaf.unknownTransfer.empty()) {
        leaf.content = LeafShape::Content::Text;
        leaf.charset = type.parameter("charset");
    } else {
        const bool exact = leaf.transfer == LeafShape::Transfer::Base64;
        leaf.content = exact ? LeafShape::Content::Bytes : LeafShape::Content::Lines;
    }
    return leaf;
}

ParameterField typeOf(const HeaderView &header, bool insideDigest)
{
    const auto raw = header.first("Content-Type");
    ParameterField type = parseParameterField(raw.value_or(""));
    if (!raw || type.value.empty())
        type.value = insideDigest ? "message/rfc822" : "text/plain";
    else if (type.value.find('/') == std::string::npos)
        type.value = "text/plain";
    return type;
}

/// Type and parameters without those that the canonical form undoes.
std::string canonicalType(const HeaderView &header, const BodyShape &shape)
{
    const ParameterField type = typeOf(header, false);
    std::vector<std::string> parameters;
    for (const auto &[name, value] : type.parameters) {
        const bool undone = (name == "boundary" && shape.kind == BodyShape::Kind::Multipart) ||
                            (name == "charset" && shape.kind == BodyShape::Kind::Leaf &&
                             shape.leaf.content == LeafShape::Content::Text);
        if (!undone)
            parameters.push_back(name + '=' + decodedText(value));
    }
    std::sort(parameters.begin(), parameters.end());
    std::string out = shape.type;
    for (const std::string &parameter : parameters) {
        out += ';';
        out += parameter;
    }
    return out;
}

std::string canonicalValue(std::string_view name, std::string_view raw)
{
    if (name == "date") {
        if (const auto date = parseDate(raw))
            return std::to_string(*date);
    }
    if (name == "message-id") {
        if (auto id = messageIdKey(raw))
            return std::move(*id);
    }
    return decodedText(raw);
}

} // namespace

BodyShape bodyShape(const HeaderView &header, bool insideDigest)
{
    const ParameterField type = typeOf(header, insideDigest);
    BodyShape shape;
    shape.type = type.value;
    shape.leaf = leafShape(header, type);
    const bool plain = shape.leaf.transfer == LeafShape::Transfer::Identity && shape.leaf.unknownTransfer.empty();
    if (type.value.starts_with("multipart/")) {
        // RFC 2045 6.4 forbids another encoding here; those who write one all the same do not mean it.
        std::string_view boundary = type.parameter("boundary");
        boundary = boundary.substr(0, boundary.find_last_not_of(" \t") + 1);
        if (!boundary.empty() && boundary.size() <= longestBoundary) {
            shape.kind = BodyShape::Kind::Multipart;
            shape.boundary = boundary;
        }
    } else if (plain && (type.value == "message/rfc822" || type.value == "message/global")) {
        shape.kind = BodyShape::Kind::Message;
    }
    return shape;
}

std::string canonicalHeader(const HeaderView &header, const BodyShape &shape, HeaderOf of)
{
    std::vector<std::string> lines;
    lines.reserve(header.fields().size() + 1);
    lines.push_back("content-type:" + canonicalType(header, shape));
    bool typed = false;
    bool encoded = false;
    for (const Field &field : header.fields()) {
        std::string name = toLowerAscii(field.name);
        // Only the first one was undone above. Which one a reader of mail takes, nobody knows.
        if (name == "mime-version" || (name == "content-type" && !std::exchange(typed, true)) ||
            (name == "content-transfer-encoding" && !std::exchange(encoded, true)))
            continue;
        if (of == HeaderOf::Message && isTraceField(name))
            continue;
        const std::string value = canonicalValue(name, field.value);
        name += ':';
        name += value;
        lines.push_back(std::move(name));
    }
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const std::string &line : lines) {
        out += line;
        out += '\n';
    }
    out += '\n';
    return out;
}

} // namespace onecopy::mime
