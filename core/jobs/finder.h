// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/moveitem.h"

#include <functional>
#include <map>
#include <optional>

namespace onecopy::jobs {

/// Says that a place is known to hold another copy.
using IsClaimed = std::function<bool(const CopyRef &)>;

/// Finds copies by their bytes in the mailbox that `client` has selected, among the messages from UID `from` on (0:
/// all) that are there at the first call: those of the copy's size first, then those of its Message-ID. The mailbox is
/// listed once, and no message is read twice, however many copies are looked for. REQUIRES: the mailbox stays selected.
class ContentFinder
{
public:
    ContentFinder(imap::Client &client, CopyRef from, const Context &context)
        : m_client(client)
        , m_from(std::move(from))
        , m_context(context)
    {
    }

    /// Of several the one with the INTERNALDATE of `item`, else the first; never one that is claimed. None: it is not
    /// there.
    [[nodiscard]] Result<std::optional<CopyRef>> find(const MoveItem &item, const IsClaimed &isClaimed);

private:
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> readNew(const imap::UidSet &uids);
    [[nodiscard]] std::optional<CopyRef> match(const MoveItem &item, const IsClaimed &isClaimed) const;

    imap::Client &m_client;
    const CopyRef m_from; ///< the mailbox, its UIDVALIDITY, and the first UID that counts
    const Context &m_context;
    bool m_listed = false;
    imap::UidSet m_present;
    imap::UidSet m_read;
    std::map<std::uint64_t, imap::UidSet> m_bySize;
    std::map<mime::Digest, std::map<Uid, std::optional<EpochSeconds>>> m_byBytes; ///< of those that were read
};

/// Which of `uids` the selected mailbox has, with their flags.
[[nodiscard]] Result<std::map<Uid, std::string>> flagsOf(imap::Client &client, const imap::UidSet &uids);

/// Which of `uids` the selected mailbox has, with their sizes.
[[nodiscard]] Result<std::map<Uid, std::uint64_t>> sizesOf(imap::Client &client, const imap::UidSet &uids);

/// What comes into the mailbox from now on has this UID or a higher one. REQUIRES: `opened` is open.
[[nodiscard]] Result<Uid> nextUid(imap::Client &client, const imap::SelectedMailbox &opened);

} // namespace onecopy::jobs
