// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/session.h"
#include "core/imap/visit.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

namespace onecopy::imap {

/// One Client::visit(): pairs of EXAMINE and UID FETCH for several mailboxes on the way at once. RFC 3501 5.5 has the
/// server do them one after the other, so the tagged answers must come in the order of the commands, and what comes
/// between the two answers of a pair is about the mailbox that the first one opened. What comes behind an EXAMINE that
/// failed is about no mailbox that we know, whatever the server thinks.
class VisitRun
{
public:
    VisitRun(Client::Session &session, const FetchItems &items, VisitSink &sink)
        : m_session(session)
        , m_items(items)
        , m_sink(sink)
    {
    }
    [[nodiscard]] Result<void> run();

private:
    struct OnTheWay
    {
        Visit visit;
        Command examine;
        Command fetching;
        std::optional<Fault> unsent; ///< why neither was sent
        std::size_t bytes = 0;
    };

    [[nodiscard]] Result<void> refill();
    [[nodiscard]] bool room() const;
    /// The next mailbox can be asked for only when none is on the way.
    [[nodiscard]] bool mustWait() const;
    [[nodiscard]] Result<void> prepare();
    void add(std::string &text);
    [[nodiscard]] Result<void> finish(const OnTheWay &pair);
    [[nodiscard]] Result<void> read(const OnTheWay &pair);
    /// Behind an EXAMINE that failed: reads on to the end of the FETCH, and gives nothing out.
    [[nodiscard]] Result<void> skip(const OnTheWay &pair);
    [[nodiscard]] Result<void> end(const Result<void> &how);

    Client::Session &m_session;
    const FetchItems &m_items;
    VisitSink &m_sink;
    std::deque<OnTheWay> m_sent;
    std::size_t m_bytes = 0;  ///< of commands that are not answered
    std::size_t m_window = 2; ///< grows while all goes well
    std::optional<Visit> m_next;
    bool m_exhausted = false;
};

} // namespace onecopy::imap
