// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checklist/record.h"
#include "core/checklist/steps.h"
#include "widgets/look/icons.h"
#include "widgets/parts/banner.h"
#include "widgets/words/words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The words of the guided checklist, for the window and the report alike.
namespace onecopy::widgets::words {

[[nodiscard]] QString stage(checklist::Stage stage); ///< "in force"
/// The same of a step; where there was nothing to change and test mail was counted, it was "measured".
[[nodiscard]] QString stageOf(const checklist::StepState &state);
/// The same of a run; one that something stopped before it had changed anything has "ended early".
[[nodiscard]] QString stageOf(const checklist::StepRecord &run);
[[nodiscard]] Icon stageIcon(checklist::Stage stage);
[[nodiscard]] Tone stageTone(checklist::Stage stage);

[[nodiscard]] QString stepTitle(std::string_view id); ///< "Archiving and journaling"
[[nodiscard]] QString stepName(std::string_view id);  ///< the same in a few words, for lists
[[nodiscard]] QString product(std::string_view id);   ///< "Postfix"
[[nodiscard]] QString productVia(std::string_view product, std::string_view via); ///< "Postfix, on this computer"

/// "5 of 5": so many of those that were counted came more than once; "1 of 2 (5 sent)" where others say nothing.
[[nodiscard]] QString arm(const probe::Arm &arm);
/// The same without the others.
[[nodiscard]] QString armInShort(const probe::Arm &arm);
/// How often luck alone would show such a fall, in cases out of a hundred or a thousand: probabilities are misread.
[[nodiscard]] QString luck(double p);
/// "7 of 10 test mails came more than once before, 0 of 10 with the change. Luck alone …", and what could not be
/// counted; empty before anything was counted.
[[nodiscard]] QString counted(const checklist::StepState &state);
/// How many more test mails for each setting would tell; none: no number that anybody would send.
[[nodiscard]] std::optional<std::uint32_t> moreMailNeeded(const checklist::StepState &state);

struct StepResult
{
    Banner::Kind kind = Banner::Kind::Info;
    QString headline;
    QString detail;
};
/// As checklist::Step::switchesOff(); a step that is not known is one that changes something.
[[nodiscard]] bool switchesOff(std::string_view step, std::string_view product);
/// None: there is no result yet.
[[nodiscard]] std::optional<StepResult> stepResult(const checklist::StepRecord &record);

/// That more of its test mail may come, where somebody seems to send it again, or where some has not come; else empty.
[[nodiscard]] QString mailThatMayCome(const checklist::StepRecord &record);
/// That it may be about another server than that of the account where it is shown; empty: it is about that account.
[[nodiscard]] QString triedForNobody(const checklist::StepRecord &record);

/// "Antivirus on the server (Postfix, on this computer) is changed since 14:02."
[[nodiscard]] StepResult openChange(const checklist::OpenChange &open, EpochSeconds now);

/// Of a run as from checklist::unprovedScanners().
[[nodiscard]] StepResult unprovedScanner(const checklist::StepRecord &run);

/// What a person does to put a change back by hand, one line each.
[[nodiscard]] QStringList restoreLines(const checklist::LedgerChange &change);

/// A change as a mark on an axis of times.
struct ChangeMark
{
    EpochSeconds at = 0;
    QString text; ///< "Antivirus off 14:02"
};
/// Oldest first.
[[nodiscard]] std::vector<ChangeMark> changeMarks(const std::vector<checklist::StepRecord> &history);

} // namespace onecopy::widgets::words
