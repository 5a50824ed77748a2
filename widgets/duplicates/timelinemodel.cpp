// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duplicates/timelinemodel.h"

#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr std::size_t mostFields = 6;

QString hopText(const mime::Hop &hop)
{
    return hop.by.empty() ? TimelineModel::tr("an unnamed server") : words::foreign(hop.by, 120);
}

QString hopNote(const mime::Hop &hop)
{
    QStringList parts;
    const std::string &from = hop.from.empty() ? hop.fromAddress : hop.from;
    if (!from.empty())
        parts.append(TimelineModel::tr("from %1", "name of a server").arg(words::foreign(from, 120)));
    if (!hop.with.empty())
        parts.append(words::foreign(hop.with, 40));
    if (!hop.product.empty())
        parts.append(words::foreign(hop.product, 60));
    return parts.join(QStringLiteral(" · "));
}

QString valueText(const std::string &value)
{
    return value.empty() ? TimelineModel::tr("(absent)") : words::foreign(value, 200);
}

} // namespace

void TimelineModel::setGroup(const std::optional<duplicates::Group> &group)
{
    beginResetModel();
    m_group = group;
    m_going = group ? removal::goingOf(*group) : removal::Going();
    m_details.reset();
    refill();
    endResetModel();
}

void TimelineModel::setDetails(const GroupDetails &details)
{
    if (!m_group || m_group->id != details.groupId)
        return;
    beginResetModel();
    m_details = details;
    refill();
    endResetModel();
}

std::size_t TimelineModel::staying() const
{
    return m_group->removableAlone() ? m_going.stays.value_or(0) : 0;
}

void TimelineModel::refill()
{
    m_lines.clear();
    if (!m_group)
        return;
    const std::size_t shown = std::min(m_group->copies.size(), mostCopies);
    for (std::size_t i = 0; i < shown; ++i)
        addCopy(i);
    if (shown < m_group->copies.size()) {
        const auto more = words::forPlural(m_group->copies.size() - shown);
        m_lines.push_back({Kind::More, {}, tr("and %Ln more copies", nullptr, more), {}});
    }
    addWhy();
}

void TimelineModel::addWhy()
{
    QStringList why{m_group->byDesign
                        ? tr("These copies are by design, such as a journal, list or sent copy. Nothing is moved.")
                        : words::classExplained(m_group->cls)};
    if (!m_group->byDesign && m_group->removableAlone() && m_going.copies == 0)
        why = {tr("All but one of the copies lie in the trash, among spam, in Sent or among drafts, or are marked as "
                  "deleted. They are left where they are.")};
    else if (!m_group->proved && m_group->removableAlone())
        why.append(tr("Their content was not compared yet; that is done before anything is moved."));
    if (m_group->full)
        why.append(tr("No more copies than these are told apart at once. Others follow with the next check, once these "
                      "were moved."));
    if (!m_group->differences.empty()) {
        QStringList names;
        for (std::size_t i = 0; i < std::min(m_group->differences.size(), mostFields); ++i)
            names.append(words::foreign(m_group->differences[i], 60));
        const QString list = names.join(QStringLiteral(", "));
        why.append(m_group->differences.size() > mostFields ? tr("Header fields that differ: %1 and others.").arg(list)
                                                            : tr("Header fields that differ: %1.").arg(list));
    }
    m_lines.push_back({Kind::Why, {}, why.join(QLatin1Char('\n')), {}});
}

void TimelineModel::addCopy(std::size_t at)
{
    const duplicates::Copy &copy = m_group->copies[at];
    Line line;
    const bool stays = at == staying();
    line.kind = stays ? Kind::Stays : Kind::Extra;
    line.time = copy.internalDate ? words::timeOfDay(*copy.internalDate) : tr("unknown", "time of arrival");
    if (at == 0) {
        line.headline = stays ? tr("first arrival — stays") : tr("first arrival");
    } else {
        const QString number = words::number(at + 1);
        const std::optional<EpochSeconds> &before = m_group->copies[at - 1].internalDate;
        line.headline = copy.internalDate && before
                            ? tr("copy %1 · %2", "number of the copy, time after the one before")
                                  .arg(number, words::gap(*copy.internalDate - *before))
                            : tr("copy %1").arg(number);
        if (stays)
            line.headline = tr("%1 — stays", "a copy, as in: copy 2 · 10 min later").arg(line.headline);
    }
    line.note = words::place(copy.ref);
    m_lines.push_back(std::move(line));
    addDetails(copy, at == 0);
}

void TimelineModel::addDetails(const duplicates::Copy &copy, bool first)
{
    if (!m_details || m_details->copies.empty())
        return;
    const auto &all = m_details->copies;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const GroupDetails::Copy &one) { return one.ref == copy.ref; });
    if (found == all.end())
        return;
    const auto original = std::find_if(
        all.begin(), all.end(), [&](const GroupDetails::Copy &one) { return one.ref == m_group->copies.front().ref; });
    const auto fork = first || original == all.end() ? std::nullopt : forkOf(original->hops, found->hops);
    for (std::size_t i = found->hops.size(); i-- > 0;) { // the way it went: the oldest hop first
        const mime::Hop &hop = found->hops[i];
        const bool forks = fork && *fork == i;
        QString note = hopNote(hop);
        if (forks)
            note = tr("the copies part here");
        m_lines.push_back(
            {forks ? Kind::Fork : Kind::Hop, hop.date ? words::timeOfDay(*hop.date) : QString(), hopText(hop), note});
    }
    for (const HeaderDifference &difference : found->differences) {
        m_lines.push_back({Kind::Difference,
                           {},
                           tr("%1 differs", "name of a header field").arg(words::foreign(difference.field, 80)),
                           tr("%1 instead of %2", "values of a header field")
                               .arg(valueText(difference.other), valueText(difference.kept))});
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_lines.size())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(line.kind);
    case TimeRole:
        return line.time;
    case HeadlineRole:
        return line.headline;
    case NoteRole:
        return line.note;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QStringList parts{line.time, line.headline, line.note};
        parts.removeAll(QString());
        const QString whole = parts.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? plainToolTip(whole) : words::withoutIsolates(whole);
    }
    default:
        return {};
    }
}

} // namespace onecopy::widgets
