// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/checklistjson.h"
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/base/text.h"
#include "core/jobs/prove/prevention.h"

#include <QJsonArray>

#include <cstdio>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

using jobs::PreventionPlan;
using jobs::PreventionWay;

QJsonObject planJson(const PreventionPlan &plan)
{
    return {{text("way"), jsonText(toString(plan.way))},
            {text("server"), jsonText(plan.server)},
            {text("address"), jsonText(plan.address)},
            {text("active"), plan.active.empty() ? QJsonValue() : jsonText(plan.active)},
            {text("keeps_active"), plan.keepsActive},
            {text("makes_folder"), plan.makesFolder},
            {text("name"), jsonText(plan.name)},
            {text("script"), jsonText(plan.script)},
            {text("warnings"), jsonText(plan.warnings)},
            {text("missing"), jsonTexts(plan.missing)},
            {text("limits"), jsonText(checklist::preventionLimits())},
            {text("since"), plan.change ? QJsonValue(jsonDate(plan.change->since)) : QJsonValue()}};
}

void printScript(const std::string &script)
{
    for (const std::string &line : linesOf(script))
        printLine("    " + line.substr(0, line.find_last_not_of('\r') + 1));
}

std::string sentenceOf(const PreventionPlan &plan)
{
    switch (plan.way) {
    case PreventionWay::Install:
        if (plan.active.empty())
            return "No script is active there. This one would be stored as \"" + plan.name +
                   "\" and made active; rules that the administrator has for users without a script may rest "
                   "meanwhile:";
        return "The script \"" + plan.active + "\" is active there and stays as it is. This one would be stored as \"" +
               plan.name + "\", made active, and run yours for everything that is no extra copy:";
    case PreventionWay::ByHand:
        return "The active script \"" + plan.active +
               "\" cannot be included in another one on this server. Add this to its beginning by hand (all of "
               "`require` "
               "comes first), and take it out again when the cause is fixed. If it is not your own, its administrator "
               "does "
               "that:";
    case PreventionWay::Missing:
        return "This server's Sieve cannot recognise copies (RFC 7352). It would need this script:";
    case PreventionWay::Installed:
        return "Installed as \"" + plan.name + "\". Take it away with: onecopyctl prevent remove";
    case PreventionWay::Elsewhere:
        break;
    }
    return "The active script \"" + plan.active +
           "\" prevents copies already, and was not installed with this store. Nothing is to be done.";
}

void printPlan(const PreventionPlan &plan)
{
    printLine(plan.address + (plan.server.empty() ? std::string() : " (" + plan.server + ")"));
    printLine(sentenceOf(plan));
    printScript(plan.script);
    if (!plan.makesFolder && plan.way == PreventionWay::Install)
        printLine("This server does not make the folder by itself: make it first, else copies may stay in the inbox.");
    if (!plan.warnings.empty())
        printLine("The server warns: " + plan.warnings);
    if (plan.way == PreventionWay::Install || plan.way == PreventionWay::ByHand)
        printLine(checklist::preventionLimits());
}

Result<checklist::Prevention> choiceFrom(const Invocation &call)
{
    checklist::Prevention choice;
    if (call.has("folder"))
        choice.folder = call.value("folder");
    if (call.has("seconds")) {
        const auto seconds = parseNumber(call.value("seconds"));
        if (!seconds || *seconds > checklist::Prevention::longest)
            return fail(FaultKind::Usage, "--seconds", "give seconds between 60 and 7776000 (90 days)");
        choice.seconds = static_cast<std::uint32_t>(*seconds);
    }
    if (auto fine = checklist::check(choice); !fine)
        return passOn(fine);
    return choice;
}

/// What a server without Sieve has in its place; nothing is connected to.
Result<int> showInstructions(const Invocation &call, const std::string &product)
{
    for (const checklist::Instructions &each : checklist::preventionInstructions()) {
        if (each.product != product)
            continue;
        if (call.json)
            printJson({{text("instructions"), checklistJson(each)}});
        else
            for (const std::string &line : checklistWords(each))
                printLine(line);
        return Done;
    }
    return fail(FaultKind::Usage, "--server", "use exchange2003, exchange or exchange-online");
}

