// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QDBusVariant;
class QWidget;

namespace onecopy::widgets {

class Style;

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Every colour of the window, by what it means. Pairs of text and ground reach 4.5:1, marks 3:1 (WCAG 2.1, 1.4.3 and
/// 1.4.11); a test computes them.
struct Theme
{
    QColor window; ///< ground of pages
    QColor card;   ///< ground of cards, tables, fields and the sidebar
    QColor line;   ///< quiet lines between things; never the only sign of a control
    QColor edge;   ///< outline of fields, check boxes and of buttons in high contrast
    QColor text;
    QColor sub;        ///< secondary text
    QColor accent;     ///< primary buttons, selection, focus
    QColor accentText; ///< on accent
    QColor warn;
    QColor bad;
    QColor good;
    QColor extra;     ///< extra copies
    QColor first;     ///< first copies in charts
    QColor alternate; ///< every other row
    QColor disabled;  ///< text of what cannot be used now
    bool dark = false;
    bool highContrast = false;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    [[nodiscard]] static Theme highContrastTheme();

    [[nodiscard]] QPalette palette() const;
    bool operator==(const Theme &) const = default;
};

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `part` of `b` over `a`, 0 to 1.
[[nodiscard]] QColor blend(const QColor &a, const QColor &b, double part);

/// The theme of the style that draws this widget; by the lightness of its palette where the style is another one.
[[nodiscard]] Theme themeOf(const QWidget *widget);

/// Sets style and palette of the application and follows the system's preference (portal "color-scheme") while the
/// choice is System. Asks the portal asynchronously: nothing waits for D-Bus. Lives on the GUI thread.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(QApplication &app, QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

Q_SIGNALS:
    void themeChanged();

private Q_SLOTS:
    void portalSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setSystemDark(bool dark);
    void apply();

    QApplication &m_app;
    Style *m_style;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme;
    bool m_systemDark = false;
};

} // namespace onecopy::widgets
