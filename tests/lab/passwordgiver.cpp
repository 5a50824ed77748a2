// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/passwordgiver.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace onecopy::lab {
namespace {

/// A counted string: two bytes of length, most significant first.
bool readString(int client, std::string &out)
{
    std::array<unsigned char, 2> length{};
    if (::recv(client, length.data(), length.size(), MSG_WAITALL) != 2)
        return false;
    out.resize(static_cast<std::size_t>(length[0]) * 256 + length[1]);
    return out.empty() || ::recv(client, out.data(), out.size(), MSG_WAITALL) == static_cast<ssize_t>(out.size());
}

} // namespace

Result<std::unique_ptr<PasswordGiver>> PasswordGiver::start(const std::string &socketPath,
                                                            std::map<std::string, std::string> passwords)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof address.sun_path)
        return fail(FaultKind::File, "lab passwords", "the path is too long for a socket");
    std::memcpy(address.sun_path, socketPath.c_str(), socketPath.size() + 1);
    Fd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (::bind(listener.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::chmod(socketPath.c_str(), 0777) != 0 || ::listen(listener.get(), 64) != 0)
        return fail(FaultKind::File, "lab passwords " + socketPath, std::strerror(errno));
    return std::unique_ptr<PasswordGiver>(new PasswordGiver(std::move(listener), std::move(passwords)));
}

PasswordGiver::PasswordGiver(Fd listener, std::map<std::string, std::string> passwords)
    : m_listener(std::move(listener))
    , m_passwords(std::move(passwords))
    , m_thread([this](const std::stop_token &stop) { serve(stop); })
{
}

PasswordGiver::~PasswordGiver() = default;

void PasswordGiver::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd entry{m_listener.get(), POLLIN, 0};
        if (::poll(&entry, 1, 50) <= 0)
            continue;
        const Fd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const timeval patience{5, 0};
        (void)::setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (client.valid())
            answer(client.get());
    }
}

void PasswordGiver::answer(int client) const
{
    // User, password, service, realm.
    std::array<std::string, 4> asked;
    for (std::string &part : asked) {
        if (!readString(client, part))
            return;
    }
    const auto known = m_passwords.find(asked[0]);
    const std::string word = known != m_passwords.end() && known->second == asked[1] ? "OK" : "NO";
    const std::string reply = std::string("\0\x02", 2) + word;
    (void)::send(client, reply.data(), reply.size(), MSG_NOSIGNAL);
}

} // namespace onecopy::lab
