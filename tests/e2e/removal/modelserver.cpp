// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/removal/modelserver.h"

#include "tests/e2e/removal/modelwords.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace onecopy::model {

Mailbox &Account::box(const std::string &name)
{
    std::shared_ptr<Mailbox> &found = mailboxes[name];
    if (!found) {
        found = std::make_shared<Mailbox>();
        found->validity = static_cast<std::uint32_t>(1000 + mailboxes.size());
    }
    return *found;
}

Message &Account::store(const std::string &name, const std::string &bytes, const std::string &date,
                        const std::set<std::string> &flags, std::uint64_t gmailId)
{
    Mailbox &mailbox = box(name);
    mailbox.messages.push_back({mailbox.next++, bytes, date, flags, gmailId});
    return mailbox.messages.back();
}

/// One connection.
class Server::Session
{
public:
    Session(Server &server, int descriptor)
        : m_server(server)
        , m_fd(descriptor)
    {
    }

    void run()
    {
        m_out = "* OK [CAPABILITY " + m_server.m_capabilities + "] model\r\n";
        flush();
        std::string line;
        while (readLine(line) && handle(line) && flush()) {
        }
    }

private:
    bool flush()
    {
        for (std::size_t at = 0; at < m_out.size();) {
            const ssize_t sent = ::send(m_fd, m_out.data() + at, m_out.size() - at, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            at += static_cast<std::size_t>(sent);
        }
        m_out.clear();
        return true;
    }

    bool fill()
    {
        char buffer[16384];
        while (!m_server.m_ending) {
            pollfd waiting{m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, 100) <= 0)
                continue;
            const ssize_t got = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (got <= 0)
                return false;
            m_in.append(buffer, static_cast<std::size_t>(got));
            return true;
        }
        return false;
    }

    bool readLine(std::string &line)
    {
        std::size_t end = 0;
        while ((end = m_in.find("\r\n")) == std::string::npos) {
            if (!fill())
                return false;
        }
        line = m_in.substr(0, end);
        m_in.erase(0, end + 2);
        return true;
    }

    bool handle(const std::string &line)
    {
        if (++m_commands > m_server.mostCommands)
            return false;
        std::size_t at = 0;
        m_tag = word(line, at);
        std::string verb = upper(word(line, at));
        if (verb == "UID")
            verb += " " + upper(word(line, at));
        if (verb == "AUTHENTICATE") {
            word(line, at);
            std::string response = word(line, at);
            if (response.empty()) {
                m_out += "+ \r\n";
                if (!flush() || !readLine(response))
                    return false;
            }
            m_user = userIn(response);
            ok();
            return true;
        }
        if (verb == "LOGIN") {
            m_user = word(line, at);
            ok();
            return true;
        }
        if (verb == "LOGOUT") {
            m_out += "* BYE\r\n";
            ok();
            flush();
            return false;
        }
        endIfForbidden(verb);
        if (verb == "APPEND")
            return append(line, at);
        const std::lock_guard lock(m_server.m_mutex);
        const Twist twist = m_server.before ? m_server.before(m_user, verb) : Twist::None;
        if (twist == Twist::DropBefore)
            return false;
        if (twist == Twist::Refuse) {
            no("[CANNOT] not today");
            return true;
        }
        if (twist == Twist::Lie) {
            ok();
            return true;
        }
        m_twist = twist;
        perform(verb, line, at);
        if (m_server.after)
            m_server.after(m_user);
        return twist != Twist::DropAfter;
    }

    /// What names messages by number, or takes away more than was named, never comes from this client: whatever is
    /// tested, the test ends here.
    static void endIfForbidden(const std::string &verb)
    {
        for (const char *never : {"STORE", "COPY", "MOVE", "EXPUNGE", "CLOSE", "DELETE", "RENAME"}) {
            if (verb == never) {
                std::fprintf(stderr, "The client sent %s\n", never);
                std::abort();
            }
        }
    }

    void ok(const std::string &text = "done") { m_out += m_tag + " OK " + text + "\r\n"; }
    void no(const std::string &text) { m_out += m_tag + " NO " + text + "\r\n"; }
    Account &account() { return m_server.m_accounts[m_user]; }

    std::shared_ptr<Mailbox> named(const std::string &name)
    {
        const auto found = account().mailboxes.find(upper(name) == "INBOX" ? "INBOX" : name);
        return found == account().mailboxes.end() ? nullptr : found->second;
    }

