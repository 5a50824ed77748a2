// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/client.h"
#include "core/imap/command.h"
#include "core/imap/connection.h"
#include "core/imap/eventlog.h"
#include "core/imap/linkmeter.h"

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace onecopy::net {
class ServerChannel;
}

namespace onecopy::imap {

/// Sees each untagged response of a command before the session does. A fault ends the session.
using Watcher = std::function<Result<void>(const Response &)>;
/// Takes the tagged answer of the command with this index.
using Answered = std::function<void(std::size_t, const StatusText &)>;

/// What a SELECT or EXAMINE has brought so far.
struct Selecting
{
    SelectedMailbox mailbox;
    bool existsGiven = false;
    int validities = 0; ///< how often UIDVALIDITY came
    bool sticky = true; ///< no UIDNOTSTICKY
};

/// Of the text of one set: command lines have a limit of their own on the other side (RFC 7162 4: 8192 octets).
inline constexpr std::size_t setTextBytes = 7000;
/// Of the names of mailboxes, and of what is told about them in words, that one answer may bring: limits::mailboxes of
/// them, with a hundred and sixty bytes each.
inline constexpr std::size_t listedBytes = 32ULL * 1024 * 1024;

/// The state of one session, and the way of a command: tag, send, answers, tagged end. The commands themselves are in
/// login.cpp, mailboxes.cpp, select.cpp, fetch.cpp, search.cpp, change.cpp and idle.cpp.
class Client::Session
{
public:
    Session(std::unique_ptr<net::Channel> channel, const LoginSpec &spec, const std::stop_token &stop);

    /// From the greeting to the last word of the login.
    [[nodiscard]] Result<void> openUp(Deadline connectDeadline, OpenReport &report);

    [[nodiscard]] Result<std::vector<ListedMailbox>> list(ListDetail detail);
    [[nodiscard]] Result<char> separator();
    [[nodiscard]] Result<std::vector<Namespace>> namespaces();
    [[nodiscard]] Result<std::optional<MailboxName>> realMailbox();
    [[nodiscard]] Result<SelectedMailbox> select(std::string_view verb, const MailboxName &name,
                                                 const KnownState *known, QuickSync *sync);
    [[nodiscard]] const SelectedMailbox *examined(const MailboxName &name) const;
    [[nodiscard]] Result<void> unselect();
    [[nodiscard]] Result<void> enableQuickSync();
    [[nodiscard]] Result<void> fetch(std::span<const UidSet> sets, const FetchItems &items, FetchSink &sink);
    [[nodiscard]] Result<void> visit(const FetchItems &items, VisitSink &sink);
    [[nodiscard]] Result<UidSet> search(std::string_view criteria);
    [[nodiscard]] Result<UidSet> searchHeader(std::string_view name, std::string_view value);
    [[nodiscard]] Result<CopyPairs> copy(const UidSet &uids, const MailboxName &target);
    [[nodiscard]] Result<std::vector<Result<CopyPairs>>> moveEach(std::span<const UidSet> sets,
                                                                  const MailboxName &target);
    [[nodiscard]] Result<std::vector<Result<void>>> addFlagsEach(std::span<const FlagChange> changes);
    [[nodiscard]] Result<void> store(std::string_view what, const UidSet &uids, const std::vector<std::string> &flags);
    [[nodiscard]] Result<Appended> append(const MailboxName &target, std::string_view message,
                                          const std::vector<std::string> &flags);
    [[nodiscard]] Result<void> uidExpunge(const UidSet &uids);
    [[nodiscard]] Result<void> onMailbox(std::string_view verb, const MailboxName &name);
    [[nodiscard]] Result<std::optional<std::string>> myRights(const MailboxName &name);
    [[nodiscard]] Result<MailboxStatus> status(const MailboxName &name);
    [[nodiscard]] Result<std::vector<MailboxStatus>> notify(const std::vector<MailboxName> &names);
    [[nodiscard]] Result<void> noop();
    [[nodiscard]] Result<void> waitForEvents(std::chrono::milliseconds wait, const std::stop_token &stop);
    [[nodiscard]] Result<void> logout();

