// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/commandblock.h"

#include "widgets/look/icons.h"
#include "widgets/parts/plaintext.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QToolButton>

namespace onecopy::widgets {

CommandBlock::CommandBlock(const QStringList &commands, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QToolButton(this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(name);
    m_text->setPlainText(commands.join(QLatin1Char('\n')));
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAccessibleName(tr("Copy: %1", "what the commands do").arg(name));
    m_text->installEventFilter(this);
    connect(m_copy, &QToolButton::clicked, this, &CommandBlock::copy);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    fit();
}

QString CommandBlock::text() const
{
    return m_text->toPlainText();
}

void CommandBlock::copy()
{
    QGuiApplication::clipboard()->setText(text());
    m_copy->setText(tr("Copied"));
}

/// The text field itself learns into how many lines its text breaks only when it is painted.
void CommandBlock::fit()
{
    const qreal margin = m_text->document()->documentMargin();
    QTextOption option;
    option.setWrapMode(m_text->wordWrapMode());
    int lines = 0;
    for (const QString &command : text().split(QLatin1Char('\n'))) {
        QTextLayout layout(command, m_text->font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(m_text->viewport()->width() - 2 * margin);
            ++lines;
        }
        layout.endLayout();
    }
    const int frame = 2 * (m_text->frameWidth() + qRound(margin));
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 4);
}

bool CommandBlock::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QWidget::eventFilter(watched, event);
    if (watched == m_text && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CommandBlock::fit, Qt::QueuedConnection); // its viewport follows
    return done;
}

void CommandBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace onecopy::widgets
