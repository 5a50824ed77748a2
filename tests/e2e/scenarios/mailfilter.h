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

    [[nodiscard]] int taken() const noexcept { return m_taken; }     ///< messages that it was given
    [[nodiscard]] int refused() const noexcept { return m_refused; } ///< of them, with EICAR

private:
    explicit MailFilter(const MailFilterOptions &options)
        : m_options(options)
    {
    }
    void listen();
    void talk(lab::Fd connection);
    [[nodiscard]] std::string judged(const std::string &from, const std::vector<std::string> &to,
                                     const std::string &bytes);
    [[nodiscard]] Result<std::string> handOn(const std::string &from, const std::vector<std::string> &to,
                                             const std::string &bytes) const;

    MailFilterOptions m_options;
    lab::Fd m_listener;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_taken = 0;
    std::atomic<int> m_refused = 0;
    std::mutex m_mutex;
    std::vector<std::thread> m_talks; ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace onecopy::e2e
