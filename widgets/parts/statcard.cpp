// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/statcard.h"

#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

constexpr double leastScale = 0.7; ///< of the letters of a value: names of causes are longer than numbers

} // namespace

StatCard::StatCard(QWidget *parent)
    : Card(parent)
    , m_name(new TextLabel(TextRole::Sub, this))
    , m_value(new TextLabel(TextRole::Number, this))
    , m_note(new TextLabel(TextRole::Sub, this))
{
    for (TextLabel *label : {m_name, m_value, m_note}) {
        label->setElided(Qt::ElideRight);
        column()->addWidget(label);
    }
    m_value->setLeastScale(leastScale);
    column()->setSpacing(5);
    setMinimumWidth(150);
}

void StatCard::setContent(const QString &name, const QString &value, const QString &note)
{
    m_name->setText(name);
    m_value->setText(value);
    m_value->fit();
    m_note->setText(note);
    setAccessibleName(
        words::withoutIsolates(tr("%1: %2, %3", "a card: its name, number and note").arg(name, value, note)));
}

} // namespace onecopy::widgets
