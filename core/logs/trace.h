// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Servers whose logs name a message by its queue id alone (OpenSMTPD, Courier, CommuniGate Pro, MDaemon's later
/// versions). They write the same id into the Received field (RFC 5321 4.4), so that the copies in a mailbox lead to
/// the lines of the log. An event of such a log has in place of a Message-ID what is made of the queue id here: no
/// Message-ID can be the same.
namespace onecopy::logs {

[[nodiscard]] std::string openSmtpdTrace(std::string_view queueId);
[[nodiscard]] std::string courierTrace(std::string_view queueId);
[[nodiscard]] std::string mdaemonTrace(std::string_view file);
[[nodiscard]] std::string communiGateTrace(std::string_view queueId);
[[nodiscard]] bool isCommuniGateId(std::string_view text) noexcept; ///< a number
/// "md50000012345.msg": a message in MDaemon's queue, which its Received field names so.
[[nodiscard]] bool isMDaemonFile(std::string_view name) noexcept;

/// Of a Received field: the name that the log of its server has for the message. None: of another server.
/// `product`, `queueId`: see mime::Hop.
[[nodiscard]] std::optional<std::string> traceOf(std::string_view product, std::string_view queueId);
[[nodiscard]] bool isTrace(std::string_view messageId) noexcept;

} // namespace onecopy::logs
