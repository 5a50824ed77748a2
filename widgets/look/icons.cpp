// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/icons.h"

#include "widgets/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

static void loadIconResource()
{
    Q_INIT_RESOURCE(onecopy_icons); // a static library's resources are not registered by themselves
}

namespace onecopy::widgets {

namespace {

constexpr std::array iconNames = {
    "overview", "duplicates", "cause",   "live",         "reports",       "servers", "history",      "settings",
    "mail",     "mail-open",  "search",  "filter",       "clear",         "check",   "check-circle", "warning",
    "error",    "info",       "refresh", "add",          "remove",        "undo",    "move",         "pause",
    "play",     "stop",       "save",    "export",       "copy",          "lock",    "lock-open",    "key",
    "clock",    "fork",       "hop",     "chevron-down", "chevron-right", "table",   "chart",        "folder",
};
static_assert(iconNames.size() == static_cast<std::size_t>(Icon::Last) + 1);

QByteArray drawing(Icon icon, const QColor &colour)
{
    loadIconResource();
    QFile file(QStringLiteral(":/onecopy/icons/%1.svg").arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    return svg;
}

/// Draws from the palette of the application at the moment of painting, so that a change of theme needs no new icons.
class PaletteIconEngine final : public QIconEngine
{
public:
    explicit PaletteIconEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in device pixels here; the caller sets the ratio of what it gets.
        QPixmap result = iconPixmap(m_icon, colour(mode), std::min(size.width(), size.height()), 1);
        result.setDevicePixelRatio(scale);
        return result;
    }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_icon); }
    QString key() const override { return QStringLiteral("onecopy"); }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Active:
        case QIcon::Normal:
            break;
        }
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    Icon m_icon;
};

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(iconNames.at(static_cast<std::size_t>(icon)));
}

QIcon icon(Icon icon)
{
    return QIcon(new PaletteIconEngine(icon));
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("onecopy/%1/%2/%3/%4")
            .arg(iconName(icon), colour.name(), QString::number(size), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(icon, colour)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
    const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, iconPixmap(icon, colour, side, ratio));
}

QColor toneColour(const QWidget *widget, Tone tone)
{
    const Theme theme = themeOf(widget);
    switch (tone) {
    case Tone::Text:
        return theme.text;
    case Tone::Sub:
        return theme.sub;
    case Tone::Accent:
        return theme.accent;
    case Tone::Good:
        return theme.good;
    case Tone::Warn:
        return theme.warn;
    case Tone::Bad:
        return theme.bad;
    case Tone::Extra:
        return theme.extra;
    }
    return theme.text;
}

IconLabel::IconLabel(Icon icon, int size, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, toneColour(this, m_tone));
}

} // namespace onecopy::widgets
