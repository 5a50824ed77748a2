// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/context.h"
#include "core/pop3/client.h"

#include <cstdint>
#include <optional>
#include <string>

namespace onecopy::jobs {

/// Whether a POP3 mailbox can be the cause of duplicates: a collector knows mail by its unique ids (RFC 1939 7), and
/// fetches a message again when its id has changed.
struct PopIdentity
{
    bool supported = false;     ///< the server has UIDL
    bool stable = false;        ///< what was there in both sessions had the same id in both
    std::uint32_t messages = 0; ///< in the second session: mail that is left on the server
    std::uint64_t bytes = 0;
    std::uint32_t kept = 0; ///< ids of the first session that were there in the second
    std::uint32_t changed =
        0; ///< messages at the same place, of the same size, under another id; all, when no id stayed
    std::uint32_t repeatedIds = 0;  ///< messages whose id another one had before them in the same session
    std::uint32_t sameMessages = 0; ///< messages with the header of another one under another id: there twice already
    bool sampled = false;           ///< not every message of equal size was compared
    std::string expire;         ///< RFC 2449 6.7: how long mail stays, "NEVER" or days; empty: the server does not say
    std::optional<Fault> fault; ///< why there is no answer
};

/// Reads the ids of a POP3 mailbox in two sessions and compares them. Deletes nothing, and reads no message further
/// than its header. REQUIRES: the account has POP3.
[[nodiscard]] PopIdentity testPopIdentity(const Login &login, const Context &context);
/// The same, with a session that is open already as the first of the two: some servers allow few logins.
[[nodiscard]] PopIdentity testPopIdentity(pop3::Client first, const Login &login, const Context &context);

} // namespace onecopy::jobs
