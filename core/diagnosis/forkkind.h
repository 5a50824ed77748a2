// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/facts.h"
#include "core/diagnosis/ownhosts.h"

#include <string_view>

namespace onecopy::diagnosis {

/// Where one message became several, seen from the administrator's hosts.
enum class ForkKind {
    Unknown,    ///< a header is missing, or the trace begins too late to tell
    Copied,     ///< the trace is the same to the last line: after the delivery
    Envelope,   ///< the trace is the same, other fields differ: at the delivery to the mailbox
    Untraced,   ///< a copy never travelled: saved by a client, or imported without its trace
    Submission, ///< at the first host: submitted more than once
    Outside,    ///< at a host that is not ours
    Paths,      ///< from one host on different ways
    Edge,       ///< the same sending host delivered to the same host of ours again
    EdgeHosts,  ///< to several hosts of ours
    Filter,     ///< a content filter behind our queue
    Handoff,    ///< between two hosts, or two queues, of ours
    Delivery,   ///< the last step into the mailbox
    Connector,  ///< a program that fetches mail from a provider
    Returned    ///< the message came back to a host that it had left
};
inline constexpr std::size_t forkKinds = 14;

[[nodiscard]] ForkKind forkKindOf(const GroupFacts &facts, const OwnHosts &own);

/// One host gave the message to another one several times: at our door, or between two hosts of ours.
[[nodiscard]] bool isBetweenHosts(ForkKind kind, const GroupFacts &facts) noexcept;

/// Who repeated the message.
[[nodiscard]] std::string_view directionOf(ForkKind kind) noexcept;

/// LMTP (RFC 2033) or a local delivery.
[[nodiscard]] bool isDelivery(const mime::Hop &hop) noexcept;
/// Some of the copies are reports. A spam filter that puts the message into a report of its own (SpamAssassin,
/// report_safe) writes the first line of it: how the message came stands in the attachment, and the report is written
/// anew each time.
[[nodiscard]] bool isReported(const Alignment &alignment) noexcept;
/// The copies part, and do so at one host.
[[nodiscard]] bool isOneHost(const Alignment &alignment) noexcept;
/// When the host at which the copies part took this one. No message is stored before it comes: where it seems so, the
/// clock of that host is ahead, and the mailbox's counts. REQUIRES: its hop there has a date.
[[nodiscard]] EpochSeconds takenAt(const GroupFacts &facts, std::size_t copy) noexcept;
/// Handed in by a program on the host itself: no client is named.
[[nodiscard]] bool isPickup(const mime::Hop &hop) noexcept;

} // namespace onecopy::diagnosis
