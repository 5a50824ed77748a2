// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/restorebar.h"

#include "widgets/checklist/checklistwords.h"
#include "widgets/words/checklistfault.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

/// The page of the step says it in full, but not any more after the next start.
QString whyNot(const Fault &fault)
{
    const words::FaultText text = words::checklistFault(fault);
    QStringList sentences{text.headline};
    if (fault.kind != FaultKind::SafetyStop && !text.said.isEmpty())
        sentences += text.said;
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

RestoreBar::RestoreBar(QWidget *parent)
    : Banner(parent)
{
    connect(this, &Banner::actionClicked, this, &RestoreBar::putBackWanted);
    hide();
}

void RestoreBar::setChanges(const std::vector<checklist::OpenChange> &open, EpochSeconds now)
{
    m_open = open;
    if (open.empty() && m_unproved.empty())
        m_fault.reset();
    show(now);
}

void RestoreBar::setUnproved(const std::vector<checklist::StepRecord> &runs)
{
    m_unproved = runs;
    if (m_open.empty() && runs.empty())
        m_fault.reset();
    show(m_now);
}

void RestoreBar::setBusy(bool busy)
{
    m_busy = busy;
    show(m_now);
}

void RestoreBar::setFault(const std::optional<Fault> &fault)
{
    m_fault = fault;
    show(m_now);
}

void RestoreBar::show(EpochSeconds now)
{
    m_now = now;
    setVisible(!m_open.empty() || !m_unproved.empty());
    if (!m_open.empty())
        showChanges();
    else if (!m_unproved.empty())
        showUnproved();
}

void RestoreBar::showChanges()
{
    // The one whose time ends first is the most urgent.
    const auto first = std::min_element(m_open.begin(), m_open.end(), [](const auto &a, const auto &b) {
        return a.change.deadline < b.change.deadline;
    });
    const words::StepResult text = words::openChange(*first, m_now);
    QStringList details{m_busy ? tr("It is being put back.") : text.detail};
    if (m_open.size() > 1)
        details += tr("%n changes are open in all.", nullptr, static_cast<int>(m_open.size()));
    if (m_fault && !m_busy)
        details += whyNot(*m_fault);
    setContent(text.kind, text.headline, details.join(QLatin1Char(' ')));
    setAction(m_busy ? QString() : tr("Put back now"));
}

void RestoreBar::showUnproved()
{
    const words::StepResult text = words::unprovedScanner(m_unproved.front());
    QStringList details{m_busy ? tr("The EICAR test file is on its way.") : text.detail};
    if (m_fault && !m_busy)
        details += whyNot(*m_fault);
    setContent(text.kind, text.headline, details.join(QLatin1Char(' ')));
    setAction(m_busy ? QString() : tr("Test it now"));
}

} // namespace onecopy::widgets
