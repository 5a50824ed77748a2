// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "tests/lab/dovecot.h"
#include "tests/must.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace onecopy::e2e {

/// What one call of onecopyctl left behind.
struct CtlResult
{
    int code = -1; ///< exit code; -1 when it was killed or did not end
    QByteArray out;
    QByteArray err;

    /// The one JSON document on stdout; empty unless there is exactly one.
    [[nodiscard]] QJsonObject json() const;
};

/// "scan --json" as two arguments.
[[nodiscard]] QStringList words(const char *line);

/// Runs onecopyctl with a store of its own.
class Ctl
{
public:
    Ctl();

    /// The options for an account of a lab server: implicit TLS, its CA, the password in a file.
    [[nodiscard]] QStringList account(const lab::Dovecot &server, const std::string &user);
    /// The same with this URL in place of the server's own.
    [[nodiscard]] QStringList account(const lab::Dovecot &server, const std::string &user, const QString &url);
    /// A file with this password, readable by the owner alone.
    [[nodiscard]] QString passwordFile(const std::string &password);

    /// Runs `command options…` to its end; with the store of this object unless they name another.
    [[nodiscard]] CtlResult run(const QStringList &arguments) const;
    /// The same through another program, which is called with these words and then with ours: nsenter, for example.
    [[nodiscard]] CtlResult runThrough(const QStringList &through, const QStringList &arguments) const;
    /// Starts it and returns at once.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static CtlResult finish(QProcess &process);

    [[nodiscard]] std::string storePath() const { return m_folder.filePath(QStringLiteral("store.db")).toStdString(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    int m_passwords = 0;
};

/// A login for the jobs, without onecopyctl. `port` 0: the server's own.
[[nodiscard]] jobs::Login loginTo(const lab::Dovecot &server, const std::string &user,
                                  net::Security security = net::Security::ImplicitTls, std::uint16_t port = 0);

[[nodiscard]] QString urlOf(const char *scheme, const std::string &user, const char *host, std::uint16_t port);

/// Of one entry of an array of objects: the one whose `key` is `value`.
[[nodiscard]] QJsonObject entryOf(const QJsonArray &array, const char *key, const QString &value);

} // namespace onecopy::e2e

/// The call must end with this code; what it said is printed when it does not. The call is made once.
#define MUST_EXIT(call, expected)                                                                                      \
    do {                                                                                                               \
        const auto &endOfMust = (call);                                                                                \
        if (endOfMust.code != (expected))                                                                              \
            QFAIL(("exit code " + QByteArray::number(endOfMust.code) + ", not " + QByteArray::number(expected) +       \
                   "\n" + endOfMust.err + endOfMust.out.left(2000))                                                    \
                      .constData());                                                                                   \
    } while (false)
