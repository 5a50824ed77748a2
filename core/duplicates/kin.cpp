// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/classify.h"

#include "core/duplicates/bydesign.h"
#include "core/duplicates/makegroup.h"
#include "core/duplicates/traits.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace onecopy::duplicates {

namespace {

constexpr EpochSeconds daySlack = 10 * 60;   ///< a daily job starts some minutes earlier or later
constexpr EpochSeconds leastPeriod = 5 * 60; ///< people and forms repeat within seconds; schedules do not
constexpr std::size_t leastForPeriod = 3;    ///< two messages have no period yet
constexpr std::size_t mostTries = 4;         ///< programs that got no answer give up soon …
constexpr EpochSeconds longestRun = 30 * 60; ///< … and what recurs goes on
constexpr EpochSeconds clockSlack = 10;      ///< what starts at full minutes arrives some seconds later

/// One message (the oldest copy of its Message-ID) in the order of time.
struct Sending
{
    const Traits *copy = nullptr;
    EpochSeconds at = 0;
    std::size_t index = 0; ///< among the candidates
};

std::optional<EpochSeconds> sentAt(const arrivals::Candidate &candidate)
{
    if (candidate.arrival.internalDate)
        return candidate.arrival.internalDate;
    const mime::HeaderView header(candidate.evidence.header);
    const auto date = header.first("Date");
    return date ? mime::parseDate(*date) : std::nullopt;
}

std::string senderOf(const arrivals::Candidate &candidate)
{
    const mime::HeaderView header(candidate.evidence.header);
    const auto from = header.first("From");
    const auto addresses = from ? mime::parseAddresses(*from) : std::vector<mime::Address>();
    return addresses.empty() ? std::string() : addresses.front().mailbox;
}

/// The oldest copy of each Message-ID, by time. `traits` keeps what the result points to.
std::vector<Sending> sendings(std::span<const arrivals::Candidate> candidates, std::vector<Traits> &traits)
{
    std::vector<std::size_t> order(candidates.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(
        order, [&](std::size_t left, std::size_t right) { return arrivedBefore(candidates[left], candidates[right]); });
    std::vector<Sending> list;
    std::set<std::string_view> ids;
    traits.reserve(candidates.size());
    for (const std::size_t index : order) {
        const arrivals::Candidate &candidate = candidates[index];
        const auto at = sentAt(candidate);
        const std::string &id = candidate.arrival.messageId;
        // Without ids of their own two messages may be one: that is for classify() to say.
        if (candidate.evidence.header.empty() || !at || id.empty() || !ids.insert(id).second)
            continue;
        traits.push_back(traitsOf(candidate));
        list.push_back({&traits.back(), *at, index});
    }
    std::ranges::stable_sort(list, {}, &Sending::at);
    return list;
}

/// A program that sends again after a fixed time, too, keeps a beat: but only a few times, within half an hour, counted
/// from its first try, and never again in these words. What recurs comes again on other days, or at full minutes.
bool isOneRun(const std::vector<Sending> &list)
{
    const bool byTheClock =
        std::ranges::all_of(list, [](const Sending &one) { return ((one.at % 60) + 60) % 60 <= clockSlack; });
    return list.size() <= mostTries && list.back().at - list.front().at <= longestRun && !byTheClock;
}

/// A schedule: gaps that are whole multiples of the shortest one (some messages of it may be missing).
bool recurs(const std::vector<Sending> &list)
{
    if (list.size() < leastForPeriod)
        return false;
    EpochSeconds shortest = list[1].at - list[0].at;
    for (std::size_t i = 1; i < list.size(); ++i)
        shortest = std::min(shortest, list[i].at - list[i - 1].at);
    if (shortest < leastPeriod)
        return false;
    const EpochSeconds slack = std::min<EpochSeconds>(shortest / 20, daySlack);
    for (std::size_t i = 1; i < list.size(); ++i) {
        const EpochSeconds gap = list[i].at - list[i - 1].at;
        const EpochSeconds beats = (gap + shortest / 2) / shortest;
        if (std::abs(gap - beats * shortest) > slack)
            return false;
    }
    return !isOneRun(list);
}

bool linkedInTime(const Sending &earlier, const Sending &later)
{
    const EpochSeconds gap = later.at - earlier.at;
    return gap <= kinWindow && std::abs(gap - kinWindow) > daySlack;
}

bool isNotice(const Sending &sending)
{
    return isAutomatic(mime::HeaderView(sending.copy->candidate->evidence.header));
}

/// The message that it is an answer to. "Thanks!" to two of them are two messages.
std::string answeredBy(const Sending &sending)
{
    const mime::HeaderView header(sending.copy->candidate->evidence.header);
    const auto field = header.first("In-Reply-To");
    return field ? std::string(trimmed(mime::unfolded(*field))) : std::string();
}

const mime::ContentDigest &digestsOf(const Sending &sending)
{
    return *sending.copy->candidate->evidence.content;
}

class KinLinker
{
public:
    explicit KinLinker(const std::vector<Sending> &all)
        : m_all(all)
    {
    }
    std::vector<Group> run();

private:
    void linkSentAgain();
    void linkJournal();
    void linkParents();
    void addChains(const std::vector<Sending> &sameBody);
    void add(const std::vector<Sending> &linked, bool byDesign);

    const std::vector<Sending> &m_all;
    std::vector<Group> m_groups;
};

void KinLinker::add(const std::vector<Sending> &linked, bool byDesign)
{
    std::vector<const Traits *> copies;
    for (const Sending &sending : linked)
        copies.push_back(sending.copy);
    std::ranges::sort(copies, [](const Traits *left, const Traits *right) {
        return arrivedBefore(*left->candidate, *right->candidate);
    });
    m_groups.push_back(
        makeGroup(copies, Match::Fingerprint, byDesign ? "journal" : "kin", {Class::E, allRead(copies), byDesign}));
}

void KinLinker::addChains(const std::vector<Sending> &sameBody)
{
    std::vector<Sending> chain;
    for (const Sending &sending : sameBody) {
        if (!chain.empty() && !linkedInTime(chain.back(), sending)) {
            if (chain.size() >= 2)
                add(chain, false);
            chain.clear();
        }
        chain.push_back(sending);
    }
    if (chain.size() >= 2)
        add(chain, false);
}

void KinLinker::linkSentAgain()
{
    std::map<std::tuple<std::string, std::string, mime::Digest>, std::vector<Sending>> sameBody;
    for (const Sending &sending : m_all) {
        if (sending.copy->content == Content::Whole && sending.copy->channel != journalChannel && !isNotice(sending))
            sameBody[{senderOf(*sending.copy->candidate), answeredBy(sending), digestsOf(sending).body}].push_back(
                sending);
    }
    for (const auto &[key, list] : sameBody) {
        if (list.size() >= 2 && !recurs(list))
            addChains(list);
    }
}

void KinLinker::linkJournal()
{
    std::map<std::vector<mime::Digest>, Sending> originals;
    for (const Sending &sending : m_all) {
        if (sending.copy->content == Content::Whole && sending.copy->channel != journalChannel &&
            !digestsOf(sending).parts.empty())
            originals.try_emplace(digestsOf(sending).parts, sending);
    }
    for (const Sending &report : m_all) {
        if (report.copy->content != Content::Whole || report.copy->channel != journalChannel)
            continue;
        // The first part is the report's own text; the header and the parts of the message that was journaled follow.
        const auto &parts = digestsOf(report).parts;
        if (parts.size() < 3)
            continue;
        const auto at = originals.find({parts.begin() + 2, parts.end()});
        if (at != originals.end() && std::abs(at->second.at - report.at) <= kinWindow)
            add({at->second, report}, true);
    }
}

/// Exchange writes the id of the message that another one was made from into its header.
void KinLinker::linkParents()
{
    std::map<std::string, Sending> byId;
    for (const Sending &sending : m_all)
        byId.try_emplace(sending.copy->candidate->arrival.messageId, sending);
    for (const Sending &child : m_all) {
        const mime::HeaderView header(child.copy->candidate->evidence.header);
        auto named = header.first("X-MS-Exchange-Parent-Message-Id");
        if (!named)
            named = header.first("Parent-Message-Id");
        const auto id = named ? mime::messageIdKey(*named) : std::nullopt;
        const auto parent = id ? byId.find(*id) : byId.end();
        if (parent == byId.end() || parent->second.copy == child.copy)
            continue;
        const auto holds = [](const Group &group, const Sending &sending) {
            return std::ranges::any_of(
                group.copies, [&](const Copy &copy) { return copy.ref == sending.copy->candidate->arrival.ref; });
        };
        const bool known = std::ranges::any_of(
            m_groups, [&](const Group &group) { return holds(group, child) && holds(group, parent->second); });
        if (!known)
            add({parent->second, child}, false);
    }
}

std::vector<Group> KinLinker::run()
{
    linkSentAgain();
    linkJournal();
    linkParents();
    return std::move(m_groups);
}

} // namespace

std::vector<Group> linkKin(std::span<const arrivals::Candidate> sharingKin)
{
    std::vector<Traits> traits;
    const std::vector<Sending> all = sendings(sharingKin, traits);
    return KinLinker(all).run();
}

std::vector<std::size_t> worthReadingForKin(std::span<const arrivals::Candidate> sharingKin)
{
    std::vector<Traits> traits;
    const std::vector<Sending> all = sendings(sharingKin, traits);
    if (recurs(all))
        return {};
    const auto worthWhile = [](const Sending &left, const Sending &right) {
        return linkedInTime(left, right) && !isNotice(left) && !isNotice(right) &&
               mayBeSentAgain(right.at - left.at, left.copy->bodySize, right.copy->bodySize);
    };
    std::set<std::size_t> indices;
    for (std::size_t i = 1; i < all.size(); ++i) {
        for (std::size_t j = i - std::min(i, kinNeighbours); j < i; ++j) {
            if (worthWhile(all[j], all[i])) {
                indices.insert(all[j].index);
                indices.insert(all[i].index);
            }
        }
    }
    return {indices.begin(), indices.end()};
}

} // namespace onecopy::duplicates
