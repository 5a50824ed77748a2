// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/imap/session.h"

#include <algorithm>
#include <functional>

namespace onecopy::imap {

namespace {

/// RFC 2177 asks for less than 29 minutes; routers forget a silent connection sooner.
constexpr std::chrono::milliseconds idleRoundTime = std::chrono::minutes(9);
/// Where IDLE was announced and is not understood, the server is asked so often (docs/connections.md, Watching).
constexpr std::chrono::milliseconds askedInstead = std::chrono::seconds(10);
/// A server that ends IDLE by itself, and takes the next one, is waited on as any other, but not without a pause.
constexpr std::chrono::milliseconds shortestIdle = std::chrono::seconds(1);

} // namespace

Result<void> Client::Session::waitForEvents(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    // The wait ends for either of two reasons to stop; only the session's own ends the session too.
    std::stop_source either;
    const auto request = [&either] { either.request_stop(); };
    const std::stop_callback<std::function<void()>> first(stop, request);
    const std::stop_callback<std::function<void()>> second(m_wire.stop(), request);
    const Deadline until = Deadline::in(wait);
    const bool idle = m_capabilities.has("IDLE") && m_selected.has_value();
    m_waited = {};
    do {
        if (!m_events.empty() && m_wire.alive())
            return {};
        Result<void> round;
        if (m_notified)
            round = listenRound(until, either.get_token());
        else if (idle && !m_cannotIdle)
            round = idleRound(until, either.get_token());
        else
            round = pollRound(idle ? until.earlierOf(Deadline::in(askedInstead)) : until, either.get_token());
        if (!round)
            return round;
    } while (m_events.empty() && !until.passed() && !either.stop_requested());
    return {};
}

/// One IDLE from its start to its tagged end.
Result<void> Client::Session::idleRound(Deadline until, const std::stop_token &stop)
{
    const Command idling = command("IDLE");
    const Deadline begun = commandDeadline();
    if (Result<bool> sent = send(idling, begun); !sent)
        return passOn(sent);
    const auto sentAt = std::chrono::steady_clock::now();
    const Deadline roundEnd = until.earlierOf(Deadline::in(idleRoundTime));
    bool agreed = false;
    while (!agreed || m_events.empty()) {
        if (agreed) {
            Result<bool> incoming = m_wire.waitForIncoming(roundEnd, stop);
            if (!incoming)
                return located(std::move(incoming.error()));
            if (!*incoming)
                break;
        }
        Result<Response *> response = nextResponse(agreed ? commandDeadline() : begun);
        if (!response)
            return passOn(response);
        if ((*response)->kind == ResponseKind::Tagged && (*response)->tag == idling.tag()) {
            const StatusText &status = (*response)->status;
            if (status.condition != Condition::Ok) {
                Fault refusal = refused(status).value();
                // Of NO it is said only where IDLE was never agreed to: else something has happened to the mailbox.
                m_cannotIdle =
                    refusal.kind == FaultKind::ServerRefused && (status.condition == Condition::Bad || !m_hasIdled);
                return m_cannotIdle ? Result<void>() : tl::unexpected(std::move(refusal));
            }
            if (!agreed || std::chrono::steady_clock::now() - sentAt < shortestIdle)
                return broken("the server ended IDLE by itself");
            m_waited.pushed = !m_events.empty();
            return {};
        }
        if ((*response)->kind == ResponseKind::Continuation && !agreed) {
            agreed = m_hasIdled = true;
            continue;
        }
        if (Result<void> noted = note(**response); !noted)
            return noted;
    }
    m_waited.pushed = !m_events.empty();
    const auto asked = std::chrono::steady_clock::now();
    m_wire.noteSent("DONE");
    if (Result<void> written = m_wire.write("DONE\r\n", commandDeadline()); !written)
        return located(std::move(written.error()));
    Result<StatusText> done = awaitTagged(idling, commandDeadline(), {});
    if (!done)
        return passOn(done);
    if (done->condition != Condition::Ok)
        return refused(*done);
    m_waited.answerTime = millisecondsSince(asked);
    return {};
}

/// RFC 5465 1: the server tells its news whenever no command is running; some hold them back for a while, but answer
/// any command with all that they know.
Result<void> Client::Session::listenRound(Deadline until, const std::stop_token &stop)
{
    Result<bool> incoming = m_wire.waitForIncoming(until, stop);
    if (!incoming)
        return located(std::move(incoming.error()));
    if (!*incoming)
        return stop.stop_requested() ? Result<void>{} : look();
    m_verb = "NOTIFY";
    while (*incoming) {
        Result<Response *> response = nextResponse(commandDeadline());
        if (!response)
            return passOn(response);
        if (Result<void> noted = note(**response); !noted)
            return noted;
        incoming = m_wire.waitForIncoming(Deadline::in(std::chrono::milliseconds(0)), stop);
        if (!incoming)
            return located(std::move(incoming.error()));
    }
    m_waited.pushed = !m_events.empty();
    return {};
}

Result<void> Client::Session::look()
{
    const auto asked = std::chrono::steady_clock::now();
    Result<void> done = noop();
    m_waited.answerTime = millisecondsSince(asked);
    return done;
}

/// RFC 3501 6.1.2: without IDLE a server tells its news with the answer to any command.
Result<void> Client::Session::pollRound(Deadline until, const std::stop_token &stop)
{
    Result<bool> incoming = m_wire.waitForIncoming(until, stop);
    if (!incoming)
        return located(std::move(incoming.error()));
    if (stop.stop_requested())
        return {};
    m_waited.pushed = *incoming;
    return look();
}

} // namespace onecopy::imap
