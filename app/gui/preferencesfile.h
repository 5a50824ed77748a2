// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/preferences.h"

#include <QString>

namespace onecopy::gui {

/// Preferences in an INI file of the user's configuration folder. What cannot be read is as if it had not been chosen.
class PreferencesFile
{
public:
    /// `path` empty: the usual place, "onecopy/onecopy.conf".
    explicit PreferencesFile(const QString &path = {});
    [[nodiscard]] widgets::Preferences load() const;
    [[nodiscard]] bool save(const widgets::Preferences &preferences) const; ///< false: it cannot be written
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace onecopy::gui
