// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/postfix.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/lab/loopback.h"
#include "tests/lab/smtpsender.h"

#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/inotify.h>
#include <sys/stat.h>

namespace onecopy::lab {
namespace {

using namespace std::chrono_literals;

std::string daemonFolder()
{
    for (const char *folder : {"/usr/lib/postfix/sbin", "/usr/libexec/postfix", "/usr/lib/postfix"}) {
        if (::access((std::string(folder) + "/master").c_str(), X_OK) == 0)
            return folder;
    }
    return {};
}

Result<Identity> postfixAccount()
{
    const passwd *const user = getpwnam("postfix");
    if (user == nullptr)
        return fail(FaultKind::NotFound, "lab postfix", "no account postfix");
    const group *const drop = getgrnam("postdrop");
    if (drop == nullptr)
        return fail(FaultKind::NotFound, "lab postfix", "no group postdrop");
    return Identity{user->pw_uid, drop->gr_gid, "postfix", "postdrop"};
}

/// The services that a receiving server needs, none in a chroot.
std::string masterServices(std::uint16_t port)
{
    std::string text = "127.0.0.1:" + std::to_string(port) + " inet n - n - - smtpd\n";
    text += "pickup unix n - n 60 1 pickup\ncleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n";
    text += "tlsmgr unix - - n 1000? 1 tlsmgr\nrewrite unix - - n - - trivial-rewrite\n";
    for (const char *name : {"bounce", "defer", "trace"})
        text += std::string(name) + " unix - - n - 0 bounce\n";
    text += "verify unix - - n - 1 verify\nflush unix n - n 1000? 0 flush\nproxymap unix - - n - - proxymap\n";
    text += "proxywrite unix - - n - 1 proxymap\nsmtp unix - - n - - smtp\nrelay unix - - n - - smtp\n";
    text += "showq unix n - n - - showq\nerror unix - - n - - error\nretry unix - - n - - error\n";
    text += "discard unix - - n - - discard\nlocal unix - n n - - local\nvirtual unix - n n - - virtual\n";
    text += "lmtp unix - - n - - lmtp\nanvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\n";
    return text + "postlog unix-dgram n - n - 1 postlogd\n";
}

} // namespace

Result<void> Postfix::available()
{
    if (!isRoot())
        return fail(FaultKind::NotFound, "lab postfix", "Postfix can only be started by root");
    if (daemonFolder().empty())
        return fail(FaultKind::NotFound, "lab postfix", "Postfix is not installed");
    auto account = postfixAccount();
    return account ? Result<void>() : passOn(account);
}

Result<std::unique_ptr<Postfix>> Postfix::start(PostfixOptions options)
{
    if (auto possible = available(); !possible)
        return passOn(possible);
    std::unique_ptr<Postfix> lab(new Postfix(std::move(options)));
    auto step = lab->prepare();
    for (int tries = 1; step; ++tries) {
        step = lab->configure();
        if (step)
            step = lab->launch();
        if (step)
            return lab;
        if (tries < portTries && lab->logText().find("Address already in use") != std::string::npos)
            step = Result<void>();
    }
    return passOn(step);
}

Postfix::~Postfix()
{
    kill9();
    m_guard.dismiss();
}

Result<void> Postfix::prepare()
{
    auto folder = Folder::temporary("onecopy-mta");
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    auto guard = Guard::start(m_folder.path());
    if (!guard)
        return passOn(guard);
    m_guard = std::move(*guard);
    for (const char *name : {"conf", "tls", "queue"}) {
        if (auto made = makeFolder(m_folder.file(name)); !made)
            return made;
    }
    auto ca = Ca::create(m_folder.file("tls"));
    if (!ca)
        return passOn(ca);
    m_ca = std::move(*ca);
    return prepareQueue();
}

/// What Postfix's own installation does for a queue folder.
Result<void> Postfix::prepareQueue()
{
    auto account = postfixAccount();
    if (!account)
        return passOn(account);
    Result<void> step = makeFolder(m_folder.file("data"), &*account, 0700);
    for (const char *name : {"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private",
                             "saved", "trace"}) {
        if (step)
            step = makeFolder(m_folder.file("queue/" + std::string(name)), &*account, 0700);
    }
    if (step)
        step = makeFolder(m_folder.file("queue/public"), &*account, 0710);
    if (step)
        step = makeFolder(m_folder.file("queue/maildrop"), &*account, 0730);
    if (step)
        step = makeFolder(m_folder.file("queue/pid"));
    return step;
}

Result<void> Postfix::configure()
{
    auto certificate = m_ca.issue(m_options.certificate);
    if (!certificate)
        return passOn(certificate);
    auto ports = freePorts(1);
    if (!ports)
        return passOn(ports);
    m_port = ports->front();
    std::map<std::string, std::string> settings = {
        {"compatibility_level", "3.6"},
        {"queue_directory", m_folder.file("queue")},
        {"data_directory", m_folder.file("data")},
        {"daemon_directory", daemonFolder()},
        {"command_directory", "/usr/sbin"},
        {"mail_owner", "postfix"},
        {"setgid_group", "postdrop"},
        {"maillog_file", m_folder.file("mail.log")},
        {"maillog_file_prefixes", m_folder.path()},
        {"myhostname", m_options.host},
        {"mydomain", Dovecot::domain},
        {"mydestination", ""},
        {"mynetworks", "127.0.0.0/8"},
        {"inet_interfaces", "127.0.0.1"},
        {"inet_protocols", "ipv4"},
        {"biff", "no"},
        {"alias_maps", ""},
        {"alias_database", ""},
        {"local_recipient_maps", ""},
        {"local_transport", "error:no local mail"},
        {"default_transport", "error:no way out of the lab"},
        {"relay_transport", "error:no way out of the lab"},
        {"smtp_dns_support_level", "disabled"},
        {"lmtp_host_lookup", "native"},
        {"virtual_mailbox_domains", Dovecot::domain},
        {"virtual_transport", "lmtp:inet:127.0.0.1:" + std::to_string(m_options.lmtpPort)},
        {"smtpd_tls_security_level", "may"},
        {"smtpd_tls_received_header", "yes"},
        {"smtpd_peername_lookup", "no"},
        {"smtpd_tls_cert_file", certificate->certificateFile},
        {"smtpd_tls_key_file", certificate->keyFile},
        {"message_size_limit", "104857600"},
        {"mailbox_size_limit", "0"},
        {"virtual_mailbox_limit", "0"}};
    for (const auto &[name, value] : m_options.settings)
        settings[name] = value;
    std::string text;
    for (const auto &[name, value] : settings)
        text += name + " = " + value + "\n";
    auto step = writeFile(m_folder.file("conf/main.cf"), text);
    if (step)
        step = writeFile(m_folder.file("conf/master.cf"), masterServices(m_port) + m_options.services);
    return step;
}

Result<void> Postfix::launch()
{
    Command command;
    command.program = daemonFolder() + "/master";
    command.arguments = {"-c", m_folder.file("conf")};
    command.environment = plainEnvironment();
    command.environment.push_back("MAIL_CONFIG=" + m_folder.file("conf"));
    command.outputFile = m_folder.file("master.out");
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    m_process = std::move(*process);
    m_guard.watch(m_process.pid());
    const Deadline deadline = Deadline::in(60s);
    while (true) {
        const auto greeting = greetingOf(m_port, deadline);
        if (greeting && greeting->starts_with("220"))
            return {};
        // Waiting for the end of the process is the pause between two tries.
        if (m_process.waitForEnd(20ms) || deadline.passed()) {
            kill9();
            return fail(
                FaultKind::ServerUnavailable, "lab postfix", "it did not greet",
                printable(readTail(m_folder.file("master.out"), 1000) + readTail(m_folder.file("mail.log"), 2000),
                          3000));
        }
    }
}

void Postfix::stop()
{
    const pid_t pid = m_process.pid();
    m_process.stop(5s);
    m_guard.forget(pid);
}

void Postfix::kill9()
{
    const pid_t pid = m_process.pid();
    m_process.killGroup();
    m_guard.forget(pid);
}

Result<void> Postfix::restart()
{
    stop();
    return launch();
}

Result<void> Postfix::waitForLog(std::string_view text, std::chrono::milliseconds wait)
{
    const Deadline deadline = Deadline::in(wait);
    const Fd watch(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    (void)inotify_add_watch(watch.get(), m_folder.file("mail.log").c_str(), IN_MODIFY);
    while (logText().find(text) == std::string::npos) {
        if (deadline.passed())
            return fail(FaultKind::Timeout, "lab postfix", "not in its log: " + printable(text), printable(logText()));
        pollfd entry{watch.get(), POLLIN, 0};
        (void)::poll(&entry, 1, static_cast<int>(deadline.left(50ms).count()) + 1);
        char events[4096];
        while (::read(watch.get(), events, sizeof events) > 0) {
        }
    }
    return {};
}

Result<void> deliverThroughPostfix(const Postfix &postfix, const Dovecot &dovecot, const std::string &user,
                                   std::string_view bytes, int copies)
{
    auto before = dovecot.messageCount(user, "INBOX");
    if (!before)
        return passOn(before);
    for (int copy = 0; copy < copies; ++copy) {
        auto sent = sendMail(postfix.port(), "sender@client.example", user + "@" + Dovecot::domain, bytes);
        if (!sent)
            return passOn(sent);
    }
    return dovecot.waitForMessages(user, "INBOX", *before + static_cast<std::uint64_t>(copies), 2min);
}

} // namespace onecopy::lab
