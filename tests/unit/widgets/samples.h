// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/classify.h"
#include "core/duplicates/group.h"
#include "core/removal/plan.h"
#include "widgets/duplicates/groupdetails.h"
#include "widgets/overview/overviewsummary.h"

#include <vector>

/// Values as a real account gives them, for the gallery and for the tests of pages.
namespace onecopy::samples {

inline namespace office {

[[nodiscard]] EpochSeconds at(int day, int hour, int minute); ///< of March 2011, UTC
[[nodiscard]] duplicates::Group group(int number, std::string subject, std::string name, std::string address,
                                      std::uint64_t size, int copies, EpochSeconds first, EpochSeconds gap,
                                      duplicates::Class cls);
[[nodiscard]] std::vector<duplicates::Group> groups();
[[nodiscard]] duplicates::Group hostileGroup();
[[nodiscard]] std::vector<duplicates::Group> manyGroups(int count);
[[nodiscard]] std::vector<duplicates::Bin> bins();
[[nodiscard]] widgets::OverviewSummary summary();
[[nodiscard]] widgets::GroupDetails details(const duplicates::Group &group);
[[nodiscard]] removal::Plan plan(const std::vector<duplicates::Group> &groups);

} // namespace office

} // namespace onecopy::samples
