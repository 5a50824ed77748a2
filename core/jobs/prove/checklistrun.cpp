// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/prove/checklistserver.h"

#include "core/base/text.h"

namespace onecopy::jobs {

namespace {

using checklist::Instructions;
using checklist::LedgerChange;
using checklist::LedgerEvent;
namespace event = checklist::event;

/// One step from looking at the server to having it back as it was. Each function is one stretch of that way.
class StepRun
{
public:
    StepRun(const ChecklistRequest &request, const ChecklistHooks &hooks, const Context &context, store::Store &store,
            const checklist::Step &step, const Instructions &instructions)
        : m_request(request)
        , m_hooks(hooks)
        , m_context(context)
        , m_store(store)
        , m_ledger(store, context)
        , m_step(step)
        , m_instructions(instructions)
        , m_byHand(checklist::isByHand(request.target.via))
    {
    }

    [[nodiscard]] ChecklistOutcome run(checklist::RunState state)
    {
        m_state = std::move(state);
        beginRecord();
        auto done = go();
        if (!done)
            m_outcome.fault = done.error();
        // What stopped before anything was changed is over.
        if (m_outcome.fault && m_state.find(m_step.id)->stage == checklist::Stage::Open) {
            if (auto ended = checklist::advance(m_state, event::Skipped{m_step.id}))
                m_state = std::move(*ended);
        }
        if (const checklist::StepState *now = m_state.find(m_step.id); now != nullptr && isOpenChange(now->stage)) {
            const bool stays =
                done.has_value() && !m_request.count && now->stage == checklist::Stage::InForce && !m_byHand;
            if (!stays)
                putBack();
        }
        checkScannerAgain();
        if (!m_outcome.fault && m_request.count)
            compareAgain();
        if (m_request.tidyUp)
            m_outcome.mailLeft = m_request.tidyUp();
        m_outcome.step = *m_state.find(m_step.id);
        m_outcome.judgement = checklist::judge(m_outcome.step);
        if (m_outcome.fault)
            m_record.fault = toString(m_outcome.fault->kind);
        keep();
        return std::move(m_outcome);
    }

private:
    template <class Event> [[nodiscard]] Result<void> happened(Event event)
    {
        auto next = checklist::advance(m_state, event);
        if (!next)
            return passOn(next);
        m_state = std::move(*next);
        keep();
        if (m_hooks.moved)
            m_hooks.moved(*m_state.find(m_step.id));
        return {};
    }
    void beginRecord()
    {
        m_record.run = newChangeId();
        m_record.product = m_request.target.product;
        m_record.via = m_request.target.via;
        m_record.configuration = m_request.target.places.configuration;
        m_record.stateFolder = m_request.target.stateFolder;
        m_record.account = m_request.account;
        m_record.begun = m_context.clock->now();
        if (!m_request.count)
            return;
        m_record.to = m_request.mail.to;
        m_record.smtp = m_request.mail.smtp;
        m_record.bytes = m_request.mail.bytes;
        m_record.route = m_request.mail.route;
        m_record.waitSeconds = m_request.mail.waitSeconds;
    }
    /// What is safe hangs on the ledger. A record that cannot be written must not come between a change and its end.
    void keep()
    {
        m_record.state = *m_state.find(m_step.id);
        m_record.notReproduced = m_outcome.notReproduced;
        m_record.caughtBefore = m_outcome.caughtBefore;
        m_record.caughtAfter = m_outcome.caughtAfter;
        [[maybe_unused]] const auto saved = m_store.checklist().save(m_record);
    }
    /// A line of the ledger, then what it means.
    template <class Event> [[nodiscard]] Result<void> written(LedgerEvent line, Event event)
    {
        auto done = m_ledger.write(line, m_change);
        return done ? happened(std::move(event)) : done;
    }

