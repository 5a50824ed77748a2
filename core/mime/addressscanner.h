// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace onecopy::mime {

/// One address as it stands in a field: comments taken out, quotes of the phrase undone, nothing decoded.
struct RawAddress
{
    std::string phrase;  ///< what stands before the angle brackets
    std::string comment; ///< the text of the last comment
    std::string mailbox; ///< canonical: see Address::mailbox
};

/// Walks over the addresses of a field (RFC 5322 3.4, and 4.4 for routes) in linear time. Groups are flattened.
class AddressScanner
{
public:
    explicit AddressScanner(std::string_view value) noexcept
        : m_value(value)
    {
    }

    /// The next address into `address`, whose strings are reused. False at the end.
    [[nodiscard]] bool next(RawAddress &address);

private:
    void readOne(RawAddress &address);
    void readWords(RawAddress &address);
    void readComment(std::string &comment);
    void readQuoted(RawAddress &address);
    void readAngle();
    void readLiteral();
    void finish(RawAddress &address);

    std::string_view m_value;
    std::size_t m_at = 0;
    std::string m_spec; ///< the text that is an address if no angle brackets come: quotes kept
    std::string m_angle;
    bool m_hasAngle = false;
    bool m_quotesBroken = false; ///< a quote was opened that nothing closes
};

/// Appends the mailboxes of a field, each followed by a line feed: for keys. An address without one is given by its
/// phrase. At most limits::addresses.
void appendMailboxes(std::string_view value, std::string &out);

} // namespace onecopy::mime
