// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QWidget>

namespace onecopy::widgets {

/// Our own drawings, one SVG each in icons/.
enum class Icon {
    Overview,
    Duplicates,
    Cause,
    Live,
    Reports,
    Servers,
    History,
    Settings,
    Mail,
    MailOpen,
    Search,
    Filter,
    Clear,
    Check,
    CheckCircle,
    Warning,
    Error,
    Info,
    Refresh,
    Add,
    Remove,
    Undo,
    Move,
    Pause,
    Play,
    Stop,
    Save,
    Export,
    Copy,
    Lock,
    LockOpen,
    Key,
    Clock,
    Fork,
    Hop,
    ChevronDown,
    ChevronRight,
    Table,
    Chart,
    Folder,
    Last = Folder
};

/// File name without folder and ending: "overview".
[[nodiscard]] QString iconName(Icon icon);

/// Recoloured from the application's palette each time it is painted: Normal, Active, Selected and Disabled, sharp at
/// any device pixel ratio.
[[nodiscard]] QIcon icon(Icon icon);
/// The drawing in one colour; `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio);
void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour);

enum class Tone { Text, Sub, Accent, Good, Warn, Bad, Extra };
[[nodiscard]] QColor toneColour(const QWidget *widget, Tone tone);

/// Shows one icon in a tone of the theme. Decoration: it takes no part in the accessible tree's names.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, int size = 20, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setIcon(Icon icon, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
    Tone m_tone;
};

} // namespace onecopy::widgets