    /// APPEND name (flags) {n}: the text is asked for with "+".
    bool append(const std::string &line, std::size_t at)
    {
        const std::string name = word(line, at);
        const std::set<std::string> flags = flagsIn(word(line, at));
        const std::string literal = word(line, at);
        const std::size_t size = literal.starts_with("{") ? std::stoul(literal.substr(1)) : 0;
        Twist twist = Twist::None;
        {
            const std::lock_guard lock(m_server.m_mutex);
            twist = m_server.before ? m_server.before(m_user, "APPEND") : Twist::None;
            const auto box = named(name);
            if (twist == Twist::DropBefore)
                return false;
            if (twist == Twist::Refuse || !box || box->closed || box->messages.size() + 1 > box->room) {
                no(box ? "[OVERQUOTA] no room" : "[TRYCREATE] no such mailbox");
                return true;
            }
        }
        m_out += "+ go on\r\n";
        if (!flush())
            return false;
        while (m_in.size() < size + 2) {
            if (!fill())
                return false;
        }
        const std::string bytes = m_in.substr(0, size);
        m_in.erase(0, size + 2);
        const std::lock_guard lock(m_server.m_mutex);
        const auto box = named(name);
        if (box && twist != Twist::Lie) {
            box->messages.push_back(
                {box->next++, bytes, dateOf(m_server.clock), m_server.keepsFlags ? flags : std::set<std::string>()});
            const bool tells = m_server.m_capabilities.find("UIDPLUS") != std::string::npos;
            ok(tells ? "[APPENDUID " + std::to_string(box->validity) + " " + std::to_string(box->messages.back().uid) +
                           "] done"
                     : "done");
        } else {
            ok();
        }
        return twist != Twist::DropAfter;
    }

    void perform(const std::string &verb, const std::string &line, std::size_t at)
    {
        if (verb == "CAPABILITY") {
            m_out += "* CAPABILITY " + m_server.m_capabilities + "\r\n";
            ok();
        } else if (verb == "LIST") {
            for (const auto &[name, box] : account().mailboxes)
                m_out += std::string("* LIST () \"") + m_server.separator + "\" \"" + name + "\"\r\n";
            ok();
        } else if (verb == "STATUS") {
            const std::string name = word(line, at);
            if (const auto box = named(name)) {
                m_out += "* STATUS \"" + name + "\" (MESSAGES " + std::to_string(box->messages.size()) + " UIDNEXT " +
                         std::to_string(box->next) + " UIDVALIDITY " + std::to_string(box->validity) + ")\r\n";
                ok();
            } else {
                no("[NONEXISTENT] no such mailbox");
            }
        } else if (verb == "CREATE") {
            const std::string name = word(line, at);
            if (!name.starts_with(m_server.madeBelow)) {
                no("[CANNOT] not there");
                return;
            }
            account().box(name);
            ok();
        } else if (verb == "SELECT" || verb == "EXAMINE") {
            select(word(line, at), verb == "EXAMINE");
        } else if (verb == "UNSELECT") {
            m_box = nullptr;
            ok();
        } else if (verb == "MYRIGHTS") {
            const std::string name = word(line, at);
            const auto box = named(name);
            m_out += "* MYRIGHTS \"" + name + "\" " +
                     (box && !box->rights.empty() ? box->rights : std::string("lrswipkxtea")) + "\r\n";
            ok();
        } else if (verb.starts_with("UID ") && m_box) {
            tell();
            selected(verb, line, at);
        } else {
            if (m_box)
                tell();
            ok();
        }
    }

    void select(const std::string &name, bool examine)
    {
        m_box = named(name);
        if (!m_box) {
            no("[NONEXISTENT] no such mailbox");
            return;
        }
        m_readOnly = examine || m_box->readOnly;
        m_view.clear();
        for (const Message &message : m_box->messages)
            m_view.push_back(message.uid);
        m_out += "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* OK [PERMANENTFLAGS (" +
                 std::string(m_readOnly ? "" : "\\Answered \\Flagged \\Deleted \\Seen \\Draft") +
                 (m_readOnly || !m_box->keywords ? "" : " \\*") + ")] ok\r\n* " + std::to_string(m_view.size()) +
                 " EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY " + std::to_string(m_box->validity) + "] ok\r\n" +
                 (m_server.tellsNext ? "* OK [UIDNEXT " + std::to_string(m_box->next + m_server.nextAhead) + "] ok\r\n"
                                     : std::string());
        ok(m_readOnly ? "[READ-ONLY] ok" : "[READ-WRITE] ok");
    }

