// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection.h"
#include "app/ctl/invocation.h"
#include "app/ctl/output.h"
#include "app/ctl/painting.h"
#include "app/start.h"
#include "core/store/storefile.h"
#include "widgets/words/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <numeric>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace onecopy::ctl {

namespace {

/// stderr is for our own words: what Qt has to say to programmers would be one more mail from cron.
void leaveQtUnheard(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "onecopyctl: %s\n", qUtf8Printable(text));
}

/// Turns SIGINT, SIGTERM and the end of the terminal (SIGHUP) into a stop request, and a second one into another.
/// REQUIRES: made before any other thread, so that all inherit the mask.
class Interruption
{
public:
    Interruption()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        // Under nohup the work goes on. A signal that is blocked would come even so.
        struct sigaction hangup = {};
        if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN)
            sigaddset(&m_signals, SIGHUP);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_waiter = std::thread([this] {
            int signal = 0;
            while (sigwait(&m_signals, &signal) == 0 && !m_over.get_token().stop_requested()) {
                if (!m_source.request_stop())
                    m_insisted.request_stop();
            }
        });
    }
    ~Interruption()
    {
        m_over.request_stop();
        pthread_kill(m_waiter.native_handle(), SIGTERM);
        m_waiter.join();
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }
    [[nodiscard]] std::stop_token insisted() const { return m_insisted.get_token(); }

private:
    sigset_t m_signals{};
    std::stop_source m_source;
    std::stop_source m_insisted;
    std::stop_source m_over;
    std::thread m_waiter;
};

/// Of a program, which has asked for one JSON document.
int printAnswer(const char *key, const QString &text, const QString &value, bool json)
{
    if (json)
        printJson({{QLatin1String(key), value}});
    else
        std::fputs(text.toUtf8().constData(), stdout);
    return Done;
}

int printHelp(const QString &text, bool json)
{
    return printAnswer("help", text, text, json);
}

QString helpOfAll()
{
    QString text = QStringLiteral("Finds, explains and removes mail that was delivered more than once.\n\n"
                                  "Usage: onecopyctl [OPTION]… COMMAND [OPTION]…\n\nCommands:\n");
    for (const Command &command : allCommands())
        text +=
            QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -12).arg(QString::fromUtf8(command.summary));
    return text + QStringLiteral("\n`onecopyctl COMMAND --help` explains one of them.\n");
}

int printVersion(bool json)
{
    const QString version = QStringLiteral(ONECOPY_VERSION);
    return printAnswer("version", QStringLiteral("onecopyctl %1\n").arg(version), version, json);
}

