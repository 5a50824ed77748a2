// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/model.h"

#include <set>
#include <string>
#include <vector>

namespace onecopy::test {

/// One labelled group. `weight`: groups of one box are much alike, so a box with many of them does not count for more.
struct Sample
{
    std::string box;
    diagnosis::Observations seen;
    std::set<std::string> causes;
    double weight = 1;
};

/// Multinomial logistic regression with a Gaussian prior around what the catalogue suggests: the weights that maximise
/// the sum of log P(one of the right causes) minus the squared distance to the suggestions over 2 sigma^2. Only weights
/// that the catalogue names move, and samples that look like what the corpus has none of are left out. Batch gradient
/// ascent from the suggestions: the same input gives the same model.
[[nodiscard]] diagnosis::Model fitModel(const diagnosis::Model &start, const std::vector<Sample> &samples);

} // namespace onecopy::test
