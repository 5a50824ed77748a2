// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/lease.h"
#include "core/jobs/remove/proofahead.h"

#include <optional>

namespace onecopy::jobs {

/// The sessions of a removal. One changes and another looks. Two more, for the survivors' mailbox and for reading
/// ahead, save time; where the server lets in fewer, the one that looks does their work. All are open before anything
/// changes.
class RemovalSessions
{
public:
    /// `login`, `context` and `lease` REQUIRE to live longer.
    RemovalSessions(const Login &login, const Context &context, Lease &lease);

    /// Begins to read copies, if there is a session for it; take() gives them in any case. REQUIRES: nothing is asked
    /// for. May be called before open().
    void ask(Wanted wanted);
    [[nodiscard]] bool isAsked() const noexcept { return m_asked.has_value(); }
    /// What was asked for is not wanted any more.
    void forgetAsked();
    /// REQUIRES: something is asked for, and open().
    [[nodiscard]] Result<Readings> take();

    /// `keptApart`: some survivors lie in another mailbox than their copies. Faults: as Client::open().
    [[nodiscard]] Result<void> open(bool keptApart);
    /// What comes next may need them: a server may let in few. Nothing is asked for any more.
    void close(bool orderly);

    /// Has the mailbox selected that copies leave. REQUIRES: open().
    [[nodiscard]] imap::Client &changing() { return *m_changing; }
    /// Reads the quarantine; also what there is no other session for. REQUIRES: open().
    [[nodiscard]] imap::Client &looking() { return *m_looking; }
    /// Has the survivors' mailbox selected, where that is another one; null where there was no room for it.
    [[nodiscard]] imap::Client *keeping() { return m_keeping ? &*m_keeping : nullptr; }

private:
    enum class Need { Must, Spare };
    [[nodiscard]] Result<void> openOrMakeRoom(std::optional<imap::Client> &session, Need need);
    [[nodiscard]] bool makeRoom();

    const Login &m_login;
    const Context &m_context;
    Lease &m_lease;
    ProgressMeter m_silent;
    std::optional<imap::Client> m_changing;
    std::optional<imap::Client> m_keeping;
    std::optional<imap::Client> m_looking;
    std::optional<Wanted> m_asked;
    std::optional<ProofAhead> m_reading; ///< none: m_looking reads, and nothing is read ahead
};

} // namespace onecopy::jobs
