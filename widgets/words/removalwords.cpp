// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/removalwords.h"

#include "widgets/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>

namespace onecopy::widgets::words {

namespace {

constexpr std::size_t longestHolder = 120;

/// Context of these texts for translators.
struct RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::RemovalWords)
};

} // namespace

QString leaseRemark(const jobs::LeaseRemark &remark)
{
    switch (remark.kind) {
    case jobs::LeaseRemark::Kind::Nothing:
        break;
    case jobs::LeaseRemark::Kind::NoLease: {
        const QString sentence = RemovalWords::tr(
            "The server keeps no note of who is at work, so nothing would have held another computer off.");
        const QString said = remark.why ? fault(*remark.why).said : QString();
        return said.isEmpty() ? sentence : sentence + QLatin1Char(' ') + said;
    }
    case jobs::LeaseRemark::Kind::TakenOver:
        return RemovalWords::tr(
                   "Another computer, %1, began to work on this account on %2 and has not been heard of for %n "
                   "minutes. Its place was taken.",
                   nullptr, static_cast<int>(remark.silence.count()))
            .arg(foreign(remark.holder, longestHolder), dateTime(remark.since));
    }
    return {};
}

namespace {

using LeftCounts = std::map<removal::LeftReason, std::uint64_t>;

/// The most frequent reason first.
QStringList reasonsOf(const LeftCounts &counts)
{
    std::vector<std::pair<removal::LeftReason, std::uint64_t>> ordered(counts.begin(), counts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(), [](const auto &entry) { return entry.second; });
    QStringList sentences;
    for (const auto &[reason, count] : ordered)
        sentences += RemovalWords::tr("%1 (%Ln copies)", "a sentence about each of them", forPlural(count))
                         .arg(leftReason(reason));
    return sentences;
}

} // namespace

QString whyCopiesStayed(const std::vector<removal::LeftAlone> &left)
{
    LeftCounts counts;
    for (const removal::LeftAlone &copy : left)
        ++counts[copy.reason];
    return reasonsOf(counts).join(QLatin1Char(' '));
}

QString whyCopiesStayed(const std::vector<removal::CopyOutcome> &copies, const std::optional<Fault> &refusal)
{
    LeftCounts counts;
    for (const removal::CopyOutcome &copy : copies) {
        if (copy.fate == removal::Fate::LeftAlone)
            ++counts[copy.reason.value_or(removal::LeftReason::NotProved)];
    }
    QStringList sentences = reasonsOf(counts);
    if (refusal && !sentences.isEmpty()) {
        if (const QString said = fault(*refusal).said; !said.isEmpty())
            sentences += said;
    }
    return sentences.join(QLatin1Char(' '));
}

namespace {

/// Mailboxes that are named one by one.
constexpr std::size_t mostNamed = 3;

/// Of mailboxes that are not what they were at the removal.
QStringList whereCopiesAre(const jobs::UndoOutcome &outcome)
{
    QStringList sentences;
    for (const auto &[was, now] : outcome.renamed | std::views::take(mostNamed))
        sentences += RemovalWords::tr("The mailbox %1 is called %2 now: what was removed from it is there.")
                         .arg(mailbox(was), mailbox(now));
    for (const MailboxName &name : outcome.madeAnew | std::views::take(mostNamed))
        sentences += RemovalWords::tr("The mailbox %1 was not there any more: it was made anew, and holds what was "
                                      "removed from it.")
                         .arg(mailbox(name));
    const auto unnamed = [](std::size_t all) { return all - std::min(all, mostNamed); };
    if (const std::size_t more = unnamed(outcome.renamed.size()) + unnamed(outcome.madeAnew.size()); more > 0)
        sentences += RemovalWords::tr("%Ln more mailboxes were renamed, or made anew.", nullptr, forPlural(more));
    return sentences;
}

} // namespace

std::uint64_t markedCopies(const std::vector<removal::CopyOutcome> &copies)
{
    return static_cast<std::uint64_t>(std::ranges::count(copies, removal::Fate::Marked, &removal::CopyOutcome::fate));
}

RemovalText removalEnded(const jobs::RemovalOutcome &outcome)
{
    const std::uint64_t marked = markedCopies(outcome.copies);
    const std::uint64_t stayed = outcome.planned - std::min(outcome.planned, outcome.removed + marked);
    QStringList notes;
    if (marked > 0)
        notes += RemovalWords::tr("This server removes no single messages: they go when a mail program purges their "
                                  "mailboxes. Undo takes the marks back.");
    if (outcome.withoutFlags > 0)
        notes +=
            RemovalWords::tr("%Ln copies that stay have not all the marks of those that were moved: the server does "
                             "not keep them there.",
                             nullptr, forPlural(outcome.withoutFlags));
    const QString why = stayed > 0 ? whyCopiesStayed(outcome.copies, outcome.refusal) : QString();
    for (const QString &note : {why, leaseRemark(outcome.note)}) {
        if (!note.isEmpty())
            notes += note;
    }
    QStringList sentences;
    if (marked > 0)
        sentences += RemovalWords::tr("%Ln copies lie in the removal folder and are marked as deleted where they were.",
                                      nullptr, forPlural(marked));
    if (stayed > 0)
        sentences += RemovalWords::tr("%Ln copies stayed where they are.", nullptr, forPlural(stayed));
    if (sentences.isEmpty() && !notes.isEmpty())
        sentences += RemovalWords::tr("The copies were moved.");
    return {sentences.join(QLatin1Char(' ')), notes.join(QLatin1Char(' '))};
}

QString undoRemark(const jobs::UndoOutcome &outcome)
{
    QStringList notes = whereCopiesAre(outcome);
    if (outcome.otherFlags > 0)
        notes += RemovalWords::tr("%Ln of them have not the flags that they had: the server does not keep them there.",
                                  nullptr, forPlural(outcome.otherFlags));
    if (outcome.missing > 0)
        notes += RemovalWords::tr("%Ln copies are not in the removal folder any more and could not be put back.",
                                  nullptr, forPlural(outcome.missing));
    if (outcome.left > 0)
        notes += RemovalWords::tr("%Ln copies are still in the removal folder; they can be put back from History.",
                                  nullptr, forPlural(outcome.left));
    if (outcome.expunged > 0)
        notes += RemovalWords::tr("%Ln copies had been removed for good and cannot be put back.", nullptr,
                                  forPlural(outcome.expunged));
    if (const QString note = leaseRemark(outcome.note); !note.isEmpty())
        notes += note;
    return notes.join(QLatin1Char(' '));
}

} // namespace onecopy::widgets::words
