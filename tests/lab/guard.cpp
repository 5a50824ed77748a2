// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/guard.h"

#include <sys/socket.h>

namespace onecopy::lab {
namespace {

constexpr const char *guardScript = R"sh(
exec >/dev/null 2>&1 # the socket ends with its peer: a message of kill would end this script
pids=
while read -r verb pid; do
    case $verb in
    watch) pids="$pids $pid" ;;
    forget) left=; for p in $pids; do [ "$p" = "$pid" ] || left="$left $p"; done; pids=$left ;;
    done) exit 0 ;;
    esac
done
for p in $pids; do kill -TERM "$p"; done
for p in $pids; do
    n=0
    while kill -0 "$p" && [ $n -lt 50 ]; do sleep 0.1; n=$((n + 1)); done
    kill -KILL "-$p"
done
[ -z "$1" ] || rm -rf -- "$1"
)sh";

} // namespace

Result<Guard> Guard::start(const std::string &folder)
{
    Command command;
    command.program = "/bin/sh";
    command.arguments = {"-c", guardScript, "onecopy-lab-guard", folder};
    command.environment = plainEnvironment();
    command.pipes = true;
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    Guard guard;
    guard.m_process = std::move(*process);
    return guard;
}

void Guard::watch(pid_t leader)
{
    tell("watch " + std::to_string(leader) + "\n");
}

void Guard::forget(pid_t leader)
{
    tell("forget " + std::to_string(leader) + "\n");
}

void Guard::dismiss()
{
    tell("done\n");
    (void)m_process.waitForEnd(std::chrono::seconds(5));
    m_process.killGroup();
}

void Guard::tell(const std::string &line)
{
    if (m_process.pid() > 0)
        (void)::send(m_process.channel(), line.data(), line.size(), MSG_NOSIGNAL);
}

} // namespace onecopy::lab
