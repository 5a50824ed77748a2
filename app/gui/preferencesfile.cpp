// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferencesfile.h"

#include "widgets/words/translation.h"

#include <QSettings>
#include <QStandardPaths>

namespace onecopy::gui {

namespace {

constexpr auto themeKey = "window/theme";
constexpr auto languageKey = "window/language";
constexpr auto notifyKey = "live/notifyFrom";

} // namespace

PreferencesFile::PreferencesFile(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                  QStringLiteral("/onecopy/onecopy.conf")
                            : path)
{
}

widgets::Preferences PreferencesFile::load() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    widgets::Preferences preferences;
    (void)widgets::themeFromWord(file.value(QLatin1String(themeKey)).toString(), preferences.theme);
    const QString language = file.value(QLatin1String(languageKey)).toString();
    if (widgets::Translations::languages().contains(language))
        preferences.language = language;
    bool isNumber = false;
    const int notifyFrom = file.value(QLatin1String(notifyKey)).toInt(&isNumber);
    if (isNumber && notifyFrom >= 0)
        preferences.notifyFrom = notifyFrom;
    return preferences;
}

bool PreferencesFile::save(const widgets::Preferences &preferences) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QLatin1String(themeKey), widgets::themeWord(preferences.theme));
    file.setValue(QLatin1String(languageKey), preferences.language);
    file.setValue(QLatin1String(notifyKey), preferences.notifyFrom);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace onecopy::gui
