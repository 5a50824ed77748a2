// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/servers/milters.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::servers {

namespace {

constexpr std::string_view separators = ", \t\r\n";
/// Names that stand in the sockets of programs which do not look into mail for viruses.
constexpr std::array<std::string_view, 6> noScanners{"dkim", "dmarc", "openarc", "spf", "srs", "sender-id"};

/// "inet:host:port", "unix:path", or either in braces with settings of its own: { inet:host:port, timeout = 10s }.
std::string_view takeEntry(std::string_view &rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(separators), rest.size()));
    std::size_t end = 0;
    int depth = 0;
    while (end < rest.size() && (depth > 0 || separators.find(rest[end]) == std::string_view::npos)) {
        depth += rest[end] == '{' ? 1 : rest[end] == '}' ? -1 : 0;
        ++end;
    }
    const std::string_view entry = rest.substr(0, end);
    rest.remove_prefix(end);
    return entry;
}

bool mayStay(std::string_view entry)
{
    if (entry == "$smtpd_milters" || entry == "${smtpd_milters}")
        return true;
    const std::string lower = toLowerAscii(entry);
    return std::ranges::any_of(noScanners,
                               [&lower](std::string_view name) { return lower.find(name) != std::string::npos; });
}

} // namespace

std::string withoutScanners(std::string_view milters)
{
    std::string kept;
    while (true) {
        const std::string_view entry = takeEntry(milters);
        if (entry.empty())
            return kept;
        if (!mayStay(entry))
            continue;
        if (!kept.empty())
            kept += ',';
        kept += entry;
    }
}

} // namespace onecopy::servers
