// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/plan.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <array>

namespace onecopy::probe {

namespace {

tl::unexpected<Fault> refuse(const std::string &why)
{
    return fail(FaultKind::Usage, "probe", why);
}

Result<void> checkSender(const ImpatientSender &sender)
{
    if (sender.timeout.count() <= 0)
        return refuse("the sender's timeout must be longer than nothing");
    if (sender.retries < 0 || sender.retries > limits::probeRetries)
        return refuse("a sender may try again at most " + std::to_string(limits::probeRetries) + " times");
    if (sender.interval.count() < 0)
        return refuse("the time between two attempts must not be negative");
    return {};
}

} // namespace

std::string newRun(std::string_view randomBytes)
{
    return toHex(randomBytes.substr(0, 16));
}

Result<void> check(const Plan &plan)
{
    if (!isRun(plan.run))
        return fail(FaultKind::Internal, "probe", "a run without a name");
    if (plan.from.empty() || plan.to.empty())
        return refuse("name the sender and the recipient");
    if (plan.sizes.empty() || plan.count < 1)
        return refuse("name at least one size, and at least one mail");
    if (plan.count > limits::probeMails ||
        plan.sizes.size() * static_cast<std::size_t>(plan.count) > static_cast<std::size_t>(limits::probeMails))
        return refuse("at most " + std::to_string(limits::probeMails) + " mails are sent in one run");
    for (const std::uint64_t size : plan.sizes) {
        if (size > limits::probeBytes)
            return refuse("an attachment has at most " + std::to_string(limits::probeBytes) + " bytes");
    }
    return plan.sender ? checkSender(*plan.sender) : Result<void>();
}

std::vector<Mail> mailsOf(const Plan &plan, EpochSeconds date, std::uint64_t seed)
{
    std::vector<Mail> mails;
    const int total = plan.count * static_cast<int>(plan.sizes.size());
    for (int round = 0; round < plan.count; ++round) {
        for (const std::uint64_t size : plan.sizes) {
            Mail mail;
            mail.run = plan.run;
            mail.number = static_cast<int>(mails.size()) + 1;
            mail.total = total;
            mail.from = plan.from;
            mail.to = plan.to;
            mail.date = date;
            mail.attachmentBytes = size;
            mail.eicar = plan.eicar;
            // Scanners remember what they have seen, so every mail has bytes of its own.
            mail.seed = seed + static_cast<std::uint64_t>(mail.number) * 0x9E3779B97F4A7C15ULL;
            mails.push_back(std::move(mail));
        }
    }
    return mails;
}

std::optional<std::uint64_t> parseSize(std::string_view text) noexcept
{
    struct Unit
    {
        std::string_view name;
        std::uint64_t bytes;
    };
    static constexpr std::array<Unit, 10> units{{{"", 1},
                                                 {"b", 1},
                                                 {"k", 1000},
                                                 {"kb", 1000},
                                                 {"kib", 1024},
                                                 {"m", 1'000'000},
                                                 {"mb", 1'000'000},
                                                 {"mib", 1ULL << 20U},
                                                 {"gb", 1'000'000'000},
                                                 {"gib", 1ULL << 30U}}};
    text = trimmed(text);
    const auto end = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::string_view digits = text.substr(0, end);
    const auto dot = digits.find('.');
    const auto whole = parseNumber(digits.substr(0, dot));
    const std::string_view rest = dot == std::string_view::npos ? std::string_view("0") : digits.substr(dot + 1);
    const auto part = parseNumber(rest);
    if (!whole || !part || *whole > 1'000'000'000'000ULL || rest.size() > 6)
        return std::nullopt;
    double fraction = static_cast<double>(*part);
    for (std::size_t i = 0; i < rest.size(); ++i)
        fraction /= 10;
    for (const Unit &unit : units) {
        if (!equalsIgnoreCase(trimmed(text.substr(end)), unit.name))
            continue;
        const double bytes = (static_cast<double>(*whole) + fraction) * static_cast<double>(unit.bytes);
        return bytes < 9e15 ? std::optional(static_cast<std::uint64_t>(bytes + 0.5)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace onecopy::probe
