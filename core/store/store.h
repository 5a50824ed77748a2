// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/arrivals/arrival.h"
#include "core/base/fault.h"
#include "core/checklist/ledger.h"
#include "core/duplicates/classify.h"
#include "core/duplicates/group.h"
#include "core/removal/plan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::checklist {
struct StepRecord;
}

/// The SQLite file that keeps accounts, arrivals, groups and the journal. One `Store` a thread; several may be open on
/// one file at once (WAL). Reading never waits for a writer. All calls block on the disk: never on the GUI thread.
namespace onecopy::store {

class Database;

enum class Access { ReadWrite, ReadOnly };

/// What is known about one mailbox of an account between two scans.
struct MailboxState
{
    std::int64_t rowId = 0;
    MailboxName name;
    UidValidity validity;
    Uid uidNext;           ///< as of the last complete scan
    ModSeq highestModSeq;  ///< as of the last complete scan; 0: none
    bool complete = false; ///< false: the last scan was cut; `scannedThrough` says how far it came
    Uid scannedThrough;
    bool quarantine = false;    ///< made by Onecopy: left out of scans and groups
    std::uint64_t messages = 0; ///< that the store knows; counted by the store, not saved with the state
    EpochSeconds scannedAt = 0;
    MailboxName aliasOf; ///< not empty: another name of this mailbox, as noteAliases() found; left out of groups
};

/// Which groups are wanted. Empty containers mean "all".
struct GroupQuery
{
    AccountId account;
    std::set<MailboxName> mailboxes;
    std::set<duplicates::Class> classes;
    std::set<std::string> ids;
    std::uint32_t minCopies = 2;
    std::optional<EpochSeconds> since; ///< newest copy at or after
    std::uint64_t limit = 0;           ///< 0: no limit
};

/// Accounts, by name. No secrets.
class AccountStore
{
public:
    explicit AccountStore(Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] Result<void> save(const Account &account); ///< new, or replaces the one of that name
    [[nodiscard]] Result<std::optional<Account>> find(std::string_view name);
    [[nodiscard]] Result<std::vector<Account>> all();
    [[nodiscard]] Result<bool> remove(std::string_view name); ///< its arrivals and journal stay
    /// Every account id of which a mailbox was opened, if only an empty one, or that is saved; the one used last first.
    [[nodiscard]] Result<std::vector<AccountId>> known();

private:
    Database &m_db;
};

/// What scans bring. Writing goes in transactions of one batch.
class ArrivalStore
{
public:
    explicit ArrivalStore(Database &db)
        : m_db(db)
    {
    }
    /// Made when absent (in a store that is open for reading only: NotFound). Counts as a use of the account.
    [[nodiscard]] Result<MailboxState> mailbox(const AccountId &account, const MailboxName &name);
    /// As many calls of mailbox(), in one transaction and in the same order.
    [[nodiscard]] Result<std::vector<MailboxState>> mailboxes(const AccountId &account,
                                                              std::span<const MailboxName> names);
    [[nodiscard]] Result<std::vector<MailboxState>> mailboxes(const AccountId &account);
    /// UidValidityChanged while arrivals of another UIDVALIDITY are stored: clear() comes first.
    [[nodiscard]] Result<void> saveState(const MailboxState &state);
    /// Forgets every arrival of the mailbox (UIDVALIDITY changed, or --full), and its state but for `quarantine`.
    [[nodiscard]] Result<void> clear(const MailboxState &state);
    /// Groups of this mailbox are to be found again, as if its copies had changed: not all of them could be read.
    [[nodiscard]] Result<void> touch(const MailboxState &state);
    /// Finds mailboxes that are one under several names (a namespace listed twice, a link, a label of all mail): same
    /// UIDVALIDITY, and under every UID that both have the same message. All but one (INBOX, else the first by name)
    /// are marked as aliases, and everything is grouped anew. An alias stays one as long as nothing speaks against it.
    [[nodiscard]] Result<void> noteAliases(const AccountId &account);
    /// Forgets the mailboxes that the server no longer has, with everything but the journal.
    [[nodiscard]] Result<void> dropMissing(const AccountId &account, const std::vector<MailboxName> &present);

