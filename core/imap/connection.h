// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/base/secret.h"
#include "core/imap/framer.h"
#include "core/imap/parser.h"
#include "core/net/channel.h"
#include "core/net/lastheard.h"
#include "core/net/transcript.h"
#include "core/net/waitsign.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace onecopy::imap {

/// The responses of one session over a channel, with its transcript and its end: after the first fault of the transport
/// or the protocol nothing is read or written any more. One thread.
class Connection
{
public:
    enum class Incoming { Response, BodyBegins, BodyPiece };

    Connection(std::unique_ptr<net::Channel> channel, std::chrono::milliseconds silence, const Secret &secret);

    /// Waits for the next response, or part of a streamed body, until `deadline`, and for no single byte longer than
    /// the silence that is allowed.
    [[nodiscard]] Result<Incoming> next(Deadline deadline);
    /// Of the last Response, and of the last BodyBegins as far as it goes. Lives until the next call of anything here.
    [[nodiscard]] Response &response() noexcept { return *m_response; }
    [[nodiscard]] std::string_view piece() const noexcept { return m_framer.piece(); }
    /// True when next() has something to begin with; false at the deadline or on `stop`, which end nothing.
    [[nodiscard]] Result<bool> waitForIncoming(Deadline deadline, const std::stop_token &stop);

    [[nodiscard]] Result<void> write(std::string_view bytes, Deadline deadline);
    void noteSent(std::string_view shown) { m_transcript.sent(shown); }
    void noteReceived(std::string_view shown) { m_transcript.received(shown); }

    /// Ends the session for this reason.
    tl::unexpected<Fault> die(Fault fault);
    [[nodiscard]] bool alive() const noexcept { return m_alive; }

    void streamBodies(bool on) noexcept { m_framer.streamBodies(on); }
    void bareLineFeeds(bool on) noexcept { m_framer.bareLineFeeds(on); }
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    [[nodiscard]] const std::stop_token &stop() const noexcept { return m_stop; }
    void setWaitSign(std::shared_ptr<net::WaitSign> sign) { m_waits = std::move(sign); }
    /// While the connection is in clear but will not stay so, the server's words are nobody's: they are not kept.
    void setUnprotected(bool on) noexcept { m_unprotected = on; }
    /// Bytes wait that no response has used.
    [[nodiscard]] bool hasBuffered() const noexcept { return m_framer.hasBuffered(); }
    [[nodiscard]] std::string_view buffered() const noexcept { return m_framer.buffered(); }
    /// From here on the channel carries a deflate stream (RFC 4978). REQUIRES: hasBuffered() is false.
    void compress();
    [[nodiscard]] std::uint64_t receivedBytes() const noexcept { return m_received; }
    /// All the time that was spent on waiting for them.
    [[nodiscard]] std::chrono::steady_clock::duration waitedTime() const noexcept { return m_waited; }
    /// Forgets everything that was read: what follows is a new conversation.
    void restart();
    [[nodiscard]] net::Channel &channel() noexcept { return *m_channel; }
    [[nodiscard]] std::string transcript() const { return m_transcript.text(); }
    /// Responses to FETCH are not in the transcript one by one.
    [[nodiscard]] std::chrono::milliseconds silence() const noexcept { return m_silence; }

private:
    [[nodiscard]] Result<Framer::Step> advance(Deadline deadline);
    [[nodiscard]] Result<void> readMore(Deadline deadline);
    void keepInTranscript();

    std::unique_ptr<net::Channel> m_channel;
    std::chrono::milliseconds m_silence;
    net::LastHeard m_heard;
    std::stop_token m_stop;
    std::shared_ptr<net::WaitSign> m_waits; ///< may be null
    Framer m_framer;
    Parser m_parser;
    Response *m_response = nullptr;
    std::optional<Framer::Step> m_pending; ///< found by waitForIncoming()
    net::Transcript m_transcript;
    std::uint64_t m_received = 0;
    std::chrono::steady_clock::duration m_waited{};
    bool m_alive = true;
    bool m_unprotected = false;
};

} // namespace onecopy::imap
