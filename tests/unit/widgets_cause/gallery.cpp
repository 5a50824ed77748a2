// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes pictures of the page into a folder, to be looked at: cause_gallery FOLDER [light|dark|contrast|rtl]
#include "samples.h"
#include "tests/unit/widgets/gallerylook.h"
#include "widgets/causelist.h"
#include "widgets/causemessages.h"
#include "widgets/causepage.h"
#include "widgets/reporthtml.h"
#include "widgets/reportpainter.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

void picture(QWidget &widget, const QString &name, QSize size)
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(name + QStringLiteral(".png"));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void page(const QString &look, QSize size, const QString &tag)
{
    CausePage page;
    QObject::connect(&page, &CausePage::detailsWanted, &page,
                     [&page](const QString &id) { page.setDetails(samples::details(id.toStdString(), 5)); });
    page.setFindings(samples::causes(samples::Mood::Clear));
    picture(page, QStringLiteral("cause-why-") + look + tag, size);
    page.showPart(CausePage::Part::Messages);
    picture(page, QStringLiteral("cause-messages-") + look + tag, size);
    page.showPart(CausePage::Part::Charts);
    picture(page, QStringLiteral("cause-charts-") + look + tag, size);
    page.setFindings(samples::causes(samples::Mood::CannotTell));
    page.showPart(CausePage::Part::Why);
    picture(page, QStringLiteral("cause-open-") + look + tag, size);
}

void paper(bool redact)
{
    report::Options options;
    options.redact = redact;
    ReportPainter painter(report::makeDocument(samples::reportSource(), options), {}, QLocale());
    if (!painter.layOut())
        return;
    const QString name = redact ? QStringLiteral("report-redacted") : QStringLiteral("report");
    write(name + QStringLiteral(".pdf"), painter.toPdf());
    write(name + QStringLiteral(".html"), reportToHtml(painter.document(), {}, QLocale()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString look = testing::enterGallery(QApplication::arguments(), "light");
    ThemeController theme(app);
    testing::wear(look, theme);
    page(look, {1'070, 770}, {});
    page(look, {814, 640}, QStringLiteral("-small"));
    paper(false);
    paper(true);
    return 0;
}