    [[nodiscard]] const Capabilities &capabilities() const noexcept { return m_capabilities; }
    [[nodiscard]] bool alive() const noexcept { return m_wire.alive(); }
    [[nodiscard]] const Waited &lastWait() const noexcept { return m_waited; }
    [[nodiscard]] std::vector<MailboxEvent> takeEvents() { return m_events.take(); }
    [[nodiscard]] std::uint64_t goneSoFar() const noexcept { return m_gone; }
    [[nodiscard]] std::string transcript() const { return m_wire.transcript(); }
    void setStop(std::stop_token stop) { m_wire.setStop(std::move(stop)); }

private:
    friend class FetchRun;
    friend class VisitRun;

    // The way of a command (session.cpp)
    [[nodiscard]] Command command(std::string_view verb);
    /// As command(), with literals that wait for "+" whatever the server offers.
    [[nodiscard]] Command patientCommand(std::string_view verb);
    /// A new deadline for a whole command; each silence is bounded as well.
    [[nodiscard]] Deadline commandDeadline() const;
    /// Sends, waiting for "+" where a literal needs it. True: all was sent. False: the server has answered before, and
    /// its tagged response is m_wire.response().
    [[nodiscard]] Result<bool> send(const Command &command, Deadline deadline, const Watcher &watcher = {});
    /// Sends and reads on to the tagged response. NO and BAD are answers here.
    [[nodiscard]] Result<StatusText> exchange(const Command &command, Deadline deadline, const Watcher &watcher = {});
    /// As exchange(), with NO and BAD as faults.
    [[nodiscard]] Result<StatusText> perform(const Command &command, const Watcher &watcher = {});
    /// Sends several commands that change the open mailbox by UID, up to Client::commandsAhead without waiting for
    /// their answers. NO and BAD are answers here; a fault means that some have none.
    [[nodiscard]] Result<void> performAhead(std::span<const Command> commands, const Watcher &watcher,
                                            const Answered &answered);
    [[nodiscard]] Result<StatusText> awaitTagged(const Command &command, Deadline deadline, const Watcher &watcher);
    [[nodiscard]] Result<Response *> nextResponse(Deadline deadline);

    // What the server tells (session.cpp)
    [[nodiscard]] Result<void> note(const Response &response);
    [[nodiscard]] Result<void> noteStatus(const StatusText &status);
    [[nodiscard]] Result<void> noteFetch(const FetchedMessage &fetched);
    [[nodiscard]] Result<void> checkSequence(std::uint32_t sequence);
    void noteExpunge(std::uint32_t sequence);
    void noteAlert(const StatusText &status);
    void noteValidity(std::string_view arguments);
    void learnCapabilities(const std::vector<std::string_view> &words);
    void learnCapabilities(std::string_view words);

    // Faults (session.cpp)
    [[nodiscard]] Fault made(FaultKind kind, std::string detail, std::string_view serverText = {}) const;
    /// REQUIRES: the session is over. A stop request ends it, too, and is told as that.
    [[nodiscard]] Fault ended() const;
    [[nodiscard]] tl::unexpected<Fault> broken(std::string detail, std::string_view serverText = {});
    [[nodiscard]] tl::unexpected<Fault> refused(const StatusText &status) const;
    /// The last command was answered with BAD. Where it was made of something that the server announces, it is asked
    /// without that once more.
    [[nodiscard]] bool notUnderstood() noexcept;
    /// The same, or NO.
    [[nodiscard]] bool wasRefused() noexcept;
    /// The account has been given all that it gets for now, so that asking again, or for less, is in vain.
    [[nodiscard]] bool hasReadEnough(const StatusText &status) const;
    [[nodiscard]] tl::unexpected<Fault> located(Fault fault) const;

