// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/emptystate.h"

#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <ranges>

namespace onecopy::widgets {

namespace {

constexpr int mostLineWidth = 520;

} // namespace

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
    balance();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    balance();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        balance();
}

/// As narrow as its number of lines allows: no last line of a single word.
void EmptyState::balance()
{
    const int room = contentsRect().width() - 2 * layout()->contentsMargins().left();
    const int most = std::clamp(room, 1, mostLineWidth);
    const auto height = [this](int width) { return m_line->heightForWidth(width); };
    const auto widths = std::views::iota(most / 2, most);
    const auto least = std::ranges::lower_bound(widths, height(most), std::ranges::greater(), height);
    m_line->setMaximumWidth(least == widths.end() ? most : *least);
}

void EmptyState::setNoServer(Icon icon, const std::string &read)
{
    if (read.empty()) {
        setContent(icon, tr("No mail server yet"),
                   tr("Add the server whose users get the same message several times. Onecopy only reads until you say "
                      "otherwise."));
        setPrimary(tr("Add a mail server…"));
        return;
    }
    setContent(icon, tr("%1 was read, but is not saved").arg(words::foreign(read)),
               tr("It was read from the command line, or removed from the list. What was found is kept: add the server "
                  "to see it. Address, port and user are filled in, and nothing has to be read again."));
    setPrimary(tr("Add this mail server…"));
}

void EmptyState::setNoImap(Icon icon, const QString &server)
{
    setContent(icon, tr("%1 has no IMAP server").arg(words::foreign(server.toStdString())),
               tr("Mail is checked over IMAP. Enter the name of its IMAP server to check it here."));
    setPrimary(tr("Edit the server…"));
    setSecondary({});
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
