// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/client.h"

#include "core/base/limits.h"
#include "core/imap/session.h"
#include "core/login/login.h"

#include <algorithm>

namespace onecopy::imap {

namespace {

tl::unexpected<Fault> without(const char *capability)
{
    return fail(FaultKind::Usage, "imap", std::string("the server has no ") + capability);
}

/// For the whole way to an open session: no longer than for any command.
Deadline openingDeadline(const LoginSpec &spec)
{
    return Deadline::in(
        std::min<std::chrono::milliseconds>(limits::connectTime, spec.silence * net::silencesPerCommand));
}

} // namespace

Client::Client(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{
}

Client::Client(Client &&) noexcept = default;
Client &Client::operator=(Client &&) noexcept = default;
Client::~Client() = default;

Result<Client> Client::open(const LoginSpec &spec, const std::stop_token &stop, OpenReport *report)
{
    OpenReport unused;
    OpenReport &filled = report != nullptr ? *report : unused;
    return sasl::openWithToken(spec, stop, [&](const LoginSpec &once) { return openOnce(once, stop, filled); });
}

Result<Client> Client::openOnce(const LoginSpec &spec, const std::stop_token &stop, OpenReport &report)
{
    report = {};
    const Deadline deadline = openingDeadline(spec);
    const auto start = Deadline::Steady::now();
    auto channel = login::connect(spec, deadline, stop, &report.certificate);
    report.connectMs = millisecondsSince(start).count();
    if (!channel)
        return passOn(channel);
    auto session = std::make_unique<Session>(std::move(*channel), spec, stop);
    Result<void> opened = session->openUp(deadline, report);
    report.transcript = session->transcript();
    if (!opened)
        return passOn(opened);
    return Client(std::move(session));
}

Result<Client> Client::greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop)
{
    auto session = std::make_unique<Session>(std::move(channel), spec, stop);
    OpenReport unused;
    if (Result<void> opened = session->openUp(openingDeadline(spec), unused); !opened)
        return passOn(opened);
    return Client(std::move(session));
}

const Capabilities &Client::capabilities() const
{
    return m_session->capabilities();
}

bool Client::alive() const
{
    return m_session != nullptr && m_session->alive();
}

Result<std::vector<ListedMailbox>> Client::list(ListDetail detail)
{
    return m_session->list(detail);
}

Result<std::vector<Namespace>> Client::namespaces()
{
    return m_session->namespaces();
}

Result<std::optional<MailboxName>> Client::realMailbox()
{
    return m_session->realMailbox();
}

Result<char> Client::separator()
{
    return m_session->separator();
}

Result<SelectedMailbox> Client::examine(const MailboxName &name)
{
    return m_session->select("EXAMINE", name, nullptr, nullptr);
}

Result<SelectedMailbox> Client::select(const MailboxName &name)
{
    return m_session->select("SELECT", name, nullptr, nullptr);
}

Result<SelectedMailbox> Client::examineSince(const MailboxName &name, const KnownState &known, QuickSync &sync)
{
    if (!capabilities().has("QRESYNC"))
        return without("QRESYNC");
    if (Result<void> enabled = m_session->enableQuickSync(); !enabled)
        return passOn(enabled);
    // RFC 7162 3.2.5: both numbers are positive; without them there is nothing to resume.
    const bool resumable = known.validity.value != 0 && known.modSeq.value != 0;
    return m_session->select("EXAMINE", name, resumable ? &known : nullptr, &sync);
}

const SelectedMailbox *Client::examined(const MailboxName &name) const
{
    return m_session->examined(name);
}

Result<void> Client::unselect()
{
    return m_session->unselect();
}

Result<void> Client::fetch(std::span<const UidSet> sets, const FetchItems &items, FetchSink &sink)
{
    return m_session->fetch(sets, items, sink);
}

Result<void> Client::visit(const FetchItems &items, VisitSink &sink)
{
    return m_session->visit(items, sink);
}

Result<UidSet> Client::search(std::string_view criteria)
{
    return m_session->search(criteria);
}

Result<UidSet> Client::searchHeader(std::string_view name, std::string_view value)
{
    return m_session->searchHeader(name, value);
}

Result<CopyPairs> Client::copy(const UidSet &uids, const MailboxName &target)
{
    return m_session->copy(uids, target);
}

Result<Appended> Client::append(const MailboxName &target, std::string_view message,
                                const std::vector<std::string> &flags)
{
    return m_session->append(target, message, flags);
}

Result<CopyPairs> Client::move(const UidSet &uids, const MailboxName &target)
{
    auto moved = moveEach({&uids, 1}, target);
    return moved ? std::move(moved->front()) : passOn(moved);
}

Result<std::vector<Result<CopyPairs>>> Client::moveEach(std::span<const UidSet> sets, const MailboxName &target)
{
    if (!capabilities().has("MOVE"))
        return without("MOVE");
    return m_session->moveEach(sets, target);
}

Result<std::vector<Result<void>>> Client::addFlagsEach(std::span<const FlagChange> changes)
{
    return m_session->addFlagsEach(changes);
}

std::uint64_t Client::goneSoFar() const
{
    return m_session->goneSoFar();
}

Result<void> Client::addFlags(const UidSet &uids, const std::vector<std::string> &flags)
{
    return m_session->store("+FLAGS.SILENT", uids, flags);
}

Result<void> Client::removeFlags(const UidSet &uids, const std::vector<std::string> &flags)
{
    return m_session->store("-FLAGS.SILENT", uids, flags);
}

Result<void> Client::uidExpunge(const UidSet &uids)
{
    return m_session->uidExpunge(uids);
}

Result<void> Client::create(const MailboxName &name)
{
    return m_session->onMailbox("CREATE", name);
}

Result<void> Client::subscribe(const MailboxName &name)
{
    return m_session->onMailbox("SUBSCRIBE", name);
}

Result<std::optional<std::string>> Client::myRights(const MailboxName &name)
{
    return m_session->myRights(name);
}

Result<MailboxStatus> Client::status(const MailboxName &name)
{
    return m_session->status(name);
}

Result<std::vector<MailboxStatus>> Client::notify(const std::vector<MailboxName> &names)
{
    if (!capabilities().has("NOTIFY"))
        return without("NOTIFY");
    return m_session->notify(names);
}

const Waited &Client::lastWait() const
{
    return m_session->lastWait();
}

Result<void> Client::noop()
{
    return m_session->noop();
}

Result<void> Client::waitForEvents(std::chrono::milliseconds wait, const std::stop_token &stop)
{
    return m_session->waitForEvents(wait, stop);
}

std::vector<MailboxEvent> Client::takeEvents()
{
    return m_session->takeEvents();
}

Result<void> Client::logout()
{
    return m_session->logout();
}

std::string Client::transcript() const
{
    return m_session->transcript();
}

void Client::setStop(std::stop_token stop)
{
    m_session->setStop(std::move(stop));
}

} // namespace onecopy::imap
