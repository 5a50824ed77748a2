// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/plaintext.h"

#include "widgets/parts/foreignlabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace onecopy::widgets {

QFont scaledFont(QFont base, double factor, QFont::Weight weight)
{
    if (base.pixelSize() > 0)
        base.setPixelSize(qRound(base.pixelSize() * factor));
    else
        base.setPointSizeF(base.pointSizeF() * factor);
    base.setWeight(weight);
    return base;
}

QFont roleFont(TextRole role)
{
    const QFont base = QApplication::font();
    switch (role) {
    case TextRole::Body:
    case TextRole::Sub:
        return base;
    case TextRole::Strong:
        return scaledFont(base, 1, QFont::Bold);
    case TextRole::Heading:
        return scaledFont(base, 1.08, QFont::Bold);
    case TextRole::Title:
        return scaledFont(base, 1.54, QFont::Bold);
    case TextRole::Number:
        return scaledFont(base, 1.62, QFont::Bold);
    }
    return base;
}

TextLabel::TextLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(role == TextRole::Sub ? Tone::Sub : Tone::Text)
{
    setTextFormat(Qt::PlainText);
    refresh();
}

TextLabel::TextLabel(const QString &text, TextRole role, QWidget *parent)
    : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

void TextLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Ignored, sizePolicy().verticalPolicy());
    updateGeometry();
    update();
}

void TextLabel::setLeastScale(double least)
{
    m_least = least;
    fit();
}

void TextLabel::fit()
{
    constexpr double step = 0.06;
    double scale = 1;
    // What is below does not move when letters shrink; those of some languages are higher than the font's.
    const int height = std::max(QFontMetrics(roleFont(m_role)).height(), QLabel::minimumSizeHint().height());
    setMinimumHeight(std::max(height, minimumHeight()));
    const auto tooWide = [&] {
        const QFontMetrics metrics(scaledFont(roleFont(m_role), scale, roleFont(m_role).weight()));
        return metrics.horizontalAdvance(text()) > contentsRect().width();
    };
    while (scale > m_least && tooWide())
        scale = std::max(m_least, scale - step);
    if (!qFuzzyCompare(scale, std::exchange(m_scale, scale)))
        refresh();
}

/// The letters of an Arabic word do not join across the one that is underlined for Alt, and take more room than Qt asks
/// for: the last one would be cut.
int TextLabel::roomForKey() const
{
    const qsizetype key = text().indexOf(QLatin1Char('&'));
    if (!runsFromRight() || buddy() == nullptr || wordWrap() || key < 0)
        return 0;
    const QString before = text().left(key);
    const QString behind = text().mid(key + 1);
    const auto width = [metrics = fontMetrics()](const QString &part) { return metrics.horizontalAdvance(part); };
    return std::max(0, width(before) + width(behind.left(1)) + width(behind.mid(1)) - width(before + behind));
}

QSize TextLabel::sizeHint() const
{
    return QLabel::sizeHint() + QSize(roomForKey(), 0);
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint() + QSize(roomForKey(), 0);
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
                      event->type() == QEvent::ApplicationFontChange;
    if (look && !m_refreshing)
        refresh();
}

void TextLabel::refresh()
{
    m_refreshing = true; // setting font and palette sends the events that lead here
    if (m_role != TextRole::Body && m_role != TextRole::Sub)
        setFont(scaledFont(roleFont(m_role), m_scale, roleFont(m_role).weight()));
    if (m_tone != Tone::Text) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, toneColour(this, m_tone));
        setPalette(own);
    } else if (testAttribute(Qt::WA_SetPalette)) {
        setPalette(QPalette());
    }
    m_refreshing = false;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        if (runsFromRight())
            paintFromRight();
        else
            QLabel::paintEvent(event);
        return;
    }
    refreshToolTip();
    QPainter painter(this);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment) | Qt::TextSingleLine, palette(),
                          isEnabled(), fontMetrics().elidedText(text(), m_elide, contentsRect().width()),
                          foregroundRole());
}

/// QLabel takes the direction of a text from its first letter, so that a sentence that begins with a name in Latin
/// letters would stand on the wrong side of a window that runs from right to left, with its full stop in front.
bool TextLabel::runsFromRight() const
{
    const bool selectable = textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return layoutDirection() == Qt::RightToLeft && !selectable && !text().isEmpty();
}

/// As QLabel, which also shifts each line that is not the last one of a paragraph by the width of a blank.
void TextLabel::paintFromRight()
{
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (!wordWrap()) {
        QPainter painter(this);
        const auto sides = QStyle::visualAlignment(Qt::RightToLeft, alignment());
        const int keys = buddy() == nullptr                                                     ? 0
                         : style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0 ? Qt::TextShowMnemonic
                                                                                                : Qt::TextHideMnemonic;
        style()->drawItemText(&painter, room, static_cast<int>(sides) | Qt::TextForceRightToLeft | keys, palette(),
                              isEnabled(), text(), foregroundRole());
        return;
    }
    paintLines(*this, room, QTextOption::WordWrap);
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_least < 1)
        fit();
    if (m_elide != Qt::ElideNone)
        refreshToolTip();
}

void TextLabel::refreshToolTip()
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const QString wanted = cut ? plainToolTip(text()) : QString();
    if (toolTip() == wanted)
        return;
    setToolTip(wanted);
    setAccessibleDescription(cut ? text() : QString());
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text); // Qt would read the markup of the tooltip aloud
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Escaped text alone would show "&lt;" where Qt takes it for plain; the element makes it rich text for certain.
    return QStringLiteral("<span>%1</span>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QMessageBox *plainMessageBox(QWidget *parent, Icon icon, const QString &headline, const QString &advice,
                             const QString &closeVerb)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(QApplication::applicationDisplayName());
    box->setText(headline);
    box->setInformativeText(advice);
    // QMessageBox gives the informative text a label of its own that guesses its format.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
        if (label->text() == headline)
            label->setFont(roleFont(TextRole::Strong));
    }
    const Tone tone = icon == Icon::Error ? Tone::Bad : icon == Icon::Warning ? Tone::Warn : Tone::Accent;
    box->setIconPixmap(iconPixmap(icon, toneColour(parent, tone), 28, box->devicePixelRatioF()));
    QPushButton *close = box->addButton(closeVerb, QMessageBox::RejectRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    return box;
}

} // namespace onecopy::widgets
