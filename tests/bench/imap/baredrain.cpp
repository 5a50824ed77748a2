// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imap/baredrain.h"

#include "tests/bench/imap/bareline.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string_view>
#include <vector>

namespace onecopy::bench {

namespace {

/// More than the longest tagged answer, which lists the capabilities.
constexpr std::size_t tailBytes = 2000;

class Line : public BareLine
{
public:
    using BareLine::BareLine;
    /// Reads until the stream ends in a line that begins so.
    bool drain(const std::string &command, const std::string &end, BareDrain &out, bool keep)
    {
        if (!command.empty() && !send(command))
            return false;
        std::string tail;
        while (true) {
            const std::string_view bytes = receive();
            if (bytes.empty())
                return false;
            out.bytes += bytes.size();
            if (keep)
                out.kept += bytes;
            tail += bytes.substr(bytes.size() - std::min(bytes.size(), tailBytes));
            if (tail.size() > 2 * tailBytes)
                tail.erase(0, tail.size() - tailBytes);
            if (!tail.ends_with("\r\n"))
                continue;
            const auto before = tail.size() >= 3 ? tail.rfind('\n', tail.size() - 3) : std::string::npos;
            const std::size_t lastLine = before == std::string::npos ? 0 : before + 1;
            if (tail.compare(lastLine, end.size(), end) == 0)
                return true;
        }
    }
};

} // namespace

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

BareDrain runBare(std::uint16_t port, const std::string &user, const std::string &password, const std::string &select,
                  const std::vector<std::string> &commands)
{
    BareDrain out;
    Line line(port);
    BareDrain unused;
    if (!line.ok() || !line.drain({}, "* OK", unused, false) ||
        !line.drain("a LOGIN " + user + " \"" + password + "\"\r\n", "a OK", unused, false) ||
        !line.drain("b " + select + "\r\n", "b OK", unused, false))
        return out;
    const double cpu = threadSeconds();
    const auto start = std::chrono::steady_clock::now();
    out.ok = true;
    for (const std::string &command : commands)
        out.ok = out.ok && line.drain("c " + command + "\r\n", "c OK", out, false);
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out.cpuSeconds = threadSeconds() - cpu;
    return out;
}

BareDrain drainBare(std::uint16_t port, const std::string &user, const std::string &password, const std::string &fetch,
                    bool keep)
{
    BareDrain out;
    Line line(port);
    BareDrain unused;
    if (!line.ok() || !line.drain({}, "* OK", unused, false) ||
        !line.drain("a LOGIN " + user + " \"" + password + "\"\r\n", "a OK", unused, false) ||
        !line.drain("b EXAMINE INBOX\r\n", "b OK", unused, false))
        return out;
    const double cpu = threadSeconds();
    const auto start = std::chrono::steady_clock::now();
    out.ok = line.drain("c " + fetch + "\r\n", "c OK", out, keep);
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out.cpuSeconds = threadSeconds() - cpu;
    return out;
}

} // namespace onecopy::bench
