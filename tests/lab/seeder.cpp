// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/seeder.h"

#include "tests/lab/hostilewriter.h"
#include "tests/lab/seedwords.h"

#include <algorithm>
#include <array>

namespace onecopy::lab {
namespace {

constexpr std::uint64_t shapeStream = 7;
constexpr EpochSeconds day = 86'400;
constexpr int mostCopies = 7;

/// Extra copies of a message that is a duplicate; few are more frequent than many in bulk. The means are used below.
constexpr std::array<int, 10> bulkExtras = {1, 1, 1, 1, 1, 2, 2, 3, 4, 6};
constexpr double bulkExtraMean = 2.2;
constexpr std::array<int, 7> missionExtras = {1, 2, 3, 3, 4, 6, 6};
constexpr double missionExtraMean = 25.0 / 7.0;

/// Of new messages, how many must be duplicates so that extra copies are `share` of all.
double startShare(double share, double extraMean)
{
    return share / (extraMean * std::max(0.01, 1.0 - share));
}

std::vector<std::string> mailboxNames(int count)
{
    std::vector<std::string> names = {"INBOX"};
    const auto known = words::mailboxNames();
    for (int i = 1; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i - 1);
        names.push_back(at < known.size() ? std::string(known[at]) : "Folders/Folder " + std::to_string(i));
    }
    return names;
}

SeedPlan completed(SeedPlan plan)
{
    if (plan.days <= 0)
        plan.days = plan.profile == SeedProfile::Mission ? 6 : 240;
    return plan;
}

} // namespace

Seeder::Seeder(const SeedPlan &plan)
    : m_plan(completed(plan))
    , m_writer(m_plan)
    , m_mailboxes(mailboxNames(m_plan.mailboxes))
{
}

bool Seeder::next(SeedMessage &out)
{
    while (m_created < m_plan.messages && (m_waiting.empty() || m_waiting.top().stored > timeOf(m_created)))
        create();
    if (m_waiting.empty())
        return false;
    const Waiting waiting = m_waiting.top();
    m_waiting.pop();
    m_writer.write(waiting.recipe, waiting.copy, out);
    return true;
}

EpochSeconds Seeder::timeOf(std::uint64_t position) const noexcept
{
    // The last minute is left for the way from our mail server into the mailbox.
    const EpochSeconds start = m_plan.now - m_plan.days * day;
    const double share = static_cast<double>(position) / static_cast<double>(m_plan.messages);
    return start + static_cast<EpochSeconds>(share * static_cast<double>(m_plan.days * day - 60));
}

void Seeder::create()
{
    const Recipe recipe = makeRecipe();
    for (int copy = 1; copy <= recipe.copies; ++copy)
        m_waiting.push({copyTimes(m_plan, recipe, copy).stored, m_order++, copy, recipe});
    m_created += recipe.copies;
    if (isDuplicate(recipe.cls))
        m_extraCopies += recipe.copies - 1U;
}

Recipe Seeder::makeRecipe()
{
    Recipe recipe;
    recipe.index = ++m_recipes;
    recipe.received = timeOf(m_created);
    Random random(m_plan.seed, recipe.index, shapeStream);
    if (m_mailboxes.size() > 1 && random.chance(m_plan.profile == SeedProfile::Mission ? 0.2 : 0.45))
        recipe.mailbox = static_cast<std::uint16_t>(1 + random.below(m_mailboxes.size() - 1));
    if (random.chance(m_plan.hostileShare)) {
        recipe.kind = SeedKind::Hostile;
        recipe.hostile = static_cast<std::uint8_t>(random.below(hostileKinds));
    } else if (random.chance(m_plan.trapShare)) {
        makeTrap(recipe, random);
    } else if (m_plan.profile == SeedProfile::Mission) {
        makeMission(recipe, random);
    } else {
        makeBulk(recipe, random);
    }
    limitCopies(recipe);
    if (recipe.cls != SeedClass::Single)
        recipe.group = ++m_groups;
    return recipe;
}

/// By chance, but held near the plan, so that a small mailbox has its share too.
bool Seeder::startsDuplicate(Random &random, double extraMean) const
{
    if (m_plan.duplicateShare <= 0)
        return false;
    const double missing = m_plan.duplicateShare * static_cast<double>(m_created) - static_cast<double>(m_extraCopies);
    const bool byChance = random.chance(startShare(m_plan.duplicateShare, extraMean));
    return missing > extraMean || (byChance && missing > -extraMean);
}

void Seeder::makeBulk(Recipe &recipe, Random &random) const
{
    if (!startsDuplicate(random, bulkExtraMean))
        return;
    recipe.copies = static_cast<std::uint8_t>(1 + bulkExtras[random.below(bulkExtras.size())]);
    const double cls = random.fraction();
    recipe.cls = cls < 0.15 ? SeedClass::A : cls < 0.87 ? SeedClass::B : SeedClass::D;
    constexpr std::array<SeedKind, 3> withoutId = {SeedKind::NoId, SeedKind::EmptyId, SeedKind::NullId};
    if (recipe.cls == SeedClass::D)
        recipe.kind = withoutId[random.below(withoutId.size())];
}

void Seeder::makeMission(Recipe &recipe, Random &random) const
{
    if (random.chance(0.05)) {
        recipe.kind = SeedKind::Medium;
        recipe.attachment = static_cast<std::uint32_t>(random.between(150'000, 1'900'000));
    }
    if (!startsDuplicate(random, missionExtraMean))
        return;
    recipe.kind = SeedKind::Large;
    recipe.cls = SeedClass::B;
    recipe.mailbox = 0;
    recipe.attachment = static_cast<std::uint32_t>(random.between(2'200'000, 4'800'000));
    recipe.copies = static_cast<std::uint8_t>(1 + missionExtras[random.below(missionExtras.size())]);
}

void Seeder::makeTrap(Recipe &recipe, Random &random) const
{
    constexpr std::array<SeedKind, 12> traps = {SeedKind::NoId,       SeedKind::EmptyId,      SeedKind::NullId,
                                                SeedKind::NullId,     SeedKind::NullId,       SeedKind::Newsletter,
                                                SeedKind::Newsletter, SeedKind::Reply,        SeedKind::Reply,
                                                SeedKind::Collision,  SeedKind::Resubmission, SeedKind::ListCopy};
    recipe.kind = traps[random.below(traps.size())];
    if (recipe.kind == SeedKind::Collision)
        recipe.cls = SeedClass::X;
    if (recipe.kind == SeedKind::Resubmission || recipe.kind == SeedKind::ListCopy)
        recipe.cls = SeedClass::E;
    if (recipe.cls != SeedClass::Single)
        recipe.copies = 2;
}

/// No copy later than now, and not more messages than planned.
void Seeder::limitCopies(Recipe &recipe) const
{
    const std::uint64_t room = m_plan.messages - m_created;
    recipe.copies = static_cast<std::uint8_t>(std::min<std::uint64_t>({recipe.copies, room, mostCopies}));
    while (recipe.copies > 1 && copyTimes(m_plan, recipe, recipe.copies).stored > m_plan.now)
        --recipe.copies;
    if (recipe.copies > 1 || recipe.cls == SeedClass::Single)
        return;
    recipe.cls = SeedClass::Single;
    recipe.kind = SeedKind::Plain;
    recipe.attachment = 0;
}

} // namespace onecopy::lab
