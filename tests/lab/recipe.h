// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/seedplan.h"

#include <cstdint>

namespace onecopy::lab {

enum class SeedKind : std::uint8_t {
    Plain,
    Newsletter, ///< many with one subject
    Reply,
    NoId,         ///< no Message-ID; comes once
    EmptyId,      ///< "Message-ID:" without a value
    NullId,       ///< "Message-ID: <>", shared by many
    Collision,    ///< two different messages under one Message-ID (class X)
    Resubmission, ///< the same content sent again with a new Message-ID and Date (class E)
    ListCopy,     ///< sent to a person and to a list that the person reads (class E)
    Medium,       ///< an attachment below 2 MB
    Large,        ///< an attachment over 2 MB
    Hostile
};
[[nodiscard]] std::string_view toString(SeedKind kind) noexcept;

/// All that is needed to write each copy of a message again at any time: copies wait for their turn as these few bytes.
struct Recipe
{
    std::uint64_t index = 0; ///< its own number: the source of all its random values
    std::uint64_t group = 0;
    EpochSeconds received = 0;    ///< by our mail server, the first time
    std::uint32_t attachment = 0; ///< bytes of base64
    std::uint16_t mailbox = 0;
    SeedKind kind = SeedKind::Plain;
    SeedClass cls = SeedClass::Single;
    std::uint8_t copies = 1;
    std::uint8_t hostile = 0; ///< which kind of malice
};

struct CopyTimes
{
    EpochSeconds received = 0; ///< the stamp of our mail server, which it sets when a message begins
    EpochSeconds stored = 0;   ///< INTERNALDATE
    bool tls = true;
};

/// Whether the server that hands the message to ours is a Postfix, else an Exchange: they retry at different times.
[[nodiscard]] bool senderIsPostfix(const SeedPlan &plan, const Recipe &recipe);

/// When copy `copy` (from 1) of the message came. The gaps are those of real senders that give up waiting for the final
/// answer after 10 minutes: Postfix (every second retry in clear text after a TLS failure), or Exchange.
[[nodiscard]] CopyTimes copyTimes(const SeedPlan &plan, const Recipe &recipe, int copy);

} // namespace onecopy::lab
