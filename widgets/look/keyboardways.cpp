// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/keyboardways.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <tuple>
#include <vector>

namespace onecopy::widgets {

namespace {

/// Collects what Tab may stop at, in the order of reading: as layouts have it, and what is in no layout as it was made.
class Reading
{
public:
    explicit Reading(QWidget &window) { visit(window); }
    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

private:
    void visit(QWidget &widget)
    {
        if (m_seen.contains(&widget))
            return;
        m_seen.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
            m_stops.append(&widget);
        if (isOnePiece(widget))
            return;
        if (QLayout *layout = widget.layout())
            visit(*layout);
        if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(*splitter->widget(i));
        }
        for (QObject *child : widget.children()) {
            if (auto *inner = qobject_cast<QWidget *>(child); inner != nullptr && !inner->isWindow())
                visit(*inner);
        }
    }

    void visit(QLayout &layout)
    {
        std::vector<std::tuple<int, int, QLayoutItem *>> items; // row, column
        auto *grid = qobject_cast<QGridLayout *>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            int row = 0;
            int column = i;
            int rows = 0;
            int columns = 0;
            if (grid != nullptr)
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            items.emplace_back(row, column, layout.itemAt(i));
        }
        std::ranges::sort(items);
        for (const auto &[row, column, item] : items) {
            if (item->widget() != nullptr)
                visit(*item->widget());
            else if (item->layout() != nullptr)
                visit(*item->layout());
        }
    }

    /// Its parts are its own business.
    static bool isOnePiece(const QWidget &widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
        return qobject_cast<const QComboBox *>(&widget) != nullptr ||
               qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
               (area != nullptr && qobject_cast<const QScrollArea *>(area) == nullptr);
    }

    QList<QWidget *> m_stops;
    QSet<QWidget *> m_seen;
};

void orderTabs(QWidget &window)
{
    const Reading reading(window);
    for (qsizetype i = 1; i < reading.stops().size(); ++i)
        QWidget::setTabOrder(reading.stops()[i - 1], reading.stops()[i]);
}

bool isTab(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
}

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat() &&
           (key.modifiers() & ~Qt::KeypadModifier) == 0;
}

QAbstractButton *usualButton(QWidget *widget)
{
    const bool usual = qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr;
    return usual ? static_cast<QAbstractButton *>(widget) : nullptr;
}

} // namespace

void KeyboardWays::follow(QWidget *widget)
{
    if (widget->isWindow() || widget->focusPolicy() != Qt::NoFocus)
        widget->installEventFilter(this);
}

bool KeyboardWays::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *widget = static_cast<QWidget *>(watched);
    const auto &key = *static_cast<QKeyEvent *>(event);
    // Only now: parts come and go.
    if (isTab(key))
        orderTabs(*widget->window());
    QAbstractButton *button = isEnter(key) ? usualButton(widget) : nullptr;
    if (button == nullptr)
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace onecopy::widgets
