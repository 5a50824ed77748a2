// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reports.h"

#include "core/jobs/reportsource.h"
#include "widgets/reporthtml.h"
#include "widgets/reportpainter.h"

namespace onecopy::gui {

Reports::Reports(Workplace &place, widgets::ReportsPage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    using Page = widgets::ReportsPage;
    connect(&page, &Page::savePdfWanted, this, [this](const auto &choice, const QString &path) { write(Format::Pdf, choice, path); });
    connect(&page, &Page::saveHtmlWanted, this, [this](const auto &choice, const QString &path) { write(Format::Html, choice, path); });
    connect(&page, &Page::exportCsvWanted, this, [this](const auto &choice, const QString &path) { write(Format::Csv, choice, path); });
}

void Reports::write(Format format, const widgets::ReportChoice &choice, const QString &path)
{
    if (m_job.running())
        return;
    m_page.setBusy(true, tr("Writing the report"));
    m_job.start(
        [&place = m_place, account = m_account, format, choice, target = path.toStdString()](const std::stop_token &stop,
                                                                                             const ProgressSink &progress) -> Result<void> {
            auto source = jobs::gatherReport(account, choice.options.maxGroups, place.context(stop, progress));
            if (!source)
                return passOn(source);
            const std::vector<duplicates::Group> groups = format == Format::Csv ? source->groups : std::vector<duplicates::Group>();
            report::Document document = report::makeDocument(std::move(*source), choice.options);
            if (format == Format::Csv)
                return report::writeFileSafely(target, report::toCsv(document, groups));
            const QLocale locale = widgets::reportLocale(choice.options.language);
            if (format == Format::Html)
                return report::writeFileSafely(target, widgets::reportToHtml(document, choice.parts, locale).toStdString());
            widgets::ReportPainter painter(std::move(document), choice.parts, locale);
            if (!painter.layOut(stop))
                return fail(FaultKind::Cancelled, "report");
            return report::writeFileSafely(target, painter.toPdf().toStdString());
        },
        [this, path](Result<void> written) {
            m_page.setBusy(false, {});
            if (written)
                m_page.setSaved(path);
            else
                m_page.setFailed(written.error());
        });
}

} // namespace onecopy::gui
