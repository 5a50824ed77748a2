// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/cluster.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace onecopy::duplicates {

namespace {

struct DigestHash
{
    std::size_t operator()(const mime::Digest &digest) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, digest.data(), sizeof value);
        return value;
    }
};

/// What stands for a body that was not read: the header fields that count, and the body's size.
struct Outline
{
    std::string_view counting;
    std::uint64_t bodySize = 0;
    bool operator==(const Outline &) const = default;
};

struct OutlineHash
{
    std::size_t operator()(const Outline &outline) const noexcept
    {
        return std::hash<std::string_view>{}(outline.counting) ^ (outline.bodySize * 0x9E3779B97F4A7C15ULL);
    }
};

Outline outlineOf(const Traits &copy)
{
    return {copy.counting, copy.bodySize};
}

class Sorter
{
public:
    void addRead(const Traits *copy);
    void addUnread(const Traits *copy);
    [[nodiscard]] Clusters finish();

private:
    std::size_t clusterFor(std::unordered_map<mime::Digest, std::size_t, DigestHash> &index,
                           const mime::Digest &digest);
    [[nodiscard]] static bool contradicts(const Traits &copy, const Traits &first);

    std::vector<Cluster> m_clusters;
    std::vector<const Traits *> m_alone;
    std::unordered_map<mime::Digest, std::size_t, DigestHash> m_byCanonical;
    std::unordered_map<mime::Digest, std::size_t, DigestHash> m_byWhole; ///< of cut messages
    struct Outlined
    {
        std::size_t cluster = 0;
        bool ambiguous = false; ///< copies with this outline were read and differ: the outline tells nothing
    };
    std::unordered_map<Outline, Outlined, OutlineHash> m_byOutline;
};

/// Equal content under another From, Subject or Date, or the same bytes under another header: the server did not serve
/// the message that it described.
bool Sorter::contradicts(const Traits &copy, const Traits &first)
{
    return !sameIdentity(copy, first) || (digestsOf(copy).whole == digestsOf(first).whole &&
                                          copy.candidate->evidence.header != first.candidate->evidence.header);
}

std::size_t Sorter::clusterFor(std::unordered_map<mime::Digest, std::size_t, DigestHash> &index,
                               const mime::Digest &digest)
{
    const auto [at, fresh] = index.try_emplace(digest, m_clusters.size());
    if (fresh)
        m_clusters.emplace_back();
    return at->second;
}

void Sorter::addRead(const Traits *copy)
{
    if (copy->content == Content::Incomparable) {
        m_alone.push_back(copy);
        return;
    }
    const bool whole = copy->content == Content::Whole;
    const std::size_t number =
        whole ? clusterFor(m_byCanonical, digestsOf(*copy).canonical) : clusterFor(m_byWhole, digestsOf(*copy).whole);
    Cluster &cluster = m_clusters[number];
    if (!cluster.copies.empty() && contradicts(*copy, *cluster.copies.front())) {
        m_alone.push_back(copy);
        return;
    }
    cluster.proved = true;
    cluster.copies.push_back(copy);
    const auto [at, fresh] = m_byOutline.try_emplace(outlineOf(*copy), Outlined{number, !whole});
    if (!fresh && at->second.cluster != number)
        at->second.ambiguous = true;
}

void Sorter::addUnread(const Traits *copy)
{
    // RFC822.SIZE of an empty body matches any other empty body.
    if (copy->bodySize <= 2) {
        m_alone.push_back(copy);
        return;
    }
    const auto [at, fresh] = m_byOutline.try_emplace(outlineOf(*copy), Outlined{m_clusters.size(), false});
    if (fresh)
        m_clusters.emplace_back();
    if (at->second.ambiguous) {
        m_alone.push_back(copy);
        return;
    }
    Cluster &cluster = m_clusters[at->second.cluster];
    cluster.proved = false;
    cluster.copies.push_back(copy);
}

Clusters Sorter::finish()
{
    const auto byArrival = [](const Traits *left, const Traits *right) {
        return arrivedBefore(*left->candidate, *right->candidate);
    };
    Clusters clusters;
    clusters.leftOver = std::move(m_alone);
    for (Cluster &cluster : m_clusters) {
        if (cluster.copies.size() < 2) {
            clusters.leftOver.insert(clusters.leftOver.end(), cluster.copies.begin(), cluster.copies.end());
            continue;
        }
        std::ranges::sort(cluster.copies, byArrival);
        const Traits &first = *cluster.copies.front();
        cluster.identical = cluster.proved && std::ranges::all_of(cluster.copies, [&](const Traits *copy) {
                                return digestsOf(*copy).whole == digestsOf(first).whole;
                            });
        clusters.found.push_back(std::move(cluster));
    }
    std::ranges::sort(clusters.leftOver, byArrival);
    std::ranges::sort(clusters.found, [&](const Cluster &left, const Cluster &right) {
        return byArrival(left.copies.front(), right.copies.front());
    });
    return clusters;
}

} // namespace

Clusters clusterByContent(std::span<const Traits *const> copies)
{
    Sorter sorter;
    for (const Traits *copy : copies) {
        if (copy->content != Content::Unread)
            sorter.addRead(copy);
    }
    for (const Traits *copy : copies) {
        if (copy->content == Content::Unread)
            sorter.addUnread(copy);
    }
    return sorter.finish();
}

} // namespace onecopy::duplicates
