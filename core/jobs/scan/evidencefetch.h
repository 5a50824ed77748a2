// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/scan/closelook.h"
#include "core/jobs/scan/scanwriter.h"
#include "core/store/store.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Copies to be read, by mailbox.
using WantedCopies = std::map<MailboxName, std::pair<UidValidity, imap::UidSet>>;

/// What was read of copies.
using ReadCopies = std::map<CopyRef, arrivals::Evidence>;

void want(WantedCopies &wanted, const CopyRef &ref);

/// Opens a mailbox once more, with EXAMINE, unless it is the one that is open. False: it was made anew, or may not be
/// opened any more; the next scan's first look finds that out.
[[nodiscard]] Result<bool> openAgain(imap::Client &client, const MailboxName &name, UidValidity validity);

/// Reads more of copies that the store knows, and has it written beside the reading. One object for the rounds of one
/// run: a round need not wait for what the last one read to be written. REQUIRES: what is given outlives the object.
class EvidenceFetch
{
public:
    /// Puts another session in the place of one that has ended for such answers (see isOfOddAnswers), or says why not.
    using Reopen = std::function<Result<void>(const Fault &why)>;

    EvidenceFetch(const AccountId &account, imap::Client &client, store::Store &store, ScanWriter &writer,
                  const Context &context, Reopen reopen)
        : m_account(account)
        , m_client(client)
        , m_store(store)
        , m_writer(writer)
        , m_context(context)
        , m_reopen(std::move(reopen))
    {
    }

    /// From now on nothing is asked about this mailbox: what cannot be read is not proved.
    void leaveOut(const MailboxName &mailbox) { m_leftOut.insert(mailbox); }
    [[nodiscard]] bool isLeftOut(const MailboxName &mailbox) const { return m_leftOut.contains(mailbox); }
    /// What a mailbox answers makes no sense: it is left out, and a session is there to go on with. Other faults are
    /// given back.
    [[nodiscard]] Result<void> leaveOutFor(const MailboxName &mailbox, const Fault &why);
    /// Sees to it that there is a session to go on with.
    [[nodiscard]] Result<void> openAnew(const Fault &why);
    /// What was left out is looked at again by the next scan. REQUIRES: settle(), and the groups are saved.
    [[nodiscard]] Result<void> remember();
    /// Why there is none any more. Then the client must not be used.
    [[nodiscard]] Result<void> ready() const;

    /// Hears of a copy that was read before it is written.
    using Reader = std::function<void(const store::MailboxState &, Uid, const Reading &)>;

    /// Reads them with EXAMINE. Mailboxes that were made anew, or may not be opened any more, are passed over.
    [[nodiscard]] Result<void> read(const WantedCopies &wanted, Depth depth, Phase phase, const Reader &reader = {});
    /// Reads the bodies of copies whose headers are on their way to the store.
    [[nodiscard]] Result<void> readContent(const WantedCopies &wanted, Phase phase);
    /// The same into memory, with at most so many bytes of headers; else it fails (Limit). Touches neither our store
    /// nor its writer: `known` is the caller's connection.
    [[nodiscard]] Result<void> look(const WantedCopies &wanted, Depth depth, store::Store &known, std::size_t mostBytes,
                                    ReadCopies &found);
    /// Has it written.
    [[nodiscard]] Result<void> write(ReadCopies found);
    /// Waits until the store has what was read, also where a round was cut. REQUIRED before the store is asked for it,
    /// and before anybody else writes to it.
    [[nodiscard]] Result<void> settle() { return m_writer.settle(); }

private:
    enum class Header { Kept, Known };
    [[nodiscard]] Result<void> read(const WantedCopies &wanted, Depth depth, Phase phase, Header header,
                                    const Reader &reader);
    [[nodiscard]] Result<void> loadStates();

    const AccountId &m_account;
    imap::Client &m_client;
    store::Store &m_store;
    ScanWriter &m_writer;
    const Context &m_context;
    const Reopen m_reopen;
    std::set<MailboxName> m_leftOut;
    std::optional<Fault> m_lost;               ///< no other session could be opened
    std::vector<store::MailboxState> m_states; ///< of the whole account, by name; none before they are needed
};

} // namespace onecopy::jobs
