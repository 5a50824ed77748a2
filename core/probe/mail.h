// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::probe {

/// The field that every probe mail carries.
inline constexpr std::string_view probeField = "X-Onecopy-Probe";
/// What the Message-ID of every probe mail begins with.
inline constexpr std::string_view idPrefix = "onecopy-probe.";

/// One probe mail. Its token, "RUN.NUMBER", stands in the Message-ID, in `probeField` and in the subject, so that
/// copies are found although a server has rewritten one of them.
struct Mail
{
    std::string run;
    int number = 1; ///< from 1
    int total = 1;
    std::string from;
    std::string to;
    EpochSeconds date = 0;
    std::uint64_t attachmentBytes = 0; ///< 0: none
    bool eicar = false;
    std::uint64_t seed = 0; ///< of the attachment: equal seeds, equal bytes

    [[nodiscard]] std::string token() const;
    [[nodiscard]] std::string messageId() const; ///< without angle brackets
    [[nodiscard]] std::string header() const;    ///< with the empty line that ends it; CR LF
    bool operator==(const Mail &) const = default;
};

/// 32 lower-case hexadecimal digits.
[[nodiscard]] bool isRun(std::string_view text) noexcept;

/// Which probe mail a header belongs to.
struct Origin
{
    std::string run;
    int number = 0;
    [[nodiscard]] std::string token() const { return run + "." + std::to_string(number); }
    bool operator==(const Origin &) const = default;
};

/// None unless the field carries a token, and the Message-ID the same one; or the subject does, where a relay has given
/// the mail an id of its own (Amazon SES). Anybody can write such a header, but nobody can guess the run of a mail that
/// was not seen.
[[nodiscard]] std::optional<Origin> originOf(std::string_view headerBlock);

} // namespace onecopy::probe
