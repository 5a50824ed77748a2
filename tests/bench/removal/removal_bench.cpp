// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// removal_bench [messages [rounds]]
// What a removal costs on one Dovecot over TLS, in turns in one run:
// - proving the plan, beside a client that connects, logs in and drains the same messages; the time of its FETCH alone
//   is told as well;
// - moving with journal, second proof and checks, beside a client that moves the same messages by UID MOVE, 100 at
// once,
//   and looks at nothing. The removal reads every message again before it moves it, so the sum of both bare figures
//   stands there as well. A part of it is not moving: logging in and taking the lease before the first line of the
//   journal, and bringing the store up to date after the last one.
#include "core/jobs/remove/removal.h"
#include "core/jobs/scan/scan.h"
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

/// The newest UIDs of INBOX as it is now: after an undo, those of the copies that came back.
std::vector<std::uint32_t> newestIn(const lab::Dovecot &server, std::size_t count)
{
    lab::ImapPipe pipe = must(lab::ImapPipe::open(server.imapCommand("anna")));
    must(pipe.run("SELECT INBOX"));
    std::vector<std::uint32_t> uids;
    for (const lab::PipeResponse &response : must(pipe.ask("UID SEARCH ALL"))) {
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
    uids.erase(uids.begin(), uids.end() - static_cast<std::ptrdiff_t>(std::min(count, uids.size())));
    return uids;
}

/// When the journal was written first and last.
struct Moving
{
    Watch watch;
    double first = 0;
    double last = 0;
    int writes = 0;

    void note(bool written)
    {
        last = watch.seconds();
        if (writes == 0)
            first = last;
        writes += written ? 1 : 0;
    }
};

struct Figures
{
    std::vector<double> drain;
    std::vector<double> fetch; ///< of it, without connecting and logging in
    std::vector<double> proof;
    std::vector<double> bareMove;
    std::vector<double> removal;
    std::vector<double> removalMoving;
    std::vector<double> undo;
    std::vector<double> undoMoving;
    int removalWrites = 0;
    int undoWrites = 0;
};

/// Median, what it is times a bare figure, and how far the rounds lie apart.
void print(const char *what, const std::vector<double> &seconds, double bare)
{
    const auto [least, most] = std::minmax_element(seconds.begin(), seconds.end());
    std::printf("%-33s median %.3f s (%.3f to %.3f)", what, median(seconds), *least, *most);
    if (bare > 0)
        std::printf(", ratio %.2f", median(seconds) / bare);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    lab::SeedPlan seed;
    seed.messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    seed.duplicateShare = 0.08;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    auto server = must(lab::Dovecot::start());
    must(lab::fill(*server, "anna", seed));
    auto folder = must(lab::Folder::temporary("onecopy-bench"));
    const SystemClock clock;
    jobs::Context context{folder.file("store.db"), &clock, {}, {}, {}};
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
        const Watch draining;
        const double fetch = bare("EXAMINE INBOX", commandsFor(copies, 500, "UID FETCH ",
                                                               " (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])"));
        const double drain = draining.seconds();
        const std::string confirmed = plan.hash(); // as the confirmation shows it
        Moving moving;
        context.atJournal = [&moving](bool written) { moving.note(written); };
        const auto outcome = must(jobs::executeRemoval(login, plan, confirmed, context));
        const double removal = moving.watch.seconds();
        if (outcome.fault || outcome.removed != extras)
            giveUp("the removal did not move everything: " + (outcome.fault ? outcome.fault->describe() : ""));
        Moving undoing;
        context.atJournal = [&undoing](bool written) { undoing.note(written); };
        if (const auto undone = must(jobs::undoRemoval(login, {}, context)); undone.fault || undone.restored != extras)
            giveUp("the undo did not restore everything");
        const double undo = undoing.watch.seconds();
        context.atJournal = {};
        const std::vector<std::uint32_t> same = newestIn(*server, extras);
        const double move = bare("SELECT INBOX", commandsFor(same, 100, "UID MOVE ", " \"Onecopy removed\""));
        bare("SELECT \"Onecopy removed\"", {"UID MOVE 1:* INBOX"});
        if (round == 0)
            continue;
        figures.proof.push_back(proof);
        figures.drain.push_back(drain);
        figures.fetch.push_back(fetch);
        figures.removal.push_back(removal);
        figures.bareMove.push_back(move);
        figures.removalMoving.push_back(moving.last - moving.first);
        figures.undo.push_back(undo);
        figures.undoMoving.push_back(undoing.last - undoing.first);
        figures.removalWrites = moving.writes;
        figures.undoWrites = undoing.writes;
    }
    std::printf("messages %llu, extra copies %zu, messages read for the proof %zu, rounds %d\n",
                static_cast<unsigned long long>(seed.messages), extras, read, rounds);
    const double drained = median(figures.drain);
    const double fetched = median(figures.fetch);
    const double moved = median(figures.bareMove);
    print("bare drain of the same messages", figures.drain, 0);
    print("  its FETCH alone", figures.fetch, 0);
    print("plan with proof", figures.proof, drained);
    print("  beside the FETCH alone", figures.proof, fetched);
    print("bare UID MOVE, batches of 100", figures.bareMove, 0);
    print("removal with journal and checks", figures.removal, moved);
    print("  between its journal lines", figures.removalMoving, moved);
    print("  beside bare FETCH and move", figures.removalMoving, fetched + moved);
    print("undo", figures.undo, moved);
    print("  between its journal lines", figures.undoMoving, moved);
    std::printf("writes to the journal: removal %d, undo %d\n", figures.removalWrites, figures.undoWrites);
    return 0;
}
