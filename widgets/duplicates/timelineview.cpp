// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/timelineview.h"

#include "widgets/duplicates/timelinemodel.h"
#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTime>

#include <algorithm>

namespace onecopy::widgets {

namespace {

class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const auto kind = static_cast<TimelineModel::Kind>(index.data(TimelineModel::KindRole).toInt());
        const bool copy = kind == TimelineModel::Kind::Stays || kind == TimelineModel::Kind::Extra;
        painter->save();
        painter->setClipRect(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        if (kind == TimelineModel::Kind::Why) {
            painter->setFont(option.font);
            painter->setPen(theme.sub);
            painter->drawText(whyRect(option.rect), whyFlags, index.data(TimelineModel::HeadlineRole).toString());
        }
        if (option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus()) {
            painter->setPen(QPen(theme.accent, Style::focusWidth));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        if (kind == TimelineModel::Kind::Why) {
            painter->restore();
            return;
        }
        const Columns at = columns(option);
        drawRail(painter, option, at, kind, index, theme);
        const QFont plain = option.font;
        text(painter, option, at.time, plain, theme.sub, index.data(TimelineModel::TimeRole).toString(),
             Qt::AlignRight);
        const int indent = copy || kind == TimelineModel::Kind::More ? 0 : 12;
        const QRect headline = at.headline.adjusted(indent, 0, 0, 0);
        const QColor ink = kind == TimelineModel::Kind::Stays  ? theme.good
                           : kind == TimelineModel::Kind::Fork ? theme.warn
                           : copy                              ? theme.text
                                                               : theme.sub;
        const bool bold = kind == TimelineModel::Kind::Stays || kind == TimelineModel::Kind::Fork;
        text(painter, option, headline, bold ? scaledFont(plain, 1, QFont::Bold) : plain, ink,
             index.data(TimelineModel::HeadlineRole).toString(), Qt::AlignLeft);
        text(painter, option, at.note.adjusted(indent, 0, 0, 0), plain, theme.sub,
             index.data(TimelineModel::NoteRole).toString(), Qt::AlignLeft);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (index.data(TimelineModel::KindRole).toInt() == static_cast<int>(TimelineModel::Kind::Why)) {
            const auto *view = qobject_cast<const QListView *>(option.widget);
            const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
            const QRect room = whyRect(QRect(0, 0, width, 100'000));
            return {0,
                    option.fontMetrics.boundingRect(room, whyFlags, index.data(TimelineModel::HeadlineRole).toString())
                            .height() +
                        whyGap + 6};
        }
        const bool note = !index.data(TimelineModel::NoteRole).toString().isEmpty();
        return {0, (note ? 2 * line + 3 : line) + 9};
    }

private:
    static constexpr int whyGap = 10;
    static constexpr int whyFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

    static QRect whyRect(const QRect &row) { return row.adjusted(2, whyGap, -6, 0); }

    struct Columns
    {
        QRect time;
        QRect rail;
        QRect headline;
        QRect note;
    };

    static Columns columns(const QStyleOptionViewItem &option)
    {
        const int line = option.fontMetrics.height();
        int timeWidth = 0;
        for (const QTime time : {QTime(10, 58), QTime(22, 58)}) // before and after noon have words of their own
            timeWidth = std::max(timeWidth,
                                 option.fontMetrics.horizontalAdvance(QLocale().toString(time, QLocale::ShortFormat)));
        timeWidth += 10;
        const QRect r = option.rect.adjusted(2, 4, -4, 0);
        const int left = r.left() + timeWidth + 24;
        return {QRect(r.left(), r.top(), timeWidth, line),
                QRect(r.left() + timeWidth + 4, option.rect.top(), 16, option.rect.height()),
                QRect(left, r.top(), r.right() - left, line), QRect(left, r.top() + line + 2, r.right() - left, line)};
    }

    static void text(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QFont &font,
                     const QColor &ink, const QString &words, Qt::Alignment side)
    {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics(font);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
                          static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
                              Qt::TextSingleLine | Qt::TextDontClip,
                          metrics.elidedText(words, Qt::ElideMiddle, box.width()));
    }

    static void drawRail(QPainter *painter, const QStyleOptionViewItem &option, const Columns &at,
                         TimelineModel::Kind kind, const QModelIndex &index, const Theme &theme)
    {
        const QRect rail = QStyle::visualRect(option.direction, option.rect, at.rail);
        const QPointF dot(rail.center().x() + 0.5, at.headline.center().y() + 0.5);
        const bool last = index.row() >= index.model()->rowCount() - 2; // the reasons come below the line
        painter->setPen(QPen(theme.line, 2));
        if (index.row() > 0)
            painter->drawLine(QPointF(dot.x(), rail.top()), dot);
        if (!last)
            painter->drawLine(dot, QPointF(dot.x(), rail.bottom() + 1));
        switch (kind) {
        case TimelineModel::Kind::Stays:
        case TimelineModel::Kind::Extra:
            painter->setPen(QPen(theme.card, 2));
            painter->setBrush(kind == TimelineModel::Kind::Stays ? theme.good : theme.extra);
            painter->drawEllipse(dot, 6, 6);
            break;
        case TimelineModel::Kind::Fork:
            painter->fillRect(QRectF(dot.x() - 8, dot.y() - 8, 16, 16), theme.card);
            paintIcon(painter, QRect(qRound(dot.x()) - 8, qRound(dot.y()) - 8, 16, 16), Icon::Fork, theme.warn);
            break;
        case TimelineModel::Kind::Hop:
        case TimelineModel::Kind::Difference:
        case TimelineModel::Kind::More:
        case TimelineModel::Kind::Why:
            painter->setPen(QPen(theme.card, 2));
            painter->setBrush(theme.edge);
            painter->drawEllipse(dot, 4, 4);
            break;
        }
    }
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Copies in order of arrival"));
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust); // the reasons wrap
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0 &&
        event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace onecopy::widgets