Result<int> showPlan(Invocation &call)
{
    if (call.has("server"))
        return showInstructions(call, call.value("server"));
    auto choice = choiceFrom(call);
    if (!choice)
        return passOn(choice);
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    auto plan = jobs::planPrevention(*login, *choice, call.context());
    if (!plan)
        return passOn(plan);
    if (call.json)
        printJson({{text("prevention"), planJson(*plan)}});
    else
        printPlan(*plan);
    return Done;
}

Result<int> installFilter(Invocation &call)
{
    auto choice = choiceFrom(call);
    if (!choice)
        return passOn(choice);
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    const auto confirm = [&call](const PreventionPlan &plan) {
        if (!call.json)
            printPlan(plan);
        return call.has("yes") || (canAsk(call) && answeredYes("Install it?", call.stop));
    };
    auto outcome = jobs::installPrevention(*login, *choice, confirm, call.context());
    if (!outcome)
        return passOn(outcome);
    if (call.json)
        printJson({{text("installed"), outcome->confirmed},
                   {text("subscribed"), outcome->subscribed},
                   {text("prevention"), planJson(outcome->plan)}});
    else if (outcome->confirmed)
        printLine("Installed, and read back. Extra copies go to \"" + choice->folder +
                  "\" from now on. Take it away with: onecopyctl prevent remove");
    if (outcome->confirmed && !outcome->subscribed && !call.json)
        printLine("Your mail program may hide that folder: subscribe to it there.");
    if (outcome->confirmed)
        return Done;
    if (call.stop.stop_requested())
        return fail(FaultKind::Cancelled, "prevent install");
    std::fprintf(stderr, "onecopyctl: nothing was changed: add --yes to install it.\n");
    return LeftForSafety;
}

Result<int> removeFilter(Invocation &call)
{
    auto login = loginFrom(call);
    if (!login)
        return passOn(login);
    if (!call.has("yes") && !(canAsk(call) && answeredYes("Take the script away again?", call.stop))) {
        if (call.stop.stop_requested())
            return fail(FaultKind::Cancelled, "prevent remove");
        return fail(FaultKind::SafetyStop, "prevent remove", "add --yes to take the script away");
    }
    auto change = jobs::removePrevention(*login, call.context());
    if (!change)
        return passOn(change);
    const std::string before = change->differences.empty() ? std::string() : change->differences.front().before;
    if (call.json)
        printJson({{text("removed"), jsonText(change->file)},
                   {text("active"), before.empty() ? QJsonValue() : jsonText(before)}});
    else
        printLine(
            "The script \"" + change->file + "\" is gone, and " +
            (before.empty() ? std::string("none is active, as before.") : "\"" + before + "\" is active, as before."));
    return Done;
}

/// What this store has installed, on any server; asks none of them.
Result<int> showInstalled(Invocation &call)
{
    std::vector<checklist::OpenChange> open;
    if (access(call.storePath.c_str(), F_OK) == 0) {
        auto known = jobs::openPreventions(call.storePath);
        if (!known)
            return passOn(known);
        open = std::move(*known);
    }
    QJsonArray array;
    for (const checklist::OpenChange &each : open) {
        array.append(preventionJson(each));
        if (!call.json)
            printLine(preventionWords(each));
    }
    if (call.json)
        printJson({{text("installed"), array}});
    else if (open.empty())
        printLine("Nothing is installed.");
    return Done;
}

Result<int> runPrevent(Invocation &call)
{
    const QString what = call.arguments.value(0);
    if (what == QLatin1String("show"))
        return showPlan(call);
    if (what == QLatin1String("install"))
        return installFilter(call);
    if (what == QLatin1String("remove"))
        return removeFilter(call);
    if (what == QLatin1String("status"))
        return showInstalled(call);
    return fail(FaultKind::Usage, "prevent", "use show, install, remove or status");
}

void addPreventOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {text("folder"), text("Where extra copies go; \"Extra copies\"."), text("NAME")},
        {text("seconds"), text("For so long a message is remembered; 604800, seven days."), text("N")},
        {text("server"), text("Show what exchange2003, exchange or exchange-online have in place of a script."),
         text("PRODUCT")},
        {text("yes"), text("Carry it out without asking.")},
    });
}

} // namespace

Command preventCommand()
{
    return {"prevent",
            "Let the server put extra copies aside while the cause is being fixed.",
            "show [--server PRODUCT] | install [--folder NAME] [--seconds N] [--yes] | remove [--yes] | status",
            addPreventOptions,
            runPrevent,
            1};
}

} // namespace onecopy::ctl
