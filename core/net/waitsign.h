// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <memory>
#include <mutex>
#include <optional>

namespace onecopy::net {

/// Since when nothing has come from a server that is waited for, over all sessions of a job: while one of them hears
/// something, the line is up. A blocked thread tells nothing, so this is looked at by another one. Thread-safe.
class WaitSign
{
public:
    using Moment = Deadline::Steady::time_point;

    [[nodiscard]] std::optional<Moment> silentSince() const
    {
        const std::lock_guard lock(m_mutex);
        return m_since;
    }

    /// Nobody tries again for now: a server that did not answer is not waited for any more.
    void rest()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting == 0)
            m_since.reset();
    }

private:
    friend class Waiting;

    void began()
    {
        const std::lock_guard lock(m_mutex);
        ++m_waiting;
        if (!m_since)
            m_since = Deadline::Steady::now();
    }
    /// A wait that ended in a fault is no sign of life: whoever tries again goes on waiting.
    void ended(bool heard)
    {
        const std::lock_guard lock(m_mutex);
        --m_waiting;
        if (heard)
            m_since = m_waiting > 0 ? std::optional(Deadline::Steady::now()) : std::nullopt;
    }

    mutable std::mutex m_mutex;
    int m_waiting = 0;
    std::optional<Moment> m_since;
};

/// One wait for a server, from its construction to its end. `sign` may be null.
class Waiting
{
public:
    explicit Waiting(const std::shared_ptr<WaitSign> &sign)
        : m_sign(sign.get())
    {
        if (m_sign != nullptr)
            m_sign->began();
    }
    ~Waiting()
    {
        if (m_sign != nullptr)
            m_sign->ended(m_heard);
    }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;

    void heard(bool yes) noexcept { m_heard = yes; }

private:
    WaitSign *m_sign; ///< REQUIRES: lives longer
    bool m_heard = false;
};

} // namespace onecopy::net
