// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Marks an English text that a person gets to see. scripts/update-translations offers it to translators, and
/// widgets/coretext.h shows it in the language of the window; core and onecopyctl speak English. A literal, or several
/// that follow each other.
#define ONECOPY_TEXT(text) text

namespace onecopy {

/// English words, and apart from them what is in no language: commands, paths, and names as a console shows them.
struct Phrase
{
    std::string text;                ///< an ONECOPY_TEXT; %1, %2 … are the values
    std::vector<std::string> values; ///< valid UTF-8; may be hostile

    /// With the values in their places. What a value looks like changes nothing.
    [[nodiscard]] std::string english() const;
    bool operator==(const Phrase &) const = default;
};

/// One line of what a person does: either words, or something to copy and run exactly as it is.
struct Line
{
    bool command = false;
    std::string text; ///< the command; words: complete, in English
    Phrase words{};   ///< for translators; empty for a command
    bool operator==(const Line &) const = default;
};

[[nodiscard]] Line commandOf(std::string text);
[[nodiscard]] Line wordsOf(std::string text, std::vector<std::string> values = {});

} // namespace onecopy
