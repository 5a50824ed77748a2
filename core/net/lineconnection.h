// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/net/channel.h"
#include "core/net/lineframer.h"
#include "core/net/tlspolicy.h"
#include "core/net/transcript.h"
#include "core/net/waitsign.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace onecopy::net {

class ServerChannel;

/// What SMTP, POP3 and ManageSieve have in common below their commands: lines both ways over a `Channel`, a transcript, the longest
/// silence, STARTTLS, and one end: after any fault, or die(), every later call fails with ConnectionLost. One thread.
class LineConnection
{
public:
    /// `security` is that of the endpoint: a channel that is not one of ours counts as protected when it says so.
    LineConnection(std::unique_ptr<Channel> channel, Security security, std::chrono::milliseconds silence,
                   const Secret &secret, std::stop_token stop);

    /// The next line, by `deadline` and within the allowed silence. It is not in the transcript yet.
    [[nodiscard]] Result<std::string> readLine(Deadline deadline);
    /// As readLine(), but only `deadline` bounds the wait: for answers that may rightly take longer than a silence.
    [[nodiscard]] Result<std::string> readLinePatiently(Deadline deadline);
    /// Exactly so many bytes behind the last line. REQUIRES: `count` is bounded by the caller.
    [[nodiscard]] Result<std::string> readBytes(std::size_t count, Deadline deadline);
    /// True when a line, or a part of one, is there already. Waits for nothing.
    [[nodiscard]] Result<bool> somethingCame();
    /// What came behind the last line, also after the end of the connection.
    [[nodiscard]] std::string_view buffered() const noexcept { return m_framer.buffered(); }
    /// A command; the transcript shows `shown`.
    [[nodiscard]] Result<void> writeLine(std::string_view line, std::string_view shown, Deadline deadline);
    /// Bytes that are not in the transcript.
    [[nodiscard]] Result<void> write(std::string_view bytes, Deadline deadline);

    /// After the server has agreed: refuses bytes that came too early (FaultKind::InjectedPlaintext), does the
    /// handshake, and forgets all that was read.
    [[nodiscard]] Result<void> startTls(Deadline deadline, std::optional<CertificateInfo> *rejected);
    [[nodiscard]] bool encrypted() const;
    [[nodiscard]] TlsInfo tlsInfo() const;
    [[nodiscard]] std::optional<CertificateInfo> certificate() const;

    /// Ends the connection for this reason.
    tl::unexpected<Fault> die(Fault fault);
    /// Closes at once, without a word: the other side sees that we have gone.
    void drop();
    [[nodiscard]] bool alive() const noexcept { return m_channel != nullptr; }

    /// While the connection is in clear but will not stay so, the server's words are nobody's: they are not kept.
    void setUnprotected(bool on) noexcept { m_unprotected = on; }
    [[nodiscard]] bool unprotected() const noexcept { return m_unprotected; }
    void noteReceived(std::string_view shown);
    void noteSent(std::string_view shown) { m_transcript.sent(shown); }
    [[nodiscard]] std::string transcript() const { return m_transcript.text(); }

    void setWaitSign(std::shared_ptr<WaitSign> sign) { m_waits = std::move(sign); }
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    [[nodiscard]] std::chrono::milliseconds silence() const noexcept { return m_silence; }

private:
    std::unique_ptr<Channel> m_channel; ///< none: ended
    ServerChannel *m_socket = nullptr;  ///< m_channel, when it is one of ours
    Security m_security;
    std::chrono::milliseconds m_silence;
    std::stop_token m_stop;
    std::shared_ptr<WaitSign> m_waits; ///< may be null
    LineFramer m_framer;
    Transcript m_transcript;
    bool m_unprotected = false;
};

} // namespace onecopy::net
