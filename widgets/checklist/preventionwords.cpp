// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/preventionwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace onecopy::widgets::words {

namespace {

class PreventionWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::PreventionWords)
};

/// What was active before the change, as the ledger says.
std::string formerOf(const checklist::OpenChange &open)
{
    return open.change.differences.empty() ? std::string() : open.change.differences.front().before;
}

StepResult installable(const jobs::PreventionPlan &plan)
{
    StepResult result{Banner::Kind::Info, PreventionWords::tr("This script can be installed."), {}};
    if (plan.active.empty())
        result.detail = PreventionWords::tr(
                            "No script is active on the server now. It would be stored as “%1” and made active; taking "
                            "it away deletes it again. Rules that the administrator has for users without a script "
                            "may rest meanwhile.")
                            .arg(foreign(plan.name));
    else
        result.detail =
            PreventionWords::tr("Your script “%1” stays as it is, and goes on for all mail that is no extra "
                                "copy. Taking the new one away makes yours active again.")
                .arg(foreign(plan.active));
    if (!plan.makesFolder)
        result.detail +=
            QLatin1Char('\n') +
            PreventionWords::tr("This server does not make the folder by itself: make it first in your mail program.");
    if (!plan.warnings.empty())
        result.detail += QLatin1Char('\n') + PreventionWords::tr("The server warns: %1").arg(foreign(plan.warnings));
    return result;
}

StepResult installed(const jobs::PreventionPlan &plan)
{
    StepResult result;
    const std::string former = plan.change ? formerOf(*plan.change) : std::string();
    const bool works = plan.active == plan.name;
    result.kind = works ? Banner::Kind::Good : Banner::Kind::Warning;
    if (works)
        result.headline = PreventionWords::tr("Extra copies have been put aside since %1.")
                              .arg(dateTime(plan.change ? std::optional(plan.change->since) : std::nullopt));
    else
        result.headline = PreventionWords::tr("The script was installed, but it is not active any more.");
    result.detail =
        former.empty()
            ? PreventionWords::tr("Taking the script away leaves no script active, as before.")
            : PreventionWords::tr("Taking the script away makes “%1” active again, as before.").arg(foreign(former));
    return result;
}

} // namespace

StepResult prevention(const jobs::PreventionPlan &plan)
{
    switch (plan.way) {
    case jobs::PreventionWay::Install:
        return installable(plan);
    case jobs::PreventionWay::ByHand:
        return {
            Banner::Kind::Warning,
            PreventionWords::tr("The active script cannot be included in another one on this server."),
            PreventionWords::tr("Add these lines to the beginning of “%1” by hand; everything with “require” comes "
                                "first. Take them out again when the cause is fixed. If it is not your own script, its "
                                "administrator does that.")
                .arg(foreign(plan.active))};
    case jobs::PreventionWay::Missing:
        return {Banner::Kind::Warning, PreventionWords::tr("This server cannot recognise extra copies as they arrive."),
                PreventionWords::tr("Its Sieve lacks: %1. Below is the script that it would need.").arg([&plan] {
                    QStringList names;
                    for (const std::string &name : plan.missing)
                        names += visible(name);
                    return names.join(QStringLiteral(", "));
                }())};
    case jobs::PreventionWay::Installed:
        return installed(plan);
    case jobs::PreventionWay::Elsewhere:
        break;
    }
    return {Banner::Kind::Info,
            PreventionWords::tr("The script “%1” puts extra copies aside already.").arg(foreign(plan.active)),
            PreventionWords::tr("It was not installed with the data of this computer, so it is left alone here.")};
}

FaultText preventionFault(const Fault &fault)
{
    FaultText text = words::fault(fault);
    if (fault.kind == FaultKind::SafetyStop) {
        text.headline = PreventionWords::tr("The scripts on the server were left as they are.");
        text.advice =
            PreventionWords::tr("Somebody else has changed them, or the former script is gone. Choose in your "
                                "mail program which script shall be active, then look at the server again.");
    } else if (fault.kind == FaultKind::ConnectionRefused || fault.kind == FaultKind::NotAMailServer) {
        text.headline = PreventionWords::tr("No server for Sieve scripts answers there.");
        text.advice = PreventionWords::tr("Ask its administrator for the address of ManageSieve. Not every mail server "
                                          "has it.");
    }
    if (text.said.isEmpty() && !fault.detail.empty() && fault.kind != FaultKind::Cancelled)
        text.said = PreventionWords::tr("Details: %1").arg(foreign(fault.detail));
    return text;
}

} // namespace onecopy::widgets::words
