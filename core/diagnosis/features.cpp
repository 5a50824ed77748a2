// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/features.h"

#include "core/diagnosis/observing.h"

#include <algorithm>
#include <array>

namespace onecopy::diagnosis {

namespace {

constexpr std::array<std::string_view, featureCount> ids = {"fork-copied",
                                                            "no-trace",
                                                            "fork-envelope",
                                                            "fork-untraced",
                                                            "fork-submission",
                                                            "fork-outside",
                                                            "fork-paths",
                                                            "fork-edge",
                                                            "fork-edge-hosts",
                                                            "fork-filter",
                                                            "fork-handoff",
                                                            "fork-delivery",
                                                            "fork-connector",
                                                            "fork-returned",
                                                            "fork-list",
                                                            "filter-outside",
                                                            "paths-untold",
                                                            "tls-all",
                                                            "tls-mixed",
                                                            "tls-none",
                                                            "scanner",
                                                            "no-scanner",
                                                            "sender-scanner",
                                                            "workstation-scanner",
                                                            "proxy-hop",
                                                            "gaps-same-second",
                                                            "gaps-pairs",
                                                            "gaps-daily",
                                                            "days-from-first",
                                                            "gaps-periodic",
                                                            "gaps-scheduled",
                                                            "gaps-compatible",
                                                            "gaps-quick",
                                                            "gaps-irregular",
                                                            "gaps-far",
                                                            "slow-receipt",
                                                            "prompt-receipt",
                                                            "answered-first",
                                                            "last-prompt",
                                                            "burst",
                                                            "one-repeat",
                                                            "size-knee",
                                                            "any-size",
                                                            "all-repeated",
                                                            "few-repeated",
                                                            "sent-mailbox",
                                                            "other-mailbox",
                                                            "twin-mailbox",
                                                            "twins-ended",
                                                            "marks-carried",
                                                            "marks-apart",
                                                            "mailbox-newer",
                                                            "label-mailbox",
                                                            "out-of-order",
                                                            "uid-next",
                                                            "uid-late",
                                                            "imported-later",
                                                            "envelope-differs",
                                                            "return-path-differs",
                                                            "unnamed-address",
                                                            "alias-named",
                                                            "one-address",
                                                            "own-mail",
                                                            "list-copy",
                                                            "journal-report",
                                                            "resent",
                                                            "redirected",
                                                            "passed-on",
                                                            "automatic",
                                                            "bounce",
                                                            "sync-mark",
                                                            "new-message-id",
                                                            "may-recur",
                                                            "other-content",
                                                            "pickup",
                                                            "from-mailbox",
                                                            "began-at-exchange",
                                                            "not-old-exchange",
                                                            "same-stamp",
                                                            "new-stamp",
                                                            "returns-once",
                                                            "returns-often",
                                                            "connector-hosts",
                                                            "connector-programs",
                                                            "mixed-fetch",
                                                            "one-fetched",
                                                            "all-fetched",
                                                            "fetched-together",
                                                            "polled-first",
                                                            "stored-anew",
                                                            "delivered-apart",
                                                            "waited-in-queue",
                                                            "log-ack-lost",
                                                            "log-filter-lost",
                                                            "log-backend-lost",
                                                            "log-accepted-twice",
                                                            "log-accepted-once",
                                                            "log-client-left",
                                                            "log-client-quit",
                                                            "log-filter-late",
                                                            "log-milter-late",
                                                            "log-loop",
                                                            "log-resubmitted",
                                                            "log-safety-copy",
                                                            "log-suppressed",
                                                            "log-expanded",
                                                            "log-retried-locally",
                                                            "log-stored-each",
                                                            "log-stored-once",
                                                            "log-client-saved",
                                                            "log-client-copied",
                                                            "log-added-address",
                                                            "log-expanded-again",
                                                            "log-program-copied",
                                                            "log-scanned",
                                                            "log-scanned-slowly"};

Feature forkFeature(ForkKind kind) noexcept
{
    constexpr std::array<Feature, forkKinds> features = {
        Feature::ForkCopied, // Unknown is not asked for
        Feature::ForkCopied,  Feature::ForkEnvelope, Feature::ForkUntraced, Feature::ForkSubmission,
        Feature::ForkOutside, Feature::ForkPaths,    Feature::ForkEdge,     Feature::ForkEdgeHosts,
        Feature::ForkFilter,  Feature::ForkHandoff,  Feature::ForkDelivery, Feature::ForkConnector,
        Feature::ForkReturned};
    return features[static_cast<std::size_t>(kind)];
}

/// Some programs keep the Message-ID and write a new Date when somebody sends a message once more (git send-email).
bool wasSentAnew(const GroupReading &reading)
{
    const auto &gaps = reading.group.gaps.gaps;
    return reading.facts.sameText && reading.group.kind == ForkKind::Submission && !gaps.empty() &&
           *std::max_element(gaps.begin(), gaps.end()) < beyondPatience;
}

/// The reports of a spam filter that had one message several times are not the same to the last line, and what it
/// takes for spam at the second time may have been none at the first.
bool isReportedAgain(const GroupReading &reading)
{
    return reading.facts.sameLetter && isReported(reading.facts.alignment);
}

} // namespace

std::string_view idOf(Feature feature) noexcept
{
    return ids[static_cast<std::size_t>(feature)];
}

std::optional<Feature> featureFrom(std::string_view id) noexcept
{
    const auto at = std::find(ids.begin(), ids.end(), id);
    return at == ids.end() ? std::nullopt : std::optional(static_cast<Feature>(at - ids.begin()));
}

Observations observe(const GroupView &group, const AccountView &account)
{
    const GroupReading reading{group, *group.facts, account};
    Seen seen;
    seen.add(Feature::OtherContent, reading.facts.cls == duplicates::Class::X && !reading.facts.sameContent &&
                                        !wasSentAnew(reading) && !isReportedAgain(reading));
    if (reading.facts.headersKnown) {
        // Where the delivery leaves no line of its own, two look like one that was copied: a log knows better. So
        // do two addresses of one user, for whom a mailbox server got the message once.
        const bool untraced = group.kind == ForkKind::Copied && hasNoTrace(reading.facts.alignment);
        seen.add(Feature::NoTrace, untraced);
        // What one Exchange of 2003 keeps for its own people has no line that could be the same.
        const bool lineless = group.kind == ForkKind::Envelope && hasNoTrace(reading.facts.alignment);
        // A list on the host itself hands in as a filter does.
        const bool list = group.kind == ForkKind::Filter && reading.facts.listCopy;
        seen.add(list ? Feature::ForkList : forkFeature(group.kind),
                 group.kind != ForkKind::Unknown && !untraced && !lineless &&
                     !(group.kind == ForkKind::Copied &&
                       (reading.wasEachDelivered() || reading.mayHaveTwoAddresses() || reading.isFetchedTogether())));
        seen.add(Feature::FilterOutside, group.kind == ForkKind::Filter && !list && reading.isAtStrangers());
        seen.add(Feature::FetchedTogether, reading.isFetchedTogether());
        observeTrace(reading, seen);
        observeHeader(reading, seen);
    }
    if (!reading.facts.copies.empty()) {
        observeTimes(reading, seen);
        observeMailboxes(reading, seen);
        observeAccount(reading, seen);
    }
    observeLogs(reading, seen);
    return seen.take();
}

} // namespace onecopy::diagnosis