    [[nodiscard]] Result<void> go()
    {
        auto step = happened(event::Chosen{m_step.id});
        if (step)
            step = look();
        if (!step)
            return step;
        if (m_over)
            return measureOnly();
        if (!m_hooks.confirm(*m_outcome.shown))
            return happened(event::Skipped{m_step.id});
        if (m_step.antivirus && m_request.scannerCatches) {
            auto caught = m_request.scannerCatches();
            if (!caught)
                return passOn(caught);
            m_outcome.caughtBefore = *caught;
        }
        if (m_request.count) {
            step = count(ChecklistArm::Before);
            if (!step)
                return step;
            m_outcome.notReproduced = m_state.find(m_step.id)->before->repeated == 0;
            if (m_outcome.notReproduced)
                return happened(event::Skipped{m_step.id});
        }
        if (m_context.stop.stop_requested())
            return fail(FaultKind::Cancelled, "checklist " + m_step.id);
        step = m_byHand ? changeByHand() : changeByShell();
        if (step && m_request.count)
            step = countChanged();
        return step;
    }

    [[nodiscard]] Result<void> look()
    {
        ShownChange shown;
        shown.step = &m_step;
        shown.instructions = &m_instructions;
        shown.restoreAfter =
            m_request.restoreAfter.count() > 0 ? m_request.restoreAfter : std::chrono::minutes(m_step.minutes);
        if (!m_byHand) {
            auto read = readServer(shown);
            if (!read)
                return read;
        }
        m_over = m_byHand ? m_instructions.restore.empty() : shown.change.empty();
        prepare(shown);
        m_outcome.shown = std::move(shown);
        return {};
    }

    /// Nothing to change. Where the step is there to be measured all the same (the baseline), it is.
    [[nodiscard]] Result<void> measureOnly()
    {
        if (m_byHand && m_request.count) {
            if (!m_hooks.confirm(*m_outcome.shown))
                return happened(event::Skipped{m_step.id});
            if (auto counted = count(ChecklistArm::Before); !counted)
                return counted;
        }
        return happened(event::NothingToChange{m_step.id});
    }

    [[nodiscard]] Result<void> readServer(ShownChange &shown)
    {
        if (m_instructions.settings.empty())
            return fail(FaultKind::Usage, "checklist " + m_step.id, "this step is done by hand; use --via manual");
        const ChecklistTarget &target = m_request.target;
        // Its scripts are short, and half of one would be worse than the wait for its end.
        auto server = ChecklistServer::reach(target.product, target.via, target.places, {});
        if (!server)
            return passOn(server);
        m_server.emplace(std::move(*server));
        std::vector<std::string> names;
        for (const servers::Wanted &wanted : m_instructions.settings)
            names.push_back(wanted.name);
        auto facts = m_server->read(names);
        if (!facts)
            return passOn(facts);
        auto change = m_server->adapter().plan(*facts, m_instructions.settings);
        if (!change)
            return passOn(change);
        m_record.programs = facts->programs;
        shown.facts = std::move(*facts);
        shown.change = std::move(*change);
        return {};
    }

    void prepare(const ShownChange &shown)
    {
        m_change.id = newChangeId();
        m_change.step = m_step.id;
        m_change.product = m_request.target.product;
        m_change.via = m_request.target.via;
        m_change.configuration = m_request.target.places.configuration;
        m_change.stateFolder = m_request.target.stateFolder;
        m_change.antivirus = m_step.antivirus;
        m_change.file = shown.change.file;
        m_change.differences = shown.change.differences;
        for (const checklist::Line &line : shown.change.restore)
            m_change.restore.push_back(line.text);
        if (m_byHand) {
            if (!m_request.handCommand.empty())
                m_change.restore.push_back(m_request.handCommand + " restore " + m_step.id);
            for (const checklist::Line &line : m_instructions.restore)
                m_change.restore.push_back(line.text);
        }
        m_seconds = static_cast<std::uint32_t>(shown.restoreAfter.count());
    }