    // Login (login.cpp)
    [[nodiscard]] Result<bool> greet(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> startTls(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<void> logIn(Deadline deadline, OpenReport &report);
    [[nodiscard]] Result<std::string> pickMechanism() const;
    [[nodiscard]] Result<void> loginCommand(Deadline deadline);
    [[nodiscard]] bool mayLogInByCommand(std::string_view mechanism) const;
    [[nodiscard]] Result<void> authenticate(const std::string &mechanism, Deadline deadline);
    [[nodiscard]] Result<void> endOfLogin(const StatusText &status, const std::string &mechanismStatus);
    [[nodiscard]] Result<void> cancelLogin(const Command &command, Deadline deadline, Fault why);
    [[nodiscard]] Result<void> askCapabilities(Deadline deadline);
    [[nodiscard]] Result<void> leaveWhatIsOpen(Deadline deadline);
    [[nodiscard]] Result<void> acceptUtf8(Deadline deadline);
    [[nodiscard]] Result<void> askIdentity(Deadline deadline, OpenReport &report);
    [[nodiscard]] bool encrypted() const;
    void describeTls(OpenReport &report) const;

    // Selection (select.cpp)
    [[nodiscard]] Command selectCommand(std::string_view verb, const MailboxName &name, const KnownState *known);
    /// For a command of selectCommand() that was sent: reads on to its answer. The mailbox is open, or none is.
    /// `changes` is filled where the server's UIDVALIDITY is that of `known`.
    [[nodiscard]] Result<SelectedMailbox> awaitSelected(const Command &selecting, const MailboxName &name,
                                                        const KnownState *known, QuickSync &changes);
    [[nodiscard]] Result<SelectedMailbox> runSelect(const Command &selecting, const MailboxName &name,
                                                    const KnownState *known, QuickSync &sync, bool sent);
    [[nodiscard]] Result<void> takeSelecting(Selecting &selecting, const Response &response) const;
    void takeSelectCode(Selecting &selecting, const StatusText &status) const;
    /// The mailbox is open from here on.
    SelectedMailbox adopt(Selecting selecting, bool examined, const StatusText &done);
    [[nodiscard]] Result<void> needSelection() const;
    [[nodiscard]] Result<void> mayChange() const;

    [[nodiscard]] Result<UidSet> searchBy(const std::function<void(Command &)> &addCriteria);
    [[nodiscard]] Result<UidSet> runSearch(const Command &command);
    /// Runs something that reads answers to FETCH, and takes the time of the line. A UIDVALIDITY that changed meanwhile
    /// is a fault.
    [[nodiscard]] Result<void> measured(bool bodies, const std::function<Result<void>()> &fetching);
    [[nodiscard]] bool asksFewFirst(std::span<const UidSet> sets) const;
    [[nodiscard]] bool mayCompress() const;
    [[nodiscard]] bool wantsCompression() const;
    /// Before a FETCH: asks for compression where the answers to the ones before came slowly.
    [[nodiscard]] Result<void> compressIfSlow();
    [[nodiscard]] Result<void> idleRound(Deadline until, const std::stop_token &stop);
    [[nodiscard]] Result<void> pollRound(Deadline until, const std::stop_token &stop);
    [[nodiscard]] Result<void> listenRound(Deadline until, const std::stop_token &stop);
    /// Asks for news, and takes the time of the answer.
    [[nodiscard]] Result<void> look();

    LoginSpec m_spec;
    Connection m_wire;
    net::ServerChannel *m_socket = nullptr; ///< the channel of m_wire when it is one of ours
    std::string m_verb;                     ///< of the command that runs, for faults
    Capabilities m_capabilities;
    bool m_capabilitiesKnown = false;
    bool m_reused = false;     ///< a proxy has given us the session of somebody who has left
    bool m_listening = false;  ///< past the login: what the server tells is kept
    bool m_selecting = false;  ///< SELECT was sent: answers are about a mailbox that is not open yet
    bool m_leaving = false;    ///< LOGOUT was sent: BYE is expected
    bool m_quickSync = false;  ///< ENABLE QRESYNC was agreed on
    bool m_cannotIdle = false; ///< IDLE is announced, and not understood
    bool m_hasIdled = false;   ///< IDLE was agreed to
    bool m_notified = false;   ///< NOTIFY SET was agreed on: STATUS comes unasked
    Waited m_waited;
    LinkMeter m_link;
    bool m_compressed = false; ///< asked for, whatever the server said
    std::optional<SelectedMailbox> m_selected;
    std::uint32_t m_exists = 0;     ///< never below the true number while messages go
    bool m_validityChanged = false; ///< since the selection
    std::uint64_t m_renumbered = 0; ///< grows when sequence numbers may have moved
    std::uint64_t m_gone = 0;       ///< messages that were told gone, of whatever mailbox was open
    EventLog m_events;
    unsigned m_lastTag = 0;
    std::random_device m_random; ///< of tags; to open one takes longer than to make a command
};

} // namespace onecopy::imap
