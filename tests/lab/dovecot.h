// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "tests/lab/ca.h"
#include "tests/lab/folder.h"
#include "tests/lab/guard.h"
#include "tests/lab/identity.h"
#include "tests/lab/process.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::lab {

enum class MailStorage { Mdbox, Sdbox, Maildir };

struct DovecotOptions
{
    std::string folder; ///< empty: a temporary folder that goes with the lab; else made and kept, and used again
    std::vector<std::string> users = {"anna", "bernd", "clara"}; ///< lower-case letters and digits
    MailStorage storage = MailStorage::Mdbox;
    CertificateKind certificate = CertificateKind::Good;
    char separator = '/';           ///< between the levels of a mailbox name
    std::uint64_t quotaBytes = 0;   ///< for each user; 0: the quota plugin is off
    bool sieve = false;             ///< Sieve scripts at delivery, and ManageSieve where it is installed
    std::string imapCapability;     ///< replaces the announced IMAP capabilities; empty: what the server can do
    std::string extraConfiguration; ///< appended to dovecot.conf
};

struct DovecotPorts
{
    std::uint16_t imap = 0; ///< with STARTTLS
    std::uint16_t imaps = 0;
    std::uint16_t pop3 = 0; ///< with STLS
    std::uint16_t pop3s = 0;
    std::uint16_t lmtp = 0;
    std::uint16_t sieve = 0; ///< 0: not there
};

/// A private Dovecot on loopback: its own configuration, certificates, users and mail in one folder, no part of the
/// system's own Dovecot. All its processes end with this object, or with this program.
///
/// Logins: each user under "name" or "name@lab.example" with password(name); for PLAIN and LOGIN also the master user,
/// as "name*master" or with the SASL authorization identity `name`. PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1, SCRAM-SHA-256.
/// The server also listens on 127.0.0.2, where it treats the client as a stranger: there it announces LOGINDISABLED and
/// refuses passwords before TLS (to a client on its own address Dovecot does not).
///
/// Thread: one at a time, any; no event loop is needed.
class Dovecot
{
public:
    static constexpr const char *domain = "lab.example";
    static constexpr const char *masterUser = "master";
    static constexpr const char *strictAddress = "127.0.0.2";

    /// Returns when the server greets. Tries other ports when one was taken in the meantime.
    [[nodiscard]] static Result<std::unique_ptr<Dovecot>> start(DovecotOptions options = {});
    ~Dovecot();
    Dovecot(const Dovecot &) = delete;
    Dovecot &operator=(const Dovecot &) = delete;

    /// TERM, and KILL after 5 s. The mail stays until the object goes. (The destructor of a lab in a temporary folder
    /// kills.)
    void stop();
    /// KILL to every process of the server at once, as a power failure would.
    void kill9();
    /// Starts again after stop() or kill9(), or stops first: same ports, same mail.
    [[nodiscard]] Result<void> restart();
    [[nodiscard]] bool running() { return m_process.running(); }

    [[nodiscard]] const DovecotPorts &ports() const noexcept { return m_ports; }
    [[nodiscard]] const std::vector<std::string> &users() const noexcept { return m_options.users; }
    /// Of a user, or of `masterUser`; empty for others.
    [[nodiscard]] std::string password(const std::string &user) const;
    [[nodiscard]] std::string caFile() const { return m_ca.certificateFile(); }
    [[nodiscard]] const Ca &ca() const noexcept { return m_ca; }
    [[nodiscard]] const std::string &folder() const noexcept { return m_folder.path(); }
    [[nodiscard]] std::string configurationFile() const { return m_folder.file("dovecot.conf"); }
    [[nodiscard]] std::string homeOf(const std::string &user) const { return m_folder.file("home/" + user); }
    [[nodiscard]] char separator() const noexcept { return m_options.separator; }
    [[nodiscard]] pid_t pid() const noexcept { return m_process.pid(); }

    /// `doveadm ARGUMENTS` with this server's configuration, as this server's account.
    [[nodiscard]] Result<std::string> doveadm(std::vector<std::string> arguments) const;
    /// A command for Dovecot's `imap` program on stdin and stdout, already logged in as `user`: see imappipe.h.
    [[nodiscard]] Command imapCommand(const std::string &user) const;
    /// Messages in a mailbox (wire name), as the server counts them now; fails when it does not exist.
    [[nodiscard]] Result<std::uint64_t> messageCount(const std::string &user, const std::string &mailbox) const;
    /// Waits until the mailbox holds at least `count` messages.
    [[nodiscard]] Result<void> waitForMessages(const std::string &user, const std::string &mailbox, std::uint64_t count,
                                               std::chrono::milliseconds wait) const;
    /// The last MiB of the server's log.
    [[nodiscard]] std::string logText() const { return readTail(m_folder.file("dovecot.log")); }

private:
    explicit Dovecot(DovecotOptions options)
        : m_options(std::move(options))
    {
    }
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareUsers();
    [[nodiscard]] Result<void> choosePorts();
    [[nodiscard]] Result<void> launch();
    [[nodiscard]] bool portWasTaken() const; ///< somebody else had a port when it was launched
    [[nodiscard]] Result<void> waitForGreetings();
    [[nodiscard]] std::string configuration(const Certificate &certificate) const;
    [[nodiscard]] std::string runFolder() const; ///< base_dir: the server's sockets

    DovecotOptions m_options;
    Identity m_identity;
    Folder m_folder;
    Folder m_shortFolder; ///< for sockets, when the path of m_folder is too long for them
    Ca m_ca;
    std::map<std::string, std::string> m_passwords;
    DovecotPorts m_ports;
    Guard m_guard;
    Process m_process;
};

} // namespace onecopy::lab
