// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/ctl.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/postfix.h"

#include <memory>

namespace onecopy::e2e {

struct ProbeWorldOptions
{
    int ackSeconds = 0;         ///< how long Postfix thinks after the last dot
    std::string imapCapability; ///< replaces what Dovecot can do
};

/// A Dovecot, and a Postfix before it that asks it for passwords and knows TLS.
class ProbeWorld
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ProbeWorld>> start(const ProbeWorldOptions &options);

    /// `probe` to anna, with the options for her account.
    [[nodiscard]] QStringList probe(const QStringList &options);
    /// Options for her account alone.
    [[nodiscard]] QStringList account();
    [[nodiscard]] std::uint64_t messages(const std::string &mailbox = "INBOX") const;
    /// A message of somebody else, so that something is there that must stay.
    [[nodiscard]] Result<void> addOther(const std::string &mailbox = "INBOX");

    std::unique_ptr<lab::Dovecot> dovecot;
    std::unique_ptr<lab::Postfix> postfix;
    Ctl ctl;

private:
    QString m_authorities; ///< a file with both certificate authorities
    int m_others = 0;
};

} // namespace onecopy::e2e
