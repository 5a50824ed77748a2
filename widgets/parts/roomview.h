// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace onecopy::widgets {

/// A page, or what a dialog says, scrolled where there is less room than it needs at the least: with large letters on a
/// small screen.
class RoomView : public QScrollArea
{
    Q_OBJECT

public:
    /// Whether lines that break may ask for more height than the page has: with large letters they always may.
    enum class Lines { Count, CountWhenLarge };

    RoomView(QWidget *page, QWidget *parent, Lines lines = Lines::Count);

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    /// What it needs at the least, as long as that is not most of the screen.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Scrolled { No, Yes };
    [[nodiscard]] QSize least(int width, Scrolled scrolled) const;
    void fit();

    Lines m_lines;
};

} // namespace onecopy::widgets
