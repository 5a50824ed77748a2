// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/cyrus.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/lab/loopback.h"
#include "tests/lab/smtpsender.h"
#include "tests/lab/unpacked.h"

namespace onecopy::lab {
namespace {

using namespace std::chrono_literals;

std::string program(const std::string &name)
{
    return unpackedFile("usr/lib/cyrus/bin/" + name);
}

} // namespace

bool Cyrus::available()
{
    return !program("master").empty();
}

Result<std::unique_ptr<Cyrus>> Cyrus::start()
{
    std::unique_ptr<Cyrus> lab(new Cyrus);
    auto step = lab->prepare();
    if (step)
        step = lab->launch();
    if (step)
        step = lab->logInOnce();
    if (!step)
        return passOn(step);
    return lab;
}

Cyrus::~Cyrus()
{
    m_process.stop(5s);
    m_guard.dismiss();
}

Result<void> Cyrus::prepare()
{
    auto identity = serverIdentity();
    if (!identity)
        return passOn(identity);
    m_identity = *identity;
    auto folder = Folder::temporary();
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    auto guard = Guard::start(m_folder.path());
    if (!guard)
        return passOn(guard);
    m_guard = std::move(*guard);
    for (const char *name : {"conf", "spool", "run", "sock", "tls"}) {
        if (auto made = makeFolder(m_folder.file(name), &m_identity); !made)
            return made;
    }
    auto ca = Ca::create(m_folder.file("tls"));
    if (!ca)
        return passOn(ca);
    m_ca = std::move(*ca);
    auto certificate = m_ca.issue(CertificateKind::Good);
    if (!certificate)
        return passOn(certificate);
    auto ports = freePorts(3);
    if (!ports)
        return passOn(ports);
    m_imap = (*ports)[0];
    m_imaps = (*ports)[1];
    m_lmtp = (*ports)[2];
    // The CA keeps its keys to itself; this one is read by the server's account.
    if (auto written = writeFile(m_folder.file("server-key.pem"), readTail(certificate->keyFile), &m_identity, 0600);
        !written)
        return written;
    if (auto written = writeFile(m_folder.file("server.pem"), readTail(certificate->certificateFile), &m_identity);
        !written)
        return written;
    if (auto written = writeFile(m_folder.file("imapd.conf"), settings(), &m_identity); !written)
        return written;
    auto passwords = PasswordGiver::start(m_folder.file("sock/mux"), {{"anna", password()}});
    if (!passwords)
        return passOn(passwords);
    m_passwords = std::move(*passwords);
    return writeFile(m_folder.file("cyrus.conf"), services(), &m_identity);
}

std::string Cyrus::settings() const
{
    std::string text;
    text += "configdirectory: " + m_folder.file("conf") + "\ndefaultpartition: default\n";
    text += "partition-default: " + m_folder.file("spool") + "\n";
    text += "proc_path: " + m_folder.file("run/proc") + "\nmboxname_lockpath: " + m_folder.file("run/lock") + "\n";
    text += "cyrus_user: " + m_identity.user + "\ncyrus_group: " + m_identity.group + "\n";
    text += "altnamespace: yes\nunixhierarchysep: yes\nadmins: admin\nvirtdomains: off\nlmtp_downcase_rcpt: yes\n";
    // Cyrus drops mail that it has delivered before; here it has to arrive.
    text += "duplicatesuppression: no\n";
    text += "sasl_pwcheck_method: saslauthd\nsasl_saslauthd_path: " + m_folder.file("sock/mux") + "\n";
    text += "sasl_mech_list: PLAIN\nallowplaintext: yes\n";
    text += "autocreate_post: 1\nautocreate_quota: 0\nautocreate_inbox_folders: Archive\n";
    for (const char *name : {"idle", "lmtp", "notify"})
        text += std::string(name) + "socket: " + m_folder.file("sock/") + name + "\n";
    text += "tls_server_cert: " + m_folder.file("server.pem") + "\ntls_server_key: " + m_folder.file("server-key.pem") +
            "\n";
    text += "tls_session_timeout: 0\nsievedir: " + m_folder.file("sieve") + "\n";
    return text;
}

std::string Cyrus::services() const
{
    const auto service = [this](const std::string &name, const std::string &options, std::uint16_t port) {
        return " cmd=\"" + program(name) + " -C " + m_folder.file("imapd.conf") + " " + options +
               "\" listen=\"127.0.0.1:" + std::to_string(port) + "\" prefork=0\n";
    };
    std::string text =
        "START {\n  recover cmd=\"" + program("ctl_cyrusdb") + " -C " + m_folder.file("imapd.conf") + " -r\"\n}\n";
    text += "SERVICES {\n  imap" + service("imapd", "-U 30", m_imap) + "  imaps" +
            service("imapd", "-s -U 30", m_imaps) + "  lmtp" + service("lmtpd", "-a", m_lmtp) + "}\n";
    text +=
        "DAEMON {\n  idled cmd=\"" + program("idled") + " -C " + m_folder.file("imapd.conf") + "\"\n}\nEVENTS {\n}\n";
    return text;
}

Result<void> Cyrus::launch()
{
    Command command;
    command.program = program("master");
    command.arguments = {"-C", m_folder.file("imapd.conf"),    "-M", m_folder.file("cyrus.conf"),
                         "-p", m_folder.file("run/master.pid")};
    command.environment = unpackedEnvironment();
    command.runAs = m_identity;
    command.outputFile = m_folder.file("cyrus.out");
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    m_process = std::move(*process);
    m_guard.watch(m_process.pid());
    const Deadline deadline = Deadline::in(60s);
    while (true) {
        const auto greeting = greetingOf(m_imap, deadline);
        if (greeting && greeting->starts_with("* OK"))
            return {};
        if (m_process.waitForEnd(20ms) || deadline.passed())
            return fail(FaultKind::ServerUnavailable, "lab cyrus", "it did not greet",
                        printable(readTail(m_folder.file("cyrus.out"), 2000), 2000));
    }
}

/// The first login makes the mailboxes, before which no mail can be delivered.
Result<void> Cyrus::logInOnce() const
{
    const Deadline deadline = Deadline::in(60s);
    auto socket = LineSocket::connect(m_imap, deadline);
    if (!socket)
        return passOn(socket);
    if (auto written = socket->write("a LOGIN anna \"" + password() + "\"\r\nb LOGOUT\r\n", deadline); !written)
        return written;
    std::string last;
    while (!last.starts_with("b ")) {
        auto line = socket->readLine(deadline);
        if (!line)
            return passOn(line);
        last = *line;
        if (last.starts_with("a NO"))
            return fail(FaultKind::LoginRefused, "lab cyrus", {}, last);
    }
    return {};
}

Result<void> Cyrus::deliver(std::string_view bytes) const
{
    auto sent = sendMail(m_lmtp, "b@example.net", "anna", bytes, true);
    if (!sent)
        return passOn(sent);
    return {};
}

} // namespace onecopy::lab
