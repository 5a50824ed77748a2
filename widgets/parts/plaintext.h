// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/icons.h"

#include <QLabel>
#include <QMessageBox>

/// The helpers through which text reaches a label, message box or tooltip: always plain. Qt guesses the format
/// otherwise, and then opens files that a hostile subject names (`<img src=file:…>`).
namespace onecopy::widgets {

enum class TextRole {
    Body,
    Sub,     ///< secondary colour
    Strong,  ///< bold
    Heading, ///< bold, of a card or panel
    Title,   ///< bold and large, of a page
    Number   ///< bold and large, of a card
};

/// `base` scaled by `factor`, whether its size is in points or in pixels.
[[nodiscard]] QFont scaledFont(QFont base, double factor, QFont::Weight weight);
/// The application's font in that role.
[[nodiscard]] QFont roleFont(TextRole role);

/// A label that is plain text, in one of the roles, whose colours and size follow theme and font. Its direction is that
/// of the window, whatever word it begins with. With `setElided` it shortens a text that is too long and shows the
/// whole one as its tooltip.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setElided(Qt::TextElideMode mode);
    /// Smaller letters, down to this part of their size, before a text is elided.
    void setLeastScale(double least);
    void fit(); ///< after setText, with setLeastScale
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool runsFromRight() const;
    [[nodiscard]] int roomForKey() const;
    void paintFromRight();
    void refresh();
    void refreshToolTip();

    TextRole m_role;
    Tone m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    double m_least = 1;
    double m_scale = 1;
    bool m_refreshing = false;
};

/// A tooltip that shows exactly `text`.
void setPlainToolTip(QWidget *widget, const QString &text);
/// For Qt::ToolTipRole of models, which views show as rich text when it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A message box of plain text with our own icon and one closing button with a verb; others may be added.
/// The caller shows it with open().
[[nodiscard]] QMessageBox *plainMessageBox(QWidget *parent, Icon icon, const QString &headline, const QString &advice,
                                           const QString &closeVerb);

} // namespace onecopy::widgets
