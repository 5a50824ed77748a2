// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/process.h"

#include "core/base/clock.h"
#include "core/base/descriptor.h"
#include "core/base/limits.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace onecopy::servers {

namespace {

/// Ours and the child's end of each of its three streams. Sockets, so that writing to a child that is gone is an error
/// and not a signal.
struct Streams
{
    std::array<Descriptor, 3> ours;
    std::array<Descriptor, 3> theirs;

    [[nodiscard]] bool open()
    {
        for (std::size_t i = 0; i < ours.size(); ++i) {
            std::array<int, 2> pair{};
            if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
                return false;
            ours.at(i).reset(pair[0]);
            theirs.at(i).reset(pair[1]);
            ::fcntl(pair[0], F_SETFL, O_NONBLOCK);
        }
        return true;
    }
};

/// A clean child: no blocked or ignored signals of ours, a group of its own.
Result<pid_t> spawn(const std::vector<std::string> &words, const Streams &streams)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    for (int i = 0; i < 3; ++i)
        posix_spawn_file_actions_adddup2(&actions, streams.theirs.at(static_cast<std::size_t>(i)).get(), i);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    std::vector<std::string> copies(words);
    std::vector<char *> arguments;
    for (std::string &word : copies)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t pid = -1;
    const int code = posix_spawnp(&pid, arguments.front(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0)
        return fail(FaultKind::NotFound, "run " + words.front(), std::strerror(code));
    return pid;
}

/// What passes between us and one running program.
class Conversation
{
public:
    Conversation(Streams &streams, std::string_view input)
        : m_streams(streams)
        , m_input(input)
    {
    }

    /// True: both outputs have ended.
    [[nodiscard]] bool over() const noexcept { return m_streams.ours[1].get() < 0 && m_streams.ours[2].get() < 0; }
    [[nodiscard]] bool tooMuch() const noexcept
    {
        return m_output.out.size() > maxOutputBytes || m_output.err.size() > maxOutputBytes;
    }
    void pass(std::chrono::milliseconds wait)
    {
        std::array<pollfd, 3> entries{};
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries.at(i) = {m_streams.ours.at(i).get(), static_cast<short>(i == 0 ? POLLOUT : POLLIN), 0};
        if (::poll(entries.data(), entries.size(), static_cast<int>(wait.count())) <= 0)
            return;
        if (entries[0].revents != 0)
            give();
        if (entries[1].revents != 0)
            take(m_streams.ours[1], m_output.out);
        if (entries[2].revents != 0)
            take(m_streams.ours[2], m_output.err);
    }
    [[nodiscard]] Output &output() noexcept { return m_output; }

private:
    void give()
    {
        const ssize_t sent = ::send(m_streams.ours[0].get(), m_input.data(), m_input.size(), MSG_NOSIGNAL);
        if (sent > 0)
            m_input.remove_prefix(static_cast<std::size_t>(sent));
        if (m_input.empty() || (sent < 0 && errno != EAGAIN && errno != EINTR))
            m_streams.ours[0].close();
    }
    static void take(Descriptor &from, std::string &into)
    {
        std::array<char, 16384> piece{};
        const ssize_t got = ::read(from.get(), piece.data(), piece.size());
        if (got > 0)
            into.append(piece.data(), static_cast<std::size_t>(got));
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            from.close();
    }

    Streams &m_streams;
    std::string_view m_input;
    Output m_output;
};

/// Whether it has ended; its exit status then.
bool ended(pid_t pid, int &status)
{
    int raw = 0;
    if (::waitpid(pid, &raw, WNOHANG) != pid)
        return false;
    status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
    return true;
}

void killGroup(pid_t pid)
{
    ::kill(-pid, SIGKILL);
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace

Result<Output> runProgram(const std::vector<std::string> &words, std::string_view input, const std::stop_token &stop,
                          std::chrono::milliseconds time)
{
    const std::string where = "run " + words.front();
    Streams streams;
    if (!streams.open())
        return fail(FaultKind::Internal, where, std::strerror(errno));
    auto pid = spawn(words, streams);
    if (!pid)
        return passOn(pid);
    for (Descriptor &theirs : streams.theirs)
        theirs.close();
    const Deadline deadline = Deadline::in(time);
    Conversation conversation(streams, input);
    int status = 0;
    bool gone = false;
    while (!conversation.over() || !gone) {
        if (stop.stop_requested() || deadline.passed() || conversation.tooMuch()) {
            if (!gone)
                killGroup(*pid);
            if (stop.stop_requested())
                return fail(FaultKind::Cancelled, where);
            return deadline.passed() ? fail(FaultKind::Timeout, where, "it took too long")
                                     : fail(FaultKind::Limit, where, "it said too much");
        }
        conversation.pass(deadline.left(limits::waitSlice));
        gone = gone || ended(*pid, status);
    }
    conversation.output().status = status;
    return std::move(conversation.output());
}

} // namespace onecopy::servers