    [[nodiscard]] Result<void> record()
    {
        m_change.deadline = m_context.clock->now() + m_seconds;
        return written(LedgerEvent::Planned, event::Recorded{m_step.id, m_change.id, m_change.deadline});
    }

    [[nodiscard]] Result<void> changeByShell()
    {
        const servers::Site site{m_change.stateFolder, m_change.id};
        const servers::Change &change = m_outcome.shown->change;
        auto step = servers::check(site);
        if (step)
            step = record();
        if (step)
            step = m_server->run(servers::armScript(change, site, m_seconds), "save " + change.file);
        if (step)
            step = written(LedgerEvent::Armed, event::Armed{m_step.id});
        if (step)
            step = written(LedgerEvent::Applying, event::Changing{m_step.id});
        if (step)
            step = m_server->run(servers::applyScript(change, site), "change " + change.file);
        if (step)
            step = expectInForce("the server does not show the new settings");
        if (step)
            step = written(LedgerEvent::InForce, event::Verified{m_step.id});
        return step;
    }

    [[nodiscard]] Result<void> expectInForce(const std::string &otherwise)
    {
        auto holds = m_server->holds(m_change.differences, true);
        if (!holds)
            return passOn(holds);
        return *holds ? Result<void>() : fail(FaultKind::ServerRefused, "checklist " + m_step.id, otherwise);
    }

    [[nodiscard]] Result<void> changeByHand()
    {
        auto step = record();
        if (step)
            step = written(LedgerEvent::Armed, event::Armed{m_step.id});
        if (step)
            step = written(LedgerEvent::Applying, event::Changing{m_step.id});
        if (step && (!m_hooks.doneByHand || !m_hooks.doneByHand(m_change, false)))
            return m_context.stop.stop_requested()
                       ? fail(FaultKind::Cancelled, "checklist " + m_step.id)
                       : fail(FaultKind::SafetyStop, "checklist " + m_step.id, "not confirmed by hand");
        if (step)
            step = written(LedgerEvent::InForce, event::Verified{m_step.id});
        return step;
    }

    [[nodiscard]] Result<void> count(ChecklistArm which)
    {
        auto arm = m_request.count(which);
        if (!arm)
            return passOn(arm);
        return happened(event::Counted{m_step.id, *arm});
    }

    /// What was counted while the server put the setting back says nothing.
    [[nodiscard]] Result<void> countChanged()
    {
        auto arm = m_request.count(ChecklistArm::Changed);
        if (!arm)
            return passOn(arm);
        if (!m_byHand) {
            auto still = expectInForce("the setting was put back before all test mail was counted; give it more time");
            if (!still)
                return still;
        }
        return happened(event::Counted{m_step.id, *arm});
    }

    void putBack()
    {
        auto begun = happened(event::RestoreBegun{m_step.id});
        m_outcome.restoration = restoreOne(m_change, m_ledger, m_hooks);
        if (begun)
            begun = m_outcome.restoration->restored ? happened(event::RestoreVerified{m_step.id})
                                                    : happened(event::RestoreFailed{m_step.id});
        if (!m_outcome.fault && m_outcome.restoration->fault)
            m_outcome.fault = m_outcome.restoration->fault;
        if (!begun && !m_outcome.fault)
            m_outcome.fault = begun.error();
    }

    /// A setting that reads as before is not yet a scanner that works.
    void checkScannerAgain()
    {
        if (!m_outcome.caughtBefore || !m_outcome.restoration)
            return;
        auto caught = m_request.scannerCatches();
        if (caught)
            m_outcome.caughtAfter = *caught;
        if (m_outcome.fault)
            return;
        if (!caught)
            m_outcome.fault = caught.error();
        else if (*m_outcome.caughtBefore && !*caught)
            m_outcome.fault = Fault{FaultKind::SafetyStop,
                                    "scanner",
                                    "the EICAR test file is not caught any more; look after the scanner first",
                                    {}};
    }

