// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/explain/findings.h"
#include "core/report/document.h"
#include "widgets/causes/causefindings.h"
#include "widgets/duplicates/groupdetails.h"

/// An office whose gateway takes large mail in again and again, with what a diagnosis says about it.
namespace onecopy::samples {

inline namespace cause {

inline constexpr EpochSeconds monday = 1'300'060'800; // 2011-03-14T00:00:00Z

/// Markup, marks that turn text around, a pattern of arg(), and 10 kB without a blank.
[[nodiscard]] std::string hostileText();

enum class Mood {
    Clear,      ///< one cause explains nearly everything; some copies are by design, some messages stay open
    CannotTell, ///< most messages stay open
    ByDesign,   ///< nothing but list copies
    NoCopies
};
[[nodiscard]] std::shared_ptr<const widgets::CauseFindings> causes(Mood mood);

[[nodiscard]] std::vector<duplicates::Group> groups();
[[nodiscard]] report::Source reportSource();

/// The copies of a group that came through a gateway of several hops.
[[nodiscard]] widgets::GroupDetails details(const std::string &groupId, std::size_t copies);

} // namespace cause

} // namespace onecopy::samples
