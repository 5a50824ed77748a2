// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/wire/scriptedserver.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace onecopy::wire {

/// An IMAP server in memory of one mailbox with mail, INBOX if nothing else is said, with the habits of servers that
/// exist. One connection at a time.
class OddServer
{
public:
    struct Habits
    {
        std::string capabilities = "IMAP4rev1 IDLE";
        std::string home = "INBOX"; ///< the mailbox with mail
        int others = 0;             ///< empty mailboxes beside it: "box1" and so on
        bool tellsUidNext = true;
        std::string notifyAnswer = "OK done"; ///< to NOTIFY
        std::string loginAnswer;              ///< instead of OK; for the connections from `refuseFrom` on
        int refuseFrom = 0;
        int byeAfter = -1;      ///< each connection from the third on ends with BYE after so many commands
        std::string openAnswer; ///< to EXAMINE, instead of opening the mailbox
        std::string unreadable; ///< a FETCH with this message in it is refused
        std::string refusal = "NO message is damaged"; ///< then
        bool noise = false;                            ///< unasked responses between all answers
        bool mute = false;                             ///< after NOTIFY nothing is told
        bool silent = false;                           ///< an open mailbox stays as it was
        bool backwards = false;                        ///< FETCH answers come last message first
    };

    explicit OddServer(Habits habits);

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    [[nodiscard]] int connections() const { return m_server->connections(); }
    /// A message arrives.
    void arrive(const std::string &id);
    /// The mailbox is made anew: same messages, other numbers.
    void renumber();
    /// The connection that is open now ends.
    void cut();
    void setHabits(const std::function<void(Habits &)> &change);
    /// When each connection began.
    [[nodiscard]] std::vector<std::chrono::steady_clock::time_point> beginnings();

private:
    struct Message
    {
        std::uint32_t uid;
        std::string id;
    };
    void converse(Peer &peer);
    /// False: the connection is over.
    bool answer(Peer &peer, const std::string &tag, const std::string &rest);
    bool idle(Peer &peer, const std::string &tag);
    bool tellNews(Peer &peer);
    std::string openAnswer();
    std::string openAnswerOfOther();
    std::string listAnswer();
    std::string statusAnswer();
    std::string fetchAnswer(const std::string &set);
    bool login(Peer &peer, const std::string &tag);

    std::mutex m_mutex;
    Habits m_habits;
    std::vector<Message> m_messages;
    std::uint32_t m_next = 1;
    std::uint32_t m_validity = 7;
    std::vector<std::chrono::steady_clock::time_point> m_beginnings;
    int m_cuts = 0;
    // Of the connection:
    bool m_selected = false;
    bool m_notified = false;
    std::size_t m_told = 0;
    int m_cutsBefore = 0; ///< the connection
    std::unique_ptr<ScriptedServer> m_server;
};

} // namespace onecopy::wire
