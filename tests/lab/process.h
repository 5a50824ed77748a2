// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/fd.h"
#include "tests/lab/identity.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::lab {

/// What to run. No shell takes part.
struct Command
{
    std::string program; ///< absolute path
    std::vector<std::string> arguments;
    std::vector<std::string> environment; ///< "NAME=value": the whole environment of the program
    std::optional<Identity> runAs;        ///< none, or not root: the current account
    std::string outputFile;               ///< stdout and stderr are appended there; empty with pipes, else discarded
    bool pipes = false;                   ///< stdin, stdout are connected to the caller; stderr to stdout
};

/// A running program in a process group of its own, so that everything it starts can be ended with it. Thread: one at a
/// time. The destructor kills what is left of the group.
class Process
{
public:
    [[nodiscard]] static Result<Process> start(const Command &command);
    Process() = default;
    Process(Process &&other) noexcept;
    Process &operator=(Process &&other) noexcept;
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;
    ~Process() { killGroup(); }

    [[nodiscard]] pid_t pid() const noexcept { return m_pid; }
    [[nodiscard]] bool running();
    /// Waits for the end; false when `wait` has passed first. Negative exit status: killed by that signal.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds wait);
    [[nodiscard]] std::optional<int> exitStatus() const noexcept { return m_status; }
    /// TERM to the program, then KILL to its whole group after `grace`.
    void stop(std::chrono::milliseconds grace);
    /// KILL to the whole group, as a crash or a power failure would end it.
    void killGroup();

    /// Socket (both ways) to a program started with pipes; non-blocking.
    [[nodiscard]] int channel() const noexcept { return m_channel.get(); }
    /// The program reads the end of its input.
    void endInput();

private:
    pid_t m_pid = -1;
    Fd m_pidFd;
    Fd m_channel;
    std::optional<int> m_status;
};

struct ToolOutput
{
    int status = 0;
    std::string output; ///< stdout and stderr
};

/// Runs a short program to its end. Fails when it cannot be started or takes longer than `wait`; its exit status is
/// data.
[[nodiscard]] Result<ToolOutput> runTool(Command command, std::string_view input = {},
                                         std::chrono::milliseconds wait = std::chrono::minutes(5));

/// The first of /usr/sbin, /usr/bin, /sbin, /bin, /usr/local/sbin, /usr/local/bin that has the program; empty if none.
[[nodiscard]] std::string findProgram(const std::string &name);

/// PATH, LANG and nothing that could redirect a server: what lab programs get as environment.
[[nodiscard]] std::vector<std::string> plainEnvironment();

} // namespace onecopy::lab
