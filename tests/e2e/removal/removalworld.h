// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/remove/removal.h"
#include "core/jobs/runs/runhistory.h"
#include "core/jobs/scan/scan.h"
#include "tests/e2e/support/ctl.h"
#include "tests/e2e/support/smallmail.h"
#include "tests/lab/snapshot.h"

#include <functional>
#include <set>
#include <string>
#include <utility>

namespace onecopy::e2e {

inline constexpr const char *otherMailbox = "Projekte &- mehr"; ///< "Projekte & mehr" on the wire
inline constexpr const char *quarantine = "Onecopy removed";

/// A Dovecot that announces MOVE ("move"), UIDPLUS without it ("copy"), or neither ("none").
[[nodiscard]] lab::DovecotOptions serverFor(const std::string &way, int users = 1);
/// "u0", "u1" …
[[nodiscard]] std::string userName(int number);

/// A small account with a dozen groups of copies in two mailboxes: identical ones, redelivered ones, two and three of
/// them, with different flags and dates; and with mail that must stay out of it. It knows what it was before, and
/// checks what must hold whatever happens.
///
/// What is checked is a snapshot of now(). Everything that fails is told as text; an empty string means that all is
/// well.
class RemovalWorld
{
public:
    /// Fills the account, takes the snapshot, and scans it. `port`: where the server is reached (a proxy's), 0 for the
    /// server's own. `twins`: so many more groups of two in INBOX, for more than one batch.
    RemovalWorld(const lab::Dovecot &server, std::string user, std::uint16_t port = 0, int twins = 0,
                 net::Security security = net::Security::Cleartext);

    [[nodiscard]] const jobs::Login &login() const { return m_login; }
    [[nodiscard]] jobs::Context context(std::function<void(bool)> atJournal = {}) const;
    [[nodiscard]] std::string storePath() const { return m_folder.filePath(QStringLiteral("store.db")).toStdString(); }
    [[nodiscard]] const std::string &user() const { return m_user; }
    [[nodiscard]] const lab::AccountSnapshot &before() const { return m_before; }
    /// What a removal would do, made and proved once.
    [[nodiscard]] const removal::Plan &plan() const { return m_plan; }

    /// Without leases, which are nobody's mail.
    [[nodiscard]] lab::AccountSnapshot now() const;
    /// Leases in quarantine that are not marked.
    [[nodiscard]] std::size_t leases() const;
    [[nodiscard]] Result<jobs::RemovalOutcome> remove(std::function<void(bool)> atJournal = {}) const;
    [[nodiscard]] Result<jobs::UndoOutcome> undo(std::function<void(bool)> atJournal = {}) const;
    [[nodiscard]] lab::ImapPipe pipe() const;
    /// The plan as a file, for another program.
    [[nodiscard]] QString planFile() const;

    /// Nothing is lost and nothing is doubled: each message is in its mailbox or in quarantine, exactly once, with its
    /// bytes and its date; what stays by the plan is where it was, and not marked; what has no part in the plan is
    /// untouched.
    [[nodiscard]] std::string whole(const lab::AccountSnapshot &after) const;
    /// The journal says of every copy where it is.
    [[nodiscard]] std::string journalIsTrue(const lab::AccountSnapshot &after) const;
    /// Every extra copy of the plan is in quarantine, and the flags are united.
    [[nodiscard]] std::string removed(const lab::AccountSnapshot &after) const;
    /// As it was before, apart from UIDs.
    [[nodiscard]] std::string undone(const lab::AccountSnapshot &after) const;

private:
    [[nodiscard]] const lab::StoredMessage *find(const lab::AccountSnapshot &in, const CopyRef &ref) const;
    [[nodiscard]] std::string copyIsWhereTheJournalSays(const jobs::CopyHistory &copy,
                                                        const lab::AccountSnapshot &after) const;

    const lab::Dovecot &m_server;
    std::string m_user;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    jobs::Login m_login;
    lab::AccountSnapshot m_before;
    removal::Plan m_plan;
    std::set<std::pair<std::string, std::uint32_t>> m_planned; ///< extras: mailbox and UID
};

} // namespace onecopy::e2e

/// The text must be empty.
#define MUST_HOLD(text)                                                                                                \
    do {                                                                                                               \
        const std::string wrong = (text);                                                                              \
        QVERIFY2(wrong.empty(), wrong.c_str());                                                                        \
    } while (false)
