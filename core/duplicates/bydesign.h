// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrivals/arrival.h"

#include <span>
#include <string>
#include <string_view>

namespace onecopy::duplicates {

struct Traits;

/// The way on which a copy came, as a key: copies of one message on different ways are related, not redelivered.
/// "direct"; "list:" with every List-Id (RFC 2919); "sent" for what a client saved in a Sent mailbox (no Received, no
/// Return-Path, no Delivered-To); "journal" for an Exchange journal report; "resent:" with the Resent- fields
/// (RFC 5322 3.6.6).
[[nodiscard]] std::string channelOf(std::string_view header, const MailboxName &mailbox);
/// As far as fields tell that are not trace, so that it is the same for copies that differ in trace alone; empty for
/// "direct" and "sent".
[[nodiscard]] std::string namedChannel(const mime::HeaderView &header);
/// Of a copy that has no named channel. `header` is its whole header.
[[nodiscard]] std::string_view unnamedChannel(std::string_view header, const MailboxName &mailbox);

inline constexpr std::string_view journalChannel = "journal";

/// Did these copies of one message (same content, same channel) come because the sender named several addresses that
/// all end here? True only on a clear sign:
/// - each copy was taken, where the ways part or in one transaction at the receiving host, for another address that To
///   or Cc names; or, where the ways part, for another subscriber of a list; or
/// - in one mailbox: one transaction at the receiving host (every Received below the final LMTP delivery is the same)
///   within a minute, and To and Cc name at least as many addresses of that domain as there are copies; or
/// - in one mailbox: no host tells the recipient, but one took the copies sooner after each other than any sender tries
///   again, and To and Cc name as many domains as there are copies.
/// Copies that one fault made fail them all: they share the recipient, and come later.
[[nodiscard]] bool isAliasFanOut(std::span<const Traits *const> copies);

/// Is this sender a program whose notices may repeat word for word? (Auto-Submitted of RFC 3834, Precedence, List-Id)
[[nodiscard]] bool isAutomatic(const mime::HeaderView &header);

} // namespace onecopy::duplicates
