// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/evidencevisitor.h"

#include <utility>

namespace onecopy::jobs {

EvidenceVisitor::EvidenceVisitor(std::deque<WantedIn> &waiting, Depth depth, const std::stop_token &stop,
                                 std::uint64_t &bytes, Found found)
    : m_waiting(waiting)
    , m_stop(stop)
    , m_found(std::move(found))
    , m_take([this](Uid uid, Reading reading) { return m_found(m_visiting.front(), uid, std::move(reading)); })
    , m_sink(depth, stop, bytes, m_take)
{
}

std::optional<imap::Visit> EvidenceVisitor::next()
{
    if (m_waiting.empty() || m_disliked)
        return std::nullopt;
    const WantedIn &wanted = m_visiting.emplace_back(m_waiting.front());
    m_waiting.pop_front();
    return imap::Visit{wanted.mailbox->name, std::nullopt, *wanted.uids};
}

Result<void> EvidenceVisitor::opened(const imap::SelectedMailbox &mailbox, const imap::QuickSync *)
{
    if (m_stop.stop_requested())
        return fail(FaultKind::Cancelled, "reading messages");
    m_open = mailbox.validity == m_visiting.front().validity ? Open::AsWanted : Open::MadeAnew;
    return {};
}

Result<void> EvidenceVisitor::bodyPiece(std::string_view piece)
{
    return m_open == Open::AsWanted ? m_sink.bodyPiece(piece) : Result<void>{};
}

Result<void> EvidenceVisitor::message(const imap::FetchedMessage &fetched)
{
    return m_open == Open::AsWanted ? m_sink.message(fetched) : Result<void>{};
}

Result<void> EvidenceVisitor::ended(const Result<void> &how)
{
    const bool wasOpen = std::exchange(m_open, Open::None) != Open::None;
    if (!how) {
        m_refused.push_back(m_visiting.front());
        m_disliked = m_disliked || wasOpen || how.error().kind == FaultKind::ServerUnavailable;
    }
    m_visiting.pop_front();
    return {};
}

void EvidenceVisitor::giveBack()
{
    for (; !m_visiting.empty(); m_visiting.pop_back())
        m_waiting.push_front(m_visiting.back());
}

} // namespace onecopy::jobs
