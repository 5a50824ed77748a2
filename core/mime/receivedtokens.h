// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace onecopy::mime {

/// A word or a whole comment (without its parentheses) of a Received field. A view into the text.
struct ReceivedToken
{
    std::string_view text;
    bool comment = false;
};

/// A Received field cut into what it says and when. Views into the text.
struct ReceivedParts
{
    std::vector<ReceivedToken> tokens; ///< at most 400
    std::string_view date;             ///< empty if no date was found
};

/// `text` must be unfolded. Linear time; comments may nest to any depth.
[[nodiscard]] ReceivedParts receivedParts(std::string_view text);

/// The address if `text` is an IPv4 or IPv6 address, with or without "IPv6:" or "user@" in front, a zone behind, and a
/// port behind IPv4; else empty. IPv4 as IPv6 writes it, "::ffff:192.0.2.1", is IPv4.
[[nodiscard]] std::string_view ipAddressIn(std::string_view text) noexcept;

} // namespace onecopy::mime
