// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/response.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>
#include <vector>

namespace onecopy::imap {

/// Messages of which the server has not told all that it was asked for yet: it may do that in several answers, and
/// those of other messages may stand in between (RFC 3501 7.4.2, RFC 9051 7.5.2).
class HeldAnswers
{
public:
    struct Held
    {
        FetchedMessage fetched; ///< its header and flags are those below
        std::string header;
        std::vector<std::string> flags;
        unsigned parts = 0;
        [[nodiscard]] bool hasContent() const noexcept { return (parts & fetchpart::content) != 0; }
    };

    [[nodiscard]] bool empty() const noexcept { return m_held.empty(); }
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }
    /// None: nothing of it is held. Valid until it is taken.
    [[nodiscard]] const Held *find(Uid uid) const;
    /// What came last holds for flags. False: something else of it has come before.
    [[nodiscard]] bool add(const Response &response);
    /// REQUIRES: something of it is held.
    [[nodiscard]] Held take(Uid uid);
    [[nodiscard]] const std::list<Held> &all() const noexcept { return m_held; } ///< as they came
    /// REQUIRES: not empty().
    [[nodiscard]] Uid oldest() const { return m_held.front().fetched.uid; }

private:
    std::list<Held> m_held; ///< as they came
    std::unordered_map<std::uint32_t, std::list<Held>::iterator> m_byUid;
    std::size_t m_bytes = 0;
};

} // namespace onecopy::imap
