// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace onecopy::e2e {

/// A program on a terminal of its own, with somebody at the keyboard.
class Terminal
{
public:
    explicit Terminal(const QStringList &words);
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Waits until this stands on the screen; false when it never does.
    [[nodiscard]] bool shows(const QByteArray &text);
    void type(const QByteArray &keys);
    /// Whether what is typed is shown.
    [[nodiscard]] bool echoes() const;
    /// Waits for the end; the exit code, or -1.
    [[nodiscard]] int finish();
    [[nodiscard]] const QByteArray &screen() const { return m_screen; }

private:
    /// Reads what comes within a moment; false at the end.
    bool readOn();

    int m_fd = -1;
    pid_t m_pid = -1;
    QByteArray m_screen;
};

} // namespace onecopy::e2e
