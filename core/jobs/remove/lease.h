// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/context.h"
#include "core/jobs/remove/leaseremark.h"
#include "core/jobs/session.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// The right to change one account, among all computers that may want to: a small message in the quarantine mailbox
/// that names who is at work, and since when. The store's lock keeps two programs of one store apart; this keeps two
/// stores apart, on one computer or on two.
///
/// The server decides who was first: the lease with the lowest UID that is alive. It is alive for leaseLife after the
/// server wrote it, by the server's own clock (INTERNALDATE), so that no computer's clock matters; its holder writes it
/// again while it works. Whoever finds only leases that are over takes them over and says so; whoever finds one that is
/// alive withdraws. Nothing but the message itself is ever changed by this.
///
/// A server that lets nothing be written there (no room, no right) gives no leases: then the work goes on without, and
/// note() says so.
class Lease
{
public:
    /// By the server's clock, since the lease was written last.
    static constexpr std::chrono::minutes leaseLife{20};
    static constexpr std::chrono::minutes renewedAfter{4};
    static constexpr const char *field = "X-Onecopy-Lease";

    /// REQUIRES: the caller holds the store::WriterLock. Makes the quarantine mailbox where there is none. Fault
    /// SafetyStop at "lease" with the holder in `detail` when another one is at work; else those of the session.
    [[nodiscard]] static Result<Lease> take(const Login &login, store::Store &store, const Context &context);

    Lease(Lease &&) noexcept;
    Lease &operator=(Lease &&) noexcept;
    /// What was not released stays on the server until it is over, or until this store comes again.
    ~Lease();

    /// Writes the lease again when it is time; else costs nothing. `client` may have any mailbox open, or none, and has
    /// the quarantine open afterwards when something was written. Fault SafetyStop at "lease": another one has taken it
    /// over, and nothing more may be changed. True: something was written.
    [[nodiscard]] Result<bool> keep(imap::Client &client);
    /// The session over which the lease was taken, once, for work that needs one; none where it is gone.
    [[nodiscard]] std::optional<imap::Client> lend();
    /// A session that the work has done with: release() uses it, if it still lives.
    void giveBack(imap::Client session);
    /// Takes the lease away, over a session that was given back or one of its own, also after a stop request. With
    /// `orderly` false it is only marked, never expunged: the server has shown that it cannot be trusted with that.
    void release(bool orderly);

    /// What the user should know: whose lease was taken over, or why there is none.
    [[nodiscard]] const LeaseRemark &note() const noexcept;

    /// A run of this store was cut and has left its lease behind.
    [[nodiscard]] static bool isLeftBehind(const std::string &storePath);

private:
    struct State;
    explicit Lease(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Gives what `work(client)` makes, a Result, over the session of the lease or one that is opened in its place. The
/// lease has it afterwards. Faults: also those of opening it.
template <class Work> auto overLent(Lease &lease, const Login &login, const Context &context, Work work)
{
    using Made = decltype(work(std::declval<imap::Client &>()));
    std::optional<imap::Client> client = lease.lend();
    if (auto opened = openIfMissing(client, login, context); !opened)
        return Made(passOn(opened));
    Made made = work(*client);
    lease.giveBack(std::move(*client));
    return made;
}

} // namespace onecopy::jobs
