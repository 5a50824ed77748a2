// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace onecopy::widgets {

/// Draws texts where nobody sees them, a few letters a turn of the event loop, so that the fonts of their scripts are
/// loaded before a page shows them: the first paint of subjects in six scripts would take longer than a frame.
class GlyphWarmer : public QObject
{
    Q_OBJECT

public:
    explicit GlyphWarmer(QObject *parent);

    /// In place of what is still to be drawn.
    void warm(const QFont &font, const QStringList &texts);
    [[nodiscard]] bool isDone() const { return m_texts.isEmpty(); }

private:
    void drawNext();

    QFont m_font;
    QStringList m_texts; ///< the next one is the last
    QTimer m_turn;
};

} // namespace onecopy::widgets
