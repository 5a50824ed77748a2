// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/ownhosts.h"
#include "core/logs/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace onecopy::diagnosis {

/// What logs say of one message. Counts of events; the lines that prove something word for word.
struct LogProof
{
    static constexpr std::size_t mostLines = 8;
    static constexpr std::size_t mostHosts = 8;
    static constexpr std::size_t longestLine = 600;

    /// Times it was taken over from outside, by the host that did so most often: a message passes several hosts that
    /// write a log. What a content filter gave back is not counted.
    std::uint32_t accepted = 0;
    std::map<std::string, std::uint32_t> acceptedBy; ///< of each host, in lower case, at most mostHosts
    std::uint32_t ackLost = 0;                       ///< a sender got no answer to the last dot
    std::uint32_t filterLost = 0;                    ///< the same between our own queue and a filter on this host
    std::uint32_t backendLost = 0;                   ///< the same between our own queue and the mailbox server
    std::uint32_t clientLeft = 0;
    std::uint32_t filterLate = 0;
    std::uint32_t milterLate = 0; ///< the same, of a milter
    std::uint32_t discarded = 0;
    std::uint32_t loopStopped = 0;
    std::uint32_t expanded = 0;
    std::uint32_t suppressed = 0;
    std::uint32_t resubmitted = 0;
    std::uint32_t safetyCopies = 0; ///< shadow copies, and what a safety net gave back
    std::uint32_t retriedLocally = 0;
    std::uint32_t delivered = 0;
    /// Deliveries into mailboxes that a mailbox server wrote down, of the user who has most of them. What one delivery
    /// put into further mailboxes is counted as expanded.
    std::uint32_t stored = 0;
    std::map<std::string, std::uint32_t> storedFor; ///< of each user, in lower case, at most mostHosts; then of nobody
    std::uint32_t clientSaved = 0;                  ///< a mail program saved or copied it
    std::uint32_t clientExpunged = 0;
    EpochSeconds oldest = 0;        ///< time of the first event that was counted, as far as the log tells
    EpochSeconds newest = 0;        ///< and of the last one
    std::vector<std::string> lines; ///< valid UTF-8

    struct Count
    {
        const char *name; ///< as logs are kept
        std::uint32_t LogProof::*of;
    };
    /// Every count above but those of hosts.
    [[nodiscard]] static std::span<const Count> counts() noexcept;

    /// The counts of both, the first lines of both.
    void add(const LogProof &other);
    void addAccepted(std::string_view host, std::uint32_t times);
    void addStored(std::string_view user, std::uint32_t times);
    /// Nobody got it more than once. False also where it went to too many to be sure, or to several at once.
    [[nodiscard]] bool isStoredOnce() const noexcept;
    /// As far as that was counted, and is not the proof of somebody else.
    void takeAccepted(std::string_view host, std::uint32_t times);
    void sawAt(EpochSeconds time);
    /// Does what the log tells lie within these times? Also where it does not tell.
    [[nodiscard]] bool isWithin(EpochSeconds from, EpochSeconds to) const noexcept;
};

/// Joins the events of any number of logs to messages: by Message-ID, and by queue id, host and time within one file.
/// Bounded: it remembers a fixed number of open queue ids.
class LogJoiner
{
public:
    /// `wanted`: Message-IDs (key form) of the groups.
    explicit LogJoiner(std::set<std::string, std::less<>> wanted);
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
        std::string acceptedLine;
    };

    /// The way of one message through one host: a filter or a list server on another host gives back what this host
    /// handed to it. The first client is the one from outside, whatever the host hands to it later.
    struct Passage
    {
        std::string first;                                ///< address of the first client
        std::vector<std::string> relays;                  ///< addresses to which the host handed the message
        std::map<std::string, std::uint32_t> acceptances; ///< from each other address
        std::map<std::string, std::uint32_t> unanswered;  ///< of each relay
    };
    static constexpr std::size_t mostRelays = 16;

    void count(LogProof &proof, const logs::Event &event);
    void countUnanswered(LogProof &proof, const logs::Event &event);
    [[nodiscard]] bool isGivenBack(const logs::Event &event, std::string_view messageId, std::string_view client,
                                   LogProof &proof);
    void handedOn(LogProof &proof, const logs::Event &event, std::string_view messageId);
    Passage &passage(std::string_view messageId, std::string_view host);
    [[nodiscard]] std::string messageOf(const logs::Event &event) const;
    void accept(LogProof &proof, const logs::Event &event, std::string_view client, std::string_view line);
    void store(LogProof &proof, const logs::Event &event, std::string_view messageId);
    bool isAgain(const logs::Event &event);
    LogProof *proofOf(const logs::Event &event);
    LogProof *recalled(const logs::Event &event, LogProof &forgotten) const;
    Open &open(std::string_view queueId);

    std::optional<std::set<std::string, std::less<>>> m_wanted; ///< none: all
    bool m_recalling = false;
    std::map<std::string, LogProof, std::less<>> m_proofs;
    std::unordered_map<std::string, Open> m_open;
    std::unordered_map<std::string, std::string> m_byClient; ///< the last wanted message of a client
    /// When it was last taken in, by message, queue id and host: logs of one server overlap, and some write several
    /// lines for one acceptance.
    std::unordered_map<std::string, EpochSeconds> m_takenAt;
    std::unordered_map<std::string, Passage> m_passages; ///< by message and host
    std::unordered_set<std::string> m_stored;            ///< deliveries, and the mailboxes into which each one went
    LogProof m_any;
    std::uint64_t m_joined = 0;
};

} // namespace onecopy::diagnosis
