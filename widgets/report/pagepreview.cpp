// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pagepreview.h"

#include "widgets/look/theme.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr int sheetWidth = 794;  ///< A4 at 96 to the inch: text in its own size
constexpr qreal sharpness = 1.5; ///< painted this much larger than that, so that scaling to the window stays crisp
constexpr int pageEdge = 14;

} // namespace

/// The sheets one below the other, as wide as there is room, at most in their own size.
class PagePreview::Sheets : public QWidget
{
public:
    explicit Sheets(QWidget *parent)
        : QWidget(parent)
    {
    }

    void setImages(const QList<QImage> &images, const QString &note)
    {
        m_images = images;
        m_note = note;
        fit(width());
        update();
    }

    void fit(int width)
    {
        int height = pageEdge;
        for (const auto &image : m_images) {
            height += sheetRect(image, width, 0).height() + pageEdge;
        }
        const auto noteHeight = m_note.isEmpty() ? 0 : fontMetrics().height() + pageEdge;
        setMinimumHeight(m_images.isEmpty() ? 0 : height + noteHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const auto theme = themeOf(this);
        int y = pageEdge;
        for (const auto &image : m_images) {
            const auto target = sheetRect(image, width(), y);
            painter.drawImage(target, image);
            painter.setPen(theme.edge);
            painter.drawRect(target.adjusted(-1, -1, 0, 0));
            y = target.bottom() + 1 + pageEdge;
        }
        if (!m_note.isEmpty()) {
            painter.setPen(theme.sub);
            painter.drawText(QRect(0, y, width(), fontMetrics().height()), Qt::AlignCenter, m_note);
        }
    }

private:
    [[nodiscard]] static QRect sheetRect(const QImage &image, int width, int y)
    {
        const auto wide = std::min(width - 2 * pageEdge, sheetWidth);
        const auto high = qRound(static_cast<qreal>(image.height()) * wide / std::max(1, image.width()));
        return {(width - wide) / 2, y, wide, high};
    }

    QList<QImage> m_images;
    QString m_note;
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(this))
{
    setWidget(m_sheets);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(48);
}

void PagePreview::setReport(std::function<report::Document()> document, const ReportParts &parts, const QLocale &locale)
{
    m_painting.requestStop();
    m_making.start(
        [document = std::move(document)](const std::stop_token &, const ProgressSink &) {
            return std::make_shared<report::Document>(document());
        },
        [this, generation = ++m_generation, parts, locale](const std::shared_ptr<report::Document> &made) {
            // On the window's thread, whose fonts a painter asks for.
            if (generation == m_generation) {
                paint(std::make_shared<ReportPainter>(std::move(*made), parts, locale));
            }
        });
}

void PagePreview::paint(const std::shared_ptr<ReportPainter> &painter)
{
    setAccessibleDescription(words::withoutIsolates(painter->words().headline()));
    m_painting.start([painter](const std::stop_token &stop, const ProgressSink &) { return render(*painter, stop); },
                     [this, generation = m_generation](const Pages &pages) {
                         if (generation == m_generation && pages.count != 0) {
                             show(pages);
                         }
                     });
}

PagePreview::Pages PagePreview::render(ReportPainter &painter, const std::stop_token &stop)
{
    Pages pages;
    if (!painter.layOut(stop)) {
        return pages;
    }
    for (int page = 0; page < std::min(pagesShown, painter.pageCount()); ++page) {
        if (stop.stop_requested()) {
            return pages;
        }
        pages.first += painter.pageImage(page, sheetWidth, sharpness);
    }
    pages.count = painter.pageCount();
    return pages;
}

void PagePreview::show(const Pages &pages)
{
    m_images = pages.first;
    m_pageCount = pages.count;
    const auto more = m_pageCount - static_cast<int>(m_images.size());
    m_sheets->setImages(m_images, more > 0 ? tr("%n more pages follow in the file.", nullptr, more) : QString());
    Q_EMIT ready();
}

void PagePreview::clear()
{
    m_making.requestStop();
    m_painting.requestStop();
    ++m_generation;
    m_images.clear();
    m_pageCount = 0;
    setAccessibleDescription({});
    m_sheets->setImages({}, {});
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fit(viewport()->width());
}

void PagePreview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_sheets->fit(viewport()->width());
    }
}

} // namespace onecopy::widgets
