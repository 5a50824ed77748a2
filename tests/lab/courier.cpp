// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/courier.h"

#include "tests/lab/loopback.h"
#include "tests/lab/unpacked.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace onecopy::lab {
namespace {

using namespace std::chrono_literals;

/// Moves what is there; false at the end of either side.
bool move(int from, int to)
{
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t now = ::send(to, buffer.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (now < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        if (now < 0) {
            pollfd entry{to, POLLOUT, 0};
            (void)::poll(&entry, 1, 50);
        }
        sent += std::max<ssize_t>(now, 0);
    }
    return got > 0;
}

} // namespace

bool Courier::available()
{
    return !unpackedFile("usr/bin/imapd").empty() && !unpackedFile("usr/libexec/gam_server").empty();
}

Result<std::unique_ptr<Courier>> Courier::start()
{
    std::unique_ptr<Courier> lab(new Courier);
    auto step = lab->prepare();
    if (step)
        step = lab->startMonitor();
    if (step)
        step = lab->listenOn();
    if (!step)
        return passOn(step);
    Courier *self = lab.get();
    lab->m_thread = std::jthread([self](const std::stop_token &stop) { self->serve(stop); });
    return lab;
}

Courier::~Courier()
{
    m_thread = {};
    m_sessions.clear();
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

Result<void> Courier::listenOn()
{
    auto ports = freePorts(1);
    if (!ports)
        return passOn(ports);
    m_port = ports->front();
    m_listener = Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    (void)::setsockopt(m_listener.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(m_listener.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listener.get(), 64) != 0)
        return fail(FaultKind::Internal, "lab courier", std::strerror(errno));
    return {};
}

void Courier::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd entry{m_listener.get(), POLLIN, 0};
        if (::poll(&entry, 1, 50) <= 0)
            continue;
        Fd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (client.valid())
            greet(std::move(client));
    }
}

void Courier::greet(Fd client)
{
    Command command;
    // What it tells its log must not come between its answers.
    command.program = "/bin/sh";
    command.arguments = {"-c", "exec \"$0\" \"$1\" 2>>\"$2\"", unpackedFile("usr/bin/imapd"),
                         m_folder.file("home/Maildir"), m_folder.file("home/log")};
    command.environment = unpackedEnvironment();
    for (const char *setting :
         {"TCPREMOTEIP=127.0.0.1", "IMAP_USELOCKS=1", "IMAP_ENHANCEDIDLE=0", "IMAP_KEYWORDS=1", "IMAP_IDLE_TIMEOUT=60",
          "IMAP_CAPABILITY=IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT SORT QUOTA IDLE"})
        command.environment.emplace_back(setting);
    command.environment.push_back("HOME=" + m_folder.file("home"));
    command.environment.push_back("MAILDIR=" + m_folder.file("home/Maildir"));
    command.environment.push_back("GAM_CLIENT_ID=" + m_monitorName);
    command.runAs = m_identity;
    command.pipes = true;
    auto imapd = Process::start(command);
    if (!imapd)
        return;
    m_guard.watch(imapd->pid());
    Session &session = m_sessions.emplace_back();
    session.client = std::move(client);
    session.imapd = std::move(*imapd);
    session.thread = std::jthread([&session](const std::stop_token &stop) { relay(session, stop); });
}

void Courier::relay(Session &session, const std::stop_token &stop)
{
    for (bool open = true; open && !stop.stop_requested();) {
        std::array<pollfd, 2> entries{{{session.client.get(), POLLIN, 0}, {session.imapd.channel(), POLLIN, 0}}};
        if (::poll(entries.data(), entries.size(), 50) <= 0)
            continue;
        if (entries[0].revents != 0)
            open = move(session.client.get(), session.imapd.channel());
        if (open && entries[1].revents != 0)
            open = move(session.imapd.channel(), session.client.get());
    }
    session.client.reset();
    session.imapd.killGroup();
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
