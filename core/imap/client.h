// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/imap/types.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::net {
class Channel;
}

namespace onecopy::imap {

/// Receives what a FETCH brings, in the order of the wire. A fault that it returns ends the command (and the session,
/// since the rest of the stream is not read).
class FetchSink
{
public:
    virtual ~FetchSink() = default;
    /// Pieces of a BODY[] literal while they arrive, before the message() that they belong to.
    virtual Result<void> bodyPiece(std::string_view) { return {}; }
    virtual Result<void> message(const FetchedMessage &fetched) = 0;
};

/// What is asked for. UID is always asked for.
struct FetchItems
{
    bool flags = false;
    bool internalDate = false;
    bool size = false;
    bool header = false;                     ///< BODY.PEEK[HEADER]
    std::vector<std::string> headerFields{}; ///< BODY.PEEK[HEADER.FIELDS (…)], when `header` is false
    bool body = false;                       ///< BODY.PEEK[], streamed to FetchSink::bodyPiece
    std::uint32_t bodyBytes = 0;             ///< with `body`: only so many bytes from the start; 0: all
    bool modSeq = false;
    bool gmailId = false;
    ModSeq changedSince{}; ///< RFC 7162 CHANGEDSINCE; 0: not used
};

/// One IMAP4rev1 session: straight-line, blocking, one thread. Sends no command that sets \Seen; never sends EXPUNGE,
/// CLOSE, or a command that changes something by sequence number. Any protocol or transport fault ends the session:
/// later calls fail with ConnectionLost. Server texts in faults are bounded and redacted.
enum class ListDetail { Names, Status };

class VisitSink;

class Client
{
public:
    /// Mailboxes that visit() has on the way at once.
    static constexpr std::size_t visitsAhead = 16;
    /// Commands that moveEach() and addFlagsEach() send before the first of them is answered.
    static constexpr std::size_t commandsAhead = 8;

    /// Connects, greets, starts TLS where the endpoint says so, logs in, and asks for the capabilities that hold then.
    /// `report` is filled as far as it went, on failure too.
    [[nodiscard]] static Result<Client> open(const LoginSpec &spec, const std::stop_token &stop,
                                             OpenReport *report = nullptr);
    /// A session over a channel that is already connected; for tests and for other transports. Reads the greeting.
    [[nodiscard]] static Result<Client> greet(std::unique_ptr<net::Channel> channel, const LoginSpec &spec,
                                              const std::stop_token &stop);
    Client(Client &&) noexcept;
    Client &operator=(Client &&) noexcept;
    ~Client(); ///< drops the connection; call logout() for an orderly end

    [[nodiscard]] const Capabilities &capabilities() const;
    [[nodiscard]] bool alive() const;

    /// With ListDetail::Status: their state in the same answer, where the server can (RFC 5819).
    [[nodiscard]] Result<std::vector<ListedMailbox>> list(ListDetail detail = ListDetail::Names);
    [[nodiscard]] Result<char> separator();
    /// Whose mailboxes are whose (RFC 2342); empty when the server has no NAMESPACE, or does not say.
    [[nodiscard]] Result<std::vector<Namespace>> namespaces();
    /// Of a Dovecot: the mailbox in which the last message of the open one really lies (X-MAILBOX), which is another
    /// one where the open one is only a view (its virtual plugin). None: there is no message, or it does not say.
    [[nodiscard]] Result<std::optional<MailboxName>> realMailbox();

    [[nodiscard]] Result<SelectedMailbox> examine(const MailboxName &name);
    [[nodiscard]] Result<SelectedMailbox> select(const MailboxName &name);
    /// EXAMINE … (QRESYNC (…)). REQUIRES: capabilities().has("QRESYNC"). `sync` is filled only if the server's
    /// UIDVALIDITY equals `known.validity`.
    [[nodiscard]] Result<SelectedMailbox> examineSince(const MailboxName &name, const KnownState &known,
                                                       QuickSync &sync);
    /// This mailbox as it was when it was opened, if it is the one that is open, for reading only, and its messages have
    /// kept their numbers; else null. Valid until the next command that opens or closes one.
    [[nodiscard]] const SelectedMailbox *examined(const MailboxName &name) const;
    /// UNSELECT (RFC 3691) where offered; else nothing: the next SELECT ends the selection without expunging only for
    /// EXAMINE, so a mailbox that was selected for writing is left by EXAMINE of itself (RFC 3501 6.3.1, 6.4.2).
    [[nodiscard]] Result<void> unselect();

