// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/prove/probe.h"
#include "core/jobs/prove/probereader.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace onecopy::jobs {

/// Finds the probe mails of some runs, or of any, in every mailbox of an account, and removes them again. A message is
/// removed only after its header was read in this very session and is a probe's; by its UID, with UID EXPUNGE (RFC 4315
/// 2.1). A server without UIDPLUS keeps them, since a plain EXPUNGE would take what others have marked.
class ProbeCleaner
{
public:
    /// Where it is called for every probe that counts as an arrival: not for those in mailboxes of sent mail.
    using Found = std::function<void(const FoundProbe &)>;

    /// `runs` empty: any. Beside these, with `others`, whatever came before then: a run that still goes on, perhaps of
    /// another computer, has counted it.
    ProbeCleaner(const Login &login, std::vector<std::string> runs, const std::stop_token &stop, Found found,
                 std::optional<EpochSeconds> others = std::nullopt)
        : m_login(login)
        , m_runs(std::move(runs))
        , m_stop(stop)
        , m_found(std::move(found))
        , m_others(others)
    {
    }

    [[nodiscard]] ProbeCleanup clean();

private:
    [[nodiscard]] Result<void> cleanAll();
    [[nodiscard]] Result<ProbeReading> read(imap::Client &client, const imap::SelectedMailbox &mailbox,
                                            const imap::UidSet &uids) const;
    [[nodiscard]] std::string onlyRun() const;
    [[nodiscard]] bool isWanted(const FoundProbe &found) const;
    [[nodiscard]] Result<void> cleanMailbox(imap::Client &client, const imap::ListedMailbox &mailbox);
    [[nodiscard]] Result<void> remove(imap::Client &client, const MailboxName &name, const imap::UidSet &candidates);
    [[nodiscard]] Result<void> expunge(imap::Client &client, const imap::SelectedMailbox &mailbox,
                                       const imap::UidSet &uids);
    void leave(const imap::SelectedMailbox &mailbox, const imap::UidSet &uids, std::optional<Fault> why);

    const Login &m_login;
    std::vector<std::string> m_runs;
    std::stop_token m_stop;
    Found m_found;
    std::optional<EpochSeconds> m_others;
    ProbeCleanup m_result;
};

} // namespace onecopy::jobs
