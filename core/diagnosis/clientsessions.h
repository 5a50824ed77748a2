// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/logs/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace onecopy::diagnosis {

/// For which addresses a queue delivered one entry, and how often.
struct QueueAddresses
{
    /// An alias, and the address to which it led.
    using Expansion = std::pair<std::string, std::string>;

    std::map<std::string, std::pair<EpochSeconds, std::size_t>> first; ///< for each: when, and a hash of that line
    std::set<std::string> aliases;               ///< that the client named, and that led to others
    std::map<Expansion, std::string> expansions; ///< to which they led, and the line of that
    std::uint32_t direct = 0;                    ///< deliveries for addresses to which no alias led
    std::uint32_t again = 0;                     ///< of these, for an address that had it already
    bool many = false;                           ///< there were more than are kept
    std::string address;                         ///< one of those that had it again
    std::string line;                            ///< of that

    /// Postfix delivers once for each address, and names the one from which an alias led there. Lines that are the same
    /// to the last letter are one line that stands twice.
    void count(const logs::Event &event);
};

/// How many addresses a client named in a session, and for how many the queue delivered its messages in the end. Either
/// may be told first.
///
/// A client that names one address twice gets two deliveries for it, as one for which a setting adds it (always_bcc,
/// sender_bcc_maps, recipient_bcc_maps, BCC in header_checks): a gateway does that whose aliases lead there. So it
/// counts whether the session's messages had more addresses than the client had named, and enough for all that came
/// again.
class ClientSessions
{
public:
    struct Again
    {
        std::string messageId;
        std::string address;
        std::string line;
        std::uint32_t times = 0;
    };

    /// A message was taken in; `session` names the session that goes on. Returns the number of that session.
    std::uint64_t take(const std::string &session);
    /// The queue is done with a message of session `number`. Both return what a setting has added, once it is known.
    [[nodiscard]] std::vector<Again> leave(std::uint64_t number, const QueueAddresses &sent,
                                           const std::string &messageId);
    [[nodiscard]] std::vector<Again> end(const std::string &session, const logs::Event &event);

private:
    struct Session
    {
        std::optional<std::uint32_t> named; ///< it has ended
        std::uint32_t messagesTaken = 0;
        std::uint32_t waiting = 0; ///< messages that the queue is not done with
        std::uint32_t delivered = 0;
        std::uint32_t again = 0;
        bool many = false; ///< there were more than are kept
        std::vector<Again> messages;
    };

    [[nodiscard]] std::vector<Again> judge(std::uint64_t number);

    std::unordered_map<std::uint64_t, Session> m_sessions;
    std::unordered_map<std::string, std::uint64_t> m_numbers; ///< of those that go on
    std::uint64_t m_last = 0;
};

} // namespace onecopy::diagnosis
