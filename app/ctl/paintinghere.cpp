// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/connection.h"
#include "app/ctl/output.h"
#include "app/ctl/painting.h"
#include "core/base/text.h"
#include "core/jobs/explain/findings.h"
#include "core/jobs/explain/ownfiles.h"
#include "core/jobs/explain/reportsource.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/translation.h"

#include <QApplication>
#include <QJsonArray>

#include <array>
#include <sys/stat.h>

namespace onecopy::ctl {

namespace {

/// Told before anything takes time. What is there under a name that somebody types is asked about; a program that names
/// a file means it.
Result<void> mayWrite(const Invocation &call)
{
    constexpr std::array<const char *, 3> options{"pdf", "html", "csv"};
    for (const char *option : options) {
        if (!call.has(option))
            continue;
        if (auto other = jobs::refuseAnyStore(call.value(option), call.context()); !other)
            return other;
    }
    if (call.has("yes") || !canAsk(call))
        return {};
    for (const char *option : options) {
        struct stat there = {};
        if (!call.has(option) || ::lstat(call.value(option).c_str(), &there) != 0 || !S_ISREG(there.st_mode))
            continue; // what is no plain file is refused anyway
        if (answeredYes("Replace " + printable(call.value(option)) + "?", call.stop))
            continue;
        if (call.stop.stop_requested())
            return fail(FaultKind::Cancelled, "report");
        return fail(FaultKind::SafetyStop, "report",
                    "nothing was written: name another file, or add --yes to replace it");
    }
    return {};
}

Result<void> writePdf(const report::Document &document, const QLocale &locale, const std::string &path,
                      const jobs::Context &context)
{
    widgets::ReportPainter painter(document, {}, locale);
    if (!painter.layOut(context.stop))
        return fail(FaultKind::Cancelled, "report");
    return jobs::saveFile(path, painter.toPdf(context.stop).toStdString(), context);
}

} // namespace

Result<int> runReport(Invocation &call)
{
    if (!call.has("pdf") && !call.has("html") && !call.has("csv"))
        return fail(FaultKind::Usage, "report", "name a file with --pdf, --html or --csv");
    if (auto may = mayWrite(call); !may)
        return passOn(may);
    auto account = storedAccount(call, "report");
    if (!account)
        return passOn(account);
    report::Options options;
    options.title = call.value("title");
    options.language = call.value("lang");
    options.redact = call.has("redact");
    // The report has a language of its own.
    widgets::Translations texts(*QCoreApplication::instance());
    if (call.has("lang")) {
        const QString language = widgets::Translations::languageFor(QString::fromStdString(options.language));
        if (language.isEmpty())
            return fail(FaultKind::Usage, "report",
                        "the languages are " +
                            widgets::Translations::languages().join(QStringLiteral(", ")).toStdString());
        texts.use(language);
    }
    auto source = jobs::gatherReport(*account, call.has("csv") ? jobs::everyGroup : options.maxGroups, call.context());
    if (!source)
        return passOn(source);
    auto causes = jobs::findCauses(*account, {}, call.context());
    if (!causes)
        return passOn(causes);
    source->findings = causes->findings;
    const std::vector<duplicates::Group> groups = source->groups;
    if (source->groups.size() > options.maxGroups) // a report is the same whether there is a table beside it or not
        source->groups.resize(options.maxGroups);
    const report::Document document = report::makeDocument(std::move(*source), options);
    QJsonArray written;
    const auto write = [&](const char *option, const auto &make) -> Result<void> {
        if (!call.has(option))
            return {};
        if (auto saved = make(call.value(option)); !saved)
            return saved;
        written.append(jsonText(call.value(option)));
        return {};
    };
    const QLocale locale = widgets::reportLocale(options.language);
    const jobs::Context context = call.context();
    if (auto saved = write("pdf", [&](const std::string &path) { return writePdf(document, locale, path, context); });
        !saved)
        return passOn(saved);
    if (auto saved = write("html",
                           [&](const std::string &path) {
                               return jobs::saveFile(path, widgets::reportToHtml(document, {}, locale).toStdString(),
                                                     context);
                           });
        !saved)
        return passOn(saved);
    if (auto saved = write("csv",
                           [&](const std::string &path) {
                               return jobs::saveFile(path, report::toCsv(document, groups, context.stop), context);
                           });
        !saved)
        return passOn(saved);
    if (call.json) {
        printJson({{QStringLiteral("written"), written}});
    } else {
        for (const QJsonValue &path : written)
            printLine("Wrote " + path.toString().toStdString());
    }
    return Done;
}

/// Painting needs fonts and painters, but never a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace onecopy::ctl
