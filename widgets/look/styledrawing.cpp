// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing half of the style; style.cpp has its measures.
#include "widgets/look/style.h"

#include "widgets/look/icons.h"
#include "widgets/look/styleparts.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace onecopy::widgets {

namespace {

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button != nullptr && (button->features & QStyleOptionButton::DefaultButton);
    return isDefault || (widget != nullptr && widget->property(primaryProperty).toBool());
}

bool isOn(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_On);
}

/// A scrolled area without a frame lies on what is around it.
bool isOnCard(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    if (frame != nullptr && (frame->frameShape() != QFrame::NoFrame || frame->inherits("onecopy::widgets::Card")))
        return true;
    return widget != nullptr && !widget->isWindow() && isOnCard(widget->parentWidget());
}

/// Half-pixel inset, so that a line of `width` lies inside `rect` and is sharp.
QRectF inset(const QRect &rect, qreal width)
{
    return QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

void drawGround(const QRect &rect, QPainter *painter, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(inset(rect, 1), Style::radius, Style::radius);
    painter->restore();
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        drawGround(option->rect, painter, option->palette.color(QPalette::Base));
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawFieldFrame(option, painter);
        return;
    case PE_FrameLineEdit:
        drawFieldFrame(option, painter);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            drawViewFrame(option, painter);
            return;
        }
        break;
    case PE_FrameFocusRect: {
        const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
        const bool selected = focus != nullptr && focus->state.testFlag(State_Selected);
        drawFocusRing(option->rect, painter, selected ? m_theme.accentText : m_theme.accent, 4);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheckBox(option, painter, true);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header != nullptr && header->sortIndicator != QStyleOptionHeader::None) {
            const QRect box = QRect(0, 0, 12, 12).translated(option->rect.center() - QPoint(6, 6));
            painter->save();
            if (header->sortIndicator == QStyleOptionHeader::SortDown) { // Qt's word for ascending: the point is up
                painter->translate(box.center() + QPoint(1, 1));
                painter->rotate(180);
                paintIcon(painter, QRect(-6, -6, 12, 12), Icon::ChevronDown, m_theme.sub);
            } else {
                paintIcon(painter, box, Icon::ChevronDown, m_theme.sub);
            }
            painter->restore();
        }
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.card);
        painter->setPen(m_theme.edge);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool chip = isChip(widget);
    const bool primary = enabled && !chip && isPrimary(option, widget);
    const bool checked = chip && isOn(option);
    QColor ground = primary ? m_theme.accent : checked ? blend(m_theme.card, m_theme.accent, 0.14) : m_theme.card;
    if (!enabled)
        ground = m_theme.window;
    else if (option->state.testFlag(State_Sunken))
        ground = blend(ground, m_theme.text, 0.18);
    else if (option->state.testFlag(State_MouseOver))
        ground = blend(ground, m_theme.text, primary ? 0.12 : 0.06);
    const QColor outline = primary                ? ground
                           : checked              ? m_theme.accent
                           : m_theme.highContrast ? m_theme.edge
                                                  : blend(m_theme.line, m_theme.edge, 0.25);
    const qreal corner = chip ? option->rect.height() / 2.0 : radius;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(inset(option->rect, 1), corner, corner);
    painter->restore();
    if (!option->state.testFlag(State_HasFocus))
        return;
    drawFocusRing(option->rect, painter, primary ? m_theme.text : m_theme.accent, corner);
    if (primary) { // a line of the ground between ring and fill keeps the ring visible whatever the accent is
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.card, 1));
        painter->drawRoundedRect(inset(option->rect.adjusted(2, 2, -2, -2), 1), corner - 2, corner - 2);
        painter->restore();
    }
}

void Style::drawFocusRing(const QRect &rect, QPainter *painter, const QColor &colour, qreal corner) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, focusWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inset(rect, focusWidth), corner, corner);
    painter->restore();
}

