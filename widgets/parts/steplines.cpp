// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/steplines.h"

#include "widgets/look/theme.h"
#include "widgets/parts/commandblock.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/coretext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

std::vector<checklist::Line> asCommands(const std::vector<std::string> &commands)
{
    std::vector<checklist::Line> lines;
    for (const std::string &command : commands)
        lines.push_back(commandOf(command));
    return lines;
}

/// Drawn: a label of its own would be read aloud before each line.
class Dot final : public QWidget
{
public:
    explicit Dot(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(fontMetrics().horizontalAdvance(QLatin1Char('o')), fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double radius = 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).sub);
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    }
};

QWidget *point(const QString &text, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new Dot(row), 0, Qt::AlignTop);
    auto *words = new TextLabel(text, TextRole::Body, row);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(words, 1);
    return row;
}

QVBoxLayout *begin(StepLines *box, const QString &heading)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(heading, TextRole::Strong, box));
    return column;
}

} // namespace

StepLines::StepLines(const QString &heading, const std::vector<checklist::Line> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *column = begin(this, heading);
    QStringList commands;
    const auto flush = [&] {
        if (!commands.isEmpty())
            column->addWidget(new CommandBlock(commands, heading, this));
        commands.clear();
    };
    for (const checklist::Line &line : lines) {
        const QString text = words::coreText(line);
        if (line.command) {
            commands.append(text);
            continue;
        }
        flush();
        column->addWidget(point(text, this));
    }
    flush();
}

StepLines::StepLines(const QString &heading, const std::vector<std::string> &commands, QWidget *parent)
    : StepLines(heading, asCommands(commands), parent)
{
}

StepLines::StepLines(const QString &heading, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *column = begin(this, heading);
    auto *words = new TextLabel(text, TextRole::Body, this);
    words->setWordWrap(true);
    column->addWidget(words);
}

} // namespace onecopy::widgets
