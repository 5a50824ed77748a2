// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/focusring.h"
#include "widgets/look/keyboardways.h"
#include "widgets/look/theme.h"
#include "widgets/look/wheelguard.h"

#include <QProxyStyle>

class QAbstractButton;

namespace onecopy::widgets {

/// How the window looks: Fusion with our own bevels, spacing and focus rings, drawn from a Theme. No stylesheets: they
/// clip texts whose size hints they do not know, and reset the palettes of labels.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void setTheme(const Theme &theme) { m_theme = theme; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    static constexpr int radius = 6;
    static constexpr int cardRadius = 8;
    static constexpr int focusWidth = 2;
    static constexpr int controlHeight = 34;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    [[nodiscard]] QPalette standardPalette() const override { return m_theme.palette(); }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *data = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                                         const QWidget *widget = nullptr) const override;

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawFocusRing(const QRect &rect, QPainter *painter, const QColor &colour, qreal corner) const;
    void drawFieldFrame(const QStyleOption *option, QPainter *painter) const;
    void drawViewFrame(const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
    FocusRing m_ring;
    WheelGuard m_wheel;
    KeyboardWays m_keyboard;
};

/// The one button of a page that does what most people want next: filled with the accent colour.
void setPrimary(QAbstractButton *button);
/// A small rounded switch for a filter: checked ones carry a tick, not only another colour.
void setChip(QAbstractButton *button);

} // namespace onecopy::widgets
