// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/fd.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/process.h"

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace onecopy::lab {

/// Courier's imapd on a loopback port, for one maildir, in clear. Its login programs and their daemon know one fixed
/// place in the system, so it runs without them: whoever connects is logged in (PREAUTH). Everything ends with this
/// object, or with this program. Thread: one at a time, any.
class Courier
{
public:
    [[nodiscard]] static bool available();
    [[nodiscard]] static Result<std::unique_ptr<Courier>> start();
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    /// Puts a message into the INBOX, as a delivery agent does.
    [[nodiscard]] Result<void> deliver(std::string_view bytes);

private:
    struct Session
    {
        Fd client;
        Process imapd;
        std::jthread thread;
    };
    Courier() = default;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> startMonitor();
    [[nodiscard]] Result<void> listenOn();
    void serve(const std::stop_token &stop);
    void greet(Fd client);
    static void relay(Session &session, const std::stop_token &stop);

    Identity m_identity;
    Folder m_folder;
    Guard m_guard;
    std::string m_monitorName;
    Process m_monitor; ///< gam_server, by which imapd learns of deliveries
    Fd m_listener;
    std::uint16_t m_port = 0;
    int m_delivered = 0;
    std::list<Session> m_sessions;
    std::jthread m_thread;
};

} // namespace onecopy::lab
