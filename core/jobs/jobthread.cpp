// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobthread.h"

#include <QMetaObject>
#include <QThread>

#include <chrono>
#include <optional>

namespace onecopy::jobs {

namespace {

/// Lets a progress through at most ten times a second, and whenever the phase changes.
class Coalescer
{
public:
    bool pass(const Progress &progress)
    {
        const auto now = std::chrono::steady_clock::now();
        if (progress.phase == m_phase && now - m_last < std::chrono::milliseconds(100))
            return false;
        m_phase = progress.phase;
        m_last = now;
        return true;
    }

private:
    std::optional<Phase> m_phase;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

JobThread::JobThread(QObject *parent)
    : QObject(parent)
{
}

JobThread::~JobThread()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool JobThread::running() const
{
    return m_running;
}

void JobThread::requestStop()
{
    m_thread.request_stop();
}

std::uint64_t JobThread::beginGeneration()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_running = true;
    return ++m_generation;
}

void JobThread::run(Body body)
{
    // Assigning to a jthread stops and joins the previous job first; callers start a new one only when the last is over
    // or after they have asked it to stop.
    m_thread = std::jthread([this, body = std::move(body)](const std::stop_token &stop) {
        auto coalescer = std::make_shared<Coalescer>();
        body(stop, [this, coalescer](const Progress &progress) {
            if (coalescer->pass(progress))
                QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        });
    });
}

void JobThread::post(std::uint64_t generation, std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, deliver = std::move(deliver)] {
            if (generation != m_generation)
                return;
            m_running = false;
            deliver();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace onecopy::jobs
