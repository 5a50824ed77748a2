// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parts/progressstrip.h"

#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int barSteps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_sentence(new TextLabel(TextRole::Sub, this))
    , m_waiting(new TextLabel(TextRole::Body, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress"));
    m_sentence->setElided(Qt::ElideRight);
    setAccessibleRole(m_waiting, QAccessible::AlertMessage);
    m_waiting->setTone(Tone::Warn);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancel->hasFocus()) // which can be pressed only once
            m_bar->setFocus(Qt::OtherFocusReason);
        setStopping();
        Q_EMIT cancelWanted();
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_bar);
    texts->addWidget(m_sentence);
    texts->addWidget(m_waiting);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addLayout(texts, 1);
    line->addWidget(m_cancel, 0, Qt::AlignVCenter);
    hide();
}

void ProgressStrip::begin(const QString &sentence)
{
    m_bar->setRange(0, 0);
    m_sentence->setText(sentence);
    m_bar->setAccessibleDescription(sentence);
    m_cancel->setEnabled(true);
    setWaiting({});
    show();
}

void ProgressStrip::takeFocusOf(std::initializer_list<QWidget *> buttons)
{
    m_focusOf = nullptr;
    for (QWidget *button : buttons) {
        if (button != nullptr && button == window()->focusWidget()) {
            m_focusOf = button;
            m_cancel->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ProgressStrip::setProgress(const Progress &progress)
{
    if (progress.total == 0) {
        m_bar->setRange(0, 0);
    } else {
        m_bar->setRange(0, barSteps);
        const double part = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        m_bar->setValue(static_cast<int>(std::clamp(part, 0.0, 1.0) * barSteps));
    }
    if (m_cancel->isEnabled()) {
        m_sentence->setText(words::progress(progress));
        m_bar->setAccessibleDescription(words::progress(progress));
    }
    show();
}

void ProgressStrip::setWaiting(const QString &sentence)
{
    const bool news = m_waiting->text().isEmpty() && !sentence.isEmpty();
    m_waiting->setText(m_cancel->isEnabled() ? sentence : QString());
    if (news)
        m_waiting->setAccessibleName(m_waiting->text());
    m_waiting->setVisible(!m_waiting->text().isEmpty());
    m_bar->setAccessibleDescription(sentence.isEmpty() ? m_sentence->text() : sentence);
    if (!news)
        return; // each second would be too much to be read aloud
    QAccessibleEvent event(m_bar, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ProgressStrip::setStopping()
{
    m_cancel->setEnabled(false);
    m_sentence->setText(tr("Stopping; what was done so far is kept."));
    setWaiting({});
}

void ProgressStrip::end()
{
    if (m_focusOf && isAncestorOf(window()->focusWidget()))
        m_focusOf->setFocus(Qt::OtherFocusReason);
    m_focusOf = nullptr;
    hide();
    m_cancel->setEnabled(true);
    setWaiting({});
}

} // namespace onecopy::widgets
