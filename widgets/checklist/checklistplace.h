// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/checklist/steps.h"
#include "widgets/checklist/checklistchoice.h"
#include "widgets/parts/missingentry.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace onecopy::widgets {

class TextLabel;

/// On which server a step is carried out, and how. What was chosen stays from one step to the next.
class ChecklistPlace : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPlace(QWidget *parent = nullptr);

    /// REQUIRES: `step` outlives the widget, or the next call.
    void setStep(const checklist::Step &step);
    /// What was chosen in an earlier run.
    void setChosen(const checklist::StepRecord &run);
    /// Another server is another product in another place.
    void forget();
    /// The instructions for the product that is chosen. Null before a step is set.
    [[nodiscard]] const checklist::Instructions *instructions() const;
    /// Onecopy itself changes the setting.
    [[nodiscard]] bool byShell() const;
    void fill(ChecklistChoice &choice) const;
    [[nodiscard]] MissingEntry missing() const; ///< what has to be entered first

Q_SIGNALS:
    void changed();

private:
    enum class How { ByHand, Local, Ssh };
    void addRow(QWidget *field, const QString &label);
    [[nodiscard]] QLineEdit *addLine(const QString &label, const QString &hint, const char *name);
    void productChosen();
    void refresh();
    void showMinutes();
    [[nodiscard]] How how() const;

    const checklist::Step *m_step = nullptr;
    QString m_wantedProduct; ///< the last one that a person has chosen
    How m_wantedHow = How::ByHand;
    QFormLayout *m_form;
    QComboBox *m_product;
    QComboBox *m_how;
    QLineEdit *m_host;
    QLineEdit *m_configuration;
    QLineEdit *m_stateFolder;
    QSpinBox *m_minutes;
    TextLabel *m_note;
};

} // namespace onecopy::widgets
