// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scan/grouping.h"
#include "core/jobs/scan/kinahead.h"
#include "core/jobs/scan/kinwishes.h"

#include <optional>
#include <vector>

namespace onecopy::jobs {

/// Links copies that are related but have different ids (class E): mail that was sent again, and journal reports with
/// what they report. What has to be read for that is bounded for one scan, unless everything is to be proved; what was
/// not reached is looked at when a scan touches it again. One object, one run. REQUIRES: nobody else writes to the
/// store.
class KinGrouping
{
public:
    KinGrouping(const AccountId &account, Prove prove, imap::Client &client, store::Store &store,
                const Context &context)
        : m_account(account)
        , m_prove(prove)
        , m_client(client)
        , m_store(store)
        , m_context(context)
        , m_wishes(prove)
    {
    }

    /// Looks for kin, and reads what is missing, while others use the store. Only where every set is looked at.
    void lookAhead(EvidenceFetch &fetch);
    /// Which copies may be kin, after the journal reports were read; what was read ahead goes to the store.
    [[nodiscard]] Result<void> find(EvidenceFetch &fetch);
    /// Adds what has to be read of what find() found, within what one scan reads for it.
    [[nodiscard]] Result<void> wantHeaders(WantedCopies &wanted);
    [[nodiscard]] Result<void> wantBodies(WantedCopies &wanted); ///< when the headers are known
    /// Saves the groups, by what is known now.
    [[nodiscard]] Result<void> link();

private:
    using Members = std::vector<CopyRef>;
    using Candidates = std::vector<arrivals::Candidate>;

    [[nodiscard]] Result<void> readReports(EvidenceFetch &fetch);
    [[nodiscard]] Result<std::vector<Members>> collect(bool reports);
    [[nodiscard]] Result<Candidates> load(const Members &members);

    AccountId m_account;
    Prove m_prove;
    imap::Client &m_client;
    store::Store &m_store;
    const Context &m_context;
    KinWishes m_wishes;
    std::optional<KinAhead> m_ahead; ///< none: nobody looked, or it did not work; then find() looks
    std::vector<Members> m_kin;
    std::vector<Candidates> m_kinSets; ///< the same, with everything that is read for them; empty: to be loaded
    std::vector<Members> m_reported;
};

} // namespace onecopy::jobs
