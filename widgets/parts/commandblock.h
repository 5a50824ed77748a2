// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace onecopy::widgets {

/// Commands to be copied and run exactly as they are: letters of one width, selectable, with a button that copies all.
class CommandBlock : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what the commands do, for those who do not see where they stand.
    CommandBlock(const QStringList &commands, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void fit();

    QPlainTextEdit *m_text;
    QToolButton *m_copy;
};

} // namespace onecopy::widgets
