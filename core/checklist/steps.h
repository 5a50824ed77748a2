// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/servers/adapter.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The guided checklist: one setting after the other is switched off, tested with probe mail, and put back.
namespace onecopy::checklist {

using onecopy::Line;

/// What a step means for one product of servers/products.h.
struct Instructions
{
    std::string product;
    std::vector<Line> read; ///< what is it now: to be written down first
    std::vector<Line> apply;
    std::vector<Line> restore;             ///< shown before `apply`; empty: nothing was changed
    std::vector<Line> verify;              ///< how to see that it is back
    std::vector<servers::Wanted> settings; ///< what an adapter changes by itself; empty: by hand only
    bool switchesOff = false;              ///< it is off meanwhile; else it has another value, and is called changed
    bool assumed = false;                  ///< parts of the way there were not read in the product's documents
};

/// A step, in plain English; title, why, risk and verify are offered to translators.
struct Step
{
    std::string id;
    std::string title;
    std::string why;
    std::string risk;
    std::string verify;              ///< how the result is judged
    std::vector<std::string> causes; ///< ids of diagnosis::Causes that it settles; the first is the one it is made for
    bool antivirus = false;          ///< protection is off meanwhile: it must not be left so
    std::uint32_t minutes = 15;      ///< the longest time that the change may last
    std::vector<Instructions> instructions;

    /// Null when the step has none for this product.
    [[nodiscard]] const Instructions *forProduct(std::string_view product) const noexcept;
    /// What a person does: for a product that the step does not know, what it has for others. Null: nothing.
    [[nodiscard]] const Instructions *byHandFor(std::string_view product) const noexcept;
    [[nodiscard]] bool switchesOff(std::string_view product) const noexcept;
};

/// What a diagnosis says of a cause.
struct Suspect
{
    double probability = 0;   ///< the mean over the messages that it explains
    std::size_t messages = 1; ///< so many
    bool operator==(const Suspect &) const = default;
};
/// By the id of the cause.
using Suspects = std::map<std::string, Suspect, std::less<>>;

class Steps
{
public:
    /// What is compiled in.
    [[nodiscard]] static Steps builtIn();

    [[nodiscard]] const std::vector<Step> &all() const noexcept { return m_steps; }
    /// Null if there is no such step.
    [[nodiscard]] const Step *find(std::string_view id) const noexcept;
    /// Every step: the baseline first, then those whose causes explain most of the messages, as far as they are likely,
    /// where the cause for which a step is made counts a little more; equal ones as they are written, which is from
    /// cheap to costly.
    [[nodiscard]] std::vector<const Step *> ordered(const Suspects &causes) const;

private:
    std::vector<Step> m_steps;
};

} // namespace onecopy::checklist
