// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/classify.h"
#include "widgets/parts/arrangement.h"
#include "widgets/parts/pageframe.h"

#include <memory>
#include <vector>

namespace onecopy::widgets {

/// Arrivals over time as stacked bars: first copies below, extra copies above. The same numbers as a table with Ctrl+T.
/// Qt Charts stays behind this class.
class ChartCard : public Card, public Arranged
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setTitle(const QString &title);
    /// In order of time; merged to at most 60 bars. Equal bins again cost nothing.
    void setBins(const std::vector<duplicates::Bin> &bins);
    /// Shown instead of the chart while there is no arrival at all.
    void setTableShown(bool shown);
    [[nodiscard]] bool tableShown() const;
    void addTo(Arrangement &arrangement) const override;
    void take(const Arrangement &arrangement) override;
    /// One sentence with what the chart shows; also the chart's accessible description.
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void redraw();
    void draw();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace onecopy::widgets
