// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history/historymodels.h"

#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

bool isNumber(int column)
{
    return column == RunsModel::Moved || column == RunsModel::Restored || column == RunsModel::ForGood;
}

} // namespace

void RunsModel::setRuns(std::vector<store::Run> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_forGood.clear();
    for (const store::Run &run : m_runs) {
        if (run.kind == store::RunKind::Expunge && run.removed > 0) {
            m_forGood[run.undoes] += run.removed;
        }
    }
    endResetModel();
}

bool RunsModel::shows(const std::vector<store::Run> &runs) const
{
    return std::ranges::equal(m_runs, runs, [](const store::Run &one, const store::Run &other) {
        return one.id == other.id && one.state == other.state && one.endedAt == other.endedAt &&
               one.planned == other.planned && one.removed == other.removed && one.restored == other.restored;
    });
}

const store::Run *RunsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_runs[static_cast<std::size_t>(row)] : nullptr;
}

int RunsModel::rowOf(const std::string &id) const
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].id == id) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(isNumber(section) ? numberAlignment : textAlignment);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Started:
        return tr("Date");
    case What:
        return tr("What was done");
    case Moved:
        return tr("Moved");
    case Restored:
        return tr("Put back");
    case State:
        return tr("State");
    case ForGood:
        return tr("Removed for good");
    default:
        return {};
    }
}

QString RunsModel::text(const store::Run &run, int column) const
{
    const auto ofPlanned = [&run](std::uint64_t done) {
        return tr("%1 of %2", "copies moved, of planned").arg(words::number(done), words::number(run.planned));
    };
    switch (column) {
    case Started:
        return words::dateTime(run.startedAt);
    case What:
        if (run.kind == store::RunKind::Expunge)
            return tr("Moved copies removed for good from %1").arg(words::foreign(run.account.value));
        return run.kind == store::RunKind::Undo
                   ? tr("Copies put back to %1").arg(words::foreign(run.account.value))
                   : tr("Extra copies moved away from %1").arg(words::foreign(run.account.value));
    case Moved:
        return run.kind == store::RunKind::Removal ? ofPlanned(run.removed) : QString();
    case Restored:
        if (run.kind == store::RunKind::Expunge)
            return {};
        return run.kind == store::RunKind::Undo ? ofPlanned(run.restored) : words::number(run.restored);
    case State:
        return words::runState(run.state);
    case ForGood: {
        if (run.kind == store::RunKind::Expunge)
            return ofPlanned(run.removed);
        const auto gone = m_forGood.find(run.id);
        return gone == m_forGood.end() ? QString() : words::number(gone->second);
    }
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    const auto *run = index.isValid() ? at(index.row()) : nullptr;
    if (!run) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*run, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == What ? words::visible(run->id) : text(*run, index.column()));
    case Qt::DecorationRole:
        if (index.column() == State &&
            (run->state == store::RunState::Open || run->state == store::RunState::Stopped)) {
            return icon(Icon::Warning);
        }
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>(isNumber(index.column()) ? numberAlignment : textAlignment);
    default:
        return {};
    }
}

void JournalModel::setEntries(std::vector<store::JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(section == UidColumn || section == Size ? numberAlignment : textAlignment);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case At:
        return tr("Time");
    case Step:
        return tr("Step");
    case Mailbox:
        return tr("Mailbox");
    case UidColumn:
        return tr("UID");
    case Size:
        return tr("Size");
    case MessageId:
        return tr("Message-ID");
    case Detail:
        return tr("Details");
    default:
        return {};
    }
}

QString JournalModel::detail(const store::JournalEntry &entry) const
{
    if (!entry.detail.empty()) {
        return words::foreign(entry.detail, 300);
    }
    // What was only intended is nowhere yet; its place is the server's to give.
    if (entry.step == store::Step::Intent || entry.step == store::Step::RestoreIntent ||
        entry.step == store::Step::ExpungeIntent) {
        return {};
    }
    return entry.target ? tr("now in %1, UID %2")
                              .arg(words::mailbox(entry.target->mailbox), QString::number(entry.target->uid.value))
                        : QString();
}

QString JournalModel::text(const store::JournalEntry &entry, int column) const
{
    switch (column) {
    case At:
        return words::timeOfDay(entry.at);
    case Step:
        return words::step(entry.step);
    case Mailbox:
        return words::mailbox(entry.source.mailbox);
    case UidColumn:
        return QString::number(entry.source.uid.value); // an id, not an amount: no separators
    case Size:
        return entry.size == 0 ? QString() : words::size(entry.size); // a step about flags alone
    case MessageId:
        return words::foreign(entry.messageId, 300);
    case Detail:
        return detail(entry);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == At ? words::dateTime(entry.at) : text(entry, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == UidColumn || index.column() == Size ? numberAlignment
                                                                                      : textAlignment);
    default:
        return {};
    }
}

} // namespace onecopy::widgets
