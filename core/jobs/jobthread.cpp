// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobthread.h"

#include <QMetaObject>
#include <QThread>

#include <chrono>
#include <optional>
#include <utility>

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
    m_stopNext = m_next != nullptr;
}

std::uint64_t JobThread::beginGeneration()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_running = true;
    return ++m_generation;
}

void JobThread::run(Body body)
{
    if (!m_busy) {
        begin(std::move(body));
        return;
    }
    m_thread.request_stop();
    m_next = std::move(body);
    m_stopNext = false;
}

void JobThread::begin(Body body)
{
    m_busy = true;
    // The thread before has nothing left to do, so that joining it takes no time.
    m_thread = std::jthread([this, generation = m_generation, body = std::move(body)](const std::stop_token &stop) {
        auto coalescer = std::make_shared<Coalescer>();
        body(stop, [this, generation, coalescer](const Progress &progress) {
            if (!coalescer->pass(progress))
                return;
            QMetaObject::invokeMethod(
                this,
                [this, generation, progress] {
                    if (generation == m_generation)
                        Q_EMIT progressed(progress);
                },
                Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(this, &JobThread::ended, Qt::QueuedConnection);
    });
}

void JobThread::ended()
{
    m_busy = false;
    if (m_next == nullptr)
        return;
    begin(std::exchange(m_next, nullptr));
    if (std::exchange(m_stopNext, false))
        m_thread.request_stop();
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