    /// One transaction. An arrival that is already there (same UID) is replaced. `evidence` (same length, or empty)
    /// holds the headers of arrivals that are worth keeping at once. The first arrivals settle the mailbox's
    /// UIDVALIDITY; those of another one are refused (UidValidityChanged).
    [[nodiscard]] Result<void> add(const MailboxState &mailbox, std::span<const arrivals::Arrival> batch,
                                   std::span<const std::optional<arrivals::Evidence>> evidence = {});
    /// In one transaction; nothing when empty. Content without a header leaves the header that is there.
    [[nodiscard]] Result<void> saveEvidence(const MailboxState &mailbox,
                                            std::span<const std::pair<Uid, arrivals::Evidence>> batch);
    /// In one transaction; nothing when empty.
    [[nodiscard]] Result<void> updateFlags(const MailboxState &mailbox,
                                           std::span<const std::pair<Uid, std::string>> batch);
    /// Forgets these UIDs (inclusive ranges): expunged on the server. Copies leave their groups. Returns how many were
    /// known.
    [[nodiscard]] Result<std::uint64_t> expunge(const MailboxState &mailbox,
                                                std::span<const std::pair<std::uint32_t, std::uint32_t>> uidRanges);
    /// All UIDs that are known, ascending, in a stream.
    [[nodiscard]] Result<void> eachUid(const MailboxState &mailbox, const std::function<void(Uid)> &use);
    /// Every Keys::id that is known in the account, in a stream; to recognise second copies while scanning.
    [[nodiscard]] Result<void> eachIdKey(const AccountId &account, const std::function<void(std::int64_t)> &use);
    [[nodiscard]] Result<std::uint64_t> count(const AccountId &account);      ///< quarantine left out
    [[nodiscard]] Result<std::uint64_t> totalBytes(const AccountId &account); ///< quarantine left out

    /// Before a first, large load: drops the indexes on the keys; endBulkLoad() makes those that are missing. After a
    /// crash in between they are made by the next open() for writing, or by the first call that needs them.
    [[nodiscard]] Result<void> beginBulkLoad();
    [[nodiscard]] Result<void> endBulkLoad();

    /// Candidate sets: all arrivals of the account (quarantine excluded) that share a key with another one, in a
    /// stream, one call a set, with whatever evidence is stored. First by id, then by print for arrivals without a
    /// usable id. `changedOnly`: only sets that a scan touched since their groups were saved last. `use` returns false
    /// to stop, and may write to this store. Dated copies come first, by date; of a set above 50,000 the first 50,000
    /// are delivered. Past 64 MB of headers in a set, copies come without evidence (withheld).
    using SetSink = std::function<bool(duplicates::Match, std::vector<arrivals::Candidate>)>;
    [[nodiscard]] Result<void> eachCandidateSet(const AccountId &account, bool changedOnly, const SetSink &use);
    /// Sets that share Keys::kin (not 0) but not Keys::id, and in which two copies with different ids arrived within
    /// duplicates::kinWindow and are about equal in size: mail that may have been sent again under a new id. Sets above
    /// `maxSet` are left out (newsletters), and so are journal reports.
    [[nodiscard]] Result<void> eachKinSet(const AccountId &account, std::size_t maxSet, const SetSink &use);
    /// The same, only sets that a scan touched since GroupStore::Writer::kinIsLinked().
    [[nodiscard]] Result<void> eachChangedKinSet(const AccountId &account, std::size_t maxSet, const SetSink &use);
    /// Journal reports (arrivals::journalKin) of which it was not looked up what they report, newest first.
    [[nodiscard]] Result<std::vector<CopyRef>> unreadReports(const AccountId &account, std::size_t most);
    /// What a journal report names: a Message-ID in key form, or nothing. In one transaction.
    [[nodiscard]] Result<void> saveReported(const MailboxState &mailbox,
                                            std::span<const std::pair<Uid, std::string>> batch);
    /// Copies of a message, if there are any, and the reports that name it, one call a message; at most `maxSet` of
    /// each.
    [[nodiscard]] Result<void> eachReportedSet(const AccountId &account, std::size_t maxSet, const SetSink &use);
    /// Every copy of the account (quarantine left out) with what a statistic needs, in a stream, one mailbox after the
    /// other, UIDs ascending. `use` returns false to stop.
    struct Brief
    {
        CopyRef ref;
        std::optional<EpochSeconds> internalDate;
        std::uint64_t size = 0;
    };
    [[nodiscard]] Result<void> eachBrief(const AccountId &account, const std::function<bool(const Brief &)> &use);
    /// Looks one copy up with its evidence.
    [[nodiscard]] Result<std::optional<arrivals::Candidate>> find(const AccountId &account, const CopyRef &ref);
    /// The copies of a set that are still there, as eachCandidateSet() delivers them.
    [[nodiscard]] Result<std::vector<arrivals::Candidate>> load(const AccountId &account, std::span<const CopyRef> set);
    /// The copies of the account that meet by these keys (id, else print), as eachCandidateSet() delivers them, but at
    /// most the first 5,000; none where there are fewer than two.
    [[nodiscard]] Result<std::vector<arrivals::Candidate>> sharingKey(const AccountId &account,
                                                                      const arrivals::Keys &keys);
    /// Copies of this account with this Message-ID (key form), by INTERNALDATE.
    [[nodiscard]] Result<std::vector<arrivals::Arrival>> withMessageId(const AccountId &account,
                                                                       std::string_view messageId);

