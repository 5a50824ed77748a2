// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/findings.h"

#include <QScrollArea>

class QPlainTextEdit;
class QVBoxLayout;

namespace onecopy::widgets {

class TextLabel;

/// Why a cause is thought to be one: what it is, what speaks for it and against it, what would settle it, and the lines
/// of headers and logs that all of it stands on.
class CauseWhy : public QScrollArea
{
    Q_OBJECT

public:
    explicit CauseWhy(QWidget *parent = nullptr);

    void setCause(const report::CauseEntry &cause);
    [[nodiscard]] QPlainTextEdit *lines() const { return m_lines; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillReasons(QVBoxLayout *column, const report::CauseEntry &cause, bool against);
    void fillRivals(const report::CauseEntry &cause);
    void fillLines(const report::CauseEntry &cause);
    void fitLines();
    [[nodiscard]] QWidget *section(const QString &heading, QVBoxLayout *&column);

    QWidget *m_inner;
    TextLabel *m_explanation;
    TextLabel *m_about;
    TextLabel *m_next;
    QWidget *m_forBox;
    QWidget *m_againstBox;
    QWidget *m_rivalBox;
    QWidget *m_linesBox;
    QVBoxLayout *m_for;
    QVBoxLayout *m_against;
    QVBoxLayout *m_rivals;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace onecopy::widgets
