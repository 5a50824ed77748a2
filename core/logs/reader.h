// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/logs/event.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace onecopy::logs {

using Sink = std::function<void(const Event &)>;

/// What a file contained.
struct Summary
{
    Format format = Format::Unknown;
    std::uint64_t bytes = 0; ///< after decompression
    std::uint64_t lines = 0;
    std::uint64_t events = 0;
    std::uint64_t unparsed = 0; ///< lines that are not of this format
    bool operator==(const Summary &) const = default;
};

/// The longest line that is looked at; what is longer counts as unparsed.
inline constexpr std::size_t longestLine = 64 * 1024;

/// Reads one log, plain or gzip, in a stream: memory does not grow with the file. The format is found from the first
/// lines that show one. `reference`: a moment after the log was written, for formats whose lines have no year.
/// Faults: File, Cancelled, Limit (a gzip file that is not one to the end is read up to the damage, then File).
[[nodiscard]] Result<Summary> readLog(const std::string &path, EpochSeconds reference, const Sink &sink,
                                      const std::stop_token &stop = {});

} // namespace onecopy::logs
