// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scan/scanwriter.h"

#include <chrono>
#include <utility>

namespace onecopy::jobs {

namespace {

/// Readers wait while so much has not been written.
constexpr std::size_t mostWaitingCopies = 20'000;
constexpr std::size_t mostWaitingBatches = 1'000;
constexpr std::size_t mostWaitingBytes = 12ULL * 1024 * 1024; ///< of headers
/// One transaction takes what waits, up to here.
constexpr std::size_t copiesPerTransaction = 5'000;
/// A transaction of its own for every small mailbox would cost more than what is written.
constexpr std::size_t copiesWorthWriting = 2'000;
constexpr std::size_t batchesWorthWriting = mostWaitingBatches / 2;
constexpr std::chrono::milliseconds longestGathering{100};
/// With so many pages of log nothing more is written before it is brought into the file.
constexpr int mostLog = 4 * store::Store::longLog;

} // namespace

Result<std::unique_ptr<ScanWriter>> ScanWriter::start(const std::string &storePath)
{
    auto opened = store::Store::open(storePath);
    if (!opened)
        return passOn(opened);
    std::unique_ptr<ScanWriter> writer(new ScanWriter(std::move(*opened)));
    writer->m_thread = std::thread([raw = writer.get()] { raw->work(); });
    return writer;
}

ScanWriter::ScanWriter(store::Store store)
    : m_store(std::move(store))
{
    m_store.leaveLogTo([this](int pages) { noteLog(pages); });
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

void ScanWriter::expectBulk()
{
    const std::lock_guard lock(m_mutex);
    m_bulkExpected = true;
}

ScanWriter::Load ScanWriter::loadOf(const Batch &batch) noexcept
{
    // To change what is there takes longer than to add, and brings its header along.
    Load load{batch.arrivals.size() + 4 * batch.closer.size(), 0};
    for (const std::optional<arrivals::Evidence> &evidence : batch.evidence)
        load.bytes += evidence ? evidence->header.size() : 0;
    for (const auto &[uid, evidence] : batch.closer)
        load.bytes += evidence.header.size();
    return load;
}

Result<void> ScanWriter::put(Batch batch)
{
    const Load load = loadOf(batch);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return hasRoom() || m_fault; });
    if (m_fault)
        return tl::unexpected(*m_fault);
    m_waiting.copies += load.copies;
    m_waiting.bytes += load.bytes;
    m_queue.emplace_back(std::move(batch), load);
    const bool wake = m_queue.size() == 1 || isWorthWriting();
    lock.unlock();
    if (wake)
        m_changed.notify_all();
    return {};
}

void ScanWriter::makeIndexes()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_bulkExpected)
            m_beforeIndexes = m_queue.size();
    }
    m_changed.notify_all();
}

void ScanWriter::noteLog(int pages)
{
    {
        const std::lock_guard lock(m_mutex);
        m_log = pages;
    }
    if (pages >= store::Store::longLog)
        m_changed.notify_all();
}

Result<void> ScanWriter::settle()
{
    std::unique_lock lock(m_mutex);
    m_settling = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return (!hasWork() && !m_busy) || m_fault; });
    m_settling = false;
    return m_fault ? Result<void>(tl::unexpected(*m_fault)) : Result<void>{};
}

void ScanWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return hasWork() || m_log >= store::Store::longLog || m_closing; });
        if (m_closing)
            return;
        if (m_log >= mostLog || (m_log >= store::Store::longLog && !isWorthWriting())) {
            m_log = 0;
            lock.unlock();
            m_store.bringLogIn();
            lock.lock();
            continue;
        }
        m_changed.wait_for(lock, longestGathering, [this] { return isWorthWriting() || m_closing; });
        if (m_closing)
            return;
        const std::vector<Batch> batches = takeBatches();
        const bool beginBulk = m_bulkExpected && !m_bulkBegun;
        m_busy = true;
        lock.unlock();
        m_changed.notify_all();
        auto done = batches.empty() ? endBulk() : write(batches, beginBulk);
        lock.lock();
        m_busy = false;
        if (batches.empty()) {
            m_beforeIndexes.reset();
            m_bulkExpected = false;
        }
        if (!done) {
            m_fault = done.error();
            m_queue.clear();
        }
        m_changed.notify_all();
        if (m_fault)
            return;
    }
}

bool ScanWriter::hasWork() const
{
    return !m_queue.empty() || m_beforeIndexes;
}

bool ScanWriter::hasRoom() const
{
    return m_waiting.copies < mostWaitingCopies && m_waiting.bytes < mostWaitingBytes &&
           m_queue.size() < mostWaitingBatches;
}

bool ScanWriter::isWorthWriting() const
{
    return m_waiting.copies >= copiesWorthWriting || m_queue.size() >= batchesWorthWriting || m_beforeIndexes ||
           (m_settling && !m_queue.empty());
}

/// None where the indexes come next.
std::vector<ScanWriter::Batch> ScanWriter::takeBatches()
{
    std::vector<Batch> batches;
    for (std::size_t copies = 0; !m_queue.empty() && m_beforeIndexes != 0U && copies < copiesPerTransaction;) {
        auto &[batch, load] = m_queue.front();
        copies += load.copies;
        m_waiting.copies -= load.copies;
        m_waiting.bytes -= load.bytes;
        batches.push_back(std::move(batch));
        m_queue.pop_front();
        if (m_beforeIndexes)
            --*m_beforeIndexes;
    }
    return batches;
}

Result<void> ScanWriter::endBulk()
{
    const bool begun = std::exchange(m_bulkBegun, false);
    return begun ? m_store.arrivals().endBulkLoad() : Result<void>{};
}

Result<void> ScanWriter::write(const std::vector<Batch> &batches, bool beginBulk)
{
    if (beginBulk) {
        m_bulkBegun = true;
        if (auto begun = m_store.arrivals().beginBulkLoad(); !begun)
            return begun;
    }
    return m_store.inOneTransaction([&]() -> Result<void> {
        for (const Batch &batch : batches) {
            if (auto written = write(batch); !written)
                return written;
        }
        return {};
    });
}

Result<void> ScanWriter::write(const Batch &batch)
{
    auto arrivals = m_store.arrivals();
    Result<void> done;
    if (batch.forgetAll) {
        done = arrivals.clear(batch.mailbox);
        if (done && !batch.finished)
            done = arrivals.saveState(batch.mailbox);
    }
    if (done && !batch.vanished.empty()) {
        if (auto gone = arrivals.expunge(batch.mailbox, batch.vanished); !gone)
            return passOn(gone);
    }
    if (done)
        done = arrivals.updateFlags(batch.mailbox, batch.flags);
    if (done && !batch.arrivals.empty())
        done = arrivals.add(batch.mailbox, batch.arrivals, batch.evidence);
    if (done)
        done = arrivals.saveEvidence(batch.mailbox, batch.closer);
    if (done && batch.finished)
        done = arrivals.saveState(batch.mailbox);
    return done;
}

} // namespace onecopy::jobs
