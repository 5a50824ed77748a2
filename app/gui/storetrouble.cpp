// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/storetrouble.h"

#include "core/store/storefile.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plaintext.h"

#include <QMessageBox>
#include <QPushButton>

namespace onecopy::gui {

namespace {

/// A file of another program is never moved away.
bool canBeSetAside(const Fault &fault)
{
    return fault.kind == FaultKind::StoreDamaged && !fault.where.starts_with("open ");
}

} // namespace

StoreTrouble::StoreTrouble(Workplace &place, widgets::PageStack &stack, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_stack(stack)
    , m_view(new widgets::EmptyState(&stack))
{
    m_view->setObjectName(QStringLiteral("storeTrouble"));
    m_view->hide();
    m_view->setPrimary(tr("Try again"));
    connect(m_view, &widgets::EmptyState::primaryClicked, this, &StoreTrouble::retryWanted);
    connect(m_view, &widgets::EmptyState::secondaryClicked, this, &StoreTrouble::ask);
}

void StoreTrouble::show(const Fault &fault)
{
    m_view->setFault(fault, tr("Onecopy keeps its servers, and what it found and moved, in one file on this computer. "
                               "Without it there is nothing to show. The mail on the servers is as it was."));
    m_view->setSecondary(canBeSetAside(fault) ? tr("Begin a new file…") : QString());
    m_stack.setInstead(m_view);
    if (!m_shown)
        m_view->primaryButton()->setFocus();
    m_shown = true;
}

void StoreTrouble::clear()
{
    m_shown = false;
    m_stack.setInstead(nullptr);
}

void StoreTrouble::ask()
{
    auto *box = widgets::plainMessageBox(
        m_view, widgets::Icon::Warning, tr("Begin a new data file?"),
        tr("The damaged one is kept under another name beside it. Servers have to be added again, and what was moved "
           "away cannot be put back from the History page any more: it lies in its mailbox on the server."),
        tr("Leave it"));
    box->setObjectName(QStringLiteral("setAside"));
    auto *begin = box->addButton(tr("Begin a new file"), QMessageBox::DestructiveRole);
    connect(begin, &QPushButton::clicked, this, &StoreTrouble::setAside);
    box->open();
}

void StoreTrouble::setAside()
{
    if (m_job.running())
        return;
    m_job.start([path = m_place.storePath](const std::stop_token &,
                                           const ProgressSink &) { return store::setAsideDamaged(path); },
                [this](const Result<std::string> &aside) {
                    if (aside)
                        Q_EMIT retryWanted();
                    else
                        show(aside.error());
                });
}

} // namespace onecopy::gui
