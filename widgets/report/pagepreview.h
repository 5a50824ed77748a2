// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobthread.h"
#include "core/report/document.h"
#include "widgets/report/reportpainter.h"

#include <QImage>
#include <QLocale>
#include <QScrollArea>

#include <cstdint>
#include <functional>
#include <memory>

namespace onecopy::widgets {

class TextLabel;

/// The first pages of a report as they will be on paper. Making the document, laying out and painting happen on a
/// thread of their own, which is never waited for here; a newer report makes an older one's pages stale.
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int pagesShown = 2;

    explicit PagePreview(QWidget *parent = nullptr);

    /// `document` is called on another thread.
    void setReport(std::function<report::Document()> document, const ReportParts &parts, const QLocale &locale);
    void clear();
    [[nodiscard]] int pageCount() const { return m_pageCount; } ///< 0 until it is known
    [[nodiscard]] const QList<QImage> &images() const { return m_images; }

Q_SIGNALS:
    void ready();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Sheets;

    struct Pages
    {
        int count = 0; ///< 0: it was stopped
        QList<QImage> first;
    };
    void paint(const std::shared_ptr<ReportPainter> &painter);
    void show(const Pages &pages);
    [[nodiscard]] static Pages render(ReportPainter &painter, const std::stop_token &stop);

    Sheets *m_sheets;
    QList<QImage> m_images;
    int m_pageCount = 0;
    std::uint64_t m_generation = 0; ///< of the report
    jobs::JobThread m_making;
    jobs::JobThread m_painting;
};

} // namespace onecopy::widgets
