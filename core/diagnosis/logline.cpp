// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/logline.h"

#include "core/base/text.h"
#include "core/diagnosis/logjoiner.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace onecopy::diagnosis {

namespace {

bool hasAny(std::string_view line, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [line](std::string_view word) { return line.find(word) != line.npos; });
}

/// Lines of one message are kept as they come, whatever they prove. These are the words of Postfix, Exim, Sendmail,
/// Dovecot, Cyrus and Exchange, whose rows PowerShell writes with each cell in quotes.
bool shows(std::string_view line, Feature feature)
{
    static constexpr std::array<std::string_view, 7> lost{
        "more than once",      "after end of data",         "response to end of data", "client DATA status",
        "dsn=4.4.2, stat=Def", "Connection timed out with", "Possible_duplicate"};
    static constexpr std::array<std::string_view, 5> left{"disconnect from ", "lost connection after", "timeout after",
                                                          "smtp disconnected reason=", " Info: ICID "};
    static constexpr std::array<std::string_view, 6> filter{
        "Milter (", "talking to proxy", "connection with proxy", "proxy-reject: END", "SMFIC_", "malware acl"};
    static constexpr std::array<std::string_view, 7> stored{
        "(delivered to mail", "saved mail to ", "stored mail into mailbox ", "STOREDRIVER,DELIVER,", "\"DELIVER\"",
        "\t1028\t",           "]: Delivered: "};
    static constexpr std::array<std::string_view, 8> expanded{",EXPAND,",     "\"EXPAND\"",   ",TRANSFER,",
                                                              "\"TRANSFER\"", ",REDIRECT,",   "\"REDIRECT\"",
                                                              "MAILBOXRULE",  "AGENT,RECEIVE"};
    static constexpr std::array<std::string_view, 4> suppressed{"DUPLICATEDELIVER", "DUPLICATEEXPAND",
                                                                "DUPLICATEREDIRECT", "eliminated duplicate"};
    static constexpr std::array<std::string_view, 3> safety{"SAFETYNET", "REDUNDANCY", "HARESUBMIT"};
    static constexpr std::array<std::string_view, 1> localRetry{"\t1037\t"};
    static constexpr std::array<std::string_view, 2> saved{": save: ", "] mailop - Adding Message"};
    static constexpr std::array<std::string_view, 1> copied{": copy from "};
    static constexpr std::array<std::string_view, 1> sent{"status=sent ("};
    static constexpr std::array<std::string_view, 2> back{"(queue active)", "RESUBMIT"};
    static constexpr std::array<std::string_view, 7> scanned{
        ") Passed ",          ") Blocked ",           "rspamd_task_write_log", "spamd: result: ",
        "]: clean message <", "]: identified spam <", ": Filter time is "};
    switch (feature) {
    case Feature::LogAckLost:
    case Feature::LogFilterLost:
    case Feature::LogBackendLost:
        return hasAny(line, lost);
    case Feature::LogClientLeft:
        return hasAny(line, left) && line.find(" quit=") == line.npos;
    case Feature::LogClientQuit:
        return line.find(" quit=") != line.npos;
    case Feature::LogFilterLate:
    case Feature::LogMilterLate:
        return hasAny(line, filter);
    case Feature::LogAcceptedOnce:
    case Feature::LogAcceptedTwice: // every server has words of its own for this
        return !hasAny(line, lost) && !hasAny(line, left) && !hasAny(line, filter) && !hasAny(line, stored) &&
               !hasAny(line, saved) && !hasAny(line, copied) && !hasAny(line, sent) && !hasAny(line, scanned) &&
               !hasAny(line, back) && !hasAny(line, expanded) && !hasAny(line, suppressed) && !hasAny(line, safety) &&
               !hasAny(line, localRetry);
    case Feature::LogSuppressed:
        return hasAny(line, suppressed);
    case Feature::LogSafetyCopy:
        return hasAny(line, safety);
    case Feature::LogRetriedLocally:
        return hasAny(line, localRetry);
    case Feature::LogExpanded:
        return hasAny(line, expanded);
    case Feature::LogResubmitted:
        return hasAny(line, back);
    case Feature::LogStoredEach:
    case Feature::LogStoredOnce:
    case Feature::LogProgramCopied:
        return hasAny(line, stored);
    case Feature::LogClientSaved:
        return hasAny(line, saved);
    case Feature::LogClientCopied:
        return hasAny(line, copied);
    case Feature::LogAddedAddress:
    case Feature::LogExpandedAgain:
        return hasAny(line, sent);
    case Feature::LogScanned:
    case Feature::LogScannedSlowly:
        return hasAny(line, scanned);
    default:
        return false;
    }
}

bool isOfOneMailbox(Feature feature) noexcept
{
    return feature == Feature::LogStoredEach || feature == Feature::LogStoredOnce ||
           feature == Feature::LogClientSaved || feature == Feature::LogClientCopied ||
           feature == Feature::LogProgramCopied;
}

/// "anna" in "lmtp(anna)<97>", and not in "joanna".
bool namesWhole(std::string_view line, std::string_view user)
{
    const auto isPart = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    };
    const std::string lower = toLowerAscii(line);
    for (std::size_t at = user.empty() ? lower.npos : lower.find(user); at != lower.npos;
         at = lower.find(user, at + 1)) {
        const std::size_t end = at + user.size();
        if ((at == 0 || !isPart(lower[at - 1])) && (end == lower.size() || !isPart(lower[end])))
            return true;
    }
    return false;
}

} // namespace

std::string logLineFor(const GroupView &view, const AccountView &account, Feature feature)
{
    const LogJoiner *all = account.logs();
    const bool late = feature == Feature::LogFilterLate || feature == Feature::LogMilterLate;
    if (view.log != nullptr && !view.log->lines.empty()) {
        const auto &lines = view.log->lines;
        const auto shown = [&](const auto &isToShow) {
            return std::find_if(lines.rbegin(), lines.rend(),
                                [&](const std::string &line) { return shows(line, feature) && isToShow(line); });
        };
        auto line = shown([&](const std::string &text) { return namesWhole(text, view.mailbox.user); });
        if (line == lines.rend() && !isOfOneMailbox(feature))
            line = shown([](const std::string &) { return true; });
        if (line != lines.rend())
            return *line;
        // Where no rule is named, what it led to shows it: one message in two places.
        if (feature == Feature::LogExpanded)
            return logLineFor(view, account, Feature::LogStoredEach);
        // It was of another mailbox, or is not among those that are kept: lines of what is ordinary are not.
        if (isOfOneMailbox(feature) || feature == Feature::LogAcceptedOnce || feature == Feature::LogAcceptedTwice)
            return {};
        if (!late || all == nullptr || all->anyMessage().lines.empty())
            return lines.back();
    }
    return all != nullptr && !all->anyMessage().lines.empty() ? all->anyMessage().lines.front() : std::string();
}

} // namespace onecopy::diagnosis
