// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removal/removaldialog.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/parts/windowsize.h"
#include "widgets/removal/planmodels.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

RemovalDialog::RemovalDialog(removal::Plan plan, QWidget *parent)
    : ConfirmDialog(plan.extraCount(), tr("Keep everything"),
                    tr("Move %Ln copies", nullptr, words::forPlural(plan.extraCount())), parent)
    , m_plan(std::make_shared<const removal::Plan>(std::move(plan)))
    , m_hash(m_plan->hash())
    , m_copies(new TableView(tr("Copies that are moved"), this))
{
    const std::size_t count = m_plan->extraCount();
    setWindowTitle(tr("Move extra copies"));
    m_copies->setModel(new PlannedCopiesModel(m_plan, m_copies));
    m_copies->setColumns(PlannedCopiesModel::Subject, {-12, 8, -15, 0, 17, 9, 17});
    m_copies->setMinimumHeight(150);

    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    const QString copies = tr("%Ln extra copies", nullptr, words::forPlural(count));
    const QString mailboxes = tr("%Ln mailboxes", nullptr, words::forPlural(m_plan->mailboxes().size()));
    column->addWidget(makeHead(new IconLabel(Icon::Move, 32, Tone::Accent, this),
                               tr("Move %1 out of %2?", "extra copies, mailboxes").arg(copies, mailboxes),
                               explanation(),
                               tr("Account %1 · %2", "account, size of all copies")
                                   .arg(words::foreign(m_plan->account.value), words::size(m_plan->extraBytes()))));
    column->addWidget(m_copies, 1);
    if (!m_plan->leftAlone.empty())
        column->addWidget(makeLeftAlone());
    if (count > typeAbove)
        column->addWidget(makeCountRow(
            tr("These are many. Type %1 to confirm the number:").arg(QString::number(m_plan->extraCount())),
            tr("Number of copies to move")));
    layOut(said);
    resizeOnScreen(*this, {940, 560});
}

std::string RemovalDialog::confirmedHash() const
{
    return result() == Accepted ? m_hash : std::string();
}

QString RemovalDialog::explanation() const
{
    QStringList sentences;
    sentences.append(tr("One copy of each of the %Ln messages stays where it is.", nullptr,
                        words::forPlural(m_plan->groups.size())));
    sentences.append(words::keepRule(m_plan->request.keep));
    sentences.append(tr("The extra copies go to the folder “%1” on the same server, and you can put them back from "
                        "History until you empty that folder.")
                         .arg(words::mailbox(m_plan->request.quarantine)));
    sentences.append(m_plan->request.verify == removal::Verify::Bytes
                         ? tr("Each copy was read and compared, and is compared again just before it is moved.")
                         : tr("Only headers and sizes were compared."));
    return sentences.join(QLatin1Char(' '));
}

QWidget *RemovalDialog::makeLeftAlone()
{
    auto *part = new QWidget(this);
    auto *toggle =
        new QPushButton(icon(Icon::ChevronRight),
                        tr("%Ln copies are left alone", nullptr, words::forPlural(m_plan->leftAlone.size())), part);
    toggle->setCheckable(true);
    toggle->setAutoDefault(false);
    auto *table = new TableView(tr("Copies that are left alone"), part);
    table->setModel(new LeftAloneModel(m_plan, table));
    table->setColumns(LeftAloneModel::Reason, {18, 8, 0});
    table->setMinimumHeight(120);
    table->hide();
    connect(toggle, &QPushButton::toggled, table, [toggle, table](bool open) {
        toggle->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
        table->setVisible(open);
    });
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(table);
    return part;
}

} // namespace onecopy::widgets
