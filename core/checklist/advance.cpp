// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/runstate.h"

#include "core/base/text.h"

#include <algorithm>

namespace onecopy::checklist {

namespace {

constexpr double clearlyBack = 0.05;

bool anyArm(const StepState &step, std::uint32_t probe::Arm::*number)
{
    const auto has = [number](const std::optional<probe::Arm> &arm) { return arm && (*arm).*number > 0; };
    return has(step.before) || has(step.changed) || has(step.restored);
}

tl::unexpected<Fault> notNow(const StepState &step)
{
    return fail(FaultKind::Usage, "checklist " + step.id, "not at this point: " + std::string(toString(step.stage)));
}

/// Applies one event to the step that it names.
class Advance
{
public:
    explicit Advance(const RunState &state)
        : m_state(state)
    {
    }

    Result<RunState> operator()(const event::Chosen &event)
    {
        if (const StepState *open = m_state.openChange(); open != nullptr)
            return fail(FaultKind::SafetyStop, "checklist", "put back first what " + open->id + " has changed");
        return move(event.step, {Stage::Waiting, Stage::Restored, Stage::Needless, Stage::Skipped}, Stage::Open,
                    [](StepState &step) { step = {step.id, step.antivirus, {}, {}, {}, {}, {}, {}}; });
    }
    Result<RunState> operator()(const event::NothingToChange &event)
    {
        return move(event.step, {Stage::Open}, Stage::Needless);
    }
    Result<RunState> operator()(const event::Recorded &event)
    {
        if (event.changeId.empty() || event.deadline <= 0)
            return fail(FaultKind::SafetyStop, "checklist", "a change needs a place in the ledger and a deadline");
        if (const StepState *open = m_state.openChange(); open != nullptr)
            return fail(FaultKind::SafetyStop, "checklist", "put back first what " + open->id + " has changed");
        return move(event.step, {Stage::Open}, Stage::Recorded, [&event](StepState &step) {
            step.changeId = event.changeId;
            step.deadline = event.deadline;
        });
    }
    Result<RunState> operator()(const event::Armed &event) { return move(event.step, {Stage::Recorded}, Stage::Armed); }
    Result<RunState> operator()(const event::Changing &event)
    {
        const StepState *step = m_state.find(event.step);
        if (step != nullptr && (step->stage == Stage::Open || step->stage == Stage::Recorded))
            return fail(FaultKind::SafetyStop, "checklist " + step->id, "the way back is not prepared");
        return move(event.step, {Stage::Armed}, Stage::Changed);
    }
    Result<RunState> operator()(const event::Verified &event)
    {
        return move(event.step, {Stage::Changed}, Stage::InForce);
    }
    Result<RunState> operator()(const event::Counted &event)
    {
        return change(event.step, [&event](StepState &step) {
            if (step.stage == Stage::Open)
                step.before = event.arm;
            else if (step.stage == Stage::InForce)
                step.changed = event.arm;
            else if (step.stage == Stage::Restored)
                step.restored = event.arm;
            else
                return false;
            return true;
        });
    }
    Result<RunState> operator()(const event::RestoreBegun &event)
    {
        return move(event.step,
                    {Stage::Recorded, Stage::Armed, Stage::Changed, Stage::InForce, Stage::Restoring, Stage::Stuck},
                    Stage::Restoring);
    }
    Result<RunState> operator()(const event::RestoreFailed &event)
    {
        return move(event.step, {Stage::Restoring}, Stage::Stuck);
    }
    Result<RunState> operator()(const event::RestoreVerified &event)
    {
        return move(event.step, {Stage::Restoring}, Stage::Restored);
    }
    Result<RunState> operator()(const event::Skipped &event)
    {
        const StepState *step = m_state.find(event.step);
        if (step != nullptr && isOpenChange(step->stage))
            return fail(FaultKind::SafetyStop, "checklist " + step->id, "it is changed; put it back first");
        return move(event.step, {Stage::Waiting, Stage::Open}, Stage::Skipped);
    }
    Result<RunState> operator()(const event::FinishAsked &)
    {
        if (m_state.antivirusOff())
            return fail(FaultKind::SafetyStop, "checklist",
                        "the antivirus is off; it has to be on again before the end");
        if (const StepState *open = m_state.openChange(); open != nullptr)
            return fail(FaultKind::SafetyStop, "checklist", "put back first what " + open->id + " has changed");
        m_state.finished = true;
        return m_state;
    }

private:
    /// `work` says whether the event belongs to where the step stands.
    template <class Work> Result<RunState> change(const std::string &id, const Work &work)
    {
        if (m_state.finished)
            return fail(FaultKind::Usage, "checklist", "it is over");
        const auto at = std::find_if(m_state.steps.begin(), m_state.steps.end(),
                                     [&id](const StepState &step) { return step.id == id; });
        if (at == m_state.steps.end())
            return fail(FaultKind::Usage, "checklist", "no such step: " + printable(id));
        if (!work(*at))
            return notNow(*at);
        return m_state;
    }
    Result<RunState> move(const std::string &id, std::initializer_list<Stage> from, Stage to)
    {
        return move(id, from, to, [](StepState &) {});
    }
    template <class Also>
    Result<RunState> move(const std::string &id, std::initializer_list<Stage> from, Stage to, const Also &also)
    {
        return change(id, [&](StepState &step) {
            if (std::find(from.begin(), from.end(), step.stage) == from.end())
                return false;
            also(step);
            step.stage = to;
            return true;
        });
    }

