// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// boxes_bench [mailboxes [messages in each [rounds]]]
// What `onecopyctl scan` of many small mailboxes into a new store costs beside a client that sends the same commands
// pipelined and only drains what comes, on one Dovecot over TLS, in turns in one run; and what a second scan costs when
// nothing has changed. The bare client drains the headers of all messages and then what the scan looks at again to tell
// copies apart; the time of the first look alone is told as well.
#include "tests/bench/figures.h"
#include "tests/bench/imap/bareboxes.h"
#include "tests/bench/scan/scanrun.h"
#include "tests/bench/scan/secondlook.h"
#include "tests/lab/imappipe.h"
#include "tests/lab/mailtext.h"
#include "tests/lab/seeder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <vector>

using namespace onecopy;

using bench::giveUp;
using bench::median;

namespace {

constexpr const char *listing =
    "LIST \"\" \"*\" RETURN (SUBSCRIBED SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ))";
constexpr const char *fetching = "UID FETCH 1:4294967295 (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])";
/// As many mailboxes ahead as the scan has on the way.
constexpr std::size_t mailboxesAhead = 16;

std::string nameOf(std::size_t index)
{
    return "\"Folders/" + std::to_string(index / 100) + "/Folder " + std::to_string(index % 100) + "\"";
}

void mustBeOk(const lab::PipeResponse &response)
{
    if (response.line.starts_with("f ") && !response.line.starts_with("f OK"))
        giveUp(response.line);
}

/// Each mailbox gets a stretch of the seeder's stream, so that copies lie where they would: near the first one.
void fillBoxes(const lab::Dovecot &server, std::size_t boxes, std::size_t each)
{
    // With the index of its list Dovecot looks at every mailbox for each new one.
    lab::Command imap = server.imapCommand("anna");
    imap.arguments.insert(imap.arguments.end(), {"-o", "mailbox_list_index=no"});
    auto pipe = lab::ImapPipe::open(imap);
    if (!pipe)
        giveUp(pipe.error().describe());
    lab::SeedPlan plan;
    plan.messages = boxes * each;
    lab::Seeder seeder(plan);
    lab::SeedMessage message;
    for (std::size_t box = 0; box < boxes; ++box) {
        std::string commands = "f CREATE " + nameOf(box) + "\r\nf APPEND " + nameOf(box);
        for (std::size_t i = 0; i < each && seeder.next(message); ++i) {
            commands.append(" (").append(message.flags).append(") \"");
            lab::appendInternalDate(commands, message.internalDate);
            commands += "\" {" + std::to_string(message.bytes.size()) + "+}\r\n" + message.bytes;
        }
        if (auto sent = pipe->send(commands + "\r\n", [](lab::PipeResponse &response) { mustBeOk(response); }); !sent)
            giveUp(sent.error().describe());
    }
    if (auto done = pipe->run("NOOP", [](lab::PipeResponse &response) { mustBeOk(response); }); !done)
        giveUp(done.error().describe());
}

/// Headers of all mailboxes come before the bodies of any.
std::vector<std::vector<bench::BareVisit>> secondLook(const bench::SecondLooks &looks)
{
    std::vector<bench::BareVisit> headers;
    std::vector<bench::BareVisit> bodies;
    for (const auto &[name, look] : looks) {
        for (const std::string &fetch : bench::headersAgain(look))
            headers.push_back({'"' + name.wire + '"', fetch});
        for (const std::string &fetch : bench::bodiesAgain(look))
            bodies.push_back({'"' + name.wire + '"', fetch});
    }
    return {std::move(headers), std::move(bodies)};
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t boxes = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 5'000;
    const std::size_t each = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 20;
    const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    auto server = lab::Dovecot::start();
    if (!server)
        giveUp(server.error().describe());
    fillBoxes(**server, boxes, each);
    auto folder = lab::Folder::temporary("onecopy-bench");
    if (!folder)
        giveUp(folder.error().describe());
    const std::string passwordFile = folder->file("password");
    if (auto written = lab::writeFile(passwordFile, (*server)->password("anna") + "\n", nullptr, 0600); !written)
        giveUp(written.error().describe());

    bench::BareWalk walk;
    walk.commands = {listing};
    walk.openOptions = " (CONDSTORE)";
    walk.window = mailboxesAhead;
    walk.looks.emplace_back();
    for (std::size_t box = 0; box < boxes; ++box)
        walk.looks.front().push_back({nameOf(box), fetching});

    bench::SecondLooks looks;
    std::vector<double> bare;
    std::vector<double> firstLook;
    std::vector<double> drained;
    std::vector<double> scans;
    std::vector<double> processor;
    std::vector<double> memory;
    std::vector<double> again;
    std::uint64_t bytes = 0;
    // The first round, in which the server fills its caches, does not count.
    for (int round = 0; round <= rounds; ++round) {
        const auto walked = bench::walkBare((*server)->ports().imaps, "anna", (*server)->password("anna"), walk);
        if (!walked.ok)
            giveUp("the bare client failed");
        const std::string store = folder->file("store" + std::to_string(round) + ".db");
        const bench::Cost first = bench::runScan(**server, "anna", store, passwordFile);
        const bench::Cost second = bench::runScan(**server, "anna", store, passwordFile);
        if (round == 0) {
            looks = bench::secondLooks(store);
            std::ranges::move(secondLook(looks), std::back_inserter(walk.looks));
            continue;
        }
        bytes = walked.bytes;
        bare.push_back(walked.seconds);
        firstLook.push_back(walked.firstLook);
        drained.push_back(walked.cpuSeconds);
        scans.push_back(first.seconds);
        processor.push_back(first.processor);
        memory.push_back(first.mebibytes);
        again.push_back(second.seconds);
    }
    std::printf(
        "mailboxes %zu, messages in each %zu, looked at again %llu headers and %llu bodies, bytes %llu, rounds %d\n",
        boxes, each, static_cast<unsigned long long>(bench::countHeaders(looks)),
        static_cast<unsigned long long>(bench::countBodies(looks)), static_cast<unsigned long long>(bytes), rounds);
    std::printf("bare client    median %.3f s, of it processor %.3f s; its first look %.3f s\n", median(bare),
                median(drained), median(firstLook));
    std::printf("onecopyctl     median %.3f s, of it processor %.3f s\n", median(scans), median(processor));
    std::printf("ratio          %.3f (to the first look alone %.3f)\n", median(scans) / median(bare),
                median(scans) / median(firstLook));
    std::printf("peak memory    median %.1f MiB\n", median(memory));
    std::printf("second scan    median %.3f s\n", median(again));
    return 0;
}
