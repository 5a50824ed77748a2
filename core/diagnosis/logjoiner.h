// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/clientsessions.h"
#include "core/diagnosis/logproof.h"
#include "core/logs/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace onecopy::diagnosis {

/// Joins the events of any number of logs to messages: by Message-ID, by the queue id that a Received field tells, and
/// by queue id, host and time within one file.
/// Bounded: it remembers a fixed number of open queue ids.
class LogJoiner
{
public:
    /// Names that logs have for a message whose Message-ID they do not write, and that Message-ID: see logs/trace.h.
    using Traces = std::map<std::string, std::string, std::less<>>;

    /// `wanted`: Message-IDs (key form) of the groups. REQUIRES: those that `traces` lead to are wanted.
    explicit LogJoiner(std::set<std::string, std::less<>> wanted, Traces traces = {});
    /// Wants every message: for logs that are kept. REQUIRES: takeProofs() is called now and then.
    LogJoiner() = default;

    /// Queue ids of one file say nothing about another one.
    void beginFile();
    void take(const logs::Event &event);
    /// While it is on, events only tell again which queue id is which message: they were counted before.
    void setRecalling(bool on) { m_recalling = on; }

    struct Taken
    {
        std::string messageId; ///< empty: of no message in particular, see anyMessage()
        LogProof proof;
    };
    /// What was counted since the last call; queue ids that are open stay known.
    [[nodiscard]] std::vector<Taken> takeProofs();
    [[nodiscard]] std::size_t messages() const noexcept { return m_proofs.size(); }
    /// Adds what was kept of a log. REQUIRES: the message is wanted, or the id is empty.
    void add(const std::string &messageId, const LogProof &proof);

    [[nodiscard]] const LogProof *proofFor(std::string_view messageId) const;
    /// Filters inside the SMTP session that answered too late, whatever the message was: Postfix names none there.
    [[nodiscard]] const LogProof &anyMessage() const noexcept { return m_any; }
    [[nodiscard]] std::uint64_t joined() const noexcept { return m_joined; }

private:
    struct Open
    {
        std::string messageId; ///< empty: not known yet, or not wanted
        std::string client;
        std::string session; ///< key of m_bySession
        std::string acceptedLine;
        bool queued = false; ///< it was taken over, and waits to be handed on
        QueueAddresses addresses{};
        std::uint64_t number = 0; ///< of its session
    };

    /// The way of one message through one host: a filter or a list server on another host gives back what this host
    /// handed to it. The first client is the one from outside, whatever the host hands to it later.
    struct Passage
    {
        std::string first;                                ///< address of the first client
        std::vector<std::string> relays;                  ///< addresses to which the host handed the message
        std::map<std::string, std::uint32_t> acceptances; ///< from each other address
        std::map<std::string, std::uint32_t> unanswered;  ///< of each relay
        std::set<std::string> queued;                     ///< ids under which it waits there
        std::set<std::string> taken; ///< the same, of servers that name the message when they have taken it over
        std::set<QueueAddresses::Expansion> expansions; ///< of entries in which nothing else led to the address
        std::map<QueueAddresses::Expansion, std::string>
            behind;                    ///< of such that a filter gave back, and that named the address, too
        std::set<std::string> counted; ///< ids that were counted as taken in from outside
    };
    static constexpr std::size_t mostRelays = 16;

    void takeNamed(const logs::Event &event);
    void count(LogProof &proof, const logs::Event &event);
    /// False: it was counted before, out of another log.
    static bool countOnce(LogProof &proof, std::uint32_t LogProof::*of, const logs::Event &event);
    static bool countFor(LogProof &proof, LogProof::Times LogProof::*of, std::string_view user, std::string_view what);
    static void countClient(LogProof &proof, const logs::Event &event);
    void countAgain(const std::vector<ClientSessions::Again> &messages);
    void judgeExpansions(const Open &entry, const std::string &messageId, std::string_view host);
    [[nodiscard]] std::uint32_t LogProof::*unansweredBy(LogProof &proof, const logs::Event &event);
    void waitForAnswer(const logs::Event &event);
    [[nodiscard]] bool isGivenBack(const logs::Event &event, std::string_view messageId, std::string_view client,
                                   LogProof &proof);
    void handedOn(LogProof &proof, const logs::Event &event, std::string_view messageId);
    void namedByNext(LogProof &proof, const logs::Event &event, std::string_view messageId);
    Passage &passage(std::string_view messageId, std::string_view host);
    [[nodiscard]] std::string messageOf(const logs::Event &event) const;
    void accept(LogProof &proof, const logs::Event &event, std::string_view client, std::string_view line);
    [[nodiscard]] bool isOutOfQueue(const logs::Event &event);
    void scan(LogProof &proof, const logs::Event &event);
    void queue(const logs::Event &event);
    void leaveQueue(const logs::Event &event);
    [[nodiscard]] bool isBackInQueue(const logs::Event &event);
    void store(LogProof &proof, const logs::Event &event, std::string_view messageId);
    bool isAgain(const logs::Event &event);
    LogProof *proofOf(const logs::Event &event);
    LogProof *recalled(const logs::Event &event, LogProof &forgotten) const;
    Open &open(std::string_view queueId);

    std::optional<std::set<std::string, std::less<>>> m_wanted; ///< none: all
    Traces m_traces;
    bool m_recalling = false;
    std::map<std::string, LogProof, std::less<>> m_proofs;
    std::unordered_map<std::string, Open> m_open;
    ClientSessions m_sessions;
    std::unordered_map<std::string, std::string> m_bySession; ///< the last wanted message of a client
    /// When it was last taken in, by message, queue id and host: logs of one server overlap, and some write several
    /// lines for one acceptance.
    std::unordered_map<std::string, EpochSeconds> m_takenAt;
    std::unordered_map<std::string, Passage> m_passages; ///< by message and host
    struct Left
    {
        std::string messageId;
        EpochSeconds time = 0;
    };
    /// What the queues were done with, by queue id and host. A spool that was copied back brings it again.
    std::unordered_map<std::string, Left> m_left;
    std::unordered_set<std::string> m_stored; ///< deliveries, and the mailboxes into which each one went
    LogProof m_any;
    std::uint64_t m_joined = 0;
};

} // namespace onecopy::diagnosis
