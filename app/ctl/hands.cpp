// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hands.h"

#include "app/ctl/asking.h"
#include "app/ctl/output.h"
#include "core/base/text.h"
#include "core/servers/process.h"

#include <cstdio>

namespace onecopy::ctl {

namespace {

constexpr std::chrono::minutes commandTime{10};

/// Whether the command says, by its exit status, that it is done. What it prints is for the person: stdout is ours
/// alone.
bool doneByCommand(const Invocation &call, const checklist::LedgerChange &change, bool back)
{
    // A change that was begun is put back, whatever keys are pressed meanwhile.
    const std::stop_token stop = back ? std::stop_token() : call.stop;
    auto output = servers::runProgram({"/bin/sh", "-c", call.value("by-hand-command") + " \"$@\"", "onecopyctl",
                                       back ? "restore" : "apply", change.step},
                                      {}, stop, commandTime);
    if (!output) {
        printFault(output.error(), false);
        return false;
    }
    for (const std::string &said : {output->out, output->err})
        if (!said.empty())
            std::fprintf(stderr, "%s\n", printable(said, said.size()).c_str());
    if (output->status != 0)
        std::fprintf(stderr, "onecopyctl: the command of --by-hand-command has ended with status %d.\n",
                     output->status);
    return output->status == 0;
}

} // namespace

std::function<bool(const checklist::LedgerChange &, bool back)> handsFor(const Invocation &call)
{
    return [&call](const checklist::LedgerChange &change, bool back) {
        if (call.has("by-hand-command"))
            return doneByCommand(call, change, back);
        // --yes promises to make the change. That it is put back is only said afterwards, by `checklist restore`.
        if (call.has("yes"))
            return !back;
        // After a request to stop, what was begun is still put back: only another one ends this question.
        const std::stop_token stop = back && call.stop.stop_requested() ? call.insisted : call.stop;
        return canAsk(call) && answeredYes(back ? "Is it put back as shown?" : "Is it changed as shown?", stop);
    };
}

std::function<bool(const checklist::LedgerChange &, bool back)> restoringHandsFor(const Invocation &call)
{
    return [&call](const checklist::LedgerChange &change, bool back) {
        return !call.has("by-hand-command") || doneByCommand(call, change, back);
    };
}

} // namespace onecopy::ctl