    /// Whether the copies come back with the setting; only worth it where they had gone.
    void compareAgain()
    {
        const checklist::StepState &now = *m_state.find(m_step.id);
        const auto judgement = checklist::judge(now);
        if (now.stage != checklist::Stage::Restored || !judgement || judgement->verdict == probe::Verdict::NoEffect ||
            judgement->verdict == probe::Verdict::NotEnoughYet)
            return;
        if (auto counted = count(ChecklistArm::Restored); !counted)
            m_outcome.fault = counted.error();
    }

    const ChecklistRequest &m_request;
    const ChecklistHooks &m_hooks;
    const Context &m_context;
    store::Store &m_store;
    Ledger m_ledger;
    const checklist::Step &m_step;
    const Instructions &m_instructions;
    bool m_byHand;
    bool m_over = false;
    std::uint32_t m_seconds = 0;
    checklist::RunState m_state;
    checklist::StepRecord m_record;
    LedgerChange m_change;
    std::optional<ChecklistServer> m_server;
    ChecklistOutcome m_outcome;
};

/// What has to be true before anything is looked at.
Result<const Instructions *> instructionsFor(const ChecklistRequest &request, const checklist::Step *step)
{
    if (step == nullptr)
        return fail(FaultKind::Usage, "checklist", "no such step: " + printable(request.step));
    const Instructions *instructions = checklist::isByHand(request.target.via)
                                           ? step->byHandFor(request.target.product)
                                           : step->forProduct(request.target.product);
    if (instructions == nullptr)
        return fail(FaultKind::Usage, "checklist " + step->id,
                    "it has nothing for " + printable(request.target.product));
    // A way that is none is told before a run begins: reaching connects to nothing yet.
    if (!checklist::isByHand(request.target.via)) {
        auto way = ChecklistServer::reach(request.target.product, request.target.via, request.target.places, {});
        if (!way)
            return passOn(way);
    }
    const bool stays = !request.count && !checklist::isByHand(request.target.via);
    if (step->antivirus && stays)
        return fail(FaultKind::SafetyStop, "checklist " + step->id,
                    "protection is only switched off while test mail runs; name the address with --to");
    return instructions;
}

} // namespace

Result<ChecklistOutcome> runChecklistStep(const ChecklistRequest &request, const ChecklistHooks &hooks,
                                          const Context &context)
{
    const checklist::Steps steps = checklist::Steps::builtIn();
    const checklist::Step *step = steps.find(request.step);
    auto instructions = instructionsFor(request, step);
    if (!instructions)
        return passOn(instructions);
    auto held = takeChecklist(context.storePath);
    if (!held)
        return passOn(held);
    store::Store *const store = &held->store;
    auto entries = store->ledger().entries();
    if (!entries)
        return passOn(entries);
    Ledger ledger(*store, context);
    std::vector<RestoredChange> earlier;
    std::vector<checklist::OpenChange> left;
    for (const checklist::OpenChange &open : checklist::openChanges(*entries)) {
        earlier.push_back(restoreOwing(open.change, *store, ledger, hooks));
        if (!earlier.back().restored && !earlier.back().said)
            left.push_back(open);
    }
    checklist::RunState state = checklist::begin(steps.ordered({}), left);
    // A step that must not begin leaves no record, and puts back nothing: also not of an earlier run of its own.
    if (auto may = checklist::advance(state, event::Chosen{step->id}); !may) {
        ChecklistOutcome refused;
        refused.step.id = step->id;
        refused.earlier = std::move(earlier);
        refused.fault = may.error();
        return refused;
    }
    StepRun run(request, hooks, context, *store, *step, **instructions);
    ChecklistOutcome outcome = run.run(std::move(state));
    // The steps and their instructions end with this function.
    if (outcome.shown) {
        outcome.shown->step = nullptr;
        outcome.shown->instructions = nullptr;
    }
    outcome.earlier = std::move(earlier);
    return outcome;
}

} // namespace onecopy::jobs
