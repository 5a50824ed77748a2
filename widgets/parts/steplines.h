// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/steps.h"

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

namespace onecopy::widgets {

/// A heading, and below it an instruction: words with a mark before each, and commands in blocks that can be copied.
class StepLines : public QWidget
{
    Q_OBJECT

public:
    StepLines(const QString &heading, const std::vector<checklist::Line> &lines, QWidget *parent = nullptr);
    /// Commands alone; their text is hostile.
    StepLines(const QString &heading, const std::vector<std::string> &commands, QWidget *parent = nullptr);
    /// One paragraph.
    StepLines(const QString &heading, const QString &text, QWidget *parent = nullptr);
};

} // namespace onecopy::widgets
