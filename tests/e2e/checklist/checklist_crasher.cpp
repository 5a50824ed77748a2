// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// checklist_crasher N STORE CONFIGURATION STATE SECONDS
// Runs the step "archival" on the Postfix of CONFIGURATION, with test mail that is only made up, and kills itself at
// the N-th of the moments before and after each line of the ledger. Exit code 0: the job was over before.
//
// checklist_crasher N STORE CONFIGURATION STATE SECONDS full
// At that moment the disk of the store is filled instead. Exit code 0: when the job is over and there is room again,
// what the ledger has open can be put back, and then nothing is open.
#include "core/jobs/prove/checklist.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace onecopy;

namespace {

std::string fillerOf(const std::string &store)
{
    return store + ".filler";
}

/// Until not one byte more fits in.
void fillDisk(const std::string &store)
{
    std::ofstream filler(fillerOf(store), std::ios::binary);
    for (std::size_t piece = 65'536; piece > 0; piece /= 2) {
        while (filler.write(std::string(piece, 'x').data(), static_cast<std::streamsize>(piece)) && filler.flush()) {
        }
        filler.clear();
    }
}

int restoreAll(const jobs::Context &context)
{
    std::remove(fillerOf(context.storePath).c_str());
    const auto restored = jobs::restoreChanges({}, context);
    const auto open = jobs::openChanges(context.storePath);
    return restored && open && open->empty() ? 0 : 3;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool fills = argc == 7;
    if (argc != 6 && !fills)
        return 2;
    const SystemClock clock;
    int left = std::atoi(argv[1]);
    jobs::Context context;
    context.storePath = argv[2];
    context.clock = &clock;
    context.atJournal = [&](bool) {
        if (--left != 0)
            return;
        if (fills)
            fillDisk(context.storePath);
        else
            std::raise(SIGKILL);
    };
    jobs::ChecklistRequest request;
    request.step = "archival";
    request.target.product = "postfix";
    request.target.via = "local";
    request.target.places.configuration = argv[3];
    request.target.stateFolder = argv[4];
    request.restoreAfter = std::chrono::seconds(std::atoi(argv[5]));
    request.count = [](jobs::ChecklistArm arm) -> Result<probe::Arm> {
        return probe::Arm{5, arm == jobs::ChecklistArm::Changed ? 0U : 5U};
    };
    jobs::ChecklistHooks hooks;
    hooks.confirm = [](const jobs::ShownChange &) { return true; };
    auto outcome = jobs::runChecklistStep(request, hooks, context);
    if (outcome && outcome->fault)
        outcome = tl::unexpected(*outcome->fault);
    if (!outcome)
        std::fprintf(stderr, "%s\n", outcome.error().describe().c_str());
    if (fills)
        return restoreAll(context);
    return outcome ? 0 : 1;
}
