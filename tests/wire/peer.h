// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::wire {

class Certificate;

/// The server's end of one connection, on plain sockets and OpenSSL. Used by the server's thread. Every wait ends when
/// the server object goes, and after 60 s.
class Peer
{
public:
    Peer(int descriptor, const Certificate *certificate, const std::atomic<bool> &ending);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    /// These bytes as they are; false when the client has gone.
    bool say(std::string_view bytes);
    bool sayLine(std::string_view line) { return say(std::string(line) + "\r\n"); }
    /// A line without its CR LF; none at the end of the connection.
    [[nodiscard]] std::optional<std::string> hearLine();
    /// Exactly so many bytes; fewer at the end of the connection.
    [[nodiscard]] std::string hearBytes(std::size_t count);
    /// The server's side of a handshake; false when it fails.
    bool startTls();
    /// What still comes, until the client has gone.
    std::string hearToEnd();
    /// True when the client sends something or goes within the time.
    [[nodiscard]] bool waitForInput(int milliseconds);
    void close();
    /// All that came from the client so far, decrypted.
    [[nodiscard]] const std::string &heard() const noexcept { return m_all; }

private:
    class Tls;
    [[nodiscard]] bool readSome();
    [[nodiscard]] bool waitFor(short events, int milliseconds) const;

    int m_descriptor;
    const Certificate *m_certificate;
    const std::atomic<bool> &m_ending;
    std::unique_ptr<Tls> m_tls;
    std::string m_buffer;
    std::string m_all;
};

} // namespace onecopy::wire
