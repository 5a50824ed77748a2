// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/mailwriter.h"
#include "tests/lab/random.h"
#include "tests/lab/recipe.h"
#include "tests/lab/seedplan.h"

#include <queue>
#include <string>
#include <vector>

namespace onecopy::lab {

/// Yields the messages of a plan in the order of their arrival, one after another. Memory: a few bytes for each copy
/// that is still to come within the next hours of the plan's time, whatever the number of messages.
class Seeder
{
public:
    explicit Seeder(const SeedPlan &plan);

    /// Names in UTF-8, "/" between levels; INBOX first.
    [[nodiscard]] const std::vector<std::string> &mailboxes() const noexcept { return m_mailboxes; }
    /// False at the end. `out` is overwritten; its memory is used again.
    [[nodiscard]] bool next(SeedMessage &out);

private:
    struct Waiting
    {
        EpochSeconds stored;
        std::uint64_t order;
        int copy;
        Recipe recipe;
        bool operator>(const Waiting &other) const noexcept
        {
            return stored != other.stored ? stored > other.stored : order > other.order;
        }
    };

    [[nodiscard]] EpochSeconds timeOf(std::uint64_t position) const noexcept;
    void create();
    [[nodiscard]] Recipe makeRecipe();
    [[nodiscard]] bool startsDuplicate(Random &random, double extraMean) const;
    void makeBulk(Recipe &recipe, Random &random) const;
    void makeMission(Recipe &recipe, Random &random) const;
    void makeTrap(Recipe &recipe, Random &random) const;
    void limitCopies(Recipe &recipe) const;

    SeedPlan m_plan;
    MailWriter m_writer;
    std::vector<std::string> m_mailboxes;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_waiting;
    std::uint64_t m_created = 0; ///< messages that are out or waiting
    std::uint64_t m_extraCopies = 0;
    std::uint64_t m_recipes = 0;
    std::uint64_t m_groups = 0;
    std::uint64_t m_order = 0;
};

} // namespace onecopy::lab
