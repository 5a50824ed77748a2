// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace onecopy::jobs {

/// Writes what a scan reads, on a thread and a store connection of its own, so that no server ever waits for the disk.
/// Batches of one mailbox are written in the order in which they were handed over; many small ones share a transaction.
/// A bounded queue: readers that are too fast are held back instead of filling the memory. put() may be called by
/// several threads.
class ScanWriter
{
public:
    /// What is done to one mailbox, in this order.
    struct Batch
    {
        store::MailboxState mailbox;
        bool forgetAll = false; ///< everything known of it, before `mailbox` is saved as its state
        std::vector<std::pair<std::uint32_t, std::uint32_t>> vanished; ///< ranges of UIDs
        std::vector<std::pair<Uid, std::string>> flags;
        std::vector<arrivals::Arrival> arrivals;
        std::vector<std::optional<arrivals::Evidence>> evidence; ///< same length as `arrivals`, or empty
        std::vector<std::pair<Uid, arrivals::Evidence>> closer;  ///< for arrivals that are there already
        bool finished = false;                                   ///< `mailbox` is saved as its state at the end
    };

    /// Of headers, from which on a batch is handed over although it might take more: a server may send a megabyte for
    /// each message.
    static constexpr std::size_t batchBytes = 4ULL * 1024 * 1024;

    static Result<std::unique_ptr<ScanWriter>> start(const std::string &storePath);
    ~ScanWriter(); ///< drops what was not written; call settle()

    /// A first, large load follows, without indexes.
    void expectBulk();
    /// No more arrivals follow: the indexes of a large load are made as soon as what waits is written. Returns at once;
    /// what is put from now on comes behind.
    void makeIndexes();
    /// Hands a batch over. Fails with the fault of an earlier batch.
    [[nodiscard]] Result<void> put(Batch batch);
    /// Of a store's log, which was written by others: the writer brings it into the file when it has nothing to write.
    void noteLog(int pages);
    /// Waits until everything is written, indexes included. More may follow.
    [[nodiscard]] Result<void> settle();

private:
    explicit ScanWriter(store::Store store);
    void work();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] bool hasWork() const;
    /// Little is written as soon as somebody waits for it, or after a moment, in which more may come.
    [[nodiscard]] bool isWorthWriting() const;
    [[nodiscard]] std::vector<Batch> takeBatches();
    [[nodiscard]] Result<void> endBulk();
    [[nodiscard]] Result<void> write(const std::vector<Batch> &batches, bool beginBulk);
    [[nodiscard]] Result<void> write(const Batch &batch);

    store::Store m_store;
    bool m_bulkBegun = false; ///< for the writer's thread alone
    std::mutex m_mutex;
    std::condition_variable m_changed;
    struct Load
    {
        std::size_t copies = 0; ///< as long as they take to be written
        std::size_t bytes = 0;  ///< of headers
    };
    [[nodiscard]] static Load loadOf(const Batch &batch) noexcept;

    std::deque<std::pair<Batch, Load>> m_queue;
    Load m_waiting; ///< of all in m_queue
    bool m_bulkExpected = false;
    std::optional<std::size_t> m_beforeIndexes; ///< batches to be written before the indexes are made
    int m_log = 0;                              ///< its length in pages, as far as is known
    bool m_busy = false;
    bool m_closing = false;
    bool m_settling = false; ///< settle() waits
    std::optional<Fault> m_fault;
    std::thread m_thread;
};

} // namespace onecopy::jobs
