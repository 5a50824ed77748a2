// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/ca.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/process.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace onecopy::lab {

struct PostfixOptions
{
    std::uint16_t lmtpPort = 0; ///< where all mail for lab.example goes: Dovecot's, or a FaultProxy before it
    std::map<std::string, std::string> settings; ///< of main.cf; they win over the lab's own
    std::string services;                        ///< lines appended to master.cf
    std::string host = "mx1.lab.example";
    CertificateKind certificate = CertificateKind::Good;
};

/// A private Postfix on loopback with its own configuration, queue and data folder. Accepts mail for lab.example by
/// SMTP with STARTTLS. Needs root and Postfix's accounts. Thread: one at a time, any.
class Postfix
{
public:
    /// Why no Postfix can be started here, if so.
    [[nodiscard]] static Result<void> available();
    /// Returns when the server greets.
    [[nodiscard]] static Result<std::unique_ptr<Postfix>> start(PostfixOptions options);
    ~Postfix();
    Postfix(const Postfix &) = delete;
    Postfix &operator=(const Postfix &) = delete;

    /// TERM, and KILL after 5 s. The queue stays until the object goes.
    void stop();
    void kill9();
    /// Starts again with the same port and queue.
    [[nodiscard]] Result<void> restart();
    [[nodiscard]] bool running() { return m_process.running(); }

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    [[nodiscard]] std::string caFile() const { return m_ca.certificateFile(); }
    [[nodiscard]] const std::string &folder() const noexcept { return m_folder.path(); }
    /// The folder of main.cf, for `postconf -c`.
    [[nodiscard]] std::string configurationFolder() const { return m_folder.file("conf"); }
    [[nodiscard]] pid_t pid() const noexcept { return m_process.pid(); }
    /// The last MiB of its log.
    [[nodiscard]] std::string logText() const { return readTail(m_folder.file("mail.log")); }
    /// Waits until the log contains `text`.
    [[nodiscard]] Result<void> waitForLog(std::string_view text, std::chrono::milliseconds wait);

private:
    explicit Postfix(PostfixOptions options)
        : m_options(std::move(options))
    {
    }
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareQueue();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> launch();

    PostfixOptions m_options;
    Folder m_folder;
    Ca m_ca;
    std::uint16_t m_port = 0;
    Guard m_guard;
    Process m_process;
};

/// Sends `copies` times the same bytes to user@lab.example through Postfix, one session each, and waits until Dovecot
/// has stored them all in INBOX.
[[nodiscard]] Result<void> deliverThroughPostfix(const Postfix &postfix, const Dovecot &dovecot,
                                                 const std::string &user, std::string_view bytes, int copies = 1);

} // namespace onecopy::lab
