// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labprogram.h"

#include "tests/lab/dovecot.h"
#include "tests/lab/dovecotconfig.h"
#include "tests/lab/filler.h"
#include "tests/lab/postfix.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <sys/signalfd.h>

namespace onecopy::lab {
namespace {

std::vector<std::string> userNames(int count)
{
    const std::vector<std::string> known = DovecotOptions{}.users;
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        names.push_back(at < known.size() ? known[at] : "user" + std::to_string(i + 1));
    }
    return names;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Servers must not get the mask: Process gives its children an empty one.
Fd endingSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    sigprocmask(SIG_BLOCK, &signalSet, nullptr);
    return Fd(signalfd(-1, &signalSet, SFD_CLOEXEC));
}

void waitForEnd(int signals, bool alsoInput)
{
    while (true) {
        pollfd entries[] = {{signals, POLLIN, 0}, {alsoInput ? STDIN_FILENO : -1, POLLIN, 0}};
        if (::poll(entries, 2, -1) <= 0)
            continue;
        if (entries[0].revents != 0)
            return;
        char ignored[256];
        if (entries[1].revents != 0 && ::read(STDIN_FILENO, ignored, sizeof ignored) <= 0)
            return;
    }
}

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// Passwords only ever travel in files that others cannot read.
Result<QJsonObject> describe(const Dovecot &dovecot)
{
    const std::string &user = dovecot.users().front();
    const std::string userFile = dovecot.folder() + "/password";
    const std::string masterFile = dovecot.folder() + "/master-password";
    auto written = writeFile(userFile, dovecot.password(user) + "\n", nullptr, 0600);
    if (written)
        written = writeFile(masterFile, dovecot.password(Dovecot::masterUser) + "\n", nullptr, 0600);
    if (!written)
        return passOn(written);
    const DovecotPorts &ports = dovecot.ports();
    return QJsonObject{{text("host"), text("localhost")},
                       {text("imap"), ports.imap},
                       {text("imaps"), ports.imaps},
                       {text("pop3"), ports.pop3},
                       {text("pop3s"), ports.pop3s},
                       {text("lmtp"), ports.lmtp},
                       {text("sieve"), ports.sieve},
                       {text("user"), text(user)},
                       {text("address"), text(user + "@" + Dovecot::domain)},
                       {text("password_file"), text(userFile)},
                       {text("master"), text(Dovecot::masterUser)},
                       {text("master_password_file"), text(masterFile)},
                       {text("ca_file"), text(dovecot.caFile())},
                       {text("folder"), text(dovecot.folder())},
                       {text("log"), text(dovecot.folder() + "/dovecot.log")},
                       {text("pid"), static_cast<qint64>(::getpid())}};
}

Result<void> seedInto(const Dovecot &dovecot, const LabRequest &request, QJsonObject &answer)
{
    if (request.plan.messages == 0)
        return {};
    const std::string file = request.truthFile.empty() ? dovecot.folder() + "/truth.jsonl" : request.truthFile;
    const auto start = std::chrono::steady_clock::now();
    auto truth = fill(dovecot, dovecot.users().front(), request.plan, file);
    if (!truth)
        return passOn(truth);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    answer[text("truth")] = text(file);
    answer[text("messages")] = static_cast<qint64>(truth->messages);
    answer[text("groups")] = static_cast<qint64>(truth->groups.size());
    answer[text("extra_copies")] = static_cast<qint64>(truth->extraCopies);
    answer[text("bytes")] = static_cast<qint64>(truth->bytes);
    answer[text("fill_seconds")] = taken.count();
    return {};
}

} // namespace

Result<void> runLab(const LabRequest &request)
{
    const Fd signals = endingSignals();
    DovecotOptions options;
    options.folder = request.folder;
    options.users = userNames(request.users);
    options.sieve = manageSieveInstalled();
    auto dovecot = Dovecot::start(options);
    if (!dovecot)
        return passOn(dovecot);
    auto answer = describe(**dovecot);
    if (!answer)
        return passOn(answer);
    std::unique_ptr<Postfix> postfix;
    if (request.postfix) {
        PostfixOptions mta;
        mta.lmtpPort = (*dovecot)->ports().lmtp;
        auto started = Postfix::start(mta);
        if (!started)
            return passOn(started);
        postfix = std::move(*started);
        (*answer)[text("smtp")] = postfix->port();
        (*answer)[text("smtp_ca_file")] = text(postfix->caFile());
        (*answer)[text("smtp_log")] = text(postfix->folder() + "/mail.log");
        (*answer)[text("smtp_configuration")] = text(postfix->configurationFolder());
    }
    if (auto seeded = seedInto(**dovecot, request, *answer); !seeded)
        return seeded;
    print(*answer);
    if (request.what == LabRequest::What::Start)
        waitForEnd(signals.get(), request.untilInputCloses);
    return {};
}

} // namespace onecopy::lab
