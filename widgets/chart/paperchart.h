// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/classify.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace onecopy::widgets {

/// Draws what ChartCard shows, with axes and legend, as vectors in the light theme: for paper. On any thread, unlike
/// Qt Charts. `font` is that of the labels.
void renderArrivalsChart(QPainter *painter, const QRectF &target, const std::vector<duplicates::Bin> &bins,
                         const QFont &font);

} // namespace onecopy::widgets
