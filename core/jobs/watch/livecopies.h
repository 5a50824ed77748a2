// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/watch/sighting.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace onecopy::jobs {

/// Says of messages that have just come whether they are duplicates, by the rules of a scan: by what the store knows,
/// and, where that is not enough, by a look at the copies that were there before, over a connection of its own that is
/// opened at need. Only looks: a server that refuses it is asked again a minute later, and until then the store alone
/// counts. Used on the thread of the watch.
class LiveCopies
{
public:
    /// All must outlive this.
    LiveCopies(const Login &login, store::Store &store, const Context &context)
        : m_login(login)
        , m_store(store)
        , m_context(context)
        , m_account(login.account.id())
    {
    }

    /// For each arrival of `sighting`: 1: the first delivery of this message; 2 or more: a duplicate; 0: it did not
    /// arrive: a client moved it here or put it back, the server gave it another number, or shows it in several.
    /// REQUIRES: all of them are in the store.
    [[nodiscard]] Result<std::vector<std::uint32_t>> numbers(const Sighting &sighting);

    /// Ends a connection that was not needed for a while.
    void rest();

private:
    using Steady = std::chrono::steady_clock;
    /// A message that came, with those that were there before it and share its key.
    struct Company
    {
        arrivals::Candidate fresh;
        std::vector<arrivals::Candidate> before;
        EpochSeconds seenAt = 0;

        /// Is it perhaps `fresh` itself, under the number that it had?
        [[nodiscard]] bool mayHaveLeft(const arrivals::Candidate &other) const;
    };
    struct Looked
    {
        bool there = false;          ///< and not marked as deleted
        arrivals::Evidence evidence; ///< without a header: it is gone
    };
    using Looks = std::map<CopyRef, Looked>; ///< what was not looked at, or refused, is not in it
    /// Says of one that was there before whether it has to be looked at for the one that came.
    using IsWanted = std::function<bool(const arrivals::Candidate &other, const Company &company)>;

    [[nodiscard]] Result<Company> companyOf(const Sighting &sighting, std::size_t index);
    [[nodiscard]] static bool needsLook(const arrivals::Candidate &other, const Company &company);
    [[nodiscard]] Looks look(const std::vector<Company> &companies, const IsWanted &isWanted);
    void lookAt(const MailboxName &mailbox, const std::vector<CopyRef> &copies, Looks &looks);
    [[nodiscard]] bool connect();
    [[nodiscard]] static std::uint32_t numberOf(Company company, const Looks &looks);
    [[nodiscard]] Result<void> learn(const std::vector<Company> &companies, const Looks &looks);

    const Login &m_login;
    store::Store &m_store;
    const Context &m_context;
    const AccountId m_account;
    std::optional<imap::Client> m_client;
    Steady::time_point m_used;
    std::optional<Steady::time_point> m_refused;
};

} // namespace onecopy::jobs
