// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/watch/lookpace.h"
#include "core/jobs/watch/newmail.h"
#include "core/jobs/watch/reconnector.h"

#include <map>
#include <set>
#include <thread>

namespace onecopy::jobs {

/// Watches any number of mailboxes on one connection, on a thread of its own, until it is destroyed. Where the server
/// offers NOTIFY (RFC 5465) it tells which mailbox has something new. Else, mailboxes are shared out to connections of
/// their own (Sighting::Kind::Share) where IDLE is offered, and the rest are asked about in turn with STATUS.
class AccountWatcher
{
public:
    struct Manner
    {
        bool watched = true;             ///< see LookPace
        bool everything = true;          ///< mailboxes that are made later are watched too
        std::size_t toShare = 0;         ///< how many mailboxes may be shared out: the first ones of `marks`
        std::set<MailboxName> ignored{}; ///< known, and not to be watched
    };
    /// `login`, `clock` and `queue` must outlive the watcher.
    AccountWatcher(const Login &login, std::vector<WatchMark> marks, Manner manner, const Clock &clock,
                   SightingQueue &queue);

    /// Takes a mailbox over, from any thread.
    void add(WatchMark mark);
    void requestStop() { m_thread.request_stop(); }

private:
    struct Watched
    {
        WatchMark mark;
        Uid nextSeen;                                ///< UIDNEXT when the mailbox was read last
        std::optional<std::uint32_t> messagesSeen{}; ///< for servers that do not tell UIDNEXT
        bool told = false;                           ///< NOTIFY covers it
        /// The server would not give it: it is tried again then.
        std::optional<LookPace::Steady::time_point> tryAt{};
        bool lost = false; ///< and that was told
        bool gone = false; ///< deleted or renamed: forgotten where a new one of that name is found by itself
    };

    [[nodiscard]] Result<void> session(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> beNotified(imap::Client &client);
    [[nodiscard]] bool shareOut(const imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> listen(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<bool> takeNews(imap::Client &client);
    /// Asks about every mailbox that nothing tells about.
    [[nodiscard]] Result<void> poll(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> ask(imap::Client &client, Watched &watched, const std::stop_token &stop);
    /// Asks about some, as long as nothing shows that NOTIFY tells of anything.
    [[nodiscard]] Result<void> doubt(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> askSome(imap::Client &client, const std::stop_token &stop);
    /// Asks about all mailboxes, also those that NOTIFY covers.
    [[nodiscard]] Result<void> lookOver(imap::Client &client, const std::stop_token &stop);
    /// Finds mailboxes that were made since.
    [[nodiscard]] Result<void> discover(imap::Client &client);
    /// Finds out what the mailboxes are that the server told of for the first time.
    [[nodiscard]] Result<void> meetStrangers(imap::Client &client);
    [[nodiscard]] Result<std::vector<MailboxName>> watchable(imap::Client &client);
    void giveUp(Watched &watched, const Fault &fault, const std::stop_token &stop);
    void isOpen(Watched &watched, const std::stop_token &stop);
    void tryAgain();
    bool consider(const imap::MailboxStatus &status);
    void admit(const imap::MailboxStatus &status);
    [[nodiscard]] Result<void> visitPending(imap::Client &client, const std::stop_token &stop);
    [[nodiscard]] Result<void> visit(imap::Client &client, Watched &watched, const std::stop_token &stop);
    void takeAdded();

    static constexpr LookPace::Steady::time_point never = LookPace::Steady::time_point::max();

    Manner m_manner;
    const Clock &m_clock;
    SightingQueue &m_queue;
    NewMail m_newMail;
    Reconnector m_reconnector;
    std::vector<MailboxName> m_order; ///< as given: the first ones are shared out first
    std::map<MailboxName, Watched> m_mailboxes;
    std::set<MailboxName> m_shared;                         ///< watched by others
    std::set<MailboxName> m_pending;                        ///< have something new
    MailboxName m_askedLast;                                ///< of those that are asked about in turn
    std::map<MailboxName, imap::MailboxStatus> m_strangers; ///< told of, and not looked up yet
    LookPace::Steady::time_point m_nextTry = never;         ///< the earliest Watched::tryAt
    LookPace::Steady::time_point m_lookAt = never;          ///< of lookOver()
    std::chrono::milliseconds m_lookPause{0};               ///< between mail that was read and the next lookOver()
    bool m_notified = false;                                ///< in this session
    bool m_hasTold = false;                                 ///< in this session, and by NOTIFY
    int m_missed = 0;                                       ///< rounds that have found what was not told
    bool m_refusesNotify = false;
    bool m_decided = false; ///< between NOTIFY, sharing out and asking
    bool m_wasUp = false;
    std::mutex m_mutex;
    std::vector<WatchMark> m_added;
    std::jthread m_thread;
};

} // namespace onecopy::jobs
