// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/account.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::diagnosis {

/// Observations that the model weighs. They are about structure: no host, product of a sample, or absolute date.
enum class Feature : std::uint8_t {
    ForkCopied,
    ForkEnvelope,
    ForkUntraced,
    ForkSubmission,
    ForkOutside,
    ForkPaths,
    ForkEdge,
    ForkEdgeHosts,
    ForkFilter,
    ForkHandoff,
    ForkDelivery,
    ForkConnector,
    ForkReturned,
    TlsAll,
    TlsMixed,
    TlsNone,
    Scanner,
    NoScanner,
    WorkstationScanner,
    ProxyHop,
    GapsSameSecond,
    GapsPairs,
    GapsDaily,
    GapsPeriodic,
    GapsScheduled,
    GapsCompatible,
    GapsQuick,
    GapsIrregular,
    SlowReceipt,
    PromptReceipt,
    LastPrompt,
    Burst,
    SizeKnee,
    AnySize,
    AllRepeated,
    FewRepeated,
    SentMailbox,
    OtherMailbox,
    TwinMailbox,
    UidNext,
    UidLate,
    ImportedLater,
    EnvelopeDiffers,
    ReturnPathDiffers,
    AliasNamed,
    ListCopy,
    JournalReport,
    Resent,
    Redirected,
    Automatic,
    Bounce,
    SyncMark,
    NewMessageId,
    OtherContent,
    Pickup,
    SameStamp,
    NewStamp,
    ReturnsOnce,
    ReturnsOften,
    ConnectorHosts,
    LogAckLost,
    LogFilterLost,
    LogBackendLost,
    LogAcceptedTwice,
    LogAcceptedOnce,
    LogClientLeft,
    LogFilterLate,
    LogLoop,
    LogResubmitted,
    LogSuppressed,
    LogExpanded,
    LogRetriedLocally
};
inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::LogRetriedLocally) + 1;

[[nodiscard]] std::string_view idOf(Feature feature) noexcept; ///< "fork-edge"
[[nodiscard]] std::optional<Feature> featureFrom(std::string_view id) noexcept;

using Observations = std::vector<Feature>;

/// What can be seen of one group. Absent evidence is no feature, unless its absence says something.
[[nodiscard]] Observations observe(const GroupView &group, const AccountView &account);

/// The observation in plain English with the header or log line that it stands on. `arguments` are the values in it,
/// for a sentence in another language.
struct Sentence
{
    std::string text;
    std::vector<std::string> arguments;
};
[[nodiscard]] Sentence sentenceFor(Feature feature, const GroupView &group, const AccountView &account);

} // namespace onecopy::diagnosis
