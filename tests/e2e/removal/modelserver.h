// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <climits>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace onecopy::model {

struct Message
{
    std::uint32_t uid = 0;
    std::string bytes;
    std::string date; ///< as in INTERNALDATE
    std::set<std::string> flags;
    std::uint64_t gmailId = 0;

    [[nodiscard]] bool marked() const { return flags.contains("\\Deleted"); }
    /// Says who is at work on the account: no mail of anybody.
    [[nodiscard]] bool isLease() const { return bytes.find("\r\nX-Onecopy-Lease: ") != std::string::npos; }
};

struct Mailbox
{
    std::uint32_t validity = 1;
    std::uint32_t next = 1;
    std::vector<Message> messages; ///< by UID
    bool readOnly = false;
    std::string rights;          ///< RFC 4314; empty: all
    std::size_t room = SIZE_MAX; ///< how many messages fit
    bool closed = false;         ///< nothing may be appended
    bool keywords = true;        ///< flags of the users' own can be kept
};

/// The mail of one account. Several names may lead to one mailbox.
struct Account
{
    std::map<std::string, std::shared_ptr<Mailbox>> mailboxes;

    Mailbox &box(const std::string &name);
    Message &store(const std::string &name, const std::string &bytes, const std::string &date,
                   const std::set<std::string> &flags = {}, std::uint64_t gmailId = 0);
};

/// What the server does in place of a command, or with it.
enum class Twist {
    None,
    DropBefore, ///< the line breaks, and nothing was done
    DropAfter,  ///< it was done, and the line breaks before the answer
    Refuse,     ///< NO
    Lie,        ///< OK, and nothing was done
    Half,       ///< COPY and MOVE: half of it, then NO
    Some,       ///< COPY and MOVE: half of it, then OK
    Surplus,    ///< MOVE and EXPUNGE: one more message goes than was asked for
    Stub        ///< COPY and MOVE: what arrives holds 300 bytes at most
};

/// An IMAP server over mail in memory: small, quick, and only as much as is needed. Shares no code with the product.
class Server
{
public:
    explicit Server(std::string capabilities);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Under the lock: nobody else sees or changes mail while `work` runs.
    void with(const std::function<void()> &work)
    {
        const std::lock_guard lock(m_mutex);
        work();
    }
    Account &account(const std::string &user) { return m_accounts[user]; }
    void setCapabilities(std::string words) { m_capabilities = std::move(words); }
    /// What stands between the levels of a name, and the level below which mailboxes may be made; empty: anywhere.
    char separator = '/';
    std::string madeBelow;
    /// The server's clock, which dates what is appended; seconds since the epoch.
    std::atomic<std::int64_t> clock = 0;
    /// It hangs up on more than these at once, with these words or none. One that has ended counts for so long.
    std::atomic<std::size_t> mostSessions = SIZE_MAX;
    std::string lastWords;
    /// In place of that they are let wait, and hear nothing.
    std::atomic<bool> letsWait = false;
    std::atomic<std::chrono::milliseconds> lingers = std::chrono::milliseconds(0);
    /// A session ends behind so many commands, its login among them.
    std::atomic<int> mostCommands = INT_MAX;
    /// How often it has hung up.
    std::atomic<int> hungUp = 0;
    /// Headers come with the UID of the message before: what a server does that pairs them wrongly.
    std::atomic<bool> wrongPairs = false;
    /// What COPYUID says: nothing, or the new places the wrong way round.
    std::atomic<bool> tellsPairs = true;
    std::atomic<bool> turnsPairs = false;
    /// SELECT and EXAMINE tell a UIDNEXT that is so much too high.
    std::uint32_t nextAhead = 0;
    /// SELECT and EXAMINE tell UIDNEXT; Courier's do not.
    std::atomic<bool> tellsNext = true;
    /// APPEND keeps the flags; GNU imap4d's does not.
    std::atomic<bool> keepsFlags = true;

    /// Called under the lock before each command ("UID MOVE") of `user`.
    std::function<Twist(const std::string &user, const std::string &verb)> before;
    /// Called under the lock for each message that COPY or MOVE names: the text of the NO to the whole command, or
    /// empty.
    std::function<std::string(const Message &message)> refuses;
    /// Called under the lock for each message whose bytes are asked for: true ends the command with NO, without it.
    std::function<bool(const Message &message)> cannotGive;
    /// Called under the lock after each command that changed something.
    std::function<void(const std::string &user)> after;

private:
    class Session;
    void serve();

    std::string m_capabilities;
    std::map<std::string, Account> m_accounts;
    std::mutex m_mutex;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_ending = false;
    std::list<std::pair<std::thread, std::shared_ptr<std::atomic<int>>>> m_sessions;
    std::vector<int> m_waiting; ///< connections that nobody serves
    std::thread m_thread;
};

} // namespace onecopy::model
