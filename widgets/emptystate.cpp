// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/plaintext.h"
#include "widgets/style.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Mail, 44, Tone::Sub, this))
    , m_heading(new TextLabel(TextRole::Title, this))
    , m_line(new TextLabel(TextRole::Sub, this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    widgets::setPrimary(m_primary);
    for (TextLabel *label : {m_heading, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_line->setMaximumWidth(520);
    m_primary->hide();
    m_secondary->hide();
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto *line = new QHBoxLayout; // an alignment would take the height for its width from the label
    line->addStretch(1);
    line->addWidget(m_line, 100);
    line->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(4);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(line);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch(5);
}

void EmptyState::setContent(Icon icon, const QString &heading, const QString &line)
{
    m_icon->setIcon(icon, Tone::Sub);
    m_heading->setText(heading);
    m_line->setText(line);
}

void EmptyState::setReading()
{
    setContent(Icon::Clock, tr("One moment"), tr("Onecopy reads what it knows of this account."));
    setPrimary({});
}

void EmptyState::setFault(const Fault &fault, const QString &meaning)
{
    const words::FaultText text = words::fault(fault);
    const QString code = tr("Code for support: %1").arg(text.code);
    const QString details = text.said.isEmpty() ? code : text.said + QLatin1Char('\n') + code;
    setContent(Icon::Warning, text.headline, QStringList{meaning, text.advice, details}.join(QStringLiteral("\n\n")));
}

void EmptyState::setPrimary(const QString &verb)
{
    m_primary->setText(verb);
    m_primary->setVisible(!verb.isEmpty());
}

void EmptyState::setSecondary(const QString &verb)
{
    m_secondary->setText(verb);
    m_secondary->setVisible(!verb.isEmpty());
}

} // namespace onecopy::widgets
