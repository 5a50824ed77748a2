// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/safety.h"

#include "core/base/controls.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace onecopy::servers {

namespace {

constexpr std::size_t maxSettings = 10'000;
constexpr std::size_t maxValueBytes = 4096;
constexpr std::array<std::string_view, 16> known{
    "master",    "exim4",   "exim",        "dovecot", "sendmail", "sendmail-mta", "clamd",     "clamav-milter",
    "freshclam", "amavisd", "amavisd-new", "rspamd",  "spamd",    "opendkim",     "opendmarc", "mimedefang"};

/// The next line without its end, taken off `text`.
std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

Result<void> checkWanted(const ServerFacts &facts, const Wanted &want)
{
    if (isSettingName(want.name) && isOneLine(want.value))
        return {};
    return fail(FaultKind::Usage, facts.product, "not a setting that can be written down: " + printable(want.name));
}

} // namespace

bool isSettingName(std::string_view name) noexcept
{
    const auto fine = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '/' ||
               c == '-';
    };
    return !name.empty() && name.size() <= 200 && name.front() != '-' && std::all_of(name.begin(), name.end(), fine);
}

bool isOneLine(std::string_view text) noexcept
{
    return text.size() <= maxValueBytes && std::none_of(text.begin(), text.end(), isControl);
}

bool isPath(std::string_view path) noexcept
{
    return path.size() > 1 && path.front() == '/' && isOneLine(path);
}

Result<std::vector<Difference>> overrideDifferences(const ServerFacts &facts, std::span<const Wanted> wanted)
{
    std::vector<Difference> found;
    for (const Wanted &want : wanted) {
        if (auto fine = checkWanted(facts, want); !fine)
            return passOn(fine);
        for (const Setting &setting : facts.overrides) {
            // Behind a filter the way on is often set to none already: nothing to change there.
            if (setting.name.ends_with("/" + want.name) && setting.value != want.value && isOneLine(setting.name))
                found.push_back({setting.name, setting.value, want.value});
        }
    }
    return found;
}

Result<std::vector<Difference>> differences(const ServerFacts &facts, std::span<const Wanted> wanted)
{
    std::vector<Difference> found;
    for (const Wanted &want : wanted) {
        if (auto fine = checkWanted(facts, want); !fine)
            return passOn(fine);
        const Setting *const present = facts.find(want.name);
        if (present == nullptr)
            continue;
        if (present->value == want.value)
            continue;
        found.push_back({want.name, present->value, want.value});
    }
    return found;
}

std::vector<Setting> settingLines(std::string_view text, const std::string &readWith)
{
    std::vector<Setting> settings;
    while (!text.empty() && settings.size() < maxSettings) {
        const std::string_view line = takeLine(text);
        if (!line.empty() && (line.front() == ' ' || line.front() == '\t')) {
            if (!settings.empty() && settings.back().value.size() < maxOutputBytes)
                settings.back().value += ' ' + std::string(trimmed(line));
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view name = trimmed(line.substr(0, equals));
        if (!name.empty())
            settings.push_back({std::string(name), std::string(trimmed(line.substr(equals + 1))), readWith});
    }
    return settings;
}

std::string printing(std::string_view text)
{
    std::vector<std::string> words{"printf", "%s\\n"};
    while (!text.empty())
        words.emplace_back(takeLine(text));
    return commandLine(words);
}

std::string endingLastLine()
{
    return "{ [ -z \"$(tail -c 1 written)\" ] || echo >> written; } && ";
}

std::vector<std::string> mailPrograms(std::string_view text)
{
    std::set<std::string_view> found;
    while (!text.empty()) {
        const std::string_view name = trimmed(takeLine(text));
        const auto *const at = std::find(known.begin(), known.end(), name);
        if (at != known.end())
            found.insert(*at);
    }
    return {found.begin(), found.end()};
}

Reading runningPrograms()
{
    return {"ps -eo comm=", false};
}

} // namespace onecopy::servers
