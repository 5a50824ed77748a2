// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/closelook.h"
#include "core/jobs/journal.h"
#include "core/removal/plan.h"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace onecopy::jobs {

/// One copy on its way, with what is needed to know it again.
struct MoveItem
{
    std::string groupId;
    CopyRef source;
    std::string flags;
    std::optional<EpochSeconds> internalDate;
    std::uint64_t size = 0;
    std::string messageId;
    mime::Digest whole{};
};

struct MoveResult
{
    std::size_t item = 0; ///< index into the batch
    removal::Fate fate = removal::Fate::Unknown;
    std::optional<CopyRef> target;
    std::optional<std::string> flags{}; ///< at the target, when it was looked at
};

/// How far the arrival at the other side is checked after a UID MOVE. COPY is always checked by content.
enum class Check { Presence, Content };

/// Moves copies from one mailbox to another, never by sequence number, never with a bare EXPUNGE, and believes only what
/// it sees afterwards (an OK is not evidence). Every step stands in the journal before and after. One batch has at most
/// limits::removalBatch items, on its way back by UID MOVE restoreBatch. REQUIRES: `from` is selected for writing by
/// `changing`.
class Mover
{
public:
    /// What goes back leaves nothing marked on the way, and its bytes were compared when it left.
    static constexpr std::size_t restoreBatch = 200;

    /// `looking` reads the target mailbox. `steps` names what is written for a success: Moved or Restored.
    Mover(imap::Client &changing, imap::Client &looking, Journal &journal, const Context &context, store::Step intent, store::Step done)
        : m_changing(changing)
        , m_looking(looking)
        , m_journal(journal)
        , m_context(context)
        , m_intent(intent)
        , m_done(done)
    {
    }

    /// `stillSafe` is asked after marking and before expunging (COPY path): a fault takes the marks back.
    /// A fault means that the run has to stop; what is known of the batch is in the journal. From one call to the next
    /// `looking` is left alone, or forgetTarget() is called.
    [[nodiscard]] Result<std::vector<MoveResult>> move(const imap::SelectedMailbox &from, std::span<const MoveItem> batch,
                                                       const MailboxName &to, Check check,
                                                       const std::function<Result<void>()> &stillSafe);

    /// Somebody else has used `looking`.
    void forgetTarget() { m_target.reset(); }

private:
    using Targets = std::map<std::size_t, CopyRef>; ///< index of the item → where it is now

    [[nodiscard]] Result<void> openTarget(const MailboxName &to);

    [[nodiscard]] Result<std::vector<MoveResult>> byMove(std::span<const MoveItem> batch, const MailboxName &to, Check check);
    [[nodiscard]] Result<std::vector<MoveResult>> byCopy(const imap::SelectedMailbox &from, std::span<const MoveItem> batch,
                                                         const MailboxName &to, const std::function<Result<void>()> &stillSafe);
    [[nodiscard]] Result<Targets> findTargets(std::span<const MoveItem> batch, const MailboxName &to, const imap::CopyPairs &pairs,
                                              Check check);
    [[nodiscard]] Result<std::vector<MoveResult>> look(std::span<const MoveItem> batch, const Targets &targets);
    [[nodiscard]] Result<void> expungeMarked(std::span<const MoveItem> batch, const Targets &targets,
                                             const std::function<Result<void>()> &stillSafe);
    [[nodiscard]] Result<void> takeMarksBack(std::span<const MoveItem> batch, const Targets &targets, const Fault &why);
    [[nodiscard]] Result<void> refuseSurplus(std::size_t asked);

    imap::Client &m_changing;
    imap::Client &m_looking;
    Journal &m_journal;
    const Context &m_context;
    const store::Step m_intent;
    const store::Step m_done;
    std::optional<imap::SelectedMailbox> m_target; ///< is open in m_looking
    Uid m_targetNext;                              ///< UIDNEXT of the target before the batch
    std::map<std::size_t, std::string> m_targetFlags;
};

[[nodiscard]] imap::UidSet uidsOf(std::span<const MoveItem> items);
[[nodiscard]] store::JournalEntry journalLine(const MoveItem &item, store::Step step, std::optional<CopyRef> target = std::nullopt,
                                              std::string detail = {});

} // namespace onecopy::jobs
