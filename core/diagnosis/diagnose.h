// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/account.h"
#include "core/diagnosis/causes.h"
#include "core/diagnosis/features.h"
#include "core/diagnosis/model.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onecopy::diagnosis {

/// One reason, in plain English with the header or log line that it stands on.
struct Reason
{
    std::string id; ///< of the feature: "fork-edge"
    std::string text;
    std::vector<std::string> arguments; ///< the values in the text, for other languages
    double weight = 0;                  ///< in log-odds: above 0 for the cause, below 0 against it
    std::vector<Unit> units{};          ///< of the arguments; an argument without one is Text
    std::size_t groups = 0;             ///< where a cause sums up: messages of it of which this was seen

    [[nodiscard]] Unit unit(std::size_t argument) const noexcept
    {
        return argument < units.size() ? units[argument] : Unit::Text;
    }
};

/// A cause that the evidence does not rule out.
struct Possibility
{
    std::string cause;
    double probability = 0;
};

/// Where one message became several.
struct ForkPoint
{
    std::size_t hop = 0;   ///< from the oldest Received line, 0 is the first one that was ever written
    std::string by;        ///< the host that wrote it
    std::string from;      ///< from which host
    std::string direction; ///< who repeated: "sender", "content-filter", "local-delivery", "store", "connector" …
};

struct GroupFinding
{
    std::string groupId;
    std::string cause = std::string(undetermined);
    /// That the cause is this one or one of the `alternatives` of the same mechanism that the evidence cannot tell from
    /// it. When undetermined: of the most probable cause.
    double probability = 0;
    bool byDesign = false;
    /// One of the messages that duplicates::Totals counts: not by design for what it is, not of class E or X.
    bool counted = true;
    std::vector<Possibility> alternatives; ///< other causes with at least a tenth of the probability, at most 4
    std::optional<ForkPoint> fork;         ///< none: the trace is the same in all copies
    std::vector<EpochSeconds> gaps;
    std::string schedule;         ///< whose retry times fit, "postfix"; empty: none, or fewer than two gaps
    std::vector<Reason> evidence; ///< strongest first, at most 8
};

struct CauseFinding
{
    std::string id;
    std::string title;
    std::string explanation;
    std::string nextStep;
    bool byDesign = false;
    double probability = 0; ///< the mean over its groups
    std::size_t groups = 0;
    std::vector<Reason> evidence; ///< of its clearest groups, one of each kind, at most 8
};

struct Diagnosis
{
    std::vector<CauseFinding> causes; ///< faults first, then by number of groups; "undetermined" is not among them
    std::vector<GroupFinding> groups; ///< in the order of the evidence
    std::vector<std::string> ownHosts;
    bool ownHostsInferred = false;
};

/// What groups say together: one finding for each cause.
[[nodiscard]] std::vector<CauseFinding> sumUp(const std::vector<GroupFinding> &groups, const Causes &causes);

/// Why did the copies come? Pure; uses several threads when there is much to do. About 20 µs a group. After a stop
/// request the rest stays undetermined.
[[nodiscard]] Diagnosis diagnose(const Evidence &evidence, const Model &model = Model::builtIn(),
                                 const Causes &causes = Causes::builtIn(), const std::stop_token &stop = {});

} // namespace onecopy::diagnosis
