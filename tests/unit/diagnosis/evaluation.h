// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/diagnosis/corpus.h"
#include "tests/unit/diagnosis/fit.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace onecopy::test {

/// How well a way to make models does on groups that the model has not seen.
struct Evaluation
{
    static constexpr std::size_t bins = 5;

    std::size_t groups = 0;
    std::size_t right = 0;
    std::size_t undetermined = 0;
    std::size_t forksRight = 0;
    std::size_t faultsFromDesign = 0; ///< by-design copies, or different messages, that were called a fault
    double surestMistake = 0;         ///< the probability of the wrong cause that was named with the most confidence
    double brier = 0;                 ///< mean of (probability - right)^2 over groups that got a cause
    std::map<std::string, std::map<std::string, int>> confusion; ///< label → cause → groups
    std::array<std::size_t, bins> calibrationGroups{};
    std::array<double, bins> calibrationSum{};
    std::array<std::size_t, bins> calibrationRight{};
    std::vector<std::string> mistakes;
};

[[nodiscard]] std::vector<Sample> samplesOf(const std::vector<CorpusBox> &corpus);
/// For each box a model is fitted on all the others: leave one instance out. `refit` false: the built-in model for all.
[[nodiscard]] Evaluation evaluate(const std::vector<CorpusBox> &corpus, const diagnosis::Model &start, bool refit);

} // namespace onecopy::test
