// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportpainter.h"

#include "widgets/chart/paperchart.h"
#include "widgets/look/theme.h"
#include "widgets/report/reporttext.h"
#include "widgets/words/textlanguage.h"
#include "widgets/words/translation.h"
#include "widgets/words/words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <cmath>

namespace onecopy::widgets {

namespace {

using Keep = PageFlow::Keep;
using Level = PageFlow::Level;

constexpr int dpi = 96;
constexpr qreal paperMargin = 18.0 / 25.4 * dpi; // 18 mm
constexpr qreal footerHeight = 26;
constexpr qreal paperCellPadding = 6;
constexpr qreal paperCellPaddingTop = 5;
constexpr qreal chartHeight = 230;
constexpr qreal figureHeight = 82;
constexpr qreal figureGap = 10;
constexpr qreal figurePadding = 12;
constexpr int largestFigure = 20;
constexpr int smallestFigure = 12;
constexpr qreal roomAboveTarget = 12; ///< of what a line of the outline leads to
constexpr qreal termPart = 0.22;      ///< of the width
constexpr qreal termGap = 12;
constexpr int mostIdLines = 2;
constexpr int pagesATime = 10; ///< between two words of progress
constexpr int groupsTable = 1;
constexpr int removalsTable = 2;

const Theme &ink()
{
    static const Theme theme = Theme::light();
    return theme;
}

QRectF sheet(QPageSize::PageSizeId paper)
{
    return {QPointF(0, 0), QSizeF(QPageSize(paper).sizePixels(dpi))};
}

/// Whole pixels, so that thin lines stay sharp in the preview.
QRectF contentOf(const QRectF &page)
{
    const auto edge = std::round(paperMargin);
    return page.adjusted(edge, edge, -edge, -edge - footerHeight);
}

TextLook look(const QFont &font, int pixels, const QColor &colour, int maxLines, QFont::Weight weight = QFont::Normal)
{
    return {paperFont(font, pixels, weight), colour, false, maxLines};
}

/// Of one line.
qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

QLocale reportLocale(const std::string &language)
{
    const QLocale wanted(QString::fromStdString(language));
    // As the words of the report write their dates, or it would have them in two styles.
    return language.empty() || wanted.language() == QLocale::C ? QLocale() : localeOf(QString::fromStdString(language));
}

QPageSize::PageSizeId paperFor(const QLocale &locale)
{
    // CLDR, supplementalData, measurementData: paperSize US-Letter.
    switch (locale.territory()) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

ReportPainter::ReportPainter(report::Document document, ReportParts parts, const QLocale &locale)
    : m_document(std::move(document))
    , m_parts(parts)
    , m_words(m_document, locale)
    , m_font(QGuiApplication::font())
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
    , m_direction(locale.textDirection())
    , m_paper(paperFor(locale))
    , m_page(sheet(m_paper))
    , m_content(contentOf(m_page))
    , m_flow(m_content.width(), m_content.height())
{
}

bool ReportPainter::layOut(const std::stop_token &stop)
{
    const TextLanguage spoken(language());
    addOpening();
    if (m_parts.summary) {
        addFigures();
    }
    addChart();
    addCauses();
    addChecklist();
    if (!addGroups(stop)) {
        return false;
    }
    addRemovals();
    if (m_parts.method) {
        addMethod();
    }
    m_flow.finish();
    return !stop.stop_requested();
}

QRectF ReportPainter::place(const QRectF &row, qreal start, qreal width) const
{
    const auto left = m_direction == Qt::RightToLeft ? row.right() - start - width : row.left() + start;
    return {left, row.top(), width, row.height()};
}

void ReportPainter::addParagraph(const QString &text, const TextLook &style, qreal roomBelow, Keep keep, Level level)
{
    const auto height = TextBox(text, style, m_content.width(), m_direction).height();
    m_flow.add({height + roomBelow,
                [this, text, style](QPainter &painter, const QRectF &target) {
                    TextBox(text, style, target.width(), m_direction).draw(painter, target.topLeft());
                },
                keep, 0, level, level == Level::None ? QString() : text});
}

void ReportPainter::addHeading(const QString &text)
{
    m_flow.addRoom(18);
    addParagraph(text, look(m_font, 17, ink().text, 2, QFont::Bold), 8, Keep::WithNext, Level::Chapter);
}

void ReportPainter::addOpening()
{
    addParagraph(m_words.title(), look(m_font, 26, ink().text, 3, QFont::Bold), 6, Keep::Free, Level::Chapter);
    addParagraph(m_words.subtitle(), look(m_font, 13, ink().sub, 2), 2);
    addParagraph(m_words.made(), look(m_font, 11, ink().sub, 2), 14);
    addParagraph(m_words.headline(), look(m_font, 15, ink().text, 0, QFont::Bold), 4);
    if (const auto details = m_words.details(); !details.isEmpty()) {
        addParagraph(details.join(QLatin1Char(' ')), look(m_font, 13, ink().text, 0), 0);
    }
}

void ReportPainter::addFigures()
{
    const auto figures = m_words.figures();
    if (figures.isEmpty()) {
        return;
    }
    const auto count = static_cast<qreal>(figures.size());
    const auto width = (m_content.width() - (count - 1) * figureGap) / count;
    // All of one size: that in which the widest one is not cut.
    int pixels = largestFigure;
    for (const auto &figure : figures) {
        while (pixels > smallestFigure &&
               widthOf(figure.value, paperFont(m_font, pixels, QFont::Bold)) > width - 2 * figurePadding)
            --pixels;
    }
    m_flow.addRoom(16);
    m_flow.add({figureHeight,
                [this, figures, width, pixels](QPainter &painter, const QRectF &target) {
                    for (qsizetype i = 0; i < figures.size(); ++i) {
                        paintFigure(painter, place(target, static_cast<qreal>(i) * (width + figureGap), width),
                                    figures[i], pixels);
                    }
                },
                Keep::Free, 0});
}

void ReportPainter::paintFigure(QPainter &painter, const QRectF &target, const ReportWords::Figure &figure,
                                int pixels) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink().line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(target.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.restore();
    const auto inner = target.adjusted(figurePadding, 10, -figurePadding, -8);
    const auto line = [&](const QString &text, const TextLook &style, qreal top) {
        TextBox(text, style, inner.width(), m_direction).draw(painter, {inner.left(), inner.top() + top});
    };
    line(figure.label, look(m_font, 11, ink().sub, 1), 0);
    line(figure.value, look(m_font, pixels, ink().text, 1, QFont::Bold), 16 + (largestFigure - pixels) / 2.0);
    line(figure.note, look(m_font, 11, ink().sub, 1), 45);
}

void ReportPainter::addChart()
{
    if (!m_parts.chart || m_document.source.bins.empty()) {
        return;
    }
    addHeading(m_words.chartHeading());
    m_flow.add({chartHeight,
                [this](QPainter &painter, const QRectF &target) {
                    renderArrivalsChart(&painter, target, m_document.source.bins, paperFont(m_font, 11));
                },
                Keep::Free, 0});
}

void ReportPainter::setTableHeader(int table, const std::vector<Column> &columns, const QStringList &titles)
{
    auto style = look(m_font, 11, ink().text, 2, QFont::Bold);
    qreal height = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TextBox box(titles.at(static_cast<qsizetype>(i)), style, columns[i].width - 2 * paperCellPadding,
                          m_direction);
        height = std::max(height, box.height() + 2 * paperCellPaddingTop);
    }
    m_flow.setTableHeader(
        table, height, [this, columns, titles, style](QPainter &painter, const QRectF &target) mutable {
            painter.fillRect(target, ink().alternate);
            painter.fillRect(QRectF(target.left(), target.bottom() - 1, target.width(), 1), ink().line);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                style.atEnd = columns[i].atEnd;
                const auto cell = place(target, columns[i].start, columns[i].width)
                                      .adjusted(paperCellPadding, paperCellPaddingTop, -paperCellPadding, 0);
                TextBox(titles.at(static_cast<qsizetype>(i)), style, cell.width(), m_direction)
                    .draw(painter, cell.topLeft());
            }
        });
}

/// Wide enough that no word of its title is broken, which translations would have otherwise.
qreal ReportPainter::columnWidth(const QString &title, qreal least) const
{
    const QFontMetricsF metrics(paperFont(m_font, 11, QFont::Bold));
    for (const QString &word : title.split(QLatin1Char(' ')))
        least = std::max(least, std::ceil(metrics.horizontalAdvance(word)) + 2 * paperCellPadding + 1);
    return least;
}

std::vector<ReportPainter::Cell> ReportPainter::groupCells(std::size_t row) const
{
    const auto texts = m_words.row(m_document.rows[row]);
    return {{texts.subject, texts.cause, 2}, {texts.sender, {}, 5},       {texts.size, {}, 1},
            {texts.copies, {}, 1},           {texts.firstArrival, {}, 2}, {texts.kind, texts.proof, 2}};
}

qreal ReportPainter::cellsHeight(const std::vector<Column> &columns, const std::vector<Cell> &cells) const
{
    qreal height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto width = columns[i].width - 2 * paperCellPadding;
        auto cell =
            TextBox(cells[i].text, look(m_font, 11, ink().text, cells[i].maxLines), width, m_direction).height();
        if (!cells[i].below.isEmpty()) {
            cell += TextBox(cells[i].below, look(m_font, 10, ink().sub, 1), width, m_direction).height();
        }
        height = std::max(height, cell);
    }
    return std::ceil(height + 2 * paperCellPaddingTop);
}

