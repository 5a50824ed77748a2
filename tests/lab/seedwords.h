// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// Names, subjects and words from which the seeder makes mail. UTF-8.
namespace onecopy::lab::words {

struct Person
{
    std::string_view name;
    std::string_view local;
};

[[nodiscard]] std::span<const Person> people() noexcept;
[[nodiscard]] std::span<const std::string_view> domains() noexcept;
[[nodiscard]] std::span<const std::string_view> asciiSubjects() noexcept;
[[nodiscard]] std::span<const std::string_view> latinSubjects() noexcept;   ///< only characters below U+0100
[[nodiscard]] std::span<const std::string_view> worldSubjects() noexcept;   ///< Cyrillic, Arabic, Chinese, Japanese …
[[nodiscard]] std::span<const std::string_view> encodedSubjects() noexcept; ///< encoded words in old charsets
[[nodiscard]] std::span<const std::string_view> sentences() noexcept;
[[nodiscard]] std::span<const std::string_view> fileNames() noexcept;
[[nodiscard]] std::span<const std::string_view> mailers() noexcept;
[[nodiscard]] std::span<const std::string_view> mailboxNames() noexcept; ///< after INBOX; "/" between levels

} // namespace onecopy::lab::words
