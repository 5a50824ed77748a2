// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/prevention.h"
#include "widgets/checklist/preventionchoice.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace onecopy::widgets {

class Banner;
class TextLabel;

/// Has the mail server put extra copies aside: shows the script and what becomes of those that are there, has it
/// installed and taken away again. For Exchange it shows what is done by hand. Shows values, asks by signals.
class PreventionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreventionDialog(QWidget *parent = nullptr);

    /// The address that is proposed; empty: there is no account.
    void setAddress(const QString &url);
    /// A server is being asked; nothing can be changed meanwhile.
    void setBusy(bool busy);
    /// While it is busy: that the server gives no answer; empty: it does.
    void setWaiting(const QString &sentence);
    void setPlan(const jobs::PreventionPlan &plan);
    void setFault(const Fault &fault);

    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QComboBox *product() const { return m_product; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void lookWanted(const onecopy::widgets::PreventionChoice &choice);
    /// Exactly this was shown.
    void installWanted(const onecopy::widgets::PreventionChoice &choice, const onecopy::jobs::PreventionPlan &shown);
    void removeWanted(const onecopy::widgets::PreventionChoice &choice);

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] PreventionChoice choice() const;
    void choiceChanged();
    void go();
    void showBody();
    void refresh();
    [[nodiscard]] bool bySieve() const;

    QComboBox *m_product;
    QWidget *m_form = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_folder = nullptr;
    QSpinBox *m_days = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_bodyColumn = nullptr;
    QWidget *m_body = nullptr; ///< the script, or the instructions
    TextLabel *m_note = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_go = nullptr;
    bool m_busy = false;
    QString m_waiting;                          ///< see setWaiting()
    std::optional<jobs::PreventionPlan> m_plan; ///< of the present choice
};

} // namespace onecopy::widgets