void ReportPainter::paintCells(QPainter &painter, const QRectF &target, const std::vector<Column> &columns,
                               const std::vector<Cell> &cells) const
{
    painter.fillRect(QRectF(target.left(), target.bottom() - 1, target.width(), 1), ink().line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto area = place(target, columns[i].start, columns[i].width)
                              .adjusted(paperCellPadding, paperCellPaddingTop, -paperCellPadding, 0);
        auto style = look(m_font, 11, ink().text, cells[i].maxLines);
        style.atEnd = columns[i].atEnd;
        const TextBox box(cells[i].text, style, area.width(), m_direction);
        box.draw(painter, area.topLeft());
        if (!cells[i].below.isEmpty()) {
            TextBox(cells[i].below, look(m_font, 10, ink().sub, 1), area.width(), m_direction)
                .draw(painter, area.topLeft() + QPointF(0, box.height()));
        }
    }
}

/// Below all cells of its row: so broad, hardly one is broken, and can be copied.
TextBox ReportPainter::idBox(std::size_t row, qreal width) const
{
    const auto style = look(m_font, 10, ink().sub, mostIdLines);
    return {m_words.row(m_document.rows[row]).messageId, style, width - 2 * paperCellPadding, m_direction};
}

bool ReportPainter::addGroups(const std::stop_token &stop)
{
    if (!m_parts.groups || m_document.rows.empty()) {
        return true;
    }
    addHeading(m_words.groupsHeading());
    if (const auto note = m_words.groupsNote(); !note.isEmpty()) {
        addParagraph(note, look(m_font, 12, ink().sub, 0), 8, Keep::WithNext);
    }
    const QStringList titles = m_words.groupTitles();
    const auto size = columnWidth(titles.at(2), 66);
    const auto copies = columnWidth(titles.at(3), 56);
    const auto arrival = columnWidth(titles.at(4), 112);
    const auto kind = columnWidth(titles.at(5), 92);
    const auto free = m_content.width() - size - copies - arrival - kind;
    const auto sender = std::floor(free * 0.38);
    const std::vector<Column> columns{{0, free - sender, false},
                                      {free - sender, sender, false},
                                      {free, size, true},
                                      {free + size, copies, true},
                                      {free + size + copies, arrival, false},
                                      {free + size + copies + arrival, kind, false}};
    setTableHeader(groupsTable, columns, titles);
    for (std::size_t row = 0; row < m_document.rows.size(); ++row) {
        if (stop.stop_requested()) {
            return false;
        }
        const auto idHeight = m_document.rows[row].messageId.empty() ? 0 : idBox(row, m_content.width()).height();
        m_flow.add({cellsHeight(columns, groupCells(row)) + std::ceil(idHeight),
                    [this, columns, row, idHeight](QPainter &painter, const QRectF &target) {
                        paintCells(painter, target, columns, groupCells(row));
                        if (idHeight > 0) {
                            const auto top = target.bottom() - paperCellPaddingTop - idHeight;
                            idBox(row, target.width()).draw(painter, {target.left() + paperCellPadding, top});
                        }
                    },
                    PageFlow::keepInList(static_cast<qsizetype>(row), static_cast<qsizetype>(m_document.rows.size())),
                    groupsTable});
    }
    return true;
}

