// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole message: the digest does not depend on how the bytes come in, and a trace field more or less changes nothing
// but the bytes. Messages that are alike have one content.

#include "core/mime/bytesdigest.h"
#include "core/mime/canonical.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

onecopy::mime::ContentDigest inPieces(std::string_view message, std::size_t piece)
{
    onecopy::mime::CanonicalDigester digester;
    for (; !message.empty(); message.remove_prefix(std::min(piece, message.size())))
        digester.feed(message.substr(0, piece));
    return digester.finish();
}

std::optional<onecopy::mime::Digest> likenessOf(std::string_view message)
{
    onecopy::mime::HeaderEnd end;
    onecopy::mime::BytesDigester digester;
    digester.feed(message);
    return onecopy::mime::likeness(message.substr(0, end.take(message)), digester.finish());
}

/// The line ends of the header are all that likeness() does not look at besides trace fields.
std::string withOtherLineEnds(std::string_view message)
{
    onecopy::mime::HeaderEnd end;
    const std::size_t header = end.take(message);
    std::string other;
    for (std::size_t at = 0; at < header; ++at) {
        const bool fold = at + 1 < header && (message[at + 1] == ' ' || message[at + 1] == '\t');
        if (message[at] == '\n' && !fold && (at == 0 || message[at - 1] != '\r'))
            other += '\r';
        other += message[at];
    }
    return other += message.substr(header);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view message(reinterpret_cast<const char *>(data), size);
    const onecopy::mime::ContentDigest digest = onecopy::mime::digestOf(message);
    require(digest.bytes == size);
    for (const std::size_t piece : {std::size_t(1), std::size_t(5), std::size_t(61)})
        require(inPieces(message, piece) == digest);
    // A continuation or an empty line in front would belong to the new field, or end the header behind it.
    if (digest.complete && message.front() != ' ' && message.front() != '\t') {
        const auto again = onecopy::mime::digestOf("Received: from a by b;\r\n Mon, 15 Jan 2024 10:30:45 +0000\r\n" +
                                                   std::string(message));
        require(again.complete && again.canonical == digest.canonical && again.body == digest.body &&
                again.parts == digest.parts);
        require(again.whole != digest.whole);
    }
    const std::string other = withOtherLineEnds(message);
    if (const auto likeness = likenessOf(message); likeness && likeness == likenessOf(other)) {
        const auto again = onecopy::mime::digestOf(other);
        require(again.canonical == digest.canonical && again.complete == digest.complete);
    }
    return 0;
}
