// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/parts/tables.h"

namespace onecopy::widgets {

/// Copies of a message as a number and pills: the first one grey, extras orange. The number is the cell's display text;
/// `copiesRole` gives it as an integer. More copies than fit end in an ellipsis.
class CopiesDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    static constexpr int copiesRole = Qt::UserRole + 20;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace onecopy::widgets
