// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::mime {

/// One header field as it stands in the block: views into the block, which must outlive it.
struct Field
{
    std::string_view name;  ///< as written
    std::string_view value; ///< raw: after the colon, folded, without the last line end
};

/// A header block cut into fields: tolerant of bare LF, of lines without a colon (skipped), of a missing end. At most
/// limits::headerFields fields. Linear time. The block must outlive the result.
class HeaderView
{
public:
    explicit HeaderView(std::string_view block);

    [[nodiscard]] const std::vector<Field> &fields() const noexcept { return m_fields; }
    /// The first field of that name, raw; none if absent. Case does not matter.
    [[nodiscard]] std::optional<std::string_view> first(std::string_view name) const noexcept;
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
    [[nodiscard]] int count(std::string_view name) const noexcept;
    /// Bytes of the header including the empty line that ends it; equals the block's size where no end was found.
    [[nodiscard]] std::size_t headerBytes() const noexcept { return m_headerBytes; }
    [[nodiscard]] bool complete() const noexcept { return m_complete; } ///< the empty line was seen

private:
    std::vector<Field> m_fields;
    std::size_t m_headerBytes = 0;
    bool m_complete = false;
};

/// Folding undone (RFC 5322 2.2.3) and runs of white space made one blank; trimmed. Bytes otherwise unchanged.
[[nodiscard]] std::string unfolded(std::string_view rawValue);

/// Unfolded text with encoded words decoded (RFC 2047), as valid UTF-8. Adjacent encoded words are joined before their
/// charset is decoded when charset and encoding agree. What cannot be decoded stays as it is. Raw 8-bit bytes are taken
/// as UTF-8 if valid, else as windows-1252. Control characters that were hidden in encoded words become U+FFFD.
[[nodiscard]] std::string decodedText(std::string_view rawValue);

/// The id with its angle brackets removed, blanks trimmed, folding undone: the key under which copies meet. None for a
/// missing, empty or "<>" value, and for one with control characters or more than 998 bytes (RFC 5322 2.1.1), which no
/// mail program writes. The first id counts if there are several. Case is kept (RFC 5322 3.6.4 ids are case-sensitive
/// in practice). Valid UTF-8: raw 8-bit bytes as in decodedText().
[[nodiscard]] std::optional<std::string> messageIdKey(std::string_view rawValue);

/// Seconds since the epoch. Tolerant: missing weekday, full weekday names, two- and three-digit years, named zones,
/// comments, ISO forms, US forms with AM/PM. None if it is no date.
[[nodiscard]] std::optional<EpochSeconds> parseDate(std::string_view value);

/// One address, decoded for show and in a canonical form for comparison.
struct Address
{
    std::string name;    ///< UTF-8, may be empty
    std::string mailbox; ///< local@domain, domain in lower case; comments and quotes that are not needed removed
    bool operator==(const Address &) const = default;
};
/// At most limits::addresses. Groups are flattened.
[[nodiscard]] std::vector<Address> parseAddresses(std::string_view rawValue);

/// One Received field (RFC 5321 4.4), newest first in a message. Words that are absent are empty.
struct Hop
{
    std::string from; ///< the name that the client gave (HELO), wherever the server put it
    std::string
        fromInfo; ///< what the server wrote in parentheses after it: "name [address]" (qmail, Exim: and in front)
    std::string fromAddress; ///< the address in it, if any: "192.0.2.1"
    std::string by;          ///< the host that wrote the field
    std::string with;        ///< ESMTP, ESMTPS, LMTP, HTTP, POP3, mapi …, as written; "via" where no "with" stands
    std::string id;          ///< queue id; empty for Exchange, whose "id 15.1.…" is its version (see product)
    std::string forAddress;  ///< for <…>
    std::string
        tls; ///< the TLS words, such as "TLSv1.3 with cipher …" or "version=TLS1_2 …"; empty when none stand there
    std::string
        product; ///< "Postfix", "Exim 4.96", "Microsoft SMTPSVC", "qmail" …: what the text shows of the software
    std::optional<EpochSeconds> date;
    bool operator==(const Hop &) const = default;
};
[[nodiscard]] Hop parseReceived(std::string_view rawValue);
/// All hops of a header, the newest first (as they stand), at most limits::receivedHops.
[[nodiscard]] std::vector<Hop> parseHops(const HeaderView &header);

} // namespace onecopy::mime
