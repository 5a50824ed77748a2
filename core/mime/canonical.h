// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::mime {

/// A Blake2b-256 value.
using Digest = std::array<char, 32>;

/// Which header fields say nothing about what a message is: trace (Received, Return-Path, Delivered-To, X-Original-To,
/// Authentication-Results, ARC-*, DKIM-Signature …), antivirus and spam marks, status fields written by stores and
/// clients (Status, X-UID, X-Mozilla-*, X-TUID, X-OriginalArrivalTime …). Name in any case. The list, and what is not
/// in it on purpose, stands in tracefields.cpp.
[[nodiscard]] bool isTraceField(std::string_view name) noexcept;

/// What is compared when two copies are asked whether they are one message.
struct ContentDigest
{
    Digest whole{};     ///< every byte as served (BytesDigest::whole): equal means class A
    Digest canonical{}; ///< canonical content: header fields that are not trace, and the decoded parts (see
                        ///< CanonicalDigester)
    Digest body{}; ///< canonical body alone, without the message's own header fields: links mail that was sent again
    std::uint64_t bytes = 0; ///< as served
    /// False: no header end, no header field, a multipart that was still open at the end, or more than limits:: allows:
    /// "not comparable".
    bool complete = false;
    std::vector<Digest> parts; ///< leaf parts with type and name, and enclosed headers; at most limits::mimeParts
    bool operator==(const ContentDigest &) const = default;
};

/// Digests one message while it streams by; holds at most one line and one part's state, never the message.
/// Canonical content: line ends unified; header fields unfolded, encoded words decoded, Date as an instant, trace
/// fields left out, the others sorted (relays change the order of repeated fields); Content-Transfer-Encoding undone;
/// text parts converted to UTF-8 with trailing blanks of lines and trailing empty lines left out; boundaries replaced
/// by their structure; other parts and attached texts as decoded bytes. How the message is cut into feed() calls does
/// not matter.
class CanonicalDigester
{
public:
    CanonicalDigester();
    ~CanonicalDigester();
    CanonicalDigester(CanonicalDigester &&) noexcept;
    CanonicalDigester &operator=(CanonicalDigester &&) noexcept;

    void feed(std::string_view bytes);
    /// Ends the message; the digester must not be fed again.
    [[nodiscard]] ContentDigest finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

[[nodiscard]] ContentDigest digestOf(std::string_view message);

} // namespace onecopy::mime
