// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/jobs/runs/journal.h"
#include "core/jobs/runs/moveitem.h"
#include "core/jobs/scan/closelook.h"
#include "core/removal/plan.h"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace onecopy::jobs {

struct MoveResult
{
    std::size_t item = 0; ///< index into the batch
    removal::Fate fate = removal::Fate::Unknown;
    std::optional<CopyRef> target;
    std::optional<std::string> flags{}; ///< at the target, when it was looked at
    bool wasGone = false;               ///< of LeftAlone: another client took it before the move reached it
};

/// What goes with a move, besides the copies.
struct MoveOptions
{
    std::vector<store::JournalEntry> lines{}; ///< written to the journal together with the intents
    /// May be empty. Called when the intents are on the disk, before the first command that moves; a fault ends it
    /// there.
    std::function<Result<void>()> begun{};
    /// May be empty. Asked after marking and before expunging (COPY path): a fault takes the marks back.
    std::function<Result<void>()> stillSafe{};
};

/// Moves copies from one mailbox to another, never by sequence number, never with a bare EXPUNGE, and believes only
/// what it sees afterwards (an OK is not evidence): all of its bytes lie on the other side. Every step stands in the
/// journal before and after. One command names at most limits::removalBatch messages, moveBatch where a UID MOVE is
/// answered with the new places, and restoreBatch on the way back. Where the server has MOVE, several commands are on
/// the way at once, and what they did is looked at together; by COPY it is one batch after the other, so that few marks
/// are left behind whatever happens. A server that announces MOVE, and refuses it before it has moved anything, is
/// asked for COPY. REQUIRES: `from` is selected for writing by `changing`.
class Mover
{
public:
    /// The server tells where each went (RFC 6851 4.3, RFC 4315 3), and what it refuses is tried again in halves.
    static constexpr std::size_t moveBatch = 100;
    /// What goes back leaves nothing marked on the way, and its bytes were compared when it left.
    static constexpr std::size_t restoreBatch = 200;
    /// UID MOVE commands of one move().
    static constexpr std::size_t batchesAhead = imap::Client::commandsAhead;

    /// `looking` reads the target mailbox. `steps` names what is written for a success: Moved or Restored.
    Mover(imap::Client &changing, imap::Client &looking, Journal &journal, const Context &context, store::Step intent,
          store::Step done)
        : m_changing(changing)
        , m_looking(looking)
        , m_journal(journal)
        , m_context(context)
        , m_intent(intent)
        , m_done(done)
        , m_goneBefore(changing.goneSoFar())
    {
    }

    /// Messages in one command.
    [[nodiscard]] std::size_t batch() const;
    /// Messages in one move().
    [[nodiscard]] std::size_t most() const;

    /// REQUIRES: at most most() items. A fault means that the run has to stop, or (a refusal) that the server did not
    /// do all of it; what is known of the items is in the journal. From one call to the next, and in what `options`
    /// call, `looking` may look elsewhere; whoever writes to the target with it calls forgetTarget() after that.
    [[nodiscard]] Result<std::vector<MoveResult>> move(const imap::SelectedMailbox &from,
                                                       std::span<const MoveItem> items, const MailboxName &to,
                                                       MoveOptions options);

    /// Somebody of us has written to the target.
    void forgetTarget() { m_target.reset(); }

    /// Messages that other clients took out of the mailbox between the move() before and the last one.
    [[nodiscard]] std::uint64_t takenByOthers() const noexcept { return m_takenByOthers; }
    /// Something arrived in the target with the last move() that has the bytes of none of its items.
    [[nodiscard]] bool cameOtherwise() const noexcept { return m_cameOtherwise; }
    /// UIDPLUS is announced, and UID EXPUNGE was refused: no single message can be removed by COPY.
    [[nodiscard]] bool expungeIsRefused() const noexcept { return m_expungeRefused; }

private:
    using Targets = std::map<std::size_t, CopyRef>; ///< index of the item → where it is now

    [[nodiscard]] bool moves() const;
    [[nodiscard]] bool expunges() const; ///< single messages, and nobody else's
    [[nodiscard]] Result<void> openTarget(const MailboxName &to);
    [[nodiscard]] Fault withoutTarget(Fault refusal, const MailboxName &to);
    [[nodiscard]] std::vector<store::JournalEntry> intents(std::span<const MoveItem> items, const MailboxName &to,
                                                           std::string_view way) const;

    [[nodiscard]] Result<std::vector<MoveResult>> byMove(std::span<const MoveItem> items, const MailboxName &to);
    [[nodiscard]] Result<std::vector<MoveResult>> byCopy(const imap::SelectedMailbox &from,
                                                         std::span<const MoveItem> batch, const MailboxName &to,
                                                         const std::function<Result<void>()> &stillSafe);
    [[nodiscard]] bool mayCopyInstead(const imap::SelectedMailbox &from, std::span<const MoveItem> items,
                                      const Fault &refusal) const;
    [[nodiscard]] Result<Targets> findTargets(std::span<const MoveItem> items, const MailboxName &to,
                                              const imap::CopyPairs &pairs);
    [[nodiscard]] Result<void> findByBytes(std::span<const MoveItem> items, const imap::CopyPairs &pairs,
                                           Targets &targets);
    [[nodiscard]] Result<imap::UidSet> newInTarget();
    [[nodiscard]] Result<std::vector<MoveResult>> look(std::span<const MoveItem> items, const Targets &targets,
                                                       const imap::CopyPairs &pairs);
    [[nodiscard]] store::JournalEntry judge(const MoveItem &item, bool inSource, MoveResult &result) const;
    [[nodiscard]] Result<void> expungeMarked(std::span<const MoveItem> batch, const Targets &targets,
                                             const std::function<Result<void>()> &stillSafe);
    [[nodiscard]] Result<void> checkMarks(std::span<const MoveItem> batch, const Targets &targets,
                                          const imap::UidSet &marked);
    [[nodiscard]] Result<void> takeMarksBack(std::span<const MoveItem> batch, const Targets &targets, const Fault &why);
    [[nodiscard]] Result<void> noteOthers();
    [[nodiscard]] Result<std::uint64_t> countGone();
    [[nodiscard]] Result<void> refuseSurplus(std::uint64_t gone, std::span<const MoveResult> results);

    imap::Client &m_changing;
    imap::Client &m_looking;
    Journal &m_journal;
    const Context &m_context;
    const store::Step m_intent;
    const store::Step m_done;
    std::optional<imap::SelectedMailbox> m_target; ///< as it was opened last
    Uid m_targetNext;                              ///< UIDNEXT of the target before the move
    std::uint64_t m_goneBefore;                    ///< told gone before the commands that are being looked at
    std::map<std::size_t, std::string> m_targetFlags;
    std::uint64_t m_takenByOthers = 0;
    bool m_trusted = false;    ///< the server has shown that it takes what it is asked for, and no more
    bool m_tellsPairs = false; ///< the server has said where copies went
    bool m_expungeRefused = false;
    bool m_cameOtherwise = false;
    bool m_hasMoved = false;    ///< a UID MOVE did
    bool m_nothingLeft = false; ///< the last UID MOVE left everything where it was
    int m_copiedInstead = 0;    ///< moves that were refused, and done by COPY
};

[[nodiscard]] imap::UidSet uidsOf(std::span<const MoveItem> items);
[[nodiscard]] store::JournalEntry journalLine(const MoveItem &item, store::Step step,
                                              std::optional<CopyRef> target = std::nullopt, std::string detail = {});

} // namespace onecopy::jobs
