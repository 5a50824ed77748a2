// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/fd.h"
#include "tests/lab/loopback.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace onecopy::e2e {

struct MailFilterOptions
{
    std::uint16_t nextPort = 0;               ///< of the server to which it hands mail on
    std::chrono::microseconds perKilobyte{0}; ///< that it thinks about a message
    int copies = 1;                           ///< that it hands on of each
    bool refusesEicar = false;                ///< "550", and nothing is handed on
    int greetingsPutOff = 0;                  ///< so many connections are told to come back later
    int loginsPutOff = 0;                     ///< so many logins are; the others are good, whatever the password is
    /// While "stuck" stands in this file, what was handed on stays in a table and is handed on again with every period.
    std::string tableFile{};
    std::chrono::milliseconds period{0};
};

/// A mail filter that speaks SMTP on 127.0.0.1, before or behind a server's queue. It answers the last dot when the
/// next server has answered it. One thread a connection.
class MailFilter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MailFilter>> start(std::uint16_t port,
                                                                   const MailFilterOptions &options);
    ~MailFilter();
    MailFilter(const MailFilter &) = delete;
    MailFilter &operator=(const MailFilter &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    [[nodiscard]] int taken() const noexcept { return m_taken; }       ///< messages that it was given
    [[nodiscard]] int refused() const noexcept { return m_refused; }   ///< of them, with EICAR
    [[nodiscard]] int sessions() const noexcept { return m_sessions; } ///< connections that it has accepted

private:
    explicit MailFilter(const MailFilterOptions &options)
        : m_options(options)
    {
    }
    struct Mail
    {
        std::string from; ///< "MAIL FROM:…", as it was said
        std::vector<std::string> to;
        std::string bytes;
    };
    void listen();
    void talk(lab::Fd connection);
    /// The answer to EHLO and to AUTH; empty for other commands.
    [[nodiscard]] std::string doorAnswer(const std::string &line);
    [[nodiscard]] std::string judged(const Mail &mail);
    [[nodiscard]] Result<std::string> handOn(const Mail &mail) const;
    [[nodiscard]] bool isStuck() const;
    void sendTable();

    MailFilterOptions m_options;
    std::uint16_t m_port = 0;
    lab::Fd m_listener;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_taken = 0;
    std::atomic<int> m_refused = 0;
    std::atomic<int> m_sessions = 0;
    std::atomic<int> m_logins = 0;
    std::mutex m_mutex;
    std::vector<std::thread> m_talks;                                                ///< guarded by m_mutex
    std::vector<Mail> m_table;                                                       ///< guarded by m_mutex
    std::chrono::steady_clock::time_point m_sent = std::chrono::steady_clock::now(); ///< the table, for the last time
    std::thread m_thread;
};

/// A line of master.cf where mail comes back from a filter, by Postfix's own instructions (FILTER_README,
/// SMTPD_PROXY_README).
[[nodiscard]] std::string wayBack(std::uint16_t port);

} // namespace onecopy::e2e
