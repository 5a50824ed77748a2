// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/checklist/checklistchoice.h"
#include "widgets/parts/missingentry.h"

#include <QWidget>

#include <chrono>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace onecopy::widgets {

class TextLabel;

/// Whether and how a step is measured with test mail. Nothing is sent to an address that was not confirmed.
class ChecklistMailForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistMailForm(QWidget *parent = nullptr);

    /// Guesses, into fields that are empty or hold an earlier guess; of another account, into all of them.
    void setAccount(const ChecklistAccount &account);
    /// Of the messages that arrive more than once (0: there are none): test mail so large is copied when they are.
    /// Holds until a size is chosen.
    void setTypicalSize(std::uint64_t bytes);
    /// Between two copies of a message, in seconds (0: not known): who waits less sees none.
    void setTypicalGap(std::int64_t seconds);
    /// What has been used before, in place of guesses.
    void setUsed(const std::string &to, const std::string &smtp, std::uint64_t bytes);
    /// Of a step that takes so long. What a person has chosen stays.
    void suggestMeasuring(std::chrono::minutes longest);
    /// Whether the step switches protection off: then it can be proved that it is on again.
    void setProtection(bool off);
    void fill(ChecklistChoice &choice) const;
    [[nodiscard]] MissingEntry missing() const; ///< what has to be entered first
    [[nodiscard]] QLineEdit *server() const { return m_smtp; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit *addLine(const QString &label, const QString &hint, const char *name);
    void addRow(QWidget *field, const QString &label);
    void refresh();

    ChecklistAccount m_account;
    QFormLayout *m_form;
    QCheckBox *m_measure;
    QLineEdit *m_to;
    QCheckBox *m_confirmed;
    QLineEdit *m_smtp;
    QComboBox *m_size;
    QSpinBox *m_count;
    QSpinBox *m_wait;
    TextLabel *m_hasty; ///< copies come later than they are waited for
    QCheckBox *m_eicar;
    std::int64_t m_gap = 0;
    bool m_protection = false;
    bool m_sizeChosen = false;
    bool m_measureChosen = false; ///< whether test mail is sent at all
};

} // namespace onecopy::widgets