    /// What came and went since the last command.
    void tell()
    {
        for (std::size_t i = m_view.size(); i > 0; --i) {
            if (find(m_view[i - 1]) == nullptr) {
                m_out += "* " + std::to_string(i) + " EXPUNGE\r\n";
                m_view.erase(m_view.begin() + static_cast<std::ptrdiff_t>(i - 1));
            }
        }
        const std::size_t before = m_view.size();
        for (const Message &message : m_box->messages) {
            if (m_view.empty() || message.uid > m_view.back())
                m_view.push_back(message.uid);
        }
        if (m_view.size() != before)
            m_out += "* " + std::to_string(m_view.size()) + " EXISTS\r\n";
    }

    Message *find(std::uint32_t uid)
    {
        for (Message &message : m_box->messages) {
            if (message.uid == uid)
                return &message;
        }
        return nullptr;
    }

    void selected(const std::string &verb, const std::string &line, std::size_t at)
    {
        if (verb == "UID SEARCH") {
            search(line.substr(at));
            return;
        }
        const Ranges set = readSet(word(line, at));
        if (verb == "UID FETCH") {
            fetch(set, upper(line.substr(at)));
            return;
        }
        if (verb == "UID COPY" || verb == "UID MOVE") {
            copy(set, word(line, at), verb == "UID MOVE");
            return;
        }
        if (m_readOnly) {
            no("[READ-ONLY] not here");
            return;
        }
        if (verb == "UID STORE") {
            const std::string how = upper(word(line, at));
            store(set, how.starts_with("+"), flagsIn(line.substr(at)));
        } else if (verb == "UID EXPUNGE") {
            const std::uint32_t more = surplus(set);
            std::erase_if(m_box->messages, [&](const Message &message) {
                return (message.marked() && contains(set, message.uid)) || message.uid == more;
            });
            tell();
            ok();
        } else {
            m_out += m_tag + " BAD what?\r\n";
        }
    }

    /// A message that nobody asked for, for Twist::Surplus; 0: none.
    std::uint32_t surplus(const Ranges &asked) const
    {
        if (m_twist != Twist::Surplus)
            return 0;
        for (const Message &message : m_box->messages) {
            if (!contains(asked, message.uid))
                return message.uid;
        }
        return 0;
    }

    void search(const std::string &criteria)
    {
        std::size_t at = 0;
        const std::string key = upper(word(criteria, at));
        std::string header;
        const char *flag = key == "DRAFT" ? "\\Draft" : key == "DELETED" ? "\\Deleted" : nullptr;
        Ranges range{{1, UINT32_MAX}};
        if (key == "UID") {
            range = readSet(word(criteria, at));
        } else if (key == "HEADER") {
            word(criteria, at);
            header = word(criteria, at);
        }
        m_out += "* SEARCH";
        for (const Message &message : m_box->messages) {
            const bool last = &message == &m_box->messages.back() && range.front().second == UINT32_MAX;
            if (flag != nullptr && !message.flags.contains(flag))
                continue;
            if ((contains(range, message.uid) || last) && headerOf(message.bytes).find(header) != std::string::npos)
                m_out += " " + std::to_string(message.uid);
        }
        m_out += "\r\n";
        ok();
    }

    void fetch(const Ranges &set, const std::string &items)
    {
        const auto asks = [&items](const char *what) { return items.find(what) != std::string::npos; };
        bool refused = false;
        for (std::size_t i = 0; i < m_view.size(); ++i) {
            const Message *message = find(m_view[i]);
            if (message == nullptr || !contains(set, message->uid))
                continue;
            if (asks("BODY.PEEK") && m_server.cannotGive && m_server.cannotGive(*message)) {
                refused = true;
                continue;
            }
            m_out += "* " + std::to_string(i + 1) + " FETCH (UID " + std::to_string(message->uid);
            if (asks("FLAGS")) {
                std::string flags;
                for (const std::string &flag : message->flags)
                    flags += (flags.empty() ? "" : " ") + flag;
                m_out += " FLAGS (" + flags + ")";
            }
            if (asks("INTERNALDATE"))
                m_out += " INTERNALDATE \"" + message->date + "\"";
            if (asks("RFC822.SIZE"))
                m_out += " RFC822.SIZE " + std::to_string(message->bytes.size());
            if (asks("X-GM-MSGID"))
                m_out += " X-GM-MSGID " + std::to_string(message->gmailId);
            if (asks("BODY.PEEK[HEADER]") || asks("BODY.PEEK[HEADER.FIELDS")) {
                const Message *other = m_server.wrongPairs && i > 0 ? find(m_view[i - 1]) : nullptr;
                const std::string header = headerOf(other != nullptr ? other->bytes : message->bytes);
                m_out += " BODY[HEADER] {" + std::to_string(header.size()) + "}\r\n" + header;
            }
            if (asks("BODY.PEEK[]"))
                m_out += " BODY[] {" + std::to_string(message->bytes.size()) + "}\r\n" + message->bytes;
            m_out += ")\r\n";
        }
        if (refused)
            no("the message could not be converted");
        else
            ok();
    }

