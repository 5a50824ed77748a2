// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/ctl.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/postfix.h"

#include <map>
#include <memory>

namespace onecopy::e2e {

struct ProbeWorldOptions
{
    int ackSeconds = 0;         ///< how long Postfix thinks after the last dot
    std::string imapCapability; ///< replaces what Dovecot can do
    std::map<std::string, std::string> settings{}; ///< of Postfix's main.cf
    std::string services{};                        ///< lines of its master.cf
    std::vector<std::string> users{"anna"};
    bool sieve = false;
    std::string dovecotConfiguration{}; ///< appended to dovecot.conf
    bool sender = false;                ///< mail is handed to a second Postfix, which passes it on to the first
    std::map<std::string, std::string> senderSettings{};
};

/// A Dovecot, and a Postfix before it that asks it for passwords and knows TLS; perhaps another one before that.
class ProbeWorld
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ProbeWorld>> start(const ProbeWorldOptions &options);

    /// `probe` to anna, with the options for her account.
    [[nodiscard]] QStringList probe(const QStringList &options);
    /// Options for her account alone.
    [[nodiscard]] QStringList account(const std::string &user = "anna");
    [[nodiscard]] std::uint64_t messages(const std::string &mailbox = "INBOX", const std::string &user = "anna") const;
    /// A message of somebody else, so that something is there that must stay.
    [[nodiscard]] Result<void> addOther(const std::string &mailbox = "INBOX");

    std::unique_ptr<lab::Dovecot> dovecot;
    std::unique_ptr<lab::Postfix> postfix;
    std::unique_ptr<lab::Postfix> sender;
    Ctl ctl;

private:
    [[nodiscard]] Result<void> startSender(const ProbeWorldOptions &options, const std::string &authPort);
    [[nodiscard]] Result<void> writeAuthorities();

    QString m_authorities; ///< a file with all certificate authorities
    int m_others = 0;
};

} // namespace onecopy::e2e
