// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causemessages.h"

#include "widgets/causes/hopgraph.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/splitter.h"
#include "widgets/parts/tables.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace onecopy::widgets {

class CauseGroupModel final : public QAbstractTableModel
{
public:
    enum Column { Subject, Copies, Gap, ForkHost, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(std::shared_ptr<const CauseFindings> findings, const CauseView *view)
    {
        beginResetModel();
        m_findings = std::move(findings);
        m_view = view;
        m_order.resize(view == nullptr ? 0 : view->groups.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        applySort();
        endResetModel();
    }
    [[nodiscard]] const CauseGroup &group(int row) const
    {
        return m_view->groups[m_order[static_cast<std::size_t>(row)]];
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_order.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(section == Copies || section == Gap ? numberAlignment : textAlignment);
        if (role != Qt::DisplayRole)
            return {};
        switch (section) {
        case Subject:
            return CauseMessages::tr("Subject");
        case Copies:
            return CauseMessages::tr("Copies");
        case Gap:
            return CauseMessages::tr("First gap");
        case ForkHost:
            return CauseMessages::tr("Ways part at");
        default:
            return {};
        }
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(index.column() == Copies || index.column() == Gap ? numberAlignment
                                                                                      : textAlignment);
        const CauseGroup &shown = group(index.row());
        if (role == Qt::DisplayRole)
            return text(shown, index.column());
        if (role == Qt::ToolTipRole && index.column() == Subject)
            return plainToolTip(words::subject(shown.face));
        if (role == Qt::ToolTipRole && index.column() == ForkHost)
            return plainToolTip(forkTip(shown));
        return {};
    }
    void sort(int column, Qt::SortOrder order) override
    {
        Q_EMIT layoutAboutToBeChanged();
        m_sortColumn = column;
        m_sortOrder = order;
        applySort();
        Q_EMIT layoutChanged();
    }

private:
    static QString text(const CauseGroup &group, int column)
    {
        switch (column) {
        case Subject:
            return words::subject(group.face);
        case Copies:
            return words::number(group.copies);
        case Gap:
            return group.gaps.empty() ? CauseMessages::tr("unknown")
                                      : words::duration(std::max<EpochSeconds>(0, group.gaps.front()));
        case ForkHost:
            return group.forkHost.empty() ? CauseMessages::tr("the mailbox") : words::foreign(group.forkHost, 120);
        default:
            return {};
        }
    }
    static QString forkTip(const CauseGroup &group)
    {
        const QString who = words::repeater(group.direction);
        const QString host = text(group, ForkHost);
        return who.isEmpty() ? host : CauseMessages::tr("%1 · repeated by %2", "host, who repeated").arg(host, who);
    }
    void applySort()
    {
        if (m_view == nullptr)
            return;
        const auto less = [this](std::size_t left, std::size_t right) {
            const CauseGroup &a = m_view->groups[left];
            const CauseGroup &b = m_view->groups[right];
            switch (m_sortColumn) {
            case Subject:
                return a.face.subject < b.face.subject;
            case Gap:
                return std::pair(a.gaps.empty(), a.gaps.empty() ? 0 : a.gaps.front()) <
                       std::pair(b.gaps.empty(), b.gaps.empty() ? 0 : b.gaps.front());
            case ForkHost:
                return a.forkHost < b.forkHost;
            default:
                return a.copies < b.copies;
            }
        };
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
        });
    }

    std::shared_ptr<const CauseFindings> m_findings;
    const CauseView *m_view = nullptr;
    std::vector<std::size_t> m_order;
    int m_sortColumn = Copies;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

CauseMessages::CauseMessages(QWidget *parent)
    : QWidget(parent)
    , m_model(new CauseGroupModel(this))
    , m_table(new TableView(tr("Messages of this cause"), this))
    , m_note(new TextLabel(TextRole::Sub, this))
    , m_graph(new HopGraph(this))
    , m_copy(new QPushButton(icon(Icon::Copy), tr("Copy as text"), this))
    , m_show(new QPushButton(tr("Show in Duplicates"), this))
{
    m_table->setObjectName(QStringLiteral("causeTable"));
    m_table->setModel(m_model);
    m_table->setColumns(CauseGroupModel::Subject, {0, 8, 11, -26});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CauseGroupModel::Copies, Qt::DescendingOrder);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *heading = new TextLabel(tr("Ways of the copies"), TextRole::Strong, this);
    heading->setElided(Qt::ElideRight);
    line->addWidget(heading, 1);
    line->addWidget(m_copy);
    line->addWidget(m_show);
    auto *below = new QWidget(this);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 6, 0, 0);
    belowColumn->addLayout(line);
    belowColumn->addWidget(m_graph, 1);
    auto *above = new QWidget(this);
    auto *aboveColumn = new QVBoxLayout(above);
    aboveColumn->setContentsMargins(0, 0, 0, 0);
    aboveColumn->addWidget(m_table, 1);
    aboveColumn->addWidget(m_note);
    m_table->setMinimumHeight(110);
    m_graph->setMinimumHeight(90);
    auto *splitter = new Splitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("causeParts"));
    splitter->setAccessibleName(tr("Messages, and the ways of the copies of the chosen one"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(below);
    splitter->setSizes({230, 260});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CauseMessages::rowSelected);
    connect(m_copy, &QPushButton::clicked, m_graph, &HopGraph::copyText);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showGroupWanted(m_selected); });
    connect(m_table, &TableView::activatedRow, this, [this] { Q_EMIT showGroupWanted(m_selected); });
    setView(nullptr, nullptr);
}

void CauseMessages::setView(std::shared_ptr<const CauseFindings> findings, const CauseView *view)
{
    const QString before = m_selected;
    m_model->setView(std::move(findings), view);
    const std::size_t hidden = view == nullptr ? 0 : view->groupsInAll - view->groups.size();
    m_note->setVisible(hidden > 0);
    m_note->setText(tr("%1 more are not listed.", "a number of messages").arg(words::number(hidden)));
    int row = m_model->rowCount() > 0 ? 0 : -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (QString::fromStdString(m_model->group(i).id) == before)
            row = i;
    }
    m_selected.clear();
    m_table->setCurrentIndex(m_model->index(row, 0));
    rowSelected();
}

void CauseMessages::rowSelected()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.isValid() ? QString::fromStdString(m_model->group(current.row()).id) : QString();
    m_copy->setEnabled(false);
    m_show->setEnabled(!id.isEmpty());
    if (id != m_selected || id.isEmpty())
        m_graph->setModel({});
    m_selected = id;
    if (!id.isEmpty())
        Q_EMIT detailsWanted(id);
}

void CauseMessages::setDetails(const GroupDetails &details)
{
    if (QString::fromStdString(details.groupId) != m_selected)
        return;
    m_graph->setModel(makeHopGraph(details));
    m_copy->setEnabled(!m_graph->model().nodes.empty());
}

} // namespace onecopy::widgets
