// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/process.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace onecopy::lab {

/// Courier's imapd on a loopback port, for one maildir, in clear, started by its couriertcpd. Its login programs and
/// their daemon know one fixed place in the system, so it runs without them: whoever connects is logged in (PREAUTH).
/// Everything ends with this object, or with this program. Thread: one at a time, any.
class Courier
{
public:
    [[nodiscard]] static bool available();
    /// `mostConnections`: MAXPERIP, beyond which it hangs up without a word; Debian's default is 20, Courier's 4.
    [[nodiscard]] static Result<std::unique_ptr<Courier>> start(int mostConnections = 20);
    ~Courier();
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    /// Puts a message into the INBOX, as a delivery agent does.
    [[nodiscard]] Result<void> deliver(std::string_view bytes);

private:
    Courier() = default;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> startMonitor();
    [[nodiscard]] Result<void> startServer(int mostConnections);
    [[nodiscard]] Result<void> waitForGreeting();

    Identity m_identity;
    Folder m_folder;
    Guard m_guard;
    std::string m_monitorName;
    Process m_monitor; ///< gam_server, by which imapd learns of deliveries
    Process m_server;
    std::uint16_t m_port = 0;
    int m_delivered = 0;
};

} // namespace onecopy::lab
