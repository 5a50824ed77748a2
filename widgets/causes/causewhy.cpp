// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causewhy.h"

#include "widgets/look/theme.h"
#include "widgets/parts/pageframe.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int fewestLines = 3;
constexpr int mostQuotes = 14;

/// One to three steps, like the bars of a radio: how much a reason says. The word stands beside it.
class StrengthMark final : public QWidget
{
public:
    StrengthMark(words::Strength strength, bool against, QWidget *parent)
        : QWidget(parent)
        , m_steps(static_cast<int>(strength) + 1)
        , m_against(against)
    {
        setFixedSize(18, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = themeOf(this);
        for (int step = 0; step < 3; ++step) {
            const QRect bar(1 + step * 6, 11 - step * 4, 4, 4 + step * 4);
            const QRect seen = QStyle::visualRect(layoutDirection(), rect(), bar);
            if (step < m_steps)
                painter.fillRect(seen, m_against ? theme.warn : theme.accent);
            else if (!theme.highContrast)
                painter.fillRect(seen, theme.line);
        }
    }

private:
    int m_steps;
    bool m_against;
};

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget *reasonRow(const diagnosis::Reason &reason, const report::CauseEntry &cause, bool against, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const words::Strength strength = words::strengthOf(reason.weight);
    auto *mark = new StrengthMark(strength, against, row);
    auto *word = new TextLabel(words::strength(strength), TextRole::Sub, row);
    word->setMinimumWidth(8 * word->fontMetrics().averageCharWidth());
    const QString seen = words::seenIn(reason, cause);
    const QString text =
        seen.isEmpty()
            ? words::reason(reason)
            : CauseWhy::tr("%1 (%2)", "a reason, in how many messages it was seen").arg(words::reason(reason), seen);
    auto *sentence = new TextLabel(text, TextRole::Body, row);
    sentence->setWordWrap(true);
    sentence->setObjectName(QStringLiteral("reason"));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(word, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    return row;
}

} // namespace

CauseWhy::CauseWhy(QWidget *parent)
    : QScrollArea(parent)
    , m_inner(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // to be scrolled with the keys
    setAccessibleName(tr("Why this cause"));
    viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(14);
    m_explanation = new TextLabel(TextRole::Body, m_inner);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    m_forBox = section(tr("What speaks for it"), m_for);
    m_againstBox = section(tr("What speaks against it"), m_against);
    m_about = new TextLabel(TextRole::Sub, m_inner);
    m_about->setWordWrap(true);
    m_rivalBox = section(tr("What else it could be"), m_rivals);
    QVBoxLayout *next = nullptr;
    QWidget *nextBox = section(tr("What would settle it"), next);
    m_next = new TextLabel(TextRole::Body, nextBox);
    m_next->setWordWrap(true);
    next->addWidget(m_next);
    QVBoxLayout *lines = nullptr;
    m_linesBox = section(tr("The lines that this stands on"), lines);
    m_lines = new QPlainTextEdit(m_linesBox);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_lines->setAccessibleName(tr("Lines of headers and logs, word for word"));
    lines->addWidget(m_lines);
    for (QWidget *box : {m_forBox, m_againstBox, static_cast<QWidget *>(m_about), m_rivalBox, nextBox, m_linesBox})
        column->addWidget(box);
    column->addStretch();
    setWidget(m_inner);
    m_inner->setAutoFillBackground(false);
}

QWidget *CauseWhy::section(const QString &heading, QVBoxLayout *&column)
{
    auto *box = new QWidget(m_inner);
    auto *outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(new TextLabel(heading, TextRole::Strong, box));
    column = new QVBoxLayout;
    column->setSpacing(6);
    outer->addLayout(column);
    return box;
}

void CauseWhy::setCause(const report::CauseEntry &cause)
{
    m_explanation->setText(words::causeExplained(cause));
    m_next->setText(words::causeNextStep(cause));
    fillReasons(m_for, cause, false);
    fillReasons(m_against, cause, true);
    m_forBox->setVisible(m_for->count() > 0);
    m_againstBox->setVisible(m_against->count() > 0);
    m_about->setText(words::exampleOf(cause));
    m_about->setVisible(!m_about->text().isEmpty());
    fillRivals(cause);
    fillLines(cause);
    ensureVisible(0, 0);
}

void CauseWhy::fillReasons(QVBoxLayout *column, const report::CauseEntry &cause, bool against)
{
    clear(column);
    QWidget *box = against ? m_againstBox : m_forBox;
    for (const diagnosis::Reason &reason : cause.evidence) {
        if ((reason.weight < 0) == against)
            column->addWidget(reasonRow(reason, cause, against, box));
    }
}

void CauseWhy::fillRivals(const report::CauseEntry &cause)
{
    clear(m_rivals);
    for (const diagnosis::Possibility &rival : cause.rivals) {
        const QString text =
            tr("%1 (%2)", "cause, percentage").arg(words::causeName(rival.cause), words::percent(rival.probability));
        m_rivals->addWidget(new TextLabel(text, TextRole::Body, m_rivalBox));
    }
    m_rivalBox->setVisible(m_rivals->count() > 0);
}

void CauseWhy::fillLines(const report::CauseEntry &cause)
{
    QStringList texts;
    std::string about = cause.lines.empty() ? std::string() : cause.lines.front().subject;
    for (const report::QuotedLine &line : cause.lines) {
        // The lines of the example come first, without a heading.
        if (line.subject != about)
            texts.append(
                tr("In “%1”:", "subject of a message, lines of it follow").arg(words::visible(line.subject, 200)));
        about = line.subject;
        texts.append(words::quotedFrom(line) + QStringLiteral("   ") +
                     words::visible(line.text, diagnosis::LogProof::longestLine));
    }
    m_lines->setPlainText(texts.join(QLatin1Char('\n')));
    m_linesBox->setVisible(!texts.isEmpty());
    fitLines();
}

/// As high as the text, within bounds: two scroll bars side by side are one too many.
void CauseWhy::fitLines()
{
    int lines = 0;
    for (QTextBlock block = m_lines->document()->begin(); block.isValid() && lines < mostQuotes; block = block.next())
        lines += std::max(1, block.lineCount());
    const int height = m_lines->fontMetrics().lineSpacing();
    m_lines->setFixedHeight(std::clamp(lines, fewestLines, mostQuotes) * height + 24);
}

void CauseWhy::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitLines();
}

void CauseWhy::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lines != nullptr)
        fitLines();
}

} // namespace onecopy::widgets
