// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// removal_crasher remove|undo|reconcile N STORE PORT USER PLAN
// Does the job on a server at localhost:PORT in clear, with the password that is on stdin and, to remove, the plan in
// the file PLAN; and kills itself at the N-th of the moments before and after each write to the journal. Exit code 0:
// the job was over before.
#include "core/jobs/remove/removal.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

using namespace onecopy;

namespace {

template <class T> int told(const Result<T> &result)
{
    if (result)
        return 0;
    std::fprintf(stderr, "%s\n", result.error().describe().c_str());
    return 1;
}

Result<removal::Plan> readPlan(const char *path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return removal::planFromJson(text.str());
}

int work(std::string_view what, const jobs::Login &login, const char *planFile, const jobs::Context &context)
{
    if (what == "reconcile")
        return told(jobs::reconcile(login, context));
    if (what == "undo") {
        auto undone = jobs::undoRemoval(login, {}, context);
        if (undone && undone->fault)
            undone = tl::unexpected(*undone->fault);
        return told(undone);
    }
    auto plan = readPlan(planFile);
    if (!plan)
        return told(plan);
    auto removed = jobs::executeRemoval(login, *plan, plan->hash(), context);
    if (removed && removed->fault)
        removed = tl::unexpected(*removed->fault);
    return told(removed);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 7)
        return 2;
    std::string password;
    std::getline(std::cin, password);
    ServerAddress address;
    address.endpoint = {"localhost", static_cast<std::uint16_t>(std::atoi(argv[4])), net::Security::Cleartext};
    address.user = argv[5];
    jobs::Login login;
    login.account.imap = address;
    login.secret = Secret(password);

    const SystemClock clock;
    int left = std::atoi(argv[2]);
    jobs::Context context;
    context.storePath = argv[3];
    context.clock = &clock;
    context.atJournal = [&left](bool) {
        if (--left == 0)
            std::raise(SIGKILL);
    };
    return work(argv[1], login, argv[6], context);
}
