// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/checklist/record.h"
#include "core/duplicates/classify.h"
#include "core/duplicates/group.h"
#include "core/removal/plan.h"
#include "core/report/findings.h"
#include "core/report/pseudonyms.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What a report says, without how it looks. `widgets/` words, draws and paints it; nothing here is translated.
namespace onecopy::report {

/// Everything that a report is made from: values, gathered from the store by a job.
struct Source
{
    std::string server; ///< host name
    std::string user;   ///< whose mail it is; empty: not known
    AccountId account;
    EpochSeconds madeAt = 0;
    std::optional<std::pair<EpochSeconds, EpochSeconds>> period;
    std::uint64_t mailboxes = 0;
    duplicates::Totals totals;
    std::vector<duplicates::Bin> bins;
    std::vector<duplicates::Group> groups; ///< most copies first, bounded by Options::maxGroups
    std::uint64_t groupsInAll = 0;
    std::uint64_t removedCopies = 0;  ///< of the extra copies: in quarantine now
    std::set<CopyRef> movedMeanwhile; ///< of these, those that the store still lists where they were
    struct RemovalLine
    {
        std::string runId;
        EpochSeconds at = 0;
        std::uint64_t removed = 0;
        std::uint64_t restored = 0;
        std::string state; ///< store::toString(RunState)
        std::string quarantine;
        std::uint64_t expunged = 0; ///< of those removed: for good, from quarantine
    };
    std::vector<RemovalLine> removals;
    /// Readable names of mailboxes (imap::displayName), filled by the job; a mailbox that is missing here is shown by
    /// its wire name.
    std::map<MailboxName, std::string> mailboxNames;
    bool oldTlsAllowed = false;                   ///< by the choice of the user for this account: TLS 1.0 and 1.1
    bool oldCiphersAllowed = false;               ///< RC4 and 3DES, too
    std::shared_ptr<const Findings> findings;     ///< null: nobody looked for causes
    std::vector<checklist::StepRecord> checklist; ///< runs of its steps, newest first
    /// Of copies whose subject or sender is not that of their group; only for a table of all copies.
    std::map<CopyRef, arrivals::Face> faces;
};

struct Options
{
    std::string title;    ///< empty: the default title
    std::string language; ///< BCP 47; empty: the system's
    bool redact = false;  ///< addresses and subjects become stable pseudonyms
    std::size_t maxGroups = 5'000;
};

/// A message above this counts as large: the size from which time-outs at the end of DATA are usually seen.
inline constexpr std::uint64_t largeMessageBytes = 2'000'000;

/// One row of the table of groups.
struct GroupRow
{
    std::string subject;
    std::string sender;
    std::uint64_t size = 0;
    std::size_t copies = 0;
    std::optional<EpochSeconds> firstArrival;
    std::optional<EpochSeconds> lastArrival;
    duplicates::Class cls = duplicates::Class::B;
    bool proved = false;
    bool byDesign = false;
    bool full = false; ///< there may be more copies: duplicates::Group::full
    std::string messageId;
    std::vector<std::string> mailboxes; ///< readable names
    std::string cause;                  ///< id; empty: not known

    /// It counts among the extra copies, as duplicates::Group::isFault().
    [[nodiscard]] bool isFault() const
    {
        return !byDesign && cls != duplicates::Class::E && cls != duplicates::Class::X;
    }
};

/// What groups that are faults have in common.
struct Figures
{
    std::uint64_t largeExtraCopies = 0; ///< of messages over 2 MB
    std::uint64_t typicalBytes = 0;     ///< of the message in the middle, by size, counted by extra copies; 0: none
    std::size_t worstCopies = 0;
    std::optional<std::size_t> worst;             ///< index of the group with so many
    std::vector<std::int64_t> typicalGapsSeconds; ///< the most common gaps between copies, at most 3, most common first
};
[[nodiscard]] Figures figuresOf(const std::vector<duplicates::Group> &groups);

struct Document
{
    Source source; ///< with groups emptied: they are in `rows`
    Options options;
    std::vector<GroupRow> rows;
    Figures figures;
    std::string worstSubject;
    Pseudonyms pseudonyms; ///< with Options::redact: what was given so far; never written anywhere
};

/// Counts, sorts (most copies first), cuts at Options::maxGroups and, with Options::redact, replaces every address,
/// subject, Message-ID, mailbox and host name. Figures about faults leave out groups that are by design and of class E
/// and X, as duplicates::Totals does. Linear but for the sort.
[[nodiscard]] Document makeDocument(Source source, Options options);

/// RFC 4180 with a BOM, one row a copy; cells that a spreadsheet would run as a formula begin with an apostrophe. With
/// Options::redact the pseudonyms are those of `document`. Where `stop` was requested, the rows until then.
[[nodiscard]] std::string toCsv(const Document &document, const std::vector<duplicates::Group> &groups,
                                const std::stop_token &stop = {});

/// One CSV cell, safe and quoted where needed; see toCsv. `text` may be any bytes. Bidi and zero-width characters are
/// visible, as in the window: a cell reads as what it is.
[[nodiscard]] std::string csvCell(std::string_view text);

/// Writes beside `path`, flushes to the disk, renames. Never follows a symlink at `path`, never writes to a device. A
/// new file can be read by its owner alone (it tells who writes to whom); a file that is replaced keeps its mode.
/// Faults: File (what stands at `path` is not a plain file, or the folder does not allow it), DiskFull.
[[nodiscard]] Result<void> writeFileSafely(const std::string &path, std::string_view bytes);

} // namespace onecopy::report
