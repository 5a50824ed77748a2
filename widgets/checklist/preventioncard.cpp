// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/preventioncard.h"

#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

PreventionCard::PreventionCard(QWidget *parent)
    : Card(parent)
    , m_state(new TextLabel(TextRole::Sub, this))
    , m_button(new QPushButton(tr("Put extra copies aside…"), this))
{
    m_state->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("prevent"));
    auto *heading = new TextLabel(tr("While the cause is being fixed"), TextRole::Heading, this);
    heading->setWordWrap(true);
    column()->setContentsMargins(16, 14, 16, 14);
    column()->setSpacing(8);
    column()->addWidget(heading);
    column()->addWidget(m_state);
    column()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &PreventionCard::wanted);
    setInstalled({});
}

void PreventionCard::setInstalled(const std::vector<checklist::OpenChange> &installed)
{
    if (installed.empty())
        m_state->setText(tr("The mail server can put extra copies into a folder as they arrive."));
    else
        m_state->setText(tr("The mail server has put extra copies into a folder since %1.")
                             .arg(words::dateTime(installed.front().since)));
}

} // namespace onecopy::widgets
