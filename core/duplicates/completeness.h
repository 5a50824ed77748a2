// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/traits.h"

#include <span>
#include <vector>

namespace onecopy::duplicates {

/// One message of which some copies lost, or gained, a part on the way.
struct Damaged
{
    std::vector<const Traits *> copies; ///< by arrival; the complete one is the largest of them
    bool proved = false; ///< the complete copy holds every part of the others; false: a text part differs, which may be
                         ///< a disclaimer or another message
};

/// Finds class C among copies that share Message-ID and channel, of which no two are equal: same From, To, Cc and Date,
/// the same Subject but for a tag before it, and parts that are contained in those of the largest copy. What was found
/// is taken out of `leftOver`. Linear: only the first few copies with one sender and date are compared with the
/// largest.
[[nodiscard]] std::vector<Damaged> takeDamaged(std::vector<const Traits *> &leftOver);

} // namespace onecopy::duplicates
