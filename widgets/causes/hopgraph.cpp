// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/hopgraph.h"

#include "widgets/look/icons.h"
#include "widgets/look/style.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace onecopy::widgets {

namespace {

constexpr int margin = 10;
constexpr int hopPadding = 8;
constexpr int rowGap = 14;
constexpr int iconSize = 16;
constexpr int hostCharacters = 19;
constexpr int edgeCharacters = 12;

QColor inkOf(const HopGraphModel::Node &node, const Theme &theme)
{
    switch (node.kind) {
    case HopGraphModel::Kind::Shared:
        return theme.edge;
    case HopGraphModel::Kind::Fork:
        return theme.warn;
    case HopGraphModel::Kind::Own:
    case HopGraphModel::Kind::Mailbox:
        return node.row == 0 ? theme.good : theme.extra;
    }
    return theme.edge;
}

Icon iconOf(HopGraphModel::Kind kind)
{
    return kind == HopGraphModel::Kind::Mailbox ? Icon::Mail
           : kind == HopGraphModel::Kind::Fork  ? Icon::Fork
                                                : Icon::Hop;
}

} // namespace

HopGraph::HopGraph(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Ways of the copies"));
    viewport()->setAutoFillBackground(false);
    setCornerWidget(new QWidget(this)); // else the style draws a square there
    setModel({});
}

void HopGraph::setModel(HopGraphModel model)
{
    m_model = std::move(model);
    m_current = 0;
    for (std::size_t i = 0; i < m_model.nodes.size(); ++i) {
        if (m_model.nodes[i].kind == HopGraphModel::Kind::Fork)
            m_current = static_cast<int>(i);
    }
    setAccessibleDescription(m_model.text);
    updateBars();
    // Where the ways part is what people look for.
    const int column = m_model.nodes.empty() ? 0 : m_model.nodes[static_cast<std::size_t>(m_current)].column;
    horizontalScrollBar()->setValue(column * cell().width());
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HopGraph::copyText() const
{
    QGuiApplication::clipboard()->setText(m_model.text);
}

QSize HopGraph::nodeSize() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * hostCharacters + iconSize + 3 * hopPadding,
            2 * metrics.height() + 2 * hopPadding - 4};
}

QSize HopGraph::cell() const
{
    const QFontMetrics metrics(font());
    return nodeSize() + QSize(metrics.averageCharWidth() * edgeCharacters, rowGap);
}

QSize HopGraph::contentSize() const
{
    if (m_model.nodes.empty())
        return {};
    const QSize node = nodeSize();
    return {2 * margin + (m_model.columns - 1) * cell().width() + node.width(),
            2 * margin + m_model.rows * cell().height() - rowGap};
}

QSize HopGraph::sizeHint() const
{
    return {600, contentSize().height() + horizontalScrollBar()->sizeHint().height()};
}

QRect HopGraph::boxOf(int node) const
{
    const HopGraphModel::Node &shown = m_model.nodes[static_cast<std::size_t>(node)];
    const QSize step = cell();
    QRect box(QPoint(margin + shown.column * step.width(), margin + shown.row * step.height()), nodeSize());
    const int width = std::max(contentSize().width(), viewport()->width());
    if (isRightToLeft())
        box.moveLeft(width - box.right() - 1);
    // The bar runs from the leading edge: right to left it begins at its maximum's side.
    const int scrolled = isRightToLeft() ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                                         : horizontalScrollBar()->value();
    return box.translated(-scrolled, -verticalScrollBar()->value());
}

