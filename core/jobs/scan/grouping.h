// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/scan/classifyahead.h"
#include "core/jobs/scan/evidencefetch.h"
#include "core/jobs/scan/scan.h"

#include <span>

namespace onecopy::jobs {

/// Finds the groups of an account after its arrivals have changed: fetches what evidence is missing, classifies, saves.
/// One object, one run. REQUIRES: everything that was read is in the store, and nobody else writes to it.
class Grouping
{
public:
    Grouping(const AccountId &account, Prove prove, imap::Client &client, store::Store &store, EvidenceFetch &fetch,
             const Context &context);

    /// Looks only at candidates that changed since the groups were saved last, where the store can tell.
    [[nodiscard]] Result<void> run();

private:
    using Wanted = WantedCopies;
    /// A set of candidates that has to be read before it can be told apart.
    struct OpenSet
    {
        duplicates::Match match = duplicates::Match::MessageId;
        std::vector<CopyRef> members;
        std::vector<CopyRef> unread;
        std::vector<CopyRef> unproved; ///< of a set without headers: of which not all was read
    };

    [[nodiscard]] Result<void> classifyWhatIsKnown(bool changedOnly);
    [[nodiscard]] bool noteWhetherHeadless(duplicates::Match match, const std::vector<arrivals::Candidate> &set);
    void noteWhetherOpen(ClassifyAhead::Classified set);
    [[nodiscard]] Result<void> classifyAgain(const std::vector<OpenSet> &sets,
                                             const std::function<void(ClassifyAhead::Classified)> &note);
    [[nodiscard]] bool mayReadTogether() const;
    static void wantEach(std::span<const OpenSet> sets, Wanted &wanted);
    static void wantAll(const std::vector<CopyRef> &copies, Wanted &wanted);

    AccountId m_account;
    Prove m_prove;
    imap::Client &m_client;
    store::Store &m_store;
    const Context &m_context;
    EvidenceFetch &m_fetch;
    bool m_serverIds = false;        ///< the server has numbers of its own (X-GM-EXT-1)
    std::vector<OpenSet> m_headless; ///< a header is missing
    std::vector<OpenSet> m_open;     ///< a body is needed
    std::vector<OpenSet> m_free;     ///< clear without their bodies; empty when there are too many of them
    std::uint64_t m_freeCopies = 0;
    std::uint64_t m_freeBytes = 0;
    std::uint64_t m_headlessCopies = 0; ///< whose bodies were not read
    std::uint64_t m_headlessBytes = 0;
    bool m_headlessTooLarge = false; ///< some of them are
};

} // namespace onecopy::jobs
