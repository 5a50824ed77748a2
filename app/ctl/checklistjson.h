// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/checklist.h"
#include "core/jobs/prove/scannerproof.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace onecopy::ctl {

/// A step; with `product`, its instructions for that one alone.
[[nodiscard]] QJsonObject checklistJson(const checklist::Step &step, const std::string &product);
[[nodiscard]] QJsonObject checklistJson(const checklist::OpenChange &open, EpochSeconds now);
[[nodiscard]] QJsonObject checklistJson(const checklist::StepRecord &record);
[[nodiscard]] QJsonObject checklistJson(const jobs::RestoredChange &restored);
[[nodiscard]] QJsonObject checklistJson(const jobs::ChecklistOutcome &outcome);
[[nodiscard]] QJsonObject checklistJson(const jobs::ScannerProof &proof);
/// A run after which nothing has proved that mail is scanned again.
[[nodiscard]] QJsonObject unprovedJson(const checklist::StepRecord &run);

[[nodiscard]] QJsonObject checklistJson(const checklist::Instructions &instructions);
/// Prevention that is installed, as the ledger knows it.
[[nodiscard]] QJsonObject preventionJson(const checklist::OpenChange &open);

/// The same in lines for people.
[[nodiscard]] std::vector<std::string> checklistWords(const checklist::Step &step,
                                                      const checklist::Instructions &instructions);
[[nodiscard]] std::vector<std::string> checklistWords(const checklist::Instructions &instructions);
[[nodiscard]] std::string preventionWords(const checklist::OpenChange &open);
[[nodiscard]] std::vector<std::string> checklistWords(const checklist::OpenChange &open, EpochSeconds now);
[[nodiscard]] std::vector<std::string> checklistWords(const checklist::StepRecord &record);
[[nodiscard]] std::vector<std::string> checklistWords(const jobs::RestoredChange &restored);
[[nodiscard]] std::vector<std::string> checklistWords(const jobs::ShownChange &shown);
[[nodiscard]] std::vector<std::string> checklistWords(const jobs::ChecklistOutcome &outcome);
[[nodiscard]] std::vector<std::string> checklistWords(const jobs::ScannerProof &proof);
[[nodiscard]] std::string unprovedWords(const checklist::StepRecord &run);

} // namespace onecopy::ctl
