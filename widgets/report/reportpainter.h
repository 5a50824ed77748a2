// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"
#include "widgets/report/pdfoutline.h"
#include "widgets/report/reportflow.h"
#include "widgets/words/reportwords.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QLocale>
#include <QPageSize>

#include <stop_token>

namespace onecopy::widgets {

class TextBox;
struct TextLook;

/// What a report has besides its title.
struct ReportParts
{
    bool chart = true;
    bool groups = true;
    bool removals = true;
    bool causes = true;   ///< where somebody looked for them
    bool evidence = true; ///< with the causes: reasons and the lines that they stand on
    bool summary = true;  ///< the four figures
    bool method = true;
    bool checklist = true; ///< what its steps have shown
    bool operator==(const ReportParts &) const = default;
};

/// The locale of report::Options::language, the system's when it is empty or unknown.
[[nodiscard]] QLocale reportLocale(const std::string &language);
/// Letter where paper is sold so, else A4.
[[nodiscard]] QPageSize::PageSizeId paperFor(const QLocale &locale);

/// Lays a report out on pages and paints them: always the light theme, everything as vectors and text. All text from
/// servers and messages is drawn as characters; there is no markup that it could become.
/// REQUIRES: constructed on the GUI thread of a QApplication, whose fonts it asks for; nothing is drawn then.
/// Everything else may run on another thread, one at a time.
class ReportPainter
{
public:
    ReportPainter(report::Document document, ReportParts parts, const QLocale &locale);
    ReportPainter(const ReportPainter &) = delete;
    ReportPainter &operator=(const ReportPainter &) = delete;

    /// REQUIRES: called before what follows. False: stopped.
    [[nodiscard]] bool layOut(const std::stop_token &stop = {});
    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }
    /// Of the whole sheet, in pixels of 96 to the inch.
    [[nodiscard]] QSizeF pageSize() const { return m_page.size(); }
    /// Paints one sheet, from 0, with its top left corner at the painter's origin.
    void paintPage(QPainter &painter, int page) const;
    [[nodiscard]] QImage pageImage(int page, int width, qreal devicePixelRatio) const;
    /// The whole report as a PDF file. Empty: stopped.
    [[nodiscard]] QByteArray toPdf(const std::stop_token &stop = {}, const ProgressSink &progress = {}) const;
    /// Its headings, by their places in toPdf().
    [[nodiscard]] std::vector<PdfHeading> outline() const;

    [[nodiscard]] const ReportWords &words() const { return m_words; }
    [[nodiscard]] const report::Document &document() const { return m_document; }
    [[nodiscard]] ReportParts parts() const { return m_parts; }

private:
    struct Column
    {
        qreal start = 0; ///< from the leading edge
        qreal width = 0;
        bool atEnd = false;
    };
    struct Cell
    {
        QString text;
        QString below; ///< a second, quieter line
        int maxLines = 1;
    };

    void addParagraph(const QString &text, const TextLook &look, qreal roomBelow,
                      PageFlow::Keep keep = PageFlow::Keep::Free, PageFlow::Level level = PageFlow::Level::None);
    void addHeading(const QString &text);
    void addOpening();
    void addFigures();
    void addChart();
    void addCauses();
    void addCause(const ReportWords::Cause &cause);
    void addQuote(const QString &text, PageFlow::Keep keep);
    void addChecklist();
    [[nodiscard]] bool addGroups(const std::stop_token &stop);
    void addRemovals();
    void addMethod();
    void addTerm(const QString &term, const QString &meaning, PageFlow::Keep keep);
    void setTableHeader(int table, const std::vector<Column> &columns, const QStringList &titles);
    [[nodiscard]] qreal columnWidth(const QString &title, qreal least) const;
    [[nodiscard]] std::vector<Cell> groupCells(std::size_t row) const;
    [[nodiscard]] TextBox idBox(std::size_t row, qreal width) const;
    [[nodiscard]] qreal cellsHeight(const std::vector<Column> &columns, const std::vector<Cell> &cells) const;
    void paintCells(QPainter &painter, const QRectF &target, const std::vector<Column> &columns,
                    const std::vector<Cell> &cells) const;
    void paintFigure(QPainter &painter, const QRectF &target, const ReportWords::Figure &figure, int pixels) const;
    void paintFooter(QPainter &painter, const QRectF &target, int page) const;
    /// The rectangle of `column` in a row, on the side where the page's direction puts it.
    [[nodiscard]] QString language() const { return QString::fromStdString(m_document.options.language); }
    [[nodiscard]] QRectF place(const QRectF &row, qreal start, qreal width) const;

    const report::Document m_document;
    const ReportParts m_parts;
    const ReportWords m_words;
    const QFont m_font;
    const QFont m_fixedFont;
    const Qt::LayoutDirection m_direction;
    const QPageSize::PageSizeId m_paper;
    QRectF m_page;    ///< the sheet
    QRectF m_content; ///< within the margins, without the footer
    PageFlow m_flow;
};

} // namespace onecopy::widgets