void Style::drawFieldFrame(const QStyleOption *option, QPainter *painter) const
{
    const bool focus = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (focus) {
        drawFocusRing(option->rect, painter, m_theme.accent, radius);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? m_theme.edge : m_theme.line, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(inset(option->rect, 1), radius, radius);
    painter->restore();
}

void Style::drawViewFrame(const QStyleOption *option, QPainter *painter) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame == nullptr || frame->lineWidth == 0)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focus = option->state.testFlag(State_HasFocus);
    const qreal width = focus ? focusWidth : 1;
    painter->setPen(QPen(focus ? m_theme.accent : m_theme.line, width));
    painter->setBrush(m_theme.card);
    painter->drawRoundedRect(inset(option->rect, width), cardRadius, cardRadius);
    painter->restore();
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool partly = option->state.testFlag(State_NoChange);
    const bool filled = isOn(option) || partly;
    const bool onSelection = option->state.testFlag(State_Selected);
    QColor ground = filled ? (enabled ? m_theme.accent : m_theme.disabled) : m_theme.card;
    QColor mark = m_theme.accentText;
    QColor outline = filled ? ground : (enabled ? m_theme.edge : m_theme.line);
    if (onSelection) {
        outline = m_theme.accentText;
        std::swap(ground, mark);
        if (!filled)
            ground = Qt::transparent;
    }
    const int side = std::min({option->rect.width(), option->rect.height(), 18});
    const QRect box = QRect(0, 0, side, side).translated(option->rect.center() - QPoint(side / 2 - 1, side / 2 - 1));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, 1.4));
    painter->setBrush(ground);
    const qreal corner = round ? side / 2.0 : 4;
    painter->drawRoundedRect(inset(box, 1.4), corner, corner);
    if (round && filled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(QRectF(box).adjusted(5, 5, -5, -5));
    } else if (partly) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(box.left() + 5, box.center().y() + 0.5),
                          QPointF(box.right() - 4, box.center().y() + 0.5));
    } else if (filled) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal x = box.left();
        const qreal y = box.top();
        painter->drawPolyline(QPolygonF({{x + 4.5, y + 9.4}, {x + 7.6, y + 12.5}, {x + 13.5, y + 5.8}}));
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        drawFocusRing(option->rect, painter, m_theme.accent, 4);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_Header:
        drawHeader(option, painter, widget);
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.card);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button == nullptr)
        return;
    const bool enabled = button->state.testFlag(State_Enabled);
    const bool chip = isChip(widget);
    const bool primary = enabled && !chip && isPrimary(option, widget);
    const QColor ink = !enabled ? m_theme.disabled : primary ? m_theme.accentText : m_theme.text;
    QIcon shown = button->icon;
    if (chip && isOn(option))
        shown = icon(Icon::Check);
    const int side = shown.isNull() ? 0 : chip ? 14 : button->iconSize.width();
    const int space = side > 0 && !button->text.isEmpty() ? (chip ? 4 : 7) : 0;
    const int menu = button->features & QStyleOptionButton::HasMenu ? 16 : 0;
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, widget) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = button->fontMetrics.size(flags, button->text).width();
    const int whole = side + space + textWidth + menu;
    QRect line(button->rect.left() + (button->rect.width() - whole) / 2, button->rect.top(), whole,
               button->rect.height());
    if (side > 0) {
        const QRect box(line.left(), line.top() + (line.height() - side) / 2, side, side);
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : primary ? QIcon::Selected : QIcon::Normal;
        shown.paint(painter, visualRect(button->direction, line, box), Qt::AlignCenter, mode);
    }
    const QRect text(line.left() + side + space, line.top(), textWidth + 1, line.height());
    painter->setPen(ink);
    painter->drawText(visualRect(button->direction, line, text), flags, button->text);
    if (menu > 0)
        paintIcon(painter, visualRect(button->direction, line, QRect(line.right() - 12, line.center().y() - 5, 12, 12)),
                  Icon::ChevronDown, ink);
}

void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header == nullptr)
        return;
    painter->save();
    painter->setClipRect(option->rect);
    drawHeaderSection(option, painter);
    const auto *wide = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
    QStyleOptionHeaderV2 part;
    if (wide != nullptr)
        part = *wide;
    else
        static_cast<QStyleOptionHeader &>(part) = *header;
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderArrow, option, widget);
    drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    painter->restore();
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    painter->fillRect(option->rect, m_theme.card);
    if (header != nullptr && header->orientation == Qt::Horizontal)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
    if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), blend(m_theme.card, m_theme.text, 0.05));
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (bar == nullptr)
        return;
    const QRect track(bar->rect.left(), bar->rect.center().y() - 2, bar->rect.width(), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.highContrast ? QPen(m_theme.edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(blend(m_theme.line, m_theme.edge, 0.2));
    painter->drawRoundedRect(track, 3, 3);
    const double range = static_cast<double>(bar->maximum) - bar->minimum;
    // Without a known end the middle third stands still: nothing flashes, the sentence below says what happens.
    const double part = range > 0 ? (bar->progress - bar->minimum) / range : 1.0 / 3;
    const int length = static_cast<int>(track.width() * std::clamp(part, 0.0, 1.0));
    QRect done(track.left(), track.top(), length, track.height());
    if (range <= 0)
        done.moveLeft(track.left() + length);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.accent);
    if (length > 0)
        painter->drawRoundedRect(visualRect(bar->direction, track, done), 3, 3);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool hover = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    drawGround(option->rect, painter, hover ? blend(m_theme.card, m_theme.text, 0.06) : m_theme.card);
    if (combo == nullptr || combo->frame)
        drawFieldFrame(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QRect box = QRect(0, 0, 14, 14).translated(arrow.center() - QPoint(7, 6));
    paintIcon(painter, box, Icon::ChevronDown, option->state.testFlag(State_Enabled) ? m_theme.sub : m_theme.disabled);
}

/// Framed as the other fields are, with the arrow of a list for each way.
void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin == nullptr)
        return;
    drawGround(option->rect, painter, option->palette.color(QPalette::Base));
    const auto drawArrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect area = subControlRect(CC_SpinBox, option, part, widget);
        const bool enabled = option->state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(step);
        const bool hot = enabled && option->activeSubControls == part;
        if (hot) {
            const bool down = option->state.testFlag(State_Sunken);
            painter->fillRect(area, blend(m_theme.card, m_theme.text, down ? 0.18 : 0.08));
        }
        painter->save();
        painter->translate(area.center() + QPoint(1, 1));
        if (step == QAbstractSpinBox::StepUpEnabled)
            painter->rotate(180);
        paintIcon(painter, QRect(-6, -6, 12, 12), Icon::ChevronDown, enabled ? m_theme.sub : m_theme.disabled);
        painter->restore();
    };
    if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawArrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
        drawArrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
    }
    if (spin->frame)
        drawFieldFrame(option, painter);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider == nullptr)
        return;
    painter->save();
    painter->fillRect(option->rect, isOnCard(widget) ? m_theme.card : m_theme.window);
    if (slider->maximum > slider->minimum) {
        QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        handle.adjust(3, 3, -3, -3);
        const bool hot = option->activeSubControls.testFlag(SC_ScrollBarSlider) &&
                         (option->state & (State_MouseOver | State_Sunken)) != State_None;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(hot ? m_theme.sub : m_theme.edge);
        painter->drawRoundedRect(handle, 3, 3);
    }
    painter->restore();
}

} // namespace onecopy::widgets
