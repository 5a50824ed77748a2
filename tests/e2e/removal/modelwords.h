// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// The words of commands and answers, as the model of a server reads and writes them.
namespace onecopy::model {

using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

[[nodiscard]] std::string upper(std::string text);
/// "1:5,7,9:*"
[[nodiscard]] Ranges readSet(const std::string &text);
[[nodiscard]] bool contains(const Ranges &ranges, std::uint32_t uid);
[[nodiscard]] std::string setOf(const std::vector<std::uint32_t> &uids);
/// The next word of a command line: an atom, a quoted text, or a list in parentheses with them.
std::string word(const std::string &line, std::size_t &at);
/// The words of a list in parentheses.
[[nodiscard]] std::set<std::string> flagsIn(std::string list);
[[nodiscard]] std::string headerOf(const std::string &bytes);
/// As in INTERNALDATE; 0: now.
[[nodiscard]] std::string dateOf(std::int64_t seconds);
/// RFC 4616 in base64: the text between the two NULs.
[[nodiscard]] std::string userIn(const std::string &base64);

} // namespace onecopy::model
