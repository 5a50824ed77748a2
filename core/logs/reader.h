// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"
#include "core/logs/event.h"

#include <cstdint>
#include <functional>
#include <memory>
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
    std::uint64_t end = 0;      ///< where the next reading may begin: behind the last line that was given
    bool cut = false;           ///< a gzip file that ends too early: what is missing was not read
    bool operator==(const Summary &) const = default;
};

/// The longest line that is looked at; what is longer counts as unparsed.
inline constexpr std::size_t longestLine = 64 * 1024;

/// Reads one log, plain or gzip, in a stream: memory does not grow with the file. The format is found from the first
/// lines that show one. `reference`: a moment after the log was written, for formats whose lines have no year.
/// Faults: File, Cancelled, Limit (a damaged gzip file is read up to the damage, then File; one that was cut off is
/// whole as far as it goes).
[[nodiscard]] Result<Summary> readLog(const std::string &path, EpochSeconds reference, const Sink &sink,
                                      const std::stop_token &stop = {});

/// `recalled`: the event lies before the place from which on the log is new.
using RecallSink = std::function<void(const Event &, bool recalled)>;
/// Reads from `from` on, a place that Summary::end told before. What stands before it is looked at again as far as it
/// is needed: the lines that name the format, and the last megabyte, in which messages were open. The summary counts
/// what is new. The last line is left for the next time while it has no end, and so is what lies more than `most` bytes
/// behind `from`.
[[nodiscard]] Result<Summary> readLogFrom(const std::string &path, std::uint64_t from, std::uint64_t most,
                                          EpochSeconds reference, const RecallSink &sink,
                                          const std::stop_token &stop = {});

/// Tells one log from another whatever it is called now, plain or packed: made from its first bytes.
struct Head
{
    std::size_t bytes = 0; ///< from which it was made; 0: the file is empty
    std::string digest;
};
inline constexpr std::size_t longestHead = 1024;
/// `most`: of so many bytes, at most longestHead.
[[nodiscard]] Result<Head> headOf(const std::string &path, std::size_t most = longestHead);

/// Follows plain files that programs write to: what is added, through rotation (the file is renamed and a new one takes
/// its name) and truncation. One object a file; not thread-safe.
class LogFollower
{
public:
    /// The file may not be there yet. `from`: see readLogFrom().
    LogFollower(std::string path, std::uint64_t from, EpochSeconds reference, RecallSink sink);
    ~LogFollower();
    LogFollower(LogFollower &&) noexcept;
    LogFollower &operator=(LogFollower &&) noexcept;

    enum class News { None, Some, NewFile };
    /// Reads what is there. NewFile: another file has the name now, or the same begins anew; the next call reads it
    /// from its beginning. Faults: File, Cancelled.
    [[nodiscard]] Result<News> poll(const std::stop_token &stop = {});
    /// Of the file that is read now; `end` counts from its beginning.
    [[nodiscard]] Summary summary() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace onecopy::logs
