// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/process.h"

#include "core/base/text.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace onecopy::lab {
namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

std::vector<char *> pointers(std::vector<std::string> &strings)
{
    std::vector<char *> result;
    for (std::string &text : strings)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// Everything that the child needs, made before it is there: it may only call the system.
struct ChildPlan
{
    std::vector<std::string> argumentStrings;
    std::vector<std::string> environmentStrings;
    std::vector<char *> arguments;
    std::vector<char *> environment;
    const Identity *runAs = nullptr;
    int input = -1;
    int output = -1;
};

/// As setuid() and the like, which would also tell all threads of the parent.
bool become(const Identity &identity)
{
    return ::syscall(SYS_setgroups, 0, nullptr) == 0 && ::syscall(SYS_setgid, identity.gid) == 0 &&
           ::syscall(SYS_setuid, identity.uid) == 0 && chdir("/") == 0;
}

[[noreturn]] void runChild(const ChildPlan &plan)
{
    setsid();
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD})
        ::signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    if (dup2(plan.input, 0) < 0 || dup2(plan.output, 1) < 0 || dup2(plan.output, 2) < 0)
        _exit(126);
    close_range(3, ~0U, 0);
    if (plan.runAs != nullptr && !become(*plan.runAs))
        _exit(126);
    execve(plan.arguments.front(), plan.arguments.data(), plan.environment.data());
    _exit(127);
}

/// The child borrows the memory until it runs the program: after a fork() every page that a test writes would be
/// copied, a hundred times in a test that looks into a hundred mailboxes.
[[gnu::noinline]] pid_t spawn(const ChildPlan &plan)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before); // no handler of ours may run in the child
    const pid_t pid = ::vfork();
    if (pid == 0)
        runChild(plan);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return pid;
}

int remaining(Steady::time_point end)
{
    const auto left = std::chrono::duration_cast<milliseconds>(end - Steady::now()).count();
    return left > 0 ? static_cast<int>(left) + 1 : 0;
}

/// Sends input and collects output until the program closes its side. False when the time is over.
bool converse(Process &process, std::string_view input, std::string &output, Steady::time_point end)
{
    if (input.empty())
        process.endInput();
    while (true) {
        pollfd entry{process.channel(), static_cast<short>(POLLIN | (input.empty() ? 0 : POLLOUT)), 0};
        const int ready = ::poll(&entry, 1, remaining(end));
        if (ready == 0)
            return false;
        if (ready < 0)
            continue;
        if (!input.empty() && (entry.revents & POLLOUT) != 0) {
            const ssize_t sent = ::send(process.channel(), input.data(), input.size(), MSG_NOSIGNAL);
            input.remove_prefix(sent > 0 ? static_cast<std::size_t>(sent) : (errno == EAGAIN ? 0 : input.size()));
            if (input.empty())
                process.endInput();
        }
        if ((entry.revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
            char buffer[65536];
            const ssize_t got = ::read(process.channel(), buffer, sizeof buffer);
            if (got > 0)
                output.append(buffer, static_cast<std::size_t>(got));
            else if (got == 0 || (errno != EAGAIN && errno != EINTR))
                return true;
        }
    }
}

} // namespace

Result<Process> Process::start(const Command &command)
{
    Fd childEnd;
    Fd output;
    Process process;
    if (command.pipes) {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return fail(FaultKind::Internal, "lab process", std::strerror(errno));
        process.m_channel = Fd(ends[0]);
        childEnd = Fd(ends[1]);
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
    } else {
        childEnd = Fd(::open("/dev/null", O_RDWR | O_CLOEXEC));
        if (!command.outputFile.empty())
            output = Fd(::open(command.outputFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
    }
    ChildPlan plan;
    plan.argumentStrings = {command.program};
    plan.argumentStrings.insert(plan.argumentStrings.end(), command.arguments.begin(), command.arguments.end());
    plan.environmentStrings = command.environment;
    plan.arguments = pointers(plan.argumentStrings);
    plan.environment = pointers(plan.environmentStrings);
    plan.runAs = command.runAs && isRoot() ? &*command.runAs : nullptr;
    plan.input = childEnd.get();
    plan.output = output.valid() ? output.get() : childEnd.get();
    process.m_pid = spawn(plan);
    if (process.m_pid < 0)
        return fail(FaultKind::Internal, "lab process " + command.program, std::strerror(errno));
    process.m_pidFd = Fd(static_cast<int>(::syscall(SYS_pidfd_open, process.m_pid, 0)));
    return process;
}

Process::Process(Process &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_pidFd(std::move(other.m_pidFd))
    , m_channel(std::move(other.m_channel))
    , m_status(other.m_status)
{
}

Process &Process::operator=(Process &&other) noexcept
{
    if (this != &other) {
        killGroup();
        m_pid = std::exchange(other.m_pid, -1);
        m_pidFd = std::move(other.m_pidFd);
        m_channel = std::move(other.m_channel);
        m_status = other.m_status;
    }
    return *this;
}

bool Process::running()
{
    return m_pid > 0 && !waitForEnd(milliseconds(0));
}

bool Process::waitForEnd(milliseconds wait)
{
    if (m_pid <= 0 || m_status)
        return true;
    const auto end = Steady::now() + wait;
    pollfd entry{m_pidFd.get(), POLLIN, 0};
    int ready = 0;
    do
        ready = ::poll(&entry, 1, remaining(end));
    while (ready < 0 && errno == EINTR);
    siginfo_t info{};
    // WNOWAIT: the number stays ours, so that killGroup() can never meet a stranger that got it.
    if (ready == 0 || ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT) != 0)
        return ready != 0;
    m_status = info.si_code == CLD_EXITED ? info.si_status : -info.si_status;
    return true;
}

void Process::stop(milliseconds grace)
{
    if (!running()) {
        killGroup();
        return;
    }
    ::kill(m_pid, SIGTERM);
    (void)waitForEnd(grace);
    killGroup();
}

void Process::killGroup()
{
    if (m_pid <= 0)
        return;
    ::kill(-m_pid, SIGKILL);
    ::kill(m_pid, SIGKILL); // in case it was not yet the leader of its group
    (void)waitForEnd(std::chrono::seconds(30));
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
    m_channel.reset();
}

void Process::endInput()
{
    ::shutdown(m_channel.get(), SHUT_WR);
}

Result<ToolOutput> runTool(Command command, std::string_view input, milliseconds wait)
{
    command.pipes = true;
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    const auto end = Steady::now() + wait;
    ToolOutput result;
    if (!converse(*process, input, result.output, end) || !process->waitForEnd(milliseconds(remaining(end))))
        return fail(FaultKind::Timeout, "lab tool " + command.program, printable(result.output));
    result.status = process->exitStatus().value_or(-1);
    if (result.status == 127 && result.output.empty())
        return fail(FaultKind::NotFound, "lab tool " + command.program, "cannot be started");
    return result;
}

std::string findProgram(const std::string &name)
{
    for (const char *folder : {"/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/", "/usr/local/sbin/", "/usr/local/bin/"}) {
        if (const std::string path = folder + name; ::access(path.c_str(), X_OK) == 0)
            return path;
    }
    return {};
}

std::vector<std::string> plainEnvironment()
{
    return {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TZ=UTC"};
}

} // namespace onecopy::lab
