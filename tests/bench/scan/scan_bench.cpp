// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// scan_bench [messages [rounds]]
// What `onecopyctl scan` into a new store costs beside a client that only drains the same FETCH stream, on one Dovecot
// over TLS, in turns in one run: seconds as a user sees them, processor time and peak memory of the program; and what a
// second scan costs when nothing has changed. The bare client connects, logs in, and drains the headers of all messages
// and what the scan looks at again to tell copies apart; the time of its FETCH of headers alone is told as well.
#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/bench/scan/scanrun.h"
#include "tests/bench/scan/secondlook.h"
#include "tests/lab/filler.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <vector>

using namespace onecopy;

using bench::giveUp;
using bench::median;

namespace {

constexpr const char *command = "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])";
struct SameStream
{
    double seconds = 0;
    std::uint64_t bytes = 0;
};

/// Connects, logs in and drains what the scan asks for.
SameStream drainSameStream(const lab::Dovecot &server, const bench::SecondLooks &looks)
{
    std::vector<std::string> commands{command};
    for (const auto &[name, look] : looks) {
        std::ranges::move(bench::headersAgain(look), std::back_inserter(commands));
        std::ranges::move(bench::bodiesAgain(look), std::back_inserter(commands));
    }
    const auto start = std::chrono::steady_clock::now();
    const auto drained =
        bench::runBare(server.ports().imaps, "anna", server.password("anna"), "EXAMINE INBOX", commands);
    if (!drained.ok)
        giveUp("the bare client failed");
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), drained.bytes};
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

    bench::SecondLooks looks;
    std::vector<double> bare;
    std::vector<double> headers;
    std::vector<double> scans;
    std::vector<double> processor;
    std::vector<double> memory;
    std::vector<double> again;
    std::uint64_t bytes = 0;
    // The first round, in which the server fills its caches, does not count.
    for (int round = 0; round <= rounds; ++round) {
        const auto alone =
            bench::drainBare((*server)->ports().imaps, "anna", (*server)->password("anna"), command, false);
        if (!alone.ok)
            giveUp("the bare drain failed");
        const SameStream same = drainSameStream(**server, looks);
        const std::string store = folder->file("store" + std::to_string(round) + ".db");
        const bench::Cost first = bench::runScan(**server, "anna", store, passwordFile);
        const bench::Cost second = bench::runScan(**server, "anna", store, passwordFile);
        if (round == 0) {
            looks = bench::secondLooks(store);
            continue;
        }
        bytes = same.bytes;
        bare.push_back(same.seconds);
        headers.push_back(alone.seconds);
        scans.push_back(first.seconds);
        processor.push_back(first.processor);
        memory.push_back(first.mebibytes);
        again.push_back(second.seconds);
    }
    std::printf(
        "messages %llu, looked at again %llu headers and %llu bodies, bytes %llu, rounds %d\n",
        static_cast<unsigned long long>(plan.messages), static_cast<unsigned long long>(bench::countHeaders(looks)),
        static_cast<unsigned long long>(bench::countBodies(looks)), static_cast<unsigned long long>(bytes), rounds);
    std::printf("bare client    median %.3f s, its FETCH of headers alone %.3f s\n", median(bare), median(headers));
    std::printf("onecopyctl     median %.3f s, of it processor %.3f s\n", median(scans), median(processor));
    std::printf("ratio          %.3f (to the headers alone %.3f)\n", median(scans) / median(bare),
                median(scans) / median(headers));
    std::printf("peak memory    median %.1f MiB\n", median(memory));
    std::printf("second scan    median %.3f s\n", median(again));
    return 0;
}
