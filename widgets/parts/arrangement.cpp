// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/arrangement.h"

#include <QWidget>

#include <vector>

namespace onecopy::widgets {

namespace {

std::vector<Arranged *> arrangedPartsOf(const QWidget &window)
{
    std::vector<Arranged *> parts;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        auto *part = dynamic_cast<Arranged *>(widget);
        if (part != nullptr && !widget->objectName().isEmpty())
            parts.push_back(part);
    }
    return parts;
}

} // namespace

Arrangement arrangementOf(const QWidget &window)
{
    Arrangement arrangement;
    for (const Arranged *part : arrangedPartsOf(window))
        part->addTo(arrangement);
    return arrangement;
}

void arrange(const QWidget &window, const Arrangement &arrangement)
{
    for (Arranged *part : arrangedPartsOf(window))
        part->take(arrangement);
}

} // namespace onecopy::widgets
