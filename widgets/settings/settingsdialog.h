// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/preferences.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace onecopy::widgets {

/// Theme, language and notifications. A choice holds at once, so there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `mayBuildAnew`: false while work runs in the window, which a change of language would end.
    SettingsDialog(const Preferences &present, bool mayBuildAnew, QWidget *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }

Q_SIGNALS:
    void changed(const onecopy::widgets::Preferences &preferences);

private:
    QComboBox *makeThemes();
    QComboBox *makeLanguages(bool mayBuildAnew);
    QSpinBox *makeNotifications();

    Preferences m_preferences;
};

} // namespace onecopy::widgets