    /// First and extra copies per interval. By-design copies and those of classes E and X count as first copies;
    /// quarantine is left out. Whole intervals of a grid at 0, empty ones too: all that touch [from, to]. Limit above
    /// 100,000 of them.
    [[nodiscard]] Result<std::vector<duplicates::Bin>> bins(const AccountId &account, EpochSeconds from,
                                                            EpochSeconds to, EpochSeconds width);
    /// Oldest and newest INTERNALDATE; none without arrivals.
    [[nodiscard]] Result<std::optional<std::pair<EpochSeconds, EpochSeconds>>> period(const AccountId &account);

private:
    Database &m_db;
};

/// The groups that `duplicates` found, kept so that windows and reports read them without classifying again.
class GroupStore
{
public:
    explicit GroupStore(Database &db)
        : m_db(db)
    {
    }
    /// Changes the groups of the account, in one transaction fed by the caller. While it lives, other writes on
    /// this Store are part of that transaction, and durable ones (runs, journal, accounts) are refused. It must not
    /// outlive the Store.
    class Writer
    {
    public:
        virtual ~Writer() = default;
        /// Deletes every group that one of these copies is in, but for those of forgetKin().
        [[nodiscard]] virtual Result<void> forget(std::span<const CopyRef> copies) = 0;
        /// Deletes the groups of copies with different ids (class E, Match::Fingerprint) that one of these is in.
        [[nodiscard]] virtual Result<void> forgetKin(std::span<const CopyRef> copies) = 0;
        /// Every set of eachChangedKinSet() was looked at.
        [[nodiscard]] virtual Result<void> kinIsLinked() = 0;
        [[nodiscard]] virtual Result<void> add(const duplicates::Group &group) = 0;
        [[nodiscard]] virtual Result<void> commit() = 0; ///< without it everything is as before
        /// Saves what was added, but the changed sets stay to be looked at again: some could not be told apart yet.
        [[nodiscard]] virtual Result<void> commitInPart() = 0;
    };
    /// Begins without any group of the account.
    [[nodiscard]] Result<std::unique_ptr<Writer>> replaceAll(const AccountId &account);
    /// Begins with the groups that are there.
    [[nodiscard]] Result<std::unique_ptr<Writer>> update(const AccountId &account);
    /// So much has changed since groups were saved last that only replaceAll() will do.
    [[nodiscard]] Result<bool> outdated(const AccountId &account);
    /// Newest first; copies included.
    [[nodiscard]] Result<void> each(const GroupQuery &query, const std::function<bool(duplicates::Group)> &use);
    [[nodiscard]] Result<std::vector<duplicates::Group>> load(const GroupQuery &query);
    [[nodiscard]] Result<duplicates::Totals> totals(const AccountId &account);

private:
    Database &m_db;
};

enum class RunKind { Removal, Undo, Expunge };
enum class RunState { Open, Done, Stopped, Undone, PartlyUndone };
[[nodiscard]] std::string_view toString(RunState state) noexcept;

struct Run
{
    std::string id; ///< "2026-11-23T10-00-00-ab12", sortable
    AccountId account;
    RunKind kind = RunKind::Removal;
    RunState state = RunState::Open;
    EpochSeconds startedAt = 0;
    EpochSeconds endedAt = 0;
    std::string planJson;
    std::string planHash;
    std::uint64_t planned = 0;
    std::uint64_t removed = 0;
    std::uint64_t restored = 0;
    std::string undoes; ///< for RunKind::Undo and Expunge: the removal whose copies it is about
};

/// What one journal line says about one copy.
enum class Step {
    Intent,      ///< about to be moved or copied; written before the command
    Copied,      ///< COPY answered; `target` known or not
    Marked,      ///< \Deleted set by us
    Unmarked,    ///< our \Deleted taken back
    Moved,       ///< is in quarantine and gone from the source: both seen
    FlagsUnited, ///< flags added to the survivor; `detail` lists them
    FlagsTakenBack,
    LeftAlone, ///< `detail` has the reason
    Unknown,   ///< the answer was lost; to be looked at
    RestoreIntent,
    Restored,      ///< is back in its mailbox: seen
    Failed,        ///< `detail` has the fault
    ExpungeIntent, ///< about to be removed from quarantine for good
    Expunged       ///< is gone from quarantine for good: seen
};
[[nodiscard]] std::string_view toString(Step step) noexcept;
[[nodiscard]] std::optional<Step> stepFrom(std::string_view word) noexcept;

struct JournalEntry
{
    std::uint64_t sequence = 0; ///< given by the store
    std::string runId;
    EpochSeconds at = 0;
    Step step = Step::Intent;
    std::string groupId;
    CopyRef source;                ///< the copy that is moved (or the survivor for FlagsUnited)
    std::optional<CopyRef> target; ///< in quarantine, or the new place after a restore
    std::string flags;             ///< of the copy when the step was written
    std::optional<EpochSeconds> internalDate;
    std::uint64_t size = 0;
    std::string wholeDigest; ///< hex of mime::ContentDigest::whole; finds the copy again by content
    std::string messageId;
    std::string detail;
};

/// Runs and their append-only journal. Triggers in the schema refuse UPDATE and DELETE on the journal. Every append is
/// on the disk (synchronous=FULL) when the call returns.
class RunStore
{
public:
    explicit RunStore(Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] Result<void> begin(const Run &run);
    [[nodiscard]] Result<void> setState(std::string_view runId, RunState state, std::uint64_t removed,
                                        std::uint64_t restored, EpochSeconds at);
    /// In one transaction, in order.
    [[nodiscard]] Result<void> append(std::span<const JournalEntry> entries);
    /// Newest first. `planJson` is left empty, since it may be megabytes: find() brings it.
    [[nodiscard]] Result<std::vector<Run>> runs(const std::optional<AccountId> &account);
    [[nodiscard]] Result<std::optional<Run>> find(std::string_view runId);
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(std::string_view runId); ///< oldest first
    /// Those of a removal and of every run that undoes it or removes its copies for good, in the order in which they
    /// were written, in a stream.
    [[nodiscard]] Result<void> eachEntryAbout(std::string_view removalId,
                                              const std::function<void(const JournalEntry &)> &visit);
    /// Runs that were cut: state Open, oldest first.
    [[nodiscard]] Result<std::vector<Run>> unfinished(const AccountId &account);

private:
    Database &m_db;
};

/// The append-only ledger of changes to settings of mail servers. Triggers in the schema refuse UPDATE and DELETE.
class LedgerStore
{
public:
    explicit LedgerStore(Database &db)
        : m_db(db)
    {
    }
    /// On the disk (synchronous=FULL) when the call returns.
    [[nodiscard]] Result<void> append(const checklist::LedgerEntry &entry);
    [[nodiscard]] Result<std::vector<checklist::LedgerEntry>> entries(); ///< oldest first

private:
    Database &m_db;
};

/// What runs of the checklist's steps have shown, newest first; the oldest ones are forgotten.
class ChecklistStore
{
public:
    static constexpr std::size_t mostRecords = 500;

