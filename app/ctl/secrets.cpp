// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secrets.h"

#include "app/ctl/asking.h"
#include "app/ctl/keychain.h"
#include "core/base/descriptor.h"
#include "core/base/text.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

constexpr qint64 secretBytes = 64 * 1024;

/// The first line, without its end.
Secret firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return Secret(line.toStdString());
}

/// The command and all that it has started. They are in our process group, which may be that of the terminal on which
/// they ask for something: it cannot be signalled as a whole.
void endAll(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGSTOP); // starts nothing more
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (const qint64 id = child.toLongLong(); id > 0)
                endAll(id);
        }
    }
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

Result<Secret> fromCommand(const std::string &command, const std::stop_token &stop)
{
    QProcess process;
    // Ours are blocked: the command is to hear the keyboard's signals as usual.
    process.setChildProcessModifier([] {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
    });
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
    process.closeWriteChannel();
    QByteArray printed;
    const auto end = [&process] {
        if (process.state() == QProcess::Running)
            endAll(process.processId());
        process.waitForFinished(1000);
    };
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        printed += process.readAllStandardOutput();
        if (stop.stop_requested()) {
            end();
            return fail(FaultKind::Cancelled, "--password-command");
        }
        if (printed.size() > secretBytes) {
            end();
            return fail(FaultKind::SecretMissing, "--password-command", "the command prints too much");
        }
    }
    // Ctrl-C goes to the command as well, which may be faster.
    if (stop.stop_requested())
        return fail(FaultKind::Cancelled, "--password-command");
    printed += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(FaultKind::SecretMissing, "--password-command", "the command failed");
    return firstLine(printed.left(secretBytes));
}

/// Turns the echo of a terminal off while it lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int fd)
        : m_fd(fd)
    {
        m_changed = tcgetattr(fd, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            tcsetattr(fd, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int m_fd;
    termios m_before{};
    bool m_changed = false;
};

Result<Secret> fromTerminal(const Account &account, const std::stop_token &stop)
{
    if (isatty(STDIN_FILENO) == 0)
        return fail(FaultKind::SecretMissing, "onecopyctl",
                    "no password: use --password-file, --password-env or --password-command");
    Result<std::string> line;
    {
        const SilentTerminal silent(STDIN_FILENO);
        line = answerTo("Password for " + printable(account.id().value) + ":", stop);
    }
    if (!line)
        return passOn(line);
    std::fputc('\n', stderr); // the one that was typed was not shown
    if (line->empty())
        return fail(FaultKind::SecretMissing, "onecopyctl", "no password was typed");
    return Secret(std::move(*line));
}

} // namespace

Result<Secret> secretFromFile(const std::string &option, const std::string &path, const std::stop_token &stop)
{
    // A pipe that nobody writes into yet is waited for, but not in open(), which no request to stop would end.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat about = {};
    if (file.get() < 0 || ::fstat(file.get(), &about) != 0)
        return fail(FaultKind::File, option, std::string("cannot read the file: ") + std::strerror(errno));
    if (S_ISDIR(about.st_mode))
        return fail(FaultKind::File, option, "cannot read the file: it is a folder");
    auto line = readLine(file.get(), stop);
    if (!line && line.error().kind == FaultKind::Usage)
        return fail(FaultKind::File, option, "its first line is too long to be a password");
    if (!line)
        return passOn(line);
    QByteArray bytes = QByteArray::fromStdString(*line);
    if (bytes.startsWith("\xEF\xBB\xBF")) // of an editor, and no part of the password
        bytes.remove(0, 3);
    return firstLine(bytes);
}

bool namesSecret(const Invocation &call)
{
    return call.has("token-file") || call.has("password-file") || call.has("password-env") ||
           call.has("password-command");
}

Result<FoundSecret> findSecret(Invocation &call, const Account &account)
{
    const auto found = [](Result<Secret> secret, bool isToken) -> Result<FoundSecret> {
        if (!secret)
            return passOn(secret);
        if (secret->empty())
            return fail(FaultKind::SecretMissing, "onecopyctl", "the password is empty");
        return FoundSecret{std::move(*secret), isToken};
    };
    if (call.has("token-file"))
        return found(secretFromFile("--token-file", call.value("token-file"), call.stop), true);
    if (call.has("password-file"))
        return found(secretFromFile("--password-file", call.value("password-file"), call.stop), false);
    if (call.has("password-env")) {
        const char *text = std::getenv(call.value("password-env").c_str());
        if (text == nullptr)
            return fail(FaultKind::SecretMissing, "--password-env", "there is no such variable");
        return found(Secret(text), false);
    }
    if (call.has("password-command"))
        return found(fromCommand(call.value("password-command"), call.stop), false);
    auto kept = keychain()->read(account.id().value, call.stop);
    if (kept && *kept)
        return FoundSecret{std::move(**kept), false};
    return found(fromTerminal(account, call.stop), false);
}

} // namespace onecopy::ctl
