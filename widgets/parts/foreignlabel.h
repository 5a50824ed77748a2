// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/plaintext.h"

#include <QTextOption>

class QTextLayout;

namespace onecopy::widgets {

/// Lays the text of `label` out in lines of that width, in the direction of the window; returns the height of them all.
qreal layOutLines(QTextLayout &layout, const QLabel &label, int width, QTextOption::WrapMode wrap);
/// Paints such lines in `room`, where the alignment of `label` puts them.
void paintLines(QLabel &label, const QRect &room, QTextOption::WrapMode wrap);

/// Several lines of foreign text, which can be one word of any length: they may end inside a word, and the label never
/// asks for more width than it gets.
class ForeignLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ForeignLabel(TextRole role, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace onecopy::widgets