    explicit ChecklistStore(Database &db)
        : m_db(db)
    {
    }
    /// Replaces what was saved of the same run.
    [[nodiscard]] Result<void> save(const checklist::StepRecord &record);
    [[nodiscard]] Result<std::vector<checklist::StepRecord>> records();

private:
    Database &m_db;
};

/// What diagnoses found, as text that its writer reads again: the latest of each account, and what was found before
/// each of its last removals.
class FindingStore
{
public:
    static constexpr std::size_t mostRemovals = 20;
    struct Entry
    {
        std::string runId; ///< of the removal that followed; empty: the latest of the account
        EpochSeconds at = 0;
        std::string json;
    };

    explicit FindingStore(Database &db)
        : m_db(db)
    {
    }
    /// `runId` empty: replaces the latest. Of those before removals the newest mostRemovals are kept.
    [[nodiscard]] Result<void> save(const AccountId &account, const Entry &entry);
    [[nodiscard]] Result<std::optional<Entry>> latest(const AccountId &account);
    [[nodiscard]] Result<std::vector<Entry>> beforeRemovals(const AccountId &account); ///< newest first

private:
    Database &m_db;
};

/// How far logs of mail servers were read, and what they say about messages. Not of one account: a server has many. Of
/// messages, those that were logged last are kept, and of files those that were read last.
class LogStore
{
public:
    static constexpr std::size_t mostMessages = 200'000;
    static constexpr std::size_t mostFiles = 2'000;
    struct File
    {
        std::string head; ///< names the content, whatever the file is called now
        std::string path;
        std::string format;
        std::uint64_t bytes = 0; ///< that were read, after decompression
        std::uint64_t lines = 0;
        std::uint64_t events = 0;
        EpochSeconds at = 0; ///< when it was read last
    };
    struct Message
    {
        std::string messageId; ///< empty: of no message in particular
        EpochSeconds newest = 0;
        std::string proof;
    };

