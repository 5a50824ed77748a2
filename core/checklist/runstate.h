// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "core/checklist/ledger.h"
#include "core/checklist/steps.h"
#include "core/probe/trial.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace onecopy::checklist {

/// Where one step stands.
enum class Stage {
    Waiting,   ///< not begun
    Open,      ///< chosen: the settings are being looked at and shown
    Recorded,  ///< confirmed, and in the ledger
    Armed,     ///< the way back is prepared: by the dead man's switch, or known to the person
    Changed,   ///< the setting may be changed
    InForce,   ///< read back: it is changed
    Restoring, ///< being put back
    Stuck,     ///< could not be put back by itself: a person has to
    Restored,  ///< verified: it is as it was
    Said,      ///< a person says that it is put back; the server has not confirmed it
    Gone,      ///< never put back: a person says that the server is gone for good
    Needless,  ///< nothing to change: the setting already was as wanted
    Skipped    ///< left out
};

[[nodiscard]] std::string_view toString(Stage stage) noexcept;
/// From Recorded on, until the restoration was verified, or a person has said how it ended.
[[nodiscard]] bool isOpenChange(Stage stage) noexcept;

struct StepState
{
    std::string id;
    bool antivirus = false;
    Stage stage = Stage::Waiting;
    std::string changeId; ///< in the ledger
    EpochSeconds deadline = 0;
    std::optional<probe::Arm> before;   ///< test mail with the setting as it was
    std::optional<probe::Arm> changed;  ///< with the change in force
    std::optional<probe::Arm> restored; ///< after it was put back

    /// Of the test mail that was counted, somebody may send some again.
    [[nodiscard]] bool mayComeAgain() const noexcept;
    /// Some of the test mail did not come in time: it may come later.
    [[nodiscard]] bool mayComeLate() const noexcept;
};

/// The whole guided run, as a value.
struct RunState
{
    std::vector<StepState> steps;
    bool finished = false;

    [[nodiscard]] const StepState *find(std::string_view id) const noexcept;
    /// The step whose change is not proved to be put back, if there is one. There is never more than one.
    [[nodiscard]] const StepState *openChange() const noexcept;
    /// Mail is let through without its virus scanner, or may be.
    [[nodiscard]] bool antivirusOff() const noexcept;
};

/// What happened. `step` names the step that it happened to.
namespace event {
struct Chosen
{
    std::string step;
};
struct NothingToChange
{
    std::string step;
};
struct Recorded
{
    std::string step;
    std::string changeId;
    EpochSeconds deadline = 0;
};
struct Armed
{
    std::string step;
};
struct Changing
{
    std::string step;
}; ///< the setting is about to be changed
struct Verified
{
    std::string step;
}; ///< read back: the change is in force
struct Counted
{
    std::string step;
    probe::Arm arm;
}; ///< test mail came back; what for is told by the stage
struct RestoreBegun
{
    std::string step;
};
struct RestoreFailed
{
    std::string step;
};
struct RestoreVerified
{
    std::string step;
};
struct Skipped
{
    std::string step;
};
struct FinishAsked
{
};
} // namespace event

using Event = std::variant<event::Chosen, event::NothingToChange, event::Recorded, event::Armed, event::Changing,
                           event::Verified, event::Counted, event::RestoreBegun, event::RestoreFailed,
                           event::RestoreVerified, event::Skipped, event::FinishAsked>;

/// A run over these steps. Changes that the ledger still has open come back as steps that are being restored.
[[nodiscard]] RunState begin(const std::vector<const Step *> &steps, const std::vector<OpenChange> &open);

/// The state after the event; `state` is left alone. SafetyStop for what must not happen: a change before it is
/// recorded and can be taken back, a second change beside an open one, an end while one is open. Usage for a step that
/// does not exist and for an event that does not belong to the stage.
[[nodiscard]] Result<RunState> advance(const RunState &state, const Event &event);

/// What the arms of a step say.
struct Judgement
{
    probe::Verdict verdict = probe::Verdict::NotEnoughYet;
    double p = 1;
    /// Switching it back has brought the copies back: that proves it. None: not tried, or not enough mail.
    std::optional<bool> cameBack;
};

/// None before both arms were counted.
[[nodiscard]] std::optional<Judgement> judge(const StepState &step);

} // namespace onecopy::checklist
