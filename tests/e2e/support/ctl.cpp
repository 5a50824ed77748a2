// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/ctl.h"
#include "tests/places/places.h"

#include <QFile>
#include <QJsonDocument>

namespace onecopy::e2e {

namespace {

constexpr int patienceMs = 280'000;

/// The program of this build, or an installed one that ONECOPYCTL names.
QString program()
{
    return qEnvironmentVariable("ONECOPYCTL", test::inBuild(QStringLiteral("bin/onecopyctl")));
}

} // namespace

QJsonObject CtlResult::json() const
{
    const QByteArray text = out.trimmed();
    // One document is one line; anything beside it would be another.
    if (text.contains('\n'))
        return {};
    return QJsonDocument::fromJson(text).object();
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Ctl::Ctl()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

QStringList Ctl::account(const lab::Dovecot &server, const std::string &user)
{
    return account(server, user, urlOf("imaps", user, "localhost", server.ports().imaps));
}

QStringList Ctl::account(const lab::Dovecot &server, const std::string &user, const QString &url)
{
    return {QStringLiteral("--imap"),          url,
            QStringLiteral("--ca-file"),       QString::fromStdString(server.caFile()),
            QStringLiteral("--password-file"), passwordFile(server.password(user))};
}

QString Ctl::passwordFile(const std::string &password)
{
    const QString path = m_folder.filePath(QStringLiteral("password%1").arg(++m_passwords));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(password) + '\n') < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

CtlResult Ctl::run(const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    return finish(*process);
}

CtlResult Ctl::runThrough(const QStringList &through, const QStringList &arguments) const
{
    QProcess process;
    const QString store = QStringLiteral("--store");
    const QStringList own{store, QString::fromStdString(storePath())};
    process.start(through.first(),
                  through.mid(1) + QStringList{program()} + (arguments.contains(store) ? arguments : arguments + own),
                  QIODevice::ReadOnly);
    return finish(process);
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    const QString store = QStringLiteral("--store");
    const QStringList own{store, QString::fromStdString(storePath())};
    process->start(program(), arguments.contains(store) ? arguments : arguments + own, QIODevice::ReadOnly);
    if (!process->waitForStarted())
        qFatal("cannot start onecopyctl");
    return process;
}

CtlResult Ctl::finish(QProcess &process)
{
    CtlResult result;
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.code = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

jobs::Login loginTo(const lab::Dovecot &server, const std::string &user, net::Security security, std::uint16_t port)
{
    ServerAddress address;
    const std::uint16_t own = security == net::Security::ImplicitTls ? server.ports().imaps : server.ports().imap;
    address.endpoint = {"localhost", port == 0 ? own : port, security};
    address.user = user;
    jobs::Login login;
    login.account.imap = address;
    login.account.tls.caFile = server.caFile();
    login.secret = Secret(server.password(user));
    return login;
}

QString urlOf(const char *scheme, const std::string &user, const char *host, std::uint16_t port)
{
    return QStringLiteral("%1://%2@%3:%4")
        .arg(QLatin1String(scheme), QString::fromStdString(user), QLatin1String(host))
        .arg(port);
}

QJsonObject entryOf(const QJsonArray &array, const char *key, const QString &value)
{
    for (const QJsonValue &entry : array) {
        if (entry[QLatin1String(key)].toString() == value)
            return entry.toObject();
    }
    return {};
}

} // namespace onecopy::e2e
