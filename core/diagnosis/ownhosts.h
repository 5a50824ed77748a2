// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::diagnosis {

/// The part of a host name that names its owner: "mx1.example.co.uk" → "example.co.uk". Empty for names without a dot
/// and for addresses. Without the list of public suffixes this is a guess that errs towards larger owners only where a
/// country uses three letters at the second level.
[[nodiscard]] std::string ownerOf(std::string_view host);

/// The hosts that the administrator runs.
class OwnHosts
{
public:
    /// `given`: host names, or domains that stand for every host in them. Where none are given they are inferred: the
    /// hosts at which chains end, other hosts of the same owners and of the recipients' domains, and those of an owner
    /// whom nearly every message passed though it came from hosts of several others: a gateway that is rented.
    OwnHosts(std::span<const GroupFacts> groups, const std::vector<std::string> &given);

    [[nodiscard]] bool contains(std::string_view host) const;
    /// Mail from addresses in this domain is ours.
    [[nodiscard]] bool ownsDomain(std::string_view domain) const;
    [[nodiscard]] bool inferred() const noexcept { return m_inferred; }
    [[nodiscard]] const std::set<std::string, std::less<>> &hosts() const noexcept { return m_hosts; }

private:
    void inferFinal(std::span<const GroupFacts> groups);
    void inferPassed(std::span<const GroupFacts> groups);

    std::set<std::string, std::less<>> m_hosts;
    std::set<std::string, std::less<>> m_owners;
    bool m_inferred = false;
};

} // namespace onecopy::diagnosis
