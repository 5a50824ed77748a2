// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servers/adapter.h"

#include <map>

namespace onecopy::servers {

/// A setting's name: letters, digits, '_', '/' and '-', no '-' in front.
[[nodiscard]] bool isSettingName(std::string_view name) noexcept;
/// A value that fits on one line: no control characters.
[[nodiscard]] bool isOneLine(std::string_view text) noexcept;
/// An absolute path without control characters.
[[nodiscard]] bool isPath(std::string_view path) noexcept;

/// Those of `wanted` that the server does not have yet. Usage for names and values that are none.
[[nodiscard]] Result<std::vector<Difference>> differences(const ServerFacts &facts, std::span<const Wanted> wanted);

/// Those that it sets to something else again for a single service; named with that service.
[[nodiscard]] Result<std::vector<Difference>> overrideDifferences(const ServerFacts &facts,
                                                                  std::span<const Wanted> wanted);

/// "name = value" lines; lines that begin with a blank continue the one before. At most 10 000 settings.
[[nodiscard]] std::vector<Setting> settingLines(std::string_view text, const std::string &readWith);

/// A command that prints the lines of `text`, and is one line itself: it is shown to people.
[[nodiscard]] std::string printing(std::string_view text);

/// Commands that end the last line of "written". What is written behind a line without an end becomes part of it, and
/// postconf does just that.
[[nodiscard]] std::string endingLastLine();

/// Names of known mail programs in the output of "ps -eo comm=", each once.
[[nodiscard]] std::vector<std::string> mailPrograms(std::string_view text);
[[nodiscard]] Reading runningPrograms();

} // namespace onecopy::servers