    void copy(const Ranges &set, const std::string &name, bool move)
    {
        const auto target = named(name);
        if (!target) {
            no("[TRYCREATE] no such mailbox");
            return;
        }
        if (move && m_readOnly) {
            no("[READ-ONLY] not here");
            return;
        }
        std::vector<std::uint32_t> from;
        for (const Message &message : m_box->messages) {
            if (!contains(set, message.uid))
                continue;
            from.push_back(message.uid);
            if (const std::string why = m_server.refuses ? m_server.refuses(message) : std::string(); !why.empty()) {
                no(why);
                return;
            }
        }
        if (target->messages.size() + from.size() > target->room) {
            no("[OVERQUOTA] no room");
            return;
        }
        const std::vector<std::uint32_t> all = from;
        if (m_twist == Twist::Half || m_twist == Twist::Some)
            from.resize(from.size() / 2);
        std::vector<std::uint32_t> to;
        for (const std::uint32_t uid : from) {
            Message fresh = *find(uid);
            fresh.uid = target->next++;
            if (m_twist == Twist::Stub)
                fresh.bytes.resize(std::min<std::size_t>(fresh.bytes.size(), 300));
            to.push_back(fresh.uid);
            target->messages.push_back(std::move(fresh));
        }
        if (m_server.turnsPairs)
            std::reverse(to.begin(), to.end());
        const std::string code =
            "[COPYUID " + std::to_string(target->validity) + " " + setOf(from) + " " + setOf(to) + "]";
        const bool tells =
            m_server.tellsPairs && m_server.m_capabilities.find("UIDPLUS") != std::string::npos && !from.empty();
        if (move) {
            if (tells)
                m_out += "* OK " + code + " moved\r\n";
            const std::uint32_t more = surplus(set);
            std::erase_if(m_box->messages, [&](const Message &message) {
                return std::find(from.begin(), from.end(), message.uid) != from.end() || message.uid == more;
            });
            tell();
        }
        if (m_twist == Twist::Half && from.size() < all.size())
            no("[SERVERFULL] only a half");
        else
            ok(tells && !move ? code + " done" : "done");
    }

    void store(const Ranges &set, bool add, const std::set<std::string> &flags)
    {
        if (add && !m_box->keywords &&
            std::any_of(flags.begin(), flags.end(), [](const std::string &flag) { return flag.front() != '\\'; })) {
            no("[CANNOT] no keywords here");
            return;
        }
        for (Message &message : m_box->messages) {
            if (!contains(set, message.uid))
                continue;
            for (const std::string &flag : flags) {
                if (add)
                    message.flags.insert(flag);
                else
                    message.flags.erase(flag);
            }
        }
        ok();
    }

    Server &m_server;
    int m_fd;
    std::string m_in;
    std::string m_out;
    std::string m_tag;
    std::string m_user;
    std::shared_ptr<Mailbox> m_box;
    bool m_readOnly = false;
    Twist m_twist = Twist::None;
    int m_commands = 0;
    std::vector<std::uint32_t> m_view; ///< UIDs by sequence number
};

Server::Server(std::string capabilities)
    : m_capabilities(std::move(capabilities))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

Server::~Server()
{
    m_ending = true;
    m_thread.join();
    for (auto &[thread, over] : m_sessions)
        thread.join();
    for (const int fd : m_waiting)
        ::close(fd);
    ::close(m_listener);
}

void Server::serve()
{
    while (!m_ending) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        const int yes = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        for (auto session = m_sessions.begin(); session != m_sessions.end();) {
            if (*session->second == 0) {
                ++session;
                continue;
            }
            session->first.join();
            session = m_sessions.erase(session);
        }
        if (m_sessions.size() >= mostSessions) {
            if (letsWait) {
                m_waiting.push_back(fd);
                continue;
            }
            ++hungUp;
            (void)::send(fd, lastWords.data(), lastWords.size(), MSG_NOSIGNAL);
            ::close(fd);
            continue;
        }
        auto over = std::make_shared<std::atomic<int>>(0);
        m_sessions.emplace_back(std::thread([this, fd, over] {
                                    Session(*this, fd).run();
                                    ::close(fd);
                                    std::this_thread::sleep_for(lingers.load());
                                    *over = 1;
                                }),
                                over);
    }
}

} // namespace onecopy::model
