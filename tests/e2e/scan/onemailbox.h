// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/uidset.h"
#include "tests/wire/peer.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace onecopy::e2e {

/// A small IMAP server with one mailbox, INBOX of UIDVALIDITY 7, one command at a time and no capability.
struct OneMailbox
{
    std::uint32_t messages = 0;
    std::uint32_t lastUid = 0;
    /// Answers a UID FETCH of these UIDs, of which some may not be there: `items` is the rest of the command. None: see
    /// `refusal`.
    std::function<std::optional<std::string>(const imap::UidSet &uids, const std::string &items)> fetch;
    std::string refusal{}; ///< what a FETCH without an answer is told behind its tag

    void talk(wire::Peer &peer) const;
};

/// "* 5 FETCH (UID 7 FLAGS () INTERNALDATE … RFC822.SIZE 600", to be gone on with and closed.
[[nodiscard]] std::string fetchAnswer(std::uint32_t sequence, std::uint32_t uid, std::size_t size);

} // namespace onecopy::e2e
