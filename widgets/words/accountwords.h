// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/jobs/connect/discovery.h"
#include "core/jobs/connect/testconnection.h"

#include <QString>
#include <QStringList>

/// Words for accounts and connection tests.
namespace onecopy::widgets::words {

[[nodiscard]] QString security(net::Security security);    ///< "Encrypted (TLS)"
[[nodiscard]] QString securityOf(const Account &account);  ///< weak ones begin with that word
[[nodiscard]] bool travelsInClear(const Account &account); ///< any server of it, beyond this computer
[[nodiscard]] bool isWeak(const Account &account);         ///< clear text beyond this computer, or old TLS
/// A server that was found: its name and port, how it is protected, who named it, and how far it can be trusted.
[[nodiscard]] QString candidate(const jobs::ServerCandidate &candidate);
[[nodiscard]] QString signInWith(const std::string &provider); ///< "Password" for none, "Google in the browser" …
[[nodiscard]] QString auth(AuthChoice choice);                 ///< "Strongest that is safe", "SCRAM-SHA-256"
[[nodiscard]] QString address(const Account &account);         ///< "mail.example:993", isolated
[[nodiscard]] QString accountName(const Account &account);     ///< the user's name for it, else the address; isolated
/// For the heading of a page: "Office (anna on mail.corp.example)".
[[nodiscard]] QString accountHeading(const Account &account);
[[nodiscard]] QString testStep(jobs::ConnectionReport::StepResult::Kind kind); ///< "Encryption"
/// What is known of a step of the test, and what it means that nothing is.
[[nodiscard]] QString testDetail(const jobs::ConnectionReport::StepResult &step);
[[nodiscard]] QString protocol(Protocol protocol); ///< "IMAP"
/// What a test has found out beside that the connection works, in sentences: whether the ids of a POP3 server can be
/// trusted, whether a firewall rewrites what is said.
[[nodiscard]] QStringList testRemarks(const jobs::ConnectionReport &report);
/// The server that an account is known by: where its mail is read, else where it is sent. None: a case file.
[[nodiscard]] const std::optional<ServerAddress> &mainServer(const Account &account);
/// Is a password kept in the memory of the program alone, by the name that a vault has?
[[nodiscard]] bool isSessionOnly(const QString &name);
/// Where a password is kept, by the name that a vault has: "GNOME keyring", "this session only".
[[nodiscard]] QString passwordPlace(const QString &name);
[[nodiscard]] QString milliseconds(std::int64_t value); ///< "38 ms"
/// Pairs of hex digits that people can compare, 16 in a line: "3B:7F:0C…".
[[nodiscard]] QString fingerprint(const std::string &sha256);

} // namespace onecopy::widgets::words
