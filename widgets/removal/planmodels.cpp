// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removal/planmodels.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

namespace onecopy::widgets {

PlannedCopiesModel::PlannedCopiesModel(std::shared_ptr<const removal::Plan> plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
{
    m_rows.reserve(m_plan->extraCount());
    for (std::size_t g = 0; g < m_plan->groups.size(); ++g) {
        for (std::size_t e = 0; e < m_plan->groups[g].extras.size(); ++e)
            m_rows.emplace_back(static_cast<std::uint32_t>(g), static_cast<std::uint32_t>(e));
    }
}

int PlannedCopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlannedCopiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString PlannedCopiesModel::text(int row, int column) const
{
    const auto [groupAt, extraAt] = m_rows[static_cast<std::size_t>(row)];
    const removal::PlannedGroup &group = m_plan->groups[groupAt];
    const duplicates::Copy &copy = group.extras[extraAt].copy;
    switch (column) {
    case Mailbox:
        return words::mailbox(copy.ref.mailbox);
    case UidColumn:
        return QString::number(copy.ref.uid.value);
    case Sender:
        return words::sender(group.face);
    case Subject:
        return words::subject(group.face);
    case Date:
        return words::dateTime(copy.internalDate);
    case Size:
        return words::size(copy.size);
    case Stays:
        return words::place(group.keep.copy.ref);
    default:
        return {};
    }
}

QVariant PlannedCopiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == UidColumn || index.column() == Size;
        return static_cast<int>(number ? numberAlignment : textAlignment);
    }
    default:
        return {};
    }
}

QVariant PlannedCopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == UidColumn || section == Size ? numberAlignment : textAlignment);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mailbox:
        return tr("Mailbox");
    case UidColumn:
        return tr("UID");
    case Sender:
        return tr("Sender");
    case Subject:
        return tr("Subject");
    case Date:
        return tr("Arrived");
    case Size:
        return tr("Size");
    case Stays:
        return tr("This copy stays");
    default:
        return {};
    }
}

LeftAloneModel::LeftAloneModel(std::shared_ptr<const removal::Plan> plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
{
}

int LeftAloneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan->leftAlone.size());
}

int LeftAloneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LeftAloneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const removal::LeftAlone &left = m_plan->leftAlone[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() == UidColumn ? numberAlignment : textAlignment);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Mailbox:
        text = words::mailbox(left.ref.mailbox);
        break;
    case UidColumn:
        text = QString::number(left.ref.uid.value);
        break;
    case Reason:
        text = words::leftReason(left.reason);
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant LeftAloneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == UidColumn ? numberAlignment : textAlignment);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mailbox:
        return tr("Mailbox");
    case UidColumn:
        return tr("UID");
    case Reason:
        return tr("Why it stays");
    default:
        return {};
    }
}

} // namespace onecopy::widgets
