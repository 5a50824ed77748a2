// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// Mail servers that are looked at and changed through a POSIX shell, on this computer or over ssh.
namespace onecopy::servers {

/// One word of a shell command: whatever the bytes are, the shell hands exactly them to the program. A NUL cannot stand
/// in a word and is left out.
[[nodiscard]] std::string shellQuoted(std::string_view word);
/// The words, quoted where that is needed, with blanks between them.
[[nodiscard]] std::string commandLine(std::span<const std::string> words);

/// What a script said. Hostile, at most maxOutputBytes each.
struct Output
{
    int status = 0; ///< exit status; 128 + the signal that ended it
    std::string out;
    std::string err;
};

inline constexpr std::size_t maxOutputBytes = 1024 * 1024;
inline constexpr std::chrono::milliseconds scriptTime = std::chrono::seconds(60);

/// Runs a script with /bin/sh and waits for its end; blocks. The script reads nothing from stdin. Faults: Cancelled,
/// Timeout, Limit (too much output), NotFound (no shell, no ssh), ServerUnavailable (no way to the host).
using Runner = std::function<Result<Output>(const std::string &script)>;

/// On this computer, as this user.
[[nodiscard]] Runner localShell(std::stop_token stop, std::chrono::milliseconds time = scriptTime);
/// On `host` ("name" or "user@name") by the system's ssh: never asks for a password, and refuses a host whose key is
/// not known. Usage for a host that ssh could take for anything else than a name.
[[nodiscard]] Result<Runner> sshShell(const std::string &host, std::stop_token stop,
                                      std::chrono::milliseconds time = scriptTime);
/// The ssh command that sshShell() runs; the script goes to its stdin.
[[nodiscard]] std::vector<std::string> sshCommand(const std::string &host);

} // namespace onecopy::servers
