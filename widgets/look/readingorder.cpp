// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/readingorder.h"

#include "widgets/look/flowlayout.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QSplitter>

namespace onecopy::widgets {

namespace {

/// Others, as those of a main window or of a stack, have reasons of their own for which part lies above which.
bool laysOutSideBySide(const QLayout &layout)
{
    return qobject_cast<const QBoxLayout *>(&layout) != nullptr ||
           qobject_cast<const QGridLayout *>(&layout) != nullptr ||
           qobject_cast<const QFormLayout *>(&layout) != nullptr ||
           dynamic_cast<const FlowLayout *>(&layout) != nullptr;
}

/// The part that lies above the others is the last of the children, and nothing here lies above anything.
void raiseInOrder(const QLayout &layout)
{
    if (!laysOutSideBySide(layout))
        return;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr)
            item->widget()->raise();
        else if (item->layout() != nullptr)
            raiseInOrder(*item->layout());
    }
}

void raiseInOrder(const QSplitter &splitter)
{
    for (int i = 0; i < splitter.count(); ++i)
        splitter.widget(i)->raise();
    for (int i = 0; i < splitter.count(); ++i)
        splitter.handle(i)->raise(); // a thin one reaches over its neighbours
}

} // namespace

void readInSeenOrder(QWidget &widget)
{
    if (const auto *splitter = qobject_cast<QSplitter *>(&widget))
        raiseInOrder(*splitter);
    else if (const QLayout *layout = widget.layout())
        raiseInOrder(*layout);
}

} // namespace onecopy::widgets
