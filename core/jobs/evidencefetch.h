// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/closelook.h"
#include "core/jobs/context.h"
#include "core/jobs/scanwriter.h"
#include "core/store/store.h"

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Copies to be read, by mailbox.
using WantedCopies = std::map<MailboxName, std::pair<UidValidity, imap::UidSet>>;

void want(WantedCopies &wanted, const CopyRef &ref);

/// Opens a mailbox once more, with EXAMINE. False: it was made anew, or may not be opened any more; the next scan's
/// first look finds that out.
[[nodiscard]] Result<bool> openAgain(imap::Client &client, const MailboxName &name, UidValidity validity);

/// Reads more of copies that the store knows, and has it written beside the reading. One object for the rounds of one
/// run: a round need not wait for what the last one read to be written. REQUIRES: what is given outlives the object.
class EvidenceFetch
{
public:
    EvidenceFetch(const AccountId &account, imap::Client &client, store::Store &store, const Context &context)
        : m_account(account)
        , m_client(client)
        , m_store(store)
        , m_context(context)
    {
    }

    /// Reads them with EXAMINE. Mailboxes that were made anew, or may not be opened any more, are passed over.
    [[nodiscard]] Result<void> read(const WantedCopies &wanted, Depth depth, Phase phase);
    /// Waits until the store has what was read, also where a round was cut. REQUIRED before the store is asked for it,
    /// and before anybody else writes to it.
    [[nodiscard]] Result<void> settle();

private:
    [[nodiscard]] Result<void> begin();

    const AccountId &m_account;
    imap::Client &m_client;
    store::Store &m_store;
    const Context &m_context;
    std::vector<store::MailboxState> m_states; ///< of the whole account, by name
    std::unique_ptr<ScanWriter> m_writer;      ///< none before the first round
};

} // namespace onecopy::jobs
