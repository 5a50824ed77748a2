// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/imappipe.h"

#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>

namespace onecopy::lab {
namespace {

constexpr int silenceMs = 120'000;

/// The size of the literal that the line announces at its end.
std::optional<std::size_t> literalSize(std::string_view line)
{
    if (!line.ends_with('}'))
        return std::nullopt;
    const std::size_t open = line.rfind('{');
    if (open == std::string_view::npos)
        return std::nullopt;
    const auto size = parseNumber(line.substr(open + 1, line.size() - open - 2));
    return size ? std::optional<std::size_t>(*size) : std::nullopt;
}

} // namespace

Result<ImapPipe> ImapPipe::open(const Command &command)
{
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    ImapPipe pipe;
    pipe.m_process = std::move(*process);
    auto greeting = pipe.nextResponse();
    if (!greeting)
        return passOn(greeting);
    if (!greeting->line.starts_with("* PREAUTH"))
        return fail(FaultKind::NotAMailServer, "lab imap pipe", "no PREAUTH", printable(greeting->line));
    return pipe;
}

Result<std::string> ImapPipe::run(std::string_view command, const Receiver &receive)
{
    const std::string tag = "t" + std::to_string(++m_tag);
    auto sent = send(
        tag + " " + std::string(command) + "\r\n", receive ? receive : [](PipeResponse &) {});
    if (!sent)
        return passOn(sent);
    while (true) {
        auto response = nextResponse();
        if (!response)
            return passOn(response);
        if (response->line.starts_with(tag + " OK"))
            return std::move(response->line);
        if (response->line.starts_with(tag + " "))
            return fail(FaultKind::ServerRefused, "lab imap pipe " + printable(command, 60), {},
                        printable(response->line));
        if (receive)
            receive(*response);
    }
}

Result<std::vector<PipeResponse>> ImapPipe::ask(std::string_view command)
{
    std::vector<PipeResponse> responses;
    auto done = run(command, [&responses](PipeResponse &response) { responses.push_back(std::move(response)); });
    if (!done)
        return passOn(done);
    return responses;
}

Result<void> ImapPipe::send(std::string_view bytes, const Receiver &receive)
{
    PipeResponse response;
    while (!bytes.empty()) {
        if (auto moved = exchange(bytes); !moved)
            return moved;
        while (!bytes.empty() && takeResponse(response))
            receive(response);
    }
    return {};
}

Result<PipeResponse> ImapPipe::nextResponse()
{
    PipeResponse response;
    std::string_view nothing;
    while (!takeResponse(response)) {
        if (auto moved = exchange(nothing); !moved)
            return passOn(moved);
    }
    return response;
}

bool ImapPipe::waitForInput(std::chrono::milliseconds wait)
{
    pollfd entry{m_process.channel(), POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(wait.count())) > 0;
}

bool ImapPipe::takeResponse(PipeResponse &response)
{
    response = {};
    std::size_t at = m_start;
    while (true) {
        const std::size_t end = m_input.find("\r\n", at);
        if (end == std::string::npos)
            return false;
        response.line.append(m_input, at, end - at);
        at = end + 2;
        const auto size = literalSize(response.line);
        if (!size)
            break;
        if (m_input.size() - at < *size)
            return false;
        response.literals.push_back(m_input.substr(at, *size));
        at += *size;
    }
    m_start = at;
    if (m_start == m_input.size() || m_start > 1024 * 1024) {
        m_input.erase(0, m_start);
        m_start = 0;
    }
    return true;
}

/// Waits until something can be sent or read, and does it.
Result<void> ImapPipe::exchange(std::string_view &bytes)
{
    pollfd entry{m_process.channel(), static_cast<short>(bytes.empty() ? POLLIN : POLLIN | POLLOUT), 0};
    const int ready = ::poll(&entry, 1, silenceMs);
    if (ready == 0)
        return fail(FaultKind::Timeout, "lab imap pipe");
    if (ready < 0)
        return {};
    if ((entry.revents & POLLIN) != 0) {
        char buffer[256 * 1024];
        const ssize_t got = ::read(m_process.channel(), buffer, sizeof buffer);
        if (got == 0)
            return fail(FaultKind::ConnectionLost, "lab imap pipe", printable(m_input));
        if (got > 0)
            m_input.append(buffer, static_cast<std::size_t>(got));
    } else if ((entry.revents & (POLLHUP | POLLERR)) != 0) {
        return fail(FaultKind::ConnectionLost, "lab imap pipe", printable(m_input));
    }
    if ((entry.revents & POLLOUT) != 0) {
        const ssize_t sent = ::send(m_process.channel(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent > 0)
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno != EAGAIN && errno != EINTR)
            return fail(FaultKind::ConnectionLost, "lab imap pipe", std::strerror(errno));
    }
    return {};
}

} // namespace onecopy::lab