void ReportPainter::addRemovals()
{
    const auto &removals = m_document.source.removals;
    if (!m_parts.removals || removals.empty()) {
        return;
    }
    addHeading(m_words.removalsHeading());
    addParagraph(m_words.removalsSentence(), look(m_font, 12, ink().text, 0), 8, Keep::WithNext);
    const QStringList titles = m_words.removalTitles();
    std::vector<Column> columns{{0, 130, false}};
    const auto addColumn = [&columns](qreal width, bool number) {
        const auto start = columns.back().start + columns.back().width;
        columns.push_back({start, width, number});
    };
    const bool gone = m_words.tellsGone();
    addColumn(columnWidth(titles.at(1), 70), true);
    addColumn(columnWidth(titles.at(2), 80), true);
    if (gone)
        addColumn(columnWidth(titles.at(3), 80), true);
    addColumn(110, false);
    addColumn(m_content.width() - columns.back().start - columns.back().width, false);
    setTableHeader(removalsTable, columns, titles);
    for (std::size_t at = 0; at < removals.size(); ++at) {
        const auto texts = m_words.removal(removals[at]);
        std::vector<Cell> cells{{texts.at, {}, 2}, {texts.moved, {}, 1}, {texts.restored, {}, 1}};
        if (gone)
            cells.push_back({texts.gone, {}, 1});
        cells.push_back({texts.state, {}, 2});
        cells.push_back({texts.where, {}, 3});
        m_flow.add({cellsHeight(columns, cells),
                    [this, columns, cells](QPainter &painter, const QRectF &target) {
                        paintCells(painter, target, columns, cells);
                    },
                    PageFlow::keepInList(static_cast<qsizetype>(at), static_cast<qsizetype>(removals.size())),
                    removalsTable});
    }
}

