// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace onecopy::jobs {

/// Runs one blocking function on a thread of its own and hands its value back to the thread that owns this object.
/// Progress is coalesced to ten a second. Starting it again asks the function that is under way to stop, and begins
/// when that has ended, without waiting here; of several that would wait, the last one alone is begun. Destroying it
/// asks for a stop and waits (every wait of a job is sliced). Values cross, objects do not.
class JobThread : public QObject
{
    Q_OBJECT

public:
    explicit JobThread(QObject *parent = nullptr);
    ~JobThread() override;

    [[nodiscard]] bool running() const;
    void requestStop();

    /// `work` runs on the job's thread; `deliver` runs on this object's thread with what it returned, unless this object
    /// is gone or was started again (a stale result is recognised by its generation).
    template <class Work, class Deliver> void start(Work work, Deliver deliver)
    {
        const auto generation = beginGeneration();
        run([this, generation, work = std::move(work), deliver = std::move(deliver)](const std::stop_token &stop,
                                                                                       const ProgressSink &progress) mutable {
            auto value = std::make_shared<decltype(work(stop, progress))>(work(stop, progress));
            post(generation, [value, deliver = std::move(deliver)]() mutable { deliver(std::move(*value)); });
        });
    }

Q_SIGNALS:
    void progressed(const onecopy::Progress &progress);
    void finished(); ///< after `deliver`

private:
    using Body = std::function<void(const std::stop_token &, const ProgressSink &)>;
    [[nodiscard]] std::uint64_t beginGeneration();
    void run(Body body);
    void begin(Body body);
    void ended();
    void post(std::uint64_t generation, std::function<void()> deliver);

    std::uint64_t m_generation = 0;
    std::jthread m_thread;
    bool m_busy = false;     ///< the thread is at work
    Body m_next;             ///< waits for that
    bool m_stopNext = false; ///< what waits was asked to stop before it began
    bool m_running = false;  ///< the newest of them has not delivered its value
};

} // namespace onecopy::jobs
