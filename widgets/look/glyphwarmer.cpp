// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/glyphwarmer.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <cmath>

namespace onecopy::widgets {

namespace {

/// A font of another script takes milliseconds; so does shaping a long text in it.
constexpr qsizetype lettersATurn = 24;

} // namespace

GlyphWarmer::GlyphWarmer(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &GlyphWarmer::drawNext);
}

void GlyphWarmer::warm(const QFont &font, const QStringList &texts)
{
    m_font = font;
    m_texts.clear();
    QSet<QString> pieces;
    for (const QString &text : texts) {
        for (qsizetype at = 0; at < text.size(); at += lettersATurn)
            pieces.insert(text.mid(at, lettersATurn));
    }
    m_texts = pieces.values();
    m_turn.start();
}

void GlyphWarmer::drawNext()
{
    if (m_texts.isEmpty()) {
        m_turn.stop();
        return;
    }
    const QString text = m_texts.takeLast();
    const QFontMetrics metrics(m_font);
    const double ratio = qGuiApp->devicePixelRatio(); // glyphs are kept by their size on the screen
    QImage unseen(QSize(static_cast<int>(lettersATurn) * metrics.maxWidth(), metrics.height()) * std::ceil(ratio),
                  QImage::Format_ARGB32_Premultiplied);
    unseen.setDevicePixelRatio(ratio);
    QPainter painter(&unseen);
    painter.setFont(m_font);
    painter.drawText(QPointF(0, metrics.ascent()), text);
}

} // namespace onecopy::widgets
