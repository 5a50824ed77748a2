// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/splitter.h"

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

namespace {

constexpr int mostRoom = 100'000; ///< pixels: no screen has more

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    connect(this, &QSplitter::splitterMoved, this, [this] { m_given[this->orientation()] = sizes(); });
}

QString Splitter::key(Qt::Orientation orientation) const
{
    return objectName() + (orientation == Qt::Horizontal ? QStringLiteral("/widths") : QStringLiteral("/heights"));
}

void Splitter::addTo(Arrangement &arrangement) const
{
    // Not the present sizes, which are rounded anew with each window and would creep away from what was given.
    for (const auto &[direction, given] : m_given.asKeyValueRange())
        arrangement.insert(key(direction), given);
}

void Splitter::take(const Arrangement &arrangement)
{
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        const QList<int> given = arrangement.value(key(direction));
        const bool sound = given.size() == count() &&
                           std::ranges::all_of(given, [](int size) { return size > 0 && size <= mostRoom; });
        if (sound)
            m_given[direction] = given;
    }
    giveRoom();
}

void Splitter::turn(Qt::Orientation orientation)
{
    setOrientation(orientation);
    giveRoom();
}

/// More or less than there is, is shared out in the same proportion.
void Splitter::giveRoom()
{
    if (const auto given = m_given.constFind(orientation()); given != m_given.constEnd())
        setSizes(*given);
}

void Splitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!std::exchange(m_shown, true))
        giveRoom();
}

} // namespace onecopy::widgets
