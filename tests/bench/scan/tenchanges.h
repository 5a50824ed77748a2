// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "tests/lab/dovecot.h"

#include <string>

namespace onecopy::bench {

/// In a user's INBOX: two new messages, second copies of two old ones, three that get another flag, three that go.
/// Gives up when the server refuses.
void makeTenChanges(const lab::Dovecot &server, const std::string &user);

/// What a client asks with that knows INBOX up to there.
struct KnownTo
{
    UidValidity validity;
    Uid uidNext;
    ModSeq highestModSeq;
};
[[nodiscard]] KnownTo knownTo(const std::string &store);

/// Seconds of a bare client that connects, logs in, asks what changed and drains the headers of what is new.
[[nodiscard]] double drainChanges(const lab::Dovecot &server, const std::string &user, const KnownTo &known);

} // namespace onecopy::bench
