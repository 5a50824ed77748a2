// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removal/undobar.h"

#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace onecopy::widgets {

using namespace std::chrono_literals;

UndoBar::UndoBar(QWidget *parent)
    : Card(parent)
    , m_sentence(new TextLabel(TextRole::Body, this))
    , m_undo(new QPushButton(icon(Icon::Undo), tr("Undo"), this))
    , m_close(new QPushButton(icon(Icon::Clear), QString(), this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setPlainToolTip(m_close, tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    // The key itself is the window's: two owners of one key would both be deaf.
    setPlainToolTip(m_undo, QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new IconLabel(Icon::CheckCircle, 20, Tone::Good, this));
    line->addWidget(m_sentence, 1);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_sentence->setElided(Qt::ElideRight);
    column()->setContentsMargins(24, 8, 12, 8);
    column()->addLayout(line);
    m_timer.setSingleShot(true);
    m_timer.setInterval(20s);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::leaveUnlessUsed);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted(m_runId);
    });
    hide();
}

void UndoBar::offer(const QString &runId, const QString &sentence)
{
    m_runId = runId;
    m_sentence->setText(sentence);
    setAccessibleName(words::withoutIsolates(sentence));
    if (isVisible())
        announce(this);
    show(); // which is read by itself
    m_timer.start();
}

void UndoBar::leaveUnlessUsed()
{
    if (underMouse() || m_undo->hasFocus() || m_close->hasFocus())
        m_timer.start();
    else
        hide();
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    Card::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    m_timer.start();
    Card::leaveEvent(event);
}

} // namespace onecopy::widgets
