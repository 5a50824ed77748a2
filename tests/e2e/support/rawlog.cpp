// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/rawlog.h"

#include "core/base/text.h"
#include "tests/lab/folder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace onecopy::e2e {

namespace {

QString folderOf(const lab::Dovecot &server, const std::string &user)
{
    return QString::fromStdString(server.homeOf(user) + "/rawlog");
}

} // namespace

std::string rawlogConfiguration()
{
    return "protocol imap {\n  rawlog_dir = %h/rawlog\n}\n";
}

Result<void> startRawlog(const lab::Dovecot &server, const std::string &user)
{
    auto identity = lab::serverIdentity();
    if (!identity)
        return passOn(identity);
    return lab::makeFolder(folderOf(server, user).toStdString(), &*identity, 0700);
}

std::vector<std::string> commandsIn(const lab::Dovecot &server, const std::string &user)
{
    // Each line begins with a time; a command with its tag. Lines of literals and of SASL have no known verb behind a
    // tag.
    static const QRegularExpression line(QStringLiteral("^[0-9.]+ [A-Za-z0-9.]+ ((?:UID )?[A-Z]+)(?: |\\r|$)"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<std::string> commands;
    const QDir folder(folderOf(server, user));
    for (const QString &name : folder.entryList({QStringLiteral("*.in")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromLatin1(file.readAll());
        for (auto match = line.globalMatch(text); match.hasNext();)
            commands.push_back(match.next().captured(1).toUpper().toStdString());
    }
    return commands;
}

bool isChanging(const std::string &command)
{
    static constexpr std::array words = {"SELECT", "STORE",       "COPY",    "MOVE",    "EXPUNGE",   "CLOSE",
                                         "APPEND", "CREATE",      "DELETE",  "RENAME",  "SUBSCRIBE", "UNSUBSCRIBE",
                                         "SETACL", "SETMETADATA", "REPLACE", "SETQUOTA"};
    const std::string verb = command.starts_with("UID ") ? command.substr(4) : command;
    return std::find(words.begin(), words.end(), verb) != words.end();
}

} // namespace onecopy::e2e
