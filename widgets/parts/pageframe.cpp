// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/pageframe.h"

#include "widgets/look/style.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr int titleCharacters = 16; ///< so much of it stands beside the actions, which go below it otherwise

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping); // that of a QFrame is told as that of a window
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(6);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Style::cardRadius, Style::cardRadius);
}

Divider::Divider(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Vertical)
        setFixedWidth(1);
    else
        setFixedHeight(1);
}

Divider::Divider(const QScrollArea *above, QWidget *parent)
    : Divider(Qt::Horizontal, parent)
{
    m_above = above;
    connect(above->verticalScrollBar(), &QScrollBar::rangeChanged, this, QOverload<>::of(&QWidget::update));
}

void Divider::paintEvent(QPaintEvent *)
{
    if (m_above != nullptr && m_above->verticalScrollBar()->maximum() == 0)
        return;
    QPainter(this).fillRect(rect(), themeOf(this).line);
}

PageFrame::PageFrame(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_title(new TextLabel(title, TextRole::Title, m_header))
    , m_subtitle(new TextLabel(TextRole::Sub, m_header))
    , m_actions(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    m_title->setElided(Qt::ElideRight);
    m_subtitle->setElided(Qt::ElideRight);
    m_subtitle->hide();
    setAccessibleName(title);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStrut(titleCharacters * fontMetrics().averageCharWidth());
    m_actions->setSpacing(12);
    auto *line = new FoldingRow(m_header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    line->setAlignment(m_actions, Qt::AlignLeading);
    line->addStrut(44); // of the least height only: a minimum of the widget would hold against larger letters
    m_content->setSpacing(14);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addLayout(m_content, 1);
}

void PageFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageFrame::setAccount(const QString &account)
{
    m_account = account;
    refreshSubtitle();
}

void PageFrame::setSubtitle(const QString &subtitle)
{
    m_about = subtitle;
    refreshSubtitle();
}

void PageFrame::refreshSubtitle()
{
    const bool both = !m_account.isEmpty() && !m_about.isEmpty();
    m_subtitle->setText(both ? tr("%1 · %2", "account, what the page says of it").arg(m_account, m_about)
                             : m_account + m_about);
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void PageFrame::setHeaderVisible(bool visible)
{
    m_header->setVisible(visible);
}

void PageFrame::addAction(QWidget *action)
{
    m_actions->addWidget(action, 0, Qt::AlignVCenter);
}

} // namespace onecopy::widgets
