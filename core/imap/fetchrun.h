// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/heldanswers.h"
#include "core/imap/session.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace onecopy::imap {

/// The UIDs that one command has been answered for. Answers mostly come in ascending order and cost nothing then.
class AnsweredUids
{
public:
    /// False when `uid` was there already.
    [[nodiscard]] bool add(Uid uid);
    [[nodiscard]] bool contains(Uid uid) const;
    /// How many came out of order; the caller bounds it.
    [[nodiscard]] std::size_t late() const noexcept { return m_late.size(); }

private:
    UidSet m_ascending;
    std::uint32_t m_highest = 0;
    std::unordered_set<std::uint32_t> m_late;
};

/// One Client::fetch(): several UID FETCH commands on the way at once, their answers attributed by UID.
class FetchRun
{
public:
    FetchRun(Client::Session &session, const FetchItems &items, FetchSink &sink)
        : m_session(session)
        , m_items(items)
        , m_sink(sink)
        , m_wanted(partsOf(items))
    {
    }
    [[nodiscard]] Result<void> run(std::span<const UidSet> sets);
    /// For a command of commandFor() that was sent already, and nothing but whose answers comes before its tagged end.
    [[nodiscard]] Result<void> runSent(const std::string &tag, const UidSet &uids);
    [[nodiscard]] Command commandFor(const UidSet &uids) const;

private:
    struct Asked
    {
        std::string tag;
        UidSet uids;
        AnsweredUids answered;
    };

    [[nodiscard]] static unsigned partsOf(const FetchItems &items) noexcept;
    [[nodiscard]] Result<void> conclude();
    [[nodiscard]] Result<void> sendAhead();
    [[nodiscard]] Result<void> drain();
    [[nodiscard]] Result<void> take(Response &response);
    [[nodiscard]] Result<void> finish(const Response &response);
    [[nodiscard]] Result<void> answer(Response &response, Asked &asked);
    [[nodiscard]] Result<void> checkOrder(const FetchedMessage &fetched);
    [[nodiscard]] Result<void> beginBody(const FetchedMessage &fetched);
    [[nodiscard]] Result<void> giveBody(std::string_view bytes);
    [[nodiscard]] Result<void> deliver(const FetchedMessage &fetched);
    [[nodiscard]] unsigned missing(unsigned parts) const noexcept { return m_wanted & ~parts; }
    [[nodiscard]] Result<void> hold(const Response &response);
    [[nodiscard]] Result<void> keepNews(const Response &response, const Asked &asked);
    [[nodiscard]] Result<void> release(Uid uid);
    [[nodiscard]] Result<void> releaseAll(const Asked &asked);
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] Result<void> endOpenBody(Uid next);
    [[nodiscard]] bool isNewsOnly(const Response &response, const Asked &asked) const;
    [[nodiscard]] Asked *askedFor(Uid uid);
    void progressed();

    Client::Session &m_session;
    const FetchItems &m_items;
    FetchSink &m_sink;
    const unsigned m_wanted;       ///< of fetchpart, for each message
    std::vector<UidSet> m_waiting; ///< not sent yet, the next one last
    std::deque<Asked> m_sent;
    std::optional<Deadline> m_deadline;
    std::size_t m_sinceProgress = 0; ///< bytes of bodies
    std::optional<Fault> m_refusal;
    std::uint32_t m_lastSequence = 0;
    std::uint32_t m_lastUid = 0;
    std::uint64_t m_renumbered = 0;
    bool m_givingBody = false;
    bool m_bodyWithoutUid = false; ///< pieces were given out before the answer named its UID
    std::uint64_t m_answers = 0;
    HeldAnswers m_held; ///< empty as long as each message comes in one answer
    Uid m_openBody;     ///< of a held message whose body the sink got last
};

} // namespace onecopy::imap
