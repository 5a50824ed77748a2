// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "widgets/parts/formfields.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace onecopy::widgets {

SettingsDialog::SettingsDialog(const Preferences &present, bool mayBuildAnew, QWidget *parent)
    : QDialog(parent)
    , m_preferences(present)
{
    setWindowTitle(tr("Settings"));
    auto *form = newForm(nullptr);
    const auto addRow = [&](const QString &label, QWidget *field) {
        form->addRow(newFieldLabel(label, field, this), field);
    };
    addRow(tr("&Appearance"), makeThemes());
    addRow(tr("&Language"), makeLanguages(mayBuildAnew));
    addRow(tr("&Notify"), makeNotifications());
    auto *title = new TextLabel(tr("Settings"), TextRole::Title, this);
    auto *note = new TextLabel(mayBuildAnew ? tr("A choice holds at once; the language when this dialog is closed.")
                                            : tr("The language can be changed when the running work has ended."),
                               TextRole::Sub, this);
    note->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 18);
    column->setSpacing(14);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(box);
    setMinimumWidth(460);
}

QComboBox *SettingsDialog::makeThemes()
{
    auto *themes = new QComboBox(this);
    themes->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    themes->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    themes->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    themes->addItem(tr("High contrast"), static_cast<int>(ThemeChoice::HighContrast));
    themes->setCurrentIndex(themes->findData(static_cast<int>(m_preferences.theme)));
    themes->setObjectName(QStringLiteral("theme"));
    connect(themes, &QComboBox::currentIndexChanged, this, [this, themes] {
        m_preferences.theme = static_cast<ThemeChoice>(themes->currentData().toInt());
        Q_EMIT changed(m_preferences);
    });
    return themes;
}

QComboBox *SettingsDialog::makeLanguages(bool mayBuildAnew)
{
    auto *languages = new QComboBox(this);
    languages->addItem(tr("As the system"), QString());
    for (const QString &code : Translations::languages())
        languages->addItem(Translations::nativeName(code), code);
    languages->setCurrentIndex(std::max(0, languages->findData(m_preferences.language)));
    languages->setEnabled(mayBuildAnew);
    languages->setObjectName(QStringLiteral("language"));
    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages] {
        m_preferences.language = languages->currentData().toString();
        Q_EMIT changed(m_preferences);
    });
    return languages;
}

QSpinBox *SettingsDialog::makeNotifications()
{
    auto *from = new QSpinBox(this);
    from->setRange(0, 10'000);
    from->setSpecialValueText(tr("Never"));
    from->setPrefix(tr("From ", "notify from a number of extra copies"));
    from->setSuffix(tr(" extra copies in 10 minutes", "notify from a number of extra copies"));
    from->setValue(m_preferences.notifyFrom);
    from->setAccessibleName(tr("Notify from so many extra copies in 10 minutes"));
    from->setObjectName(QStringLiteral("notify"));
    connect(from, &QSpinBox::valueChanged, this, [this](int copies) {
        m_preferences.notifyFrom = copies;
        Q_EMIT changed(m_preferences);
    });
    return from;
}

} // namespace onecopy::widgets
