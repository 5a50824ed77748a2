// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sending.h"

namespace onecopy::ctl {

Result<std::chrono::milliseconds> secondsOf(const Invocation &call, const char *option, double fallback)
{
    bool fine = true;
    const double seconds = call.has(option) ? call.parser.value(QString::fromLatin1(option)).toDouble(&fine) : fallback;
    if (!fine || !(seconds >= 0) || seconds > 86'400)
        return fail(FaultKind::Usage, std::string("--") + option, "give seconds between 0 and 86400");
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

Result<int> numberOf(const Invocation &call, const char *option, int fallback)
{
    bool fine = true;
    const int number = call.has(option) ? call.parser.value(QString::fromLatin1(option)).toInt(&fine) : fallback;
    if (!fine || number < 0)
        return fail(FaultKind::Usage, std::string("--") + option, "give a number");
    return number;
}

void addSenderOptions(QCommandLineParser &parser)
{
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    parser.addOptions({
        {text("sender-timeout"), text("Play a sender that gives up when the answer takes longer."), text("S")},
        {text("retries"), text("How often that sender tries again, also where it is put off (greylisting)."), text("N"),
         text("0")},
        {text("retry-interval"), text("How long it waits before that; 10 s."), text("S")},
    });
}

Result<std::optional<probe::ImpatientSender>> impatientSender(const Invocation &call)
{
    std::optional<probe::ImpatientSender> none;
    if (!call.has("sender-timeout")) {
        if (call.has("retries") || call.has("retry-interval"))
            return fail(FaultKind::Usage, "--retries", "a sender only tries again with --sender-timeout");
        return none;
    }
    auto timeout = secondsOf(call, "sender-timeout", 0);
    if (!timeout)
        return passOn(timeout);
    auto retries = numberOf(call, "retries", 0);
    if (!retries)
        return passOn(retries);
    auto interval = secondsOf(call, "retry-interval", 10);
    if (!interval)
        return passOn(interval);
    return probe::ImpatientSender{*timeout, *retries, *interval};
}

} // namespace onecopy::ctl
