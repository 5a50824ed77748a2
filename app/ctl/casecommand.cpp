// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "core/jobs/casefile.h"

namespace onecopy::ctl {

namespace {

constexpr const char *usualName = "case";

Result<int> runCase(Invocation &call)
{
    if (call.arguments.value(0) != QLatin1String("save") || call.arguments.size() != 2)
        return fail(FaultKind::Usage, "case", "say: case save FILE");
    auto accounts = storedAccounts(call);
    if (!accounts)
        return passOn(accounts);
    if (accounts->size() != 1)
        return fail(FaultKind::Usage, "case",
                    accounts->empty() ? "nothing was scanned yet; run: onecopyctl scan"
                                      : "several accounts are known; name one with --account or --imap");
    jobs::CaseRequest request;
    request.account = accounts->front();
    request.name = call.has("account") ? call.value("account") : usualName;
    request.anonymous = call.has("anonymous");
    if (request.anonymous)
        request.name = usualName;
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
    return {"case", "Save what was found of an account in one file, for a colleague.", "save FILE [--anonymous]",
            [](QCommandLineParser &parser) {
                parser.addOption({QStringLiteral("anonymous"),
                                  QStringLiteral("Addresses, subjects, hosts and mailboxes become stand-ins.")});
            },
            runCase};
}

} // namespace onecopy::ctl
