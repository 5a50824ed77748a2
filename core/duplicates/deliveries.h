// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/group.h"

#include <vector>

namespace onecopy::duplicates {

/// Which delivery of its message is the copy `fresh`? 1: the first. `sharingKey` holds it, and the copies that were
/// there before it. What counts is what a group of faults would hold (classes A to D): not the copy that a client saved
/// in Sent or in Drafts, nor one that came by design, nor another message under the same Message-ID. Of a copy without
/// a header nothing speaks against it where `match` is MessageId; else nothing speaks for it. Pure.
[[nodiscard]] std::uint32_t deliveryNumber(std::vector<arrivals::Candidate> sharingKey, const CopyRef &fresh,
                                           Match match);

/// Was what lies there delivered, as far as the mailbox tells? False for Sent and Drafts: clients save there.
[[nodiscard]] bool mayBeDelivered(const MailboxName &mailbox);

/// Could `fresh` be the very message that lay at `other`, moved by a client, or put back? RFC 3501 6.4.7, RFC 6851 3.3:
/// a copy keeps the INTERNALDATE; it keeps the size too. In one mailbox, two that were delivered in the same second
/// look like that as well.
[[nodiscard]] bool mayBeMoved(const arrivals::Arrival &other, const arrivals::Arrival &fresh) noexcept;

/// Did a server of numbered messages (Evidence::serverId) show one message in two mailboxes?
[[nodiscard]] bool isShownTwice(const arrivals::Candidate &other, const arrivals::Candidate &fresh) noexcept;

} // namespace onecopy::duplicates
