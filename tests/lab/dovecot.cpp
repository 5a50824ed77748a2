// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/dovecot.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "tests/lab/dovecotconfig.h"
#include "tests/lab/imappipe.h"
#include "tests/lab/loopback.h"
#include "tests/lab/mailtext.h"

#include <cctype>
#include <random>

namespace onecopy::lab {
namespace {

using namespace std::chrono_literals;
constexpr std::size_t longestSocketFolder = 60;

std::string randomPassword()
{
    constexpr std::string_view letters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::random_device random;
    std::uniform_int_distribution<std::size_t> pick(0, letters.size() - 1);
    std::string password;
    for (int i = 0; i < 20; ++i)
        password += letters[pick(random)];
    return password;
}

/// "name:{PLAIN}password" lines as written by an earlier lab in the same folder.
std::map<std::string, std::string> passwordsIn(const std::string &text)
{
    std::map<std::string, std::string> result;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string line = text.substr(start, end - start);
        const std::size_t mark = line.find(":{PLAIN}");
        if (mark != std::string::npos)
            result[line.substr(0, mark)] = line.substr(mark + 8);
        start = end + 1;
    }
    return result;
}

/// Between two looks at a mailbox that somebody else fills.
constexpr std::chrono::milliseconds pollPause = 20ms;

Result<std::uint64_t> countMessages(ImapPipe &pipe, const std::string &mailbox)
{
    auto status = pipe.ask("STATUS " + imapQuoted(mailbox) + " (MESSAGES)");
    if (!status)
        return passOn(status);
    constexpr std::string_view item = "(MESSAGES ";
    for (const PipeResponse &response : *status) {
        const std::string_view line = response.line;
        const std::size_t at = line.rfind(item);
        if (at == std::string_view::npos || !line.ends_with(')'))
            continue;
        if (const auto count = parseNumber(line.substr(at + item.size(), line.size() - at - item.size() - 1)))
            return *count;
    }
    return fail(FaultKind::Protocol, "lab imap pipe", "no count of messages");
}

bool plainName(const std::string &name)
{
    return !name.empty() && name != Dovecot::masterUser &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos;
}

} // namespace

Result<std::unique_ptr<Dovecot>> Dovecot::start(DovecotOptions options)
{
    std::unique_ptr<Dovecot> lab(new Dovecot(std::move(options)));
    auto step = lab->prepare();
    if (!step)
        return passOn(step);
    for (int tries = 1;; ++tries) {
        step = lab->choosePorts();
        if (step)
            step = lab->launch();
        if (step)
            return lab;
        if (!lab->portWasTaken() || tries == portTries)
            return passOn(step);
    }
}

Dovecot::~Dovecot()
{
    // What goes with its folder needs no orderly end, which takes Dovecot a second.
    if (m_folder.lasts())
        stop();
    kill9();
    m_guard.dismiss();
}

Result<void> Dovecot::prepare()
{
    if (findProgram("dovecot").empty() || dovecotLibexec().empty())
        return fail(FaultKind::NotFound, "lab dovecot", "Dovecot with IMAP is not installed");
    auto identity = serverIdentity();
    if (!identity)
        return passOn(identity);
    m_identity = *identity;
    auto folder = m_options.folder.empty() ? Folder::temporary() : Folder::lasting(m_options.folder);
    if (!folder)
        return passOn(folder);
    m_folder = std::move(*folder);
    if (m_folder.path().size() > longestSocketFolder) {
        auto shortFolder = Folder::temporary();
        if (!shortFolder)
            return passOn(shortFolder);
        m_shortFolder = std::move(*shortFolder);
    }
    auto guard = Guard::start(m_folder.lasts() ? m_shortFolder.path() : m_folder.path());
    if (!guard)
        return passOn(guard);
    m_guard = std::move(*guard);
    Result<void> step;
    for (const std::string &path : {runFolder(), m_folder.file("state"), m_folder.file("home")}) {
        if (step)
            step = makeFolder(path, &m_identity);
    }
    if (step)
        step = makeFolder(m_folder.file("tls"));
    if (step)
        step = writeFile(m_folder.file("dovecot.log"), {}, &m_identity);
    return step ? prepareUsers() : step;
}

Result<void> Dovecot::prepareUsers()
{
    m_passwords = passwordsIn(readTail(m_folder.file("users")) + readTail(m_folder.file("masters")));
    std::string users;
    for (const std::string &user : m_options.users) {
        if (!plainName(user))
            return fail(FaultKind::Usage, "lab dovecot",
                        "user names are lower-case letters and digits: " + printable(user));
        if (m_passwords[user].empty())
            m_passwords[user] = randomPassword();
        users += user + ":{PLAIN}" + m_passwords[user] + "\n";
        if (auto made = makeFolder(homeOf(user), &m_identity, 0700); !made)
            return made;
    }
    std::string &master = m_passwords[masterUser];
    if (master.empty())
        master = randomPassword();
    auto step = writeFile(m_folder.file("users"), users, &m_identity, 0600);
    if (step)
        step = writeFile(m_folder.file("masters"), std::string(masterUser) + ":{PLAIN}" + master + "\n", &m_identity,
                         0600);
    return step;
}

