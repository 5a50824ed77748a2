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

    static Result<std::unique_ptr<ScanWriter>> start(const std::string &storePath);
    ~ScanWriter(); ///< drops what was not written; call finish()

    /// A first, large load follows: the indexes are made at the end.
    void expectBulk();
    /// Hands a batch over. Fails with the fault of an earlier batch.
    [[nodiscard]] Result<void> put(Batch batch);
    /// Waits until everything is written. More may follow.
    [[nodiscard]] Result<void> settle();
    /// The same, and nothing follows: the indexes are made.
    [[nodiscard]] Result<void> finish();

private:
    explicit ScanWriter(store::Store store);
    void work();
    [[nodiscard]] bool hasRoom() const;
    /// Little is written as soon as somebody waits for it, or after a moment, in which more may come.
    [[nodiscard]] bool isWorthWriting() const;
    [[nodiscard]] Result<void> write(const std::vector<Batch> &batches);
    [[nodiscard]] Result<void> write(const Batch &batch);

    store::Store m_store;
    bool m_bulkBegun = false; ///< on the writer's thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_queue;
    std::size_t m_waiting = 0;      ///< copies in m_queue
    std::size_t m_waitingBytes = 0; ///< of their headers
    bool m_bulkExpected = false;
    bool m_busy = false;
    bool m_closing = false;
    bool m_settling = false; ///< settle() waits
    std::optional<Fault> m_fault;
    std::thread m_thread;
};

} // namespace onecopy::jobs
