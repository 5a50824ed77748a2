// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scanwriter.h"

namespace onecopy::jobs {

Result<std::unique_ptr<ScanWriter>> ScanWriter::start(const std::string &storePath, bool bulk)
{
    auto opened = store::Store::open(storePath);
    if (!opened)
        return passOn(opened);
    if (bulk) {
        if (auto begun = opened->arrivals().beginBulkLoad(); !begun)
            return passOn(begun);
    }
    std::unique_ptr<ScanWriter> writer(new ScanWriter(std::move(*opened)));
    writer->m_bulk = bulk;
    writer->m_thread = std::thread([raw = writer.get()] { raw->work(); });
    return writer;
}

ScanWriter::ScanWriter(store::Store store)
    : m_store(std::move(store))
{
}

ScanWriter::~ScanWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.clear();
        m_closing = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> ScanWriter::put(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.size() < queueLength || m_fault; });
    if (m_fault)
        return tl::unexpected(*m_fault);
    m_queue.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return {};
}

Result<void> ScanWriter::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return (m_queue.empty() && !m_busy) || m_fault; });
    m_closing = true;
    lock.unlock();
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    if (m_fault)
        return tl::unexpected(*m_fault);
    if (m_bulk)
        return m_store.arrivals().endBulkLoad();
    return {};
}

void ScanWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_queue.empty() || m_closing; });
        if (m_queue.empty())
            return;
        const Batch batch = std::move(m_queue.front());
        m_queue.pop_front();
        m_busy = true;
        lock.unlock();
        m_changed.notify_all();
        auto written = write(batch);
        lock.lock();
        m_busy = false;
        if (!written) {
            m_fault = written.error();
            m_queue.clear();
        }
        m_changed.notify_all();
        if (m_fault)
            return;
    }
}

Result<void> ScanWriter::write(const Batch &batch)
{
    auto arrivals = m_store.arrivals();
    if (!batch.arrivals.empty()) {
        if (auto added = arrivals.add(batch.mailbox, batch.arrivals, batch.evidence); !added)
            return added;
    }
    return arrivals.saveEvidence(batch.mailbox, batch.closer);
}

} // namespace onecopy::jobs
