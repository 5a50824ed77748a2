// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/scanwork.h"

#include <algorithm>

namespace onecopy::jobs {

ScanWork::ScanWork(const std::vector<store::MailboxState> &mailboxes, const std::stop_token &stop)
    : m_outerStop(stop, [this] {
        fail(Fault{FaultKind::Cancelled, "scan", {}, {}});
    })
{
    const std::lock_guard lock(m_mutex);
    for (const store::MailboxState &state : mailboxes) {
        auto mailbox = std::make_shared<MailboxWork>();
        mailbox->state = state;
        mailbox->entry.name = state.name;
        m_mailboxes.push_back(mailbox);
        m_tasks.push_back({std::move(mailbox), {}});
    }
}

std::optional<ReadingTask> ScanWork::next()
{
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return m_fault || !m_tasks.empty() || m_inHand == 0; });
    if (m_fault || m_tasks.empty())
        return std::nullopt;
    ReadingTask task = std::move(m_tasks.front());
    m_tasks.pop_front();
    ++m_inHand;
    return task;
}

void ScanWork::markSmall(const std::function<bool(const store::MailboxState &)> &isSmall)
{
    const std::lock_guard lock(m_mutex);
    for (const ReadingTask &task : m_tasks)
        task.mailbox->small = isSmall(task.mailbox->state);
    std::ranges::stable_partition(m_tasks, [](const ReadingTask &task) { return !task.mailbox->small; });
}

std::optional<ReadingTask> ScanWork::nextSmall()
{
    const std::lock_guard lock(m_mutex);
    if (m_fault || m_tasks.empty() || !m_tasks.front().mailbox->small || !m_tasks.front().piece.empty())
        return std::nullopt;
    ReadingTask task = std::move(m_tasks.front());
    m_tasks.pop_front();
    ++m_inHand;
    return task;
}

void ScanWork::done()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inHand;
    }
    m_moved.notify_all();
}

void ScanWork::giveBack(ReadingTask task)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_inHand;
        m_tasks.push_front(std::move(task));
    }
    m_moved.notify_all();
}

void ScanWork::cut(const std::shared_ptr<MailboxWork> &mailbox, std::vector<imap::UidSet> pieces)
{
    {
        const std::lock_guard lock(m_mutex);
        mailbox->piecesLeft = pieces.size();
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
            m_tasks.push_front({mailbox, std::move(*piece)});
    }
    m_moved.notify_all();
}

bool ScanWork::pieceRead(MailboxWork &mailbox, std::uint64_t messages, std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_changed = m_changed || messages > 0;
    mailbox.entry.fetched += messages;
    mailbox.entry.bytes += bytes;
    return --mailbox.piecesLeft == 0;
}

void ScanWork::pieceUnread(MailboxWork &mailbox, std::uint64_t messages, std::uint64_t bytes)
{
    const std::lock_guard lock(m_mutex);
    mailbox.entry.fetched -= messages;
    mailbox.entry.bytes -= bytes;
    ++mailbox.piecesLeft;
}

void ScanWork::noteUnread(MailboxWork &mailbox, const Fault &why)
{
    const std::lock_guard lock(m_mutex);
    if (!mailbox.entry.fault)
        mailbox.entry.fault = why;
}

void ScanWork::noteOdd(MailboxWork &mailbox, const Fault &why)
{
    const std::lock_guard lock(m_mutex);
    mailbox.odd = true;
    mailbox.entry.fault = why;
}

bool ScanWork::isGivenUp(const MailboxWork &mailbox) const
{
    const std::lock_guard lock(m_mutex);
    return mailbox.odd || (mailbox.entry.fault && mailbox.entry.fetched == 0);
}

void ScanWork::noteChange()
{
    const std::lock_guard lock(m_mutex);
    m_changed = true;
}

void ScanWork::fail(const Fault &fault)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_fault)
            m_fault = fault;
    }
    m_stop.request_stop();
    m_moved.notify_all();
}

std::size_t ScanWork::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.size();
}

bool ScanWork::changed() const
{
    const std::lock_guard lock(m_mutex);
    return m_changed;
}

std::optional<Fault> ScanWork::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

} // namespace onecopy::jobs
