// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/prove/probe.h"
#include "core/jobs/prove/probereader.h"

#include <functional>

namespace onecopy::jobs {

/// Finds the probe mails of one run, or of any, in every mailbox of an account, and removes them again. A message is
/// removed only after its header was read in this very session and is a probe's; by its UID, with UID EXPUNGE (RFC 4315
/// 2.1). A server without UIDPLUS keeps them, since a plain EXPUNGE would take what others have marked.
class ProbeCleaner
{
public:
    /// Where it is called for every probe that counts as an arrival: not for those in mailboxes of sent mail.
    using Found = std::function<void(const FoundProbe &)>;

    /// `run` empty: any.
    ProbeCleaner(const Login &login, std::string run, const std::stop_token &stop, Found found)
        : m_login(login)
        , m_run(std::move(run))
        , m_stop(stop)
        , m_found(std::move(found))
    {
    }

    [[nodiscard]] ProbeCleanup clean();

private:
    [[nodiscard]] Result<void> cleanAll();
    [[nodiscard]] Result<void> cleanMailbox(imap::Client &client, const imap::ListedMailbox &mailbox);
    [[nodiscard]] Result<void> remove(imap::Client &client, const MailboxName &name, const imap::UidSet &candidates);
    [[nodiscard]] Result<void> expunge(imap::Client &client, const imap::SelectedMailbox &mailbox,
                                       const imap::UidSet &uids);
    void leave(const imap::SelectedMailbox &mailbox, const imap::UidSet &uids, std::optional<Fault> why);

    const Login &m_login;
    std::string m_run;
    std::stop_token m_stop;
    Found m_found;
    ProbeCleanup m_result;
};

} // namespace onecopy::jobs
