// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/classify.h"

#include "core/duplicates/bydesign.h"
#include "core/duplicates/cluster.h"
#include "core/duplicates/completeness.h"
#include "core/duplicates/makegroup.h"
#include "core/duplicates/traits.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace onecopy::duplicates {

namespace {

using Copies = std::vector<const Traits *>;

/// Traits of what can be classified at all, by arrival: every copy once, with a header, and with the key that counts.
std::vector<Traits> usableTraits(std::span<const arrivals::Candidate> candidates, Match match)
{
    std::vector<const arrivals::Candidate *> usable;
    usable.reserve(candidates.size());
    for (const arrivals::Candidate &candidate : candidates) {
        const bool keyed = match == Match::Fingerprint || !candidate.arrival.messageId.empty();
        if (keyed && !candidate.evidence.header.empty())
            usable.push_back(&candidate);
    }
    std::ranges::stable_sort(usable, [](const auto *left, const auto *right) { return arrivedBefore(*left, *right); });
    std::vector<Traits> traits;
    traits.reserve(usable.size());
    std::set<CopyRef> seen;
    TraitsReader reader;
    std::set<std::uint64_t> messages; // one message that is shown in several mailboxes is no copy of itself
    for (const arrivals::Candidate *candidate : usable) {
        const std::uint64_t message = candidate->evidence.serverId;
        if (!seen.insert(candidate->arrival.ref).second || (message != 0 && !messages.insert(message).second))
            continue;
        Traits one = reader.read(*candidate);
        if (match == Match::MessageId || !one.anonymous)
            traits.push_back(std::move(one));
    }
    return traits;
}

/// The key as it is compared: `Keys` are 64 bits, and a sender can make two ids meet.
std::string exactKey(const Traits &traits, Match match)
{
    if (match == Match::MessageId)
        return traits.candidate->arrival.messageId;
    const mime::Digest identity = identityOf(traits);
    return {identity.data(), identity.size()};
}

/// Classifies the copies of one exact key.
class KeyClassifier
{
public:
    KeyClassifier(Match match, std::string key, std::vector<Group> &groups)
        : m_match(match)
        , m_key(std::move(key))
        , m_groups(groups)
    {
    }
    void run(const Copies &copies);

private:
    void classifyChannel(const Copies &copies);
    void addCluster(const Cluster &cluster);
    void addRelated();
    void add(const Copies &copies, Verdict verdict) { m_groups.push_back(makeGroup(copies, m_match, m_key, verdict)); }

    Match m_match;
    std::string m_key;
    std::vector<Group> &m_groups;
    Copies m_leftOver;
};

void KeyClassifier::addCluster(const Cluster &cluster)
{
    Verdict verdict{cluster.identical ? Class::A : Class::B, cluster.proved, false};
    if (m_match == Match::Fingerprint)
        verdict.cls = Class::D;
    verdict.byDesign =
        cluster.copies.front()->channel == journalChannel || (!cluster.identical && isAliasFanOut(cluster.copies));
    add(cluster.copies, verdict);
}

void KeyClassifier::classifyChannel(const Copies &copies)
{
    Clusters clusters = clusterByContent(copies);
    for (const Cluster &cluster : clusters.found)
        addCluster(cluster);
    // Without an id nothing but equal content says that two copies are one message.
    if (m_match == Match::Fingerprint)
        return;
    for (const Damaged &damaged : takeDamaged(clusters.leftOver))
        add(damaged.copies, {Class::C, damaged.proved, false});
    m_leftOver.insert(m_leftOver.end(), clusters.leftOver.begin(), clusters.leftOver.end());
}

/// Copies of one message that came on different ways: class E. The Date is the sender's own and no way changes it.
void KeyClassifier::addRelated()
{
    std::map<std::string_view, Copies> byDate;
    for (const Traits *copy : m_leftOver)
        byDate[copy->date].push_back(copy);
    Copies rest;
    for (const auto &[date, copies] : byDate) {
        const std::string &channel = copies.front()->channel;
        const bool mixed = std::ranges::any_of(copies, [&](const Traits *copy) { return copy->channel != channel; });
        // A list that is a member of another one hands a message on once more, with one more prefix and footer.
        const bool listed = copies.size() >= 2 && channel.starts_with("list:");
        if ((!mixed && !listed) || date.empty()) {
            rest.insert(rest.end(), copies.begin(), copies.end());
            continue;
        }
        const bool resent = std::ranges::any_of(
            copies, [](const Traits *copy) { return copy->channel.find("resent:") != std::string::npos; });
        add(copies, {Class::E, allRead(copies), !resent});
    }
    m_leftOver = std::move(rest);
}

void KeyClassifier::run(const Copies &copies)
{
    std::map<std::string_view, Copies> channels;
    for (const Traits *copy : copies)
        channels[copy->channel].push_back(copy);
    for (const auto &[channel, members] : channels)
        classifyChannel(members);
    const auto byArrival = [](const Traits *left, const Traits *right) {
        return arrivedBefore(*left->candidate, *right->candidate);
    };
    std::ranges::sort(m_leftOver, byArrival);
    addRelated();
    std::ranges::sort(m_leftOver, byArrival);
    if (m_match == Match::MessageId && m_leftOver.size() >= 2)
        add(m_leftOver, {Class::X, allRead(m_leftOver), false});
}

std::vector<Group> groupsOf(const std::vector<Traits> &traits, Match match)
{
    std::map<std::string, Copies> byKey;
    for (const Traits &one : traits)
        byKey[exactKey(one, match)].push_back(&one);
    std::vector<Group> groups;
    for (const auto &[key, copies] : byKey) {
        if (copies.size() >= 2)
            KeyClassifier(match, key, groups).run(copies);
    }
    std::ranges::sort(groups, [](const Group &left, const Group &right) {
        const Copy &a = left.copies.front();
        const Copy &b = right.copies.front();
        return std::tuple(!a.internalDate, a.internalDate, a.ref) < std::tuple(!b.internalDate, b.internalDate, b.ref);
    });
    return groups;
}

bool dependsOnBodies(const std::vector<Traits> &traits)
{
    const auto unread = [](const Traits &copy) { return !copy.candidate->evidence.content; };
    if (std::ranges::none_of(traits, unread))
        return false;
    std::map<std::string_view, std::map<std::string_view, const Traits *>> first; // by id, then channel
    for (const Traits &copy : traits) {
        const std::string &id = copy.candidate->arrival.messageId;
        // Without an id only equal content counts (class D).
        if (id.empty() && unread(copy))
            return true;
        const auto [at, fresh] = first[id].try_emplace(copy.channel, &copy);
        const Traits &other = *at->second;
        if (!fresh && (other.counting != copy.counting || other.bodySize != copy.bodySize))
            return true;
    }
    return false;
}

} // namespace

std::vector<Group> classify(std::span<const arrivals::Candidate> sharingKey, Match match)
{
    return groupsOf(usableTraits(sharingKey, match), match);
}

Judgement judge(std::span<const arrivals::Candidate> sharingKey, Match match)
{
    const std::vector<Traits> traits = usableTraits(sharingKey, match);
    return {groupsOf(traits, match), dependsOnBodies(traits)};
}

} // namespace onecopy::duplicates
