// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/invocation.h"
#include "app/ctl/logfiles.h"
#include "app/ctl/output.h"
#include "core/jobs/explain/keptlogs.h"

#include <QJsonArray>

#include <algorithm>

namespace onecopy::ctl {

QJsonObject jsonLog(const std::string &file, const logs::Summary &summary)
{
    return {{QStringLiteral("file"), jsonText(file)},
            {QStringLiteral("format"), jsonText(logs::toString(summary.format))},
            {QStringLiteral("lines"), jsonNumber(summary.lines)},
            {QStringLiteral("events"), jsonNumber(summary.events)},
            {QStringLiteral("unparsed"), jsonNumber(summary.unparsed)},
            {QStringLiteral("cut"), summary.cut}};
}

namespace {

void printLog(const std::string &file, const logs::Summary &summary)
{
    if (summary.format == logs::Format::Unknown)
        printLine(file + " is no log of a mail server that is known here; nothing was kept.");
    else if (logs::namesNoMessages(summary.format) && summary.events == 0)
        printLine(file + ": " + std::string(logs::toString(summary.format)) + ", " + std::to_string(summary.lines) +
                  " new lines; it names no Message-IDs, so it tells nothing about copies. Add the "
                  "log of the mailbox server, or of the server before it.");
    else
        printLine(file + ": " + std::string(logs::toString(summary.format)) + ", " + std::to_string(summary.lines) +
                  " new lines, " + std::to_string(summary.events) + " events, " + std::to_string(summary.unparsed) +
                  " not understood" + (summary.cut ? "; the file is cut off, and what is missing was not read" : ""));
}

/// An empty file may be a log that was begun anew. One that is a single line, longer than any, has no lines at all.
bool isNoLog(const jobs::ImportedLog &imported)
{
    return imported.fresh.format == logs::Format::Unknown && imported.fresh.bytes > 0 && imported.all.lines == 0;
}

/// All are read, whatever one of them is.
Result<int> importLogs(Invocation &call, const std::vector<std::string> &names)
{
    auto files = LogFiles::open(names, call.stop);
    if (!files)
        return passOn(files);
    QJsonArray list;
    int result = Done;
    for (const std::string &path : files->paths()) {
        auto imported = jobs::importLog(path, call.context());
        if (!imported)
            return tl::unexpected(files->told(imported.error()));
        const std::string file = files->nameOf(path);
        QJsonObject entry = jsonLog(file, imported->fresh);
        entry[QLatin1String("lines_in_all")] = jsonNumber(imported->all.lines);
        list.append(entry);
        if (isNoLog(*imported)) {
            printAside("onecopyctl: " + file +
                       " is no log of a mail server that is known here; nothing of it was kept. Name the log that the "
                       "server itself writes, as mail.log, mainlog, mailbox.log or a message tracking log.");
            result = Failed;
        } else if (!call.json) {
            printLog(file, imported->fresh);
        }
    }
    if (call.json)
        printJson({{QStringLiteral("files"), list}});
    return result;
}

Result<int> followLogs(Invocation &call, const std::vector<std::string> &files)
{
    if (const auto piped = std::ranges::find_if(files, isPiped); piped != files.end())
        return fail(FaultKind::Usage, "log " + *piped,
                    "what comes through a pipe is read once; say logs import, as often as there is more");
    const auto news = [&call](const std::string &file, const jobs::ImportedLog &imported) {
        if (call.json)
            printJson(jsonLog(file, imported.fresh));
        else
            printLog(file, imported.fresh);
    };
    const WhileHeard heard(call.stop);
    jobs::Context context = call.context();
    context.stop = heard.token();
    auto followed = jobs::followLogs(files, news, context);
    if (!followed && outputFault())
        return Failed;
    if (!followed)
        return passOn(followed);
    return Done;
}

Result<int> runLogs(Invocation &call)
{
    const QString what = call.arguments.value(0);
    std::vector<std::string> files;
    for (const QString &file : call.arguments.mid(1))
        files.push_back(file.toStdString());
    if (files.empty() || (what != QLatin1String("import") && what != QLatin1String("follow")))
        return fail(FaultKind::Usage, "logs", "say: logs import FILE…, or logs follow FILE…");
    return what == QLatin1String("import") ? importLogs(call, files) : followLogs(call, files);
}

} // namespace

Command logsCommand()
{
    return {"logs",
            "Read logs of mail servers, or - for standard input, and keep what they say about messages; `diagnose` "
            "uses it.",
            "import|follow FILE…",
            [](QCommandLineParser &) {},
            runLogs,
            anyNumber};
}

} // namespace onecopy::ctl
