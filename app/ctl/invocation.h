// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/jobs/context.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace onecopy::ctl {

/// Exit codes of the command-line contract.
enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    LoginWasRefused = 3,
    RefusedForSecurity = 4,
    LeftForSafety = 5,
    ProtocolBroken = 6,
    Interrupted = 130
};
[[nodiscard]] int exitCodeFor(FaultKind kind) noexcept;

/// One call of the program: its parsed options and everything that a command needs from the outside.
struct Invocation
{
    QCommandLineParser parser;
    QStringList arguments;  ///< positional, after the command's own name
    char **words = nullptr; ///< everything, as the program was called
    bool json = false;
    std::string storePath;
    std::stop_token stop;
    std::stop_token insisted; ///< asked to stop a second time
    SystemClock clock;
    ProgressSink progress;

    [[nodiscard]] bool has(const char *option) const { return parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] std::string value(const char *option) const
    {
        return parser.value(QString::fromLatin1(option)).toStdString();
    }
    [[nodiscard]] std::vector<std::string> values(const char *option) const;
    [[nodiscard]] jobs::Context context() const;
};

/// A command: what `onecopyctl NAME` does. Returns an exit code, or a fault that main() explains.
struct Command
{
    const char *name;
    const char *summary;
    const char *usage; ///< arguments, for the help
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<Result<int>(Invocation &)> run;
    qsizetype most = 0;                                         ///< words after its name
    std::vector<std::pair<const char *, qsizetype>> words = {}; ///< another number where this is the first of them

    [[nodiscard]] qsizetype mostWords(const QString &first) const;
};
inline constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();

[[nodiscard]] const std::vector<Command> &allCommands();

// One factory a file.
[[nodiscard]] Command accountCommand();
[[nodiscard]] Command scanCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command removeCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command runsCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command watchCommand();
[[nodiscard]] Command diagnoseCommand();
[[nodiscard]] Command logsCommand();
[[nodiscard]] Command probeCommand();
[[nodiscard]] Command checklistCommand();
[[nodiscard]] Command preventCommand();
[[nodiscard]] Command caseCommand();

} // namespace onecopy::ctl
