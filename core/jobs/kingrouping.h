// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/grouping.h"

#include <future>
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
    {
    }

    /// Begins to look for kin beside whatever the caller does with the store until run(): on another thread, with a
    /// connection of its own. Only where every set is looked at.
    void lookAhead();
    [[nodiscard]] Result<void> run();
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytes; }

private:
    using Members = std::vector<CopyRef>;
    using Candidates = std::vector<arrivals::Candidate>;

    [[nodiscard]] Result<void> readReports();
    [[nodiscard]] Result<std::vector<Members>> collect(bool reports);
    [[nodiscard]] static Result<std::vector<Members>> collect(bool reports, const AccountId &account,
                                                              store::Store &store, const std::stop_token &stop);
    [[nodiscard]] Result<void> readHeaders(const std::vector<Members> &kin, const std::vector<Members> &reported);
    [[nodiscard]] Result<void> readBodies(const std::vector<Members> &kin);
    [[nodiscard]] Result<void> link(const std::vector<Members> &kin, const std::vector<Members> &reported);
    [[nodiscard]] Result<Candidates> load(const Members &members);

    AccountId m_account;
    Prove m_prove;
    imap::Client &m_client;
    store::Store &m_store;
    const Context &m_context;
    std::uint64_t m_bytes = 0;
    std::future<Result<std::vector<Members>>> m_ahead;
};

} // namespace onecopy::jobs
