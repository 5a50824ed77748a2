// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/visitrun.h"

#include "core/imap/fetchrun.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

/// Of commands that are not answered. What is on the way to the server must fit into the buffers of the line: a server
/// that waits until we read does not read, and then we must not be waiting until it does.
constexpr std::size_t bytesAhead = 8 * 1024;
/// Longer sets are cut into several commands, which is Client::fetch().
constexpr std::size_t oneSetBytes = 1000;

} // namespace

Result<void> VisitRun::run()
{
    while (true) {
        if (Result<void> filled = refill(); !filled)
            return filled;
        if (m_sent.empty())
            return {};
        const OnTheWay pair = std::move(m_sent.front());
        m_sent.pop_front();
        Result<void> finished = finish(pair);
        m_bytes -= pair.bytes;
        if (!finished)
            return finished;
    }
}

/// Several pairs go in one write, so that neither side is woken up for each.
Result<void> VisitRun::refill()
{
    if (m_sent.size() > m_window / 2)
        return {};
    std::string text;
    while (!m_exhausted && room()) {
        if (!m_next)
            m_next = m_sink.next();
        m_exhausted = !m_next;
        if (m_exhausted || (mustWait() && !m_sent.empty()))
            break;
        if (Result<void> prepared = prepare(); !prepared)
            return prepared;
        if (m_next)
            add(text);
    }
    if (text.empty())
        return {};
    m_session.m_verb = "EXAMINE";
    const Deadline deadline = m_session.commandDeadline();
    if (Result<void> written = m_session.m_wire.write(text, deadline); !written)
        return m_session.located(std::move(written.error()));
    return {};
}

bool VisitRun::room() const
{
    return m_sent.size() < m_window && m_bytes < bytesAhead;
}

bool VisitRun::mustWait() const
{
    return (m_next && m_next->known && !m_session.m_quickSync) || m_session.wantsCompression();
}

/// RFC 7162 3.2.3: QRESYNC comes behind its ENABLE. A refusal is about this mailbox: others may do without.
Result<void> VisitRun::prepare()
{
    if (m_sent.empty()) {
        if (Result<void> compressed = m_session.compressIfSlow(); !compressed)
            return compressed;
    }
    if (!m_next->known || m_session.m_quickSync)
        return {};
    Result<void> enabled = m_session.enableQuickSync();
    if (enabled || !m_session.alive())
        return enabled;
    m_next.reset();
    return end(enabled);
}

void VisitRun::add(std::string &text)
{
    Visit &visit = *m_next;
    Command examine = m_session.selectCommand("EXAMINE", visit.name, visit.known ? &*visit.known : nullptr);
    Command fetching = FetchRun(m_session, m_items, m_sink).commandFor(visit.uids);
    OnTheWay pair{std::move(visit), std::move(examine), std::move(fetching), {}, 0};
    m_next.reset();
    const std::vector<std::string> opening = pair.examine.parts();
    const std::vector<std::string> reading = pair.fetching.parts();
    const std::string set = pair.visit.uids.toString();
    // A literal that waits for "+", or a set that makes several commands, cannot be sent ahead.
    if (pair.examine.refusal() || opening.size() != 1 || set.empty() || set.size() > oneSetBytes) {
        pair.unsent = m_session.made(FaultKind::ServerRefused, "this mailbox cannot be asked for ahead");
    } else {
        m_session.m_wire.noteSent(pair.examine.shown());
        m_session.m_wire.noteSent(pair.fetching.shown());
        pair.bytes = opening.front().size() + reading.front().size();
        m_bytes += pair.bytes;
        text += opening.front();
        text += reading.front();
    }
    m_sent.push_back(std::move(pair));
}

Result<void> VisitRun::finish(const OnTheWay &pair)
{
    if (pair.unsent)
        return end(tl::unexpected(*pair.unsent));
    m_session.m_verb = "EXAMINE";
    QuickSync changes;
    const KnownState *known = pair.visit.known ? &*pair.visit.known : nullptr;
    Result<SelectedMailbox> opened = m_session.awaitSelected(pair.examine, pair.visit.name, known, changes);
    if (!opened) {
        if (!m_session.alive())
            return passOn(opened);
        if (Result<void> skipped = skip(pair); !skipped)
            return skipped;
        return end(passOn(opened));
    }
    const bool resumed = known != nullptr && known->validity == opened->validity && known->validity.value != 0;
    if (Result<void> taken = m_sink.opened(*opened, resumed ? &changes : nullptr); !taken)
        return m_session.m_wire.die(std::move(taken.error()));
    Result<void> done = read(pair);
    if (!done && !m_session.alive())
        return done;
    m_window = std::min(2 * m_window, Client::visitsAhead);
    return end(done);
}

Result<void> VisitRun::read(const OnTheWay &pair)
{
    m_session.m_verb = "UID FETCH";
    FetchRun run(m_session, m_items, m_sink);
    return m_session.measured(m_items.body, [&] { return run.runSent(pair.fetching.tag(), pair.visit.uids); });
}

Result<void> VisitRun::skip(const OnTheWay &pair)
{
    m_session.m_verb = "UID FETCH";
    const Deadline deadline = m_session.commandDeadline();
    m_session.m_wire.streamBodies(m_items.body);
    for (bool more = true; more;) {
        Result<Connection::Incoming> incoming = m_session.m_wire.next(deadline);
        if (!incoming)
            return m_session.located(std::move(incoming.error()));
        const Response &response = m_session.m_wire.response();
        if (*incoming != Connection::Incoming::Response || response.kind == ResponseKind::Fetch)
            continue;
        more = response.kind != ResponseKind::Tagged || response.tag != pair.fetching.tag();
        if (!more)
            break;
        if (Result<void> noted = m_session.note(response); !noted)
            return noted;
    }
    m_session.m_wire.streamBodies(false);
    return {};
}

/// After a refusal nothing more is asked for: what is on the way is read to its end. A server that does not like what
/// it gets sees no more than that of it.
Result<void> VisitRun::end(const Result<void> &how)
{
    m_exhausted = m_exhausted || !how;
    if (Result<void> ended = m_sink.ended(how); !ended)
        return m_session.m_wire.die(Fault(ended.error()));
    return {};
}

} // namespace onecopy::imap
