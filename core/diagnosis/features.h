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
    NoTrace,
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
    ForkList,
    FilterOutside,
    PathsUntold,
    TlsAll,
    TlsMixed,
    TlsNone,
    Scanner,
    NoScanner,
    SenderScanner,
    WorkstationScanner,
    ProxyHop,
    GapsSameSecond,
    GapsPairs,
    GapsDaily,
    DaysFromFirst,
    GapsPeriodic,
    GapsScheduled,
    GapsCompatible,
    GapsQuick,
    GapsIrregular,
    GapsFar,
    SlowReceipt,
    PromptReceipt,
    AnsweredFirst,
    LastPrompt,
    Burst,
    OneRepeat,
    SizeKnee,
    AnySize,
    AllRepeated,
    FewRepeated,
    SentMailbox,
    OtherMailbox,
    TwinMailbox,
    TwinsEnded,
    MarksCarried,
    MarksApart,
    MailboxNewer,
    LabelMailbox,
    OutOfOrder,
    UidNext,
    UidLate,
    ImportedLater,
    EnvelopeDiffers,
    ReturnPathDiffers,
    UnnamedAddress,
    AliasNamed,
    OneAddress,
    OwnMail,
    ListCopy,
    JournalReport,
    Resent,
    Redirected,
    PassedOn,
    Automatic,
    Bounce,
    SyncMark,
    NewMessageId,
    MayRecur,
    OtherContent,
    Pickup,
    FromMailbox,
    BeganAtExchange,
    NotOldExchange,
    SameStamp,
    NewStamp,
    ReturnsOnce,
    ReturnsOften,
    ConnectorHosts,
    ConnectorPrograms,
    MixedFetch,
    OneFetched,
    AllFetched,
    FetchedTogether,
    PolledFirst,
    StoredAnew,
    DeliveredApart,
    WaitedInQueue,
    LogAckLost,
    LogFilterLost,
    LogBackendLost,
    LogAcceptedTwice,
    LogAcceptedOnce,
    LogClientLeft,
    LogClientQuit,
    LogFilterLate,
    LogMilterLate,
    LogLoop,
    LogResubmitted,
    LogSafetyCopy,
    LogSuppressed,
    LogExpanded,
    LogRetriedLocally,
    LogStoredEach,
    LogStoredOnce,
    LogClientSaved,
    LogClientCopied,
    LogAddedAddress,
    LogExpandedAgain,
    LogProgramCopied,
    LogScanned,
    LogScannedSlowly
};
inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::LogScannedSlowly) + 1;

[[nodiscard]] std::string_view idOf(Feature feature) noexcept; ///< "fork-edge"
[[nodiscard]] std::optional<Feature> featureFrom(std::string_view id) noexcept;

using Observations = std::vector<Feature>;

/// What can be seen of one group. Absent evidence is no feature, unless its absence says something.
[[nodiscard]] Observations observe(const GroupView &group, const AccountView &account);

/// What an argument of a sentence is, so that every language can write it in its own way.
enum class Unit : std::uint8_t {
    Text,     ///< names and lines, as they are
    Number,   ///< "12"
    Seconds,  ///< "600"
    Gaps,     ///< seconds, separated by commas: "600,1200"
    Bytes,    ///< "2200000"
    Moment,   ///< seconds since 1970, UTC
    QueueId,  ///< the id that a host gave to the message
    DatedHop, ///< a moment that stands in for such an id
    Unknown,  ///< nothing is known: an empty text
    Words,    ///< an ONECOPY_TEXT
    Times     ///< how often: "12"
};
[[nodiscard]] std::string_view toString(Unit unit) noexcept;
[[nodiscard]] Unit unitFrom(std::string_view word) noexcept; ///< Text where there is no such word

/// The observation in plain English with the header or log line that it stands on. `arguments` are the values in it,
/// for a sentence in another language; `units` says what each is.
struct Sentence
{
    std::string text;
    std::vector<std::string> arguments;
    std::vector<Unit> units;
};
/// An argument in plain English.
[[nodiscard]] std::string argumentText(const std::string &argument, Unit unit);
[[nodiscard]] Sentence sentenceFor(Feature feature, const GroupView &group, const AccountView &account);

} // namespace onecopy::diagnosis
