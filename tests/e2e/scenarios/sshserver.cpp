// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/sshserver.h"

#include "core/base/clock.h"
#include "tests/lab/loopback.h"

#include <sys/stat.h>

namespace onecopy::e2e {

namespace {

using namespace std::chrono_literals;

/// Where sshd shuts its unprivileged part in; Debian makes it when the service is started.
constexpr const char *emptyFolder = "/run/sshd";

} // namespace

bool SshServer::available()
{
    return !lab::findProgram("sshd").empty() && !lab::findProgram("ssh").empty() &&
           !lab::findProgram("ssh-keygen").empty();
}

Result<std::unique_ptr<SshServer>> SshServer::start()
{
    std::unique_ptr<SshServer> server(new SshServer);
    auto step = server->prepare();
    if (step)
        step = server->launch();
    if (!step)
        return passOn(step);
    return server;
}

SshServer::~SshServer()
{
    m_line.reset();
    m_process.stop(5s);
}

Result<void> SshServer::makeKey(const std::string &name) const
{
    lab::Command command;
    command.program = lab::findProgram("ssh-keygen");
    command.arguments = {"-q", "-t", "ed25519", "-N", "", "-f", m_folder.file(name)};
    command.environment = lab::plainEnvironment();
    auto made = lab::runTool(command);
    if (!made)
        return passOn(made);
    return made->status == 0 ? Result<void>() : fail(FaultKind::Internal, "ssh-keygen", made->output);
}

Result<void> SshServer::prepare()
{
    auto folder = lab::Folder::temporary();
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    auto ports = lab::freePorts(1);
    if (!ports)
        return passOn(ports);
    m_port = ports->front();
    auto line = lab::FaultProxy::start(m_port);
    if (!line)
        return passOn(line);
    m_line = std::move(*line);
    for (const char *name : {"hostkey", "loginkey", "otherkey"}) {
        if (auto made = makeKey(name); !made)
            return made;
    }
    if (auto known = knowHostKey("hostkey"); !known)
        return known;
    ::mkdir(emptyFolder, 0755);
    const std::string settings =
        "Port " + std::to_string(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + m_folder.file("hostkey") +
        "\nAuthorizedKeysFile " + m_folder.file("loginkey.pub") +
        "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
        "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\nLogLevel VERBOSE\n";
    if (auto written = lab::writeFile(m_folder.file("sshd_config"), settings, nullptr, 0600); !written)
        return written;
    return writeClient();
}

Result<void> SshServer::knowHostKey(const std::string &name) const
{
    return lab::writeFile(m_folder.file("known_hosts"), "[127.0.0.1]:" + std::to_string(m_line->port()) + " " +
                                                            lab::readTail(m_folder.file(name + ".pub")));
}

Result<void> SshServer::forgetHostKey() const
{
    return knowHostKey("otherkey");
}

Result<void> SshServer::writeClient() const
{
    const std::string settings =
        std::string("Host ") + host + "\n  HostName 127.0.0.1\n  Port " + std::to_string(m_line->port()) +
        "\n  User root\n  IdentitiesOnly yes\n  IdentityFile " + m_folder.file("loginkey") + "\n  UserKnownHostsFile " +
        m_folder.file("known_hosts") + "\n  GlobalKnownHostsFile /dev/null\n";
    if (auto written = lab::writeFile(m_folder.file("ssh_config"), settings, nullptr, 0600); !written)
        return written;
    if (auto made = lab::makeFolder(clientFolder()); !made)
        return made;
    return lab::writeFile(clientFolder() + "/ssh",
                          "#!/bin/sh\nexec " + lab::findProgram("ssh") + " -F '" + m_folder.file("ssh_config") +
                              "' \"$@\"\n",
                          nullptr, 0755);
}

Result<void> SshServer::launch()
{
    lab::Command command;
    command.program = lab::findProgram("sshd"); // it wants to be called by its whole path
    command.arguments = {"-D", "-e", "-f", m_folder.file("sshd_config")};
    command.environment = lab::plainEnvironment();
    command.outputFile = m_folder.file("log");
    auto process = lab::Process::start(command);
    if (!process)
        return passOn(process);
    m_process = std::move(*process);
    const Deadline deadline = Deadline::in(60s);
    while (true) {
        const auto greeting = lab::greetingOf(m_port, deadline);
        if (greeting && greeting->starts_with("SSH-2.0"))
            return {};
        if (m_process.waitForEnd(20ms) || deadline.passed())
            return fail(FaultKind::ServerUnavailable, "lab sshd", "it did not greet", logText());
    }
}

} // namespace onecopy::e2e
