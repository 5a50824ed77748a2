// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scan/scanrun.h"

#include "tests/bench/figures.h"
#include "tests/places/places.h"

#include <chrono>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace onecopy::bench {

namespace {

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Cost runScan(const lab::Dovecot &server, const std::string &user, const std::string &store,
             const std::string &passwordFile, const std::vector<std::string> &more)
{
    const std::string url = "imaps://" + user + "@localhost:" + std::to_string(server.ports().imaps);
    const std::string ca = server.caFile();
    const std::string program = test::inBuild(QStringLiteral("bin/onecopyctl")).toStdString();
    std::vector<std::string> words{program, "scan",      "--json", "--store",         store,       "--imap",
                                   url,     "--ca-file", ca,       "--password-file", passwordFile};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(nothing, STDOUT_FILENO);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp("onecopyctl scan failed");
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

} // namespace onecopy::bench
