// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/recipe.h"

#include "tests/lab/random.h"

#include <array>

namespace onecopy::lab {
namespace {

constexpr std::uint64_t timeStream = 4;
constexpr std::uint64_t senderStream = 8;
/// Bytes a second of the slow scanner of the mission: over 2 MB it takes longer than the 10 minutes that senders wait.
constexpr std::uint32_t scanRate = 3400;

constexpr std::array<int, 6> postfixGaps = {1300, 600, 2100, 600, 4000, 600};
constexpr std::array<int, 6> exchangeGaps = {1200, 1200, 1200, 1500, 1500, 1500};

} // namespace

std::string_view toString(SeedKind kind) noexcept
{
    constexpr std::array<std::string_view, 12> names = {"plain",     "newsletter", "reply",     "no-id",
                                                        "empty-id",  "null-id",    "collision", "resubmission",
                                                        "list-copy", "medium",     "large",     "hostile"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view toString(SeedClass cls) noexcept
{
    constexpr std::array<std::string_view, 6> letters = {"", "A", "B", "D", "E", "X"};
    return letters[static_cast<std::size_t>(cls)];
}

SeedClass seedClassFrom(std::string_view letter) noexcept
{
    for (const SeedClass cls : {SeedClass::A, SeedClass::B, SeedClass::D, SeedClass::E, SeedClass::X}) {
        if (toString(cls) == letter)
            return cls;
    }
    return SeedClass::Single;
}

bool senderIsPostfix(const SeedPlan &plan, const Recipe &recipe)
{
    return Random(plan.seed, recipe.index, senderStream).chance(0.5);
}

CopyTimes copyTimes(const SeedPlan &plan, const Recipe &recipe, int copy)
{
    Random random(plan.seed, recipe.index, timeStream);
    const bool postfix = senderIsPostfix(plan, recipe);
    CopyTimes times{recipe.received, 0, true};
    for (int i = 2; i <= copy; ++i) {
        const int gap =
            postfix ? postfixGaps[static_cast<std::size_t>(i - 2)] : exchangeGaps[static_cast<std::size_t>(i - 2)];
        times.received += gap + random.between(0, 25);
        times.tls = !postfix || i % 2 == 0;
    }
    const bool acknowledged = copy == recipe.copies;
    const bool slow = recipe.kind == SeedKind::Large && !acknowledged;
    times.stored =
        times.received + (slow ? recipe.attachment / scanRate : 1 + (recipe.index + static_cast<unsigned>(copy)) % 9);
    return times;
}

} // namespace onecopy::lab
