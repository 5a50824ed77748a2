// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagepreview.h"

#include "widgets/reportpainter.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr int sheetWidth = 794;  ///< A4 at 96 to the inch: text in its own size
constexpr qreal sharpness = 1.5; ///< painted this much larger than that, so that scaling to the window stays crisp
constexpr int edge = 14;

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
        int height = edge;
        for (const auto &image : m_images) {
            height += sheetRect(image, width, 0).height() + edge;
        }
        const auto noteHeight = m_note.isEmpty() ? 0 : fontMetrics().height() + edge;
        setMinimumHeight(m_images.isEmpty() ? 0 : height + noteHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const auto theme = themeOf(this);
        int y = edge;
        for (const auto &image : m_images) {
            const auto target = sheetRect(image, width(), y);
            painter.drawImage(target, image);
            painter.setPen(theme.edge);
            painter.drawRect(target.adjusted(-1, -1, 0, 0));
            y = target.bottom() + 1 + edge;
        }
        if (!m_note.isEmpty()) {
            painter.setPen(theme.sub);
            painter.drawText(QRect(0, y, width(), fontMetrics().height()), Qt::AlignCenter, m_note);
        }
    }

private:
    [[nodiscard]] static QRect sheetRect(const QImage &image, int width, int y)
    {
        const auto wide = std::min(width - 2 * edge, sheetWidth);
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
    setAccessibleName(tr("Preview of the report"));
    verticalScrollBar()->setSingleStep(48);
}

PagePreview::~PagePreview()
{
    stop();
}

void PagePreview::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void PagePreview::setReport(std::function<report::Document()> document, const ReportParts &parts, const QLocale &locale)
{
    stop();
    m_thread = std::jthread([this, generation = ++m_generation, document = std::move(document), parts,
                             locale](const std::stop_token &token) {
        const auto made = std::make_shared<report::Document>(document());
        if (token.stop_requested()) {
            return;
        }
        // Qt Charts draws on the window's thread alone, and a painter begins with its chart.
        const auto paint = [this, generation, made, parts, locale] {
            if (generation == m_generation) {
                setPainter(std::make_unique<ReportPainter>(std::move(*made), parts, locale));
            }
        };
        QMetaObject::invokeMethod(this, paint, Qt::QueuedConnection);
    });
}

void PagePreview::setPainter(std::unique_ptr<ReportPainter> painter)
{
    stop();
    setAccessibleDescription(words::withoutIsolates(painter->words().headline()));
    m_painter = std::move(painter);
    m_thread =
        std::jthread([this, generation = m_generation](const std::stop_token &token) { render(token, generation); });
}

void PagePreview::render(std::stop_token stop, std::uint64_t generation)
{
    if (!m_painter->layOut(stop)) {
        return;
    }
    QList<QImage> images;
    for (int page = 0; page < std::min(pagesShown, m_painter->pageCount()); ++page) {
        if (stop.stop_requested()) {
            return;
        }
        images += m_painter->pageImage(page, sheetWidth, sharpness);
    }
    QMetaObject::invokeMethod(
        this, [this, generation, pages = m_painter->pageCount(), images] { show(generation, pages, images); },
        Qt::QueuedConnection);
}

void PagePreview::show(std::uint64_t generation, int pageCount, const QList<QImage> &images)
{
    if (generation != m_generation) {
        return;
    }
    m_images = images;
    m_pageCount = pageCount;
    const auto more = pageCount - static_cast<int>(images.size());
    m_sheets->setImages(images, more > 0 ? tr("%n more pages follow in the file.", nullptr, more) : QString());
    Q_EMIT ready();
}

void PagePreview::clear()
{
    stop();
    ++m_generation;
    m_painter.reset();
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
