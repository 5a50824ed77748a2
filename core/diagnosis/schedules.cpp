// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/schedules.h"

#include "core/base/phrase.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace onecopy::diagnosis {

namespace {

using Gaps = EpochSeconds;

// Postfix waits as long as the message is old, at least 300 s and at most 4000 s, then for the next look at the queue.
constexpr std::array<Gaps, 6> postfix0 = {300, 300, 600, 1200, 2400, 4000};
constexpr std::array<Gaps, 6> postfix100 = {400, 500, 1000, 2000, 4000, 4100};
constexpr std::array<Gaps, 4> postfix300 = {600, 1200, 2400, 4300};
constexpr std::array<Gaps, 3> postfix600 = {1200, 2400, 4600};
constexpr std::array<Gaps, 3> postfix1200 = {2400, 4800, 5200};
constexpr std::array<Gaps, 4> legacy0 = {1000, 1000, 2000, 4000};
constexpr std::array<Gaps, 3> legacy600 = {1600, 2800, 4600};
// "F,2h,15m; G,16h,1h,1.5; F,4d,6h", counted from the failure.
constexpr std::array<Gaps, 14> exim0 = {900, 900,  900,  900,  900,    900,    900,
                                        900, 3600, 5400, 8100, 12'150, 18'225, 21'600};
constexpr std::array<Gaps, 11> exim600 = {1500, 1500, 1500, 1500, 1500, 4200, 6000, 8700, 12'750, 18'825, 22'200};
constexpr std::array<Gaps, 10> exim600Runner = {1800, 1800, 1800, 1800, 5400, 7200, 9000, 14'400, 19'800, 23'400};
constexpr std::array<Gaps, 1> tick10 = {600};
constexpr std::array<Gaps, 1> tick15 = {900};
constexpr std::array<Gaps, 1> tick30 = {1800};
constexpr std::array<Gaps, 1> tick60 = {3600};
constexpr std::array<Gaps, 1> tick120 = {7200};
constexpr std::array<Gaps, 1> tickLate = {4200};
// Attempt n at birth + 400 n^2 seconds.
constexpr std::array<Gaps, 3> quadratic = {400, 1200, 2000};
constexpr std::array<Gaps, 4> quadraticLate = {1200, 1716, 2560, 3360};
constexpr std::array<Gaps, 7> exchange2003 = {60, 60, 60, 600, 600, 600, 900};
constexpr std::array<Gaps, 7> exchange2003Late = {660, 660, 660, 1200, 1200, 1200, 1500};
constexpr std::array<Gaps, 4> windows = {900, 1800, 3600, 14'400};
constexpr std::array<Gaps, 4> windowsLate = {1500, 2400, 4200, 15'000};
constexpr std::array<Gaps, 11> exchangeHub = {60, 60, 60, 60, 300, 300, 300, 300, 300, 300, 600};
constexpr std::array<Gaps, 1> exchangeMessage5 = {900};
constexpr std::array<Gaps, 1> exchangeMessage15 = {1500};
constexpr std::array<Gaps, 4> online = {900, 900, 900, 3600};
constexpr std::array<Gaps, 5> doubling5 = {300, 600, 1200, 2400, 3600};
constexpr std::array<Gaps, 4> doubling15 = {900, 1800, 3600, 7200};
constexpr std::array<Gaps, 7> stalwart = {120, 300, 600, 900, 1800, 3600, 7200};
// Twice as long each time, up to a day.
constexpr std::array<Gaps, 12> nullmailer0 = {60, 120, 240, 480, 960, 1920, 3840, 7680, 15'360, 30'720, 61'440, 86'400};
constexpr std::array<Gaps, 8> nullmailer3600 = {3660, 3720, 3840, 4080, 4560, 5520, 7440, 11'280};
// 2^(n + 5) seconds behind the n-th failure, 12 times.
constexpr std::array<Gaps, 12> haraka0 = {64, 128, 256, 512, 1024, 2048, 4096, 8192, 16'384, 32'768, 65'536, 131'072};
// Its sessions keep the time for connecting, so that it waits no longer for the answer to a message.
constexpr std::array<Gaps, 12> haraka30 = {94, 158, 286, 542, 1054, 2078, 4126, 8222, 16'414, 32'798, 65'566, 131'102};
// Three attempts, then a longer and longer rest.
constexpr std::array<Gaps, 9> courier0 = {300, 300, 1800, 300, 300, 3600, 300, 300, 7200};
constexpr std::array<Gaps, 9> courier300 = {600, 600, 2100, 600, 600, 3900, 600, 600, 7500};
constexpr std::array<Gaps, 3> advice = {1800, 1800, 7200};

constexpr std::array<Schedule, 36> schedules = {{
    {"postfix", "Postfix", 600, postfix600, true, 0, 300, Known::Measured, true},
    {"postfix", "Postfix", 0, postfix0, true, 0, 300, Known::Measured, true},
    {"postfix", "Postfix", 100, postfix100, true, 0, 300, Known::Measured},
    {"postfix", "Postfix", 300, postfix300, true, 0, 300, Known::Measured, true},
    {"postfix", "Postfix", 1200, postfix1200, true, 0, 300, Known::Source, true},
    {"postfix-legacy", ONECOPY_TEXT("Postfix before 2.4"), 0, legacy0, true, 0, 1000, Known::Documented},
    {"postfix-legacy", ONECOPY_TEXT("Postfix before 2.4"), 600, legacy600, true, 0, 1000, Known::Documented},
    // Before Exim: where both fit a steady beat, the simpler one is named.
    {"sendmail", "Sendmail", 0, tick10, true, 0, 0, Known::Measured},
    {"sendmail", "Sendmail", 0, tick15, true, 0, 0, Known::Measured},
    {"sendmail", "Sendmail", 0, tick30, true, 0, 0, Known::Measured},
    {"sendmail", "Sendmail", 0, tick60, true, 0, 0, Known::Measured},
    {"sendmail", "Sendmail", 0, tick120, true, 0, 0, Known::Documented},
    {"sendmail", "Sendmail", 3600, tickLate, true, 0, 0, Known::Measured},
    {"exim", "Exim", 600, exim600Runner, true, 0, 1800, Known::Measured},
    {"exim", "Exim", 600, exim600, true, 0, 900, Known::Measured},
    {"exim", "Exim", 0, exim0, true, 0, 1800, Known::Measured},
    {"opensmtpd", ONECOPY_TEXT("OpenSMTPD or qmail"), 300, quadratic, false, 800, 0, Known::Source},
    {"qmail", "qmail", 1200, quadraticLate, false, 800, 0, Known::Source},
    {"nullmailer", "nullmailer", 0, nullmailer0, true, 0, 0, Known::Measured},
    {"nullmailer", "nullmailer", 3600, nullmailer3600, true, 0, 0, Known::Documented},
    {"haraka", "Haraka", 0, haraka0, true, 0, 0, Known::Source},
    {"haraka", "Haraka", 30, haraka30, true, 0, 0, Known::Measured},
    {"courier", "Courier", 0, courier0, true, 0, 0, Known::Measured},
    {"courier", "Courier", 300, courier300, true, 0, 0, Known::Documented},
    {"exchange-2003", "Exchange 2003", 0, exchange2003, true, 0, 0, Known::Assumed},
    {"exchange-2003", "Exchange 2003", 600, exchange2003Late, true, 0, 0, Known::Assumed},
    {"iis6-smtp", ONECOPY_TEXT("the Windows SMTP service or Exchange 5.5"), 0, windows, true, 0, 0, Known::Documented},
    {"iis6-smtp", ONECOPY_TEXT("the Windows SMTP service or Exchange 5.5"), 600, windowsLate, true, 0, 0,
     Known::Documented},
    {"exchange-2007-2019-hub", ONECOPY_TEXT("Exchange 2007 or later"), 0, exchangeHub, true, 0, 0, Known::Documented},
    {"exchange-2007-2019-hub", ONECOPY_TEXT("Exchange 2007 or later"), 600, exchangeMessage5, true, 0, 0,
     Known::Documented},
    {"exchange-2007-2019-hub", ONECOPY_TEXT("Exchange 2007 or later"), 600, exchangeMessage15, true, 0, 0,
     Known::Documented},
    {"exchange-online", "Exchange Online", 0, online, true, 0, 600, Known::Documented},
    {"gmail", "Gmail", 0, doubling5, true, 0, 900, Known::Assumed},
    {"symantec-messaging-gateway", "Symantec Messaging Gateway", 0, doubling15, true, 0, 60, Known::Documented},
    {"stalwart", "Stalwart", 0, stalwart, true, 0, 0, Known::Documented},
    {"rfc5321-advice", ONECOPY_TEXT("a sender that follows RFC 5321"), 0, advice, true, 0, 0, Known::Documented},
}};

} // namespace

EpochSeconds Schedule::gap(std::size_t index, EpochSeconds age) const noexcept
{
    if (byAge)
        return failLatency + std::clamp(age + failLatency, gaps.front() - failLatency, gaps.back() - failLatency);
    if (index < gaps.size())
        return gaps[index];
    const auto further = static_cast<EpochSeconds>(index - gaps.size() + 1);
    return repeatsLast ? gaps.back() : gaps.back() + further * step;
}

bool Schedule::mayBeOf(std::string_view product) const noexcept
{
    if (product.empty() || id == "rfc5321-advice")
        return true;
    const std::string_view first = product.substr(0, product.find_first_of(" /")); // "Haraka/3.0.3"
    if (equalsIgnoreCase(first, "Microsoft"))
        return id.starts_with("exchange") || id.starts_with("iis");
    return startsWithIgnoreCase(name, first) || (id == "opensmtpd" && equalsIgnoreCase(first, "qmail")) ||
           (id == "gmail" && equalsIgnoreCase(first, "Google"));
}

std::span<const Schedule> allSchedules() noexcept
{
    return schedules;
}

} // namespace onecopy::diagnosis
