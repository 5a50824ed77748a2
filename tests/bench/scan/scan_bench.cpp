// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// scan_bench [messages [rounds]]
// What `onecopyctl scan` into a new store costs beside clients that only drain bytes, on one Dovecot over TLS, in turns
// in one run: seconds as a user sees them, processor time and peak memory of the program; what a second scan costs when
// nothing has changed, and what one costs after ten changes, beside a bare client that asks for those. The first bare
// client drains the headers of all messages, and what the scan looks at again to tell copies apart: what has to be
// known, with nothing left out. The other one drains what the scan asks for instead: key fields, headers of candidates,
// and the same closer look. Both connect and log in.
#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/bench/scan/scanrun.h"
#include "tests/bench/scan/secondlook.h"
#include "tests/bench/scan/tenchanges.h"
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

constexpr const char *wholeHeaders = "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])";
constexpr const char *keyFields =
    "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (From To Cc"
    " Subject Date Message-ID X-MS-Journal-Report)])";

struct Drain
{
    double seconds = 0; ///< with connecting and logging in
    double processor = 0;
    std::uint64_t bytes = 0;
};

Drain drain(const lab::Dovecot &server, const std::vector<std::string> &commands)
{
    const auto start = std::chrono::steady_clock::now();
    const auto drained =
        bench::runBare(server.ports().imaps, "anna", server.password("anna"), "EXAMINE INBOX", commands);
    if (!drained.ok)
        giveUp("the bare client failed");
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), drained.cpuSeconds,
            drained.bytes};
}

/// Everything, and then what has to be looked at again.
std::vector<std::string> allHeaders(const bench::SecondLooks &looks)
{
    std::vector<std::string> commands{wholeHeaders};
    for (const auto &[name, look] : looks) {
        std::ranges::move(bench::headersAgain(look), std::back_inserter(commands));
        std::ranges::move(bench::bodiesAgain(look), std::back_inserter(commands));
    }
    return commands;
}

/// As the scan does it.
std::vector<std::string> asked(const bench::SecondLooks &looks)
{
    std::vector<std::string> commands{keyFields};
    for (const auto &[name, look] : looks) {
        std::ranges::move(bench::candidateHeaders(look), std::back_inserter(commands));
        std::ranges::move(bench::headersAgain(look), std::back_inserter(commands));
        std::ranges::move(bench::bodiesAgain(look), std::back_inserter(commands));
    }
    return commands;
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
    std::vector<double> bareProcessor;
    std::vector<double> headers;
    std::vector<double> same;
    std::vector<double> scans;
    std::vector<double> processor;
    std::vector<double> memory;
    std::vector<double> again;
    std::vector<double> changed;
    std::vector<double> changesBare;
    std::uint64_t bytes = 0;
    std::uint64_t askedBytes = 0;
    // The first round, in which the server fills its caches, does not count.
    for (int round = 0; round <= rounds; ++round) {
        const auto alone =
            bench::drainBare((*server)->ports().imaps, "anna", (*server)->password("anna"), wholeHeaders, false);
        if (!alone.ok)
            giveUp("the bare drain failed");
        const Drain all = drain(**server, allHeaders(looks));
        const Drain part = drain(**server, asked(looks));
        const std::string store = folder->file("store" + std::to_string(round) + ".db");
        const bench::Cost first = bench::runScan(**server, "anna", store, passwordFile);
        const bench::Cost second = bench::runScan(**server, "anna", store, passwordFile);
        const bench::KnownTo known = bench::knownTo(store);
        bench::makeTenChanges(**server, "anna");
        // Who comes first finds less in the caches of the server.
        double bareChanges = round % 2 == 0 ? bench::drainChanges(**server, "anna", known) : 0;
        const bench::Cost third = bench::runScan(**server, "anna", store, passwordFile);
        if (round % 2 != 0)
            bareChanges = bench::drainChanges(**server, "anna", known);
        if (round == 0) {
            looks = bench::secondLooks(store);
            continue;
        }
        bytes = all.bytes;
        askedBytes = part.bytes;
        bare.push_back(all.seconds);
        bareProcessor.push_back(all.processor);
        headers.push_back(alone.seconds);
        same.push_back(part.seconds);
        scans.push_back(first.seconds);
        processor.push_back(first.processor);
        memory.push_back(first.mebibytes);
        again.push_back(second.seconds);
        changed.push_back(third.seconds);
        changesBare.push_back(bareChanges);
    }
    const auto count = [&looks](imap::UidSet bench::SecondLook::*which) {
        std::uint64_t sum = 0;
        for (const auto &[name, look] : looks)
            sum += (look.*which).count();
        return static_cast<unsigned long long>(sum);
    };
    std::printf("messages %llu, candidates %llu, related headers %llu, bodies %llu, rounds %d\n",
                static_cast<unsigned long long>(plan.messages), count(&bench::SecondLook::candidates),
                count(&bench::SecondLook::headers), count(&bench::SecondLook::bodies), rounds);
    const auto megabytes = [](std::uint64_t many) { return static_cast<double>(many) / 1e6; };
    std::printf("bare, all headers   median %.3f s, processor %.3f s, %.0f MB; its FETCH of headers alone %.3f s\n",
                median(bare), median(bareProcessor), megabytes(bytes), median(headers));
    std::printf("bare, as asked      median %.3f s, %.0f MB\n", median(same), megabytes(askedBytes));
    std::printf("onecopyctl scan     median %.3f s, processor %.3f s\n", median(scans), median(processor));
    std::printf("ratio               %.3f to all headers, %.3f to what is asked; processor %.3f\n",
                median(scans) / median(bare), median(scans) / median(same), median(processor) / median(bareProcessor));
    std::printf("peak memory         median %.1f MiB\n", median(memory));
    std::printf("second scan         median %.3f s, %.1f %% of the first\n", median(again),
                100 * median(again) / median(scans));
    std::printf("after ten changes   median %.3f s, %.1f %% of the first; bare %.3f s\n", median(changed),
                100 * median(changed) / median(scans), median(changesBare));
    return 0;
}
