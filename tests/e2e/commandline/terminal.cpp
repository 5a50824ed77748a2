// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/commandline/terminal.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace onecopy::e2e {

namespace {

constexpr qint64 patienceMs = 60'000;

} // namespace

Terminal::Terminal(const QStringList &words)
{
    std::vector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    m_pid = ::forkpty(&m_fd, nullptr, nullptr, nullptr);
    if (m_pid == 0) {
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
}

Terminal::~Terminal()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_fd);
}

bool Terminal::readOn()
{
    pollfd waited{m_fd, POLLIN, 0};
    if (::poll(&waited, 1, 100) <= 0)
        return true;
    std::array<char, 4096> chunk{};
    const ssize_t got = ::read(m_fd, chunk.data(), chunk.size());
    if (got <= 0)
        return false;
    m_screen.append(chunk.data(), got);
    return true;
}

bool Terminal::shows(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_screen.contains(text) && timer.elapsed() < patienceMs) {
        if (!readOn())
            break;
    }
    return m_screen.contains(text);
}

void Terminal::type(const QByteArray &keys)
{
    (void)!::write(m_fd, keys.constData(), static_cast<std::size_t>(keys.size()));
}

bool Terminal::echoes() const
{
    termios settings{};
    return ::tcgetattr(m_fd, &settings) == 0 && (settings.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
}

int Terminal::finish()
{
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(m_pid, &status, WNOHANG)) == 0 && timer.elapsed() < patienceMs) {
        if (!readOn())
            ::usleep(10'000);
    }
    if (ended != m_pid)
        return -1;
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace onecopy::e2e