    RunState m_state;
};

} // namespace

std::string_view toString(Stage stage) noexcept
{
    switch (stage) {
    case Stage::Waiting:
        return "waiting";
    case Stage::Open:
        return "open";
    case Stage::Recorded:
        return "recorded";
    case Stage::Armed:
        return "armed";
    case Stage::Changed:
        return "changed";
    case Stage::InForce:
        return "in-force";
    case Stage::Restoring:
        return "restoring";
    case Stage::Stuck:
        return "stuck";
    case Stage::Restored:
        return "restored";
    case Stage::Said:
        return "said-put-back";
    case Stage::Gone:
        return "server-gone";
    case Stage::Needless:
        return "nothing-to-change";
    case Stage::Skipped:
        break;
    }
    return "skipped";
}

bool isOpenChange(Stage stage) noexcept
{
    return stage == Stage::Recorded || stage == Stage::Armed || stage == Stage::Changed || stage == Stage::InForce ||
           stage == Stage::Restoring || stage == Stage::Stuck;
}

bool StepState::mayComeAgain() const noexcept
{
    return anyArm(*this, &probe::Arm::unfinished);
}

bool StepState::mayComeLate() const noexcept
{
    return anyArm(*this, &probe::Arm::missing);
}

const StepState *RunState::find(std::string_view id) const noexcept
{
    const auto at = std::find_if(steps.begin(), steps.end(), [id](const StepState &step) { return step.id == id; });
    return at == steps.end() ? nullptr : &*at;
}

const StepState *RunState::openChange() const noexcept
{
    const auto at =
        std::find_if(steps.begin(), steps.end(), [](const StepState &step) { return isOpenChange(step.stage); });
    return at == steps.end() ? nullptr : &*at;
}

bool RunState::antivirusOff() const noexcept
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const StepState &step) { return step.antivirus && isOpenChange(step.stage); });
}

RunState begin(const std::vector<const Step *> &steps, const std::vector<OpenChange> &open)
{
    RunState state;
    for (const Step *step : steps) {
        StepState next;
        next.id = step->id;
        next.antivirus = step->antivirus;
        const auto at = std::find_if(open.begin(), open.end(),
                                     [step](const OpenChange &change) { return change.change.step == step->id; });
        if (at != open.end()) {
            next.stage = at->last == LedgerEvent::Conflict ? Stage::Stuck : Stage::Restoring;
            next.changeId = at->change.id;
            next.deadline = at->change.deadline;
        }
        state.steps.push_back(std::move(next));
    }
    return state;
}

Result<RunState> advance(const RunState &state, const Event &event)
{
    return std::visit(Advance(state), event);
}

std::optional<Judgement> judge(const StepState &step)
{
    if (!step.before || !step.changed)
        return std::nullopt;
    const probe::Comparison comparison = probe::compare(*step.before, *step.changed);
    Judgement judgement{comparison.verdict, comparison.p, std::nullopt};
    if (step.restored && step.restored->probes > 0 && probe::fisherFall(*step.restored, *step.changed) <= clearlyBack)
        judgement.cameBack = true;
    else if (step.restored && step.restored->probes > 0 && step.restored->repeated == 0)
        judgement.cameBack = false;
    return judgement;
}

} // namespace onecopy::checklist
