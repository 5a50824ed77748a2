// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace onecopy::gui {

/// A job's thread waits here for what a person answers in the window. Thread-safe.
class Question
{
public:
    /// False too when `stop` comes first, and when nobody will answer any more.
    [[nodiscard]] bool wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_answer.reset();
        m_answered.wait(lock, stop, [this] { return m_closed || m_answer.has_value(); });
        return !m_closed && m_answer.value_or(false);
    }
    void answer(bool yes)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_answer = yes;
        }
        m_answered.notify_all();
    }
    /// The window goes: every wait ends, now and later.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_answered.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<bool> m_answer;
    bool m_closed = false;
};

} // namespace onecopy::gui
