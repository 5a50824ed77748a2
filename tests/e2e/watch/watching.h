// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/watch/watch.h"
#include "tests/lab/dovecot.h"
#include "tests/must.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace onecopy::e2e {

/// A watch on a thread of its own, with all that it told.
class Watching
{
public:
    using Steady = std::chrono::steady_clock;
    struct Told
    {
        jobs::WatchEvent event;
        Steady::time_point at;
    };

    explicit Watching(const jobs::Login &login, std::vector<MailboxName> mailboxes = {},
                      std::chrono::milliseconds freshAfter = jobs::WatchRequest().freshAfter);
    ~Watching() { (void)stop(); }
    Watching(const Watching &) = delete;
    Watching &operator=(const Watching &) = delete;

    /// Waits for the first event of a kind; false when two minutes have passed first, or the watch has ended.
    [[nodiscard]] bool waitForReady() { return waitFor(jobs::WatchEvent::Kind::Ready, 1); }
    [[nodiscard]] bool waitFor(jobs::WatchEvent::Kind kind, int times);
    /// Waits until so many arrivals were told.
    [[nodiscard]] bool waitForArrivals(std::size_t count);
    [[nodiscard]] std::vector<Told> told();
    [[nodiscard]] std::vector<Told> arrivals();
    [[nodiscard]] int count(jobs::WatchEvent::Kind kind);
    /// How often each Message-ID was told.
    [[nodiscard]] std::map<std::string, int> timesTold();
    /// Ends the watch and gives what it returned.
    Result<void> stop();
    [[nodiscard]] std::string storePath() const { return m_folder.filePath(QStringLiteral("store.db")).toStdString(); }

private:
    [[nodiscard]] bool waitUntil(const std::function<bool()> &holds);
    [[nodiscard]] int countLocked(jobs::WatchEvent::Kind kind) const;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    jobs::WatchRequest m_request;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Told> m_told;
    std::optional<Result<void>> m_result;
    std::jthread m_thread;
};

/// A login for the watch; `port` 0: the server's own one with TLS from the start.
[[nodiscard]] jobs::Login watchLogin(const lab::Dovecot &server, const std::string &user, std::uint16_t port = 0);

/// Delivers a small message through LMTP.
[[nodiscard]] Result<void> deliver(const lab::Dovecot &server, const std::string &recipient, const std::string &id);

/// Delivery to "user+Mailbox" goes to that mailbox, which is made when it is not there.
[[nodiscard]] std::string detailConfiguration();

/// What a Dovecot without these words announces.
[[nodiscard]] std::string capabilitiesWithout(const std::vector<std::string> &words);

} // namespace onecopy::e2e
