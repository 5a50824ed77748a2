// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"
#include "core/removal/plan.h"
#include "widgets/duplicates/groupdetails.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace onecopy::widgets {

/// The copies of one group as lines, in order of arrival, with the hops and differences of each below it. Bounded: a
/// group of thousands ends in a line that says how many more there are. The last line says why they are thought to be
/// one message.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Stays, Extra, Hop, Fork, Difference, More, Why };
    enum Role { KindRole = Qt::UserRole + 1, TimeRole, HeadlineRole, NoteRole };
    static constexpr std::size_t mostCopies = 200;

    using QAbstractListModel::QAbstractListModel;

    void setGroup(const std::optional<duplicates::Group> &group);
    void setDetails(const GroupDetails &details); ///< of another group: ignored

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the whole line as one text, for screen readers.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        Kind kind = Kind::Extra;
        QString time;
        QString headline;
        QString note;
    };
    void refill();
    /// The copy that others would go for: the first one, unless it lies in the trash, say, or another one is more
    /// complete. REQUIRES: a group.
    [[nodiscard]] std::size_t staying() const;
    void addCopy(std::size_t at);
    void addWhy();
    void addDetails(const duplicates::Copy &copy, bool first);

    std::optional<duplicates::Group> m_group;
    removal::Going m_going; ///< of it, if it is moved
    std::optional<GroupDetails> m_details;
    std::vector<Line> m_lines;
};

} // namespace onecopy::widgets