    explicit LogStore(Database &db)
        : m_db(db)
    {
    }
    [[nodiscard]] Result<std::optional<File>> file(std::string_view head);
    [[nodiscard]] Result<std::vector<File>> files(); ///< read last comes first
    [[nodiscard]] Result<std::optional<Message>> message(std::string_view messageId);
    [[nodiscard]] Result<std::uint64_t> count(); ///< messages
    /// Replaces the file's entry and these messages' entries, together, and forgets what is past the limits.
    [[nodiscard]] Result<void> save(const File &file, std::span<const Message> messages);

private:
    Database &m_db;
};

/// One connection to the store.
class Store
{
public:
    /// Opens or makes the file (mode 0600, its folder 0700), checks that it is ours and whole (quick_check after an
    /// unclean end), migrates it, also for ReadOnly. A damaged file is left as it is (see setAsideDamaged). Faults:
    /// StoreDamaged, StoreTooNew, StoreBusy, DiskFull, File.
    [[nodiscard]] static Result<Store> open(const std::string &path, Access access = Access::ReadWrite);
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();

    [[nodiscard]] AccountStore accounts();
    [[nodiscard]] ArrivalStore arrivals();
    [[nodiscard]] GroupStore groups();
    [[nodiscard]] RunStore runs();
    [[nodiscard]] LedgerStore ledger();
    [[nodiscard]] ChecklistStore checklist();
    [[nodiscard]] FindingStore findings();
    [[nodiscard]] LogStore logs();
    /// A log of this length, in pages, goes into the file before it grows further: more is only put off to the end.
    static constexpr int longLog = 1'000;
    /// `told` hears after each commit how long the log is, in pages, and has somebody bring it in: this connection no
    /// longer waits for that. Empty: it does so itself again, from longLog on.
    void leaveLogTo(std::function<void(int)> told);
    /// Brings into the file what of the log others do not read any more. What cannot be brought in now stays in the
    /// log, where it is as safe.
    void bringLogIn();
    /// What `work` writes is written together, or not at all when it fails.
    [[nodiscard]] Result<void> inOneTransaction(const std::function<Result<void>()> &work);

private:
    explicit Store(std::unique_ptr<Database> db);
    std::unique_ptr<std::function<void(int)>> m_logTold; ///< in one place, also when the store is moved
    std::unique_ptr<Database> m_db;
};

/// Held while something is written to an account from this computer, by scans and removals: one writer at a time
/// (lock file beside the store, freed by the system when the process dies).
class WriterLock
{
public:
    /// Fault StoreBusy, with who holds it (program and pid) in `detail`.
    [[nodiscard]] static Result<WriterLock> take(const std::string &storePath);
    /// Waits for whoever holds it, at most so long. Cancelled on a stop request.
    [[nodiscard]] static Result<WriterLock> take(const std::string &storePath, std::chrono::milliseconds patience,
                                                 const std::stop_token &stop);
    /// As long as a watch holds it, which writes what arrives: nobody is to be told of that.
    static constexpr std::chrono::milliseconds aMoment{1000};
    WriterLock(WriterLock &&) noexcept;
    WriterLock &operator=(WriterLock &&) noexcept;
    ~WriterLock();

private:
    explicit WriterLock(int fd);
    int m_fd = -1;
};

} // namespace onecopy::store
