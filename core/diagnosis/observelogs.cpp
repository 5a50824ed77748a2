// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/observing.h"

#include <algorithm>
#include <limits>

namespace onecopy::diagnosis {

namespace {

/// Was it written in the days of these copies? A log may be in any zone. Those of syslog name no year, so that it
/// was guessed; a day more for leap years.
bool isOfTheTime(const GroupReading &reading, const LogProof &proof)
{
    constexpr EpochSeconds zones = 15 * 3600;
    constexpr EpochSeconds oneDay = 86'400;
    constexpr EpochSeconds mostYears = 5;
    EpochSeconds from = std::numeric_limits<EpochSeconds>::max();
    EpochSeconds to = std::numeric_limits<EpochSeconds>::min();
    for (const CopyFacts &copy : reading.facts.copies) {
        for (const auto &time : {copy.internalDate, copy.lastHop}) {
            if (time && plausible(*time)) {
                from = std::min(from, *time - zones);
                to = std::max(to, *time + zones);
            }
        }
    }
    bool within = from > to;
    for (EpochSeconds year = -mostYears; year <= mostYears && !within; ++year) {
        const EpochSeconds slack = year == 0 ? 0 : oneDay;
        within = proof.isWithin(from + year * 365 * oneDay - slack, to + year * 365 * oneDay + slack);
    }
    return within;
}

/// Of copies that came apart, the log may have seen the first or the last one alone; what a program saves over IMAP
/// is no delivery. A queue may have delivered it once more, to a program that writes no log (forward files do).
bool wasStoredOnce(const GroupReading &reading)
{
    const GroupView &group = reading.group;
    return group.log != nullptr && reading.copies() >= 2 && group.log->isStoredOnce(group.mailbox) &&
           group.log->expanded == 0 && group.mailbox.putFurther == 0 && group.mailbox.deliveries() == 1 &&
           !reading.isFetchedInTwoWays() && reading.cameTogether() && isOfTheTime(reading, *group.log);
}

} // namespace

void observeLogs(const GroupReading &reading, Seen &seen)
{
    const GroupView &group = reading.group;
    const LogJoiner *logs = reading.account.logs();
    if (logs != nullptr && isBetweenHosts(group.kind, reading.facts)) {
        const LogProof none;
        const LogProof &own = group.log == nullptr ? none : *group.log;
        const LogProof &any = isOfTheTime(reading, logs->anyMessage()) ? logs->anyMessage() : none;
        seen.add(Feature::LogFilterLate, any.filterLate != 0 || own.filterLate != 0);
        seen.add(Feature::LogMilterLate, any.milterLate != 0 || own.milterLate != 0);
    }
    if (group.log == nullptr)
        return;
    const LogProof &log = *group.log;
    seen.add(Feature::LogAckLost, log.lostAnswers() != 0);
    seen.add(Feature::LogFilterLost, log.filterLost != 0);
    seen.add(Feature::LogBackendLost, log.backendLost != 0);
    seen.add(Feature::LogAcceptedTwice, log.accepted >= 2);
    seen.add(Feature::LogAcceptedOnce, log.accepted == 1);
    seen.add(Feature::LogClientLeft, log.clientLeft != 0);
    // Nobody sends again what he heard the answer to.
    seen.add(Feature::LogClientQuit,
             log.accepted >= 2 && log.clientQuit >= log.accepted && log.clientLeft == 0 && log.ackLost == 0);
    seen.add(Feature::LogLoop, log.loopStopped != 0);
    seen.add(Feature::LogResubmitted, log.resubmitted != 0);
    seen.add(Feature::LogSafetyCopy, log.safetyCopies != 0);
    seen.add(Feature::LogSuppressed, log.suppressed != 0);
    seen.add(Feature::LogExpanded, log.expanded != 0 || group.mailbox.putFurther != 0);
    seen.add(Feature::LogRetriedLocally, log.retriedLocally != 0);
    // What somebody hands in out of a mailbox is delivered, too.
    seen.add(Feature::LogStoredEach, reading.wasEachDelivered() && !reading.isHandedInFromMailbox());
    seen.add(Feature::LogStoredOnce, wasStoredOnce(reading));
    // To file it away is a copy, and an expunge.
    const std::uint32_t filed = std::min(group.mailbox.copied, group.mailbox.expunged);
    seen.add(Feature::LogClientSaved, group.mailbox.saved > group.mailbox.expunged - filed);
    seen.add(Feature::LogClientCopied, group.mailbox.copied > filed);
    seen.add(Feature::LogAddedAddress, reading.hasAddedAddress());
    seen.add(Feature::LogExpandedAgain, reading.wasExpandedAgain());
    // The last program on the way had it once, and stored it several times.
    const bool programCopied = group.kind == ForkKind::Copied && reading.wasEachDelivered() && reading.cameTogether() &&
                               group.mailbox.handedOver == 1 && group.mailbox.addedAddress == 0;
    seen.add(Feature::LogProgramCopied, programCopied);
    const bool scanned = log.scanned != 0 && isBetweenHosts(group.kind, reading.facts);
    seen.add(Feature::LogScanned, scanned && reading.facts.scanner.empty()); // the header says the same
    seen.add(Feature::LogScannedSlowly, scanned && log.isSlowlyScanned());
}

} // namespace onecopy::diagnosis
