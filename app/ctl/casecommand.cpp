// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/jobs/explain/casefile.h"

namespace onecopy::ctl {

namespace {

constexpr const char *usualName = "case";

Result<int> runCase(Invocation &call)
{
    if (call.arguments.value(0) != QLatin1String("save") || call.arguments.size() != 2)
        return fail(FaultKind::Usage, "case", "say: case save FILE");
    auto account = storedAccount(call, "case");
    if (!account)
        return passOn(account);
    jobs::CaseRequest request;
    request.account = std::move(*account);
    request.anonymous = call.has("anonymous");
    request.name = call.has("account") && !request.anonymous ? call.value("account") : usualName;
    request.target = call.arguments.at(1).toStdString();
    if (auto saved = jobs::saveCase(request, call.context()); !saved)
        return passOn(saved);
    if (call.json)
        printJson(
            {{QStringLiteral("written"), jsonText(request.target)}, {QStringLiteral("anonymous"), request.anonymous}});
    else
        printLine("written: " + request.target + "; open it with: onecopy " + request.target +
                  ", or onecopyctl --store " + request.target);
    return Done;
}

} // namespace

Command caseCommand()
{
    return {"case",
            "Save what was found of an account in one file, for a colleague.",
            "save FILE [--anonymous]",
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("anonymous"),
                                  QStringLiteral("Addresses, subjects, hosts and mailboxes become stand-ins.")});
            },
            runCase,
            2};
}

} // namespace onecopy::ctl
