// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/probe/mail.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::probe {

/// A sender that loses its patience: it drops the connection when the answer to the last dot has not come in time, and
/// sends the same message again (RFC 1047). Played only when a person asks for it.
struct ImpatientSender
{
    std::chrono::milliseconds timeout{0};
    int retries = 0;
    std::chrono::milliseconds interval{10'000}; ///< between giving up and the next attempt
    bool operator==(const ImpatientSender &) const = default;
};

/// What one run sends. A value, made once and then carried out as it is.
struct Plan
{
    std::string run;  ///< see newRun()
    std::string from; ///< address in the From field, and of the envelope unless `nullSender`
    std::string to;
    bool nullSender = false;          ///< MAIL FROM:<>: nothing answers to that (RFC 5321 4.5.5)
    std::vector<std::uint64_t> sizes; ///< bytes of the attachment; every size is sent `count` times
    int count = 1;
    bool eicar = false;                    ///< with the test file that every virus scanner finds
    std::optional<ImpatientSender> sender; ///< none: each mail is sent once, whatever happens
};

/// The name of a run from 16 random bytes or more: nobody can guess it, so what carries it is ours.
[[nodiscard]] std::string newRun(std::string_view randomBytes);

/// Usage for a plan that passes limits::probeMails, ::probeRetries or ::probeBytes, or makes no sense.
[[nodiscard]] Result<void> check(const Plan &plan);

/// The mails of a plan in the order in which they are sent: sizes take turns, so that the time of day weighs on all of
/// them alike. `seed` makes their attachments; equal seeds give equal bytes.
[[nodiscard]] std::vector<Mail> mailsOf(const Plan &plan, EpochSeconds date, std::uint64_t seed);

/// "3MB", "500 kB", "1.5MiB", "1000": bytes. kB and MB count in thousands, KiB and MiB in 1024s.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text) noexcept;

} // namespace onecopy::probe
