// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/causes/causefindings.h"

#include "core/diagnosis/schedules.h"
#include "core/report/gapcounter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <unordered_map>

namespace onecopy::widgets {

namespace {

constexpr int sizeSteps = 24; ///< of the chart, in each power of ten
constexpr std::size_t mostCopiesShown = 64;
constexpr std::size_t mostAttempts = 16;
constexpr double significant = 0.05;

int stepOf(std::uint64_t size)
{
    return static_cast<int>(std::floor(std::log10(static_cast<double>(std::max<std::uint64_t>(size, 1))) * sizeSteps));
}

std::uint64_t sizeOf(int step)
{
    return static_cast<std::uint64_t>(std::pow(10.0, (static_cast<double>(step) + 0.5) / sizeSteps));
}

/// Gaps within five per cent, or five seconds, are one dot.
EpochSeconds roundedGap(EpochSeconds gap)
{
    if (gap < 100)
        return gap / 5 * 5;
    const double step = std::pow(10.0, std::floor(std::log10(static_cast<double>(gap)))) / 20;
    return static_cast<EpochSeconds>(std::round(static_cast<double>(gap) / step) * step);
}

class Builder
{
public:
    void add(const diagnosis::GroupFinding &finding, const duplicates::Group &group)
    {
        CauseGroup row;
        row.id = group.id;
        row.face = group.face;
        row.size = group.size;
        row.copies = group.copies.size();
        row.gaps = finding.gaps;
        if (finding.fork) {
            row.forkHost = finding.fork->by;
            row.direction = finding.fork->direction;
        }
        row.probability = finding.probability;
        m_view.groups.push_back(std::move(row));
        ++m_sizes[{stepOf(group.size), std::min(group.copies.size(), mostCopiesShown)}];
        m_sized.push_back({group.size, true});
        m_usual.add(group);
        for (std::size_t i = 0; i < std::min(finding.gaps.size(), mostAttempts); ++i) {
            if (finding.gaps[i] > 0)
                ++m_gaps[{i + 1, roundedGap(finding.gaps[i])}];
        }
        if (!finding.schedule.empty())
            ++m_schedules[finding.schedule];
        for (const duplicates::Copy &copy : group.copies) {
            if (copy.internalDate) {
                m_from = std::min(m_from, *copy.internalDate);
                m_to = std::max(m_to, *copy.internalDate);
            }
        }
    }

    CauseView finish(const std::vector<SingleSize> &singles)
    {
        addSingles(singles);
        m_view.groupsInAll = m_view.groups.size();
        std::stable_sort(m_view.groups.begin(), m_view.groups.end(),
                         [](const CauseGroup &a, const CauseGroup &b) { return a.copies > b.copies; });
        if (m_view.groups.size() > CauseView::mostGroups)
            m_view.groups.resize(CauseView::mostGroups);
        for (const auto &[at, messages] : m_sizes)
            m_view.sizes.push_back({sizeOf(at.first), at.second, messages});
        for (const auto &[at, messages] : m_gaps)
            m_view.gaps.push_back({at.first, at.second, messages});
        if (const auto usual = m_usual.mostCommon(); !usual.empty())
            m_view.usualGap = usual.front();
        addSchedule();
        return std::move(m_view);
    }

private:
    /// Those that came while it went on, as in the diagnosis: the others say nothing about sizes.
    void addSingles(const std::vector<SingleSize> &singles)
    {
        for (const SingleSize &single : singles) {
            if (!single.date || *single.date < m_from || *single.date > m_to)
                continue;
            ++m_sizes[{stepOf(single.size), 1}];
            m_sized.push_back({single.size, false});
        }
        auto knee = diagnosis::findKnee(std::move(m_sized));
        if (knee && knee->pValue < significant)
            m_view.knee = knee;
    }

    void addSchedule()
    {
        const auto most = std::max_element(m_schedules.begin(), m_schedules.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        if (most == m_schedules.end() || m_view.gaps.empty())
            return;
        for (const diagnosis::Schedule &schedule : diagnosis::allSchedules()) {
            if (schedule.id != most->first)
                continue;
            m_view.schedule = std::string(schedule.name);
            EpochSeconds age = 0;
            for (std::size_t i = 0; i < m_view.gaps.back().attempt; ++i) {
                m_view.expectedGaps.push_back(schedule.gap(i, age));
                age += m_view.expectedGaps.back();
            }
            return;
        }
    }

    CauseView m_view;
    std::map<std::pair<int, std::size_t>, std::size_t> m_sizes;
    std::map<std::pair<std::size_t, EpochSeconds>, std::size_t> m_gaps;
    std::map<std::string, std::size_t> m_schedules;
    std::vector<diagnosis::SizedMessage> m_sized;
    report::GapCounter m_usual;
    EpochSeconds m_from = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds m_to = std::numeric_limits<EpochSeconds>::min();
};

} // namespace

std::shared_ptr<const CauseFindings> CauseFindings::make(const diagnosis::Diagnosis &diagnosis,
                                                         std::shared_ptr<const report::Findings> findings,
                                                         const GroupRows &rows, const std::vector<SingleSize> &singles)
{
    std::unordered_map<std::string_view, const duplicates::Group *> byId;
    for (const GroupRows::Row &row : rows.rows())
        byId.emplace(row.group.id, &row.group);
    std::map<std::string, Builder> builders;
    for (const diagnosis::GroupFinding &finding : diagnosis.groups) {
        if (const auto found = byId.find(finding.groupId); found != byId.end())
            builders[finding.cause].add(finding, *found->second);
    }
    auto result = std::make_shared<CauseFindings>();
    result->findings = std::move(findings);
    for (const report::CauseEntry &entry : result->findings->causes)
        result->views.push_back(builders[entry.id].finish(singles));
    return result;
}

} // namespace onecopy::widgets