void HopGraph::updateBars()
{
    const QSize content = contentSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    horizontalScrollBar()->setSingleStep(cell().width() / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    verticalScrollBar()->setSingleStep(cell().height());
}

void HopGraph::drawEdge(QPainter *painter, int node, const Theme &theme) const
{
    const HopGraphModel::Node &shown = m_model.nodes[static_cast<std::size_t>(node)];
    if (shown.parent < 0)
        return;
    const QRect to = boxOf(node);
    const QRect from = boxOf(shown.parent);
    const bool mirror = isRightToLeft();
    const QPoint start(mirror ? from.left() : from.right() + 1, from.center().y());
    const QPoint end(mirror ? to.right() + 1 : to.left(), to.center().y());
    const int bend = mirror ? start.x() - 12 : start.x() + 12;
    painter->setPen(QPen(inkOf(shown, theme), 2));
    painter->drawLine(start, QPoint(bend, start.y()));
    painter->drawLine(QPoint(bend, start.y()), QPoint(bend, end.y()));
    painter->drawLine(QPoint(bend, end.y()), end);
    if (shown.edge.isEmpty())
        return;
    const QFontMetrics metrics(font());
    const QRect label(QPoint(std::min(bend, end.x()) + 4, end.y() - metrics.height() - 1),
                      QPoint(std::max(bend, end.x()) - 4, end.y() - 2));
    painter->setPen(theme.sub);
    painter->drawText(label, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
                      metrics.elidedText(shown.edge, Qt::ElideRight, label.width()));
}

void HopGraph::drawNode(QPainter *painter, int node, const Theme &theme) const
{
    const HopGraphModel::Node &shown = m_model.nodes[static_cast<std::size_t>(node)];
    const QRect box = boxOf(node);
    const QColor ink = inkOf(shown, theme);
    const bool fork = shown.kind == HopGraphModel::Kind::Fork;
    painter->setPen(QPen(ink, fork ? 2 : 1));
    painter->setBrush(theme.card);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Style::radius, Style::radius);
    if (node == m_current && hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, Style::focusWidth));
        painter->drawRoundedRect(QRectF(box).adjusted(-3, -3, 3, 3), Style::radius + 2, Style::radius + 2);
    }
    const QFontMetrics metrics(font());
    const QRect inner = box.adjusted(hopPadding, hopPadding - 2, -hopPadding, -hopPadding + 2);
    const QRect sign(inner.left(), inner.top() + (metrics.height() - iconSize) / 2, iconSize, iconSize);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), inner, sign), iconOf(shown.kind), ink);
    const QRect name(inner.left() + iconSize + 6, inner.top(), inner.width() - iconSize - 6, metrics.height());
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int flags = static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setPen(theme.text);
    painter->drawText(QStyle::visualRect(layoutDirection(), inner, name), flags,
                      metrics.elidedText(shown.name, Qt::ElideMiddle, name.width()));
    painter->setPen(theme.sub);
    const QRect note = name.translated(0, metrics.height());
    const QString below = fork ? tr("%1 · ways part", "time and protocol").arg(shown.note) : shown.note;
    painter->drawText(QStyle::visualRect(layoutDirection(), inner, note), flags,
                      metrics.elidedText(below, Qt::ElideRight, note.width()));
}

void HopGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    const int count = static_cast<int>(m_model.nodes.size());
    for (int node = count - 1; node >= 0; --node)
        drawEdge(&painter, node, theme);
    for (int node = 0; node < count; ++node) {
        if (boxOf(node).adjusted(-4, -4, 4, 4).intersects(viewport()->rect()))
            drawNode(&painter, node, theme);
    }
}

void HopGraph::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void HopGraph::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateBars();
}

int HopGraph::nodeAt(const QPoint &at) const
{
    for (int node = 0; node < static_cast<int>(m_model.nodes.size()); ++node) {
        if (boxOf(node).contains(at))
            return node;
    }
    return -1;
}

/// Along the way with the keys that point along it, to the same place on the way of another copy with the others.
int HopGraph::neighbour(int key) const
{
    const HopGraphModel::Node &now = m_model.nodes[static_cast<std::size_t>(m_current)];
    const bool forward = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool back = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (back)
        return now.parent;
    int best = -1;
    int bestDistance = 1'000'000;
    for (int i = 0; i < static_cast<int>(m_model.nodes.size()); ++i) {
        const HopGraphModel::Node &node = m_model.nodes[static_cast<std::size_t>(i)];
        if (forward && node.parent == m_current)
            return i;
        const int wanted = now.row + (key == Qt::Key_Down ? 1 : -1);
        const int distance = std::abs(node.column - now.column);
        if (!forward && node.row == wanted && distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

void HopGraph::setCurrent(int node)
{
    if (node < 0)
        return;
    m_current = node;
    const HopGraphModel::Node &shown = m_model.nodes[static_cast<std::size_t>(node)];
    setAccessibleDescription(words::withoutIsolates(shown.told));
    const QRect box = boxOf(node).adjusted(-margin, -margin, margin, margin);
    const int step = isRightToLeft() ? -1 : 1;
    QScrollBar *across = horizontalScrollBar();
    if (box.left() < 0)
        across->setValue(across->value() + step * box.left());
    else if (box.right() > viewport()->width())
        across->setValue(across->value() + step * (box.right() - viewport()->width()));
    QScrollBar *down = verticalScrollBar();
    if (box.top() < 0)
        down->setValue(down->value() + box.top());
    else if (box.bottom() > viewport()->height())
        down->setValue(down->value() + box.bottom() - viewport()->height());
    viewport()->update();
}

void HopGraph::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    const int key = event->key();
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && !m_model.nodes.empty())
        setCurrent(neighbour(key));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HopGraph::mousePressEvent(QMouseEvent *event)
{
    setCurrent(nodeAt(event->pos()));
}

void HopGraph::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HopGraph::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool HopGraph::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(m_model.nodes[static_cast<std::size_t>(node)].told),
                           viewport());
    return true;
}

} // namespace onecopy::widgets