    /// Asks for `items` of every set in `sets`, keeping up to two commands ahead of the answers. Answers may come in
    /// any order and unasked ones are dropped by the client: the sink sees only UIDs of the set that was asked.
    [[nodiscard]] Result<void> fetch(std::span<const UidSet> sets, const FetchItems &items, FetchSink &sink);
    /// Opens one mailbox of `sink` after another with EXAMINE and fetches `items` from it, the commands of several
    /// mailboxes ahead of the answers. For mailboxes that are small; see visit.h. Ends before the last one when the
    /// server refuses something. Which mailbox is open then is not said.
    [[nodiscard]] Result<void> visit(const FetchItems &items, VisitSink &sink);
    /// Several mailboxes of visit() were on the way at once in this session, and all went well: it may be done again.
    /// False until it is said.
    [[nodiscard]] bool visitsWell() const noexcept { return m_visitsWell; }
    void setVisitsWell(bool well) noexcept { m_visitsWell = well; }
    /// UID SEARCH (ESEARCH where offered). `criteria` is made by this program, never from mail text: "ALL",
    /// "UNDELETED".
    [[nodiscard]] Result<UidSet> search(std::string_view criteria);
    /// UID SEARCH HEADER name value, with the value as a literal where needed.
    [[nodiscard]] Result<UidSet> searchHeader(std::string_view name, std::string_view value);

    [[nodiscard]] Result<CopyPairs> copy(const UidSet &uids, const MailboxName &target);
    /// UID MOVE (RFC 6851). REQUIRES: capabilities().has("MOVE").
    [[nodiscard]] Result<CopyPairs> move(const UidSet &uids, const MailboxName &target);
    /// Several UID MOVE, up to commandsAhead of them on the way at once: one result for each set, in order, a refusal
    /// of one being no fault of the others. The sets are disjoint. A fault of the whole: the session is over, or the
    /// mailbox is not what it was, and what was sent may have been done.
    [[nodiscard]] Result<std::vector<Result<CopyPairs>>> moveEach(std::span<const UidSet> sets,
                                                                  const MailboxName &target);
    /// Several UID STORE +FLAGS.SILENT, in the same way.
    [[nodiscard]] Result<std::vector<Result<void>>> addFlagsEach(std::span<const FlagChange> changes);
    /// How many messages the server has told gone in this session, whatever happened to the events.
    [[nodiscard]] std::uint64_t goneSoFar() const;
    [[nodiscard]] Result<void> addFlags(const UidSet &uids, const std::vector<std::string> &flags);
    [[nodiscard]] Result<void> removeFlags(const UidSet &uids, const std::vector<std::string> &flags);
    /// UID EXPUNGE (RFC 4315 2.1). REQUIRES: capabilities().has("UIDPLUS").
    [[nodiscard]] Result<void> uidExpunge(const UidSet &uids);
    /// APPEND (RFC 3501 6.3.11) of a message of ours; the server gives it its own date. Never for mail of others.
    [[nodiscard]] Result<Appended> append(const MailboxName &target, std::string_view message,
                                          const std::vector<std::string> &flags);
    [[nodiscard]] Result<void> create(const MailboxName &name);
    [[nodiscard]] Result<void> subscribe(const MailboxName &name);
    /// The rights that we have there (RFC 4314 MYRIGHTS); none when the server has no ACL.
    [[nodiscard]] Result<std::optional<std::string>> myRights(const MailboxName &name);

    /// STATUS (MESSAGES UIDNEXT UIDVALIDITY) of a mailbox, without opening it.
    [[nodiscard]] Result<MailboxStatus> status(const MailboxName &name);
    /// NOTIFY SET (RFC 5465): from here on the server tells MailboxEvent::Kind::Status when messages come or go in one
    /// of `names` (empty: in every personal mailbox), as long as it is not open. Returns the state of each as the
    /// server tells it now. REQUIRES: capabilities().has("NOTIFY"). ServerRefused: it may still say no.
    [[nodiscard]] Result<std::vector<MailboxStatus>> notify(const std::vector<MailboxName> &names);

    [[nodiscard]] Result<void> noop();
    /// Waits until the server tells something, `wait` has passed, or stop. IDLE (RFC 2177) where offered, else NOOP
    /// at the end of `wait`. After notify() it listens, whatever is open, and asks with NOOP at the end of `wait` only.
    /// The events are taken with takeEvents().
    [[nodiscard]] Result<void> waitForEvents(std::chrono::milliseconds wait, const std::stop_token &stop);
    [[nodiscard]] const Waited &lastWait() const;
    /// What was told unasked since the last call, in order, bounded.
    [[nodiscard]] std::vector<MailboxEvent> takeEvents();

    [[nodiscard]] Result<void> logout();
    [[nodiscard]] std::string transcript() const; ///< redacted, bounded

    /// Replaces the token that ends later waits (a job hands its own).
    void setStop(std::stop_token stop);

private:
    friend class FetchRun;
    friend class VisitRun;
    class Session;
    [[nodiscard]] static Result<Client> openOnce(const LoginSpec &spec, const std::stop_token &stop,
                                                 OpenReport &report);
    explicit Client(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
    bool m_visitsWell = false;
};

} // namespace onecopy::imap
