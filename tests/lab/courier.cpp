// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/courier.h"

#include "core/base/text.h"
#include "tests/lab/loopback.h"
#include "tests/lab/unpacked.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace onecopy::lab {

using namespace std::chrono_literals;
bool Courier::available()
{
    return !unpackedFile("usr/bin/imapd").empty() && !unpackedFile("usr/sbin/couriertcpd").empty() &&
           !unpackedFile("usr/libexec/gam_server").empty();
}

Result<std::unique_ptr<Courier>> Courier::start(int mostConnections)
{
    std::unique_ptr<Courier> lab(new Courier);
    auto step = lab->prepare();
    if (step)
        step = lab->startMonitor();
    if (step)
        step = lab->startServer(mostConnections);
    if (!step)
        return passOn(step);
    return lab;
}

Courier::~Courier()
{
    m_server.killGroup();
    m_monitor.killGroup();
    m_guard.dismiss();
}

Result<void> Courier::prepare()
{
    auto identity = serverIdentity();
    if (!identity)
        return passOn(identity);
    m_identity = *identity;
    auto folder = Folder::temporary();
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    auto guard = Guard::start(m_folder.path());
    if (!guard)
        return passOn(guard);
    m_guard = std::move(*guard);
    for (const char *name : {"home", "home/Maildir", "home/Maildir/cur", "home/Maildir/new", "home/Maildir/tmp"}) {
        if (auto made = makeFolder(m_folder.file(name), &m_identity); !made)
            return made;
    }
    return {};
}

Result<void> Courier::startMonitor()
{
    // imapd finds it by this name, and would else start one of the system's.
    m_monitorName = m_folder.path().substr(m_folder.path().rfind('/') + 1);
    Command command;
    command.program = unpackedFile("usr/libexec/gam_server");
    command.arguments = {"--notimeout", m_monitorName};
    command.environment = unpackedEnvironment();
    command.runAs = m_identity;
    command.outputFile = m_folder.file("monitor.out");
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    m_monitor = std::move(*process);
    m_guard.watch(m_monitor.pid());
    return {};
}

Result<void> Courier::startServer(int mostConnections)
{
    auto ports = freePorts(1);
    if (!ports)
        return passOn(ports);
    m_port = ports->front();
    Command command;
    command.program = unpackedFile("usr/sbin/couriertcpd");
    command.arguments = {"-address=127.0.0.1",
                         "-maxprocs=40",
                         "-maxperip=" + std::to_string(mostConnections),
                         "-nodnslookup",
                         "-noidentlookup",
                         std::to_string(m_port),
                         unpackedFile("usr/bin/imapd"),
                         m_folder.file("home/Maildir")};
    command.environment = unpackedEnvironment();
    for (const char *setting :
         {"IMAP_USELOCKS=1", "IMAP_ENHANCEDIDLE=0", "IMAP_KEYWORDS=1", "IMAP_IDLE_TIMEOUT=60",
          "IMAP_CAPABILITY=IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT SORT QUOTA IDLE"})
        command.environment.emplace_back(setting);
    command.environment.push_back("HOME=" + m_folder.file("home"));
    command.environment.push_back("MAILDIR=" + m_folder.file("home/Maildir"));
    command.environment.push_back("GAM_CLIENT_ID=" + m_monitorName);
    command.runAs = m_identity;
    command.outputFile = m_folder.file("server.out");
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    m_server = std::move(*process);
    m_guard.watch(m_server.pid());
    return waitForGreeting();
}

Result<void> Courier::waitForGreeting()
{
    const Deadline deadline = Deadline::in(20s);
    while (true) {
        const auto greeting = greetingOf(m_port, deadline);
        if (greeting && greeting->starts_with("* PREAUTH"))
            return {};
        if (m_server.waitForEnd(20ms) || deadline.passed())
            return fail(FaultKind::ServerUnavailable, "lab courier", "it did not greet",
                        printable(readTail(m_folder.file("server.out"), 2000), 2000));
    }
}

Result<void> Courier::deliver(std::string_view bytes)
{
    // In a maildir lines end as in every text file of the system.
    std::string text(bytes);
    std::erase(text, '\r');
    const std::string name = "1795000000." + std::to_string(++m_delivered) + ".lab";
    const std::string temporary = m_folder.file("home/Maildir/tmp/" + name);
    if (auto written = writeFile(temporary, text, &m_identity); !written)
        return written;
    if (std::rename(temporary.c_str(), m_folder.file("home/Maildir/new/" + name).c_str()) != 0)
        return fail(FaultKind::File, "lab courier", std::strerror(errno));
    return {};
}

} // namespace onecopy::lab
