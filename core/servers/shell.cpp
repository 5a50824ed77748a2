// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/shell.h"

#include "core/base/text.h"
#include "core/servers/process.h"

#include <algorithm>

namespace onecopy::servers {

namespace {

constexpr int sshFailed = 255; ///< ssh(1), EXIT STATUS
constexpr std::size_t hostBytes = 255;

bool isPlain(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./:@%+,=").find(c) != std::string_view::npos;
}

bool isHost(std::string_view host) noexcept
{
    const auto fine = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-.@:").find(c) != std::string_view::npos;
    };
    return !host.empty() && host.size() <= hostBytes && host.front() != '-' &&
           std::all_of(host.begin(), host.end(), fine);
}

/// The whole script is one compound command: the shell has read all of it before anything in it runs, so nothing in it
/// can eat the rest. A lost connection in the middle of the text is a syntax error, and nothing is run.
std::string wrapped(const std::string &script)
{
    return "{\nPATH=$PATH:/usr/sbin:/sbin:/usr/local/sbin; LC_ALL=C; export PATH LC_ALL\n" + script +
           "\n} </dev/null\n";
}

/// What a login shell says before it runs anything (a greeting in ~/.bashrc, a ForceCommand) is not the script's: that
/// begins after this line, on both streams.
constexpr std::string_view beginning = "onecopy: the script begins here\n";

std::string announced(const std::string &script)
{
    const std::string line = "echo '" + std::string(beginning.substr(0, beginning.size() - 1)) + "'";
    return line + "; " + line + " >&2\n" + script;
}

void takeGreeting(std::string &said)
{
    if (const std::size_t at = said.find(beginning); at != std::string::npos)
        said.erase(0, at + beginning.size());
}

} // namespace

std::string shellQuoted(std::string_view word)
{
    std::string text = "'";
    for (const char c : word) {
        if (c == '\'')
            text += "'\\''";
        else if (c != '\0')
            text += c;
    }
    return text + "'";
}

std::string commandLine(std::span<const std::string> words)
{
    std::string line;
    for (const std::string &word : words) {
        if (!line.empty())
            line += ' ';
        line += !word.empty() && std::all_of(word.begin(), word.end(), isPlain) ? word : shellQuoted(word);
    }
    return line;
}

Runner localShell(std::stop_token stop, std::chrono::milliseconds time)
{
    return [stop = std::move(stop), time](const std::string &script) {
        return runProgram({"/bin/sh", "-s"}, wrapped(script), stop, time);
    };
}

std::vector<std::string> sshCommand(const std::string &host)
{
    return {"ssh",
            "-o",
            "BatchMode=yes",
            "-o",
            "StrictHostKeyChecking=yes",
            "-o",
            "ForwardAgent=no",
            "-o",
            "ForwardX11=no",
            "-o",
            "ClearAllForwardings=yes",
            "-o",
            "PermitLocalCommand=no",
            "-o",
            "ConnectTimeout=30",
            "-o",
            "ServerAliveInterval=15",
            "-T",
            "--",
            host,
            "/bin/sh -s"};
}

Result<Runner> sshShell(const std::string &host, std::stop_token stop, std::chrono::milliseconds time)
{
    if (!isHost(host))
        return fail(FaultKind::Usage, "ssh", "give the server as HOST or USER@HOST");
    return Runner([host, stop = std::move(stop), time](const std::string &script) -> Result<Output> {
        auto output = runProgram(sshCommand(host), wrapped(announced(script)), stop, time);
        if (output && output->status == sshFailed)
            return fail(FaultKind::ServerUnavailable, "ssh " + host, "no way to the server",
                        printable(trimmed(output->err)));
        if (output) {
            takeGreeting(output->out);
            takeGreeting(output->err);
        }
        return output;
    });
}

} // namespace onecopy::servers
