// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/folder.h"
#include "tests/lab/process.h"

#include <memory>
#include <string>

namespace onecopy::e2e {

/// A private sshd on loopback with a host key and a login key of its own, behind a line that can be cut, and a folder
/// with an `ssh` that knows it: the system's, with a configuration file of the test, as everybody has one in ~/.ssh.
class SshServer
{
public:
    /// The host, in ssh's configuration.
    static constexpr const char *host = "lab-server";

    [[nodiscard]] static bool available();
    [[nodiscard]] static Result<std::unique_ptr<SshServer>> start();
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    /// To be put in front of PATH.
    [[nodiscard]] std::string clientFolder() const { return m_folder.file("client"); }
    [[nodiscard]] lab::FaultProxy &line() { return *m_line; }
    /// From now on the client knows another key for this host.
    [[nodiscard]] Result<void> forgetHostKey() const;
    [[nodiscard]] std::string logText() const { return lab::readTail(m_folder.file("log")); }

private:
    SshServer() = default;
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> makeKey(const std::string &name) const;
    [[nodiscard]] Result<void> writeClient() const;
    [[nodiscard]] Result<void> knowHostKey(const std::string &name) const;
    [[nodiscard]] Result<void> launch();

    lab::Folder m_folder;
    std::uint16_t m_port = 0;
    std::unique_ptr<lab::FaultProxy> m_line;
    lab::Process m_process;
};

} // namespace onecopy::e2e
