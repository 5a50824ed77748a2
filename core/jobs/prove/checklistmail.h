// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/checklist.h"
#include "core/jobs/prove/probe.h"
#include "core/probe/plan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

/// The test mail of the checklist: how its copies are counted.
namespace onecopy::jobs {

struct ChecklistMail
{
    Login login;                            ///< with IMAP and SMTP
    std::string to;                         ///< confirmed by the user
    std::uint64_t bytes = 100'000;          ///< of the attachment
    int count = 5;                          ///< for each setting
    std::chrono::milliseconds wait{60'000}; ///< for copies, after the last one
    /// None: each mail is sent once. Else a mail to which no answer came counts when it arrived.
    std::optional<probe::ImpatientSender> sender{};
};

/// The detail of the Timeout with which a count ends that has nothing to say: no server was silent.
inline constexpr std::string_view noTestMail = "no test mail arrived";

/// How counting under one setting goes on.
struct ChecklistMailNews
{
    ChecklistArm arm = ChecklistArm::Before;
    int count = 0; ///< that will be sent
    int sent = 0;  ///< mails for which the server has answered, or not in time
    int arrived = 0;
    int repeated = 0;
    std::chrono::milliseconds left{0}; ///< until it is counted; roughly
    std::string putOff; ///< only while the server has just told us to come back later: its words, hostile
};
/// Called on the job's thread and on another one, never on both at once.
using ChecklistMailSink = std::function<void(const ChecklistMailNews &)>;

/// What the mails of one setting say. Those that were never tried are not in it. `impatient`: their sender was played.
[[nodiscard]] probe::Arm armOf(const ProbeReport &report, bool impatient);

/// Usage for what cannot be sent.
[[nodiscard]] Result<void> check(const ChecklistMail &mail);

/// Sends `count` mails under each setting, one after the other, and none of them twice unless by an impatient sender. A
/// mail that never came says nothing about copies, and one whose fate is unknown is not counted: probe::Arm tells how
/// many there were. The wait ends when every mail has come again and no more copies follow. Under the changed setting
/// it ends early when so many mails were copied again that the change has clearly no effect (probe::SequentialTest).
/// `tell` may be empty. REQUIRES: what `context` names outlives the function that is returned.
[[nodiscard]] CountArm countCopies(ChecklistMail mail, Context context, ChecklistMailSink tell);

/// Sends one mail with the EICAR test file: caught when the server refuses it for good after it has seen it, or when it
/// takes it and it does not come within the wait, while a mail without the file does. ServerUnavailable when nothing
/// can be told.
[[nodiscard]] Result<bool> scannerCatches(const ChecklistMail &mail, const Context &context);
/// The same for a run. A change has to be looked after however the run ends, so a stop request is not for this.
[[nodiscard]] ScannerCheck scannerCheck(ChecklistMail mail, Context context);

/// The same in a request, with what its record has to say. At the end of a step, what came late of its mail goes, too.
void measureWith(ChecklistRequest &request, ChecklistMail mail, Context context, ChecklistMailSink tell);

} // namespace onecopy::jobs
