// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/diagnosis/features.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::diagnosis {

/// How observations become probabilities: the log-odds of a cause are its prior and the weights of what was observed;
/// the probabilities are their softmax, together with a background that stands for every cause that is not in the
/// catalogue. What the catalogue does not connect has weight 0 and stays there. docs/diagnosis.md tells how the weights
/// were found.
class Model
{
public:
    struct Weight
    {
        double suggested = 0; ///< by the catalogue of causes
        double fitted = 0;    ///< on the corpus
        bool free = false;    ///< there is one: the fit may move it
    };
    struct CauseWeights
    {
        std::string id;
        Weight prior;
        std::array<Weight, featureCount> weights;
    };

    /// What is compiled in.
    [[nodiscard]] static Model builtIn();
    /// FaultKind::File with the reason.
    [[nodiscard]] static Result<Model> fromJson(std::string_view json);
    [[nodiscard]] std::string toJson() const;

    [[nodiscard]] const std::vector<CauseWeights> &causes() const noexcept { return m_causes; }
    [[nodiscard]] std::vector<CauseWeights> &causes() noexcept { return m_causes; }
    /// Below this probability a finding is "undetermined".
    [[nodiscard]] double undeterminedBelow() const noexcept { return m_undeterminedBelow; }
    /// How often the model may be right where its own sums leave no doubt: it was shown so many mailboxes of different
    /// servers and was right about each, so that by Laplace's rule of succession it is right about the next one in
    /// (n + 1) of (n + 2) cases. Findings claim no more.
    [[nodiscard]] double trust() const noexcept;
    /// Causes that leave the same traces: evidence may settle on the mechanism and not on one of them.
    [[nodiscard]] bool sameMechanism(std::string_view left, std::string_view right) const noexcept;

    /// Of each cause, in the order of causes(); they sum up to less than 1 by what the background has.
    [[nodiscard]] std::vector<double> probabilities(const Observations &seen) const;
    /// How much `feature` speaks for the cause (negative: against) rather than for its rivals: the difference of the
    /// log-odds, the rivals weighted by their probability.
    [[nodiscard]] double contribution(Feature feature, std::size_t cause,
                                      const std::vector<double> &probabilities) const;

private:
    std::vector<CauseWeights> m_causes;
    std::vector<std::vector<std::string>> m_mechanisms;
    std::string m_about;
    double m_background = 0;
    int m_boxes = 0; ///< mailboxes that it was tried on, each of them right
    double m_undeterminedBelow = 0.6;
};

} // namespace onecopy::diagnosis
