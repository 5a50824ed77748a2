// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// scan_bench [messages [rounds]]
// What `onecopyctl scan` into a new store costs beside a client that only drains the same FETCH stream, on one Dovecot
// over TLS, in turns in one run: seconds as a user sees them, processor time and peak memory of the program; and what a
// second scan costs when nothing has changed.
#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/lab/filler.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace onecopy;

using bench::giveUp;
using bench::median;

namespace {

constexpr const char *command = "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])";

struct Cost
{
    double seconds = 0;
    double processor = 0; ///< user and system
    double mebibytes = 0; ///< peak of resident memory
};

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs onecopyctl to its end, its output thrown away.
Cost scan(const lab::Dovecot &server, const std::string &store, const std::string &passwordFile)
{
    const std::string url = "imaps://anna@localhost:" + std::to_string(server.ports().imaps);
    const std::string ca = server.caFile();
    std::vector<std::string> words{ONECOPYCTL_PROGRAM, "scan", "--json",          "--store",   store, "--imap", url,
                                   "--ca-file",        ca,     "--password-file", passwordFile};
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

} // namespace

int main(int argc, char **argv)
{
    lab::SeedPlan plan;
    plan.messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    auto server = lab::Dovecot::start();
    if (!server)
        giveUp(server.error().describe());
    if (auto filled = lab::fill(**server, "anna", plan); !filled)
        giveUp(filled.error().describe());
    auto folder = lab::Folder::temporary("onecopy-bench");
    if (!folder)
        giveUp(folder.error().describe());
    const std::string passwordFile = folder->file("password");
    if (auto written = lab::writeFile(passwordFile, (*server)->password("anna") + "\n", nullptr, 0600); !written)
        giveUp(written.error().describe());

    std::vector<double> bare;
    std::vector<double> scans;
    std::vector<double> processor;
    std::vector<double> memory;
    std::vector<double> again;
    std::uint64_t bytes = 0;
    // The first round, in which the server fills its caches, does not count.
    for (int round = 0; round <= rounds; ++round) {
        const auto drained =
            bench::drainBare((*server)->ports().imaps, "anna", (*server)->password("anna"), command, false);
        if (!drained.ok)
            giveUp("the bare drain failed");
        const std::string store = folder->file("store" + std::to_string(round) + ".db");
        const Cost first = scan(**server, store, passwordFile);
        const Cost second = scan(**server, store, passwordFile);
        if (round == 0)
            continue;
        bytes = drained.bytes;
        bare.push_back(drained.seconds);
        scans.push_back(first.seconds);
        processor.push_back(first.processor);
        memory.push_back(first.mebibytes);
        again.push_back(second.seconds);
    }
    std::printf("messages %llu, bytes %llu, rounds %d\n", static_cast<unsigned long long>(plan.messages),
                static_cast<unsigned long long>(bytes), rounds);
    std::printf("bare drain     median %.3f s\n", median(bare));
    std::printf("onecopyctl     median %.3f s, of it processor %.3f s\n", median(scans), median(processor));
    std::printf("ratio          %.3f\n", median(scans) / median(bare));
    std::printf("peak memory    median %.1f MiB\n", median(memory));
    std::printf("second scan    median %.3f s\n", median(again));
    return 0;
}
