// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/forkkind.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::diagnosis {

namespace {

bool startsWithWord(std::string_view text, std::string_view word) noexcept
{
    return equalsIgnoreCase(text.substr(0, word.size()), word);
}

bool isLoopback(const mime::Hop &hop) noexcept
{
    return hop.fromAddress.starts_with("127.") || hop.fromAddress == "::1" || equalsIgnoreCase(hop.from, "localhost") ||
           equalsIgnoreCase(hop.by, "localhost");
}

template <class Test> bool anyForking(const Alignment &alignment, const Test &test)
{
    return std::any_of(alignment.forking.begin(), alignment.forking.end(),
                       [&](const auto &hop) { return hop && test(*hop); });
}

template <class Test> bool allForking(const Alignment &alignment, const Test &test)
{
    return std::all_of(alignment.forking.begin(), alignment.forking.end(),
                       [&](const auto &hop) { return hop && test(*hop); });
}

bool sameHost(const Alignment &alignment)
{
    const auto &first = alignment.forking.front();
    return first && allForking(alignment, [&](const mime::Hop &hop) { return equalsIgnoreCase(hop.by, first->by); });
}

ForkKind insideKind(const Alignment &alignment)
{
    if (allForking(alignment, isDelivery))
        return ForkKind::Delivery;
    if (anyForking(alignment, [](const mime::Hop &hop) { return isLoopback(hop) && !isDelivery(hop); }) &&
        allForking(alignment, isLoopback))
        return ForkKind::Filter;
    return ForkKind::Handoff;
}

} // namespace

bool isFetched(const mime::Hop &hop) noexcept
{
    return startsWithWord(hop.with, "pop3") || startsWithWord(hop.with, "imap");
}

bool isDelivery(const mime::Hop &hop) noexcept
{
    return startsWithWord(hop.with, "lmtp") || startsWithWord(hop.with, "utf8lmtp") ||
           equalsIgnoreCase(hop.with, "local");
}

bool isPickup(const mime::Hop &hop) noexcept
{
    return hop.from.empty() && hop.fromAddress.empty() && !isFetched(hop) && !isDelivery(hop);
}

ForkKind forkKindOf(const GroupFacts &facts, const OwnHosts &own)
{
    const Alignment &alignment = facts.alignment;
    if (!facts.headersKnown)
        return ForkKind::Unknown;
    if (alignment.withoutTrace)
        return ForkKind::Untraced;
    if (!alignment.forked)
        return facts.sameHeader || facts.onlySyncMark ? ForkKind::Copied : ForkKind::Envelope;
    if (anyForking(alignment, isFetched))
        return ForkKind::Connector;
    if (alignment.hop == 0)
        return ForkKind::Submission;
    if (alignment.returns)
        return ForkKind::Returned;
    const bool ours = allForking(alignment, [&](const mime::Hop &hop) { return own.contains(hop.by); });
    const bool fromUs = own.contains(alignment.lastCommon->by);
    if (fromUs && ours)
        return insideKind(alignment);
    if (!sameHost(alignment))
        return ours ? ForkKind::EdgeHosts : ForkKind::Paths;
    return ours ? ForkKind::Edge : ForkKind::Outside;
}

std::string_view directionOf(ForkKind kind) noexcept
{
    switch (kind) {
    case ForkKind::Copied:
        return "store";
    case ForkKind::Envelope:
        return "local-delivery";
    case ForkKind::Untraced:
        return "client";
    case ForkKind::Submission:
        return "submitter";
    case ForkKind::Outside:
        return "outside";
    case ForkKind::Paths:
        return "routing";
    case ForkKind::Edge:
    case ForkKind::EdgeHosts:
        return "sender";
    case ForkKind::Filter:
        return "content-filter";
    case ForkKind::Handoff:
        return "own-queue";
    case ForkKind::Delivery:
        return "local-delivery";
    case ForkKind::Connector:
        return "connector";
    case ForkKind::Returned:
        return "loop";
    case ForkKind::Unknown:
        break;
    }
    return "unknown";
}

} // namespace onecopy::diagnosis
