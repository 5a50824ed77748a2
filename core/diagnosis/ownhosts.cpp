// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ownhosts.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace onecopy::diagnosis {

namespace {

/// Chains that end elsewhere are rare: drafts, imports of other accounts' mail.
constexpr std::size_t finalShare = 10;  // percent
constexpr std::size_t passedShare = 80; // percent
constexpr std::size_t leastGroups = 3;
constexpr std::size_t leastOwners = 3;     ///< of the hosts from which messages came
constexpr std::size_t addressedShare = 60; // percent

/// Exchange Online names its hosts in several domains, and a message passes some of each.
std::string ofOneOwner(std::string domain)
{
    return domain == "exchangelabs.com" || domain == "office365.com" ? "outlook.com" : std::move(domain);
}

std::string ownerOrHost(const std::string &host)
{
    std::string owner = ownerOf(host);
    return owner.empty() ? host : owner;
}

} // namespace

std::string ownerOf(std::string_view host)
{
    if (host.empty() || host.front() == '[' || host.back() == '.' ||
        host.find_first_not_of("0123456789.:") == std::string_view::npos)
        return {};
    const std::size_t last = host.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return {};
    std::size_t second = host.rfind('.', last - 1);
    if (second == std::string_view::npos)
        return toLowerAscii(host);
    // "co.uk", "com.au": a short label under a country
    const bool underCountry = host.size() - last - 1 == 2 && last - second - 1 <= 3;
    if (underCountry && second != 0) {
        second = host.rfind('.', second - 1);
        if (second == std::string_view::npos)
            return toLowerAscii(host);
    }
    return ofOneOwner(toLowerAscii(host.substr(second + 1)));
}

OwnHosts::OwnHosts(std::span<const GroupFacts> groups, const std::vector<std::string> &given)
{
    m_hosts = {"localhost", "localhost.localdomain"};
    if (!given.empty()) {
        for (const std::string &host : given)
            m_hosts.insert(toLowerAscii(host));
        return;
    }
    m_inferred = true;
    inferFinal(groups);
    inferPassed(groups);
}

void OwnHosts::inferFinal(std::span<const GroupFacts> groups)
{
    std::map<std::string, std::size_t> domains;
    for (const GroupFacts &group : groups)
        ++domains[group.recipientDomain];
    for (const auto &[domain, count] : domains) {
        if (std::string owner = ownerOf(domain); !owner.empty() && count * 100 >= groups.size() * finalShare)
            m_owners.insert(std::move(owner));
    }
    std::map<std::string, std::size_t> addressed;
    for (const GroupFacts &group : groups)
        ++addressed[group.addressedDomain];
    for (const auto &[domain, count] : addressed) {
        if (std::string owner = ownerOf(domain); !owner.empty() && count * 100 >= groups.size() * addressedShare)
            m_owners.insert(std::move(owner));
    }
    std::map<std::string, std::size_t> ends;
    for (const GroupFacts &group : groups) {
        for (const std::string &host : group.finalHosts)
            ++ends[host];
    }
    for (const auto &[host, count] : ends) {
        if (host.empty() || count * 100 < groups.size() * finalShare)
            continue;
        m_hosts.insert(host);
        if (std::string owner = ownerOf(host); !owner.empty())
            m_owners.insert(std::move(owner));
    }
}

void OwnHosts::inferPassed(std::span<const GroupFacts> groups)
{
    std::map<std::string, std::size_t> passed;
    std::map<std::string, std::size_t> first;
    for (const GroupFacts &group : groups) {
        if (group.hosts.empty())
            continue;
        // Hosts at which senders sign in are theirs, also where many of them have the same provider.
        const std::size_t theirs = std::max<std::size_t>(1, group.senderHosts);
        std::set<std::string> early;
        std::set<std::string> later;
        for (std::size_t i = 0; i < group.hosts.size(); ++i)
            (i < theirs ? early : later).insert(ownerOrHost(group.hosts[i]));
        for (const std::string &owner : early)
            ++first[owner];
        for (const std::string &owner : later)
            ++passed[owner];
    }
    if (groups.size() < leastGroups || first.size() < leastOwners)
        return;
    for (const auto &[owner, count] : passed) {
        if (!owner.empty() && count * 100 >= groups.size() * passedShare && first.count(owner) == 0) {
            m_hosts.insert(owner); // where it is the name of a host
            m_owners.insert(owner);
        }
    }
}

bool OwnHosts::ownsDomain(std::string_view domain) const
{
    if (contains(domain))
        return true;
    const std::string owner = ownerOf(domain);
    return !owner.empty() && std::any_of(m_hosts.begin(), m_hosts.end(),
                                         [&owner](const std::string &host) { return ownerOf(host) == owner; });
}

bool OwnHosts::contains(std::string_view host) const
{
    const std::string name = toLowerAscii(host);
    if (m_hosts.contains(name))
        return true;
    if (m_inferred)
        return m_owners.contains(ownerOf(name));
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        if (m_hosts.contains(std::string_view(name).substr(dot + 1)))
            return true;
    }
    return false;
}

} // namespace onecopy::diagnosis