/// The command is the first word that is neither an option nor the value of one, as its own options tell.
const Command *findCommand(const QStringList &arguments)
{
    for (const Command &command : allCommands()) {
        QCommandLineParser parser;
        addCommonOptions(parser);
        command.addOptions(parser);
        parser.parse(arguments);
        if (parser.positionalArguments().value(0) == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

/// Where no command is named.
QString firstWord(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.parse(arguments);
    return parser.positionalArguments().value(0);
}

/// How many letters have to be put in, left out or changed (Levenshtein 1965).
qsizetype distance(QStringView from, QStringView to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : from) {
        qsizetype before = std::exchange(row[0], row[0] + 1);
        for (std::size_t i = 1; i < row.size(); ++i) {
            const qsizetype same = before + (letter == to[static_cast<qsizetype>(i) - 1] ? 0 : 1);
            before = std::exchange(row[i], std::min({row[i] + 1, row[i - 1] + 1, same}));
        }
    }
    return row.back();
}

QString noSuchCommand(const QString &word)
{
    if (word.isEmpty())
        return QStringLiteral("name a command; see: onecopyctl --help");
    const auto far = [&word](const Command &command) { return distance(word, QLatin1String(command.name).toString()); };
    const Command &next = *std::ranges::min_element(allCommands(), {}, far);
    if (far(next) > 2 || far(next) >= word.size())
        return QStringLiteral("\"%1\" is no command; see: onecopyctl --help").arg(word);
    return QStringLiteral("\"%1\" is no command; did you mean %2? See: onecopyctl --help")
        .arg(word, QLatin1String(next.name));
}

int usageError(const QString &text, bool json)
{
    printFault(Fault{FaultKind::Usage, "onecopyctl", text.toStdString(), {}}, json);
    return WrongUsage;
}

int runCommand(const Command &command, const QStringList &arguments, char **words, const Interruption &interruption)
{
    Invocation call;
    addCommonOptions(call.parser);
    command.addOptions(call.parser);
    if (!call.parser.parse(arguments))
        return usageError(call.parser.errorText(), arguments.contains(QStringLiteral("--json")));
    call.json = call.has("json");
    if (call.has("help")) {
        const QString usage =
            QStringLiteral("Usage: onecopyctl %1 %2\n%3\n\n")
                .arg(QLatin1String(command.name), QString::fromUtf8(command.usage), QString::fromUtf8(command.summary));
        return printHelp(usage + call.parser.helpText().section(QLatin1Char('\n'), 2), call.json);
    }
    if (call.has("version"))
        return printVersion(call.json);
    call.arguments = call.parser.positionalArguments().mid(1);
    if (call.arguments.size() > command.mostWords(call.arguments.value(0)))
        return usageError(QStringLiteral("\"%1\" is one word too many; see: onecopyctl %2 --help")
                              .arg(call.arguments.last(), QLatin1String(command.name)),
                          call.json);
    if (call.has("store") && call.value("store").empty())
        return usageError(QStringLiteral("--store names no file"), call.json);
    call.storePath = call.has("store") ? call.value("store") : defaultStorePath();
    call.words = words;
    call.stop = interruption.token();
    call.insisted = interruption.insisted();
    // A file that was named by mistake is not even looked into further.
    if (const auto ours = call.has("store") ? store::checkOurs(call.storePath) : Result<void>(); !ours) {
        printFault(ours.error(), call.json);
        return exitCodeFor(ours.error().kind);
    }
    auto progress = progressSink(call.value("progress"));
    if (!progress) {
        printFault(progress.error(), call.json);
        return exitCodeFor(progress.error().kind);
    }
    call.progress = std::move(*progress);
    auto done = command.run(call);
    clearProgress();
    if (!done) {
        printFault(done.error(), call.json);
        return exitCodeFor(done.error().kind);
    }
    return *done;
}

/// A file of ours that is opened while one of these is free would be written into by whatever prints. What reads or
/// writes them then fails, but for stderr: there, nobody listens.
void occupyStandardDescriptors()
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", fd == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// A result that nobody could read is none.
int withOutput(int code)
{
    const auto fault = outputFault();
    if (!fault)
        return code;
    printAside("onecopyctl: the result could not be written to standard output: " + fault->detail + ". [file]");
    return code == Done ? Failed : code;
}

int run(int argc, char **argv)
{
    occupyStandardDescriptors();
    prepareProcess();
    const Interruption interruption;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.value(1) == QLatin1String("help"))
        arguments = arguments.mid(0, 1) + arguments.mid(2) + QStringList{QStringLiteral("--help")};
    const Command *command = findCommand(arguments);
    if (command == nullptr) {
        const bool json = arguments.contains(QStringLiteral("--json"));
        if (arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v")))
            return printVersion(json);
        if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
            return printHelp(helpOfAll(), json);
        return usageError(noSuchCommand(firstWord(arguments)), json);
    }
    qInstallMessageHandler(leaveQtUnheard);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    widgets::Translations texts(*application);
    texts.use({});
    QCoreApplication::setApplicationName(QStringLiteral("onecopyctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ONECOPY_VERSION));
    return runCommand(*command, arguments, argv, interruption);
}

} // namespace

int exitCodeFor(FaultKind kind) noexcept
{
    switch (kind) {
    case FaultKind::LoginRefused:
    case FaultKind::MechanismMissing:
        return LoginWasRefused;
    case FaultKind::TlsNotOffered:
    case FaultKind::TlsFailed:
    case FaultKind::CertificateRejected:
    case FaultKind::CleartextRefused:
    case FaultKind::InjectedPlaintext:
        return RefusedForSecurity;
    case FaultKind::SafetyStop:
    case FaultKind::UidValidityChanged:
    case FaultKind::ReadOnly:
        return LeftForSafety;
    case FaultKind::NotAMailServer:
    case FaultKind::Protocol:
    case FaultKind::Limit:
        return ProtocolBroken;
    case FaultKind::Usage:
        return WrongUsage;
    case FaultKind::Cancelled:
        return Interrupted;
    default:
        return Failed;
    }
}

qsizetype Command::mostWords(const QString &first) const
{
    for (const auto &[word, count] : words) {
        if (first == QLatin1String(word))
            return count;
    }
    return most;
}

std::vector<std::string> Invocation::values(const char *option) const
{
    std::vector<std::string> all;
    for (const QString &text : parser.values(QString::fromLatin1(option)))
        all.push_back(text.toStdString());
    return all;
}

jobs::Context Invocation::context() const
{
    return {storePath, &clock, stop, progress, {}};
}

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands{
        accountCommand(), scanCommand(),      duplicatesCommand(), removeCommand(),   undoCommand(),
        runsCommand(),    watchCommand(),     reportCommand(),     diagnoseCommand(), logsCommand(),
        probeCommand(),   checklistCommand(), preventCommand(),    caseCommand()};
    return commands;
}

} // namespace onecopy::ctl

int main(int argc, char **argv)
{
    return onecopy::ctl::withOutput(onecopy::ctl::run(argc, argv));
}
