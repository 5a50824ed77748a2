// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/findings.h"

#include <QString>

#include <string>
#include <string_view>

/// The words of a diagnosis. All of them translated; values from mail and logs are visible() and isolated.
namespace onecopy::widgets::words {

[[nodiscard]] QString causeName(std::string_view id);              ///< "TLS session timed out"
[[nodiscard]] QString causeTitle(const report::CauseEntry &entry); ///< a sentence without a full stop
[[nodiscard]] QString causeExplained(const report::CauseEntry &entry);
[[nodiscard]] QString causeNextStep(const report::CauseEntry &entry);
/// The sentence, without the log line that it may carry: lines are quoted apart.
[[nodiscard]] QString reason(const diagnosis::Reason &reason);

/// How much a reason says, by its weight in log-odds, whichever way it points.
enum class Strength { Weak, Medium, Strong };
[[nodiscard]] Strength strengthOf(double weight);
[[nodiscard]] QString strength(Strength strength); ///< "strong"

[[nodiscard]] QString repeater(std::string_view direction); ///< who repeated: "the sender"; empty: not known
/// Whose copy or log a quoted line is from: "Copy 2", "Log".
[[nodiscard]] QString quotedFrom(const report::QuotedLine &line);
/// In how many of the messages of a cause a reason was seen; empty where there is one message, or nothing is known.
[[nodiscard]] QString seenIn(const diagnosis::Reason &reason, const report::CauseEntry &entry);
/// Of which message the details are told; empty where there is one.
[[nodiscard]] QString exampleOf(const report::CauseEntry &entry);
/// "12 messages and 3 linked ones"
[[nodiscard]] QString messagesOf(const report::CauseEntry &entry);
/// "As found on …, before 46 extra copies of 20 messages were moved away."; empty: no copy was.
[[nodiscard]] QString foundEarlier(const report::Findings &findings);

struct VerdictText
{
    QString headline; ///< one sentence
    QString detail;   ///< how sure, of how many messages; or what would settle it
};
[[nodiscard]] VerdictText verdict(const report::Findings &findings);
/// "93 % sure"
[[nodiscard]] QString sure(double probability);
/// Is the cause that leads that of all messages that came more than once? REQUIRES: there is one.
[[nodiscard]] bool isOfAll(const report::Judgement &judgement);
/// Of the cause that leads: "93 % sure", with its share where it is not the cause of all messages. REQUIRES: there is
/// one.
[[nodiscard]] QString sureOfShare(const report::Judgement &judgement);

} // namespace onecopy::widgets::words
