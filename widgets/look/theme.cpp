// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QWidget>

#include <cmath>

namespace onecopy::widgets {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

QColor rgb(unsigned value)
{
    return QColor::fromRgb(0xFF000000U | value);
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// The portal wraps the number in one variant (Read, SettingChanged) or in two (Read of older portals).
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Theme Theme::light()
{
    return {.window = rgb(0xf4f5f7),
            .card = rgb(0xffffff),
            .line = rgb(0xd5d9e0),
            .edge = rgb(0x7f8794),
            .text = rgb(0x1d2126),
            .sub = rgb(0x5a6472),
            .accent = rgb(0x1f5fbf),
            .accentText = rgb(0xffffff),
            .warn = rgb(0x8a5a00),
            .bad = rgb(0xb3261e),
            .good = rgb(0x1a7f4b),
            .extra = rgb(0xc2571a),
            .first = rgb(0x6f94c9),
            .alternate = rgb(0xf7f8fa),
            .disabled = rgb(0x8b93a0)};
}

Theme Theme::darkTheme()
{
    return {.window = rgb(0x1b1e23),
            .card = rgb(0x23272e),
            .line = rgb(0x3a404a),
            .edge = rgb(0x7b8494),
            .text = rgb(0xe8eaed),
            .sub = rgb(0xa3abb8),
            .accent = rgb(0x6aa9ff),
            .accentText = rgb(0x0d1b2e),
            .warn = rgb(0xf0b74a),
            .bad = rgb(0xff7b72),
            .good = rgb(0x5cc98b),
            .extra = rgb(0xff9d5c),
            .first = rgb(0x6d92c6),
            .alternate = rgb(0x282c34),
            .disabled = rgb(0x767e8b),
            .dark = true};
}

Theme Theme::highContrastTheme()
{
    return {.window = rgb(0x000000),
            .card = rgb(0x000000),
            .line = rgb(0xffffff),
            .edge = rgb(0xffffff),
            .text = rgb(0xffffff),
            .sub = rgb(0xffffff),
            .accent = rgb(0xffd800),
            .accentText = rgb(0x000000),
            .warn = rgb(0xffd800),
            .bad = rgb(0xff8f87),
            .good = rgb(0x7dff9e),
            .extra = rgb(0xffa64d),
            .first = rgb(0x7cc4ff),
            .alternate = rgb(0x000000),
            .disabled = rgb(0xa8a8a8),
            .dark = true,
            .highContrast = true};
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, card);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::PlaceholderText, sub);
    p.setColor(QPalette::Light, blend(card, text, dark ? 0.12 : 0.0));
    p.setColor(QPalette::Midlight, blend(card, line, 0.5));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, edge);
    p.setColor(QPalette::Shadow, dark ? rgb(0x000000) : blend(edge, text, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, sub);
    return p;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

QColor blend(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](double x, double y) { return static_cast<float>(x + (y - x) * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

Theme themeOf(const QWidget *widget)
{
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    if (const auto *own = qobject_cast<const Style *>(style))
        return own->theme();
    const QPalette palette = widget != nullptr ? widget->palette() : QApplication::palette();
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::darkTheme() : Theme::light();
}

ThemeController::ThemeController(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_style(new Style)
    , m_theme(Theme::light())
{
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(m_style); // owns it from here on
    apply();
    askPortal();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeController::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call.setArguments({appearance, colorScheme});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid() && unwrapped(QVariant::fromValue(reply.value())) != 0)
            setSystemDark(unwrapped(QVariant::fromValue(reply.value())) == 1);
        done->deleteLater();
    });
}

void ThemeController::portalSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        setSystemDark(unwrapped(value.variant()) == 1);
}

void ThemeController::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    apply();
}

void ThemeController::apply()
{
    switch (m_choice) {
    case ThemeChoice::System:
        m_theme = m_systemDark ? Theme::darkTheme() : Theme::light();
        break;
    case ThemeChoice::Light:
        m_theme = Theme::light();
        break;
    case ThemeChoice::Dark:
        m_theme = Theme::darkTheme();
        break;
    case ThemeChoice::HighContrast:
        m_theme = Theme::highContrastTheme();
        break;
    }
    m_style->setTheme(m_theme);
    m_app.setPalette(m_theme.palette());
    Q_EMIT themeChanged();
}

} // namespace onecopy::widgets
