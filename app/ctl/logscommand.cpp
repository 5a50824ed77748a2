// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/invocation.h"
#include "app/ctl/output.h"
#include "core/jobs/diagnosis.h"

#include <QJsonArray>

namespace onecopy::ctl {

QJsonObject jsonLog(const std::string &file, const logs::Summary &summary)
{
    return {{QStringLiteral("file"), jsonText(file)},
            {QStringLiteral("format"), jsonText(logs::toString(summary.format))},
            {QStringLiteral("lines"), jsonNumber(summary.lines)},
            {QStringLiteral("events"), jsonNumber(summary.events)},
            {QStringLiteral("unparsed"), jsonNumber(summary.unparsed)}};
}

namespace {

Result<int> runLogs(Invocation &call)
{
    if (call.arguments.value(0) != QLatin1String("import") || call.arguments.size() < 2)
        return fail(FaultKind::Usage, "logs", "say: logs import FILE…");
    std::vector<std::string> files;
    for (const QString &file : call.arguments.mid(1))
        files.push_back(file.toStdString());
    auto read = jobs::readLogs(files, {}, call.context());
    if (!read)
        return passOn(read);
    QJsonArray list;
    for (const auto &[file, summary] : *read) {
        list.append(jsonLog(file, summary));
        if (!call.json)
            printLine(file + ": " + std::string(logs::toString(summary.format)) + ", " + std::to_string(summary.lines) +
                      " lines, " + std::to_string(summary.events) + " events, " + std::to_string(summary.unparsed) +
                      " not understood");
    }
    if (call.json)
        printJson({{QStringLiteral("files"), list}});
    return Done;
}

} // namespace

Command logsCommand()
{
    return {"logs", "Read logs of mail servers and tell what they contain; `diagnose --log FILE` uses them.",
            "import FILE…", [](QCommandLineParser &) {}, runLogs};
}

} // namespace onecopy::ctl
