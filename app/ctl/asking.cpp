// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"

#include "core/base/descriptor.h"

#include "app/ctl/output.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

constexpr std::size_t longestLine = 64 * 1024;

/// A descriptor that becomes readable when a stop is requested.
class StopDescriptor
{
public:
    [[nodiscard]] int fd() const noexcept { return m_event.get(); }
    void notify() const noexcept
    {
        const std::uint64_t one = 1;
        (void)!::write(fd(), &one, sizeof one);
    }

private:
    Descriptor m_event{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
};

} // namespace

bool canAsk(const Invocation &call)
{
    return !call.json && isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

Result<std::string> readLine(int from, const std::stop_token &stop)
{
    const StopDescriptor stopped;
    if (stopped.fd() < 0)
        return fail(FaultKind::Internal, "ask", std::strerror(errno));
    const std::stop_callback notify(stop, [&stopped] { stopped.notify(); });
    std::string line;
    while (true) {
        std::array<pollfd, 2> waited{{{from, POLLIN, 0}, {stopped.fd(), POLLIN, 0}}};
        if (::poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            return fail(FaultKind::Internal, "ask", std::strerror(errno));
        if (stop.stop_requested())
            return fail(FaultKind::Cancelled, "ask");
        if (waited[0].revents == 0)
            continue;
        char c = 0; // one at a time: what follows the line is not ours yet
        const ssize_t got = ::read(from, &c, 1);
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got <= 0 || c == '\n')
            return line;
        if (line.size() >= longestLine)
            return fail(FaultKind::Usage, "ask", "the line is too long");
        line += c;
    }
}

Result<std::string> answerTo(const std::string &question, const std::stop_token &stop)
{
    clearProgress();
    std::fprintf(stderr, "%s ", question.c_str());
    std::fflush(stderr);
    auto answer = readLine(STDIN_FILENO, stop);
    if (!answer)
        std::fputc('\n', stderr);
    return answer;
}

bool answeredYes(const std::string &question, const std::stop_token &stop)
{
    const auto answer = answerTo(question + " Type yes:", stop);
    return answer && *answer == "yes";
}

} // namespace onecopy::ctl