/// On one page as a whole where it can be: a page that holds two terms and nothing else explains nothing.
void ReportPainter::addMethod()
{
    const auto lines = m_words.method();
    if (lines.isEmpty()) {
        return;
    }
    addHeading(m_words.methodHeading());
    const auto kinds = m_words.kinds();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool last = kinds.isEmpty() && i + 1 == lines.size();
        addParagraph(lines[i], look(m_font, 12, ink().text, 0), 6, last ? Keep::Free : Keep::WithNext);
    }
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        addTerm(kinds[i].word, kinds[i].meaning, i + 1 < kinds.size() ? Keep::WithNext : Keep::Free);
    }
}

/// The meaning stands beside the term.
void ReportPainter::addTerm(const QString &term, const QString &meaning, Keep keep)
{
    const auto width = m_content.width();
    const auto before = width * termPart;
    const auto strong = look(m_font, 11, ink().text, 0, QFont::Bold);
    const auto usual = look(m_font, 11, ink().text, 0);
    const auto height = std::max(TextBox(term, strong, before - termGap, m_direction).height(),
                                 TextBox(meaning, usual, width - before, m_direction).height());
    m_flow.add({height + 4,
                [this, term, meaning, strong, usual, before](QPainter &painter, const QRectF &target) {
                    const auto first = place(target, 0, before - termGap);
                    TextBox(term, strong, first.width(), m_direction).draw(painter, first.topLeft());
                    const auto second = place(target, before, target.width() - before);
                    TextBox(meaning, usual, second.width(), m_direction).draw(painter, second.topLeft());
                },
                keep, 0});
}

void ReportPainter::paintFooter(QPainter &painter, const QRectF &target, int page) const
{
    auto style = look(m_font, 10, ink().sub, 1);
    TextBox(m_words.title(), style, target.width() * 0.7, m_direction)
        .draw(painter, place(target, 0, target.width() * 0.7).topLeft());
    style.atEnd = true;
    const auto end = place(target, target.width() * 0.7, target.width() * 0.3);
    TextBox(m_words.pageOf(page + 1, pageCount()), style, end.width(), m_direction).draw(painter, end.topLeft());
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    const TextLanguage spoken(language());
    painter.save();
    painter.translate(m_content.topLeft());
    m_flow.paint(painter, page);
    painter.restore();
    paintFooter(painter, QRectF(m_content.left(), m_content.bottom() + footerHeight - 14, m_content.width(), 14), page);
}

QImage ReportPainter::pageImage(int page, int width, qreal devicePixelRatio) const
{
    const auto scale = width / m_page.width();
    const QSize size(width, static_cast<int>(std::round(m_page.height() * scale)));
    QImage image(size * devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

QByteArray ReportPainter::toPdf(const std::stop_token &stop, const ProgressSink &progress) const
{
    const TextLanguage spoken(language());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(m_paper));
    // The margins are the layout's own, so that paper and preview are one drawing.
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_words.title());
    writer.setCreator(QStringLiteral("Onecopy"));
    QPainter painter(&writer);
    const auto pages = static_cast<std::uint64_t>(pageCount());
    for (int page = 0; page < pageCount() && !stop.stop_requested(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintPage(painter, page);
        if (progress && (page + 1) % pagesATime == 0) {
            progress({Phase::Writing, static_cast<std::uint64_t>(page + 1), pages});
        }
    }
    painter.end();
    if (stop.stop_requested()) {
        return {};
    }
    return withOutline(std::move(bytes), outline(), m_words.locale());
}

std::vector<PdfHeading> ReportPainter::outline() const
{
    constexpr qreal points = 72.0 / dpi;
    std::vector<PdfHeading> lines;
    for (const PageFlow::Heading &heading : m_flow.headings()) {
        const qreal top = m_content.top() + heading.top - roomAboveTarget;
        lines.push_back({words::withoutIsolates(heading.words), heading.level == Level::Section, heading.page,
                         (m_page.height() - top) * points});
    }
    return lines;
}

} // namespace onecopy::widgets
