// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// Every limit on what a server, a message or a file can make us hold, in one place. Passing one is FaultKind::Limit.
namespace onecopy::limits {

using namespace std::chrono_literals;

// IMAP, SMTP and POP3 on the wire
inline constexpr std::size_t lineBytes = 64 * 1024;           ///< one protocol line without its literals
inline constexpr std::size_t responseBytes = 4 * 1024 * 1024; ///< one whole response with literals that are held
inline constexpr std::size_t headerBytes = 1024 * 1024;       ///< one message header that is held
inline constexpr std::uint64_t messageBytes = 1ULL << 31U;    ///< one message that is streamed into a digest
inline constexpr int parenthesisDepth = 32;                   ///< nesting in a response
inline constexpr std::size_t responseTokens = 200'000;        ///< tokens in one response
inline constexpr std::size_t uidRanges = 1'000'000;           ///< ranges in one UID set
inline constexpr std::size_t mailboxes = 200'000;             ///< mailboxes in one LIST
inline constexpr std::uint32_t mailboxMessages = 20'000'000;  ///< counted in one mailbox that is read
inline constexpr std::size_t capabilities = 512;              ///< words in CAPABILITY
inline constexpr std::size_t replyLines = 512;                ///< lines in one SMTP reply
inline constexpr std::size_t replyBytes = 256 * 1024;         ///< one SMTP reply, or POP3 capabilities, in all
inline constexpr std::size_t popMessages = 1'000'000;         ///< messages in one POP3 mailbox
inline constexpr std::size_t popIdBytes = 512;                ///< one POP3 id (RFC 1939 7 allows 70)
inline constexpr std::size_t challengeBytes = 16 * 1024;      ///< one SASL challenge
inline constexpr int challenges = 16;                         ///< SASL challenges in one login
inline constexpr int scramIterations = 1'000'000;             ///< RFC 5802 i=; more would stall us
inline constexpr std::size_t serverTextBytes = 1000;          ///< of a server's words that are kept in a Fault
inline constexpr std::size_t transcriptBytes = 256 * 1024;    ///< of one connection's transcript

// Time
inline constexpr std::chrono::milliseconds waitSlice = 50ms;  ///< the longest wait that does not look at the stop token
inline constexpr std::chrono::milliseconds connectTime = 30s; ///< name lookup, TCP, TLS and greeting together
inline constexpr std::chrono::milliseconds silence = 60s;     ///< default for the longest silence of a server
inline constexpr int loginTries = 2;                          ///< in one run; more can lock the account
inline constexpr std::chrono::milliseconds finalReply = 600s; ///< RFC 5321 4.5.3.2.6: for the answer to the last dot

// Messages
inline constexpr std::size_t headerFields = 2'000;   ///< fields looked at in one header
inline constexpr std::size_t receivedHops = 100;     ///< hops looked at in one header
inline constexpr std::size_t addresses = 1'000;      ///< addresses looked at in one field
inline constexpr std::size_t fieldBytes = 64 * 1024; ///< one unfolded field
inline constexpr int mimeDepth = 32;                 ///< nested multiparts
inline constexpr std::size_t mimeParts = 1'000;      ///< parts in one message

// Probe mail
inline constexpr int probeMails = 100;                   ///< in one run
inline constexpr int probeRetries = 10;                  ///< of one mail, when a sender is played
inline constexpr std::uint64_t probeBytes = 1ULL << 29U; ///< the largest attachment
inline constexpr std::size_t probeMailboxes = 100;       ///< mailboxes in which probe mail is searched for

// Removal
inline constexpr std::size_t removalBatch = 50; ///< UIDs in one COPY, STORE or EXPUNGE; of UID MOVE see jobs::Mover
inline constexpr std::chrono::hours planLife = std::chrono::hours(24);

} // namespace onecopy::limits
