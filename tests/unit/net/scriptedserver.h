// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>

namespace onecopy::testing {

/// The server's end of one connection, on plain sockets of the operating system.
class Peer
{
public:
    explicit Peer(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    void say(std::string_view bytes) const; ///< until all is sent or the client has gone
    [[nodiscard]] std::string hear() const; ///< some bytes; empty at the end
    [[nodiscard]] std::string hearUntil(std::string_view mark) const;
    void waitForEnd() const;                ///< until the client has gone
    void reset() const;                     ///< the next close sends RST instead of FIN
    void relayTo(std::uint16_t port) const; ///< to a server on 127.0.0.1, until either side ends
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Listens on a free port of 127.0.0.1 and runs `talk` for one connection after the other, on a thread of its own.
class ScriptedServer
{
public:
    explicit ScriptedServer(std::function<void(const Peer &)> talk);
    ~ScriptedServer();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void run(const std::function<void(const Peer &)> &talk);
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_current = -1;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

/// A port of 127.0.0.1 where nobody listens.
[[nodiscard]] std::uint16_t unusedPort();

} // namespace onecopy::testing
