// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/removalwords.h"

#include "widgets/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
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

QString whyCopiesStayed(const std::vector<removal::CopyOutcome> &copies, const std::optional<Fault> &refusal)
{
    std::map<removal::LeftReason, std::uint64_t> counts;
    for (const removal::CopyOutcome &copy : copies) {
        if (copy.fate != removal::Fate::Moved && copy.fate != removal::Fate::Unknown)
            ++counts[copy.reason.value_or(removal::LeftReason::NotProved)];
    }
    std::vector<std::pair<removal::LeftReason, std::uint64_t>> ordered(counts.begin(), counts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(), [](const auto &entry) { return entry.second; });
    QStringList sentences;
    for (const auto &[reason, count] : ordered)
        sentences += RemovalWords::tr("%1 (%n copies)", "a sentence about each of them", forPlural(count))
                         .arg(leftReason(reason));
    if (refusal && !ordered.empty()) {
        if (const QString said = fault(*refusal).said; !said.isEmpty())
            sentences += said;
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace onecopy::widgets::words
