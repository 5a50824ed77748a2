// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/banner.h"

#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/foldingrow.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

Banner::Banner(QWidget *parent)
    : Card(parent)
    , m_icon(new IconLabel(Icon::Info, 26, Tone::Accent, this))
    , m_headline(new TextLabel(TextRole::Heading, this))
    , m_detail(new TextLabel(TextRole::Sub, this))
    , m_action(new QPushButton(this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_headline->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    column()->addLayout(noticeRow(m_icon, texts, m_action, 14));
}

void Banner::setContent(Kind kind, const QString &headline, const QString &detail)
{
    switch (kind) {
    case Kind::Good:
        m_icon->setIcon(Icon::CheckCircle, Tone::Good);
        break;
    case Kind::Info:
        m_icon->setIcon(Icon::Info, Tone::Accent);
        break;
    case Kind::Warning:
        m_icon->setIcon(Icon::Warning, Tone::Warn);
        break;
    case Kind::Bad:
        m_icon->setIcon(Icon::Error, Tone::Bad);
        break;
    }
    const bool news = headline != m_headline->text() || detail != m_detail->text();
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(words::withoutIsolates(headline));
    setAccessibleDescription(words::withoutIsolates(detail));
    if (news)
        announce(this);
}

void Banner::setFault(const Fault &fault, const QString &meaning)
{
    const words::FaultText text = words::fault(fault);
    QStringList lines;
    if (!meaning.isEmpty())
        lines.append(meaning);
    lines.append(text.advice);
    if (!text.said.isEmpty())
        lines.append(text.said);
    lines.append(tr("Code for support: %1").arg(text.code));
    setContent(fault.kind == FaultKind::Cancelled ? Kind::Info : Kind::Bad, text.headline,
               lines.join(QLatin1Char('\n')));
}

void Banner::setAction(const QString &verb)
{
    m_action->setText(verb);
    m_action->setVisible(!verb.isEmpty());
}

QString Banner::headline() const
{
    return m_headline->text();
}

} // namespace onecopy::widgets
