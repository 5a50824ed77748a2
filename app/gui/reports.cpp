// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reports.h"

#include "core/jobs/explain/casefile.h"
#include "core/jobs/explain/ownfiles.h"
#include "core/jobs/explain/reportsource.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"

#include <functional>
#include <memory>

namespace onecopy::gui {

namespace {

constexpr const char *namelessCase = "case"; ///< as onecopyctl calls it

} // namespace

Reports::Reports(Workplace &place, widgets::ReportsPage &page, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_page(page)
{
    using Page = widgets::ReportsPage;
    connect(&page, &Page::savePdfWanted, this,
            [this](const auto &choice, const QString &path) { write(Format::Pdf, choice, path); });
    connect(&page, &Page::saveHtmlWanted, this,
            [this](const auto &choice, const QString &path) { write(Format::Html, choice, path); });
    connect(&page, &Page::exportCsvWanted, this,
            [this](const auto &choice, const QString &path) { write(Format::Csv, choice, path); });
    connect(&page, &Page::saveCaseWanted, this, &Reports::saveCase);
    connect(&page, &Page::cancelWanted, &m_job, &jobs::JobThread::requestStop);
    connect(&m_job, &jobs::JobThread::progressed, &page, &Page::setProgress);
}

void Reports::setAccount(const AccountId &account, const std::string &name)
{
    m_account = account;
    m_name = name;
}

void Reports::saveCase(bool anonymous, const QString &path)
{
    if (m_job.running())
        return;
    m_page.setBusy(true, tr("Writing the case file"));
    const jobs::CaseRequest request{m_account, anonymous ? namelessCase : m_name, path.toStdString(), anonymous};
    m_job.start(
        [&place = m_place, request](const std::stop_token &stop, const ProgressSink &progress) {
            return jobs::saveCase(request, place.context(stop, progress));
        },
        [this, path](Result<void> written) { ended(std::move(written), path); });
}

void Reports::write(Format format, const widgets::ReportChoice &choice, const QString &path)
{
    if (m_job.running())
        return;
    m_page.setBusy(true, tr("Writing the report"));
    m_job.start(
        [&place = m_place, account = m_account, format, options = choice.options,
         findings = m_findings](const std::stop_token &stop, const ProgressSink &progress) -> Result<Material> {
            const bool table = format == Format::Csv;
            auto source = jobs::gatherReport(account, table ? jobs::everyGroup : options.maxGroups,
                                             place.context(stop, progress));
            if (!source)
                return passOn(source);
            source->findings = findings;
            std::vector<duplicates::Group> groups = table ? source->groups : std::vector<duplicates::Group>();
            return Material{report::makeDocument(std::move(*source), options), std::move(groups)};
        },
        [this, format, choice, path](Result<Material> material) {
            if (material)
                render(format, choice, std::make_shared<Material>(std::move(*material)), path);
            else
                ended(passOn(material), path);
        });
}

/// The painter is made here, since fonts are a matter of this thread; everything that takes time runs on the job's.
void Reports::render(Format format, const widgets::ReportChoice &choice, const std::shared_ptr<Material> &material,
                     const QString &path)
{
    const QLocale locale = widgets::reportLocale(choice.options.language);
    std::function<std::string(const std::stop_token &, const ProgressSink &)> make; // saved only if not stopped
    if (format == Format::Csv) {
        make = [material](const std::stop_token &stop, const ProgressSink &) {
            return report::toCsv(material->document, material->groups, stop);
        };
    } else if (format == Format::Html) {
        make = [material, parts = choice.parts, locale](const std::stop_token &, const ProgressSink &) {
            return widgets::reportToHtml(material->document, parts, locale).toStdString();
        };
    } else {
        auto painter = std::make_shared<widgets::ReportPainter>(std::move(material->document), choice.parts, locale);
        make = [painter](const std::stop_token &stop, const ProgressSink &progress) {
            return painter->layOut(stop) ? painter->toPdf(stop, progress).toStdString() : std::string();
        };
    }
    m_job.start(
        [&place = m_place, make, target = path.toStdString()](const std::stop_token &stop,
                                                              const ProgressSink &progress) -> Result<void> {
            const std::string bytes = make(stop, progress);
            return jobs::saveFile(target, bytes, place.context(stop, progress));
        },
        [this, path](Result<void> written) { ended(std::move(written), path); });
}

void Reports::ended(Result<void> written, const QString &path)
{
    m_page.setBusy(false, {});
    if (written)
        m_page.setSaved(path);
    else
        m_page.setFailed(written.error());
}

} // namespace onecopy::gui
