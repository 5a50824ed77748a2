// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removal/expungedialog.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/windowsize.h"
#include "widgets/removal/planmodels.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

std::size_t countOf(const std::vector<removal::Plan> &plans)
{
    std::size_t count = 0;
    for (const removal::Plan &plan : plans)
        count += plan.extraCount();
    return count;
}

/// For showing only: each plan is carried out as it was made.
std::shared_ptr<const removal::Plan> joined(const std::vector<removal::Plan> &plans)
{
    auto all = std::make_shared<removal::Plan>();
    for (const removal::Plan &plan : plans) {
        all->account = plan.account;
        all->request = plan.request;
        all->groups.insert(all->groups.end(), plan.groups.begin(), plan.groups.end());
        all->leftAlone.insert(all->leftAlone.end(), plan.leftAlone.begin(), plan.leftAlone.end());
    }
    return all;
}

} // namespace

ExpungeDialog::ExpungeDialog(const std::vector<removal::Plan> &plans, QWidget *parent)
    : ConfirmDialog(countOf(plans), tr("Keep everything"),
                    tr("Remove %Ln copies for good", nullptr, words::forPlural(countOf(plans))), parent)
    , m_all(joined(plans))
    , m_copies(new TableView(tr("Copies that are removed for good"), this))
{
    setWindowTitle(tr("Remove for good"));
    m_copies->setModel(new PlannedCopiesModel(m_all, m_copies));
    m_copies->setColumns(PlannedCopiesModel::Subject, {-12, 8, -15, 0, 17, 9, 17});
    m_copies->setMinimumHeight(150);

    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeHead(
        new IconLabel(Icon::Warning, 32, Tone::Bad, this),
        tr("Remove %Ln copies for good?", nullptr, words::forPlural(m_all->extraCount())),
        tr("Each of them was moved by Onecopy, and the copy that stays was read again and has the same content. "
           "They leave the server, and they cannot be put back."),
        tr("Account %1 · %2", "account, size of all copies")
            .arg(words::foreign(m_all->account.value), words::size(m_all->extraBytes()))));
    column->addWidget(m_copies, 1);
    if (!m_all->leftAlone.empty()) {
        auto *left = new TextLabel(tr("%Ln copies stay in the folder: it is not certain that they may go.", nullptr,
                                      words::forPlural(m_all->leftAlone.size())),
                                   TextRole::Sub, this);
        left->setWordWrap(true);
        column->addWidget(left);
    }
    column->addWidget(makeCountRow(
        tr("Nothing brings them back. Type %1 to confirm the number:").arg(QString::number(m_all->extraCount())),
        tr("Number of copies to remove")));
    layOut(said);
    resizeOnScreen(*this, {940, 560});
}

} // namespace onecopy::widgets
