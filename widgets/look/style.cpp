// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/style.h"

#include "widgets/look/icons.h"
#include "widgets/look/readingorder.h"
#include "widgets/look/styleparts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace onecopy::widgets {

namespace {

constexpr int fieldPadding = 4;

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(Theme::light())
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    // Digits alone are no text that runs from right to left for QLineEdit, which puts them at the left end then.
    if (auto *number = qobject_cast<QAbstractSpinBox *>(widget);
        number != nullptr && number->layoutDirection() == Qt::RightToLeft)
        number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    readInSeenOrder(*widget);
    m_ring.follow(widget);
    m_wheel.follow(widget);
    m_keyboard.follow(widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool chip = isChip(widget);
        const int check = chip ? 14 + 3 : 0; // room for the tick, so that a chip keeps its width when it is checked
        const bool bare = button != nullptr && button->text.isEmpty() && !chip;
        const int lines = option != nullptr ? option->fontMetrics.height() : 16;
        const int height = std::max(chip ? 28 : controlHeight, lines + (chip ? 12 : 18));
        return {bare ? height : size.width() + check + (chip ? 16 : 28), height};
    }
    case CT_SpinBox:
        result.rwidth() += 2 * fieldPadding; // see SE_LineEditContents
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(
            std::max({result.height(), controlHeight, option != nullptr ? option->fontMetrics.height() + 16 : 0}));
        return result;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), option != nullptr ? option->fontMetrics.height() + 18 : 36));
        return result;
    case CT_MenuItem:
        return result + QSize(8, 6);
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (element) {
    case SE_LineEditContents:
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    case SE_HeaderArrow: {
        const QRect box(option->rect.right() - 17, option->rect.center().y() - 5, 12, 12);
        return visualRect(option->direction, option->rect, box);
    }
    case SE_HeaderLabel: {
        const bool sorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        const QRect box = option->rect.adjusted(8, 0, sorted ? -20 : -8, 0);
        return visualRect(option->direction, option->rect, box);
    }
    default:
        return rect;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(6, 0, -2, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) // the text begins where that of the other fields does
        return option->direction == Qt::LeftToRight ? rect.adjusted(3, 0, 0, 0) : rect.adjusted(0, 0, -3, 0);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QFocusFrame *>(widget) != nullptr ? 0 : 6;
    case PM_FocusFrameVMargin:
        return qobject_cast<const QFocusFrame *>(widget) != nullptr ? 0
                                                                    : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 12;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_MessageBoxIconSize:
        return 28;
    case PM_DefaultFrameWidth: // keeps the square viewport inside the rounded corners
        return qobject_cast<const QAbstractItemView *>(widget) != nullptr ? 3 : 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the safe button first, the doing one last
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animate: // nothing moves by itself
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
    case SH_UnderlineShortcut:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.line.rgba());
    case SH_ComboBox_Popup:
        return 0;
    case SH_MessageBox_CenterButtons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(Icon::Clear);
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    case SP_MessageBoxWarning:
    case SP_MessageBoxQuestion:
        return icon(Icon::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QPixmap Style::standardPixmap(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return standardIcon(pixmap, option, widget).pixmap(16);
    return QProxyStyle::standardPixmap(pixmap, option, widget);
}

void setPrimary(QAbstractButton *button)
{
    button->setProperty(primaryProperty, true);
}

void setChip(QAbstractButton *button)
{
    button->setProperty(chipProperty, true);
    button->setCheckable(true);
}

} // namespace onecopy::widgets
