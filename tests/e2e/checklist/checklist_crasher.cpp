// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// checklist_crasher N STORE CONFIGURATION STATE SECONDS
// Runs the step "archival" on the Postfix of CONFIGURATION, with test mail that is only made up, and kills itself at
// the N-th of the moments before and after each line of the ledger. Exit code 0: the job was over before.
#include "core/jobs/checklist.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace onecopy;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    const SystemClock clock;
    int left = std::atoi(argv[1]);
    jobs::Context context;
    context.storePath = argv[2];
    context.clock = &clock;
    context.atJournal = [&left](bool) {
        if (--left == 0)
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
    if (outcome)
        return 0;
    std::fprintf(stderr, "%s\n", outcome.error().describe().c_str());
    return 1;
}
