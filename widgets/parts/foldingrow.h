// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QPointer>

namespace onecopy::widgets {

/// Parts of a page beside each other, where there is not enough room for that one below the other: in half a screen,
/// or with large letters, nobody has to scroll sideways. Mirrored from right to left.
class FoldingRow : public QBoxLayout
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    /// A part that is so wide beside others, and as wide as there is room, and as high as it likes to be,
    /// above or below them.
    void addSide(QWidget *part, int width);
    [[nodiscard]] bool isFolded() const { return direction() == TopToBottom; }

    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    void fold(bool folded);
    /// What the row needs when its parts are beside each other.
    [[nodiscard]] int leastRow() const;
    [[nodiscard]] int leastOf(int index) const;

    QPointer<QWidget> m_side;
    int m_sideWidth = 0;
};

/// The line of a notice: its icon beside its words, and beside both what can be done about it, or below where the words
/// would become too narrow.
[[nodiscard]] FoldingRow *noticeRow(QWidget *icon, QLayout *words, QWidget *button, int spacing);

} // namespace onecopy::widgets
