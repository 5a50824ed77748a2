// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livemodels.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

/// Row by row: who reads one, or has chosen it, does not lose it to what arrives meanwhile.
void DuplicatesSeenModel::setDuplicates(const std::deque<LiveDuplicate> &duplicates)
{
    const auto isFront = [this](const LiveDuplicate &one) {
        const jobs::WatchEvent &front = m_duplicates.front().event;
        return one.event.ref == front.ref && one.event.messageId == front.messageId && one.event.copy == front.copy;
    };
    const auto known =
        m_duplicates.empty() ? duplicates.end() : std::find_if(duplicates.begin(), duplicates.end(), isFront);
    if (known == duplicates.end()) {
        beginResetModel();
        m_duplicates.assign(duplicates.begin(), duplicates.end());
        endResetModel();
        return;
    }
    const auto fresh = static_cast<int>(known - duplicates.begin());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_duplicates.insert(m_duplicates.begin(), duplicates.begin(), known);
        endInsertRows();
    }
    // The oldest ones are forgotten.
    if (m_duplicates.size() > duplicates.size()) {
        beginRemoveRows({}, static_cast<int>(duplicates.size()), rowCount() - 1);
        m_duplicates.resize(duplicates.size());
        endRemoveRows();
    }
}

QString DuplicatesSeenModel::messageId(int row) const
{
    return row >= 0 && row < rowCount()
               ? QString::fromStdString(m_duplicates[static_cast<std::size_t>(row)].event.messageId)
               : QString();
}

QString DuplicatesSeenModel::sentence(const LiveDuplicate &duplicate)
{
    const auto copy = words::number(duplicate.event.copy);
    const auto subject = words::subject(duplicate.event.face);
    if (!duplicate.afterFirst) {
        return tr("Copy %1 of “%2” arrived.").arg(copy, subject);
    }
    const auto after = *duplicate.afterFirst;
    return after < 0 ? tr("Copy %1 of “%2” arrived; the server dates it %3 before the first.")
                           .arg(copy, subject, words::duration(-after))
                     : tr("Copy %1 of “%2” arrived %3 after the first.").arg(copy, subject, words::duration(after));
}

int DuplicatesSeenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duplicates.size());
}

int DuplicatesSeenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant DuplicatesSeenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case At:
        return tr("Time");
    case What:
        return tr("What arrived");
    case Sender:
        return tr("Sender");
    case Mailbox:
        return tr("Mailbox");
    default:
        return {};
    }
}

QVariant DuplicatesSeenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto &duplicate = m_duplicates[static_cast<std::size_t>(index.row())];
    QString text;
    switch (index.column()) {
    case At:
        text = words::timeOfDay(duplicate.at);
        break;
    case What:
        text = sentence(duplicate);
        break;
    case Sender:
        text = words::sender(duplicate.event.face);
        break;
    case Mailbox:
        text = words::mailbox(duplicate.event.ref.mailbox);
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

void LiveBarsModel::setBars(const std::vector<LiveBar> &bars)
{
    if (bars == m_bars) {
        return;
    }
    const bool sameSize = bars.size() == m_bars.size();
    if (!sameSize) {
        beginResetModel();
    }
    m_bars = bars;
    if (!sameSize) {
        endResetModel();
    } else if (!bars.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // keeps the row that is being read
    }
}

int LiveBarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int LiveBarsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LiveBarsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(section == Time ? textAlignment : numberAlignment);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case First:
        return tr("First copies");
    case Extra:
        return tr("Extra copies");
    default:
        return tr("Observed for", "column: how long of this time");
    }
}

QVariant LiveBarsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto &bar = m_bars[m_bars.size() - 1 - static_cast<std::size_t>(index.row())]; // newest first
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(index.column() == Time ? textAlignment : numberAlignment);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (index.column() == Time) {
        return words::timeOfDay(bar.start);
    }
    if (index.column() == Watched) {
        return words::duration(bar.watched);
    }
    if (!bar.observed()) {
        return tr("not observed");
    }
    return words::number(index.column() == First ? bar.first : bar.extra);
}

} // namespace onecopy::widgets
