// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// removal_bench [messages [rounds]]
// What a removal costs on one Dovecot over TLS, in turns in one run:
// - proving the plan, beside a client that only drains the same messages;
// - moving with journal, second proof and checks, beside a client that moves as many messages by UID MOVE in batches of
//   100 and looks at nothing.
#include "core/jobs/removal.h"
#include "core/jobs/scan.h"
#include "tests/bench/figures.h"
#include "tests/bench/imap/baredrain.h"
#include "tests/lab/filler.h"
#include "tests/lab/imappipe.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace onecopy;

using bench::giveUp;
using bench::median;

namespace {

template <class T> T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().describe());
    return std::move(*result);
}

class Watch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::string setOf(const std::vector<std::uint32_t> &uids, std::size_t from, std::size_t count)
{
    std::string text;
    for (std::size_t i = from; i < std::min(uids.size(), from + count); ++i)
        text += (text.empty() ? "" : ",") + std::to_string(uids[i]);
    return text;
}

std::vector<std::string> commandsFor(const std::vector<std::uint32_t> &uids, std::size_t batch,
                                     const std::string &before, const std::string &after)
{
    std::vector<std::string> commands;
    for (std::size_t at = 0; at < uids.size(); at += batch)
        commands.push_back(before + setOf(uids, at, batch) + after);
    return commands;
}

/// The first UIDs of INBOX as it is now.
std::vector<std::uint32_t> uidsIn(const lab::Dovecot &server, std::size_t count)
{
    lab::ImapPipe pipe = must(lab::ImapPipe::open(server.imapCommand("anna")));
    must(pipe.run("SELECT INBOX"));
    std::vector<std::uint32_t> uids;
    for (const lab::PipeResponse &response : must(pipe.ask("UID SEARCH 1:" + std::to_string(count)))) {
        const char *at = response.line.c_str();
        if (!response.line.starts_with("* SEARCH "))
            continue;
        at += 9;
        for (char *end = nullptr; *at != '\0'; at = end) {
            const unsigned long uid = std::strtoul(at, &end, 10);
            if (end == at)
                break;
            uids.push_back(static_cast<std::uint32_t>(uid));
        }
    }
    return uids;
}

struct Figures
{
    std::vector<double> drain;
    std::vector<double> proof;
    std::vector<double> bareMove;
    std::vector<double> removal;
    std::vector<double> undo;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    lab::SeedPlan seed;
    seed.messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    seed.duplicateShare = 0.08;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    auto server = must(lab::Dovecot::start());
    must(lab::fill(*server, "anna", seed));
    auto folder = must(lab::Folder::temporary("onecopy-bench"));
    const SystemClock clock;
    const jobs::Context context{folder.file("store.db"), &clock, {}, {}, {}};
    jobs::Login login;
    ServerAddress address;
    address.endpoint = {"localhost", server->ports().imaps, net::Security::ImplicitTls};
    address.user = "anna";
    login.account.imap = address;
    login.account.tls.caFile = server->caFile();
    login.secret = Secret(server->password("anna"));

    const auto bare = [&](const std::string &select, const std::vector<std::string> &commands) {
        const auto done = bench::runBare(server->ports().imaps, "anna", server->password("anna"), select, commands);
        if (!done.ok)
            giveUp("the bare client failed");
        return done.seconds;
    };
    Figures figures;
    std::size_t extras = 0;
    std::size_t read = 0;
    // The first round, in which the server fills its caches, does not count.
    for (int round = 0; round <= rounds; ++round) {
        jobs::ScanRequest request;
        request.login = login;
        request.prove = jobs::Prove::None;
        must(jobs::scan(request, context));
        const Watch proving;
        const removal::Plan plan = must(jobs::planRemoval(login, {}, context));
        const double proof = proving.seconds();
        std::vector<std::uint32_t> copies;
        std::vector<std::uint32_t> going;
        for (const removal::PlannedGroup &group : plan.groups) {
            copies.push_back(group.keep.copy.ref.uid.value);
            for (const removal::PlannedCopy &extra : group.extras) {
                copies.push_back(extra.copy.ref.uid.value);
                going.push_back(extra.copy.ref.uid.value);
            }
        }
        std::sort(copies.begin(), copies.end());
        std::sort(going.begin(), going.end());
        extras = going.size();
        read = copies.size();
        const double drain = bare("EXAMINE INBOX", commandsFor(copies, 500, "UID FETCH ",
                                                               " (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])"));
        const Watch moving;
        const auto outcome = must(jobs::executeRemoval(login, plan, plan.hash(), context));
        const double removal = moving.seconds();
        if (outcome.fault || outcome.removed != extras)
            giveUp("the removal did not move everything: " + (outcome.fault ? outcome.fault->describe() : ""));
        const Watch undoing;
        if (const auto undone = must(jobs::undoRemoval(login, {}, context)); undone.fault || undone.restored != extras)
            giveUp("the undo did not restore everything");
        const double undo = undoing.seconds();
        // The same number of messages, any of them, there and back.
        const std::vector<std::uint32_t> first = uidsIn(*server, extras);
        const double move = bare("SELECT INBOX", commandsFor(first, 100, "UID MOVE ", " \"Onecopy removed\""));
        bare("SELECT \"Onecopy removed\"", {"UID MOVE 1:* INBOX"});
        if (round == 0)
            continue;
        figures.proof.push_back(proof);
        figures.drain.push_back(drain);
        figures.removal.push_back(removal);
        figures.bareMove.push_back(move);
        figures.undo.push_back(undo);
    }
    std::printf("messages %llu, extra copies %zu, messages read for the proof %zu, rounds %d\n",
                static_cast<unsigned long long>(seed.messages), extras, read, rounds);
    std::printf("bare drain of the same messages   median %.3f s\n", median(figures.drain));
    std::printf("plan with proof                   median %.3f s, ratio %.2f\n", median(figures.proof),
                median(figures.proof) / median(figures.drain));
    std::printf("bare UID MOVE, batches of 100     median %.3f s\n", median(figures.bareMove));
    std::printf("removal with journal and checks   median %.3f s, ratio %.2f\n", median(figures.removal),
                median(figures.removal) / median(figures.bareMove));
    std::printf("undo                              median %.3f s, ratio %.2f\n", median(figures.undo),
                median(figures.undo) / median(figures.bareMove));
    return 0;
}
