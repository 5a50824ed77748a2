// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace onecopy::jobs {

/// Writes what a scan reads, on a thread and a store connection of its own, so that the server never waits for the
/// disk. A bounded queue: a reader that is too fast is held back instead of filling the memory.
class ScanWriter
{
public:
    struct Batch
    {
        store::MailboxState mailbox;
        std::vector<arrivals::Arrival> arrivals;
        std::vector<std::optional<arrivals::Evidence>> evidence; ///< same length as `arrivals`, or empty
        std::vector<std::pair<Uid, arrivals::Evidence>> closer;  ///< for arrivals that are there already
    };

    /// `bulk`: a first, large load; the indexes are made at the end.
    static Result<std::unique_ptr<ScanWriter>> start(const std::string &storePath, bool bulk);
    ~ScanWriter(); ///< drops what was not written; call finish()

    /// Hands a batch over. Fails with the fault of an earlier batch.
    [[nodiscard]] Result<void> put(Batch batch);
    /// Waits until everything is written (and the indexes are made).
    [[nodiscard]] Result<void> finish();

private:
    explicit ScanWriter(store::Store store);
    void work();
    [[nodiscard]] Result<void> write(const Batch &batch);

    static constexpr std::size_t queueLength = 4;

    store::Store m_store;
    bool m_bulk = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_queue;
    bool m_busy = false;
    bool m_closing = false;
    std::optional<Fault> m_fault;
    std::thread m_thread;
};

} // namespace onecopy::jobs
