// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/workplace.h"
#include "core/jobs/jobthread.h"
#include "core/report/document.h"
#include "widgets/report/reportspage.h"

#include <QObject>

#include <memory>

namespace onecopy::gui {

/// Writes the files that the Reports page asks for, on a thread.
class Reports : public QObject
{
    Q_OBJECT

public:
    Reports(Workplace &place, widgets::ReportsPage &page, QObject *parent);

    /// `name`: what a case file calls it, unless it is to be without names.
    void setAccount(const AccountId &account, const std::string &name);
    /// What the page shows too; null: not known.
    void setFindings(std::shared_ptr<const report::Findings> findings) { m_findings = std::move(findings); }

private:
    enum class Format { Pdf, Html, Csv };
    struct Material
    {
        report::Document document;
        std::vector<duplicates::Group> groups; ///< every one of them, for a table of all copies
    };
    void write(Format format, const widgets::ReportChoice &choice, const QString &path);
    void saveCase(bool anonymous, const QString &path);
    void render(Format format, const widgets::ReportChoice &choice, const std::shared_ptr<Material> &material,
                const QString &path);
    void ended(Result<void> written, const QString &path);

    Workplace &m_place;
    widgets::ReportsPage &m_page;
    AccountId m_account;
    std::string m_name;
    std::shared_ptr<const report::Findings> m_findings;
    jobs::JobThread m_job;
};

} // namespace onecopy::gui
