// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/wire/certificate.h"
#include "tests/wire/peer.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace onecopy::wire {

enum class Start { Clear, Tls };

/// Listens on a free port of 127.0.0.1 and holds one conversation after another, on a thread of its own. Behind the
/// conversation it listens until the client has gone. Shares no code with the product.
class ScriptedServer
{
public:
    using Talk = std::function<void(Peer &)>;

    /// Plays this dialogue (see script.h) with every client that comes.
    explicit ScriptedServer(std::string script, Start start = Start::Clear, const Certificate *certificate = nullptr);
    /// Anything else, in code.
    explicit ScriptedServer(Talk talk, Start start = Start::Clear, const Certificate *certificate = nullptr);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return m_port; }
    [[nodiscard]] int connections() const noexcept { return m_connections; }
    /// Ends the conversation and gives the first deviation from the script; empty when there was none.
    [[nodiscard]] std::string finish();
    /// Ends the conversation and gives everything that clients sent, decrypted.
    [[nodiscard]] std::string heard();

private:
    void serve();
    void converse(int descriptor);
    void endConversation();
    void note(const std::string &deviation);

    Talk m_talk;
    Start m_start;
    const Certificate *m_certificate;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_ending = false; ///< breaks every wait
    std::atomic<bool> m_last = false;   ///< takes no further client
    std::mutex m_mutex;
    std::string m_deviation;
    std::string m_heard;
    std::thread m_thread;
};

} // namespace onecopy::wire
