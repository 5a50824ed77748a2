// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/proof.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace onecopy::jobs {

/// Reads copies over a session and on a thread of its own, while the caller goes on. One request at a time. What was
/// read ahead is never the last word before a change; the caller looks again.
class ProofAhead
{
public:
    /// How the session is opened; patiently where nobody else can do the work.
    enum class Opening { AtOnce, Patiently };

    /// `login`, `context` and `meter` REQUIRE to live longer. The session is opened at the first request.
    ProofAhead(const Login &login, const Context &context, ProgressMeter &meter, Opening opening = Opening::AtOnce);
    /// Ends a reading that nobody takes.
    ~ProofAhead();
    ProofAhead(const ProofAhead &) = delete;
    ProofAhead &operator=(const ProofAhead &) = delete;

    /// REQUIRES: what was asked for before was taken. With nothing wanted the session is opened, and tells
    /// Readings::owners.
    void ask(Wanted wanted);
    /// Copies in this mailbox will be asked for soon, perhaps: it is opened when there is nothing else to do.
    void expect(MailboxName mailbox);
    /// Waits for what was asked for. Faults: as readCopies(), and those of opening the session.
    [[nodiscard]] Result<Readings> take();
    /// Ends the thread and its session, for good. False: it had none. REQUIRES: as ask().
    [[nodiscard]] bool end();

private:
    void run();
    [[nodiscard]] Result<Readings> read(const Wanted &wanted);
    void openAhead(const MailboxName &mailbox);

    const Login &m_login;
    Context m_context; ///< with the stop token of the thread
    ProgressMeter &m_meter;
    Opening m_opening;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Wanted> m_asked;
    std::optional<MailboxName> m_expected;
    std::optional<Result<Readings>> m_answer;
    bool m_reading = false; ///< the thread waits for the server
    bool m_ending = false;
    bool m_hadSession = false;                    ///< when the thread ended
    std::optional<imap::Client> m_client;         ///< for the thread alone
    std::optional<imap::SelectedMailbox> m_ahead; ///< for the thread alone: it is open, and nothing was read of it
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_outerStop; ///< a stop of the job is one of the thread
    std::jthread m_thread;
};

} // namespace onecopy::jobs