Result<void> Dovecot::choosePorts()
{
    auto ca = Ca::create(m_folder.file("tls"));
    if (!ca)
        return passOn(ca);
    m_ca = std::move(*ca);
    auto certificate = m_ca.issue(m_options.certificate);
    if (!certificate)
        return passOn(certificate);
    auto free = freePorts(6);
    if (!free)
        return passOn(free);
    const auto &port = *free;
    const bool withManageSieve = m_options.sieve && manageSieveInstalled();
    m_ports = {port[0], port[1], port[2], port[3], port[4], withManageSieve ? port[5] : std::uint16_t{0}};
    // Dovecot reads the key with the rights of its account.
    if (auto owned = writeFile(certificate->keyFile, readTail(certificate->keyFile), &m_identity, 0600); !owned)
        return owned;
    return writeFile(configurationFile(), configuration(*certificate));
}

std::string Dovecot::configuration(const Certificate &certificate) const
{
    return dovecotConfiguration({m_options, m_ports, m_identity, certificate, m_folder.path(), runFolder()});
}

std::string Dovecot::runFolder() const
{
    return (m_shortFolder.path().empty() ? m_folder.path() : m_shortFolder.path()) + "/run";
}

Result<void> Dovecot::launch()
{
    Command command;
    command.program = findProgram("dovecot");
    command.arguments = {"-F", "-c", configurationFile()};
    command.environment = plainEnvironment();
    command.runAs = m_identity;
    command.outputFile = m_folder.file("dovecot.out");
    auto process = Process::start(command);
    if (!process)
        return passOn(process);
    m_process = std::move(*process);
    m_guard.watch(m_process.pid());
    auto ready = waitForGreetings();
    if (!ready)
        kill9();
    return ready;
}

Result<void> Dovecot::waitForGreetings()
{
    const Deadline deadline = Deadline::in(60s);
    const std::pair<std::uint16_t, std::string_view> expected[] = {
        {m_ports.imap, "* OK"}, {m_ports.pop3, "+OK"}, {m_ports.lmtp, "220"}};
    for (const auto &[port, start] : expected) {
        while (true) {
            const auto greeting = greetingOf(port, deadline);
            if (greeting && greeting->starts_with(start))
                break;
            // Waiting for the end of the process is the pause between two tries.
            if (m_process.waitForEnd(20ms) || deadline.passed())
                return fail(FaultKind::ServerUnavailable, "lab dovecot",
                            "it did not greet on port " + std::to_string(port),
                            printable(readTail(m_folder.file("dovecot.out"), 1000) +
                                          readTail(m_folder.file("dovecot.log"), 2000),
                                      3000));
        }
    }
    return {};
}

void Dovecot::stop()
{
    const pid_t pid = m_process.pid();
    m_process.stop(5s);
    m_guard.forget(pid);
}

void Dovecot::kill9()
{
    const pid_t pid = m_process.pid();
    m_process.killGroup();
    m_guard.forget(pid);
}

bool Dovecot::portWasTaken() const
{
    return logText().find("Address already in use") != std::string::npos;
}

Result<void> Dovecot::restart()
{
    stop();
    // The processes of one that was killed hold its ports a moment longer.
    for (int tries = 1;; ++tries) {
        auto started = launch();
        if (started || !portWasTaken() || tries == portTries)
            return started;
    }
}

std::string Dovecot::password(const std::string &user) const
{
    const auto found = m_passwords.find(user);
    return found != m_passwords.end() ? found->second : std::string();
}

Result<std::string> Dovecot::doveadm(std::vector<std::string> arguments) const
{
    Command command;
    command.program = findProgram("doveadm");
    command.arguments = {"-c", configurationFile()};
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    command.environment = plainEnvironment();
    command.runAs = m_identity;
    auto output = runTool(std::move(command));
    if (!output)
        return passOn(output);
    if (output->status != 0)
        return fail(FaultKind::ServerRefused, "lab doveadm", "exit status " + std::to_string(output->status),
                    output->output);
    return std::move(output->output);
}

Command Dovecot::imapCommand(const std::string &user) const
{
    Command command;
    command.program = dovecotLibexec() + "/imap";
    command.environment = plainEnvironment();
    // A server that runs tells its settings; to read them from the file takes two more programs.
    if (const std::string settings = runFolder() + "/config"; somebodyListens(settings))
        command.environment.push_back("CONFIG_FILE=" + settings);
    else
        command.arguments = {"-c", configurationFile()};
    command.environment.push_back("USER=" + user);
    command.environment.push_back("HOME=" + homeOf(user));
    command.runAs = m_identity;
    command.pipes = true;
    return command;
}

Result<std::uint64_t> Dovecot::messageCount(const std::string &user, const std::string &mailbox) const
{
    auto pipe = ImapPipe::open(imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    return countMessages(*pipe, mailbox);
}

Result<void> Dovecot::waitForMessages(const std::string &user, const std::string &mailbox, std::uint64_t count,
                                      std::chrono::milliseconds wait) const
{
    const Deadline deadline = Deadline::in(wait);
    auto pipe = ImapPipe::open(imapCommand(user));
    if (!pipe)
        return passOn(pipe);
    while (true) {
        const auto now = countMessages(*pipe, mailbox);
        if (now && *now >= count)
            return {};
        if (deadline.passed())
            return fail(FaultKind::Timeout, "lab dovecot",
                        "mailbox " + printable(mailbox) + " has " +
                            (now ? std::to_string(*now) : now.error().describe()));
        pipe->waitForInput(pollPause);
    }
}

} // namespace onecopy::lab
