// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removaldialog.h"

#include "widgets/plaintext.h"
#include "widgets/planmodels.h"
#include "widgets/tables.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::widgets {

namespace {

int forPlural(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, INT_MAX));
}

} // namespace

RemovalDialog::RemovalDialog(removal::Plan plan, QWidget *parent)
    : ConfirmDialog(plan.extraCount(), tr("Keep everything"),
                    tr("Move %Ln copies", nullptr, forPlural(plan.extraCount())), parent)
    , m_plan(std::make_shared<const removal::Plan>(std::move(plan)))
    , m_hash(m_plan->hash())
    , m_copies(new TableView(tr("Copies that are moved"), this))
{
    const std::size_t count = m_plan->extraCount();
    setWindowTitle(tr("Move extra copies"));
    m_copies->setModel(new PlannedCopiesModel(m_plan, m_copies));
    m_copies->setColumns(PlannedCopiesModel::Subject, {-12, 5, -15, 0, 17, 7, 17});
    m_copies->setMinimumHeight(150);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 18);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(m_copies, 1);
    if (!m_plan->leftAlone.empty())
        column->addWidget(makeLeftAlone());
    if (count > typeAbove)
        column->addWidget(makeCountRow(
            tr("These are many. Type %1 to confirm the number:").arg(QString::number(m_plan->extraCount())),
            tr("Number of copies to move")));
    column->addWidget(buttons());
    resize(940, 560);
}

std::string RemovalDialog::confirmedHash() const
{
    return result() == Accepted ? m_hash : std::string();
}

QWidget *RemovalDialog::makeHead()
{
    auto *head = new QWidget(this);
    const QString copies = tr("%Ln extra copies", nullptr, forPlural(m_plan->extraCount()));
    const QString mailboxes = tr("%Ln mailboxes", nullptr, forPlural(m_plan->mailboxes().size()));
    auto *title = new TextLabel(tr("Move %1 out of %2?", "extra copies, mailboxes").arg(copies, mailboxes),
                                TextRole::Title, head);
    title->setWordWrap(true);
    auto *text = new TextLabel(explanation(), TextRole::Body, head);
    text->setWordWrap(true);
    const QString account = words::foreign(m_plan->account.value);
    auto *facts = new TextLabel(
        tr("Account %1 · %2", "account, size of all copies").arg(account, words::size(m_plan->extraBytes())),
        TextRole::Sub, head);
    facts->setWordWrap(true);
    setAccessibleDescription(words::withoutIsolates(title->text() + QLatin1Char('\n') + text->text()));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(title);
    texts->addWidget(text);
    texts->addWidget(facts);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(new IconLabel(Icon::Move, 32, Tone::Accent, head), 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return head;
}

QString RemovalDialog::explanation() const
{
    QStringList sentences;
    sentences.append(
        tr("One copy of each of the %Ln messages stays where it is.", nullptr, forPlural(m_plan->groups.size())));
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
    auto *toggle = new QPushButton(icon(Icon::ChevronRight),
                                   tr("%Ln copies are left alone", nullptr, forPlural(m_plan->leftAlone.size())), part);
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
