// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// RFC 4648 section 4, as SASL challenges and responses travel in IMAP, SMTP and POP3.
namespace onecopy::sasl {

[[nodiscard]] std::string toBase64(std::string_view bytes);

/// Strict: whole groups, the standard alphabet, padding only at the end, no blanks. An empty text is no bytes.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace onecopy::sasl
