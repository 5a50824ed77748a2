// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstddef>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace onecopy::widgets {

class IconLabel;

/// A confirmation whose safe button is the default and the way out. The other one wakes a second after the dialog is
/// shown, and where a number has to be typed only when it is there. Show it with open().
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QLineEdit *countField() const { return m_count; } ///< null where nothing has to be typed

protected:
    /// With `count` 0 the button stays asleep.
    ConfirmDialog(std::size_t count, const QString &keep, const QString &go, QWidget *parent);

    /// What is asked: icon, question, explanation and facts; read out when the dialog opens.
    [[nodiscard]] QWidget *makeHead(IconLabel *icon, const QString &title, const QString &text, const QString &facts);
    /// The line in which `count` has to be typed; `text` asks for it.
    [[nodiscard]] QWidget *makeCountRow(const QString &text, const QString &accessibleName);
    /// All that is said above the buttons.
    void layOut(QWidget *said);

    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    const std::size_t m_number;
    bool m_awake = false;
    QDialogButtonBox *m_box;
    QPushButton *m_keep;
    QPushButton *m_go;
    QLineEdit *m_count = nullptr;
};

} // namespace onecopy::widgets
