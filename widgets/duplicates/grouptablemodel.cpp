// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/grouptablemodel.h"

#include "widgets/duplicates/copiesdelegate.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <QStringMatcher>

#include <algorithm>
#include <set>
#include <utility>

namespace onecopy::widgets {

namespace {

QString idOf(const duplicates::Group &group)
{
    return QString::fromStdString(group.id);
}

} // namespace

GroupTableModel::GroupTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<const GroupRows>())
{
}

void GroupTableModel::setRows(std::shared_ptr<const GroupRows> rows)
{
    std::set<std::string> ticked;
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        if (m_ticked[i])
            ticked.insert(m_rows->rows()[i].group.id);
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_ticked.assign(m_rows->rows().size(), false);
    for (std::size_t i = 0; !ticked.empty() && i < m_ticked.size(); ++i) {
        const duplicates::Group &group = m_rows->rows()[i].group;
        m_ticked[i] = group.removableInBulk() && ticked.contains(group.id);
    }
    refill();
    endResetModel();
    Q_EMIT scopeChanged();
}

void GroupTableModel::setFilter(const GroupFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_folded = filter.text.trimmed().toCaseFolded();
    refill();
    endResetModel();
    Q_EMIT scopeChanged();
}

void GroupTableModel::setCauses(const QHash<QString, QString> &causes)
{
    beginResetModel();
    m_causes = causes;
    endResetModel();
}

void GroupTableModel::refill()
{
    m_shown.clear();
    const auto &rows = m_rows->rows();
    const QStringMatcher matcher(m_folded);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (passes(rows[i]) && (m_folded.isEmpty() || matcher.indexIn(rows[i].haystack) >= 0))
            m_shown.push_back(static_cast<std::uint32_t>(i));
    }
    sortOrder();
}

bool GroupTableModel::passes(const GroupRows::Row &row) const
{
    const duplicates::Group &group = row.group;
    if (!m_filter.classes.empty() && !m_filter.classes.contains(group.cls))
        return false;
    if ((m_filter.largeOnly && group.size <= largeMessage) || (m_filter.provedOnly && !group.proved))
        return false;
    return !m_filter.mailbox ||
           std::any_of(group.copies.begin(), group.copies.end(),
                       [this](const duplicates::Copy &copy) { return copy.ref.mailbox == *m_filter.mailbox; });
}

void GroupTableModel::sortOrder()
{
    const auto &rows = m_rows->rows();
    const auto by = [&](auto key) {
        // Keys lie beside the indexes while they are sorted: rows are large and scattered.
        std::vector<std::pair<decltype(key(rows.front())), std::uint32_t>> keyed;
        keyed.reserve(m_shown.size());
        for (const std::uint32_t at : m_shown)
            keyed.emplace_back(key(rows[at]), at);
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::sort(keyed.begin(), keyed.end(), [up](const auto &a, const auto &b) {
            if (a.first != b.first)
                return up ? a.first < b.first : b.first < a.first;
            return a.second < b.second; // as given: newest first
        });
        std::transform(keyed.begin(), keyed.end(), m_shown.begin(), [](const auto &one) { return one.second; });
    };
    switch (m_sortColumn) {
    case Subject:
        by([](const GroupRows::Row &row) { return row.subjectRank; });
        break;
    case Sender:
        by([](const GroupRows::Row &row) { return row.senderRank; });
        break;
    case Size:
        by([](const GroupRows::Row &row) { return row.group.size; });
        break;
    case Copies:
        by([](const GroupRows::Row &row) { return row.group.copies.size(); });
        break;
    case FirstArrival:
        by([](const GroupRows::Row &row) { return row.firstArrival; });
        break;
    case ClassColumn:
        by([](const GroupRows::Row &row) { return static_cast<int>(row.group.cls); });
        break;
    case LikelyCause:
        by([this](const GroupRows::Row &row) { return m_causes.value(idOf(row.group)); });
        break;
    default:
        break;
    }
}

void GroupTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> sources;
    sources.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        sources.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    sortOrder();
    if (!before.isEmpty()) {
        std::vector<int> place(m_rows->rows().size(), -1);
        for (std::size_t i = 0; i < m_shown.size(); ++i)
            place[m_shown[i]] = static_cast<int>(i);
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(place[sources[static_cast<std::size_t>(i)]], before.at(i).column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const GroupRows::Row *GroupTableModel::row(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size())
        return nullptr;
    return &m_rows->rows()[m_shown[static_cast<std::size_t>(row)]];
}

const duplicates::Group *GroupTableModel::group(int at) const
{
    const GroupRows::Row *found = row(at);
    return found == nullptr ? nullptr : &found->group;
}

int GroupTableModel::rowOf(const QString &groupId) const
{
    const std::string id = groupId.toStdString();
    const auto &rows = m_rows->rows();
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](std::uint32_t at) { return rows[at].group.id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void GroupTableModel::toggle(int row)
{
    const QModelIndex at = index(row, Subject);
    if (flags(at).testFlag(Qt::ItemIsUserCheckable))
        setData(at, data(at, Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
}

void GroupTableModel::setAllShownChecked(bool checked)
{
    for (const std::uint32_t at : m_shown)
        m_ticked[at] = checked && m_rows->rows()[at].inBulk();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Subject), index(rowCount() - 1, Subject), {Qt::CheckStateRole});
    Q_EMIT scopeChanged();
}

GroupTableModel::Scope GroupTableModel::scope() const
{
    Scope ticked{.ticked = true};
    Scope shown;
    const auto add = [](Scope &sum, const GroupRows::Row &row) {
        ++sum.groups;
        sum.extraCopies += row.going.copies;
        sum.extraBytes += row.going.bytes;
    };
    const auto &rows = m_rows->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_ticked[i])
            add(ticked, rows[i]);
    }
    for (const std::uint32_t at : m_shown) {
        if (rows[at].inBulk())
            add(shown, rows[at]);
    }
    return ticked.groups > 0 ? ticked : shown;
}

QStringList GroupTableModel::scopeIds() const
{
    QStringList ids;
    const auto &rows = m_rows->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_ticked[i])
            ids.append(idOf(rows[i].group));
    }
    if (!ids.isEmpty() || m_filter.empty())
        return ids;
    for (const std::uint32_t at : m_shown) {
        if (rows[at].inBulk())
            ids.append(idOf(rows[at].group));
    }
    return ids;
}

Qt::CheckState GroupTableModel::shownState() const
{
    std::size_t can = 0;
    std::size_t are = 0;
    for (const std::uint32_t at : m_shown) {
        can += m_rows->rows()[at].inBulk() ? 1 : 0;
        are += m_ticked[at] ? 1 : 0;
    }
    return are == 0 ? Qt::Unchecked : are == can ? Qt::Checked : Qt::PartiallyChecked;
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString GroupTableModel::text(const GroupRows::Row &row, int column) const
{
    switch (column) {
    case Subject:
        return row.subject;
    case Sender:
        return row.sender;
    case Size:
        return words::size(row.group.size);
    case Copies:
        return words::number(row.group.copies.size());
    case FirstArrival:
        return words::dateTime(row.group.copies.empty() ? std::nullopt : row.group.copies.front().internalDate);
    case ClassColumn:
        return row.group.byDesign ? tr("by design") : words::className(row.group.cls);
    case LikelyCause:
        return m_causes.value(idOf(row.group));
    default:
        return {};
    }
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    const GroupRows::Row *at = row(index.row());
    if (!index.isValid() || at == nullptr || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*at, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == ClassColumn ? words::classExplained(at->group.cls)
                                                          : text(*at, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == Size ? numberAlignment : textAlignment);
    case Qt::CheckStateRole:
        if (index.column() != Subject || !at->inBulk())
            return {};
        return m_ticked[m_shown[static_cast<std::size_t>(index.row())]] ? Qt::Checked : Qt::Unchecked;
    case CopiesDelegate::copiesRole:
        return static_cast<int>(std::min<std::size_t>(at->group.copies.size(), INT_MAX));
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Size ? numberAlignment : textAlignment);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Subject");
    case Sender:
        return tr("Sender");
    case Size:
        return tr("Size");
    case Copies:
        return tr("Copies");
    case FirstArrival:
        return tr("First arrival");
    case ClassColumn:
        return tr("Kind");
    case LikelyCause:
        return tr("Likely cause");
    default:
        return {};
    }
}

Qt::ItemFlags GroupTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const GroupRows::Row *at = row(index.row());
    if (index.isValid() && index.column() == Subject && at != nullptr && at->inBulk())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool GroupTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_ticked[m_shown[static_cast<std::size_t>(index.row())]] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT scopeChanged();
    return true;
}

} // namespace onecopy::widgets
