// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves pictures of every page, dialog and bar, and reports on paper: to be looked at.
#include "tests/unit/widgets/looks.h"
#include "tests/unit/widgets/samples.h"
#include "tests/unit/widgets/scenes.h"
#include "tests/unit/widgets_cause/samples.h"
#include "tests/unit/widgets_pages/samples.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/textlanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QWidget>

#include <cstdio>

namespace {

using namespace onecopy;
using namespace onecopy::widgets;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void paper(const QString &path, const report::Source &source, const QLocale &locale, bool redact)
{
    report::Options options;
    options.redact = redact;
    ReportPainter painter(report::makeDocument(source, options), {}, locale);
    if (!painter.layOut())
        return;
    write(path + QStringLiteral(".pdf"), painter.toPdf());
    write(path + QStringLiteral(".html"), reportToHtml(painter.document(), {}, locale));
}

void papers(const QDir &folder)
{
    const QLocale british(QStringLiteral("en_GB"));
    const auto office = samples::pages::reportSource(68);
    paper(folder.filePath(QStringLiteral("report")), office, british, false);
    paper(folder.filePath(QStringLiteral("report-letter-redacted")), office, QLocale(QStringLiteral("en_US")), true);
    paper(folder.filePath(QStringLiteral("report-causes")), samples::cause::reportSource(), british, false);
    {
        const TextLanguage spoken(QStringLiteral("ar"));
        paper(folder.filePath(QStringLiteral("report-arabic")), office, QLocale(QStringLiteral("ar_EG")), false);
    }
    paper(folder.filePath(QStringLiteral("report-none")), samples::pages::reportSource(0), british, false);
}

struct NamedLook
{
    const char *name;
    scenes::Look look;
};

const std::vector<NamedLook> looks{
    {"light", {ThemeChoice::Light, "en", 13}},           {"dark", {ThemeChoice::Dark, "en", 13}},
    {"contrast", {ThemeChoice::HighContrast, "en", 13}}, {"arabic", {ThemeChoice::Light, "ar", 13}},
    {"german", {ThemeChoice::Light, "de", 13}},          {"german-large", {ThemeChoice::Light, "de", 20}},
    {"pseudo", {ThemeChoice::Light, "pseudo", 13}},
};

} // namespace

int main(int argc, char **argv)
{
    scenes::pinEnvironment();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                                 QStringLiteral("DIR"), QStringLiteral("."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Pictures whose name contains this."),
                                  QStringLiteral("TEXT"));
    const QCommandLineOption wanted(QStringLiteral("looks"),
                                    QStringLiteral("Of light, dark, contrast, arabic, german, german-large, pseudo."),
                                    QStringLiteral("LIST"), QStringLiteral("light,dark,contrast,arabic"));
    const QCommandLineOption reports(QStringLiteral("paper"), QStringLiteral("Reports as PDF and HTML too."));
    parser.addOptions({out, only, wanted, reports});
    parser.process(app);
    QDir().mkpath(parser.value(out));
    const QDir folder(parser.value(out));
    scenes::Wardrobe wardrobe(app);
    const QStringList names = parser.value(wanted).split(QLatin1Char(','));
    for (const NamedLook &each : looks) {
        if (!names.contains(QLatin1String(each.name)))
            continue;
        wardrobe.wear(each.look);
        for (const scenes::Scene &scene : scenes::all()) {
            const QString name = QLatin1String(scene.name) + QLatin1Char('-') + QLatin1String(each.name);
            if (parser.isSet(only) && !name.contains(parser.value(only)))
                continue;
            const QString path = folder.filePath(name + QStringLiteral(".png"));
            if (!scenes::shown(scene)->grab().save(path)) {
                std::fprintf(stderr, "onecopy_gallery: %s cannot be written\n", qPrintable(path));
                return 1;
            }
        }
    }
    wardrobe.wear({});
    if (parser.isSet(reports))
        papers(folder);
    return 0;
}
