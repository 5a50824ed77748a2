// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/session.h"

#include "core/base/faultdetail.h"
#include "core/base/pause.h"

#include <algorithm>
#include <chrono>

namespace onecopy::jobs {

bool isShortOfSessions(const Fault &fault) noexcept
{
    switch (fault.kind) {
    case FaultKind::ConnectionLost:
    case FaultKind::ConnectionRefused:
    case FaultKind::ServerUnavailable:
    case FaultKind::ServerRefused:
    case FaultKind::LoginRefused:
    case FaultKind::Timeout:
        return true;
    default:
        return fault.detail == faultdetail::closedInHandshake;
    }
}

bool wasNotLetIn(const Fault &fault) noexcept
{
    return fault.kind == FaultKind::ConnectionRefused || fault.kind == FaultKind::LoginRefused ||
           fault.detail == faultdetail::tooManyConnections || fault.detail == faultdetail::closedInHandshake;
}

bool mayLetInSoon(const Fault &fault) noexcept
{
    return isShortOfSessions(fault) && fault.kind != FaultKind::LoginRefused &&
           fault.kind != FaultKind::ServerRefused && fault.kind != FaultKind::Timeout;
}

Fault besideAnother(Fault fault)
{
    if (fault.kind == FaultKind::Timeout || fault.kind == FaultKind::ConnectionLost)
        fault.detail = faultdetail::tooManyConnections;
    return fault;
}

Result<imap::Client> openPatiently(const Login &login, const Context &context, imap::OpenReport *report)
{
    using namespace std::chrono_literals;
    auto opened = imap::Client::open(imapLogin(login), context.stop, report);
    for (auto wait = 100ms; wait < 2s && !opened && mayLetInSoon(opened.error()); wait *= 2) {
        pause(wait, context.stop);
        if (context.stop.stop_requested())
            break;
        opened = imap::Client::open(imapLogin(login), context.stop, report);
    }
    return opened;
}

Result<void> openIfMissing(std::optional<imap::Client> &session, const Login &login, const Context &context)
{
    if (session)
        return {};
    auto opened = openPatiently(login, context);
    if (!opened)
        return passOn(opened);
    session.emplace(std::move(*opened));
    return {};
}

bool isRefusal(const Fault &fault) noexcept
{
    return fault.kind == FaultKind::ServerRefused || fault.kind == FaultKind::OverQuota ||
           fault.kind == FaultKind::ReadOnly || fault.kind == FaultKind::NotFound;
}

bool isEndedSession(const Fault &fault) noexcept
{
    return fault.kind == FaultKind::ConnectionLost || fault.kind == FaultKind::ServerUnavailable;
}

bool isOfOddAnswers(const Fault &fault) noexcept
{
    return fault.kind == FaultKind::Protocol || fault.kind == FaultKind::Limit ||
           fault.kind == FaultKind::UidValidityChanged;
}

Fault meaningOf(Fault refusal, imap::Client &client, const MailboxName &mailbox)
{
    if (refusal.kind != FaultKind::ServerRefused || !client.alive())
        return refusal;
    auto listed = client.list();
    if (!listed)
        return refusal;
    const auto isIt = [&](const imap::ListedMailbox &one) { return one.selectable && one.name == mailbox; };
    if (std::ranges::none_of(*listed, isIt))
        refusal.kind = FaultKind::NotFound;
    return refusal;
}

} // namespace onecopy::jobs
