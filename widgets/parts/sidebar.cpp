// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/sidebar.h"

#include "widgets/look/focusring.h"
#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStandardItemModel>

namespace onecopy::widgets {

namespace {

constexpr int iconRole = Qt::UserRole + 1;
constexpr int rowPadding = 20;

/// A rounded bar for the chosen section; the icon stays where it is when the words go.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    explicit SectionDelegate(const Sidebar *bar)
        : QStyledItemDelegate(const_cast<Sidebar *>(bar))
        , m_bar(bar)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect bar = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->setBrush(theme.accent);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(blend(theme.card, theme.text, 0.07));
        else
            painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(bar, Style::radius, Style::radius);
        if (selected && m_bar->hasFocus() && m_bar->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.text, Style::focusWidth));
            painter->drawRoundedRect(QRectF(bar).adjusted(1, 1, -1, -1), Style::radius, Style::radius);
            painter->setPen(QPen(theme.card, 1));
            painter->drawRoundedRect(QRectF(bar).adjusted(2.5, 2.5, -2.5, -2.5), Style::radius - 2, Style::radius - 2);
        }
        const QColor ink = selected ? theme.accentText : theme.text;
        const QRect box(bar.left() + 11, bar.center().y() - 9, 20, 20);
        paintIcon(painter, QStyle::visualRect(option.direction, bar, box),
                  static_cast<Icon>(index.data(iconRole).toInt()), ink);
        if (!m_bar->collapsed()) {
            const QRect words = bar.adjusted(38, 0, -8, 0);
            painter->setPen(ink);
            painter->setFont(option.font);
            const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
            painter->drawText(QStyle::visualRect(option.direction, bar, words),
                              static_cast<int>(side | Qt::AlignVCenter),
                              option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(38, option.fontMetrics.height() + rowPadding)};
    }

private:
    const Sidebar *m_bar;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_sections(new QStandardItemModel(this))
{
    setMarksFocus(this);
    setAccessibleName(tr("Sections"));
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base); // the margins around the rows
    setAutoFillBackground(true);
    setViewportMargins(0, 9, 0, 8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT sectionChosen(now.row());
    });
    keepCurrentSelected(*this);
    updateWidth();
}

void Sidebar::addSection(Icon icon, const QString &name)
{
    auto *item = new QStandardItem(name);
    item->setData(static_cast<int>(icon), iconRole);
    item->setToolTip(plainToolTip(name));
    m_sections->appendRow(item);
    updateWidth();
}

void Sidebar::setCurrent(int section)
{
    setCurrentIndex(m_sections->index(section, 0));
}

int Sidebar::current() const
{
    return currentIndex().row();
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    updateWidth();
    viewport()->update();
}

void Sidebar::updateWidth()
{
    int widest = 0;
    for (int row = 0; row < m_sections->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_sections->item(row)->text()));
    setFixedWidth(m_collapsed ? 59 : std::max(210, widest + 38 + 8 + 16 + 1));
}

void Sidebar::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    window()->installEventFilter(this);
    setCollapsed(window()->width() < foldBelow());
}

int Sidebar::foldBelow() const
{
    constexpr int usualLetters = 13;
    constexpr int largeLetters = 16;
    const int letters = QFontInfo(font()).pixelSize();
    return letters < largeLetters ? collapseBelow : collapseBelow * letters / usualLetters;
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        setCollapsed(static_cast<QResizeEvent *>(event)->size().width() < foldBelow());
    return QListView::eventFilter(watched, event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sections != nullptr) {
        updateWidth();
        scheduleDelayedItemsLayout();
    }
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void Sidebar::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace onecopy::widgets
